"""The module `async_openai` as a client, like the official one: `async_openai.chat`, `async_openai.api_key = ...`."""

from __future__ import annotations

from inspect import getattr_static
from typing import Any, Final

from async_openai.configuration import configuration
from async_openai.errors import ConfigurationError
from async_openai.registry import OpenAI
from async_openai.resources.surface import attach

_OURS: Final = {"api_version": "azure_api_version", "default_headers": "custom_headers"}
"""Settings of another name."""
_READ: Final = frozenset({"organization", "project", "base_url", "timeout", "max_retries", "api_type", *_OURS})


def attribute(name: str) -> Any:
    """Return an attribute of the module: a resource of `OpenAI`, or a setting.

    Raises:
        AttributeError: There is none of that name.
    """
    if isinstance(getattr_static(OpenAI, name, None), attach):
        return getattr(OpenAI, name)
    if name == "api_key":
        return OpenAI.api_key
    if name in _READ:
        return configuration.get(_OURS.get(name, name))
    raise AttributeError(f"module 'async_openai' has no attribute {name!r}")


def configure_by_name(name: str, value: Any) -> None:
    """Set a setting as the official client's module has it.

    Raises:
        ConfigurationError: A wrong value.
    """
    if name == "http_client":
        if value is not None:
            raise ConfigurationError("http_client: give it to a client, or to OpenAI.init_api_client")
        return
    OpenAI.configure(**{_OURS.get(name, name): value})
