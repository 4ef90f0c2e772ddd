"""What the requests of videos have in common."""

from __future__ import annotations

from typing import Final, TypeVar

from async_openai.engine.request import ApiRequest
from async_openai.resources.contents import ContentRequest
from async_openai.resources.parameters import OrderedListing
from async_openai.types.binary import BinaryContent

R = TypeVar("R")
INSTEAD: Final = "the API ends it on 2026-09-24, and nothing replaces it"


class VideoRequest(ApiRequest[R], deprecated=INSTEAD):
    """An operation on videos."""


class VideoListing(OrderedListing[R], VideoRequest[R]):
    """A list of videos."""


class VideoContentRequest(ContentRequest, VideoRequest[BinaryContent]):
    """Fetch the content of a video."""
