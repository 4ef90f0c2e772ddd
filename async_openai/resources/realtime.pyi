"""Realtime: the plain requests around speech sessions."""
# Made by `python -m tests.generate` from realtime.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.connections.async_connection import AsyncConnectionManager
from async_openai.connections.connect_requests import RealtimeConnectRequest, TranslationConnectRequest
from async_openai.connections.sync_connection import ConnectionManager
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.resources.call_options import CallOptions
from async_openai.resources.connect_methods import connecting
from async_openai.resources.parameters import Object, Objects, Strings
from async_openai.transport.base import FilePart
from async_openai.types.binary import BinaryContent
from async_openai.types.model_names import RealtimeModel
from async_openai.types.realtime import RealtimeClientSecret
from async_openai.types.shared import Empty
from collections.abc import Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, Unpack

MaxOutputTokens = int | Literal['inf']
_CALL = '/realtime/calls/{call_id}'
class ClientSecretCreateRequest(ApiRequest[RealtimeClientSecret]):
    """Make a short-lived key for opening sessions from a browser."""
    expires_after: Object | None = None
    session: Object | None = Field(default=None, repr=False)

class TranslationSecretCreateRequest(ApiRequest[RealtimeClientSecret]):
    """Make a short-lived key for opening translation sessions from a browser."""
    session: Object = Field(repr=False)
    expires_after: Object | None = None

class CallCreateRequest(ApiRequest[BinaryContent]):
    """Start a call over WebRTC. The reply's `text` is the SDP answer; its `Location` header ends in the call's id."""
    sdp: str
    session: Object | None = Field(default=None, repr=False)
    def form(self, changes: Mapping[str, Any]) -> tuple[list[tuple[str, str]], list[tuple[str, FilePart]]]: ...

class CallAcceptRequest(ApiRequest[Empty]):
    """Accept an incoming SIP call."""
    call_id: str = Field(kw_only=False)
    type: str
    audio: Object | None = None
    include: Strings | None = None
    instructions: str | None = None
    max_output_tokens: MaxOutputTokens | None = None
    model: RealtimeModel | str | None = None
    output_modalities: Strings | None = None
    parallel_tool_calls: bool | None = None
    prompt: Object | None = None
    reasoning: Object | None = None
    tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None
    tools: Objects | None = Field(default=None, repr=False)
    tracing: str | Object | None = None
    truncation: Literal['auto', 'disabled'] | str | Object | None = None

class CallHangupRequest(ApiRequest[Empty]):
    """End a call."""
    call_id: str = Field(kw_only=False)

class CallReferRequest(ApiRequest[Empty]):
    """Hand a SIP call on to somebody else."""
    call_id: str = Field(kw_only=False)
    target_uri: str

class CallRejectRequest(ApiRequest[Empty]):
    """Reject an incoming SIP call."""
    call_id: str = Field(kw_only=False)
    status_code: int | None = None

class _RawClientSecrets(Resource):
    (create, async_create) = methods(ClientSecretCreateRequest)

class _AsyncRawClientSecrets(Awaited, Resource):
    (create, async_create) = methods(ClientSecretCreateRequest)

class ClientSecrets(Resource):
    """`realtime.client_secrets`: keys for browsers."""
    @property
    def with_raw_response(self) -> type[_RawClientSecrets]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawClientSecrets]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, expires_after: Object | None = None, session: Object | None = None, **options: Unpack[CallOptions]) -> RealtimeClientSecret:
        """Make a short-lived key for opening sessions from a browser.

        `POST /realtime/client_secrets`

        Args:
            expires_after: `{"anchor": "created_at", "seconds": 10 to 7200}`. Default: 600 seconds.
            session: Session of type `realtime` or `transcription`; see `RealtimeSession`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, expires_after: Object | None = None, session: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RealtimeClientSecret]:
        """Make a short-lived key for opening sessions from a browser.

        `POST /realtime/client_secrets`

        Args:
            expires_after: `{"anchor": "created_at", "seconds": 10 to 7200}`. Default: 600 seconds.
            session: Session of type `realtime` or `transcription`; see `RealtimeSession`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncClientSecrets(Awaited, Resource):
    """`realtime.client_secrets` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawClientSecrets]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawClientSecrets]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, expires_after: Object | None = None, session: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RealtimeClientSecret]:
        """Make a short-lived key for opening sessions from a browser.

        `POST /realtime/client_secrets`

        Args:
            expires_after: `{"anchor": "created_at", "seconds": 10 to 7200}`. Default: 600 seconds.
            session: Session of type `realtime` or `transcription`; see `RealtimeSession`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create

class _RawCalls(Resource):
    (create, async_create) = methods(CallCreateRequest)
    (accept, async_accept) = methods(CallAcceptRequest)
    (hangup, async_hangup) = methods(CallHangupRequest)
    (refer, async_refer) = methods(CallReferRequest)
    (reject, async_reject) = methods(CallRejectRequest)

class _AsyncRawCalls(Awaited, Resource):
    (create, async_create) = methods(CallCreateRequest)
    (accept, async_accept) = methods(CallAcceptRequest)
    (hangup, async_hangup) = methods(CallHangupRequest)
    (refer, async_refer) = methods(CallReferRequest)
    (reject, async_reject) = methods(CallRejectRequest)

class Calls(Resource):
    """`realtime.calls`: over WebRTC and SIP."""
    @property
    def with_raw_response(self) -> type[_RawCalls]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawCalls]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, sdp: str, session: Object | None = None, **options: Unpack[CallOptions]) -> BinaryContent:
        """Start a call over WebRTC. The reply's `text` is the SDP answer; its `Location` header ends in the call's id.

        `POST /realtime/calls`

        Args:
            sdp: SDP offer of the caller.
            session: Session of type `realtime`; see `RealtimeSession`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, sdp: str, session: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Start a call over WebRTC. The reply's `text` is the SDP answer; its `Location` header ends in the call's id.

        `POST /realtime/calls`

        Args:
            sdp: SDP offer of the caller.
            session: Session of type `realtime`; see `RealtimeSession`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def accept(self, call_id: str, *, type: str, audio: Object | None = None, include: Strings | None = None, instructions: str | None = None, max_output_tokens: MaxOutputTokens | None = None, model: RealtimeModel | str | None = None, output_modalities: Strings | None = None, parallel_tool_calls: bool | None = None, prompt: Object | None = None, reasoning: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, tracing: str | Object | None = None, truncation: Literal['auto', 'disabled'] | str | Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Empty:
        """Accept an incoming SIP call.

        `POST /realtime/calls/{call_id}/accept`

        Args:
            call_id: ID of the call, as its webhook names it.
            type: `realtime`.
            audio: Input and output; see `RealtimeAudio`.
            include: `item.input_audio_transcription.logprobs`.
            instructions: System message of the model.
            max_output_tokens: Most tokens of an answer, 1 to 4096, or `inf` (default).
            model: ID of the model.
            output_modalities: `["audio"]` (default; with a transcript) or `["text"]`.
            parallel_tool_calls: Whether several tools may be called at once.
            prompt: A stored prompt: `{"id", "version", "variables"}`.
            reasoning: `{"effort": "minimal", "low", "medium", "high" or "xhigh"}`.
            tool_choice: `none`, `auto`, `required`, or the tool to call.
            tools: Functions and MCP servers that the model may call.
            tracing: `auto`, or `{"workflow_name", "group_id", "metadata"}`; None turns it off.
            truncation: `auto`, `disabled`, or `{"type": "retention_ratio", "retention_ratio": 0 to 1, "token_limits": {...}}`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_accept(self, call_id: str, *, type: str, audio: Object | None = None, include: Strings | None = None, instructions: str | None = None, max_output_tokens: MaxOutputTokens | None = None, model: RealtimeModel | str | None = None, output_modalities: Strings | None = None, parallel_tool_calls: bool | None = None, prompt: Object | None = None, reasoning: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, tracing: str | Object | None = None, truncation: Literal['auto', 'disabled'] | str | Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Empty]:
        """Accept an incoming SIP call.

        `POST /realtime/calls/{call_id}/accept`

        Args:
            call_id: ID of the call, as its webhook names it.
            type: `realtime`.
            audio: Input and output; see `RealtimeAudio`.
            include: `item.input_audio_transcription.logprobs`.
            instructions: System message of the model.
            max_output_tokens: Most tokens of an answer, 1 to 4096, or `inf` (default).
            model: ID of the model.
            output_modalities: `["audio"]` (default; with a transcript) or `["text"]`.
            parallel_tool_calls: Whether several tools may be called at once.
            prompt: A stored prompt: `{"id", "version", "variables"}`.
            reasoning: `{"effort": "minimal", "low", "medium", "high" or "xhigh"}`.
            tool_choice: `none`, `auto`, `required`, or the tool to call.
            tools: Functions and MCP servers that the model may call.
            tracing: `auto`, or `{"workflow_name", "group_id", "metadata"}`; None turns it off.
            truncation: `auto`, `disabled`, or `{"type": "retention_ratio", "retention_ratio": 0 to 1, "token_limits": {...}}`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def hangup(self, call_id: str, **options: Unpack[CallOptions]) -> Empty:
        """End a call.

        `POST /realtime/calls/{call_id}/hangup`

        Args:
            call_id: ID of the call.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_hangup(self, call_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """End a call.

        `POST /realtime/calls/{call_id}/hangup`

        Args:
            call_id: ID of the call.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def refer(self, call_id: str, *, target_uri: str, **options: Unpack[CallOptions]) -> Empty:
        """Hand a SIP call on to somebody else.

        `POST /realtime/calls/{call_id}/refer`

        Args:
            call_id: ID of the call.
            target_uri: `tel:+14155550123`, `sip:agent@example.com`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_refer(self, call_id: str, *, target_uri: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Hand a SIP call on to somebody else.

        `POST /realtime/calls/{call_id}/refer`

        Args:
            call_id: ID of the call.
            target_uri: `tel:+14155550123`, `sip:agent@example.com`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def reject(self, call_id: str, *, status_code: int | None = None, **options: Unpack[CallOptions]) -> Empty:
        """Reject an incoming SIP call.

        `POST /realtime/calls/{call_id}/reject`

        Args:
            call_id: ID of the call.
            status_code: SIP status to answer with. Default 603 (decline).
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_reject(self, call_id: str, *, status_code: int | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Reject an incoming SIP call.

        `POST /realtime/calls/{call_id}/reject`

        Args:
            call_id: ID of the call.
            status_code: SIP status to answer with. Default 603 (decline).
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncCalls(Awaited, Resource):
    """`realtime.calls` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawCalls]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawCalls]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, sdp: str, session: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Start a call over WebRTC. The reply's `text` is the SDP answer; its `Location` header ends in the call's id.

        `POST /realtime/calls`

        Args:
            sdp: SDP offer of the caller.
            session: Session of type `realtime`; see `RealtimeSession`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def accept(self, call_id: str, *, type: str, audio: Object | None = None, include: Strings | None = None, instructions: str | None = None, max_output_tokens: MaxOutputTokens | None = None, model: RealtimeModel | str | None = None, output_modalities: Strings | None = None, parallel_tool_calls: bool | None = None, prompt: Object | None = None, reasoning: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, tracing: str | Object | None = None, truncation: Literal['auto', 'disabled'] | str | Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Empty]:
        """Accept an incoming SIP call.

        `POST /realtime/calls/{call_id}/accept`

        Args:
            call_id: ID of the call, as its webhook names it.
            type: `realtime`.
            audio: Input and output; see `RealtimeAudio`.
            include: `item.input_audio_transcription.logprobs`.
            instructions: System message of the model.
            max_output_tokens: Most tokens of an answer, 1 to 4096, or `inf` (default).
            model: ID of the model.
            output_modalities: `["audio"]` (default; with a transcript) or `["text"]`.
            parallel_tool_calls: Whether several tools may be called at once.
            prompt: A stored prompt: `{"id", "version", "variables"}`.
            reasoning: `{"effort": "minimal", "low", "medium", "high" or "xhigh"}`.
            tool_choice: `none`, `auto`, `required`, or the tool to call.
            tools: Functions and MCP servers that the model may call.
            tracing: `auto`, or `{"workflow_name", "group_id", "metadata"}`; None turns it off.
            truncation: `auto`, `disabled`, or `{"type": "retention_ratio", "retention_ratio": 0 to 1, "token_limits": {...}}`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_accept = accept
    def hangup(self, call_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """End a call.

        `POST /realtime/calls/{call_id}/hangup`

        Args:
            call_id: ID of the call.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_hangup = hangup
    def refer(self, call_id: str, *, target_uri: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Hand a SIP call on to somebody else.

        `POST /realtime/calls/{call_id}/refer`

        Args:
            call_id: ID of the call.
            target_uri: `tel:+14155550123`, `sip:agent@example.com`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_refer = refer
    def reject(self, call_id: str, *, status_code: int | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Reject an incoming SIP call.

        `POST /realtime/calls/{call_id}/reject`

        Args:
            call_id: ID of the call.
            status_code: SIP status to answer with. Default 603 (decline).
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_reject = reject

class _RawTranslationSecrets(Resource):
    (create, async_create) = methods(TranslationSecretCreateRequest)

class _AsyncRawTranslationSecrets(Awaited, Resource):
    (create, async_create) = methods(TranslationSecretCreateRequest)

class TranslationSecrets(Resource):
    """`realtime.translations.client_secrets`: keys for browsers."""
    @property
    def with_raw_response(self) -> type[_RawTranslationSecrets]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawTranslationSecrets]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, session: Object, expires_after: Object | None = None, **options: Unpack[CallOptions]) -> RealtimeClientSecret:
        """Make a short-lived key for opening translation sessions from a browser.

        `POST /realtime/translations/client_secrets`

        Args:
            session: `{"model": ..., "audio": {"input": {"noise_reduction", "transcription"}, "output": {"language"}}}`.
            expires_after: `{"anchor": "created_at", "seconds": 10 to 7200}`. Default: 600 seconds.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, session: Object, expires_after: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RealtimeClientSecret]:
        """Make a short-lived key for opening translation sessions from a browser.

        `POST /realtime/translations/client_secrets`

        Args:
            session: `{"model": ..., "audio": {"input": {"noise_reduction", "transcription"}, "output": {"language"}}}`.
            expires_after: `{"anchor": "created_at", "seconds": 10 to 7200}`. Default: 600 seconds.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncTranslationSecrets(Awaited, Resource):
    """`realtime.translations.client_secrets` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawTranslationSecrets]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawTranslationSecrets]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, session: Object, expires_after: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RealtimeClientSecret]:
        """Make a short-lived key for opening translation sessions from a browser.

        `POST /realtime/translations/client_secrets`

        Args:
            session: `{"model": ..., "audio": {"input": {"noise_reduction", "transcription"}, "output": {"language"}}}`.
            expires_after: `{"anchor": "created_at", "seconds": 10 to 7200}`. Default: 600 seconds.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create

class _RawRealtimeTranslations(Resource):
    client_secrets: type[_RawTranslationSecrets]
    (connect, async_connect) = connecting(TranslationConnectRequest)

class _AsyncRawRealtimeTranslations(Awaited, Resource):
    client_secrets: type[_AsyncRawTranslationSecrets]
    (connect, async_connect) = connecting(TranslationConnectRequest)

class RealtimeTranslations(Resource):
    """`realtime.translations`."""
    @property
    def with_raw_response(self) -> type[_RawRealtimeTranslations]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawRealtimeTranslations]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    client_secrets: TranslationSecrets
    """`realtime.translations.client_secrets`: keys for browsers."""
    def connect(self, model: str, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, **options: Unpack[CallOptions]) -> ConnectionManager:
        """Open a session that translates speech.

        `GET /realtime/translations`

        Args:
            model: ID of the model.
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_connect(self, model: str, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, **options: Unpack[CallOptions]) -> AsyncConnectionManager:
        """Open a session that translates speech.

        `GET /realtime/translations`

        Args:
            model: ID of the model.
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncRealtimeTranslations(Awaited, Resource):
    """`realtime.translations` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawRealtimeTranslations]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawRealtimeTranslations]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    client_secrets: AsyncTranslationSecrets
    """`realtime.translations.client_secrets`: keys for browsers."""
    def connect(self, model: str, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, **options: Unpack[CallOptions]) -> AsyncConnectionManager:
        """Open a session that translates speech.

        `GET /realtime/translations`

        Args:
            model: ID of the model.
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_connect = connect

class _RawRealtime(Resource):
    (connect, async_connect) = connecting(RealtimeConnectRequest)
    calls: type[_RawCalls]
    client_secrets: type[_RawClientSecrets]
    translations: type[_RawRealtimeTranslations]

class _AsyncRawRealtime(Awaited, Resource):
    (connect, async_connect) = connecting(RealtimeConnectRequest)
    calls: type[_AsyncRawCalls]
    client_secrets: type[_AsyncRawClientSecrets]
    translations: type[_AsyncRawRealtimeTranslations]

class Realtime(Resource):
    """`realtime`: speech sessions."""
    @property
    def with_raw_response(self) -> type[_RawRealtime]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawRealtime]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def connect(self, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, model: RealtimeModel | str | None = None, call_id: str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> ConnectionManager:
        """Open a realtime session, or join a call.

        `GET /realtime`

        Args:
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            model: ID of the model.
            call_id: ID of a call to join, in place of a model.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_connect(self, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, model: RealtimeModel | str | None = None, call_id: str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncConnectionManager:
        """Open a realtime session, or join a call.

        `GET /realtime`

        Args:
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            model: ID of the model.
            call_id: ID of a call to join, in place of a model.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    calls: Calls
    """`realtime.calls`: over WebRTC and SIP."""
    client_secrets: ClientSecrets
    """`realtime.client_secrets`: keys for browsers."""
    translations: RealtimeTranslations
    """`realtime.translations`."""

class AsyncRealtime(Awaited, Resource):
    """`realtime` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawRealtime]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawRealtime]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def connect(self, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, model: RealtimeModel | str | None = None, call_id: str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncConnectionManager:
        """Open a realtime session, or join a call.

        `GET /realtime`

        Args:
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            model: ID of the model.
            call_id: ID of a call to join, in place of a model.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_connect = connect
    calls: AsyncCalls
    """`realtime.calls`: over WebRTC and SIP."""
    client_secrets: AsyncClientSecrets
    """`realtime.client_secrets`: keys for browsers."""
    translations: AsyncRealtimeTranslations
    """`realtime.translations`."""
