"""Vector stores: files cut into pieces, for search by meaning."""
# Made by `python -m tests.generate` from vector_stores.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.resources import store_files
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.helpers import helper
from async_openai.resources.parameters import Attributes, Metadata, Object, Objects, OrderedListing, Strings
from async_openai.resources.polling import Progress
from async_openai.types.pages import CursorPage, ListPage
from async_openai.types.shared import Deleted
from async_openai.types.uploads import File
from async_openai.types.vector_stores import VectorStore, VectorStoreFile, VectorStoreFileBatch, VectorStoreSearchResult, VectorStoreText
from collections.abc import Coroutine, Iterable, Sequence
from pydantic import Field
from typing import Any, Literal, TypeVar, Unpack

R = TypeVar('R')
_STORE = '/vector_stores/{vector_store_id}'
_FILE = f'{_STORE}/files/{{file_id}}'
_BATCH = f'{_STORE}/file_batches/{{batch_id}}'
ManyIds = Sequence[str]
ManyFiles = Objects
class StoreRequest(ApiRequest[R]):
    """An operation with the API's beta header of vector stores."""

class StoreListing(OrderedListing[R], StoreRequest[R]):
    """A list to read in both directions."""
    before: str | None = None

class FileListing(StoreListing[R]):
    """A list of files in a store."""
    vector_store_id: str
    filter: Literal['in_progress', 'completed', 'failed', 'cancelled'] | str | None = None

class VectorStoreCreateRequest(StoreRequest[VectorStore]):
    """Make a vector store."""
    chunking_strategy: Object | None = None
    description: str | None = None
    expires_after: Object | None = None
    file_ids: ManyIds | None = None
    metadata: Metadata | None = None
    name: str | None = None

class VectorStoreRetrieveRequest(StoreRequest[VectorStore]):
    """Look a vector store up."""
    vector_store_id: str = Field(kw_only=False)

class VectorStoreUpdateRequest(StoreRequest[VectorStore]):
    """Change a vector store."""
    vector_store_id: str = Field(kw_only=False)
    expires_after: Object | None = None
    metadata: Metadata | None = None
    name: str | None = None

class VectorStoreListRequest(StoreListing[CursorPage[VectorStore]]):
    """List the vector stores."""

class VectorStoreDeleteRequest(StoreRequest[Deleted]):
    """Delete a vector store. Its files are kept."""
    vector_store_id: str = Field(kw_only=False)

class VectorStoreSearchRequest(StoreRequest[ListPage[VectorStoreSearchResult]]):
    """Find the pieces of a store's files nearest to a question."""
    vector_store_id: str = Field(kw_only=False)
    query: str | Strings
    filters: Object | None = None
    max_num_results: int | None = None
    ranking_options: Object | None = None
    rewrite_query: bool | None = None

class VectorStoreFileCreateRequest(StoreRequest[VectorStoreFile]):
    """Put a file into a vector store."""
    vector_store_id: str = Field(kw_only=False)
    file_id: str
    attributes: Attributes | None = None
    chunking_strategy: Object | None = None

class VectorStoreFileRetrieveRequest(StoreRequest[VectorStoreFile]):
    """Look up how a file of a store is."""
    vector_store_id: str
    file_id: str = Field(kw_only=False)

class VectorStoreFileUpdateRequest(StoreRequest[VectorStoreFile]):
    """Change the attributes of a file in a store."""
    vector_store_id: str
    file_id: str = Field(kw_only=False)
    attributes: Attributes | None

class VectorStoreFileListRequest(FileListing[CursorPage[VectorStoreFile]]):
    """List the files of a store."""
    vector_store_id: str = Field(kw_only=False)

class VectorStoreFileDeleteRequest(StoreRequest[Deleted]):
    """Take a file out of a store. The file itself is kept."""
    vector_store_id: str
    file_id: str = Field(kw_only=False)

class VectorStoreFileContentRequest(StoreRequest[ListPage[VectorStoreText]]):
    """Fetch the text extracted from a file."""
    vector_store_id: str
    file_id: str = Field(kw_only=False)

class FileBatchCreateRequest(StoreRequest[VectorStoreFileBatch]):
    """Put up to 2,000 files into a vector store at once."""
    vector_store_id: str = Field(kw_only=False)
    attributes: Attributes | None = None
    chunking_strategy: Object | None = None
    file_ids: ManyIds | None = None
    files: ManyFiles | None = None
    def settle(self) -> None: ...

class FileBatchRetrieveRequest(StoreRequest[VectorStoreFileBatch]):
    """Look a batch of files up."""
    vector_store_id: str
    batch_id: str = Field(kw_only=False)

class FileBatchCancelRequest(StoreRequest[VectorStoreFileBatch]):
    """Stop taking the files of a batch in."""
    vector_store_id: str
    batch_id: str = Field(kw_only=False)

class FileBatchListFilesRequest(FileListing[CursorPage[VectorStoreFile]]):
    """List the files of a batch."""
    batch_id: str = Field(kw_only=False)

class _RawVectorStoreFiles(Resource):
    (create, async_create) = methods(VectorStoreFileCreateRequest)
    (retrieve, async_retrieve) = methods(VectorStoreFileRetrieveRequest)
    (update, async_update) = methods(VectorStoreFileUpdateRequest)
    (list, async_list) = paged(VectorStoreFileListRequest)
    (delete, async_delete) = methods(VectorStoreFileDeleteRequest)
    (content, async_content) = paged(VectorStoreFileContentRequest)
    (poll, async_poll) = helper(store_files.poll_file)
    (create_and_poll, async_create_and_poll) = helper(store_files.create_file_and_poll)
    (upload, async_upload) = helper(store_files.upload_file)
    (upload_and_poll, async_upload_and_poll) = helper(store_files.upload_file_and_poll)

class _AsyncRawVectorStoreFiles(Awaited, Resource):
    (create, async_create) = methods(VectorStoreFileCreateRequest)
    (retrieve, async_retrieve) = methods(VectorStoreFileRetrieveRequest)
    (update, async_update) = methods(VectorStoreFileUpdateRequest)
    (list, async_list) = paged(VectorStoreFileListRequest)
    (delete, async_delete) = methods(VectorStoreFileDeleteRequest)
    (content, async_content) = paged(VectorStoreFileContentRequest)
    (poll, async_poll) = helper(store_files.poll_file)
    (create_and_poll, async_create_and_poll) = helper(store_files.create_file_and_poll)
    (upload, async_upload) = helper(store_files.upload_file)
    (upload_and_poll, async_upload_and_poll) = helper(store_files.upload_file_and_poll)

class VectorStoreFiles(Resource):
    """`vector_stores.files`."""
    @property
    def with_raw_response(self) -> type[_RawVectorStoreFiles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawVectorStoreFiles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, vector_store_id: str, *, file_id: str, attributes: Attributes | None = None, chunking_strategy: Object | None = None, **options: Unpack[CallOptions]) -> VectorStoreFile:
        """Put a file into a vector store.

        `POST /vector_stores/{vector_store_id}/files`

        Args:
            vector_store_id: ID of the store.
            file_id: ID of the file.
            attributes: Up to 16 texts, numbers or booleans to filter by.
            chunking_strategy: How the file is cut; see `vector_stores.create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, vector_store_id: str, *, file_id: str, attributes: Attributes | None = None, chunking_strategy: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStoreFile]:
        """Put a file into a vector store.

        `POST /vector_stores/{vector_store_id}/files`

        Args:
            vector_store_id: ID of the store.
            file_id: ID of the file.
            attributes: Up to 16 texts, numbers or booleans to filter by.
            chunking_strategy: How the file is cut; see `vector_stores.create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStoreFile:
        """Look up how a file of a store is.

        `GET /vector_stores/{vector_store_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStoreFile]:
        """Look up how a file of a store is.

        `GET /vector_stores/{vector_store_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, file_id: str, *, vector_store_id: str, attributes: Attributes | None, **options: Unpack[CallOptions]) -> VectorStoreFile:
        """Change the attributes of a file in a store.

        `POST /vector_stores/{vector_store_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the store.
            attributes: Up to 16 texts, numbers or booleans to filter by.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, file_id: str, *, vector_store_id: str, attributes: Attributes | None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStoreFile]:
        """Change the attributes of a file in a store.

        `POST /vector_stores/{vector_store_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the store.
            attributes: Up to 16 texts, numbers or booleans to filter by.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, vector_store_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, filter: Literal['in_progress', 'completed', 'failed', 'cancelled'] | str | None = None, **options: Unpack[CallOptions]) -> Page[VectorStoreFile]:
        """List the files of a store.

        `GET /vector_stores/{vector_store_id}/files`

        Args:
            vector_store_id: ID of the store.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the following page.
            filter: Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, vector_store_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, filter: Literal['in_progress', 'completed', 'failed', 'cancelled'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[VectorStoreFile]:
        """List the files of a store.

        `GET /vector_stores/{vector_store_id}/files`

        Args:
            vector_store_id: ID of the store.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the following page.
            filter: Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Take a file out of a store. The file itself is kept.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Take a file out of a store. The file itself is kept.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def content(self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> Page[VectorStoreText]:
        """Fetch the text extracted from a file.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_content(self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> AsyncPages[VectorStoreText]:
        """Fetch the text extracted from a file.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def poll(self, file_id: str, *, vector_store_id: str, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFile] | None = None) -> VectorStoreFile:
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
    def async_poll(self, file_id: str, *, vector_store_id: str, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFile] | None = None) -> Coroutine[Any, Any, VectorStoreFile]:
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
    def create_and_poll(self, file_id: str, *, vector_store_id: str, attributes: Attributes | None = None, chunking_strategy: Object | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFile] | None = None) -> VectorStoreFile:
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
    def async_create_and_poll(self, file_id: str, *, vector_store_id: str, attributes: Attributes | None = None, chunking_strategy: Object | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFile] | None = None) -> Coroutine[Any, Any, VectorStoreFile]:
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
    def upload(self, *, vector_store_id: str, file: File, attributes: Attributes | None = None, chunking_strategy: Object | None = None) -> VectorStoreFile:
        """Upload a file and put it into a vector store. It is indexed later: `upload_and_poll` waits for that.

        Args:
            vector_store_id: ID of the store.
            file: Path, URL, bytes, open binary file, or (name, content) tuple.
            attributes: Up to 16 texts, numbers or booleans to filter by.
            chunking_strategy: How the file is cut; see `vector_stores.create`.

        Raises:
            APIError: A call failed. Where the file is at the API by then, a note on the error says so.
        """
    def async_upload(self, *, vector_store_id: str, file: File, attributes: Attributes | None = None, chunking_strategy: Object | None = None) -> Coroutine[Any, Any, VectorStoreFile]:
        """Upload a file and put it into a vector store. It is indexed later: `upload_and_poll` waits for that.

        Args:
            vector_store_id: ID of the store.
            file: Path, URL, bytes, open binary file, or (name, content) tuple.
            attributes: Up to 16 texts, numbers or booleans to filter by.
            chunking_strategy: How the file is cut; see `vector_stores.create`.

        Raises:
            APIError: A call failed. Where the file is at the API by then, a note on the error says so.
        """
    def upload_and_poll(self, *, vector_store_id: str, file: File, attributes: Attributes | None = None, chunking_strategy: Object | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFile] | None = None) -> VectorStoreFile:
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
    def async_upload_and_poll(self, *, vector_store_id: str, file: File, attributes: Attributes | None = None, chunking_strategy: Object | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFile] | None = None) -> Coroutine[Any, Any, VectorStoreFile]:
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

class AsyncVectorStoreFiles(Awaited, Resource):
    """`vector_stores.files` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawVectorStoreFiles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawVectorStoreFiles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, vector_store_id: str, *, file_id: str, attributes: Attributes | None = None, chunking_strategy: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStoreFile]:
        """Put a file into a vector store.

        `POST /vector_stores/{vector_store_id}/files`

        Args:
            vector_store_id: ID of the store.
            file_id: ID of the file.
            attributes: Up to 16 texts, numbers or booleans to filter by.
            chunking_strategy: How the file is cut; see `vector_stores.create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStoreFile]:
        """Look up how a file of a store is.

        `GET /vector_stores/{vector_store_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, file_id: str, *, vector_store_id: str, attributes: Attributes | None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStoreFile]:
        """Change the attributes of a file in a store.

        `POST /vector_stores/{vector_store_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the store.
            attributes: Up to 16 texts, numbers or booleans to filter by.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
    def list(self, vector_store_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, filter: Literal['in_progress', 'completed', 'failed', 'cancelled'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[VectorStoreFile]:
        """List the files of a store.

        `GET /vector_stores/{vector_store_id}/files`

        Args:
            vector_store_id: ID of the store.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the following page.
            filter: Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def delete(self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Take a file out of a store. The file itself is kept.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def content(self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> AsyncPages[VectorStoreText]:
        """Fetch the text extracted from a file.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_content = content
    def poll(self, file_id: str, *, vector_store_id: str, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFile] | None = None) -> Coroutine[Any, Any, VectorStoreFile]:
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
    async_poll = poll
    def create_and_poll(self, file_id: str, *, vector_store_id: str, attributes: Attributes | None = None, chunking_strategy: Object | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFile] | None = None) -> Coroutine[Any, Any, VectorStoreFile]:
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
    async_create_and_poll = create_and_poll
    def upload(self, *, vector_store_id: str, file: File, attributes: Attributes | None = None, chunking_strategy: Object | None = None) -> Coroutine[Any, Any, VectorStoreFile]:
        """Upload a file and put it into a vector store. It is indexed later: `upload_and_poll` waits for that.

        Args:
            vector_store_id: ID of the store.
            file: Path, URL, bytes, open binary file, or (name, content) tuple.
            attributes: Up to 16 texts, numbers or booleans to filter by.
            chunking_strategy: How the file is cut; see `vector_stores.create`.

        Raises:
            APIError: A call failed. Where the file is at the API by then, a note on the error says so.
        """
    async_upload = upload
    def upload_and_poll(self, *, vector_store_id: str, file: File, attributes: Attributes | None = None, chunking_strategy: Object | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFile] | None = None) -> Coroutine[Any, Any, VectorStoreFile]:
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
    async_upload_and_poll = upload_and_poll

class _RawFileBatches(Resource):
    (create, async_create) = methods(FileBatchCreateRequest)
    (retrieve, async_retrieve) = methods(FileBatchRetrieveRequest)
    (cancel, async_cancel) = methods(FileBatchCancelRequest)
    (list_files, async_list_files) = paged(FileBatchListFilesRequest)
    (poll, async_poll) = helper(store_files.poll_batch)
    (create_and_poll, async_create_and_poll) = helper(store_files.create_batch_and_poll)
    (upload_and_poll, async_upload_and_poll) = helper(store_files.upload_batch_and_poll)

class _AsyncRawFileBatches(Awaited, Resource):
    (create, async_create) = methods(FileBatchCreateRequest)
    (retrieve, async_retrieve) = methods(FileBatchRetrieveRequest)
    (cancel, async_cancel) = methods(FileBatchCancelRequest)
    (list_files, async_list_files) = paged(FileBatchListFilesRequest)
    (poll, async_poll) = helper(store_files.poll_batch)
    (create_and_poll, async_create_and_poll) = helper(store_files.create_batch_and_poll)
    (upload_and_poll, async_upload_and_poll) = helper(store_files.upload_batch_and_poll)

class FileBatches(Resource):
    """`vector_stores.file_batches`: many files at once."""
    @property
    def with_raw_response(self) -> type[_RawFileBatches]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawFileBatches]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, vector_store_id: str, *, attributes: Attributes | None = None, chunking_strategy: Object | None = None, file_ids: ManyIds | None = None, files: ManyFiles | None = None, **options: Unpack[CallOptions]) -> VectorStoreFileBatch:
        """Put up to 2,000 files into a vector store at once.

        `POST /vector_stores/{vector_store_id}/file_batches`

        Args:
            vector_store_id: ID of the store.
            attributes: For each file of `file_ids`: up to 16 texts, numbers or booleans to filter by.
            chunking_strategy: How the files of `file_ids` are cut; see `vector_stores.create`.
            file_ids: IDs of the files. Or give `files`.
            files: Files with settings of their own: `{"file_id": ..., "attributes": {...}, "chunking_strategy": {...}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, vector_store_id: str, *, attributes: Attributes | None = None, chunking_strategy: Object | None = None, file_ids: ManyIds | None = None, files: ManyFiles | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStoreFileBatch]:
        """Put up to 2,000 files into a vector store at once.

        `POST /vector_stores/{vector_store_id}/file_batches`

        Args:
            vector_store_id: ID of the store.
            attributes: For each file of `file_ids`: up to 16 texts, numbers or booleans to filter by.
            chunking_strategy: How the files of `file_ids` are cut; see `vector_stores.create`.
            file_ids: IDs of the files. Or give `files`.
            files: Files with settings of their own: `{"file_id": ..., "attributes": {...}, "chunking_strategy": {...}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStoreFileBatch:
        """Look a batch of files up.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`

        Args:
            batch_id: ID of the batch.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStoreFileBatch]:
        """Look a batch of files up.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`

        Args:
            batch_id: ID of the batch.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def cancel(self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStoreFileBatch:
        """Stop taking the files of a batch in.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`

        Args:
            batch_id: ID of the batch.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_cancel(self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStoreFileBatch]:
        """Stop taking the files of a batch in.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`

        Args:
            batch_id: ID of the batch.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list_files(self, batch_id: str, *, vector_store_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, filter: Literal['in_progress', 'completed', 'failed', 'cancelled'] | str | None = None, **options: Unpack[CallOptions]) -> Page[VectorStoreFile]:
        """List the files of a batch.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`

        Args:
            batch_id: ID of the batch.
            vector_store_id: ID of the store.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the following page.
            filter: Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list_files(self, batch_id: str, *, vector_store_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, filter: Literal['in_progress', 'completed', 'failed', 'cancelled'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[VectorStoreFile]:
        """List the files of a batch.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`

        Args:
            batch_id: ID of the batch.
            vector_store_id: ID of the store.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the following page.
            filter: Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def poll(self, batch_id: str, *, vector_store_id: str, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFileBatch] | None = None) -> VectorStoreFileBatch:
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
    def async_poll(self, batch_id: str, *, vector_store_id: str, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFileBatch] | None = None) -> Coroutine[Any, Any, VectorStoreFileBatch]:
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
    def create_and_poll(self, vector_store_id: str, *, file_ids: Sequence[str] | None = None, files: Objects | None = None, attributes: Attributes | None = None, chunking_strategy: Object | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFileBatch] | None = None) -> VectorStoreFileBatch:
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
    def async_create_and_poll(self, vector_store_id: str, *, file_ids: Sequence[str] | None = None, files: Objects | None = None, attributes: Attributes | None = None, chunking_strategy: Object | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFileBatch] | None = None) -> Coroutine[Any, Any, VectorStoreFileBatch]:
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
    def upload_and_poll(self, vector_store_id: str, *, files: Iterable[File], file_ids: Sequence[str] = (), max_concurrency: int = 5, attributes: Attributes | None = None, chunking_strategy: Object | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFileBatch] | None = None) -> VectorStoreFileBatch:
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
    def async_upload_and_poll(self, vector_store_id: str, *, files: Iterable[File], file_ids: Sequence[str] = (), max_concurrency: int = 5, attributes: Attributes | None = None, chunking_strategy: Object | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFileBatch] | None = None) -> Coroutine[Any, Any, VectorStoreFileBatch]:
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

class AsyncFileBatches(Awaited, Resource):
    """`vector_stores.file_batches` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawFileBatches]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawFileBatches]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, vector_store_id: str, *, attributes: Attributes | None = None, chunking_strategy: Object | None = None, file_ids: ManyIds | None = None, files: ManyFiles | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStoreFileBatch]:
        """Put up to 2,000 files into a vector store at once.

        `POST /vector_stores/{vector_store_id}/file_batches`

        Args:
            vector_store_id: ID of the store.
            attributes: For each file of `file_ids`: up to 16 texts, numbers or booleans to filter by.
            chunking_strategy: How the files of `file_ids` are cut; see `vector_stores.create`.
            file_ids: IDs of the files. Or give `files`.
            files: Files with settings of their own: `{"file_id": ..., "attributes": {...}, "chunking_strategy": {...}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStoreFileBatch]:
        """Look a batch of files up.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`

        Args:
            batch_id: ID of the batch.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def cancel(self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStoreFileBatch]:
        """Stop taking the files of a batch in.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`

        Args:
            batch_id: ID of the batch.
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_cancel = cancel
    def list_files(self, batch_id: str, *, vector_store_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, filter: Literal['in_progress', 'completed', 'failed', 'cancelled'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[VectorStoreFile]:
        """List the files of a batch.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`

        Args:
            batch_id: ID of the batch.
            vector_store_id: ID of the store.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the following page.
            filter: Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list_files = list_files
    def poll(self, batch_id: str, *, vector_store_id: str, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFileBatch] | None = None) -> Coroutine[Any, Any, VectorStoreFileBatch]:
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
    async_poll = poll
    def create_and_poll(self, vector_store_id: str, *, file_ids: Sequence[str] | None = None, files: Objects | None = None, attributes: Attributes | None = None, chunking_strategy: Object | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFileBatch] | None = None) -> Coroutine[Any, Any, VectorStoreFileBatch]:
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
    async_create_and_poll = create_and_poll
    def upload_and_poll(self, vector_store_id: str, *, files: Iterable[File], file_ids: Sequence[str] = (), max_concurrency: int = 5, attributes: Attributes | None = None, chunking_strategy: Object | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[VectorStoreFileBatch] | None = None) -> Coroutine[Any, Any, VectorStoreFileBatch]:
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
    async_upload_and_poll = upload_and_poll

class _RawVectorStores(Resource):
    files: type[_RawVectorStoreFiles]
    file_batches: type[_RawFileBatches]
    (create, async_create) = methods(VectorStoreCreateRequest)
    (retrieve, async_retrieve) = methods(VectorStoreRetrieveRequest)
    (update, async_update) = methods(VectorStoreUpdateRequest)
    (list, async_list) = paged(VectorStoreListRequest)
    (delete, async_delete) = methods(VectorStoreDeleteRequest)
    (search, async_search) = paged(VectorStoreSearchRequest)

class _AsyncRawVectorStores(Awaited, Resource):
    files: type[_AsyncRawVectorStoreFiles]
    file_batches: type[_AsyncRawFileBatches]
    (create, async_create) = methods(VectorStoreCreateRequest)
    (retrieve, async_retrieve) = methods(VectorStoreRetrieveRequest)
    (update, async_update) = methods(VectorStoreUpdateRequest)
    (list, async_list) = paged(VectorStoreListRequest)
    (delete, async_delete) = methods(VectorStoreDeleteRequest)
    (search, async_search) = paged(VectorStoreSearchRequest)

class VectorStores(Resource):
    """`vector_stores`: files cut into pieces, for search by meaning."""
    @property
    def with_raw_response(self) -> type[_RawVectorStores]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawVectorStores]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    files: VectorStoreFiles
    """`vector_stores.files`."""
    file_batches: FileBatches
    """`vector_stores.file_batches`: many files at once."""
    def create(self, *, chunking_strategy: Object | None = None, description: str | None = None, expires_after: Object | None = None, file_ids: ManyIds | None = None, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> VectorStore:
        """Make a vector store.

        `POST /vector_stores`

        Args:
            chunking_strategy: How files are cut: `{"type": "auto"}` (default), or `{"type": "static", "static": {"max_chunk_size_tokens": 100 to 4096, "chunk_overlap_tokens": at most half of it}}`.
            description: Purpose of the store.
            expires_after: `{"anchor": "last_active_at", "days": 1 to 365}`. Default: never.
            file_ids: IDs of files to put in.
            metadata: Up to 16 pairs of texts, for your own use.
            name: Name of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, chunking_strategy: Object | None = None, description: str | None = None, expires_after: Object | None = None, file_ids: ManyIds | None = None, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStore]:
        """Make a vector store.

        `POST /vector_stores`

        Args:
            chunking_strategy: How files are cut: `{"type": "auto"}` (default), or `{"type": "static", "static": {"max_chunk_size_tokens": 100 to 4096, "chunk_overlap_tokens": at most half of it}}`.
            description: Purpose of the store.
            expires_after: `{"anchor": "last_active_at", "days": 1 to 365}`. Default: never.
            file_ids: IDs of files to put in.
            metadata: Up to 16 pairs of texts, for your own use.
            name: Name of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStore:
        """Look a vector store up.

        `GET /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, vector_store_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStore]:
        """Look a vector store up.

        `GET /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, vector_store_id: str, *, expires_after: Object | None = None, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> VectorStore:
        """Change a vector store.

        `POST /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: ID of the store.
            expires_after: `{"anchor": "last_active_at", "days": 1 to 365}`.
            metadata: Up to 16 pairs of texts, for your own use.
            name: Name of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, vector_store_id: str, *, expires_after: Object | None = None, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStore]:
        """Change a vector store.

        `POST /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: ID of the store.
            expires_after: `{"anchor": "last_active_at", "days": 1 to 365}`.
            metadata: Up to 16 pairs of texts, for your own use.
            name: Name of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> Page[VectorStore]:
        """List the vector stores.

        `GET /vector_stores`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the following page.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[VectorStore]:
        """List the vector stores.

        `GET /vector_stores`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the following page.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, vector_store_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a vector store. Its files are kept.

        `DELETE /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, vector_store_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a vector store. Its files are kept.

        `DELETE /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def search(self, vector_store_id: str, *, query: str | Strings, filters: Object | None = None, max_num_results: int | None = None, ranking_options: Object | None = None, rewrite_query: bool | None = None, **options: Unpack[CallOptions]) -> Page[VectorStoreSearchResult]:
        """Find the pieces of a store's files nearest to a question.

        `POST /vector_stores/{vector_store_id}/search`

        Args:
            vector_store_id: ID of the store.
            query: The question, or several.
            filters: By attribute: `{"type": "eq", "key": ..., "value": ...}` (also `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`), or several joined: `{"type": "and" or "or", "filters": [...]}`.
            max_num_results: 1 to 50. The API's default is 10.
            ranking_options: `{"ranker": "none", "auto" or "default-2024-11-15", "score_threshold": 0 to 1}`.
            rewrite_query: Whether the question may be reworded for the search. Default False.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_search(self, vector_store_id: str, *, query: str | Strings, filters: Object | None = None, max_num_results: int | None = None, ranking_options: Object | None = None, rewrite_query: bool | None = None, **options: Unpack[CallOptions]) -> AsyncPages[VectorStoreSearchResult]:
        """Find the pieces of a store's files nearest to a question.

        `POST /vector_stores/{vector_store_id}/search`

        Args:
            vector_store_id: ID of the store.
            query: The question, or several.
            filters: By attribute: `{"type": "eq", "key": ..., "value": ...}` (also `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`), or several joined: `{"type": "and" or "or", "filters": [...]}`.
            max_num_results: 1 to 50. The API's default is 10.
            ranking_options: `{"ranker": "none", "auto" or "default-2024-11-15", "score_threshold": 0 to 1}`.
            rewrite_query: Whether the question may be reworded for the search. Default False.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncVectorStores(Awaited, Resource):
    """`vector_stores` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawVectorStores]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawVectorStores]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    files: AsyncVectorStoreFiles
    """`vector_stores.files`."""
    file_batches: AsyncFileBatches
    """`vector_stores.file_batches`: many files at once."""
    def create(self, *, chunking_strategy: Object | None = None, description: str | None = None, expires_after: Object | None = None, file_ids: ManyIds | None = None, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStore]:
        """Make a vector store.

        `POST /vector_stores`

        Args:
            chunking_strategy: How files are cut: `{"type": "auto"}` (default), or `{"type": "static", "static": {"max_chunk_size_tokens": 100 to 4096, "chunk_overlap_tokens": at most half of it}}`.
            description: Purpose of the store.
            expires_after: `{"anchor": "last_active_at", "days": 1 to 365}`. Default: never.
            file_ids: IDs of files to put in.
            metadata: Up to 16 pairs of texts, for your own use.
            name: Name of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, vector_store_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStore]:
        """Look a vector store up.

        `GET /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, vector_store_id: str, *, expires_after: Object | None = None, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VectorStore]:
        """Change a vector store.

        `POST /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: ID of the store.
            expires_after: `{"anchor": "last_active_at", "days": 1 to 365}`.
            metadata: Up to 16 pairs of texts, for your own use.
            name: Name of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[VectorStore]:
        """List the vector stores.

        `GET /vector_stores`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the following page.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def delete(self, vector_store_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a vector store. Its files are kept.

        `DELETE /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: ID of the store.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def search(self, vector_store_id: str, *, query: str | Strings, filters: Object | None = None, max_num_results: int | None = None, ranking_options: Object | None = None, rewrite_query: bool | None = None, **options: Unpack[CallOptions]) -> AsyncPages[VectorStoreSearchResult]:
        """Find the pieces of a store's files nearest to a question.

        `POST /vector_stores/{vector_store_id}/search`

        Args:
            vector_store_id: ID of the store.
            query: The question, or several.
            filters: By attribute: `{"type": "eq", "key": ..., "value": ...}` (also `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`), or several joined: `{"type": "and" or "or", "filters": [...]}`.
            max_num_results: 1 to 50. The API's default is 10.
            ranking_options: `{"ranker": "none", "auto" or "default-2024-11-15", "score_threshold": 0 to 1}`.
            rewrite_query: Whether the question may be reworded for the search. Default False.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_search = search
