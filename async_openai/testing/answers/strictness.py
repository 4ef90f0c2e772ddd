"""What the API refuses beyond what the usual answers look at: roles, orphan tool messages, names, schemas, parameters.

The words are close to the API's own, so that a test sees what production would say.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from async_openai.testing import api_errors
from async_openai.testing.answers.server_answer import RequestContext
from async_openai.testing.api_errors import ApiError, RefusedError
from async_openai.testing.known_operations import KnownOperation
from async_openai.testing.shapes import is_list, is_object, member

_ROLES: Final = ("system", "assistant", "user", "function", "tool", "developer")
_NAME: Final = re.compile(r"[a-zA-Z0-9_-]{1,64}\Z")
_OWN_HOSTS: Final = (".openai.com", ".azure.com")
_NESTED: Final = ("properties", "$defs", "definitions")


def check(context: RequestContext, operation: KnownOperation) -> None:
    """Check a request of an operation.

    Raises:
        RefusedError: the API would refuse it.
    """
    if context.request.method != "POST":
        return
    given = context.given_parameters()
    if _speaks_openai(context):
        _check_parameters(given, operation, is_form=context.is_form)
    if operation.path == "/chat/completions":
        _check_messages(given)
        _check_tools(given, "function")
        _check_format(given.get("response_format"), given.get("messages"), "response_format", "json_schema")
    elif operation.path == "/responses":
        _check_items(given)
        _check_tools(given, None)
        _check_format(member(given.get("text"), "format"), given.get("input"), "text.format", None)


def _speaks_openai(context: RequestContext) -> bool:
    """Whether no other host was asked: those have parameters of their own."""
    meant = context.request.headers.get("x-forwarded-host")
    return meant is None or f".{meant.partition(':')[0]}".endswith(_OWN_HOSTS)


def _check_parameters(given: Mapping[str, Any], operation: KnownOperation, *, is_form: bool) -> None:
    known = operation.parameters
    for name in given:
        if (name.partition("[")[0] if is_form else name) not in known:
            message = f"Unknown parameter: '{name}'."
            raise RefusedError(ApiError(400, message, code="unknown_parameter", param=name))
    if is_form:
        return  # files are no fields
    for name, is_needed in known.items():
        if is_needed and given.get(name) is None and name != "model":
            raise RefusedError(api_errors.missing_parameter(name))


# --- conversations ----------------------------------------------------------------------------------------------------


def _check_messages(given: Mapping[str, Any]) -> None:
    waiting: dict[str, int] = {}
    messages: Any = given.get("messages")
    for position, message in enumerate(messages if is_list(messages) else []):
        role, where = member(message, "role"), f"messages[{position}]"
        if role not in _ROLES:
            supported = ", ".join(f"'{one}'" for one in _ROLES)
            text = f"Invalid value: '{role}'. Supported values are: {supported}."
            raise RefusedError(api_errors.invalid_value(f"{where}.role", text))
        if role == "tool":
            if waiting.pop(str(member(message, "tool_call_id")), None) is None:
                text = (
                    "Invalid parameter: messages with role 'tool' must be a response to a preceding message with "
                    "'tool_calls'."
                )
                raise RefusedError(ApiError(400, text, param=f"{where}.role"))
            continue
        _check_answered(waiting, where)
        if (name := member(message, "name")) is not None:
            _check_name(name, f"{where}.name")
        calls: Any = member(message, "tool_calls")
        waiting = {str(member(call, "id")): position for call in (calls if is_list(calls) else [])}
    _check_answered(waiting, "messages")


def _check_answered(waiting: Mapping[str, int], where: str) -> None:
    if waiting:
        ids = ", ".join(waiting)
        text = (
            "An assistant message with 'tool_calls' must be followed by tool messages responding to each "
            f"'tool_call_id'. The following tool_call_ids did not have response messages: {ids}"
        )
        raise RefusedError(ApiError(400, text, param=f"{where}.role" if "[" in where else where))


def _check_items(given: Mapping[str, Any]) -> None:
    if given.get("previous_response_id") is not None or given.get("conversation") is not None:
        return  # what was called stands there
    called: set[str] = set()
    items: Any = given.get("input")
    for item in items if is_list(items) else []:
        kind, identifier = member(item, "type"), str(member(item, "call_id"))
        if kind == "function_call":
            called.add(identifier)
        elif kind == "function_call_output" and identifier not in called:
            text = f"No tool call found for function call output with call_id {identifier}."
            raise RefusedError(ApiError(400, text, param="input"))


# --- names and schemas ------------------------------------------------------------------------------------------------


def _check_name(name: Any, where: str) -> None:
    if not isinstance(name, str) or not _NAME.match(name):
        text = f"Invalid '{where}': string does not match pattern. Expected a string that matches '^[a-zA-Z0-9_-]+$'."
        raise RefusedError(api_errors.invalid_value(where, text))


def _check_tools(given: Mapping[str, Any], inner: str | None) -> None:
    tools: Any = given.get("tools")
    for position, tool in enumerate(tools if is_list(tools) else []):
        function = member(tool, inner) if inner else tool
        if member(tool, "type") == "function" and is_object(function) and function.get("name") is not None:
            where = ".".join(filter(None, (f"tools[{position}]", inner)))
            _check_name(function["name"], f"{where}.name")
            if function.get("strict") is True:
                _check_strict(function.get("parameters"), f"function '{function['name']}'", f"{where}.parameters")


def _check_format(asked: Any, prompt: Any, where: str, inner: str | None) -> None:
    kind = member(asked, "type")
    if kind == "json_object" and "json" not in json.dumps(prompt, default=str).lower():
        source = "input" if inner is None else "messages"
        text = f"'{source}' must contain the word 'json' in some form, to use '{where}' of type 'json_object'."
        raise RefusedError(ApiError(400, text, param=source))
    described = member(asked, inner) if inner else asked
    if kind == "json_schema" and is_object(described) and described.get("name") is not None:
        place = ".".join(filter(None, (where, inner)))
        _check_name(described["name"], f"{place}.name")
        if described.get("strict") is True:
            _check_strict(described.get("schema"), f"{where} '{described['name']}'", f"{place}.schema")


def _check_strict(schema: Any, subject: str, where: str) -> None:
    """Check a schema that says `strict`: every object is closed, and needs all of its properties."""
    for one, place in _objects(schema, ()):
        context = f"In context=({', '.join(map(repr, place))}{',' if len(place) == 1 else ''})"
        if one.get("additionalProperties") is not False:
            why = "'additionalProperties' is required to be supplied and to be false."
        else:
            needed: Any = one.get("required")
            properties: dict[str, Any] = one.get("properties") or {}
            missing = [name for name in properties if name not in (needed if is_list(needed) else [])]
            if not missing:
                continue
            why = (
                "'required' is required to be supplied and to be an array including every key in properties. "
                f"Missing '{missing[0]}'."
            )
        text = f"Invalid schema for {subject}: {context}, {why}"
        raise RefusedError(ApiError(400, text, code="invalid_json_schema", param=where))


def _objects(schema: Any, place: tuple[str, ...]) -> Iterator[tuple[dict[str, Any], tuple[str, ...]]]:
    """Yield the objects in a schema, and where they are."""
    if is_list(schema):
        for position, one in enumerate(schema):
            yield from _objects(one, (*place, str(position)))
    if not is_object(schema):
        return
    kinds = schema.get("type")
    if kinds == "object" or (is_list(kinds) and "object" in kinds):
        yield schema, place
    for name in _NESTED:
        below = schema.get(name)
        for key, one in below.items() if is_object(below) else ():
            yield from _objects(one, (*place, name, key))
    for name in ("items", "anyOf", "allOf"):
        if name in schema:
            yield from _objects(schema[name], (*place, name))
