"""Batches and background responses that are billed: each once, however often it is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from async_openai.costs.rows import ledger_lock

_MOST: Final = 10_000


class BilledJobs:
    """The latest ten thousand jobs that have a row with their bill. Safe to share over threads."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], None] = {}

    def claim(self, client: str, job: str) -> bool:
        """Remember a job. True where no row has its bill yet, as far as this process knows.

        Args:
            client: Name of the client.
            job: Id of the job.
        """
        with ledger_lock:
            if (client, job) in self._known:
                return False
            self._known[client, job] = None
            if len(self._known) > _MOST:
                del self._known[next(iter(self._known))]
            return True

    def look_up(self, client: str, jobs: Iterable[str], sinks: Sequence[object]) -> None:
        """Ask sinks that can be asked (`holds_job`) for jobs that other processes have billed. Waits for files.

        Args:
            client: Name of the client.
            jobs: Ids of jobs.
            sinks: Sinks of the ledger.
        """
        for job in jobs:
            if (client, job) not in self._known and any(_holds(sink, client, job) for sink in sinks):
                self.claim(client, job)


def _holds(sink: object, client: str, job: str) -> bool:
    ask = getattr(sink, "holds_job", None)
    return callable(ask) and bool(ask(client, job))
