"""What all tests share: a clean environment, a server, and the three surfaces of the library."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import importlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import hypothesis
import pytest

from async_openai import AsyncOpenAI, OpenAI
from async_openai.testing import FakeClock, Server, fast_clock

MODEL = "gpt-4o-mini"
KEY = "sk-test-0123456789"


def chat(text: str = "Hi", **more: Any) -> dict[str, Any]:
    """Parameters of a chat call."""
    return {"model": MODEL, "messages": [{"role": "user", "content": text}], **more}


def pytest_addoption(parser: pytest.Parser) -> None:
    """`pytest tests/behaviour --transport aiohttp` runs everything over another transport."""
    parser.addoption("--transport", choices=["default", "httpx", "aiohttp"], default="default")


# The same examples in each run: a failure is then the change's. `--hypothesis-profile=search` looks for more of them.
# How long making or trying one takes says something of the machine alone.
PATIENT = hypothesis.settings(deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.register_profile("tests", PATIENT, derandomize=True)
hypothesis.settings.register_profile("search", PATIENT, derandomize=False, max_examples=1000)
hypothesis.settings.load_profile("tests")


def pytest_configure(config: pytest.Config) -> None:
    """Import what the transport is made of now, not within some test's deadline."""
    if (transport := config.getoption("--transport")) != "default":
        importlib.import_module(transport)


def pytest_collection_finish() -> None:
    """Take what is there before the first test out of the garbage collector's sight: ten thousand tests are a lot."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def quiet_collector() -> Iterator[None]:
    """No garbage is collected within this test: ends of objects of other tests would run at the depth that is tried."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def transport(request: pytest.FixtureRequest) -> str:
    """Over which transport the tests run."""
    return str(request.config.getoption("--transport"))


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[None]:
    """No variable of the machine reaches a test, and no client one test's settings from another."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "AZURE_OPENAI_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    if (transport := request.config.getoption("--transport")) != "default":
        monkeypatch.setenv("OPENAI_TRANSPORT", transport)
    OpenAI.reset()
    yield
    OpenAI.reset()


@pytest.fixture
def server() -> Iterator[Server]:
    """The package's own server, for one test."""
    with Server() as running:
        yield running


@pytest.fixture
def clock() -> Iterator[FakeClock]:
    """A clock on which waiting takes no time."""
    with fast_clock() as fake:
        yield fake


@dataclass
class Streamed:
    """How reading a stream went."""

    chunks: list[Any] = field(default_factory=list)
    stream: Any = None
    error: BaseException | None = None

    @property
    def text(self) -> str:
        """The text of the chunks."""
        return "".join(chunk.text for chunk in self.chunks)


class Surface:
    """One way to call the library: `OpenAI` blocking, `OpenAI` by its async_ methods, or `AsyncOpenAI`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.asynchronous = name != "sync"
        # One loop for the whole test: connections are kept between calls, as in a program.
        self._runner = asyncio.Runner()
        self._clients: list[Any] = []

    def client(self, server: Server | None = None, **options: Any) -> Any:
        """Make a client, of the server if one is given; closed after the test."""
        if server is not None:
            options = {"base_url": server.url, "api_key": KEY, **options}
        return self.track((AsyncOpenAI if self.name == "AsyncOpenAI" else OpenAI)(**options))

    def track(self, client: Any) -> Any:
        """Close a client after the test."""
        self._clients.append(client)
        return client

    def run(self, awaitable: Any) -> Any:
        """Run a coroutine on the test's loop; anything else is returned as it is."""
        if not asyncio.iscoroutine(awaitable) and not hasattr(awaitable, "__await__"):
            return awaitable

        async def wait() -> Any:
            return await awaitable

        return self._runner.run(wait())

    def settle(self) -> None:
        """Let the test's loop, where there is one, do what others have asked it to do."""
        if self.asynchronous:
            self._runner.run(asyncio.sleep(0.01))

    def method(self, target: Any, path: str) -> Any:
        """Find a method by its path (`chat.completions.create`) as this surface calls it."""
        *parents, name = path.split(".")
        for parent in parents:
            target = getattr(target, parent)
        return getattr(target, f"async_{name}" if self.name == "async_" else name)

    def call(self, target: Any, path: str, /, *args: Any, **parameters: Any) -> Any:
        """Call a method and return its result."""
        return self.run(self.method(target, path)(*args, **parameters))

    def chat(self, target: Any, text: str = "Hi", **more: Any) -> Any:
        """Make a chat call."""
        return self.call(target, "chat.completions.create", **chat(text, **more))

    def items(self, target: Any, path: str, /, **parameters: Any) -> list[Any]:
        """Iterate over a list to its end."""
        if not self.asynchronous:
            return list(self.method(target, path)(**parameters))

        async def collect() -> list[Any]:
            return [item async for item in self.method(target, path)(**parameters)]

        return self._runner.run(collect())

    def open(self, target: Any, path: str = "chat.completions.create", **parameters: Any) -> Any:
        """Open a live stream."""
        if self.name == "async_":
            parameters["parse_stream"] = False
        return self.call(
            target,
            path,
            **{**(chat() if "messages" not in parameters and "chat" in path else {}), **parameters},
            stream=True,
        )

    def stream(
        self,
        target: Any,
        path: str = "chat.completions.create",
        *,
        stop: int | None = None,
        each: Callable[[int], object] | None = None,
        **parameters: Any,
    ) -> Streamed:
        """Read a stream live, all of it or until `stop` chunks, calling `each` with their count; keeps an error."""
        outcome = Streamed()
        try:
            outcome.stream = self.open(target, path, **parameters)
            self.read(outcome, stop, each)
        except Exception as error:  # noqa: BLE001 - it is what the test is about
            outcome.error = error
        return outcome

    def read(self, outcome: Streamed, stop: int | None = None, each: Callable[[int], object] | None = None) -> None:
        """Iterate over an open stream."""

        def enough(chunk: Any) -> bool:
            outcome.chunks.append(chunk)
            if each is not None:
                each(len(outcome.chunks))
            return len(outcome.chunks) == stop

        if not self.asynchronous:
            for chunk in outcome.stream:
                if enough(chunk):
                    break
            return

        async def collect() -> None:
            async with contextlib.aclosing(outcome.stream.__aiter__()) as chunks:
                async for chunk in chunks:
                    if enough(chunk):
                        break

        self._runner.run(collect())

    def inside(self, manager: Any, use: Callable[[Any], Any]) -> Any:
        """Enter a context manager, blocking or not, and return what `use` makes of what it gives."""
        if not self.asynchronous:
            with manager as entered:
                return use(entered)

        async def run() -> Any:
            async with manager as entered:
                result = use(entered)
                return await result if hasattr(result, "__await__") else result

        return self._runner.run(run())

    def collect(self, iterator: Any) -> Any:
        """Return the items of an iterator as a list; of an asynchronous one, what to await for it."""
        if not hasattr(iterator, "__aiter__"):
            return list(iterator)

        async def items() -> list[Any]:
            return [item async for item in iterator]

        return items()

    def close(self) -> None:
        """Close everything."""
        for client in self._clients:
            self.run(client.close())
        self._runner.close()


@pytest.fixture(params=["sync", "async_", "AsyncOpenAI"])
def surface(request: pytest.FixtureRequest) -> Iterator[Surface]:
    """Each of the three surfaces in turn."""
    made = Surface(request.param)
    yield made
    made.close()
