"""Events from the server of realtime and live connections."""

from __future__ import annotations

import base64
from typing import Any

from pydantic import Field

from async_openai.types.base import WireModel
from async_openai.types.realtime import RealtimeSession


class EventError(WireModel):
    """What went wrong, and with which event of the client."""

    type: str = ""
    code: str | None = None
    message: str = ""
    param: str | None = None
    event_id: str | None = None


class ConnectionAnswer(WireModel):
    """An answer of the model."""

    id: str | None = None
    object: str | None = None
    status: str | None = None
    """`in_progress`, `completed`, `cancelled`, `failed` or `incomplete`."""
    status_details: Any = None
    output: list[Any] | None = None
    usage: Any = None
    metadata: dict[str, Any] | None = None
    model: str | None = None


class ConnectionEvent(WireModel):
    """An event; its fields depend on its type. Of a type unknown to this release they are attributes all the same."""

    type: str = ""
    """`session.created`, `response.output_audio.delta`, `response.done`, `error`, ..."""
    event_id: str | None = None
    session: RealtimeSession | dict[str, Any] | None = Field(default=None, union_mode="left_to_right")
    response: ConnectionAnswer | None = None
    response_id: str | None = None
    item: Any = None
    item_id: str | None = None
    previous_item_id: str | None = None
    output_index: int | None = None
    content_index: int | None = None
    part: Any = None
    delta: str | None = None
    """The next piece of a text, of arguments, or of sound in base64."""
    text: str | None = None
    transcript: str | None = None
    name: str | None = None
    call_id: str | None = None
    arguments: str | None = None
    audio_start_ms: int | None = None
    audio_end_ms: int | None = None
    rate_limits: list[Any] | None = None
    error: EventError | None = None

    def is_odd(self) -> bool:
        """Never: an error is an event here."""
        return False

    @property
    def audio(self) -> bytes:
        """The sound in it as bytes; empty where it is no piece of sound."""
        return base64.b64decode(self.delta) if self.delta and "audio.delta" in self.type else b""
