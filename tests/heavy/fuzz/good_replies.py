"""Good replies of every kind: what the fuzzer damages."""

from __future__ import annotations

import base64
import json
import os
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

JSON = "application/json"
EVENTS = "text/event-stream"
DONE = "[DONE]"


@dataclass(frozen=True)
class GoodReply:
    """A reply before the damage: a document, the data of events, or bytes."""

    kind: str
    document: Any = None
    events: tuple[Any, ...] | None = None
    """The data of each: a text as it is, anything else as JSON."""
    content: bytes | None = None
    status: int = 200
    headers: tuple[tuple[str, str], ...] = field(default=(("content-type", JSON),))


USAGE = {
    "prompt_tokens": 9,
    "completion_tokens": 12,
    "total_tokens": 21,
    "prompt_tokens_details": {"cached_tokens": 1, "audio_tokens": 0},
    "completion_tokens_details": {"reasoning_tokens": 2},
}
RESPONSE_USAGE = {
    "input_tokens": 9,
    "input_tokens_details": {"cached_tokens": 1},
    "output_tokens": 12,
    "output_tokens_details": {"reasoning_tokens": 2},
    "total_tokens": 21,
}
LOGPROB = {"token": "He", "logprob": -0.1, "bytes": [72, 101], "top_logprobs": [{"token": "He", "logprob": -0.1}]}
CALL = {"id": "call_1", "type": "function", "function": {"name": "Weather", "arguments": '{"city":"Oslo","days":2}'}}
ANSWER = '{"answer":"42","score":1.5}'
"""Fits the class that `parse` is asked for."""


def _chat(message: dict[str, Any], finish: str = "stop", **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": finish}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1700000000,
        "model": "gpt-4o-mini-2024-07-18",
        "choices": [choice],
        "usage": USAGE,
        "service_tier": "default",
        "system_fingerprint": "fp_1",
        **more,
    }


CITATION = {"type": "url_citation", "url_citation": {"url": "https://a.b", "title": "t", "start_index": 0}}
AUDIO = {"id": "audio_1", "data": "UklGRg==", "expires_at": 1700000000, "transcript": "Hi"}
CHATS = (
    _chat({"content": "Hello there", "refusal": None, "annotations": [CITATION]}),
    _chat({"content": ANSWER}, metadata={"a": "b"}),
    _chat({"content": None, "tool_calls": [CALL, {**CALL, "id": "call_2"}]}, "tool_calls"),
    _chat({"content": None, "function_call": CALL["function"]}, "function_call"),
    _chat({"content": None, "refusal": "No."}),
    _chat({"content": None, "audio": AUDIO}),
    _chat({"content": "He", "reasoning_content": "hm"}, "length"),
)


def _chunk(delta: Any, finish: str | None = None, index: int = 0, **more: Any) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1700000000,
        "model": "gpt-4o-mini",
        "choices": [{"index": index, "delta": delta, "finish_reason": finish, **more}],
    }


def _call_piece(arguments: str, index: int = 0, **more: Any) -> dict[str, Any]:
    function = {"arguments": arguments, **({"name": more.pop("name")} if "name" in more else {})}
    return {"tool_calls": [{"index": index, **more, "function": function}]}


_LAST = {**_chunk({}), "choices": [], "usage": USAGE}
CHAT_STREAMS = (
    (
        _chunk({"role": "assistant", "content": ""}),
        _chunk({"content": "Hel"}, logprobs={"content": [LOGPROB]}),
        _chunk({"content": "lo"}),
        _chunk({}, "stop"),
        _LAST,
        DONE,
    ),
    (_chunk({"role": "assistant"}), _chunk({"content": ANSWER[:9]}), _chunk({"content": ANSWER[9:]}, "stop"), DONE),
    (
        _chunk({"role": "assistant", "content": None}),
        _chunk(_call_piece("", id="call_1", type="function", name="Weather")),
        _chunk(_call_piece('{"city":"Os')),
        _chunk(_call_piece('lo","days":2}')),
        _chunk(_call_piece('{"city":"Rome","days":1}', 1, id="call_2", type="function", name="Weather")),
        _chunk({}, "tool_calls"),
        _LAST,
        DONE,
    ),
    (
        _chunk({"role": "assistant", "refusal": "N"}),
        _chunk({"refusal": "o", "annotations": [CITATION]}),
        _chunk({"content": "b"}, index=1),
        _chunk({"audio": AUDIO}, index=1),
        _chunk({}, "stop"),
        _chunk({}, "stop", 1),
        DONE,
    ),
)

_ITEM = {
    "id": "msg_1",
    "type": "message",
    "status": "completed",
    "role": "assistant",
    "content": [{"type": "output_text", "text": ANSWER, "annotations": [], "logprobs": [LOGPROB]}],
}
_CALL_ITEM = {
    "id": "fc_1",
    "type": "function_call",
    "call_id": "call_1",
    "name": "Weather",
    "arguments": '{"city":"Oslo","days":2}',
    "status": "completed",
}
_REASONING = {
    "id": "rs_1",
    "type": "reasoning",
    "summary": [{"type": "summary_text", "text": "because"}],
    "content": [{"type": "reasoning_text", "text": "hm"}],
}
_TOOLS = [
    {"id": "ws_1", "type": "web_search_call", "status": "completed", "action": {"type": "search", "query": "q"}},
    {"id": "ci_1", "type": "code_interpreter_call", "code": "1", "container_id": "c", "outputs": []},
    {"id": "ig_1", "type": "image_generation_call", "status": "completed", "result": "iVBORw0KGgo="},
    {"id": "mcp_1", "type": "mcp_call", "name": "n", "server_label": "s", "arguments": "{}", "output": "o"},
    {"id": "fs_1", "type": "file_search_call", "queries": ["q"], "results": [{"file_id": "f", "score": 0.5}]},
]
_ACTIONS = [
    {"type": "computer_call", "call_id": "c", "action": {"type": "click", "x": 1, "y": 2, "button": "left"}},
    {"type": "computer_call_output", "call_id": "c", "output": {"type": "computer_screenshot", "image_url": "u"}},
    {"type": "shell_call", "call_id": "c", "action": {"commands": ["ls"], "timeout_ms": 5}},
    {
        "type": "shell_call_output",
        "call_id": "c",
        "output": [{"outcome": {"type": "exit", "exit_code": 0}, "stdout": "a", "stderr": ""}],
    },
    {"type": "local_shell_call", "call_id": "c", "action": {"type": "exec", "command": ["ls"], "env": {"A": "b"}}},
    {"type": "custom_tool_call", "call_id": "c", "name": "n", "input": "i"},
    {"type": "function_call_output", "call_id": "c", "output": [{"type": "input_text", "text": "t"}]},
    {"type": "mcp_list_tools", "server_label": "s", "tools": [{"name": "n", "input_schema": {}}]},
    {"type": "tool_search_output", "tools": [{"type": "web_search"}]},
    {"type": "unheard_of", "content": [{"type": "unheard_of"}]},
]


def _response(output: list[Any], status: str = "completed", **more: Any) -> dict[str, Any]:
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1700000000,
        "status": status,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {"a": "b"},
        "model": "gpt-4o-mini",
        "output": output,
        "parallel_tool_calls": True,
        "reasoning": {"effort": None, "summary": None},
        "service_tier": "default",
        "text": {"format": {"type": "text"}},
        "tool_choice": "auto",
        "tools": [{"type": "function", "name": "Weather", "parameters": {"type": "object"}, "strict": True}],
        "usage": RESPONSE_USAGE if status == "completed" else None,
        **more,
    }


RESPONSES = (
    _response([_REASONING, _ITEM]),
    _response([_CALL_ITEM, *_TOOLS]),
    _response(_ACTIONS),
    _response([{**_ITEM, "content": [{"type": "refusal", "refusal": "No."}]}]),
    _response([], "incomplete", incomplete_details={"reason": "max_output_tokens"}),
    _response([_ITEM], "failed", error={"code": "server_error", "message": "no"}),
)


def _of(kind: str, **more: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}", "sequence_number": 1, **more}


def _in(kind: str, item: str, position: int = 0, **more: Any) -> dict[str, Any]:
    return _of(kind, item_id=item, output_index=position, **more)


_PART = {"type": "output_text", "text": "", "annotations": []}
RESPONSES_STREAMS = (
    (
        _of("created", response=_response([], "in_progress")),
        _of("output_item.added", output_index=0, item={**_ITEM, "content": [], "status": "in_progress"}),
        _in("content_part.added", "msg_1", content_index=0, part=_PART),
        _in("output_text.delta", "msg_1", content_index=0, delta=ANSWER[:9], logprobs=[]),
        _in("output_text.annotation.added", "msg_1", content_index=0, annotation_index=0, annotation={"type": "x"}),
        _in("output_text.delta", "msg_1", content_index=0, delta=ANSWER[9:]),
        _in("output_text.done", "msg_1", content_index=0, text=ANSWER),
        _in("content_part.done", "msg_1", content_index=0, part={**_PART, "text": ANSWER}),
        _of("output_item.done", output_index=0, item=_ITEM),
        _of("completed", response=_response([_ITEM])),
    ),
    (
        _of("created", response=_response([], "in_progress")),
        _of("output_item.added", output_index=0, item={**_REASONING, "summary": []}),
        _in("reasoning_summary_part.added", "rs_1", summary_index=0, part={"type": "summary_text", "text": ""}),
        _in("reasoning_summary_text.delta", "rs_1", summary_index=0, delta="because"),
        _in("reasoning_summary_text.done", "rs_1", summary_index=0, text="because"),
        _of("output_item.done", output_index=0, item=_REASONING),
        _of("output_item.added", output_index=1, item={**_CALL_ITEM, "arguments": ""}),
        _in("function_call_arguments.delta", "fc_1", 1, delta='{"city":"Oslo",'),
        _in("function_call_arguments.delta", "fc_1", 1, delta='"days":2}'),
        _in("function_call_arguments.done", "fc_1", 1, arguments='{"city":"Oslo","days":2}'),
        _of("output_item.done", output_index=1, item=_CALL_ITEM),
        _of("completed", response=_response([])),
    ),
    (
        _of("created", response=_response([], "in_progress")),
        _in("refusal.delta", "msg_1", content_index=0, delta="No"),
        _in("refusal.done", "msg_1", content_index=0, refusal="No"),
        _in("code_interpreter_call_code.delta", "ci_1", 1, delta="1"),
        _in("image_generation_call.partial_image", "ig_1", 2, partial_image_b64="iVBO", partial_image_index=0),
        _in("web_search_call.searching", "ws_1", 3),
        _in("shell_call_command.added", "sh_1", 4, command="ls", command_index=0),
        _in("shell_call_output_content.delta", "sh_1", 4, delta={"stdout": "a"}, command_index=0),
        _in("custom_tool_call_input.delta", "ct_1", 5, delta="i"),
        _in("mcp_call_arguments.done", "mcp_1", 6, arguments="{}"),
        _of("output_item.done", output_index=7, item=_ACTIONS[3]),
        _of("incomplete", response=_response([], "incomplete", incomplete_details={"reason": "content_filter"})),
    ),
)

_TEXT_CHOICE = {
    "index": 0,
    "text": " there",
    "finish_reason": "stop",
    "logprobs": {"tokens": [" there"], "token_logprobs": [None], "top_logprobs": [{"a": -1.5}], "text_offset": [0]},
}
COMPLETION = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": 1700000000,
    "model": "gpt-3.5-turbo-instruct",
    "choices": [_TEXT_CHOICE],
    "usage": USAGE,
}
COMPLETION_STREAM = (
    {**COMPLETION, "usage": None, "choices": [{"index": 0, "text": " the", "finish_reason": None, "logprobs": None}]},
    {**COMPLETION, "choices": [{"index": 1, "text": "re", "finish_reason": "stop"}]},
    COMPLETION,
    DONE,
)

_VECTOR = base64.b64encode(struct.pack("<4f", 0.1, -0.2, 0.3, 0.4)).decode()


def _embeddings(*vectors: Any) -> dict[str, Any]:
    data = [{"object": "embedding", "index": at, "embedding": vector} for at, vector in enumerate(vectors)]
    return {"object": "list", "model": "text-embedding-3-small", "data": data, "usage": USAGE}


_PNG = "iVBORw0KGgoAAAANSUhEUg=="
_IMAGE_USAGE = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3, "input_tokens_details": {"text_tokens": 1}}
IMAGES = {
    "created": 1700000000,
    "data": [{"b64_json": _PNG, "revised_prompt": "a cat"}, {"url": "https://a.b/c.png"}],
    "output_format": "png",
    "usage": _IMAGE_USAGE,
}
IMAGE_STREAM = (
    {"type": "image_generation.partial_image", "b64_json": _PNG, "partial_image_index": 0, "created_at": 1},
    {"type": "image_generation.completed", "b64_json": _PNG, "created_at": 1, "size": "1x1", "usage": _IMAGE_USAGE},
)

_TOKENS = {"type": "tokens", "input_tokens": 1, "output_tokens": 2, "total_tokens": 3}
TRANSCRIPTION = {
    "text": "Hello there",
    "task": "transcribe",
    "language": "english",
    "duration": 1.5,
    "segments": [{"id": 0, "start": 0.0, "end": 1.5, "text": "Hello there", "tokens": [1, 2], "avg_logprob": -0.2}],
    "words": [{"word": "Hello", "start": 0.0, "end": 0.5}],
    "logprobs": [{"token": "Hello", "logprob": -0.1, "bytes": [72]}],
    "usage": _TOKENS,
}
TRANSCRIPTION_STREAM = (
    {"type": "transcript.text.delta", "delta": "Hello", "logprobs": [LOGPROB]},
    {"type": "transcript.text.segment", "id": "seg_1", "text": "Hello", "start": 0, "end": 1, "speaker": "A"},
    {"type": "transcript.text.done", "text": "Hello there", "usage": _TOKENS},
)

_MODEL = {"id": "gpt-4o-mini", "object": "model", "created": 1700000000, "owned_by": "openai"}
MODELS = {"object": "list", "data": [_MODEL, {**_MODEL, "id": "gpt-4o"}]}
_FILE = {"id": "file-1", "object": "file", "bytes": 5, "created_at": 1, "filename": "a.txt", "purpose": "batch"}
FILES = {"object": "list", "data": [_FILE, {**_FILE, "id": "file-2"}], "has_more": False, "last_id": "file-2"}

ERRORS: tuple[Any, ...] = (
    {"error": {"message": "No such model.", "type": "invalid_request_error", "param": "model", "code": "not_found"}},
    {"error": {"message": "Try again in 1.5s", "type": "requests", "param": None, "code": "rate_limit_exceeded"}},
    {"error": {"message": "maximum context length is 10", "code": "context_length_exceeded"}},
    {"error": "no"},
    {"detail": [{"loc": ["body", "model"], "msg": "field required", "type": "value_error"}]},
    [{"error": {"code": 400, "message": "API key not valid", "status": "INVALID_ARGUMENT"}}],
    {"errors": [{"message": "a"}, {"message": "b"}]},
    {"message": "internal", "request_id": "r"},
    "upstream connect error",
    None,
)
STATUSES = (400, 401, 403, 404, 405, 408, 409, 413, 418, 422, 425, 429, 451, 499, 500, 501, 502, 503, 504, 520, 524)
STATUSES += (529, 599, 300, 301, 302, 304, 307, 308)

_SSE = (("content-type", "text/event-stream; charset=utf-8"),)
_PLAIN = (("content-type", "text/plain"),)


def _streams(kind: str, *streams: tuple[Any, ...]) -> list[GoodReply]:
    return [GoodReply(kind, events=events, headers=_SSE) for events in streams]


def _all() -> list[GoodReply]:
    return [
        *(GoodReply("chat", document) for document in CHATS),
        *_streams("chat stream", *CHAT_STREAMS),
        *(GoodReply("responses", document) for document in RESPONSES),
        *_streams("responses stream", *RESPONSES_STREAMS),
        GoodReply("completions", COMPLETION),
        *_streams("completions stream", COMPLETION_STREAM),
        GoodReply("embeddings", _embeddings(_VECTOR, _VECTOR)),
        GoodReply("embeddings", _embeddings([0.1, -0.2], [1, 2])),
        GoodReply("images", IMAGES),
        *_streams("images stream", IMAGE_STREAM),
        GoodReply("transcriptions", TRANSCRIPTION),
        GoodReply("transcriptions", content=b"Hello there\n", headers=_PLAIN),
        *_streams("transcriptions stream", TRANSCRIPTION_STREAM),
        GoodReply("speech", content=b"ID3\x04\x00" * 9, headers=(("content-type", "audio/mpeg"),)),
        GoodReply("models", MODELS),
        GoodReply("model", _MODEL),
        GoodReply("files", FILES),
    ]


GOOD: dict[str, list[GoodReply]] = {}
for _reply in _all():
    GOOD.setdefault(_reply.kind, []).append(_reply)


def odd_replies() -> dict[str, list[GoodReply]]:
    """The odd replies of the project's reference documents by kind, where these lie beside the repository."""
    default = Path(__file__).resolve().parents[4] / "shared"
    path = Path(os.environ.get("ASYNC_OPENAI_SHARED", default)) / "cases" / "replies.jsonl"
    if not path.is_file():
        return {}
    found: dict[str, list[GoodReply]] = {}
    for line in path.read_text("utf-8").splitlines():
        case = json.loads(line)
        coded = case.get("body_base64")
        content = case["body"].encode() if coded is None else base64.b64decode(coded)
        reply = _read(case["group"], case["media_type"], content)
        found.setdefault(reply.kind, []).append(reply)
    return found


def _read(kind: str, media_type: str, content: bytes) -> GoodReply:
    headers = (("content-type", media_type),)
    if media_type == EVENTS:
        blocks = content.decode("utf-8", "replace").split("\n\n")
        if all(block.startswith("data:") and "\n" not in block for block in blocks if block):
            return GoodReply(kind, events=tuple(block[5:].strip() for block in blocks if block), headers=headers)
        return GoodReply(kind, content=content, headers=headers)
    try:
        return GoodReply(kind, json.loads(content), headers=headers)
    except ValueError:
        return GoodReply(kind, content=content, headers=headers)
