"""The record of the call behind a reply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from async_openai.errors import Attempt
    from async_openai.functions.toolbox import ToolBox
    from async_openai.types.response import RawResponse


@dataclass(slots=True)
class CallRecord:
    """The call behind a reply. Refers to no client, so a reply keeps none alive and pickles."""

    client: str
    provider: str
    model: str | None
    """Model as asked for, before any mapping to a deployment."""
    response: RawResponse
    seconds: float
    failed: tuple[Attempt, ...] = ()
    """The attempts before the one that succeeded."""
    pricing: Mapping[str, Any] | None = field(default=None, repr=False)
    toolbox: ToolBox | None = field(default=None, repr=False)

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        return self.response.request_id

    def usd(self, usage: Any, *, served: object, tier: object) -> float | None:
        """Price a reported usage in USD; None where the price is not known. A model or tier that is no text is none."""
        from async_openai.costs import priced  # noqa: PLC0415 - prices load on first use, off the call path

        return priced(
            usage,
            client=self.client,
            provider=self.provider,
            model=self.model if isinstance(cast("object", self.model), str) else None,
            pricing=self.pricing,
            served=served if isinstance(served, str) else None,
            tier=tier if isinstance(tier, str) else None,
        )
