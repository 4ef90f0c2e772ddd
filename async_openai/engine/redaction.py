"""Blots out of errors, logs and rows what a server echoes of the secrets that were sent to it. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final, cast

from pydantic import BaseModel

from async_openai.engine.echoes import SHORT, Echoes
from async_openai.engine.foreign_json import beginning, copied, from_json
from async_openai.errors import APIError, APIResponseValidationError, APIStatusError, named_by
from async_openai.types.response import Headers, RawResponse

MASK: Final = "**********"
_WORD = r"(?:(?<!\w)|(?<=%[0-9A-Fa-f]{{2}}))(?:{})(?!\w)"
# A string is one token, whole or not: two ways to read the same text would take time by the square.
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+"?(\s*+:)?', re.DOTALL)


class Redactor:
    """Blots a call's secrets out of texts, answers and errors.

    Short ones are mostly placeholders ("none", "EMPTY") and stand inside other words: they are blotted out where they
    are words of their own, outside the names of fields.
    """

    __slots__ = ("_echoes", "_words")

    def __init__(self, secrets: Mapping[str, bool]) -> None:
        """Take the secrets, each with whether its beginning or its end alone tells of it."""
        words = sorted((re.escape(secret) for secret in secrets if len(secret) < SHORT), key=len, reverse=True)
        self._words = re.compile(_WORD.format("|".join(words))) if words else None
        self._echoes = Echoes({secret: in_pieces for secret, in_pieces in secrets.items() if len(secret) >= SHORT})

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def text(self, text: str) -> str:
        """Blot out of a server's text."""
        return self._without_words(self.own_text(text))

    def own_text(self, text: str) -> str:
        """Blot out of a text of ours all but the short ones: they are words of ours, too."""
        content = text.encode("utf-8", "surrogatepass")
        clean = self._masked(content)
        # A secret may begin or end like another one, in the middle of a character.
        return text if clean is content else clean.decode("utf-8", "replace")

    def value(self, value: object) -> object:
        """Blot out of decoded JSON. A placeholder may be the name of a field: those stay."""
        return copied(value, self.text, names=self.own_text)

    def content(self, content: bytes) -> bytes:
        """Blot out of a body. Without an echo it stays as it came."""
        charset = json.detect_encoding(content)
        if not charset.startswith("utf-8"):
            try:
                plain = content.decode(charset, "surrogatepass").encode("utf-8", "surrogatepass")
                clean = self.content(plain)
                return content if clean == plain else clean.decode("utf-8", "surrogatepass").encode(charset)
            except UnicodeError:
                pass  # it only looks like UTF-16
        clean = self._masked(content)
        return clean if self._words is None else self._content_without_words(clean)

    def headers(self, headers: Headers) -> Headers:
        """Blot out of headers, and of their names."""
        return Headers((self._masked(name), self._header(value)) for name, value in headers.raw)

    def response(self, response: RawResponse) -> RawResponse:
        """Blot out of an answer."""
        return RawResponse(response.status_code, self.headers(response.headers), self.content(response.content))

    def error(self, error: APIError) -> None:
        """Blot out of an error, in place. The text of a stream stays: it is the model's."""
        came, redactor = error.response, self
        if isinstance(came, RawResponse):
            error.response = self.response(came)
            if came.content and error.response.content == came.content:
                # Nor is there an echo in what was read from it.
                redactor = self._of_words
            if isinstance(error, APIResponseValidationError) and error.body is not None:
                error.body = beginning(error.response.content)
        of_server = isinstance(error, APIStatusError)
        error.message = redactor.text(error.message) if of_server else self.own_text(error.message)
        error.args = (error.message,)
        error.body = body = redactor.value(error.body)
        if isinstance(body, dict):
            error.code, error.param, error.type = named_by(cast("object", body))
        error.usage = self._model(error.usage)

    @property
    def _of_words(self) -> Redactor:
        """One for the short secrets alone."""
        made = Redactor({})
        made._words = self._words
        return made

    def _model(self, model: Any) -> Any:
        """Blot out of the fields that a model does not know; those that it knows are numbers."""
        if not isinstance(model, BaseModel):
            # A host may report it in any form.
            return self.value(model)
        held: object = model.model_dump()
        clean = self.value(held)
        if clean == held:
            return model
        try:
            return cast("Any", type(model)).model_validate(clean)
        except ValueError:
            return None

    def _header(self, value: bytes) -> bytes:
        return self._without_words(self._masked(value).decode("latin-1")).encode("latin-1")

    def _masked(self, content: bytes) -> bytes:
        """Return bytes without the longer secrets; the same object where there are none."""
        spans = self._echoes.spans(content)
        if not spans:
            return content
        kept: list[bytes] = []
        end = 0
        for first, last in spans:
            if first >= end:
                kept += [content[end:first], MASK.encode()]
            end = max(end, last)
        return b"".join([*kept, content[end:]])

    def _without_words(self, text: str) -> str:
        return text if self._words is None else self._words.sub(MASK, text)

    def _content_without_words(self, content: bytes) -> bytes:
        try:
            from_json(content)
        except ValueError:
            return self._without_words(content.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
        return _STRING.sub(self._string_without_words, content)

    def _string_without_words(self, match: re.Match[bytes]) -> bytes:
        if match[1]:
            return match[0]
        text = cast("str", json.loads(match[0]))
        clean = self._without_words(text)
        return match[0] if clean == text else json.dumps(clean).encode()
