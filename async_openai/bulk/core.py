"""A run without its waiting: which row goes next, and what becomes of it. `run.py` and `async_run.py` wait."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Coroutine, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from async_openai.bulk.output import RunOutput
from async_openai.bulk.result import Result, RunSummary
from async_openai.bulk.row_answers import Answering, RowAnswer, is_of_run, reply_of
from async_openai.bulk.row_reader import RowReader, StoredRows, hash_of, key_of
from async_openai.bulk.run_concurrency import AdaptiveConcurrency, FixedConcurrency
from async_openai.bulk.stores import EqualRows, ReplyCache
from async_openai.errors import BudgetExceededError, InvalidParameterError, OpenAIError, RunStoppedError, StorageError
from async_openai.transport.clock import current

if TYPE_CHECKING:
    from async_openai.bulk.options import RunOptions
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Route
    from async_openai.transport.runtime import Runtime

AHEAD: Final = 10
"""Results that may wait to be taken, for each row that may be under way."""


_NO_REQUEST: Final = (InvalidParameterError, TypeError, RecursionError)
"""What a row that is no request raises."""


class RowJob:
    """A row on its way."""

    __slots__ = ("index", "mark", "request", "row", "twins")

    def __init__(self, index: int, row: Any, request: ApiRequest[Any], mark: int) -> None:
        self.index = index
        self.row = row
        self.request = request
        self.mark = mark
        self.twins: list[tuple[int, Any]] = []
        """Equal rows that get the same reply."""

    @property
    def key(self) -> str:
        """What the row is known by."""
        return key_of(self.mark, self.index)


class RunCore:
    """The state of a run. Its caller sees to it that two threads never call a method at once, but for `answer`.

    Args:
        reader: Makes requests of rows.
        route: Who serves them.
        options: How the run goes.
        most: The most rows under way at once.
        facts: What the run is, for its output.
    """

    def __init__(
        self, reader: RowReader, route: Route, options: RunOptions, *, most: int, facts: Mapping[str, Any]
    ) -> None:
        self.options = options
        self._reader = reader
        self._facts = facts
        self._answering = Answering(reader.endpoint, route, reader.parameters, repair=options.repair)
        fixed = options.concurrency
        self.concurrency = AdaptiveConcurrency(most) if fixed is None else FixedConcurrency(min(fixed, most))
        self.summary = RunSummary()
        self.stopped = False
        self.exhausted = False
        self.under_way = 0
        self.fatal: BaseException | None = None
        """What ends the run, raised when all that is under way has ended."""
        self._started: float | None = None
        self._pulled = 0
        self._given = 0
        self._ready: deque[Any] = deque()
        self._waiting: dict[int, Any] = {}
        """Of an ordered run: results that wait for those before them."""
        self._next = 0
        self._output: RunOutput | None = None
        self._cache: ReplyCache | None = None
        self._equal: EqualRows | None = None
        self._in_flight: dict[int, RowJob] = {}
        self._closed = False

    # --- beginning and end --------------------------------------------------------------------------------------------

    def open(self, rows: Any = None) -> None:
        """Open the output and what else the run keeps. Blocks.

        Args:
            rows: The input. One that can be read again is compared with the output before anything is sent.

        Raises:
            InvalidParameterError: The output has other rows in their places.
            OpenAIError: It cannot begin; nothing was sent.
        """
        self._started = current.clock.monotonic()
        options = self.options
        try:
            if options.output is not None:
                self._output = RunOutput(options, self._reader.endpoint, self._facts)
                if isinstance(rows, Sequence | StoredRows):
                    self._compare(cast("Iterable[Any]", rows), self._output)
            if options.cache_path is not None:
                self._cache = ReplyCache(options.cache_path)
            if options.dedupe:
                self._equal = EqualRows()
                for mark, offset in self._output.marks() if self._output is not None else ():
                    self._equal.put(mark, offset, None)
        except BaseException:
            self.close()
            raise

    def _compare(self, rows: Iterable[Any], output: RunOutput) -> None:
        """Refuse an input whose rows are others than those of the output."""
        left = output.done.count
        for place, given in enumerate(rows):
            if not left:
                return
            index, row = given if self.options.numbered else (place, given)
            if output.done.mark(index) is not None:
                left -= 1
                output.has(index, self._mark_of(row))

    def _mark_of(self, row: Any) -> int:
        """Return what tells a row from others, of one that is no request too."""
        try:
            return self._reader.marked(row)[1]
        except _NO_REQUEST:
            return _mark_of_wrong(row)

    def close(self) -> None:
        """Write what there is, and let go of all files. Blocks.

        Raises:
            StorageError: Something could not be written.
        """
        if self._closed:
            return
        self._closed = True
        self._tick()
        for store in (self._cache, self._equal):
            if store is not None:
                store.close()
        if self._output is not None:
            self._output.close()

    def _tick(self) -> None:
        if self._started is not None and not (self._closed and self.summary.seconds):
            self.summary.seconds = current.clock.monotonic() - self._started

    def stop(self, why: Any = "stop") -> None:
        """Start nothing more. May be called from anywhere, a signal handler too."""
        if not self.stopped and not self.exhausted:
            self.summary.ended = why
        self.stopped = True

    def fail(self, error: BaseException) -> None:
        """End the run with an error of its own."""
        if self.fatal is None:
            self.fatal = error
        self.stop("error")

    # --- what goes next -----------------------------------------------------------------------------------------------

    @property
    def is_over(self) -> bool:
        """Whether nothing more is started."""
        return self.stopped or self.exhausted

    @property
    def has_room(self) -> bool:
        """Whether another row may start: not so many results wait to be taken."""
        limit = self.concurrency.limit
        return self.under_way < limit and self._pulled - self._given < AHEAD * limit

    def next_index(self) -> int:
        """Return the place of the next row: it is about to be pulled."""
        index = self._pulled
        self._pulled += 1
        return index

    def no_more(self) -> None:
        """Note that the input has ended."""
        self._pulled -= 1
        self.exhausted = True

    def pending(self, index: int, row: Any) -> RowJob | None:
        """Take a row in that is not to be called yet. Returns its job, as `begin` does."""
        job = self.begin(index, row)
        if job is not None:
            self.under_way -= 1
        return job

    def begin(self, index: int, row: Any) -> RowJob | None:
        """Take a row in. Returns its job; None where it needs no call of its own: its result is, or will be, ready."""
        if isinstance(row, RowJob):
            self.under_way += 1
            return row
        if self.options.numbered:
            index, row = row
        try:
            request, mark = self._reader.marked(row)
        except _NO_REQUEST as error:
            self._refuse(index, row, error)
            return None
        if self._output is not None and self._output.has(index, mark):
            self._found(index, row, request)
            return None
        if self._equal is not None and self._is_twin(index, row, mark, request):
            return None
        job = RowJob(index, row, request, mark)
        if self._cache is not None and (content := self._cache.get(_cache_key(request))) is not None:
            self._from_store(job, content)
            return None
        if self._equal is not None:
            self._in_flight[mark] = job
        self.under_way += 1
        return job

    def _refuse(self, index: int, row: Any, error: Exception) -> None:
        wrong = error if isinstance(error, InvalidParameterError) else InvalidParameterError(f"row {index}: {error}")
        if not wrong.message.startswith("row "):
            wrong.message = f"row {index}: {wrong.message}"
        mark = _mark_of_wrong(row)
        if self._output is not None and self._output.has(index, mark):
            self._found(index, row, None)
            return
        if index == 0 and not self.options.raises:
            # Before anything was sent: the template, most likely, or the whole input.
            self._pulled -= 1
            self.fail(wrong)
            return
        self._end(Result(index, key_of(mark, index), row, error=wrong), b"")

    def _found(self, index: int, row: Any, request: ApiRequest[Any] | None) -> None:
        """Take a row that is in the output already."""
        self.summary.skipped += 1
        output = self._output
        if not self.options.replay or output is None or output.failed(index) or request is None:
            self._skip(index)
            return
        self._give(index, (index, row, request))

    def _is_twin(self, index: int, row: Any, mark: int, request: ApiRequest[Any]) -> bool:
        first = self._in_flight.get(mark)
        if first is not None:
            first.twins.append((index, row))
            return True
        found = None if self._equal is None else self._equal.get(mark)
        if found is None:
            return False
        place, content = found
        if place is not None and self._output is not None:
            content = stored_reply(self._output.line_at(place))
        if content is None:
            return False
        self._from_store(RowJob(index, row, request, mark), content)
        return True

    def _from_store(self, job: RowJob, content: bytes) -> None:
        """Give a reply that is known, as that of a row: it costs nothing."""
        result: Result[Any] = Result(job.index, job.key, job.row, from_file=True, usd=0.0)
        answer = RowAnswer()
        try:
            answer.reply = result.reply = reply_of(content, job.request)
            self._answering.read(answer)
            result.parsed, result.error = answer.parsed, answer.error
        except OpenAIError as error:
            result.error = error
        self._end(result, b"")

    # --- what becomes of it -------------------------------------------------------------------------------------------

    def answer(self, job: RowJob, runtime: Runtime) -> Coroutine[Any, Any, RowAnswer]:
        """Ask for a row."""
        return self._answering.answer(job.request, runtime)

    def finish(self, job: RowJob, answer: RowAnswer) -> None:
        """Take in the answer of a row: write it, and make it ready to be taken."""
        self._left(job)
        error = answer.error
        if isinstance(error, BudgetExceededError):
            self.stop("budget")
            self._leave(job)
            return
        if error is not None and not self.options.keeps_all and is_of_run(error):
            self.fail(error)
            self._leave(job)
            return
        self.summary.usd += answer.usd or 0.0
        self.summary.tokens += answer.tokens
        result: Result[Any] = Result(
            job.index, job.key, job.row, answer.reply, error, answer.usd, answer.attempts, False, answer.parsed
        )
        # Few runs keep it.
        content = b"" if self._cache is None and self._equal is None else _content_of(answer.reply)
        if self._cache is not None and error is None and content:
            self._keep(job, content)
        offset = self._end(result, job.request.json_body({}) if error is not None else b"")
        if self._equal is not None and error is None:
            self._equal.put(job.mark, offset, content if offset is None else None)
        for index, row in job.twins:
            twin: Result[Any] = Result(
                index, key_of(job.mark, index), row, answer.reply, error, 0.0, 0, False, answer.parsed
            )
            self._end(twin, b"")

    def came(self, content: bytes, request: ApiRequest[Any], usd: float | None) -> RowAnswer:
        """Return what became of a request whose answer came by another way than `answer`."""
        return self._answering.came(content, request, usd)

    def deliver(self, job: RowJob, answer: RowAnswer) -> None:
        """Take in the answer of a row that came by another way than `answer`."""
        self.under_way += 1
        self.finish(job, answer)

    def record(self, job: RowJob, answer: RowAnswer) -> None:
        """Write a reply that a run before has paid for. It is given when the input comes to its row.

        Raises:
            StorageError: It could not be written.
        """
        result: Result[Any] = Result(job.index, job.key, job.row, answer.reply, None, answer.usd, answer.attempts)
        result.parsed = answer.parsed
        self.summary.usd += answer.usd or 0.0
        self.summary.tokens += answer.tokens
        if self._output is not None:
            offset = self._output.put(result, b"")
            self._output.done.add(job.index, job.mark, offset or 0)

    def has_reply(self, index: int) -> bool:
        """Whether a row has a reply in the output, as far as this run has looked."""
        output = self._output
        return output is not None and output.done.mark(index) is not None and not output.failed(index)

    @property
    def is_full(self) -> bool:
        """Whether so many results wait to be taken that no more should come."""
        return not self.stopped and len(self._ready) >= AHEAD * self.concurrency.limit

    def _keep(self, job: RowJob, content: bytes) -> None:
        try:
            if self._cache is not None:
                self._cache.put(_cache_key(job.request), content)
        except StorageError as problem:
            self.fail(problem)

    def interrupted(self, job: RowJob) -> None:
        """Take in that a row was cut: it stays to be done."""
        self._left(job)
        self._leave(job)

    def _left(self, job: RowJob) -> None:
        self.concurrency.finished(current.clock.monotonic(), self.under_way)
        self.under_way -= 1
        self._in_flight.pop(job.mark, None)

    def _leave(self, job: RowJob) -> None:
        """Give no result for a row and its twins."""
        for index in (job.index, *(index for index, _ in job.twins)):
            self._skip(index)

    def _end(self, result: Result[Any], request: bytes) -> int | None:
        """Count, write and give a result."""
        summary = self.summary
        if result.error is None:
            summary.done += 1
        else:
            summary.failed += 1
            if self.options.raises or (
                self.options.too_many(summary.failed, summary.failed + summary.done) and not self.is_over
            ):
                self.stop("errors")
        offset = None
        if self._output is not None:
            try:
                offset = self._output.put(result, request)
            except StorageError as problem:
                self.fail(problem)
        self._give(result.index, result)
        return offset

    # --- what is taken ------------------------------------------------------------------------------------------------

    _SKIPPED: Final = object()

    def _skip(self, index: int) -> None:
        self._give(index, self._SKIPPED)

    def _give(self, index: int, item: Any) -> None:
        if not self.options.ordered:
            if item is self._SKIPPED:
                self._given += 1
            else:
                self._ready.append(item)
            return
        self._waiting[index] = item
        while self._next in self._waiting:
            found = self._waiting.pop(self._next)
            self._next += 1
            if found is self._SKIPPED:
                self._given += 1
            else:
                self._ready.append(found)

    @property
    def has_result(self) -> bool:
        """Whether a result can be taken."""
        return bool(self._ready)

    def take(self) -> Any:
        """Return the next result, or what `read` makes one of."""
        item = self._ready.popleft()
        self._given += 1
        return item

    def read(self, item: Any) -> Result[Any]:
        """Return the result of a row that is in the output. Blocks."""
        index, row, request = item
        output = self._output
        if output is None or self._closed:
            raise StorageError("the output is closed")
        fields = output.line(index)
        result: Result[Any] = Result(index, str(fields["key"]), row, from_file=True, usd=fields.get("usd"))
        attempts = fields.get("attempts")
        result.attempts = attempts if isinstance(attempts, int) else 0
        answer = RowAnswer()
        try:
            answer.reply = result.reply = reply_of(stored_reply(fields), request)
            self._answering.read(answer)
            result.parsed, result.error = answer.parsed, answer.error
        except OpenAIError as error:
            result.error = error
        return result

    def ending(self) -> BaseException | None:
        """Return what the run is to end with; None where that is nothing."""
        if self.fatal is not None:
            return self.fatal
        if self.summary.ended == "errors" and not self.options.raises:
            summary = self.summary
            return RunStoppedError(
                f"{summary.failed} of {summary.failed + summary.done} rows failed, and stop_after_errors is "
                f"{self.options.stop_after_errors}; the others were not sent",
                summary=summary,
            )
        return None

    def counted(self) -> RunSummary:
        """Return the summary up to now."""
        self._tick()
        return self.summary


def _mark_of_wrong(row: Any) -> int:
    return hash_of(repr(row).encode("utf-8", "replace"))


def _content_of(reply: Any) -> bytes:
    response = getattr(reply, "response", None)
    return b"" if response is None else bytes(response.content)


def _cache_key(request: ApiRequest[Any]) -> str:
    return hashlib.blake2b(request.path.encode() + b"\0" + request.json_body({}), digest_size=16).hexdigest()


def stored_reply(fields: Mapping[str, Any]) -> bytes:
    """Return the JSON of the reply in a line, its vector put back."""
    from async_openai.bulk.lines import dumped  # noqa: PLC0415 - few runs read lines

    reply: Any = fields.get("reply")
    vector = fields.get("vector")
    if vector is not None and isinstance(reply, dict):
        whole = cast("dict[str, Any]", reply)
        reply = {**whole, "data": [{"object": "embedding", "index": 0, "embedding": vector}]}
    return dumped(reply)
