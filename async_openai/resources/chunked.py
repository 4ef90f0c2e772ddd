"""Large files, sent in parts at the same time."""
# ruff: noqa: D417 - the first parameter of a helper is not one of its method

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from async_openai.errors import (
    InvalidParameterError,
    OpenAIError,
    ParameterTypeError,
    StorageError,
    UploadInterruptedError,
)
from async_openai.resources.polling import check_concurrency, check_seconds
from async_openai.storage import BucketFile, Section
from async_openai.types.files import ChunkedUpload, UploadObject
from async_openai.types.uploads import Upload

if TYPE_CHECKING:
    from async_openai.errors import UploadState
    from async_openai.resources.helpers import HelperContext
    from async_openai.resources.parameters import Object
    from async_openai.transport.driving import Job
    from async_openai.types.uploads import File

UploadProgress = Callable[[ChunkedUpload], object]
"""Called when a part has been sent; may be `async def` for asynchronous calls."""

PART_SIZE = 64 * 1024 * 1024
"""The API takes no larger parts."""
_STREAM_PART_SIZE = 8 * 1024 * 1024
"""Parts of a stream are in memory while they are sent."""
_READ = 1024 * 1024


async def upload_file_chunked(
    context: HelperContext,
    *,
    file: File,
    mime_type: str,
    purpose: str,
    filename: str | None = None,
    bytes: int | None = None,  # noqa: A002 - the official name
    part_size: int | None = None,
    md5: str | bool | None = None,
    expires_after: Object | None = None,
    max_concurrency: int = 4,
    deadline: float | None = None,
    progress: UploadProgress | None = None,
    resume: UploadState | None = None,
) -> UploadObject:
    """Upload a file of up to 8 GB in parts, several at the same time. Files on disk and in buckets are not read whole.

    Args:
        file: Path, URL, bytes, open binary file, or (name, content) tuple.
        mime_type: Media type; one that the purpose allows.
        purpose: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.
        filename: Name of the file at the API. Default: its own.
        bytes: Size of the file, for a stream that cannot tell.
        part_size: Bytes a part. Default: 64 MB, the most that the API takes; 8 MB for a stream.
        md5: Checksum of the whole file, which the API verifies at the end. True computes it, for which the file is
            read once more.
        expires_after: `{"anchor": "created_at", "seconds": 3600 to 2592000}`.
        max_concurrency: Parts sent at the same time.
        deadline: Seconds for all of it. Default: without end.
        progress: Called with the state of the upload when a part has been sent; from several threads in synchronous
            programs.
        resume: State of an interrupted upload of the same file, from the error or from `progress`: the missing parts
            are sent. An open file must stand where it stood at first.

    Returns:
        The upload, completed: `file` is the file.

    Raises:
        UploadInterruptedError: A part could not be read or sent, or the upload not be completed. `resume` holds what
            was sent so far, `__cause__` the reason.
        APIError: The upload could not be begun.
    """
    from async_openai.resources.uploads import UploadCompleteRequest, UploadCreateRequest  # noqa: PLC0415 - it imports us

    limit, end = check_concurrency(max_concurrency, "max_concurrency"), context.end(check_seconds(deadline, "deadline"))
    source = await _source(context, file, filename, bytes)
    size = _part_size(source, part_size)
    checksum = await _md5(context, source, md5)
    if resume is None:
        more: dict[str, Any] = {} if expires_after is None else {"expires_after": expires_after}
        request = UploadCreateRequest(
            bytes=source.size, filename=source.name, mime_type=mime_type, purpose=purpose, **more
        )
        begun = await context.send(request, end=end)
        state = ChunkedUpload(upload_id=begun.id, filename=source.name, bytes=source.size, part_size=size)
    else:
        state = _resumed(source, resume)
    sending = _Sending(context, source, state, end, progress)
    try:
        await context.runtime.run_many(sending.jobs(), min(limit, len(state.missing)), keep_errors=False)
        ids = [sending.state.part_ids[place] for place in range(state.parts)]
        given: dict[str, Any] = {} if checksum is None else {"md5": checksum}
        return await context.send(UploadCompleteRequest(state.upload_id, part_ids=ids, **given), end=end)
    except OpenAIError as error:
        raise sending.interrupted(error) from error
    except BaseException as error:
        # Ctrl-C, or cancelled.
        error.add_note(sending.resume_hint())
        raise


class _Sending:
    """The parts of one upload on their way."""

    def __init__(
        self,
        context: HelperContext,
        source: _Source,
        state: ChunkedUpload,
        end: float | None,
        progress: UploadProgress | None,
    ) -> None:
        self._context, self._source, self._end, self._progress = context, source, end, progress
        self.state = state
        """State of the upload: the parts sent."""

    def jobs(self) -> Iterator[Job[None]]:
        """Make the jobs for the missing parts, one by one: a stream is read as it is sent."""
        for place in self.state.missing:
            yield partial(self._send, place, self._source.part(*self.state.section(place)))

    async def _send(self, place: int, content: Section | bytes) -> None:
        from async_openai.resources.uploads import UploadPartCreateRequest  # noqa: PLC0415 - as above

        data = (self._source.name, content)
        part = await self._context.send(UploadPartCreateRequest(self.state.upload_id, data=data), end=self._end)
        self.state.part_ids[place] = part.id
        if self._progress is not None:
            await self._context.runtime.call(self._progress, self._snapshot())

    def _snapshot(self) -> ChunkedUpload:
        return self.state.model_copy(update={"part_ids": dict(self.state.part_ids)})

    def resume_hint(self) -> str:
        """Describe the parts sent, and how to resume."""
        state = self.state
        return (
            f"upload {state.upload_id!r} of {state.filename!r} has {len(state.part_ids)} of {state.parts} parts; "
            "upload_file_chunked(..., resume=...) sends the rest"
        )

    def interrupted(self, error: OpenAIError) -> UploadInterruptedError:
        """Make the error with the state to resume from."""
        return UploadInterruptedError(f"{self.resume_hint()} [{error.message}]", resume=self._snapshot())


class _Source:
    """A file as sections. A stream gives them in order only, and in memory."""

    def __init__(self, upload: Upload, name: str, size: int) -> None:
        self.name, self.size = name, size
        self._upload = upload
        content = upload.content
        self._at_hand: Path | BucketFile | bytes | None = None
        if isinstance(content, bytes | BucketFile):
            self._at_hand = content
        elif isinstance(content, os.PathLike):
            self._at_hand = Path(content)
        self._stream = None if self._at_hand is not None else upload.open()
        self._start = self._stream.tell() if self._stream is not None and self._stream.seekable() else None
        self._place = 0

    @property
    def default_part_size(self) -> int:
        """Bytes a part, by default."""
        return PART_SIZE if self._stream is None else _STREAM_PART_SIZE

    def part(self, start: int, size: int) -> Section | bytes:
        """Return a section."""
        if self._at_hand is not None:
            return Section(self._at_hand, start, size)
        content = self._read(cast("IO[bytes]", self._stream), start, size)
        if len(content) != size:
            found = start + len(content)
            raise StorageError(f"the file {self.name!r} ended after {found} bytes, expected {self.size}")
        return content

    def _read(self, stream: IO[bytes], start: int, size: int) -> bytes:
        try:
            if self._start is not None:
                stream.seek(self._start + start)
            else:
                # What was sent before an interruption is skipped.
                while self._place < start and (skipped := stream.read(min(_READ, start - self._place))):
                    self._place += len(skipped)
            content = stream.read(size)
        except (OSError, ValueError) as error:
            raise StorageError(f"cannot read the file {self.name!r}: {error}") from error
        self._place = start + len(content)
        return content

    def md5(self) -> str:
        """Read the whole file and return its checksum."""
        if self._stream is not None and self._start is None:
            raise InvalidParameterError(
                f"md5=True: the stream {self.name!r} cannot be read twice; give the checksum", param="md5"
            )
        found = hashlib.md5(usedforsecurity=False)
        with contextlib.ExitStack() as closing:
            opened = self._stream or closing.enter_context(self._upload.open())
            while piece := opened.read(_READ):
                found.update(piece)
        return found.hexdigest()


async def _source(context: HelperContext, file: File, filename: str | None, size: int | None) -> _Source:
    try:
        upload = Upload.of(file)
    except ValueError as error:
        raise InvalidParameterError(f"upload_file_chunked: file: {error}", param="file") from None
    if isinstance(file, bytes | bytearray) and filename is None:
        raise ParameterTypeError("upload_file_chunked: bytes need a filename", param="filename")
    found = upload.size
    if isinstance(upload.content, BucketFile):
        found = await context.runtime.offload(_size_in_bucket, upload.content)
    if found is None and size is None:
        raise ParameterTypeError("upload_file_chunked: bytes: the stream cannot tell its size; give it", param="bytes")
    if None not in {found, size} and found != size:
        raise InvalidParameterError(f"upload_file_chunked: bytes: the file has {found}, got {size}", param="bytes")
    return _Source(upload, filename or upload.name, cast("int", found if size is None else size))


def _size_in_bucket(file: BucketFile) -> int:
    with file.open() as opened:
        return opened.seek(0, os.SEEK_END)


async def _md5(context: HelperContext, source: _Source, md5: str | bool | None) -> str | None:
    if md5 is True:
        return await context.runtime.offload(source.md5)
    return md5 or None


def _part_size(source: _Source, given: Any) -> int:
    if given is None:
        return source.default_part_size
    if isinstance(given, bool) or not isinstance(given, int) or not 0 < given <= PART_SIZE:
        raise InvalidParameterError(f"part_size: expected 1 to {PART_SIZE:,} bytes, got {given!r}", param="part_size")
    return given


def _resumed(source: _Source, resume: UploadState) -> ChunkedUpload:
    if not isinstance(resume, ChunkedUpload):
        raise ParameterTypeError(f"resume: expected a ChunkedUpload, got {type(resume).__name__}", param="resume")
    if resume.bytes != source.size:
        raise InvalidParameterError(
            f"resume: the upload was begun with {resume.bytes} bytes, the file has {source.size}", param="resume"
        )
    return resume.model_copy(update={"part_ids": dict(resume.part_ids)})
