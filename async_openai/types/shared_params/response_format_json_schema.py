"""The path `openai.types.shared_params.response_format_json_schema`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat_params import JSONSchemaParam as JSONSchema
from async_openai.types.chat_params import ResponseFormatJSONSchemaParam as ResponseFormatJSONSchema

__all__ = ["JSONSchema", "ResponseFormatJSONSchema"]
