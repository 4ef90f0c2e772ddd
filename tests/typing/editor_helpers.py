"""What a user's editor sees of helpers, files and webhooks. Checked by mypy --strict and pyright strict, never run."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

from async_openai import AsyncOpenAI, ChunkedUpload, OpenAI, UploadInterruptedError
from async_openai.errors import UploadState
from async_openai.types.binary import BinaryContent
from async_openai.types.files import FileObject, UploadObject
from async_openai.types.vector_stores import VectorStoreFile, VectorStoreFileBatch
from async_openai.types.webhook_events import CallEvent, ObjectEvent, SessionEvent


def kept(upload: ChunkedUpload) -> UploadState:
    return upload


def show(file: FileObject) -> None:
    print(file.status)


def blocking(client: OpenAI) -> None:
    assert_type(client.files.wait_for_processing("file-1", poll_interval=2, deadline=60, progress=show), FileObject)
    store = client.vector_stores
    assert_type(store.files.poll("file-1", vector_store_id="vs"), VectorStoreFile)
    assert_type(store.files.upload_and_poll(vector_store_id="vs", file="s3://b/k"), VectorStoreFile)
    assert_type(store.file_batches.upload_and_poll("vs", files=[Path("a"), b"b", ("c", b"c")]), VectorStoreFileBatch)
    assert_type(OpenAI.vector_stores.file_batches.poll("b", vector_store_id="vs"), VectorStoreFileBatch)
    try:
        upload = client.uploads.upload_file_chunked(file=Path("a"), mime_type="text/plain", purpose="batch", md5=True)
        assert_type(upload, UploadObject)
    except UploadInterruptedError as error:
        assert_type(error.resume, UploadState)
        again = client.uploads.upload_file_chunked(
            file=Path("a"), mime_type="text/plain", purpose="batch", resume=error.resume
        )
        assert_type(again, UploadObject)
    content = client.files.content("file-1")
    assert_type(content, BinaryContent)
    content.write_to("gs://bucket/key")


async def awaited(client: AsyncOpenAI) -> None:
    assert_type(await client.files.wait_for_processing("file-1"), FileObject)
    assert_type(await OpenAI.files.async_wait_for_processing("file-1"), FileObject)
    assert_type(await client.vector_stores.files.create_and_poll("f", vector_store_id="vs"), VectorStoreFile)
    upload = await client.uploads.upload_file_chunked(file="a.txt", mime_type="text/plain", purpose="batch")
    assert_type(upload, UploadObject)


def webhooks(client: AsyncOpenAI, body: bytes, headers: dict[str, str]) -> str | None:
    client.webhooks.verify_signature(body, headers, tolerance=60)
    event = client.webhooks.unwrap(body, headers)
    assert_type(event, ObjectEvent | CallEvent | SessionEvent)
    if event.type == "realtime.call.incoming":
        return event.data.call_id
    return event.data.id if event.type == "response.completed" else None
