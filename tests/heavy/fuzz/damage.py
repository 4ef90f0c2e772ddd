"""Damage to a reply: to its structure, its events, its bytes, its headers."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from .good_replies import ERRORS, STATUSES, GoodReply

Fields = list[tuple[str, str]]
LONGEST = 200_000
"""Bytes of a body at most: what a case may cost is bounded by it."""
_RAW = "\ue000"
"""Frames the name of a raw piece of JSON."""
_NAMES = (
    *("__class__", "__dict__", "model_config", "self", "cls", "_fields_set", "__init__", "__pydantic_extra__", ""),
    *("model_dump", "copy", "text", "usage", "error", "_call", "_toolbox", "model_fields_set", "data", "choices", "id"),
    *("message", "content", "index", "annotations", "metadata", "tool_calls", "custom", "output", "logprobs", "parsed"),
)
_NUMBERS = (-1, 0, 3_000_000, 10**9, 2**63, 10**30, -(10**30), 1.5, 1e308, -0.0, 9007199254740993)
_RAW_JSON = (
    "NaN",
    "Infinity",
    "-Infinity",
    "1e999",
    "-1e-999",
    '"\\ud800"',
    '"\\udfff\\ud800"',
    '"\\u0000"',
    '{"a":1,"a":{"b":2}}',
    '{"type":"message","type":"x"}',
    "1" * 5000,
    "[" * 150 + "]" * 150,
    '{"a":' * 150 + '"b"' + "}" * 150,
    '{"index":0,"a":[' * 70 + "1" + "]}" * 70,
    "[" * 300 + "]" * 300,
    '{"a":' * 300 + "1" + "}" * 300,
    '{"error":' * 1500 + "1" + "}" * 1500,
    '{"message":' * 500 + '"m"' + "}" * 500,
    "[" * 1500 + "]" * 1500,
    "tru",
    "'a'",
    "",
)
_TEXTS = ("", "0", "NaN", "null", "a", "\x00", "é", "𝄞", "[DONE]", "data: x", "\n\n", "{", '{"a":', "A" * 5000, "====")


@dataclass
class Damaged:
    """A reply as it is sent."""

    kind: str
    status: int
    headers: Fields
    body: bytes


class Damage:
    """Damages one reply by a source of chance."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._raw: list[str] = []
        self._repeated = False
        """Once a reply: repetition of repetitions fills the memory here, not there."""

    def reply(self, good: GoodReply) -> Damaged:
        """Return the reply, damaged here and there; one in twelve stays whole."""
        chance = self._chance
        whole = chance.random() < 1 / 12
        status, headers = good.status, list(good.headers)
        if not whole and chance.random() < 0.12:
            good = GoodReply(good.kind, _copied(chance.choice(ERRORS)), status=chance.choice(STATUSES))
            status, headers = good.status, list(good.headers)
        body = self._body(good, whole=whole)
        if not whole:
            if chance.random() < 0.2:
                body = self._bytes(body)
            if chance.random() < 0.1:
                status = chance.choice((*STATUSES, 201, 202, 204, 205, 206, 226, 299))
            if chance.random() < 0.25:
                headers = self._headers(headers)
            if chance.random() < 0.1:
                headers, body = self._coded(headers, body)
        return Damaged(good.kind, status, headers, body[:LONGEST])

    # --- structure ------------------------------------------------------------------------------------------------

    def _body(self, good: GoodReply, *, whole: bool) -> bytes:
        if good.content is not None:
            return good.content
        if good.events is not None:
            events = list(good.events)
            return self._framed([self._text(event) for event in events]) if whole else self._stream(events)
        return self._encode(good.document if whole else self._structure(good.document))

    def _structure(self, document: Any) -> Any:
        """Replace, add and leave out nodes."""
        chance = self._chance
        document = [_copied(document)]
        for _ in range(chance.choice((0, 1, 1, 1, 2, 2, 3, 5))):
            self._node(*self._place(document))
            if not document:
                return None
        return document[0]

    def _place(self, document: list[Any]) -> tuple[Any, Any]:
        """Go down from the top, and stop anywhere."""
        holder: Any = document
        key: Any = 0
        while True:
            inner = holder[key]
            if not isinstance(inner, dict | list) or not inner or self._chance.random() < 0.12:
                return holder, key
            holder = inner
            key = self._chance.choice(list(inner) if isinstance(inner, dict) else range(len(inner)))

    def _node(self, holder: Any, key: Any) -> None:
        chance = self._chance
        kind = chance.random()
        if kind < 0.7:
            holder[key] = self._value(holder[key])
        elif kind < 0.78 and isinstance(holder, dict):
            del holder[key]
        elif kind < 0.93 and isinstance(holder, dict):
            holder[chance.choice(_NAMES)] = self._value(holder[key])
        elif isinstance(holder, dict):
            # The key once more: JSON does not forbid it.
            holder[key] = self._as_raw(json.dumps(holder[key]) + f',"{key}":' + json.dumps(self._plain_value()))
        else:
            times = chance.choice((0, 1, 2) if self._repeated else (0, 2, 3, 50))
            self._repeated = self._repeated or times > 1
            holder[key : key + 1] = [holder[key]] * times

    def _plain_value(self) -> Any:
        chance = self._chance
        return chance.choice((None, True, False, chance.choice(_NUMBERS), chance.choice(_TEXTS), [], {}, [None], [1]))

    def _value(self, old: Any) -> Any:
        chance = self._chance
        ways: tuple[tuple[float, Callable[[], Any]], ...] = (
            (0.5, self._plain_value),
            (0.6, lambda: self._as_raw(chance.choice(_RAW_JSON))),
            (0.7, lambda: {chance.choice(_NAMES): self._plain_value(), chance.choice(_NAMES): old}),
            (0.8, lambda: [old, self._plain_value()]),
            (1, lambda: self._changed(old)),
        )
        kind = chance.random()
        return next(way for limit, way in ways if kind < limit)()

    def _changed(self, old: Any) -> Any:
        chance = self._chance
        if isinstance(old, str):
            at = chance.randrange(len(old) + 1)
            return old[:at] + chance.choice(_TEXTS) + old[at + chance.randrange(3) :]
        if isinstance(old, int | float):
            return chance.choice((str(old), float(old), -old, old * 10**9, [old], chance.choice(_NUMBERS)))
        return chance.choice(_NUMBERS)

    def _as_raw(self, text: str) -> str:
        self._raw.append(text)
        return f"{_RAW}{len(self._raw) - 1}{_RAW}"

    def _encode(self, document: Any) -> bytes:
        return self._text(document, always=True).encode("utf-8", "surrogatepass")

    def _text(self, document: Any, *, always: bool = False) -> str:
        """Write JSON, the raw pieces in their places; a text is the data of an event as it is."""
        if isinstance(document, str) and not always:
            return self._filled(document)
        return self._filled(json.dumps(document, ensure_ascii=False))

    def _filled(self, text: str) -> str:
        if _RAW not in text:
            return text
        for number, raw in enumerate(self._raw):
            name = f"{_RAW}{number}{_RAW}"
            text = text.replace(f'"{name}"', raw).replace(name, "raw")
        return text

    # --- streams --------------------------------------------------------------------------------------------------

    def _stream(self, events: list[Any]) -> bytes:
        chance = self._chance
        for _ in range(chance.choice((0, 1, 1, 1, 2, 3))):
            self._events(events)
        texts = [self._text(event) for event in events]
        return self._framed(texts) if chance.random() < 0.7 else self._framed_oddly(texts)

    def _events(self, events: list[Any]) -> None:
        chance = self._chance
        if not events:
            return
        at = chance.randrange(len(events))
        kind = chance.random()
        if kind < 0.72:
            if isinstance(events[at], str) and events[at].startswith(("{", "[")):
                try:
                    events[at] = json.loads(events[at])
                except ValueError:
                    return
            events[at] = self._structure(events[at])
        elif kind < 0.8:
            del events[at]
        elif kind < 0.85:
            events.insert(chance.randrange(len(events) + 1), events[at])
        elif kind < 0.9:
            chance.shuffle(events)
        elif kind < 0.94:
            events.insert(at, _copied(chance.choice(ERRORS)))
        elif kind < 0.97:
            events[at:] = [events[at]] * (1 if self._repeated else chance.choice((2, 40)))
            self._repeated = True
        else:
            events.insert(at, chance.choice(("[DONE]", "", "null", "[]", "{}", "ping", "error")))

    @staticmethod
    def _framed(texts: list[str]) -> bytes:
        return "".join(f"data: {text}\n\n" for text in texts).encode("utf-8", "surrogatepass")

    def _framed_oddly(self, texts: list[str]) -> bytes:
        chance = self._chance
        end = chance.choice(("\n", "\r\n", "\r"))
        blocks: list[str] = []
        for text in texts:
            before = chance.choice(("", "", ": ping", "event: error", "event: message", "id: 1", "retry: 1", "x", ":"))
            head = chance.choice(("data: ", "data:", "data:  ", "data", "Data: ", "\ufeffdata: "))
            data = text.replace(",", f",{end}{head}", chance.choice((0, 0, 1, 3))).replace("\n", end)
            gap = chance.choice((end * 2, end * 2, end * 2, end, end * 4))
            blocks.append((before + end if before else "") + head + data + gap)
        first = chance.choice(("", "", "\ufeff", end, ": hi" + end * 2))
        last = chance.choice(("", "", "data: [DONE]", "data: {", "event: done"))
        return (first + "".join(blocks) + last).encode("utf-8", "surrogatepass")

    # --- bytes and headers ----------------------------------------------------------------------------------------

    def _bytes(self, body: bytes) -> bytes:
        chance = self._chance
        at = chance.randrange(len(body) + 1)
        to = min(len(body), at + chance.choice((1, 1, 2, 8, 64)))
        ways: tuple[Callable[[], bytes], ...] = (
            lambda: body[:at],
            lambda: body[at:],
            lambda: body[:at] + body[to:],
            lambda: body[:at] + chance.randbytes(to - at) + body[to:],
            lambda: (
                body[:at] + chance.choice((b"\xff", b"\xc3", b"\xed\xa0\x80", b"\x00", b"\xef\xbb\xbf")) + body[at:]
            ),
            lambda: body[:at] + body[at:to] * min(1000, LONGEST // (to - at + 1)) + body[to:],
            lambda: b"\xef\xbb\xbf" + body,
            lambda: body + body,
            lambda: b"",
            lambda: b"<html><head><title>502 Bad Gateway</title></head></html>",
            lambda: body.decode("utf-8", "replace").encode("utf-16"),
            lambda: b" " * 10_000 + body,
        )
        return chance.choice(ways)()[:LONGEST]

    def _headers(self, headers: Fields) -> Fields:
        chance = self._chance
        headers = list(headers)
        for _ in range(chance.choice((1, 1, 2, 4))):
            name, values = chance.choice(_HEADERS)
            value = chance.choice(values)
            if chance.random() < 0.6:
                headers = [pair for pair in headers if pair[0] != name]
            if chance.random() < 0.9:
                headers.append((name, value))
        if chance.random() < 0.03:
            headers += [(f"x-{number}", "v" * 20) for number in range(90)]
        return headers

    def _coded(self, headers: Fields, body: bytes) -> tuple[Fields, bytes]:
        chance = self._chance
        coding = chance.choice(
            ("gzip", "deflate", "x-gzip", "br", "zstd", "identity", "gzip, gzip", "deflate, gzip", "a")
        )
        if chance.random() < 0.6:
            for name in coding.split(", "):
                body = _compress(name, body)
        damage = chance.random()
        if damage < 0.15:
            body = b""
        elif damage < 0.35:
            body = self._bytes(body)
        return [*headers, ("content-encoding", coding)], body


def _copied(document: Any) -> Any:
    return json.loads(json.dumps(document))  # a third of the time of `deepcopy`


def _compress(name: str, body: bytes) -> bytes:
    if name in {"gzip", "x-gzip"}:
        return gzip.compress(body, 1, mtime=0)
    return zlib.compress(body, 1) if name == "deflate" else body


_HEADERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "content-type",
        (
            "application/json",
            "application/json; charset=utf-16",
            "text/event-stream",
            "text/plain",
            "text/html",
            "application/octet-stream",
            "",
            ";;;",
            "a" * 3000,
            "application/x-ndjson",
            "audio/mpeg",
            "\xff\xfe",
        ),
    ),
    (
        "retry-after",
        (
            *("0", "1", "-1", "1e9", "nan", "inf", "1" * 39_999 + "x", "9" * 40_000, "." * 5000, "Wed, 21 Oct 2015"),
            *("Wed, 21 Oct 2015 07:28:00 GMT", "Wed, 99 Oct 99999999999 07:28:00 GMT", "", "\xb2", "1_000"),
        ),
    ),
    ("retry-after-ms", ("0", "1", "-5", "1e400", "x", "9" * 5000, "nan")),
    ("x-should-retry", ("true", "false", "maybe", "")),
    ("x-ratelimit-reset-requests", ("1s", "1m", "9" * 5000 + "s", "-1", "1h2m3.5s", "s" * 5000, "1e5d")),
    ("x-ratelimit-remaining-requests", ("0", "x", "9" * 5000)),
    ("x-request-id", ("req_1", "", "x" * 9000, "\xe9", "a b")),
    ("openai-processing-ms", ("1", "x", "9" * 5000)),
    ("date", ("x", "Wed, 21 Oct 2015 07:28:00 GMT", "9" * 5000)),
    ("content-disposition", ('attachment; filename="a', "x" * 5000)),
    ("set-cookie", ("a=b", "x" * 5000)),
    ("content-encoding", ("", "gzip", "deflate", "gzip;q=1", ",,,", "identity")),
)
