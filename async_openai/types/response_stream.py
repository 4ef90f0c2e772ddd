"""The events of a streamed response, and their accumulator. Events of the same shape share a class."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter
from typing import Annotated, Any, Final, Literal, cast

from pydantic import Field

from async_openai.types.assembled import assembled, remade
from async_openai.types.base import WireModel
from async_openai.types.billed import Billed
from async_openai.types.growing import GrowingText, Numbered, number_of, plain
from async_openai.types.items import AnyItem, UnknownItem
from async_openai.types.parts import Annotation, Logprob, Part
from async_openai.types.responses import Response
from async_openai.types.tagged import GenericItem, tagged
from async_openai.types.texts import JsonText
from async_openai.types.tool_items import ShellOutput
from async_openai.types.usage import ResponseUsage


def _no_item() -> Any:
    return UnknownItem()


def _no_part() -> Any:
    return GenericItem()


class Event(WireModel):
    """Common fields of all events. Servers other than OpenAI's leave the positions out, and give only the item's id."""

    sequence_number: int | None = None
    """Counts the events. A stored response is read on from there with `retrieve(stream=True, starting_after=...)`."""
    item_id: str | None = None
    output_index: int | None = None
    """Position of the item in the output."""


class ResponseEvent(Event):
    """The response as it is now."""

    type: Literal[
        "response.created",
        "response.queued",
        "response.in_progress",
        "response.completed",
        "response.incomplete",
        "response.failed",
    ]
    response: Response = Field(default_factory=Response)

    def is_odd(self) -> bool:
        """Whether a text of the response is in another shape."""
        return super().is_odd() or self.response.has_odd_text()

    def billed(self) -> Billed:
        """Return what is billed of the response."""
        return self.response.billed()

    @property
    def is_last(self) -> bool:
        """Whether the response has ended."""
        return self.type in _ENDS

    @property
    def has_content(self) -> bool:
        """Whether there is more in it than the announcement of a response."""
        return self.type not in {"response.created", "response.queued", "response.in_progress"}

    @property
    def usage(self) -> ResponseUsage | None:
        """The usage, once there is one."""
        return self.response.usage

    @property
    def model(self) -> str:
        """The model that answers."""
        return self.response.model


class ItemEvent(Event):
    """An item begins, or is whole."""

    type: Literal["response.output_item.added", "response.output_item.done"]
    item: AnyItem = Field(default_factory=_no_item)

    def is_odd(self) -> bool:
        """Whether a text of the item is in another shape."""
        return super().is_odd() or (self.item.type == "message" and self.item.is_odd())


class PartEvent(Event):
    """A part of a message, or of the summary of its reasoning, begins or is whole."""

    type: Literal[
        "response.content_part.added",
        "response.content_part.done",
        "response.reasoning_summary_part.added",
        "response.reasoning_summary_part.done",
    ]
    part: Part = Field(default_factory=_no_part)
    content_index: int | None = None
    summary_index: int | None = None
    status: str | None = None
    """`incomplete` where a summary was cut."""


class DeltaEvent(Event):
    """The next piece of a text, of arguments, code, a command or sound (base64)."""

    type: Literal[
        "response.output_text.delta",
        "response.refusal.delta",
        "response.reasoning_text.delta",
        "response.reasoning_summary_text.delta",
        "response.function_call_arguments.delta",
        "response.custom_tool_call_input.delta",
        "response.mcp_call_arguments.delta",
        "response.code_interpreter_call_code.delta",
        "response.shell_call_command.delta",
        "response.audio.delta",
        "response.audio.transcript.delta",
    ]
    delta: JsonText = ""
    content_index: int | None = None
    summary_index: int | None = None
    command_index: int | None = None
    logprobs: list[Logprob] | None = None
    """Of a text's tokens, with `include=["message.output_text.logprobs"]`."""
    obfuscation: str | None = None
    """Random padding: hides the length of the piece."""


class TextDoneEvent(Event):
    """A whole text."""

    type: Literal["response.output_text.done", "response.reasoning_text.done", "response.reasoning_summary_text.done"]
    text: str = ""
    content_index: int | None = None
    summary_index: int | None = None
    logprobs: list[Logprob] | None = None


class ResponseRefusalDoneEvent(Event):
    """A whole refusal."""

    type: Literal["response.refusal.done"]
    refusal: str = ""
    content_index: int | None = None


RefusalDoneEvent = ResponseRefusalDoneEvent
"""Name of earlier releases; `chat.completions.stream` has another event of that name."""


class ArgumentsDoneEvent(Event):
    """The whole arguments of a call, JSON text."""

    type: Literal["response.function_call_arguments.done", "response.mcp_call_arguments.done"]
    arguments: JsonText = ""
    name: str | None = None


class InputDoneEvent(Event):
    """The whole input of a custom tool."""

    type: Literal["response.custom_tool_call_input.done"]
    input: str = ""


class CodeDoneEvent(Event):
    """The whole code."""

    type: Literal["response.code_interpreter_call_code.done"]
    code: str = ""


class CommandEvent(Event):
    """A command of a shell call begins, or is whole."""

    type: Literal["response.shell_call_command.added", "response.shell_call_command.done"]
    command: str = ""
    command_index: int | None = None


class ShellDelta(WireModel):
    """The next piece of a command's output."""

    stdout: str | None = None
    stderr: str | None = None


class ShellDeltaEvent(Event):
    """A command has written something."""

    type: Literal["response.shell_call_output_content.delta"]
    delta: ShellDelta = Field(default_factory=ShellDelta)
    command_index: int | None = None


class ShellDoneEvent(Event):
    """A command has ended."""

    type: Literal["response.shell_call_output_content.done"]
    output: list[ShellOutput] = Field(default_factory=list[ShellOutput])
    command_index: int | None = None


class AnnotationEvent(Event):
    """A text has got an annotation."""

    type: Literal["response.output_text.annotation.added"]
    annotation: Annotation | None = None
    annotation_index: int | None = None
    content_index: int | None = None


class PartialImageEvent(Event):
    """An image as far as it is."""

    type: Literal["response.image_generation_call.partial_image"]
    partial_image_b64: str = ""
    partial_image_index: int = 0
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


class ProgressEvent(Event):
    """A tool of the API has got further: its type says how far. Nothing else is known yet."""

    type: Literal[
        "response.file_search_call.in_progress",
        "response.file_search_call.searching",
        "response.file_search_call.completed",
        "response.web_search_call.in_progress",
        "response.web_search_call.searching",
        "response.web_search_call.completed",
        "response.code_interpreter_call.in_progress",
        "response.code_interpreter_call.interpreting",
        "response.code_interpreter_call.completed",
        "response.image_generation_call.in_progress",
        "response.image_generation_call.generating",
        "response.image_generation_call.completed",
        "response.mcp_call.in_progress",
        "response.mcp_call.completed",
        "response.mcp_call.failed",
        "response.mcp_list_tools.in_progress",
        "response.mcp_list_tools.completed",
        "response.mcp_list_tools.failed",
        "response.compaction.compacting",
        "response.audio.done",
        "response.audio.transcript.done",
    ]


class ErrorEvent(Event):
    """The stream failed."""

    type: Literal["error"]
    code: str | None = None
    message: str = ""
    param: str | None = None

    def is_odd(self) -> bool:
        """Whether it is an error: it always is."""
        return True


ResponseStreamEvent = Annotated[
    DeltaEvent
    | ResponseEvent
    | ItemEvent
    | PartEvent
    | TextDoneEvent
    | ResponseRefusalDoneEvent
    | ArgumentsDoneEvent
    | InputDoneEvent
    | CodeDoneEvent
    | CommandEvent
    | ShellDeltaEvent
    | ShellDoneEvent
    | AnnotationEvent
    | PartialImageEvent
    | ProgressEvent
    | ErrorEvent,
    tagged(),
]
"""An event of a streamed response."""

_ENDS: Final = frozenset({"response.completed", "response.incomplete", "response.failed"})
_IN_PARTS: Final = {
    "response.output_text.delta": ("output_text", "text"),
    "response.refusal.delta": ("refusal", "refusal"),
    "response.reasoning_text.delta": ("reasoning_text", "text"),
    "response.reasoning_summary_text.delta": ("summary_text", "text"),
}
"""Where a piece belongs: type of the part, and its field."""
_ToldWhole: Final = (TextDoneEvent, ResponseRefusalDoneEvent, ArgumentsDoneEvent, InputDoneEvent, CodeDoneEvent)
_IN_ITEM: Final = {
    "response.function_call_arguments.delta": "arguments",
    "response.mcp_call_arguments.delta": "arguments",
    "response.custom_tool_call_input.delta": "input",
    "response.code_interpreter_call_code.delta": "code",
}

_Fields = dict[str, Any]


class _Item:
    """An item of a response on its way: its fields, and the parts of its lists by their numbers."""

    def __init__(self, fields: _Fields) -> None:
        self.fields = fields
        self._parts: dict[str, Numbered[_Fields]] = {}

    def replace(self, fields: _Fields) -> None:
        """Take the item as it is told whole."""
        self.fields = fields
        self._parts.clear()

    def parts(self, name: str) -> Numbered[_Fields]:
        """Return one of its lists of parts."""
        found = self._parts.get(name)
        if found is None:
            known = self.fields.get(name)
            listed: list[Any] = cast("list[Any]", known) if isinstance(known, list) else []
            found = self._parts[name] = Numbered([cast("_Fields", part) for part in listed if isinstance(part, dict)])
        return found

    def plain(self) -> _Fields:
        """Return it as plain JSON."""
        parts = {name: parts for name, parts in self._parts.items() if len(parts)}
        return cast("_Fields", plain({**self.fields, **parts}))


def _grow(fields: _Fields, name: str, piece: str) -> None:
    known = fields.get(name)
    if not isinstance(known, GrowingText):
        fields[name] = known = GrowingText(known if isinstance(known, str) else "")
    known.add(piece)


class ResponseAccumulator:
    """Puts the events of a response together.

    A stream ends with the whole response, which is the result then. What came before is put together all the same:
    it is the text so far, and the response of servers that send none at the end, or of a stream that was left early.
    """

    def __init__(self, kind: type[Response] = Response) -> None:
        self._kind = kind
        self._response: Response | None = None
        self._ended = False
        self._items: list[tuple[int, _Item]] = []
        """The items with the numbers of their order."""
        self._known: dict[int | str, _Item] = {}
        """The items by position and by id."""
        self._next = 0
        self._last: _Item | None = None
        self._told: set[str] = set()
        """Types of pieces in whose place the whole was told."""

    def add(self, event: Any) -> None:
        """Take the next event."""
        if isinstance(event, DeltaEvent):
            self._piece(event)
        elif isinstance(event, ResponseEvent):
            self._responded(event)
        elif isinstance(event, ItemEvent) and event.item.type:
            begins = event.type.endswith(".added")
            item = self._item(event.output_index, event.item.id, event.item.type, begins=begins)
            item.replace(_fields(event.item))
        elif isinstance(event, PartEvent) and event.part.type:
            self._part(event, event.part.type).update(_fields(event.part))
        elif isinstance(event, AnnotationEvent) and event.annotation is not None:
            part = self._part(event, "output_text", "text")
            known = part.get("annotations")
            part["annotations"] = notes = cast("list[Any]", known) if isinstance(known, list) else []
            notes.append(_fields(event.annotation))
        elif isinstance(event, _ToldWhole):
            self._told_whole(event)

    def _responded(self, event: ResponseEvent) -> None:
        """Take the response as it is now: what a host leaves out of it was said before."""
        known = _fields(self._response) if self._response is not None else {}
        told = _fields(event.response)
        if not told.keys() >= known.keys():
            told = {**known, **{name: value for name, value in told.items() if value is not None}}
            self._response = assembled(Response, told)
        else:
            self._response = event.response
        self._ended = event.type in _ENDS

    def _told_whole(self, event: Any) -> None:
        """Take a text or arguments of which no pieces came: some hosts send them whole alone."""
        kind = f"{event.type.removesuffix('done')}delta"
        part, field = _IN_PARTS[kind] if kind in _IN_PARTS else (None, _IN_ITEM[kind])
        if kind not in self._told and any(known.get(field) for known in self._of_type(part)):
            return
        self._told.add(kind)
        if part is not None:
            self._part(event, part, field)[field] = getattr(event, field)
        else:
            self._item(event.output_index, event.item_id, "").fields[field] = getattr(event, field)

    def _of_type(self, part: str | None) -> Iterator[_Fields]:
        """Yield the parts of a type, or for None the items."""
        for _, item in self._items:
            if part is None:
                yield item.fields
            else:
                parts = item.parts("summary" if part == "summary_text" else "content").ordered()
                yield from (known for known in parts if known.get("type") == part)

    def _piece(self, event: DeltaEvent) -> None:
        if event.type in _IN_PARTS:
            kind, field = _IN_PARTS[event.type]
            _grow(self._part(event, kind, field), field, event.delta)
        elif event.type in _IN_ITEM:
            _grow(self._item(event.output_index, event.item_id, "").fields, _IN_ITEM[event.type], event.delta)

    def _item(self, position: int | None, item_id: str | None, kind: str, *, begins: bool = False) -> _Item:
        """Return the item of a position or an id; without either the last one of its kind, unless one begins."""
        number = number_of(position)
        keys = [key for key in (number, item_id) if key is not None]
        item = next((self._known[key] for key in keys if key in self._known), None)
        if not keys and not begins and self._last is not None and kind in {"", self._last.fields.get("type")}:
            item = self._last
        if item is None:
            # A stream that is read on from its middle does not repeat where its items began.
            item = _Item({"id": item_id, "type": kind})
            number = self._next if number is None else number
            self._next = max(self._next, number + 1)
            self._items.append((number, item))
        self._known.update(dict.fromkeys(keys, item))
        self._last = item
        return item

    def _ordered(self) -> list[_Item]:
        return [item for _, item in sorted(self._items, key=itemgetter(0))]

    def _part(self, event: Any, kind: str, field: str | None = None) -> _Fields:
        summary = event.type.startswith("response.reasoning_summary")
        of_item = "reasoning" if kind in {"reasoning_text", "summary_text"} else "message"
        parts = self._item(event.output_index, event.item_id, of_item).parts("summary" if summary else "content")
        number = number_of(getattr(event, "summary_index" if summary else "content_index"))
        # Without positions a piece belongs to the part that began last.
        begins = event.type.endswith(".added")
        return parts.at(number, lambda _: {"type": kind, **({field: ""} if field else {})}, begins=begins)

    def finished(self) -> bool:
        """Whether the response has ended, well or not."""
        return self._ended

    has_ended = finished

    @property
    def text(self) -> str:
        """The text of every message so far, joined."""
        if self._whole is not None:
            return self._whole.output_text
        messages = (item for item in self._ordered() if item.fields.get("type") == "message")
        parts = (part for message in messages for part in message.parts("content").ordered())
        return "".join(str(part.get("text") or "") for part in parts if part.get("type") == "output_text")

    @property
    def _whole(self) -> Response | None:
        return self._response if self._ended and self._response is not None and self._response.output else None

    def result(self) -> Response:
        """Return the response so far."""
        if self._whole is not None:
            return self._as_kind(self._whole)
        known = _fields(self._response) if self._response is not None else {}
        items = [item.plain() for item in self._ordered()]
        return assembled(self._kind, {**known, "output": items or known.get("output", [])})

    def _as_kind(self, response: Response) -> Response:
        return response if type(response) is self._kind else remade(self._kind, response)


def _fields(model: WireModel) -> _Fields:
    return model.model_dump(by_alias=True, exclude_unset=True)
