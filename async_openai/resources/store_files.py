"""Helpers of vector stores: files are uploaded, put in, and waited for."""
# ruff: noqa: D417 - the first parameter of a helper is not one of its method

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from async_openai.errors import OpenAIError, ParameterTypeError
from async_openai.resources.polling import Poller, Progress, check_concurrency

if TYPE_CHECKING:
    from async_openai.resources.helpers import HelperContext
    from async_openai.resources.parameters import Attributes, Object, Objects
    from async_openai.types.uploads import File
    from async_openai.types.vector_stores import VectorStoreFile, VectorStoreFileBatch


def _has_ended(file: VectorStoreFile | VectorStoreFileBatch) -> bool:
    # A status that nobody knows yet is for the caller to judge.
    return file.status != "in_progress"


async def poll_file(
    context: HelperContext,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval: float | None = None,
    deadline: float | None = None,
    progress: Progress[VectorStoreFile] | None = None,
) -> VectorStoreFile:
    """Wait until a vector store has indexed a file, or failed to; see its `status` and `last_error`.

    Args:
        file_id: ID of the file.
        vector_store_id: ID of the store.
        poll_interval: Seconds between two polls. Default: what the server advises, else one.
        deadline: Seconds to wait at most. Default: without end.
        progress: Called with every state of the file.

    Raises:
        PollTimeoutError: It took longer than `deadline`.
        APIError: A poll failed.
    """
    return await _file(Poller(context, poll_interval, deadline, progress), file_id, vector_store_id)


async def _file(poller: Poller[VectorStoreFile], file_id: str, vector_store_id: str) -> VectorStoreFile:
    from async_openai.resources.vector_stores import VectorStoreFileRetrieveRequest  # noqa: PLC0415 - it imports this module

    request = VectorStoreFileRetrieveRequest(file_id=file_id, vector_store_id=vector_store_id)
    return await poller.until(_has_ended, request, f"file {file_id!r} of vector store {vector_store_id!r}")


async def create_file_and_poll(
    context: HelperContext,
    file_id: str,
    *,
    vector_store_id: str,
    attributes: Attributes | None = None,
    chunking_strategy: Object | None = None,
    poll_interval: float | None = None,
    deadline: float | None = None,
    progress: Progress[VectorStoreFile] | None = None,
) -> VectorStoreFile:
    """Put a file into a vector store and wait until it is indexed, or failed; see its `status` and `last_error`.

    Args:
        file_id: ID of the file.
        vector_store_id: ID of the store.
        attributes: Up to 16 texts, numbers or booleans to filter by.
        chunking_strategy: How the file is cut; see `vector_stores.create`.
        poll_interval: Seconds between two polls. Default: what the server advises, else one.
        deadline: Seconds to wait at most. Default: without end.
        progress: Called with every state of the file.

    Raises:
        PollTimeoutError: It took longer than `deadline`.
        APIError: A call failed.
    """
    from async_openai.resources.vector_stores import VectorStoreFileCreateRequest  # noqa: PLC0415 - as above

    poller = Poller(context, poll_interval, deadline, progress)
    settings = _given(attributes=attributes, chunking_strategy=chunking_strategy)
    request = VectorStoreFileCreateRequest(vector_store_id, file_id=file_id, **settings)
    await poller.send(request)
    return await _file(poller, file_id, vector_store_id)


async def upload_file(
    context: HelperContext,
    *,
    vector_store_id: str,
    file: File,
    attributes: Attributes | None = None,
    chunking_strategy: Object | None = None,
) -> VectorStoreFile:
    """Upload a file and put it into a vector store. It is indexed later: `upload_and_poll` waits for that.

    Args:
        vector_store_id: ID of the store.
        file: Path, URL, bytes, open binary file, or (name, content) tuple.
        attributes: Up to 16 texts, numbers or booleans to filter by.
        chunking_strategy: How the file is cut; see `vector_stores.create`.

    Raises:
        APIError: A call failed. Where the file is at the API by then, a note on the error says so.
    """
    settings = _given(attributes=attributes, chunking_strategy=chunking_strategy)
    return await _upload(Poller(context, None, None, None), vector_store_id, file, settings)


async def upload_file_and_poll(
    context: HelperContext,
    *,
    vector_store_id: str,
    file: File,
    attributes: Attributes | None = None,
    chunking_strategy: Object | None = None,
    poll_interval: float | None = None,
    deadline: float | None = None,
    progress: Progress[VectorStoreFile] | None = None,
) -> VectorStoreFile:
    """Upload a file, put it into a vector store and wait until it is indexed, or failed; see its `status`.

    Args:
        vector_store_id: ID of the store.
        file: Path, URL, bytes, open binary file, or (name, content) tuple.
        attributes: Up to 16 texts, numbers or booleans to filter by.
        chunking_strategy: How the file is cut; see `vector_stores.create`.
        poll_interval: Seconds between two polls. Default: what the server advises, else one.
        deadline: Seconds for all of it. Default: without end.
        progress: Called with every state of the file in the store.

    Raises:
        PollTimeoutError: It took longer than `deadline`.
        APIError: A call failed. Where the file is at the API by then, a note on the error says so.
    """
    poller = Poller(context, poll_interval, deadline, progress)
    settings = _given(attributes=attributes, chunking_strategy=chunking_strategy)
    taken = await _upload(poller, vector_store_id, file, settings)
    return await _file(poller, taken.id, vector_store_id)


async def _upload(
    poller: Poller[VectorStoreFile], vector_store_id: str, file: File, settings: Mapping[str, Any]
) -> VectorStoreFile:
    from async_openai.resources.files import FileCreateRequest  # noqa: PLC0415 - as above
    from async_openai.resources.vector_stores import VectorStoreFileCreateRequest  # noqa: PLC0415 - as above

    # Made first, so that nothing is uploaded for a request that is refused.
    poller.check(VectorStoreFileCreateRequest(vector_store_id, file_id="file", **settings))
    uploaded = await poller.send(FileCreateRequest(file=file, purpose="assistants"))
    try:
        return await poller.send(VectorStoreFileCreateRequest(vector_store_id, file_id=uploaded.id, **settings))
    except OpenAIError as error:
        error.add_note(_kept([uploaded.id]))
        raise


def _kept(ids: Sequence[str]) -> str:
    return f"uploaded, and kept by the API: {', '.join(ids)}"


def _given(**parameters: Any) -> dict[str, Any]:
    return {name: value for name, value in parameters.items() if value is not None}


# --- batches of files -----------------------------------------------------------------------------------------------


async def poll_batch(
    context: HelperContext,
    batch_id: str,
    *,
    vector_store_id: str,
    poll_interval: float | None = None,
    deadline: float | None = None,
    progress: Progress[VectorStoreFileBatch] | None = None,
) -> VectorStoreFileBatch:
    """Wait until a batch of files has ended. `file_counts` says how many were taken in, and how many were not.

    Args:
        batch_id: ID of the batch.
        vector_store_id: ID of the store.
        poll_interval: Seconds between two polls. Default: what the server advises, else one.
        deadline: Seconds to wait at most. Default: without end.
        progress: Called with every state of the batch.

    Raises:
        PollTimeoutError: It took longer than `deadline`.
        APIError: A poll failed.
    """
    return await _batch(Poller(context, poll_interval, deadline, progress), batch_id, vector_store_id)


async def _batch(poller: Poller[VectorStoreFileBatch], batch_id: str, vector_store_id: str) -> VectorStoreFileBatch:
    from async_openai.resources.vector_stores import FileBatchRetrieveRequest  # noqa: PLC0415 - as above

    request = FileBatchRetrieveRequest(batch_id=batch_id, vector_store_id=vector_store_id)
    return await poller.until(_has_ended, request, f"batch {batch_id!r} of vector store {vector_store_id!r}")


async def create_batch_and_poll(
    context: HelperContext,
    vector_store_id: str,
    *,
    file_ids: Sequence[str] | None = None,
    files: Objects | None = None,
    attributes: Attributes | None = None,
    chunking_strategy: Object | None = None,
    poll_interval: float | None = None,
    deadline: float | None = None,
    progress: Progress[VectorStoreFileBatch] | None = None,
) -> VectorStoreFileBatch:
    """Put files into a vector store and wait until they are indexed; see `file_counts` for failures.

    Args:
        vector_store_id: ID of the store.
        file_ids: IDs of up to 2,000 files. Or give `files`.
        files: Files with settings of their own: `{"file_id": ..., "attributes": {...}, "chunking_strategy": {...}}`.
        attributes: For each file of `file_ids`: up to 16 texts, numbers or booleans to filter by.
        chunking_strategy: How the files of `file_ids` are cut; see `vector_stores.create`.
        poll_interval: Seconds between two polls. Default: what the server advises, else one.
        deadline: Seconds to wait at most. Default: without end.
        progress: Called with every state of the batch.

    Raises:
        PollTimeoutError: It took longer than `deadline`.
        APIError: A call failed.
    """
    from async_openai.resources.vector_stores import FileBatchCreateRequest  # noqa: PLC0415 - as above

    poller = Poller(context, poll_interval, deadline, progress)
    settings = _given(file_ids=file_ids, files=files, attributes=attributes, chunking_strategy=chunking_strategy)
    batch = await poller.send(FileBatchCreateRequest(vector_store_id, **settings))
    return await _batch(poller, batch.id, vector_store_id)


async def upload_batch_and_poll(
    context: HelperContext,
    vector_store_id: str,
    *,
    files: Iterable[File],
    file_ids: Sequence[str] = (),
    max_concurrency: int = 5,
    attributes: Attributes | None = None,
    chunking_strategy: Object | None = None,
    poll_interval: float | None = None,
    deadline: float | None = None,
    progress: Progress[VectorStoreFileBatch] | None = None,
) -> VectorStoreFileBatch:
    """Upload files, put them into a vector store and wait until they are indexed; see `file_counts` for failures.

    Args:
        vector_store_id: ID of the store.
        files: Each a path, URL, bytes, open binary file, or (name, content) tuple.
        file_ids: IDs of files that are at the API already, to put in too.
        max_concurrency: Uploads at the same time.
        attributes: For each file: up to 16 texts, numbers or booleans to filter by.
        chunking_strategy: How the files are cut; see `vector_stores.create`.
        poll_interval: Seconds between two polls. Default: what the server advises, else one.
        deadline: Seconds for all of it. Default: without end.
        progress: Called with every state of the batch.

    Raises:
        PollTimeoutError: It took longer than `deadline`.
        APIError: A call failed. The first upload that fails ends all; a note on the error names the files that are at
            the API by then. Nothing is put into the store.
    """
    from async_openai.resources.files import FileCreateRequest  # noqa: PLC0415 - as above
    from async_openai.resources.vector_stores import FileBatchCreateRequest  # noqa: PLC0415 - as above

    limit = check_concurrency(max_concurrency, "max_concurrency")
    if isinstance(files, str | bytes) or not isinstance(files, Iterable):
        raise ParameterTypeError(f"files: expected a list of files, got {type(files).__name__}", param="files")
    poller = Poller(context, poll_interval, deadline, progress)
    settings = _given(attributes=attributes, chunking_strategy=chunking_strategy)
    # Made first, so that nothing is uploaded for a request, or for files, that are refused.
    uploads = [FileCreateRequest(file=file, purpose="assistants") for file in files]
    poller.check(FileBatchCreateRequest(vector_store_id, file_ids=[*file_ids, *("file" for _ in uploads)], **settings))
    known: dict[int, str] = {}

    async def upload(place: int) -> None:
        known[place] = (await poller.send(uploads[place])).id

    try:
        jobs = [partial(upload, place) for place in range(len(uploads))]
        await context.runtime.run_many(jobs, limit, keep_errors=False)
        ids = [*file_ids, *(known[place] for place in range(len(uploads)))]
        batch = await poller.send(FileBatchCreateRequest(vector_store_id, file_ids=ids, **settings))
    except OpenAIError as error:
        if known:
            error.add_note(_kept([known[place] for place in sorted(known)]))
        raise
    return await _batch(poller, batch.id, vector_store_id)
