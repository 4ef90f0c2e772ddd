"""Query strings as the API reads them: `a[]=1` for lists, `a[b]=1` for objects, `true`/`false`; null is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast
from urllib.parse import quote_plus

from async_openai.errors import InvalidParameterError
from async_openai.sentinels import is_absent


def encode_query(values: Mapping[str, Any]) -> str:
    """Return the query string without its question mark, empty for no values.

    Raises:
        InvalidParameterError: A name or a value has half of a surrogate pair, which UTF-8 cannot hold.
    """
    if not values:
        return ""
    try:
        return "&".join(f"{quote_plus(name, safe='[]')}={quote_plus(text)}" for name, text in flatten(values))
    except UnicodeEncodeError:
        raise InvalidParameterError(f"the query ({', '.join(map(repr, values))}) is not valid Unicode text") from None


def flatten(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of nested values, named in brackets. Multipart forms use the same names."""
    for name, value in values.items():
        yield from _pairs(name, value)


def _pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[str, Any]", value).items():
            yield from _pairs(f"{name}[{key}]", item)
    elif isinstance(value, list | tuple | set | frozenset):
        for item in cast("list[Any]", value):
            yield from _pairs(f"{name}[]", item)
    elif isinstance(value, bool):
        yield name, "true" if value else "false"
    elif value is not None and not is_absent(value):
        # Neither a query nor a form has a null; `after=None` means the first page, not the one after "".
        yield name, str(value)
