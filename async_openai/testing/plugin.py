"""The pytest plugin. Every run of pytest loads it, so nothing is imported until a fixture is used."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from async_openai.testing.clocks import FakeClock
    from async_openai.testing.server import Server

_PREFIXES = ("OPENAI_", "AZURE_OPENAI_")


@pytest.fixture
def openai_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A running OpenAI-compatible server, in the environment as base URL of the global client and all others.

    Every `OPENAI_*` and `AZURE_OPENAI_*` variable is removed, `OPENAI_BASE_URL` and `OPENAI_API_KEY` are set, and the
    registry of clients is reset before and after the test. No request of the library leaves this machine meanwhile:
    those to other hosts, of a client that was made at import with a real key for instance, go to the server too. What
    the API refuses is refused.
    """
    from async_openai.registry import OpenAI  # noqa: PLC0415 - see above
    from async_openai.testing.redirecting import redirected_to  # noqa: PLC0415
    from async_openai.testing.server import Server  # noqa: PLC0415

    for name in list(os.environ):
        if name.startswith(_PREFIXES):
            monkeypatch.delenv(name)
    with Server(strict=True) as server, redirected_to(server):
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-testing")
        OpenAI.reset()
        try:
            yield server
        finally:
            OpenAI.reset()


@pytest.fixture
def openai_clock() -> Iterator[FakeClock]:
    """A clock for the library's waits between retries: they take no time, and are listed in `.sleeps`."""
    from async_openai.testing.clocks import fast_clock  # noqa: PLC0415 - see above

    with fast_clock() as clock:
        yield clock
