"""Audio, realtime, images: what comes back, whole and in events."""

from __future__ import annotations

import json

import pytest

from async_openai.costs.token_usage import TokenUsage
from async_openai.engine.parsing import parse_reply, validator
from async_openai.errors import APIError, APIResponseValidationError
from async_openai.types.audio import Transcription, TranscriptionStreamEvent, Voice, VoiceConsent
from async_openai.types.binary import BinaryContent
from async_openai.types.images import ImagesResponse, ImageStreamEvent
from async_openai.types.realtime import RealtimeClientSecret
from async_openai.types.response import Headers, RawResponse

TOKENS = {
    "type": "tokens",
    "input_tokens": 9,
    "input_token_details": {"audio_tokens": 9, "text_tokens": 0},
    "output_tokens": 2,
    "total_tokens": 11,
}
DURATION = {"type": "duration", "seconds": 4.2}
SPOKEN = {"id": "seg_0", "start": 0.0, "end": 1.5, "text": "Hi", "speaker": "A", "type": "transcript.text.segment"}

SAMPLES = [
    (
        Transcription,
        {"text": "Hi", "logprobs": [{"token": "Hi", "logprob": -0.1, "bytes": [72.0, 105.0]}], "usage": TOKENS},
    ),
    (
        Transcription,
        {
            "task": "transcribe",
            "text": "Hi",
            "language": "english",
            "duration": 1.5,
            "segments": [
                {"id": 0, "seek": 0, "start": 0.0, "end": 1.5, "text": "Hi", "tokens": [1], "avg_logprob": -0.2}
            ],
            "words": [{"word": "Hi", "start": 0.0, "end": 0.5}],
            "usage": DURATION,
        },
    ),
    (
        Transcription,
        {"text": "Hi", "duration": 1.5, "segments": [SPOKEN], "languages": [{"code": "en"}], "usage": None},
    ),
    (Voice, {"id": "v", "name": "n", "type": "from_tomorrow", "prompt": None}),
    (VoiceConsent, {"id": "c", "language": "en-US"}),
    (
        RealtimeClientSecret,
        {
            "value": "ek_hush",
            "expires_at": 1,
            "session": {
                "type": "realtime",
                "max_output_tokens": "inf",
                "audio": {
                    "input": {
                        "format": {"type": "audio/pcm", "rate": 24000},
                        "turn_detection": None,
                        "noise_reduction": None,
                    },
                    "output": {"voice": {"id": "v"}, "speed": 1.5},
                },
                "tools": [{"type": "mcp", "server_label": "s", "authorization": "hush"}],
                "tracing": "auto",
                "truncation": {"type": "retention_ratio", "retention_ratio": 0.5},
            },
        },
    ),
    (
        RealtimeClientSecret,
        {"value": "ek", "session": {"type": "translation", "tracing": {"group_id": "g"}, "truncation": "auto"}},
    ),
    (
        ImagesResponse,
        {
            "created": 1,
            "data": [{"b64_json": "aGk="}, {"url": "u", "revised_prompt": None}],
            "svg_usage": {
                "model": "m",
                "input_tokens": 1,
                "output_tokens": 2,
                "reasoning_tokens": 1,
                "total_tokens": 3,
            },
            "usage": {
                "input_tokens": 1,
                "output_tokens": 2,
                "total_tokens": 3,
                "output_tokens_details": {"image_tokens": 2},
            },
        },
    ),
]


@pytest.mark.parametrize(("kind", "sample"), SAMPLES)
def test_replies_keep_everything(kind, sample):
    given = {**sample, "of_tomorrow": {"deep": [None]}}
    response = RawResponse(200, Headers.of({"content-type": "application/json"}), json.dumps(given).encode())
    reply = parse_reply(kind, response)
    assert json.loads(reply.model_dump_json(exclude_unset=True)) == given
    assert reply.model_dump(exclude_unset=True) == given
    assert "hush" not in repr(reply)


def answer(content: bytes, content_type: str | None) -> RawResponse:
    return RawResponse(200, Headers.of({"content-type": content_type} if content_type else {}), content)


@pytest.mark.parametrize(
    ("content", "content_type", "text"),
    [
        (b"Hi there\n", "text/plain; charset=utf-8", "Hi there\n"),
        (b"WEBVTT\n\n00:00 --> 00:01\nHi\n", "text/vtt", "WEBVTT\n\n00:00 --> 00:01\nHi\n"),
        (b"1\n00:00 --> 00:01\nHi\n", "application/x-subrip", "1\n00:00 --> 00:01\nHi\n"),
        (b"1\nHi", "application/octet-stream", "1\nHi"),
        (b"", "text/plain", ""),
        (b'{"text": "Hi"}', "application/json", "Hi"),
        (b'{"text": "Hi"}', None, "Hi"),
        (b' {"text": "Hi"}', "text/plain", "Hi"),
    ],
)
def test_a_transcription_is_made_of_json_or_text(content, content_type, text):
    reply = parse_reply(Transcription, answer(content, content_type))
    assert isinstance(reply, Transcription)
    assert reply.text == text == str(reply)


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (b"<html>sign in</html>", "text/html"),
        (b"", None),
        (b"", "application/json"),
        (b"Hi", "application/json"),
        (b'{"tex', "text/plain"),
        (b"{}", "text/plain"),
    ],
)
def test_what_is_no_transcription_is_an_error(content, content_type):
    assert isinstance(parse_reply(Transcription, answer(content, content_type)), APIResponseValidationError)


def test_an_error_in_an_answer_of_status_200_is_found():
    error = parse_reply(Transcription, answer(b'{"error": {"message": "too loud"}}', "text/plain"))
    assert isinstance(error, APIError) and "too loud" in str(error)


def test_any_bytes_are_binary_content():
    assert isinstance(parse_reply(BinaryContent, answer(b"\xff\x00", "audio/mpeg")), BinaryContent)


def test_usage_in_seconds_is_not_taken_for_tokens():
    assert TokenUsage.of(Transcription.model_validate({"text": "", "usage": DURATION}).usage) is None
    tokens = TokenUsage.of(Transcription.model_validate({"text": "", "usage": TOKENS}).usage)
    assert tokens is not None and (tokens.input, tokens.output) == (9, 2)


def gather(kind, chunk, events):
    accumulator, read = kind.accumulator(), validator(chunk)
    ends = []
    for event in events:
        accumulator.add(read(json.dumps(event).encode()))
        ends.append(accumulator.finished())
    assert accumulator.result().text == accumulator.text if kind is Transcription else accumulator.text == ""
    return accumulator, ends


def delta(text: str, **more) -> dict:
    return {"type": "transcript.text.delta", "delta": text, **more}


def test_the_events_of_a_transcription_make_the_reply_of_a_plain_call():
    done = {
        "type": "transcript.text.done",
        "text": "Hi you",
        "usage": TOKENS,
        "languages": [{"code": "en"}],
        "logprobs": None,
    }
    events = [
        delta("Hi", logprobs=[{"token": "Hi"}]),
        {"type": "transcript.from.tomorrow", "delta": ""},
        delta(" you"),
        done,
    ]
    gathered, ends = gather(Transcription, TranscriptionStreamEvent, events)
    assert ends == [False, False, False, True]
    assert gathered.result() == Transcription(
        text="Hi you",
        segments=None,
        logprobs=None,
        usage=done["usage"],
        languages=done["languages"],
    )
    gathered, ends = gather(Transcription, TranscriptionStreamEvent, events[:3])
    assert gathered.text == "Hi you" and not any(ends)


def test_speakers_are_kept():
    done = {"type": "transcript.text.done", "text": "Hi"}
    gathered, _ = gather(Transcription, TranscriptionStreamEvent, [delta("Hi", segment_id="seg_0"), SPOKEN, done])
    (segment,) = gathered.result().segments
    assert (segment.speaker, segment.end, segment.text) == ("A", 1.5, "Hi")


def test_a_host_may_stream_in_the_shape_of_chat_completions():
    chunks = [
        {"object": "transcription.chunk", "id": "t", "choices": [{"delta": {"content": text}}]}
        for text in ("Hi", " you")
    ]
    end = {"choices": [{"delta": {}, "finish_reason": "stop"}]}
    usage = {"choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}}
    gathered, ends = gather(Transcription, TranscriptionStreamEvent, [*chunks, end, usage])
    assert gathered.text == "Hi you" and ends == [False, False, True, True]
    assert TokenUsage.of(gathered.result().usage).input == 3


def test_the_events_of_images_make_the_reply_of_a_plain_call():
    shared = {"created_at": 5, "size": "1024x1024", "quality": "low", "output_format": "png", "background": "opaque"}
    usage = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}
    partial = {"type": "image_generation.partial_image", "b64_json": "aA==", "partial_image_index": 0, **shared}
    done = {"type": "image_generation.completed", "b64_json": "aGk=", "usage": usage, **shared}
    gathered, ends = gather(ImagesResponse, ImageStreamEvent, [partial, {"type": "image_generation.of_tomorrow"}, done])
    assert ends == [False, False, True]
    whole = gathered.result()
    assert whole.created == 5 and whole.size == "1024x1024" and whole.usage.output_tokens == 2
    assert [image.content for image in whole.data] == [b"hi"]
    event = ImageStreamEvent.model_validate(partial)
    assert event.content == b"h" and event.partial_image_index == 0
    edited, _ = gather(ImagesResponse, ImageStreamEvent, [{**done, "type": "image_edit.completed"}])
    assert edited.result() == whole


def test_a_stream_left_early_has_no_image():
    assert gather(ImagesResponse, ImageStreamEvent, [])[0].result().data == []
