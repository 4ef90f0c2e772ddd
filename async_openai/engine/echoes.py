"""Places of known secrets in bytes that a server sent, in any case and however they are escaped. Pure."""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from urllib.parse import quote

from async_openai.engine.foreign_json import SHOWN

SHORT: Final = 8
"""Characters. A shorter secret stands inside other words, and is not looked for here."""
_PIECE = 12
"""Characters of a secret's beginning, or end, that tell of it."""
_STUMP = 4
"""Characters of a secret's beginning that tell of it where a text may have been cut off."""
_LAYERS = 3
"""How many times over a secret may be escaped."""
_LARGE = 8 * 1024 * 1024
"""Bytes. In a larger text only the usual forms of a secret are looked for."""
_WEBHOOK = re.compile(rb"whsec_[a-z0-9+/=_-]+")
"""The signing secret of a webhook. It comes from the server, and stands in replies, which may be damaged."""
_ESCAPE = re.compile(
    rb"""%[0-9a-f]{2}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\["'\\/]|&(?:\#[0-9]{1,6}|\#x[0-9a-f]{1,5}|amp|lt|gt|quot|apos);"""
)
_NAMED = {b"&amp;": b"&", b"&lt;": b"<", b"&gt;": b">", b"&quot;": b'"', b"&apos;": b"'"}

Span = tuple[int, int]


class Echoes:
    """Looks for the echoes of secrets."""

    __slots__ = ("_needles", "_usual")

    def __init__(self, secrets: Mapping[str, bool]) -> None:
        """Take secrets of 8 characters or more, each with whether its beginning or its end alone tells of it."""
        self._needles: dict[bytes, bool] = {}
        self._usual: set[bytes] = set()
        for secret, in_pieces in secrets.items():
            for needle in _forms(secret):
                self._needles[needle] = self._needles.get(needle, False) or in_pieces
            usual = quote(secret, safe="", errors="replace"), json.dumps(secret)[1:-1]
            self._usual.update(form.encode("utf-8", "replace").lower() for form in usual)

    def spans(self, content: bytes) -> list[Span]:
        """Return first and last place of each echo, in order. They may overlap."""
        return sorted(self._found(content.lower()))

    def _found(self, view: bytes) -> Iterator[Span]:
        yield from self._plain(view)
        yield from (match.span() for match in _WEBHOOK.finditer(view))
        if len(view) <= _LARGE:
            yield from self._escaped(view)
            return
        for needle in self._usual:
            yield from _all(view, needle)

    def _escaped(self, content: bytes) -> Iterator[Span]:
        views = [content]
        for _ in range(_LAYERS if self._needles else 0):
            plain = _unescaped(views[-1])
            if plain == views[-1]:
                return
            found = list(self._plain(plain))
            if found:
                # Only now: hardly any answer gets here.
                places = _places(views)
                yield from ((places[first], _end(places, last)) for first, last in found)
            views.append(plain)

    def _plain(self, view: bytes) -> Iterator[Span]:
        for needle, in_pieces in self._needles.items():
            yield from _pieces(view, needle) if in_pieces and len(needle) > _PIECE else _all(view, needle)
            if len(view) >= SHOWN:
                least = _STUMP if in_pieces else _PIECE
                sizes = (size for size in range(least, len(needle)) if view.endswith(needle[:size]))
                yield from ((len(view) - size, len(view)) for size in sizes)


def _forms(secret: str) -> Iterator[bytes]:
    """Yield a secret as bytes, in lower case."""
    for form in {secret, secret.replace(" ", "+")}:
        for charset in ("utf-8", "latin-1"):
            needle = form.encode(charset, "replace").lower()
            for _ in range(_LAYERS + 1):
                if len(needle) >= SHORT:
                    yield needle
                # It may look as if it was escaped itself.
                needle = _unescaped(needle)


def _all(view: bytes, needle: bytes) -> Iterator[Span]:
    first = view.find(needle)
    while first >= 0:
        last = first + len(needle)
        yield first, last
        first = view.find(needle, last)


def _pieces(view: bytes, needle: bytes) -> Iterator[Span]:
    """Yield where a secret is, or its beginning, or its end."""
    for first, _ in _all(view, needle[:_PIECE]):
        yield first, first + _alike(view[first : first + len(needle)], needle)
    backwards = needle[::-1]
    for _, last in _all(view, needle[-_PIECE:]):
        yield last - _alike(view[max(0, last - len(needle)) : last][::-1], backwards), last


def _alike(one: bytes, other: bytes) -> int:
    """Return how many bytes at the beginning are the same."""
    if one == other:
        return len(one)
    return next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))


# --- escapes ----------------------------------------------------------------------------------------------------------


class _Meanings(dict[bytes, bytes]):
    """What escapes stand for, as far as they were met: an answer may have hundreds of thousands of few kinds."""

    def __missing__(self, escape: bytes) -> bytes:
        if len(self) >= _MOST_KINDS:
            self.clear()
        meant = self[escape] = _meant(escape)
        return meant


_MOST_KINDS = 4096
_meanings = _Meanings()


def _unescaped(view: bytes) -> bytes:
    return _ESCAPE.sub(lambda escape: _meanings[escape[0]], view)


def _meant(text: bytes) -> bytes:
    """Return what an escape stands for. Both are in lower case."""
    if text in _NAMED:
        return _NAMED[text]
    if text.startswith((b"%", b"\\x")):
        return bytes([int(text[-2:], 16)]).lower()
    if not text.startswith((b"\\u", b"&#")):
        return text[1:]
    digits = text[2:].rstrip(b";")
    code = int(digits) if text.startswith(b"&#") and not digits.startswith(b"x") else int(digits.lstrip(b"x"), 16)
    return chr(code).encode("utf-8", "surrogatepass").lower()


def _places(views: Iterable[bytes]) -> array[int]:
    """Return the place in the first view of each byte in the one that follows the last."""
    places: array[int] = array("L")
    for view in views:
        places = places or array("L", range(len(view) + 1))
        made: array[int] = array("L")
        end = 0
        for escape in _ESCAPE.finditer(view):
            made += places[end : escape.start()]
            first, end = escape.span()
            made.extend(places[first : first + 1] * len(_meanings[escape[0]]))
        places = made + places[end:]
    return places


def _end(places: array[int], last: int) -> int:
    """Return the end, in the first view, of what ends there in a later one."""
    while places[last] == places[last - 1]:
        last += 1
    return places[last]
