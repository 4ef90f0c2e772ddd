"""Operations of the fuzzer: each a call of a client and what a program does with its result, for every surface."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from pydantic import BaseModel

from async_openai import OpenAIError

from .examination import Examination, sound

MODEL = "gpt-4o-mini"
MESSAGES = [{"role": "user", "content": "Hi"}]
_MOST = 3
"""Chunks, events and items that are looked at, of one stream or list."""


class Weather(BaseModel):
    """The weather of a city."""

    city: str
    days: int = 1


class Answer(BaseModel):
    """An answer with its score."""

    answer: str
    score: float


@dataclass
class Caller:
    """A client as one surface calls it."""

    client: Any
    surface: str
    look: Examination
    chance: Random
    options: dict[str, Any] = field(default_factory=dict)
    """Options of every call."""
    calls: int = 1
    """Calls that are made."""

    def given(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Return the parameters of a call, with a new file where one is sent."""
        fresh = {name: sound() if value is sound else value for name, value in parameters.items()}
        return {**fresh, **self.options}

    async def call(self, path: str, *arguments: Any, **parameters: Any) -> Any:
        """Call a method by its path, and wait for it."""
        return await waited(self.method(path)(*arguments, **parameters))

    def method(self, path: str) -> Any:
        """Find a method by its path."""
        target = self.client
        *parents, name = path.split(".")
        for parent in parents:
            target = getattr(target, parent)
        return getattr(target, f"async_{name}" if self.surface == "async_" else name)

    async def try_(self, step: str, action: Callable[[], Any]) -> Any:
        """Do something that may have to be awaited; our errors are looked at, all others noted."""
        try:
            return await waited(action())
        except OpenAIError as error:
            self.look.value(error)
            return None
        except Exception as error:  # noqa: BLE001 - it is what is looked for
            from .examination import foreign

            self.look.found.append(foreign(step, error))
            return None


async def waited(value: Any) -> Any:
    """Return a value, awaited where it has to be."""
    return await value if hasattr(value, "__await__") else value


@contextlib.asynccontextmanager
async def each(source: Any) -> AsyncIterator[AsyncIterator[Any]]:
    """Give an iterator over anything that can be iterated over, with or without a loop, and close it in the end."""
    made = source.__aiter__() if hasattr(source, "__aiter__") else _lifted(source)
    try:
        yield made
    finally:
        if hasattr(made, "aclose"):
            await made.aclose()


async def _lifted(source: Iterable[Any]) -> AsyncIterator[Any]:
    for item in source:
        yield item


@contextlib.asynccontextmanager
async def entered(manager: Any) -> AsyncIterator[Any]:
    """Enter a context manager of either kind."""
    if hasattr(manager, "__aenter__"):
        async with manager as value:
            yield value
    else:
        with manager as value:
            yield value


Operation = Callable[[Caller], Awaitable[None]]


def plain(path: str, **parameters: Any) -> Operation:
    """A call whose reply is looked at."""

    async def run(caller: Caller) -> None:
        caller.look.value(await caller.call(path, **caller.given(parameters)))

    return run


def raw(path: str, **parameters: Any) -> Operation:
    """The raw form of a call, parsed."""

    async def run(caller: Caller) -> None:
        parent, _, name = path.rpartition(".")
        if caller.chance.random() < 0.5:
            answer = await caller.call(f"{parent}.with_raw_response.{name}", **caller.given(parameters))
            await _raw(caller, answer, live="stream" in parameters)
            return
        manager = caller.method(f"{parent}.with_streaming_response.{name}")(**caller.given(parameters))
        async with entered(manager) as answer:
            await _raw(caller, answer, live=False)

    return run


async def _raw(caller: Caller, answer: Any, *, live: bool) -> None:
    look = caller.look
    look.tried("repr(raw)", lambda: repr(answer))
    # A live body can be read in the way of its call alone.
    ways = (2, 3) if caller.surface != "sync" and live else range(4)
    way = caller.chance.choice(ways)
    if way == 0:
        await caller.try_("raw lines", lambda: _all(answer.iter_lines()))
    elif way == 1:
        await caller.try_("raw text", lambda: _all(answer.iter_text(5)))
    else:
        reply = await caller.try_("raw parse", answer.parse)
        if hasattr(type(reply), "is_stream"):
            await _live(caller, reply)
        else:
            look.value(reply)
    for name in ("status_code", "headers", "request_id", "response_ms", "retries_taken", "client_name", "is_closed"):
        look.tried(f"raw.{name}", lambda name=name: getattr(answer, name))


async def _all(source: Any) -> list[Any]:
    async with each(source) as items:
        return [item async for item in items]


def streamed(path: str, **parameters: Any) -> Operation:
    """A stream: read at once, chunk by chunk, or left early."""

    async def run(caller: Caller) -> None:
        # Where the method is `async_`, a stream is read at once, but for those of texts where it is asked for live.
        more = (
            {"parse_stream": False} if caller.surface == "async_" and path.startswith(("chat", "completions")) else {}
        )
        result = await caller.call(path, **caller.given(parameters), stream=True, **more)
        if hasattr(type(result), "is_stream"):
            await _live(caller, result)
        else:
            caller.look.value(result)

    return run


async def _live(caller: Caller, stream: Any) -> None:
    look, way = caller.look, caller.chance.randrange(4)
    if way == 0:
        look.value(await caller.try_("stream.read", stream.read))
    else:
        await caller.try_("stream", lambda: _chunks(caller, stream, asks=way == 1, leaves=way == 2))
    for name in ("text", "partial", "usage", "consumption", "complete", "response", "request_id", "restarts"):
        found = await caller.try_(f"stream.{name}", lambda name=name: getattr(stream, name, None))
        if isinstance(found, BaseModel):
            look.value(found)
    if caller.surface == "sync":
        look.tried("list(stream.read())", lambda: (bool(stream), list(stream.read())))
    look.tried("repr(stream)", lambda: repr(stream))
    await caller.try_("stream once more", lambda: _chunks(caller, stream, asks=False, leaves=False))
    await caller.try_("stream.close", stream.close)


async def _chunks(caller: Caller, stream: Any, *, asks: bool, leaves: bool) -> None:
    seen = 0
    async with each(stream) as chunks:
        async for chunk in chunks:
            seen += 1
            if seen <= _MOST:
                caller.look.value(chunk)
            if asks and seen <= _MOST and caller.surface != "sync":
                caller.look.tried("stream.text", lambda: stream.text)
                caller.look.value(caller.look.tried("stream.partial", lambda: stream.partial))
            if leaves and caller.chance.random() < 0.3:
                return


def events(path: str, snapshot: str, final: str, **parameters: Any) -> Operation:
    """The events of a stream, with their snapshots."""

    async def run(caller: Caller) -> None:
        async with entered(caller.method(path)(**caller.given(parameters))) as stream:
            await caller.try_("events", lambda: _events(caller, stream))
            caller.look.value(caller.look.tried("snapshot", lambda: getattr(stream, snapshot)))
            caller.look.tried("repr(events)", lambda: repr(stream))
            if caller.chance.random() < 0.7:
                caller.look.value(await caller.try_("final", getattr(stream, final)))

    return run


async def _events(caller: Caller, stream: Any) -> None:
    seen = 0
    async with each(stream) as found:
        async for event in found:
            seen += 1
            if seen <= _MOST or caller.chance.random() < 0.1:
                caller.look.value(event)
            if caller.chance.random() < 0.02:
                return


async def many(caller: Caller) -> None:
    """Several conversations at once."""
    conversations, keep = [MESSAGES[0]] * 3, caller.chance.random() < 0.7
    name = "create_chats" if caller.surface == "sync" else "acreate_chat"
    caller.calls = 3 if keep else 0
    found = await waited(
        getattr(caller.client, name)(conversations, MODEL, batch_size=2, return_exceptions=keep, **caller.options)
    )
    for reply in found:
        caller.look.value(reply)


def listed(path: str) -> Operation:
    """A list: its page, and its first items."""

    async def run(caller: Caller) -> None:
        caller.calls = 0
        if caller.chance.random() < 0.5:
            caller.look.value(await caller.call(path, **caller.options))
            return
        seen = 0
        async with each(caller.method(path)(**caller.options)) as items:
            async for item in items:
                caller.look.value(item)
                seen += 1
                if seen == _MOST:
                    return

    return run


_CHAT = {"model": MODEL, "messages": MESSAGES}
_TOOLS = [Weather]
_INPUT = {"model": MODEL, "input": "Hi"}
_ANSWERS: dict[str, tuple[tuple[str, Operation], ...]] = {
    "chat": (
        ("create", plain("chat.completions.create", **_CHAT)),
        ("create with tools", plain("chat.create", **_CHAT, tools=_TOOLS)),
        ("parse", plain("chat.completions.parse", **_CHAT, tools=_TOOLS, response_format=Answer)),
        ("raw", raw("chat.completions.create", **_CHAT)),
        ("create_chats", many),
    ),
    "chat stream": (
        ("stream", streamed("chat.completions.create", **_CHAT)),
        ("stream with tools", streamed("chat.completions.create", **_CHAT, tools=_TOOLS)),
        ("raw stream", raw("chat.completions.create", **_CHAT, stream=True)),
        (
            "events",
            events(
                "chat.completions.stream",
                "current_completion_snapshot",
                "get_final_completion",
                **_CHAT,
                tools=_TOOLS,
                response_format=Answer,
            ),
        ),
        (
            "plain events",
            events("chat.completions.stream", "current_completion_snapshot", "get_final_completion", **_CHAT),
        ),
    ),
    "responses": (
        ("create", plain("responses.create", **_INPUT)),
        ("create with tools", plain("responses.create", **_INPUT, tools=_TOOLS)),
        ("parse", plain("responses.parse", **_INPUT, tools=_TOOLS, text_format=Answer)),
        ("raw", raw("responses.create", **_INPUT)),
        ("retrieve", plain("responses.retrieve", response_id="resp_1")),
    ),
    "responses stream": (
        ("stream", streamed("responses.create", **_INPUT)),
        ("raw stream", raw("responses.create", **_INPUT, stream=True)),
        (
            "events",
            events(
                "responses.stream",
                "current_response_snapshot",
                "get_final_response",
                **_INPUT,
                tools=_TOOLS,
                text_format=Answer,
            ),
        ),
    ),
    "completions": (("create", plain("completions.create", model=MODEL, prompt="Hi")),),
    "completions stream": (("stream", streamed("completions.create", model=MODEL, prompt="Hi")),),
    "embeddings": (
        ("create", plain("embeddings.create", model=MODEL, input=["a", "b"])),
        ("create base64", plain("embeddings.create", model=MODEL, input=["a", "b"], encoding_format="base64")),
        ("create float", plain("embeddings.create", model=MODEL, input=["a", "b"], encoding_format="float")),
    ),
    "images": (("generate", plain("images.generate", prompt="a cat")), ("raw", raw("images.generate", prompt="a"))),
    "images stream": (("stream", streamed("images.generate", prompt="a cat")),),
    "transcriptions": (
        ("create", plain("audio.transcriptions.create", model="whisper-1", file=sound)),
        ("translate", plain("audio.translations.create", model="whisper-1", file=sound)),
    ),
    "transcriptions stream": (("stream", streamed("audio.transcriptions.create", model="whisper-1", file=sound)),),
    "speech": (
        ("create", plain("audio.speech.create", model="tts-1", voice="alloy", input="Hi")),
        ("raw", raw("audio.speech.create", model="tts-1", voice="alloy", input="Hi")),
    ),
    "models": (("list", listed("models.list")),),
    "model": (("retrieve", plain("models.retrieve", model=MODEL)),),
    "files": (("list", listed("files.list")),),
}
OPERATIONS = {kind: dict(operations) for kind, operations in _ANSWERS.items()}
KINDS = tuple(OPERATIONS)
WEIGHTS = (24, 24, 16, 12, 3, 3, 5, 3, 2, 3, 2, 1, 1, 1, 1)
"""How often each kind is asked for."""
assert len(WEIGHTS) == len(KINDS)
