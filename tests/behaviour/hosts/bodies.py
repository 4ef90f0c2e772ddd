"""From a row of the table to the bytes that a server sends.

A row says what differs from a plain reply, or lists the pieces of a stream, in short forms:

- `change`: values by their path in the plain reply of the operation (`choices.0.message.content`); the text `ABSENT`
  leaves a field out. `body` is a whole reply; `text` and `base64` are the bytes as they are; `pad` adds so many.
- `pieces` of a stream: `+text` is a piece of text, `stop` the last chunk; `created`, `item`, `part` and `completed`
  are events of a response. An object with `delta` or `choice` is a chunk with that choice, with the fields of `top`
  beside it; `raw` is written as it is; any other object is JSON, any other text the data of an event.
- `done`: false leaves `[DONE]` out of a stream of chunks.
"""

from __future__ import annotations

import base64
import copy
import json
from typing import Any

ABSENT = "ABSENT"
_USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
_TEXT = {"type": "output_text", "text": "hello", "annotations": []}
_ITEM = {"type": "message", "id": "m1", "role": "assistant", "status": "completed", "content": [_TEXT]}
_FLAGS = {"hate": False, "violence": True}
_SCORES = {"hate": 0.0, "violence": 0.5}

PLAIN: dict[str, dict[str, Any]] = {
    "chat": {
        "id": "c1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "hello"}, "finish_reason": "stop"}],
        "usage": _USAGE,
    },
    "completions": {
        "id": "c1",
        "object": "text_completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "text": "hello", "finish_reason": "stop", "logprobs": None}],
        "usage": _USAGE,
    },
    "responses": {
        "id": "r1",
        "object": "response",
        "created_at": 1,
        "model": "m",
        "status": "completed",
        "output": [_ITEM],
        "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3},
    },
    "embeddings": {
        "object": "list",
        "model": "m",
        "data": [{"object": "embedding", "index": 0, "embedding": [0.5, 1.5]}],
        "usage": {"prompt_tokens": 3, "total_tokens": 3},
    },
    "images": {"created": 1, "data": [{"url": "http://x/1.png"}]},
    "models": {"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "o"}]},
    "transcriptions": {"text": "hello"},
    "moderations": {
        "id": "x",
        "model": "m",
        "results": [{"flagged": True, "categories": _FLAGS, "category_scores": _SCORES}],
    },
}
"""A plain reply of each operation."""


def body_of(group: str, row: dict[str, Any]) -> bytes:
    """Return the bytes of a row. `group` is an operation, or one with ` stream` after it."""
    if "text" in row:
        return str(row["text"]).encode("utf-8", "surrogatepass")
    if "base64" in row:
        return base64.b64decode(row["base64"])
    if "pieces" in row:
        write = _event if group == "responses stream" else _chunk
        ending = "data: [DONE]\n\n" if group != "responses stream" and row.get("done", True) else ""
        return ("".join(write(group, piece) for piece in row["pieces"]) + ending).encode()
    value = row["body"] if "body" in row else _changed(PLAIN[group.partition(" ")[0]], row.get("change", {}))
    if "pad" in row:
        value = {**value, "pad": "x" * row["pad"]}
    return _json(value).encode()


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def _changed(plain: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    made = copy.deepcopy(plain)
    for path, value in changes.items():
        *parents, name = [int(step) if step.isdecimal() else step for step in path.split(".")]
        target: Any = made
        for step in parents:
            target = target[step]
        if value == ABSENT:
            del target[name]
        elif isinstance(target, list) and name == len(target):
            target.append(value)
        else:
            target[name] = value
    return made


def _chunk(group: str, piece: Any) -> str:
    if isinstance(piece, dict) and "raw" in piece:
        return str(piece["raw"])
    if isinstance(piece, str) and not piece.startswith("+") and piece != "stop":
        return f"data: {piece}\n\n"
    return f"data: {_json(chunk_of(piece, group))}\n\n"


def chunk_of(piece: Any, group: str = "chat stream") -> dict[str, Any]:
    """Return the chunk that a piece is short for."""
    chat = group == "chat stream"
    head = {"id": "c1", "object": "chat.completion.chunk" if chat else "text_completion", "created": 1, "model": "m"}
    if piece == "stop":
        piece = {"choice": {"delta": {}, "finish_reason": "stop"} if chat else {"text": "", "finish_reason": "stop"}}
    elif isinstance(piece, str):
        piece = {"choice": {"delta": {"content": piece[1:]}} if chat else {"text": piece[1:]}}
    elif "delta" in piece:
        piece = {"choice": {"delta": piece["delta"]}, "top": piece.get("top", {})}
    if "choice" not in piece:
        return dict(piece)
    return {**head, "choices": [{"index": 0, "finish_reason": None, **piece["choice"]}], **piece.get("top", {})}


def _event(_group: str, piece: Any) -> str:
    if isinstance(piece, dict) and "raw" in piece:
        return str(piece["raw"])
    if piece == "[DONE]":
        return "data: [DONE]\n\n"
    kind, data = event_of(piece)
    return f"event: {kind}\ndata: {_json(data)}\n\n"


def event_of(piece: Any) -> tuple[str, dict[str, Any]]:
    """Return type and data of the event that a piece is short for."""
    place = {"item_id": "m1", "output_index": 0, "content_index": 0}
    begun = {**PLAIN["responses"], "status": "in_progress", "output": [], "usage": None}
    made: dict[str, Any]
    match piece:
        case "created":
            made = {"type": "response.created", "response": begun, "sequence_number": 0}
        case "item":
            item = {**_ITEM, "status": "in_progress", "content": []}
            made = {"type": "response.output_item.added", "item": item, "output_index": 0, "sequence_number": 1}
        case "part":
            made = {"type": "response.content_part.added", "part": {**_TEXT, "text": ""}, **place, "sequence_number": 2}
        case "completed":
            made = {"type": "response.completed", "response": PLAIN["responses"], "sequence_number": 9}
        case str():
            made = {"type": "response.output_text.delta", "delta": piece[1:], **place, "sequence_number": 1}
        case {"event": kind, "data": data}:
            return kind, data
        case _:
            made = piece
    return made["type"], made
