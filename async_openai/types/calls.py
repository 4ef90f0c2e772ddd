"""The common part of replies with function calls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from async_openai.types.base import Reply, WireModel
from async_openai.types.parsed import Parsable, WithArguments

if TYPE_CHECKING:
    from async_openai.functions.toolbox import ToolBox


class FunctionResult(WireModel):
    """A function call with its arguments decoded."""

    name: str
    arguments: dict[str, Any]


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

    @property
    def function_results(self) -> list[FunctionResult]:
        """The function calls of the model, their arguments as dicts.

        Raises:
            APIResponseValidationError: The model wrote arguments that are not a JSON object.
        """
        from async_openai.functions.arguments import parse_arguments  # noqa: PLC0415 - few replies have calls

        return [
            FunctionResult(name=call.name, arguments=parse_arguments(call.arguments, call.name)) for call in self.calls
        ]

    @property
    def function_result_objects(self) -> list[Any]:
        """The same as instances of the classes given as tools; a dict where none was given.

        Raises:
            APIResponseValidationError: The arguments do not fit the class.
        """
        return [call.parsed_arguments for call in self.calls]
