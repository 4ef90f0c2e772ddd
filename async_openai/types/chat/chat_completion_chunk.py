"""The path `openai.types.chat.chat_completion_chunk`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat import ChatCompletionChunk, ChoiceDelta, ChoiceLogprobs
from async_openai.types.chat import ChunkChoice as Choice
from async_openai.types.chat import FunctionCallDelta as ChoiceDeltaFunctionCall
from async_openai.types.chat import FunctionCallDelta as ChoiceDeltaToolCallFunction
from async_openai.types.chat import ToolCallDelta as ChoiceDeltaToolCall

__all__ = [
    "ChatCompletionChunk",
    "Choice",
    "ChoiceDelta",
    "ChoiceDeltaFunctionCall",
    "ChoiceDeltaToolCall",
    "ChoiceDeltaToolCallFunction",
    "ChoiceLogprobs",
]
