"""Evals, conversations, stored completions, moderations, decisions: what comes back."""

from __future__ import annotations

import json
from typing import Any

import pytest

from async_openai.engine.parsing import parse_reply
from async_openai.errors import APIResponseValidationError
from async_openai.types.chat import ChatCompletion, StoredMessage
from async_openai.types.conversations import Conversation, ConversationItemList
from async_openai.types.decisions import ChoiceAnswer, Decision
from async_openai.types.evals import ChatTool, Eval, EvalDeleted, EvalOutputItem, EvalRun
from async_openai.types.items import AnyItem, MessageItem, UnknownItem
from async_openai.types.moderations import ModerationCreateResponse
from async_openai.types.pages import CursorPage
from async_openai.types.response import Headers, RawResponse
from async_openai.types.shared import Empty
from async_openai.types.tagged import GenericItem
from async_openai.types.tools import FunctionTool

GRADER = {"type": "string_check", "name": "g", "input": "{{item.a}}", "operation": "eq", "reference": "a"}
USAGE = {"prompt_tokens": 3, "cached_tokens": 1, "completion_tokens": 2, "total_tokens": 5}
MESSAGE = {"id": "msg_1", "type": "message", "role": "user", "content": [{"type": "input_text", "text": "hi"}]}
FUNCTION = {"name": "f", "parameters": {"type": "object"}}
CATEGORIES = [
    "harassment",
    "harassment/threatening",
    "hate",
    "hate/threatening",
    "illicit",
    "illicit/violent",
    "self-harm",
    "self-harm/instructions",
    "self-harm/intent",
    "sexual",
    "sexual/minors",
    "violence",
    "violence/graphic",
]
FOUND = {
    "flagged": True,
    "categories": dict.fromkeys(CATEGORIES, False) | {"self-harm/intent": True, "illicit": None},
    "category_scores": dict.fromkeys(CATEGORIES, 0.25),
    "category_applied_input_types": {key: ["text"] for key in CATEGORIES} | {"violence": ["text", "image"]},
}

RUN: dict[str, Any] = {
    "id": "evalrun_1",
    "object": "eval.run",
    "eval_id": "eval_1",
    "created_at": 1,
    "name": "n",
    "status": "from tomorrow",
    "model": "m",
    "data_source": {"type": "jsonl", "source": {"type": "file_id", "id": "file_1"}},
    "error": {"code": None, "message": None},
    "metadata": None,
    "report_url": "https://x.test",
    "result_counts": {"total": 3, "passed": 1, "failed": 1, "errored": 1},
    "per_model_usage": [{**USAGE, "model_name": "m", "invocation_count": 3}],
    "per_testing_criteria_results": [{"testing_criteria": "g", "passed": 1, "failed": 1}],
}
COMPLETIONS = {
    "type": "completions",
    "model": "m",
    "source": {"type": "file_content", "content": [{"item": {"a": 1}, "sample": {"text": "x"}}]},
    "input_messages": {
        "type": "template",
        "template": [
            {"role": "developer", "content": "be brief"},
            {"role": "user", "type": "message", "content": {"type": "input_text", "text": "{{item.a}}"}},
            {"role": "assistant", "content": [], "phase": "commentary"},
        ],
    },
    "sampling_params": {
        "temperature": 0.5,
        "max_completion_tokens": None,
        "tools": [{"type": "function", "function": FUNCTION}],
        "response_format": {"type": "json_schema", "json_schema": {"name": "n", "schema": {"type": "object"}}},
    },
}
RESPONSES = {
    "type": "responses",
    "source": {
        "type": "responses",
        "model": "m",
        "created_after": 1,
        "tools": ["f"],
        "users": ["u"],
        "metadata": {"a": 1},
    },
    "input_messages": {"type": "item_reference", "item_reference": "item.input"},
    "sampling_params": {
        "text": {"format": {"type": "json_schema", "name": "n", "schema": {"type": "object"}}},
        "tools": [{"type": "function", **FUNCTION}, {"type": "teleport"}],
    },
}

SAMPLES: list[tuple[Any, dict[str, Any]]] = [
    (
        Eval,
        {
            "id": "eval_1",
            "object": "eval",
            "created_at": 1,
            "name": "n",
            "data_source_config": {"type": "custom", "schema": {"type": "object"}},
            "testing_criteria": [GRADER, {"type": "from_tomorrow", "name": "t", "depth": 3}],
            "metadata": {},
        },
    ),
    (
        Eval,
        {
            "id": "e",
            "data_source_config": {"type": "logs", "schema": {}, "metadata": {"a": "b"}},
            "testing_criteria": [],
        },
    ),
    (EvalDeleted, {"object": "eval.deleted", "deleted": True, "eval_id": "eval_1"}),
    (EvalDeleted, {"object": "eval.run.deleted", "deleted": True, "run_id": "evalrun_1"}),
    (EvalRun, RUN),
    (EvalRun, {**RUN, "data_source": COMPLETIONS, "error": None}),
    (EvalRun, {**RUN, "data_source": RESPONSES, "per_model_usage": None}),
    (
        EvalOutputItem,
        {
            "id": "oi_1",
            "object": "eval.run.output_item",
            "eval_id": "eval_1",
            "run_id": "evalrun_1",
            "created_at": 1,
            "status": "pass",
            "datasource_item": {"a": 1},
            "datasource_item_id": 5,
            "results": [{"name": "g", "type": "string_check", "passed": True, "score": 1.0, "sample": None}],
            "sample": {
                "input": [{"role": "user", "content": "hi"}],
                "output": [{"role": "assistant", "content": None}],
                "error": None,
                "finish_reason": "stop",
                "model": "m",
                "max_completion_tokens": None,
                "seed": 1,
                "temperature": 1.0,
                "top_p": 1.0,
                "usage": USAGE,
            },
        },
    ),
    (Conversation, {"id": "conv_1", "object": "conversation", "created_at": 1, "metadata": None}),
    (
        ConversationItemList,
        {"object": "list", "data": [MESSAGE], "first_id": "msg_1", "last_id": "msg_1", "has_more": False},
    ),
    (
        CursorPage[StoredMessage],
        {
            "object": "list",
            "data": [
                {"id": "m-1", "role": "user", "content": "hi", "name": None},
                {
                    "id": "m-2",
                    "role": "user",
                    "content": None,
                    "content_parts": [
                        {"type": "text", "text": "hi"},
                        {"type": "image_url", "image_url": {"url": "u", "detail": "low"}},
                        {"type": "from_tomorrow"},
                    ],
                },
            ],
            "first_id": "m-1",
            "last_id": "m-2",
            "has_more": True,
        },
    ),
    (
        CursorPage[ChatCompletion],
        {
            "object": "list",
            "data": [
                {
                    "id": "chatcmpl-1",
                    "object": "chat.completion",
                    "model": "m",
                    "choices": [
                        {
                            "index": 0,
                            "message": {
                                "role": "assistant",
                                "content": None,
                                "tool_calls": [{"id": "c", "type": "custom", "custom": {"name": "n", "input": "x"}}],
                            },
                            "finish_reason": "tool_calls",
                        }
                    ],
                    "metadata": {"a": "b"},
                    "moderation": {
                        "input": {"type": "moderation_results", "model": "m", "results": [{"flagged": False}]},
                        "output": {"type": "error", "code": "c", "message": "m"},
                    },
                }
            ],
            "has_more": False,
        },
    ),
    (ModerationCreateResponse, {"id": "modr-1", "model": "omni-moderation-latest", "results": [FOUND]}),
    (
        Decision,
        {
            "model": "m",
            "answers": [
                {"type": "predicate", "name": "rude", "probability": 0.9},
                {
                    "type": "choice",
                    "name": None,
                    "choice": "true",
                    "confidence": 0.5,
                    "probabilities": [{"value": "true", "probability": 0.5}, {"value": True, "probability": 0.5}],
                },
                {
                    "type": "score",
                    "score": 1.5,
                    "confidence": 0.5,
                    "probabilities": [{"label": "low", "value": 1, "probability": 1.0}],
                },
                {"type": "refusal", "name": "odd"},
                {"type": "from_tomorrow", "depth": 1},
            ],
            "usage": {"input_tokens": 3, "output_tokens": 0, "total_tokens": 3},
        },
    ),
]


def parsed(kind: Any, data: Any) -> Any:
    content = data if isinstance(data, bytes) else json.dumps(data).encode()
    reply = parse_reply(kind, RawResponse(200, Headers.of({}), content))
    if isinstance(reply, Exception):
        raise reply
    return reply


@pytest.mark.parametrize(("kind", "data"), SAMPLES, ids=lambda value: value.__name__ if isinstance(value, type) else "")
def test_round_trip(kind, data):
    reply = parsed(kind, data)
    assert json.loads(reply.model_dump_json(by_alias=True, exclude_unset=True)) == data
    assert kind.model_validate(reply.model_dump()) == reply
    assert not reply.model_extra


def test_evals():
    reply = parsed(Eval, SAMPLES[0][1])
    assert reply.data_source_config.schema_ == {"type": "object"}
    assert (reply.testing_criteria[0].operation, reply.testing_criteria[1].depth) == ("eq", 3)
    run = parsed(EvalRun, {**RUN, "data_source": COMPLETIONS})
    assert run.per_model_usage[0].model_name == run.per_model_usage[0].run_model_name == "m"
    assert isinstance(run.data_source.sampling_params.tools[0], ChatTool)
    tools = parsed(EvalRun, {**RUN, "data_source": RESPONSES}).data_source.sampling_params.tools
    assert [type(tool) for tool in tools] == [FunctionTool, GenericItem]


def test_an_item_by_itself_knows_its_call_like_any_reply():
    for data, kind in ((MESSAGE, MessageItem), ({"id": "i", "type": "from_tomorrow", "depth": 1}, UnknownItem)):
        item = parsed(AnyItem, data)
        assert type(item) is kind
        assert (item.id, item.request_id, item.headers) == (data["id"], None, None)
        assert callable(item.bind)


def test_moderations_by_category():
    reply = parsed(ModerationCreateResponse, SAMPLES[-2][1])
    (result,) = reply
    assert result is reply[0] and result.flagged
    assert result.categories.self_harm_intent is True is result.categories["self-harm/intent"]
    assert result.categories.illicit is None and result.category_scores["hate/threatening"] == 0.25
    assert result.category_applied_input_types.violence == ["text", "image"]
    # An older model knows fewer categories, a newer one more.
    other = parsed(
        ModerationCreateResponse,
        {"results": [{"flagged": False, "categories": {"hate": False, "spam": True}, "category_scores": {}}]},
    )[0]
    assert (other.categories.hate, other.categories.spam, other.categories.sexual) == (False, True, None)
    assert other.category_applied_input_types is None


def test_choices_of_decisions_keep_their_type():
    answer = parsed(Decision, SAMPLES[-1][1])[1]
    assert isinstance(answer, ChoiceAnswer)
    assert answer.choice == "true" and [choice.value for choice in answer.probabilities] == ["true", True]


def test_pages_say_how_to_go_on():
    page = parsed(ConversationItemList, {"data": [MESSAGE], "last_id": "msg_9", "has_more": True})
    assert page.next_parameters() == {"after": "msg_9"}
    assert (
        parsed(ConversationItemList, {"data": [MESSAGE], "last_id": "msg_9", "has_more": False}).next_parameters()
        is None
    )
    items = parsed(CursorPage[AnyItem], {"data": [MESSAGE, {"id": "x_1", "type": "from_tomorrow"}], "has_more": True})
    assert items.next_parameters() == {"after": "x_1"}


@pytest.mark.parametrize("content", [b"", b'{"id": "resp_1", "object": "response", "deleted": true}'])
def test_deleting_a_response_answers_with_nothing_of_use(content):
    assert isinstance(parsed(Empty, content), Empty)


@pytest.mark.parametrize(
    ("kind", "data", "said"),
    [
        (Eval, {"object": "eval"}, "id: expected text, got nothing"),
        (EvalRun, {"id": "r", "data_source": {"type": "jsonl"}}, "data_source.source: expected an object, got nothing"),
        (Decision, {"answers": [{"type": "predicate"}]}, "answers[0].probability: expected a number, got nothing"),
        (Decision, {"answers": [{"type": "predicate", "probability": []}]}, "expected a number, got a list"),
    ],
)
def test_wrong_shapes_are_named(kind, data, said):
    assert said in "; ".join(map(str, parsed(kind, data).deviations))


def test_a_reply_without_its_list_is_none():
    with pytest.raises(APIResponseValidationError, match="results: expected a list, got nothing"):
        parsed(ModerationCreateResponse, {"id": "m"})
