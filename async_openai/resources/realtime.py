"""Realtime: the plain requests around speech sessions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field
from pydantic_core import to_json

from async_openai.connections.connect_requests import RealtimeConnectRequest, TranslationConnectRequest
from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest
from async_openai.engine.sendable import UNSENDABLE, finite
from async_openai.resources.base import Awaited, Resource, attach, methods
from async_openai.resources.connect_methods import connecting
from async_openai.resources.parameters import Object, Objects, Strings
from async_openai.types.binary import BinaryContent
from async_openai.types.realtime import RealtimeClientSecret
from async_openai.types.shared import Empty

if TYPE_CHECKING:
    from async_openai.transport.base import FilePart

    MaxOutputTokens = int | Literal["inf"]
else:
    MaxOutputTokens = Annotated[int | Literal["inf"], Within(1, 4096)]

_CALL = "/realtime/calls/{call_id}"


class ClientSecretCreateRequest(
    ApiRequest[RealtimeClientSecret], verb="POST", path="/realtime/client_secrets", pinned=True
):
    """Make a short-lived key for opening sessions from a browser."""

    expires_after: Object | None = None
    """`{"anchor": "created_at", "seconds": 10 to 7200}`. Default: 600 seconds."""
    session: Object | None = Field(default=None, repr=False)
    """Session of type `realtime` or `transcription`; see `RealtimeSession`."""


class TranslationSecretCreateRequest(
    ApiRequest[RealtimeClientSecret], verb="POST", path="/realtime/translations/client_secrets", pinned=True
):
    """Make a short-lived key for opening translation sessions from a browser."""

    session: Object = Field(repr=False)
    """`{"model": ..., "audio": {"input": {"noise_reduction", "transcription"}, "output": {"language"}}}`."""
    expires_after: Object | None = None
    """`{"anchor": "created_at", "seconds": 10 to 7200}`. Default: 600 seconds."""


class CallCreateRequest(
    ApiRequest[BinaryContent],
    verb="POST",
    path="/realtime/calls",
    body="multipart",
    accept="application/sdp",
    pinned=True,
):
    """Start a call over WebRTC. The reply's `text` is the SDP answer; its `Location` header ends in the call's id."""

    sdp: Annotated[str, Sized(1)]
    """SDP offer of the caller."""
    session: Object | None = Field(default=None, repr=False)
    """Session of type `realtime`; see `RealtimeSession`."""

    def form(self, changes: Mapping[str, Any]) -> tuple[list[tuple[str, str]], list[tuple[str, FilePart]]]:
        """Return the two parts, each in its own media type."""
        from async_openai.transport.base import FilePart  # noqa: PLC0415 - as the base class does

        fields, _ = super().form(changes)
        given = {"sdp": self.sdp, "session": self.session, **(self.extra_body or {})}
        try:
            parts = [("sdp", FilePart("", str(given["sdp"]).encode(), "application/sdp"))]
            if given["session"] is not None:
                parts.append(("session", FilePart("", finite(to_json(given["session"])), "application/json")))
        except UNSENDABLE:
            raise self._unsendable() from None
        return [pair for pair in fields if pair[0].partition("[")[0] not in {"sdp", "session"}], parts


class CallAcceptRequest(ApiRequest[Empty], verb="POST", path=f"{_CALL}/accept", accept="*/*"):
    """Accept an incoming SIP call."""

    call_id: str = Field(kw_only=False)
    """ID of the call, as its webhook names it."""
    type: Annotated[str, Sized(1)]
    """`realtime`."""
    audio: Object | None = None
    """Input and output; see `RealtimeAudio`."""
    include: Strings | None = None
    """`item.input_audio_transcription.logprobs`."""
    instructions: str | None = None
    """System message of the model."""
    max_output_tokens: MaxOutputTokens | None = None
    """Most tokens of an answer, 1 to 4096, or `inf` (default)."""
    model: str | None = None
    """ID of the model."""
    output_modalities: Strings | None = None
    """`["audio"]` (default; with a transcript) or `["text"]`."""
    parallel_tool_calls: bool | None = None
    """Whether several tools may be called at once."""
    prompt: Object | None = None
    """A stored prompt: `{"id", "version", "variables"}`."""
    reasoning: Object | None = None
    """`{"effort": "minimal", "low", "medium", "high" or "xhigh"}`."""
    tool_choice: str | Object | None = None
    """`none`, `auto`, `required`, or the tool to call."""
    tools: Objects | None = Field(default=None, repr=False)
    """Functions and MCP servers that the model may call."""
    tracing: str | Object | None = None
    """`auto`, or `{"workflow_name", "group_id", "metadata"}`; None turns it off."""
    truncation: str | Object | None = None
    """`auto`, `disabled`, or `{"type": "retention_ratio", "retention_ratio": 0 to 1, "token_limits": {...}}`."""


class CallHangupRequest(ApiRequest[Empty], verb="POST", path=f"{_CALL}/hangup", body="none", accept="*/*"):
    """End a call."""

    call_id: str = Field(kw_only=False)
    """ID of the call."""


class CallReferRequest(ApiRequest[Empty], verb="POST", path=f"{_CALL}/refer", accept="*/*"):
    """Hand a SIP call on to somebody else."""

    call_id: str = Field(kw_only=False)
    """ID of the call."""
    target_uri: Annotated[str, Sized(1)]
    """`tel:+14155550123`, `sip:agent@example.com`, ..."""


class CallRejectRequest(ApiRequest[Empty], verb="POST", path=f"{_CALL}/reject", accept="*/*"):
    """Reject an incoming SIP call."""

    call_id: str = Field(kw_only=False)
    """ID of the call."""
    status_code: int | None = None
    """SIP status to answer with. Default 603 (decline)."""


class ClientSecrets(Resource):
    """`realtime.client_secrets`: keys for browsers."""

    create, async_create = methods(ClientSecretCreateRequest)


class AsyncClientSecrets(Awaited, ClientSecrets):
    """`realtime.client_secrets` of `AsyncOpenAI`."""


class Calls(Resource):
    """`realtime.calls`: over WebRTC and SIP."""

    create, async_create = methods(CallCreateRequest)
    accept, async_accept = methods(CallAcceptRequest)
    hangup, async_hangup = methods(CallHangupRequest)
    refer, async_refer = methods(CallReferRequest)
    reject, async_reject = methods(CallRejectRequest)


class AsyncCalls(Awaited, Calls):
    """`realtime.calls` of `AsyncOpenAI`."""


class TranslationSecrets(Resource):
    """`realtime.translations.client_secrets`: keys for browsers."""

    create, async_create = methods(TranslationSecretCreateRequest)


class AsyncTranslationSecrets(Awaited, TranslationSecrets):
    """`realtime.translations.client_secrets` of `AsyncOpenAI`."""


class RealtimeTranslations(Resource):
    """`realtime.translations`."""

    client_secrets: attach[TranslationSecrets, AsyncTranslationSecrets] = attach("realtime", "TranslationSecrets")
    connect, async_connect = connecting(TranslationConnectRequest)


class AsyncRealtimeTranslations(Awaited, RealtimeTranslations):
    """`realtime.translations` of `AsyncOpenAI`."""


class Realtime(Resource):
    """`realtime`: speech sessions."""

    connect, async_connect = connecting(RealtimeConnectRequest)
    calls: attach[Calls, AsyncCalls] = attach("realtime", "Calls")
    client_secrets: attach[ClientSecrets, AsyncClientSecrets] = attach("realtime", "ClientSecrets")
    translations: attach[RealtimeTranslations, AsyncRealtimeTranslations] = attach("realtime", "RealtimeTranslations")


class AsyncRealtime(Awaited, Realtime):
    """`realtime` of `AsyncOpenAI`."""
