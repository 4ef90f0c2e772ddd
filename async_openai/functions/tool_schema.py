"""Tools, functions and response formats as users give them, in the form that the API takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from async_openai.errors import InvalidParameterError, ParameterTypeError
from async_openai.functions.schemas import Target, describe_target, is_function, is_type, name_of, schema_of

Wire = dict[str, Any]


class FunctionDefinition(dict[str, Any]):
    """A function definition, ready to send, that remembers the class or function it was made from."""

    target: Target = None


@dataclass(frozen=True, slots=True)
class Encoded:
    """Something in the form that the API takes, and the Python class or function it stands for."""

    wire: Wire
    name: str | None = None
    target: Target = None


def pydantic_function_tool(
    model: type[Any] | Callable[..., Any],
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
) -> Wire:
    """Make a tool from a pydantic class, a dataclass, a TypedDict or a typed function.

    Giving the class itself in `tools=[...]` does the same without `strict`.

    Args:
        model: What the arguments are to become.
        name: Name of the tool. Default: that of the class.
        description: When to use the tool. Default: the docstring.
        strict: Have the API hold the model to the schema exactly.

    Returns:
        The tool as the API takes it. In `tools=[...]` it still knows the class, so that the reply can give instances.

    Raises:
        InvalidParameterError: The class cannot be expressed in JSON schema, or not in a strict one.
    """
    given = {"name": name, "description": description, "strict": strict or None, "parameters": model}
    encoded = _definition({key: value for key, value in given.items() if value is not None}, "model")
    function = FunctionDefinition(encoded.wire)
    function.target = model
    return {"type": "function", "function": function}


def encode_tools(tools: Iterable[Any]) -> list[Wire]:
    """Turn tools into the form that the API takes.

    Each may be a pydantic class, dataclass or TypedDict, a typed function or method (sync or async), or a dict as the
    API documents it, whose `parameters` may be a class. Other dicts are left as they are.

    Raises:
        InvalidParameterError: One of them cannot be a tool; `param` says which.
    """
    return [tool.wire for tool in read_tools(tools)]


def encode_functions(functions: Iterable[Any]) -> list[Wire]:
    """Turn functions, the older form of tools, into the form that the API takes. Accepts what `encode_tools` does."""
    return [function.wire for function in read_functions(functions)]


def encode_response_format(value: Any) -> Wire:
    """Turn a response format into the form that the API takes.

    A class becomes a strict JSON schema. In a dict, `schema` may be a class, made strict if `strict` is true.

    Raises:
        InvalidParameterError: It is neither a class nor a dict, or has no strict schema.
    """
    return read_response_format(value).wire


def encode_tool_choice(value: Any, tools: Iterable[Encoded] = (), *, older: bool = False) -> Any:
    """Turn a class or function given as `tool_choice` into its name; anything else is left as it is.

    Args:
        value: The class or function.
        tools: The tools of the same request, which may have given it another name.
        older: In the form of `function_call`.

    Raises:
        InvalidParameterError: It is none of the tools.
    """
    if not (is_type(value) or is_function(value)):
        return value
    param = "function_call" if older else "tool_choice"
    names = [tool.name for tool in tools if tool.target == value]
    if not names:
        raise InvalidParameterError(f"{param}: {name_of(value)} is none of the tools given", param=param)
    return {"name": names[0]} if older else {"type": "function", "function": {"name": names[0]}}


# --- one at a time -------------------------------------------------------------------------------------------------


def read_tools(tools: Iterable[Any]) -> list[Encoded]:
    """Encode tools, with the names and targets of those that are functions."""
    return [_tool(tool, f"tools[{position}]") for position, tool in enumerate(tools)]


def read_functions(functions: Iterable[Any]) -> list[Encoded]:
    """Encode functions, with their names and targets."""
    return [_definition(function, f"functions[{position}]") for position, function in enumerate(functions)]


def read_response_format(value: Any, param: str = "response_format") -> Encoded:
    """Encode a response format, with the class that the content is to become. `param` is its name in errors."""
    if isinstance(value, Mapping):
        return _format(dict(cast("Mapping[str, Any]", value)), param)
    if not is_type(value):
        hint = f'; did you mean {{"type": "{value}"}}?' if value in ("text", "json_object") else ""
        raise ParameterTypeError(
            f"{param}: expected a pydantic class, dataclass, TypedDict or dict, got {_called(value)}{hint}", param=param
        )
    return _format(
        {"type": "json_schema", "json_schema": {"name": name_of(value), "strict": True, "schema": value}}, param
    )


def _format(value: Wire, param: str) -> Encoded:
    # The Responses API has the same keys one level up.
    nested = value.get("json_schema")
    inner: Wire = dict(cast("Mapping[str, Any]", nested)) if isinstance(nested, Mapping) else value
    target: Target = inner.get("schema")
    if not is_type(target):
        return Encoded(value)
    wire: Wire = {"name": name_of(target), **inner, "schema": _schema(target, inner, param)}
    return Encoded(wire if nested is None else {**value, "json_schema": wire}, None, target)


def _tool(tool: Any, param: str) -> Encoded:
    if not isinstance(tool, Mapping):
        return _wrapped(_definition(tool, param), {})
    given = dict(cast("Mapping[str, Any]", tool))
    if "function" in given:
        return _wrapped(_definition(given["function"], f"{param}.function"), given)
    if given.get("type") == "function":
        # The flat form of the Responses API.
        return _definition(given, param)
    if is_type(given.get("parameters")):
        raise InvalidParameterError(
            f'{param}: a function among the tools is written {{"type": "function", "function": {{...}}}}', param=param
        )
    return Encoded(cast("Wire", tool))


def _wrapped(definition: Encoded, tool: Wire) -> Encoded:
    return Encoded({"type": "function", **tool, "function": definition.wire}, definition.name, definition.target)


def _definition(function: Any, param: str) -> Encoded:
    """Encode what stands at `function` in a tool: a class, a function, or a dict with a class as `parameters`."""
    if isinstance(function, FunctionDefinition):
        return Encoded(function, function["name"], function.target)
    if is_type(function) or is_function(function):
        function = {"parameters": function}
    if not isinstance(function, Mapping):
        raise ParameterTypeError(
            f"{param}: expected a pydantic class, a typed function or a dict, got {_called(function)}", param=param
        )
    given = dict(cast("Mapping[str, Any]", function))
    target: Target = given.get("parameters")
    if not (is_type(target) or is_function(target)):
        return Encoded(cast("Wire", function), given.get("name"))
    try:
        own = {"name": name_of(target), "description": describe_target(target)}
    except InvalidParameterError as error:
        raise InvalidParameterError(f"{param}: {error.message}", param=param) from None
    known = {key: value for key, value in own.items() if value is not None}
    wire: Wire = {**known, **given, "parameters": _schema(target, given, param)}
    return Encoded(wire, wire["name"], target)


def _schema(target: Target, given: Mapping[str, Any], param: str) -> Wire:
    try:
        return schema_of(target, strict=given.get("strict") is True)
    except InvalidParameterError as error:
        raise InvalidParameterError(f"{param}: {error.message}", param=param) from None


def _called(value: object) -> str:
    return f"the class {value.__name__}" if isinstance(value, type) else type(value).__name__
