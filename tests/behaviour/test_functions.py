"""Python classes and functions as tools, functions and response formats, there and back."""

from __future__ import annotations

import asyncio
import pickle
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

import pytest
from pydantic import BaseModel, Field
from typing_extensions import TypedDict

from async_openai import APIResponseValidationError, InvalidParameterError, OpenAIError, pydantic_function_tool


class Unit(StrEnum):
    celsius = "celsius"
    fahrenheit = "fahrenheit"


class Weather(BaseModel):
    """Look up the weather."""

    location: str = Field(..., description="The city and state, e.g. San Francisco, CA.")
    unit: Unit = Unit.fahrenheit


class Tides(BaseModel):
    harbour: str
    days: int


@dataclass
class Route:
    """Find a way."""

    start: str
    end: str


class Place(TypedDict):
    name: str


def add(a: int, b: int = 2) -> int:
    """Add two numbers.

    Args:
        a: The first of them.
        b: The second.
    """
    return a + b


async def fetch(url: str, mode: Literal["fast", "slow"] = "fast") -> str:
    """Fetch a page."""
    await asyncio.sleep(0)
    return f"{mode} {url}"


PLAIN = {"type": "function", "function": {"name": "plain", "parameters": {"type": "object", "properties": {}}}}


def ask(surface, client, text="Weather", **more):
    """A chat call about something."""
    return surface.chat(client, text, **more)


def replying(server, **message):
    """Let the server answer with this message."""
    body = {"id": "c", "model": "m", "choices": [{"index": 0, "finish_reason": "stop", "message": message}]}
    server.route("POST", "/chat/completions", lambda _: (200, {}, body))


def calling(server, name, arguments):
    """Let the server answer with a tool call."""
    call = {"id": "call_1", "type": "function", "function": {"name": name, "arguments": arguments}}
    replying(server, role="assistant", content=None, tool_calls=[call])


# --- tools ----------------------------------------------------------------------------------------------------------


def test_a_pydantic_class_is_a_tool(surface, server):
    reply = ask(surface, surface.client(server), tools=[Weather])
    (tool,) = server.requests[0].json["tools"]
    assert tool["type"] == "function" and set(tool) == {"type", "function"}
    function = tool["function"]
    assert function["name"] == "Weather" and function["description"] == "Look up the weather."
    schema = function["parameters"]
    assert schema["type"] == "object" and schema["required"] == ["location"]
    assert schema["properties"]["location"]["description"].startswith("The city and state")
    assert schema["$defs"]["Unit"]["enum"] == ["celsius", "fahrenheit"]
    (result,) = reply.function_results
    assert result.name == "Weather" and result.arguments["location"] == "location"
    (made,) = reply.function_result_objects
    assert type(made) is Weather and made.unit is Unit.fahrenheit


def test_a_typed_function_is_a_tool(surface, server):
    reply = ask(surface, surface.client(server), "add", tools=[add])
    function = server.requests[0].json["tools"][0]["function"]
    assert function["name"] == "add" and function["description"] == "Add two numbers."
    assert function["parameters"]["required"] == ["a"]
    assert function["parameters"]["properties"]["a"] == {"type": "integer", "description": "The first of them."}
    assert function["parameters"]["properties"]["b"]["default"] == 2
    (bound,) = reply.function_result_objects
    assert bound.name == "add" and bound.function is add and bound() == add(**bound.arguments)


def test_an_async_function_is_a_tool(surface, server):
    calling(server, "fetch", '{"url": "http://x", "mode": "slow"}')
    (bound,) = ask(surface, surface.client(server), tools=[fetch]).function_result_objects
    assert asyncio.run(bound()) == "slow http://x"


@pytest.mark.parametrize("stream", [False, True])
def test_all_kinds_of_tools_together(surface, server, stream):
    client = surface.client(server)
    tools = [Weather, Route, add, PLAIN, {"type": "function", "function": {"name": "tides", "parameters": Tides}}]
    text = "Weather Route add plain tides"
    if stream:
        messages = [{"role": "user", "content": text}]
        reply = surface.run(surface.open(client, model="m", messages=messages, tools=tools).read())
    else:
        reply = ask(surface, client, text, tools=tools)
    weather, route, bound, plain, tides = reply.function_result_objects
    assert (type(weather), type(route), type(tides), plain) == (Weather, Route, Tides, {})
    assert bound() == add(**bound.arguments)
    assert [result.name for result in reply.function_results] == ["Weather", "Route", "add", "plain", "tides"]
    assert all(isinstance(result.arguments, dict) for result in reply.function_results)
    names = [tool["function"]["name"] for tool in server.requests[0].json["tools"]]
    assert names == ["Weather", "Route", "add", "plain", "tides"]


@pytest.mark.parametrize(("choice", "wire"), [(Weather, "Weather"), (add, "add")])
def test_a_tool_choice_may_be_the_class_or_function(surface, server, choice, wire):
    ask(surface, surface.client(server), tools=[Weather, add], tool_choice=choice)
    assert server.requests[0].json["tool_choice"] == {"type": "function", "function": {"name": wire}}


def test_tool_choices_of_the_api_are_sent_as_they_are(surface, server):
    client = surface.client(server)
    forced = {"type": "function", "function": {"name": "Weather"}}
    for choice in ("auto", "none", "required", forced):
        ask(surface, client, tools=[Weather], tool_choice=choice)
    assert [request.json["tool_choice"] for request in server.requests] == ["auto", "none", "required", forced]


def test_a_strict_tool(surface, server):
    ask(surface, surface.client(server), tools=[pydantic_function_tool(Weather, name="w", description="d")])
    function = server.requests[0].json["tools"][0]["function"]
    assert (function["name"], function["description"], function["strict"]) == ("w", "d", True)
    assert function["parameters"]["additionalProperties"] is False
    assert function["parameters"]["required"] == ["location", "unit"]


def test_a_tool_of_another_name_gives_instances_too(surface, server):
    client = surface.client(server)
    (made,) = ask(surface, client, tools=[pydantic_function_tool(Weather, name="w")]).function_result_objects
    assert type(made) is Weather
    named = {"type": "function", "function": {"name": "x", "parameters": Weather}}
    (made,) = ask(surface, client, tools=[named]).function_result_objects
    assert type(made) is Weather


def test_dicts_are_sent_as_they_are(surface, server):
    hosted = {"type": "custom", "custom": {"name": "c"}}
    reply = ask(surface, surface.client(server), tools=[PLAIN, hosted])
    assert server.requests[0].json["tools"] == [PLAIN, hosted]
    assert reply.function_result_objects == [{}]


def test_a_request_can_be_sent_twice(surface, server):
    from async_openai import ChatRequest

    client = surface.client(server)
    request = ChatRequest(model="m", messages=[{"role": "user", "content": "x"}], tools=[Weather])
    for _ in range(2):
        (made,) = surface.call(client, "chat.create", request).function_result_objects
        assert type(made) is Weather
    assert server.requests[0].body == server.requests[1].body


def test_the_reply_goes_into_the_next_request(surface, server):
    client = surface.client(server)
    streamed = surface.open(client, model="m", messages=[{"role": "user", "content": "x"}], tools=[Weather])
    for reply in (ask(surface, client, tools=[Weather]), surface.run(streamed.read())):
        message = reply.choices[0].message
        result = {"role": "tool", "tool_call_id": message.tool_calls[0].id, "content": "sunny"}
        again = surface.call(
            client,
            "chat.create",
            model="m",
            messages=[{"role": "user", "content": "x"}, message, result],
            tools=[Weather],
        )
        assert again.text == "You said: sunny"
        sent = server.requests[-1].json["messages"][1]
        assert sent["role"] == "assistant" and set(sent["tool_calls"][0]) == {"id", "type", "function"}


# --- functions, the older form ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("stream", [False, True])
def test_a_class_as_the_parameters_of_a_function(surface, server, stream):
    client = surface.client(server)
    functions = [{"name": "get_current_weather", "description": "Get it", "parameters": Weather}]
    if stream:
        reply = surface.run(surface.open(client, functions=functions).read())
    else:
        reply = ask(surface, client, functions=functions)
    (function,) = server.requests[0].json["functions"]
    assert function["name"] == "get_current_weather" and function["description"] == "Get it"
    assert function["parameters"]["required"] == ["location"]
    (result,) = reply.function_results
    assert (result.name, result.arguments) == ("get_current_weather", {"location": "location"})
    (made,) = reply.function_result_objects
    assert type(made) is Weather and reply.messages[0].function_call.name == "get_current_weather"


def test_function_call_may_be_the_class(surface, server):
    ask(surface, surface.client(server), functions=[Weather], function_call=Weather)
    assert server.requests[0].json["function_call"] == {"name": "Weather"}


def test_without_a_call_there_are_no_results(surface, server):
    reply = ask(surface, surface.client(server), tools=[Weather], tool_choice="none")
    assert reply.function_results == [] == reply.function_result_objects and reply.text


# --- response_format ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stream", [False, True])
def test_a_class_as_the_response_format(surface, server, stream):
    client = surface.client(server)
    if stream:
        reply = surface.run(surface.open(client, response_format=Weather).read())
    else:
        reply = ask(surface, client, response_format=Weather)
    wanted = server.requests[0].json["response_format"]
    assert wanted["type"] == "json_schema" and wanted["json_schema"]["strict"] is True
    schema = wanted["json_schema"]["schema"]
    assert wanted["json_schema"]["name"] == "Weather" and schema["additionalProperties"] is False
    assert schema["required"] == ["location", "unit"] and "default" not in schema["properties"]["unit"]
    assert type(reply.parsed) is Weather and reply.parsed == reply.choices[0].message.parsed
    assert reply.parsed.location == "location"


@pytest.mark.parametrize("kind", [Route, Place])
def test_other_classes_as_the_response_format(surface, server, kind):
    reply = ask(surface, surface.client(server), response_format=kind)
    assert reply.parsed == (Route("start", "end") if kind is Route else {"name": "name"})


def test_a_response_format_of_the_api_is_sent_as_it_is(surface, server):
    reply = ask(surface, surface.client(server), response_format={"type": "json_object"})
    assert server.requests[0].json["response_format"] == {"type": "json_object"} and reply.parsed is None


def test_every_choice_is_parsed(surface, server):
    reply = ask(surface, surface.client(server), response_format=Weather, n=2)
    assert [type(message.parsed) for message in reply.messages] == [Weather, Weather]


def test_a_refusal_is_not_parsed(surface, server):
    replying(server, role="assistant", content=None, refusal="I cannot")
    reply = ask(surface, surface.client(server), response_format=Weather)
    assert reply.parsed is None and reply.messages[0].refusal == "I cannot"


# --- what models get wrong ------------------------------------------------------------------------------------------


@pytest.mark.spread
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ('{"location": "Bos', "'Weather'"),
        ("not JSON at all: secret words", "'Weather'"),
        ("[1, 2]", "'Weather'"),
        ('"text"', "'Weather'"),
        ('{"location": 3}', "location"),
        ('{"unit": "kelvin", "location": "secret words"}', "unit"),
        ("{}", "location"),
        ("", "location"),
    ],
)
def test_malformed_arguments(surface, server, arguments, words):
    calling(server, "Weather", arguments)
    reply = ask(surface, surface.client(server), tools=[Weather])
    assert reply.messages[0].tool_calls[0].function.arguments == arguments
    with pytest.raises(APIResponseValidationError) as caught:
        reply.function_result_objects  # noqa: B018 - looking is what raises
    text = str(caught.value)
    assert words in text and "the model wrote" in text and "secret" not in text and "pydantic" not in text


@pytest.mark.spread
@pytest.mark.parametrize("arguments", ['{"a": ', "[]", "7"])
def test_arguments_that_are_no_object(surface, server, arguments):
    calling(server, "plain", arguments)
    reply = ask(surface, surface.client(server), tools=[PLAIN])
    with pytest.raises(OpenAIError, match="'plain'"):
        _ = reply.function_result_objects
    (result,) = reply.function_results
    with pytest.raises(OpenAIError, match="'plain'"):
        _ = result.arguments
    assert result.id and result.error is not None


def test_no_arguments_are_an_empty_object(surface, server):
    calling(server, "plain", "")
    reply = ask(surface, surface.client(server), tools=[PLAIN])
    assert reply.function_results[0].arguments == {} and reply.function_result_objects == [{}]


def test_a_tool_that_was_not_given(surface, server):
    calling(server, "invented", '{"x": 1}')
    reply = ask(surface, surface.client(server), tools=[Weather])
    assert reply.function_results[0].name == "invented" and reply.function_result_objects == [{"x": 1}]


@pytest.mark.spread
@pytest.mark.parametrize("content", ["no JSON", '{"location": 3}', "{}"])
def test_content_that_does_not_fit_the_response_format(surface, server, content):
    replying(server, role="assistant", content=content)
    reply = ask(surface, surface.client(server), response_format=Weather)
    assert reply.text == content
    with pytest.raises(APIResponseValidationError, match="the content of the reply"):
        reply.parsed  # noqa: B018 - looking is what raises


# --- what users get wrong -------------------------------------------------------------------------------------------


def untyped(x):
    return x


def same_name() -> type[BaseModel]:
    class Weather(BaseModel):
        other: int

    return Weather


@pytest.mark.spread
@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"tools": [3]}, "tools[0]"),
        ({"tools": ["Weather"]}, "tools[0]"),
        ({"tools": [Weather, None]}, "tools[1]"),
        ({"tools": Weather}, "tools"),
        ({"tools": [Weather, same_name()]}, "two are named 'Weather'"),
        ({"tools": [{"name": "x", "parameters": Weather}]}, "tools[0]"),
        ({"tools": [Weather], "tool_choice": add}, "tool_choice: add is none of the tools"),
        ({"functions": [7]}, "functions[0]"),
        ({"response_format": "json_object"}, 'did you mean {"type": "json_object"}'),
        ({"response_format": add}, "response_format"),
        ({"response_format": Weather(location="x")}, "response_format"),
    ],
)
def test_what_cannot_be_a_tool(surface, server, parameters, words):
    client = surface.client(server)
    with pytest.raises(InvalidParameterError) as caught:
        ask(surface, client, **parameters)
    assert words in str(caught.value) and server.requests == []


# --- replies as values ----------------------------------------------------------------------------------------------


def test_replies_with_tools_pickle(surface, server):
    client = surface.client(server)
    reply = ask(surface, client, tools=[Weather, add])
    copy = pickle.loads(pickle.dumps(reply))
    assert copy.model_dump() == reply.model_dump() and copy.request_id == reply.request_id
    assert copy.function_result_objects == reply.function_result_objects
    parsed = ask(surface, client, response_format=Weather)
    assert pickle.loads(pickle.dumps(parsed)).parsed == parsed.parsed
