"""This library in the matrix: the one file that knows how a pool is made and asked."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from async_openai import OpenAI
from tests.benchmarks.failover_matrix.peers import MODEL, Place, Settings


def pool(places: Sequence[Place], timeout: float) -> Any:
    """One client for each server, with all keys for it, in order of priority."""
    by_url: dict[str, list[Place]] = {}
    for place in places:
        by_url.setdefault(place.url, []).append(place)
    if hasattr(OpenAI, "pool"):
        names = []
        for url, found in by_url.items():
            keys = [place.key for place in found]
            OpenAI.init_api_client(
                found[0].name, base_url=url, api_key=keys if len(keys) > 1 else keys[0], timeout=timeout
            )
            names.append(found[0].name)
        return OpenAI.pool("matrix", clients=names, strategy="priority")
    # Until pools are merged: the rotation over all clients.
    OpenAI.configure(enable_rotating_clients=True)
    for place in places:
        OpenAI.init_api_client(place.name, base_url=place.url, api_key=place.key, timeout=timeout)
    return OpenAI


def options(settings: Settings) -> dict[str, Any]:
    """The call options of a row; what it does not ask for is left at the defaults."""
    found: dict[str, Any] = {"deadline": settings.deadline, "on_break": settings.on_break}
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
        async for _ in chunks:
            pass
        return chunks.text


class OursSync:
    """The same pool, from threads."""

    def __init__(self, places: Sequence[Place], settings: Settings) -> None:
        self._pool = pool(places, settings.timeout)
        self._options = options(settings)

    async def ask(self, prompt: str) -> str:
        return await asyncio.to_thread(self._ask, prompt)

    def _ask(self, prompt: str) -> str:
        return self._pool.chat.create(model=MODEL, messages=_messages(prompt), **self._options).text

    async def stream(self, prompt: str) -> str:
        return await asyncio.to_thread(self._stream, prompt)

    def _stream(self, prompt: str) -> str:
        chunks = self._pool.chat.create(model=MODEL, messages=_messages(prompt), stream=True, **self._options)
        for _ in chunks:
            pass
        return chunks.text


def _messages(prompt: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": prompt}]
