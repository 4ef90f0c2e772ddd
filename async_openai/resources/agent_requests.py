"""What the requests of agents have in common: the beta header, pages, streams."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from async_openai.engine.request import ApiRequest
from async_openai.resources.contents import ContentRequest
from async_openai.resources.parameters import OrderedListing
from async_openai.types.binary import BinaryContent

R = TypeVar("R")


class AgentRequest(ApiRequest[R], beta="agents=v1"):
    """An operation of the Agents API."""

    keeps_errors = True


class AgentListing(OrderedListing[R], AgentRequest[R]):
    """A list of the Agents API."""


class AgentContentRequest(ContentRequest, AgentRequest[BinaryContent]):
    """Fetch the content of a file that an agent made."""


class SessionFollowing(AgentRequest[R]):
    """An operation that streams in any case, and takes no word for it."""

    def wire_defaults(self) -> Mapping[str, Any]:
        """Nothing is added."""
        return {}
