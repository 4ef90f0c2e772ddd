"""Texts and calls of the model as Python objects: made by the request's classes, at first access."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Final

from async_openai.errors import APIResponseValidationError, ContentFilterFinishReasonError, LengthFinishReasonError
from async_openai.types.base import Reply, WireModel, attempts_as

if TYPE_CHECKING:
    from async_openai.functions.toolbox import ToolBox


class _CachedInstance:
    """An object made once. A copy or pickle of the reply makes it anew: its class may have no name to pickle it by."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __reduce__(self) -> tuple[Any, ...]:
        return _nothing, ()


def _nothing() -> None:
    return None


class Parsable(WireModel):
    """A text or call of the model, with the classes to parse it by.

    The instance is no field: it is in no dump, and a message is sent back as it came.
    """

    # Beside the fields, for the reason given at `Reply`.
    _toolbox: ClassVar[ToolBox | None] = None
    _cached: ClassVar[_CachedInstance | None] = None

    def knows(self, toolbox: ToolBox | None) -> None:
        """Take the classes of the request."""
        vars(self).update(_toolbox=toolbox, _cached=None)

    def instance(self) -> Any:
        """Return the object, made at first access."""
        cached = self._cached
        if cached is None:
            cached = vars(self)["_cached"] = _CachedInstance(self._make())
        return cached.value

    def has_class(self) -> bool:
        """Whether the request gave a class for it."""
        return self._toolbox is not None

    def _make(self) -> Any:
        return None


class WithArguments(Parsable):
    """A function call."""

    if TYPE_CHECKING:
        name: str
        arguments: str

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as an instance of the class given as the tool; a dict where none was given.

        Raises:
            APIResponseValidationError: The model wrote arguments that do not fit.
        """
        return self.instance()

    def has_class(self) -> bool:
        """Whether the tool was given as a class or function."""
        return self._toolbox is not None and self._toolbox.has(self.name)

    def _make(self) -> Any:
        if self._toolbox is not None:
            return self._toolbox.object_for(self.name, self.arguments)
        from async_openai.functions.arguments import parse_arguments  # noqa: PLC0415 - few replies have calls

        return parse_arguments(self.arguments, self.name)


_CUT: Final = {"length": LengthFinishReasonError, "content_filter": ContentFilterFinishReasonError}


def is_cut(finish_reason: str | None) -> bool:
    """Whether a finish reason means an incomplete answer."""
    return finish_reason in _CUT


def check_whole(reply: Reply, finish_reason: str | None) -> None:
    """Refuse to parse an unfinished answer.

    Raises:
        LengthFinishReasonError: It was cut at its token limit.
        ContentFilterFinishReasonError: The content filter stopped it.
    """
    if finish_reason not in _CUT:
        return
    kind = _CUT[finish_reason]
    error = kind(kind.reason_in(_cut_arguments(reply)), completion=reply)
    error.attempts = attempts_as(reply, kind.__name__)
    raise error


def _cut_arguments(reply: Reply) -> str | None:
    """Return the name of the function whose arguments are not whole; None where that is another part of the answer."""
    from async_openai.functions.arguments import is_cut as ends_early  # noqa: PLC0415 - only where an answer was cut

    calls: Iterable[WithArguments] = getattr(reply, "calls", ())
    return next((call.name for call in calls if ends_early(call.arguments)), None)


def parse_all(reply: Reply, written: Iterable[Parsable]) -> None:
    """Make every object now.

    Raises:
        APIResponseValidationError: Something does not fit its class.
    """
    try:
        for part in written:
            if part.has_class():
                part.instance()
    except APIResponseValidationError as error:
        place(error, reply)
        raise


def place(error: APIResponseValidationError, reply: Reply) -> None:
    """Write the call behind a reply into the error of what the model wrote in it."""
    error.response = reply.response
    error.attempts = attempts_as(reply, type(error).__name__)
