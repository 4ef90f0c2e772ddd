"""Audio: transcriptions and their events, custom voices and the consent to them."""

from __future__ import annotations

from typing import Any, Self, cast

from async_openai.types.base import Reply, WireModel
from async_openai.types.billed import Billed, Uses
from async_openai.types.usage import InputTokensDetails

_TEXT = ("text/", "application/x-subrip", "application/octet-stream")


class TranscriptionUsage(WireModel):
    """Usage as billed: tokens or seconds, depending on the model."""

    type: str = ""
    """`tokens` or `duration`."""
    seconds: float | None = None
    """`duration`: length of the audio."""
    input_tokens: int | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None
    input_token_details: InputTokensDetails | None = None


class TranscriptionLogprob(WireModel):
    """Log probability of a token."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[float] | None = None


class TranscriptionLanguage(WireModel):
    """A language of the recording."""

    code: str = ""
    """ISO 639-1."""


class TranscriptionWord(WireModel):
    """A word with its time in the recording."""

    word: str = ""
    start: float = 0
    """Seconds."""
    end: float = 0
    """Seconds."""


class TranscriptionSegment(WireModel):
    """A stretch of speech, in `verbose_json` with the model's figures, in `diarized_json` with the speaker."""

    id: int | str | None = None
    start: float = 0
    """Seconds."""
    end: float = 0
    """Seconds."""
    text: str = ""
    speaker: str | None = None
    """A known speaker's name, or `A`, `B`, ..."""
    type: str | None = None
    """`transcript.text.segment`, in `diarized_json`."""
    avg_logprob: float | None = None
    """Below -1 the text is doubtful."""
    compression_ratio: float | None = None
    """Above 2.4 the text is doubtful."""
    no_speech_prob: float | None = None
    """Above 1 there is no speech, if `avg_logprob` is below -1."""
    seek: int | None = None
    temperature: float | None = None
    tokens: list[int] | None = None


class Transcription(Reply):
    """The text of a recording, in its language or in English; the other fields depend on the format.

    In the formats `text`, `srt` and `vtt` there is `text` only. `str(transcription)` is the text.
    """

    text: str = ""
    task: str | None = None
    """`transcribe` or `translate`."""
    language: str | None = None
    duration: float | None = None
    """Seconds."""
    languages: list[TranscriptionLanguage] | None = None
    segments: list[TranscriptionSegment] | None = None
    words: list[TranscriptionWord] | None = None
    logprobs: list[TranscriptionLogprob] | None = None
    usage: TranscriptionUsage | None = None

    @classmethod
    def from_content(cls, content: bytes, content_type: str | None) -> Self:
        """Make a transcription from JSON, or from one of the plain text formats.

        Raises:
            pydantic.ValidationError: It is neither: an HTML page, an error object, nothing without a type.
        """
        kind = (content_type or "").partition(";")[0].strip().lower()
        # Servers label JSON as text, too; no transcript begins with a brace.
        if kind.startswith(_TEXT) and kind != "text/html" and not content.lstrip().startswith(b"{"):
            return cls(text=content.decode("utf-8", "replace"))
        return cls.model_validate_json(content)

    def __str__(self) -> str:
        return self.text

    def billed(self) -> Billed:
        """Return what is billed: tokens, or seconds of audio."""
        return super().billed()._replace(uses=_seconds(self.usage, self.duration))

    @classmethod
    def why_unusable(cls, sent: dict[str, Any]) -> str | None:
        """Say why an answer cannot be this reply: it has a text, or what the text is made of."""
        return None if sent.keys() & {"text", "segments", "words"} else "text: expected text, got nothing"

    @classmethod
    def holds_content(cls, sent: dict[str, Any]) -> bool:
        """Whether there is a text, or what the text is made of."""
        return any(sent.get(name) for name in ("text", "segments", "words"))

    def is_odd(self) -> bool:
        """Whether there is no text."""
        return "text" not in self.model_fields_set

    @classmethod
    def as_chunks(cls, sent: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the event that a whole answer stands for."""
        return [{**sent, "type": "transcript.text.done"}]

    @classmethod
    def accumulator(cls) -> TranscriptionAccumulator:
        """Make the accumulator of the stream's events."""
        return TranscriptionAccumulator()


Translation = Transcription


class TranscriptionStreamEvent(WireModel):
    """An event of a streamed transcription; its fields depend on its type."""

    type: str = ""
    """`transcript.text.delta`, `transcript.text.segment` or `transcript.text.done`."""
    delta: str = ""
    """`delta`: the next piece of text."""
    segment_id: str | None = None
    """`delta`: the segment it belongs to, where speakers are told apart."""
    text: str = ""
    """`segment`, `done`: the text of it."""
    id: int | str | None = None
    """`segment`."""
    speaker: str | None = None
    """`segment`."""
    start: float | None = None
    """`segment`: seconds."""
    end: float | None = None
    """`segment`: seconds."""
    languages: list[TranscriptionLanguage] | None = None
    """`done`."""
    logprobs: list[TranscriptionLogprob] | None = None
    """`delta`, `done`."""
    usage: TranscriptionUsage | None = None
    """`done`."""

    def billed(self) -> Billed:
        """Return what is billed: tokens, or seconds of audio."""
        return super().billed()._replace(uses=_seconds(self.usage, None))

    @property
    def piece(self) -> str:
        """The text of this event, also in the shape of chat completions (vLLM)."""
        choice = self._choice()
        if not choice:
            return self.delta
        added = choice.get("delta")
        content = cast("dict[str, Any]", added).get("content") if isinstance(added, dict) else None
        return content if isinstance(content, str) else ""

    @property
    def is_last(self) -> bool:
        """Whether the text is complete."""
        return self.type == "transcript.text.done" or bool(self._choice().get("finish_reason"))

    def _choice(self) -> dict[str, Any]:
        choices = (self.model_extra or {}).get("choices")
        first = cast("list[Any]", choices)[0] if isinstance(choices, list) and choices else None
        return cast("dict[str, Any]", first) if isinstance(first, dict) else {}


class TranscriptionAccumulator:
    """Puts the events of a transcription together."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._segments: list[TranscriptionSegment] = []
        self._last: TranscriptionStreamEvent | None = None
        self._usage: TranscriptionUsage | None = None

    def add(self, event: TranscriptionStreamEvent) -> None:
        """Take the next event."""
        self._pieces.append(event.piece)
        self._usage = event.usage or self._usage
        if event.type == "transcript.text.segment":
            self._segments.append(_segment(event))
        if event.is_last:
            self._last = event

    @property
    def text(self) -> str:
        """The text so far."""
        return (self._last.text if self._last else "") or "".join(self._pieces)

    def finished(self) -> bool:
        """Whether the server has sent the end of the text."""
        return self._last is not None

    has_ended = finished

    def result(self) -> Transcription:
        """Return the transcription so far."""
        return Transcription(
            text=self.text,
            segments=self._segments or None,
            usage=self._usage,
            languages=self._last.languages if self._last else None,
            logprobs=self._last.logprobs if self._last else None,
        )


def _seconds(usage: TranscriptionUsage | None, duration: float | None) -> Uses:
    """Return the seconds that are billed, else those that the audio is long."""
    told = duration if usage is None else usage.seconds or usage.get("prompt_audio_seconds")
    return (("audio_seconds", told),) if isinstance(told, int | float) and told > 0 else ()


def _segment(event: TranscriptionStreamEvent) -> TranscriptionSegment:
    given = {name: getattr(event, name) for name in _OF_SEGMENT if name in event.model_fields_set}
    known = {name: value for name, value in given.items() if value is not None}
    more = {name: value for name, value in (event.model_extra or {}).items() if name not in _FIGURES}
    return TranscriptionSegment.model_validate({**more, **known})


_OF_SEGMENT = ("id", "start", "end", "text", "speaker", "type")
_FIGURES = frozenset(TranscriptionSegment.model_fields) - set(_OF_SEGMENT)
"""What only segments of a whole transcription hold: nothing is promised of such a field of an event."""


class Voice(Reply):
    """A voice of your own."""

    id: str
    object: str = "audio.voice"
    name: str = ""
    created_at: int = 0
    """Seconds since the epoch."""
    type: str = ""
    """Origin: `audio_sample` or `prompt`."""
    prompt: str | None = None
    """The description of the voice."""


class VoiceConsent(Reply):
    """A speaker's recorded consent to a voice like theirs."""

    id: str
    object: str = "audio.voice_consent"
    name: str = ""
    language: str = ""
    """BCP 47 tag of the phrase, such as `en-US`."""
    created_at: int = 0
    """Seconds since the epoch."""
