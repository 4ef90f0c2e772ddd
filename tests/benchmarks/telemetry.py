"""`python -m tests.benchmarks.telemetry`: what telemetry adds to a call.

Calls whose answers are there at once, in this process: with telemetry off, and on with OpenTelemetry's SDK, whose span
processor drops every span and whose meter provider keeps nothing or aggregates. Printed is the CPU time of a call, the
median over rounds in which each kind has its turn, and what it is more than without. The last row is the SDK by itself:
two spans with as many attributes, which nothing of ours is in.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from typing import Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.trace import SpanKind, set_span_in_context

from async_openai import OpenAI
from async_openai.telemetry.tracing import OpenTelemetry
from tests.benchmarks.answers import QUESTION
from tests.benchmarks.meter import Cpu
from tests.benchmarks.pool_size import Instant


def kinds() -> dict[str, Any]:
    """Return the settings to compare."""
    provider = TracerProvider()
    provider.add_span_processor(SpanProcessor())  # all of its methods do nothing
    return {
        "off": None,
        "spans": OpenTelemetry(provider),
        "spans and metrics": OpenTelemetry(provider, MeterProvider([InMemoryMetricReader()])),
    }


BEFORE = {f"a.{number}": "a value" for number in range(8)}
AFTER = {f"b.{number}": number for number in range(10)}


def two_spans(tracer: Any) -> None:
    """Begin and end a span and a child, as a call does."""
    call = tracer.start_span("call", None, SpanKind.CLIENT, BEFORE)
    attempt = tracer.start_span("attempt", set_span_in_context(call), SpanKind.CLIENT, BEFORE)
    attempt.set_attributes({"b.0": 1, "b.1": 2})
    attempt.end()
    call.set_attributes(AFTER)
    call.end()


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.telemetry", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--calls", type=int, default=500)
    arguments = parser.parse_args()
    transport: Any = Instant()
    clients = {
        name: OpenAI(api_key="sk-0", base_url="http://one.test/v1", http_client=transport, telemetry=setting)
        for name, setting in kinds().items()
    }
    for client in clients.values():
        for _ in range(300):
            client.chat.completions.create(**QUESTION)  # type: ignore[call-overload]
    found: dict[str, list[float]] = {name: [] for name in clients}
    alone: list[float] = []
    for _ in range(arguments.rounds):
        for name, client in clients.items():
            create: Any = client.chat.completions.create
            with Cpu() as used:
                for _ in range(arguments.calls):
                    create(**QUESTION)
            found[name].append(used.per(arguments.calls))
        tracer = kinds()["spans"].tracer
        with Cpu() as used:
            for _ in range(arguments.calls):
                two_spans(tracer)
        alone.append(used.per(arguments.calls))
    base = found["off"]
    for name, times in found.items():
        more = statistics.median(time - without for time, without in zip(times, base, strict=True))
        sys.stdout.write(f"{name:<20}{statistics.median(times):>8.0f} us{more:>+8.0f} us\n")
    sys.stdout.write(f"{'the SDK alone':<20}{statistics.median(alone):>8.0f} us\n")


if __name__ == "__main__":
    main()
