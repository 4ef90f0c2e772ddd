"""Events of a stream into chunks: fast where they are as documented, leniently where a host has another shape. Pure."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Literal, cast

from pydantic import ValidationError

from async_openai.engine.host_words import says_something
from async_openai.engine.parsing import validator
from async_openai.engine.second_reading import lenient_json, mended
from async_openai.types.choices import choices_in, errors_in, without_repeats
from async_openai.types.lenient import read_leniently
from async_openai.types.texts import HALVES, may_hold_halves, whole

_PLACES: Final = ("type", "item_id", "output_index", "content_index", "summary_index")
"""What tells the texts of a response apart."""
# Not as literals: mypy cannot keep those.
_HIGH: Final = (chr(0xD800), chr(0xDBFF))
Said = Callable[[int], frozenset[str]]
_PINGS: Final = frozenset({"type", "event"})
_MOST_HALVES: Final = 256
"""Halves that are waited for at once: one a text that is on its way."""
DONE: Final = b"[DONE]"
_DONES: Final = (DONE, b'"[DONE]"')


def _nothing(_number: int) -> frozenset[str]:
    return frozenset()


@dataclass(frozen=True, slots=True)
class Reading:
    """What an odd event turned out to be."""

    outcome: Literal["chunk", "hidden", "nothing", "events", "error", "unreadable"]
    """`hidden`: a chunk without choices, for its usage. `events`: several in one. `nothing`: a ping."""
    chunk: Any = None
    data: bytes = b""
    """The chunk as bytes that read the same."""
    events: tuple[bytes, ...] = ()
    error: object = None


class ChunkReader:
    """A reader of the events of one stream."""

    def __init__(self, kind: Any) -> None:
        self._kind = kind
        self._in_messages = False
        """Whether its pieces are messages in the place of deltas."""
        self.has_choices = "choices" in getattr(kind, "essential", ())
        """Whether its chunks are those of chat or of completions."""
        self.fast = validator(kind)
        self.halves: dict[tuple[object, ...], str] = {}
        """Halves of surrogate pairs that wait for the next piece of their text."""

    def again(self, data: bytes) -> Any:
        """Read once more what was a chunk."""
        try:
            chunk = self.fast(data)
            if not chunk.is_odd():
                return chunk
        except ValidationError:
            pass
        return self._chunk(lenient_json(data))

    def second(self, data: bytes, event: str, said: Said = _nothing) -> Reading:
        """Read an event once more.

        Args:
            data: Its data.
            event: Its type by its `event:` line; empty without one.
            said: Tells which fields of a choice's message have come so far, by the number of the choice.
        """
        bare = data.strip()
        if bare[:16].upper() in _DONES:
            return Reading("events", events=(DONE,))
        if bare.startswith(b":"):
            return Reading("nothing")  # a comment in the wrong place (OpenRouter)
        try:
            sent = lenient_json(bare)
        except ValueError:
            lines = tuple(line for line in bare.split(b"\n") if line.strip())
            several = len(lines) > 1 and all(line.startswith((b"{", b"[DONE]")) for line in lines)
            return Reading("events", events=lines) if several else Reading("unreadable")
        if isinstance(sent, list) and len(cast("list[Any]", sent)) == 1:
            sent = cast("list[Any]", sent)[0]
            bare = json.dumps(sent).encode()
        if sent is None:
            return Reading("nothing")
        if not isinstance(sent, dict):
            return Reading("unreadable")
        return self._object(cast("dict[str, Any]", sent), bare, event, said)

    def _object(self, sent: dict[str, Any], data: bytes, event: str, said: Said) -> Reading:
        if event == "error" or sent.get("type") == "error" or says_something(sent.get("error")):
            return Reading("error", error=sent)
        if self.halves or may_hold_halves(data):
            sent = self._with_halves(sent)
            data = json.dumps(sent).encode()
        if self.has_choices:
            return self._choices(sent, data, said)
        if event and not sent.get("type"):
            # The type in the `event:` line alone.
            sent = {**sent, "type": event}
            data = json.dumps(sent).encode()
        return self._as_chunk(sent, data)

    def _choices(self, sent: dict[str, Any], data: bytes, said: Said) -> Reading:
        inside = next((found for found in errors_in(sent) if says_something(found)), None)
        if inside is not None:
            return Reading("error", error={"error": inside})
        if not self._in_messages and any("message" in choice for choice in choices_in(sent)):
            shorter = without_repeats(sent, said)
            if shorter is not None:
                found = self._as_chunk(shorter, json.dumps(shorter).encode())
                if found.chunk is not None:
                    found.chunk.came_as(sent, found.chunk.deviations)
                return found
            self._in_messages = not any(choice.get("delta") for choice in choices_in(sent))
        if sent.get("choices") is not None:
            return self._as_chunk(sent, data) if isinstance(sent["choices"], list | dict) else Reading("unreadable")
        if not sent.get("usage") and any(isinstance(sent.get(name), str) for name in ("message", "detail")):
            return Reading("error", error=sent)
        if sent.keys() <= _PINGS:
            return Reading("nothing")
        found = self._as_chunk(sent, data)
        return Reading("hidden", found.chunk, found.data) if found.outcome == "chunk" else found

    def _as_chunk(self, sent: dict[str, Any], data: bytes) -> Reading:
        chunk = self._chunk(sent)
        return Reading("unreadable") if chunk is None else Reading("chunk", chunk, data)

    def _chunk(self, sent: Any) -> Any:
        chunk, deviations = read_leniently(self._kind, sent)
        if chunk is not None:
            chunk.came_as(sent, deviations)
        return chunk

    # --- halves of surrogate pairs ------------------------------------------------------------------------------------

    def _with_halves(self, sent: dict[str, Any]) -> dict[str, Any]:
        """Join the halves of pairs that were cut between two pieces."""
        start = tuple(sent.get(name) for name in _PLACES if isinstance(sent.get(name), str | int))
        joined = cast("dict[str, Any]", self._joined(sent, start))
        for choice in cast("list[Any]", joined["choices"]) if isinstance(joined.get("choices"), list) else []:
            if isinstance(choice, dict) and cast("dict[str, Any]", choice).get("finish_reason"):
                self._give_up(cast("dict[str, Any]", choice))
        return cast("dict[str, Any]", mended(joined))

    def _joined(self, value: Any, place: tuple[object, ...]) -> Any:
        if isinstance(value, str):
            return self._text(value, place) if HALVES.search(value) or place in self.halves else value
        if len(place) > len(_PLACES) + 20:
            return value
        if isinstance(value, dict):
            fields = cast("dict[str, Any]", value)
            return {name: self._joined(item, (*place, name)) for name, item in fields.items()}
        if isinstance(value, list):
            return [self._joined(item, (*place, _number(item, n))) for n, item in enumerate(cast("list[Any]", value))]
        return value

    def _text(self, piece: str, place: tuple[object, ...]) -> str:
        if not piece and place in self.halves:
            return piece
        text = self.halves.pop(place, "") + piece
        if _HIGH[0] <= text[-1:] <= _HIGH[1] and len(self.halves) < _MOST_HALVES:
            self.halves[place] = text[-1]
            text = text[:-1]
        return whole(text)

    def _give_up(self, choice: dict[str, Any]) -> None:
        """Put U+FFFD for the halves of a choice that ends."""
        delta = choice.setdefault("delta", {})
        number = _number(choice, 0)
        for place in [place for place in self.halves if len(place) > 1 and place[-3:-1] == (number, "delta")]:
            del self.halves[place]
            if isinstance(delta, dict):
                name = str(place[-1])
                fields = cast("dict[str, Any]", delta)
                fields[name] = f"{fields.get(name) or ''}\ufffd"


def _number(item: object, position: int) -> int:
    """Return the number of an item of a list: its own, else its position."""
    number = cast("dict[str, Any]", item).get("index") if isinstance(item, dict) else None
    return number if isinstance(number, int) else position
