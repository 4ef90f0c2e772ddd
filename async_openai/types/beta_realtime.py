"""Sessions of the older Realtime API."""

from __future__ import annotations

from typing import Any

from async_openai.types.base import Reply, WireModel


class SessionSecret(WireModel):
    """A short-lived key for the browser."""

    expires_at: int = 0
    """Seconds since the epoch."""
    value: str = ""


class SessionTranscription(WireModel):
    """How input is transcribed."""

    model: str | None = None
    """`gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `whisper-1`."""
    language: str | None = None
    prompt: str | None = None


class SessionTool(WireModel):
    """A function that the model may call."""

    description: str | None = None
    name: str | None = None
    parameters: Any = None
    type: str | None = None
    """`function`."""


class SessionTracing(WireModel):
    """Tracing settings of a session."""

    group_id: str | None = None
    metadata: Any = None
    workflow_name: str | None = None


class TurnSettings(WireModel):
    """How the ends of turns are found."""

    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: str | None = None


class BetaRealtimeSession(Reply):
    """A session of the older Realtime API."""

    client_secret: SessionSecret | None = None
    input_audio_format: str | None = None
    """`pcm16`, `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: SessionTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: str | int | None = None
    """`inf`."""
    modalities: list[str] | None = None
    output_audio_format: str | None = None
    speed: float | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[SessionTool] | None = None
    tracing: str | SessionTracing | None = None
    turn_detection: TurnSettings | None = None
    voice: str | None = None
    """`alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer` or `verse`."""
