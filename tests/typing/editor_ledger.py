"""What a user's editor sees of the ledger and its sinks. Checked by mypy --strict and pyright strict, never run."""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

from async_openai import AsyncOpenAI, CallableSink, JSONLSink, MemorySink, OpenAI, Sink, SQLiteSink


def seen(row: dict[str, Any]) -> None:
    print(row["usd"])


def settings() -> None:
    OpenAI.configure(ledger="usage.jsonl")
    OpenAI.configure(ledger=[Path("usage.db"), MemorySink(5), seen])
    OpenAI(ledger=SQLiteSink("usage.db"))
    AsyncOpenAI(ledger=seen)


def sinks() -> None:
    ledger = OpenAI.ledger
    assert_type(ledger.add_sink(JSONLSink("usage.jsonl"), limit=100), Sink)
    made: Sink = CallableSink(seen)
    ledger.remove_sink(made)
    assert_type(ledger.sinks, tuple[Sink, ...])
    assert_type(ledger.flush(1.0), bool)
    assert_type(ledger.close(), bool)
    assert_type(ledger.sink_status()[0].dropped, int)
    assert_type(MemorySink().rows, list[dict[str, Any]])


async def awaited(client: AsyncOpenAI) -> None:
    assert_type(await client.ledger.aflush(1.0), bool)
    assert_type(await client.ledger.aclose(), bool)
