"""The entry point of `opentelemetry-instrument`, which finds it by the group `opentelemetry_instrumentor`."""

from __future__ import annotations

from typing import Any

from async_openai.configuration import configuration
from async_openai.telemetry.tracing import OpenTelemetry


class AsyncOpenAIInstrumentor:
    """Watches all clients of the program, as `OpenAI.configure(telemetry=True)` does.

    It has the methods of OpenTelemetry's `BaseInstrumentor`, and needs its API alone.
    """

    def instrumentation_dependencies(self) -> tuple[str, ...]:
        """Return what is instrumented: this very package, so whatever version is there."""
        return ("async-openai",)

    def instrument(self, tracer_provider: Any = None, meter_provider: Any = None, **_options: Any) -> None:
        """Begin.

        Args:
            tracer_provider: Makes the spans. Default: the global one.
            meter_provider: Makes the metrics. Default: the global one.
            **_options: What all instrumentors are given, and is of no use here: `skip_dep_check`, for instance.
        """
        configuration.update({"telemetry": OpenTelemetry(tracer_provider, meter_provider)})

    def uninstrument(self, **_options: Any) -> None:
        """End: clients that were made implicitly, and those made from now on, are not watched."""
        configuration.update({"telemetry": None})
