"""Texts in the shapes of all hosts: content as text or as parts, and JSON as text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Annotated, Any, Final, cast

from pydantic import Field

from async_openai.types.marks import ContentMark, JsonMark

JsonText = Annotated[str, JsonMark()]
"""JSON as text."""

if TYPE_CHECKING:
    Content = str
else:
    # Hosts with reasoning send parts (Mistral). Checkers see what all others send.
    Content = Annotated[str | list[Any], Field(union_mode="left_to_right"), ContentMark()]
"""Content of a message: text; at some hosts a list of parts."""

_TEXT_TYPES: Final = frozenset({"text", "output_text", "", None})


def text_of(content: object) -> str:
    """Return the text of content: itself, or its text parts joined."""
    if isinstance(content, str):
        return content
    if not isinstance(content, list):
        return ""
    return "".join(part_text(part) or "" for part in cast("list[object]", content))


def part_text(part: object) -> str | None:
    """Return the text of a part; None where it is another kind of part."""
    if isinstance(part, str):
        return part
    if not isinstance(part, dict):
        return None
    fields = cast("dict[str, object]", part)
    text, kind = fields.get("text"), fields.get("type")
    known = kind is None or isinstance(kind, str)
    return text if known and kind in _TEXT_TYPES and isinstance(text, str) else None


def json_text(value: object) -> str:
    """Write JSON as text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


HALVES: Final = re.compile("[\ud800-\udfff]")
"""Half a surrogate pair."""
_MAY_BE_HALF: Final = re.compile(rb"\\u[dD][89a-fA-F]|\xed[\xa0-\xbf]")


def may_hold_halves(content: bytes) -> bool:
    """Whether JSON may hold half a surrogate pair."""
    if content.find(b"\0") >= 0:
        return True  # UTF-16 or UTF-32, in which a pattern of bytes finds nothing
    # `find` first: a pattern takes longer than all the rest of reading vectors.
    return (content.find(b"\\u") >= 0 or content.find(b"\xed") >= 0) and _MAY_BE_HALF.search(content) is not None


def whole(text: str) -> str:
    """Return a text in which pairs of surrogates are characters, and single ones U+FFFD."""
    if text.isascii() or HALVES.search(text) is None:
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
