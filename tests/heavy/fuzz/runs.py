"""Runs of the fuzzer: one case for each number, with a guard on its time and memory, and the counts of all."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import mmap
import resource
import signal
import struct
import sys
import time
from collections import Counter
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from async_openai import OpenAIError
from async_openai.testing import fast_clock

from .damage import Damage, Damaged
from .examination import Examination, Foreign, foreign
from .good_replies import GOOD, odd_replies
from .operations import KINDS, OPERATIONS, WEIGHTS, Caller
from .wire import SHARES, SURFACES, TRANSPORTS, Wires

CPU = 1.0
"""Seconds of CPU for one case."""
MIB = 1024**2
MEMORY = 64 * MIB
"""Bytes by which one case may raise the most that was ever taken."""
ADDRESS_SPACE = 6 * 1024 * MIB
BUSY = 3
"""Seconds of CPU after which a case is ended."""
HANGS = 60
"""Seconds after which a case is ended."""


class HangingError(BaseException):
    """A case does not end."""


@dataclass
class Case:
    """One case: everything follows from its number."""

    number: int
    surface: str
    transport: str
    kind: str
    operation: str
    reply: Damaged
    retries: int = 0
    found: list[Foreign] = field(default_factory=list)

    def __str__(self) -> str:
        body = self.reply.body
        shown = repr(body) if len(body) < 3000 else f"{body[:1500]!r} ... {body[-500:]!r} ({len(body)} bytes)"
        headers = [(name, value[:100]) for name, value in self.reply.headers]
        head = f"case {self.number}: {self.surface}, {self.transport}, {self.kind}, {self.operation}"
        head += f", {self.retries} retries" if self.retries else ""
        return f"{head}\n  {self.reply.status} {headers}\n  {shown}"


def highest_memory() -> int:
    """Return the most that this process ever took, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


class Fuzzer:
    """Makes and runs cases."""

    def __init__(self, note: Path | None = None) -> None:
        """Begin.

        Args:
            note: A file that always holds the number of the case under way, for whoever finds this process dead.
        """
        self._wires = Wires()
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(self._loop_error)
        self._odd = odd_replies()
        self._note = _mapped(note) if note is not None else None
        self._unraisable: list[Foreign] = []
        sys.unraisablehook = self._unraisable_error
        signal.signal(signal.SIGPROF, _hangs)
        signal.signal(signal.SIGALRM, _hangs)
        self.replies: Counter[tuple[str, str]] = Counter()
        self.foreign: Counter[tuple[str, str]] = Counter()
        self.seconds: Counter[tuple[str, str]] = Counter()
        self.cpu: Counter[tuple[str, str]] = Counter()
        self.outcomes: Counter[str] = Counter()
        self.signatures: Counter[str] = Counter()
        self.examples: dict[str, tuple[Case, Foreign]] = {}

    def case(self, number: int) -> tuple[Case, Random]:
        """Make the case of a number, and the chance of what is done with it."""
        chance = Random(f"async-openai {number}")
        surface = chance.choice(SURFACES)
        known = self._wires.transports(surface)
        transport = chance.choices(known, SHARES[: len(known)])[0]
        kind = chance.choices(KINDS, WEIGHTS)[0]
        operation = chance.choice(list(OPERATIONS[kind]))
        answered = kind if chance.random() < 0.95 else chance.choice(KINDS)
        odd = chance.random() < 0.2
        source = (self._odd.get(answered) if odd else None) or GOOD[answered]
        reply = Damage(chance).reply(chance.choice(source))
        # Where nothing waits by a clock of its own, calls may be repeated too.
        retries = chance.choice((0, 0, 0, 0, 0, 0, 0, 2)) if transport == "scripted" else 0
        return Case(number, surface, transport, kind, operation, reply, retries), chance

    def run(self, number: int) -> Case:
        """Run one case, and count it."""
        if self._note is not None:
            struct.pack_into("<q", self._note, 0, number)
        made, chance = self.case(number)
        key = (made.surface, made.transport)
        client = self._wires.client(*key)
        self._wires.put(made.reply, chance, made.transport)
        client.ledger.reset()
        look = Examination(chance)
        caller = Caller(client, made.surface, look, chance, {"max_retries": made.retries} if made.retries else {})
        started, cpu = time.perf_counter(), time.process_time()
        before = highest_memory()
        try:
            with _alarm(), fast_clock() if made.retries else contextlib.nullcontext():
                outcome = self._drive(made, self._performed(caller, made))
        except HangingError as error:
            # What else is found follows from where it was ended.
            look.found[:] = [foreign("hangs", error)]
            outcome = "hangs"
        cpu = time.process_time() - cpu
        taken = highest_memory() - before
        if outcome != "hangs":
            self._check(made, caller, cpu, taken)
        self.seconds[key] += time.perf_counter() - started
        self.cpu[key] += cpu
        self.replies[key] += max(1, self._wires.outbox.given)
        self.outcomes[outcome] += 1
        made.found = look.found + self._unraisable
        self._unraisable = []
        self.foreign[key] += len(made.found)
        for found in made.found:
            self.signatures[found.signature] += 1
            self.examples.setdefault(found.signature, (made, found))
        return made

    def _drive(self, made: Case, coroutine: Coroutine[Any, Any, str]) -> str:
        if made.surface != "sync":
            try:
                return self._loop.run_until_complete(coroutine)
            finally:
                self._loop.run_until_complete(_others())
        try:
            coroutine.send(None)
        except StopIteration as done:
            return str(done.value)
        coroutine.close()
        raise AssertionError("a blocking call was suspended")

    @staticmethod
    async def _performed(caller: Caller, made: Case) -> str:
        try:
            await OPERATIONS[made.kind][made.operation](caller)
        except OpenAIError as error:
            caller.look.value(error)
            return type(error).__name__
        except Exception as error:  # noqa: BLE001 - it is what is looked for
            caller.look.found.append(foreign("call", error))
            return "foreign"
        return "reply"

    def _check(self, made: Case, caller: Caller, cpu: float, taken: int) -> None:
        look = caller.look
        look.ledger(caller.client)
        rows, given = len(caller.client.ledger), self._wires.outbox.given
        wanted = given if made.transport in {"scripted", "httpx mock"} else caller.calls or rows
        if rows != wanted and made.reply.status not in range(300, 400):
            look.found.append(Foreign("ledger", f"{rows} rows of {wanted} attempts", made.operation, ""))
        if cpu > CPU:
            look.found.append(Foreign("guard", "CPU", f"{made.kind} {made.operation}", f"{cpu:.2f} s"))
        if taken > MEMORY:
            look.found.append(Foreign("guard", "memory", f"{made.kind} {made.operation}", f"{taken / MIB:.0f} MiB"))

    def _loop_error(self, _: Any, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if error is not None and not isinstance(error, OpenAIError):
            self._unraisable.append(foreign("in the loop", error))

    def _unraisable_error(self, unraisable: Any) -> None:
        self._unraisable.append(foreign("unraisable", unraisable.exc_value))

    def warm_up(self) -> None:
        """Do everything once, unguarded: models are built and modules imported when they are first needed."""
        for number in range(-400, 0):
            self.run(number)
        for counts in (self.replies, self.foreign, self.seconds, self.cpu, self.outcomes, self.signatures):
            counts.clear()
        self.examples.clear()
        gc.collect()

    def close(self) -> None:
        """Close loop and server."""
        self._loop.close()
        self._wires.close()

    def table(self) -> str:
        """Replies, foreign exceptions and speed by surface and transport."""
        lines = [f"{'surface':12} {'transport':12} {'replies':>9} {'foreign':>8} {'a second':>9} {'a s of CPU':>11}"]
        for surface in SURFACES:
            for transport in TRANSPORTS:
                key = (surface, transport)
                if self.replies[key]:
                    lines.append(f"{surface:12} {transport:12} {self._counts([key])}")
        lines.append(f"{'all':25} {self._counts(list(self.replies))}")
        return "\n".join(lines)

    def _counts(self, keys: list[tuple[str, str]]) -> str:
        replies, foreign_ones, seconds, cpu = (
            sum(counts[key] for key in keys) for counts in (self.replies, self.foreign, self.seconds, self.cpu)
        )
        return f"{replies:9} {foreign_ones:8} {replies / seconds:9.0f} {replies / cpu:11.0f}"


def _hangs(*_: object) -> None:
    raise HangingError


@contextlib.contextmanager
def _alarm() -> Iterator[None]:
    signal.setitimer(signal.ITIMER_PROF, BUSY)
    signal.alarm(HANGS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.alarm(0)


async def _others() -> None:
    """Let what a case has left behind come to its end within it."""
    own = asyncio.current_task()
    while left := [task for task in asyncio.all_tasks() if task is not own]:
        await asyncio.wait(left)


def _mapped(path: Path) -> mmap.mmap:
    path.write_bytes(bytes(8))
    with path.open("r+b") as file:
        return mmap.mmap(file.fileno(), 8)


def limited() -> None:
    """Let a runaway allocation fail in this process, and not the machine."""
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
