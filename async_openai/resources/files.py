"""Files: given to the API once, named by their id from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from async_openai.engine.plain_replies import read_file
from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.contents import ContentRequest
from async_openai.resources.helpers import helper
from async_openai.resources.parameters import Object, OrderedListing
from async_openai.resources.polling import wait_for_file
from async_openai.types.binary import BinaryContent
from async_openai.types.files import FileObject
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from async_openai.types.text_reply import TextReply
from async_openai.types.uploads import File

if TYPE_CHECKING:
    from async_openai.errors import APIError
    from async_openai.types.response import RawResponse


class FileCreateRequest(ApiRequest[FileObject], verb="POST", path="/files", body="multipart", pinned=True):
    """Upload a file of up to 512 MB. Larger ones go in parts, by `uploads`."""

    file: File
    """Path, bytes, open binary file, or (name, content) tuple."""
    purpose: Annotated[str, Sized(1)]
    """`assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`."""
    expires_after: Object | None = None
    """`{"anchor": "created_at", "seconds": 3600 to 2592000}`. Default: 30 days for `batch`, else never."""


class FileListRequest(OrderedListing[CursorPage[FileObject]], verb="GET", path="/files", pinned=True):
    """List the files."""

    limit: Annotated[int | None, Within(1, 10_000)] = None
    """Files a page, 1 to 10,000. The API's default is 10,000."""
    purpose: str | None = None
    """Only files of this purpose."""


class FileRetrieveRequest(ApiRequest[FileObject], verb="GET", path="/files/{file_id}"):
    """Look a file up."""

    file_id: str = Field(kw_only=False)
    """ID of the file."""


class FileDeleteRequest(ApiRequest[Deleted], verb="DELETE", path="/files/{file_id}"):
    """Delete a file, also from all vector stores."""

    file_id: str = Field(kw_only=False)
    """ID of the file."""


class FileContentRequest(ContentRequest, verb="GET", path="/files/{file_id}/content", accept="application/binary"):
    """Fetch the content of a file."""

    file_id: str = Field(kw_only=False)
    """ID of the file."""


class FileTextRequest(
    ApiRequest[TextReply],
    verb="GET",
    path="/files/{file_id}/content",
    deprecated="use files.content, which gives bytes and text",
):
    """Fetch the content of a file as text."""

    file_id: str = Field(kw_only=False)
    """ID of the file."""

    def read_reply(self, response: RawResponse) -> TextReply | APIError:
        """Take any content; an error object alone is an error."""
        content = read_file(response)
        return TextReply(response.text, content) if isinstance(content, BinaryContent) else content


class Files(Resource):
    """`files`: given to the API once, named by their id from then on."""

    create, async_create = methods(FileCreateRequest)
    retrieve, async_retrieve = methods(FileRetrieveRequest)
    list, async_list = paged(FileListRequest)
    delete, async_delete = methods(FileDeleteRequest)
    content, async_content = methods(FileContentRequest)
    retrieve_content, async_retrieve_content = methods(FileTextRequest)
    wait_for_processing, async_wait_for_processing = helper(wait_for_file)


class AsyncFiles(Awaited, Files):
    """`files` of `AsyncOpenAI`."""
