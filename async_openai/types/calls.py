"""What replies have in common in which a model may call functions."""

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
    """A reply in which a model may call functions."""

    def equip(self, toolbox: ToolBox) -> None:
        """Hand the tools of the call to what the model wrote."""
        for written in self.written():
            written.knows(toolbox)

    @property
    def calls(self) -> Sequence[WithArguments]:
        """Every function that the model wants called."""
        return ()

    def written(self) -> list[Parsable]:
        """Everything in the reply that may stand for an object."""
        return [*self.calls]

    @property
    def function_results(self) -> list[FunctionResult]:
        """Every function that the model wants called, its arguments as a dict.

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
