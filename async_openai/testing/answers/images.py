"""POST /images/generations, /images/edits and /images/variations."""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Mapping
from typing import Any

from async_openai.testing import api_errors
from async_openai.testing.answers.server_answer import RequestContext, ServerAnswer, integer, json_answer
from async_openai.testing.api_errors import ApiError, RefusedError


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress(b"\x00\x33\x66\x99", 9))
    + _chunk(b"IEND", b"")
)
"""The server's picture: one pixel."""


def _pictures(context: RequestContext, parameters: Mapping[str, Any], prompt: str | None) -> ServerAnswer:
    count = integer(parameters, "n", 1, 1, 10)
    form = parameters.get("response_format")
    model = str(parameters.get("model") or "")
    if form not in (None, "url", "b64_json"):
        message = f"Invalid value: '{form}'. Supported values are: 'b64_json' and 'url'."
        raise RefusedError(api_errors.invalid_value("response_format", message))
    # The newer models have no such parameter and always send the data.
    as_data = form == "b64_json" or "gpt-image" in model
    picture = {"b64_json": base64.b64encode(PNG).decode()}
    origin = f"http://{context.request.headers.get('host', '127.0.0.1')}"
    data = [
        dict(picture) if as_data else {"url": f"{origin}/files/{context.new_id('img-', number)}.png"}
        for number in range(count)
    ]
    if prompt is not None and "dall-e-3" in model:
        data = [each | {"revised_prompt": prompt} for each in data]
    return json_answer({"created": context.created, "data": data})


def generations(context: RequestContext) -> ServerAnswer:
    """Draw."""
    parameters = context.parameters()
    prompt = parameters.get("prompt")
    if not prompt:
        raise RefusedError(api_errors.missing_parameter("prompt"))
    if not isinstance(prompt, str):
        raise RefusedError(api_errors.invalid_type("prompt", "a string", prompt))
    return _pictures(context, parameters, prompt)


def _fields(context: RequestContext) -> dict[str, Any]:
    """The plain fields of a form with a picture, numbers as such."""
    if context.request.body_size > len(context.request.body):
        return {"prompt": "(not kept)"}  # longer than the server's `body_limit`: nothing to check
    try:
        form = context.request.form
        fields: dict[str, Any] = dict(form.fields)
    except ValueError as error:
        raise RefusedError(ApiError(400, f"Could not parse multipart form: {error}.")) from None
    if str(fields.get("n", "")).isdecimal():
        fields["n"] = int(fields["n"])
    pictures = form.all("image") + form.all("image[]")
    if not pictures:
        raise RefusedError(api_errors.missing_parameter("image"))
    if any(picture.filename is None for picture in pictures):
        raise RefusedError(api_errors.invalid_type("image", "a file", "text"))
    return fields


def edits(context: RequestContext) -> ServerAnswer:
    """Change a picture by a prompt."""
    fields = _fields(context)
    if not fields.get("prompt"):
        raise RefusedError(api_errors.missing_parameter("prompt"))
    return _pictures(context, fields, fields["prompt"])


def variations(context: RequestContext) -> ServerAnswer:
    """Vary a picture."""
    fields = _fields(context)
    return _pictures(context, fields, None)


def picture(_: RequestContext) -> ServerAnswer:
    """A picture, by the URL in an earlier answer."""
    return ServerAnswer(body=PNG, content_type="image/png")
