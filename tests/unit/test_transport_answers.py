"""An answer is put together in as much memory as it has bytes."""

from __future__ import annotations

import tracemalloc

from async_openai.transport.answers import ReadInPieces
from async_openai.transport.base import WireRequest
from async_openai.transport.driving import run_sync
from async_openai.types.response import Headers


class Tiny(ReadInPieces):
    """An answer in pieces of two bytes."""

    def __init__(self, count: int) -> None:
        super().__init__(WireRequest("GET", "http://h/", {}), 200, Headers())
        self.left = count

    async def next(self) -> bytes:
        self.left -= 1
        return bytes(bytearray(b"ab")) if self.left >= 0 else b""

    async def close(self) -> None:
        raise AssertionError("read to its end")


def test_tiny_pieces_take_no_more_than_their_bytes():
    tracemalloc.start()
    try:
        assert run_sync(Tiny(20_000).read()) == b"ab" * 20_000
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 4 * 40_000
