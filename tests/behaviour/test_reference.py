"""Every complete Python block of the documents that the project was created from runs against the testing server."""

from __future__ import annotations

import asyncio
import importlib.util
import signal
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from async_openai.testing import Server

spec = importlib.util.spec_from_file_location("reference_blocks", Path(__file__).with_name("reference_blocks.py"))
reference = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = reference
spec.loader.exec_module(reference)

AZURE = "http://azure.invalid/"
EXPECTED = {
    "async-article.md": 3,
    "async-client-docs.md": 11,
    "async-openai-readme.md": 5,
    "async-template.md": 1,
    "issue-1777-batching.md": 5,
}
"""Programs in each document: a harness that finds none must not pass."""
present = reference.FOLDER.is_dir()
found = [block for name in EXPECTED for block in reference.programs(name, AZURE)] if present else []
pytestmark = pytest.mark.skipif(
    not present,
    reason=f"no reference documents in {reference.FOLDER}: put them there or name their parent in ASYNC_OPENAI_SHARED",
)


def test_all_blocks_are_found():
    counts: dict[str, int] = {}
    for block in found:
        counts[block.document] = counts.get(block.document, 0) + 1
    assert counts == EXPECTED
    assert {path.name for path in reference.FOLDER.iterdir()} == set(EXPECTED)


@pytest.mark.parametrize("block", found, ids=str)
def test_block_runs(block, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    with Server() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-reference")
        with warnings.catch_warnings():
            # FastAPI's on_event and Sanic's loop argument (both in the blocks), and what sanic-testing imports.
            warnings.simplefilter("ignore", DeprecationWarning)
            namespace: dict[str, Any] = {"__name__": str(block)}
            code = block.code.replace(AZURE, f"{server.origin}/")
            exec(compile(code, str(block), "exec", dont_inherit=True), namespace)  # the block is the test
            _use_app(namespace)
        # The server notes the end of an answer a moment after the client has read it.
        requests = server.wait_for(len(server.requests), outcome="answered") if server.requests else []
    assert requests or block.code.rstrip().endswith('os.getenv("OPENAI_API_KEY"))')
    assert all(request.status == 200 and request.outcome == "answered" for request in requests)
    if "print(" in code and requests:
        assert capsys.readouterr().out or "app" in namespace or block.document == "issue-1777-batching.md"
    _check(block, requests, namespace)


def _use_app(namespace: dict[str, Any]) -> None:
    """A block that defines a web application gets a request."""
    if "fastapi" in sys.modules and "FastAPI" in namespace:
        from fastapi.testclient import TestClient

        with TestClient(namespace["app"]) as client:
            answer = client.post("/chat", params={"message": "Hi"})
        assert answer.json() == {"response": "You said: Hi"}
    if "Sanic" in namespace:
        policy = asyncio.get_event_loop_policy()
        handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            _, answer = namespace["app"].test_client.post("/chat", json={"message": "Hi"})
        finally:
            # Sanic takes the signals, and makes uvloop the loop of everything that comes later in this process.
            asyncio.set_event_loop_policy(policy)
            for number, handler in handlers.items():
                signal.signal(number, handler)
        assert answer.json == {"response": "You said: Hi"}


def _check(block: Any, requests: list[Any], namespace: dict[str, Any]) -> None:
    """What a block promises beyond running."""
    if str(block) == "async-openai-readme.md-1":
        assert namespace["result"].choices[0].text
    if str(block) == "async-openai-readme.md-2":
        assert [request.azure for request in requests] == [True, False, False, True, False, False]
    if str(block) == "async-openai-readme.md-3":
        assert [request.deployment for request in requests] == ["gpt-35-turbo-16k"] * 2
    if str(block) == "async-openai-readme.md-4":
        (call,) = namespace["result"].function_results
        assert call.name == "get_current_weather"
        assert isinstance(namespace["result"].function_result_objects[0], namespace["Weather"])
    if str(block) == "async-openai-readme.md-5":
        assert requests[0].deployment == "azure-gpt-35-turbo-16k"
    if str(block) == "async-client-docs.md-10":
        assert len(namespace.get("all_jobs", [None])) >= 1 and len(requests) == 3
