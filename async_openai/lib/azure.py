"""The path `openai.lib.azure`, as in the official client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from async_openai.async_clients import AsyncAzureOpenAI
from async_openai.client import AzureOpenAI

AzureADTokenProvider = Callable[[], str]
"""A function that returns a Microsoft Entra token."""
AsyncAzureADTokenProvider = Callable[[], str | Awaitable[str]]
"""The same, or an asynchronous one."""

__all__ = ["AsyncAzureADTokenProvider", "AsyncAzureOpenAI", "AzureADTokenProvider", "AzureOpenAI"]
