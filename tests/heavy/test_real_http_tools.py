"""vcrpy, pytest-httpx and OpenTelemetry's instrumentation of httpx see calls of the default transport."""

from __future__ import annotations

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from async_openai import OpenAI
from async_openai.testing import Server

HELLO = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}


def test_vcrpy_records_and_replays(tmp_path):
    vcr = pytest.importorskip("vcr", reason="needs the extra 'observability'")
    cassette = tmp_path / "calls.yaml"
    with Server() as server, OpenAI(base_url=server.url, api_key="k") as client:
        for _ in range(2):
            with vcr.use_cassette(str(cassette)):
                assert client.chat.completions.create(**HELLO).text == "You said: Hi"
        assert len(server.requests) == 1


def test_pytest_httpx_answers(httpx_mock):
    httpx_mock.add_response(json={"object": "list", "data": [{"id": "m", "object": "model"}]})
    with OpenAI(base_url="https://api.openai.com/v1", api_key="k") as client:
        assert [model.id for model in client.models.list()] == ["m"]


def test_opentelemetry_sees_the_requests():
    instrumentation = pytest.importorskip("opentelemetry.instrumentation.httpx")
    kept, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(kept))
    instrumentor = instrumentation.HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        with Server() as server, OpenAI(base_url=server.url, api_key="k") as client:
            client.chat.completions.create(**HELLO)
    finally:
        instrumentor.uninstrument()
    assert [span.name for span in kept.get_finished_spans()] == ["POST"]
