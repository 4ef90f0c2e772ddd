"""Names of `openai.types.responses` for what is called otherwise here. Read by `async_openai.types.responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from async_openai.types.items import AnyItem, CompactionItem, FunctionCallItem, MessageItem, ReasoningItem
from async_openai.types.parts import OutputText, Refusal
from async_openai.types.response_params import (
    EasyInputMessageParam,
    FileSearchToolParam,
    FunctionToolParam,
    ResponseFunctionToolCallParam,
    ResponseInputContentParam,
    ResponseInputFileParam,
    ResponseInputImageParam,
    ResponseInputItemParam,
    ResponseInputParam,
    ResponseInputTextParam,
    ResponseOutputMessageParam,
    ResponseOutputRefusalParam,
    ResponseOutputTextParam,
    ResponseReasoningItemParam,
    ResponseTextConfigParam,
    ToolChoiceAllowedParam,
    ToolChoiceFunctionParam,
    ToolParam,
    ToolSearchToolParam,
    WebSearchToolParam,
)
from async_openai.types.response_stream import (
    AnnotationEvent,
    ArgumentsDoneEvent,
    DeltaEvent,
    ErrorEvent,
    ItemEvent,
    PartEvent,
    ResponseEvent,
    ResponseRefusalDoneEvent,
    ResponseStreamEvent,
    TextDoneEvent,
)
from async_openai.types.tool_items import (
    CodeInterpreterItem,
    ComputerCallItem,
    FileSearchItem,
    ImageGenerationItem,
    McpCallItem,
    WebSearchItem,
)
from async_openai.types.tools import FunctionTool
from async_openai.types.usage import ResponseUsage

ResponseOutputItem = AnyItem
ResponseOutputMessage = MessageItem
ResponseOutputText = OutputText
ResponseOutputRefusal = Refusal
ResponseReasoningItem = ReasoningItem
ResponseCompactionItem = CompactionItem
ResponseFunctionToolCall = FunctionCallItem
ResponseFunctionWebSearch = WebSearchItem
ResponseFileSearchToolCall = FileSearchItem
ResponseComputerToolCall = ComputerCallItem
ResponseCodeInterpreterToolCall = CodeInterpreterItem
ImageGenerationCall = ImageGenerationItem
McpCall = McpCallItem
ResponseErrorEvent = ErrorEvent
ResponseOutputTextAnnotationAddedEvent = AnnotationEvent

if TYPE_CHECKING:
    ResponseCreatedEvent = ResponseInProgressEvent = ResponseCompletedEvent = ResponseEvent
    ResponseFailedEvent = ResponseIncompleteEvent = ResponseQueuedEvent = ResponseEvent
    ResponseOutputItemAddedEvent = ResponseOutputItemDoneEvent = ItemEvent
    ResponseContentPartAddedEvent = ResponseContentPartDoneEvent = PartEvent
    ResponseTextDeltaEvent = ResponseRefusalDeltaEvent = ResponseFunctionCallArgumentsDeltaEvent = DeltaEvent
    ResponseReasoningTextDeltaEvent = ResponseReasoningSummaryTextDeltaEvent = DeltaEvent
    ResponseTextDoneEvent = ResponseReasoningTextDoneEvent = ResponseReasoningSummaryTextDoneEvent = TextDoneEvent
    ResponseFunctionCallArgumentsDoneEvent = ArgumentsDoneEvent
else:
    from async_openai.types.kinds import kind

    for _base, _prefix, _suffixes in (
        (ResponseEvent, "response.", "created in_progress completed failed incomplete queued"),
        (ItemEvent, "response.", "output_item.added output_item.done"),
        (PartEvent, "response.", "content_part.added content_part.done"),
        (DeltaEvent, "response.", "output_text.delta refusal.delta function_call_arguments.delta"),
        (DeltaEvent, "response.", "reasoning_text.delta reasoning_summary_text.delta"),
        (TextDoneEvent, "response.", "output_text.done reasoning_text.done reasoning_summary_text.done"),
        (ArgumentsDoneEvent, "response.", "function_call_arguments.done"),
    ):
        for _suffix in _suffixes.split():
            _words = _suffix.replace("output_text.d", "text.d").replace(".", "_").split("_")
            _name = f"Response{''.join(word.title() for word in _words)}Event"
            globals()[_name] = kind(_name, _base, _prefix + _suffix)


__all__ = [
    "EasyInputMessageParam",
    "FileSearchToolParam",
    "FunctionTool",
    "FunctionToolParam",
    "ImageGenerationCall",
    "McpCall",
    "ResponseCodeInterpreterToolCall",
    "ResponseCompactionItem",
    "ResponseCompletedEvent",
    "ResponseComputerToolCall",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseCreatedEvent",
    "ResponseErrorEvent",
    "ResponseFailedEvent",
    "ResponseFileSearchToolCall",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseFunctionToolCall",
    "ResponseFunctionToolCallParam",
    "ResponseFunctionWebSearch",
    "ResponseInProgressEvent",
    "ResponseIncompleteEvent",
    "ResponseInputContentParam",
    "ResponseInputFileParam",
    "ResponseInputImageParam",
    "ResponseInputItemParam",
    "ResponseInputParam",
    "ResponseInputTextParam",
    "ResponseOutputItem",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseOutputMessage",
    "ResponseOutputMessageParam",
    "ResponseOutputRefusal",
    "ResponseOutputRefusalParam",
    "ResponseOutputText",
    "ResponseOutputTextAnnotationAddedEvent",
    "ResponseOutputTextParam",
    "ResponseQueuedEvent",
    "ResponseReasoningItem",
    "ResponseReasoningItemParam",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningSummaryTextDoneEvent",
    "ResponseReasoningTextDeltaEvent",
    "ResponseReasoningTextDoneEvent",
    "ResponseRefusalDeltaEvent",
    "ResponseRefusalDoneEvent",
    "ResponseStreamEvent",
    "ResponseTextConfigParam",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseUsage",
    "ToolChoiceAllowedParam",
    "ToolChoiceFunctionParam",
    "ToolParam",
    "ToolSearchToolParam",
    "WebSearchToolParam",
]
