"""Assistants, which responses replace."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from async_openai.engine.ranges import Within
from async_openai.resources.assistant_requests import AssistantListing, AssistantRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.parameters import Metadata, Object, Objects
from async_openai.types.assistants import Assistant
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted


class AssistantCreateRequest(AssistantRequest[Assistant], verb="POST", path="/assistants", pinned=True):
    """Make an assistant."""

    model: str
    """ID of the model."""
    description: str | None = None
    """What it is for."""
    instructions: str | None = None
    """System message."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    name: str | None = None
    """Name to show."""
    reasoning_effort: str | None = None
    """How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`."""
    response_format: str | Object | None = None
    """`auto`, or `{"type": "text", "json_object" or "json_schema", ...}`."""
    temperature: Annotated[float | None, Within(0, 2)] = None
    """0 to 2: higher is more random."""
    tool_resources: Object | None = None
    """Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`."""
    tools: Objects | None = Field(default=None, repr=False)
    """`{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own."""
    top_p: Annotated[float | None, Within(0, 1)] = None
    """0 to 1: the share of probability to choose tokens from."""


class AssistantDeleteRequest(AssistantRequest[Deleted], verb="DELETE", path="/assistants/{assistant_id}"):
    """Delete an assistant."""

    assistant_id: str = Field(kw_only=False)
    """ID of the assistant."""


class AssistantListRequest(AssistantListing[CursorPage[Assistant]], verb="GET", path="/assistants", pinned=True):
    """List the assistants."""


class AssistantRetrieveRequest(AssistantRequest[Assistant], verb="GET", path="/assistants/{assistant_id}"):
    """Look an assistant up."""

    assistant_id: str = Field(kw_only=False)
    """ID of the assistant."""


class AssistantUpdateRequest(AssistantRequest[Assistant], verb="POST", path="/assistants/{assistant_id}"):
    """Change an assistant."""

    assistant_id: str = Field(kw_only=False)
    """ID of the assistant."""
    description: str | None = None
    """What it is for."""
    instructions: str | None = None
    """System message."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    model: str | None = None
    """ID of the model."""
    name: str | None = None
    """Name to show."""
    reasoning_effort: str | None = None
    """How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`."""
    response_format: str | Object | None = None
    """`auto`, or `{"type": "text", "json_object" or "json_schema", ...}`."""
    temperature: Annotated[float | None, Within(0, 2)] = None
    """0 to 2: higher is more random."""
    tool_resources: Object | None = None
    """Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`."""
    tools: Objects | None = Field(default=None, repr=False)
    """`{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own."""
    top_p: Annotated[float | None, Within(0, 1)] = None
    """0 to 1: the share of probability to choose tokens from."""


class Assistants(Resource):
    """`beta.assistants`: deprecated."""

    create, async_create = methods(AssistantCreateRequest)
    delete, async_delete = methods(AssistantDeleteRequest)
    list, async_list = paged(AssistantListRequest)
    retrieve, async_retrieve = methods(AssistantRetrieveRequest)
    update, async_update = methods(AssistantUpdateRequest)


class AsyncAssistants(Awaited, Assistants):
    """`beta.assistants` of `AsyncOpenAI`."""
