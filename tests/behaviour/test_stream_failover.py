"""Streams that break: before their first content they move unseen, after it they raise, or begin anew if asked to."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import time

import pytest
from waiting import PATIENCE, eventually, until

from async_openai import (
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    InvalidParameterError,
    OpenAI,
    StreamInterruptedError,
)
from async_openai.engine.health import WHOLE
from async_openai.pool import ClientPool
from async_openai.testing import ApiError, FakeClock, Fault, Server, fast_clock
from async_openai.transport.own.blocking import BlockingSocket

# Pools have blocking and async_ methods; `AsyncOpenAI` is a client by itself.
both = pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)

FIRST = ["alpha", " beta", " gamma", " delta", " epsilon"]
SECOND = ["one", " two", " three"]
MODEL = "gpt-4o-mini"
CHAT = "chat.completions.create"
ANY = {"model": MODEL, "messages": [{"role": "user", "content": "Hi"}]}
WAYS = {"chat": (CHAT, ANY), "completions": ("completions.create", {"model": MODEL, "prompt": "Hi"})}
SOON = 0.3
"""Seconds after which the tests with real waits stop waiting."""


@pytest.fixture
def servers():
    """Two servers whose answers cannot be taken for one another."""
    with Server(answer="".join(FIRST)) as first, Server(answer="".join(SECOND)) as second:
        yield first, second


@pytest.fixture
def make(surface, servers):
    """Makes a pool of a client for each server, `a` and `b`."""

    def pool(**options):
        options = {"api_key": "sk-test-0123456789", **options}
        clients = [
            surface.track(OpenAI.init_api_client(name, base_url=server.url, set_as_default=False, **options))
            for name, server in zip("ab", servers, strict=True)
        ]
        return OpenAI.pool("pool", clients=clients)

    return pool


def asked(servers):
    """How many requests each server got."""
    return [len(server.requests) for server in servers]


def rows(*clients):
    """What the ledgers have of each attempt."""
    return [(row.client, row.status, row.error) for client in clients for row in client.ledger.rows]


def said(outcome):
    """The texts of the chunks that brought some."""
    return [chunk.text for chunk in outcome.chunks if chunk.text]


def whole(surface, stream):
    """Read a stream to its end."""
    return surface.run(stream.read())


# --- before the first content ---------------------------------------------------------------------------------------

EARLY = {
    "cut after the headers": (Fault(cut="after_headers"), {}, "StreamInterruptedError"),
    "cut after the role": (Fault(cut_after_events=1), {}, "StreamInterruptedError"),
    "ends after the role": (Fault(cut_after_events=1, framing="close"), {}, "StreamInterruptedError"),
    "reset after the role": (Fault(cut_after_events=1, reset=True), {}, "StreamInterruptedError"),
    "cut within the first event": (Fault(cut_after_bytes=20), {}, "StreamInterruptedError"),
    "an error event first": (Fault.stream_error(0), {}, "InternalServerError"),
    "an error event after the role": (Fault.stream_error(1), {}, "InternalServerError"),
    "HTML": (Fault.html(), {}, "APIResponseValidationError"),
    "an error with status 200": (Fault.error_with_success(), {}, "InternalServerError"),
    "nonsense": (
        Fault(body=b"data: nonsense\n\n", content_type="text/event-stream"),
        {},
        "APIResponseValidationError",
    ),
    "nothing": (Fault(body=b"", content_type="text/event-stream"), {}, "StreamInterruptedError"),
    "no first token": (Fault(stall=1), {"first_token_timeout": SOON}, "APITimeoutError"),
    "no headers": (Fault.hang(), {"first_token_timeout": SOON}, "APITimeoutError"),
    "only comments": (Fault(stall=1, pings=True), {"timeout": {"read": SOON}}, "APITimeoutError"),
}


def as_status(kind):
    """How an error event without a code of its own is called: it names no status."""
    return {"InternalServerError": {"InternalServerError", "APIStatusError"}}.get(kind, {kind})


@both
@pytest.mark.parametrize("how", EARLY)
def test_it_moves_to_the_next_client_unseen(surface, servers, make, how):
    fault, options, kind = EARLY[how]
    servers[0].always(fault)
    pool = make()
    outcome = surface.stream(pool, **ANY, **options)
    assert outcome.error is None and said(outcome) == SECOND
    clean = surface.stream(pool.clients[1], **ANY)
    assert [chunk.choices for chunk in outcome.chunks] == [chunk.choices for chunk in clean.chunks]
    stream = outcome.stream
    reply = whole(surface, stream)
    assert stream.complete and stream.restarts == 0 and reply.text == "".join(SECOND)
    assert reply.usage == whole(surface, clean.stream).usage and reply.usage.completion_tokens == 3
    assert reply.client_name == "b" and [attempt.client for attempt in reply.failed_attempts] == ["a"]
    failed, served, _ = OpenAI.ledger.rows
    assert failed.error in as_status(kind) and (served.status, served.error) == (200, None)
    assert (failed.client, served.client) == ("a", "b")
    assert (failed.attempt, served.attempt) == (1, 2) and failed.call_id == served.call_id
    assert served.usage.output == 3 and failed.usage is None and served.first_token is not None
    assert asked(servers) == [1, 2]
    # One call: the same key for both attempts, and ids that tell them apart.
    (one,), (two, _) = (server.requests for server in servers)
    assert one.headers["idempotency-key"] == two.headers["idempotency-key"]
    assert one.headers["x-client-request-id"] != two.headers["x-client-request-id"]


@pytest.mark.spread
@pytest.mark.parametrize("how", [how for how in EARLY if how not in {"HTML", "nonsense"}])
def test_alone_it_is_repeated_unseen(surface, server, clock, how):
    fault, options, kind = EARLY[how]
    server.script(fault, fault)
    client = surface.client(server)
    outcome = surface.stream(client, **ANY, **options)
    assert outcome.error is None and outcome.text == "You said: Hi" and outcome.stream.restarts == 0
    assert [chunk.text for chunk in outcome.chunks] == ["", "You", " said:", " Hi", ""]
    errors = [row.error for row in client.ledger.rows]
    assert len(errors) == 3 and set(errors[:2]) <= as_status(kind) and errors[2] is None
    assert len(server.requests) == 3 and len(clock.sleeps) == 2


@pytest.mark.parametrize("how", ["cut after the role", "an error event first", "HTML", "no first token"])
def test_without_retries_it_is_raised_at_once(surface, server, clock, how):
    fault, options, kind = EARLY[how]
    server.always(fault)
    client = surface.client(server, max_retries=0)
    outcome = surface.stream(client, **ANY, **options)
    assert isinstance(outcome.error, APIError) and type(outcome.error).__name__ in as_status(kind)
    assert outcome.chunks == [] and not outcome.stream.complete and clock.sleeps == []
    assert len(outcome.error.attempts) == 1 == len(client.ledger.rows) == len(server.requests)
    with pytest.raises(type(outcome.error)):
        whole(surface, outcome.stream)
    assert len(server.requests) == 1


def test_a_web_page_is_not_asked_for_again(surface, server, clock):
    # A wrong address stays wrong, as in a plain call.
    server.always(Fault.html())
    assert type(surface.stream(surface.client(server), **ANY).error) is APIResponseValidationError
    assert len(server.requests) == 1


@both
def test_where_all_break_the_last_error_lists_all(surface, servers, make, clock):
    for server in servers:
        server.always(Fault(cut_after_events=1))
    pool = make()
    outcome = surface.stream(pool, **ANY)
    error = outcome.error
    assert type(error) is StreamInterruptedError and error.text == "" and outcome.chunks == []
    assert [attempt.client for attempt in error.attempts] == ["a", "b", "a"] and error.client_name == "a"
    assert asked(servers) == [2, 1]


@both
@pytest.mark.parametrize("fault", [Fault(cut_after_events=1), Fault(stall=1), Fault(cut_after_events=3)])
def test_what_may_be_billed_is_not_repeated_where_that_is_forbidden(surface, servers, make, fault):
    servers[0].always(fault)
    more = {"inter_token_timeout": SOON, "first_token_timeout": SOON} if fault.stall else {}
    pool = make()
    outcome = surface.stream(pool, **ANY, **more, retry_unknown=False, on_break="restart")
    assert isinstance(outcome.error, (StreamInterruptedError, APITimeoutError)) and asked(servers) == [1, 0]
    assert pool.clients[0].ledger.rows[0].may_be_billed
    # An error that the server named before it began has cost nothing.
    servers[0].clear()
    servers[0].always(Fault.stream_error(0))
    assert said(surface.stream(pool, **ANY, retry_unknown=False)) == SECOND


@both
def test_a_break_counts_against_the_retries(surface, servers, make):
    servers[0].always(Fault(cut_after_events=1))
    outcome = surface.stream(make(max_retries=0), **ANY)
    assert type(outcome.error) is StreamInterruptedError and asked(servers) == [1, 0]
    assert said(surface.stream(OpenAI.pool("pool"), **ANY, max_retries=1)) == SECOND


@both
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("fault", [Fault(cut="after_headers"), Fault.stream_error(0)])
def test_the_whole_reply_is_that_of_one_attempt(surface, servers, make, way, fault):
    path, parameters = WAYS[way]
    servers[0].always(fault)
    reply = surface.call(make(), path, **parameters, stream=True)
    reply = reply if surface.asynchronous else reply.read()
    assert reply.text.strip() == "".join(SECOND) and reply.client_name == "b"
    assert reply.usage.completion_tokens == 3 and asked(servers) == [1, 1]


@both
def test_completions_have_no_role_to_hold_back(surface, servers, make):
    servers[0].always(Fault(cut_after_events=0))
    outcome = surface.stream(make(), "completions.create", model=MODEL, prompt="Hi")
    assert outcome.text.strip() == "".join(SECOND) and outcome.error is None and asked(servers) == [1, 1]
    servers[0].clear()
    servers[0].always(Fault(cut_after_events=1))
    outcome = surface.stream(OpenAI.pool("pool"), "completions.create", model=MODEL, prompt="Hi")
    assert outcome.error is None or outcome.error.text == outcome.text


def events(surface, manager):
    """The events of a stream manager's stream."""
    return surface.inside(manager, surface.collect)


@both
@pytest.mark.parametrize("fault", [Fault(cut_after_events=1), Fault(cut_after_events=2), Fault.stream_error(2)])
def test_a_response_that_was_only_announced_moves(surface, servers, make, fault):
    servers[0].always(fault)
    pool = make()
    found = events(surface, surface.method(pool, "responses.stream")(model=MODEL, input="Hi"))
    assert [event.type for event in found].count("response.created") == 1 and found[0].type == "response.created"
    assert found[-1].type == "response.completed" and found[-1].response.output_text == "".join(SECOND)
    assert found[0].response.id == found[-1].response.id and asked(servers) == [1, 1]
    live = surface.stream(pool, "responses.create", model=MODEL, input="Hi") if surface.name == "sync" else None
    if live is not None:
        assert [event.type for event in live.chunks].count("response.created") == 1


@both
@pytest.mark.parametrize("fault", [Fault(cut_after_events=1), Fault.html()])
def test_stream_managers_move_too(surface, servers, make, fault):
    servers[0].always(fault)
    found = events(surface, surface.method(make(), "chat.completions.stream")(**ANY))
    assert [event.delta for event in found if event.type == "content.delta"] == SECOND
    assert found[0].chunk.choices[0].delta.role == "assistant" and asked(servers) == [1, 1]


def served(server, *blocks, path="/chat/completions"):
    """Stream these bytes as they are."""
    server.route("POST", path, lambda _: (200, {}, iter(blocks)))


def event(delta, *, end=False, **more):
    """The bytes of a chunk."""
    choice = {"index": 0, "delta": delta, "finish_reason": "stop" if end else None}
    return f"data: {json.dumps({'id': 'c', 'model': 'm', 'choices': [choice], **more})}\n\n".encode()


ROLE = event({"role": "assistant", "content": ""})
EMPTY = event({})
DONE = b"data: [DONE]\n\n"


@both
def test_what_is_no_content(surface, servers, make):
    null = event({"role": "assistant", "content": None, "tool_calls": None, "refusal": None})
    served(servers[0], ROLE, EMPTY, b": comment\n\n", null, event({"content": ""}))
    assert said(surface.stream(make(), **ANY)) == SECOND and asked(servers) == [1, 1]


@both
@pytest.mark.parametrize(
    "delta",
    [
        {"content": "x"},
        {"refusal": "no"},
        {"reasoning_content": "hm"},
        {"tool_calls": [{"index": 0, "id": "c", "function": {"name": "f", "arguments": ""}}]},
        {"function_call": {"name": "f"}},
    ],
)
def test_what_is_content(surface, servers, make, delta):
    served(servers[0], ROLE, event(delta))
    outcome = surface.stream(make(), **ANY)
    assert type(outcome.error) is StreamInterruptedError and len(outcome.chunks) == 2 and asked(servers) == [1, 0]


@pytest.mark.parametrize("blocks", [[ROLE, DONE], [ROLE, EMPTY, DONE], [ROLE, event({}, end=True)]])
def test_a_whole_stream_without_content_is_shown(surface, server, blocks):
    served(server, *blocks)
    client = surface.client(server)
    outcome = surface.stream(client, **ANY)
    assert outcome.error is None and len(outcome.chunks) == len(blocks) - (DONE in blocks)
    # Without a finish reason nobody has said of the answer that it is whole.
    assert outcome.stream.complete is (DONE not in blocks)
    assert len(server.requests) == 1 and rows(client) == [("default", 200, None)]


def test_usage_told_before_the_content_is_kept_for_the_error(surface, server):
    usage = {"prompt_tokens": 7, "completion_tokens": 0, "total_tokens": 7}
    served(server, event({"role": "assistant"}, usage=usage))
    client = surface.client(server, max_retries=0)
    error = surface.stream(client, **ANY).error
    assert error.usage.prompt_tokens == 7 and client.ledger.rows[0].usage.input == 7


# --- after the first content ----------------------------------------------------------------------------------------

LATE = {
    "cut": (Fault(cut_after_events=3), {}),
    "ends": (Fault(cut_after_events=3, framing="close"), {}),
    "error event": (Fault.stream_error(3, ApiError(500, "it broke", "server_error")), {}),
    "no next token": (Fault(stall=3), {"inter_token_timeout": SOON}),
    "no next byte": (Fault(stall=3), {"timeout": {"read": SOON}}),
}


@both
@pytest.mark.parametrize("how", LATE)
def test_it_raises_with_what_came(surface, servers, make, how):
    fault, options = LATE[how]
    servers[0].always(fault)
    pool = make()
    outcome = surface.stream(pool, **ANY, **options)
    error = outcome.error
    assert isinstance(error, {"error event": APIStatusError}.get(how, (StreamInterruptedError, APITimeoutError)))
    assert said(outcome) == FIRST[:2] and error.text == "alpha beta" == outcome.text
    assert error.client_name == "a" and error.usage is None and len(error.attempts) == 1
    assert asked(servers) == [1, 0] and outcome.stream.restarts == 0 and not outcome.stream.complete
    (row,) = pool.clients[0].ledger.rows
    assert row.may_be_billed and row.error == type(error).__name__ and row.first_token is not None


def test_the_usage_so_far_is_on_the_error(surface, server):
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    served(server, event({"content": "A"}, usage=usage), event({"content": "B"}))
    client = surface.client(server)
    error = surface.stream(client, **ANY).error
    assert type(error) is StreamInterruptedError and error.text == "AB" and error.usage.total_tokens == 3
    assert client.ledger.rows[0].usage.total == 3


@both
@pytest.mark.parametrize("how", LATE)
def test_asked_to_it_begins_anew_with_the_next_client(surface, servers, make, how):
    fault, options = LATE[how]
    servers[0].always(fault)
    pool = make()
    outcome = surface.stream(pool, **ANY, **options, on_break="restart")
    stream = outcome.stream
    assert outcome.error is None and stream.restarts == 1 and stream.complete
    assert said(outcome) == [*FIRST[:2], *SECOND]
    reply = whole(surface, stream)
    assert reply.text == stream.text == "".join(SECOND) and reply.client_name == "b"
    assert reply.usage.completion_tokens == 3 and [one.client for one in reply.failed_attempts] == ["a"]
    again = type(outcome)(stream=stream)
    surface.read(again)
    assert said(again) == SECOND and again.chunks[0].choices[0].delta.role == "assistant"
    failed, fine = OpenAI.ledger.rows
    assert failed.may_be_billed and failed.error and fine.error is None and fine.usage.output == 3
    assert asked(servers) == [1, 1]


def test_alone_it_begins_anew_with_the_same_client(surface, server, clock):
    server.script(Fault(cut_after_events=3), Fault(cut_after_events=2))
    client = surface.client(server)
    outcome = surface.stream(client, **ANY, on_break="restart")
    assert outcome.error is None and outcome.stream.restarts == 2
    assert said(outcome) == ["You", " said:", "You", "You", " said:", " Hi"]
    assert whole(surface, outcome.stream).text == "You said: Hi" and len(clock.sleeps) == 2
    assert [row.error for row in client.ledger.rows] == ["StreamInterruptedError", "StreamInterruptedError", None]


def test_beginning_anew_counts_against_the_retries(surface, server, clock):
    server.always(Fault(cut_after_events=3))
    client = surface.client(server)
    outcome = surface.stream(client, **ANY, on_break="restart")
    assert type(outcome.error) is StreamInterruptedError and outcome.error.text == "You said:"
    assert len(outcome.error.attempts) == 3 == len(server.requests) and outcome.stream.restarts == 2
    outcome = surface.stream(client, **ANY, on_break="restart", max_retries=0)
    assert type(outcome.error) is StreamInterruptedError and len(server.requests) == 4
    outcome = surface.stream(client, **ANY, on_break="restart", retry_unknown=False)
    assert type(outcome.error) is StreamInterruptedError and len(server.requests) == 5


@both
def test_where_nobody_can_begin_anew_the_text_so_far_is_kept(surface, servers, make):
    servers[0].always(Fault(cut_after_events=3))
    servers[1].always(400)
    outcome = surface.stream(make(), **ANY, on_break="restart")
    assert isinstance(outcome.error, APIStatusError) and outcome.error.status_code == 400
    assert outcome.error.text == "alpha beta" and [one.client for one in outcome.error.attempts] == ["a", "b"]
    with pytest.raises(APIStatusError):
        whole(surface, outcome.stream)
    assert asked(servers) == [1, 1]


@both
def test_the_whole_reply_of_a_stream_that_began_anew(surface, servers, make):
    servers[0].always(Fault(cut_after_events=4))
    reply = surface.call(make(), CHAT, **ANY, stream=True, on_break="restart")
    reply = reply if surface.asynchronous else reply.read()
    assert reply.text == "".join(SECOND) and reply.usage.completion_tokens == 3


@both
def test_two_readers_of_a_stream_that_begins_anew(surface, servers, make):
    servers[0].always(Fault(cut_after_events=3))
    stream = surface.open(make(), **ANY, on_break="restart")

    def sync():
        slow = iter(stream)
        begun = [next(slow).text for _ in range(3)]
        fast = [chunk.text for chunk in stream]
        return begun, fast, [chunk.text for chunk in slow]

    async def waited():
        slow = aiter(stream)
        begun = [(await anext(slow)).text for _ in range(3)]
        fast = [chunk.text async for chunk in stream]
        return begun, fast, [chunk.text async for chunk in slow]

    begun, fast, rest = surface.run(waited()) if surface.asynchronous else sync()
    assert begun == ["", *FIRST[:2]] and fast == ["", *FIRST[:2], "", *SECOND, ""]
    # What the slow one had seen is void, though it did not meet the break itself.
    assert rest == ["", *SECOND, ""]


@both
def test_events_of_a_chat_begin_anew(surface, servers, make):
    servers[0].always(Fault(cut_after_events=3))

    def use(entered):
        def look(found, reply):
            return found, reply, entered.restarts, entered.current_completion_snapshot

        async def read():
            return look([one async for one in entered], await entered.get_final_completion())

        return read() if surface.asynchronous else look(list(entered), entered.get_final_completion())

    manager = surface.method(make(), "chat.completions.stream")(**ANY, on_break="restart")
    found, reply, restarts, snapshot = surface.inside(manager, use)
    deltas = [one for one in found if one.type == "content.delta"]
    assert [one.delta for one in deltas] == [*FIRST[:2], *SECOND] and restarts == 1
    assert [one.snapshot for one in deltas[2:]] == ["one", "one two", "one two three"]
    (done,) = (one for one in found if one.type == "content.done")
    assert done.content == reply.text == snapshot.text == "".join(SECOND) and asked(servers) == [1, 1]


@both
def test_events_of_a_response_begin_anew(surface, servers, make):
    servers[0].always(Fault(cut_after_events=6))
    manager = surface.method(make(), "responses.stream")(model=MODEL, input="Hi", on_break="restart")
    found = events(surface, manager)
    assert [one.type for one in found].count("response.created") == 2 and found[-1].type == "response.completed"
    assert [one.text for one in found if one.type == "response.output_text.done"] == ["".join(SECOND)]
    deltas = [one for one in found if one.type == "response.output_text.delta"]
    assert deltas[-1].snapshot == "".join(SECOND) == found[-1].response.output_text and asked(servers) == [1, 1]


# --- how long content may take --------------------------------------------------------------------------------------


def kept_alive(server, *blocks, with_=b": ping\n\n"):
    """Stream these bytes, then something that is no content every 10 ms, for at most a second."""

    async def events():
        for block in blocks:
            yield block
        for _ in range(400):
            await asyncio.sleep(0.01)
            yield with_

    server.route("POST", "/chat/completions", lambda _: (200, {"content-type": "text/event-stream"}, events()))


TRANSPORTS = ["default", "httpx", *(["aiohttp"] if importlib.util.find_spec("aiohttp") else [])]


@both
@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("name", ["first_token_timeout", "inter_token_timeout"])
@pytest.mark.parametrize("kept", [b": ping\n\n", EMPTY], ids=["comments", "empty chunks"])
def test_what_keeps_a_stream_alive_is_no_content(surface, server, transport, name, kept):
    if transport == "aiohttp" and not surface.asynchronous:
        pytest.skip("aiohttp is asynchronous")
    kept_alive(server, ROLE, *([event({"content": "A"})] if name == "inter_token_timeout" else []), with_=kept)
    client = surface.client(server, transport=transport, max_retries=0)
    surface.call(client, "models.retrieve", "m")  # imports what the transport needs, and connects
    error = surface.stream(client, **ANY, **{name: SOON}).error
    assert type(error) is APITimeoutError and f"{name} ({SOON:g} s)" in str(error)
    row = client.ledger.rows[-1]
    assert row.error == "APITimeoutError" and SOON <= row.seconds < 3


@both
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_the_limit_for_the_first_token_is_no_limit_for_the_others(surface, server, transport):
    if transport == "aiohttp" and not surface.asynchronous:
        pytest.skip("aiohttp is asynchronous")

    async def events():
        yield event({"content": "A"})
        await asyncio.sleep(1.5 * SOON)
        yield event({"content": "B"}, end=True)

    server.route("POST", "/chat/completions", lambda _: (200, {"content-type": "text/event-stream"}, events()))
    client = surface.client(server, transport=transport, max_retries=0, first_token_timeout=SOON)
    surface.call(client, "models.retrieve", "m")  # imports what the transport needs, and connects
    outcome = surface.stream(client, **ANY)
    assert outcome.error is None and outcome.text == "AB"


@both
def test_the_readers_own_time_does_not_count(surface, server):
    async def events():
        for block in (ROLE, event({"content": "A"}), event({"content": "B"}), event({}, end=True)):
            yield block
            await asyncio.sleep(0.02)

    # Each event comes in time, by itself; it is the reader who is slow.
    server.route("POST", "/chat/completions", lambda _: (200, {"content-type": "text/event-stream"}, events()))
    client = surface.client(server, max_retries=0, first_token_timeout=SOON, inter_token_timeout=SOON)
    stream = surface.open(client, **ANY)
    pause = 1.5 * SOON

    def sync():
        time.sleep(pause)
        texts = []
        for chunk in stream:
            texts.append(chunk.text)
            if chunk.text == "A":
                time.sleep(pause)
        return texts

    async def waited():
        await asyncio.sleep(pause)
        texts = []
        async for chunk in stream:
            texts.append(chunk.text)
            if chunk.text == "A":
                await asyncio.sleep(pause)
        return texts

    assert (surface.run(waited()) if surface.asynchronous else sync()) == ["", "A", "B", ""]


@both
def test_the_own_time_of_who_reads_lines_does_not_count(surface, server):
    async def events():
        for block in (event({"content": "A"}), event({"content": "B"}, end=True)):
            yield block
            await asyncio.sleep(0.02)

    server.route("POST", "/chat/completions", lambda _: (200, {"content-type": "text/event-stream"}, events()))
    path = "chat.completions.with_streaming_response.create"
    call = surface.method(surface.client(server), path)(**ANY, stream=True, inter_token_timeout=SOON)

    def use(response):
        async def read():
            lines = []
            async for line in response.iter_lines():
                lines.append(line)
                await asyncio.sleep(SOON if len(lines) == 1 else 0)
            return lines

        def slowly():
            for number, line in enumerate(response.iter_lines()):
                time.sleep(0 if number else SOON)
                yield line

        return read() if surface.asynchronous else list(slowly())

    assert sum(line.startswith("data: {") for line in surface.inside(call, use)) == 2


@pytest.mark.spread
@pytest.mark.parametrize("option", [{"on_break": "restart"}, {"first_token_timeout": 1}, {"inter_token_timeout": 1}])
@pytest.mark.parametrize("path", [CHAT, "responses.create", "embeddings.create"])
def test_options_of_streams_need_a_stream(surface, server, option, path):
    parameters = ANY if path == CHAT else {"model": MODEL, "input": "Hi"}
    with pytest.raises(InvalidParameterError, match=f"{next(iter(option))} goes with stream=True"):
        surface.call(surface.client(server), path, **parameters, **option)
    assert server.requests == []


@pytest.mark.spread
@pytest.mark.parametrize(
    "option",
    [
        {"on_break": "again"},
        {"on_break": True},
        {"first_token_timeout": 0},
        {"first_token_timeout": float("nan")},
        {"inter_token_timeout": -1},
        {"inter_token_timeout": "1"},
        {"inter_token_timeout": True},
        {"first_token_timeout": float("inf")},
    ],
)
def test_wrong_options_are_told_before_anything_is_sent(surface, server, option):
    (name,) = option
    with pytest.raises(InvalidParameterError, match=name):
        surface.call(surface.client(server), CHAT, **ANY, stream=True, **option)
    assert server.requests == []


@pytest.mark.parametrize("raw", ["with_raw_response", "with_streaming_response"])
def test_a_raw_response_is_one_answer(surface, server, raw):
    path = f"chat.completions.{raw}.create"
    client = surface.client(server)
    with pytest.raises(InvalidParameterError, match="on_break"):
        surface.call(client, path, **ANY, stream=True, on_break="restart")
    assert server.requests == []
    # So it is not repeated either, before content or after it.
    server.always(Fault(cut_after_events=1))

    def use(response):
        async def read():
            return [chunk async for chunk in await parsed] if hasattr(parsed, "__await__") else await items(parsed)

        parsed = response.parse()
        return read() if surface.asynchronous else list(parsed)

    async def items(stream):
        return [chunk async for chunk in stream]

    call = surface.method(client, path)(**ANY, stream=True)
    read = surface.inside if raw == "with_streaming_response" else lambda call, use: surface.run(use(surface.run(call)))
    with pytest.raises(StreamInterruptedError):
        read(call, use)
    assert len(server.requests) == 1 and [row.error for row in client.ledger.rows] == ["StreamInterruptedError"]


# --- cancelled ------------------------------------------------------------------------------------------------------


async def _nothing_left(client, server):
    """No task, no socket, and the only place for a connection free again."""
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}
    await until(lambda: server.connections.open == 0)
    server.clear()
    async with asyncio.timeout(PATIENCE):
        assert (await client.chat.completions.create(**ANY)).text == "You said: Hi"


PHASES = {
    "before the headers": ([Fault.hang()], {}, ["Cancelled"]),
    "before the first content": ([Fault(stall=1)], {}, ["Abandoned"]),
    "in the middle": ([Fault(stall=3)], {}, ["Abandoned"]),
    "waiting for the next attempt": ([Fault.rate_limit(retry_after=0.5)], {}, ["RateLimitError"]),
    "moving, before the headers": ([Fault.stream_error(1), Fault.hang()], {}, [{"InternalServerError"}, "Cancelled"]),
    "moving, before the content": ([Fault.stream_error(1), Fault(stall=1)], {}, [{"InternalServerError"}, "Abandoned"]),
    "beginning anew": (
        [Fault(cut_after_events=3), Fault.hang()],
        {"on_break": "restart"},
        ["StreamInterruptedError", "Cancelled"],
    ),
    "begun anew": (
        [Fault(cut_after_events=3), Fault(stall=2)],
        {"on_break": "restart"},
        ["StreamInterruptedError", "Abandoned"],
    ),
}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("phase", PHASES)
def test_a_cancelled_task_leaves_nothing(server, phase, transport, monkeypatch):
    faults, options, expected = PHASES[phase]
    monkeypatch.setattr("async_openai.engine.retry.FIRST_WAIT", 0.01)
    server.script(*faults)
    last = "answered" if "waiting" in phase else "stalled"

    async def main():
        async with AsyncOpenAI(
            base_url=server.url, api_key="k", transport=transport, max_connections=1, max_keepalive_connections=0
        ) as client:

            async def read():
                stream = await client.chat.completions.create(**ANY, stream=True, **options)
                return [chunk async for chunk in stream]

            task = asyncio.create_task(read())
            await until(lambda: len(server.requests) == len(faults) and server.requests[-1].outcome == last)
            await asyncio.sleep(0.03)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            seen = [row.error for row in client.ledger.rows]
            await _nothing_left(client, server)
            return seen

    seen = asyncio.run(main())
    assert len(seen) == len(expected)
    for error, one in zip(seen, expected, strict=True):
        assert error in (as_status("InternalServerError") if isinstance(one, set) else {one})


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_closed_generator_leaves_nothing(server, transport):
    server.script(Fault(stall=3))

    async def main():
        async with AsyncOpenAI(
            base_url=server.url, api_key="k", transport=transport, max_connections=1, max_keepalive_connections=0
        ) as client:
            stream = await client.chat.completions.create(**ANY, stream=True)
            chunks = aiter(stream)
            assert [(await anext(chunks)).text for _ in range(3)] == ["", "You", " said:"]
            await chunks.aclose()
            assert rows(client) == [("default", 200, "Abandoned")] and client.ledger.rows[0].may_be_billed
            await stream.close()
            assert len(client.ledger.rows) == 1
            await _nothing_left(client, server)

    asyncio.run(main())


def test_a_cancelled_wait_for_a_connection_leaves_no_place_taken(server):
    server.script(Fault(stall=3))

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key="k", max_connections=1) as client:
            async with await client.chat.completions.create(**ANY, stream=True) as stream:
                waiting = asyncio.create_task(client.chat.completions.create(**ANY, stream=True))
                await asyncio.sleep(0.02)
                assert not waiting.done()
                waiting.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await waiting
                assert [row.error for row in client.ledger.rows] == ["Cancelled"] and len(server.requests) == 1
                del stream
            await _nothing_left_open(client, server)

    async def _nothing_left_open(client, server):
        server.clear()
        async with asyncio.timeout(PATIENCE):
            assert (await client.chat.completions.create(**ANY)).text == "You said: Hi"

    asyncio.run(main())


def resting(pool, clock):
    """Let `a` have been unavailable, so that the next call finds out whether it still is."""
    health = pool.clients[0]._target.health
    health.cool_down(WHOLE, "unavailable", None, clock.monotonic(), clock.monotonic())
    clock.advance(2)
    assert pool.status()["a"].state == "probing"


@pytest.mark.parametrize("surface", ["async_"], indirect=True)
@pytest.mark.parametrize("fault", [Fault.hang(), Fault(stall=1)], ids=["before the headers", "before the content"])
def test_a_cancelled_probe_is_put_back(surface, servers, make, clock, fault):
    pool = make()
    resting(pool, clock)
    servers[0].script(fault)

    async def cancelled():
        async def read():
            stream = await pool.chat.completions.async_create(**ANY, stream=True, parse_stream=False)
            return [chunk async for chunk in stream]

        task = asyncio.create_task(read())
        await until(lambda: servers[0].requests and servers[0].requests[-1].outcome == "stalled")
        # While it asks, others go elsewhere.
        assert (await pool.chat.completions.async_create(**ANY)).client_name == "b"
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    surface.run(cancelled())
    assert surface.chat(pool).client_name == "a" and pool.status()["a"].state == "ready"


# --- Ctrl-C ---------------------------------------------------------------------------------------------------------


class Interrupts(FakeClock):
    """A clock on which waiting is interrupted."""

    def sleep(self, seconds):
        super().sleep(seconds)
        raise KeyboardInterrupt


def interrupt_at(monkeypatch, number):
    """Interrupt the wait for the n-th piece that a socket receives."""
    count = 0
    receive = BlockingSocket.receive

    async def receive_or_not(self, limit):
        nonlocal count
        count += 1
        if count == number:
            raise KeyboardInterrupt
        return await receive(self, limit)

    monkeypatch.setattr(BlockingSocket, "receive", receive_or_not)


def after_ctrl_c(client, server, expected):
    """Each attempt is written down once, and nothing is left: no socket, and the only place free."""
    assert [row.error for row in client.ledger.rows] == expected
    assert eventually(lambda: server.connections.open == 0)
    server.clear()
    assert client.chat.completions.create(**ANY, timeout=PATIENCE).text == "You said: Hi"
    client.close()


def blocking(server, **options):
    """A blocking client with one place for a connection, and none kept."""
    return OpenAI(
        base_url=server.url,
        api_key="k",
        transport="default",
        max_connections=1,
        max_keepalive_connections=0,
        **options,
    )


@pytest.mark.parametrize(("number", "expected"), [(1, "Cancelled"), (2, "Abandoned"), (4, "Abandoned")])
def test_ctrl_c_while_a_socket_is_read(server, monkeypatch, number, expected):
    server.script(Fault(event_delay=0.01))
    client = blocking(server)
    interrupt_at(monkeypatch, number)
    with pytest.raises(KeyboardInterrupt):
        list(client.chat.completions.create(**ANY, stream=True))
    after_ctrl_c(client, server, [expected])


def test_ctrl_c_between_two_attempts(server):
    server.script(Fault(cut_after_events=1))
    client = blocking(server)
    with fast_clock(Interrupts()), pytest.raises(KeyboardInterrupt):
        list(client.chat.completions.create(**ANY, stream=True))
    after_ctrl_c(client, server, ["StreamInterruptedError"])


@pytest.mark.parametrize(
    ("hook", "expected"),
    [("on_attempt", []), ("on_error", ["StreamInterruptedError"]), ("on_rest", ["StreamInterruptedError"])],
)
def test_ctrl_c_in_a_hook(server, hook, expected):
    def interrupted(*_):
        raise KeyboardInterrupt

    server.script(Fault(cut_after_events=3))
    client = blocking(server, **{hook: interrupted})
    with pytest.raises(KeyboardInterrupt):
        list(client.chat.completions.create(**ANY, stream=True, on_break="restart"))
    client_again = client.with_options(**{hook: lambda *_: None})
    assert [row.error for row in client.ledger.rows] == expected
    assert eventually(lambda: server.connections.open == 0)
    server.clear()
    assert client_again.chat.completions.create(**ANY, timeout=PATIENCE).text == "You said: Hi"
    client.close()


@pytest.mark.parametrize("surface", ["sync"], indirect=True)
@pytest.mark.parametrize("hook", ["on_attempt", "on_error", "on_failover"])
def test_ctrl_c_in_a_hook_puts_the_probe_back(surface, servers, make, clock, hook):
    armed = [True]

    def interrupted(*_):
        if armed[0]:
            raise KeyboardInterrupt

    pool = make(**{hook: interrupted})
    resting(pool, clock)
    servers[0].script(Fault(cut_after_events=1))
    with pytest.raises(KeyboardInterrupt):
        surface.chat(pool, stream=True).read()
    armed[0] = False
    # Asked at once by the next call, where it does not rest for what went wrong.
    state = [row.state for row in pool.status() if row.client == "a"][-1]
    assert state == ("resting" if hook == "on_failover" else "probing")
    if state == "probing":
        servers[0].clear()
        assert surface.chat(pool).client_name == "a"


def test_a_pool_of_one_is_a_client(surface, server):
    if surface.name == "AsyncOpenAI":
        pytest.skip("pools have async_ methods")
    server.script(Fault(cut_after_events=1))
    pool = ClientPool("one", [surface.client(server)])
    with fast_clock():
        assert surface.stream(pool, **ANY).text == "You said: Hi"
    assert len(server.requests) == 2
