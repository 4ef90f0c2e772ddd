"""JSON of other people: decoded, copied and looked into to a depth of 64, without recursion. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import islice
from typing import Any, Final, cast

DEEPEST: Final = 64
"""Levels of lists and objects that are looked into."""
BELOW: Final = "..."
"""What stands for a list or an object below them."""
SHOWN: Final = 300
"""Characters of an answer in messages, and in the body of an error without JSON."""
_MOST = 1_000_000
"""Values that are copied; what is beyond them counts as below."""
_MOST_TOKENS = 100_000
"""Strings and brackets that are looked at of a text nested too deeply for the decoder."""
_MANY_DIGITS = 1e7
_PRINTABLE = 1e300
# A string is one token, whole or not: two ways to read the same text would take time by the square.
_PARTS = r'(?s)"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]'


def decoded(content: bytes) -> object:
    """Decode JSON; anything else comes back as text, nothing as None."""
    try:
        return from_json(content)
    except ValueError:
        return content.decode("utf-8", "replace") or None


def beginning(content: bytes) -> str:
    """Return the beginning of a body as text."""
    return content[: 4 * SHOWN].decode("utf-8", "replace")[:SHOWN]


def from_json(content: bytes) -> object:
    """Decode JSON. What the decoder cannot do for its depth has `"..."` below 64 levels.

    Raises:
        ValueError: It is none.
    """
    text = content.decode(json.detect_encoding(content), "surrogatepass")
    try:
        return cast("object", json.loads(text))
    except RecursionError:
        pass
    try:
        return cast("object", json.loads(_shallow(text)))
    except RecursionError:
        # The caller's own stack is nearly full.
        raise ValueError("nested too deeply") from None


def _shallow(text: str) -> str:
    """Replace what is nested below 64 levels, in text that may be JSON."""
    kept: list[str] = []
    depth = start = 0
    for token in islice(re.finditer(_PARTS, text), _MOST_TOKENS):
        sign = token[0]
        if sign in "[{":
            depth += 1
            if depth == DEEPEST + 1:
                kept += [text[start : token.start()], f'"{BELOW}"']
        elif sign in "]}":
            depth -= 1
            if depth == DEEPEST:
                start = token.end()
    return "".join(kept) + (text[start:] if depth <= DEEPEST else "")


def is_within(value: object, depth: int) -> bool:
    """Whether decoded JSON is nested no deeper than that many levels."""
    level = [value]
    for _ in range(depth):
        level = [
            part
            for item in level
            if isinstance(item, list | dict)
            for part in (cast("dict[str, Any]", item).values() if isinstance(item, dict) else cast("list[Any]", item))
        ]
        if not level:
            return True
    return False


def copied(value: object, text: Callable[[str], str] = str, names: Callable[[str], str] = str) -> object:
    """Copy decoded JSON to a depth of 64.

    Args:
        value: What was decoded.
        text: Makes each text.
        names: Makes the name of each field.
    """
    root: list[Any] = [value]
    places: list[tuple[Any, Any]] = [(root, 0)]
    left = _MOST
    for _ in range(DEEPEST):
        following: list[tuple[Any, Any]] = []
        for container, key in places:
            item = container[key]
            if isinstance(item, list | dict) and left > 0:
                container[key] = made = _level(cast("list[Any] | dict[Any, Any]", item), names)
                following += [(made, each) for each in (made if isinstance(made, dict) else range(len(made)))]
                left -= len(made)
            else:
                container[key] = _leaf(item, text)
        places = following
    for container, key in places:
        container[key] = _leaf(container[key], text)
    return cast("object", root[0])


def _level(item: list[Any] | dict[Any, Any], names: Callable[[str], str]) -> list[Any] | dict[str, Any]:
    return {names(str(name)): part for name, part in item.items()} if isinstance(item, dict) else list(item)


def _leaf(item: Any, text: Callable[[str], str]) -> Any:
    if isinstance(item, str):
        return text(item)
    if isinstance(item, list | dict):
        return BELOW
    if isinstance(item, int | float) and _MANY_DIGITS < abs(item) < _PRINTABLE:
        # A number may be what `text` blots out.
        return item if text(shown := repr(item)) == shown else text(shown)
    return item
