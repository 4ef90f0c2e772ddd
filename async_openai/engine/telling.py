"""What looks like a secret: by its name, by its value, by its place in a URL. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

Named = tuple[str, str]
"""A name, in lower case, and a value."""

_TELLING = re.compile(r"auth|key|token|secret|cookie|signature|credential|password|connection_?string|^sig$")
_CUSTOM: Final = 16
"""Characters. A shorter value under a name that does not tell would blot out plain words."""


def tells(name: str) -> bool:
    """Whether a name, in lower case, is that of a secret."""
    return _TELLING.search(name) is not None


def is_custom(value: str) -> bool:
    """Whether a value may be a secret, whatever its name."""
    return (
        len(value) >= _CUSTOM
        and not any(sign.isspace() for sign in value)
        and any(sign.isalpha() for sign in value)
        and any(sign.isdecimal() for sign in value)
    )


def split_url(text: str) -> SplitResult | None:
    """Return the parts of a URL, None where it is none."""
    try:
        return urlsplit(text)
    except ValueError:
        return None


def parameters_that_tell(url: SplitResult) -> Iterator[Named]:
    """Yield what a URL's query holds under telling names."""
    for name, value in parse_qsl(url.query):
        if tells(name.lower()):
            yield name.lower(), value


def login_in(url: SplitResult) -> Iterator[Named]:
    """Yield password and user of a URL."""
    if url.password:
        yield "password", unquote(url.password)
    if url.username:
        yield "user", unquote(url.username)
