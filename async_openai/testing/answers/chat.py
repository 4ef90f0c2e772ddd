"""POST /chat/completions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from async_openai.testing import api_errors
from async_openai.testing.answers.server_answer import (
    DONE,
    RequestContext,
    ServerAnswer,
    check_model,
    encode,
    event,
    event_stream,
    integer,
    json_answer,
)
from async_openai.testing.answers.text import (
    count_tokens,
    limited,
    log_probabilities,
    message_text,
    pieces,
    tokens,
    usage,
)
from async_openai.testing.answers.tool_calls import PlannedCalls, calls_of, choose_calls, document_for
from async_openai.testing.api_errors import RefusedError
from async_openai.testing.shapes import is_list, is_object, member

_SAFE = {name: {"filtered": False, "severity": "safe"} for name in ("hate", "self_harm", "sexual", "violence")}
_MOST_CHOICES = 128
_MOST_TOKENS = 10_000_000


@dataclass(slots=True)
class Plan:
    """An answer before it is written, plain or as a stream."""

    context: RequestContext
    model: str
    texts: list[str | None]
    """Content of each choice; None where it makes calls."""
    calls: PlannedCalls
    finish_reason: str
    parts: list[list[str]]
    """Contents as they are streamed."""
    prompt_tokens: int
    top_logprobs: int | None

    def usage(self) -> dict[str, Any]:
        """Tokens: words of all messages, words of all choices or of the arguments of calls."""
        written = sum(count_tokens(text) for text in self.texts if text is not None)
        written += sum(count_tokens(call.arguments) for call in self.calls.calls) * len(self.texts)
        return usage(self.context.settings, self.prompt_tokens, written)

    def head(self, kind: str) -> dict[str, Any]:
        """First members of the reply, and of every chunk of it."""
        return {
            "id": self.context.new_id("chatcmpl-"),
            "object": kind,
            "created": self.context.created,
            "model": self.model,
        }

    def call_id(self, choice: int, position: int) -> str:
        """Id of a tool call."""
        return self.context.new_id("call_", choice * 100 + position)


def chat(context: RequestContext) -> ServerAnswer:
    """Answer a conversation."""
    parameters = context.parameters()
    plan = _plan(context, parameters)
    if parameters.get("store"):
        context.keep("/chat/completions", _completion(plan))
    if not parameters.get("stream"):
        return json_answer(_completion(plan))
    with_usage = bool(member(parameters.get("stream_options"), "include_usage"))
    return event_stream(list(_chunks(plan, with_usage=with_usage)))


def _plan(context: RequestContext, parameters: dict[str, Any]) -> Plan:
    model = check_model(context, parameters.get("model"))
    messages = _messages(parameters)
    choices = integer(parameters, "n", 1, 1, _MOST_CHOICES)
    question = _question(messages)
    last = messages[-1]
    after_result = last.get("role") in ("tool", "function")
    calls = choose_calls(parameters, question, after_result=after_result)
    document = None if calls else _document(parameters, question)
    if "max_completion_tokens" in parameters:
        limit = integer(parameters, "max_completion_tokens", 0, 1, _MOST_TOKENS) or None
    else:
        limit = integer(parameters, "max_tokens", 0, 1, _MOST_TOKENS) or None
    # Taken where nothing is refused any more: what a bad request got is not gone.
    planned = context.planned()
    if planned is not None:
        document, calls = None, calls_of(planned, legacy=_is_legacy(parameters))
    cut = False
    texts: list[str | None] = []
    for number in range(choices):
        if planned is not None:
            kept, cut = (None, False) if planned.text is None else limited(planned.text, limit)
            texts.append(kept)
        elif calls:
            texts.append(None)
        elif document is not None:
            texts.append(document)
        else:
            text = context.text_for(message_text(last.get("content")) if after_result else question)
            kept, cut = limited(f"{text} [{number}]" if number else text, limit)
            texts.append(kept)
    top = integer(parameters, "top_logprobs", 0, 0, 20) if parameters.get("logprobs") else None
    return Plan(
        context,
        model,
        texts,
        calls,
        calls.finish_reason if calls else "length" if cut else "stop",
        [] if not (parameters.get("stream") or top is not None) else [_parts(text, document) for text in texts],
        sum(count_tokens(message_text(message.get("content"))) for message in messages),
        top,
    )


def _is_legacy(parameters: Mapping[str, Any]) -> bool:
    return bool(parameters.get("functions")) and not parameters.get("tools")


def _parts(text: str | None, document: str | None) -> list[str]:
    return [] if text is None else tokens(text) if document is None else pieces(text)


def _messages(parameters: Mapping[str, Any]) -> list[dict[str, Any]]:
    messages: Any = parameters.get("messages")
    if messages is None:
        raise RefusedError(api_errors.missing_parameter("messages"))
    if not is_list(messages):
        raise RefusedError(api_errors.invalid_type("messages", "an array of objects", messages))
    if not messages:
        message = (
            "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead."
        )
        raise RefusedError(api_errors.ApiError(400, message, code="empty_array", param="messages"))
    for position, message in enumerate(messages):
        if not is_object(message):
            raise RefusedError(api_errors.invalid_type(f"messages[{position}]", "an object", message))
        if not message.get("role"):
            raise RefusedError(api_errors.missing_parameter(f"messages[{position}].role"))
    return messages


def _question(messages: list[dict[str, Any]]) -> str:
    """Text of the last user message, or of the last message if no user said anything."""
    for message in reversed(messages):
        if message["role"] == "user":
            return message_text(message.get("content"))
    return message_text(messages[-1].get("content"))


def _document(parameters: Mapping[str, Any], question: str) -> str | None:
    """The JSON answer to a `response_format`, or None."""
    wanted = parameters.get("response_format")
    kind = member(wanted, "type")
    if kind == "json_object":
        return encode({"answer": question})
    if kind != "json_schema":
        return None
    described = member(wanted, "json_schema")
    if not is_object(described) or not described.get("name"):
        raise RefusedError(api_errors.missing_parameter("response_format.json_schema.name"))
    return document_for(described.get("schema") or {}, described["name"])


def _completion(plan: Plan) -> dict[str, Any]:
    document = plan.head("chat.completion")
    document["choices"] = [_choice(plan, index) for index in range(len(plan.texts))]
    document["usage"] = plan.usage()
    document["service_tier"] = "default"
    document["system_fingerprint"] = "fp_testing"
    if plan.context.request.azure:
        document["prompt_filter_results"] = [{"prompt_index": 0, "content_filter_results": _SAFE}]
    return document


def _choice(plan: Plan, index: int) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": plan.texts[index], "refusal": None, "annotations": []}
    if plan.calls and plan.calls.legacy:
        call = plan.calls.calls[0]
        message["function_call"] = {"name": call.name, "arguments": call.arguments}
    elif plan.calls:
        message["tool_calls"] = [
            {
                "id": plan.call_id(index, position),
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
            }
            for position, call in enumerate(plan.calls.calls)
        ]
    logprobs = None
    if plan.top_logprobs is not None and not plan.calls:
        logprobs = {"content": log_probabilities(plan.parts[index], plan.top_logprobs), "refusal": None}
    choice = {"index": index, "message": message, "logprobs": logprobs, "finish_reason": plan.finish_reason}
    if plan.context.request.azure:
        choice["content_filter_results"] = _SAFE
    return choice


def _chunks(plan: Plan, *, with_usage: bool) -> Iterator[bytes]:
    head = plan.head("chat.completion.chunk") | {"service_tier": "default", "system_fingerprint": "fp_testing"}
    if with_usage:
        head["usage"] = None
    if plan.context.request.azure:
        # Azure begins with a chunk that has no choice.
        results = [{"prompt_index": 0, "content_filter_results": _SAFE}]
        yield event(head | {"id": "", "created": 0, "model": "", "choices": [], "prompt_filter_results": results})
    for index in range(len(plan.texts)):
        for delta, logprobs in _deltas(plan, index):
            choice = {"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": None}
            yield event(head | {"choices": [choice]})
        finish: dict[str, Any] = {"index": index, "delta": {}, "logprobs": None, "finish_reason": plan.finish_reason}
        yield event(head | {"choices": [finish]})
    if with_usage:
        yield event(head | {"choices": [], "usage": plan.usage()})
    yield DONE


def _deltas(plan: Plan, index: int) -> Iterator[tuple[dict[str, Any], Any]]:
    if plan.texts[index] is not None:
        yield {"role": "assistant", "content": "", "refusal": None}, None
        for part in plan.parts[index]:
            top = plan.top_logprobs
            logprobs = None if top is None else {"content": log_probabilities([part], top), "refusal": None}
            yield {"content": part}, logprobs
    if not plan.calls:
        return
    begins: dict[str, Any] = {} if plan.texts[index] is not None else {"role": "assistant", "content": None}
    if plan.calls.legacy:
        call = plan.calls.calls[0]
        named = {"name": call.name, "arguments": ""}
        yield {**begins, "function_call": named}, None
        for piece in pieces(call.arguments):
            yield {"function_call": {"arguments": piece}}, None
        return
    if begins:
        yield begins, None
    for position, call in enumerate(plan.calls.calls):
        begun = {
            "index": position,
            "id": plan.call_id(index, position),
            "type": "function",
            "function": {"name": call.name, "arguments": ""},
        }
        yield {"tool_calls": [begun]}, None
        for piece in pieces(call.arguments):
            yield {"tool_calls": [{"index": position, "function": {"arguments": piece}}]}, None
