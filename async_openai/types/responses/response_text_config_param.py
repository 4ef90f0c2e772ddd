"""The path `openai.types.responses.response_text_config_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.response_params import ResponseTextConfigParam

__all__ = ["ResponseTextConfigParam"]
