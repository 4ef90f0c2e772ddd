"""Tests say what the model answers: `server.reply`, for chat and Responses, plain and streamed."""

from __future__ import annotations

import dataclasses

import pytest
from pydantic import BaseModel

from async_openai import BadRequestError, OpenAI
from async_openai.testing import Fault, Server
from tests.conftest import KEY, MODEL, chat


class Verdict(BaseModel):
    answer: str
    sure: bool = True


@dataclasses.dataclass
class Plain:
    answer: str


TOOL = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object", "properties": {}}}}


@pytest.fixture
def client(server):
    with OpenAI(base_url=server.url, api_key=KEY, max_retries=0) as made:
        yield made


def said(client, api, *, streamed, **more):
    """The text and the tool calls of the answer of an API."""
    if api == "chat":
        reply = client.chat.completions.create(**chat(), stream=streamed, **more)
        message = (reply.read() if streamed else reply).choices[0].message
        return message.content, [(one.function.name, one.function.arguments) for one in message.tool_calls or ()]
    reply = client.responses.create(model=MODEL, input="Hi", stream=streamed, **more)
    reply = reply.read() if streamed else reply
    calls = [(item.name, item.arguments) for item in reply.output if item.type == "function_call"]
    return reply.output_text or None, calls


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("api", ["chat", "responses"])
def test_each_reply_is_given_once_and_in_order(server, client, api, streamed):
    server.reply("It is 22 degrees.", "And dry.")
    server.reply(tool_calls=[("weather", {"city": "Hà Nội"}), "now"])
    server.reply("Let me see.", tool_calls=[("weather", "{broken")])
    server.reply(parsed=Verdict(answer="yes"))
    server.reply(parsed=Plain("no"))
    assert server.pending == 6
    assert [said(client, api, streamed=streamed) for _ in range(7)] == [
        ("It is 22 degrees.", []),
        ("And dry.", []),
        (None, [("weather", '{"city": "Hà Nội"}'), ("now", "{}")]),
        ("Let me see.", [("weather", "{broken")]),
        ('{"answer":"yes","sure":true}', []),
        ('{"answer":"no"}', []),
        ("You said: Hi", []),
    ]


@pytest.mark.parametrize("streamed", [False, True])
def test_what_is_planned_goes_before_what_the_request_would_get(server, client, streamed):
    tools = [TOOL]
    server.reply("No tool today.")
    assert said(client, "chat", streamed=streamed, tools=tools) == ("No tool today.", [])
    server.reply(tool_calls=[("weather", {"city": "Hue"})])
    assert said(client, "chat", streamed=streamed, tools=tools) == (None, [("weather", '{"city": "Hue"}')])


def test_a_parsed_reply_is_read_as_its_class(server, client):
    server.reply(parsed=Verdict(answer="yes", sure=False))
    reply = client.chat.completions.parse(**chat(), response_format=Verdict)
    assert reply.choices[0].message.parsed == Verdict(answer="yes", sure=False)
    server.reply(parsed={"answer": "no"})
    assert client.responses.parse(model=MODEL, input="x", text_format=Verdict).output_parsed == Verdict(answer="no")


def test_by_a_condition(server, client):
    server.reply("for the other", model="gpt-4.1")
    server.reply("about the weather", when=lambda request: "weather" in request.json["messages"][-1]["content"])
    server.reply("any")
    asked = client.chat.completions.create
    assert asked(**chat("the weather?")).text == "about the weather"
    assert asked(**chat()).text == "any"
    assert asked(**{**chat(), "model": "gpt-4.1"}).text == "for the other" and server.pending == 0


def test_what_fails_takes_no_reply(server, client):
    server.reply("kept")
    with pytest.raises(BadRequestError):
        client.chat.completions.create(model=MODEL, messages=[])
    server.script(Fault(status=500))
    with pytest.raises(Exception, match="500"):
        client.chat.completions.create(**chat())
    assert client.embeddings.create(model="text-embedding-3-small", input="x") and server.pending == 1
    assert client.chat.completions.create(**chat()).text == "kept"
    server.reply("forgotten")
    server.clear()
    assert server.pending == 0


def test_the_answer_of_all_requests_can_be_set(server, client):
    server.answer = "always this"
    assert client.chat.completions.create(**chat()).text == "always this" == server.answer
    server.answer = lambda request: request.model
    assert client.chat.completions.create(**chat()).text == MODEL
    server.answer = None
    assert client.chat.completions.create(**chat()).text == "You said: Hi"
    with pytest.raises(TypeError, match="expected a text, a function of the request or None, got int"):
        server.answer = 5


@pytest.mark.parametrize(
    ("arguments", "options", "error", "says"),
    [
        ((), {}, ValueError, "expected a text, tool_calls= or parsed="),
        ((5,), {}, TypeError, "expected the text of a reply, got int"),
        (("a", "b"), {"tool_calls": ["x"]}, ValueError, "tool calls belong to one reply"),
        (("a",), {"parsed": {}}, ValueError, "neither a text of its own nor tool calls"),
        ((), {"tool_calls": [5]}, TypeError, "expected a name with its arguments"),
        ((), {"tool_calls": [("a", object())]}, TypeError, "expected a model, a dataclass or a dict, got object"),
        ((), {"parsed": object()}, TypeError, "got object"),
        (("a",), {"modle": "x"}, TypeError, "modle"),
    ],
)
def test_what_is_no_reply(arguments, options, error, says):
    with pytest.raises(error, match=says):
        Server().reply(*arguments, **options)
