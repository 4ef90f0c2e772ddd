"""Tools, functions and response formats of users, in the form of the API."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from async_openai.errors import InvalidParameterError, ParameterTypeError
from async_openai.functions.schemas import SchemaSource, describe_source, is_function, is_type, name_of, schema_of

JSONObject = dict[str, Any]


class FunctionDefinition(dict[str, Any]):
    """A function definition, ready to send, with the class or function behind it."""

    source: SchemaSource = None


@dataclass(frozen=True, slots=True)
class Encoded:
    """A tool, function or response format in the form of the API, and the Python class or function behind it."""

    wire: JSONObject
    name: str | None = None
    source: SchemaSource = None


def pydantic_function_tool(
    model: type[Any] | Callable[..., Any],
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
) -> JSONObject:
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
    function.source = model
    return {"type": "function", "function": function}


def encode_tools(tools: Iterable[Any]) -> list[JSONObject]:
    """Turn tools into the form of the API.

    Each may be a pydantic class, dataclass or TypedDict, a typed function or method (sync or async), or a dict as the
    API documents it, whose `parameters` may be a class. Other dicts are left as they are.

    Raises:
        InvalidParameterError: One of them cannot be a tool; `param` says which.
    """
    return [tool.wire for tool in read_tools(tools)]


def encode_functions(functions: Iterable[Any]) -> list[JSONObject]:
    """Turn functions, the older form of tools, into the form of the API. Accepts what `encode_tools` does."""
    return [function.wire for function in read_functions(functions)]


def encode_response_format(value: Any) -> JSONObject:
    """Turn a response format into the form of the API.

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
    names = [tool.name for tool in tools if tool.source == value]
    if not names:
        raise InvalidParameterError(f"{param}: {name_of(value)} is none of the tools given", param=param)
    return {"name": names[0]} if older else {"type": "function", "function": {"name": names[0]}}


# --- one at a time -------------------------------------------------------------------------------------------------


def read_tools(tools: Iterable[Any]) -> list[Encoded]:
    """Encode tools, functions among them with name and source."""
    return [_tool(tool, f"tools[{position}]") for position, tool in enumerate(tools)]


def read_functions(functions: Iterable[Any]) -> list[Encoded]:
    """Encode functions, with their names and sources."""
    return [_definition(function, f"functions[{position}]") for position, function in enumerate(functions)]


def read_response_format(value: Any, param: str = "response_format", *, strict: bool = True) -> Encoded:
    """Encode a response format, with the class for the content.

    Args:
        value: A class, or a dict.
        param: Its name in errors.
        strict: Whether a class becomes a strict schema.
    """
    if isinstance(value, Mapping):
        return _format(dict(cast("Mapping[str, Any]", value)), param)
    if not is_type(value):
        hint = f'; did you mean {{"type": "{value}"}}?' if value in ("text", "json_object") else ""
        raise ParameterTypeError(
            f"{param}: expected a pydantic class, dataclass, TypedDict or dict, got {_called(value)}{hint}", param=param
        )
    return _format(
        {"type": "json_schema", "json_schema": {"name": name_of(value), "strict": strict, "schema": value}}, param
    )


def _format(value: JSONObject, param: str) -> Encoded:
    # The Responses API has the same keys one level up.
    nested = value.get("json_schema")
    inner: JSONObject = dict(cast("Mapping[str, Any]", nested)) if isinstance(nested, Mapping) else value
    source: SchemaSource = inner.get("schema")
    if not is_type(source):
        return Encoded(value)
    wire: JSONObject = {"name": name_of(source), **inner, "schema": _schema(source, inner, param)}
    return Encoded(wire if nested is None else {**value, "json_schema": wire}, None, source)


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
    return Encoded(cast("JSONObject", tool))


def _wrapped(definition: Encoded, tool: JSONObject) -> Encoded:
    return Encoded({"type": "function", **tool, "function": definition.wire}, definition.name, definition.source)


def _definition(function: Any, param: str) -> Encoded:
    """Encode a tool's `function`: a class, a function, or a dict with a class as `parameters`."""
    if isinstance(function, FunctionDefinition):
        return Encoded(function, function["name"], function.source)
    if is_type(function) or is_function(function):
        function = {"parameters": function}
    if not isinstance(function, Mapping):
        raise ParameterTypeError(
            f"{param}: expected a pydantic class, a typed function or a dict, got {_called(function)}", param=param
        )
    given = dict(cast("Mapping[str, Any]", function))
    source: SchemaSource = given.get("parameters")
    if not (is_type(source) or is_function(source)):
        return Encoded(cast("JSONObject", function), given.get("name"))
    try:
        own = {"name": name_of(source), "description": describe_source(source)}
    except InvalidParameterError as error:
        raise InvalidParameterError(f"{param}: {error.message}", param=param) from None
    known = {key: value for key, value in own.items() if value is not None}
    wire: JSONObject = {**known, **given, "parameters": _schema(source, given, param)}
    return Encoded(wire, wire["name"], source)


def _schema(source: SchemaSource, given: Mapping[str, Any], param: str) -> JSONObject:
    try:
        return schema_of(source, strict=given.get("strict") is True)
    except InvalidParameterError as error:
        raise InvalidParameterError(f"{param}: {error.message}", param=param) from None


def _called(value: object) -> str:
    return f"the class {value.__name__}" if isinstance(value, type) else type(value).__name__
