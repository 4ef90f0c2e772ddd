"""A whole document in the place of a stream: a reply, a list of lines of JSON, an error, a web page. Pure."""

from __future__ import annotations

import json
from typing import Any, cast

from async_openai.engine.failures import malformed
from async_openai.engine.second_reading import lenient_json, refusal_of
from async_openai.errors import APIError
from async_openai.types.response import RawResponse

_WHY = "expected server-sent events"


def chunks_of(kind: Any, response: RawResponse) -> list[bytes] | APIError:
    """Return the chunks that a whole document stands for, or the error in it.

    Args:
        kind: The type of the reply.
        response: The answer with its whole content.
    """
    try:
        sent = lenient_json(response.content)
    except ValueError:
        return _lines(response)
    if isinstance(sent, list) and len(cast("list[Any]", sent)) == 1:
        sent = cast("list[Any]", sent)[0]
    if not isinstance(sent, dict):
        return malformed(response, _WHY)
    fields = cast("dict[str, Any]", sent)
    if _is_chunk(fields):
        return [json.dumps(fields).encode()]
    refused = refusal_of(kind, fields, response)
    if refused is not None:
        return refused
    chunks = kind.as_chunks(fields)
    return [json.dumps(chunk).encode() for chunk in chunks] if chunks else malformed(response, _WHY)


def _lines(response: RawResponse) -> list[bytes] | APIError:
    """Return the lines of a document of JSON lines."""
    lines = [line for line in response.content.split(b"\n") if line.strip()]
    try:
        found = [lenient_json(line) for line in lines]
    except ValueError:
        found = []
    if len(found) > 1 and all(isinstance(item, dict) for item in found):
        return lines
    return malformed(response, _WHY)


def _is_chunk(sent: dict[str, Any]) -> bool:
    choices = sent.get("choices")
    first = cast("list[Any]", choices)[0] if isinstance(choices, list) and choices else None
    return isinstance(first, dict) and isinstance(cast("dict[str, Any]", first).get("delta"), dict)
