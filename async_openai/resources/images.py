"""Images: made from words, or from other images."""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest
from async_openai.engine.streaming import Stream
from async_openai.resources.base import Awaited, Resource, methods, streaming
from async_openai.resources.parameters import Files, Object, Text
from async_openai.types.images import ImagesResponse, ImageStreamEvent
from async_openai.types.uploads import File

R = TypeVar("R")


class ImageFields(ApiRequest[R]):
    """Common parameters of making and changing images."""

    prompt: Annotated[str, Sized(1, 32_000)]
    """Description of the image, or of the change to the images given; up to 32,000 characters."""
    background: str | None = None
    """`transparent` (for png and webp), `opaque` or `auto` (default)."""
    complexity: str | None = None
    """How long the image is planned: `low`, `medium` or `high`. Default: the model's."""
    frame_count: Annotated[int | None, Within(2, 16)] = None
    """Frames of a gif, 2 to 16. Default 9."""
    frame_duration_ms: Annotated[int | None, Within(1)] = None
    """Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200."""
    model: str | None = None
    """ID of the model."""
    n: Annotated[int | None, Within(1, 10)] = None
    """How many images, 1 to 10. Default 1."""
    output_compression: Annotated[int | None, Within(0, 100)] = None
    """0 to 100 percent, for webp and jpeg. Default 100."""
    output_format: str | None = None
    """`png` (default), `webp`, `jpeg`, `gif` or `svg`."""
    partial_images: Annotated[int | None, Within(0, 3)] = None
    """With `stream=True`: how many images to send before each is finished, 0 to 3."""
    quality: str | None = None
    """`low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models."""
    response_format: str | None = None
    """`url` or `b64_json`, for older models."""
    safety_identifier: str | None = None
    """Hashed id of the end user, for abuse detection."""
    size: str | None = None
    """`1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows."""
    svg: Object | None = None
    """Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`."""
    user: Text | None = None
    """Id of the end user. Replaced by `safety_identifier`."""


class ImageGenerateFields(ImageFields[R], verb="POST", path="/images/generations"):
    """Make images from a description."""

    moderation: str | None = None
    """`low` or `auto` (default)."""
    style: str | None = None
    """`vivid` or `natural`, for older models."""


class ImageGenerateRequest(ImageGenerateFields[ImagesResponse]):
    """Make images from a description."""

    stream: Literal[False] | None = None
    """True gives the images as they come, also unfinished ones."""


class ImageGenerateStreamRequest(ImageGenerateFields[Stream[ImageStreamEvent, ImagesResponse]]):
    """Make images from a description, and see them come."""

    stream: Literal[True]
    """Give the images as they come."""


class ImageEditFields(ImageFields[R], verb="POST", path="/images/edits", body="multipart"):
    """Change images as a description says."""

    image: Files
    """One image, or a list of up to 16 (png, webp or jpg under 50 MB): paths, bytes, open binary files, or (name,
    content) tuples."""
    input_fidelity: str | None = None
    """`high` or `low`: how close to stay to the input."""
    markup: File | None = None
    """Transparent PNG laid over the first image to show what to change. Not with `mask`."""
    mask: File | None = None
    """PNG whose transparent areas say where to change the first image."""


class ImageEditRequest(ImageEditFields[ImagesResponse]):
    """Change images as a description says."""

    stream: Literal[False] | None = None
    """True gives the images as they come, also unfinished ones."""


class ImageEditStreamRequest(ImageEditFields[Stream[ImageStreamEvent, ImagesResponse]]):
    """Change images as a description says, and see them come."""

    stream: Literal[True]
    """Give the images as they come."""


class ImageVariationRequest(
    ApiRequest[ImagesResponse],
    verb="POST",
    path="/images/variations",
    body="multipart",
    deprecated="use images.edit",
):
    """Make variations of an image. For older models only."""

    image: File
    """A square PNG: path, bytes, open binary file, or (name, content) tuple."""
    model: str | None = None
    """ID of the model."""
    n: Annotated[int | None, Within(1, 10)] = None
    """How many images, 1 to 10. Default 1."""
    response_format: str | None = None
    """`url` or `b64_json`."""
    size: str | None = None
    """`256x256`, `512x512` or `1024x1024`."""
    user: Text | None = None
    """Id of the end user."""


class Images(Resource):
    """`images`: made from words, or from other images."""

    generate, async_generate = streaming(ImageGenerateRequest, ImageGenerateStreamRequest)
    edit, async_edit = streaming(ImageEditRequest, ImageEditStreamRequest)
    create_variation, async_create_variation = methods(ImageVariationRequest)


class AsyncImages(Awaited, Images):
    """`images` of `AsyncOpenAI`."""
