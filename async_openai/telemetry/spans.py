"""The spans of one call: its own, and a child an attempt. None is ever made the current one.

So they may begin and end on different threads, tasks and event loops: the parent is said, not found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial, wraps
from time import time_ns
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

from opentelemetry import context as contexts
from opentelemetry import propagate
from opentelemetry.trace import Span, SpanKind, set_span_in_context
from opentelemetry.trace.status import StatusCode

from async_openai.costs.exporting import usd_of
from async_openai.costs.rows import LedgerRow, row_of
from async_openai.costs.writer import WorkItem, writer
from async_openai.telemetry import content, facts, names
from async_openai.utils import logger

if TYPE_CHECKING:
    from async_openai.costs.ledger import Ledger
    from async_openai.costs.rows import RowValues
    from async_openai.telemetry.tracing import OpenTelemetry
    from async_openai.telemetry.watching import AttemptBegun, CallBegun, StreamRecord

P = ParamSpec("P")
R = TypeVar("R")
_ERROR: Final = LedgerRow._fields.index("error")
_LEFT: Final = "Abandoned"


def safely(method: Callable[P, R]) -> Callable[P, R | None]:
    """Log what a method raises, and return None: span processors, samplers, propagators are anybody's."""

    @wraps(method)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> R | None:
        try:
            return method(*args, **kwargs)
        except Exception as broken:  # noqa: BLE001 - telemetry never fails a call
            logger.warning("telemetry: %s", type(broken).__name__, exc_info=broken)
            return None

    return guarded


def do_later(step: Callable[[], None]) -> None:
    """Have something done by the thread that writes the ledger's rows.

    For what the garbage collector may end: it interrupts any function, one of the SDK's that holds a lock too. The
    queue of that thread can be put to at any point.
    """
    writer.ready(WorkItem(partial(_done, safely(step))))


def _done(step: Callable[[], None]) -> bool:
    step()
    return True


class CallSpan:
    """The span of one call, in the context in which the call was made."""

    def __init__(self, telemetry: OpenTelemetry, begun: CallBegun) -> None:
        self.telemetry = telemetry
        self.begun = begun
        parent = contexts.get_current()
        attributes = facts.of_request(begun, is_latest=telemetry.switches.is_latest)
        self._operation: str | None = attributes.get(names.OPERATION)
        asked = (self._operation, begun.model) if self._operation else (begun.verb, begun.path)
        name = " ".join(part for part in asked if isinstance(part, str))
        self._span = telemetry.tracer.start_span(name, parent, SpanKind.CLIENT, attributes)
        self.context = set_span_in_context(self._span, parent)
        self.is_recording = self._span.is_recording()
        self._measured: facts.Attributes = {
            key: attributes[key]
            for key in (names.OPERATION, names.PROVIDER, names.SYSTEM, names.REQUEST_MODEL, names.SERVER, names.PORT)
            if key in attributes
        }
        self._place = begun.base_url
        self._last: AttemptSpan | None = None
        self._row: LedgerRow | None = None
        self._answering: AttemptBegun | None = None
        """The last attempt that has ended, and its row."""
        self._usd: float | None = None
        self._content: facts.Attributes = {}
        """Messages of the reply, where content is taken."""
        self._ended = False

    @safely
    def attempt(self, begun: AttemptBegun) -> AttemptSpan:
        """Begin the span of an attempt, and have its request say so."""
        if begun.waited:
            self.noted("wait", {"seconds": begun.waited, "client": begun.client})
        self._last = AttemptSpan(self, begun)
        return self._last

    def _now_at(self, begun: AttemptBegun) -> None:
        """Say who answers, where it is not who was asked first."""
        self._place = begun.base_url
        server, port = facts.server_of(begun.base_url)
        place: facts.Attributes = {names.SERVER: server, names.PORT: port}
        if self._operation:
            place.update(facts.provider_of(begun.provider, is_latest=self.telemetry.switches.is_latest))
        self._measured.update(place)
        self._span.set_attributes(place)

    @safely
    def noted(self, event: str, told: Mapping[str, Any]) -> None:
        """Add an event."""
        attributes = {f"{names.EVENT}{event}.{key}": value for key, value in told.items() if value is not None}
        self._span.add_event(names.EVENT + event, attributes)

    @safely
    def replied(self, reply: object, log: StreamRecord | None) -> None:
        """End the span of a call that went well."""
        if self.is_recording:
            if self.telemetry.switches.content:
                self._content = content.answered(reply if log is None else log.whole())
            self._end(facts.of_reply(reply, log))
        else:
            self._end({})

    @safely
    def failed(self, error: BaseException) -> None:
        """End the span of a call that failed."""
        # What a server says may quote the prompt, and is content.
        said = str(error) if self.telemetry.switches.content else type(error).__name__
        self._end({}, (type(error).__name__, said))

    @safely
    def left(self) -> None:
        """End the span of a stream that its reader left."""
        do_later(partial(self._end, {names.ABANDONED: True}, end=time_ns()))

    def took(self, row: LedgerRow, usd: float | None, begun: AttemptBegun) -> None:
        """Take in the row of an attempt that has ended."""
        if self._ended:
            return  # another one answered before
        self._row, self._answering = row, begun
        if begun.base_url != self._place:
            self._now_at(begun)
        if usd is not None:
            self._usd = usd + (self._usd or 0.0)
        if self._operation:
            if row.model_served is not None:
                self._measured[names.RESPONSE_MODEL] = row.model_served
            if row.usage is not None:
                self.telemetry.instruments.used(row.usage, self._measured, self.context)

    def _end(
        self, attributes: facts.Attributes, error: tuple[str, str] | None = None, *, end: int | None = None
    ) -> None:
        if self._ended:
            return
        self._ended = True
        if self._last is not None:
            self._last.let_go()
        if self.is_recording:
            self._describe(attributes)
        measured = self._measured
        if error is not None:
            kind, said = error
            measured = {**measured, names.ERROR: kind}
            self._span.set_attribute(names.ERROR, kind)
            self._span.set_status(StatusCode.ERROR, said)
        if self._operation:
            seconds = self.begun.now() - self.begun.started
            self.telemetry.instruments.ended(seconds, self._first_content(), measured, self.context)
        self._span.end(end)

    def _describe(self, attributes: facts.Attributes) -> None:
        row = self._row
        if row is not None:
            attributes.update(facts.of_usage(row))
            attributes[names.CLIENT] = row.client
        if self._last is not None:
            attributes[names.ATTEMPTS] = self._last.begun.number
        if (first := self._first_content()) is not None:
            attributes[names.FIRST_CHUNK] = first
        if self._usd is not None:
            attributes[names.COST] = self._usd
        if self.telemetry.switches.content:
            self._tell({**content.asked(self.begun.parameters), **self._content})
        self._span.set_attributes(attributes)

    def _first_content(self) -> float | None:
        """Return the seconds from the beginning of the call to the first content of its stream."""
        row, begun = self._row, self._answering
        if row is None or begun is None or row.first_token is None:
            return None
        return begun.started - self.begun.started + row.first_token

    def _tell(self, told: facts.Attributes) -> None:
        """Write content down where it was asked for."""
        if told and self.telemetry.switches.on_spans:
            self._span.set_attributes(told)
        if told and self.telemetry.switches.in_events:
            self._span.add_event(names.DETAILS, told)


class AttemptSpan:
    """The span of one attempt."""

    def __init__(self, call: CallSpan, begun: AttemptBegun) -> None:
        self._call = call
        self.begun = begun
        of_call = call.begun
        attributes = facts.of_attempt(begun, of_call)
        name = f"{of_call.verb} {of_call.path}"
        self._span = call.telemetry.tracer.start_span(name, call.context, SpanKind.CLIENT, attributes)
        self._ended = False
        _inject(self._span, call, begun.headers)

    @safely
    def ended(self, row: RowValues, ledger: Ledger) -> None:
        """End it with its row."""
        if row[_ERROR] == _LEFT:
            do_later(partial(self._end, row, ledger, time_ns()))
        else:
            self._end(row, ledger)

    @safely
    def let_go(self) -> None:
        """End it without a row. Nothing where it has ended."""
        if not self._ended:
            self._ended = True
            self._span.end()

    def _end(self, values: RowValues, ledger: Ledger, end: int | None = None) -> None:
        row, usd = row_of(values), None
        if self._ended:
            return  # its call has ended: another one answered before
        self._ended = True
        if self._call.is_recording:
            usd = usd_of(row, ledger.price(row))
            attributes = facts.of_row(row)
            if usd is not None:
                attributes[names.COST] = usd
            if row.error == _LEFT:
                attributes[names.ABANDONED] = True
            elif row.error is not None:
                attributes[names.ERROR] = row.error
                self._span.set_status(StatusCode.ERROR, row.error)
            self._span.set_attributes(attributes)
        self._span.end(end)
        self._call.took(row, usd, self.begun)


def _inject(span: Span, call: CallSpan, headers: dict[str, str]) -> None:
    """Have a request say which trace it belongs to. A header of the user's own stays."""
    carrier: dict[str, str] = {}
    propagate.inject(carrier, set_span_in_context(span, call.context))
    if not all(text.isascii() and text.isprintable() for text in (*carrier, *carrier.values())):
        logger.warning("telemetry: the propagator's headers are not sent, for they are no printable text")
        return
    for name, value in carrier.items():
        headers.setdefault(name.lower(), value)
