"""A provider: base URL, authentication, and differences from OpenAI's API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from async_openai.errors import InvalidParameterError

AuthScheme = Literal["bearer", "api-key"]


@dataclass(frozen=True, slots=True)
class Site:
    """One account's place at a provider, from the settings of its client."""

    base_url: str
    """Without a trailing slash."""
    api_version: str | None = None
    deployment: str | None = None
    """Azure: serves every call, whatever its model."""
    model_mapping: Mapping[str, str] = field(default_factory=dict[str, str])
    """The provider's names of models, by the users' names."""
    query: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """Parameters of every URL; some hosts want their key there."""


@dataclass(frozen=True, slots=True)
class Provider:
    """One data row a provider; subclass only where URLs are made differently (see `azure.py`)."""

    name: str
    base_url: str | None = None
    """Default base URL, up to and including the version. What differs from account to account is a blank in braces (see
    `blanks.py`); None where there is no pattern either."""
    key_variables: tuple[str, ...] = ()
    """Environment variables of the key, first found wins; empty for a host whose documents name none."""
    source: str | None = None
    """Page of the host's own documentation about its base URL. None for `custom` alone."""
    other_hosts: tuple[str, ...] = ()
    """Further hosts with the same API, for clients given by their URL; `*` is a piece of a name without full stops."""
    key_required: bool = True
    """Local servers need none."""
    auth: AuthScheme = "bearer"
    takes_stream_usage: bool = True
    """Whether `stream_options` may be sent; some refuse it, most of them report usage in streams unasked."""
    stream_usage_not_with: tuple[str, ...] = ()
    """Parameters beside which `stream_options` is refused."""
    takes_base64: bool = False
    """Whether embeddings are asked for as base64 by default: for hosts known to take it."""
    checks_ranges: bool = False
    """Whether values outside the ranges of the API reference are refused before anything is sent."""

    prices: str | None = None
    """Name in genai-prices; None for a provider without prices there, as a local server."""
    states_usd: bool = False
    """Whether a usage names its own cost in USD, exact where the prices are not."""
    families: tuple[str, ...] = ()
    """Beginnings of its models' names, for a provider of its own models alone. `own_only` ones never get these."""
    own_only: bool = False
    """True for a provider of its own models alone, under names nobody can list: any but the families of others."""

    def model_name(self, site: Site, model: str) -> str:
        """Return the provider's name of a model."""
        return site.model_mapping.get(model, model)

    def url(self, site: Site, path: str, model: str | None) -> str:  # noqa: ARG002 - Azure's path depends on the model
        """Return the absolute URL of an operation, without its query."""
        return site.base_url + path

    def query(self, site: Site) -> Mapping[str, str]:
        """Return the query parameters of every request."""
        return site.query

    def asks_stream_usage(self, site: Site) -> bool:  # noqa: ARG002 - depends on the API version at Azure
        """Return whether streams request usage by default."""
        return self.takes_stream_usage

    def check(self, verb: str, path: str) -> None:
        """Refuse an operation missing at the provider, before anything is sent."""


def wrong_segment(text: str) -> str | None:
    """Say why a name cannot be a segment of a path; None where it can."""
    if not text.strip():
        return "is empty"
    if text in {".", ".."}:
        # Servers and proxies resolve dot segments before routing (RFC 3986, 5.2.4).
        return f"cannot be {text!r}"
    try:
        text.encode()
    except UnicodeEncodeError:
        return "is not valid Unicode text"
    return None


def refuse(provider: str, verb: str, path: str, instead: str) -> InvalidParameterError:
    """Make the error for an operation missing at a provider."""
    return InvalidParameterError(f"{provider} has no {verb} {path}; {instead}")
