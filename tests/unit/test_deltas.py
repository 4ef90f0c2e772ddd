"""Streams put together: what comes out is what a plain call would have given, however it was cut and whoever cut it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from work import IN_PROPORTION, TIMES, growth

from async_openai.types.chat import ChatCompletion, ChatCompletionChunk
from async_openai.types.completions import Completion
from async_openai.types.deltas import merge
from async_openai.types.growing import plain

USAGE = {"prompt_tokens": 3, "completion_tokens": 5, "total_tokens": 8}


def chunk(*choices, **more):
    fields = {"id": "c1", "object": "chat.completion.chunk", "created": 7, "model": "m", **more}
    return ChatCompletionChunk.model_validate_json(json.dumps({**fields, "choices": list(choices)}))


def says(index=0, finish=None, logprobs=None, **delta):
    return {"index": index, "delta": delta, "finish_reason": finish, "logprobs": logprobs}


def together(*chunks):
    accumulator = ChatCompletion.accumulator()
    for one in chunks:
        accumulator.add(one)
    return accumulator


def message(*deltas):
    """The message of the one choice whose deltas these are."""
    return together(*(chunk(says(**delta)) for delta in deltas)).result().choices[0].message


def call(name, arguments, *, index=None, identity=None, **more):
    piece = {"index": index, "id": identity, "type": "function", "function": {"name": name, "arguments": arguments}}
    return {**{key: value for key, value in piece.items() if value is not None}, **more}


def calls(*pieces):
    """Name, id and arguments of the tool calls that these pieces, a chunk each, amount to."""
    made = message(*({"tool_calls": piece if isinstance(piece, list) else [piece]} for piece in pieces)).tool_calls
    return [(one.function.name, one.id, one.function.arguments) for one in made]


# --- any cut of any answer --------------------------------------------------------------------------------------

TEXT = st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=12)
NAMES = st.text("abc_", min_size=1, max_size=6)
LOGPROB = st.fixed_dictionaries(
    {
        "token": TEXT,
        "logprob": st.floats(-9, 0),
        "bytes": st.none() | st.lists(st.integers(0, 255), max_size=3),
        "top_logprobs": st.lists(st.fixed_dictionaries({"token": TEXT, "logprob": st.floats(-9, 0)}), max_size=2),
    }
)
CALL = st.fixed_dictionaries(
    {
        "id": NAMES,
        "type": st.just("function"),
        "function": st.fixed_dictionaries({"name": NAMES, "arguments": TEXT}),
    }
)
MESSAGE = st.fixed_dictionaries(
    {"role": st.just("assistant"), "content": st.none() | TEXT},
    optional={
        "refusal": TEXT,
        "reasoning_content": TEXT,
        "function_call": st.fixed_dictionaries({"name": NAMES, "arguments": TEXT}),
        "tool_calls": st.lists(CALL, min_size=1, max_size=3),
        "annotations": st.lists(
            st.fixed_dictionaries(
                {"type": st.just("url_citation"), "url_citation": st.fixed_dictionaries({"url": TEXT, "title": TEXT})}
            ),
            min_size=1,
            max_size=3,
        ),
        "audio": st.fixed_dictionaries({"id": NAMES, "data": TEXT, "transcript": TEXT, "expires_at": st.integers(1)}),
    },
)
CHOICE = st.fixed_dictionaries(
    {"message": MESSAGE, "finish_reason": st.sampled_from(["stop", "length", "tool_calls"])},
    optional={
        "logprobs": st.fixed_dictionaries({}, optional={"content": st.lists(LOGPROB, min_size=1, max_size=4)}),
        "content_filter_results": st.just({"hate": {"filtered": False, "severity": "safe"}}),
    },
)
REPLY = st.fixed_dictionaries(
    {"id": NAMES, "created": st.integers(1, 9), "model": NAMES, "choices": st.lists(CHOICE, min_size=1, max_size=3)},
    optional={"system_fingerprint": NAMES, "service_tier": NAMES, "usage": st.just(USAGE)},
)


def pieces_of(draw, text):
    """Cut a text anywhere, into pieces that may be empty."""
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=3)))
    marks = [0, *places, len(text)]
    return [text[a:b] for a, b in zip(marks, marks[1:], strict=False)]  # noqa: RUF007 - it reads as what it is


def deltas_of(draw, sent):
    """The deltas of a message: texts in pieces, names and ids whole, lists an item at a time."""
    yield {"role": sent["role"], "content": draw(st.sampled_from([None, ""]))}
    for name in ("content", "refusal", "reasoning_content"):
        for piece in pieces_of(draw, sent.get(name) or ""):
            yield {name: piece} if sent.get(name) else {}
    yield from call_deltas(draw, sent)
    for one in sent.get("annotations", []):
        yield {"annotations": [one]}
    if "audio" in sent:
        yield {"audio": {"id": sent["audio"]["id"]}}
        for name in ("data", "transcript"):
            for piece in pieces_of(draw, sent["audio"][name]):
                yield {"audio": {"id": sent["audio"]["id"], name: piece}}
        yield {"audio": {"expires_at": sent["audio"]["expires_at"]}}


def call_deltas(draw, sent):
    """The deltas of what a message calls."""
    if "function_call" in sent:
        yield {"function_call": {"name": sent["function_call"]["name"], "arguments": ""}}
        for piece in pieces_of(draw, sent["function_call"]["arguments"]):
            yield {"function_call": {"arguments": piece}}
    for index, one in enumerate(sent.get("tool_calls", [])):
        function = {"name": one["function"]["name"], "arguments": ""}
        yield {"tool_calls": [{"index": index, "id": one["id"], "type": "function", "function": function}]}
        for piece in pieces_of(draw, one["function"]["arguments"]):
            yield {"tool_calls": [{"index": index, "function": {"arguments": piece}}]}


def choices_of(draw, index, choice):
    """The pieces of one choice, in their order."""
    filtered = {name: choice[name] for name in ("content_filter_results",) if name in choice}
    for delta in deltas_of(draw, choice["message"]):
        yield {"index": index, "delta": delta, "finish_reason": None, "logprobs": None, **filtered}
    for probability in (choice.get("logprobs") or {}).get("content", []):
        yield {"index": index, "delta": {}, "logprobs": {"content": [probability], "refusal": None}}
    yield {
        "index": index,
        "delta": {},
        "finish_reason": choice["finish_reason"],
        "logprobs": choice.get("logprobs") and {},
    }


@st.composite
def cut_replies(draw):
    """A reply, and chunks that amount to it: the choices' pieces interleaved, several to a chunk, usage at the end."""
    reply = draw(REPLY)
    waiting = [list(choices_of(draw, index, choice)) for index, choice in enumerate(reply["choices"])]
    around = {name: value for name, value in reply.items() if name not in {"choices", "usage"}}
    chunks = []
    while any(waiting):
        picked = draw(st.lists(st.sampled_from([n for n, rest in enumerate(waiting) if rest]), min_size=1, unique=True))
        chunks.append({**around, "choices": [waiting[n].pop(0) for n in picked], "usage": None})
    if "usage" in reply:
        chunks.append({**around, "choices": [], "usage": reply["usage"]})
    # Azure begins with a chunk that says nothing, and may end with one.
    nothing = {"id": "", "model": "", "created": 0, "object": "", "choices": [], "prompt_filter_results": [{"x": 1}]}
    chunks = [nothing] * draw(st.integers(0, 1)) + chunks + [nothing] * draw(st.integers(0, 1))
    return reply, [ChatCompletionChunk.model_validate({"object": "chat.completion.chunk", **one}) for one in chunks]


@settings(max_examples=40)
@given(cut_replies())
def test_any_cut_of_an_answer_comes_together_as_the_plain_answer(cut):
    reply, chunks = cut
    accumulator = together(*chunks)
    made = accumulator.result()
    plain = ChatCompletion.model_validate(
        {**reply, "choices": [{"index": index, **choice} for index, choice in enumerate(reply["choices"])]}
    )
    dumped = made.model_dump(exclude_none=True, exclude={"prompt_filter_results"})
    expected = plain.model_dump(exclude_none=True)
    for choice, wanted in zip(dumped["choices"], expected["choices"], strict=True):
        if not wanted.get("logprobs"):
            assert not choice.pop("logprobs", None)
            wanted.pop("logprobs", None)
        if wanted["message"].get("content") is None:
            assert not choice["message"].pop("content", None)
    assert dumped == expected
    assert made.text == accumulator.text == plain.text
    assert made.usage == plain.usage
    assert accumulator.finished()


@settings(max_examples=20)
@given(cut_replies(), st.data())
def test_a_stream_is_finished_when_every_choice_is(cut, data):
    reply, chunks = cut
    count = data.draw(st.integers(0, len(chunks)))
    seen = chunks[:count]
    finished = {choice.index for one in seen for choice in one.choices if choice.finish_reason}
    begun = {choice.index for one in seen for choice in one.choices}
    assert together(*seen).finished() == (bool(begun) and finished == begun)
    if count == len(chunks):
        assert finished == set(range(len(reply["choices"])))


@settings(max_examples=20)
@given(cut_replies(), st.data())
def test_what_came_so_far_is_a_reply_at_any_time(cut, data):
    _, chunks = cut
    accumulator = ChatCompletion.accumulator()
    looks = data.draw(st.sets(st.integers(0, len(chunks))))
    for number, one in enumerate(chunks):
        if number in looks:
            assert accumulator.result().text == accumulator.text
        accumulator.add(one)
    assert accumulator.result() == together(*chunks).result()


# --- chat, case by case -----------------------------------------------------------------------------------------


def test_choices_are_ordered_by_index():
    made = together(
        chunk(says(2, content="c")), chunk(says(0, content="a"), says(1, content="b")), chunk(says(2, content="!"))
    ).result()
    assert [(choice.index, choice.message.content) for choice in made] == [(0, "a"), (1, "b"), (2, "c!")]
    assert made.text == "abc!"
    assert made.object == "chat.completion"


def test_no_chunks_are_an_empty_reply():
    accumulator = ChatCompletion.accumulator()
    assert (accumulator.text, accumulator.finished(), len(accumulator.result())) == ("", False, 0)
    assert accumulator.result().usage is None


@pytest.mark.parametrize("first", [None, ""])
def test_the_first_delta_may_have_no_content(first):
    assert message({"role": "assistant", "content": first}, {"content": "a"}, {"content": "b"}).content == "ab"


def test_null_after_text_takes_nothing_away():
    made = message({"content": "a"}, {"content": None, "refusal": None}, {"content": "b"})
    assert (made.content, made.refusal) == ("ab", None)


def test_a_role_that_is_repeated_stays_one():
    assert message(*[{"role": "assistant", "content": "x"}] * 3).role == "assistant"


def test_fields_that_nobody_declared_are_kept():
    made = message({"reasoning_content": "th"}, {"reasoning_content": "ink"}, {"context": {"intent": "x"}})
    assert made.reasoning_content == "think"
    assert made.context == {"intent": "x"}


def test_reasoning_details_by_index():
    piece = {"type": "reasoning.text", "format": "f1", "index": 0}
    made = message(
        {"reasoning_details": [{**piece, "text": "th"}]},
        {"reasoning_details": [{**piece, "text": "ink"}]},
        {"reasoning_details": [{**piece, "index": 1, "text": "more"}]},
    )
    assert made.reasoning_details == [{**piece, "text": "think"}, {**piece, "index": 1, "text": "more"}]


def test_a_field_may_change_its_type():
    assert message({"extra": "text"}, {"extra": ["list"]}, {"extra": ["more"]}, {"extra": {"a": 1}}).extra == {"a": 1}


def test_citations_stand_alone():
    one, two = ({"type": "url_citation", "url_citation": {"url": url, "title": "t"}} for url in ("u", "v"))
    made = message({"annotations": [one, two]}, {"annotations": [one]})
    assert [annotation.url_citation.url for annotation in made.annotations] == ["u", "v", "u"]
    assert made.annotations[0].url_citation.title == "t"


def test_azures_filter_results_are_the_latest_not_all():
    safe, unsafe = ({"hate": {"filtered": flag, "severity": word}} for flag, word in ((False, "safe"), (True, "high")))
    made = together(
        chunk(id="", model="", created=0, prompt_filter_results=[{"prompt_index": 0}]),
        chunk({**says(content="a"), "content_filter_results": safe}),
        chunk({**says(content="b"), "content_filter_results": {}}),
        chunk({**says(content="c"), "content_filter_results": unsafe}),
        chunk({"index": 0, "finish_reason": None, "content_filter_offsets": {"check_offset": 1}}),
        chunk(says(finish="stop")),
        chunk(id="", model="", created=0, usage=USAGE),
    ).result()
    assert (made.id, made.model, made.created, made.text) == ("c1", "m", 7, "abc")
    assert made.choices[0].content_filter_results == unsafe
    assert made.choices[0].content_filter_offsets == {"check_offset": 1}
    assert made.prompt_filter_results == [{"prompt_index": 0}]
    assert made.usage.total_tokens == 8


def test_the_last_usage_counts():
    some = {"prompt_tokens": 3, "completion_tokens": 1, "total_tokens": 4}
    made = together(chunk(says(content="a"), usage=some), chunk(says(finish="stop"), usage=USAGE), chunk(usage=None))
    assert made.result().usage.total_tokens == 8


def test_fields_around_the_choices():
    made = together(
        chunk(says(content="a"), system_fingerprint="fp", service_tier=None),
        chunk(says(finish="stop"), service_tier="default", x_host={"id": 1}),
    ).result()
    assert (made.system_fingerprint, made.service_tier, made.x_host) == ("fp", "default", {"id": 1})


def test_a_finish_reason_once_said_stays():
    made = together(chunk(says(content="a")), chunk(says(finish="length")), chunk(says(finish=None))).result()
    assert made.choices[0].finish_reason == "length"


def test_log_probabilities_are_all_kept():
    def probability(token):
        return {"token": token, "logprob": -1.0, "top_logprobs": [{"token": "x", "logprob": -2.0}] * 2}

    made = together(
        chunk(says(content="a", logprobs={"content": [probability("a")], "refusal": None})),
        chunk(says(content="bb", logprobs={"content": [probability("b"), probability("b")], "refusal": None})),
        chunk(says(logprobs=None)),
    ).result()
    assert [item.token for item in made.choices[0].logprobs.content] == ["a", "b", "b"]
    assert [len(item.top_logprobs) for item in made.choices[0].logprobs.content] == [2, 2, 2]


def test_many_log_probabilities_take_little_time():
    items = [chunk(says(logprobs={"content": [{"token": str(n), "logprob": -1.0}]})) for n in range(TIMES * 256)]

    def read(count):
        assert len(together(*items[:count]).result().choices[0].logprobs.content) == count

    assert growth(read, 256) < IN_PROPORTION


# --- functions and tools ----------------------------------------------------------------------------------------


def test_a_function_call_in_pieces():
    made = message(
        {"role": "assistant", "content": None, "function_call": {"name": "get_weather", "arguments": ""}},
        {"function_call": {"arguments": '{"city": '}},
        {"function_call": {"name": None, "arguments": '"Paris"}'}},
    )
    assert (made.function_call.name, made.function_call.arguments) == ("get_weather", '{"city": "Paris"}')
    assert made.content is None


A, B = '{"a": 1}', '{"b": 2}'


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        pytest.param(
            [
                call("one", "", index=0, identity="i1"),
                {"index": 0, "function": {"arguments": A[:3]}},
                call("two", "", index=1, identity="i2"),
                {"index": 0, "function": {"arguments": A[3:]}},
                {"index": 1, "function": {"arguments": B}},
            ],
            [("one", "i1", A), ("two", "i2", B)],
            id="OpenAI, interleaved",
        ),
        pytest.param(
            [call("two", B, index=1, identity="i2"), call("one", A, index=0, identity="i1")],
            [("one", "i1", A), ("two", "i2", B)],
            id="out of order",
        ),
        pytest.param(
            [[call("one", A, identity="i1"), call("two", B, identity="i2")]],
            [("one", "i1", A), ("two", "i2", B)],
            id="Gemini, no index",
        ),
        pytest.param(
            [call("one", A, identity="i1"), call("one", A, identity="i2")],
            [("one", "i1", A), ("one", "i2", A)],
            id="no index, the same function twice",
        ),
        pytest.param(
            [call("one", A, index=0, identity="i1"), call("two", B, index=0, identity="i2")],
            [("one", "i1", A), ("two", "i2", B)],
            id="Gemini, every index 0",
        ),
        pytest.param(
            [call("one", A, identity=""), call("two", B, identity="")],
            [("one", "", A), ("two", "", B)],
            id="Gemini, empty ids",
        ),
        pytest.param(
            [[call("one", A), call("one", B)]],
            [("one", "", A), ("one", "", B)],
            id="neither index nor id",
        ),
        pytest.param(
            [call("one", A[:3], identity="i1"), {"function": {"arguments": A[3:]}}],
            [("one", "i1", A)],
            id="no index, in pieces",
        ),
        pytest.param(
            [
                call("one", A[:3], identity="i1"),
                call("two", B[:3], identity="i2"),
                {"id": "i1", "function": {"arguments": A[3:]}},
                {"id": "i2", "function": {"arguments": B[3:]}},
            ],
            [("one", "i1", A), ("two", "i2", B)],
            id="no index, interleaved by id",
        ),
        pytest.param(
            [call("one", "", index=0, identity="i1"), {"index": 0, "id": "i9", "function": {"arguments": A}}],
            [("one", "i1", A)],
            id="vLLM, another id for each piece",
        ),
        pytest.param(
            [call("one", A[:3], index=0, identity="i1"), call("one", A[3:], index=0, identity="i1")],
            [("one", "i1", A)],
            id="name and id repeated",
        ),
        pytest.param(
            [
                call("get_", "", index=0, identity="i1"),
                {"index": 0, "function": {"name": "weather", "arguments": A}},
            ],
            [("get_weather", "i1", A)],
            id="a name in pieces",
        ),
        pytest.param(
            [call("", "", index=0, identity="i1"), {"index": 0, "function": {"name": "one", "arguments": A}}],
            [("one", "i1", A)],
            id="the name comes later",
        ),
    ],
)
def test_tool_calls_of_all_hosts(pieces, expected):
    assert calls(*pieces) == expected


def test_a_put_together_tool_call_can_be_sent_back():
    (made,) = message({"tool_calls": [call("one", A, index=0, identity="i1")]}).tool_calls
    assert made.model_dump(exclude_unset=True) == {
        "id": "i1",
        "type": "function",
        "function": {"name": "one", "arguments": A},
    }
    assert "index" not in made


def test_custom_tools():
    custom = {"index": 0, "id": "i1", "type": "custom", "custom": {"name": "sql", "input": "sel"}}
    (made,) = message({"tool_calls": [custom]}, {"tool_calls": [{"index": 0, "custom": {"input": "ect"}}]}).tool_calls
    assert (made.type, made.custom.name, made.custom.input, made.function) == ("custom", "sql", "select", None)


# --- completions ------------------------------------------------------------------------------------------------


def completion_chunk(*choices, **more):
    fields = {"id": "c1", "object": "text_completion", "created": 7, "model": "m", **more, "choices": list(choices)}
    return Completion.model_validate_json(json.dumps(fields))


def completed(*chunks):
    accumulator = Completion.accumulator()
    for one in chunks:
        accumulator.add(one)
    return accumulator


@given(st.lists(st.text(max_size=10), min_size=1, max_size=4), st.data())
def test_any_cut_of_completions_comes_together(texts, data):
    chunks = []
    for index, text in enumerate(texts):
        pieces = pieces_of(data.draw, text)
        chunks += [completion_chunk({"index": index, "text": piece, "finish_reason": None}) for piece in pieces]
        chunks.append(completion_chunk({"index": index, "text": "", "finish_reason": "stop"}))
    accumulator = completed(*chunks, completion_chunk(usage=USAGE))
    made = accumulator.result()
    assert [choice.text for choice in made] == texts
    assert made.text == accumulator.text == "".join(texts)
    assert {choice.finish_reason for choice in made} == {"stop"}
    assert (made.id, made.usage.total_tokens, accumulator.finished()) == ("c1", 8, True)


def test_legacy_log_probabilities_run_in_parallel():
    def piece(token, top):
        logprobs = {"tokens": [token], "token_logprobs": [-1.0], "top_logprobs": [top], "text_offset": [0]}
        return completion_chunk({"index": 0, "text": token, "logprobs": logprobs, "finish_reason": None})

    tops = [None, {"a": -1.0, "b": -2.0}, {"a": -1.5}, {"index": -3.0}]
    made = completed(*(piece(str(n), top) for n, top in enumerate(tops))).result()
    logprobs = made.choices[0].logprobs
    assert (logprobs.tokens, logprobs.top_logprobs) == (["0", "1", "2", "3"], tops)
    assert len(logprobs.token_logprobs) == len(logprobs.text_offset) == 4


def test_a_completion_stream_without_chunks():
    assert completed().result().text == completed().text == ""
    assert not completed(completion_chunk({"index": 0, "text": "a"})).finished()


# --- merging itself ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("into", "delta", "merged"),
    [
        ({}, {"a": "x"}, {"a": "x"}),
        ({"a": "x"}, {"a": "y"}, {"a": "xy"}),
        ({"a": "x"}, {"a": None}, {"a": "x"}),
        ({}, {"a": None}, {"a": None}),
        ({"a": None}, {"a": "x"}, {"a": "x"}),
        ({"id": "x"}, {"id": "y"}, {"id": "x"}),
        ({"name": "get"}, {"name": "get_it"}, {"name": "get_it"}),
        ({"n": 1}, {"n": 2}, {"n": 2}),
        ({"f": True}, {"f": False}, {"f": False}),
        ({"o": {"a": "x"}}, {"o": {"a": "y", "b": 1}}, {"o": {"a": "xy", "b": 1}}),
        ({"l": [1]}, {"l": [1, 2]}, {"l": [1, 1, 2]}),
        ({"l": ["a", {"index": 0, "t": "x"}]}, {"l": [{"index": 0, "t": "y"}]}, {"l": ["a", {"index": 0, "t": "xy"}]}),
        ({"l": "text"}, {"l": [1]}, {"l": [1]}),
        ({"o": 5}, {"o": {"a": 1}}, {"o": {"a": 1}}),
        ({"s": 5}, {"s": "x"}, {"s": "x"}),
    ],
)
def test_merging(into, delta, merged):
    merge(into, delta)
    assert plain(into) == merged


def test_a_delta_is_not_changed_by_later_ones():
    first, into = {"o": {"a": "x"}, "l": [{"index": 0, "t": "x"}]}, {}
    merge(into, first)
    merge(into, {"o": {"a": "y"}, "l": [{"index": 0, "t": "y"}, 5]})
    assert first == {"o": {"a": "x"}, "l": [{"index": 0, "t": "x"}]}
