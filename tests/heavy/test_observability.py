"""The examples for Langfuse, an OTLP collector and Prometheus, with their real SDKs and an endpoint on loopback."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pytest.importorskip("langfuse", reason="needs the extra 'observability'")
from google.protobuf.json_format import MessageToDict
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

EXAMPLES = Path(__file__).parents[2] / "examples" / "observability"
KINDS = {"traces": ExportTraceServiceRequest, "metrics": ExportMetricsServiceRequest}


class Endpoint:
    """Takes OTLP over HTTP, whatever comes before `/v1/traces`."""

    def __init__(self) -> None:
        self.received: list[tuple[str, dict]] = []
        received = self.received

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                if self.headers.get("content-encoding") == "gzip":
                    body = gzip.decompress(body)
                kind = KINDS.get(self.path.rpartition("/")[2])
                if kind is not None:
                    received.append((self.path, MessageToDict(kind.FromString(body))))
                self.send_response(200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def spans(self, scope: str) -> list[dict]:
        """The spans of one library."""
        return [
            span
            for _, message in self.received
            for resource in message.get("resourceSpans", ())
            for found in resource["scopeSpans"]
            if found["scope"]["name"] == scope
            for span in found["spans"]
        ]

    def metrics(self) -> set[str]:
        """The names of all metrics."""
        return {
            metric["name"]
            for _, message in self.received
            for resource in message.get("resourceMetrics", ())
            for scope in resource["scopeMetrics"]
            for metric in scope["metrics"]
        }


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    made = Endpoint()
    yield made
    made.server.shutdown()
    made.server.server_close()


def run(*command: str, **environment: str) -> str:
    kept = {name: value for name, value in os.environ.items() if "OPENAI" not in name and "OTEL" not in name}
    done = subprocess.run(
        [sys.executable, *command],
        env={**kept, "PYTHONPATH": str(EXAMPLES.parents[1]), **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def attributes(span: dict) -> dict:
    return {item["key"]: next(iter(item["value"].values())) for item in span.get("attributes", ())}


def test_langfuse_gets_the_calls_with_their_content(endpoint: Endpoint) -> None:
    said = run(
        str(EXAMPLES / "langfuse_spans.py"),
        LANGFUSE_PUBLIC_KEY="pk-1",
        LANGFUSE_SECRET_KEY="sk-1",
        LANGFUSE_BASE_URL=endpoint.url,
    )
    assert said.startswith("You said: Hello")
    assert endpoint.received[0][0] == "/api/public/otel/v1/traces"
    (call,) = endpoint.spans("async_openai")  # attempts are no generations, and would count their tokens twice
    (mine,) = endpoint.spans("langfuse-sdk")
    found = attributes(call)
    assert call["name"] == "chat gpt-4o-mini" and call["parentSpanId"] == mine["spanId"]
    assert json.loads(found["gen_ai.output.messages"])[0]["parts"][0]["content"] == "You said: Hello"
    assert int(found["gen_ai.usage.output_tokens"]) == 3 and found["async_openai.cost.usd"] > 0


def test_a_collector_gets_spans_and_metrics(endpoint: Endpoint) -> None:
    run(str(EXAMPLES / "otlp_collector.py"), OTEL_EXPORTER_OTLP_ENDPOINT=endpoint.url)
    spans = endpoint.spans("async_openai")
    assert sorted(span["name"] for span in spans) == ["POST /chat/completions"] * 2 + ["chat gpt-4o-mini"] * 2
    assert endpoint.metrics() == {
        "gen_ai.client.operation.duration",
        "gen_ai.client.operation.time_to_first_chunk",
        "gen_ai.client.token.usage",
    }


def test_without_a_line_of_code(endpoint: Endpoint, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "from async_openai import OpenAI\nfrom async_openai.testing import Server\n"
        "with Server() as server:\n"
        "    client = OpenAI(base_url=server.url, api_key='x')\n"
        "    print(client.chat.completions.create(model='m', messages=[{'role': 'user', 'content': 'Hi'}]).text)\n",
        "utf-8",
    )
    said = run(
        str(Path(sys.executable).with_name("opentelemetry-instrument")),
        "--traces_exporter=otlp_proto_http",
        "--metrics_exporter=none",
        "--logs_exporter=none",
        sys.executable,
        str(program),
        OTEL_EXPORTER_OTLP_ENDPOINT=endpoint.url,
    )
    assert "You said: Hi" in said
    assert [span["name"] for span in endpoint.spans("async_openai")] == ["POST /chat/completions", "chat m"]


def test_prometheus_reads_what_a_sink_counted() -> None:
    said = run(str(EXAMPLES / "prometheus_sink.py"), METRICS_PORT="0")
    place = 'client="default",model="gpt-4o-mini"'
    assert f'openai_attempt_seconds_count{{{place},outcome="ok"}} 2.0' in said
    assert 'openai_tokens_total{client="default",kind="output",model="gpt-4o-mini"} 6.0' in said
    assert f"openai_first_token_seconds_count{{{place}}} 1.0" in said and f"openai_usd_total{{{place}}}" in said
