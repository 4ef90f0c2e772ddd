"""Responses and their items, parts and tools: what comes back, and that it can be given again."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest

from async_openai.engine.parsing import parse_reply, validator
from async_openai.errors import APIResponseValidationError
from async_openai.types.items import (
    AnyItem,
    CallOutputItem,
    FunctionCallItem,
    MessageItem,
    UnknownItem,
)
from async_openai.types.parts import OutputText, Part
from async_openai.types.response import Headers, RawResponse
from async_openai.types.responses import CompactedResponse, InputTokenCount, Response
from async_openai.types.tagged import GenericItem
from async_openai.types.tools import FunctionTool, McpTool, Tool

SCREEN = {"type": "computer_screenshot", "image_url": "data:image/png;base64,AA", "file_id": None}
EXIT = {"outcome": {"type": "exit", "exit_code": 0}, "stdout": "a\n", "stderr": ""}
PROGRAM = {"type": "program", "caller_id": "prog_1"}
FUNCTION = {"type": "function", "name": "f", "parameters": {"type": "object"}, "strict": True, "async": False}
CUSTOM = {"type": "custom", "name": "c", "format": {"type": "grammar", "syntax": "lark", "definition": "start: A"}}
CITATION = {"type": "url_citation", "start_index": 0, "end_index": 4, "url": "https://x.test", "title": "X"}
TOKEN = {"token": "hi", "logprob": -0.5, "bytes": [104, 105], "top_logprobs": [{"token": "ho", "logprob": -1.5}]}

PARTS = [
    {"type": "input_text", "text": "hi", "prompt_cache_breakpoint": {"mode": "explicit", "ttl": "30m"}},
    {"type": "input_image", "detail": "auto", "image_url": "https://x.test/a.png"},
    SCREEN,
    {"type": "input_file", "file_id": "file_1", "filename": "a.pdf", "detail": "low"},
    {"type": "input_audio", "input_audio": {"data": "AA", "format": "wav"}},
    {"type": "output_text", "text": "hi", "annotations": [CITATION], "logprobs": [TOKEN]},
    {"type": "refusal", "refusal": "no"},
    {"type": "text", "text": "a"},
    {"type": "summary_text", "text": "a"},
    {"type": "reasoning_text", "text": "a"},
]

FILTER = {"type": "and", "filters": [{"type": "eq", "key": "year", "value": 2026}, {"type": "in", "value": ["a", 1]}]}
TOOLS = [
    FUNCTION,
    CUSTOM,
    {"type": "namespace", "name": "crm", "description": "d", "tools": [FUNCTION, CUSTOM, {"type": "new"}]},
    {
        "type": "file_search",
        "vector_store_ids": ["vs_1"],
        "filters": FILTER,
        "ranking_options": {"ranker": "auto", "hybrid_search": {"embedding_weight": 0.7, "text_weight": 0.3}},
    },
    {"type": "computer"},
    {"type": "computer_use_preview", "display_height": 768, "display_width": 1024, "environment": "browser"},
    {"type": "web_search", "filters": {"allowed_domains": ["x.test"]}, "search_context_size": "low"},
    {"type": "web_search_2025_08_26", "user_location": {"type": "approximate", "country": "DE"}},
    {"type": "web_search_preview"},
    {"type": "web_search_preview_2025_03_11"},
    {
        "type": "mcp",
        "server_label": "s",
        "server_url": "https://mcp.test",
        "allowed_tools": ["a"],
        "require_approval": {"never": {"tool_names": ["a"], "read_only": True}},
    },
    {"type": "mcp", "server_label": "s", "allowed_tools": {"read_only": True}, "require_approval": "always"},
    {"type": "code_interpreter", "container": "cntr_1"},
    {
        "type": "code_interpreter",
        "container": {"type": "auto", "memory_limit": "4g", "network_policy": {"type": "disabled"}},
    },
    {
        "type": "shell",
        "environment": {
            "type": "container_auto",
            "network_policy": {
                "type": "allowlist",
                "allowed_domains": ["x.test"],
                "domain_secrets": [{"domain": "x.test", "name": "KEY", "value": "shh"}],
            },
            "skills": [
                {"type": "skill_reference", "skill_id": "s", "version": "latest"},
                {
                    "type": "inline",
                    "name": "n",
                    "description": "d",
                    "source": {"type": "base64", "media_type": "application/zip", "data": "AA"},
                },
                {"name": "n", "description": "d", "path": "/skills/n"},
            ],
        },
    },
    {
        "type": "image_generation",
        "size": "auto",
        "input_image_mask": {"file_id": "f"},
        "svg": {"model": "m", "reasoning": {"effort": "low"}},
    },
    {"type": "tool_search", "execution": "client", "parameters": {"type": "object"}},
    {"type": "apply_patch"},
    {"type": "local_shell"},
    {"type": "programmatic_tool_calling", "allowed_callers": ["direct"]},
]

MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "status": "completed",
    "content": PARTS,
    "phase": "final_answer",
}
CALL = {
    "id": "fc_1",
    "type": "function_call",
    "call_id": "call_1",
    "name": "f",
    "arguments": "{}",
    "status": "completed",
}
ITEMS = [
    MESSAGE,
    {
        "id": "rs_1",
        "type": "reasoning",
        "summary": [{"type": "summary_text", "text": "s"}],
        "content": [{"type": "reasoning_text", "text": "t"}],
        "encrypted_content": "gAAA",
        "status": None,
    },
    {**CALL, "caller": PROGRAM, "namespace": "crm", "async": True},
    {"id": "ct_1", "type": "custom_tool_call", "call_id": "call_1", "name": "c", "input": "SELECT"},
    {"type": "function_call_output", "call_id": "call_1", "output": "5"},
    {"type": "custom_tool_call_output", "call_id": "call_1", "output": [PARTS[0], PARTS[1]]},
    {
        "id": "fs_1",
        "type": "file_search_call",
        "status": "searching",
        "queries": ["q"],
        "results": [{"file_id": "f", "score": 0.5, "attributes": {"a": True, "b": 1.5, "c": "x"}}],
    },
    {
        "id": "ws_1",
        "type": "web_search_call",
        "action": {"type": "search", "queries": ["q"], "sources": [{"type": "url", "url": "u"}]},
    },
    {"id": "ws_2", "type": "web_search_call", "action": {"type": "find_in_page", "pattern": "p", "url": "u"}},
    {
        "id": "cu_1",
        "type": "computer_call",
        "call_id": "call_1",
        "pending_safety_checks": [{"id": "sc", "code": None, "message": "m"}],
        "action": {"type": "drag", "path": [{"x": 1, "y": 2}], "keys": ["SHIFT"]},
        "actions": [{"type": "click", "x": 1, "y": 2, "button": "left"}, {"type": "wait"}, {"type": "wink"}],
    },
    {
        "id": "cuo_1",
        "type": "computer_call_output",
        "call_id": "call_1",
        "output": SCREEN,
        "acknowledged_safety_checks": [{"id": "sc"}],
    },
    {
        "id": "ci_1",
        "type": "code_interpreter_call",
        "code": "1",
        "container_id": "cntr_1",
        "outputs": [{"type": "logs", "logs": "1"}, {"type": "image", "url": "u"}],
    },
    {
        "id": "ig_1",
        "type": "image_generation_call",
        "status": "failed",
        "result": None,
        "error": {
            "type": "e",
            "message": "m",
            "moderation_details": {"categories": ["violence"], "moderation_stage": "input"},
        },
        "svg_usage": {"model": "m", "input_tokens": 1, "output_tokens": 2, "reasoning_tokens": 1, "total_tokens": 3},
    },
    {
        "id": "sh_1",
        "type": "shell_call",
        "call_id": "call_1",
        "action": {"commands": ["ls"], "timeout_ms": 5, "max_output_length": None},
        "environment": {"type": "local"},
        "caller": {"type": "direct"},
    },
    {
        "id": "sho_1",
        "type": "shell_call_output",
        "call_id": "call_1",
        "max_output_length": 10,
        "output": [EXIT, {**EXIT, "outcome": {"type": "timeout"}}],
    },
    {
        "id": "ls_1",
        "type": "local_shell_call",
        "call_id": "call_1",
        "action": {"type": "exec", "command": ["ls", "-l"], "env": {"A": "b"}},
    },
    {"id": "lso_1", "type": "local_shell_call_output", "output": "{}"},
    {
        "id": "ap_1",
        "type": "apply_patch_call",
        "call_id": "call_1",
        "operation": {"type": "update_file", "path": "a.py", "diff": "@@"},
    },
    {"id": "apo_1", "type": "apply_patch_call_output", "call_id": "call_1", "status": "failed", "output": "no"},
    {
        "id": "ml_1",
        "type": "mcp_list_tools",
        "server_label": "s",
        "tools": [{"name": "t", "input_schema": {"type": "object"}, "annotations": None}],
    },
    {
        "id": "mc_1",
        "type": "mcp_call",
        "server_label": "s",
        "name": "t",
        "arguments": "{}",
        "output": None,
        "error": {"type": "http_error", "code": 500, "message": "m"},
    },
    {"id": "mc_2", "type": "mcp_call", "server_label": "s", "name": "t", "arguments": "{}", "error": "as before"},
    {"id": "ma_1", "type": "mcp_approval_request", "server_label": "s", "name": "t", "arguments": "{}"},
    {"id": "mr_1", "type": "mcp_approval_response", "approval_request_id": "ma_1", "approve": False, "reason": "r"},
    {"id": "ts_1", "type": "tool_search_call", "call_id": None, "arguments": {"q": [1]}, "execution": "server"},
    {"id": "to_1", "type": "tool_search_output", "call_id": None, "execution": "server", "tools": TOOLS[:2]},
    {"id": "at_1", "type": "additional_tools", "role": "developer", "tools": [FUNCTION, {"type": "from_tomorrow"}]},
    {"id": "pr_1", "type": "program", "call_id": "call_1", "code": "c", "fingerprint": "p"},
    {"id": "po_1", "type": "program_output", "call_id": "call_1", "result": "r", "status": "completed"},
    {"id": "cm_1", "type": "compaction", "encrypted_content": "gAAA", "created_by": "u"},
    {
        "id": "cf_1",
        "type": "configuration_update",
        "reasoning": {"effort": "low"},
        "text": {"format": {"type": "json_schema", "name": "n", "schema": {"type": "object"}}},
    },
]

RESPONSE: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1741476542.5,
    "completed_at": 1741476543,
    "status": "completed",
    "error": None,
    "incomplete_details": None,
    "instructions": [
        {"type": "message", "role": "developer", "content": [PARTS[0]]},
        {"id": "msg_9", "type": "item_reference"},
    ],
    "max_output_tokens": None,
    "model": "gpt-5.6",
    "output": ITEMS,
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "prompt": {"id": "pmpt_1", "variables": {"a": "text", "b": PARTS[1]}, "version": "2"},
    "prompt_cache_options": {"mode": "implicit", "ttl": "30m"},
    "prompt_cache_diagnostics": {"type": "cache_miss", "cache_missed_tokens": 5, "reason": "tools_changed"},
    "input_transformations": [{"id": "rs_1", "action": "removed", "reason": "model_mismatch", "type": "reasoning"}],
    "conversation": {"id": "conv_1"},
    "image": {"context_compression": "enabled"},
    "access_programs": {"cyber": "standard"},
    "reasoning": {"effort": "medium", "summary": None, "context": "all_turns"},
    "service_tier": "from tomorrow",
    "store": True,
    "temperature": 1.0,
    "text": {
        "format": {"type": "json_schema", "name": "n", "schema": {"type": "object"}, "strict": True},
        "verbosity": "low",
    },
    "tool_choice": {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "f"}]},
    "tools": [*TOOLS, {"type": "teleport", "range": 5}],
    "moderation": {
        "input": {"type": "moderation_result", "model": "m", "flagged": True, "categories": {"hate": True}},
        "output": {"type": "error", "code": "c", "message": "m"},
    },
    "tool_usage": {
        "image_gen": {"input_tokens": 1, "cached_tokens": 0, "cached_tokens_details": {"cached_text_tokens": 0}},
        "web_search": {"num_requests": 2},
    },
    "truncation": "disabled",
    "usage": {
        "input_tokens": 36,
        "input_tokens_details": {
            "cached_tokens": 4,
            "cache_write_tokens": 2,
            "cache_write_tokens_details": {"ttl_12h_tokens": 0, "ttl_30m_tokens": 2},
        },
        "output_tokens": 87,
        "output_tokens_details": {"reasoning_tokens": 7},
        "total_tokens": 123,
    },
    "user": None,
    "metadata": {},
    "from_tomorrow": {"a": [1]},
}


def parsed(kind: Any, data: Any) -> Any:
    reply = parse_reply(kind, RawResponse(200, Headers.of({}), json.dumps(data).encode()))
    if isinstance(reply, Exception):
        raise reply
    return reply


def dumped(model: Any) -> Any:
    return json.loads(model.model_dump_json(by_alias=True, exclude_unset=True))


def label(data: Any) -> str:
    return str(data["type"])


@pytest.mark.parametrize(
    ("kind", "data"),
    [(kind, data) for kind, samples in ((AnyItem, ITEMS), (Part, PARTS), (Tool, TOOLS)) for data in samples],
    ids=lambda value: label(value) if isinstance(value, dict) else "",
)
def test_every_kind_is_known_and_goes_back_as_it_came(kind, data):
    found = validator(kind)(json.dumps(data).encode())
    assert not isinstance(found, GenericItem)
    assert found.type == data["type"] == found["type"]
    assert dumped(found) == data
    # Known by name, so that editors complete it: nothing was merely kept.
    assert not found.model_extra


@pytest.mark.parametrize(("kind", "samples"), [(AnyItem, ITEMS), (Part, PARTS), (Tool, TOOLS)])
def test_the_samples_leave_no_kind_out(kind, samples):
    members = get_args(get_args(kind)[0])
    tags = {tag for member in members for tag in get_args(member.model_fields["type"].annotation)}
    assert tags == {data["type"] for data in samples}


@pytest.mark.parametrize("kind", [AnyItem, Part, Tool])
def test_kinds_of_tomorrow_arrive_with_their_data(kind):
    found = validator(kind)(b'{"type": "hologram", "id": "h_1", "depth": {"z": [1, null]}}')
    assert (found.type, found.id, found.depth) == ("hologram", "h_1", {"z": [1, None]})
    assert dumped(found) == {"type": "hologram", "id": "h_1", "depth": {"z": [1, None]}}


def test_a_whole_response():
    response = parsed(Response, RESPONSE)
    assert dumped(response) == RESPONSE
    assert Response.model_validate(response.model_dump()) == response
    assert response.model_extra == {"store": True, "from_tomorrow": {"a": [1]}}
    assert response.text == response.output_text == "hi"
    assert [type(message) for message in response.messages] == [MessageItem]
    assert response.text_config.format.schema_ == {"type": "object"}
    assert (response.usage.input_tokens_details.cached_tokens, response.usage.total_tokens) == (4, 123)
    assert response.usage.input_tokens_details.cache_write_tokens_details.ttl_30m_tokens == 2
    assert response.tools[0].async_ is False and response.tools[-1].range == 5
    assert response.prompt.variables["b"].image_url == "https://x.test/a.png"
    assert response.moderation.output.code == "c"
    assert isinstance(response.instructions[1], UnknownItem) and response.instructions[1].id == "msg_9"
    assert len(response) == len(ITEMS) and response[0] is response.output[0] and bool(response)


def test_what_other_hosts_leave_out():
    # llama.cpp 's, in the first event of a stream
    started = parsed(Response, {"id": "resp_1", "object": "response", "status": "in_progress"})
    assert (started.output, started.text, started.usage, len(started), bool(started)) == ([], "", None, 0, True)
    bare = parsed(Response, {"output": [{"type": "message", "content": [{"type": "output_text", "text": "hi"}]}]})
    assert (bare.text, bare.messages[0].role, bare.output[0].id) == ("hi", "assistant", None)
    assert bare.messages[0].content[0].annotations == []


def test_a_text_as_the_content_of_a_message_is_one_part():
    response = parsed(
        Response, {"id": "r", "instructions": [{"type": "message", "role": "user", "content": "be brief"}]}
    )
    (part,) = response.instructions[0].content
    assert (part.type, part.text) == ("input_text", "be brief")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            {"id": "r", "output": [{"type": "message", "content": 5}]},
            "output[0].content: expected text, got a number",
        ),
        (
            {"id": "r", "output": [{"type": "mcp_call", "name": "n"}]},
            "server_label: expected text, got nothing",
        ),
        ({"id": "r", "output": {}}, "output: expected a list, got an object"),
    ],
)
def test_wrong_shapes_are_named(data, said):
    response = parsed(Response, data)
    assert said in "; ".join(map(str, response.deviations))
    assert Response.model_validate(response.model_dump()) == response and response.output_text == ""


def test_no_object_is_no_response():
    with pytest.raises(APIResponseValidationError, match="expected an object, got a list"):
        parsed(Response, [])


def test_function_results():
    calls = [{**CALL, "arguments": '{"a": 1}'}, {**CALL, "id": None, "name": "g", "arguments": ""}]
    response = parsed(Response, {"id": "r", "output": [MESSAGE, *calls]})
    assert [call.call_id for call in response.calls] == ["call_1", "call_1"]
    assert [(result.name, result.arguments) for result in response.function_results] == [("f", {"a": 1}), ("g", {})]
    assert response.function_result_objects == [{"a": 1}, {}]
    broken, good = parsed(Response, {"id": "r", "output": [{**CALL, "arguments": "{"}, *calls[:1]]}).function_results
    with pytest.raises(APIResponseValidationError, match="'f'"):
        _ = broken.arguments
    assert broken.error is not None and "unreadable" in repr(broken) and good.arguments == {"a": 1}
    assert good.message({"x": [1]}) == {"type": "function_call_output", "call_id": "call_1", "output": '{"x":[1]}'}


def test_items_can_be_made():
    output = CallOutputItem(type="function_call_output", call_id="call_1", output="5")
    assert dumped(output) == {"type": "function_call_output", "call_id": "call_1", "output": "5"}
    part = OutputText(type="output_text", text="hi")
    message = MessageItem(type="message", role="assistant", content=[part])
    assert message.text == "hi" and message.content[0] is not None
    call = FunctionCallItem(type="function_call", call_id="c", name="f", arguments="{}", async_=True)
    assert dumped(call)["async"] is True
    assert dumped(FunctionTool(type="function", name="f", async_=False))["async"] is False


def test_secrets_of_tools_are_not_shown():
    tool = McpTool(type="mcp", server_label="s", authorization="ya29.secret", headers={"x-key": "secret"})
    shell = validator(Tool)(json.dumps(next(tool for tool in TOOLS if tool["type"] == "shell")).encode())
    assert "secret" not in repr(tool) and "shh" not in repr(shell) and "shh" not in repr(shell.environment)
    assert dumped(tool)["authorization"] == "ya29.secret"


def test_smaller_replies():
    compacted = parsed(
        CompactedResponse,
        {
            "id": "resp_1",
            "object": "response.compaction",
            "created_at": 1,
            "output": [MESSAGE, {"id": "cm_1", "type": "compaction", "encrypted_content": "gAAA"}],
            "usage": RESPONSE["usage"],
        },
    )
    assert compacted.output[1].encrypted_content == "gAAA" and len(compacted) == 2
    assert parsed(InputTokenCount, {"object": "response.input_tokens", "input_tokens": 11}).input_tokens == 11
