"""Structured output: `chat.completions.parse` and `responses.parse`, on every surface."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from dataclasses import dataclass

import pytest
from pydantic import BaseModel
from typing_extensions import TypedDict

from async_openai import (
    APIResponseValidationError,
    ContentFilterFinishReasonError,
    FinishReasonError,
    InvalidParameterError,
    LengthFinishReasonError,
    ParameterTypeError,
    ParsedChatCompletion,
    ParsedResponse,
    pydantic_function_tool,
)
from async_openai.types.chat import ChatCompletion


class Step(BaseModel):
    """A step."""

    explanation: str
    output: int


@dataclass
class Point:
    x: int
    y: int


class Place(TypedDict):
    name: str


class Weather(BaseModel):
    """Look up the weather."""

    city: str


class Tides(BaseModel):
    harbour: str


STEP = {"explanation": "add", "output": 3}
PLAIN = {"type": "function", "function": {"name": "plain", "parameters": {"type": "object", "properties": {}}}}


def parse(surface, client, text="Hi", **more):
    """Ask and parse."""
    messages = [{"role": "user", "content": text}]
    return surface.call(client, "chat.completions.parse", model="m", messages=messages, **more)


def respond(surface, client, **more):
    """The same by the Responses API."""
    return surface.call(client, "responses.parse", model="m", input="Hi", **more)


def chat_reply(server, *messages, finish="stop"):
    """Let the server answer with these messages."""
    choices = [
        {"index": index, "finish_reason": finish, "message": {"role": "assistant", **message}}
        for index, message in enumerate(messages)
    ]
    body = {"id": "c", "model": "m", "choices": choices, "usage": {"prompt_tokens": 1, "completion_tokens": 2}}
    server.route("POST", "/chat/completions", lambda _: (200, {}, body))


def tool_call(name, arguments):
    """A tool call of a message."""
    return {"id": f"call_{name}", "type": "function", "function": {"name": name, "arguments": arguments}}


def response_reply(server, *items, **fields):
    """Let the server answer with these items."""
    body = {"id": "r", "model": "m", "status": "completed", "output": list(items), **fields}
    server.route("POST", "/responses", lambda _: (200, {}, body))


def written(text, **fields):
    """A message item."""
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "content": [{"type": "output_text", "text": text, "annotations": []}],
        **fields,
    }


def rows(client):
    """What the ledger has of each attempt."""
    return [(row.status, row.error, row.usage and row.usage.total) for row in client.ledger.rows]


# --- chat completions -----------------------------------------------------------------------------------------------


def test_a_class_goes_out_as_a_strict_schema_and_comes_back_as_an_instance(surface, server):
    client = surface.client(server)
    reply = parse(surface, client, response_format=Step, temperature=0.5)
    sent = server.requests[0].json
    assert sent["temperature"] == 0.5 and set(sent) == {"model", "messages", "temperature", "response_format"}
    schema = sent["response_format"]["json_schema"]
    assert schema["name"] == "Step" and schema["strict"] is True
    assert schema["schema"]["additionalProperties"] is False
    assert schema["schema"]["required"] == ["explanation", "output"]
    parsed = reply.choices[0].message.parsed
    assert type(parsed) is Step and parsed == Step.model_validate_json(reply.text)
    assert reply.parsed is parsed and type(reply) is ParsedChatCompletion and isinstance(reply, ChatCompletion)
    assert rows(client)[0][:2] == (200, None)


class Loose(BaseModel):
    scores: dict[str, int]


def test_a_class_without_a_strict_schema_is_given_with_strict_false(surface, server):
    client = surface.client(server)
    content = {"scores": {"a": 1}}
    with pytest.raises(InvalidParameterError, match=r"or give strict=False"):
        parse(surface, client, response_format=Loose)
    with pytest.raises(InvalidParameterError, match=r"or give strict=False"):
        respond(surface, client, text_format=Loose)
    with pytest.raises(InvalidParameterError, match=r"or give strict=False"):
        pydantic_function_tool(Loose)
    chat_reply(server, {"content": json.dumps(content)})
    response_reply(server, written(json.dumps(content)))
    replies = [
        parse(surface, client, response_format=Loose, strict=False).parsed,
        surface.chat(client, response_format=Loose, strict=False).parsed,
        respond(surface, client, text_format=Loose, strict=False).output_parsed,
    ]
    assert replies == [Loose(**content)] * 3
    parsed, created, responded = (request.json for request in server.requests)
    for sent in (parsed["response_format"]["json_schema"], created["response_format"]["json_schema"]):
        assert sent == {"name": "Loose", "strict": False, "schema": Loose.model_json_schema()}
    assert responded["text"]["format"]["strict"] is False
    assert not [sent for sent in (parsed, created, responded) if "strict" in sent]
    assert pydantic_function_tool(Loose, strict=False)["function"]["parameters"] == Loose.model_json_schema()


@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [(Point, {"x": 1, "y": 2}, Point(1, 2)), (Place, {"name": "Ulm"}, {"name": "Ulm"})],
)
def test_dataclasses_and_typed_dicts_too(surface, server, kind, content, expected):
    chat_reply(server, {"content": json.dumps(content)})
    assert parse(surface, surface.client(server), response_format=kind).parsed == expected


def test_arguments_become_instances(surface, server):
    calls = [tool_call("Weather", '{"city": "Ulm"}'), tool_call("t", '{"harbour": "Kiel"}'), tool_call("plain", "{")]
    chat_reply(server, {"content": None, "tool_calls": calls}, finish="tool_calls")
    tools = [Weather, pydantic_function_tool(Tides, name="t"), PLAIN]
    reply = parse(surface, surface.client(server), tools=tools)
    weather, tides, plain = (call.function for call in reply.choices[0].message.tool_calls)
    assert weather.parsed_arguments == Weather(city="Ulm") and weather.parsed_arguments is weather.parsed_arguments
    assert tides.parsed_arguments == Tides(harbour="Kiel")
    # Nothing was said about these, so it is an error only to look at them.
    with pytest.raises(APIResponseValidationError, match="'plain'"):
        plain.parsed_arguments  # noqa: B018 - looking is what raises
    assert reply.parsed is None
    assert server.requests[0].json["tools"][1]["function"]["strict"] is True


def test_without_a_class_nothing_is_parsed(surface, server):
    client = surface.client(server)
    for response_format in ({}, {"response_format": {"type": "json_object"}}, {"response_format": None}):
        reply = parse(surface, client, **response_format)
        assert reply.parsed is None and reply.text and type(reply) is ParsedChatCompletion
    assert parse(surface, client, "x", max_tokens=1).text


def test_a_refusal_has_nothing_to_parse(surface, server):
    chat_reply(server, {"content": None, "refusal": "I must not"})
    message = parse(surface, surface.client(server), response_format=Step).choices[0].message
    assert message.parsed is None and message.refusal == "I must not"


def test_every_choice_is_parsed(surface, server):
    chat_reply(server, {"content": json.dumps(STEP)}, {"content": json.dumps({**STEP, "output": 4})})
    reply = parse(surface, surface.client(server), response_format=Step, n=2)
    assert [choice.message.parsed.output for choice in reply.choices] == [3, 4]


@pytest.mark.parametrize(
    ("finish", "kind"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
def test_an_answer_that_is_not_whole_is_not_parsed(surface, server, finish, kind):
    chat_reply(server, {"content": '{"explanation": "ad'}, finish=finish)
    client = surface.client(server)
    with pytest.raises(kind) as failure:
        parse(surface, client, response_format=Step)
    assert isinstance(failure.value, FinishReasonError) and says_where(failure.value, server)
    assert "arguments" not in str(failure.value)
    completion = failure.value.completion
    assert completion.text == '{"explanation": "ad' and completion.usage.completion_tokens == 2
    assert completion.request_id
    again = pickle.loads(pickle.dumps(failure.value))
    assert type(again) is kind and again.completion.text == completion.text and str(again) == str(failure.value)
    # It was answered, and is billed.
    assert rows(client) == [(200, None, 3)] and len(server.requests) == 1


def says_where(error, server, number=1):
    """Whether an error names the call behind a reply."""
    last = error.attempts[-1]
    where = f"[client 'default', {server.url}, model {last.model!r}, attempt {number}, request id {last.request_id}]"
    assert last.model in {"m", "gpt-4o-mini"}
    assert where in str(error) and last.request_id
    assert (last.outcome, last.delivery, last.status_code) == (type(error).__name__, "answered", 200)
    assert [attempt.number for attempt in error.attempts] == list(range(1, number + 1)) and last.key is not None
    assert 0 <= last.seconds < 60
    return True


def test_the_error_of_a_misfit_names_every_attempt(surface, server, clock):
    server.script(500)
    chat_reply(server, {"content": "no JSON", "tool_calls": [tool_call("Weather", '{"cit')]})
    with pytest.raises(APIResponseValidationError) as failure:
        parse(surface, surface.client(server), response_format=Step)
    assert says_where(failure.value, server, 2) and failure.value.attempts[0].status_code == 500
    assert "InternalServerError (500)" in str(failure.value)
    again = pickle.loads(pickle.dumps(failure.value))
    assert str(again) == str(failure.value) and again.attempts == failure.value.attempts


@pytest.mark.parametrize("finish", ["length", "tool_calls"])
def test_the_error_says_that_a_token_limit_cut_the_arguments(surface, server, finish):
    chat_reply(server, {"content": None, "tool_calls": [tool_call("Weather", '{"city": "U')]}, finish=finish)
    client = surface.client(server)
    with pytest.raises((APIResponseValidationError, LengthFinishReasonError)) as failure:
        parse(surface, client, tools=[Weather])
    assert says_where(failure.value, server)
    if finish == "length":
        assert "the answer was cut at its token limit in the arguments for 'Weather'" in str(failure.value)
    else:
        assert "arguments that the model wrote for 'Weather'" in str(failure.value)
        assert "it ends at character 11; a token limit may have cut it" in str(failure.value)


@pytest.mark.parametrize("content", ["no JSON", '{"explanation": 3}', "[]"])
def test_content_that_does_not_fit_is_an_error_of_the_call(surface, server, content):
    chat_reply(server, {"content": content})
    client = surface.client(server)
    with pytest.raises(APIResponseValidationError) as failure:
        parse(surface, client, response_format=Step)
    assert failure.value.response.json()["choices"][0]["message"]["content"] == content
    assert "pydantic" not in str(failure.value) and rows(client) == [(200, None, 3)]
    assert says_where(failure.value, server) and "token limit" not in str(failure.value)


def test_no_dump_warns_and_a_message_can_be_sent_back(surface, server):
    client = surface.client(server)
    reply = parse(surface, client, response_format=Step, tools=[Weather])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        dumped, text = reply.model_dump(), reply.model_dump_json()
    assert json.loads(text)["choices"][0]["message"]["content"] == dumped["choices"][0]["message"]["content"]
    message = reply.choices[0].message
    again = parse(surface, client, response_format=Step)
    surface.chat(client, messages=[{"role": "user", "content": "Hi"}, message, again.choices[0].message])
    assert "parsed" not in server.requests[-1].body.decode()


def test_a_reply_pickles_and_copies_with_its_classes(surface, server):
    class Local(BaseModel):
        output: int

    chat_reply(server, {"content": json.dumps(STEP)})
    reply = parse(surface, surface.client(server), response_format=Step)
    for other in (pickle.loads(pickle.dumps(reply)), copy.deepcopy(reply)):
        assert other.parsed == reply.parsed == Step(**STEP) and type(other) is ParsedChatCompletion
    # A class without a name of its own is lost on the way; the reply is not.
    local = parse(surface, surface.client(server), response_format=Local)
    assert local.parsed == Local(output=3)
    assert pickle.loads(pickle.dumps(local)).text == local.text


def test_what_cannot_be_a_format_is_refused_before_anything_is_sent(surface, server):
    client = surface.client(server)
    for wrong in (int, "json_object", 3, dict[str, int], lambda: None):
        with pytest.raises(ParameterTypeError, match="response_format"):
            parse(surface, client, response_format=wrong)
    with pytest.raises(InvalidParameterError, match="stream"):
        parse(surface, client, response_format=Step, stream=True)
    assert not server.requests


def test_a_format_may_be_given_by_position(surface, server):
    messages = [{"role": "user", "content": "Hi"}]
    reply = surface.call(surface.client(server), "chat.completions.parse", Step, model="m", messages=messages)
    assert type(reply.parsed) is Step


def test_a_raw_answer_is_parsed_when_it_is_asked_to(surface, server):
    client = surface.client(server)
    messages = [{"role": "user", "content": "Hi"}]
    path = "chat.completions.with_raw_response.parse"
    raw = surface.call(client, path, model="m", messages=messages, response_format=Step)
    assert type(raw.parse().parsed) is Step and raw.parse().parsed is raw.parse().parsed
    chat_reply(server, {"content": "{"}, finish="length")
    raw = surface.call(client, path, model="m", messages=messages, response_format=Step)
    assert raw.json()["choices"]
    with pytest.raises(LengthFinishReasonError):
        raw.parse()


def test_a_plain_call_parses_on_first_look(surface, server):
    client = surface.client(server)
    chat_reply(server, {"content": "{", "tool_calls": [tool_call("Weather", "[]")]}, finish="length")
    reply = surface.chat(client, response_format=Step, tools=[Weather])
    for look in (lambda: reply.parsed, lambda: reply.calls[0].parsed_arguments, lambda: reply.function_result_objects):
        with pytest.raises(APIResponseValidationError) as failure:
            look()
        assert says_where(failure.value, server)
    # What is kept of a reply holds no answer.
    message = pickle.loads(pickle.dumps(reply.choices[0].message))
    with pytest.raises(APIResponseValidationError) as failure:
        message.parsed  # noqa: B018 - looking is what raises
    assert says_where(failure.value, server) and failure.value.response is None


# --- responses ------------------------------------------------------------------------------------------------------


def test_a_text_format_goes_out_flat_and_comes_back_as_an_instance(surface, server):
    reply = respond(surface, surface.client(server), text_format=Step, text={"verbosity": "low"})
    sent = server.requests[0].json
    assert set(sent) == {"model", "input", "text"} and sent["text"]["verbosity"] == "low"
    sent_format = sent["text"]["format"]
    assert (sent_format["type"], sent_format["name"], sent_format["strict"]) == ("json_schema", "Step", True)
    assert sent_format["schema"]["additionalProperties"] is False and set(sent_format) == {
        "type",
        "name",
        "strict",
        "schema",
    }
    assert type(reply) is ParsedResponse and type(reply.output_parsed) is Step
    assert reply.output[0].content[0].parsed is reply.output_parsed
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert "parsed" not in reply.model_dump_json()


def test_the_arguments_of_a_response_become_instances(surface, server):
    call = {"id": "fc_1", "type": "function_call", "call_id": "c", "name": "Weather", "arguments": '{"city": "Ulm"}'}
    response_reply(server, {"type": "reasoning", "id": "rs_1", "summary": []}, call)
    reply = respond(surface, surface.client(server), tools=[Weather], text_format=Step)
    assert reply.output[1].parsed_arguments == Weather(city="Ulm") and reply.output_parsed is None
    assert server.requests[0].json["tools"][0]["name"] == "Weather"


def test_only_the_final_answer_is_parsed(surface, server):
    response_reply(
        server, written("Let me see", phase="commentary"), written(json.dumps(STEP), phase="final_answer", id="msg_2")
    )
    reply = respond(surface, surface.client(server), text_format=Step)
    assert reply.output_parsed == Step(**STEP) and reply.output[0].content[0].parsed is None


@pytest.mark.parametrize(
    ("reason", "kind"),
    [("max_output_tokens", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)],
)
def test_a_response_that_is_not_whole_is_not_parsed(surface, server, reason, kind):
    response_reply(server, written("{"), status="incomplete", incomplete_details={"reason": reason})
    with pytest.raises(kind) as failure:
        respond(surface, surface.client(server), text_format=Step)
    assert failure.value.completion.output_text == "{" and says_where(failure.value, server)
    call = {"id": "fc_1", "type": "function_call", "call_id": "c", "name": "Weather", "arguments": '{"city": "Ul'}
    response_reply(server, call, status="incomplete", incomplete_details={"reason": reason})
    with pytest.raises(kind, match="in the arguments for 'Weather'") as failure:
        respond(surface, surface.client(server), tools=[Weather])
    assert says_where(failure.value, server)


def test_a_response_that_does_not_fit_is_an_error_of_the_call(surface, server):
    response_reply(server, written("no JSON"))
    client = surface.client(server)
    with pytest.raises(APIResponseValidationError) as failure:
        respond(surface, client, text_format=Step)
    assert says_where(failure.value, server) and failure.value.response is not None
    failed = {"status": "failed", "error": {"code": "server_error", "message": "no"}}
    response_reply(server, written("no JSON"), **failed)
    assert respond(surface, client, text_format=Step).error.code == "server_error"


def test_a_class_for_the_text_that_is_not_the_schemas(surface, server):
    response_reply(server, written(json.dumps(STEP)))
    client = surface.client(server)
    own = {"format": {"type": "json_schema", "name": "own", "schema": {"type": "object"}}}
    reply = respond(surface, client, text=own, parse_as=Step)
    assert reply.output_parsed == Step(**STEP) and server.requests[0].json["text"] == own
    assert respond(surface, client, text_format=Step, parse_as=None).output_parsed is None
    with pytest.raises(ParameterTypeError, match="parse_as"):
        respond(surface, client, parse_as=3)
    assert "parse_as" not in b"".join(request.body for request in server.requests).decode()


def test_two_formats_are_refused(surface, server):
    client = surface.client(server)
    with pytest.raises(InvalidParameterError, match="text_format"):
        respond(surface, client, text_format=Step, text={"format": {"type": "json_object"}})
    with pytest.raises(ParameterTypeError, match="text_format"):
        respond(surface, client, text_format=3)
    assert respond(surface, client, text={"format": {"type": "text"}}).output_parsed is None
    assert len(server.requests) == 1
