"""Requests to open a connection: where it leads, and what may be said about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar

from pydantic import Field

from async_openai.engine.ranges import Sized
from async_openai.engine.request import ApiRequest
from async_openai.engine.streaming import Stream
from async_openai.errors import InvalidParameterError


class ConnectRequest(ApiRequest[Stream[Any, Any]]):
    """Open a connection. Its `timeout` is for opening it, `deadline` for all of it, `inter_token_timeout` for the
    wait for each event.
    """

    kind: ClassVar[str] = ""
    """Which events it takes; see `client_events.KINDS`."""
    names_model: ClassVar[bool] = False
    """Whether a model is part of the URL."""

    websocket_connection_options: Mapping[str, Any] | None = Field(default=None, exclude=True)
    """Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ..."""

    def wire_defaults(self) -> Mapping[str, Any]:
        """Nothing is added."""
        return {}


class RealtimeConnectRequest(ConnectRequest, verb="GET", path="/realtime"):
    """Open a realtime session, or join a call."""

    kind = "realtime"
    names_model = True

    model: str | None = None
    """ID of the model."""
    call_id: str | None = None
    """ID of a call to join, in place of a model."""

    def settle(self) -> None:
        """Refuse a session without a model, unless it is a call or a transcription."""
        query = self.extra_query or {}
        if not (self.model or self.call_id or "intent" in query or "model" in query):
            raise InvalidParameterError("realtime.connect: expected a model, or the call_id to join", param="model")


class BetaRealtimeConnectRequest(ConnectRequest, verb="GET", path="/realtime", beta="realtime=v1"):
    """Open a session of the older Realtime API."""

    kind = "realtime"
    names_model = True

    model: Annotated[str, Sized(1)]
    """ID of the model."""


class TranslationConnectRequest(ConnectRequest, verb="GET", path="/realtime/translations"):
    """Open a session that translates speech."""

    kind = "translation"
    names_model = True

    model: Annotated[str, Sized(1)] = Field(kw_only=False)
    """ID of the model."""


class LiveConnectRequest(ConnectRequest, verb="GET", path="/live/sessions", pinned=True):
    """Open a live session; its model is in the session that `session.start` begins."""

    kind = "live"


class LiveForkConnectRequest(ConnectRequest, verb="GET", path="/live/sessions/{session_id}/fork"):
    """Open a live session that goes on from where another one is."""

    kind = "live"

    session_id: str
    """ID of the other session."""


class LiveSidebandConnectRequest(ConnectRequest, verb="GET", path="/live/sessions/{session_id}/attach"):
    """Follow and steer a live session beside the one who speaks."""

    kind = "live"

    session_id: str
    """ID of the session."""
    graceful_close: bool | None = None
    """Whether the session may end in its own time."""


class ResponsesConnectRequest(ConnectRequest, verb="GET", path="/responses", pinned=True):
    """Open a connection for responses, one after the other."""

    kind = "responses"


class BetaResponsesConnectRequest(ResponsesConnectRequest):
    """Open a connection for responses with what the API tries out."""

    betas: Sequence[str] | None = Field(default=None, exclude=True)
    """What to try: `responses_multi_agent=v1`."""

    def settle(self) -> None:
        """Add the header that names what to try."""
        if self.betas:
            self.extra_headers = {"OpenAI-Beta": ",".join(self.betas), **(self.extra_headers or {})}
