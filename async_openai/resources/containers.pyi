"""Containers: where the code interpreter and shell tools run."""
# Made by `python -m tests.generate` from containers.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.contents import ContentRequest
from async_openai.resources.parameters import Object, Objects, OrderedListing, Strings
from async_openai.types.binary import BinaryContent
from async_openai.types.containers import Container, ContainerFile
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Empty
from async_openai.types.uploads import File
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

_CONTAINER = '/containers/{container_id}'
_FILE = f'{_CONTAINER}/files/{{file_id}}'
class ContainerCreateRequest(ApiRequest[Container]):
    """Make a container."""
    name: str
    expires_after: Object | None = None
    file_ids: Strings | None = None
    memory_limit: Literal['1g', '4g', '16g', '64g'] | str | None = None
    network_policy: Object | None = Field(default=None, repr=False)
    skills: Objects | None = Field(default=None, repr=False)

class ContainerRetrieveRequest(ApiRequest[Container]):
    """Look a container up."""
    container_id: str = Field(kw_only=False)

class ContainerListRequest(OrderedListing[CursorPage[Container]]):
    """List the containers."""
    name: str | None = None

class ContainerDeleteRequest(ApiRequest[Empty]):
    """Delete a container."""
    container_id: str = Field(kw_only=False)

class ContainerFileCreateRequest(ApiRequest[ContainerFile]):
    """Put a file into a container: new content, or an uploaded file by its id."""
    container_id: str = Field(kw_only=False)
    file: File | None = None
    file_id: str | None = None
    def settle(self) -> None: ...

class ContainerFileRetrieveRequest(ApiRequest[ContainerFile]):
    """Look a file of a container up."""
    container_id: str
    file_id: str = Field(kw_only=False)

class ContainerFileListRequest(OrderedListing[CursorPage[ContainerFile]]):
    """List the files of a container."""
    container_id: str = Field(kw_only=False)

class ContainerFileDeleteRequest(ApiRequest[Empty]):
    """Delete a file of a container."""
    container_id: str
    file_id: str = Field(kw_only=False)

class ContainerFileContentRequest(ContentRequest):
    """Fetch the content of a file of a container."""
    container_id: str
    file_id: str = Field(kw_only=False)

class _RawContainerFileContent(Resource):
    (retrieve, async_retrieve) = methods(ContainerFileContentRequest)

class _AsyncRawContainerFileContent(Awaited, Resource):
    (retrieve, async_retrieve) = methods(ContainerFileContentRequest)

class ContainerFileContent(Resource):
    """`containers.files.content`."""
    @property
    def with_raw_response(self) -> type[_RawContainerFileContent]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawContainerFileContent]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> BinaryContent:
        """Fetch the content of a file of a container.

        `GET /containers/{container_id}/files/{file_id}/content`

        Args:
            file_id: ID of the file.
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the content of a file of a container.

        `GET /containers/{container_id}/files/{file_id}/content`

        Args:
            file_id: ID of the file.
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncContainerFileContent(Awaited, Resource):
    """`containers.files.content` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawContainerFileContent]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawContainerFileContent]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the content of a file of a container.

        `GET /containers/{container_id}/files/{file_id}/content`

        Args:
            file_id: ID of the file.
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawContainerFiles(Resource):
    content: type[_RawContainerFileContent]
    (create, async_create) = methods(ContainerFileCreateRequest)
    (retrieve, async_retrieve) = methods(ContainerFileRetrieveRequest)
    (list, async_list) = paged(ContainerFileListRequest)
    (delete, async_delete) = methods(ContainerFileDeleteRequest)

class _AsyncRawContainerFiles(Awaited, Resource):
    content: type[_AsyncRawContainerFileContent]
    (create, async_create) = methods(ContainerFileCreateRequest)
    (retrieve, async_retrieve) = methods(ContainerFileRetrieveRequest)
    (list, async_list) = paged(ContainerFileListRequest)
    (delete, async_delete) = methods(ContainerFileDeleteRequest)

class ContainerFiles(Resource):
    """`containers.files`."""
    @property
    def with_raw_response(self) -> type[_RawContainerFiles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawContainerFiles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    content: ContainerFileContent
    """`containers.files.content`."""
    def create(self, container_id: str, *, file: File | None = None, file_id: str | None = None, **options: Unpack[CallOptions]) -> ContainerFile:
        """Put a file into a container: new content, or an uploaded file by its id.

        `POST /containers/{container_id}/files`

        Args:
            container_id: ID of the container.
            file: Path, bytes, open binary file, or (name, content) tuple.
            file_id: ID of an uploaded file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, container_id: str, *, file: File | None = None, file_id: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ContainerFile]:
        """Put a file into a container: new content, or an uploaded file by its id.

        `POST /containers/{container_id}/files`

        Args:
            container_id: ID of the container.
            file: Path, bytes, open binary file, or (name, content) tuple.
            file_id: ID of an uploaded file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> ContainerFile:
        """Look a file of a container up.

        `GET /containers/{container_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ContainerFile]:
        """Look a file of a container up.

        `GET /containers/{container_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, container_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[ContainerFile]:
        """List the files of a container.

        `GET /containers/{container_id}/files`

        Args:
            container_id: ID of the container.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, container_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ContainerFile]:
        """List the files of a container.

        `GET /containers/{container_id}/files`

        Args:
            container_id: ID of the container.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> Empty:
        """Delete a file of a container.

        `DELETE /containers/{container_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Delete a file of a container.

        `DELETE /containers/{container_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncContainerFiles(Awaited, Resource):
    """`containers.files` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawContainerFiles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawContainerFiles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    content: AsyncContainerFileContent
    """`containers.files.content`."""
    def create(self, container_id: str, *, file: File | None = None, file_id: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ContainerFile]:
        """Put a file into a container: new content, or an uploaded file by its id.

        `POST /containers/{container_id}/files`

        Args:
            container_id: ID of the container.
            file: Path, bytes, open binary file, or (name, content) tuple.
            file_id: ID of an uploaded file.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ContainerFile]:
        """Look a file of a container up.

        `GET /containers/{container_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def list(self, container_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ContainerFile]:
        """List the files of a container.

        `GET /containers/{container_id}/files`

        Args:
            container_id: ID of the container.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def delete(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Delete a file of a container.

        `DELETE /containers/{container_id}/files/{file_id}`

        Args:
            file_id: ID of the file.
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete

class _RawContainers(Resource):
    files: type[_RawContainerFiles]
    (create, async_create) = methods(ContainerCreateRequest)
    (retrieve, async_retrieve) = methods(ContainerRetrieveRequest)
    (list, async_list) = paged(ContainerListRequest)
    (delete, async_delete) = methods(ContainerDeleteRequest)

class _AsyncRawContainers(Awaited, Resource):
    files: type[_AsyncRawContainerFiles]
    (create, async_create) = methods(ContainerCreateRequest)
    (retrieve, async_retrieve) = methods(ContainerRetrieveRequest)
    (list, async_list) = paged(ContainerListRequest)
    (delete, async_delete) = methods(ContainerDeleteRequest)

class Containers(Resource):
    """`containers`: where the code interpreter and shell tools run."""
    @property
    def with_raw_response(self) -> type[_RawContainers]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawContainers]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    files: ContainerFiles
    """`containers.files`."""
    def create(self, *, name: str, expires_after: Object | None = None, file_ids: Strings | None = None, memory_limit: Literal['1g', '4g', '16g', '64g'] | str | None = None, network_policy: Object | None = None, skills: Objects | None = None, **options: Unpack[CallOptions]) -> Container:
        """Make a container.

        `POST /containers`

        Args:
            name: Name of the container.
            expires_after: `{"anchor": "last_active_at", "minutes": ...}`.
            file_ids: IDs of files to copy into it.
            memory_limit: `1g` (default), `4g`, `16g` or `64g`.
            network_policy: `{"type": "disabled"}`, or `{"type": "allowlist", "allowed_domains": [...], "domain_secrets": [{"domain", "name", "value"}]}`.
            skills: Skills to have in it: `{"type": "skill_reference", "skill_id", "version"}`, or `{"type": "inline", "name", "description", "source": {"type": "base64", "media_type": "application/zip", "data"}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, name: str, expires_after: Object | None = None, file_ids: Strings | None = None, memory_limit: Literal['1g', '4g', '16g', '64g'] | str | None = None, network_policy: Object | None = None, skills: Objects | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Container]:
        """Make a container.

        `POST /containers`

        Args:
            name: Name of the container.
            expires_after: `{"anchor": "last_active_at", "minutes": ...}`.
            file_ids: IDs of files to copy into it.
            memory_limit: `1g` (default), `4g`, `16g` or `64g`.
            network_policy: `{"type": "disabled"}`, or `{"type": "allowlist", "allowed_domains": [...], "domain_secrets": [{"domain", "name", "value"}]}`.
            skills: Skills to have in it: `{"type": "skill_reference", "skill_id", "version"}`, or `{"type": "inline", "name", "description", "source": {"type": "base64", "media_type": "application/zip", "data"}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, container_id: str, **options: Unpack[CallOptions]) -> Container:
        """Look a container up.

        `GET /containers/{container_id}`

        Args:
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, container_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Container]:
        """Look a container up.

        `GET /containers/{container_id}`

        Args:
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Page[Container]:
        """List the containers.

        `GET /containers`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            name: Only containers of this name.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Container]:
        """List the containers.

        `GET /containers`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            name: Only containers of this name.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, container_id: str, **options: Unpack[CallOptions]) -> Empty:
        """Delete a container.

        `DELETE /containers/{container_id}`

        Args:
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, container_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Delete a container.

        `DELETE /containers/{container_id}`

        Args:
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncContainers(Awaited, Resource):
    """`containers` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawContainers]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawContainers]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    files: AsyncContainerFiles
    """`containers.files`."""
    def create(self, *, name: str, expires_after: Object | None = None, file_ids: Strings | None = None, memory_limit: Literal['1g', '4g', '16g', '64g'] | str | None = None, network_policy: Object | None = None, skills: Objects | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Container]:
        """Make a container.

        `POST /containers`

        Args:
            name: Name of the container.
            expires_after: `{"anchor": "last_active_at", "minutes": ...}`.
            file_ids: IDs of files to copy into it.
            memory_limit: `1g` (default), `4g`, `16g` or `64g`.
            network_policy: `{"type": "disabled"}`, or `{"type": "allowlist", "allowed_domains": [...], "domain_secrets": [{"domain", "name", "value"}]}`.
            skills: Skills to have in it: `{"type": "skill_reference", "skill_id", "version"}`, or `{"type": "inline", "name", "description", "source": {"type": "base64", "media_type": "application/zip", "data"}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, container_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Container]:
        """Look a container up.

        `GET /containers/{container_id}`

        Args:
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Container]:
        """List the containers.

        `GET /containers`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            name: Only containers of this name.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def delete(self, container_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Delete a container.

        `DELETE /containers/{container_id}`

        Args:
            container_id: ID of the container.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
