"""Audio, realtime, images: what goes on the wire."""

from __future__ import annotations

import pytest

from async_openai.errors import InvalidParameterError, ParameterTypeError

SOUND = ("a.mp3", b"x")
CALLS = [
    (
        "audio.Audio.speech.create",
        [],
        {"input": "Hi", "model": "m", "voice": "alloy", "speed": 4},
        "POST /audio/speech",
        b'{"input":"Hi","model":"m","voice":"alloy","speed":4.0}',
    ),
    ("audio.Audio.voices.delete", ["v"], {}, "DELETE /audio/voices/v", None),
    ("audio.Audio.voice_consents.retrieve", ["c"], {}, "GET /audio/voice_consents/c", None),
    ("audio.Audio.voice_consents.update", ["c"], {"name": "n"}, "POST /audio/voice_consents/c", b'{"name":"n"}'),
    ("audio.Audio.voice_consents.list", [], {"limit": 1}, "GET /audio/voice_consents?limit=1", None),
    ("audio.Audio.voice_consents.delete", ["c"], {}, "DELETE /audio/voice_consents/c", None),
    (
        "realtime.Realtime.client_secrets.create",
        [],
        {"session": {"type": "realtime"}, "expires_after": {"anchor": "created_at", "seconds": 10}},
        "POST /realtime/client_secrets",
        b'{"expires_after":{"anchor":"created_at","seconds":10},"session":{"type":"realtime"}}',
    ),
    (
        "realtime.Realtime.translations.client_secrets.create",
        [],
        {"session": {"model": "m"}},
        "POST /realtime/translations/client_secrets",
        b'{"session":{"model":"m"}}',
    ),
    (
        "realtime.Realtime.calls.accept",
        ["c"],
        {
            "type": "realtime",
            "max_output_tokens": "inf",
            "tracing": None,
            "tool_choice": {"type": "function", "name": "f"},
        },
        "POST /realtime/calls/c/accept",
        b'{"type":"realtime","max_output_tokens":"inf","tool_choice":{"type":"function","name":"f"},"tracing":null}',
    ),
    ("realtime.Realtime.calls.hangup", ["c"], {}, "POST /realtime/calls/c/hangup", None),
    (
        "realtime.Realtime.calls.refer",
        ["c"],
        {"target_uri": "tel:+1"},
        "POST /realtime/calls/c/refer",
        b'{"target_uri":"tel:+1"}',
    ),
    (
        "realtime.Realtime.calls.reject",
        ["c"],
        {"status_code": 486},
        "POST /realtime/calls/c/reject",
        b'{"status_code":486}',
    ),
    (
        "images.Images.generate",
        [],
        {"prompt": "a cat", "complexity": "low", "frame_count": 2, "frame_duration_ms": 50, "output_format": "gif"},
        "POST /images/generations",
        b'{"prompt":"a cat","complexity":"low","frame_count":2,"frame_duration_ms":50,"output_format":"gif"}',
    ),
    (
        "images.Images.generate",
        [],
        {"prompt": "a cat", "stream": True, "partial_images": 3, "svg": {"model": "m"}},
        "POST /images/generations",
        b'{"prompt":"a cat","partial_images":3,"svg":{"model":"m"},"stream":true}',
    ),
]
ANYWHERE = ("audio.Audio.speech", "audio.Audio.transcriptions", "audio.Audio.translations", "images.")


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call[0])
def test_what_goes_on_the_wire(wire, call):
    operation, ids, parameters, line, body = call
    sent = wire(operation, *ids, **parameters)
    assert (sent.line, sent.body, sent.files) == (line, body, [])
    assert sent.request.is_pinned() is not operation.startswith(ANYWHERE)


FORMS = [
    (
        "audio.Audio.transcriptions.create",
        {
            "file": SOUND,
            "model": "m",
            "stream": True,
            "temperature": 0.2,
            "include": ["logprobs"],
            "timestamp_granularities": ["word", "segment"],
            "chunking_strategy": {"type": "server_vad", "threshold": 0.5},
        },
        "POST /audio/transcriptions",
        {
            ("model", "m"),
            ("stream", "true"),
            ("temperature", "0.2"),
            ("include[]", "logprobs"),
            ("timestamp_granularities[]", "word"),
            ("timestamp_granularities[]", "segment"),
            ("chunking_strategy[type]", "server_vad"),
            ("chunking_strategy[threshold]", "0.5"),
        },
        ["file"],
    ),
    (
        "audio.Audio.transcriptions.create",
        {"file": SOUND, "model": "m", "chunking_strategy": "auto", "language": None},
        "POST /audio/transcriptions",
        {("model", "m"), ("chunking_strategy", "auto")},
        ["file"],
    ),
    (
        "audio.Audio.translations.create",
        {"file": SOUND, "model": "m", "response_format": "srt"},
        "POST /audio/translations",
        {("model", "m"), ("response_format", "srt")},
        ["file"],
    ),
    (
        "audio.Audio.voices.create",
        {"name": "n", "audio_sample": SOUND, "consent": "c"},
        "POST /audio/voices",
        {("name", "n"), ("consent", "c")},
        ["audio_sample"],
    ),
    (
        "audio.Audio.voices.create",
        {"name": "n", "prompt": "deep", "model": "auto"},
        "POST /audio/voices",
        {("name", "n"), ("prompt", "deep"), ("model", "auto"), ("type", "prompt")},
        [],
    ),
    (
        "audio.Audio.voice_consents.create",
        {"language": "en-US", "name": "n", "recording": SOUND},
        "POST /audio/voice_consents",
        {("language", "en-US"), ("name", "n")},
        ["recording"],
    ),
    (
        "images.Images.edit",
        {
            "image": [b"a", b"b"],
            "prompt": "p",
            "markup": b"m",
            "svg": {"model": "m", "reasoning": {"effort": "low"}},
        },
        "POST /images/edits",
        {("prompt", "p"), ("svg[model]", "m"), ("svg[reasoning][effort]", "low")},
        ["image[]", "image[]", "markup"],
    ),
    (
        "images.Images.edit",
        {"image": b"a", "prompt": "p", "mask": b"m", "stream": True},
        "POST /images/edits",
        {("prompt", "p"), ("stream", "true")},
        ["image", "mask"],
    ),
    ("images.Images.create_variation", {"image": b"a", "n": 2}, "POST /images/variations", {("n", "2")}, ["image"]),
]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form[0])
def test_files_go_out_as_forms(wire, form):
    operation, parameters, line, fields, files = form
    sent = wire(operation, **parameters)
    assert (sent.line, set(sent.body), [field for field, *_ in sent.files]) == (line, fields, files)


def test_a_call_is_offered_in_typed_parts(wire):
    sent = wire("realtime.Realtime.calls.create", sdp="v=0", session={"type": "realtime", "audio": None})
    assert sent.line == "POST /realtime/calls" and sent.body == []
    assert sent.files == [
        ("sdp", "", b"v=0", "application/sdp"),
        ("session", "", b'{"type":"realtime","audio":null}', "application/json"),
    ]
    sent = wire("realtime.Realtime.calls.create", sdp="v=0", extra_body={"session": {"a": 1}, "b": 2})
    assert sent.body == [("b", "2")] and sent.files[1][2] == b'{"a":1}'
    assert sent.request.accept == "application/sdp"


@pytest.mark.parametrize("session", [{"a": float("nan")}, {"a": "\ud800"}], ids=["NaN", "half a pair"])
def test_a_session_that_is_no_json_is_refused(wire, session):
    with pytest.raises(ParameterTypeError, match=r"session\.a: expected"):
        wire("realtime.Realtime.calls.create", sdp="v=0", session=session)


def test_a_voice_of_ones_own_stays_with_its_account(wire):
    sent = wire("audio.Audio.speech.create", input="a", model="m", voice={"id": "voice_1"})
    assert sent.body == b'{"input":"a","model":"m","voice":{"id":"voice_1"}}'
    assert sent.request.is_pinned()


def test_keys_in_a_session_are_not_in_the_repr(wire):
    session = {"type": "realtime", "tools": [{"type": "mcp", "authorization": "hush"}]}
    assert "hush" not in repr(wire("realtime.Realtime.client_secrets.create", session=session).request)
    assert "hush" not in repr(wire("realtime.Realtime.calls.accept", "c", **session).request)


@pytest.mark.parametrize(
    ("operation", "ids", "parameters", "words"),
    [
        ("audio.Audio.speech.create", [], {"input": "a" * 4097, "model": "m", "voice": "v"}, "at most 4096"),
        ("audio.Audio.speech.create", [], {"input": "a", "model": "m", "voice": "v", "speed": 5}, "at most 4"),
        ("audio.Audio.transcriptions.create", [], {"file": SOUND, "model": "m", "temperature": 2}, "at most 1"),
        ("audio.Audio.transcriptions.create", [], {"file": SOUND, "model": "m", "stream": "yes"}, "stream"),
        ("audio.Audio.transcriptions.create", [], {"file": SOUND}, "model: missing"),
        (
            "audio.Audio.transcriptions.create",
            [],
            {"file": SOUND, "model": "m", "known_speaker_names": list("abcde")},
            "known_speaker_names: expected at most 4",
        ),
        ("audio.Audio.translations.create", [], {"file": SOUND, "model": "m", "stream": True}, "does not stream"),
        ("audio.Audio.voices.create", [], {"name": "n"}, "expected audio_sample and consent, or prompt"),
        ("audio.Audio.voices.create", [], {"name": "n", "audio_sample": SOUND}, "expected audio_sample and consent"),
        ("realtime.Realtime.calls.accept", ["c"], {"type": "realtime", "max_output_tokens": 0}, "at least 1"),
        ("realtime.Realtime.calls.accept", ["c"], {"type": "realtime", "max_output_tokens": "all"}, "or 'inf'"),
        ("realtime.Realtime.translations.client_secrets.create", [], {}, "session: missing"),
        ("images.Images.generate", [], {"prompt": "a" * 32_001}, "at most 32000"),
        ("images.Images.generate", [], {"prompt": "a", "partial_images": 4}, "at most 3"),
        ("images.Images.edit", [], {"prompt": "a", "image": b"a", "frame_count": 1}, "at least 2"),
    ],
)
def test_what_is_refused(wire, operation, ids, parameters, words):
    with pytest.raises((InvalidParameterError, ParameterTypeError)) as caught:
        wire(operation, *ids, **parameters)
    assert words in str(caught.value)
