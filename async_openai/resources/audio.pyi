"""Audio: speech from text, text from speech, and voices of your own."""
# Made by `python -m tests.generate` from audio.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.engine.streaming import AsyncStream, Stream
from async_openai.errors import APIError
from async_openai.resources.base import Awaited, Resource, Shaped, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.hearing_protocols import AwaitedHearing, AwaitedRawHearing, AwaitedRawStreamedHearing, AwaitedStreamedHearing, Hearing, RawHearing, RawStreamedHearing, StreamedHearing, WholeHearing
from async_openai.resources.parameters import BoundedListing, Object, Strings
from async_openai.types.audio import Transcription, TranscriptionStreamEvent, Voice, VoiceConsent
from async_openai.types.binary import BinaryContent
from async_openai.types.model_names import SpeechModel, TranscriptionModel
from async_openai.types.pages import CursorPage
from async_openai.types.response import RawResponse
from async_openai.types.shared import Deleted
from async_openai.types.text_reply import TextReply
from async_openai.types.uploads import File
from collections.abc import Callable, Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, ParamSpec, TypeVar, Unpack, overload

R = TypeVar('R')
S = TypeVar('S')
A = TypeVar('A')
RS = TypeVar('RS')
RA = TypeVar('RA')
P = ParamSpec('P')
PT = ParamSpec('PT')
PS = ParamSpec('PS')
_TEXTS = ('text', 'srt', 'vtt')
Speakers = Sequence[str]
class SpeechCreateRequest(ApiRequest[BinaryContent]):
    """Say a text aloud."""
    input: str
    model: SpeechModel | str
    voice: Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'fable', 'onyx', 'nova', 'sage', 'shimmer', 'verse', 'marin', 'cedar'] | str | Object
    instructions: str | None = None
    response_format: Literal['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm'] | str | None = None
    speed: float | None = None
    stream_format: Literal['audio', 'sse'] | str | None = None
    def is_pinned(self) -> bool: ...
    def read_reply(self, response: RawResponse) -> BinaryContent | APIError: ...

class HeardAny(ApiRequest[R]):
    """The format of what was heard."""
    response_format: Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json'] | str | None = None

class HeardText(ApiRequest[R]):
    """The format of a text."""
    response_format: Literal['text', 'srt', 'vtt']

class HearingFields(ApiRequest[R]):
    """Common parameters of transcribing and translating."""
    file: File
    model: str
    prompt: str | None = None
    temperature: float | None = None
    def read_reply(self, response: RawResponse) -> Transcription | TextReply | APIError: ...

class TranscriptionFields(HearingFields[R]):
    """Transcribe a recording."""
    chunking_strategy: str | Object | None = None
    include: Strings | None = None
    keywords: Strings | None = None
    known_speaker_names: Speakers | None = None
    known_speaker_references: Speakers | None = None
    language: str | None = None
    languages: Strings | None = None
    timestamp_granularities: Strings | None = None

class TranscriptionCreateRequest(TranscriptionFields[Transcription], HeardAny[Transcription]):
    """Transcribe a recording."""
    stream: Literal[False] | None = None

class TranscriptionTextRequest(TranscriptionFields[TextReply], HeardText[TextReply]):
    """Transcribe a recording into plain text or subtitles."""
    stream: Literal[False] | None = None

class TranscriptionStreamRequest(TranscriptionFields[Stream[TranscriptionStreamEvent, Transcription]], HeardAny[Stream[TranscriptionStreamEvent, Transcription]]):
    """Transcribe a recording, piece by piece."""
    stream: Literal[True]

class TranslationCreateRequest(HearingFields[Transcription], HeardAny[Transcription]):
    """Translate a recording into English text."""

class TranslationTextRequest(HearingFields[TextReply], HeardText[TextReply]):
    """Translate a recording into English text or subtitles."""

class VoiceCreateRequest(ApiRequest[Voice]):
    """Make a voice: from a recording with its speaker's consent, or from a description."""
    name: str
    audio_sample: File | None = None
    consent: str | None = None
    prompt: str | None = None
    type: Literal['audio_sample', 'prompt'] | str | None = None
    model: str | None = None
    script_hint: str | None = None
    def settle(self) -> None: ...

class VoiceDeleteRequest(ApiRequest[Deleted]):
    """Delete a voice."""
    voice_id: str = Field(kw_only=False)

class VoiceConsentCreateRequest(ApiRequest[VoiceConsent]):
    """Upload a speaker's recorded consent to a voice."""
    language: str
    name: str
    recording: File

class VoiceConsentRetrieveRequest(ApiRequest[VoiceConsent]):
    """Look a consent up."""
    consent_id: str = Field(kw_only=False)

class VoiceConsentUpdateRequest(ApiRequest[VoiceConsent]):
    """Rename a consent."""
    consent_id: str = Field(kw_only=False)
    name: str

class VoiceConsentListRequest(BoundedListing[CursorPage[VoiceConsent]]):
    """List the consents."""

class VoiceConsentDeleteRequest(ApiRequest[Deleted]):
    """Delete a consent."""
    consent_id: str = Field(kw_only=False)

class _Heard(Shaped[S, A, RS, RA]):
    """A method whose reply is a text in some formats."""
    def __init__(self, *requests: Any, texts: Any, awaitable: bool) -> None: ...
    def choose(self, parameters: dict[str, Any]) -> type[ApiRequest[Any]]: ...

def _hearing(plain: Callable[P, ApiRequest[Any]], texts: Callable[PT, ApiRequest[Any]]) -> tuple[Shaped[Hearing[P, PT], AwaitedHearing[P, PT], RawHearing[P, PT], AwaitedRawHearing[P, PT]], Shaped[AwaitedHearing[P, PT], AwaitedHearing[P, PT], AwaitedRawHearing[P, PT], AwaitedRawHearing[P, PT]]]: ...
def _streamed_hearing(plain: Callable[P, ApiRequest[Any]], texts: Callable[PT, ApiRequest[Any]], streamed: Callable[PS, ApiRequest[Any]]) -> tuple[Shaped[StreamedHearing[P, PT, PS], AwaitedStreamedHearing[P, PT, PS], RawStreamedHearing[P, PT, PS], AwaitedRawStreamedHearing[P, PT, PS]], Shaped[WholeHearing[P, PT, PS], AwaitedStreamedHearing[P, PT, PS], AwaitedRawStreamedHearing[P, PT, PS], AwaitedRawStreamedHearing[P, PT, PS]]]: ...
class _RawSpeech(Resource):
    (create, async_create) = methods(SpeechCreateRequest)

class _AsyncRawSpeech(Awaited, Resource):
    (create, async_create) = methods(SpeechCreateRequest)

class Speech(Resource):
    """`audio.speech`: speech from text."""
    @property
    def with_raw_response(self) -> type[_RawSpeech]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSpeech]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, input: str, model: SpeechModel | str, voice: Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'fable', 'onyx', 'nova', 'sage', 'shimmer', 'verse', 'marin', 'cedar'] | str | Object, instructions: str | None = None, response_format: Literal['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm'] | str | None = None, speed: float | None = None, stream_format: Literal['audio', 'sse'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> BinaryContent:
        """Say a text aloud.

        `POST /audio/speech`

        Args:
            input: The text, up to 4,096 characters.
            model: ID of the model.
            voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `onyx`, `nova`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, or a voice of your own: `{"id": "voice_..."}`.
            instructions: Instructions for the voice.
            response_format: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`.
            speed: 0.25 to 4. Default 1.
            stream_format: `audio` (default), or `sse`: the content is then the events, with the audio in base64.
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
    def async_create(self, *, input: str, model: SpeechModel | str, voice: Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'fable', 'onyx', 'nova', 'sage', 'shimmer', 'verse', 'marin', 'cedar'] | str | Object, instructions: str | None = None, response_format: Literal['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm'] | str | None = None, speed: float | None = None, stream_format: Literal['audio', 'sse'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, BinaryContent]:
        """Say a text aloud.

        `POST /audio/speech`

        Args:
            input: The text, up to 4,096 characters.
            model: ID of the model.
            voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `onyx`, `nova`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, or a voice of your own: `{"id": "voice_..."}`.
            instructions: Instructions for the voice.
            response_format: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`.
            speed: 0.25 to 4. Default 1.
            stream_format: `audio` (default), or `sse`: the content is then the events, with the audio in base64.
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

class AsyncSpeech(Awaited, Resource):
    """`audio.speech` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSpeech]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSpeech]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, input: str, model: SpeechModel | str, voice: Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'fable', 'onyx', 'nova', 'sage', 'shimmer', 'verse', 'marin', 'cedar'] | str | Object, instructions: str | None = None, response_format: Literal['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm'] | str | None = None, speed: float | None = None, stream_format: Literal['audio', 'sse'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, BinaryContent]:
        """Say a text aloud.

        `POST /audio/speech`

        Args:
            input: The text, up to 4,096 characters.
            model: ID of the model.
            voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `onyx`, `nova`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, or a voice of your own: `{"id": "voice_..."}`.
            instructions: Instructions for the voice.
            response_format: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`.
            speed: 0.25 to 4. Default 1.
            stream_format: `audio` (default), or `sse`: the content is then the events, with the audio in base64.
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

class _RawTranscriptions(Resource):
    (create, async_create) = _streamed_hearing(TranscriptionCreateRequest, TranscriptionTextRequest, TranscriptionStreamRequest)

class _AsyncRawTranscriptions(Awaited, Resource):
    (create, async_create) = _streamed_hearing(TranscriptionCreateRequest, TranscriptionTextRequest, TranscriptionStreamRequest)

class Transcriptions(Resource):
    """`audio.transcriptions`: text from speech."""
    @property
    def with_raw_response(self) -> type[_RawTranscriptions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawTranscriptions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def create(self, *, response_format: Literal['text', 'srt', 'vtt'], file: File, model: TranscriptionModel | str, prompt: str | None = None, temperature: float | None = None, chunking_strategy: str | Object | None = None, include: Strings | None = None, keywords: Strings | None = None, known_speaker_names: Speakers | None = None, known_speaker_references: Speakers | None = None, language: str | None = None, languages: Strings | None = None, timestamp_granularities: Strings | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> TextReply:
        """Transcribe a recording.

        `POST /audio/transcriptions`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
            chunking_strategy: How the audio is cut: `auto`, or `{"type": "server_vad", "prefix_padding_ms", "silence_duration_ms", "threshold": 0 to 1}`. Default: not at all; needed by models that tell speakers apart beyond 30 seconds.
            include: `logprobs`, with `json` and some models.
            keywords: Words to expect.
            known_speaker_names: Names of up to 4 speakers, for models that tell speakers apart.
            known_speaker_references: A sample of each, 2 to 10 seconds, as data URLs.
            language: ISO 639-1 code of the language.
            languages: ISO 639-1 codes of the languages to expect.
            timestamp_granularities: `word`, `segment` or both, with `verbose_json`.
            stream: True gives the text piece by piece.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, *, file: File, model: TranscriptionModel | str, response_format: Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json'] | str | None = None, prompt: str | None = None, temperature: float | None = None, chunking_strategy: str | Object | None = None, include: Strings | None = None, keywords: Strings | None = None, known_speaker_names: Speakers | None = None, known_speaker_references: Speakers | None = None, language: str | None = None, languages: Strings | None = None, timestamp_granularities: Strings | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Transcription:
        """Transcribe a recording.

        `POST /audio/transcriptions`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
            chunking_strategy: How the audio is cut: `auto`, or `{"type": "server_vad", "prefix_padding_ms", "silence_duration_ms", "threshold": 0 to 1}`. Default: not at all; needed by models that tell speakers apart beyond 30 seconds.
            include: `logprobs`, with `json` and some models.
            keywords: Words to expect.
            known_speaker_names: Names of up to 4 speakers, for models that tell speakers apart.
            known_speaker_references: A sample of each, 2 to 10 seconds, as data URLs.
            language: ISO 639-1 code of the language.
            languages: ISO 639-1 codes of the languages to expect.
            timestamp_granularities: `word`, `segment` or both, with `verbose_json`.
            stream: True gives the text piece by piece.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, *, file: File, model: TranscriptionModel | str, stream: Literal[True], response_format: Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json'] | str | None = None, prompt: str | None = None, temperature: float | None = None, chunking_strategy: str | Object | None = None, include: Strings | None = None, keywords: Strings | None = None, known_speaker_names: Speakers | None = None, known_speaker_references: Speakers | None = None, language: str | None = None, languages: Strings | None = None, timestamp_granularities: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Stream[TranscriptionStreamEvent, Transcription]:
        """Transcribe a recording.

        `POST /audio/transcriptions`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
            chunking_strategy: How the audio is cut: `auto`, or `{"type": "server_vad", "prefix_padding_ms", "silence_duration_ms", "threshold": 0 to 1}`. Default: not at all; needed by models that tell speakers apart beyond 30 seconds.
            include: `logprobs`, with `json` and some models.
            keywords: Words to expect.
            known_speaker_names: Names of up to 4 speakers, for models that tell speakers apart.
            known_speaker_references: A sample of each, 2 to 10 seconds, as data URLs.
            language: ISO 639-1 code of the language.
            languages: ISO 639-1 codes of the languages to expect.
            timestamp_granularities: `word`, `segment` or both, with `verbose_json`.
            stream: True gives the text piece by piece.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, response_format: Literal['text', 'srt', 'vtt'], file: File, model: TranscriptionModel | str, prompt: str | None = None, temperature: float | None = None, chunking_strategy: str | Object | None = None, include: Strings | None = None, keywords: Strings | None = None, known_speaker_names: Speakers | None = None, known_speaker_references: Speakers | None = None, language: str | None = None, languages: Strings | None = None, timestamp_granularities: Strings | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, TextReply]:
        """Transcribe a recording.

        `POST /audio/transcriptions`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
            chunking_strategy: How the audio is cut: `auto`, or `{"type": "server_vad", "prefix_padding_ms", "silence_duration_ms", "threshold": 0 to 1}`. Default: not at all; needed by models that tell speakers apart beyond 30 seconds.
            include: `logprobs`, with `json` and some models.
            keywords: Words to expect.
            known_speaker_names: Names of up to 4 speakers, for models that tell speakers apart.
            known_speaker_references: A sample of each, 2 to 10 seconds, as data URLs.
            language: ISO 639-1 code of the language.
            languages: ISO 639-1 codes of the languages to expect.
            timestamp_granularities: `word`, `segment` or both, with `verbose_json`.
            stream: True gives the text piece by piece.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, file: File, model: TranscriptionModel | str, response_format: Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json'] | str | None = None, prompt: str | None = None, temperature: float | None = None, chunking_strategy: str | Object | None = None, include: Strings | None = None, keywords: Strings | None = None, known_speaker_names: Speakers | None = None, known_speaker_references: Speakers | None = None, language: str | None = None, languages: Strings | None = None, timestamp_granularities: Strings | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Transcription]:
        """Transcribe a recording.

        `POST /audio/transcriptions`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
            chunking_strategy: How the audio is cut: `auto`, or `{"type": "server_vad", "prefix_padding_ms", "silence_duration_ms", "threshold": 0 to 1}`. Default: not at all; needed by models that tell speakers apart beyond 30 seconds.
            include: `logprobs`, with `json` and some models.
            keywords: Words to expect.
            known_speaker_names: Names of up to 4 speakers, for models that tell speakers apart.
            known_speaker_references: A sample of each, 2 to 10 seconds, as data URLs.
            language: ISO 639-1 code of the language.
            languages: ISO 639-1 codes of the languages to expect.
            timestamp_granularities: `word`, `segment` or both, with `verbose_json`.
            stream: True gives the text piece by piece.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, file: File, model: TranscriptionModel | str, stream: Literal[True], response_format: Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json'] | str | None = None, prompt: str | None = None, temperature: float | None = None, chunking_strategy: str | Object | None = None, include: Strings | None = None, keywords: Strings | None = None, known_speaker_names: Speakers | None = None, known_speaker_references: Speakers | None = None, language: str | None = None, languages: Strings | None = None, timestamp_granularities: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Transcription]:
        """Transcribe a recording.

        `POST /audio/transcriptions`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
            chunking_strategy: How the audio is cut: `auto`, or `{"type": "server_vad", "prefix_padding_ms", "silence_duration_ms", "threshold": 0 to 1}`. Default: not at all; needed by models that tell speakers apart beyond 30 seconds.
            include: `logprobs`, with `json` and some models.
            keywords: Words to expect.
            known_speaker_names: Names of up to 4 speakers, for models that tell speakers apart.
            known_speaker_references: A sample of each, 2 to 10 seconds, as data URLs.
            language: ISO 639-1 code of the language.
            languages: ISO 639-1 codes of the languages to expect.
            timestamp_granularities: `word`, `segment` or both, with `verbose_json`.
            stream: True gives the text piece by piece.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """

class AsyncTranscriptions(Awaited, Resource):
    """`audio.transcriptions` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawTranscriptions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawTranscriptions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def create(self, *, response_format: Literal['text', 'srt', 'vtt'], file: File, model: TranscriptionModel | str, prompt: str | None = None, temperature: float | None = None, chunking_strategy: str | Object | None = None, include: Strings | None = None, keywords: Strings | None = None, known_speaker_names: Speakers | None = None, known_speaker_references: Speakers | None = None, language: str | None = None, languages: Strings | None = None, timestamp_granularities: Strings | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, TextReply]:
        """Transcribe a recording.

        `POST /audio/transcriptions`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
            chunking_strategy: How the audio is cut: `auto`, or `{"type": "server_vad", "prefix_padding_ms", "silence_duration_ms", "threshold": 0 to 1}`. Default: not at all; needed by models that tell speakers apart beyond 30 seconds.
            include: `logprobs`, with `json` and some models.
            keywords: Words to expect.
            known_speaker_names: Names of up to 4 speakers, for models that tell speakers apart.
            known_speaker_references: A sample of each, 2 to 10 seconds, as data URLs.
            language: ISO 639-1 code of the language.
            languages: ISO 639-1 codes of the languages to expect.
            timestamp_granularities: `word`, `segment` or both, with `verbose_json`.
            stream: True gives the text piece by piece.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, *, file: File, model: TranscriptionModel | str, response_format: Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json'] | str | None = None, prompt: str | None = None, temperature: float | None = None, chunking_strategy: str | Object | None = None, include: Strings | None = None, keywords: Strings | None = None, known_speaker_names: Speakers | None = None, known_speaker_references: Speakers | None = None, language: str | None = None, languages: Strings | None = None, timestamp_granularities: Strings | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Transcription]:
        """Transcribe a recording.

        `POST /audio/transcriptions`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
            chunking_strategy: How the audio is cut: `auto`, or `{"type": "server_vad", "prefix_padding_ms", "silence_duration_ms", "threshold": 0 to 1}`. Default: not at all; needed by models that tell speakers apart beyond 30 seconds.
            include: `logprobs`, with `json` and some models.
            keywords: Words to expect.
            known_speaker_names: Names of up to 4 speakers, for models that tell speakers apart.
            known_speaker_references: A sample of each, 2 to 10 seconds, as data URLs.
            language: ISO 639-1 code of the language.
            languages: ISO 639-1 codes of the languages to expect.
            timestamp_granularities: `word`, `segment` or both, with `verbose_json`.
            stream: True gives the text piece by piece.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, *, file: File, model: TranscriptionModel | str, stream: Literal[True], response_format: Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json'] | str | None = None, prompt: str | None = None, temperature: float | None = None, chunking_strategy: str | Object | None = None, include: Strings | None = None, keywords: Strings | None = None, known_speaker_names: Speakers | None = None, known_speaker_references: Speakers | None = None, language: str | None = None, languages: Strings | None = None, timestamp_granularities: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[TranscriptionStreamEvent, Transcription]]:
        """Transcribe a recording.

        `POST /audio/transcriptions`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
            chunking_strategy: How the audio is cut: `auto`, or `{"type": "server_vad", "prefix_padding_ms", "silence_duration_ms", "threshold": 0 to 1}`. Default: not at all; needed by models that tell speakers apart beyond 30 seconds.
            include: `logprobs`, with `json` and some models.
            keywords: Words to expect.
            known_speaker_names: Names of up to 4 speakers, for models that tell speakers apart.
            known_speaker_references: A sample of each, 2 to 10 seconds, as data URLs.
            language: ISO 639-1 code of the language.
            languages: ISO 639-1 codes of the languages to expect.
            timestamp_granularities: `word`, `segment` or both, with `verbose_json`.
            stream: True gives the text piece by piece.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_create = create

class _RawTranslations(Resource):
    (create, async_create) = _hearing(TranslationCreateRequest, TranslationTextRequest)

class _AsyncRawTranslations(Awaited, Resource):
    (create, async_create) = _hearing(TranslationCreateRequest, TranslationTextRequest)

class Translations(Resource):
    """`audio.translations`: English text from speech."""
    @property
    def with_raw_response(self) -> type[_RawTranslations]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawTranslations]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def create(self, *, response_format: Literal['text', 'srt', 'vtt'], file: File, model: TranscriptionModel | str, prompt: str | None = None, temperature: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> TextReply:
        """Translate a recording into English text.

        `POST /audio/translations`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, *, file: File, model: TranscriptionModel | str, response_format: Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json'] | str | None = None, prompt: str | None = None, temperature: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Transcription:
        """Translate a recording into English text.

        `POST /audio/translations`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, response_format: Literal['text', 'srt', 'vtt'], file: File, model: TranscriptionModel | str, prompt: str | None = None, temperature: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, TextReply]:
        """Translate a recording into English text.

        `POST /audio/translations`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, file: File, model: TranscriptionModel | str, response_format: Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json'] | str | None = None, prompt: str | None = None, temperature: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Transcription]:
        """Translate a recording into English text.

        `POST /audio/translations`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """

class AsyncTranslations(Awaited, Resource):
    """`audio.translations` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawTranslations]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawTranslations]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def create(self, *, response_format: Literal['text', 'srt', 'vtt'], file: File, model: TranscriptionModel | str, prompt: str | None = None, temperature: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, TextReply]:
        """Translate a recording into English text.

        `POST /audio/translations`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, *, file: File, model: TranscriptionModel | str, response_format: Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json'] | str | None = None, prompt: str | None = None, temperature: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Transcription]:
        """Translate a recording into English text.

        `POST /audio/translations`

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): path, bytes, open binary file, or (name, content) tuple. Servers tell the format by the name: give one with bytes.
            model: ID of the model.
            response_format: `json` (default), `text`, `srt`, `verbose_json`, `vtt`, or `diarized_json` (transcriptions), as the model allows. Of `text`, `srt` and `vtt` the reply is a `str`, the whole answer, with what every reply has.
            temperature: Randomness, 0 to 1. Default 0: raised as needed.
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
            prompt: Words that lead the model: names, style, the text before.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_create = create

class _RawVoices(Resource):
    (create, async_create) = methods(VoiceCreateRequest)
    (delete, async_delete) = methods(VoiceDeleteRequest)

class _AsyncRawVoices(Awaited, Resource):
    (create, async_create) = methods(VoiceCreateRequest)
    (delete, async_delete) = methods(VoiceDeleteRequest)

class Voices(Resource):
    """`audio.voices`: voices of your own."""
    @property
    def with_raw_response(self) -> type[_RawVoices]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawVoices]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, name: str, audio_sample: File | None = None, consent: str | None = None, prompt: str | None = None, type: Literal['audio_sample', 'prompt'] | str | None = None, model: str | None = None, script_hint: str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Voice:
        """Make a voice: from a recording with its speaker's consent, or from a description.

        `POST /audio/voices`

        Args:
            name: Name of the voice.
            audio_sample: Recording of the voice: path, bytes, open binary file, or (name, content) tuple.
            consent: ID of the speaker's consent; with `audio_sample`.
            prompt: Description of the voice.
            type: `audio_sample` or `prompt`. Default: whichever of the two is given.
            model: With `prompt`: `auto`, or a version.
            script_hint: With `prompt`: the text for the voice to say.
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
    def async_create(self, *, name: str, audio_sample: File | None = None, consent: str | None = None, prompt: str | None = None, type: Literal['audio_sample', 'prompt'] | str | None = None, model: str | None = None, script_hint: str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Voice]:
        """Make a voice: from a recording with its speaker's consent, or from a description.

        `POST /audio/voices`

        Args:
            name: Name of the voice.
            audio_sample: Recording of the voice: path, bytes, open binary file, or (name, content) tuple.
            consent: ID of the speaker's consent; with `audio_sample`.
            prompt: Description of the voice.
            type: `audio_sample` or `prompt`. Default: whichever of the two is given.
            model: With `prompt`: `auto`, or a version.
            script_hint: With `prompt`: the text for the voice to say.
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
    def delete(self, voice_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a voice.

        `DELETE /audio/voices/{voice_id}`

        Args:
            voice_id: ID of the voice.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, voice_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a voice.

        `DELETE /audio/voices/{voice_id}`

        Args:
            voice_id: ID of the voice.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncVoices(Awaited, Resource):
    """`audio.voices` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawVoices]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawVoices]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, name: str, audio_sample: File | None = None, consent: str | None = None, prompt: str | None = None, type: Literal['audio_sample', 'prompt'] | str | None = None, model: str | None = None, script_hint: str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Voice]:
        """Make a voice: from a recording with its speaker's consent, or from a description.

        `POST /audio/voices`

        Args:
            name: Name of the voice.
            audio_sample: Recording of the voice: path, bytes, open binary file, or (name, content) tuple.
            consent: ID of the speaker's consent; with `audio_sample`.
            prompt: Description of the voice.
            type: `audio_sample` or `prompt`. Default: whichever of the two is given.
            model: With `prompt`: `auto`, or a version.
            script_hint: With `prompt`: the text for the voice to say.
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
    def delete(self, voice_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a voice.

        `DELETE /audio/voices/{voice_id}`

        Args:
            voice_id: ID of the voice.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete

class _RawVoiceConsents(Resource):
    (create, async_create) = methods(VoiceConsentCreateRequest)
    (retrieve, async_retrieve) = methods(VoiceConsentRetrieveRequest)
    (update, async_update) = methods(VoiceConsentUpdateRequest)
    (list, async_list) = paged(VoiceConsentListRequest)
    (delete, async_delete) = methods(VoiceConsentDeleteRequest)

class _AsyncRawVoiceConsents(Awaited, Resource):
    (create, async_create) = methods(VoiceConsentCreateRequest)
    (retrieve, async_retrieve) = methods(VoiceConsentRetrieveRequest)
    (update, async_update) = methods(VoiceConsentUpdateRequest)
    (list, async_list) = paged(VoiceConsentListRequest)
    (delete, async_delete) = methods(VoiceConsentDeleteRequest)

class VoiceConsents(Resource):
    """`audio.voice_consents`: speakers' consent to voices like theirs."""
    @property
    def with_raw_response(self) -> type[_RawVoiceConsents]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawVoiceConsents]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, language: str, name: str, recording: File, **options: Unpack[CallOptions]) -> VoiceConsent:
        """Upload a speaker's recorded consent to a voice.

        `POST /audio/voice_consents`

        Args:
            language: BCP 47 tag of the phrase, such as `en-US`.
            name: Name of the recording.
            recording: The recording (mpeg, wav, ogg, aac, flac, webm or mp4), up to 10 MiB: path, bytes, open binary file, or (name, content) tuple.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, language: str, name: str, recording: File, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VoiceConsent]:
        """Upload a speaker's recorded consent to a voice.

        `POST /audio/voice_consents`

        Args:
            language: BCP 47 tag of the phrase, such as `en-US`.
            name: Name of the recording.
            recording: The recording (mpeg, wav, ogg, aac, flac, webm or mp4), up to 10 MiB: path, bytes, open binary file, or (name, content) tuple.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, consent_id: str, **options: Unpack[CallOptions]) -> VoiceConsent:
        """Look a consent up.

        `GET /audio/voice_consents/{consent_id}`

        Args:
            consent_id: ID of the consent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, consent_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VoiceConsent]:
        """Look a consent up.

        `GET /audio/voice_consents/{consent_id}`

        Args:
            consent_id: ID of the consent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, consent_id: str, *, name: str, **options: Unpack[CallOptions]) -> VoiceConsent:
        """Rename a consent.

        `POST /audio/voice_consents/{consent_id}`

        Args:
            consent_id: ID of the consent.
            name: New name.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, consent_id: str, *, name: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VoiceConsent]:
        """Rename a consent.

        `POST /audio/voice_consents/{consent_id}`

        Args:
            consent_id: ID of the consent.
            name: New name.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> Page[VoiceConsent]:
        """List the consents.

        `GET /audio/voice_consents`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[VoiceConsent]:
        """List the consents.

        `GET /audio/voice_consents`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, consent_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a consent.

        `DELETE /audio/voice_consents/{consent_id}`

        Args:
            consent_id: ID of the consent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, consent_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a consent.

        `DELETE /audio/voice_consents/{consent_id}`

        Args:
            consent_id: ID of the consent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncVoiceConsents(Awaited, Resource):
    """`audio.voice_consents` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawVoiceConsents]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawVoiceConsents]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, language: str, name: str, recording: File, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VoiceConsent]:
        """Upload a speaker's recorded consent to a voice.

        `POST /audio/voice_consents`

        Args:
            language: BCP 47 tag of the phrase, such as `en-US`.
            name: Name of the recording.
            recording: The recording (mpeg, wav, ogg, aac, flac, webm or mp4), up to 10 MiB: path, bytes, open binary file, or (name, content) tuple.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, consent_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VoiceConsent]:
        """Look a consent up.

        `GET /audio/voice_consents/{consent_id}`

        Args:
            consent_id: ID of the consent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, consent_id: str, *, name: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VoiceConsent]:
        """Rename a consent.

        `POST /audio/voice_consents/{consent_id}`

        Args:
            consent_id: ID of the consent.
            name: New name.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
    def list(self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[VoiceConsent]:
        """List the consents.

        `GET /audio/voice_consents`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def delete(self, consent_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a consent.

        `DELETE /audio/voice_consents/{consent_id}`

        Args:
            consent_id: ID of the consent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete

class _RawAudio(Resource):
    speech: type[_RawSpeech]
    transcriptions: type[_RawTranscriptions]
    translations: type[_RawTranslations]
    voices: type[_RawVoices]
    voice_consents: type[_RawVoiceConsents]

class _AsyncRawAudio(Awaited, Resource):
    speech: type[_AsyncRawSpeech]
    transcriptions: type[_AsyncRawTranscriptions]
    translations: type[_AsyncRawTranslations]
    voices: type[_AsyncRawVoices]
    voice_consents: type[_AsyncRawVoiceConsents]

class Audio(Resource):
    """`audio`: speech from text, text from speech, and voices of your own."""
    @property
    def with_raw_response(self) -> type[_RawAudio]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawAudio]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    speech: Speech
    """`audio.speech`: speech from text."""
    transcriptions: Transcriptions
    """`audio.transcriptions`: text from speech."""
    translations: Translations
    """`audio.translations`: English text from speech."""
    voices: Voices
    """`audio.voices`: voices of your own."""
    voice_consents: VoiceConsents
    """`audio.voice_consents`: speakers' consent to voices like theirs."""

class AsyncAudio(Awaited, Resource):
    """`audio` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawAudio]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawAudio]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    speech: AsyncSpeech
    """`audio.speech`: speech from text."""
    transcriptions: AsyncTranscriptions
    """`audio.transcriptions`: text from speech."""
    translations: AsyncTranslations
    """`audio.translations`: English text from speech."""
    voices: AsyncVoices
    """`audio.voices`: voices of your own."""
    voice_consents: AsyncVoiceConsents
    """`audio.voice_consents`: speakers' consent to voices like theirs."""
