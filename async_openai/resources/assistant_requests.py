"""What the requests of assistants and threads have in common: deprecation, beta header, pages."""

from __future__ import annotations

from typing import Final, TypeVar

from async_openai.engine.request import ApiRequest
from async_openai.resources.parameters import OrderedListing

R = TypeVar("R")
INSTEAD: Final = "use responses and conversations"


class AssistantRequest(ApiRequest[R], beta="assistants=v2", deprecated=INSTEAD):
    """An operation of the Assistants API."""

    wraps_events = True


class AssistantListing(OrderedListing[R], AssistantRequest[R]):
    """A list to read in both directions."""

    before: str | None = None
    """ID of the first item of the page after."""
