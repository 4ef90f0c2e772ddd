"""From a name, a URL or a model to the rows of providers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from async_openai.errors import ConfigurationError
from async_openai.providers.base import Provider
from async_openai.providers.blanks import as_pattern
from async_openai.providers.hosts import PROVIDERS

_HERE: Final = "127.0.0.1"
_THIS_MACHINE: Final = frozenset({_HERE, "localhost", "::1", "0.0.0.0"})  # noqa: S104 - compared, not bound to
_PORTS: Final = {"https": 443, "http": 80}


def provider_named(name: str) -> Provider:
    """Return a provider's row. Raises ConfigurationError naming the nearest known one."""
    plain = str(name).lower()
    found = PROVIDERS.get(plain)
    if found is None:
        close = get_close_matches(plain, PROVIDERS, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(sorted(PROVIDERS))}"
        raise ConfigurationError(f"{name!r} is not a provider; {hint} (any other host: base_url=)")
    return found


def provider_at(url: str) -> Provider | None:
    """Return the row of the host that a base URL leads to.

    Args:
        url: A base URL that has been checked.

    Returns:
        None for any other host, and where rows share a URL: it does not say which of them it is.
    """
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or _PORTS.get(parts.scheme)
    place = (parts.scheme, _HERE if host in _THIS_MACHINE else host, port)
    rows = [row for row in _near(place[1]) if _place(row.base_url or "", row.other_hosts).is_at(*place)]
    if len(rows) > 1:
        rows = [row for row in rows if f"{parts.path}/".startswith(f"{urlsplit(row.base_url or '').path}/")]
    return rows[0] if len(rows) == 1 else None


def _near(host: str) -> Iterator[Provider]:
    """Yield the rows with the last two pieces of a host name in their URLs: few, and found without looking closer."""
    tail = ".".join(host.split(".")[-2:])
    if "." in tail:
        for row in PROVIDERS.values():
            if tail in (row.base_url or "") or (row.other_hosts and any(tail in other for other in row.other_hosts)):
                yield row


class _Place(NamedTuple):
    """Where a row stands. Its key would be sent there, so scheme and port have to be its own."""

    scheme: str
    port: int | None
    hosts: frozenset[str]
    patterns: tuple[re.Pattern[str], ...]

    def is_at(self, scheme: str, host: str, port: int | None) -> bool:
        if scheme != self.scheme or port != self.port:
            return False
        return host in self.hosts or any(pattern.fullmatch(host) for pattern in self.patterns)


@lru_cache(maxsize=256)
def _place(base_url: str, other_hosts: tuple[str, ...]) -> _Place:
    own = urlsplit(as_pattern(base_url))
    # A blank that is the whole host, as at Databricks, would be any host.
    hosts = {own.hostname or "", *other_hosts} - {"*"}
    plain = frozenset(host for host in hosts if "*" not in host)
    patterns = (re.compile(re.escape(host).replace(r"\*", "[a-z0-9-]+")) for host in hosts - plain)
    return _Place(own.scheme, own.port or _PORTS.get(own.scheme), plain, tuple(patterns))


def may_serve(provider: Provider, model: str) -> bool:
    """Return whether a provider may have a model, by the model's name: no host gets requests for another one's own."""
    if provider.families:
        return _plain(model).startswith(provider.families)
    return not (provider.own_only and _is_of_a_family(model))


@lru_cache(maxsize=1024)
def _is_of_a_family(model: str) -> bool:
    # Asked for each call of a pool, with the same few names.
    plain = _plain(model)
    return any(plain.startswith(row.families) for row in PROVIDERS.values())


def _plain(model: str) -> str:
    # Gemini lists its models as `models/...`; MiniMax, Z.ai and Meta write theirs with capitals.
    return model.removeprefix("models/").lower()
