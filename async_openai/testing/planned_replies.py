"""What the model is to answer, as a test says it."""

from __future__ import annotations

import dataclasses
import json
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from async_openai.testing.journal import RecordedRequest

Condition = Callable[[RecordedRequest], bool]


@dataclass(frozen=True, slots=True)
class PlannedReply:
    """One reply of the model: a text, tool calls, or both."""

    text: str | None
    calls: tuple[tuple[str, str], ...] = ()
    """Names, and arguments as JSON."""


class PlannedReplies:
    """The replies to come. Added to by any thread, taken by the server's."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[tuple[Condition, PlannedReply]] = deque()

    def add(self, replies: Iterable[PlannedReply], condition: Condition) -> None:
        """Add replies for the next requests that meet a condition."""
        with self._lock:
            self._waiting.extend((condition, reply) for reply in replies)

    def take(self, request: RecordedRequest) -> PlannedReply | None:
        """Take the first reply whose condition a request meets; None without any."""
        with self._lock:
            for position, (condition, reply) in enumerate(self._waiting):
                if condition(request):
                    del self._waiting[position]
                    return reply
        return None

    def clear(self) -> None:
        """Forget all."""
        with self._lock:
            self._waiting.clear()

    def __len__(self) -> int:
        return len(self._waiting)


def planned(texts: tuple[str, ...], tool_calls: Iterable[Any], parsed: Any) -> list[PlannedReply]:
    """Return the replies that a test describes.

    Args:
        texts: One reply each.
        tool_calls: Names with arguments, all in one reply, after its text if there is one.
        parsed: What the JSON of a reply is read as: a model, a dataclass, a dict, a list.

    Raises:
        TypeError: One of them is something else.
        ValueError: Nothing is described, or more than one reply has the calls.
    """
    for text in texts:
        if not isinstance(text, str):
            raise TypeError(f"expected the text of a reply, got {type(text).__name__}; parsed= takes what is no text")
    calls = tuple(_call(one) for one in tool_calls)
    if parsed is not None:
        if texts or calls:
            raise ValueError("a parsed reply has neither a text of its own nor tool calls: reply() once for each")
        return [PlannedReply(json.dumps(_plain(parsed), ensure_ascii=False, separators=(",", ":")))]
    if calls:
        if len(texts) > 1:
            raise ValueError("tool calls belong to one reply: reply() once for each text")
        return [PlannedReply(texts[0] if texts else None, calls)]
    if not texts:
        raise ValueError('expected a text, tool_calls= or parsed=, as in reply("Hello")')
    return [PlannedReply(text) for text in texts]


def _call(given: Any) -> tuple[str, str]:
    expected = 'a name with its arguments, as in ("weather", {"city": "Hanoi"})'
    if isinstance(given, str):
        return given, "{}"
    try:
        name, arguments = given
    except (TypeError, ValueError):
        name = arguments = None
    if not isinstance(name, str):
        raise TypeError(f"tool_calls: expected {expected}, got {type(given).__name__}")
    # A text stays as it is: a model may write JSON that is none.
    return name, arguments if isinstance(arguments, str) else json.dumps(_plain(arguments), ensure_ascii=False)


def _plain(value: Any) -> Any:
    if (dump := getattr(value, "model_dump", None)) is not None:
        return dump(mode="json", by_alias=True)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    if isinstance(value, Mapping | list | tuple | int | float | bool):
        return cast("Any", value)
    raise TypeError(f"expected a model, a dataclass or a dict, got {type(value).__name__}")
