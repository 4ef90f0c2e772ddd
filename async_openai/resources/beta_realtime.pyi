"""The older Realtime API."""
# Made by `python -m tests.generate` from beta_realtime.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.connections.async_connection import AsyncConnectionManager
from async_openai.connections.connect_requests import BetaRealtimeConnectRequest
from async_openai.connections.sync_connection import ConnectionManager
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.resources.call_options import CallOptions
from async_openai.resources.connect_methods import connecting
from async_openai.resources.parameters import Object, Objects, Strings
from async_openai.types.beta_realtime import BetaRealtimeSession
from async_openai.types.model_names import RealtimeModel
from collections.abc import Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, Unpack

class BetaRealtimeSessionCreateRequest(ApiRequest[BetaRealtimeSession]):
    """Make a short-lived key for opening a session from a browser."""
    client_secret: Object | None = None
    input_audio_format: Literal['pcm16', 'g711_ulaw', 'g711_alaw'] | str | None = None
    input_audio_noise_reduction: Object | None = None
    input_audio_transcription: Object | None = None
    instructions: str | None = None
    max_response_output_tokens: str | int | None = None
    modalities: Strings | None = None
    model: RealtimeModel | str | None = None
    output_audio_format: Literal['pcm16', 'g711_ulaw', 'g711_alaw'] | str | None = None
    speed: float | None = None
    temperature: float | None = None
    tool_choice: Literal['none', 'auto', 'required'] | str | None = None
    tools: Objects | None = Field(default=None, repr=False)
    tracing: str | Object | None = None
    turn_detection: Object | None = None
    voice: Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse'] | str | None = None

class BetaTranscriptionSessionCreateRequest(ApiRequest[BetaRealtimeSession]):
    """Make a short-lived key for transcribing from a browser."""
    client_secret: Object | None = None
    include: Strings | None = None
    input_audio_format: Literal['pcm16', 'g711_ulaw', 'g711_alaw'] | str | None = None
    input_audio_noise_reduction: Object | None = None
    input_audio_transcription: Object | None = None
    modalities: Strings | None = None
    turn_detection: Object | None = None

class _RawBetaRealtimeSessions(Resource):
    (create, async_create) = methods(BetaRealtimeSessionCreateRequest)

class _AsyncRawBetaRealtimeSessions(Awaited, Resource):
    (create, async_create) = methods(BetaRealtimeSessionCreateRequest)

class BetaRealtimeSessions(Resource):
    """`beta.realtime.sessions`."""
    @property
    def with_raw_response(self) -> type[_RawBetaRealtimeSessions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawBetaRealtimeSessions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, client_secret: Object | None = None, input_audio_format: Literal['pcm16', 'g711_ulaw', 'g711_alaw'] | str | None = None, input_audio_noise_reduction: Object | None = None, input_audio_transcription: Object | None = None, instructions: str | None = None, max_response_output_tokens: str | int | None = None, modalities: Strings | None = None, model: RealtimeModel | str | None = None, output_audio_format: Literal['pcm16', 'g711_ulaw', 'g711_alaw'] | str | None = None, speed: float | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | None = None, tools: Objects | None = None, tracing: str | Object | None = None, turn_detection: Object | None = None, voice: Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> BetaRealtimeSession:
        """Make a short-lived key for opening a session from a browser.

        `POST /realtime/sessions`

        Args:
            client_secret: `{"expires_after": {"anchor": "created_at", "seconds": ...}}`.
            input_audio_format: Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`.
            input_audio_noise_reduction: `{"type": "near_field" or "far_field"}`.
            input_audio_transcription: `{"language", "model", "prompt"}`.
            instructions: System message of the model.
            max_response_output_tokens: Most tokens of an answer, 1 to 4096, or `inf` (default).
            modalities: `text`, `audio`, or both.
            model: ID of the model: `gpt-realtime`, `gpt-realtime-2025-08-28`, `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`, `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview` or `gpt-4o-mini-realtime-preview-2024-12-17`.
            output_audio_format: Format of the output: `pcm16`, `g711_ulaw` or `g711_alaw`.
            speed: 0.25 to 1.5. Default 1.
            temperature: 0.6 to 1.2: higher is more random.
            tool_choice: `none`, `auto`, `required`, or the name of a function.
            tools: Functions that the model may call.
            tracing: `auto`, or `{"workflow_name", "group_id", "metadata"}`.
            turn_detection: `{"type": "server_vad" or "semantic_vad", ...}`.
            voice: Name of a voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer` or `verse`.
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
    def async_create(self, *, client_secret: Object | None = None, input_audio_format: Literal['pcm16', 'g711_ulaw', 'g711_alaw'] | str | None = None, input_audio_noise_reduction: Object | None = None, input_audio_transcription: Object | None = None, instructions: str | None = None, max_response_output_tokens: str | int | None = None, modalities: Strings | None = None, model: RealtimeModel | str | None = None, output_audio_format: Literal['pcm16', 'g711_ulaw', 'g711_alaw'] | str | None = None, speed: float | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | None = None, tools: Objects | None = None, tracing: str | Object | None = None, turn_detection: Object | None = None, voice: Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, BetaRealtimeSession]:
        """Make a short-lived key for opening a session from a browser.

        `POST /realtime/sessions`

        Args:
            client_secret: `{"expires_after": {"anchor": "created_at", "seconds": ...}}`.
            input_audio_format: Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`.
            input_audio_noise_reduction: `{"type": "near_field" or "far_field"}`.
            input_audio_transcription: `{"language", "model", "prompt"}`.
            instructions: System message of the model.
            max_response_output_tokens: Most tokens of an answer, 1 to 4096, or `inf` (default).
            modalities: `text`, `audio`, or both.
            model: ID of the model: `gpt-realtime`, `gpt-realtime-2025-08-28`, `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`, `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview` or `gpt-4o-mini-realtime-preview-2024-12-17`.
            output_audio_format: Format of the output: `pcm16`, `g711_ulaw` or `g711_alaw`.
            speed: 0.25 to 1.5. Default 1.
            temperature: 0.6 to 1.2: higher is more random.
            tool_choice: `none`, `auto`, `required`, or the name of a function.
            tools: Functions that the model may call.
            tracing: `auto`, or `{"workflow_name", "group_id", "metadata"}`.
            turn_detection: `{"type": "server_vad" or "semantic_vad", ...}`.
            voice: Name of a voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer` or `verse`.
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

class AsyncBetaRealtimeSessions(Awaited, Resource):
    """`beta.realtime.sessions` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawBetaRealtimeSessions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawBetaRealtimeSessions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, client_secret: Object | None = None, input_audio_format: Literal['pcm16', 'g711_ulaw', 'g711_alaw'] | str | None = None, input_audio_noise_reduction: Object | None = None, input_audio_transcription: Object | None = None, instructions: str | None = None, max_response_output_tokens: str | int | None = None, modalities: Strings | None = None, model: RealtimeModel | str | None = None, output_audio_format: Literal['pcm16', 'g711_ulaw', 'g711_alaw'] | str | None = None, speed: float | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | None = None, tools: Objects | None = None, tracing: str | Object | None = None, turn_detection: Object | None = None, voice: Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, BetaRealtimeSession]:
        """Make a short-lived key for opening a session from a browser.

        `POST /realtime/sessions`

        Args:
            client_secret: `{"expires_after": {"anchor": "created_at", "seconds": ...}}`.
            input_audio_format: Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`.
            input_audio_noise_reduction: `{"type": "near_field" or "far_field"}`.
            input_audio_transcription: `{"language", "model", "prompt"}`.
            instructions: System message of the model.
            max_response_output_tokens: Most tokens of an answer, 1 to 4096, or `inf` (default).
            modalities: `text`, `audio`, or both.
            model: ID of the model: `gpt-realtime`, `gpt-realtime-2025-08-28`, `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`, `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview` or `gpt-4o-mini-realtime-preview-2024-12-17`.
            output_audio_format: Format of the output: `pcm16`, `g711_ulaw` or `g711_alaw`.
            speed: 0.25 to 1.5. Default 1.
            temperature: 0.6 to 1.2: higher is more random.
            tool_choice: `none`, `auto`, `required`, or the name of a function.
            tools: Functions that the model may call.
            tracing: `auto`, or `{"workflow_name", "group_id", "metadata"}`.
            turn_detection: `{"type": "server_vad" or "semantic_vad", ...}`.
            voice: Name of a voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer` or `verse`.
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
    async_create = create

class _RawBetaTranscriptionSessions(Resource):
    (create, async_create) = methods(BetaTranscriptionSessionCreateRequest)

class _AsyncRawBetaTranscriptionSessions(Awaited, Resource):
    (create, async_create) = methods(BetaTranscriptionSessionCreateRequest)

class BetaTranscriptionSessions(Resource):
    """`beta.realtime.transcription_sessions`."""
    @property
    def with_raw_response(self) -> type[_RawBetaTranscriptionSessions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawBetaTranscriptionSessions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, client_secret: Object | None = None, include: Strings | None = None, input_audio_format: Literal['pcm16', 'g711_ulaw', 'g711_alaw'] | str | None = None, input_audio_noise_reduction: Object | None = None, input_audio_transcription: Object | None = None, modalities: Strings | None = None, turn_detection: Object | None = None, **options: Unpack[CallOptions]) -> BetaRealtimeSession:
        """Make a short-lived key for transcribing from a browser.

        `POST /realtime/transcription_sessions`

        Args:
            client_secret: `{"expires_after": {"anchor": "created_at", "seconds": ...}}`.
            include: `item.input_audio_transcription.logprobs`.
            input_audio_format: Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`.
            input_audio_noise_reduction: `{"type": "near_field" or "far_field"}`.
            input_audio_transcription: `{"language", "model", "prompt"}`.
            modalities: `text`, `audio`, or both.
            turn_detection: `{"type": "server_vad" or "semantic_vad", ...}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, client_secret: Object | None = None, include: Strings | None = None, input_audio_format: Literal['pcm16', 'g711_ulaw', 'g711_alaw'] | str | None = None, input_audio_noise_reduction: Object | None = None, input_audio_transcription: Object | None = None, modalities: Strings | None = None, turn_detection: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BetaRealtimeSession]:
        """Make a short-lived key for transcribing from a browser.

        `POST /realtime/transcription_sessions`

        Args:
            client_secret: `{"expires_after": {"anchor": "created_at", "seconds": ...}}`.
            include: `item.input_audio_transcription.logprobs`.
            input_audio_format: Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`.
            input_audio_noise_reduction: `{"type": "near_field" or "far_field"}`.
            input_audio_transcription: `{"language", "model", "prompt"}`.
            modalities: `text`, `audio`, or both.
            turn_detection: `{"type": "server_vad" or "semantic_vad", ...}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncBetaTranscriptionSessions(Awaited, Resource):
    """`beta.realtime.transcription_sessions` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawBetaTranscriptionSessions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawBetaTranscriptionSessions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, client_secret: Object | None = None, include: Strings | None = None, input_audio_format: Literal['pcm16', 'g711_ulaw', 'g711_alaw'] | str | None = None, input_audio_noise_reduction: Object | None = None, input_audio_transcription: Object | None = None, modalities: Strings | None = None, turn_detection: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BetaRealtimeSession]:
        """Make a short-lived key for transcribing from a browser.

        `POST /realtime/transcription_sessions`

        Args:
            client_secret: `{"expires_after": {"anchor": "created_at", "seconds": ...}}`.
            include: `item.input_audio_transcription.logprobs`.
            input_audio_format: Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`.
            input_audio_noise_reduction: `{"type": "near_field" or "far_field"}`.
            input_audio_transcription: `{"language", "model", "prompt"}`.
            modalities: `text`, `audio`, or both.
            turn_detection: `{"type": "server_vad" or "semantic_vad", ...}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create

class _RawBetaRealtime(Resource):
    (connect, async_connect) = connecting(BetaRealtimeConnectRequest)
    sessions: type[_RawBetaRealtimeSessions]
    transcription_sessions: type[_RawBetaTranscriptionSessions]

class _AsyncRawBetaRealtime(Awaited, Resource):
    (connect, async_connect) = connecting(BetaRealtimeConnectRequest)
    sessions: type[_AsyncRawBetaRealtimeSessions]
    transcription_sessions: type[_AsyncRawBetaTranscriptionSessions]

class BetaRealtime(Resource):
    """`beta.realtime`: the older Realtime API."""
    @property
    def with_raw_response(self) -> type[_RawBetaRealtime]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawBetaRealtime]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def connect(self, *, model: RealtimeModel | str, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> ConnectionManager:
        """Open a session of the older Realtime API.

        `GET /realtime`

        Args:
            model: ID of the model.
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
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
    def async_connect(self, *, model: RealtimeModel | str, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncConnectionManager:
        """Open a session of the older Realtime API.

        `GET /realtime`

        Args:
            model: ID of the model.
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
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
    sessions: BetaRealtimeSessions
    """`beta.realtime.sessions`."""
    transcription_sessions: BetaTranscriptionSessions
    """`beta.realtime.transcription_sessions`."""

class AsyncBetaRealtime(Awaited, Resource):
    """`beta.realtime` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawBetaRealtime]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawBetaRealtime]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def connect(self, *, model: RealtimeModel | str, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncConnectionManager:
        """Open a session of the older Realtime API.

        `GET /realtime`

        Args:
            model: ID of the model.
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
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
    sessions: AsyncBetaRealtimeSessions
    """`beta.realtime.sessions`."""
    transcription_sessions: AsyncBetaTranscriptionSessions
    """`beta.realtime.transcription_sessions`."""
