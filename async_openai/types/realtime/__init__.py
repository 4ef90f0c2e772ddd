"""Realtime sessions: their settings, and the client secrets for browsers."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from async_openai.types.base import Reply, WireModel
from async_openai.types.responses import PromptReference
from async_openai.types.tools import Tool, ToolChoice


class AudioFormat(WireModel):
    """Encoding of audio."""

    type: str | None = None
    """`audio/pcm`, `audio/pcmu` or `audio/pcma`."""
    rate: int | None = None
    """Samples a second: 24000, for `audio/pcm`."""


class NoiseReduction(WireModel):
    """Noise reduction of the input."""

    type: str | None = None
    """`near_field` (headset) or `far_field` (laptop, room)."""
    strength: float | None = None


class InputTranscription(WireModel):
    """Transcription of the input, beside its use by the model."""

    model: str | None = None
    language: str | None = None
    """ISO 639-1."""
    languages: list[str] | None = None
    keywords: list[str] | None = None
    prompt: str | None = None
    delay: str | None = None
    """`minimal`, `low`, `medium`, `high` or `xhigh`: later text is better text."""


class TurnDetection(WireModel):
    """Detection of the end of a user's turn."""

    type: str
    """`server_vad` (by silence) or `semantic_vad` (by meaning)."""
    create_response: bool | None = None
    interrupt_response: bool | None = None
    eagerness: str | None = None
    """`semantic_vad`: `low`, `medium`, `high` or `auto`."""
    idle_timeout_ms: int | None = None
    """`server_vad`: after so much silence the model speaks."""
    prefix_padding_ms: int | None = None
    """`server_vad`: audio kept from before the speech."""
    silence_duration_ms: int | None = None
    """`server_vad`: silence that ends a turn."""
    threshold: float | None = None
    """`server_vad`: 0 to 1; higher needs louder speech."""


class RealtimeAudioInput(WireModel):
    """Input audio."""

    format: AudioFormat | None = None
    noise_reduction: NoiseReduction | None = None
    transcription: InputTranscription | None = None
    turn_detection: TurnDetection | None = None


class RealtimeAudioOutput(WireModel):
    """Output audio."""

    format: AudioFormat | None = None
    speed: float | None = None
    """0.25 to 1.5."""
    voice: str | dict[str, Any] | None = None
    """Name of a voice, or `{"id": ...}` of one's own."""
    language: str | None = None
    """Of a translation."""


class RealtimeAudio(WireModel):
    """Audio of a session."""

    input: RealtimeAudioInput | None = None
    output: RealtimeAudioOutput | None = None


class RealtimeReasoning(WireModel):
    """Reasoning settings of the model."""

    effort: str | None = None
    """`minimal`, `low`, `medium`, `high` or `xhigh`."""


class RealtimeTracing(WireModel):
    """Tracing settings of a session."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: Any = None


class TokenLimits(WireModel):
    """Token limits of a truncated conversation."""

    post_instructions: int | None = None
    """Most tokens to keep after the instructions."""


class RealtimeTruncation(WireModel):
    """Truncation of a long conversation."""

    type: str
    """`retention_ratio`."""
    retention_ratio: float | None = None
    """0 to 1."""
    token_limits: TokenLimits | None = None


class RealtimeSession(WireModel):
    """A session: a conversation (`realtime`), a `transcription` or a `translation`."""

    id: str = ""
    object: str = ""
    type: str = ""
    """`realtime`, `transcription` or `translation`."""
    model: str | None = None
    audio: RealtimeAudio | None = None
    expires_at: int | None = None
    """Seconds since the epoch."""
    include: list[str] | None = None
    instructions: str | None = None
    max_output_tokens: int | str | None = None
    """1 to 4096, or `inf`."""
    output_modalities: list[str] | None = None
    """`audio` or `text`."""
    parallel_tool_calls: bool | None = None
    prompt: PromptReference | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: str | ToolChoice | None = None
    """`none`, `auto`, `required`, or a tool."""
    tools: list[Tool] | None = None
    """Functions and MCP servers."""
    tracing: str | RealtimeTracing | None = None
    """`auto`, or settings."""
    truncation: str | RealtimeTruncation | None = None
    """`auto`, `disabled`, or settings."""


class RealtimeClientSecret(Reply):
    """A short-lived key for opening sessions from a browser."""

    value: str = Field(repr=False)
    expires_at: int = 0
    """Seconds since the epoch."""
    session: RealtimeSession = Field(default_factory=RealtimeSession)


RealtimeSessionCreateRequest = RealtimeSession
