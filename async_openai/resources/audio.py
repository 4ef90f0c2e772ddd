"""Audio: speech from text, text from speech, and voices of your own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, ParamSpec, TypeVar, cast

from pydantic import Field

from async_openai.engine.plain_replies import read_audio, read_transcript
from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest, operation
from async_openai.engine.streaming import Stream
from async_openai.errors import InvalidParameterError
from async_openai.resources.base import Awaited, Resource, Shaped, attach, methods, paged
from async_openai.resources.parameters import BoundedListing, Object, Strings
from async_openai.types.audio import Transcription, TranscriptionStreamEvent, Voice, VoiceConsent
from async_openai.types.binary import BinaryContent
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from async_openai.types.text_reply import TextReply
from async_openai.types.uploads import File

R = TypeVar("R")
S = TypeVar("S")
A = TypeVar("A")
RS = TypeVar("RS")
RA = TypeVar("RA")
P = ParamSpec("P")
PT = ParamSpec("PT")
PS = ParamSpec("PS")

_TEXTS = ("text", "srt", "vtt")
"""Formats whose reply is a text."""

if TYPE_CHECKING:
    from async_openai.errors import APIError
    from async_openai.resources.hearing_protocols import (
        AwaitedHearing,
        AwaitedRawHearing,
        AwaitedRawStreamedHearing,
        AwaitedStreamedHearing,
        Hearing,
        RawHearing,
        RawStreamedHearing,
        StreamedHearing,
        WholeHearing,
    )
    from async_openai.types.response import RawResponse

    Speakers = Sequence[str]
else:
    Speakers = Annotated[Strings, Sized(most=4)]


class SpeechCreateRequest(
    ApiRequest[BinaryContent], verb="POST", path="/audio/speech", accept="application/octet-stream"
):
    """Say a text aloud."""

    input: Annotated[str, Sized(1, 4096)]
    """The text, up to 4,096 characters."""
    model: Annotated[str, Sized(1)]
    """ID of the model."""
    voice: str | Object
    """`alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `onyx`, `nova`, `sage`, `shimmer`, `verse`, `marin`, `cedar`,
    or a voice of your own: `{"id": "voice_..."}`."""
    instructions: str | None = None
    """Instructions for the voice."""
    response_format: str | None = None
    """`mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`."""
    speed: Annotated[float | None, Within(0.25, 4)] = None
    """0.25 to 4. Default 1."""
    stream_format: str | None = None
    """`audio` (default), or `sse`: the content is then the events, with the audio in base64."""

    def is_pinned(self) -> bool:
        """A voice of one's own belongs to an account."""
        return isinstance(self.voice, Mapping)

    def read_reply(self, response: RawResponse) -> BinaryContent | APIError:
        """Take audio of any format; an error object, a web page or nothing is an error."""
        return read_audio(response)


class HeardAny(ApiRequest[R]):
    """The format of what was heard."""

    response_format: str | None = None
    """`json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model
    allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has."""


class HeardText(ApiRequest[R]):
    """The format of a text."""

    response_format: Literal["text", "srt", "vtt"]
    """`text`, `srt` or `vtt`."""


class HearingFields(ApiRequest[R]):
    """Common parameters of transcribing and translating."""

    file: File
    """The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name,
    content) tuple. Servers tell the format by the name: give one with bytes."""
    model: Annotated[str, Sized(1)]
    """ID of the model."""
    prompt: str | None = None
    """Words that lead the model: names, style, the text before."""
    temperature: Annotated[float | None, Within(0, 1)] = None
    """Randomness, 0 to 1. Default 0: raised as needed."""

    def read_reply(self, response: RawResponse) -> Transcription | TextReply | APIError:
        """Read what the format says, whatever the media type does."""
        if self.given("response_format") in _TEXTS:
            return read_transcript(response)
        return cast("Transcription | APIError", super().read_reply(response))


class TranscriptionFields(HearingFields[R], verb="POST", path="/audio/transcriptions", body="multipart"):
    """Transcribe a recording."""

    chunking_strategy: str | Object | None = None
    """How the audio is cut: `auto`, or `{"type": "server_vad", "prefix_padding_ms", "silence_duration_ms", "threshold":
    0 to 1}`. Default: not at all; needed by models that tell speakers apart beyond 30 seconds."""
    include: Strings | None = None
    """`logprobs`, with `json` and some models."""
    keywords: Strings | None = None
    """Words to expect."""
    known_speaker_names: Speakers | None = None
    """Names of up to 4 speakers, for models that tell speakers apart."""
    known_speaker_references: Speakers | None = None
    """A sample of each, 2 to 10 seconds, as data URLs."""
    language: str | None = None
    """ISO 639-1 code of the language."""
    languages: Strings | None = None
    """ISO 639-1 codes of the languages to expect."""
    timestamp_granularities: Strings | None = None
    """`word`, `segment` or both, with `verbose_json`."""


class TranscriptionCreateRequest(TranscriptionFields[Transcription], HeardAny[Transcription]):
    """Transcribe a recording."""

    stream: Literal[False] | None = None
    """True gives the text piece by piece."""


class TranscriptionTextRequest(TranscriptionFields[TextReply], HeardText[TextReply]):
    """Transcribe a recording into plain text or subtitles."""

    stream: Literal[False] | None = None
    """The text comes as a whole."""


class TranscriptionStreamRequest(
    TranscriptionFields[Stream[TranscriptionStreamEvent, Transcription]],
    HeardAny[Stream[TranscriptionStreamEvent, Transcription]],
):
    """Transcribe a recording, piece by piece."""

    stream: Literal[True]
    """Give the text piece by piece."""


class TranslationCreateRequest(
    HearingFields[Transcription],
    HeardAny[Transcription],
    verb="POST",
    path="/audio/translations",
    body="multipart",
    deprecated="the API names nothing that replaces it",
):
    """Translate a recording into English text."""


class TranslationTextRequest(
    HearingFields[TextReply], HeardText[TextReply], verb="POST", path="/audio/translations", body="multipart"
):
    """Translate a recording into English text or subtitles."""


class VoiceCreateRequest(ApiRequest[Voice], verb="POST", path="/audio/voices", body="multipart", pinned=True):
    """Make a voice: from a recording with its speaker's consent, or from a description."""

    name: Annotated[str, Sized(1)]
    """Name of the voice."""
    audio_sample: File | None = None
    """Recording of the voice: path, bytes, open binary file, or (name, content) tuple."""
    consent: str | None = None
    """ID of the speaker's consent; with `audio_sample`."""
    prompt: str | None = None
    """Description of the voice."""
    type: str | None = None
    """`audio_sample` or `prompt`. Default: whichever of the two is given."""
    model: str | None = None
    """With `prompt`: `auto`, or a version."""
    script_hint: str | None = None
    """With `prompt`: the text for the voice to say."""

    def settle(self) -> None:
        """Refuse a call without a source for the voice, and fill in `type`."""
        if self.prompt is not None:
            self.type = self.type or "prompt"
        elif self.audio_sample is None or not self.consent:
            message = f"{operation(type(self))}: expected audio_sample and consent, or prompt"
            raise InvalidParameterError(message, param="consent" if self.audio_sample is not None else "audio_sample")


class VoiceDeleteRequest(ApiRequest[Deleted], verb="DELETE", path="/audio/voices/{voice_id}"):
    """Delete a voice."""

    voice_id: str = Field(kw_only=False)
    """ID of the voice."""


class VoiceConsentCreateRequest(
    ApiRequest[VoiceConsent], verb="POST", path="/audio/voice_consents", body="multipart", pinned=True
):
    """Upload a speaker's recorded consent to a voice."""

    language: Annotated[str, Sized(1)]
    """BCP 47 tag of the phrase, such as `en-US`."""
    name: Annotated[str, Sized(1)]
    """Name of the recording."""
    recording: File
    """The recording (mpeg, wav, ogg, aac, flac, webm or mp4), up to 10 MiB: path, bytes, open binary file, or (name,
    content) tuple."""


class VoiceConsentRetrieveRequest(ApiRequest[VoiceConsent], verb="GET", path="/audio/voice_consents/{consent_id}"):
    """Look a consent up."""

    consent_id: str = Field(kw_only=False)
    """ID of the consent."""


class VoiceConsentUpdateRequest(ApiRequest[VoiceConsent], verb="POST", path="/audio/voice_consents/{consent_id}"):
    """Rename a consent."""

    consent_id: str = Field(kw_only=False)
    """ID of the consent."""
    name: Annotated[str, Sized(1)]
    """New name."""


class VoiceConsentListRequest(
    BoundedListing[CursorPage[VoiceConsent]], verb="GET", path="/audio/voice_consents", pinned=True
):
    """List the consents."""


class VoiceConsentDeleteRequest(ApiRequest[Deleted], verb="DELETE", path="/audio/voice_consents/{consent_id}"):
    """Delete a consent."""

    consent_id: str = Field(kw_only=False)
    """ID of the consent."""


class _Heard(Shaped[S, A, RS, RA]):
    """A method whose reply is a text in some formats."""

    def __init__(self, *requests: Any, texts: Any, awaitable: bool) -> None:
        """Take the request models: plain, streamed if there is one, and that of those formats."""
        super().__init__(*requests, awaitable=awaitable)
        self._texts: type[ApiRequest[Any]] = texts

    def choose(self, parameters: dict[str, Any]) -> type[ApiRequest[Any]]:
        """Pick the request model by `stream` and by the format."""
        if isinstance(parameters.get("input_object"), Mapping):
            parameters = {**parameters["input_object"], **parameters}
        chosen = super().choose(parameters)
        is_text = chosen is self._requests[0] and parameters.get("response_format") in _TEXTS
        return self._texts if is_text else chosen


def _hearing(
    plain: Callable[P, ApiRequest[Any]], texts: Callable[PT, ApiRequest[Any]]
) -> tuple[
    Shaped[Hearing[P, PT], AwaitedHearing[P, PT], RawHearing[P, PT], AwaitedRawHearing[P, PT]],
    Shaped[AwaitedHearing[P, PT], AwaitedHearing[P, PT], AwaitedRawHearing[P, PT], AwaitedRawHearing[P, PT]],
]:
    return _Heard(plain, texts=texts, awaitable=False), _Heard(plain, texts=texts, awaitable=True)


def _streamed_hearing(
    plain: Callable[P, ApiRequest[Any]], texts: Callable[PT, ApiRequest[Any]], streamed: Callable[PS, ApiRequest[Any]]
) -> tuple[
    Shaped[
        StreamedHearing[P, PT, PS],
        AwaitedStreamedHearing[P, PT, PS],
        RawStreamedHearing[P, PT, PS],
        AwaitedRawStreamedHearing[P, PT, PS],
    ],
    Shaped[
        WholeHearing[P, PT, PS],
        AwaitedStreamedHearing[P, PT, PS],
        AwaitedRawStreamedHearing[P, PT, PS],
        AwaitedRawStreamedHearing[P, PT, PS],
    ],
]:
    return _Heard(plain, streamed, texts=texts, awaitable=False), _Heard(plain, streamed, texts=texts, awaitable=True)


class Speech(Resource):
    """`audio.speech`: speech from text."""

    create, async_create = methods(SpeechCreateRequest)


class AsyncSpeech(Awaited, Speech):
    """`audio.speech` of `AsyncOpenAI`."""


class Transcriptions(Resource):
    """`audio.transcriptions`: text from speech."""

    create, async_create = _streamed_hearing(
        TranscriptionCreateRequest, TranscriptionTextRequest, TranscriptionStreamRequest
    )


class AsyncTranscriptions(Awaited, Transcriptions):
    """`audio.transcriptions` of `AsyncOpenAI`."""


class Translations(Resource):
    """`audio.translations`: English text from speech."""

    create, async_create = _hearing(TranslationCreateRequest, TranslationTextRequest)


class AsyncTranslations(Awaited, Translations):
    """`audio.translations` of `AsyncOpenAI`."""


class Voices(Resource):
    """`audio.voices`: voices of your own."""

    create, async_create = methods(VoiceCreateRequest)
    delete, async_delete = methods(VoiceDeleteRequest)


class AsyncVoices(Awaited, Voices):
    """`audio.voices` of `AsyncOpenAI`."""


class VoiceConsents(Resource):
    """`audio.voice_consents`: speakers' consent to voices like theirs."""

    create, async_create = methods(VoiceConsentCreateRequest)
    retrieve, async_retrieve = methods(VoiceConsentRetrieveRequest)
    update, async_update = methods(VoiceConsentUpdateRequest)
    list, async_list = paged(VoiceConsentListRequest)
    delete, async_delete = methods(VoiceConsentDeleteRequest)


class AsyncVoiceConsents(Awaited, VoiceConsents):
    """`audio.voice_consents` of `AsyncOpenAI`."""


class Audio(Resource):
    """`audio`: speech from text, text from speech, and voices of your own."""

    speech: attach[Speech, AsyncSpeech] = attach("audio", "Speech")
    transcriptions: attach[Transcriptions, AsyncTranscriptions] = attach("audio", "Transcriptions")
    translations: attach[Translations, AsyncTranslations] = attach("audio", "Translations")
    voices: attach[Voices, AsyncVoices] = attach("audio", "Voices")
    voice_consents: attach[VoiceConsents, AsyncVoiceConsents] = attach("audio", "VoiceConsents")


class AsyncAudio(Awaited, Audio):
    """`audio` of `AsyncOpenAI`."""
