"""Live: conversations in speech that go on while the model works."""
# Made by `python -m tests.generate` from live.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.connections.async_connection import AsyncConnectionManager
from async_openai.connections.connect_requests import LiveConnectRequest, LiveForkConnectRequest, LiveSidebandConnectRequest
from async_openai.connections.sync_connection import ConnectionManager
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.resources.call_options import CallOptions
from async_openai.resources.connect_methods import connecting
from async_openai.resources.contents import ContentRequest
from async_openai.resources.parameters import Object
from async_openai.types.binary import BinaryContent
from async_openai.types.live import LiveSession
from async_openai.types.shared import Empty
from collections.abc import Coroutine, Mapping
from pydantic import Field
from typing import Any, Literal, Unpack

_SESSION = '/live/sessions/{session_id}'
class LiveSessionCreateRequest(ApiRequest[LiveSession]):
    """Open a session over WebRTC. The reply's `transport.sdp` is the answer to the offer."""
    session: Object = Field(repr=False)
    transport: Object = Field(repr=False)

class LiveSessionAcceptRequest(ApiRequest[Empty]):
    """Accept an incoming SIP call."""
    session_id: str = Field(kw_only=False)
    session: Object = Field(repr=False)

class LiveSessionForkRequest(ApiRequest[LiveSession]):
    """Open another session that goes on from where this one is."""
    session_id: str = Field(kw_only=False)
    transport: Object = Field(repr=False)
    session: Object | None = Field(default=None, repr=False)

class LiveSessionHangupRequest(ApiRequest[Empty]):
    """End a call."""
    session_id: str = Field(kw_only=False)

class LiveSessionReferRequest(ApiRequest[Empty]):
    """Hand a SIP call over to another party."""
    session_id: str = Field(kw_only=False)
    target_uri: str

class LiveSessionRejectRequest(ApiRequest[Empty]):
    """Refuse an incoming SIP call."""
    session_id: str = Field(kw_only=False)
    status_code: int

class LiveRecordingRequest(ContentRequest):
    """Fetch the recording of a session."""
    session_id: str = Field(kw_only=False)

class _RawLiveForks(Resource):
    (connect, async_connect) = connecting(LiveForkConnectRequest)

class _AsyncRawLiveForks(Awaited, Resource):
    (connect, async_connect) = connecting(LiveForkConnectRequest)

class LiveForks(Resource):
    """`live.forks`."""
    @property
    def with_raw_response(self) -> type[_RawLiveForks]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawLiveForks]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def connect(self, *, session_id: str, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, **options: Unpack[CallOptions]) -> ConnectionManager:
        """Open a live session that goes on from where another one is.

        `GET /live/sessions/{session_id}/fork`

        Args:
            session_id: ID of the other session.
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_connect(self, *, session_id: str, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, **options: Unpack[CallOptions]) -> AsyncConnectionManager:
        """Open a live session that goes on from where another one is.

        `GET /live/sessions/{session_id}/fork`

        Args:
            session_id: ID of the other session.
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncLiveForks(Awaited, Resource):
    """`live.forks` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawLiveForks]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawLiveForks]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def connect(self, *, session_id: str, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, **options: Unpack[CallOptions]) -> AsyncConnectionManager:
        """Open a live session that goes on from where another one is.

        `GET /live/sessions/{session_id}/fork`

        Args:
            session_id: ID of the other session.
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_connect = connect

class _RawLiveSideband(Resource):
    (connect, async_connect) = connecting(LiveSidebandConnectRequest)

class _AsyncRawLiveSideband(Awaited, Resource):
    (connect, async_connect) = connecting(LiveSidebandConnectRequest)

class LiveSideband(Resource):
    """`live.sideband`."""
    @property
    def with_raw_response(self) -> type[_RawLiveSideband]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawLiveSideband]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def connect(self, *, session_id: str, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, graceful_close: bool | None = None, **options: Unpack[CallOptions]) -> ConnectionManager:
        """Follow and steer a live session beside the one who speaks.

        `GET /live/sessions/{session_id}/attach`

        Args:
            session_id: ID of the session.
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            graceful_close: Whether the session may end in its own time.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_connect(self, *, session_id: str, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, graceful_close: bool | None = None, **options: Unpack[CallOptions]) -> AsyncConnectionManager:
        """Follow and steer a live session beside the one who speaks.

        `GET /live/sessions/{session_id}/attach`

        Args:
            session_id: ID of the session.
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            graceful_close: Whether the session may end in its own time.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncLiveSideband(Awaited, Resource):
    """`live.sideband` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawLiveSideband]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawLiveSideband]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def connect(self, *, session_id: str, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, graceful_close: bool | None = None, **options: Unpack[CallOptions]) -> AsyncConnectionManager:
        """Follow and steer a live session beside the one who speaks.

        `GET /live/sessions/{session_id}/attach`

        Args:
            session_id: ID of the session.
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            graceful_close: Whether the session may end in its own time.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_connect = connect

class _RawLiveSessions(Resource):
    (accept, async_accept) = methods(LiveSessionAcceptRequest)
    (download_recording, async_download_recording) = methods(LiveRecordingRequest)
    (fork, async_fork) = methods(LiveSessionForkRequest)
    (hangup, async_hangup) = methods(LiveSessionHangupRequest)
    (refer, async_refer) = methods(LiveSessionReferRequest)
    (reject, async_reject) = methods(LiveSessionRejectRequest)

class _AsyncRawLiveSessions(Awaited, Resource):
    (accept, async_accept) = methods(LiveSessionAcceptRequest)
    (download_recording, async_download_recording) = methods(LiveRecordingRequest)
    (fork, async_fork) = methods(LiveSessionForkRequest)
    (hangup, async_hangup) = methods(LiveSessionHangupRequest)
    (refer, async_refer) = methods(LiveSessionReferRequest)
    (reject, async_reject) = methods(LiveSessionRejectRequest)

class LiveSessions(Resource):
    """`live.sessions`."""
    @property
    def with_raw_response(self) -> type[_RawLiveSessions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawLiveSessions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def accept(self, session_id: str, *, session: Object, **options: Unpack[CallOptions]) -> Empty:
        """Accept an incoming SIP call.

        `POST /live/sessions/{session_id}/accept`

        Args:
            session_id: ID of the session, as its webhook names it.
            session: The session; see `create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_accept(self, session_id: str, *, session: Object, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Accept an incoming SIP call.

        `POST /live/sessions/{session_id}/accept`

        Args:
            session_id: ID of the session, as its webhook names it.
            session: The session; see `create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def download_recording(self, session_id: str, **options: Unpack[CallOptions]) -> BinaryContent:
        """Fetch the recording of a session.

        `GET /live/sessions/{session_id}/content`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_download_recording(self, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the recording of a session.

        `GET /live/sessions/{session_id}/content`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def fork(self, session_id: str, *, transport: Object, session: Object | None = None, **options: Unpack[CallOptions]) -> LiveSession:
        """Open another session that goes on from where this one is.

        `POST /live/sessions/{session_id}/fork`

        Args:
            session_id: ID of the session.
            transport: `{"type": "webrtc", "sdp": the offer}`.
            session: What is to be different in the new one.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_fork(self, session_id: str, *, transport: Object, session: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, LiveSession]:
        """Open another session that goes on from where this one is.

        `POST /live/sessions/{session_id}/fork`

        Args:
            session_id: ID of the session.
            transport: `{"type": "webrtc", "sdp": the offer}`.
            session: What is to be different in the new one.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def hangup(self, session_id: str, **options: Unpack[CallOptions]) -> Empty:
        """End a call.

        `POST /live/sessions/{session_id}/hangup`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_hangup(self, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """End a call.

        `POST /live/sessions/{session_id}/hangup`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def refer(self, session_id: str, *, target_uri: str, **options: Unpack[CallOptions]) -> Empty:
        """Hand a SIP call over to another party.

        `POST /live/sessions/{session_id}/refer`

        Args:
            session_id: ID of the session.
            target_uri: The other party: `tel:+14155550123` or `sip:agent@example.com`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_refer(self, session_id: str, *, target_uri: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Hand a SIP call over to another party.

        `POST /live/sessions/{session_id}/refer`

        Args:
            session_id: ID of the session.
            target_uri: The other party: `tel:+14155550123` or `sip:agent@example.com`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def reject(self, session_id: str, *, status_code: int, **options: Unpack[CallOptions]) -> Empty:
        """Refuse an incoming SIP call.

        `POST /live/sessions/{session_id}/reject`

        Args:
            session_id: ID of the session.
            status_code: SIP status to answer with: `486` is busy, `603` declined.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_reject(self, session_id: str, *, status_code: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Refuse an incoming SIP call.

        `POST /live/sessions/{session_id}/reject`

        Args:
            session_id: ID of the session.
            status_code: SIP status to answer with: `486` is busy, `603` declined.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncLiveSessions(Awaited, Resource):
    """`live.sessions` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawLiveSessions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawLiveSessions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def accept(self, session_id: str, *, session: Object, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Accept an incoming SIP call.

        `POST /live/sessions/{session_id}/accept`

        Args:
            session_id: ID of the session, as its webhook names it.
            session: The session; see `create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_accept = accept
    def download_recording(self, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the recording of a session.

        `GET /live/sessions/{session_id}/content`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_download_recording = download_recording
    def fork(self, session_id: str, *, transport: Object, session: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, LiveSession]:
        """Open another session that goes on from where this one is.

        `POST /live/sessions/{session_id}/fork`

        Args:
            session_id: ID of the session.
            transport: `{"type": "webrtc", "sdp": the offer}`.
            session: What is to be different in the new one.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_fork = fork
    def hangup(self, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """End a call.

        `POST /live/sessions/{session_id}/hangup`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_hangup = hangup
    def refer(self, session_id: str, *, target_uri: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Hand a SIP call over to another party.

        `POST /live/sessions/{session_id}/refer`

        Args:
            session_id: ID of the session.
            target_uri: The other party: `tel:+14155550123` or `sip:agent@example.com`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_refer = refer
    def reject(self, session_id: str, *, status_code: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Refuse an incoming SIP call.

        `POST /live/sessions/{session_id}/reject`

        Args:
            session_id: ID of the session.
            status_code: SIP status to answer with: `486` is busy, `603` declined.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_reject = reject

class _RawLive(Resource):
    forks: type[_RawLiveForks]
    sessions: type[_RawLiveSessions]
    sideband: type[_RawLiveSideband]
    (connect, async_connect) = connecting(LiveConnectRequest)
    (create, async_create) = methods(LiveSessionCreateRequest)

class _AsyncRawLive(Awaited, Resource):
    forks: type[_AsyncRawLiveForks]
    sessions: type[_AsyncRawLiveSessions]
    sideband: type[_AsyncRawLiveSideband]
    (connect, async_connect) = connecting(LiveConnectRequest)
    (create, async_create) = methods(LiveSessionCreateRequest)

class Live(Resource):
    """`live`: conversations in speech that go on while the model works."""
    @property
    def with_raw_response(self) -> type[_RawLive]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawLive]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    forks: LiveForks
    """`live.forks`."""
    sessions: LiveSessions
    """`live.sessions`."""
    sideband: LiveSideband
    """`live.sideband`."""
    def connect(self, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, **options: Unpack[CallOptions]) -> ConnectionManager:
        """Open a live session; its model is in the session that `session.start` begins.

        `GET /live/sessions`

        Args:
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_connect(self, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, **options: Unpack[CallOptions]) -> AsyncConnectionManager:
        """Open a live session; its model is in the session that `session.start` begins.

        `GET /live/sessions`

        Args:
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def create(self, *, session: Object, transport: Object, **options: Unpack[CallOptions]) -> LiveSession:
        """Open a session over WebRTC. The reply's `transport.sdp` is the answer to the offer.

        `POST /live/sessions`

        Args:
            session: The session: `{"model", "instructions", "audio", "tools", ...}`.
            transport: `{"type": "webrtc", "sdp": the offer}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, session: Object, transport: Object, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, LiveSession]:
        """Open a session over WebRTC. The reply's `transport.sdp` is the answer to the offer.

        `POST /live/sessions`

        Args:
            session: The session: `{"model", "instructions", "audio", "tools", ...}`.
            transport: `{"type": "webrtc", "sdp": the offer}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncLive(Awaited, Resource):
    """`live` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawLive]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawLive]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    forks: AsyncLiveForks
    """`live.forks`."""
    sessions: AsyncLiveSessions
    """`live.sessions`."""
    sideband: AsyncLiveSideband
    """`live.sideband`."""
    def connect(self, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, **options: Unpack[CallOptions]) -> AsyncConnectionManager:
        """Open a live session; its model is in the session that `session.start` begins.

        `GET /live/sessions`

        Args:
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_connect = connect
    def create(self, *, session: Object, transport: Object, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, LiveSession]:
        """Open a session over WebRTC. The reply's `transport.sdp` is the answer to the offer.

        `POST /live/sessions`

        Args:
            session: The session: `{"model", "instructions", "audio", "tools", ...}`.
            transport: `{"type": "webrtc", "sdp": the offer}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
