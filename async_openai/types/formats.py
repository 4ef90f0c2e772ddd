"""Settings of reasoning and formats of texts: given in requests and returned in replies."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from async_openai.types.base import WireModel


class Reasoning(WireModel):
    """Reasoning settings of a model."""

    effort: str | None = None
    """`none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows."""
    summary: str | None = None
    """`auto`, `concise` or `detailed`."""
    generate_summary: str | None = None
    """The older name of `summary`."""
    context: str | None = None
    """Which reasoning of earlier turns the model sees: `auto`, `current_turn` or `all_turns`."""
    mode: str | None = None
    """`standard` or `pro`."""


class JsonSchema(WireModel):
    """A JSON schema for a text."""

    name: str | None = None
    description: str | None = None
    # pydantic's own name for something else.
    schema_: dict[str, Any] | None = Field(default=None, validation_alias="schema", serialization_alias="schema")
    """The schema itself."""
    strict: bool | None = None
    """Whether the text fits it for certain."""


class TextFormat(JsonSchema):
    """Format of a text; all fields but the type are for `json_schema`."""

    type: str
    """`text`, `json_schema` or `json_object`."""


class ResponseFormat(WireModel):
    """Format of a text, in the shape of chat completions."""

    type: str
    """`text`, `json_schema` or `json_object`."""
    json_schema: JsonSchema | None = None


class TextConfig(WireModel):
    """Settings of a model's texts."""

    format: TextFormat | None = None
    verbosity: str | None = None
    """`low`, `medium` or `high`."""
