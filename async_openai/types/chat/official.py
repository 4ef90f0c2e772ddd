"""Names of `openai.types.chat` for what is called otherwise here, read when one is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from async_openai.types.chat import (
    ChatAudio,
    ChatMessage,
    ToolCall,
    ToolCallDelta,
)
from async_openai.types.chat_params import (
    ChatCompletionAllowedToolChoiceParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    ChatCompletionContentPartParam,
    ChatCompletionContentPartRefusalParam,
    ChatCompletionContentPartTextParam,
    ChatCompletionCustomToolParam,
    ChatCompletionDeveloperMessageParam,
    ChatCompletionFunctionMessageParam,
    ChatCompletionFunctionToolParam,
    ChatCompletionMessageCustomToolCallParam,
    ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionMessageParam,
    ChatCompletionMessageToolCallParam,
    ChatCompletionMessageToolCallUnionParam,
    ChatCompletionNamedToolChoiceCustomParam,
    ChatCompletionNamedToolChoiceParam,
    ChatCompletionPredictionContentParam,
    ChatCompletionStreamOptionsParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolMessageParam,
    ChatCompletionToolParam,
    ChatCompletionToolUnionParam,
    ChatCompletionUserMessageParam,
)
from async_openai.types.parts import Logprob

ChatCompletionMessage = ChatMessage
ChatCompletionAudio = ChatAudio
ChatCompletionTokenLogprob = Logprob
ChoiceDeltaToolCall = ToolCallDelta
ChatCompletionMessageToolCall = ToolCall
ChatCompletionMessageToolCallUnion = ToolCall

if TYPE_CHECKING:
    ChatCompletionMessageFunctionToolCall = ToolCall
    ChatCompletionMessageCustomToolCall = ToolCall
else:
    from async_openai.types.kinds import kind

    ChatCompletionMessageFunctionToolCall = kind("ChatCompletionMessageFunctionToolCall", ToolCall, "function")
    ChatCompletionMessageCustomToolCall = kind("ChatCompletionMessageCustomToolCall", ToolCall, "custom")


__all__ = [
    "ChatCompletionAllowedToolChoiceParam",
    "ChatCompletionAssistantMessageParam",
    "ChatCompletionAudio",
    "ChatCompletionContentPartImageParam",
    "ChatCompletionContentPartInputAudioParam",
    "ChatCompletionContentPartParam",
    "ChatCompletionContentPartRefusalParam",
    "ChatCompletionContentPartTextParam",
    "ChatCompletionCustomToolParam",
    "ChatCompletionDeveloperMessageParam",
    "ChatCompletionFunctionMessageParam",
    "ChatCompletionFunctionToolParam",
    "ChatCompletionMessage",
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageCustomToolCallParam",
    "ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageFunctionToolCallParam",
    "ChatCompletionMessageParam",
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallParam",
    "ChatCompletionMessageToolCallUnion",
    "ChatCompletionMessageToolCallUnionParam",
    "ChatCompletionNamedToolChoiceCustomParam",
    "ChatCompletionNamedToolChoiceParam",
    "ChatCompletionPredictionContentParam",
    "ChatCompletionStreamOptionsParam",
    "ChatCompletionSystemMessageParam",
    "ChatCompletionTokenLogprob",
    "ChatCompletionToolChoiceOptionParam",
    "ChatCompletionToolMessageParam",
    "ChatCompletionToolParam",
    "ChatCompletionToolUnionParam",
    "ChatCompletionUserMessageParam",
    "ChoiceDeltaToolCall",
]
