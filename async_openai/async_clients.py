"""The clients whose methods are awaitable, and their pools."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from async_openai.client import AsyncOpenAIClient, AzureArguments
from async_openai.pool import AsyncClientPool
from async_openai.registry import OpenAI

if TYPE_CHECKING:
    from async_openai.client import Client


class AsyncOpenAI(AsyncOpenAIClient):
    """A client whose methods are awaitable, in the official SDK's style. Safe to share over event loops."""

    @staticmethod
    def pool(
        name: str,
        *,
        clients: Iterable[str | Client | Sequence[str | Client]] | None = None,
        **options: Any,
    ) -> AsyncClientPool:
        """Make a pool whose methods are awaitable; without `clients` return the one of that name.

        It has the names of `OpenAI.pool`, which gives the same pool with blocking methods.

        Args:
            name: Its name.
            clients: Names of clients, or clients, first choice first.
            options: As for `OpenAI.pool`.

        Raises:
            UnknownClientError: There is no such pool, or no such client.
            ConfigurationError: A wrong value, or options without clients.
        """
        return AsyncClientPool.sharing(OpenAI.pool(name, clients=clients, **options))


class AsyncAzureOpenAI(AzureArguments, AsyncOpenAI):
    """An independent client of an Azure OpenAI resource whose methods are awaitable."""
