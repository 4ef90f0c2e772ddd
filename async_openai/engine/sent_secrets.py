"""The secrets in a request: keys, tokens, passwords, and what else nobody is to see."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from async_openai.engine.body_secrets import named_in_body
from async_openai.engine.telling import Named, is_custom, parameters_that_tell, split_url, tells
from async_openai.engine.wire import USER_AGENT
from async_openai.errors import ConfigurationError
from async_openai.transport.proxies import proxy_rules

if TYPE_CHECKING:
    from async_openai.engine.target import Target
    from async_openai.transport.base import WireRequest

_COOKIE = 8
_OURS = frozenset(
    {"accept", "content-type", "host", "openai-beta", "openai-organization", "openai-project", "x-client-request-id"}
)
"""Headers that hold no secret, and stand in what the server's support has to know."""


def secrets_of(
    wire: WireRequest, key: str | None, target: Target, extra_query: Mapping[str, Any] | None
) -> dict[str, bool]:
    """Return the secrets that a request sent, each with whether its beginning or its end alone tells of it.

    Args:
        wire: The request.
        key: Its key.
        target: The client.
        extra_query: The call's own parameters in the URL.
    """
    secrets: set[str] = {known.get_secret_value() for known in target.keys.keys}
    secrets.update([key] if key else [])
    custom: set[str] = set()
    for name, value in _named(wire, target, extra_query):
        if tells(name):
            secrets.update(_credentials(value.strip()))
        elif is_custom(value):
            custom.add(value)
    for login in _proxy_logins(target):
        secrets.update(_of_login(*login))
    known = {**dict.fromkeys(custom, False), **dict.fromkeys(secrets, True)}
    return {secret: in_pieces for secret, in_pieces in known.items() if secret.strip()}


def _named(wire: WireRequest, target: Target, extra_query: Mapping[str, Any] | None) -> Iterator[Named]:
    """Yield the headers and parameters that a user may have set, and what may be a secret in the body."""
    own_id = wire.headers.get("x-client-request-id", "")
    for name, value in wire.headers.items():
        ours = name in _OURS or value == USER_AGENT or (name == "idempotency-key" and own_id.startswith(value))
        if not ours:
            yield name, value
    for name, text in {**target.site.query, **(extra_query or {})}.items():
        yield name.lower(), str(text)
    if url := split_url(wire.url):
        yield from parameters_that_tell(url)
    yield from named_in_body(wire.content)


def _credentials(value: str) -> Iterator[str]:
    """Yield the secrets in a value with a telling name."""
    scheme, _, token = value.partition(" ")
    if scheme.isalpha() and token and " " not in token:
        yield token
        if scheme.lower() == "basic":
            yield from _decoded_login(token)
        return
    yield value
    for part in re.split(r"[;,\s]+", value):
        # Cookies, and the parameters of a signature.
        for each in (part, part.partition("=")[2].strip('"')):
            if len(each) >= _COOKIE:
                yield each


def _decoded_login(text: str) -> Iterator[str]:
    try:
        user, _, password = base64.b64decode(text, validate=True).decode("utf-8", "replace").partition(":")
    except binascii.Error:
        return
    yield from _of_login(user, password)


def _of_login(user: str, password: str) -> Iterator[str]:
    yield f"{user}:{password}"
    yield base64.b64encode(f"{user}:{password}".encode()).decode()
    yield password
    if not password or is_custom(user):
        yield user


def _proxy_logins(target: Target) -> list[tuple[str, str]]:
    try:
        return proxy_rules(target.connections.options.proxies).logins
    except ConfigurationError:
        # The environment's: nothing was sent through it.
        return []
