"""The older Realtime API."""

from __future__ import annotations

from pydantic import Field

from async_openai.connections.connect_requests import BetaRealtimeConnectRequest
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, attach, methods
from async_openai.resources.connect_methods import connecting
from async_openai.resources.parameters import Object, Objects, Strings
from async_openai.types.beta_realtime import BetaRealtimeSession


class BetaRealtimeSessionCreateRequest(
    ApiRequest[BetaRealtimeSession], verb="POST", path="/realtime/sessions", pinned=True, beta="assistants=v2"
):
    """Make a short-lived key for opening a session from a browser."""

    client_secret: Object | None = None
    """`{"expires_after": {"anchor": "created_at", "seconds": ...}}`."""
    input_audio_format: str | None = None
    """Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: Object | None = None
    """`{"type": "near_field" or "far_field"}`."""
    input_audio_transcription: Object | None = None
    """`{"language", "model", "prompt"}`."""
    instructions: str | None = None
    """System message of the model."""
    max_response_output_tokens: str | int | None = None
    """Most tokens of an answer, 1 to 4096, or `inf` (default)."""
    modalities: Strings | None = None
    """`text`, `audio`, or both."""
    model: str | None = None
    """ID of the model: `gpt-realtime`, `gpt-realtime-2025-08-28`, `gpt-4o-realtime-preview`,
    `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`,
    `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview` or
    `gpt-4o-mini-realtime-preview-2024-12-17`."""
    output_audio_format: str | None = None
    """Format of the output: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    speed: float | None = None
    """0.25 to 1.5. Default 1."""
    temperature: float | None = None
    """0.6 to 1.2: higher is more random."""
    tool_choice: str | None = None
    """`none`, `auto`, `required`, or the name of a function."""
    tools: Objects | None = Field(default=None, repr=False)
    """Functions that the model may call."""
    tracing: str | Object | None = None
    """`auto`, or `{"workflow_name", "group_id", "metadata"}`."""
    turn_detection: Object | None = None
    """`{"type": "server_vad" or "semantic_vad", ...}`."""
    voice: str | None = None
    """Name of a voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer` or `verse`."""


class BetaTranscriptionSessionCreateRequest(
    ApiRequest[BetaRealtimeSession],
    verb="POST",
    path="/realtime/transcription_sessions",
    pinned=True,
    beta="assistants=v2",
):
    """Make a short-lived key for transcribing from a browser."""

    client_secret: Object | None = None
    """`{"expires_after": {"anchor": "created_at", "seconds": ...}}`."""
    include: Strings | None = None
    """`item.input_audio_transcription.logprobs`."""
    input_audio_format: str | None = None
    """Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: Object | None = None
    """`{"type": "near_field" or "far_field"}`."""
    input_audio_transcription: Object | None = None
    """`{"language", "model", "prompt"}`."""
    modalities: Strings | None = None
    """`text`, `audio`, or both."""
    turn_detection: Object | None = None
    """`{"type": "server_vad" or "semantic_vad", ...}`."""


class BetaRealtimeSessions(Resource):
    """`beta.realtime.sessions`."""

    create, async_create = methods(BetaRealtimeSessionCreateRequest)


class AsyncBetaRealtimeSessions(Awaited, BetaRealtimeSessions):
    """`beta.realtime.sessions` of `AsyncOpenAI`."""


class BetaTranscriptionSessions(Resource):
    """`beta.realtime.transcription_sessions`."""

    create, async_create = methods(BetaTranscriptionSessionCreateRequest)


class AsyncBetaTranscriptionSessions(Awaited, BetaTranscriptionSessions):
    """`beta.realtime.transcription_sessions` of `AsyncOpenAI`."""


class BetaRealtime(Resource):
    """`beta.realtime`: the older Realtime API."""

    connect, async_connect = connecting(BetaRealtimeConnectRequest)
    sessions: attach[BetaRealtimeSessions, AsyncBetaRealtimeSessions] = attach("beta_realtime", "BetaRealtimeSessions")
    transcription_sessions: attach[BetaTranscriptionSessions, AsyncBetaTranscriptionSessions] = attach(
        "beta_realtime", "BetaTranscriptionSessions"
    )


class AsyncBetaRealtime(Awaited, BetaRealtime):
    """`beta.realtime` of `AsyncOpenAI`."""
