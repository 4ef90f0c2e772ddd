"""Assistants, and what their tools may use."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from async_openai.types.base import Reply, WireModel
from async_openai.types.formats import ResponseFormat


class AssistantFunction(WireModel):
    """A function of yours."""

    name: str = ""
    description: str | None = None
    parameters: dict[str, Any] | None = None
    strict: bool | None = None


class SearchRanking(WireModel):
    """How results of file search are ranked."""

    score_threshold: float = 0
    ranker: str | None = None
    """`auto` or `default_2024_08_21`."""


class AssistantSearch(WireModel):
    """Settings of file search."""

    max_num_results: int | None = None
    ranking_options: SearchRanking | None = None


class AssistantTool(WireModel):
    """A tool of an assistant. Its fields depend on the type."""

    function: AssistantFunction | None = None
    type: str = ""
    """`function`, `file_search` or `code_interpreter`."""
    file_search: AssistantSearch | None = None


class ToolFiles(WireModel):
    """The files that tools may use."""

    file_ids: list[str] | None = None
    vector_store_ids: list[str] | None = None


class ToolResources(WireModel):
    """What tools may use."""

    code_interpreter: ToolFiles | None = None
    file_search: ToolFiles | None = None


class Assistant(Reply):
    """A model with instructions and tools, kept by the API."""

    id: str
    object: str = "assistant"
    created_at: int = 0
    """Seconds since the epoch."""
    description: str | None = None
    instructions: str | None = None
    metadata: dict[str, str] | None = None
    model: str = ""
    name: str | None = None
    tools: list[AssistantTool] = Field(default_factory=list[AssistantTool])
    response_format: str | ResponseFormat | None = None
    temperature: float | None = None
    tool_resources: ToolResources | None = None
    top_p: float | None = None
