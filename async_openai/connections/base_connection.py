"""What an open connection knows and does, whatever waits for it: events in and out, limits of time, the ledger."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Any, Final, cast

from pydantic import ValidationError
from pydantic_core import to_json

from async_openai.connections.client_events import EventSender, checked_event, roots_of
from async_openai.connections.server_events import ConnectionEvent
from async_openai.costs.bill import bill_of
from async_openai.costs.rows import LedgerRow
from async_openai.engine.chunk_reading import ChunkReader
from async_openai.engine.parsing import validator
from async_openai.engine.sendable import UNSENDABLE, finite
from async_openai.errors import (
    APIResponseValidationError,
    APITimeoutError,
    DeadlineExceededError,
    ParameterTypeError,
    StreamInterruptedError,
)
from async_openai.types.response_stream import ResponseStreamEvent

if TYPE_CHECKING:
    from async_openai.connections.connect_requests import ConnectRequest
    from async_openai.connections.handshakes import Opened

_KEPT: Final = 100
_ANSWERED: Final = frozenset({"response.done", "response.completed", "response.incomplete", "response.failed"})


class ConnectionBrokenError(StreamInterruptedError):
    """A connection ended in the middle. `events` holds the last 100 events before, oldest first."""

    events: tuple[Any, ...] = ()
    close_code: int | None = None
    """Close code (RFC 6455, 7.4); None where the connection broke without one."""


class BaseConnection:
    """The common part of both kinds of connection."""

    def __init__(self, request: ConnectRequest, opened: Opened) -> None:
        self._request, self._opened = request, opened
        self._kind = request.kind
        # One kind of shape for all events of speech; those of responses have their own types.
        self._reader = ChunkReader(ResponseStreamEvent) if self._kind == "responses" else None
        self._validate = validator(ConnectionEvent) if self._reader is None else self._reader.fast
        self._last: deque[str | bytes] = deque(maxlen=_KEPT)
        limits = opened.target.limits
        seconds = limits.deadline if request.deadline is None else request.deadline
        self._end = None if seconds is None else opened.started + seconds
        given = request.inter_token_timeout
        self._patience = limits.inter_token if given is None else given
        self._answers = 0

    @property
    def client_name(self) -> str:
        """Name of the client that serves the connection."""
        return self._opened.target.name

    @property
    def model(self) -> str | None:
        """The model that was asked for."""
        return self._opened.model

    # --- events out ---------------------------------------------------------------------------------------------------

    def _outgoing(self, event: object) -> str:
        checked = checked_event(self._kind, event)
        try:
            return finite(to_json(checked)).decode()
        except UNSENDABLE:
            raise ParameterTypeError(f"{checked['type']}: it holds something that JSON cannot", param="event") from None

    def __getattr__(self, name: str) -> EventSender:
        if name.startswith("_") or name == "send":
            raise AttributeError(name)
        kind: str = self.__dict__["_kind"]
        if name not in roots_of(kind):
            expected = ", ".join(sorted(roots_of(kind)))
            raise AttributeError(f"a {kind} connection has no {name!r}, expected one of {expected}")
        return EventSender(kind, name, cast("Any", self).send)

    # --- events in ----------------------------------------------------------------------------------------------------

    def parse_event(self, data: str | bytes) -> Any:
        """Read an event.

        Raises:
            APIResponseValidationError: It is no JSON object.
        """
        raw = data.encode() if isinstance(data, str) else data
        try:
            event = self._validate(raw)
        except ValidationError:
            found = None if self._reader is None else self._reader.second(raw, "").chunk
            if found is None:
                raise APIResponseValidationError("the server sent an event that is no JSON object") from None
            event = found
        self._last.append(data)
        if event.type in _ANSWERED:
            self._book(event)
        return event

    def _book(self, event: Any) -> None:
        """Write the usage of an answer down."""
        opened, now = self._opened, time.monotonic()
        target = opened.target
        told = event if self._kind == "responses" else {"usage": getattr(event.response, "usage", None)}
        bill = bill_of(told)
        self._answers += 1
        tags = self._request.tags
        target.ledger.record(
            LedgerRow(
                time=time.time(),
                call_id=opened.call_id,
                attempt=self._answers,
                client=target.name,
                provider=target.provider.name,
                model_asked=opened.model,
                model_served=bill.served if isinstance(bill.served, str) else None,
                endpoint=self._request.path,
                status=101,
                error=None,
                usage=bill.usage,
                seconds=now - opened.started,
                key=target.keys.fingerprint(opened.key),
                streamed=True,
                tags=tuple(tags) if tags else (),
                uses=bill.uses,
            )
        )

    # --- limits and ends ----------------------------------------------------------------------------------------------

    def _wait(self) -> float | None:
        """Return how long to wait for the next event; None without limit."""
        left = None if self._end is None else max(0.0, self._end - time.monotonic())
        if self._patience is None:
            return left
        return self._patience if left is None else min(left, self._patience)

    def _late(self) -> APITimeoutError:
        over = self._end is not None and time.monotonic() >= self._end
        if over:
            return DeadlineExceededError("the deadline of the connection passed")
        return APITimeoutError(f"no event came within inter_token_timeout ({self._patience:g} s)")

    def _broken(self, error: Any) -> ConnectionBrokenError:
        received = getattr(error, "rcvd", None)
        code = getattr(received, "code", None)
        how = f"with code {code}" if code is not None else "without a close code"
        made = ConnectionBrokenError(f"the connection ended {how}: the API cannot go on with it, open another one")
        made.close_code, made.delivery = code, "unknown"
        made.events = tuple(self._validate(each.encode() if isinstance(each, str) else each) for each in self._last)
        return made

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._kind} of client {self.client_name!r}>"
