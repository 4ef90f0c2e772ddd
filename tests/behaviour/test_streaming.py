"""Streams: every form of server-sent events, live and whole, left early, broken off."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import threading
from pathlib import Path

import pytest
from waiting import eventually

from async_openai import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncStream,
    AuthenticationError,
    ChatCompletion,
    Completion,
    InternalServerError,
    InvalidParameterError,
    NotFoundError,
    ParameterTypeError,
    RateLimitError,
    Stream,
    StreamInterruptedError,
)
from async_openai.testing import ApiError, Fault

MODEL = "gpt-4o-mini"
TEXT = "naïve café 日本語 😀 end"
ANSWER = f"You said: {TEXT}"
PRICING = {MODEL: {"input": 1, "output": 2}}


def messages(text=TEXT):
    """A conversation."""
    return [{"role": "user", "content": text}]


def asked(text=TEXT):
    """The parameters of a chat call."""
    return {"model": MODEL, "messages": messages(text)}


def whole(surface, stream):
    """Read a stream to its end."""
    return surface.run(stream.read())


# --- every form of the wire -----------------------------------------------------------------------------------------

FORMS = {
    "plain": {},
    "dribble": {"dribble": 1},
    "crlf": {"line_end": "\r\n"},
    "cr": {"line_end": "\r"},
    "crlf, split anywhere": {"line_end": "\r\n", "dribble": 1},
    "cr, split anywhere": {"line_end": "\r", "dribble": 3},
    "bom": {"bom": True},
    "bom, split": {"bom": True, "dribble": 1},
    "pings": {"pings": True},
    "pings, crlf": {"pings": True, "line_end": "\r\n"},
    "no [DONE]": {"done": False},
    "no last blank line": {"final_blank_line": False},
    "neither": {"done": False, "final_blank_line": False},
    "gzip": {"encoding": "gzip"},
    "deflate, split": {"encoding": "deflate", "dribble": 1},
    "ends by closing": {"framing": "close"},
    "ends by closing, without [DONE]": {"framing": "close", "done": False},
    "another content type": {"content_type": "application/octet-stream"},
    "everything": {
        "bom": True,
        "pings": True,
        "line_end": "\r\n",
        "dribble": 2,
        "done": False,
        "final_blank_line": False,
    },
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_the_events_is_read(surface, server, form):
    server.always(Fault(**FORMS[form]))
    outcome = surface.stream(surface.client(server), **asked())
    assert outcome.error is None and outcome.text == ANSWER and outcome.stream.complete
    assert [chunk.text for chunk in outcome.chunks] == [
        "",
        "You",
        " said:",
        " naïve",
        " café",
        " 日本語",
        " 😀",
        " end",
        "",
    ]
    assert whole(surface, outcome.stream).usage.completion_tokens == 7


def served(server, *blocks):
    """Stream these bytes as they are."""
    server.route("POST", "/chat/completions", lambda _: (200, {}, iter(blocks)))


def delta(text=None, *, end=False, **more):
    """The JSON of a chunk."""
    content = {} if text is None else {"content": text}
    choice = {"index": 0, "delta": {**content, **more}, "finish_reason": "stop" if end else None}
    return json.dumps({"id": "c1", "object": "chat.completion.chunk", "model": "m", "choices": [choice]}).encode()


@pytest.mark.spread
@pytest.mark.parametrize(
    "blocks",
    [
        [
            b": hello\n\n",
            b"data: " + delta("Hi") + b"\n\n",
            b":\n:\n",
            b"data: " + delta(end=True) + b"\n\n",
            b"data: [DONE]\n\n",
        ],
        [b"data:" + delta("Hi") + b"\n\ndata:" + delta(end=True) + b"\n\ndata:[DONE]\n\n"],
        [
            b"id: 7\nevent: chunk\nretry: 3000\ndata: " + delta("Hi", end=True) + b"\nunknown: x\n\n",
            b"data: [DONE]\n\n",
        ],
        [b"event: ping\n\n", b"id: 1\n\n", b"data\n\n", b"data:\n\n", b"data: " + delta("Hi", end=True) + b"\n\n"],
        [b"data: " + delta("Hi", end=True).replace(b", ", b",\ndata: ") + b"\n\n"],
        [b"\n\n\ndata: " + delta("Hi", end=True) + b"\n\n\n\n"],
        [b"data: " + delta("Hi", end=True) + b"\n\ndata: [DONE] \n\n"],
        [b"data: " + delta("Hi", end=True) + b"\n\ndata: [DONE]\n\ndata: not for us\n\n"],
        [b"data: " + delta("Hi", end=True)],
    ],
)
def test_odd_but_lawful_events(surface, server, blocks):
    served(server, *blocks)
    outcome = surface.stream(surface.client(server))
    assert outcome.error is None and outcome.text == "Hi" and outcome.stream.complete


def test_the_oddities_of_real_servers(surface, server):
    served(
        server,
        b'data: {"choices":[{"index":0,"delta":{"role":"assistant","content":null}}],"created":1.5e9,"id":"x"}\n\n',
        b'data: {"choices":[{"delta":{"content":"A","reasoning_content":"hm"}}],"usage":null}\n\n',
        b'data: {"choices":[{"index":0,"delta":{"content":"B"},"finish_reason":"eos","vendor":{"x":1}}],"extra":2}\n\n',
        b'data: {"choices":[],"usage":{"prompt_tokens":3,"total_tokens":5},"timings":{"ms":1}}\n\n',
    )
    outcome = surface.stream(surface.client(server))
    assert outcome.error is None and outcome.text == "AB"
    reply = whole(surface, outcome.stream)
    assert reply.text == "AB" and reply[0].finish_reason == "eos" and reply.usage.total_tokens == 5
    assert reply[0].message.reasoning_content == "hm" and reply.timings == {"ms": 1}


# --- live -----------------------------------------------------------------------------------------------------------


def test_chunks_come_as_they_are_sent(surface, server):
    server.script(Fault(stall=3))
    stream = surface.open(surface.client(server), **asked())

    def sync():
        chunks = iter(stream)
        first = [next(chunks).text for _ in range(3)]
        server.release()
        return first, [chunk.text for chunk in chunks]

    async def waited():
        chunks = stream.__aiter__()
        first = [(await anext(chunks)).text for _ in range(3)]
        server.release()
        return first, [chunk.text async for chunk in chunks]

    first, rest = surface.run(waited()) if surface.asynchronous else sync()
    assert first == ["", "You", " said:"] and "".join(rest) == f" {TEXT}"
    assert stream.complete
    server.wait_for(1, outcome="answered")


def test_the_call_returns_with_the_headers(surface, server):
    server.script(Fault(stall=0))
    stream = surface.open(surface.client(server))
    assert isinstance(stream, AsyncStream if surface.asynchronous else Stream)
    assert stream.request_id and stream.response.status_code == 200 and not stream.complete
    assert "open" in repr(stream) and bool(stream)
    server.release()
    assert whole(surface, stream).text == "You said: Hi" and "complete" in repr(stream)


def test_what_was_read_is_replayed(surface, server):
    outcome = surface.stream(surface.client(server), **asked())
    for _ in range(2):
        again = type(outcome)(stream=outcome.stream)
        surface.read(again)
        assert again.chunks == outcome.chunks
    assert len(server.requests) == 1


def test_iterating_goes_on_where_reading_stopped(surface, server):
    stream = surface.open(surface.client(server), **asked())

    def sync():
        chunks = iter(stream)
        begun = [next(chunks).text for _ in range(4)]
        # A second iteration beside the first begins at the beginning.
        assert "".join(chunk.text for chunk in stream) == ANSWER
        return begun, [chunk.text for chunk in chunks]

    async def waited():
        chunks = stream.__aiter__()
        begun = [(await anext(chunks)).text for _ in range(4)]
        assert "".join([chunk.text async for chunk in stream]) == ANSWER
        return begun, [chunk.text async for chunk in chunks]

    begun, rest = surface.run(waited()) if surface.asynchronous else sync()
    assert "".join(begun + rest) == ANSWER and len(begun) == 4 and len(server.requests) == 1


@pytest.mark.parametrize("path", ["chat.completions.create", "chat.create"])
def test_a_usage_chunk_that_nobody_asked_for_is_not_shown(surface, server, path):
    client = surface.client(server)
    hidden = surface.stream(client, path)
    shown = surface.stream(client, path, stream_options={"include_usage": True})
    assert all(chunk.choices for chunk in hidden.chunks) and shown.chunks[-1].choices == []
    assert whole(surface, hidden.stream).usage == whole(surface, shown.stream).usage == shown.chunks[-1].usage


def test_a_usage_chunk_in_the_middle_loses_nothing(surface, server):
    usage = b'{"id":"c1","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}'
    pieces = [delta("A"), usage, delta("B"), delta("C", end=True), b"[DONE]"]
    served(server, *(b"data: " + piece + b"\n\n" for piece in pieces))
    stream = surface.open(surface.client(server))

    def sync():
        return [(chunk.text, stream._core.text) for chunk in stream]

    async def waited():
        return [(chunk.text, stream.text) async for chunk in stream]

    seen = surface.run(waited()) if surface.asynchronous else sync()
    assert seen == [("A", "A"), ("B", "AB"), ("C", "ABC")]
    assert whole(surface, stream).text == "ABC" and whole(surface, stream).usage.total_tokens == 3


# --- read as if it were the reply -----------------------------------------------------------------------------------


def sync_stream(server, **parameters):
    """A stream of the blocking kind."""
    from async_openai import OpenAI

    client = OpenAI(base_url=server.url, api_key="sk-x", pricing=PRICING)
    return client, client.chat.completions.create(**asked(), stream=True, **parameters)


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        (lambda stream: stream.text, ANSWER),
        (lambda stream: stream.usage.completion_tokens, 7),
        (lambda stream: stream.messages[0].content, ANSWER),
        (len, 1),
        (lambda stream: stream.choices[0].finish_reason, "stop"),
        (lambda stream: stream[0].message.content, ANSWER),
        (lambda stream: stream["choices"][0]["message"]["content"], ANSWER),
        (lambda stream: stream.model, MODEL),
        (lambda stream: stream.function_results, []),
        (lambda stream: stream.consumption > 0, True),
        (lambda stream: "".join(chunk.text for chunk in list(stream)), ANSWER),
        (lambda stream: stream.read().text, ANSWER),
    ],
)
def test_looking_reads_to_the_end(server, look, expected):
    client, stream = sync_stream(server)
    assert bool(stream) and not stream.complete
    assert look(stream) == expected
    assert stream.complete and "".join(chunk.text for chunk in stream) == ANSWER and len(server.requests) == 1
    client.close()


def test_looking_again_gives_the_same(server):
    client, stream = sync_stream(server)
    first, second = [(stream.text, len(stream), stream.usage, stream.messages) for _ in range(2)]
    assert first == second and first[:2] == (ANSWER, 1)
    with pytest.raises(AttributeError):
        stream.nonsense  # noqa: B018 - looking is the test
    client.close()


def test_an_async_stream_says_what_it_has_so_far(server):
    from async_openai import AsyncOpenAI

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key="sk-x", pricing=PRICING) as client:
            stream = await client.chat.completions.create(**asked(), stream=True)
            assert bool(stream) and stream.text == "" and stream.usage is None
            texts = [stream.text async for _ in stream]
            assert texts[2] == "You said:" and texts[-1] == ANSWER == stream.text
            reply = await stream.read()
            assert reply.text == ANSWER and stream.usage == reply.usage and stream.consumption == reply.consumption > 0

    asyncio.run(main())


TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer"}}},
    },
}
OTHER = {"type": "function", "function": {"name": "tides", "parameters": {"type": "object", "properties": {}}}}
SCHEMA = {
    "type": "json_schema",
    "json_schema": {"name": "answer", "schema": {"type": "object", "properties": {"x": {"type": "string"}}}},
}

ASSEMBLED = {
    "text": {},
    "choices": {"n": 3},
    "cut by length": {"max_tokens": 3},
    "one tool": {"tools": [TOOL]},
    "two tools, two choices": {
        "tools": [TOOL, OTHER],
        "n": 2,
        "messages": messages("weather and tides"),
    },
    "forced tool": {"tools": [TOOL], "tool_choice": {"type": "function", "function": {"name": "weather"}}},
    "functions": {"functions": [TOOL["function"]]},
    "schema": {"response_format": SCHEMA},
    "log probabilities": {"logprobs": True, "top_logprobs": 2, "n": 2},
}


def comparable(reply):
    """A reply without what differs from one request to the next: ids and times."""
    dumped = reply.model_dump(exclude_none=True)
    for choice in dumped["choices"]:
        choice["message"].pop("annotations", None)
        for call in choice["message"].get("tool_calls", ()):
            assert call.pop("id").startswith("call_")
    return {name: value for name, value in dumped.items() if name not in {"id", "created"}}


@pytest.mark.parametrize("name", ASSEMBLED)
def test_a_stream_is_assembled_to_what_a_plain_call_gives(surface, server, name):
    client = surface.client(server)
    parameters = {**asked(), **ASSEMBLED[name]}
    plain = surface.call(client, "chat.completions.create", **parameters)
    streamed = whole(surface, surface.open(client, **parameters))
    assert type(streamed) is ChatCompletion and comparable(streamed) == comparable(plain)
    for one, other in zip(streamed.function_results, plain.function_results, strict=True):
        assert (one.name, one.arguments, bool(one.id)) == (other.name, other.arguments, bool(other.id))
    assert streamed.text == plain.text
    assert streamed.consumption == plain.consumption and streamed.usage == plain.usage


@pytest.mark.parametrize("parameters", [{}, {"n": 2}, {"max_tokens": 2}, {"prompt": ["a b", "c d"], "n": 2}])
def test_a_completion_is_assembled_too(surface, server, parameters):
    client = surface.client(server)
    parameters = {"prompt": TEXT, **parameters}
    plain = surface.call(client, "completions.create", **parameters)
    streamed = whole(surface, surface.open(client, "completions.create", **parameters))
    assert type(streamed) is Completion and len(streamed) == len(plain) and streamed.text == plain.text
    for one, other in zip(streamed.choices, plain.choices, strict=True):
        assert one.model_dump(exclude_none=True) == other.model_dump(exclude_none=True)
    assert streamed.usage == plain.usage


def test_refusals_and_interleaved_choices(surface, server):
    def piece(index, *, end=None, **more):
        choice = {"index": index, "delta": more, "finish_reason": end}
        return b"data: " + json.dumps({"id": "c", "model": "m", "choices": [choice]}).encode() + b"\n\n"

    call = {"index": 0, "id": "call_1", "type": "function", "function": {"name": "f", "arguments": '{"a"'}}
    served(
        server,
        piece(1, role="assistant", refusal="I "),
        piece(0, role="assistant", content="Yes"),
        piece(1, refusal="cannot"),
        piece(2, tool_calls=[call]),
        piece(0, content=", sure", end="stop"),
        piece(2, tool_calls=[{"index": 0, "function": {"arguments": ":1}"}}], end="tool_calls"),
        piece(1, end="stop"),
        b"data: [DONE]\n\n",
    )
    reply = whole(surface, surface.open(surface.client(server)))
    assert [choice.index for choice in reply.choices] == [0, 1, 2]
    assert [message.content for message in reply.messages] == ["Yes, sure", None, None]
    assert [message.refusal for message in reply.messages] == [None, "I cannot", None]
    assert [choice.finish_reason for choice in reply.choices] == ["stop", "stop", "tool_calls"]
    (result,) = reply.function_results
    assert (result.name, result.arguments) == ("f", {"a": 1}) and reply.messages[2].tool_calls[0].id == "call_1"


# --- async_create ---------------------------------------------------------------------------------------------------


def test_async_create_reads_the_stream_to_its_end(server):
    from async_openai import OpenAI

    async def main():
        async with OpenAI(base_url=server.url, api_key="sk-x") as client:
            streamed = {**asked(), "stream": True}
            reply = await client.chat.completions.async_create(**streamed)
            assert type(reply) is ChatCompletion and reply.text == ANSWER and reply.usage is not None
            assert type(await client.chat.completions.async_create(**streamed, parse_stream=True)) is ChatCompletion
            stream = await client.chat.completions.async_create(**streamed, parse_stream=False)
            assert type(stream) is AsyncStream and "".join([chunk.text async for chunk in stream]) == ANSWER
            completion = await client.completions.async_create(prompt="x", stream=True)
            assert type(completion) is Completion and completion.text == " You said: x"
            stream = await client.completions.async_create(prompt="x", stream=True, parse_stream=False)
            assert type(stream) is AsyncStream
            assert (await stream.read()).text == " You said: x"

    asyncio.run(main())
    assert all("parse_stream" not in request.json for request in server.requests)
    assert all(request.json["stream"] is True for request in server.requests)


def test_parse_stream_is_never_sent(surface, server):
    client = surface.client(server)
    surface.chat(client, parse_stream=False)
    surface.chat(client, parse_stream=True, stream=False)
    surface.call(client, "completions.create", prompt="x", parse_stream=False)
    whole(surface, surface.open(client, parse_stream=False))
    assert all("parse_stream" not in request.json for request in server.requests)


def test_usage_is_asked_for_unless_the_user_says_otherwise(surface, server):
    client = surface.client(server)
    replies = [
        whole(surface, surface.open(client, **more))
        for more in ({}, {"stream_options": {"include_usage": False}}, {"stream_options": {"include_usage": True}})
    ]
    assert [request.json["stream_options"]["include_usage"] for request in server.requests] == [True, False, True]
    assert [reply.usage is not None for reply in replies] == [True, False, True] and replies[1].consumption is None
    surface.chat(client)
    assert "stream_options" not in server.requests[-1].json


# --- left early -----------------------------------------------------------------------------------------------------


def test_break_closes_the_connection(surface, server):
    server.always(Fault(stall=6))
    outcome = surface.stream(surface.client(server), **asked(), stop=3)
    stream = outcome.stream
    assert outcome.error is None and not stream.complete and stream.text == "You said:" and "closed" in repr(stream)
    server.wait_for(1, outcome="client_gone")
    assert eventually(lambda: server.connections.open == 0)
    again = type(outcome)(stream=stream)
    surface.read(again)
    assert again.text == "You said:" and again.error is None and not stream.complete


def test_a_reply_read_after_break_holds_what_came(surface, server):
    server.always(Fault(stall=6))
    outcome = surface.stream(surface.client(server), **asked(), stop=3)
    reply = whole(surface, outcome.stream)
    assert reply.text == "You said:" and reply.usage is None and reply[0].finish_reason is None


def test_an_exception_in_the_loop_closes_too(surface, server):
    server.always(Fault(stall=6))
    stream = surface.open(surface.client(server))

    def sync():
        for _ in stream:
            raise KeyError

    async def waited():
        async with contextlib.aclosing(stream.__aiter__()) as chunks:
            async for _ in chunks:
                raise KeyError

    with pytest.raises(KeyError):
        surface.run(waited()) if surface.asynchronous else sync()
    server.wait_for(1, outcome="client_gone")


def test_with_closes_what_was_not_read(surface, server):
    server.always(Fault(stall=2))
    stream = surface.open(surface.client(server))

    async def waited():
        async with stream as entered:
            assert entered is stream

    if surface.asynchronous:
        surface.run(waited())
    else:
        with stream as entered:
            assert entered is stream
    assert not stream.complete and stream.text == ""
    server.wait_for(1, outcome="client_gone")


def test_closing_twice_and_after_the_end(surface, server):
    stream = surface.open(surface.client(server))
    whole(surface, stream)
    for _ in range(2):
        surface.run(stream.close())
    assert stream.complete and stream.text == "You said: Hi"


def test_a_forgotten_stream_leaves_no_connection(surface, server):
    server.always(Fault(stall=2))
    client = surface.client(server, max_retries=0)
    stream = surface.open(client)
    del stream
    gc.collect()
    surface.settle()
    server.wait_for(1, outcome="client_gone")
    assert eventually(lambda: server.connections.open == 0)


def test_a_forgotten_iterator_leaves_no_connection(surface, server):
    server.always(Fault(stall=3))
    client = surface.client(server)
    stream = surface.open(client)

    async def begin():
        chunks = stream.__aiter__()
        await anext(chunks)

    if surface.asynchronous:
        surface.run(begin())
        surface.run(asyncio.sleep(0))
    else:
        next(iter(stream))
    gc.collect()
    server.wait_for(1, outcome="client_gone")
    assert not stream.complete


def test_a_cancelled_reader_closes_the_connection(server):
    from async_openai import AsyncOpenAI

    server.always(Fault(stall=3))

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key="sk-x") as client:
            stream = await client.chat.completions.create(**asked(), stream=True)
            task = asyncio.create_task(stream.read())
            await asyncio.to_thread(server.wait_for, 1, outcome="stalled")
            await asyncio.to_thread(eventually, lambda: len(stream._core.log) == 3)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert stream.text == "You said:" and not stream.complete
            await asyncio.to_thread(server.wait_for, 1, outcome="client_gone")
            assert client.ledger.rows[-1].error == "Abandoned" and client.ledger.rows[-1].may_be_billed

    asyncio.run(main())


def descriptors():
    """Open files of this process."""
    return len(list(Path("/proc/self/fd").iterdir()))


def test_streams_leave_nothing_open(surface, server):
    client = surface.client(server)
    whole(surface, surface.open(client))
    before = descriptors()
    for number in range(30):
        surface.stream(client, **asked(), stop=None if number % 3 else 1)
    gc.collect()
    assert eventually(lambda: server.connections.open <= 1) and descriptors() <= before + 2
    assert server.counts.max_in_flight <= 2


# --- broken off -----------------------------------------------------------------------------------------------------

PIECES = ["", "You", " said:", " naïve", " café", " 日本語", " 😀", " end", ""]


@pytest.mark.spread
@pytest.mark.parametrize("events", [0, 1, 2, 3, 7, 8])
@pytest.mark.parametrize("how", [{}, {"reset": True}, {"framing": "close"}])
def test_a_stream_cut_short_raises_with_the_text_so_far(surface, server, events, how):
    server.always(Fault(cut_after_events=events, **how))
    outcome = surface.stream(surface.client(server, max_retries=0), **asked())
    error = outcome.error
    assert type(error) is StreamInterruptedError and isinstance(error, APIConnectionError)
    if how.get("reset"):
        # A reset may overtake what was sent before it.
        assert "".join(PIECES[:events]).startswith(error.text) and error.text == outcome.text
    else:
        # What only names a role is held back until something to read follows.
        shown = 0 if events == 1 else events
        assert error.text == "".join(PIECES[:events]) == outcome.text and len(outcome.chunks) == shown
    assert not outcome.stream.complete and outcome.stream.text == error.text
    assert len(error.attempts) == 1 and "client 'default'" in str(error) and error.request_id in str(error)
    # Whoever reads on gets the same error, not a reply that looks whole.
    with pytest.raises(StreamInterruptedError):
        whole(surface, outcome.stream)


@pytest.mark.spread
@pytest.mark.parametrize("size", [1, 100, 333, 500, 700])
def test_a_stream_cut_within_an_event(surface, server, size):
    server.always(Fault(cut_after_bytes=size))
    error = surface.stream(surface.client(server, max_retries=0), **asked()).error
    assert type(error) is StreamInterruptedError and ANSWER.startswith(error.text)


@pytest.mark.spread
@pytest.mark.parametrize("cut", [1, 5, 60])
def test_a_stream_that_ends_within_an_event(surface, server, cut):
    data = b"data: " + delta("Hi") + b"\n\ndata: " + delta("there", end=True)
    served(server, data[:-cut])
    error = surface.stream(surface.client(server)).error
    assert type(error) is StreamInterruptedError and error.text == "Hi" and "cut" in str(error)


def test_a_stream_without_an_end(surface, server):
    served(server, b"data: " + delta("Hi") + b"\n\n")
    error = surface.stream(surface.client(server)).error
    assert type(error) is StreamInterruptedError and error.text == "Hi" and "before the server said" in str(error)


@pytest.mark.parametrize("blocks", [[], [b""], [b": only a comment\n\n"]])
def test_a_stream_of_nothing(surface, server, blocks):
    served(server, *blocks)
    outcome = surface.stream(surface.client(server, max_retries=0))
    assert isinstance(outcome.error, (StreamInterruptedError, APIResponseValidationError)) and outcome.chunks == []


def test_a_stream_that_stalls(surface, server):
    server.always(Fault(stall=3))
    outcome = surface.stream(surface.client(server, timeout={"read": 0.3}))
    assert type(outcome.error) is APITimeoutError and outcome.error.text == "You said:" == outcome.text
    server.wait_for(1, outcome="client_gone")


def test_a_server_killed_in_the_middle_of_a_stream(surface, server):
    server.always(Fault(stall=3))

    def kill():
        server.wait_for(1, outcome="stalled")
        server.stop()

    killer = threading.Thread(target=kill)
    killer.start()
    outcome = surface.stream(surface.client(server))
    killer.join()
    assert type(outcome.error) is StreamInterruptedError and "You said:".startswith(outcome.error.text)
    assert len(server.requests) == 1


@pytest.mark.parametrize("after", [0, 1, 3])
def test_an_error_event_raises_with_the_text_so_far(surface, server, after):
    server.always(Fault.stream_error(after, ApiError(500, "the engine fell over", "server_error", "engine_down")))
    outcome = surface.stream(surface.client(server, max_retries=0), **asked())
    error = outcome.error
    assert isinstance(error, APIStatusError) and error.code == "engine_down" and error.type == "server_error"
    assert error.text == "".join(PIECES[:after]) == outcome.text and "the engine fell over" in str(error)
    assert not outcome.stream.complete and len(error.attempts) == 1
    with pytest.raises(APIStatusError):
        whole(surface, outcome.stream)


@pytest.mark.spread
@pytest.mark.parametrize(
    ("block", "kind", "words"),
    [
        (b'event: error\ndata: {"message": "no more", "code": "overloaded"}\n\n', APIStatusError, "no more"),
        (b'event: error\ndata: {"error": {"message": "no more", "code": 429}}\n\n', RateLimitError, "no more"),
        (b'data: {"error": {"message": "no more", "code": "503"}}\n\n', InternalServerError, "no more"),
        (b'data: {"choices": [], "error": {"message": "no more"}}\n\n', APIStatusError, "no more"),
        (b'data: {"error": "no more"}\n\n', APIStatusError, "no more"),
        (b"data: this is not JSON\n\n", APIResponseValidationError, "JSON.*: this is not JSON"),
        (b'data: {"choices": 7}\n\n', APIResponseValidationError, "choices"),
        (b"data: \xff\xfe\n\n", APIResponseValidationError, ""),
    ],
)
def test_errors_and_nonsense_in_the_middle(surface, server, block, kind, words):
    import re

    served(
        server,
        b"data: " + delta("Hi") + b"\n\n",
        block,
        b"data: " + delta("there", end=True) + b"\n\n",
        b"data: [DONE]\n\n",
    )
    outcome = surface.stream(surface.client(server))
    assert type(outcome.error) is kind and outcome.error.text == "Hi" and outcome.text == "Hi"
    assert re.search(words, str(outcome.error)) and "pydantic" not in str(outcome.error)


@pytest.mark.spread
@pytest.mark.parametrize(
    ("fault", "kind", "words"),
    [
        (Fault.html(), APIResponseValidationError, "server-sent events"),
        (Fault(status=200, body={"choices": []}), APIResponseValidationError, "at least one"),
        (Fault(status=200, body="[1,\n2]"), APIResponseValidationError, "server-sent events"),
        (Fault(status=200, body={"error": {"message": "no credit", "code": 429}}), RateLimitError, "no credit"),
        (Fault.error_with_success(), InternalServerError, "sorry|Sorry"),
    ],
)
def test_a_whole_document_in_the_place_of_a_stream(surface, server, fault, kind, words):
    import re

    server.always(fault)
    outcome = surface.stream(surface.client(server, max_retries=0))
    assert type(outcome.error) is kind and re.search(words, str(outcome.error)) and outcome.chunks == []
    assert outcome.error.response.content


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault.unauthorized(), AuthenticationError),
        (Fault.model_not_found(), NotFoundError),
        (Fault.rate_limit(), RateLimitError),
        (Fault.disconnect(), APIConnectionError),
    ],
)
def test_errors_before_the_stream_are_raised_by_the_call(surface, server, fault, kind):
    server.always(fault)
    client = surface.client(server, max_retries=0)
    with pytest.raises(APIError) as caught:
        surface.open(client)
    assert type(caught.value) is kind and caught.value.text is None


# --- where it cannot be ---------------------------------------------------------------------------------------------


@pytest.mark.spread
@pytest.mark.parametrize(
    ("path", "parameters"),
    [
        ("embeddings.create", {"model": "m", "input": "x"}),
        ("images.create_variation", {"image": b"\x89PNG"}),
        ("edits.create", {"model": "m", "instruction": "x"}),
        ("models.list", {}),
        ("models.retrieve", {"model": "m"}),
    ],
)
def test_stream_where_it_cannot_be(surface, server, path, parameters):
    client = surface.client(server)
    with pytest.raises(InvalidParameterError, match="does not stream"):
        surface.call(client, path, **parameters, stream=True)
    assert server.requests == []


@pytest.mark.spread
@pytest.mark.parametrize("value", [1, "yes", "true", [], {}])
def test_stream_is_true_or_false(surface, server, value):
    client = surface.client(server)
    with pytest.raises((InvalidParameterError, ParameterTypeError), match="stream"):
        surface.chat(client, stream=value)
    assert server.requests == []


def test_stream_false_and_none_are_plain_calls(surface, server):
    client = surface.client(server)
    assert type(surface.chat(client, stream=False)) is ChatCompletion
    assert type(surface.chat(client, stream=None)) is ChatCompletion
