"""The path `openai.types.shared_params`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat_params import FunctionDefinitionParam as FunctionDefinition
from async_openai.types.chat_params import ResponseFormatJSONObjectParam as ResponseFormatJSONObject
from async_openai.types.chat_params import ResponseFormatJSONSchemaParam as ResponseFormatJSONSchema
from async_openai.types.chat_params import ResponseFormatTextParam as ResponseFormatText
from async_openai.types.response_params import ReasoningParam as Reasoning

__all__ = [
    "FunctionDefinition",
    "Reasoning",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
]
