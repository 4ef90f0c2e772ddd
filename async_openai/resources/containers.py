"""Containers: where the code interpreter and shell tools run."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from async_openai.engine.ranges import Sized
from async_openai.engine.request import ApiRequest, operation
from async_openai.errors import InvalidParameterError
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.contents import ContentRequest
from async_openai.resources.parameters import Object, Objects, OrderedListing, Strings
from async_openai.types.containers import Container, ContainerFile
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Empty
from async_openai.types.uploads import File

_CONTAINER = "/containers/{container_id}"
_FILE = f"{_CONTAINER}/files/{{file_id}}"


class ContainerCreateRequest(ApiRequest[Container], verb="POST", path="/containers", pinned=True):
    """Make a container."""

    name: Annotated[str, Sized(1)]
    """Name of the container."""
    expires_after: Object | None = None
    """`{"anchor": "last_active_at", "minutes": ...}`."""
    file_ids: Strings | None = None
    """IDs of files to copy into it."""
    memory_limit: str | None = None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: Object | None = Field(default=None, repr=False)
    """`{"type": "disabled"}`, or `{"type": "allowlist", "allowed_domains": [...], "domain_secrets": [{"domain",
    "name", "value"}]}`."""
    skills: Objects | None = Field(default=None, repr=False)
    """Skills to have in it: `{"type": "skill_reference", "skill_id", "version"}`, or `{"type": "inline", "name",
    "description", "source": {"type": "base64", "media_type": "application/zip", "data"}}`."""


class ContainerRetrieveRequest(ApiRequest[Container], verb="GET", path=_CONTAINER):
    """Look a container up."""

    container_id: str = Field(kw_only=False)
    """ID of the container."""


class ContainerListRequest(OrderedListing[CursorPage[Container]], verb="GET", path="/containers", pinned=True):
    """List the containers."""

    name: str | None = None
    """Only containers of this name."""


class ContainerDeleteRequest(ApiRequest[Empty], verb="DELETE", path=_CONTAINER, accept="*/*"):
    """Delete a container."""

    container_id: str = Field(kw_only=False)
    """ID of the container."""


class ContainerFileCreateRequest(ApiRequest[ContainerFile], verb="POST", path=f"{_CONTAINER}/files", body="multipart"):
    """Put a file into a container: new content, or an uploaded file by its id."""

    container_id: str = Field(kw_only=False)
    """ID of the container."""
    file: File | None = None
    """Path, bytes, open binary file, or (name, content) tuple."""
    file_id: str | None = None
    """ID of an uploaded file."""

    def settle(self) -> None:
        """Refuse a call without a file."""
        if self.file is None and not self.file_id:
            raise InvalidParameterError(f"{operation(type(self))}: expected file or file_id, got neither", param="file")


class ContainerFileRetrieveRequest(ApiRequest[ContainerFile], verb="GET", path=_FILE):
    """Look a file of a container up."""

    container_id: str
    """ID of the container."""
    file_id: str = Field(kw_only=False)
    """ID of the file."""


class ContainerFileListRequest(OrderedListing[CursorPage[ContainerFile]], verb="GET", path=f"{_CONTAINER}/files"):
    """List the files of a container."""

    container_id: str = Field(kw_only=False)
    """ID of the container."""


class ContainerFileDeleteRequest(ApiRequest[Empty], verb="DELETE", path=_FILE, accept="*/*"):
    """Delete a file of a container."""

    container_id: str
    """ID of the container."""
    file_id: str = Field(kw_only=False)
    """ID of the file."""


class ContainerFileContentRequest(ContentRequest, verb="GET", path=f"{_FILE}/content", accept="application/binary"):
    """Fetch the content of a file of a container."""

    container_id: str
    """ID of the container."""
    file_id: str = Field(kw_only=False)
    """ID of the file."""


class ContainerFileContent(Resource):
    """`containers.files.content`."""

    retrieve, async_retrieve = methods(ContainerFileContentRequest)


class AsyncContainerFileContent(Awaited, ContainerFileContent):
    """`containers.files.content` of `AsyncOpenAI`."""


class ContainerFiles(Resource):
    """`containers.files`."""

    content: attach[ContainerFileContent, AsyncContainerFileContent] = attach("containers", "ContainerFileContent")
    create, async_create = methods(ContainerFileCreateRequest)
    retrieve, async_retrieve = methods(ContainerFileRetrieveRequest)
    list, async_list = paged(ContainerFileListRequest)
    delete, async_delete = methods(ContainerFileDeleteRequest)


class AsyncContainerFiles(Awaited, ContainerFiles):
    """`containers.files` of `AsyncOpenAI`."""


class Containers(Resource):
    """`containers`: where the code interpreter and shell tools run."""

    files: attach[ContainerFiles, AsyncContainerFiles] = attach("containers", "ContainerFiles")
    create, async_create = methods(ContainerCreateRequest)
    retrieve, async_retrieve = methods(ContainerRetrieveRequest)
    list, async_list = paged(ContainerListRequest)
    delete, async_delete = methods(ContainerDeleteRequest)


class AsyncContainers(Awaited, Containers):
    """`containers` of `AsyncOpenAI`."""
