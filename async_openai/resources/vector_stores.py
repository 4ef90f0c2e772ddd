"""Vector stores: files cut into pieces, for search by meaning."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TypeVar

from pydantic import Field

from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest, operation
from async_openai.errors import InvalidParameterError
from async_openai.resources import store_files
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.helpers import helper
from async_openai.resources.parameters import Attributes, Metadata, Object, Objects, OrderedListing, Strings
from async_openai.types.pages import CursorPage, ListPage
from async_openai.types.shared import Deleted
from async_openai.types.vector_stores import (
    VectorStore,
    VectorStoreFile,
    VectorStoreFileBatch,
    VectorStoreSearchResult,
    VectorStoreText,
)

R = TypeVar("R")

_STORE = "/vector_stores/{vector_store_id}"
_FILE = f"{_STORE}/files/{{file_id}}"
_BATCH = f"{_STORE}/file_batches/{{batch_id}}"

if TYPE_CHECKING:
    ManyIds = Sequence[str]
    ManyFiles = Objects
else:
    ManyIds = Annotated[Strings, Sized(most=2000)]
    ManyFiles = Annotated[Objects, Sized(most=2000)]


class StoreRequest(ApiRequest[R], beta="assistants=v2"):
    """An operation with the API's beta header of vector stores."""


class StoreListing(OrderedListing[R], StoreRequest[R]):
    """A list to read in both directions."""

    before: str | None = None
    """ID of the first item of the following page."""


class FileListing(StoreListing[R]):
    """A list of files in a store."""

    vector_store_id: str
    """ID of the store."""
    filter: str | None = None
    """Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`."""


class VectorStoreCreateRequest(StoreRequest[VectorStore], verb="POST", path="/vector_stores", pinned=True):
    """Make a vector store."""

    chunking_strategy: Object | None = None
    """How files are cut: `{"type": "auto"}` (default), or `{"type": "static", "static":
    {"max_chunk_size_tokens": 100 to 4096, "chunk_overlap_tokens": at most half of it}}`."""
    description: str | None = None
    """Purpose of the store."""
    expires_after: Object | None = None
    """`{"anchor": "last_active_at", "days": 1 to 365}`. Default: never."""
    file_ids: ManyIds | None = None
    """IDs of files to put in."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    name: str | None = None
    """Name of the store."""


class VectorStoreRetrieveRequest(StoreRequest[VectorStore], verb="GET", path=_STORE):
    """Look a vector store up."""

    vector_store_id: str = Field(kw_only=False)
    """ID of the store."""


class VectorStoreUpdateRequest(StoreRequest[VectorStore], verb="POST", path=_STORE):
    """Change a vector store."""

    vector_store_id: str = Field(kw_only=False)
    """ID of the store."""
    expires_after: Object | None = None
    """`{"anchor": "last_active_at", "days": 1 to 365}`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    name: str | None = None
    """Name of the store."""


class VectorStoreListRequest(StoreListing[CursorPage[VectorStore]], verb="GET", path="/vector_stores", pinned=True):
    """List the vector stores."""


class VectorStoreDeleteRequest(StoreRequest[Deleted], verb="DELETE", path=_STORE):
    """Delete a vector store. Its files are kept."""

    vector_store_id: str = Field(kw_only=False)
    """ID of the store."""


class VectorStoreSearchRequest(StoreRequest[ListPage[VectorStoreSearchResult]], verb="POST", path=f"{_STORE}/search"):
    """Find the pieces of a store's files nearest to a question."""

    vector_store_id: str = Field(kw_only=False)
    """ID of the store."""
    query: str | Strings
    """The question, or several."""
    filters: Object | None = None
    """By attribute: `{"type": "eq", "key": ..., "value": ...}` (also `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`), or
    several joined: `{"type": "and" or "or", "filters": [...]}`."""
    max_num_results: Annotated[int | None, Within(1, 50)] = None
    """1 to 50. The API's default is 10."""
    ranking_options: Object | None = None
    """`{"ranker": "none", "auto" or "default-2024-11-15", "score_threshold": 0 to 1}`."""
    rewrite_query: bool | None = None
    """Whether the question may be reworded for the search. Default False."""


class VectorStoreFileCreateRequest(StoreRequest[VectorStoreFile], verb="POST", path=f"{_STORE}/files"):
    """Put a file into a vector store."""

    vector_store_id: str = Field(kw_only=False)
    """ID of the store."""
    file_id: Annotated[str, Sized(1)]
    """ID of the file."""
    attributes: Attributes | None = None
    """Up to 16 texts, numbers or booleans to filter by."""
    chunking_strategy: Object | None = None
    """How the file is cut; see `vector_stores.create`."""


class VectorStoreFileRetrieveRequest(StoreRequest[VectorStoreFile], verb="GET", path=_FILE):
    """Look up how a file of a store is."""

    vector_store_id: str
    """ID of the store."""
    file_id: str = Field(kw_only=False)
    """ID of the file."""


class VectorStoreFileUpdateRequest(StoreRequest[VectorStoreFile], verb="POST", path=_FILE):
    """Change the attributes of a file in a store."""

    vector_store_id: str
    """ID of the store."""
    file_id: str = Field(kw_only=False)
    """ID of the file."""
    attributes: Attributes | None
    """Up to 16 texts, numbers or booleans to filter by."""


class VectorStoreFileListRequest(FileListing[CursorPage[VectorStoreFile]], verb="GET", path=f"{_STORE}/files"):
    """List the files of a store."""

    vector_store_id: str = Field(kw_only=False)
    """ID of the store."""


class VectorStoreFileDeleteRequest(StoreRequest[Deleted], verb="DELETE", path=_FILE):
    """Take a file out of a store. The file itself is kept."""

    vector_store_id: str
    """ID of the store."""
    file_id: str = Field(kw_only=False)
    """ID of the file."""


class VectorStoreFileContentRequest(StoreRequest[ListPage[VectorStoreText]], verb="GET", path=f"{_FILE}/content"):
    """Fetch the text extracted from a file."""

    vector_store_id: str
    """ID of the store."""
    file_id: str = Field(kw_only=False)
    """ID of the file."""


class FileBatchCreateRequest(StoreRequest[VectorStoreFileBatch], verb="POST", path=f"{_STORE}/file_batches"):
    """Put up to 2,000 files into a vector store at once."""

    vector_store_id: str = Field(kw_only=False)
    """ID of the store."""
    attributes: Attributes | None = None
    """For each file of `file_ids`: up to 16 texts, numbers or booleans to filter by."""
    chunking_strategy: Object | None = None
    """How the files of `file_ids` are cut; see `vector_stores.create`."""
    file_ids: ManyIds | None = None
    """IDs of the files. Or give `files`."""
    files: ManyFiles | None = None
    """Files with settings of their own: `{"file_id": ..., "attributes": {...}, "chunking_strategy": {...}}`."""

    def settle(self) -> None:
        """Refuse both ways of naming the files, or neither."""
        if (self.file_ids is None) == (self.files is None):
            got = "neither" if self.files is None else "both"
            message = f"{operation(type(self))}: expected file_ids or files, got {got}"
            raise InvalidParameterError(message, param="files")


class FileBatchRetrieveRequest(StoreRequest[VectorStoreFileBatch], verb="GET", path=_BATCH):
    """Look a batch of files up."""

    vector_store_id: str
    """ID of the store."""
    batch_id: str = Field(kw_only=False)
    """ID of the batch."""


class FileBatchCancelRequest(StoreRequest[VectorStoreFileBatch], verb="POST", path=f"{_BATCH}/cancel", body="none"):
    """Stop taking the files of a batch in."""

    vector_store_id: str
    """ID of the store."""
    batch_id: str = Field(kw_only=False)
    """ID of the batch."""


class FileBatchListFilesRequest(FileListing[CursorPage[VectorStoreFile]], verb="GET", path=f"{_BATCH}/files"):
    """List the files of a batch."""

    batch_id: str = Field(kw_only=False)
    """ID of the batch."""


class VectorStoreFiles(Resource):
    """`vector_stores.files`."""

    create, async_create = methods(VectorStoreFileCreateRequest)
    retrieve, async_retrieve = methods(VectorStoreFileRetrieveRequest)
    update, async_update = methods(VectorStoreFileUpdateRequest)
    list, async_list = paged(VectorStoreFileListRequest)
    delete, async_delete = methods(VectorStoreFileDeleteRequest)
    content, async_content = paged(VectorStoreFileContentRequest)
    poll, async_poll = helper(store_files.poll_file)
    create_and_poll, async_create_and_poll = helper(store_files.create_file_and_poll)
    upload, async_upload = helper(store_files.upload_file)
    upload_and_poll, async_upload_and_poll = helper(store_files.upload_file_and_poll)


class AsyncVectorStoreFiles(Awaited, VectorStoreFiles):
    """`vector_stores.files` of `AsyncOpenAI`."""


class FileBatches(Resource):
    """`vector_stores.file_batches`: many files at once."""

    create, async_create = methods(FileBatchCreateRequest)
    retrieve, async_retrieve = methods(FileBatchRetrieveRequest)
    cancel, async_cancel = methods(FileBatchCancelRequest)
    list_files, async_list_files = paged(FileBatchListFilesRequest)
    poll, async_poll = helper(store_files.poll_batch)
    create_and_poll, async_create_and_poll = helper(store_files.create_batch_and_poll)
    upload_and_poll, async_upload_and_poll = helper(store_files.upload_batch_and_poll)


class AsyncFileBatches(Awaited, FileBatches):
    """`vector_stores.file_batches` of `AsyncOpenAI`."""


class VectorStores(Resource):
    """`vector_stores`: files cut into pieces, for search by meaning."""

    files: attach[VectorStoreFiles, AsyncVectorStoreFiles] = attach("vector_stores", "VectorStoreFiles")
    file_batches: attach[FileBatches, AsyncFileBatches] = attach("vector_stores", "FileBatches")
    create, async_create = methods(VectorStoreCreateRequest)
    retrieve, async_retrieve = methods(VectorStoreRetrieveRequest)
    update, async_update = methods(VectorStoreUpdateRequest)
    list, async_list = paged(VectorStoreListRequest)
    delete, async_delete = methods(VectorStoreDeleteRequest)
    search, async_search = paged(VectorStoreSearchRequest)


class AsyncVectorStores(Awaited, VectorStores):
    """`vector_stores` of `AsyncOpenAI`."""
