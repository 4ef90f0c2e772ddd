"""The path `openai.types.responses.response_create_params`, as in the official client."""

from __future__ import annotations

from async_openai.types.response_params import ContextManagementParam as ContextManagement
from async_openai.types.response_params import ToolChoiceParam as ToolChoice

__all__ = ["ContextManagement", "ToolChoice"]
