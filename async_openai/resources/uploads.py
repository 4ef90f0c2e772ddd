"""Uploads: large files, sent in parts."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest
from async_openai.resources import chunked
from async_openai.resources.base import Awaited, Resource, attach, methods
from async_openai.resources.helpers import helper
from async_openai.resources.parameters import Object, Strings
from async_openai.types.files import UploadObject, UploadPart
from async_openai.types.uploads import File


class UploadCreateRequest(ApiRequest[UploadObject], verb="POST", path="/uploads", pinned=True):
    """Announce a file of up to 8 GB, to be sent in parts within an hour."""

    bytes: Annotated[int, Within(1)]
    """Size of the whole file."""
    filename: Annotated[str, Sized(1)]
    """Name of the file."""
    mime_type: Annotated[str, Sized(1)]
    """Media type, one of those for the purpose."""
    purpose: Annotated[str, Sized(1)]
    """`assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`."""
    expires_after: Object | None = None
    """`{"anchor": "created_at", "seconds": 3600 to 2592000}`. Default: 30 days for `batch`, else never."""


class UploadCancelRequest(ApiRequest[UploadObject], verb="POST", path="/uploads/{upload_id}/cancel", body="none"):
    """Give an upload up. No further parts are taken."""

    upload_id: str = Field(kw_only=False)
    """ID of the upload."""


class UploadCompleteRequest(ApiRequest[UploadObject], verb="POST", path="/uploads/{upload_id}/complete"):
    """Make a file of the parts. Their sizes must add up to the size announced."""

    upload_id: str = Field(kw_only=False)
    """ID of the upload."""
    part_ids: Strings
    """IDs of the parts, in the order of their content."""
    md5: str | None = None
    """Checksum of the whole content, to be verified by the server."""


class UploadPartCreateRequest(ApiRequest[UploadPart], verb="POST", path="/uploads/{upload_id}/parts", body="multipart"):
    """Send a part of up to 64 MB. Parts may be sent at the same time; `complete` gives their order."""

    upload_id: str = Field(kw_only=False)
    """ID of the upload."""
    data: File
    """The part's content: bytes, path, open binary file, or (name, content) tuple."""


class UploadParts(Resource):
    """`uploads.parts`."""

    create, async_create = methods(UploadPartCreateRequest)


class AsyncUploadParts(Awaited, UploadParts):
    """`uploads.parts` of `AsyncOpenAI`."""


class Uploads(Resource):
    """`uploads`: large files, sent in parts."""

    parts: attach[UploadParts, AsyncUploadParts] = attach("uploads", "UploadParts")
    create, async_create = methods(UploadCreateRequest)
    cancel, async_cancel = methods(UploadCancelRequest)
    complete, async_complete = methods(UploadCompleteRequest)
    upload_file_chunked, async_upload_file_chunked = helper(chunked.upload_file_chunked)


class AsyncUploads(Awaited, Uploads):
    """`uploads` of `AsyncOpenAI`."""
