"""The tokens that a request needs, without a tokenizer. Pure.

Four bytes of text are counted as a token, as OpenAI's guides do. What a model's calls really used corrects that.
"""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Mapping
from typing import Any, Final, cast

BYTES: Final = 4
"""Bytes of text to a token."""
MESSAGE: Final = 4
"""Tokens that a message takes beside its text."""
LOW_DETAIL: Final = 85
"""Tokens of an image in low detail, and the base of any other."""
TILE: Final = 170
"""Tokens of 512 x 512 pixels."""
USUAL_TILES: Final = 4
"""Tiles of an image whose size is not known."""
ANSWER: Final = 256
"""Tokens of an answer, where nothing limits it and none is known yet."""
_WEIGHT: Final = 0.1
_LIMITS: Final = ("max_completion_tokens", "max_output_tokens", "max_tokens")
_PROMPTS: Final = ("messages", "input", "prompt", "instructions", "tools", "text")
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_DEEPEST: Final = 20


def prompt_tokens(parameters: Mapping[str, Any]) -> float:
    """Estimate the tokens of a request's prompt."""
    return sum(_tokens(parameters.get(name), 0) for name in _PROMPTS)


def answer_limit(parameters: Mapping[str, Any]) -> float | None:
    """Return the most tokens that the answer may have, of all its choices; None where nothing limits it."""
    most = next((value for name in _LIMITS if isinstance(value := parameters.get(name), int)), None)
    if most is None:
        return None
    count = parameters.get("n")
    return float(most * (count if isinstance(count, int) and count > 0 else 1))


def _tokens(value: Any, depth: int) -> float:
    if isinstance(value, str):
        return len(value.encode("utf-8", "replace")) / BYTES
    if isinstance(value, bool) or value is None or depth > _DEEPEST:
        return 0.0
    if isinstance(value, int | float):
        return 1.0  # a token of a prompt that is given as tokens
    fields = _fields(value)
    if fields is not None:
        return _tokens_of(fields, depth)
    if isinstance(value, list | tuple):
        return sum(_tokens(item, depth + 1) for item in cast("list[Any]", value))
    return 0.0


def _tokens_of(fields: Mapping[str, Any], depth: int) -> float:
    image = fields.get("image_url")
    if image is not None:
        if not isinstance(image, str):
            fields = _fields(image) or {}
            image = fields.get("url")
        return image_tokens(image if isinstance(image, str) else "", fields.get("detail"))
    around = MESSAGE if "role" in fields else 0
    return around + sum(_tokens(item, depth + 1) for name, item in fields.items() if name not in {"role", "type"})


def _fields(value: Any) -> Mapping[str, Any] | None:
    """Return the fields of a dict or a model."""
    found: object = cast("object", value) if isinstance(value, Mapping) else getattr(value, "__dict__", None)
    return cast("Mapping[str, Any]", found) if isinstance(found, Mapping) else None


def image_tokens(url: str, detail: Any = None) -> float:
    """Estimate the tokens of an image, by its size where the URL holds a PNG."""
    if detail == "low":
        return LOW_DETAIL
    size = _png_size(url)
    if size is None:
        return LOW_DETAIL + TILE * USUAL_TILES
    # It is made to fit 2048 x 2048, then its shorter side 768.
    scale = min(1.0, 2048 / max(size), 768 / min(size))
    return LOW_DETAIL + TILE * math.prod(math.ceil(side * scale / 512) for side in size)


def _png_size(url: str) -> tuple[int, int] | None:
    head, found, _ = url[:80].partition(";base64,")
    if not found or not head.startswith("data:image/"):
        return None
    try:
        start = base64.b64decode(url[len(head) + len(found) :][:32])
    except (ValueError, binascii.Error):
        return None
    size = int.from_bytes(start[16:20], "big"), int.from_bytes(start[20:24], "big")
    return size if start.startswith(_PNG) and min(size) > 0 else None


class Usage:
    """What the calls of one model used: corrects the estimates of the next ones."""

    __slots__ = ("_answer", "_factor")

    def __init__(self) -> None:
        self._factor = 1.0
        self._answer: float | None = None

    def need(self, prompt: float, limit: float | None, *, exact: bool = False) -> float:
        """Return the tokens that a request needs.

        Args:
            prompt: The estimate of its prompt.
            limit: The most that its answer may have.
            exact: Whether the prompt was counted, not estimated.
        """
        usual = ANSWER if self._answer is None else self._answer
        return max(1.0, prompt * (1.0 if exact else self._factor) + (usual if limit is None else limit))

    def used(self, estimated: float, prompt: float, answer: float) -> None:
        """Take in what a call used, with the estimate of its prompt."""
        if estimated > 0 and prompt > 0:
            self._factor += _WEIGHT * (prompt / estimated - self._factor)
        self._answer = answer if self._answer is None else self._answer + _WEIGHT * (answer - self._answer)
