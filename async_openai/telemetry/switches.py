"""The environment variables of OpenTelemetry that say what goes on spans."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Final

CONTENT: Final = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"
OPT_IN: Final = "OTEL_SEMCONV_STABILITY_OPT_IN"
_LATEST: Final = "gen_ai_latest_experimental"
_ON_SPANS: Final = {"true", "span_only", "span_and_event"}
_IN_EVENTS: Final = {"event_only", "span_and_event"}


@dataclass(frozen=True, slots=True)
class Switches:
    """What is asked for."""

    is_latest: bool
    """Whether names of the conventions up to 1.36 are left out: `OTEL_SEMCONV_STABILITY_OPT_IN` holds
    `gen_ai_latest_experimental`."""
    on_spans: bool
    """Whether content is an attribute: `OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT` is `true`, `span_only` or
    `span_and_event`."""
    in_events: bool
    """Whether content is in an event of the span: `event_only` or `span_and_event`."""

    @property
    def content(self) -> bool:
        """Whether content is taken at all."""
        return self.on_spans or self.in_events


def switches() -> Switches:
    """Read them now. A value that is none of these takes no content."""
    asked = os.environ.get(CONTENT, "").strip().lower()
    opted = {value.strip() for value in os.environ.get(OPT_IN, "").split(",")}
    return Switches(_LATEST in opted, asked in _ON_SPANS, asked in _IN_EVENTS)
