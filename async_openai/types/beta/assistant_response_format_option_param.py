"""The path `openai.types.beta.assistant_response_format_option_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.assistant_params import AssistantResponseFormatOptionParam

__all__ = ["AssistantResponseFormatOptionParam"]
