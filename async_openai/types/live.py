"""Live sessions."""

from __future__ import annotations

from async_openai.types.base import Reply, WireModel


class LiveSessionId(WireModel):
    """A session, by id."""

    id: str


class LiveTransport(WireModel):
    """How sound comes and goes."""

    type: str = "webrtc"
    sdp: str = ""
    """The answer to the offer."""


class LiveSession(Reply):
    """A session that was opened."""

    session: LiveSessionId | None = None
    transport: LiveTransport | None = None
