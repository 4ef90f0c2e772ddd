"""POST /responses: text, function calls and structured output, plain and as a stream."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from async_openai.testing import api_errors
from async_openai.testing.answers.server_answer import (
    RequestContext,
    ServerAnswer,
    check_model,
    encode,
    event,
    event_stream,
    integer,
    json_answer,
)
from async_openai.testing.answers.text import count_tokens, limited, message_text, pieces, tokens
from async_openai.testing.answers.tool_calls import PlannedCalls, calls_of, choose_calls, document_for
from async_openai.testing.api_errors import RefusedError
from async_openai.testing.shapes import is_list, is_object, member

_ECHOED = ("instructions", "metadata", "previous_response_id", "temperature", "top_p", "user", "max_output_tokens")
_MOST_TOKENS = 10_000_000


def responses(context: RequestContext) -> ServerAnswer:
    """Answer an input."""
    parameters = context.parameters()
    model = check_model(context, parameters.get("model"))
    given: Any = parameters.get("input")
    if given is None:
        raise RefusedError(api_errors.missing_parameter("input"))
    if not isinstance(given, str) and not is_list(given):
        raise RefusedError(api_errors.invalid_type("input", "a string or an array", given))
    items = [{"role": "user", "content": given}] if isinstance(given, str) else given
    output, cut = _output(context, parameters, items)
    reply = _reply(context, parameters, model, output, cut=cut)
    prompt = sum(count_tokens(_item_text(item)) for item in items) + count_tokens(
        str(parameters.get("instructions") or "")
    )
    reply["usage"] = _usage(context, prompt, output)
    if parameters.get("store") is not False:
        context.keep("/responses", reply)
    if not parameters.get("stream"):
        return json_answer(reply)
    return event_stream(list(_events(reply, output)))


def _item_text(item: Any) -> str:
    if isinstance(item, str):
        return item
    return message_text(member(item, "content") or member(item, "output"))


def _output(
    context: RequestContext, parameters: Mapping[str, Any], items: list[Any]
) -> tuple[list[dict[str, Any]], bool]:
    question = next((_item_text(item) for item in reversed(items) if _is_user(item)), "")
    last: Any = items[-1] if items else {}
    after_result = member(last, "type") == "function_call_output"
    calls = choose_calls(parameters, question, after_result=after_result)
    text = None if calls else _document(parameters, question)
    limit = integer(parameters, "max_output_tokens", 0, 1, _MOST_TOKENS) or None
    # Taken where nothing is refused any more: what a bad request got is not gone.
    if (planned := context.planned()) is not None:
        text, cut = (None, False) if planned.text is None else limited(planned.text, limit)
        spoken = [] if text is None else [_message(context, text, cut=cut)]
        return [*spoken, *_calls(context, calls_of(planned))], cut
    if calls:
        return _calls(context, calls), False
    cut = False
    if text is None:
        text, cut = limited(context.text_for(_item_text(last) if after_result else question), limit)
    return [_message(context, text, cut=cut)], cut


def _calls(context: RequestContext, calls: PlannedCalls) -> list[dict[str, Any]]:
    return [
        {
            "id": context.new_id("fc_", position),
            "type": "function_call",
            "status": "completed",
            "call_id": context.new_id("call_", position),
            "name": call.name,
            "arguments": call.arguments,
        }
        for position, call in enumerate(calls.calls)
    ]


def _message(context: RequestContext, text: str, *, cut: bool) -> dict[str, Any]:
    content: dict[str, Any] = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    status = "incomplete" if cut else "completed"
    message = {"id": context.new_id("msg_"), "type": "message", "status": status, "role": "assistant"}
    return message | {"content": [content]}


def _is_user(item: Any) -> bool:
    return isinstance(item, str) or member(item, "role") == "user"


def _document(parameters: Mapping[str, Any], question: str) -> str | None:
    kind = member(parameters.get("text"), "format")
    if not is_object(kind):
        return None
    if kind.get("type") == "json_object":
        return encode({"answer": question})
    if kind.get("type") != "json_schema":
        return None
    if not kind.get("name"):
        raise RefusedError(api_errors.missing_parameter("text.format.name"))
    return document_for(kind.get("schema") or {}, kind["name"])


def _reply(
    context: RequestContext, parameters: Mapping[str, Any], model: str, output: list[dict[str, Any]], *, cut: bool
) -> dict[str, Any]:
    reply: dict[str, Any] = {
        "id": context.new_id("resp_"),
        "object": "response",
        "created_at": context.created,
        "status": "incomplete" if cut else "completed",
        "background": False,
        "error": None,
        "incomplete_details": {"reason": "max_output_tokens"} if cut else None,
        "model": model,
        "output": output,
        "parallel_tool_calls": parameters.get("parallel_tool_calls", True),
        "reasoning": {"effort": None, "summary": None},
        "service_tier": "default",
        "store": parameters.get("store", True),
        "text": parameters.get("text") or {"format": {"type": "text"}},
        "tool_choice": parameters.get("tool_choice") or "auto",
        "tools": parameters.get("tools") or [],
        "truncation": "disabled",
    }
    return reply | {name: parameters.get(name) for name in _ECHOED}


def _usage(context: RequestContext, prompt: int, output: list[dict[str, Any]]) -> dict[str, Any]:
    settings = context.settings
    written = sum(
        count_tokens(item["arguments"] if "arguments" in item else item["content"][0]["text"]) for item in output
    )
    written += settings.reasoning_tokens
    return {
        "input_tokens": prompt,
        "input_tokens_details": {"cached_tokens": min(prompt, settings.cached_tokens)},
        "output_tokens": written,
        "output_tokens_details": {"reasoning_tokens": settings.reasoning_tokens},
        "total_tokens": prompt + written,
    }


def _events(reply: dict[str, Any], output: list[dict[str, Any]]) -> Iterator[bytes]:
    """The events of a streamed response, numbered in order; there is no `[DONE]`."""
    started: dict[str, Any] = reply | {"status": "in_progress", "output": [], "usage": None, "incomplete_details": None}
    plain: list[dict[str, Any]] = [
        {"type": "response.created", "response": started},
        {"type": "response.in_progress", "response": started},
    ]
    for index, item in enumerate(output):
        plain += _item_events(item, index)
    plain.append({"type": f"response.{reply['status']}", "response": reply})
    for number, document in enumerate(plain):
        kind = document["type"]
        yield event({"type": kind, "sequence_number": number} | document, kind)


def _item_events(item: dict[str, Any], index: int) -> list[dict[str, Any]]:
    begun: dict[str, Any]
    at = {"item_id": item["id"], "output_index": index}
    if item["type"] == "function_call":
        begun = item | {"status": "in_progress", "arguments": ""}
        kind = "response.function_call_arguments"
        arguments = item["arguments"]
        middle = [{"type": f"{kind}.delta", **at, "delta": piece} for piece in pieces(arguments)]
        middle.append({"type": f"{kind}.done", **at, "name": item["name"], "arguments": arguments})
    else:
        begun = item | {"status": "in_progress", "content": []}
        middle = _text_events(item["content"][0], at | {"content_index": 0})
    return [
        {"type": "response.output_item.added", "output_index": index, "item": begun},
        *middle,
        {"type": "response.output_item.done", "output_index": index, "item": item},
    ]


def _text_events(part: dict[str, Any], at: dict[str, Any]) -> list[dict[str, Any]]:
    text = part["text"]
    cut = pieces(text) if text.startswith(("{", "[")) else tokens(text)
    delta: dict[str, Any] = {"type": "response.output_text.delta", **at, "logprobs": []}
    return [
        {"type": "response.content_part.added", **at, "part": part | {"text": ""}},
        *(delta | {"delta": piece} for piece in cut),
        {"type": "response.output_text.done", **at, "text": text, "logprobs": []},
        {"type": "response.content_part.done", **at, "part": part},
    ]
