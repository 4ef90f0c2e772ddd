"""What replies have in common in which a model may call functions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from async_openai.types.base import Reply, WireModel


class FunctionResult(WireModel):
    """A function call with its arguments decoded."""

    name: str
    arguments: dict[str, Any]


class Call(Protocol):
    """A function that the model wants called."""

    @property
    def name(self) -> str:
        """Name of the function."""
        ...

    @property
    def arguments(self) -> str:
        """JSON text as the model wrote it."""
        ...


class WithCalls(Reply):
    """A reply in which a model may call functions."""

    @property
    def calls(self) -> Sequence[Call]:
        """Every function that the model wants called."""
        return ()

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
        from async_openai.functions.arguments import parse_arguments  # noqa: PLC0415 - as above

        toolbox = self._call.toolbox if self._call else None
        return [
            toolbox.object_for(call.name, call.arguments)
            if toolbox is not None
            else parse_arguments(call.arguments, call.name)
            for call in self.calls
        ]
