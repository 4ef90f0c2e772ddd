"""The toolbox of a request: the Python classes and functions of its tools and response format, for its reply."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Mapping
from typing import Any

from async_openai.errors import APIResponseValidationError, Attempt, InvalidParameterError
from async_openai.functions.arguments import make_object, parse_arguments, parse_content
from async_openai.functions.schemas import SchemaSource
from async_openai.functions.tool_schema import (
    Encoded,
    encode_tool_choice,
    read_functions,
    read_response_format,
    read_tools,
)


class ToolBox:
    """The Python classes and functions behind the names in a request. Does not change, so threads may share it."""

    __slots__ = ("_attempts", "_response_type", "_sources")

    def __init__(
        self,
        sources: Mapping[str, SchemaSource],
        response_type: SchemaSource = None,
        attempts: tuple[Attempt, ...] = (),
    ) -> None:
        """Take what stands behind the names.

        Args:
            sources: The tools by their names.
            response_type: The class of the content.
            attempts: Those of the call whose reply is read, for its errors.
        """
        self._sources = dict(sources)
        self._response_type = response_type
        self._attempts = attempts

    @classmethod
    def of(
        cls,
        *,
        functions: Iterable[Any] | None = None,
        tools: Iterable[Any] | None = None,
        response_format: Any = None,
    ) -> ToolBox | None:
        """Make one from the parameters of a request. None where they hold only dicts.

        Raises:
            InvalidParameterError: One of them cannot be what it was given as, or two share a name.
        """
        given = {"functions": functions, "tools": tools, "response_format": response_format}
        return encode({name: value for name, value in given.items() if value is not None})[1]

    @classmethod
    def answering(cls, response_type: SchemaSource, tools: ToolBox | None) -> ToolBox | None:
        """Make one with a class for the content, and the tools of another. None with neither."""
        sources = tools._sources if tools is not None else {}  # noqa: SLF001 - another of this class
        return cls(sources, response_type) if sources or response_type is not None else None

    def of_call(self, attempts: tuple[Attempt, ...]) -> ToolBox:
        """Make the same for the reply of one call, whose attempts its errors name."""
        return type(self)(self._sources, self._response_type, attempts)

    @property
    def has_response_type(self) -> bool:
        """True with a class as response format."""
        return self._response_type is not None

    def has(self, name: str) -> bool:
        """Return whether a tool is a class or function."""
        return name in self._sources

    def object_for(self, name: str, arguments_json: str) -> Any:
        """Return the arguments of a function call as an instance of the tool's class.

        Returns:
            The instance; a `BoundCall` for a function; a dict where the tool was given as a plain dict.

        Raises:
            APIResponseValidationError: The model wrote arguments that do not fit.
        """
        source = self._sources.get(name)
        try:
            if source is None:
                return parse_arguments(arguments_json, name)
            return make_object(source, arguments_json, name)
        except APIResponseValidationError as error:
            error.attempts = self._attempts
            raise

    def parse(self, text: str) -> Any:
        """Return a message's content as an instance of the class given as response format; None without one.

        Raises:
            APIResponseValidationError: It does not fit.
        """
        try:
            return None if self._response_type is None else parse_content(self._response_type, text)
        except APIResponseValidationError as error:
            error.attempts = self._attempts
            raise

    def __repr__(self) -> str:
        return f"ToolBox({', '.join([*self._sources, *filter(None, [_name(self._response_type)])])})"

    def __copy__(self) -> ToolBox:
        return self

    def __deepcopy__(self, memo: Any) -> ToolBox:
        # It does not change. Copying by way of pickling would lose what cannot be pickled.
        return self

    def __getstate__(self) -> tuple[dict[str, SchemaSource], SchemaSource, tuple[Attempt, ...]]:
        # A lambda or a local class has no name to be pickled by. A reply must not fail for it: it gives dicts then.
        sources = {name: source for name, source in self._sources.items() if _pickles(source)}
        return sources, self._response_type if _pickles(self._response_type) else None, self._attempts

    def __setstate__(self, state: tuple[dict[str, SchemaSource], SchemaSource, tuple[Attempt, ...]]) -> None:
        self._sources, self._response_type, self._attempts = state


def _name(source: SchemaSource) -> str | None:
    return getattr(source, "__name__", None)


def _pickles(source: SchemaSource) -> bool:
    try:
        pickle.dumps(source)
    except Exception:  # noqa: BLE001 - a user's own __reduce__ may raise anything
        return False
    return True


def encode(given: Mapping[str, Any], *, strict: bool = True) -> tuple[dict[str, Any], ToolBox | None]:
    """Encode a request's parameters with Python classes and functions in them.

    Args:
        given: Any of `tools`, `functions`, `response_format`, `tool_choice` and `function_call`.
        strict: Whether a class as response format becomes a strict schema.

    Returns:
        The same in the form that the API takes, and what remembers the Python side (None without one).

    Raises:
        InvalidParameterError: One of them cannot be what it was given as; `param` says which.
    """
    tools = read_tools(given["tools"]) if "tools" in given else []
    functions = read_functions(given["functions"]) if "functions" in given else []
    result = dict(given)
    if "tools" in given:
        result["tools"] = [tool.wire for tool in tools]
    if "functions" in given:
        result["functions"] = [function.wire for function in functions]
    if "tool_choice" in given:
        result["tool_choice"] = encode_tool_choice(given["tool_choice"], tools)
    if "function_call" in given:
        result["function_call"] = encode_tool_choice(given["function_call"], functions, older=True)
    response_type = None
    if "response_format" in given:
        encoded = read_response_format(given["response_format"], strict=strict)
        result["response_format"], response_type = encoded.wire, encoded.source
    sources = _sources([*tools, *functions])
    return result, ToolBox(sources, response_type) if sources or response_type is not None else None


def _sources(tools: Iterable[Encoded]) -> dict[str, SchemaSource]:
    named: dict[str, SchemaSource] = {}
    for tool in tools:
        if tool.name is None:
            continue
        if tool.name in named and named[tool.name] != tool.source:
            raise InvalidParameterError(f"tools: two are named {tool.name!r}", param="tools")
        named[tool.name] = tool.source
    return {name: source for name, source in named.items() if source is not None}
