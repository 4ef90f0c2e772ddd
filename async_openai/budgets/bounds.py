"""The most that an attempt can cost. Bounds, not estimates. Pure: what is sent in, numbers out.

A token has one byte of UTF-8 at least, whatever the tokenizer: bytes / 4 is too low for code, digits and Chinese. The
JSON around a text has more bytes than a host adds tokens to it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from async_openai.transport.base import FilePart, Multipart

if TYPE_CHECKING:
    from async_openai.costs.rates import Rates

NANO: Final = 10**9
"""Budgets in USD count in billionths of one."""
AROUND: Final = 64
"""Tokens that a host may put around a prompt."""
TOOLS: Final = 600
"""The same where there are tools: Anthropic's own words about them take up to 530
(docs.anthropic.com, "Tool use", pricing)."""
UNKNOWN_ANSWER: Final = 4096
"""Tokens of an answer that nothing limits, before any call of its model has shown what it takes."""
UNKNOWN_IMAGE: Final = 8192
"""The same of an image: the largest ones of gpt-image-1 take 6,240."""
UNKNOWN_WINDOW: Final = 1_048_576
"""Tokens that a model takes in, where that is not known."""
SPOKEN: Final = 25
"""Bytes of sound to a token: ten tokens a second at 2 kbit/s, less than any codec's."""
QUIETEST: Final = 250
"""Bytes of sound to a second: the same 2 kbit/s."""
LARGEST_SOUND: Final = 25 * 1024 * 1024
"""Bytes of sound that OpenAI takes: of a file whose size is not known."""
LARGEST_IMAGE: Final[Mapping[str, int]] = {
    "gpt-4o-mini": 48_169,  # 2,833 and 5,667 for each of 8 tiles
    "gpt-4o": 1_445,  # 85 and 170 for each of 8 tiles, as o1 and o3
    "gpt-4.1": 3_779,  # 1,536 patches of gpt-4.1-nano, each 2.46 tokens
    "o1": 1_445,
    "o3": 1_445,
    "o4": 3_779,
    "gpt-5": 24_600,  # 10,000 patches in full detail, of the smallest model 2.46 tokens each
    "claude": 4_784,
    "gemini": 4_128,  # 16 tiles of 258
}
"""Tokens of the largest image, by how the model's name begins (OpenAI's, Anthropic's and Google's guides to images)."""
_ANY_IMAGE: Final = max(LARGEST_IMAGE.values())
_LIMITS: Final = ("max_tokens", "max_completion_tokens", "max_output_tokens")
_WITHOUT_ANSWER: Final = ("/embeddings", "/moderations", "/rerank")
_CHOICES: Final = ("n", "best_of")
_ELSEWHERE: Final = ("previous_response_id", "conversation")
"""Parameters by which a part of the prompt lies at the host."""
_DEEPEST: Final = 50


@dataclass(slots=True)
class Most:
    """The most that one attempt can take."""

    input: int
    output: int
    characters: int | None = None
    """Of a text to speak."""
    seconds: float | None = None
    """Of sound."""
    has_media: bool = False


@dataclass(slots=True)
class Outbound:
    """What an attempt sends."""

    path: str
    body: bytes | Multipart | None
    given: Mapping[str, Any]
    """The parameters, by name; those that are not given may be missing."""
    model: str
    """Model as sent."""


NAMES: Final = (*_LIMITS, *_ELSEWHERE, "n", "best_of", "tools", "prompt", "input")
"""Parameters that a bound depends on."""


def most_of(
    sending: Outbound, *, usual: int | None, window: Callable[[], int | None], counted: int | None = None
) -> Most:
    """Return the most that an attempt can take.

    Args:
        sending: What is sent.
        usual: The longest answer that calls of the model gave of late, in tokens.
        window: Looks up the most tokens that the model takes in.
        counted: Tokens of the prompt, where somebody counted them.
    """
    given, body, path = sending.given, sending.body, sending.path
    most = Most(AROUND, _answer(given, path, usual))
    if given.get("tools") is not None:
        most.input += TOOLS
    if path == "/audio/speech":
        text = given.get("input")
        most.characters = len(text) if isinstance(text, str) else None
    if isinstance(body, Multipart):
        _add_form(most, sending, body)
    elif body is not None:
        _add_json(most, sending, body, window)
    if counted is not None:
        most.input = counted
    if given.get("previous_response_id") or given.get("conversation") or _is_stored(given.get("prompt")):
        most.input += window() or UNKNOWN_WINDOW
    return most


def _answer(given: Mapping[str, Any], path: str, usual: int | None) -> int:
    """Return the most tokens of all answers together."""
    if path.endswith(_WITHOUT_ANSWER):
        return 0
    longest = _highest_count(given, _LIMITS)
    if longest is None:
        unknown = UNKNOWN_IMAGE if path.startswith("/images") else UNKNOWN_ANSWER
        longest = unknown if usual is None else 2 * usual
    choices = _highest_count(given, _CHOICES) or 1
    if path == "/completions" and isinstance(prompts := given.get("prompt"), list | tuple):
        choices *= max(1, len(cast("Sequence[Any]", prompts)))
    return longest * choices


def _highest_count(given: Mapping[str, Any], names: Sequence[str]) -> int | None:
    """Return the highest of some parameters that are whole numbers above 0; None without one."""
    highest = 0
    for name in names:
        value = given.get(name)
        if value is not None and isinstance(value, int) and value > highest:
            highest = value
    return highest or None


def _is_stored(prompt: Any) -> bool:
    """Whether a prompt is a reference to one that lies at the host."""
    return prompt is not None and not isinstance(prompt, str | list | tuple | Iterable)


def _add_json(most: Most, sending: Outbound, body: bytes, window: Callable[[], int | None]) -> None:
    most.input += len(body)
    find = body.find
    # `in` raises and swallows an error first, and a generator takes as long as all of them.
    if find(b"image") < 0 and find(b"file") < 0 and find(b"audio") < 0 and find(b"video") < 0 and find(b"document") < 0:
        return
    found = _Media()
    found.look(json.loads(body), 0)
    most.has_media = bool(found.images or found.files or found.sounds)
    most.input += found.images * largest_image(sending.model) - found.inlined
    if found.files:
        most.input += window() or UNKNOWN_WINDOW


class _Media:
    """Counts what in a body is no text."""

    def __init__(self) -> None:
        self.images = self.files = self.sounds = 0
        self.inlined = 0
        """Bytes in the body itself of images and files."""

    def look(self, value: Any, depth: int) -> None:
        if isinstance(value, list):
            for item in cast("list[Any]", value):
                self.look(item, depth + 1)
        elif isinstance(value, dict) and depth < _DEEPEST:
            self._look_at(cast("dict[str, Any]", value), depth)

    def _look_at(self, fields: dict[str, Any], depth: int) -> None:
        kind = fields.get("type")
        if kind in {"image_url", "input_image", "image"} or "image_url" in fields:
            self.images += 1
            self._inline(fields, "image_url", "url")
        elif kind in {"input_audio", "audio"}:
            self.sounds += 1
        elif kind in {"file", "input_file", "document", "video_url", "video", "file_url"}:
            self.files += 1
            self._inline(fields, "file", "file_data")
        else:
            for item in fields.values():
                self.look(item, depth + 1)

    def _inline(self, fields: dict[str, Any], name: str, inner: str) -> None:
        value = fields.get(name, fields.get(inner))
        held = cast("dict[str, Any]", value).get(inner) if isinstance(value, dict) else value
        if isinstance(held, str) and held.startswith("data:"):
            self.inlined += len(held)


def _add_form(most: Most, sending: Outbound, body: Multipart) -> None:
    most.has_media = True
    most.input += sum(len(value.encode("utf-8", "replace")) for _, value in body.fields)
    sizes = [_size(part) for _, part in body.files]
    if sending.path.startswith("/audio"):
        size = sum(LARGEST_SOUND if one is None else one for one in sizes)
        most.seconds = size / QUIETEST
        most.input += size // SPOKEN
    else:
        most.input += len(sizes) * largest_image(sending.model)


def _size(part: FilePart) -> int | None:
    """Return the bytes of a file where they can be told without reading it."""
    content = part.content
    if isinstance(content, bytes):
        return len(content)
    try:
        return Path(content).stat().st_size if isinstance(content, os.PathLike) else None
    except OSError:
        return None


def largest_image(model: str) -> int:
    """Return the tokens of the largest image that a model takes."""
    fits = [name for name in LARGEST_IMAGE if model.startswith(name)]
    return LARGEST_IMAGE[max(fits, key=len)] if fits else _ANY_IMAGE


# --- money ------------------------------------------------------------------------------------------------------------

_MILLION: Final = 1_000_000
_HOUR: Final = 3600
_PICO: Final = 1000
"""Parts of a billionth of a USD in which a token is priced."""


@dataclass(frozen=True, slots=True)
class Dearest:
    """The highest prices that may apply: thousandths of billionths of a USD, of a token or what it says."""

    input: int | None
    media: int | None
    """A token of an image or of sound."""
    output: int | None
    character: int | None
    second: int | None
    request: int
    """Billionths of a USD, for each request."""

    @classmethod
    def of(cls, possible: Iterable[Rates]) -> Dearest | None:
        """Return the dearest of some rates; None where there are none."""
        rates = tuple(possible)
        if not rates:
            return None
        written = ("input", "cache_write", "cache_write_1h")
        return cls(
            _highest(rates, *written),
            _highest(rates, *written, "audio_input", "image_input"),
            _highest(rates, "output", "reasoning", "audio_output", "image_output"),
            _highest(rates, "characters"),
            _highest(rates, "audio_hour", per=_HOUR),
            max(_up(one.request * NANO) for one in rates),
        )

    def cost(self, most: Most) -> int | None:
        """Return the most that an attempt can cost, in billionths of a USD; None where a price is not known."""
        if most.characters is not None and self.character is not None:
            pico: int | None = most.characters * self.character
        elif most.seconds is not None and self.second is not None:
            pico = int(most.seconds + 1) * self.second
        else:
            pico = self._of_tokens(most)
        return None if pico is None else -(-pico // _PICO) + self.request

    def _of_tokens(self, most: Most) -> int | None:
        before = self.media if most.has_media else self.input
        if before is None or (self.output is None and most.output):
            return None
        return most.input * before + most.output * (self.output or 0)


def _highest(rates: Sequence[Rates], *names: str, per: int = 1) -> int | None:
    """Return the highest of some rates of a million (of an hour, of one second)."""
    values = [value for one in rates for name in names if (value := getattr(one, name)) is not None]
    if not values:
        return None
    highest: Decimal = max(values)
    return _up(highest * NANO * _PICO / (per if per > 1 else _MILLION))


def _up(value: Decimal) -> int:
    return int(value.to_integral_value(ROUND_CEILING))
