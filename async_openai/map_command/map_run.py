"""The run of `async-openai map`."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import random
import signal
import sys
from collections.abc import Generator, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from async_openai.bulk.async_run import AsyncRun
from async_openai.bulk.identity import beside
from async_openai.bulk.mapping import MapSettings, run_from
from async_openai.bulk.places import OutputPlace
from async_openai.errors import InvalidParameterError, OpenAIError, RunStoppedError
from async_openai.map_command.forecast import Forecast, looked_at
from async_openai.map_command.input_files import InputRows
from async_openai.map_command.map_options import map_arguments
from async_openai.map_command.progress import line_of, progress_for, spelled
from async_openai.pool import ClientPool
from async_openai.registry import OpenAI

if TYPE_CHECKING:
    from async_openai.resources.surface import Surface

DONE, SOME_FAILED, WRONG, ROWS_LEFT = 0, 1, 2, 3
"""Exit codes."""
_SHOWN = 500


def run(options: argparse.Namespace) -> int:
    """Run the command.

    Returns:
        0 where all rows are done, 1 where some failed, 2 for a wrong usage or input, 3 where rows are left.
    """
    try:
        return MapCommand(options).run()
    except OpenAIError as error:
        sys.stderr.write(f"async-openai map: {error.message}\n")
        return WRONG


class MapCommand:
    """One run of the command."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._rows = InputRows(options.input, options.limit)
        if options.output is None and not options.dry_run:
            raise InvalidParameterError("--output: expected a file for the results (or --dry-run)")
        if self._rows.is_standard and (options.dry_run or options.sample):
            raise InvalidParameterError("--dry-run and --sample read the input twice: expected a file, not -")
        OpenAI.reset()
        limits = {"requests_per_minute": options.rpm, "tokens_per_minute": options.tpm}
        OpenAI.configure(**{name: value for name, value in limits.items() if value is not None})
        if options.budget is not None:
            OpenAI.budget("map", usd=options.budget)
        self._surface = self._chosen()
        self._arguments = {**map_arguments(options), "replay": False}
        self._forecast: Forecast | None = None
        self._stopped = False

    def _chosen(self) -> Surface:
        options = self._options
        if options.client is not None:
            return OpenAI.client(options.client)
        if options.pool is not None:
            names = [one.strip() for one in options.pool.split(",") if one.strip()] or OpenAI.client_names
            return OpenAI.pool("map", clients=names)
        return OpenAI.client()

    def _settings(self, **more: Any) -> MapSettings:
        return MapSettings(self._surface, {**self._arguments, **more})

    def run(self) -> int:
        """Look at the input, send a sample where one is asked for, then all."""
        if not self._rows.is_standard:
            self._forecast = looked_at(self._rows, self._settings())
        if self._options.dry_run:
            return self._dry_run()
        if self._options.sample and not self._sample():
            return ROWS_LEFT
        return self._go(self._settings(), iter(self._rows) if self._rows.is_standard else self._rows)

    # --- before -------------------------------------------------------------------------------------------------------

    def _dry_run(self) -> int:
        found = self._forecast
        if found is None or found.first is None:
            return WRONG
        minutes = found.minutes(self._options.rpm, self._options.tpm)
        usd = "not known" if found.usd is None else f"${found.usd:.4g}"
        print(f"rows:     {found.rows:,}")
        print(f"tokens:   about {found.input_tokens:,.0f} in, at most {found.output_tokens:,.0f} out by the estimate")
        print(f"cost:     about {usd}")
        print(f"minutes:  {'not known without --rpm or --tpm' if minutes is None else f'{minutes:,.1f} or more'}")
        print(f"request:  POST {found.first.path}")
        print(json.dumps(json.loads(found.first.json_body({})), indent=2, ensure_ascii=False))
        return DONE

    def _sample(self) -> bool:
        """Send a random few; tell what the rest will cost, and ask. False where it ends there."""
        found = self._forecast
        total = 0 if found is None else found.rows
        # The same ones if it is run again: they are done then.
        chosen = set(random.Random(total).sample(range(total), min(self._options.sample, total)))  # noqa: S311
        rows = ((index, row) for index, row in enumerate(self._rows) if index in chosen)
        run = _Watched(self, self._settings(numbered=True, replay=True), rows, len(chosen), shows=True)
        asyncio.run(run.watch())
        summary = run.run.summary
        ended = summary.done + summary.failed
        if run.error is not None:
            raise run.error
        if self._stopped:
            return False
        if ended:
            left = total - ended - summary.skipped
            cost, tokens = summary.usd / ended * left, summary.tokens / ended * left
            sys.stderr.write(
                f"{ended} rows cost ${summary.usd:.4g}; the other {left:,} will cost about ${cost:.4g}, "
                f"{tokens:,.0f} tokens\n"
            )
        if self._options.yes:
            return True
        sys.stderr.write("go on? [y/N] ")
        sys.stderr.flush()
        answer = sys.stdin.readline().strip().lower()
        if answer in {"y", "yes"}:
            return True
        sys.stderr.write("nothing more was sent; the same command without --sample goes on\n")
        return False

    # --- the run ------------------------------------------------------------------------------------------------------

    def _go(self, settings: MapSettings, rows: Iterable[Any]) -> int:
        total = None if self._forecast is None else self._forecast.rows
        run = _Watched(self, settings, rows, total)
        asyncio.run(run.watch())
        summary = run.run.summary
        sys.stderr.write(f"{summary}\n")
        if run.error is not None:
            self._say_why(run.error)
        elif self._rows.is_standard and not summary.done + summary.failed + summary.skipped and not self._stopped:
            raise InvalidParameterError(f"{self._rows.name} is empty: expected a row a line")
        errors = beside(OutputPlace.of(self._options.output, self._options.workdir).local, "errors.jsonl")
        failed = errors.exists() and errors.stat().st_size > 0
        if failed:
            sys.stderr.write(f"errors are in {errors}; --retry-errors sends those rows again\n")
        if summary.ended is not None:
            sys.stderr.write("rows are left; the same command goes on\n")
            return ROWS_LEFT
        return SOME_FAILED if failed else DONE

    def _say_why(self, error: BaseException) -> None:
        if isinstance(error, RunStoppedError):
            sys.stderr.write(f"{error.message}\n")
            return
        raise error

    def stopped(self) -> None:
        """Note that the user stopped it."""
        self._stopped = True

    def resting(self) -> str:
        """Return the clients that are cooling down."""
        rows = self._surface.status() if isinstance(self._surface, ClientPool) else OpenAI.status()
        return ", ".join(
            f"{row.client} {spelled(row.rest_left)}" for row in rows if row.rest_left and row.rest_left != float("inf")
        )

    def line(self, run: AsyncRun[Any], total: int | None) -> str:
        """Return the state of the run in a line."""
        doing = str(getattr(run, "state", ""))
        return line_of(run.summary, total, tpm=self._options.tpm, resting=self.resting(), doing=doing)


class _Watched:
    """A run with its progress, and the signals that stop it."""

    def __init__(
        self, command: MapCommand, settings: MapSettings, rows: Iterable[Any], total: int | None, *, shows: bool = False
    ) -> None:
        self._command = command
        self._total = total
        self._shows = shows
        self._signals = 0
        self.error: BaseException | None = None
        self._aborting: asyncio.Future[None] | None = None
        self.run: Any = run_from(settings, rows, awaited=True)

    def _there(self) -> int:
        summary = self.run.summary
        return int(summary.done + summary.failed + summary.skipped)

    async def watch(self) -> None:
        """Run to the end."""
        task = asyncio.ensure_future(self._take())
        with progress_for(self._total, self._there) as progress, self._handlers(progress.say):
            while not task.done():
                await asyncio.wait([task], timeout=progress.every)
                if not task.done():
                    progress.show(self._command.line(self.run, self._total))
            progress.show(self._command.line(self.run, self._total))
            self.error = task.exception()

    async def _take(self) -> None:
        async with self.run:
            async for result in self.run:
                if self._shows:
                    _show(result)

    @contextlib.contextmanager
    def _handlers(self, say: Any) -> Generator[None]:
        loop = asyncio.get_running_loop()

        def stop(*_: object) -> None:
            self._signals += 1
            self._command.stopped()
            if self._signals == 1:
                self.run.stop()
                say("stopping: rows under way finish and are written; once more stops now")
            else:
                # Kept: a loop alone does not keep its tasks.
                self._aborting = asyncio.ensure_future(self.run.abort())

        before: dict[int, Any] = {}
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                loop.add_signal_handler(number, stop)
            except (NotImplementedError, RuntimeError, ValueError):  # Windows, or not the main thread
                with contextlib.suppress(ValueError):
                    before[number] = signal.signal(number, partial(loop.call_soon_threadsafe, stop))
        try:
            yield
        finally:
            for number in (signal.SIGINT, signal.SIGTERM):
                if number in before:
                    signal.signal(number, before[number])
                else:
                    with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                        loop.remove_signal_handler(number)


def _show(result: Any) -> None:
    said = result.error if result.error is not None else (result.parsed or result.text or result.reply)
    row = result.row if isinstance(result.row, str) else json.dumps(result.row, ensure_ascii=False, default=str)
    print(f"--- row {result.index}: {row[:_SHOWN]}\n{str(said)[:_SHOWN]}")
