"""The pool of these examples: two stand-ins for providers, the first of which is rate limited.

In a program of your own the clients are real ones: `OpenAI.init_api_client("main", api_key=[...])`, `"az"`, `"groq"`.
"""

from __future__ import annotations

import atexit
import os

from async_openai import ClientPool, OpenAI
from async_openai.testing import Fault, Server


def made_pool() -> ClientPool:
    # What a framework asks for by itself is not used: the pool has its own keys.
    os.environ.setdefault("OPENAI_API_KEY", "unused")
    first, second = Server().start(), Server().start()
    atexit.register(first.stop)
    atexit.register(second.stop)
    first.always(Fault.rate_limit(retry_after=60))
    OpenAI.init_api_client("main", base_url=first.url, api_key="sk-1")
    OpenAI.init_api_client("spare", base_url=second.url, api_key="sk-2")
    return OpenAI.pool("all", clients=["main", "spare"])


def show_ledger() -> None:
    for row in OpenAI.ledger.rows:
        print(f"{row.client:6} {row.endpoint:18} {row.error or row.status} {row.usage.output if row.usage else '-'}")
