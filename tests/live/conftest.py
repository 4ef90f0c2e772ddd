"""Fixtures: a real llama.cpp server (xllamacpp, from PyPI) with a random model of half a megabyte, in its own process.

`llama` chats, and calls a tool first whenever it is given any; `llama_embeddings` makes vectors; `llama_with_key`
answers 401 without its `key`. Each is started on first use and shared by the session. A test that kills its server
takes `start_llama` and gets one to itself.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("llama_process.py")
START_SECONDS = 40.0


class LlamaServer:
    """A running llama.cpp server."""

    model = "tiny"

    def __init__(self, folder: Path, *options: str, key: str | None = None) -> None:
        """Start it, and return once it answers.

        Args:
            folder: Where its model and its log go.
            options: Of llama_process.py.
            key: The API key to ask for; None lets everyone in.
        """
        self.key = key
        self.log = folder / "server.log"
        if key is not None:
            options = (*options, "--key", key)
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, str(SCRIPT), str(folder), *options],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self.url = f"{self._address()}/v1"

    def _address(self) -> str:
        assert self._process.stdout is not None
        too_late = threading.Timer(START_SECONDS, self._process.kill)
        too_late.start()
        try:
            words = self._process.stdout.readline().split()  # empty if the process ended instead
        finally:
            too_late.cancel()
            too_late.join()
        if words[:1] != ["READY"]:
            self.kill()
            pytest.fail(f"llama.cpp did not start; its log:\n{self.log.read_text(errors='replace')}", pytrace=False)
        return words[1]

    def stop(self) -> None:
        """End it in good order; nothing happens if it has ended."""
        with self._process as process:
            assert process.stdin is not None
            process.stdin.close()
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()

    def kill(self) -> None:
        """End it this instant, whatever it is sending: its connections break."""
        with self._process as process:
            process.kill()


StartLlama = Callable[..., LlamaServer]


@pytest.fixture(scope="session")
def _launch(tmp_path_factory: pytest.TempPathFactory) -> StartLlama:
    if importlib.util.find_spec("xllamacpp") is None:
        pytest.skip("xllamacpp is not installed: no live llama.cpp server on this platform")

    def launch(*options: str, key: str | None = None) -> LlamaServer:
        return LlamaServer(tmp_path_factory.mktemp("llama"), *options, key=key)

    return launch


@pytest.fixture(scope="session")
def llama(_launch: StartLlama) -> Iterator[LlamaServer]:
    """A server that chats and completes."""
    server = _launch()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def llama_tools(llama: LlamaServer) -> LlamaServer:
    """The same server, for a test about tools: its model calls one whenever the request has any and no result yet."""
    return llama


@pytest.fixture(scope="session")
def llama_embeddings(_launch: StartLlama) -> Iterator[LlamaServer]:
    """A server that makes vectors, of 64 dimensions."""
    server = _launch("--embeddings")
    yield server
    server.stop()


@pytest.fixture(scope="session")
def llama_with_key(_launch: StartLlama) -> Iterator[LlamaServer]:
    """A server that asks for the API key in its attribute `key`."""
    server = _launch(key="sk-tiny-secret")
    yield server
    server.stop()


@pytest.fixture
def start_llama(_launch: StartLlama) -> Iterator[StartLlama]:
    """Start a server of the test's own, with the options of llama_process.py: one it may stop or kill."""
    servers: list[LlamaServer] = []

    def start(*options: str, key: str | None = None) -> LlamaServer:
        servers.append(_launch(*options, key=key))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()
