"""The path `openai.types.responses.response_input_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.response_params import FunctionCallOutputParam as FunctionCallOutput
from async_openai.types.response_params import InputMessageParam as Message
from async_openai.types.response_params import ResponseInputItemParam, ResponseInputParam

__all__ = ["FunctionCallOutput", "Message", "ResponseInputItemParam", "ResponseInputParam"]
