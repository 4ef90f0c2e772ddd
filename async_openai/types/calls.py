"""The common part of replies with function calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from pydantic_core import to_json

from async_openai.errors import APIResponseValidationError, ParameterTypeError
from async_openai.types.base import Reply
from async_openai.types.parsed import Parsable, WithArguments

if TYPE_CHECKING:
    from async_openai.functions.toolbox import ToolBox


class FunctionResult:
    """A function call with its arguments decoded."""

    def __init__(self, call: WithArguments, id: str | None, form: CallForm) -> None:  # noqa: A002 - what the API calls it
        self._call, self._form = call, form
        self.id = id
        """ID of the call, to be sent back with its result; None for a call by `function_call`."""

    @property
    def name(self) -> str:
        """Name of the function."""
        return self._call.name

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments.

        Raises:
            APIResponseValidationError: The model wrote something that is not a JSON object.
        """
        from async_openai.functions.arguments import parse_arguments  # noqa: PLC0415 - few replies have calls

        return parse_arguments(self._call.arguments, self.name)

    @property
    def error(self) -> APIResponseValidationError | None:
        """What is wrong with the arguments; None where they can be read."""
        try:
            _ = self.arguments
        except APIResponseValidationError as error:
            return error
        return None

    def message(self, result: Any) -> dict[str, Any]:
        """Return the message that tells the model what the function returned, for `messages` or a response's `input`.

        Args:
            result: A text as it is; anything else becomes JSON.

        Raises:
            ParameterTypeError: It cannot be written as JSON.
        """
        return self._form(self.id, self.name, _written(result))

    def __getitem__(self, key: str) -> Any:
        if key not in {"name", "arguments", "id"}:
            raise KeyError(key)
        return getattr(self, key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FunctionResult) and self._told() == other._told()

    def __hash__(self) -> int:
        return hash((self.id, self.name))

    def __repr__(self) -> str:
        told = "unreadable" if self.error is not None else repr(self.arguments)
        return f"FunctionResult(name={self.name!r}, arguments={told}, id={self.id!r})"

    def _told(self) -> tuple[object, ...]:
        return self.id, self.name, self._call.arguments if self.error is not None else self.arguments


CallForm = Callable[["str | None", str, str], dict[str, Any]]
"""Makes of id, name and result the message to send back."""


def chat_form(id: str | None, name: str, result: str) -> dict[str, Any]:  # noqa: A002 - as above
    """Make the message of a chat."""
    if id is None:
        return {"role": "function", "name": name, "content": result}
    return {"role": "tool", "tool_call_id": id, "content": result}


def response_form(id: str | None, name: str, result: str) -> dict[str, Any]:  # noqa: A002, ARG001 - as above
    """Make the item of a response's input."""
    return {"type": "function_call_output", "call_id": id, "output": result}


def _written(result: Any) -> str:
    if isinstance(result, str):
        return result
    try:
        return to_json(result).decode()
    except (ValueError, TypeError) as error:
        raise ParameterTypeError(
            f"message: {type(result).__name__} cannot be written as JSON", param="result"
        ) from error


class WithCalls(Reply):
    """A reply with function calls."""

    def equip(self, toolbox: ToolBox) -> None:
        """Hand the request's tools to the texts and calls of the reply."""
        for written in self.written():
            written.knows(toolbox)

    @property
    def calls(self) -> Sequence[WithArguments]:
        """The function calls of the model."""
        return ()

    def written(self) -> list[Parsable]:
        """The texts and calls of the reply to parse into objects."""
        return [*self.calls]

    def results(self) -> list[FunctionResult]:
        """Return the function calls with their ids. For subclasses."""
        return []

    @property
    def function_results(self) -> list[FunctionResult]:
        """The function calls of the model, their arguments as dicts: `result.message(value)` is the answer to one.

        Arguments that cannot be read are an error of theirs alone, when they are looked at.
        """
        return self.results()

    @property
    def function_result_objects(self) -> list[Any]:
        """The same as instances of the classes given as tools; a dict where none was given.

        Raises:
            APIResponseValidationError: The arguments do not fit the class.
        """
        return [call.parsed_arguments for call in self.calls]
