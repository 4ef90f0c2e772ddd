"""Answers that are no JSON: transcripts, audio, the contents of files. Pure.

Any content may be one, whatever its media type says. What is told apart is what was sent in its place.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, cast

from async_openai.engine.failures import from_error_object, malformed
from async_openai.engine.foreign_json import decoded
from async_openai.engine.parsing import error_inside, parse_reply
from async_openai.errors import APIError
from async_openai.types.audio import Transcription
from async_openai.types.binary import BinaryContent
from async_openai.types.text_reply import TextReply

if TYPE_CHECKING:
    from async_openai.types.response import RawResponse

_PAGES: Final = (b"<!doctype html", b"<html")
_LONGEST_ERROR: Final = 64 * 1024
"""Bytes. What is longer is no error object."""
_TELLING: Final = frozenset({"error", "errors", "detail", "message", "msg", "Message"})
_AUDIO: Final = frozenset({"audio", "data"})


def read_transcript(response: RawResponse) -> TextReply | APIError:
    """Read a transcript as text; out of JSON, where a host sends that."""
    content = response.content
    if _is_page(content):
        return malformed(response, "a web page in the place of a transcript")
    if (error := error_inside(content)) is not None:
        return from_error_object(error, response)
    found = decoded(content) if content.lstrip()[:1] in {b"{", b'"'} else None
    if isinstance(found, dict):
        reply = parse_reply(Transcription, response)
        return reply if isinstance(reply, APIError) else TextReply(reply.text, reply)
    is_json = "json" in response.headers.get("content-type", "")
    text = _json_text(content) if is_json else None
    text = content.decode("utf-8", "replace") if text is None else text
    return TextReply(text, Transcription(text=text))


def read_audio(response: RawResponse) -> BinaryContent | APIError:
    """Read audio of any format."""
    content = response.content
    if not content.strip():
        return malformed(response, "nothing in the place of audio")
    if _is_page(content):
        return malformed(response, "a web page in the place of audio")
    body = _object(content)
    if body is not None and _TELLING & body.keys() and not _AUDIO & body.keys():
        return from_error_object(body, response)
    return cast("BinaryContent", parse_reply(BinaryContent, response))


def read_file(response: RawResponse) -> BinaryContent | APIError:
    """Read the content of a file. It may be empty, a web page or JSON, but for an error object alone."""
    body = _object(response.content)
    error = body["error"] if body is not None and body.keys() == {"error"} else None
    if isinstance(error, dict) and isinstance(cast("dict[str, Any]", error).get("message"), str):
        return from_error_object(body, response)
    return cast("BinaryContent", parse_reply(BinaryContent, response))


def _is_page(content: bytes) -> bool:
    return content[:1024].lstrip().lower().startswith(_PAGES)


def _object(content: bytes) -> dict[str, Any] | None:
    """Return a short JSON object; None for anything else."""
    if len(content) > _LONGEST_ERROR or content.lstrip()[:1] != b"{":
        return None
    body = decoded(content)
    return cast("dict[str, Any]", body) if isinstance(body, dict) else None


def _json_text(content: bytes) -> str | None:
    try:
        text: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return text if isinstance(text, str) else None
