"""This library in the matrix: the one file that knows how a pool is made and asked."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from async_openai import OpenAI
from tests.benchmarks.failover_matrix.peers import MODEL, Place, Settings


def pool(places: Sequence[Place], timeout: float) -> Any:
    """One client for each server, with all keys for it, in order of priority."""
    by_url: dict[str, list[Place]] = {}
    for place in places:
        by_url.setdefault(place.url, []).append(place)
    for found in by_url.values():
        keys = [place.key for place in found]
        OpenAI.init_api_client(found[0].name, base_url=found[0].url, api_key=keys, timeout=timeout)
    return OpenAI.pool("matrix", clients=[found[0].name for found in by_url.values()], strategy="priority")


def options(settings: Settings) -> dict[str, Any]:
    """The call options of a row; what it does not ask for is left at the defaults."""
    found: dict[str, Any] = {
        "deadline": settings.deadline,
        "inter_token_timeout": settings.inter_token,
        "on_break": settings.on_break,
    }
    return {name: value for name, value in found.items() if value is not None}


class Ours:
    """A pool on the event loop."""

    def __init__(self, places: Sequence[Place], settings: Settings) -> None:
        self._pool = pool(places, settings.timeout)
        self._options = options(settings)

    async def ask(self, prompt: str) -> str:
        reply = await self._pool.chat.async_create(model=MODEL, messages=_messages(prompt), **self._options)
        return reply.text

    async def stream(self, prompt: str) -> str:
        chunks = await self._pool.chat.async_create(
            model=MODEL, messages=_messages(prompt), stream=True, parse_stream=False, **self._options
        )
        said: list[str] = []
        restarts = 0
        async for chunk in chunks:
            if chunks.restarts > restarts:
                # It begins anew: so does who shows it.
                said, restarts = [], chunks.restarts
            said.append(chunk.text)
        return "".join(said)


class OursSync:
    """The same pool, from threads."""

    def __init__(self, places: Sequence[Place], settings: Settings) -> None:
        self._pool = pool(places, settings.timeout)
        self._options = options(settings)
        # One for each call at a time: the loop's own has fewer.
        self._threads = ThreadPoolExecutor(64)

    async def ask(self, prompt: str) -> str:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._ask, prompt)

    def _ask(self, prompt: str) -> str:
        return self._pool.chat.create(model=MODEL, messages=_messages(prompt), **self._options).text

    async def stream(self, prompt: str) -> str:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._stream, prompt)

    def _stream(self, prompt: str) -> str:
        chunks = self._pool.chat.create(model=MODEL, messages=_messages(prompt), stream=True, **self._options)
        said: list[str] = []
        restarts = 0
        for chunk in chunks:
            if chunks.restarts > restarts:
                said, restarts = [], chunks.restarts
            said.append(chunk.text)
        return "".join(said)


def _messages(prompt: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": prompt}]
