"""What the requests of ChatKit have in common: the beta header, pages."""

from __future__ import annotations

from typing import TypeVar

from async_openai.engine.request import ApiRequest
from async_openai.resources.parameters import OrderedListing

R = TypeVar("R")


class ChatKitRequest(ApiRequest[R], beta="chatkit_beta=v1"):
    """An operation of ChatKit."""


class ChatKitListing(OrderedListing[R], ChatKitRequest[R]):
    """A list to read in both directions."""

    before: str | None = None
    """ID of the first item of the page after."""
