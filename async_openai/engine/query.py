"""Query strings as the API reads them: `a[]=1` for lists, `a[b]=1` for objects, `true`/`false`, null as empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast
from urllib.parse import quote_plus


def encode_query(values: Mapping[str, Any]) -> str:
    """Return the query string without its question mark, empty for no values."""
    return "&".join(f"{quote_plus(name, safe='[]')}={quote_plus(text)}" for name, text in flatten(values))


def flatten(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of nested values, named in brackets. Multipart forms use the same names."""
    for name, value in values.items():
        yield from _pairs(name, value)


def _pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[str, Any]", value).items():
            yield from _pairs(f"{name}[{key}]", item)
    elif isinstance(value, list | tuple):
        for item in cast("list[Any]", value):
            yield from _pairs(f"{name}[]", item)
    else:
        yield name, _text(value)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
