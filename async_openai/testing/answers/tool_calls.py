"""The tool calls of an answer: names and arguments."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from async_openai.testing import api_errors
from async_openai.testing.answers.server_answer import encode
from async_openai.testing.api_errors import RefusedError
from async_openai.testing.planned_replies import PlannedReply
from async_openai.testing.schema_examples import example
from async_openai.testing.shapes import is_list, is_object, member


@dataclass(frozen=True, slots=True)
class PlannedCall:
    """One call of an answer."""

    name: str
    arguments: str
    """JSON."""


@dataclass(frozen=True, slots=True)
class PlannedCalls:
    """The calls of an answer."""

    calls: tuple[PlannedCall, ...] = ()
    legacy: bool = False
    """They go into `function_call`, not `tool_calls`."""
    forced: bool = False
    """The request named the function; the API then reports the finish reason `stop`."""

    def __bool__(self) -> bool:
        return bool(self.calls)

    @property
    def finish_reason(self) -> str:
        """Why the answer ended."""
        return "stop" if self.forced else "function_call" if self.legacy else "tool_calls"


def calls_of(reply: PlannedReply, *, legacy: bool = False) -> PlannedCalls:
    """Return the calls of a reply that a test has planned."""
    return PlannedCalls(tuple(PlannedCall(name, arguments) for name, arguments in reply.calls), legacy)


def choose_calls(parameters: Mapping[str, Any], question: str, *, after_result: bool) -> PlannedCalls:
    """Choose the calls of an answer.

    The tool that `tool_choice` names; otherwise the tools whose names are in the question, in the order of the list
    (only one with `parallel_tool_calls: false`); otherwise the first tool. Nothing with `"none"`, nor, unless a call
    is required, when the conversation ends with the result of a call.
    """
    legacy = bool(parameters.get("functions")) and not parameters.get("tools")
    functions = _functions(parameters, legacy=legacy)
    choice: Any = parameters.get("function_call" if legacy else "tool_choice") or "auto"
    forced = _chosen_name(choice)
    if forced is not None:
        return PlannedCalls((_call(_named(functions, forced), forced),), legacy, forced=True)
    if not functions or choice == "none" or (after_result and choice != "required"):
        return PlannedCalls()
    mentioned = [f for f in functions if re.search(rf"\b{re.escape(f['name'])}\b", question)] or functions[:1]
    if legacy or parameters.get("parallel_tool_calls") is False:
        mentioned = mentioned[:1]
    return PlannedCalls(tuple(_call(function, function["name"]) for function in mentioned), legacy)


def _functions(parameters: Mapping[str, Any], *, legacy: bool) -> list[dict[str, Any]]:
    """The definitions, from `functions`, nested `tools` (chat) or flat `tools` (responses)."""
    name = "functions" if legacy else "tools"
    listed: Any = parameters.get(name) or []
    if not is_list(listed):
        raise RefusedError(api_errors.invalid_type(name, "an array of objects", listed))
    found: list[dict[str, Any]] = []
    for position, tool in enumerate(listed):
        if not is_object(tool):
            raise RefusedError(api_errors.invalid_type(f"{name}[{position}]", "an object", tool))
        if not legacy and tool.get("type") != "function":
            if "type" not in tool:
                raise RefusedError(api_errors.missing_parameter(f"{name}[{position}].type"))
            continue  # custom and hosted tools are the model's affair; this one calls functions
        function = tool.get("function", tool)
        if not is_object(function) or not isinstance(function.get("name"), str):
            where = f"{name}[{position}]" + ("" if legacy else ".function")
            raise RefusedError(api_errors.missing_parameter(f"{where}.name"))
        found.append(function)
    return found


def _chosen_name(choice: Any) -> str | None:
    name = member(member(choice, "function") or choice, "name")
    return name if isinstance(name, str) else None


def _named(functions: list[dict[str, Any]], name: str) -> dict[str, Any]:
    for function in functions:
        if function["name"] == name:
            return function
    message = f"Tool choice '{name}' not found in 'tools' parameter."
    raise RefusedError(api_errors.invalid_value("tool_choice", message))


def _call(function: Mapping[str, Any], name: str) -> PlannedCall:
    return PlannedCall(name, document_for(function.get("parameters") or {"type": "object", "properties": {}}, name))


def document_for(schema: Any, name: str) -> str:
    """A JSON document that satisfies a schema.

    Raises:
        RefusedError: the schema cannot be satisfied.
    """
    try:
        return encode(example(schema))
    except (ValueError, TypeError, KeyError) as error:
        message = f"Invalid schema for function '{name}': {error}."
        raise RefusedError(api_errors.invalid_value("parameters", message)) from None
