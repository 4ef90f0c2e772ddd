"""Images, and the events of their streams."""

from __future__ import annotations

import base64
from functools import reduce
from typing import Any, ClassVar, cast

from pydantic import Field

from async_openai.errors import APIResponseValidationError
from async_openai.types.base import Reply, WireModel
from async_openai.types.billed import Billed
from async_openai.types.deviations import kind_of
from async_openai.types.usage import ImageUsage, SvgUsage


class EncodedImage(WireModel):
    """An image as base64."""

    b64_json: str | None = None

    @property
    def content(self) -> bytes | None:
        """The image's bytes; None where the server sent a URL.

        Raises:
            APIResponseValidationError: What the server sent is not base64.
        """
        try:
            return base64.b64decode(self.b64_json) if self.b64_json is not None else None
        except ValueError:
            raise APIResponseValidationError(
                "the answer is not what the API documents: an image is not base64"
            ) from None


class Image(EncodedImage):
    """One image, as base64 or as a URL to fetch it from."""

    url: str | None = None
    revised_prompt: str | None = None


class ImagesResponse(Reply):
    """The reply of `images.generate`, `images.edit` and `images.create_variation`."""

    _items_field: ClassVar[str | None] = "data"

    created: int = 0
    """Seconds since the epoch."""
    data: list[Image] = Field(default_factory=list[Image])
    background: str | None = None
    """`transparent` or `opaque`."""
    output_format: str | None = None
    """`png`, `webp`, `jpeg`, `gif` or `svg`."""
    quality: str | None = None
    """`low`, `medium`, `high`, `xhigh` or `max`."""
    safety_identifier: str | None = None
    """The identifier in effect."""
    size: str | None = None
    """WIDTHxHEIGHT."""
    usage: ImageUsage | None = None
    svg_usage: SvgUsage | None = None

    @classmethod
    def why_unusable(cls, sent: dict[str, Any]) -> str | None:
        """Say why an answer cannot be this reply: it has images, or a place for them."""
        data = sent.get("data")
        if data is None or isinstance(data, list | dict):
            return super().why_unusable(sent)
        return f"data: expected a list, got {kind_of(data)}"

    def is_odd(self) -> bool:
        """Whether there is no image: it may be an error."""
        return not self.data

    def billed(self) -> Billed:
        """Return what is billed: an answer of this kind holds images alone."""
        return super().billed()._replace(makes="image")

    @classmethod
    def as_chunks(cls, sent: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the events that a whole answer stands for, one for each image."""
        shared = {name: sent[name] for name in _SHARED if name in sent}
        images = cast("list[Any]", sent["data"]) if isinstance(sent.get("data"), list) else []
        finished = [cast("dict[str, Any]", image) for image in images if isinstance(image, dict)]
        return [{"type": "image_generation.completed", **shared, **image} for image in finished]

    @classmethod
    def accumulator(cls) -> ImagesAccumulator:
        """Make the accumulator of a stream's events."""
        return ImagesAccumulator()


class ImageStreamEvent(EncodedImage):
    """An image of a stream: not finished yet, or finished."""

    type: str = ""
    """`image_generation.partial_image`, `image_generation.completed`, `image_edit.partial_image` or
    `image_edit.completed`."""
    partial_image_index: int | None = None
    """`partial_image`: its number, from 0."""
    created_at: int = 0
    """Seconds since the epoch."""
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None
    safety_identifier: str | None = None
    """`completed`."""
    usage: ImageUsage | None = None
    """`completed`."""

    def billed(self) -> Billed:
        """Return what is billed: images alone."""
        return super().billed()._replace(makes="image")

    @property
    def is_last(self) -> bool:
        """Whether it is a finished image."""
        return self.type.endswith(".completed")


class ImagesAccumulator:
    """Puts the finished images of a stream together."""

    text = ""
    """There is none."""
    reports_apart = True
    """Each finished image reports its own usage."""

    def __init__(self) -> None:
        self._done: list[ImageStreamEvent] = []

    def add(self, event: ImageStreamEvent) -> None:
        """Take the next event."""
        if event.type.endswith(".completed"):
            self._done.append(event)

    def finished(self) -> bool:
        """Whether an image is finished."""
        return bool(self._done)

    has_ended = finished

    def result(self) -> ImagesResponse:
        """Return the images so far."""
        data = [Image(b64_json=event.b64_json) for event in self._done]
        if not self._done:
            return ImagesResponse(data=data)
        last = self._done[-1]
        shared = {name: getattr(last, name) for name in _SHARED if name in last.model_fields_set}
        usage = _added([event.usage for event in self._done if event.usage is not None])
        return ImagesResponse(created=last.created_at, data=data, usage=usage, **shared)


def _added(usages: list[ImageUsage]) -> ImageUsage | None:
    """Add the usages of several images up."""
    if len(usages) < 2:  # noqa: PLR2004 - nothing to add
        return usages[0] if usages else None
    return ImageUsage.model_validate(reduce(_plus, (usage.model_dump() for usage in usages)))


def _plus(one: Any, other: Any) -> Any:
    """Add counts, name by name; what is none is taken as it is."""
    if isinstance(one, dict) and isinstance(other, dict):
        left, right = cast("dict[str, Any]", one), cast("dict[str, Any]", other)
        return {name: _plus(left.get(name), right.get(name)) for name in {**left, **right}}
    if isinstance(one, int | float) and isinstance(other, int | float):
        return one + other
    return cast("Any", one if other is None else other)


_SHARED = ("background", "output_format", "quality", "safety_identifier", "size")
