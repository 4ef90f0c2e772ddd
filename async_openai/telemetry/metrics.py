"""The metrics of calls: tokens, duration, time to the first token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from async_openai.telemetry import names

if TYPE_CHECKING:
    from opentelemetry.context import Context
    from opentelemetry.metrics import Meter

    from async_openai.costs.token_usage import TokenUsage
    from async_openai.telemetry.facts import Attributes


class Instruments:
    """The histograms of one meter."""

    def __init__(self, meter: Meter) -> None:
        histogram = meter.create_histogram
        self._tokens = histogram(
            names.TOKENS,
            "{token}",
            "Number of input and output tokens used.",
            explicit_bucket_boundaries_advisory=names.TOKEN_BOUNDS,
        )
        self._duration = histogram(
            names.DURATION,
            "s",
            "GenAI operation duration.",
            explicit_bucket_boundaries_advisory=names.DURATION_BOUNDS,
        )
        self._first = histogram(
            names.TIME_TO_FIRST_CHUNK,
            "s",
            "Time from the beginning of a call to the first content of its stream.",
            explicit_bucket_boundaries_advisory=names.FIRST_BOUNDS,
        )

    def used(self, usage: TokenUsage, attributes: Attributes, context: Context) -> None:
        """Take in the tokens of an attempt."""
        self._tokens.record(usage.input, {**attributes, names.TOKEN_TYPE: "input"}, context)
        if usage.output:
            self._tokens.record(usage.output, {**attributes, names.TOKEN_TYPE: "output"}, context)

    def ended(self, seconds: float, first: float | None, attributes: Attributes, context: Context) -> None:
        """Take in how long a call took, and how long to its first content."""
        self._duration.record(seconds, attributes, context)
        if first is not None:
            self._first.record(first, attributes, context)
