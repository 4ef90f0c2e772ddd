"""What OpenTelemetry sees of calls: spans, events, metrics, on every surface."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import subprocess
import sys
import threading
from functools import partial

import pytest
from opentelemetry import context as contexts
from opentelemetry import propagate, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from opentelemetry.trace import SpanKind, StatusCode
from waiting import eventually

from async_openai import ConfigurationError, OpenAI
from async_openai.costs.writer import WorkItem, writer
from async_openai.telemetry.instrumentor import AsyncOpenAIInstrumentor
from async_openai.telemetry.switches import CONTENT, OPT_IN
from async_openai.telemetry.tracing import OpenTelemetry
from async_openai.testing import Fault, Server
from tests.conftest import KEY, MODEL, chat

CALL, ATTEMPT = f"chat {MODEL}", "POST /chat/completions"


class Seen:
    """A tracer and a meter whose spans and metrics are kept."""

    def __init__(self) -> None:
        self._kept = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._kept))
        self._reader = InMemoryMetricReader()
        self.meters = MeterProvider([self._reader])

    @property
    def watcher(self):
        return OpenTelemetry(self.provider, self.meters)

    @property
    def spans(self):
        return self._kept.get_finished_spans()

    @property
    def calls(self):
        return [span for span in self.spans if not span.name.startswith(("POST", "GET"))]

    @property
    def attempts(self):
        return [span for span in self.spans if span.name.startswith("POST")]

    @property
    def events(self):
        return [(event.name.removeprefix("async_openai."), dict(event.attributes)) for event in self.calls[-1].events]

    def points(self, name):
        """The points of a histogram, as (attributes, count, sum)."""
        data = self._reader.get_metrics_data()
        scopes = [scope for resource in data.resource_metrics for scope in resource.scope_metrics] if data else []
        return [
            (dict(point.attributes), point.count, point.sum)
            for scope in scopes
            for metric in scope.metrics
            if metric.name == name
            for point in metric.data.data_points
        ]


@pytest.fixture
def seen():
    return Seen()


def test_a_call_is_a_span_with_a_child_for_each_attempt(surface, server, seen, clock):
    client = surface.client(server, telemetry=seen.provider)
    server.script(Fault.rate_limit(retry_after=3))
    with trace.get_tracer("program").start_as_current_span("mine"):
        parent = trace.get_current_span().get_span_context()
        reply = surface.chat(client, temperature=0.5, max_completion_tokens=9, stop="x", tags=["nightly"])
    (call,), (first, second) = seen.calls, seen.attempts
    assert (call.name, call.kind, call.status.status_code) == (CALL, SpanKind.CLIENT, StatusCode.UNSET)
    assert call.parent is None or call.parent == parent
    row, refused = client.ledger.rows[-1], client.ledger.rows[0]
    expected = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.system": "openai",
        "gen_ai.request.model": MODEL,
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.max_tokens": 9,
        "gen_ai.request.stop_sequences": ("x",),
        "gen_ai.response.model": reply.model,
        "gen_ai.response.id": reply.id,
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": reply.usage.prompt_tokens,
        "gen_ai.usage.output_tokens": reply.usage.completion_tokens,
        "server.address": "127.0.0.1",
        "async_openai.call.id": row.call_id,
        "async_openai.attempts": 2,
        "async_openai.client": row.client,
        "async_openai.cost.usd": reply.consumption,
        "async_openai.tags": ("nightly",),
    }
    assert {name: call.attributes.get(name) for name in expected} == expected
    assert not [name for name in call.attributes if "message" in name or "instructions" in name]
    assert [span.parent.span_id for span in (first, second)] == [call.context.span_id] * 2
    assert first.attributes["http.response.status_code"] == 429 == refused.status
    assert first.attributes["error.type"] == "RateLimitError" and first.status.status_code is StatusCode.ERROR
    assert second.attributes["async_openai.cost.usd"] == reply.consumption
    assert (
        second.attributes["http.request.resend_count"] == 1 and second.attributes["async_openai.waited"] == row.waited
    )
    # Tokens are said once: whoever adds up spans counts them once.
    assert not any(name.startswith("gen_ai.") for span in (first, second) for name in span.attributes)
    names = [name for name, _ in seen.events]
    assert names == ["cooldown", "wait"] and seen.events[1][1]["async_openai.wait.seconds"] == row.waited
    sent = [request.headers["traceparent"].split("-") for request in server.requests]
    assert [(int(trace_id, 16), int(span_id, 16)) for _, trace_id, span_id, _ in sent] == [
        (span.context.trace_id, span.context.span_id) for span in (first, second)
    ]


def test_the_parent_is_the_context_in_which_the_call_was_made(surface, server, seen):
    client = surface.client(server, telemetry=seen.provider)
    tracer = seen.provider.get_tracer("program")

    async def later():
        with tracer.start_as_current_span("mine"):
            waiting = asyncio.create_task(surface.method(client, "chat.completions.create")(**chat()))
        with tracer.start_as_current_span("another"):
            return await waiting

    if surface.asynchronous:
        surface.run(later())
    else:
        with tracer.start_as_current_span("mine"):
            surface.chat(client)
    (mine,) = (span for span in seen.spans if span.name == "mine")
    assert [span.parent.span_id for span in seen.spans if span.name == CALL] == [mine.context.span_id]


def test_calls_at_once_have_each_its_own_parent(server, seen):
    with OpenAI(base_url=server.url, api_key=KEY, telemetry=seen.provider) as client:
        tracer = seen.provider.get_tracer("program")

        async def one(name):
            with tracer.start_as_current_span(name) as mine:
                await client.chat.completions.async_create(**chat(name))
                return mine.get_span_context().span_id

        async def both():
            return await asyncio.gather(one("a"), one("b"))

        parents = asyncio.run(both())
    assert sorted(parents) == sorted(span.parent.span_id for span in seen.spans if span.name == CALL)


def test_a_stream_s_span_ends_with_the_stream(surface, server, seen):
    client = surface.client(server, telemetry=seen.watcher)
    outcome = surface.stream(client, each=lambda _: pytest.fail("too early") if seen.spans else None)
    (call,), (attempt,) = seen.calls, seen.attempts
    row = client.ledger.rows[-1]
    assert outcome.stream.complete and call.attributes["gen_ai.request.stream"] is True
    assert call.attributes["gen_ai.response.finish_reasons"] == ("stop",)
    assert call.attributes["gen_ai.usage.output_tokens"] == row.usage.output
    assert call.attributes["gen_ai.response.time_to_first_chunk"] >= row.first_token
    assert attempt.attributes["async_openai.first_token"] == row.first_token
    assert [count for _, count, _ in seen.points("gen_ai.client.operation.time_to_first_chunk")] == [1]


def test_on_whatever_thread_it_is_read(server, seen):
    with OpenAI(base_url=server.url, api_key=KEY, telemetry=seen.provider) as client:
        with seen.provider.get_tracer("program").start_as_current_span("mine") as mine:
            stream = client.chat.completions.create(**chat(), stream=True)
        reader = threading.Thread(target=stream.read)
        reader.start()
        reader.join()
    assert [span.parent.span_id for span in seen.spans if span.name == CALL] == [mine.get_span_context().span_id]


def caught_up():
    """Wait for the thread that ends the spans of what was left."""
    item = WorkItem(lambda: True)
    writer.ready(item)
    assert item.done.result(30)


def test_a_stream_that_is_left_says_so(surface, server, seen):
    client = surface.client(server, telemetry=seen.provider)
    surface.stream(client, stop=1).stream = None
    gc.collect()
    surface.settle()
    caught_up()
    for span in (*seen.calls, *seen.attempts):
        assert span.attributes["async_openai.abandoned"] is True and span.status.status_code is StatusCode.UNSET
    assert len(seen.spans) == 2


def test_a_destructor_calls_nothing_of_the_sdk(server, seen):
    """It may run in the middle of one of the SDK's functions, which hold locks that are not re-entrant."""
    ended_on = []

    class Watching(SpanProcessor):
        def on_end(self, span):
            ended_on.append(threading.current_thread())

    seen.provider.add_span_processor(Watching())
    with OpenAI(base_url=server.url, api_key=KEY, telemetry=seen.provider) as client:
        stream = client.chat.completions.create(**chat(), stream=True)
        next(iter(stream))
        stream = None
        gc.collect()
        assert client.ledger.rows[-1].error == "Abandoned"
    caught_up()
    assert len(ended_on) == 2 and threading.current_thread() not in ended_on


@pytest.mark.parametrize(
    ("fault", "kind"),
    [(400, "BadRequestError"), (500, "InternalServerError"), (Fault(cut_after_events=3), "StreamInterruptedError")],
)
def test_a_call_that_fails(surface, server, seen, fault, kind):
    client = surface.client(server, telemetry=seen.watcher, max_retries=0)
    server.script(fault)
    outcome = surface.stream(client)
    (call,), (attempt,) = seen.calls, seen.attempts
    assert type(outcome.error).__name__ == kind
    for span in (call, attempt):
        assert span.status.status_code is StatusCode.ERROR and span.status.description == kind
        assert span.attributes["error.type"] == kind
    (duration,) = seen.points("gen_ai.client.operation.duration")
    assert duration[0]["error.type"] == kind and duration[1] == 1


def test_a_call_of_a_pool_that_moves_on(surface, servers_of, seen):
    first, second = servers_of
    for name, server in (("a", first), ("b", second)):
        OpenAI.init_api_client(name, base_url=server.url, api_key=KEY, telemetry=seen.watcher)
    first.always(500)
    surface.chat(OpenAI.pool("p", clients=["a", "b"]))
    assert [span.attributes["async_openai.client"] for span in seen.attempts] == ["a", "b"]
    (call,) = seen.calls
    told = {name.removeprefix("async_openai.failover."): value for name, value in dict(seen.events[1][1]).items()}
    assert told == {"from": "a", "to": "b", "error": "InternalServerError"}
    port = int(second.url.split(":")[2].split("/")[0])
    assert call.attributes["server.port"] == port and call.attributes["async_openai.client"] == "b"
    assert seen.points("gen_ai.client.operation.duration")[0][0]["server.port"] == port


@pytest.mark.parametrize("fails", [False, True])
def test_a_hedged_call_is_one_span(surface, servers_of, seen, fails):
    if surface.name == "AsyncOpenAI":
        pytest.skip("pools are of the class")
    first, second = servers_of
    for name, server in (("a", first), ("b", second)):
        OpenAI.init_api_client(name, base_url=server.url, api_key=KEY, telemetry=seen.watcher, max_retries=0)
    pool = OpenAI.pool("p", clients=["a", "b"], hedge_after=0.01, hedge_share=1.0)
    first.always(Fault(stall="before_headers"))
    if fails:
        second.always(400)

        def break_first():
            second.wait_for(1, 30, outcome="answered")
            first.drop_connections()

        breaking = threading.Thread(target=break_first)
        breaking.start()
    outcome = surface.stream(pool, "chat.completions.create", **chat())
    if fails:
        breaking.join()
    assert eventually(lambda: len(seen.attempts) >= 2)
    (call,) = seen.calls
    assert (outcome.error is None) is not fails
    assert call.status.status_code is (StatusCode.ERROR if fails else StatusCode.UNSET)
    if not fails:
        assert call.attributes["async_openai.client"] == "b" and call.attributes["gen_ai.usage.output_tokens"]
    assert {span.parent.span_id for span in seen.attempts} == {call.context.span_id}


@pytest.fixture
def servers_of():
    with Server() as first, Server() as second:
        yield first, second


def test_metrics_of_tokens_and_time(surface, server, seen, clock):
    client = surface.client(server, telemetry=seen.watcher)
    replies = [surface.chat(client, text) for text in ("Hi", "Hello there")]
    surface.call(client, "embeddings.create", model="text-embedding-3-small", input="x")
    surface.call(client, "models.list")
    tokens = {
        (told["gen_ai.operation.name"], told["gen_ai.token.type"]): (count, total)
        for told, count, total in seen.points("gen_ai.client.token.usage")
    }
    assert tokens.pop(("embeddings", "input"))[0] == 1
    assert tokens == {
        ("chat", "input"): (2, sum(reply.usage.prompt_tokens for reply in replies)),
        ("chat", "output"): (2, sum(reply.usage.completion_tokens for reply in replies)),
    }
    durations = seen.points("gen_ai.client.operation.duration")
    assert [(told["gen_ai.operation.name"], count) for told, count, _ in durations] == [("chat", 2), ("embeddings", 1)]
    assert durations[0][0]["gen_ai.response.model"] == replies[0].model


def test_plain_requests_are_spans_of_http(surface, server, seen):
    client = surface.client(server, telemetry=seen.provider)
    surface.call(client, "models.retrieve", MODEL)
    assert [span.name for span in seen.spans] == ["GET /models/{model}"] * 2
    assert seen.spans[1].attributes["url.template"] == "/models/{model}"


def test_responses_by_the_same_conventions(surface, server, seen, monkeypatch):
    monkeypatch.setenv(CONTENT, "true")
    client = surface.client(server, telemetry=seen.watcher)
    for streamed in (False, True):
        reply = surface.call(
            client, "responses.create", model=MODEL, input="Say hello", instructions="Briefly", stream=streamed
        )
        if streamed:
            reply = surface.run(reply.read()) if hasattr(reply, "read") else reply
        call = seen.calls[-1]
        assert call.name == CALL and call.attributes["openai.api.type"] == "responses"
        assert call.attributes["gen_ai.response.id"] and call.attributes["gen_ai.response.finish_reasons"] == (
            "completed",
        )
        assert json.loads(call.attributes["gen_ai.system_instructions"]) == [{"type": "text", "content": "Briefly"}]
        (said,) = json.loads(call.attributes["gen_ai.output.messages"])
        assert said["parts"][0]["content"] and said["finish_reason"] == "completed"


@pytest.mark.parametrize("switch", ["", "no_content", "true", "SPAN_ONLY", "event_only", "span_and_event", "nonsense"])
@pytest.mark.spread
def test_content_only_where_it_is_asked_for(surface, server, seen, monkeypatch, switch):
    monkeypatch.setenv(CONTENT, switch)
    client = surface.client(server, telemetry=seen.watcher)
    surface.chat(client, "my secret")
    surface.stream(client, **chat("my secret"))
    for call in seen.calls:
        on_span = dict(call.attributes)
        in_event = next((dict(event.attributes) for event in call.events if event.name.startswith("gen_ai")), {})
        for held, wanted in (
            (on_span, {"true", "SPAN_ONLY", "span_and_event"}),
            (in_event, {"event_only", "span_and_event"}),
        ):
            assert ("gen_ai.input.messages" in held) is (switch in wanted)
            assert ("secret" in str(held)) is (switch in wanted)
    if switch == "true":
        messages = json.loads(seen.calls[1].attributes["gen_ai.input.messages"])
        assert messages == [{"role": "user", "parts": [{"type": "text", "content": "my secret"}]}]
        (answer,) = json.loads(seen.calls[1].attributes["gen_ai.output.messages"])
        assert answer["role"] == "assistant" and answer["finish_reason"] == "stop" and "my secret" in str(answer)


def test_what_a_server_says_is_content(surface, server, seen):
    client = surface.client(server, telemetry=seen.provider, max_retries=0)
    server.script(Fault(status=400, body={"error": {"message": "no: my secret", "type": "x"}}))
    assert "my secret" in str(surface.stream(client).error)
    assert "secret" not in "".join(span.to_json() for span in seen.spans)


@pytest.mark.parametrize("opted", ["", "http/dup,gen_ai_latest_experimental"])
@pytest.mark.spread
def test_older_names_go_where_the_latest_are_asked_for(surface, server, seen, monkeypatch, opted):
    monkeypatch.setenv(OPT_IN, opted)
    surface.chat(surface.client(server, telemetry=seen.watcher))
    assert ("gen_ai.system" in seen.calls[0].attributes) is not opted
    (duration,) = seen.points("gen_ai.client.operation.duration")
    assert ("gen_ai.system" in duration[0]) is (not opted)


def test_what_breaks_in_the_sdk_never_breaks_a_call(surface, server, caplog):
    class Broken(SpanProcessor):
        def on_start(self, span, parent_context=None):
            raise RuntimeError("mine")

        def on_end(self, span):
            raise RuntimeError("mine")

    provider = TracerProvider()
    provider.add_span_processor(Broken())
    client = surface.client(server, telemetry=provider)
    with caplog.at_level(logging.WARNING, logger="async_openai"):
        assert surface.chat(client).text and surface.stream(client).text
    assert "telemetry: RuntimeError" in caplog.text


def test_what_is_not_sampled_is_not_described_but_counted(surface, server):
    seen = Seen()
    seen.provider = TracerProvider(sampler=ALWAYS_OFF)
    surface.chat(surface.client(server, telemetry=seen.watcher))
    flags = server.requests[-1].headers["traceparent"].rpartition("-")[2]
    assert not seen.spans and not int(flags, 16) & 1
    assert seen.points("gen_ai.client.token.usage")


def test_suppressed_calls_are_not_seen(server, seen):
    with OpenAI(base_url=server.url, api_key=KEY, telemetry=seen.provider) as client:
        token = contexts.attach(contexts.set_value("suppress_instrumentation", True))
        try:
            client.chat.completions.create(**chat())
        finally:
            contexts.detach(token)
    assert not seen.spans and "traceparent" not in server.requests[-1].headers


class Wild(propagate.textmap.TextMapPropagator):
    """A propagator that is set by the program."""

    header = "X-Trace", "mine"

    def inject(self, carrier, context=None, setter=propagate.textmap.default_setter):
        setter.set(carrier, *self.header)

    def extract(self, carrier, context=None, getter=propagate.textmap.default_getter):
        return context

    @property
    def fields(self):
        return {self.header[0]}


@pytest.mark.parametrize(("header", "sent"), [(("X-Trace", "mine"), "mine"), (("X-Trace", "a\r\nb: c"), None)])
def test_the_propagator_that_is_set(surface, server, seen, monkeypatch, request, header, sent):
    request.addfinalizer(partial(propagate.set_global_textmap, propagate.get_global_textmap()))
    propagate.set_global_textmap(Wild())
    monkeypatch.setattr(Wild, "header", header)
    client = surface.client(server, telemetry=seen.provider)
    surface.chat(client)
    assert server.requests[-1].headers.get("x-trace") == sent
    surface.chat(client, extra_headers={"X-Trace": "the user's own"})
    assert server.requests[-1].headers["x-trace"] == "the user's own"


def test_the_entry_point_watches_all_clients(surface, server, seen):
    instrumentor = AsyncOpenAIInstrumentor()
    instrumentor.instrument(tracer_provider=seen.provider, meter_provider=seen.meters, skip_dep_check=True)
    surface.chat(surface.client(server))
    assert len(seen.spans) == 2 and seen.points("gen_ai.client.token.usage")
    instrumentor.uninstrument()
    surface.chat(surface.client(server))
    assert len(seen.spans) == 2


@pytest.mark.parametrize(
    ("given", "says"),
    [("yes please", "expected True, False or a TracerProvider.*got str"), (TracerProvider, "got TracerProvider")],
)
def test_what_is_none(given, says):
    with pytest.raises(ConfigurationError, match=says):
        OpenAI.configure(telemetry=given)


@pytest.mark.parametrize("how", ["argument", "environment"])
def test_without_the_extra_the_error_says_how_to_install_it(monkeypatch, how):
    monkeypatch.setattr("async_openai.validation.telemetry_setting.find_spec", lambda _: None)
    if how == "environment":
        monkeypatch.setenv("OPENAI_TELEMETRY", "true")
    with pytest.raises(ConfigurationError, match=r"pip install opentelemetry-api"):
        OpenAI(api_key=KEY, **({"telemetry": True} if how == "argument" else {}))
    monkeypatch.setenv("OPENAI_TELEMETRY", "false")
    OpenAI(api_key=KEY)


def test_by_default_nothing_of_it_is_imported(server):
    code = (
        "import sys\nfrom async_openai import OpenAI\n"
        f"OpenAI(base_url={server.url!r}, api_key='x').models.list()\n"
        "print(*(name for name in sys.modules if name.startswith(('opentelemetry', 'async_openai.telemetry.'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    # The words that the engine shares with it.
    assert set(done.stdout.split()) == {"async_openai.telemetry.choosing", "async_openai.telemetry.watching"}
