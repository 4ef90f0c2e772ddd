"""The clients that are compared. Each opens once and is then asked again and again; all check what they get."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any
from urllib.parse import urlsplit

from tests.benchmarks.answers import QUESTION, TEXT

KEY = "sk-benchmark"
MOST = 20_000
"""Connections that each client may open; none of them waits for a place."""

Ask = Callable[[], Awaitable[str]]
_BODY = json.dumps(QUESTION).encode()
_HEADERS = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}


def ours(url: str, **options: Any) -> Any:
    from async_openai import AsyncOpenAI

    return AsyncOpenAI(base_url=f"{url}/v1", api_key=KEY, max_connections=MOST, **options)


def official(url: str, **options: Any) -> Any:
    from openai import AsyncOpenAI

    return AsyncOpenAI(base_url=f"{url}/v1", api_key=KEY, **options)


def official_aiohttp(url: str) -> Any:
    from openai import DefaultAioHttpClient

    return official(url, http_client=DefaultAioHttpClient())


SDKS: dict[str, Callable[[str], Any]] = {
    "ours": ours,
    "ours+aiohttp": lambda url: ours(url, transport="aiohttp"),
    "official": official,
    "official+aiohttp": official_aiohttp,
}


@asynccontextmanager
async def _sdk(name: str, url: str) -> AsyncIterator[Ask]:
    async with SDKS[name](url) as client:

        async def ask() -> str:
            reply = await client.chat.completions.create(**QUESTION)
            return reply.choices[0].message.content

        yield ask


@asynccontextmanager
async def _httpx(url: str) -> AsyncIterator[Ask]:
    import httpx

    limits = httpx.Limits(max_connections=MOST, max_keepalive_connections=MOST)
    async with httpx.AsyncClient(limits=limits, timeout=600) as client:

        async def ask() -> str:
            reply = await client.post(f"{url}/v1/chat/completions", json=QUESTION, headers=_HEADERS)
            return reply.json()["choices"][0]["message"]["content"]

        yield ask


@asynccontextmanager
async def _aiohttp(url: str) -> AsyncIterator[Ask]:
    import aiohttp

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:

        async def ask() -> str:
            body = json.dumps(QUESTION).encode()
            async with session.post(f"{url}/v1/chat/completions", data=body, headers=_HEADERS) as reply:
                return json.loads(await reply.read())["choices"][0]["message"]["content"]

        yield ask


class _Raw(asyncio.Protocol):
    """The least that asks over HTTP/1.1: what a client cannot go below on asyncio."""

    def __init__(self) -> None:
        self._buffer = b""
        self._done: asyncio.Future[bytes] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: asyncio.WriteTransport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, body = self._buffer.partition(b"\r\n\r\n")
        if found and self._done is not None:
            length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0])
            if len(body) >= length:
                self._buffer = b""
                self._done.set_result(body)

    async def ask(self, host: str, path: str) -> str:
        body = json.dumps(QUESTION).encode()
        self._done = asyncio.get_running_loop().create_future()
        self._transport.write(
            f"POST {path}/v1/chat/completions HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {KEY}\r\n"
            f"content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n".encode()
            + body
        )
        return json.loads(await self._done)["choices"][0]["message"]["content"]

    def close(self) -> None:
        self._transport.close()


@asynccontextmanager
async def _sockets(url: str) -> AsyncIterator[Ask]:
    parts = urlsplit(url)
    free: list[_Raw] = []
    loop = asyncio.get_running_loop()

    async def ask() -> str:
        raw = free.pop() if free else (await loop.create_connection(_Raw, parts.hostname, parts.port))[1]
        text = await raw.ask(parts.netloc, parts.path)
        free.append(raw)
        return text

    yield ask
    for raw in free:
        raw.close()


@asynccontextmanager
async def _litellm(url: str) -> AsyncIterator[Ask]:
    # No download of prices at import.
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
    import litellm

    litellm.suppress_debug_info = True
    parameters = {"model": "openai/gpt-4o-mini", "api_key": KEY, "api_base": f"{url}/v1"}
    router = litellm.Router(model_list=[{"model_name": "gpt-4o-mini", "litellm_params": parameters}])

    async def ask() -> str:
        return (await router.acompletion(**QUESTION)).choices[0].message.content

    yield ask


def chat(peer: str, url: str) -> Any:
    """Open an asynchronous peer: an async context manager that gives `ask`."""
    others = {"httpx": _httpx, "aiohttp": _aiohttp, "sockets": _sockets, "litellm": _litellm}
    return others[peer](url) if peer in others else _sdk(peer, url)


@contextmanager
def blocking_chat(peer: str, url: str) -> Iterator[Callable[[], str]]:
    """Open a blocking peer."""
    if peer == "httpx":
        import httpx

        with httpx.Client(timeout=600) as client:
            yield lambda: client.post(f"{url}/v1/chat/completions", json=QUESTION, headers=_HEADERS).json()["choices"][
                0
            ]["message"]["content"]
        return
    if peer == "ours":
        from async_openai import OpenAI
    else:
        from openai import OpenAI  # type: ignore[no-redef]
    with OpenAI(base_url=f"{url}/v1", api_key=KEY) as sdk:
        yield lambda: sdk.chat.completions.create(**QUESTION).choices[0].message.content


def check(text: str) -> None:
    """Refuse a wrong answer."""
    if text != TEXT:
        raise AssertionError(f"got {text[:80]!r}")


MODULES = {
    "ours": "async_openai",
    "ours, client": "async_openai",
    "ours+aiohttp": "aiohttp",
    "httpx": "httpx",
    "aiohttp": "aiohttp",
    "sockets": "asyncio",
    "official": "openai",
    "official+aiohttp": "openai",
    "litellm": "litellm",
    "json": "json",
    "dependencies": "pydantic_settings",
}
"""What must be importable for a peer to be measured."""
