"""The path `openai.types.responses.easy_input_message_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.response_params import EasyInputMessageParam

__all__ = ["EasyInputMessageParam"]
