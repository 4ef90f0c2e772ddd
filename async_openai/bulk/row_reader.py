"""What a row is, and the request it means."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from pydantic import BaseModel

from async_openai.bulk.template import RowTemplate
from async_openai.engine.request import ApiRequest
from async_openai.errors import InvalidParameterError, ParameterTypeError

if TYPE_CHECKING:
    from async_openai.bulk.endpoints import RunEndpoint

logger = logging.getLogger("async_openai")
TEXTS: Final = ("prompt", "text", "input")
"""Columns that are the user's message, where nothing else says what a dict is."""
PATIENCE: Final = 1e9
"""Seconds that a row waits for its turn: as long as it takes."""
USUAL: Final = frozenset((str, list, dict))
"""Types of rows that are no request."""
_EXPECTED: Final = "a text, a message, a list of messages, a request, or a dict"


class StoredRows:
    """An input that can be read again and again, as a list can."""


class RowReader:
    """Makes requests of rows.

    Args:
        endpoint: The operation.
        parameters: What all rows share, the model among it; a row's own win.
        template: The text of a row from its columns.
        columns: The columns of a dict that count; None is all.
        system: A system message before each row that brings no messages of its own.

    Raises:
        InvalidParameterError: They do not go together.
    """

    def __init__(
        self,
        endpoint: RunEndpoint,
        parameters: Mapping[str, Any],
        *,
        template: str | None = None,
        columns: Sequence[str] | None = None,
        system: str | None = None,
    ) -> None:
        self.endpoint = endpoint
        self.parameters = dict(parameters)
        self.template = None if template is None else RowTemplate(template, columns)
        self._columns = None if columns is None else tuple(columns)
        self._system = system
        self._kind = endpoint.request
        self._told: set[str] = set()
        if system and endpoint.system is None:
            raise InvalidParameterError(f"system: {endpoint.name} take no system message", param="system")
        if self.parameters.get("stream"):
            raise InvalidParameterError("stream: the rows of a run are not streamed", param="stream")

    def request(self, row: Any) -> ApiRequest[Any]:
        """Return the request of a row.

        Raises:
            InvalidParameterError: The row is no request; what was expected is said.
        """
        # What is usual is told at once; pydantic answers `isinstance` of its own in Python.
        if type(row) not in USUAL and isinstance(row, ApiRequest):
            return self._ready(cast("ApiRequest[Any]", row))
        return self._kind(**{**self.parameters, **self._asked(row)})

    def marked(self, row: Any) -> tuple[ApiRequest[Any], int]:
        """Return the request of a row, and what tells it from others.

        Raises:
            InvalidParameterError: As `request` does, and where it holds something that cannot be sent.
        """
        request = self.request(row)
        # The user's own may be changed before it is sent.
        return request, request_hash(request) if request is row else hash_of(request.keep_body())

    def _ready(self, request: ApiRequest[Any]) -> ApiRequest[Any]:
        if request.path != self.endpoint.path or request.chunk is not None:
            what = "a request that streams" if request.path == self.endpoint.path else f"a request of {request.path}"
            raise ParameterTypeError(f"expected a request of {self.endpoint.path}, got {what}")
        given = {name: value for name, value in self.parameters.items() if name in _OF_CALLS}
        missing = {name: value for name, value in given.items() if request.given(name) is None}
        return request.model_copy(update=missing) if missing else request

    def _asked(self, row: Any) -> dict[str, Any]:
        if isinstance(row, str):
            text = row if self.template is None else self.template.filled({"text": row})
            return self.endpoint.asking(text, self._system)
        if not isinstance(row, list) and isinstance(row, Mapping):
            return self._asked_by(cast("Mapping[str, Any]", row))
        if self.endpoint.content == "messages":
            if isinstance(row, BaseModel):
                return {"messages": [*self._before(), row]}
            if isinstance(row, list | tuple) and row:
                return {"messages": list(cast("Sequence[Any]", row))}
        elif isinstance(row, list | tuple) and self.endpoint.content == "input":
            return {"input": row}
        raise ParameterTypeError(f"expected {_EXPECTED}, got {_kind(cast('object', row))}")

    def _asked_by(self, row: Mapping[str, Any]) -> dict[str, Any]:
        endpoint = self.endpoint
        if self.template is not None:
            known = row if self._columns is None else {name: row[name] for name in self._columns if name in row}
            return endpoint.asking(self.template.filled(known), self._system)
        if isinstance(body := row.get("body"), Mapping) and ("custom_id" in row or "url" in row):
            self._check_url(row)
            return dict(cast("Mapping[str, Any]", body))
        if self._columns is not None:
            row = {name: row[name] for name in self._columns if name in row}
        if endpoint.content == "messages" and isinstance(row.get("role"), str) and "messages" not in row:
            return {"messages": [*self._before(), row]}
        if endpoint.content in row:
            return self._parameters_in(row)
        text = next((row[name] for name in TEXTS if isinstance(row.get(name), str)), None)
        if text is None:
            raise InvalidParameterError(
                f"expected {endpoint.content!r}, a line of a Batch file, or a text under one of "
                f"{', '.join(map(repr, TEXTS))}; the row has {', '.join(map(repr, list(row)[:10])) or 'nothing'}"
            )
        return endpoint.asking(text, self._system)

    def _check_url(self, row: Mapping[str, Any]) -> None:
        url = row.get("url")
        if url is not None and not str(url).endswith(self.endpoint.path):
            raise InvalidParameterError(f"url: this run asks {self.endpoint.path}, the line {url!r}")

    def _parameters_in(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return the parameters in a row. What is none is a column of the user's, and stays in the row."""
        known, given = self._kind.model_fields, dict[str, Any]()
        for name, value in row.items():
            if name in known:
                given[name] = value
            elif name not in self._told:
                self._told.add(name)
                logger.warning(
                    "rows have %r, which is no parameter of %s and is not sent; a host's own go in 'extra_body'",
                    name,
                    self.endpoint.path,
                )
        return given

    def _before(self) -> list[dict[str, Any]]:
        return [{"role": "system", "content": self._system}] if self._system else []


_OF_CALLS: Final = frozenset(("deadline", "max_wait", "tags", "timeout", "max_retries", "retry_unknown"))
"""What the rows of a run share of a request that is ready."""


def _kind(value: Any) -> str:
    return f"an empty {type(value).__name__}" if value in ([], ()) else type(value).__name__


def request_hash(request: ApiRequest[Any]) -> int:
    """Return what tells requests apart: 64 bits of a hash of the body.

    Raises:
        ParameterTypeError: It holds something that cannot be sent.
    """
    return hash_of(request.json_body({}))


def hash_of(content: bytes) -> int:
    """Return 64 bits of a hash."""
    return int.from_bytes(hashlib.blake2b(content, digest_size=8).digest(), "big")


def key_of(mark: int, index: int) -> str:
    """Return the key of a row: its request and its place."""
    return f"{mark:016x}-{index}"
