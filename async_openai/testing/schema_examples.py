"""Documents valid for a JSON schema: the arguments of a tool call, a structured answer.

Deterministic: `const`, the first of `enum` or `examples`, `default`, else a plain value of the type. Objects have
their required members only, arrays one item unless they ask for more, so that schemas which refer to themselves end.
The keywords are those of the API's structured outputs, and what pydantic writes; a `pattern` gets no matching text.
"""

from __future__ import annotations

import math
from typing import Any

from async_openai.testing.shapes import is_list, is_object, member

_FORMATS = {
    "date-time": "2024-01-01T12:00:00Z",
    "date": "2024-01-01",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "email": "someone@example.com",
    "hostname": "example.com",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
}
_SHALLOW = 5
_MAX_DEPTH = 40


def example(schema: Any, *, name: str = "text") -> Any:
    """A document valid for `schema`. A plain string holds `name`; in an object it holds the member's name.

    Raises:
        ValueError: the schema requires itself without end, or refers to something it does not hold.
    """
    return _Maker(schema).make(schema, name, 0)


class _Maker:
    """Walks through one schema document."""

    def __init__(self, root: Any) -> None:
        self._root = root

    def make(self, schema: Any, name: str, depth: int) -> Any:
        if depth > _MAX_DEPTH:
            raise ValueError("the JSON schema requires itself without end")
        if not is_object(schema):
            return name
        schema = self._resolved(schema, depth)
        fixed = _fixed(schema)
        if fixed is not ...:
            return fixed
        kind = _kind(schema)
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            return self._array(schema, name, depth)
        return _scalar(schema, kind, name)

    def _resolved(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        """Follow `$ref`, take an alternative, merge `allOf`."""
        for _ in range(_MAX_DEPTH):
            own = {key: value for key, value in schema.items() if key not in ("$ref", "allOf", "anyOf", "oneOf")}
            if "$ref" in schema:
                schema = _merged(self._lookup(schema["$ref"]), own)
            elif schema.get("allOf"):
                for part in schema["allOf"]:
                    own = _merged(self._resolved(part, depth), own)
                schema = own
            elif alternatives := schema.get("anyOf") or schema.get("oneOf"):
                schema = _merged(_alternative(alternatives, depth), own)
            else:
                return schema
        raise ValueError("the JSON schema refers to itself without end")

    def _lookup(self, reference: str) -> dict[str, Any]:
        found = self._root
        if not reference.startswith("#"):
            raise ValueError(f"the JSON schema refers to {reference!r}, which is outside of it")
        for step in reference.removeprefix("#").split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            found = found.get(key) if is_object(found) else None
        if not is_object(found):
            raise ValueError(f"the JSON schema refers to {reference!r}, which it does not hold")
        return found

    def _object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        properties = schema.get("properties")
        required: list[str] = schema.get("required", [])
        made = {key: self.make(member(properties, key), key, depth + 1) for key in required}
        for number in range(len(made), schema.get("minProperties", 0)):
            made[f"key{number + 1}"] = self.make(schema.get("additionalProperties"), "text", depth + 1)
        return made

    def _array(self, schema: dict[str, Any], name: str, depth: int) -> list[Any]:
        made = [self.make(item, name, depth + 1) for item in schema.get("prefixItems", ())]
        items = schema.get("items")
        usual = 1 if is_object(items) and depth < _SHALLOW else 0
        missing = min(schema.get("minItems", usual), schema.get("maxItems", math.inf)) - len(made)
        if missing <= 0:
            return made
        if schema.get("uniqueItems") and is_object(items):
            return made + self._different(items, name, depth, int(missing))
        return made + [self.make(items, name, depth + 1) for _ in range(int(missing))]

    def _different(self, items: dict[str, Any], name: str, depth: int, count: int) -> list[Any]:
        """Items, all different."""
        schema = self._resolved(items, depth)
        if "enum" in schema:
            return list(schema["enum"][:count])
        first = self.make(schema, name, depth + 1)
        if isinstance(first, str):
            return [first, *(f"{first}{number}" for number in range(2, count + 1))]
        if isinstance(first, bool):
            return [True, False][:count]
        if isinstance(first, (int, float)):
            return [first + schema.get("multipleOf", 1) * number for number in range(count)]
        return [first]


def _fixed(schema: dict[str, Any]) -> Any:
    """The schema's own value (`const`, `enum`, `examples`, `default`), or `...`."""
    if "const" in schema:
        return schema["const"]
    for keyword in ("enum", "examples"):
        if schema.get(keyword):
            return schema[keyword][0]
    return schema.get("default", ...)


def _merged(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """Two schemas as one: `over` wins, members of objects are united."""
    both = {**base, **over}
    if "properties" in base and "properties" in over:
        both["properties"] = {**base["properties"], **over["properties"]}
    if "required" in base and "required" in over:
        both["required"] = list(dict.fromkeys([*base["required"], *over["required"]]))
    return both


def _alternative(alternatives: list[Any], depth: int) -> dict[str, Any]:
    """The first alternative other than null; deep inside, null where allowed, so that recursion ends."""
    usable = [each for each in alternatives if is_object(each)]
    values = [each for each in usable if each.get("type") != "null"]
    with_null = len(values) < len(usable)
    return {"type": "null"} if not values or (with_null and depth >= _SHALLOW) else values[0]


def _kind(schema: dict[str, Any]) -> str:
    kind = schema.get("type")
    if is_list(kind):
        return next((str(each) for each in kind if each != "null"), "null")
    if kind is not None:
        return str(kind)
    for keywords, guess in (
        (("properties", "required", "additionalProperties"), "object"),
        (("items", "prefixItems"), "array"),
        (("minimum", "maximum", "multipleOf"), "number"),
    ):
        if any(keyword in schema for keyword in keywords):
            return guess
    return "string"


def _scalar(schema: dict[str, Any], kind: str, name: str) -> Any:
    if kind in ("integer", "number"):
        return _number(schema, integer=kind == "integer")
    if kind in ("boolean", "null"):
        return True if kind == "boolean" else None
    return _string(schema, name)


def _string(schema: dict[str, Any], name: str) -> str:
    text = _FORMATS.get(schema.get("format", ""), name)
    text = text.ljust(schema.get("minLength", 0), "x")
    return text[: schema.get("maxLength", len(text))]


def _number(schema: dict[str, Any], *, integer: bool) -> int | float:
    """A number within the bounds, the first of some likely ones."""
    step = schema.get("multipleOf", 1)
    low = max(schema.get("minimum", -math.inf), schema.get("exclusiveMinimum", -math.inf))
    high = min(schema.get("maximum", math.inf), schema.get("exclusiveMaximum", math.inf))
    candidates: list[int | float] = [step]
    if low > -math.inf:
        candidates += [math.ceil(low / step) * step, math.floor(low / step) * step + step, low + step, low]
    if high < math.inf:
        candidates += [math.floor(high / step) * step, math.ceil(high / step) * step - step, high - step, high]
    if -math.inf < low <= high < math.inf:
        candidates.append((low + high) / 2)
    for value in candidates:
        above = low <= value != schema.get("exclusiveMinimum")
        below = high >= value != schema.get("exclusiveMaximum")
        if above and below and (not integer or float(value).is_integer()):
            return int(value) if float(value).is_integer() else value
    raise ValueError("the JSON schema allows no number")
