"""The lines of an output: one a row, JSON. Their first fields are the place and the key, in this order."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from pydantic_core import from_json, to_json

from async_openai.bulk.row_reader import USUAL
from async_openai.engine.request import ApiRequest

if TYPE_CHECKING:
    from async_openai.bulk.endpoints import RunEndpoint
    from async_openai.bulk.result import Result

_HEAD: Final = re.compile(rb'\{"index":(\d{1,15}),"key":"([0-9a-f]{16})-\1",')


def head_of(line: bytes) -> tuple[int, int] | None:
    """Return place and request hash of a line; None where it is none of ours, or not whole."""
    found = _HEAD.match(line)
    if found is not None and line.endswith(b"}\n"):
        return int(found[1]), int(found[2], 16)
    return _head_of_other(line)


def _head_of_other(line: bytes) -> tuple[int, int] | None:
    """Read the head of a line that another program wrote."""
    try:
        fields: Any = json.loads(line)
        index, key = fields["index"], fields["key"]
        mark, place = key.split("-")
        return (int(index), int(mark, 16)) if int(place) == index and index >= 0 else None
    except (ValueError, TypeError, LookupError, AttributeError):
        return None


def dumped(value: Any) -> bytes:
    """Return any value as JSON; what JSON has no form for by its `repr`."""
    # What is usual is told at once; pydantic answers `isinstance` of its own in Python.
    if type(value) not in USUAL and isinstance(value, ApiRequest):
        return cast("ApiRequest[Any]", value).json_body({})
    try:
        return to_json(value, inf_nan_mode="null", fallback=repr)
    except Exception:  # noqa: BLE001 - halves of surrogate pairs, texts that are no UTF-8, a user's own objects
        return json.dumps(value, default=repr, ensure_ascii=True, allow_nan=True).encode().replace(b"NaN", b"null")


def result_line(result: Result[Any], endpoint: RunEndpoint) -> bytes:
    """Return the line of a row with a reply."""
    reply: Any = result.reply
    parts = [b'{"index":%d,"key":"%s","row":' % (result.index, result.key.encode()), dumped(result.row)]
    content = _as_sent(reply)
    if endpoint.answers == "vector":
        vector = result.vector
        if vector is not None:
            # Once: the reply is written without it.
            parts += [b',"vector":', dumped(vector)]
            content = dumped({**reply.model_dump(exclude={"data"}, exclude_unset=True), "data": []})
    elif result.parsed is not None:
        parts += [b',"parsed":', dumped(result.parsed)]
    elif (text := result.text) is not None:
        parts += [b',"text":', dumped(text)]
    usage = getattr(reply, "usage", None)
    usd = b"null" if result.usd is None else repr(float(result.usd)).encode()
    parts += [
        b',"usage":',
        b"null" if usage is None else to_json(usage, by_alias=True, exclude_none=True, inf_nan_mode="null"),
        b',"usd":%s,"attempts":%d,"reply":' % (usd, result.attempts),
        content,
        b"}\n",
    ]
    return b"".join(parts)


def _as_sent(reply: Any) -> bytes:
    """Return a reply's JSON as it came, on one line; as it was read where it came as something else."""
    response = getattr(reply, "response", None)
    content: bytes = b"" if response is None else response.content
    # It was read as JSON, by a reader that takes these two, which no other does.
    usual = content.startswith(b"{") and getattr(reply, "_deviations", None) is None
    # By `find`: `in` would ask first whether the bytes are a number.
    if usual and ((content.find(b"NaN") < 0 and content.find(b"Infinity") < 0) or _is_json(content)):
        # Between tokens only: in a text a line break is escaped.
        has_breaks = content.find(b"\n") >= 0 or content.find(b"\r") >= 0
        return content.replace(b"\n", b"").replace(b"\r", b"") if has_breaks else content
    return dumped(reply.model_dump(mode="json", exclude_unset=True))


def _is_json(content: bytes) -> bool:
    try:
        from_json(content, allow_inf_nan=False)
    except ValueError:
        return False
    return True


def error_line(result: Result[Any], request: bytes) -> bytes:
    """Return the line of a row with an error: with its request and its attempts."""
    error = result.error
    message = getattr(error, "message", None) or str(error)
    told = {
        "type": type(error).__name__,
        "message": message,
        "status_code": getattr(error, "status_code", None),
        "code": getattr(error, "code", None),
        "request_id": getattr(error, "request_id", None),
    }
    attempts = [str(attempt) for attempt in getattr(error, "attempts", ())]
    text = _text_in(error)
    return b"".join(
        (
            b'{"index":%d,"key":"%s","row":' % (result.index, result.key.encode()),
            dumped(result.row),
            b',"error":',
            dumped({name: value for name, value in told.items() if value is not None}),
            b"" if text is None else b',"text":' + dumped(text),
            b',"usd":%s' % (b"null" if result.usd is None else repr(float(result.usd)).encode()),
            b',"attempts":',
            dumped(attempts),
            b',"request":',
            request or b"null",
            b"}\n",
        )
    )


def _text_in(error: Exception | None) -> str | None:
    """Return what the model wrote, of an answer that could not be parsed."""
    text = getattr(error, "text", None)
    if isinstance(text, str):
        return text
    text = getattr(getattr(error, "completion", None), "text", None)
    return text if isinstance(text, str) else None


def fields_of(line: bytes) -> Mapping[str, Any]:
    """Return the fields of a line."""
    return cast("Mapping[str, Any]", json.loads(line))
