"""HTTP/1.1 over one connection, on a stream without a network."""

from __future__ import annotations

import pytest

from async_openai.transport import exceptions
from async_openai.transport.base import Timeouts
from async_openai.transport.driving import run_sync
from async_openai.transport.own.connection_state import ConnectionState
from async_openai.transport.own.http11 import Http11Connection

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Cased: a\r\n\r\nhi"
HEADERS = {"host": "h", "content-length": "4"}


class Line:
    """A stream: gives what it was told to, keeps what it gets."""

    def __init__(self, *pieces: bytes, refuses: bool = False) -> None:
        self.pieces = list(pieces)
        self.sent: list[bytes] = []
        self.refuses = refuses

    async def send(self, data: bytes, seconds: float | None) -> None:
        self.sent.append(data)
        if self.refuses:
            raise exceptions.WriteError

    async def receive(self, seconds: float | None) -> bytes:
        return self.pieces.pop(0)


def opened(line: Line) -> Http11Connection:
    async def give(seconds: float | None) -> Line:
        return line

    return Http11Connection(ConnectionState(), give, lambda: None)


def exchange(connection: Http11Connection, content=b"body", headers=HEADERS, method="POST"):
    async def run():
        answer = await connection.begin(method, "/p", dict(headers), content, Timeouts())
        pieces = []
        while piece := await answer.next():
            pieces.append(piece)
        answer.finish()
        return answer, b"".join(pieces)

    return run_sync(run())


def test_a_request_is_written_in_one_piece_and_its_connection_used_again():
    line = Line(OK, OK)
    connection = opened(line)
    for _ in range(2):
        answer, body = exchange(connection)
        assert (answer.status, body) == (200, b"hi") and (b"X-Cased", b"a") in answer.headers
        assert connection.is_idle() and not connection.is_closed()
    assert line.sent == [b"POST /p HTTP/1.1\r\nhost: h\r\ncontent-length: 4\r\n\r\nbody"] * 2


def test_an_answer_cut_anywhere_is_put_together():
    pieces = [OK[at : at + 1] for at in range(len(OK))]
    assert exchange(opened(Line(b"HTTP/1.1 100 Continue\r\n\r\n", *pieces)))[1] == b"hi"


def test_a_large_body_is_not_copied_behind_its_head():
    line = Line(OK)
    body = b"x" * 300_000
    exchange(opened(line), body, {"host": "h", "content-length": "300000"})
    assert b"".join(line.sent).endswith(b"\r\n\r\n" + body)


def test_pieces_are_framed_and_counted():
    line = Line(OK)
    exchange(opened(line), [b"ab", b"", b"cd"], {"host": "h", "transfer-encoding": "chunked"})
    assert b"".join(line.sent).endswith(b"\r\n\r\n2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n")
    with pytest.raises(exceptions.LocalProtocolError):
        exchange(opened(Line(OK)), [b"ab"], HEADERS)


@pytest.mark.parametrize("method", ["HEAD", "GET"])
def test_whether_an_answer_has_a_body_depends_on_the_method(method):
    _, body = exchange(opened(Line(OK.removesuffix(b"hi") if method == "HEAD" else OK)), None, {"host": "h"}, method)
    assert body == (b"" if method == "HEAD" else b"hi")


def test_a_request_that_ends_its_connection_is_told_to_h11():
    connection = opened(Line(OK))
    exchange(connection, None, {"host": "h", "connection": "close"}, "GET")
    assert connection.is_closed()


@pytest.mark.parametrize("more", [b"x", b"HTTP/1.1 408 Too late\r\n\r\n"])
def test_what_nobody_asked_for_is_the_answer_to_no_request(more):
    connection = opened(Line(OK + more))
    assert exchange(connection)[1] == b"hi"
    assert connection.is_closed()


def test_an_answer_counts_though_the_request_was_not_taken():
    connection = opened(Line(OK, refuses=True))
    assert exchange(connection)[1] == b"hi"
    assert connection.is_closed()


@pytest.mark.parametrize(
    ("headers", "pieces"),
    [
        (HEADERS, (b"",)),
        (HEADERS, (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhi", b"")),
        (HEADERS, (b"SSH-2.0-OpenSSH\r\n\r\n",)),
        (HEADERS, (b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n", b"")),
        ({"host": "h", "upgrade": "x", "connection": "upgrade"}, (b"HTTP/1.1 101 Switching\r\n\r\n",)),
        (HEADERS, (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000, b"")),
    ],
    ids=["closed", "cut", "not HTTP", "switched", "switched as asked", "too long"],
)
def test_what_is_no_answer_is_refused(headers, pieces):
    content = b"body" if headers is HEADERS else None
    with pytest.raises(exceptions.RemoteProtocolError):
        exchange(opened(Line(*pieces)), content, headers)
