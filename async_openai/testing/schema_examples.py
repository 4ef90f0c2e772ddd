"""Makes a document that satisfies a JSON schema: the arguments of a tool call, a structured answer.

Deterministic: `const`, the first of `enum` or `examples`, `default`, else the smallest plain value of the type.
Objects have their required members only, so that schemas which refer to themselves end; the supported
keywords are those of the API's structured outputs. A `pattern` is not searched for a match.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, cast

Schema = Mapping[str, Any]

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
    "binary": "",
}
_MAX_DEPTH = 40


def example(schema: Any, *, name: str = "text") -> Any:
    """A document that satisfies `schema`; `name` is what a plain string says.

    Raises:
        ValueError: the schema requires itself without end, or refers to something it does not hold.
    """
    root: Schema = cast("Schema", schema) if isinstance(schema, Mapping) else {}
    return _example(schema, root, name, 0)


def _example(schema: Any, root: Schema, name: str, depth: int) -> Any:
    if depth > _MAX_DEPTH:
        raise ValueError("the JSON schema requires itself without end")
    if not isinstance(schema, Mapping):
        return {} if schema is not False else None
    resolved = _resolve(cast("Schema", schema), root)
    fixed = _fixed(resolved)
    if fixed is not ...:
        return fixed
    kind = _kind(resolved)
    if kind == "object":
        return _object(resolved, root, depth)
    if kind == "array":
        return _array(resolved, root, name, depth)
    if kind == "string":
        return _string(resolved, name)
    if kind in ("integer", "number"):
        return _number(resolved, integer=kind == "integer")
    return {"boolean": True, "null": None}.get(kind)


def _fixed(schema: Schema) -> Any:
    """A value that the schema itself gives, or `...`."""
    if "const" in schema:
        return schema["const"]
    for keyword in ("enum", "examples"):
        if schema.get(keyword):
            return schema[keyword][0]
    return schema.get("default", ...)


def _resolve(schema: Schema, root: Schema) -> Schema:
    """Follow `$ref`, take the first usable alternative, merge `allOf`."""
    for _ in range(_MAX_DEPTH):
        if "$ref" in schema:
            schema = _merged(_lookup(schema["$ref"], root), {k: v for k, v in schema.items() if k != "$ref"})
        elif schema.get("allOf"):
            rest = {k: v for k, v in schema.items() if k != "allOf"}
            for part in schema["allOf"]:
                rest = _merged(_resolve(part, root), rest)
            schema = rest
        elif alternatives := schema.get("anyOf") or schema.get("oneOf"):
            rest = {k: v for k, v in schema.items() if k not in ("anyOf", "oneOf")}
            schema = _merged(_first_value(alternatives), rest)
        else:
            return schema
    raise ValueError("the JSON schema refers to itself without end")


def _merged(base: Schema, over: Schema) -> dict[str, Any]:
    """Two schemas that both apply; `over` wins, members of objects are united."""
    both = {**base, **over}
    if "properties" in base and "properties" in over:
        both["properties"] = {**base["properties"], **over["properties"]}
    if "required" in base and "required" in over:
        both["required"] = list(dict.fromkeys([*base["required"], *over["required"]]))
    return both


def _first_value(alternatives: list[Any]) -> Schema:
    """The first alternative that is not null."""
    usable = [schema for schema in alternatives if isinstance(schema, Mapping)]
    return next((schema for schema in usable if schema.get("type") != "null"), {"type": "null"})


def _lookup(reference: str, root: Schema) -> Schema:
    found: Any = root
    if not reference.startswith("#"):
        raise ValueError(f"the JSON schema refers to {reference!r}, which is outside of it")
    for step in reference.removeprefix("#").split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(found, Mapping) or key not in found:
            raise ValueError(f"the JSON schema refers to {reference!r}, which it does not hold")
        found = cast("Schema", found)[key]
    return cast("Schema", found)


def _kind(schema: Schema) -> str:
    kind: Any = schema.get("type")
    if isinstance(kind, list):
        kinds = cast("list[str]", kind)
        return next((each for each in kinds if each != "null"), "null")
    if kind is not None:
        return str(kind)
    if "items" in schema or "prefixItems" in schema:
        return "array"
    if "minLength" in schema or "pattern" in schema or "format" in schema:
        return "string"
    if "minimum" in schema or "maximum" in schema:
        return "number"
    return "object"


def _object(schema: Schema, root: Schema, depth: int) -> dict[str, Any]:
    properties: Schema = schema.get("properties") or {}
    required: list[str] = schema.get("required") or []
    made = {key: _example(properties.get(key, {}), root, key, depth + 1) for key in required}
    others = schema.get("additionalProperties", True)
    for number in range(len(made), schema.get("minProperties", 0)):
        made[f"key{number + 1}"] = _example(others, root, "text", depth + 1)
    return made


def _array(schema: Schema, root: Schema, name: str, depth: int) -> list[Any]:
    made = [_example(item, root, name, depth + 1) for item in schema.get("prefixItems") or []]
    items = schema.get("items", schema.get("prefixItems") is None)
    least = schema.get("minItems", 1 if isinstance(items, Mapping) and depth < _MAX_DEPTH // 8 else 0)
    most = schema.get("maxItems", max(least, len(made)))
    if schema.get("uniqueItems") and least > 1:
        return made + _different(items, root, name, depth, least - len(made))
    while len(made) < min(least, most):
        made.append(_example(items, root, name, depth + 1))
    return made


def _different(items: Any, root: Schema, name: str, depth: int, count: int) -> list[Any]:
    """Items that differ, for `uniqueItems`."""
    schema = _resolve(cast("Schema", items), root) if isinstance(items, Mapping) else {}
    if len(schema.get("enum") or []) >= count:
        return list(schema["enum"][:count])
    first = _example(items, root, name, depth + 1)
    if isinstance(first, str):
        return [first, *(f"{first}{number}" for number in range(2, count + 1))]
    if isinstance(first, (int, float)) and not isinstance(first, bool):
        step = schema.get("multipleOf", 1)
        return [first + step * number for number in range(count)]
    return [first]


def _string(schema: Schema, name: str) -> str:
    text = _FORMATS.get(schema.get("format", ""), name)
    text = text.ljust(schema.get("minLength", 0), "x")
    return text[: schema.get("maxLength", len(text))]


def _number(schema: Schema, *, integer: bool) -> int | float:
    step: float = schema.get("multipleOf", 1)
    low = schema.get("minimum", schema.get("exclusiveMinimum"))
    high = schema.get("maximum", schema.get("exclusiveMaximum"))
    value: float = step
    if low is not None and (value < low or value == schema.get("exclusiveMinimum")):
        value = _between(low, high, step, exclusive="minimum" not in schema, integer=integer)
    if high is not None and (value > high or value == schema.get("exclusiveMaximum")):
        value = _below(schema, low, high, step, integer=integer)
    return int(value) if integer or float(value).is_integer() else value


def _between(low: float, high: float | None, step: float, *, exclusive: bool, integer: bool) -> float:
    """The smallest multiple of `step` that is at least (or above) `low`; for a decimal without room, the middle."""
    value = math.ceil(low / step) * step
    if exclusive and value <= low:
        value += step
    if high is not None and value > high and not integer:
        return (low + high) / 2
    return value


def _below(schema: Schema, low: float | None, high: float, step: float, *, integer: bool) -> float:
    value = math.floor(high / step) * step
    if "maximum" not in schema and value >= high:
        value -= step
    if low is not None and value < low and not integer:
        return (low + high) / 2
    return value
