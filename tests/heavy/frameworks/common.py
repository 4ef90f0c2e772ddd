"""What the scenarios share: a pool whose first member answers 429, and the check of its ledger."""

from __future__ import annotations

import asyncio
import gc
import inspect
import os
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from async_openai import OpenAI
from async_openai.pool import ClientPool
from async_openai.testing import Fault, Server

MODEL = "gpt-4o-mini"
EMBEDDINGS = "text-embedding-3-small"


@dataclass
class Case:
    """One scenario's pool and its two servers."""

    pool: ClientPool
    first: Server
    second: Server

    def check(self) -> None:
        """Each attempt stands in the ledger once, and the first member is asked once for each model and operation."""
        gc.collect()  # a stream that was left is in a circle of the official client's
        rows = OpenAI.ledger.rows
        asked = len(self.first.requests) + len(self.second.requests)
        assert len(rows) == asked > 0, (len(rows), asked)
        refused = Counter((row.endpoint, row.model_asked) for row in rows if row.client == "first")
        assert refused, "the first member was not asked"
        assert set(refused.values()) == {1}, refused
        wrong = [row for row in rows if row.client == "second" and (row.error or row.usage is None)]
        assert not wrong, wrong
        for request in self.second.requests:
            assert request.key == "sk-second", request.key
            assert "x-stainless-lang" not in request.headers


Scenario = Callable[[Case], object]


def run(scenario: Scenario) -> str | None:
    """Run one scenario on a pool of its own, and return what went wrong."""
    OpenAI.reset()
    with Server() as first, Server() as second:
        first.always(Fault.rate_limit(retry_after=600))
        for name, server in (("first", first), ("second", second)):
            OpenAI.init_api_client(name, base_url=server.url, api_key=f"sk-{name}")
        case = Case(OpenAI.pool("all", clients=["first", "second"]), first, second)
        try:
            result = scenario(case)
            if inspect.isawaitable(result):
                asyncio.run(_awaited(result))
            case.check()
        except Exception:  # noqa: BLE001 - whatever a framework raises is the finding
            return traceback.format_exc()
        return None


async def _awaited(result: Any) -> None:
    await result


def main(*scenarios: Scenario | Callable[[Case], Coroutine[Any, Any, None]]) -> None:
    """Run the scenarios that the command line names, or all, and exit with the number of those that fail."""
    # No framework may ask anybody else: a call that leaves the bridge fails at once.
    for name in ("OPENAI_BASE_URL", "OPENAI_API_BASE"):
        os.environ[name] = "http://127.0.0.1:9/v1"
    os.environ["OPENAI_API_KEY"] = "sk-unused"
    os.environ["OPENAI_AGENTS_DISABLE_TRACING"] = "1"
    names, failed = set(sys.argv[1:]), 0
    for scenario in scenarios:
        if names and scenario.__name__ not in names:
            continue
        problem = run(scenario)
        failed += problem is not None
        print("ok    " if problem is None else "FAILED", scenario.__name__, flush=True)
        if problem is not None:
            print(problem, flush=True)
    sys.exit(failed)
