"""HTTP/1.1 as our own connections speak it, over a layer that is no socket, cut at every place."""

from __future__ import annotations

import itertools

import httpcore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.transport.base import Timeouts
from async_openai.transport.framing import LONGEST, Chunks, parse_head
from async_openai.transport.http11 import Http11
from async_openai.transport.runtime import run_sync
from async_openai.transport.wire import Wire


class FakeLayer:
    """Takes what is sent, and gives the pieces of an answer; an exception among them is raised."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = list(pieces)
        self.sent: list[bytes] = []
        self.refusing: Exception | None = None
        self.has_unread = False

    async def receive(self, limit) -> bytes:
        limit()
        piece = self.pieces.pop(0) if self.pieces else b""
        if isinstance(piece, Exception):
            raise piece
        return piece

    async def send(self, data: bytes, limit) -> None:
        limit()
        if self.refusing is not None:
            raise self.refusing
        self.sent.append(data)


def connection(*pieces: bytes | Exception) -> tuple[Http11, FakeLayer]:
    layer, wire = FakeLayer(*pieces), Wire()

    async def open_(seconds: float | None) -> None:
        wire.layer = layer

    return Http11(wire, open_), layer


def ask(made: Http11, method: str = "POST", content=b"{}", headers=((b"content-length", b"2"),)):
    return run_sync(made.begin(method, "/v1/x?y=1", list(headers), content, Timeouts()))


def read(exchange) -> bytes:
    body = b""
    while piece := run_sync(exchange.next()):
        body += piece
    run_sync(exchange.finish())
    return body


def cut(stream: bytes, places: list[int]) -> list[bytes]:
    marks = [0, *sorted(place % (len(stream) + 1) for place in places), len(stream)]
    return [stream[a:b] for a, b in itertools.pairwise(marks) if a < b]


PLACES = st.lists(st.integers(0, 10_000), max_size=12)
LENGTH = b"HTTP/1.1 200 OK\r\nA: 1\r\nContent-Length: 5\r\n\r\nhello"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n2;a=b\r\nll\r\n01 \r\no\r\n0\r\n\r\n"
TRAILED = CHUNKED[:-2] + b"x-sum: 1\r\nx-more: 2\r\n\r\n"
INTERIM = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n" + LENGTH


@given(
    st.sampled_from([LENGTH, CHUNKED, TRAILED, INTERIM, b"\r\n\r\n" + LENGTH, LENGTH.replace(b"\r\n", b"\n")]), PLACES
)
def test_an_answer_is_the_same_wherever_it_is_cut_and_the_connection_is_good_for_the_next(stream, places):
    made, layer = connection(*cut(stream, places), *cut(stream, places[::-1]))
    for _ in range(2):
        exchange = ask(made)
        assert not made.is_idle()
        assert exchange.status == 200 and read(exchange) == b"hello"
        assert made.is_idle() and not made.is_closed()
    assert not layer.pieces and len(layer.sent) == 2


def test_a_request_is_one_write():
    made, layer = connection(LENGTH)
    ask(made, headers=[(b"host", b"h"), (b"content-length", b"2")])
    assert layer.sent == [b"POST /v1/x?y=1 HTTP/1.1\r\nhost: h\r\ncontent-length: 2\r\n\r\n{}"]


def test_a_large_body_is_not_copied():
    made, layer = connection(LENGTH)
    body = b"x" * 1_000_000
    ask(made, content=body, headers=[(b"content-length", b"1000000")])
    assert layer.sent[1] is body and len(layer.sent) == 2


def test_a_body_in_pieces_has_its_length_or_is_chunked():
    made, layer = connection(LENGTH, LENGTH)
    read(ask(made, content=[b"ab", b"", b"c"], headers=[(b"content-length", b"3")]))
    assert layer.sent[1:] == [b"ab", b"c"]
    layer.sent.clear()
    read(ask(made, content=[b"ab", b"", b"c"], headers=[(b"transfer-encoding", b"chunked")]))
    assert layer.sent[1:] == [b"2\r\nab\r\n", b"1\r\nc\r\n", b"0\r\n\r\n"]


@pytest.mark.parametrize("content", [[b"ab"], [b"abcd"]])
def test_a_body_of_another_length_than_was_said_ends_the_exchange(content):
    made, _ = connection(LENGTH)
    with pytest.raises(httpcore.LocalProtocolError):
        ask(made, content=content, headers=[(b"content-length", b"3")])
    assert not made.is_idle()


def test_a_method_is_a_word():
    with pytest.raises(httpcore.LocalProtocolError):
        ask(connection(LENGTH)[0], method="GET / HTTP/1.1\r\nX: 1\r\n\r\nGET")


@pytest.mark.parametrize(
    ("stream", "method", "body", "kept"),
    [
        (b"HTTP/1.1 204 No Content\r\n\r\n", "POST", b"", True),
        (b"HTTP/1.1 304\r\ncontent-length: 7\r\n\r\n", "GET", b"", True),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n", "HEAD", b"", True),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", "POST", b"", True),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 2, 2\r\n\r\nab", "POST", b"ab", True),
        (CHUNKED.replace(b"\r\nT", b"\r\nContent-Length: 9\r\nT"), "POST", b"hello", True),
        (b"HTTP/1.1 200 OK\r\nconnection: Close, x\r\ncontent-length: 1\r\n\r\na", "POST", b"a", False),
        (b"HTTP/1.0 200 OK\r\ncontent-length: 1\r\n\r\na", "POST", b"a", False),
        (b"HTTP/1.1 200 OK\r\n\r\nuntil the end", "POST", b"until the end", False),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\naHTTP/1.1 200 OK\r\n", "POST", b"a", False),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nmore", "POST", b"", False),
    ],
)  # fmt: skip
def test_where_a_body_ends_and_whether_the_connection_is_kept(stream, method, body, kept):
    made, _ = connection(stream)
    assert read(ask(made, method, content=None, headers=())) == body
    assert made.is_idle() and made.is_closed() is not kept


@pytest.mark.parametrize(
    "stream",
    [
        b"",
        b"HTTP/1.1 200",
        b"<html>\r\n\r\n",
        b"HTTP/2 200\r\n\r\n",
        b"HTTP/1.1 20 OK\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nbad name: 1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n folded: first\r\n\r\n",
        b"HTTP/1.1 200 OK\r\na: \x00\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 1_0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\na: " + b"x" * (LONGEST + 100),
    ],
)
def test_what_is_no_head_is_an_error(stream):
    made, _ = connection(*cut(stream, [7, 9000]))
    with pytest.raises(httpcore.RemoteProtocolError):
        ask(made)


@pytest.mark.parametrize(
    "body",
    [b"", b"5", b"5\r\nhel", b"5\r\nhello", b"5\r\nhello\r\n0\r\n", b"5\r\nhelloo\r\n", b"-5\r\n", b"0x5\r\n",
     b"5_0\r\n", b"\r\n", b"5" * 16 + b"\r\n", b"5;" + b"a" * (LONGEST + 100), b"0\r\nx: " + b"a" * (LONGEST + 100)],
)  # fmt: skip
def test_what_is_no_chunked_body_is_an_error(body):
    exchange = ask(connection(CHUNKED.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" + body)[0])
    with pytest.raises(httpcore.RemoteProtocolError):
        read(exchange)


def test_a_body_cut_short_is_an_error():
    exchange = ask(connection(LENGTH[:-1])[0])
    assert run_sync(exchange.next()) == b"hell"
    with pytest.raises(httpcore.RemoteProtocolError):
        run_sync(exchange.next())


def test_parts_of_a_chunk_are_handed_on_as_they_come():
    chunks = Chunks()
    assert [chunks.take(piece) for piece in (b"5\r\nhe", b"l", b"lo", b"\r\n0\r\n\r\nx")] == [b"he", b"l", b"lo", b""]
    assert chunks.done and chunks.rest == b"x"


def test_a_folded_header_is_one():
    head = parse_head(b"HTTP/1.1 200 OK\r\na: 1  \r\n \t2\r\nb:3", "GET")
    assert head.headers == [(b"a", b"1 2"), (b"b", b"3")]


@pytest.mark.parametrize(
    ("error", "kind"), [(TimeoutError(), httpcore.ReadTimeout), (ConnectionResetError(), httpcore.ReadError)]
)
def test_a_broken_read_is_httpcores_error(error, kind):
    with pytest.raises(kind):
        ask(connection(LENGTH[:10], error)[0])
    exchange = ask(connection(LENGTH[:-2], error)[0])
    run_sync(exchange.next())
    with pytest.raises(kind):
        run_sync(exchange.next())


@pytest.mark.parametrize("error", [TimeoutError(), BrokenPipeError()])
def test_an_answer_given_without_reading_the_request_counts(error):
    made, layer = connection(LENGTH.replace(b"200", b"413"))
    layer.refusing, layer.has_unread = error, True
    exchange = ask(made)
    assert exchange.status == 413 and read(exchange) == b"hello"
    assert made.is_closed()


def test_a_write_that_takes_too_long_is_httpcores_error():
    made, layer = connection(LENGTH)
    layer.refusing = TimeoutError()
    with pytest.raises(httpcore.WriteTimeout):
        ask(made)


def test_what_arrives_unasked_ends_a_kept_connection():
    made, layer = connection(LENGTH)
    read(ask(made))
    assert not made.has_expired()
    layer.has_unread = True
    assert made.has_expired()
