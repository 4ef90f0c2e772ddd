"""Base URLs with blanks: what differs from account to account, as a region or a workspace.

`{AWS_REGION|AWS_DEFAULT_REGION}` is the value of the first of these environment variables that is set. A blank in lower
case, as `{resource}`, is in no variable that the host documents: the user gives the whole URL.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from async_openai.errors import ConfigurationError
from async_openai.providers.base import Provider

_BLANK: Final = re.compile(r"\{([^{}]+)\}")
_VALUE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
"""A region, an id or a host name: nothing that could end a host or begin another part of a URL."""


def base_url_of(provider: Provider, variables: Mapping[str, str]) -> str | None:
    """Return a provider's base URL, its blanks filled from environment variables.

    Returns:
        None where there is no URL, or nothing for one of its blanks.

    Raises:
        ConfigurationError: A variable holds something else than a name. The variable is named, its value is not shown.
    """
    url = provider.base_url
    for blank in _blanks(provider):
        variable = next((name for name in blank.split("|") if variables.get(name)), None)
        if url is None or variable is None:
            return None
        url = url.replace(f"{{{blank}}}", _name_in(variable, variables[variable]))
    return url


def what_it_asks_for(provider: Provider) -> str:
    """Return in words what a client of the provider has to be given, and how it looks."""
    named = dict.fromkeys(blank for blank in _blanks(provider) if blank.isupper())
    if provider.base_url is None:
        return "base_url"
    if len(named) < len(_blanks(provider)):
        return f"base_url, as in {provider.base_url}"
    asked = " and ".join(blank.replace("|", " or ") for blank in named)
    return f"base_url, or {asked} in the environment, for {provider.base_url}"


def as_pattern(host: str) -> str:
    """Return a host with each blank as `*`."""
    return _BLANK.sub("*", host)


def _blanks(provider: Provider) -> list[str]:
    return list(dict.fromkeys(_BLANK.findall(provider.base_url or "")))


def _name_in(variable: str, value: str) -> str:
    # Databricks documents its variable with the scheme.
    name = value.strip().removeprefix("https://").rstrip("/")
    if not _VALUE.fullmatch(name):
        raise ConfigurationError(
            f"the environment ({variable}) holds a wrong value: expected a name of letters, digits and . - _"
        )
    return name
