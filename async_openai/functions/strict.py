"""JSON schemas in the API's subset for `strict: true`.

The rules are those of the API's guide to structured outputs: every object closed, every property required, `anyOf` but
not `oneOf`, no `default`, no `$ref` beside other keywords, an object at the top.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from async_openai.errors import InvalidParameterError

Schema = dict[str, Any]


def close_schema(schema: Mapping[str, Any], subject: str) -> Schema:
    """Return a copy of a JSON schema in the API's subset for `strict: true`.

    A property that Python may leave out is required all the same: the model always writes it, `null` where its type
    is `... | None`. Defaults are dropped, as the API refuses them.

    Args:
        schema: What pydantic made.
        subject: What it describes, for errors.

    Raises:
        InvalidParameterError: It holds what no strict schema can: a dict with free keys, a value of any type, something
            other than an object at the top.
    """
    closed = _Closing(schema, subject).node(schema, (), ())
    if closed.get("type") != "object":
        raise InvalidParameterError(
            f"{subject}: a strict schema must be an object at the top, this is {_kind(closed)}; wrap it in a class"
        )
    return closed


def _kind(schema: Mapping[str, Any]) -> str:
    if "anyOf" in schema:
        return "a union"
    return f"of type {schema['type']}" if "type" in schema else "of any type"


_Path = tuple[str, ...]
_Refs = tuple[str, ...]


class _Closing:
    def __init__(self, root: Mapping[str, Any], subject: str) -> None:
        self.root = root
        self.subject = subject

    def node(self, node: Mapping[str, Any], path: _Path, opened: _Refs) -> Schema:
        """Close one schema. `opened` are the references it is a copy of."""
        result = {key: value for key, value in node.items() if key not in {"default", "discriminator"}}
        ref = result.get("$ref")
        if ref is not None:
            return self._reference(ref, result, path, opened)
        if len(result.get("allOf", ())) == 1:
            (only,) = result.pop("allOf")
            return self.node({**only, **result}, path, opened)
        if "prefixItems" in result:
            _as_items(result)
        if "oneOf" in result:
            # The branches of a discriminated union exclude each other by their tags.
            result["anyOf"] = [*result.get("anyOf", ()), *result.pop("oneOf")]
        for key in ("anyOf", "allOf"):
            if key in result:
                result[key] = [self.node(branch, path, opened) for branch in result[key]]
        if isinstance(result.get("items"), Mapping):
            result["items"] = self.node(result["items"], (*path, "[]"), opened)
        if "$defs" in result:
            definitions: Mapping[str, Any] = result["$defs"]
            result["$defs"] = {
                name: self.node(schema, (name,), (f"#/$defs/{name}",)) for name, schema in definitions.items()
            }
        self._object(result, path, opened)
        return result

    def _reference(self, ref: str, node: Schema, path: _Path, opened: _Refs) -> Schema:
        others = {key: value for key, value in node.items() if key != "$ref"}
        if not others or ref in opened:
            # A type that contains itself cannot be copied into itself.
            return {"$ref": ref}
        return self.node({**self._resolved(ref), **others}, path, (*opened, ref))

    def _resolved(self, ref: str) -> Schema:
        value: Any = self.root
        for step in ref.removeprefix("#/").split("/"):
            # RFC 6901, 3: how a JSON pointer writes the two characters that it uses itself.
            value = value[step.replace("~1", "/").replace("~0", "~")]
        return cast("Schema", value)

    def _object(self, node: Schema, path: _Path, opened: _Refs) -> None:
        if node.get("type") == "object":
            if "properties" not in node and node.get("additionalProperties"):
                raise self._refusal(path, "a dict with free keys; list the keys in a class, or use a list of pairs")
            node["additionalProperties"] = False
            node.pop("patternProperties", None)
        elif not node.keys() & {"type", "anyOf", "allOf", "enum", "const"}:
            raise self._refusal(path, "a value of any type")
        properties: Mapping[str, Any] | None = node.get("properties")
        if properties is not None:
            node["properties"] = {name: self.node(schema, (*path, name), opened) for name, schema in properties.items()}
            node["required"] = list(properties)

    def _refusal(self, path: _Path, what: str) -> InvalidParameterError:
        where = ".".join(path).replace(".[]", "[]")
        at = f"{where}: " if where else ""
        return InvalidParameterError(
            f"{self.subject}: {at}a strict schema cannot describe {what} (or give strict=False)"
        )


def _as_items(node: Schema) -> None:
    """A strict schema has no word for a tuple: describe its items together, its length stays."""
    items: list[Any] = []
    for item in node.pop("prefixItems"):
        if item not in items:
            items.append(item)
    node["items"] = items[0] if len(items) == 1 else {"anyOf": items}
