"""Images: made from words, or from other images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pydantic import Field

from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.types.images import ImagesResponse
from async_openai.types.uploads import File

if TYPE_CHECKING:
    Files = File | Sequence[File]
else:
    # A tuple is one file (its name and content), a list is several.
    Files = list[File] | File


class ImageGenerateRequest(ApiRequest[ImagesResponse], verb="POST", path="/images/generations"):
    """Make images from a description."""

    prompt: str = Field(min_length=1)
    """What the image shows, up to 32,000 characters."""
    model: str | None = None
    """ID of the model."""
    background: str | None = None
    """`transparent`, `opaque` or `auto`."""
    moderation: str | None = None
    """`low` or `auto`."""
    n: int | None = Field(default=None, ge=1, le=10)
    """How many images, 1 to 10. Default 1."""
    output_compression: int | None = Field(default=None, ge=0, le=100)
    """0 to 100 percent, for webp and jpeg. Default 100."""
    output_format: str | None = None
    """`png`, `webp`, `jpeg`, `gif` or `svg`."""
    quality: str | None = None
    """`low`, `medium`, `high`, `xhigh`, `max` or `auto`; `standard` or `hd` for older models."""
    response_format: str | None = None
    """`url` or `b64_json`, for older models."""
    safety_identifier: str | None = None
    """Hashed id of the end user, for abuse detection."""
    size: str | None = None
    """`1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows."""
    style: str | None = None
    """`vivid` or `natural`, for older models."""
    user: str | None = None
    """Id of the end user. Replaced by `safety_identifier`."""


class ImageEditRequest(ApiRequest[ImagesResponse], verb="POST", path="/images/edits", body="multipart"):
    """Change images as a description says."""

    image: Files
    """One image, or a list of them: paths, bytes, open binary files, or (name, content) tuples."""
    prompt: str = Field(min_length=1)
    """What to make of it, up to 32,000 characters."""
    mask: File | None = None
    """Image whose transparent areas say where to change the first image."""
    model: str | None = None
    """ID of the model."""
    background: str | None = None
    """`transparent`, `opaque` or `auto`."""
    input_fidelity: str | None = None
    """`high` or `low`: how close to stay to the input."""
    n: int | None = Field(default=None, ge=1, le=10)
    """How many images, 1 to 10. Default 1."""
    output_compression: int | None = Field(default=None, ge=0, le=100)
    """0 to 100 percent, for webp and jpeg. Default 100."""
    output_format: str | None = None
    """`png`, `webp`, `jpeg`, `gif` or `svg`."""
    quality: str | None = None
    """`low`, `medium`, `high`, `xhigh`, `max` or `auto`; `standard` for older models."""
    response_format: str | None = None
    """`url` or `b64_json`, for older models."""
    safety_identifier: str | None = None
    """Hashed id of the end user, for abuse detection."""
    size: str | None = None
    """`1024x1024`, `1536x1024`, `1024x1536` or `auto`."""
    user: str | None = None
    """Id of the end user. Replaced by `safety_identifier`."""


class ImageVariationRequest(ApiRequest[ImagesResponse], verb="POST", path="/images/variations", body="multipart"):
    """Make variations of an image. For older models only."""

    image: File
    """A square PNG: path, bytes, open binary file, or (name, content) tuple."""
    model: str | None = None
    """ID of the model."""
    n: int | None = Field(default=None, ge=1, le=10)
    """How many images, 1 to 10. Default 1."""
    response_format: str | None = None
    """`url` or `b64_json`."""
    size: str | None = None
    """`256x256`, `512x512` or `1024x1024`."""
    user: str | None = None
    """Id of the end user."""


class Images(Resource):
    """`images`: made from words, or from other images."""

    generate, async_generate = methods(ImageGenerateRequest)
    edit, async_edit = methods(ImageEditRequest)
    create_variation, async_create_variation = methods(ImageVariationRequest)


class AsyncImages(Awaited, Images):
    """`images` of `AsyncOpenAI`."""
