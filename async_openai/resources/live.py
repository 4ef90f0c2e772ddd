"""Live: conversations in speech that go on while the model works."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from async_openai.connections.connect_requests import (
    LiveConnectRequest,
    LiveForkConnectRequest,
    LiveSidebandConnectRequest,
)
from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, attach, methods
from async_openai.resources.connect_methods import connecting
from async_openai.resources.contents import ContentRequest
from async_openai.resources.parameters import Object
from async_openai.types.live import LiveSession
from async_openai.types.shared import Empty

_SESSION = "/live/sessions/{session_id}"


class LiveSessionCreateRequest(ApiRequest[LiveSession], verb="POST", path="/live/sessions", pinned=True):
    """Open a session over WebRTC. The reply's `transport.sdp` is the answer to the offer."""

    session: Object = Field(repr=False)
    """The session: `{"model", "instructions", "audio", "tools", ...}`."""
    transport: Object = Field(repr=False)
    """`{"type": "webrtc", "sdp": the offer}`."""


class LiveSessionAcceptRequest(ApiRequest[Empty], verb="POST", path=f"{_SESSION}/accept", accept="*/*"):
    """Accept an incoming SIP call."""

    session_id: str = Field(kw_only=False)
    """ID of the session, as its webhook names it."""
    session: Object = Field(repr=False)
    """The session; see `create`."""


class LiveSessionForkRequest(ApiRequest[LiveSession], verb="POST", path=f"{_SESSION}/fork"):
    """Open another session that goes on from where this one is."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""
    transport: Object = Field(repr=False)
    """`{"type": "webrtc", "sdp": the offer}`."""
    session: Object | None = Field(default=None, repr=False)
    """What is to be different in the new one."""


class LiveSessionHangupRequest(ApiRequest[Empty], verb="POST", path=f"{_SESSION}/hangup", body="none", accept="*/*"):
    """End a call."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""


class LiveSessionReferRequest(ApiRequest[Empty], verb="POST", path=f"{_SESSION}/refer", accept="*/*"):
    """Hand a SIP call over to another party."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""
    target_uri: Annotated[str, Sized(1)]
    """The other party: `tel:+14155550123` or `sip:agent@example.com`."""


class LiveSessionRejectRequest(ApiRequest[Empty], verb="POST", path=f"{_SESSION}/reject", accept="*/*"):
    """Refuse an incoming SIP call."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""
    status_code: Annotated[int, Within(300, 699)]
    """SIP status to answer with: `486` is busy, `603` declined."""


class LiveRecordingRequest(ContentRequest, verb="GET", path=f"{_SESSION}/content", accept="application/octet-stream"):
    """Fetch the recording of a session."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""


class LiveForks(Resource):
    """`live.forks`."""

    connect, async_connect = connecting(LiveForkConnectRequest)


class AsyncLiveForks(Awaited, LiveForks):
    """`live.forks` of `AsyncOpenAI`."""


class LiveSideband(Resource):
    """`live.sideband`."""

    connect, async_connect = connecting(LiveSidebandConnectRequest)


class AsyncLiveSideband(Awaited, LiveSideband):
    """`live.sideband` of `AsyncOpenAI`."""


class LiveSessions(Resource):
    """`live.sessions`."""

    accept, async_accept = methods(LiveSessionAcceptRequest)
    download_recording, async_download_recording = methods(LiveRecordingRequest)
    fork, async_fork = methods(LiveSessionForkRequest)
    hangup, async_hangup = methods(LiveSessionHangupRequest)
    refer, async_refer = methods(LiveSessionReferRequest)
    reject, async_reject = methods(LiveSessionRejectRequest)


class AsyncLiveSessions(Awaited, LiveSessions):
    """`live.sessions` of `AsyncOpenAI`."""


class Live(Resource):
    """`live`: conversations in speech that go on while the model works."""

    forks: attach[LiveForks, AsyncLiveForks] = attach("live", "LiveForks")
    sessions: attach[LiveSessions, AsyncLiveSessions] = attach("live", "LiveSessions")
    sideband: attach[LiveSideband, AsyncLiveSideband] = attach("live", "LiveSideband")
    connect, async_connect = connecting(LiveConnectRequest)
    create, async_create = methods(LiveSessionCreateRequest)


class AsyncLive(Awaited, Live):
    """`live` of `AsyncOpenAI`."""
