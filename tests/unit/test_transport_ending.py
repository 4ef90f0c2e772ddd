"""Where an answer ends in what was read, cut at every place."""

from __future__ import annotations

import pytest

from async_openai.transport.httpx.ending import Ending

HEAD = b"HTTP/1.1 200 OK\r\na: b\r\n\r\n"
LENGTH = {"chunked": False, "length": 5}
CHUNKED = {"chunked": True, "length": None}
CHUNKS = b"5\r\nhello\r\n0\r\n\r\n"


def pieces_of(answer):
    yield [answer]
    yield [answer[at : at + 1] for at in range(len(answer))]
    yield from ([answer[:at], answer[at:]] for at in range(1, len(answer)))


@pytest.mark.parametrize(
    ("answer", "status", "told", "passed"),
    [
        (HEAD + b"hello", 200, LENGTH, False),
        (HEAD + b"hello ", 200, LENGTH, True),
        (HEAD + b"helloHTTP/1.1 200 OK\r\n\r\n", 200, LENGTH, True),
        (HEAD + CHUNKS, 200, CHUNKED, False),
        (HEAD + CHUNKS[-5:], 200, CHUNKED, False),
        (HEAD + CHUNKS + b"H", 200, CHUNKED, True),
        (HEAD + CHUNKS + HEAD[:-4] + b"\r\ncontent-length: 10\r\n\r\n", 200, CHUNKED, True),
        (HEAD + CHUNKS[:-2] + b"x: trailer\r\n\r\n", 200, CHUNKED, True),
        (HEAD, 204, {"chunked": False, "length": None}, False),
        (HEAD, 304, LENGTH, False),
        (HEAD + b"H", 204, {"chunked": False, "length": None}, True),
        (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nx: y\r\n\r\n" + HEAD + b"hello", 200, LENGTH, False),
        (b"HTTP/1.1 200 OK\n\nhello", 200, LENGTH, True),
    ],
)
def test_what_comes_after_the_end(answer, status, told, passed):
    for pieces in pieces_of(answer):
        ending = Ending()
        for piece in pieces:
            ending.read(piece)
        ending.tell(status, **told)
        assert ending.is_passed() is passed, pieces
        ending.begin()
        assert not ending.is_passed()


def test_nothing_is_known_of_an_answer_of_which_nothing_was_told():
    ending = Ending()
    ending.read(HEAD + b"more")
    assert not ending.is_passed()
