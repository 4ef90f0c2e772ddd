"""The secrets in a request's body: credentials of tools and data sources, and URLs that hold some. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from async_openai.engine.foreign_json import from_json
from async_openai.engine.telling import Named, is_custom, login_in, parameters_that_tell, split_url, tells
from async_openai.transport.base import Multipart

_CREDENTIAL = re.compile(
    r"^authorization$|password|secret|credential|api_?key|connection_?string"
    r"|(?:access|auth|bearer|refresh|session)_?token$"
)
"""Fields that hold nothing else. `key` may be the attribute of a filter, and `token` a piece of a model's text."""
_URL = re.compile(r"https?://\S+", re.IGNORECASE)


def named_in_body(content: bytes | Multipart | None) -> Iterator[Named]:
    """Yield names and values of what may be a secret in a body.

    Args:
        content: JSON, or a form, in whose fields JSON may stand. Files are not looked into.
    """
    fields = content.fields if isinstance(content, Multipart) else [("", content)] if content else []
    for name, value in fields:
        try:
            sent = from_json(value if isinstance(value, bytes) else value.encode())
        except ValueError:
            sent = None
        # In a form a number is a text, too.
        yield from _named(name.lower(), cast("object", sent) if isinstance(sent, list | dict) else value)


def _named(field: str, sent: object) -> Iterator[Named]:
    """Look into a field."""
    left: list[tuple[str, object]] = [(field, sent)]
    while left:
        place, value = left.pop()
        if isinstance(value, list):
            items = cast("list[Any]", value)
            # Lists of numbers are long, and hold none.
            left += [(place, each) for each in items if isinstance(each, (str, list, dict))]
        elif isinstance(value, dict):
            for name, each in cast("dict[str, Any]", value).items():
                if isinstance(each, str):
                    yield from _in_field(place, name.lower(), each)
                else:
                    left.append((name.lower(), each))
        elif isinstance(value, str):
            yield from _in_field("", place, value)


def _in_field(place: str, name: str, value: str) -> Iterator[Named]:
    """Yield what a text may hold.

    Args:
        place: The field that its object is in: `headers` and `domain_secrets` have fields of any name.
        name: Its own field.
        value: The text.
    """
    if place == "headers" or _CREDENTIAL.search(name) or (tells(name) and is_custom(value)):
        yield name, value
    elif name == "value" and tells(place):
        yield place, value
    elif _URL.fullmatch(value) and (url := split_url(value)):
        yield from parameters_that_tell(url)
        yield from login_in(url)
        if name == "server_url":
            # Many MCP servers have no other key than a part of their path.
            yield from ((name, part) for part in url.path.split("/"))
