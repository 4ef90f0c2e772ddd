"""Files: given to the API once, named by their id from then on."""
# Made by `python -m tests.generate` from files.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.errors import APIError
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.contents import ContentRequest
from async_openai.resources.helpers import helper
from async_openai.resources.parameters import Object, OrderedListing
from async_openai.resources.polling import Progress, wait_for_file
from async_openai.types.binary import BinaryContent
from async_openai.types.files import FileObject
from async_openai.types.pages import CursorPage
from async_openai.types.response import RawResponse
from async_openai.types.shared import Deleted
from async_openai.types.text_reply import TextReply
from async_openai.types.uploads import File
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class FileCreateRequest(ApiRequest[FileObject]):
    """Upload a file of up to 512 MB. Larger ones go in parts, by `uploads`."""
    file: File
    purpose: Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'] | str
    expires_after: Object | None = None

class FileListRequest(OrderedListing[CursorPage[FileObject]]):
    """List the files."""
    limit: int | None = None
    purpose: str | None = None

class FileRetrieveRequest(ApiRequest[FileObject]):
    """Look a file up."""
    file_id: str = Field(kw_only=False)

class FileDeleteRequest(ApiRequest[Deleted]):
    """Delete a file, also from all vector stores."""
    file_id: str = Field(kw_only=False)

class FileContentRequest(ContentRequest):
    """Fetch the content of a file."""
    file_id: str = Field(kw_only=False)

class FileTextRequest(ApiRequest[TextReply]):
    """Fetch the content of a file as text."""
    file_id: str = Field(kw_only=False)
    def read_reply(self, response: RawResponse) -> TextReply | APIError: ...

class _RawFiles(Resource):
    (create, async_create) = methods(FileCreateRequest)
    (retrieve, async_retrieve) = methods(FileRetrieveRequest)
    (list, async_list) = paged(FileListRequest)
    (delete, async_delete) = methods(FileDeleteRequest)
    (content, async_content) = methods(FileContentRequest)
    (retrieve_content, async_retrieve_content) = methods(FileTextRequest)
    (wait_for_processing, async_wait_for_processing) = helper(wait_for_file)

class _AsyncRawFiles(Awaited, Resource):
    (create, async_create) = methods(FileCreateRequest)
    (retrieve, async_retrieve) = methods(FileRetrieveRequest)
    (list, async_list) = paged(FileListRequest)
    (delete, async_delete) = methods(FileDeleteRequest)
    (content, async_content) = methods(FileContentRequest)
    (retrieve_content, async_retrieve_content) = methods(FileTextRequest)
    (wait_for_processing, async_wait_for_processing) = helper(wait_for_file)

class Files(Resource):
    """`files`: given to the API once, named by their id from then on."""
    @property
    def with_raw_response(self) -> type[_RawFiles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawFiles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, file: File, purpose: Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'] | str, expires_after: Object | None = None, **options: Unpack[CallOptions]) -> FileObject:
        """Upload a file of up to 512 MB. Larger ones go in parts, by `uploads`.

        `POST /files`

        Args:
            file: Path, bytes, open binary file, or (name, content) tuple.
            purpose: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.
            expires_after: `{"anchor": "created_at", "seconds": 3600 to 2592000}`. Default: 30 days for `batch`, else never.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, file: File, purpose: Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'] | str, expires_after: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FileObject]:
        """Upload a file of up to 512 MB. Larger ones go in parts, by `uploads`.

        `POST /files`

        Args:
            file: Path, bytes, open binary file, or (name, content) tuple.
            purpose: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.
            expires_after: `{"anchor": "created_at", "seconds": 3600 to 2592000}`. Default: 30 days for `batch`, else never.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, file_id: str, **options: Unpack[CallOptions]) -> FileObject:
        """Look a file up.

        `GET /files/{file_id}`

        Args:
            file_id: ID of the file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, file_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FileObject]:
        """Look a file up.

        `GET /files/{file_id}`

        Args:
            file_id: ID of the file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, purpose: str | None = None, **options: Unpack[CallOptions]) -> Page[FileObject]:
        """List the files.

        `GET /files`

        Args:
            after: ID of the last item of the page before.
            limit: Files a page, 1 to 10,000. The API's default is 10,000.
            order: `asc` (oldest first) or `desc`.
            purpose: Only files of this purpose.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, purpose: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[FileObject]:
        """List the files.

        `GET /files`

        Args:
            after: ID of the last item of the page before.
            limit: Files a page, 1 to 10,000. The API's default is 10,000.
            order: `asc` (oldest first) or `desc`.
            purpose: Only files of this purpose.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, file_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a file, also from all vector stores.

        `DELETE /files/{file_id}`

        Args:
            file_id: ID of the file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, file_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a file, also from all vector stores.

        `DELETE /files/{file_id}`

        Args:
            file_id: ID of the file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def content(self, file_id: str, **options: Unpack[CallOptions]) -> BinaryContent:
        """Fetch the content of a file.

        `GET /files/{file_id}/content`

        Args:
            file_id: ID of the file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_content(self, file_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the content of a file.

        `GET /files/{file_id}/content`

        Args:
            file_id: ID of the file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve_content(self, file_id: str, **options: Unpack[CallOptions]) -> TextReply:
        """Fetch the content of a file as text.

        `GET /files/{file_id}/content`

        Args:
            file_id: ID of the file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve_content(self, file_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, TextReply]:
        """Fetch the content of a file as text.

        `GET /files/{file_id}/content`

        Args:
            file_id: ID of the file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def wait_for_processing(self, id: str, *, poll_interval: float | None = 5.0, deadline: float | None = 1800.0, progress: Progress[FileObject] | None = None) -> FileObject:
        """Wait until a file has been processed, or refused; see its `status`.

        Args:
            id: ID of the file.
            poll_interval: Seconds between two polls.
            deadline: Seconds to wait at most; None waits without end. Default: 30 minutes.
            progress: Called with every state of the file.

        Raises:
            PollTimeoutError: It took longer than `deadline`.
            APIError: A poll failed.
        """
    def async_wait_for_processing(self, id: str, *, poll_interval: float | None = 5.0, deadline: float | None = 1800.0, progress: Progress[FileObject] | None = None) -> Coroutine[Any, Any, FileObject]:
        """Wait until a file has been processed, or refused; see its `status`.

        Args:
            id: ID of the file.
            poll_interval: Seconds between two polls.
            deadline: Seconds to wait at most; None waits without end. Default: 30 minutes.
            progress: Called with every state of the file.

        Raises:
            PollTimeoutError: It took longer than `deadline`.
            APIError: A poll failed.
        """

class AsyncFiles(Awaited, Resource):
    """`files` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawFiles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawFiles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, file: File, purpose: Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'] | str, expires_after: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FileObject]:
        """Upload a file of up to 512 MB. Larger ones go in parts, by `uploads`.

        `POST /files`

        Args:
            file: Path, bytes, open binary file, or (name, content) tuple.
            purpose: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.
            expires_after: `{"anchor": "created_at", "seconds": 3600 to 2592000}`. Default: 30 days for `batch`, else never.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, file_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FileObject]:
        """Look a file up.

        `GET /files/{file_id}`

        Args:
            file_id: ID of the file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, purpose: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[FileObject]:
        """List the files.

        `GET /files`

        Args:
            after: ID of the last item of the page before.
            limit: Files a page, 1 to 10,000. The API's default is 10,000.
            order: `asc` (oldest first) or `desc`.
            purpose: Only files of this purpose.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def delete(self, file_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a file, also from all vector stores.

        `DELETE /files/{file_id}`

        Args:
            file_id: ID of the file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def content(self, file_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the content of a file.

        `GET /files/{file_id}/content`

        Args:
            file_id: ID of the file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_content = content
    def retrieve_content(self, file_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, TextReply]:
        """Fetch the content of a file as text.

        `GET /files/{file_id}/content`

        Args:
            file_id: ID of the file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve_content = retrieve_content
    def wait_for_processing(self, id: str, *, poll_interval: float | None = 5.0, deadline: float | None = 1800.0, progress: Progress[FileObject] | None = None) -> Coroutine[Any, Any, FileObject]:
        """Wait until a file has been processed, or refused; see its `status`.

        Args:
            id: ID of the file.
            poll_interval: Seconds between two polls.
            deadline: Seconds to wait at most; None waits without end. Default: 30 minutes.
            progress: Called with every state of the file.

        Raises:
            PollTimeoutError: It took longer than `deadline`.
            APIError: A poll failed.
        """
    async_wait_for_processing = wait_for_processing
