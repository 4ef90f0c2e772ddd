"""The requests of a server, and how each ended."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import parse_qsl

from async_openai.testing.forms import Form, parse_form
from async_openai.testing.shapes import member

Outcome = Literal["pending", "answered", "cut", "reset", "stalled", "client_gone"]
"""How a request ended: wholly answered, cut short with a FIN, with a RST, left hanging, or abandoned by the client."""


@dataclass(slots=True, eq=False)
class RecordedRequest:
    """One request as it arrived, and how it was answered."""

    number: int
    """Position among the requests of this server, from 1."""
    connection: int
    """Number of its connection, from 1."""
    method: str
    target: str
    """The request target as sent; a client that uses a proxy sends a whole URL."""
    path: str
    """The path alone, still percent-encoded."""
    query_string: str
    """The query after `?`, still percent-encoded."""
    headers: dict[str, str]
    """Names in lower case; values of a repeated header are joined by a comma. Nothing is hidden."""
    version: str = "HTTP/1.1"
    body: bytes = b""
    """The body without transfer coding; empty where it was longer than the server's `body_limit`."""
    body_size: int = 0
    """Length of the body in bytes."""
    time: float = field(default_factory=time.time)
    """When its head arrived, in seconds since the epoch."""
    key: str | None = None
    """The API key: from `api-key`, or the bearer token."""
    deployment: str | None = None
    """The Azure deployment named in the path."""
    azure: bool = False
    """It is answered in Azure's dialect: a deployment path, or an `api-key` header."""
    status: int | None = None
    """Status of the answer; None if no head was sent."""
    outcome: Outcome = "pending"
    fault: Any = None
    """The scripted fault that was applied, if any."""
    error: BaseException | None = None
    """Exception of a function given to the server: a custom route, its events, a condition, an answer."""
    settled: bool = False
    """The answer has ended; `outcome` is final."""
    _json: Any = field(default=..., repr=False)
    _form: Form | None = field(default=None, repr=False)

    @property
    def json(self) -> Any:
        """The decoded JSON body.

        Raises:
            ValueError: the body is not JSON.
        """
        if self._json is ...:
            self._json = json.loads(self.body)
        return self._json

    @property
    def form(self) -> Form:
        """The fields and files of a multipart body.

        Raises:
            ValueError: the body is not well-formed multipart/form-data.
        """
        if self._form is None:
            self._form = parse_form(self.headers.get("content-type", ""), self.body)
        return self._form

    @property
    def query(self) -> dict[str, str]:
        """The query's parameters, decoded; the last one where a name is repeated."""
        return dict(self.query_items)

    @property
    def query_items(self) -> list[tuple[str, str]]:
        """The query's parameters, decoded, in order."""
        return parse_qsl(self.query_string, keep_blank_values=True)

    @property
    def model(self) -> str | None:
        """The model of the request: the deployment of the path, or `model` of a JSON or form body."""
        if self.deployment is not None:
            return self.deployment
        try:
            source = self.form.fields if "multipart" in self.headers.get("content-type", "") else self.json
        except ValueError:
            return None
        model = member(source, "model")
        return model if isinstance(model, str) else None

    def __str__(self) -> str:
        return f"#{self.number} {self.method} {self.target} -> {self.status} {self.outcome}"


@dataclass(frozen=True, slots=True)
class Counts:
    """Totals of a server since it was made; kept when the journal is off, bounded or cleared."""

    requests: int = 0
    """Whole requests that arrived."""
    incomplete: int = 0
    """Requests cut off by their client before the body was complete; they are in no other total."""
    in_flight: int = 0
    """Requests being answered now."""
    max_in_flight: int = 0
    """The most requests in flight at one time."""
    statuses: Counter[int] = field(default_factory=Counter[int])
    outcomes: Counter[Outcome] = field(default_factory=Counter[Outcome])
    paths: Counter[str] = field(default_factory=Counter[str])


@dataclass(frozen=True, slots=True)
class ConnectionCounts:
    """Connections of a server."""

    open: int
    """Open now."""
    total: int
    """Accepted so far."""
    max_open: int
    """The most connections open at one time."""


class Journal:
    """The requests of a server. Written by its thread, read by any."""

    def __init__(self, keep: bool | int = True, on_settled: Callable[[RecordedRequest], None] | None = None) -> None:
        self._on_settled = on_settled
        self._changed = threading.Condition()
        limit = None if keep is True else int(keep)
        self._records: deque[RecordedRequest] = deque(maxlen=limit)
        self._requests = 0
        self._incomplete = 0
        self._in_flight = 0
        self._max_in_flight = 0
        self._statuses: Counter[int] = Counter()
        self._outcomes: Counter[Outcome] = Counter()
        self._paths: Counter[str] = Counter()
        self._waiting = 0

    def arrived(self, record: RecordedRequest) -> None:
        """Take in a whole request and number it."""
        with self._changed:
            self._requests += 1
            record.number = self._requests
            self._paths[record.path] += 1
            self._in_flight += 1
            self._max_in_flight = max(self._max_in_flight, self._in_flight)
            self._records.append(record)
            self._notify()

    def stalled(self, record: RecordedRequest) -> None:
        """Note a request as left hanging; it stays in flight."""
        with self._changed:
            record.outcome = "stalled"
            self._outcomes["stalled"] += 1
            self._notify()

    def settled(self, record: RecordedRequest, outcome: Outcome) -> None:
        """Note how a request ended. Only the first call counts."""
        with self._changed:
            if record.settled:
                return
            record.settled = True
            if record.outcome == "stalled":
                self._outcomes["stalled"] -= 1
            if record.status is not None:
                self._statuses[record.status] += 1
            record.outcome = outcome
            self._outcomes[outcome] += 1
            self._in_flight -= 1
            self._notify()
        if self._on_settled is not None:
            self._on_settled(record)

    def abandoned(self) -> None:
        """Count a request without its body."""
        with self._changed:
            self._incomplete += 1
            self._notify()

    def _notify(self) -> None:
        if self._waiting:
            self._changed.notify_all()

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests kept, oldest first."""
        with self._changed:
            return list(self._records)

    @property
    def counts(self) -> Counts:
        """The totals."""
        with self._changed:
            return Counts(
                self._requests,
                self._incomplete,
                self._in_flight,
                self._max_in_flight,
                +self._statuses,
                +self._outcomes,
                +self._paths,
            )

    def wait_for(self, count: int, timeout: float, outcome: Outcome | None) -> list[RecordedRequest]:
        """Wait until `count` requests have arrived, or have ended with `outcome`."""

        def enough() -> bool:
            return (self._requests if outcome is None else self._outcomes[outcome]) >= count

        if not self.wait_until(enough, timeout):
            wanted = f"{count} requests" if outcome is None else f"{count} requests {outcome}"
            requests = "\n  ".join(str(record) for record in self.requests) or "nothing"
            raise TimeoutError(f"waited {timeout} s for {wanted}; the server has seen:\n  {requests}")
        return self.requests

    def wait_until(self, condition: Callable[[], bool], timeout: float) -> bool:
        """Wait until a condition on this journal holds; False if it did not in `timeout` seconds."""
        with self._changed:
            self._waiting += 1
            try:
                return self._changed.wait_for(condition, timeout)
            finally:
                self._waiting -= 1

    def clear(self) -> None:
        """Forget the requests kept; the totals stay."""
        with self._changed:
            self._records.clear()
