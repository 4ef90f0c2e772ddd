"""Absolute URLs, parsed for the wire."""

from __future__ import annotations

import base64
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote, unquote, urljoin, urlsplit

from async_openai.errors import ConfigurationError

_PORTS = {"http": 80, "https": 443}
# Everything that may stand in a path and query as it is (RFC 3986); the rest is percent-encoded.
_SAFE = "%/:=&?~+!$,;'@()*[]#"


class ParsedUrl(NamedTuple):
    """A parsed absolute URL, ready for the wire."""

    scheme: str
    host: str
    """Lower case, without brackets, in ASCII (IDNA)."""
    port: int
    path: str
    """Path and query, percent-encoded."""
    host_header: str
    authorization: str | None
    """From a user and password in the URL."""

    @property
    def origin(self) -> tuple[str, str, int]:
        """Scheme, host and port: credentials stay within one origin, and so do connections (RFC 6454)."""
        return self[:3]


@lru_cache(maxsize=512)
def parse_url(url: str) -> ParsedUrl:
    """Parse an absolute URL.

    Raises:
        ConfigurationError: It is not an absolute http or https URL.
    """
    try:
        parts = urlsplit(url)
        host, port = _ascii_host(parts.hostname or ""), parts.port
    except ValueError as error:
        # No chaining: the text of these errors quotes the URL, which may hold a password.
        raise ConfigurationError(f"bad URL: {type(error).__name__}: it is not a valid http or https URL") from None
    if parts.scheme not in _PORTS or not host:
        raise ConfigurationError("bad URL: expected an absolute one that starts with http:// or https:// and a host")
    default = _PORTS[parts.scheme]
    shown = f"[{host}]" if ":" in host else host
    path = parts.path or "/"
    if parts.query:
        path += "?" + parts.query
    authorization = None
    if parts.username is not None:
        authorization = basic_credentials(unquote(parts.username), unquote(parts.password or ""))
    return ParsedUrl(
        scheme=parts.scheme,
        host=host,
        port=port or default,
        path=quote(path, safe=_SAFE),
        host_header=shown if port in (None, default) else f"{shown}:{port}",
        authorization=authorization,
    )


def basic_credentials(user: str, password: str) -> str:
    """Return the value of an Authorization header (RFC 7617)."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def _ascii_host(host: str) -> str:
    return host if host.isascii() else host.encode("idna").decode("ascii")


def same_origin(one: str, other: str) -> bool:
    """Tell whether two absolute URLs have the same scheme, host and port."""
    return parse_url(one).origin == parse_url(other).origin


def resolve(base: str, location: str) -> str | None:
    """Return the absolute http(s) URL of a `Location` header, None where it has none."""
    try:
        url = urljoin(base, location).partition("#")[0]
        parse_url(url)
    except ValueError:
        return None
    return url
