"""The sinks of one ledger, and their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from async_openai.costs.outlet import Outlet, SinkStatus
from async_openai.costs.rows import CLIENT, ledger_lock
from async_openai.costs.sinks import CallableSink, as_sink
from async_openai.costs.writer import writer
from async_openai.errors import ConfigurationError

if TYPE_CHECKING:
    from concurrent.futures import Future

    from async_openai.costs.rows import RowValues
    from async_openai.validation.ledger_setting import Sink, SinkLike


class LedgerSinks:
    """The sinks of one ledger. Changed under the ledger's lock; read without one: the list is swapped whole."""

    def __init__(self, export: Callable[[RowValues], dict[str, Any]]) -> None:
        self._export = export
        self._added: tuple[Outlet, ...] = ()
        """For all rows."""
        self._of_clients: dict[str, tuple[Outlet, ...]] = {}
        """For the rows of one client."""
        self._routes: dict[str, tuple[Outlet, ...]] = {}
        """For the rows of a client, both kinds together."""
        self._left: tuple[Outlet, ...] = ()
        """Removed while rows waited."""

    def put(self, values: RowValues) -> None:
        """Queue a row for its sinks."""
        for outlet in self._routes.get(values[CLIENT], self._added):
            outlet.put(values)

    def outlets(self) -> tuple[Outlet, ...]:
        """Return every outlet, each once."""
        every = (*self._added, *(outlet for outlets in self._of_clients.values() for outlet in outlets))
        return tuple(dict.fromkeys(every))

    def sinks(self) -> tuple[Sink, ...]:
        """Return every sink, each once."""
        return tuple(outlet.sink for outlet in self.outlets())

    def status(self) -> list[SinkStatus]:
        """Return the counts of each sink."""
        return [outlet.status() for outlet in self.outlets()]

    def add(self, sink: SinkLike, limit: int | None) -> Sink:
        """Give a sink all rows from now on."""
        made = self._made(sink)
        if not any(outlet.sink is made for outlet in self._added):
            self._change((*self._added, self._outlet(made)), self._of_clients)
        if limit is not None:
            next(outlet for outlet in self._added if outlet.sink is made).limit = limit
        return made

    def remove(self, sink: SinkLike) -> None:
        """Give a sink no more rows. Raises ConfigurationError where it is none of this ledger's."""
        made = self._made(sink)
        if not any(known is made for known in self.sinks()):
            raise ConfigurationError("this ledger has no such sink; `ledger.sinks` lists them")
        of_clients = {name: _without(outlets, made) for name, outlets in self._of_clients.items()}
        self._change(_without(self._added, made), {name: left for name, left in of_clients.items() if left})

    def configure(self, client: str, sinks: Iterable[SinkLike]) -> None:
        """Give the rows of a client to these sinks alone, and to those added for all rows."""
        wanted: list[Outlet] = []
        for sink in sinks:
            made = self._made(sink)
            if not any(outlet.sink is made for outlet in wanted):
                wanted.append(self._outlet(made))
        of_clients = {name: outlets for name, outlets in self._of_clients.items() if name != client}
        self._change(self._added, {**of_clients, client: tuple(wanted)} if wanted else of_clients)

    def _made(self, sink: SinkLike) -> Sink:
        """Return the sink for a value; for a function the sink made of it before."""
        for known in self.sinks():
            if isinstance(known, CallableSink) and known.function == sink:
                return known
        return as_sink(sink)

    def _outlet(self, sink: Sink) -> Outlet:
        """Return the one outlet of a sink: clients with one sink share its queue and its counts."""
        for outlet in (*self.outlets(), *self._left):
            if outlet.sink is sink:
                return outlet
        made = Outlet(sink, self._export, writer.ready)
        writer.add(made)
        return made

    def _change(self, added: tuple[Outlet, ...], of_clients: dict[str, tuple[Outlet, ...]]) -> None:
        before = self.outlets()
        self._added, self._of_clients = added, of_clients
        self._routes = {name: tuple(dict.fromkeys((*added, *outlets))) for name, outlets in of_clients.items()}
        now = self.outlets()
        for outlet in now:
            outlet.attached = True
        left = [outlet for outlet in before if outlet not in now]
        for outlet in left:
            outlet.attached = False
            if outlet.waiting or outlet.written:
                # Its file is closed when it is empty.
                writer.ready(outlet)
        self._left = tuple(outlet for outlet in (*self._left, *left) if outlet.waiting and not outlet.attached)

    def flush(self) -> Future[bool]:
        """Have everything recorded so far written."""
        outlets = (*self.outlets(), *self._left)
        return writer.submit(lambda: writer.flush(outlets))

    def close(self) -> Future[bool]:
        """Have everything written, and the sinks closed and removed. Failing ones stay."""
        outlets = (*self.outlets(), *self._left)
        return writer.submit(lambda: self._closed(outlets))

    def _closed(self, outlets: tuple[Outlet, ...]) -> bool:
        writer.flush(outlets)
        with ledger_lock:
            done = {outlet for outlet in outlets if not outlet.waiting}
            of_clients = {name: _but(each, done) for name, each in self._of_clients.items()}
            self._change(_but(self._added, done), {name: each for name, each in of_clients.items() if each})
        for outlet in done:
            writer.close_if_unused(outlet.sink)
        return len(done) == len(outlets)


def _but(outlets: tuple[Outlet, ...], done: set[Outlet]) -> tuple[Outlet, ...]:
    return tuple(outlet for outlet in outlets if outlet not in done)


def _without(outlets: tuple[Outlet, ...], sink: Sink) -> tuple[Outlet, ...]:
    return tuple(outlet for outlet in outlets if outlet.sink is not sink)
