"""OpenTelemetry as a watcher of calls. Only its API is used: without an SDK of the program's all of it does nothing."""

from __future__ import annotations

from functools import lru_cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from opentelemetry import context as contexts
from opentelemetry import metrics, trace

from async_openai.costs.writer import load_prices
from async_openai.errors import ConfigurationError
from async_openai.telemetry.metrics import Instruments
from async_openai.telemetry.spans import CallSpan, safely
from async_openai.telemetry.switches import switches
from async_openai.version import __version__

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

    from async_openai.telemetry.watching import CallBegun

_NAME: Final = "async_openai"
_OLDEST: Final = 1, 30
_SUPPRESSED: Final = "suppress_instrumentation"
"""Set in the context by exporters, for instance, whose own requests are not to be seen."""


class OpenTelemetry:
    """A watcher that makes spans and metrics of calls. The environment is read once, when it is made.

    Args:
        tracer_provider: Makes the spans. Default: the global one, at the time of each call.
        meter_provider: Makes the metrics. Default: the global one, as above.

    Raises:
        ConfigurationError: The API that is installed is too old.
    """

    def __init__(
        self, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
    ) -> None:
        found = version("opentelemetry-api")
        if tuple(map(int, found.split(".")[:2])) < _OLDEST:
            oldest = ".".join(map(str, _OLDEST))
            raise ConfigurationError(
                f"opentelemetry-api {found} is too old, expected {oldest}: pip install -U opentelemetry-api"
            )
        self.switches = switches()
        self.tracer = trace.get_tracer(_NAME, __version__, tracer_provider)
        self.instruments = Instruments(metrics.get_meter(_NAME, __version__, meter_provider))
        # The first span ends with its cost, and an event loop is not to wait for prices to be read.
        load_prices()

    @safely
    def call(self, begun: CallBegun) -> CallSpan | None:
        """Begin the span of a call."""
        return None if contexts.get_value(_SUPPRESSED) else CallSpan(self, begun)


@lru_cache(maxsize=16)
def watcher_at(tracer_provider: TracerProvider | None) -> OpenTelemetry:
    """Return the watcher of a provider, None being the global one: all clients share it."""
    return OpenTelemetry(tracer_provider)
