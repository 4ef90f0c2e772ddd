"""Answers that are no JSON: transcripts, audio, the contents of files, and what servers send in their place."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from async_openai import APIResponseValidationError, APIStatusError, OpenAI
from async_openai.testing import Fault
from async_openai.types.audio import Transcription
from async_openai.types.text_reply import TextReply

SRT = "1\n00:00:00,000 --> 00:00:01,000\nHé there\n"
ERROR = {"error": {"message": "no voice today", "type": "invalid_request_error"}}
PAGE = "\n<!DOCTYPE html><html><title>Sign in</title></html>"
HEARD = {"model": "whisper-1", "file": ("a.wav", b"RIFF")}
SAID = {"model": "tts-1", "input": "x", "voice": "alloy"}


def ask(surface, server, path, *args, body, content_type=None, **parameters):
    server.always(Fault(status=200, body=body, content_type=content_type, headers={"x-request-id": "req_7"}))
    return surface.call(surface.client(server, max_retries=0), path, *args, **parameters)


@pytest.mark.parametrize("path", ["audio.transcriptions.create", "audio.translations.create"])
@pytest.mark.parametrize("form", ["text", "srt", "vtt"])
@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        (SRT, "text/plain", SRT),
        (SRT, "application/json", SRT),
        (SRT, "text/html", SRT),
        (SRT, "application/x-anything", SRT),
        (json.dumps(SRT), "application/json", SRT),
        ('"quoted"', "text/plain", '"quoted"'),
        (json.dumps({"text": SRT, "language": "fr"}), "text/plain", SRT),
        ("", "application/json", ""),
        ("{music}", "text/plain", "{music}"),
        ('the word "error"', "text/plain", 'the word "error"'),
    ],
)
@pytest.mark.spread
def test_a_format_of_text_gives_the_text(surface, server, path, form, body, content_type, text):
    reply = ask(surface, server, path, body=body, content_type=content_type, response_format=form, **HEARD)
    assert reply == text == reply.text and isinstance(reply, str) and type(reply.text) is str
    assert server.requests[0].form.fields["response_format"] == form


def test_it_has_what_a_reply_has(surface, server):
    client = surface.client(server)
    usage = {"type": "tokens", "input_tokens": 9, "output_tokens": 2, "total_tokens": 11}
    body = {"text": SRT, "language": "fr", "usage": usage}
    server.script(500, Fault(status=200, body=body, headers={"x-request-id": "req_7"}))
    reply = surface.call(client, "audio.transcriptions.create", response_format="srt", **HEARD)
    for same in (reply, pickle.loads(pickle.dumps(reply)), copy.copy(reply), copy.deepcopy(reply)):
        assert type(same) is TextReply and same == SRT
        assert same.request_id == "req_7" and same.headers["x-request-id"] == "req_7" and same.response_ms > 0
        assert same.client_name == client.name and len(same.failed_attempts) == 1 and same.response.status_code == 200
        assert same.language == "fr" and same.segments is None and same.usage.total_tokens == 11
        assert isinstance(same.reply, Transcription)
    assert reply.splitlines()[0] == "1" and json.loads(json.dumps([reply])) == [SRT]
    assert client.ledger.rows[-1].usage.input == 9
    with pytest.raises(AttributeError):
        _ = reply.nonsense


def test_its_cost_is_told(surface, server):
    pricing = {"whisper-1": {"input": 1_000_000, "output": 0}}
    usage = {"type": "tokens", "input_tokens": 3, "output_tokens": 0, "total_tokens": 3}
    server.always(Fault(status=200, body={"text": SRT, "usage": usage}))
    client = surface.client(server, pricing=pricing)
    reply = surface.call(client, "audio.transcriptions.create", response_format="vtt", **HEARD)
    assert reply.consumption == pytest.approx(3)


@pytest.mark.parametrize(
    ("body", "content_type", "kind", "words"),
    [
        (ERROR, "text/plain", APIStatusError, "no voice today"),
        (PAGE, "text/plain", APIResponseValidationError, "a web page in the place of a transcript"),
        ({"other": 1}, "application/json", APIResponseValidationError, "text"),
    ],
)
@pytest.mark.spread
def test_what_is_no_transcript(surface, server, body, content_type, kind, words):
    for path in ("audio.transcriptions.create", "audio.translations.create"):
        with pytest.raises(kind, match=words):
            ask(surface, server, path, body=body, content_type=content_type, response_format="srt", **HEARD)


def test_other_forms_of_a_call_give_it_too(surface, server):
    server.always(Fault(status=200, body=SRT, content_type="application/json"))
    client = surface.client(server)
    raw = surface.call(
        client, "audio.transcriptions.with_raw_response.create", response_format="srt", input_object={**HEARD}
    )
    parsed = surface.run(raw.parse())
    assert parsed == SRT and parsed.client_name == client.name


# --- speech ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "content_type", "kind", "words"),
    [
        (ERROR, "audio/mpeg", APIStatusError, "no voice today"),
        ({"detail": "no voice today"}, "application/json", APIStatusError, "no voice today"),
        (PAGE, "audio/mpeg", APIResponseValidationError, "a web page in the place of audio"),
        (b"", "audio/mpeg", APIResponseValidationError, "nothing in the place of audio"),
    ],
)
@pytest.mark.spread
def test_what_is_no_audio(surface, server, body, content_type, kind, words):
    with pytest.raises(kind, match=words):
        ask(surface, server, "audio.speech.create", body=body, content_type=content_type, **SAID)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [(b"ID3\xff", "text/html"), (b"{\x00\x01", None), (b'{"audio": "UklGRg==", "message": "ok"}', "application/json")],
)
@pytest.mark.spread
def test_audio_is_taken_under_any_label(surface, server, body, content_type):
    assert ask(surface, server, "audio.speech.create", body=body, content_type=content_type, **SAID).content == body


@pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)
def test_a_pool_goes_on_where_there_is_no_audio(surface, server):
    for name in ("a", "b"):
        OpenAI.init_api_client(name, base_url=server.url, api_key=f"sk-{name}", max_retries=0)
    server.script(Fault(status=200, body=PAGE, content_type="audio/mpeg"), Fault(status=200, body=b"ID3"))
    assert surface.call(OpenAI.pool("all", clients=["a", "b"]), "audio.speech.create", **SAID).client_name == "b"


# --- files ----------------------------------------------------------------------------------------------------------

CONTENTS = [
    ("files.content", ("f",), {}),
    ("containers.files.content.retrieve", ("f",), {"container_id": "c"}),
    ("skills.content.retrieve", ("s",), {}),
    ("skills.versions.content.retrieve", ("1",), {"skill_id": "s"}),
]


@pytest.mark.parametrize(("path", "args", "parameters"), CONTENTS)
@pytest.mark.spread
def test_an_error_object_is_no_file(surface, server, path, args, parameters):
    with pytest.raises(APIStatusError, match="no voice today"):
        ask(surface, server, path, *args, body=ERROR, **parameters)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        PAGE.encode(),
        b'{"error": {"code": 1}}',
        b'{"error": "text"}',
        b'{"error": {"message": "x"}, "id": 1}',
        b'{"error": {"message": "x"}}\n{"error": {"message": "y"}}',
        b'[{"error": {"message": "x"}}]',
    ],
)
@pytest.mark.spread
def test_files_may_hold_anything_else(surface, server, body):
    assert ask(surface, server, "files.content", "f", body=body, content_type="text/html").content == body
