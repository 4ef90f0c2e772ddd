"""The words of other people's errors: whether there are any, where they stand, and what they are. Pure.

Nothing here recurses, and no pattern goes back: a body may be of any shape, depth and size. Texts are cut at their end
alone: the redactor finds the beginning of a secret there, not in the middle.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Final, cast

from async_openai.engine.foreign_json import DEEPEST, SHOWN, decoded
from async_openai.engine.sse import LineTooLongError, SSEDecoder

LOOKED_AT: Final = 5000
"""Characters of a server's text that are looked at, and kept of its words."""
_MOST_VALUES = 1000
"""Values of an error that are looked at; one with more says something."""
_MOST_VISITS = 100
_MOST_PLACES = 20
_MOST_ITEMS = 5
"""Items of a list of errors that are told."""

_HOLDERS = ("error", "errors", "Error", "base_resp", "fault", "ResponseMetadata")
"""Fields that hold an error object, or a list of them."""
_WORDS = (
    "message",
    "Message",
    "msg",
    "detail",
    "error_description",
    "description",
    "status_msg",
    "error_msg",
    "error_message",
    "errorMessage",
    "errmsg",
    "faultstring",
    "reason",
    "error",
    "details",
    "title",
)
"""Fields with the words, the better ones first. Some hosts nest an error in one of them."""
_NOTHING = frozenset({"", "0", "200", "none", "null", "false", "ok", "success"})
"""What says nothing of an error. MiniMax and many gateways have `code: 0` and `success` in every answer."""
# Patterns as texts: they are compiled where there is an error, not at import.
_TITLE = r"(?i)<title[^<>]{0,100}>([^<]{1,200})</title>"
# HAProxy's pages have a heading in the place of a title, and a sentence after it.
_HEADING = r"(?i)<h1[^<>]{0,100}>([^<]{1,200})</h1>(?:([^<]{0,200})<)?"
# Storage and older gateways answer in XML.
_XML_MESSAGE = r"(?i)<message>([^<]{1,300})</message>"
_SSE = ("data:", "event:", "id:", "retry:", ":")
_MANY = 10**9
_HALF_PAIR = "[\ud800-\udfff]"


def says_something(error: object) -> bool:
    """Whether an `error` inside an answer is one.

    `None`, `false`, `0`, empty texts, lists and objects, code 0 without a message, and whatever holds nothing else, are
    none.
    """
    if error is True:
        return True
    waiting = [error]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return False
        value = waiting.pop()
        if isinstance(value, dict):
            waiting += islice(cast("dict[str, object]", value).values(), _MOST_VALUES)
        elif isinstance(value, list):
            waiting += islice(cast("list[object]", value), _MOST_VALUES)
        elif _says(value):
            return True
    return True


def _says(value: object) -> bool:
    if isinstance(value, str):
        return value[:LOOKED_AT].strip().lower() not in _NOTHING
    # A switch (`retryable`, `success`) has no words.
    return isinstance(value, int | float) and not isinstance(value, bool) and value not in {0, 200}


def words_of(body: object) -> str | None:
    """Return the host's own words in the body of an error, None where it has none.

    Args:
        body: Decoded JSON, or text: plain, a web page, JSON, or lines of a stream.
    """
    if isinstance(body, str):
        inside = _in_text(body)
        body = body if inside is None else inside
    words = _found(body)
    if words is None:
        return None
    upstream = _of_upstream(body)
    if upstream is not None and upstream not in words:
        words = f"{words}: {upstream}"
    return without_halves(words[:LOOKED_AT])


def without_halves(text: str) -> str:
    """Put U+FFFD in the place of half surrogate pairs: no stream of text takes them."""
    return re.sub(_HALF_PAIR, "\ufffd", text)


def body_of(content: bytes) -> object:
    """Decode the body of an error: JSON, alone or in the first line or event of a stream; anything else is text.

    Nothing is None.
    """
    body = decoded(content)
    return body if not isinstance(body, str) else _in_lines(content, body)


def _in_lines(content: bytes, text: str) -> object:
    beginning = text[:LOOKED_AT].lstrip()
    if beginning.startswith("{"):
        return _object_or(content.lstrip().partition(b"\n")[0], text)
    if not beginning.startswith(_SSE):
        return text
    decoder = SSEDecoder()
    try:
        events = decoder.feed(content.lstrip()) + decoder.flush()
    except LineTooLongError:
        return text
    return next((found for data, _ in events[:_MOST_ITEMS] if (found := _object_or(data, None)) is not None), text)


def _object_or(content: bytes, otherwise: str | None) -> object:
    body = decoded(content)
    return cast("object", body) if isinstance(body, dict | list) else otherwise


def error_object(body: object) -> object:
    """Find the error object in the hosts' shapes.

    `{"error": {...}}`, `[{"error": {...}}]`, `{"errors": [...]}`, `{"detail": {...}}`, `{"base_resp": {...}}`; of
    `{"error": "text"}` it is the whole.
    """
    inside = False
    for _ in range(DEEPEST):
        if isinstance(body, list) and body:
            body = cast("list[object]", body)[0]
            continue
        if not isinstance(body, dict):
            break
        fields = cast("dict[str, object]", body)
        inner = None if inside and _sentence(fields) is not None else _inner(fields)
        if inner is None:
            break
        inside, body = isinstance(inner, dict), inner
    return cast("object", body)


def _inner(fields: Mapping[str, object]) -> object | None:
    """Return what holds the error inside an object; None where the object itself is it."""
    for name in _HOLDERS:
        value = fields.get(name)
        # `errors` beside a message are the details of a validation.
        if name == "errors" and isinstance(fields.get("message"), str):
            continue
        if _holds(value):
            return value
    detail = fields.get("detail")
    if not isinstance(detail, dict) or _sentence(fields) is not None:
        return None
    return cast("object", detail) if _holds(cast("object", detail)) else None


def _holds(value: object) -> bool:
    """Whether it is an error object, or a list of them."""
    if isinstance(value, list) and not isinstance(next(iter(cast("list[object]", value)), None), dict | list):
        return False
    return isinstance(value, dict | list) and says_something(cast("object", value))


def _of_upstream(body: object) -> str | None:
    """Return what the provider behind a router said (OpenRouter: `Provider returned error`, `metadata.raw`)."""
    found = error_object(body)
    metadata = cast("dict[str, object]", found).get("metadata") if isinstance(found, dict) else None
    return _found(cast("dict[str, object]", metadata).get("raw")) if isinstance(metadata, dict) else None


def _found(body: object) -> str | None:
    """Look for the words, the likeliest places first."""
    waiting = [body]
    for _ in range(_MOST_VISITS):
        if not waiting:
            return None
        value = waiting.pop()
        if isinstance(value, str):
            inside = _in_text(value)
            if inside is not None:
                # Without words of its own the text itself is all there is; not so of a whole body.
                waiting += [inside] if value is body else [(value,), inside]
            elif (text := _words_in(value, SHOWN if value is body else LOOKED_AT)) is not None:
                return text
        elif isinstance(value, tuple):
            return cast("tuple[str]", value)[0].strip()[:LOOKED_AT]
        elif isinstance(value, dict):
            waiting += reversed(list(_places(cast("dict[str, object]", value))))
        elif isinstance(value, list):
            items = cast("list[object]", value)[:_MOST_ITEMS]
            lines = _joined(items)
            waiting += [lines] if lines else reversed(items)
    return None


def _in_text(text: str) -> object | None:
    """Return the JSON in a text, alone or in the lines of a stream; None where there is none."""
    beginning = text[:LOOKED_AT].lstrip()
    if not beginning.startswith(("{", "[", *_SSE)):
        return None
    found = body_of(text.encode("utf-8", "replace"))
    return cast("object", found) if isinstance(found, dict | list) else None


def _places(fields: Mapping[str, object]) -> Iterator[object]:
    """Yield what may be the words of an object, or hold them, the likeliest first."""
    for name in _HOLDERS:
        value = fields.get(name)
        if isinstance(value, dict | list) and says_something(cast("object", value)):
            yield cast("object", value)
    for name in _WORDS:
        value = fields.get(name)
        if isinstance(value, str) and (sentence := _sentence(fields)) is not None:
            yield sentence
        elif isinstance(value, dict | list):
            yield cast("object", value)
    if isinstance(response := fields.get("response"), dict):
        # A failed Response has its error inside.
        yield cast("object", response)


def _sentence(fields: Mapping[str, object]) -> str | None:
    """Return the text of an object, with the title (RFC 9457) or the place (FastAPI) that it belongs to."""
    said = next((value for name in _WORDS if isinstance(value := fields.get(name), str) and _says(value)), None)
    if said is None:
        return None
    title = fields.get("title")
    if said is fields.get("detail") and isinstance(title, str) and title.strip() and title not in said:
        return f"{title.strip()[:LOOKED_AT]}: {said}"
    where = fields.get("loc")
    if isinstance(where, list) and where:
        return f"{_dotted(cast('list[object]', where))}: {said}"
    return said


def _dotted(where: Sequence[object]) -> str:
    return ".".join(str(part)[:LOOKED_AT] for part in where[:_MOST_PLACES] if isinstance(part, str) or _is_index(part))


def _is_index(part: object) -> bool:
    return isinstance(part, int) and 0 <= part < _MANY


def _joined(items: Sequence[object]) -> str:
    lines = (_sentence(cast("dict[str, object]", item)) if isinstance(item, dict) else item for item in items)
    return "; ".join(line[:LOOKED_AT] for line in lines if isinstance(line, str) and _says(line))


def _words_in(text: str, most: int) -> str | None:
    """Return the words of a text: of a web page its title or heading, else the text."""
    beginning = text[:LOOKED_AT].strip()
    if not beginning.startswith("<"):
        return beginning[:most] if _says(beginning) else None
    if found := re.search(_XML_MESSAGE, beginning):
        return _one_line(found[1])
    if found := re.search(_TITLE, beginning):
        return f"an HTML page titled {_one_line(found[1])!r}"
    found = re.search(_HEADING, beginning)
    return None if found is None else f"an HTML page that says {_one_line(' '.join(filter(None, found.groups())))!r}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
