"""How a model reasons, and what its texts look like: given to requests and returned by them."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from async_openai.types.base import WireModel


class Reasoning(WireModel):
    """How a model reasons."""

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
    """A JSON schema that a text is to fit."""

    name: str | None = None
    description: str | None = None
    # pydantic's own name for something else.
    schema_: dict[str, Any] | None = Field(default=None, validation_alias="schema", serialization_alias="schema")
    """The schema itself."""
    strict: bool | None = None
    """Whether the text fits it for certain."""


class TextFormat(JsonSchema):
    """What a text looks like; all but the type is for `json_schema`."""

    type: str
    """`text`, `json_schema` or `json_object`."""


class ResponseFormat(WireModel):
    """What a text looks like, as chat completions take it."""

    type: str
    """`text`, `json_schema` or `json_object`."""
    json_schema: JsonSchema | None = None


class TextConfig(WireModel):
    """How a model writes."""

    format: TextFormat | None = None
    verbosity: str | None = None
    """`low`, `medium` or `high`."""
