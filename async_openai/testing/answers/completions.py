"""POST /completions and POST /edits, the older endpoints."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from async_openai.testing import api_errors
from async_openai.testing.answers.server_answer import (
    DONE,
    RequestContext,
    ServerAnswer,
    check_model,
    event,
    event_stream,
    integer,
    json_answer,
)
from async_openai.testing.answers.text import count_tokens, limited, tokens, usage
from async_openai.testing.api_errors import RefusedError
from async_openai.testing.shapes import is_list, member

_MOST_CHOICES = 128
_MOST_TOKENS = 10_000_000


def completions(context: RequestContext) -> ServerAnswer:
    """Continue one prompt or several; choices of the first prompt come first."""
    parameters = context.parameters()
    head: dict[str, Any] = {
        "id": context.new_id("cmpl-"),
        "object": "text_completion",
        "created": context.created,
        "model": check_model(context, parameters.get("model")),
    }
    prompts = [_prompt_text(prompt) for prompt in _prompts(parameters.get("prompt"))]
    repeats = integer(parameters, "n", 1, 1, _MOST_CHOICES)
    limit = integer(parameters, "max_tokens", 0, 0, _MOST_TOKENS) or None
    texts: list[tuple[str, bool]] = []
    for prompt in prompts:
        for number in range(repeats):
            text = context.text_for(prompt)
            texts.append(limited(f" {text} [{number}]" if number else f" {text}", limit))
    counted = usage(context.settings, sum(map(count_tokens, prompts)), sum(count_tokens(text) for text, _ in texts))
    echoed = [prompt if parameters.get("echo") else "" for prompt in prompts for _ in range(repeats)]
    parts = [([echo] if echo else []) + tokens(text) for echo, (text, _) in zip(echoed, texts, strict=True)]
    reasons = ["length" if cut else "stop" for _, cut in texts]
    if parameters.get("stream"):
        with_usage = bool(member(parameters.get("stream_options"), "include_usage"))
        return event_stream(list(_chunks(head, parts, reasons, counted if with_usage else None)))
    top = parameters.get("logprobs")
    head["choices"] = [
        {
            "text": "".join(words),
            "index": index,
            "logprobs": None if top is None else _logprobs(words),
            "finish_reason": reasons[index],
        }
        for index, words in enumerate(parts)
    ]
    head["usage"] = counted
    return json_answer(head)


def _prompts(prompt: Any) -> list[Any]:
    """One prompt or several; a prompt is a text or a list of token ids."""
    if prompt is None:
        return ["<|endoftext|>"]
    if isinstance(prompt, str):
        return [prompt]
    if not is_list(prompt):
        raise RefusedError(api_errors.invalid_type("prompt", "a string or an array", prompt))
    if not prompt:
        raise RefusedError(api_errors.invalid_value("prompt", "'prompt' must not be an empty array."))
    return [prompt] if isinstance(prompt[0], int) else prompt


def _prompt_text(prompt: Any) -> str:
    if isinstance(prompt, str):
        return prompt
    if is_list(prompt):
        return " ".join(str(token) for token in prompt)
    raise RefusedError(api_errors.invalid_type("prompt", "a string or an array", prompt))


def _chunks(
    head: dict[str, Any], parts: list[list[str]], reasons: list[str], counted: dict[str, Any] | None
) -> Iterator[bytes]:
    if counted is not None:
        head = head | {"usage": None}
    for index, words in enumerate(parts):
        for word in words:
            choice = {"text": word, "index": index, "logprobs": None, "finish_reason": None}
            yield event(head | {"choices": [choice]})
        finish = {"text": "", "index": index, "logprobs": None, "finish_reason": reasons[index]}
        yield event(head | {"choices": [finish]})
    if counted is not None:
        yield event(head | {"choices": [], "usage": counted})
    yield DONE


def _logprobs(words: list[str]) -> dict[str, Any]:
    offsets = [sum(len(word) for word in words[:position]) for position in range(len(words))]
    likely = [-0.5] * len(words)
    tops = [{word: -0.5} for word in words]
    return {"tokens": words, "token_logprobs": likely, "top_logprobs": tops, "text_offset": offsets}


def edits(context: RequestContext) -> ServerAnswer:
    """Apply an instruction to an input: the input, and after it the instruction in brackets."""
    parameters = context.parameters()
    check_model(context, parameters.get("model"))
    instruction = parameters.get("instruction")
    if instruction is None:
        raise RefusedError(api_errors.missing_parameter("instruction"))
    if not isinstance(instruction, str):
        raise RefusedError(api_errors.invalid_type("instruction", "a string", instruction))
    given = parameters.get("input") or ""
    if not isinstance(given, str):
        raise RefusedError(api_errors.invalid_type("input", "a string", given))
    text = f"{given} [{instruction}]".strip()
    choices = range(integer(parameters, "n", 1, 1, 20))
    texts = [f"{text} [{number}]" if number else text for number in choices]
    prompt = count_tokens(given) + count_tokens(instruction)
    written = sum(map(count_tokens, texts))
    return json_answer(
        {
            "object": "edit",
            "created": context.created,
            "choices": [{"text": each, "index": index} for index, each in enumerate(texts)],
            "usage": {"prompt_tokens": prompt, "completion_tokens": written, "total_tokens": prompt + written},
        }
    )
