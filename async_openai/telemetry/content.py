"""The content of calls as the conventions write it: messages of parts, as JSON. Only where it is asked for."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from async_openai.telemetry import names

if TYPE_CHECKING:
    from async_openai.telemetry.facts import Attributes

_MEDIA: Final = {
    "image_url": "image",
    "input_image": "image",
    "input_audio": "audio",
    "file": "document",
    "input_file": "document",
}
"""Kinds of parts that are no text, and what they hold."""


def asked(parameters: Mapping[str, Any]) -> Attributes:
    """Return the prompt of a request."""
    found: Attributes = {}
    messages = parameters.get("messages")
    if messages is None:
        messages = parameters.get("input")
    if messages is None:
        messages = parameters.get("prompt")
    if isinstance(messages, str):
        messages = [{"role": "user", "content": messages}]
    if isinstance(messages, Sequence):
        found[names.INPUT_MESSAGES] = _text([_message(_plain(one)) for one in cast("Sequence[Any]", messages)])
    if isinstance(instructions := parameters.get("instructions"), str):
        found[names.INSTRUCTIONS] = _text([_said(instructions)])
    return found


def answered(reply: object) -> Attributes:
    """Return the messages of a reply."""
    reply = getattr(reply, "response", None) or reply
    given = _plain(reply)
    if isinstance(choices := given.get("choices"), list):
        messages = [_choice(choice) for choice in cast("list[dict[str, Any]]", choices)]
    elif isinstance(output := given.get("output"), list):
        parts = [part for item in cast("list[dict[str, Any]]", output) for part in _message(item)["parts"]]
        messages = [{"role": "assistant", "parts": parts, "finish_reason": given.get("status")}]
    else:
        return {}
    return {names.OUTPUT_MESSAGES: _text(messages)}


def _choice(choice: dict[str, Any]) -> dict[str, Any]:
    message = choice.get("message") or {"content": choice.get("text")}
    return {**_message({"role": "assistant", **message}), "finish_reason": choice.get("finish_reason")}


def _message(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return a message of a request or a reply, or an item of the Responses API, as role and parts."""
    kind, content = given.get("type"), given.get("content")
    if kind == "function_call":
        return {"role": "assistant", "parts": [_called(given.get("call_id"), given)]}
    if kind == "function_call_output":
        response = {"type": "tool_call_response", "id": given.get("call_id"), "response": given.get("output")}
        return {"role": "tool", "parts": [response]}
    if given.get("role") == "tool":
        response = {"type": "tool_call_response", "id": given.get("tool_call_id"), "response": content}
        return {"role": "tool", "parts": [response]}
    if isinstance(content, str):
        parts = [_said(content)]
    else:
        parts = [_part(one) for one in content] if isinstance(content, list) else []  # pyright: ignore[reportUnknownVariableType]
    for call in given.get("tool_calls") or ():
        parts.append(_called(call.get("id"), call.get("function") or call.get("custom") or {}))
    if not parts and kind not in {None, "message"}:
        parts = [{"type": kind}]
    return {"role": given.get("role") or "user", "parts": parts}


def _part(given: Any) -> dict[str, Any]:
    part = _plain(given)
    if (media := _MEDIA.get(part.get("type", ""))) is None:
        text = part.get("text", part.get("refusal"))
        return _said(text) if isinstance(text, str) else {"type": str(part.get("type"))}
    held = part.get("image_url")
    url = held.get("url") if isinstance(held, dict) else held  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    if isinstance(url, str) and not url.startswith("data:"):
        return {"type": "uri", "modality": media, "uri": url}
    # The bytes themselves are megabytes that no trace is made for.
    return {"type": "blob", "modality": media}


def _said(text: str) -> dict[str, Any]:
    return {"type": "text", "content": text}


def _called(call_id: Any, function: Mapping[str, Any]) -> dict[str, Any]:
    arguments = function.get("arguments", function.get("input"))
    return {"type": "tool_call", "id": call_id, "name": function.get("name"), "arguments": arguments}


def _plain(value: Any) -> dict[str, Any]:
    """Return a message as a dict: users give replies back, too."""
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    dump = getattr(value, "model_dump", None)
    return cast("dict[str, Any]", dump(mode="json", exclude_none=True)) if callable(dump) else {}


def _text(messages: list[dict[str, Any]]) -> str:
    return json.dumps(messages, ensure_ascii=False, separators=(",", ":"), default=str)
