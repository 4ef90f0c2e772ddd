"""Choices of a reply or a chunk, in the shapes of all hosts. For decoded JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, cast

from async_openai.types.deviations import Notes, Where

_ODD: Final = frozenset({"message", "delta", "usage", "error"})
"""What has no place in a choice of OpenAI's, and means something at others."""
_NO_CONTENT: Final = frozenset({"role", "index", "finish_reason", "logprobs", "error", "usage", "delta", "message"})


def choices_in(sent: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the choices that are objects."""
    choices = sent.get("choices")
    items = cast("list[Any]", choices) if isinstance(choices, list) else [choices]
    return [cast("dict[str, Any]", choice) for choice in items if isinstance(choice, dict)]


def are_odd(choices: Iterable[Any]) -> bool:
    """Whether one of the choices, as read, may mean something else: by fields that are not declared."""
    for choice in choices:
        extra = choice.__pydantic_extra__
        if extra and not _ODD.isdisjoint(extra):
            return True
    return False


def with_usage(sent: dict[str, Any], notes: Notes, where: Where) -> dict[str, Any]:
    """Lift the usage out of a choice (Kimi)."""
    if sent.get("usage"):
        return sent
    found = next((choice["usage"] for choice in choices_in(sent) if isinstance(choice.get("usage"), dict)), None)
    if found is None:
        return sent
    notes.say((where, "usage"), "the usage", "it in a choice")
    return {**sent, "usage": found}


def without_repeats(sent: dict[str, Any], said: Callable[[int], frozenset[str]]) -> dict[str, Any] | None:
    """Leave out of messages in the place of deltas what was said: some streams end with the whole message (MiniMax).

    Args:
        sent: A chunk.
        said: Tells the fields of a message that have come, by the number of its choice.

    Returns:
        The chunk without it, None where nothing is repeated.
    """
    choices = choices_in(sent)
    shorter = [_shorter(choice, said) for choice in choices]
    return {**sent, "choices": shorter} if shorter != choices else None


def _shorter(choice: dict[str, Any], said: Callable[[int], frozenset[str]]) -> dict[str, Any]:
    message, number = choice.get("message"), choice.get("index")
    if choice.get("delta") or not isinstance(message, dict):
        return choice
    known = said(number if isinstance(number, int) else 0) - {"role"}
    fields = cast("dict[str, Any]", message)
    return {**choice, "message": {name: value for name, value in fields.items() if name not in known}}


def why_no_choices(sent: dict[str, Any], *, messages: bool) -> str | None:
    """Say why an answer has no choices that could be read, None where it has.

    Args:
        sent: The answer.
        messages: Whether each choice has to hold a message.
    """
    choices: Any = sent.get("choices")
    if isinstance(choices, dict):
        choices = [cast("Any", choices)] if choices else []
    if not isinstance(choices, list):
        return None
    items = cast("list[Any]", choices)
    if not items:
        return "choices: expected at least one, got none"
    for number, choice in enumerate(items):
        if not isinstance(choice, dict):
            return f"choices[{number}]: expected an object"
        if messages and not isinstance(cast("dict[str, Any]", choice).get("message"), dict):
            return f"choices[{number}].message: expected an object"
    return None


def hold_content(sent: dict[str, Any]) -> bool:
    """Whether a choice holds anything that a model wrote."""
    return any(any(values) for values in map(_contents, choices_in(sent)))


def _contents(choice: dict[str, Any]) -> Iterator[Any]:
    for held in (choice, choice.get("message"), choice.get("delta")):
        if isinstance(held, dict):
            yield from (value for name, value in cast("dict[str, Any]", held).items() if name not in _NO_CONTENT)


def errors_in(sent: dict[str, Any]) -> list[Any]:
    """Return the errors inside choices without content."""
    return [choice["error"] for choice in choices_in(sent) if choice.get("error") and not any(_contents(choice))]
