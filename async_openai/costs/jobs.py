"""Batches and background responses that are billed: each once, however often it is looked at."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from async_openai.costs.rows import ledger_lock

_MOST: Final = 10_000


class BilledJobs:
    """The latest ten thousand jobs that have a row with their bill. Safe to share over threads."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], None] = {}

    def claim(self, client: str, job: str, sinks: Iterable[object] = ()) -> bool:
        """Remember a job. True where no row has its bill yet.

        Args:
            client: Name of the client.
            job: Id of the job.
            sinks: Sinks of the ledger: one that can be asked (`holds_job`) may know more than this process.
        """
        with ledger_lock:
            if (client, job) in self._known:
                return False
            self._known[client, job] = None
            if len(self._known) > _MOST:
                del self._known[next(iter(self._known))]
        return not any(_holds(sink, client, job) for sink in sinks)


def _holds(sink: object, client: str, job: str) -> bool:
    ask = getattr(sink, "holds_job", None)
    return callable(ask) and bool(ask(client, job))
