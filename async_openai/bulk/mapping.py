"""`map` and `async_map`: from their arguments to a run."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any, cast

from async_openai.bulk.async_run import AsyncRun
from async_openai.bulk.core import RunCore
from async_openai.bulk.endpoints import endpoint_of
from async_openai.bulk.options import MOST_THREADS, RunOptions
from async_openai.bulk.row_reader import PATIENCE, RowReader
from async_openai.bulk.run import Run
from async_openai.bulk.run_concurrency import MOST
from async_openai.errors import InvalidParameterError, ParameterTypeError
from async_openai.resources.surface import Awaited, Surface

if TYPE_CHECKING:
    from async_openai.bulk.endpoints import RunEndpoint
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Route

_OPTIONS = frozenset(field.name for field in fields(RunOptions))
_ABOUT_ROWS = ("template", "columns", "system")


def run_of(surface: Surface, rows: Any, *, awaited: bool, **arguments: Any) -> Any:
    """Make a run of `map`'s arguments.

    Args:
        surface: The client, pool or class.
        rows: The input.
        awaited: Whether it is an `AsyncRun`.
        arguments: All others.

    Raises:
        InvalidParameterError: One of them is wrong; nothing was sent.
    """
    return run_from(MapSettings(surface, arguments), rows, awaited=awaited)


def run_from(settings: MapSettings, rows: Any, *, awaited: bool) -> Any:
    """Make a run of arguments that have been sorted."""
    if settings.via == "batch":
        from async_openai.bulk.via_batch.start import batch_run  # noqa: PLC0415 - few runs go through it

        return batch_run(settings, rows, awaited=awaited)
    return AsyncRun[Any](settings.core(MOST), rows) if awaited else Run[Any](settings.core(MOST_THREADS), rows)


class MapSettings:
    """The arguments of `map`, sorted and checked."""

    def __init__(self, surface: Surface, arguments: Mapping[str, Any]) -> None:
        given = {name: value for name, value in arguments.items() if value is not None}
        self.surface = surface
        self.route: Route = surface.route
        self.endpoint: RunEndpoint = endpoint_of(given.pop("endpoint", "chat"))
        self.via: str = given.pop("via", "online")
        self.wait: float | None = given.pop("wait", None)
        self.then: str | None = given.pop("then", None)
        self.source: str | None = given.pop("source", None)
        """The name of the input, where it has one."""
        _check_via(self.via, self.wait, self.then)
        self.options = RunOptions(**{name: given.pop(name) for name in list(given) if name in _OPTIONS})
        self.about_rows = {name: given.pop(name) for name in _ABOUT_ROWS if name in given}
        _check_about_rows(self.about_rows)
        self.parameters = self._as_of_endpoint(given)
        self.reader = RowReader(self.endpoint, self.parameters, **self.about_rows)

    def _as_of_endpoint(self, given: dict[str, Any]) -> dict[str, Any]:
        endpoint = self.endpoint
        if "response_format" in given and endpoint.format != "response_format":
            if endpoint.format is None:
                message = f"response_format: {endpoint.name} answer in no format"
                raise InvalidParameterError(message, param="response_format")
            given[endpoint.format] = given.pop("response_format")
        if endpoint.content in given:
            raise InvalidParameterError(f"{endpoint.content}: the rows bring it", param=endpoint.content)
        if not self.options.raises:
            given.setdefault("max_wait", PATIENCE)
        return given

    def probe(self) -> ApiRequest[Any] | None:
        """Return the request of a row without content; None where the rows bring what is missing."""
        try:
            return self.endpoint.request(**{**self.parameters, **self.endpoint.asking("-", None)})
        except ParameterTypeError as error:
            if error.param in self.parameters:
                raise
            return None

    def facts(self) -> dict[str, Any]:
        """Return what the run is, for its output."""
        probe = self.probe()
        shared: dict[str, Any] = {}
        if probe is not None:
            shared = json.loads(probe.json_body({}))
            for name in (self.endpoint.content, self.endpoint.system or ""):
                shared.pop(name, None)
        return {
            "endpoint": self.endpoint.path,
            "model": self.parameters.get("model"),
            "parameters": {name: value for name, value in shared.items() if name != "model"},
            **{name: self.about_rows.get(name) for name in _ABOUT_ROWS},
            **({} if self.source is None else {"input": self.source}),
        }

    def core(self, most: int) -> RunCore:
        """Return the run without its waiting."""
        probe = self.probe()
        if self.options.concurrency is None and probe is not None:
            most = _most_of(self.route, probe, most)
        if self.options.raises:
            most = self.options.concurrency or most
        facts = self.facts() if self.options.output is not None else {}
        return RunCore(self.reader, self.route, self.options, most=most, facts=facts)


def _most_of(route: Route, request: ApiRequest[Any], most: int) -> int:
    """Return how many rows may be under way by the connections of those that serve them."""
    limits = [target.connections.options.max_connections for target in route.targets(request)]
    known = [limit for limit in limits if limit is not None]
    return min(most, sum(known)) if known and len(known) == len(limits) else most


def _check_via(via: Any, wait: Any, then: Any) -> None:
    if via not in {"online", "batch"}:
        raise InvalidParameterError(f"via: expected 'online' or 'batch', got {via!r}", param="via")
    if via == "online" and (wait is not None or then is not None):
        raise InvalidParameterError("wait and then go with via='batch'", param="wait")
    if then not in {None, "online"}:
        raise InvalidParameterError(f"then: expected 'online', got {then!r}", param="then")
    if (wait is None) != (then is None):
        raise InvalidParameterError("wait and then go together: how long, and what after it", param="wait")
    if wait is not None and (isinstance(wait, bool) or not isinstance(wait, int | float) or wait < 0):
        raise InvalidParameterError(f"wait: expected seconds, got {wait!r}", param="wait")


def _check_about_rows(given: Mapping[str, Any]) -> None:
    for name in ("template", "system"):
        if not isinstance(given.get(name, ""), str):
            raise ParameterTypeError(f"{name}: expected a text, got {type(given[name]).__name__}", param=name)
    columns = given.get("columns", ())
    if isinstance(columns, str) or not all(isinstance(one, str) for one in columns):
        raise ParameterTypeError("columns: expected a list of names", param="columns")


def map_rows(
    surface: Surface,
    rows: Iterable[Any] | AsyncIterable[Any],
    model: str | None = None,
    *,
    endpoint: str = "chat",
    template: str | None = None,
    columns: Sequence[str] | None = None,
    system: str | None = None,
    ordered: bool = False,
    concurrency: int | None = None,
    stop_after_errors: float | None = None,
    output: str | os.PathLike[str] | None = None,
    resume: bool = True,
    retry_errors: bool = False,
    workdir: str | os.PathLike[str] | None = None,
    dedupe: bool = False,
    cache: str | os.PathLike[str] | None = None,
    repair: bool = False,
    via: str = "online",
    wait: float | None = None,
    then: str | None = None,
    **parameters: Any,
) -> Any:
    """Ask for every row of an input, many at once; gives a `Result` for each as it finishes.

    Args:
        surface: The client.
        rows: Any iterable; an asynchronous one too, but on threads. A row is a text, a message, a list of messages, a
            request value, or a dict: with `template` its columns; else a line of a Batch file; else parameters of the
            operation (`messages` for chat), which win over `parameters`; else its `prompt`, `text` or `input` is the
            user's message.
        model: ID of the model, where the rows name none.
        endpoint: `chat`, `completions`, `responses`, `embeddings` or `moderations`.
        template: The user's message from the columns of a row, by `str.format`: `Classify: {text}`.
        columns: The columns of a dict that count. Default: all.
        system: A system message before each row that brings no messages of its own.
        ordered: Give results in the order of the rows. At most ten times as many as are under way wait for a slow one.
        concurrency: Rows under way at once. Default: adaptive, from 8, as long as rows a second grow, up to 512 or
            `max_connections`. On threads 64 at most.
        stop_after_errors: End with `RunStoppedError` at so many errors (an int), or where more than that share of the
            rows failed (a float), once 50 are done.
        output: File for the results, `.jsonl`, `.csv` or `.parquet` (extra `parquet`), or a URL of a bucket (extra
            `storage`). Run again, the same call sends only what is missing. Errors go to `NAME.errors.jsonl`.
        resume: Go on with an output that exists. False refuses it.
        retry_errors: Send the rows again that failed for good in an earlier run.
        workdir: Folder of the lines that another format, or a bucket, is written from. Default: beside the output, or
            the current folder.
        dedupe: Send equal rows once.
        cache: SQLite file of replies by their requests, for several runs.
        repair: With `response_format`: ask once more where an answer does not fit, with the error.
        via: `batch` goes through the Batch API: within a day, at half the price. It needs `output`, beside which it
            keeps what it waits for; run again, the same call goes on waiting.
        wait: With `via="batch"`: seconds until what is not back is cancelled, and goes the way that `then` names.
        then: `online`.
        parameters: Anything that the operation takes, but `stream`. `deadline` and `max_wait` hold for each row;
            `max_wait` has no bound by default. With `response_format` a class, results have its instances as `parsed`.

    Returns:
        A `Run`, on `AsyncOpenAI` and by `async_map` an `AsyncRun`. Nothing is sent before the first result is asked
        for.

    Raises:
        InvalidParameterError: A wrong parameter; nothing was sent.
    """
    return _map(surface, isinstance(surface, Awaited), locals())


def async_map_rows(surface: Surface, rows: Iterable[Any] | AsyncIterable[Any], *args: Any, **arguments: Any) -> Any:
    """As `map`, on the event loop: `async for result in OpenAI.async_map(rows, ...)`."""
    names = ("model",)
    if len(args) > len(names):
        raise ParameterTypeError("async_map takes rows and model by position, all others by name")
    return run_of(surface, rows, awaited=True, **dict(zip(names, args, strict=False)), **_public(arguments))


def _map(surface: Surface, awaited: bool, given: dict[str, Any]) -> Any:
    parameters = cast("dict[str, Any]", given.pop("parameters"))
    rows = given.pop("rows")
    del given["surface"]
    return run_of(surface, rows, awaited=awaited, **given, **_public(parameters))


def _public(arguments: dict[str, Any]) -> dict[str, Any]:
    for name in ("raises", "keeps_all", "replay", "source", "progress"):
        if name in arguments:
            raise ParameterTypeError(f"map takes no {name!r}", param=name)
    return arguments
