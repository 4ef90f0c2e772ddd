"""Uploads: large files, sent in parts."""
# Made by `python -m tests.generate` from uploads.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.request import ApiRequest
from async_openai.errors import UploadState
from async_openai.resources import chunked
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.resources.call_options import CallOptions
from async_openai.resources.chunked import UploadProgress
from async_openai.resources.helpers import helper
from async_openai.resources.parameters import Object, Strings
from async_openai.types.files import UploadObject, UploadPart
from async_openai.types.uploads import File
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class UploadCreateRequest(ApiRequest[UploadObject]):
    """Announce a file of up to 8 GB, to be sent in parts within an hour."""
    bytes: int
    filename: str
    mime_type: str
    purpose: Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'] | str
    expires_after: Object | None = None

class UploadCancelRequest(ApiRequest[UploadObject]):
    """Give an upload up. No further parts are taken."""
    upload_id: str = Field(kw_only=False)

class UploadCompleteRequest(ApiRequest[UploadObject]):
    """Make a file of the parts. Their sizes must add up to the size announced."""
    upload_id: str = Field(kw_only=False)
    part_ids: Strings
    md5: str | None = None

class UploadPartCreateRequest(ApiRequest[UploadPart]):
    """Send a part of up to 64 MB. Parts may be sent at the same time; `complete` gives their order."""
    upload_id: str = Field(kw_only=False)
    data: File

class _RawUploadParts(Resource):
    (create, async_create) = methods(UploadPartCreateRequest)

class _AsyncRawUploadParts(Awaited, Resource):
    (create, async_create) = methods(UploadPartCreateRequest)

class UploadParts(Resource):
    """`uploads.parts`."""
    @property
    def with_raw_response(self) -> type[_RawUploadParts]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawUploadParts]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, upload_id: str, *, data: File, **options: Unpack[CallOptions]) -> UploadPart:
        """Send a part of up to 64 MB. Parts may be sent at the same time; `complete` gives their order.

        `POST /uploads/{upload_id}/parts`

        Args:
            upload_id: ID of the upload.
            data: The part's content: bytes, path, open binary file, or (name, content) tuple.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, upload_id: str, *, data: File, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, UploadPart]:
        """Send a part of up to 64 MB. Parts may be sent at the same time; `complete` gives their order.

        `POST /uploads/{upload_id}/parts`

        Args:
            upload_id: ID of the upload.
            data: The part's content: bytes, path, open binary file, or (name, content) tuple.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncUploadParts(Awaited, Resource):
    """`uploads.parts` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawUploadParts]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawUploadParts]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, upload_id: str, *, data: File, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, UploadPart]:
        """Send a part of up to 64 MB. Parts may be sent at the same time; `complete` gives their order.

        `POST /uploads/{upload_id}/parts`

        Args:
            upload_id: ID of the upload.
            data: The part's content: bytes, path, open binary file, or (name, content) tuple.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create

class _RawUploads(Resource):
    parts: type[_RawUploadParts]
    (create, async_create) = methods(UploadCreateRequest)
    (cancel, async_cancel) = methods(UploadCancelRequest)
    (complete, async_complete) = methods(UploadCompleteRequest)
    (upload_file_chunked, async_upload_file_chunked) = helper(chunked.upload_file_chunked)

class _AsyncRawUploads(Awaited, Resource):
    parts: type[_AsyncRawUploadParts]
    (create, async_create) = methods(UploadCreateRequest)
    (cancel, async_cancel) = methods(UploadCancelRequest)
    (complete, async_complete) = methods(UploadCompleteRequest)
    (upload_file_chunked, async_upload_file_chunked) = helper(chunked.upload_file_chunked)

class Uploads(Resource):
    """`uploads`: large files, sent in parts."""
    @property
    def with_raw_response(self) -> type[_RawUploads]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawUploads]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    parts: UploadParts
    """`uploads.parts`."""
    def create(self, *, bytes: int, filename: str, mime_type: str, purpose: Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'] | str, expires_after: Object | None = None, **options: Unpack[CallOptions]) -> UploadObject:
        """Announce a file of up to 8 GB, to be sent in parts within an hour.

        `POST /uploads`

        Args:
            bytes: Size of the whole file.
            filename: Name of the file.
            mime_type: Media type, one of those for the purpose.
            purpose: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.
            expires_after: `{"anchor": "created_at", "seconds": 3600 to 2592000}`. Default: 30 days for `batch`, else never.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, bytes: int, filename: str, mime_type: str, purpose: Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'] | str, expires_after: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, UploadObject]:
        """Announce a file of up to 8 GB, to be sent in parts within an hour.

        `POST /uploads`

        Args:
            bytes: Size of the whole file.
            filename: Name of the file.
            mime_type: Media type, one of those for the purpose.
            purpose: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.
            expires_after: `{"anchor": "created_at", "seconds": 3600 to 2592000}`. Default: 30 days for `batch`, else never.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def cancel(self, upload_id: str, **options: Unpack[CallOptions]) -> UploadObject:
        """Give an upload up. No further parts are taken.

        `POST /uploads/{upload_id}/cancel`

        Args:
            upload_id: ID of the upload.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_cancel(self, upload_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, UploadObject]:
        """Give an upload up. No further parts are taken.

        `POST /uploads/{upload_id}/cancel`

        Args:
            upload_id: ID of the upload.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def complete(self, upload_id: str, *, part_ids: Strings, md5: str | None = None, **options: Unpack[CallOptions]) -> UploadObject:
        """Make a file of the parts. Their sizes must add up to the size announced.

        `POST /uploads/{upload_id}/complete`

        Args:
            upload_id: ID of the upload.
            part_ids: IDs of the parts, in the order of their content.
            md5: Checksum of the whole content, to be verified by the server.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_complete(self, upload_id: str, *, part_ids: Strings, md5: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, UploadObject]:
        """Make a file of the parts. Their sizes must add up to the size announced.

        `POST /uploads/{upload_id}/complete`

        Args:
            upload_id: ID of the upload.
            part_ids: IDs of the parts, in the order of their content.
            md5: Checksum of the whole content, to be verified by the server.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def upload_file_chunked(self, *, file: File, mime_type: str, purpose: str, filename: str | None = None, bytes: int | None = None, part_size: int | None = None, md5: str | bool | None = None, expires_after: Object | None = None, max_concurrency: int = 4, deadline: float | None = None, progress: UploadProgress | None = None, resume: UploadState | None = None) -> UploadObject:
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
    def async_upload_file_chunked(self, *, file: File, mime_type: str, purpose: str, filename: str | None = None, bytes: int | None = None, part_size: int | None = None, md5: str | bool | None = None, expires_after: Object | None = None, max_concurrency: int = 4, deadline: float | None = None, progress: UploadProgress | None = None, resume: UploadState | None = None) -> Coroutine[Any, Any, UploadObject]:
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

class AsyncUploads(Awaited, Resource):
    """`uploads` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawUploads]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawUploads]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    parts: AsyncUploadParts
    """`uploads.parts`."""
    def create(self, *, bytes: int, filename: str, mime_type: str, purpose: Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'] | str, expires_after: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, UploadObject]:
        """Announce a file of up to 8 GB, to be sent in parts within an hour.

        `POST /uploads`

        Args:
            bytes: Size of the whole file.
            filename: Name of the file.
            mime_type: Media type, one of those for the purpose.
            purpose: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.
            expires_after: `{"anchor": "created_at", "seconds": 3600 to 2592000}`. Default: 30 days for `batch`, else never.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def cancel(self, upload_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, UploadObject]:
        """Give an upload up. No further parts are taken.

        `POST /uploads/{upload_id}/cancel`

        Args:
            upload_id: ID of the upload.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_cancel = cancel
    def complete(self, upload_id: str, *, part_ids: Strings, md5: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, UploadObject]:
        """Make a file of the parts. Their sizes must add up to the size announced.

        `POST /uploads/{upload_id}/complete`

        Args:
            upload_id: ID of the upload.
            part_ids: IDs of the parts, in the order of their content.
            md5: Checksum of the whole content, to be verified by the server.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_complete = complete
    def upload_file_chunked(self, *, file: File, mime_type: str, purpose: str, filename: str | None = None, bytes: int | None = None, part_size: int | None = None, md5: str | bool | None = None, expires_after: Object | None = None, max_concurrency: int = 4, deadline: float | None = None, progress: UploadProgress | None = None, resume: UploadState | None = None) -> Coroutine[Any, Any, UploadObject]:
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
    async_upload_file_chunked = upload_file_chunked
