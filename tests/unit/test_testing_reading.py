"""The server's reader of requests: the same result however the bytes are split, and a clear no to what is not HTTP."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.testing.reading import MalformedRequestError, RequestReader


def head(*lines: str) -> bytes:
    return "\r\n".join(["POST /v1/x?y=1 HTTP/1.1", "Host: a", *lines, "", ""]).encode("latin-1")


def chunked(body: bytes, size: int) -> bytes:
    parts = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%X;ext=1\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\nTrailer: t\r\n\r\n"


def read_all(reader: RequestReader, splits: list[bytes]) -> list[tuple[str, bytes]]:
    found = []
    open_head = None
    for data in splits:
        reader.feed(data)
        while True:
            if open_head is None:
                open_head = reader.read_head()
            body = reader.read_body() if open_head is not None else None
            if body is None:
                break
            found.append((open_head.target, body.content))
            assert body.size == len(body.content)
            open_head = None
    return found


@given(st.data())
def test_requests_are_the_same_wherever_the_bytes_are_split(data):
    bodies = data.draw(st.lists(st.binary(max_size=60), min_size=1, max_size=3))
    wire = b""
    for body in bodies:
        if data.draw(st.booleans()):
            wire += head(f"Content-Length: {len(body)}") + body
        else:
            wire += head("Transfer-Encoding: chunked") + chunked(body, data.draw(st.integers(1, 9)))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(wire)), max_size=12)))
    splits = [wire[start:end] for start, end in zip([0, *cuts], [*cuts, len(wire)], strict=True)]
    assert read_all(RequestReader(), splits) == [("/v1/x?y=1", body) for body in bodies]


def test_headers_are_lower_case_and_repeated_ones_are_joined():
    reader = RequestReader()
    reader.feed(head("X-A:  one ", "x-a: two", "Content-Length: 0"))
    found = reader.read_head()
    assert found.headers == {"host": "a", "x-a": "one, two", "content-length": "0"}
    assert not reader.has_body
    assert (found.method, found.version) == ("POST", "HTTP/1.1")


@pytest.mark.parametrize(
    ("version", "connection", "kept"),
    [
        ("HTTP/1.1", None, True),
        ("HTTP/1.1", "close", False),
        ("HTTP/1.0", None, False),
        ("HTTP/1.0", "Keep-Alive", True),
    ],
)
def test_whether_a_connection_is_kept(version, connection, kept):
    reader = RequestReader()
    extra = f"Connection: {connection}\r\n" if connection else ""
    reader.feed(f"GET / {version}\r\nHost: a\r\n{extra}\r\n".encode())
    assert reader.read_head().keeps_alive is kept


@pytest.mark.parametrize("framing", ["length", "chunked"])
def test_a_body_beyond_the_limit_is_counted_not_kept(framing):
    reader = RequestReader(body_limit=10)
    body = b"x" * 1000
    reader.feed(
        head("Content-Length: 1000") + body
        if framing == "length"
        else head("Transfer-Encoding: chunked") + chunked(body, 100)
    )
    assert reader.read_head() is not None
    read = reader.read_body()
    assert (read.content, read.size) == (b"", 1000)


@pytest.mark.parametrize(
    ("wire", "words"),
    [
        (b"GET /\r\n\r\n", "Bad request line"),
        (b"\x16\x03\x01\x02\r\n\r\n", "Bad request line"),
        (b"GET / HTTP/2\r\n\r\n", "Bad request line"),
        (b"GET / HTTP/1.1\r\n\r\n", "no Host"),
        (b"GET / HTTP/1.1\r\nHost : a\r\n\r\n", "Bad header line"),
        (b"GET / HTTP/1.1\r\nHost\r\n\r\n", "Bad header line"),
        (b"GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", "Bad header line"),
        (head("Content-Length: -1"), "Bad content-length"),
        (head("Content-Length: 1", "Transfer-Encoding: chunked"), "Bad framing"),
        (head("Transfer-Encoding: gzip, chunked"), "Bad framing"),
        (head("Transfer-Encoding: chunked") + b"zz\r\n", "Bad chunk size"),
        (head("Transfer-Encoding: chunked") + b"1\r\nabc\r\n", "longer than its size"),
        (b"GET / HTTP/1.1\r\nX: " + b"x" * 300_000, "too large"),
    ],
)
def test_what_is_not_http_is_refused(wire, words):
    with pytest.raises(MalformedRequestError, match=words):
        read_all(RequestReader(), [wire])
