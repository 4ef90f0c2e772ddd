"""An OTLP collector: `pip install 'async-openai[otel]' opentelemetry-exporter-otlp-proto-http`.

It goes to OTEL_EXPORTER_OTLP_ENDPOINT. `opentelemetry-instrument python program.py` does the same without a line of
code: it finds this library by its entry point.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from _offline import offline


def main() -> None:
    offline()
    from opentelemetry import metrics, trace
    from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.metrics import MeterProvider
    from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    from async_openai import OpenAI

    spans = TracerProvider()
    spans.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    trace.set_tracer_provider(spans)
    metrics.set_meter_provider(MeterProvider([PeriodicExportingMetricReader(OTLPMetricExporter())]))

    OpenAI.configure(telemetry=True)
    hello = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}
    with trace.get_tracer("program").start_as_current_span("greeting"):
        print(OpenAI.chat.create(**hello).text)
        for chunk in OpenAI.chat.create(**hello, stream=True):
            print(chunk.text, end="")
    print()
    spans.shutdown()
    metrics.get_meter_provider().shutdown()


if __name__ == "__main__":
    main()
