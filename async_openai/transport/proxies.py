"""Which proxy a URL goes through: the rules of the arguments and of the environment."""

from __future__ import annotations

import ipaddress
import os
import sys
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from async_openai.errors import ConfigurationError
from async_openai.transport.urls import ParsedUrl

_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}


class Proxy(NamedTuple):
    """A proxy server."""

    scheme: str
    host: str
    port: int
    auth: tuple[str, str] | None

    @property
    def socks(self) -> bool:
        """Whether it speaks SOCKS5."""
        return self.scheme.startswith("socks")

    @property
    def url(self) -> str:
        """Its URL, without credentials."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


class _Rule(NamedTuple):
    scheme: str
    """http, https or all."""
    host: str
    """A host name, `*.name` (those below it), `*name` (it and those below), `*` or empty (any), or an IP network."""
    port: int | None
    proxy: Proxy | None

    def matches(self, parsed: ParsedUrl) -> bool:
        if self.scheme not in ("all", parsed.scheme) or self.port not in (None, parsed.port):
            return False
        return not self.host or self.host == "*" or _host_matches(self.host, parsed.host)

    @property
    def rank(self) -> tuple[bool, int, bool]:
        """Sort key: the more specific rule is tried first."""
        return self.port is not None, len(self.host.strip("*")), self.scheme != "all"


class ProxyRules:
    """All rules of a client."""

    def __init__(self, rules: Iterable[_Rule] = ()) -> None:
        # A host without a proxy comes before any proxy, as NO_PROXY means it.
        self._rules = sorted(rules, key=lambda rule: (rule.proxy is None and bool(rule.host), rule.rank), reverse=True)

    def __bool__(self) -> bool:
        return any(rule.proxy is not None for rule in self._rules)

    @property
    def logins(self) -> list[tuple[str, str]]:
        """User and password of each proxy that wants them."""
        return [rule.proxy.auth for rule in self._rules if rule.proxy is not None and rule.proxy.auth is not None]

    def proxy_for(self, parsed: ParsedUrl) -> Proxy | None:
        """Return the proxy of requests to a URL, None if it goes straight."""
        if not self._rules:
            return None
        return next((rule.proxy for rule in self._rules if rule.matches(parsed)), None)


def proxy_rules(given: Mapping[str, str] | str | None) -> ProxyRules:
    """Read `TransportOptions.proxies`, or the environment where it is None.

    Raises:
        ConfigurationError: A proxy's URL or scheme cannot be used.
    """
    if given is None:
        return _from_environment()
    if isinstance(given, str):
        given = {"all://": given}
    return ProxyRules(_given_rule(pattern, url) for pattern, url in given.items())


def _given_rule(pattern: str, url: str | None) -> _Rule:
    scheme, _, host_port = pattern.partition("://")
    if scheme not in ("http", "https", "all"):
        raise ConfigurationError(f"proxies: expected http://, https:// or all:// as the key, got {pattern!r}")
    host, port = _host_port(host_port.rstrip("/"))
    return _Rule(scheme, host, port, parse_proxy(url) if url else None)


def _from_environment() -> ProxyRules:
    """Read HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, in either case (on macOS and Windows the system's too)."""
    if sys.platform not in {"darwin", "win32"} and not any(name.lower().endswith("_proxy") for name in os.environ):
        return ProxyRules()
    from urllib.request import getproxies  # noqa: PLC0415 - imports http.client, which most programs do without

    found = getproxies()
    rules = [
        _Rule(scheme, "", None, parse_proxy(url if "://" in url else f"http://{url}"))
        for scheme in ("http", "https", "all")
        if (url := found.get(scheme))
    ]
    if not rules:
        return ProxyRules()
    rules += [_exception(name) for entry in found.get("no", "").split(",") if (name := entry.strip())]
    return ProxyRules(rules)


def _exception(name: str) -> _Rule:
    """Read one entry of NO_PROXY as curl does: `name` and `.name` are it and all below it."""
    if name == "*":
        return _Rule("all", "*", None, None)
    scheme, separator, rest = name.partition("://")
    host, port = _host_port(rest if separator else name)
    if _network(host) is None and host != "localhost":
        host = "*" + host.lstrip("*").removeprefix(".")
    return _Rule(scheme if separator else "all", host, port, None)


def _host_port(text: str) -> tuple[str, int | None]:
    """Split `host:port`; IPv6 addresses and networks are bare or in brackets."""
    if _network(text) is not None:
        return text, None
    host, separator, port = text.rpartition(":")
    if separator and port.isdigit():
        return host.strip("[]").lower(), int(port)
    return text.strip("[]").lower(), None


def _network(text: str) -> Any:
    try:
        return ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None


def _host_matches(pattern: str, host: str) -> bool:
    network = _network(pattern)
    if network is not None:
        try:
            return ipaddress.ip_address(host) in network
        except ValueError:
            return False
    if pattern.startswith("*."):
        return host.endswith(pattern[1:])
    if pattern.startswith("*"):
        return host == pattern[1:] or host.endswith("." + pattern[1:])
    return host == pattern


def parse_proxy(url: str) -> Proxy:
    """Parse a proxy's URL. Raises ConfigurationError, never with the URL in it: it may hold a password."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ConfigurationError("proxies: a proxy's URL is not valid") from None
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ConfigurationError(
            f"proxies: expected a URL such as http://host:port, https://, socks5:// or socks5h://, got one with "
            f"{'no host' if parts.scheme in _PORTS else f'the scheme {parts.scheme!r}'}"
        )
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    return Proxy(parts.scheme, parts.hostname, port or _PORTS[parts.scheme], auth)
