"""The path `openai.types.shared_params.function_definition`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat_params import FunctionDefinitionParam as FunctionDefinition

__all__ = ["FunctionDefinition"]
