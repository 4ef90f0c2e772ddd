"""Responses, conversations, evals, stored completions, moderations, decisions: what goes on the wire."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import BaseModel

from async_openai.errors import InvalidParameterError, ParameterTypeError
from async_openai.functions.tool_schema import pydantic_function_tool
from async_openai.types.evals import EvalDataSource, EvalDataSourceConfig, EvalSource
from async_openai.types.graders import Grader
from async_openai.types.items import CallOutputItem, FunctionCallItem, MessageItem
from async_openai.types.parts import OutputText
from async_openai.types.tools import FileSearchTool

CREATE = "responses.Responses.create"
RETRIEVE = "responses.Responses.retrieve"
HELLO = {"role": "user", "content": "hello"}
SOURCE = {"type": "jsonl", "source": {"type": "file_id", "id": "f"}}
GRADER = {"type": "string_check", "name": "g", "input": "a", "operation": "eq", "reference": "a"}

CALLS: list[tuple[str, list[str], dict[str, Any], str, dict[str, Any] | None]] = [
    (CREATE, [], {"model": "m", "input": "hi"}, "POST /responses", {"model": "m", "input": "hi"}),
    (
        CREATE,
        [],
        {
            "input": (HELLO,),
            "model": "m",
            "stream": True,
            "include": ("reasoning.encrypted_content",),
            "reasoning": {"effort": "low"},
            "text": {"verbosity": "low"},
            "metadata": {"a": "b"},
            "conversation": {"id": "conv_1"},
            "instructions": None,
            "from_tomorrow": 1,
        },
        "POST /responses",
        {
            "input": [HELLO],
            "instructions": None,
            "model": "m",
            "conversation": {"id": "conv_1"},
            "reasoning": {"effort": "low"},
            "text": {"verbosity": "low"},
            "include": ["reasoning.encrypted_content"],
            "metadata": {"a": "b"},
            "stream": True,
            "from_tomorrow": 1,
        },
    ),
    (
        CREATE,
        [],
        {"stream": True, "stream_options": {"include_obfuscation": False}},
        "POST /responses",
        {"stream": True, "stream_options": {"include_obfuscation": False}},
    ),
    (RETRIEVE, ["resp/1"], {}, "GET /responses/resp%2F1", None),
    (
        RETRIEVE,
        ["resp_1"],
        {"include": ["a", "b"], "stream": True, "starting_after": 0, "include_obfuscation": False},
        "GET /responses/resp_1?include[]=a&include[]=b&include_obfuscation=false&starting_after=0&stream=true",
        None,
    ),
    ("responses.Responses.delete", ["resp_1"], {}, "DELETE /responses/resp_1", None),
    ("responses.Responses.cancel", ["resp_1"], {}, "POST /responses/resp_1/cancel", None),
    (
        "responses.Responses.compact",
        [],
        {"model": "m", "input": [HELLO], "prompt_cache_options": {"ttl": "30m"}},
        "POST /responses/compact",
        {"model": "m", "input": [HELLO], "prompt_cache_options": {"ttl": "30m"}},
    ),
    (
        "responses.Responses.input_tokens.count",
        [],
        {"input": "hi", "personality": "friendly", "truncation": "auto"},
        "POST /responses/input_tokens",
        {"input": "hi", "personality": "friendly", "truncation": "auto"},
    ),
    (
        "responses.Responses.input_items.list",
        ["resp_1"],
        {"after": "msg_1", "limit": 2, "order": "asc", "include": ["x"]},
        "GET /responses/resp_1/input_items?after=msg_1&limit=2&order=asc&include[]=x",
        None,
    ),
    ("conversations.Conversations.create", [], {}, "POST /conversations", {}),
    (
        "conversations.Conversations.create",
        [],
        {"items": [HELLO], "metadata": {"topic": "t"}},
        "POST /conversations",
        {"items": [HELLO], "metadata": {"topic": "t"}},
    ),
    ("conversations.Conversations.retrieve", ["conv_1"], {}, "GET /conversations/conv_1", None),
    (
        "conversations.Conversations.update",
        ["conv_1"],
        {"metadata": None},
        "POST /conversations/conv_1",
        {"metadata": None},
    ),
    ("conversations.Conversations.delete", ["conv_1"], {}, "DELETE /conversations/conv_1", None),
    (
        "conversations.Conversations.items.create",
        ["conv_1"],
        {"items": [HELLO], "include": ["a", "b"]},
        "POST /conversations/conv_1/items?include[]=a&include[]=b",
        {"items": [HELLO]},
    ),
    (
        "conversations.Conversations.items.create",
        ["conv_1"],
        {"items": []},
        "POST /conversations/conv_1/items",
        {"items": []},
    ),
    (
        "conversations.Conversations.items.list",
        ["conv_1"],
        {"limit": 100, "include": ["a"]},
        "GET /conversations/conv_1/items?limit=100&include[]=a",
        None,
    ),
    (
        "conversations.Conversations.items.retrieve",
        ["msg_1"],
        {"conversation_id": "conv_1", "include": ["a"]},
        "GET /conversations/conv_1/items/msg_1?include[]=a",
        None,
    ),
    (
        "conversations.Conversations.items.delete",
        ["msg_1"],
        {"conversation_id": "conv_1"},
        "DELETE /conversations/conv_1/items/msg_1",
        None,
    ),
    (
        "evals.Evals.create",
        [],
        {"data_source_config": {"type": "logs", "metadata": {"a": "b"}}, "testing_criteria": [GRADER], "name": "n"},
        "POST /evals",
        {"data_source_config": {"type": "logs", "metadata": {"a": "b"}}, "testing_criteria": [GRADER], "name": "n"},
    ),
    ("evals.Evals.retrieve", ["e"], {}, "GET /evals/e", None),
    ("evals.Evals.update", ["e"], {"name": "n"}, "POST /evals/e", {"name": "n"}),
    (
        "evals.Evals.list",
        [],
        {"after": "e", "limit": 500, "order": "desc", "order_by": "updated_at"},
        "GET /evals?after=e&limit=500&order=desc&order_by=updated_at",
        None,
    ),
    ("evals.Evals.delete", ["e"], {}, "DELETE /evals/e", None),
    ("evals.Evals.runs.create", ["e"], {"data_source": SOURCE}, "POST /evals/e/runs", {"data_source": SOURCE}),
    ("evals.Evals.runs.retrieve", ["r"], {"eval_id": "e"}, "GET /evals/e/runs/r", None),
    ("evals.Evals.runs.list", ["e"], {"status": "failed"}, "GET /evals/e/runs?status=failed", None),
    ("evals.Evals.runs.delete", ["r"], {"eval_id": "e"}, "DELETE /evals/e/runs/r", None),
    ("evals.Evals.runs.cancel", ["r"], {"eval_id": "e"}, "POST /evals/e/runs/r/cancel", None),
    (
        "evals.Evals.runs.output_items.list",
        ["r"],
        {"eval_id": "e", "status": "fail", "limit": 2},
        "GET /evals/e/runs/r/output_items?limit=2&status=fail",
        None,
    ),
    (
        "evals.Evals.runs.output_items.retrieve",
        ["o"],
        {"eval_id": "e", "run_id": "r"},
        "GET /evals/e/runs/r/output_items/o",
        None,
    ),
    ("chat.Chat.completions.retrieve", ["c"], {}, "GET /chat/completions/c", None),
    (
        "chat.Chat.completions.update",
        ["c"],
        {"metadata": {"a": "b"}},
        "POST /chat/completions/c",
        {"metadata": {"a": "b"}},
    ),
    (
        "chat.Chat.completions.list",
        [],
        {"after": "c", "limit": 2, "metadata": {"team": "a b"}, "model": "m", "order": "asc"},
        "GET /chat/completions?after=c&limit=2&metadata[team]=a+b&model=m&order=asc",
        None,
    ),
    ("chat.Chat.completions.delete", ["c"], {}, "DELETE /chat/completions/c", None),
    (
        "chat.Chat.completions.messages.list",
        ["c"],
        {"order": "desc"},
        "GET /chat/completions/c/messages?order=desc",
        None,
    ),
    ("moderations.Moderations.create", [], {"input": "a"}, "POST /moderations", {"input": "a"}),
    (
        "moderations.Moderations.create",
        [],
        {"input": ("a", "b"), "model": "m"},
        "POST /moderations",
        {"input": ["a", "b"], "model": "m"},
    ),
    (
        "moderations.Moderations.create",
        [],
        {"input": [{"type": "image_url", "image_url": {"url": "u"}}]},
        "POST /moderations",
        {"input": [{"type": "image_url", "image_url": {"url": "u"}}]},
    ),
    (
        "decisions.Decisions.create",
        [],
        {"model": "m", "input": [HELLO], "questions": [{"type": "predicate", "instructions": "Is it rude?"}]},
        "POST /decisions",
        {"model": "m", "input": [HELLO], "questions": [{"type": "predicate", "instructions": "Is it rude?"}]},
    ),
]


@pytest.mark.parametrize(("operation", "ids", "parameters", "line", "body"), CALLS)
def test_wire(*, wire, operation, ids, parameters, line, body):
    sent = wire(operation, *ids, **parameters)
    assert sent.line == line
    assert (None if sent.body is None else json.loads(sent.body)) == body


PINNED = [
    (CREATE, [], {"previous_response_id": "resp_1"}, True),
    (CREATE, [], {"conversation": "conv_1"}, True),
    (CREATE, [], {"input": "hi", "previous_response_id": None}, False),
    ("responses.Responses.input_tokens.count", [], {"input": "hi"}, False),
    ("responses.Responses.compact", [], {"model": "m", "previous_response_id": "resp_1"}, True),
    ("responses.Responses.compact", [], {"model": "m", "input": "hi"}, False),
    (RETRIEVE, ["resp_1"], {}, True),
    ("conversations.Conversations.create", [], {}, True),
    ("evals.Evals.create", [], {"data_source_config": {"type": "logs"}, "testing_criteria": []}, True),
    ("evals.Evals.list", [], {}, True),
    ("chat.Chat.completions.list", [], {}, True),
    ("moderations.Moderations.create", [], {"input": "a"}, False),
]


@pytest.mark.parametrize(("operation", "ids", "parameters", "pinned"), PINNED)
def test_what_belongs_to_an_account_stays_there(wire, operation, ids, parameters, pinned):
    assert wire(operation, *ids, **parameters).request.is_pinned() is pinned


def test_usage_comes_unasked_in_streams(wire):
    # The engine asks for it by `stream_options` where none are given; this API refuses that.
    request = wire(CREATE, input="hi", stream=True).request
    assert request.given("stream_options") is not None
    assert b"stream_options" not in request.json_body({})


WRONG = [
    (CREATE, [], {"temperature": 2.5}, InvalidParameterError, "temperature"),
    (CREATE, [], {"top_logprobs": 21}, InvalidParameterError, "top_logprobs"),
    (CREATE, [], {"max_output_tokens": 0}, InvalidParameterError, "max_output_tokens"),
    (CREATE, [], {"model": ""}, InvalidParameterError, "model"),
    (CREATE, [], {"input": 5}, ParameterTypeError, "input"),
    (CREATE, [], {"input": ["hello"]}, ParameterTypeError, r"input\[0\]"),
    (CREATE, [], {"metadata": {"a" * 65: "b"}}, InvalidParameterError, "metadata"),
    (CREATE, [], {"metadata": {str(n): "b" for n in range(17)}}, InvalidParameterError, "metadata"),
    (CREATE, [], {"safety_identifier": "a" * 129}, InvalidParameterError, "safety_identifier"),
    (CREATE, [], {"tools": [5]}, ParameterTypeError, r"tools\[0\]"),
    (CREATE, [], {"stream": "yes"}, InvalidParameterError, "stream"),
    (RETRIEVE, [""], {}, InvalidParameterError, "response_id"),
    (RETRIEVE, [".."], {}, InvalidParameterError, "response_id"),
    (RETRIEVE, [], {}, ParameterTypeError, "response_id"),
    (RETRIEVE, ["r"], {"starting_after": -1}, InvalidParameterError, "starting_after"),
    ("responses.Responses.compact", [], {"input": "hi"}, ParameterTypeError, "model"),
    ("responses.Responses.input_items.list", ["r"], {"limit": 101}, InvalidParameterError, "limit"),
    ("conversations.Conversations.create", [], {"items": [HELLO] * 21}, InvalidParameterError, "items"),
    ("conversations.Conversations.update", ["c"], {}, ParameterTypeError, "metadata"),
    ("conversations.Conversations.items.create", ["c"], {}, ParameterTypeError, "items"),
    ("conversations.Conversations.items.create", ["c"], {"items": [HELLO] * 21}, InvalidParameterError, "items"),
    ("conversations.Conversations.items.retrieve", ["i"], {}, ParameterTypeError, "conversation_id"),
    ("conversations.Conversations.items.retrieve", ["c", "i"], {}, ParameterTypeError, "positional"),
    ("evals.Evals.create", [], {"testing_criteria": []}, ParameterTypeError, "data_source_config"),
    ("evals.Evals.runs.create", ["e"], {"data_source": "file"}, ParameterTypeError, "data_source"),
    ("chat.Chat.completions.update", ["c"], {}, ParameterTypeError, "metadata"),
    ("moderations.Moderations.create", [], {}, ParameterTypeError, "input"),
    (
        "decisions.Decisions.create",
        [],
        {"model": "m", "input": "a", "questions": []},
        InvalidParameterError,
        "questions",
    ),
    (
        "decisions.Decisions.create",
        [],
        {"model": "m", "input": "a", "questions": [{}] * 401},
        InvalidParameterError,
        "400",
    ),
]


@pytest.mark.parametrize(("operation", "ids", "parameters", "kind", "said"), WRONG)
def test_what_the_api_would_refuse_is_refused_at_once(*, wire, operation, ids, parameters, kind, said):
    with pytest.raises(kind, match=said):
        wire(operation, *ids, **parameters)


class Weather(BaseModel):
    """Tell the weather."""

    city: str
    days: int = 3


def ping(host: str) -> str:
    """Reach a host."""
    return host


def tools_of(sent: Any) -> list[dict[str, Any]]:
    return json.loads(sent.body)["tools"]


def test_classes_and_functions_are_tools_without_a_function_level(wire):
    sent = wire(CREATE, tools=[Weather, ping, {"type": "web_search"}], tool_choice=Weather)
    weather, other, search = tools_of(sent)
    assert (weather["type"], weather["name"], weather["strict"]) == ("function", "Weather", False)
    assert weather["description"] == "Tell the weather." and weather["parameters"]["required"] == ["city"]
    assert (other["name"], other["parameters"]["properties"]) == ("ping", {"host": {"type": "string"}})
    assert search == {"type": "web_search"}
    assert json.loads(sent.body)["tool_choice"] == {"type": "function", "name": "Weather"}
    assert sent.request.toolbox.object_for("Weather", '{"city": "Ulm"}') == Weather(city="Ulm")
    assert sent.request.toolbox.object_for("ping", '{"host": "h"}')() == "h"


@pytest.mark.parametrize(
    ("tool", "strict"),
    [
        ({"type": "function", "name": "Weather", "parameters": Weather, "strict": True}, True),
        ({"type": "function", "name": "Weather", "parameters": Weather}, None),
        ({"type": "function", "function": {"name": "Weather", "parameters": Weather}}, False),
        (pydantic_function_tool(Weather), True),
    ],
)
def test_tools_as_dicts_of_either_form(wire, tool, strict):
    (sent,) = tools_of(wire(CREATE, tools=[tool]))
    assert (sent["type"], sent["name"], sent.get("strict")) == ("function", "Weather", strict)
    assert "function" not in sent
    assert sent["parameters"].get("additionalProperties") is (False if strict else None)


def test_tools_of_the_api_may_be_given_as_returned(wire):
    tool = FileSearchTool(type="file_search", vector_store_ids=["vs_1"])
    assert tools_of(wire(CREATE, tools=[tool])) == [{"type": "file_search", "vector_store_ids": ["vs_1"]}]
    choice = {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "f"}]}
    assert json.loads(wire(CREATE, tool_choice=choice).body)["tool_choice"] == choice
    assert json.loads(wire(CREATE, tool_choice="required").body)["tool_choice"] == "required"


def test_input_may_be_items_of_an_earlier_response(wire):
    said = MessageItem(
        type="message", id="msg_1", role="assistant", content=[OutputText(type="output_text", text="a", logprobs=None)]
    )
    call = FunctionCallItem(type="function_call", call_id="c", name="f", arguments="{}", async_=True)
    output = CallOutputItem(type="function_call_output", call_id="c", output="5")
    for operation, name in ((CREATE, "input"), ("conversations.Conversations.create", "items")):
        sent = json.loads(wire(operation, **{name: [HELLO, said, call, output]}).body)[name]
        assert sent == [
            HELLO,
            {
                "type": "message",
                "id": "msg_1",
                "role": "assistant",
                "content": [{"type": "output_text", "text": "a", "logprobs": None}],
            },
            {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}", "async": True},
            {"type": "function_call_output", "call_id": "c", "output": "5"},
        ]


def test_evals_take_what_they_return(wire):
    source = EvalDataSource(type="jsonl", source=EvalSource(type="file_id", id="f"))
    assert json.loads(wire("evals.Evals.runs.create", "e", data_source=source).body) == {"data_source": SOURCE}
    config = EvalDataSourceConfig(type="custom", schema_={"type": "object"})
    sent = wire("evals.Evals.create", data_source_config=config, testing_criteria=[Grader(**GRADER)])
    assert json.loads(sent.body) == {
        "data_source_config": {"type": "custom", "schema": {"type": "object"}},
        "testing_criteria": [GRADER],
    }
