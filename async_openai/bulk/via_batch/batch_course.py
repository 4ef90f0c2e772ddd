"""The course of a run through the Batch API. A coroutine over a `Runtime`, as the engine's are.

It is the input of a run: what it gives are the rows that go one by one, since no batch had an answer for them.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final, cast

from async_openai.bulk.core import RowJob
from async_openai.bulk.lines import dumped
from async_openai.bulk.via_batch.batch_api import ENDED, BatchApi
from async_openai.bulk.via_batch.batch_state import BatchPart, BatchState
from async_openai.bulk.via_batch.part_files import PartFiles, PartWriter
from async_openai.errors import APIError, APIStatusError

if TYPE_CHECKING:
    from pathlib import Path

    from async_openai.bulk.core import RunCore
    from async_openai.bulk.mapping import MapSettings
    from async_openai.bulk.row_answers import RowAnswer
    from async_openai.engine.request import ApiRequest
    from async_openai.transport.runtime import Runtime
    from async_openai.types.batches import Batch

TakeAnswer = Callable[[RowJob, "RowAnswer"], Any]
FIRST_LOOK: Final = 5.0
LAST_LOOK: Final = 60.0
"""Seconds between two looks at a batch: more each time, up to this."""
_STEP: Final = 1.0


class BatchCourse:
    """A run through the Batch API.

    Args:
        settings: The arguments of `map`.
        core: The run.
        rows: The input.
        output: The local lines of its output.
        runtime: How it waits.
        deliver: Takes the answers that are back.
    """

    def __init__(
        self, settings: MapSettings, core: RunCore, rows: Any, output: Path, *, runtime: Runtime, deliver: TakeAnswer
    ) -> None:
        self._settings, self._core, self._rows = settings, core, rows
        self._output, self._runtime, self._deliver = output, runtime, deliver
        self._api = BatchApi(settings.surface, runtime)
        self._told: dict[int, Batch] = {}
        self.doing = ""
        """What goes on, in a few words."""

    async def rows(self) -> AsyncIterator[RowJob]:
        """Go the whole way; give the rows that go one by one."""
        # Read here: by now the run has the lock of its output.
        self._state = BatchState.of(self._output)
        alone: set[int] = set()
        if self._state.parts:
            # Of a run before, which has paid for them. Their rows are given when the input comes to them.
            async for job in self._collected(record=True):
                alone.add(job.index)
                yield job
        await self._send_all(alone)
        async for job in self._collected(record=False):
            yield job
        self.doing = ""

    # --- sending ------------------------------------------------------------------------------------------------------

    async def _send_all(self, alone: set[int]) -> None:
        writer: PartWriter | None = None
        url, index = "", -1
        async for row in _each(self._rows):
            index += 1
            if self._core.stopped:
                break
            if index in alone:
                continue
            job = self._core.pending(index, row)
            if job is None:
                continue
            if writer is None:
                url = self._api.url(job.request)
                writer = self._files(self._state.next).writing(url)
            line = writer.line(job, self._api.body(job.request))
            if not writer.takes(line):
                await self._send(writer, url)
                writer = self._files(self._state.next).writing(url)
            writer.add(line, job.row)
        if writer is not None:
            if self._core.stopped:
                writer.close()
                self._files(self._state.next).delete()
            else:
                await self._send(writer, url)

    def _files(self, number: int) -> PartFiles:
        return PartFiles(self._output, number)

    async def _send(self, writer: PartWriter, url: str) -> None:
        writer.close()
        await self._create(self._state.add(writer.count), url)

    async def _create(self, part: BatchPart, url: str) -> None:
        """Upload the file of a batch and create it, from wherever a run before has come to."""
        self.doing = f"batch {part.number + 1}: {part.rows:,} rows are uploaded"
        batch: Batch | None = None
        if part.is_created:
            batch = await self._api.find(self._state.run, part.number)
        if part.input_file_id is None:
            part.input_file_id = await self._api.upload(self._files(part.number).requests)
        part.is_created = True
        self._state.save()
        if batch is None:
            batch = await self._api.create(part.input_file_id, url, self._state.run, part.number)
        part.batch_id, part.created = batch.id, self._runtime.time()
        self._state.save()
        self._told[part.number] = batch

    # --- waiting ------------------------------------------------------------------------------------------------------

    async def _collected(self, *, record: bool) -> AsyncIterator[RowJob]:
        """Wait for the batches under way; give the rows that they have no answer for."""
        pause = FIRST_LOOK
        while self._state.parts and not self._core.stopped:
            for part in list(self._state.parts):
                if part.batch_id is None:
                    await self._create(part, self._url_of(part))
                batch = await self._looked_at(part)
                if batch.status in ENDED:
                    async for job in self._back(part, batch, record=record):
                        yield job
                    pause = FIRST_LOOK
            if self._state.parts:
                self.doing = self._told_of_all()
                await self._pause(pause)
                pause = min(LAST_LOOK, pause * 1.5)

    def _url_of(self, part: BatchPart) -> str:
        with self._files(part.number).requests.open("rb") as file:
            return str(json.loads(file.readline())["url"])

    async def _looked_at(self, part: BatchPart) -> Batch:
        batch = await self._api.look(str(part.batch_id))
        self._told[part.number] = batch
        wait = self._settings.wait
        late = wait is not None and part.created is not None and self._runtime.time() - part.created >= wait
        if late and batch.status not in ENDED and batch.status != "cancelling":
            try:
                batch = await self._api.cancel(batch.id)
            except APIStatusError as error:
                # It has just ended by itself.
                if error.status_code not in {400, 409}:
                    raise
                batch = await self._api.look(batch.id)
        return batch

    async def _pause(self, seconds: float) -> None:
        end = self._runtime.monotonic() + seconds
        while not self._core.stopped and (left := end - self._runtime.monotonic()) > 0:
            await self._runtime.sleep(min(_STEP, left))

    def _told_of_all(self) -> str:
        said: list[str] = []
        for part in self._state.parts:
            batch = self._told.get(part.number)
            counts = None if batch is None else batch.request_counts
            done = 0 if counts is None else counts.completed + counts.failed
            status = "created" if batch is None else batch.status
            said.append(f"batch {part.number + 1} is {status}, {done:,} of {part.rows:,} back")
        return "; ".join(said)

    # --- back ---------------------------------------------------------------------------------------------------------

    async def _back(self, part: BatchPart, batch: Batch, *, record: bool) -> AsyncIterator[RowJob]:
        """Take in what a batch has answered; give the rows of the rest."""
        answers = await self._answers(batch)
        files = self._files(part.number)
        for index, key, row, body in files.jobs():
            job = RowJob(index, row, self._request(body), int(key.partition("-")[0], 16))
            line = answers.pop(key, None)
            if self._core.has_reply(index):
                continue
            answer = None if line is None else self._answer(line, job.request)
            if answer is None:
                yield job
            elif record and answer.error is None:
                self._core.record(job, answer)
            else:
                delivered = self._deliver(job, answer)
                if isawaitable(delivered):
                    await delivered
        self._state.drop(part)
        files.delete()

    async def _answers(self, batch: Batch) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        if batch.output_file_id is None:
            return found
        content = await self._api.content(batch.output_file_id)
        for line in content.split(b"\n"):
            try:
                fields: Any = json.loads(line) if line.strip() else None
            except ValueError:
                continue
            if isinstance(fields, dict) and isinstance(fields.get("response"), dict):  # pyright: ignore[reportUnknownMemberType]
                known = cast("dict[str, Any]", fields)
                found[str(known.get("custom_id"))] = cast("dict[str, Any]", known["response"])
        return found

    def _answer(self, response: dict[str, Any], request: ApiRequest[Any]) -> RowAnswer | None:
        """Return what a line of a batch says; None where that is nothing to keep."""
        body = response.get("body")
        if response.get("status_code") != 200 or not isinstance(body, dict):  # noqa: PLR2004 - the HTTP status
            return None
        fields = cast("dict[str, Any]", body)
        answer = self._core.came(dumped(fields), request, self._api.usd(request, fields))
        return None if isinstance(answer.error, APIError) and answer.usd is None else answer

    def _request(self, body: dict[str, Any]) -> ApiRequest[Any]:
        """Return the request of a line, with the class of the run's format and the options of its calls."""
        reader = self._settings.reader
        endpoint = reader.endpoint
        shared = {name: value for name, value in reader.parameters.items() if name not in body}
        given = {**shared, **body}
        form = None if endpoint.format is None else reader.parameters.get(endpoint.format)
        if form is not None and endpoint.format is not None:
            given[endpoint.format] = form
            if endpoint.name == "responses":
                given["text"] = {name: value for name, value in given.get("text", {}).items() if name != "format"}
        return endpoint.request(**given)


async def _each(rows: Any) -> AsyncIterator[Any]:
    if hasattr(rows, "__aiter__"):
        async for row in rows:
            yield row
    else:
        for row in rows:
            yield row


def blocking(rows: AsyncIterator[RowJob]) -> Iterator[RowJob]:
    """Give what a course over the blocking runtime gives."""
    from async_openai.transport.driving import run_sync  # noqa: PLC0415 - of this form alone

    while True:
        try:
            yield run_sync(cast("Any", rows.__anext__()))
        except StopAsyncIteration:
            return
