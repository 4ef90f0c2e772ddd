"""Events from the client: their types by kind of connection, and what sends them by name."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final

from pydantic import BaseModel

from async_openai.errors import InvalidParameterError, ParameterTypeError
from async_openai.sentinels import without_absent
from async_openai.validation import nearest

FieldNames = tuple[str, ...]
_AUDIO_EVENT: Final = ("audio",)
_REALTIME: Final[Mapping[str, FieldNames]] = {
    "session.update": ("session",),
    "response.create": ("response?",),
    "response.cancel": ("response_id?",),
    "input_audio_buffer.append": _AUDIO_EVENT,
    "input_audio_buffer.commit": (),
    "input_audio_buffer.clear": (),
    "output_audio_buffer.clear": (),
    "conversation.item.create": ("item", "previous_item_id?"),
    "conversation.item.delete": ("item_id",),
    "conversation.item.retrieve": ("item_id",),
    "conversation.item.truncate": ("item_id", "content_index", "audio_end_ms"),
}
_LIVE: Final[Mapping[str, FieldNames]] = {
    "session.start": ("session",),
    "session.update": ("session",),
    "session.close": (),
    "session.input_audio.append": _AUDIO_EVENT,
    "session.input_audio.mute": (),
    "session.input_audio.unmute": (),
    "session.output_audio.fixture.play": _AUDIO_EVENT,
    "session.commentary.append": ("content", "delegation_id"),
    "session.instructions.append": ("content", "delegation_id"),
    "session.thinking.append": ("content", "delegation_id"),
    "response.create": (),
    "response.item.create": ("item",),
    "decision.create": (),
    "decision.item.create": ("item",),
    "decision.item.delete": ("item_id",),
}
_TRANSLATION: Final[Mapping[str, FieldNames]] = {
    "session.update": ("session",),
    "session.close": (),
    "session.input_audio_buffer.append": _AUDIO_EVENT,
}
_RESPONSES: Final[Mapping[str, FieldNames]] = {
    # Those of `responses.create`, each by itself.
    "response.create": ("*",),
    "response.steer": ("input", "previous_response_id"),
}
KINDS: Final[Mapping[str, Mapping[str, FieldNames]]] = {
    "realtime": _REALTIME,
    "live": _LIVE,
    "translation": _TRANSLATION,
    "responses": _RESPONSES,
}
"""FieldNames of the events, `?` after those that may be left out, `*` for any."""


@cache
def roots_of(kind: str) -> frozenset[str]:
    """Return the first names of a kind's events: `session`, `response`, ..."""
    return frozenset(name.partition(".")[0] for name in KINDS[kind])


def checked_event(kind: str, event: object) -> dict[str, Any]:
    """Return an event as it goes out.

    Raises:
        ParameterTypeError: It is no object with a `type`.
        InvalidParameterError: The connection has no such event, or the event lacks a field.
    """
    if isinstance(event, BaseModel):
        event = event.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if not isinstance(event, Mapping) or not isinstance(event.get("type"), str):
        got = type(event).__name__
        raise ParameterTypeError(f"event: expected an object with a type, got {got}", param="event")
    given: dict[str, Any] = without_absent(dict(event))
    name: str = given["type"]
    known = KINDS[kind]
    if name not in known:
        close = nearest(name, known)
        hint = f"; did you mean {close!r}?" if close else f"; expected one of {', '.join(sorted(known))}"
        raise InvalidParameterError(f"a {kind} connection has no event {name!r}{hint}", param="type")
    missing = [field for field in known[name] if not field.endswith(("?", "*")) and field not in given]
    if missing:
        raise InvalidParameterError(f"{name}: expected {', '.join(missing)}", param=missing[0])
    if isinstance(audio := given.get("audio"), bytes | bytearray | memoryview):
        given["audio"] = base64.b64encode(audio).decode("ascii")
    return given


class EventSender:
    """Sends events by name: `connection.session.update(session=...)` is the event `session.update`.

    Its names are those of the API's events, with their fields as keywords; sound may be given as bytes. On an
    asynchronous connection the call is to be awaited.
    """

    __slots__ = ("_kind", "_path", "_send")

    def __init__(self, kind: str, path: str, send: Callable[[Any], Any]) -> None:
        self._kind, self._path, self._send = kind, path, send

    def __getattr__(self, name: str) -> EventSender:
        path = f"{self._path}.{name}"
        names = KINDS[self._kind]
        if not any(known == path or known.startswith(f"{path}.") for known in names):
            close = nearest(path, names)
            raise AttributeError(f"a {self._kind} connection has no event {path!r}, the nearest is {close!r}")
        return EventSender(self._kind, path, self._send)

    def __call__(self, **fields: Any) -> Any:
        """Send the event.

        Raises:
            InvalidParameterError: A field that it needs is missing, or one that it does not have is given.
        """
        known = KINDS[self._kind].get(self._path)
        if known is not None and "*" not in known:
            allowed = {field.rstrip("?") for field in known} | {"event_id"}
            for name in fields.keys() - allowed:
                close = nearest(name, allowed)
                hint = f"; did you mean {close!r}?" if close else ""
                raise InvalidParameterError(f"{self._path} has no {name!r}{hint}", param=name)
        return self._send({"type": self._path, **fields})

    def __repr__(self) -> str:
        return f"<sends {self._path}>"
