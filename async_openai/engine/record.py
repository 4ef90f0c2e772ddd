"""The record of the call behind a reply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from async_openai.costs.rows import is_free
from async_openai.errors import Attempt

if TYPE_CHECKING:
    from async_openai.costs.token_usage import TokenUsage
    from async_openai.functions.toolbox import ToolBox
    from async_openai.types.response import RawResponse


class Sent(NamedTuple):
    """What errors tell of the attempt that succeeded."""

    base_url: str
    """Where it went, without query or credentials."""
    model: str | None
    """Model as sent."""
    key: str | None
    """Fingerprint of the key."""
    after: float
    """Seconds from the start of the call."""


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
    sent: Sent | None = field(default=None, repr=False)
    """For calls with classes to read the reply by."""
    model_sent: str | None = None
    """Model as sent, where it is another than the one asked for."""
    at: float | None = None
    """End of the attempt, in seconds since the epoch: its prices count."""
    characters: int | None = None
    """Length of a text to speak."""
    verb: str = "POST"
    path: str = ""
    estimate: TokenUsage | None = None
    """Estimated usage of a stream that was left or cut before the server told it."""

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        return self.response.request_id

    def attempts_as(self, outcome: str) -> tuple[Attempt, ...]:
        """Return every attempt, for an error that is found in the reply.

        Args:
            outcome: Class name of the error.
        """
        sent = self.sent
        if sent is None:
            return self.failed
        last = Attempt(
            number=len(self.failed) + 1,
            client=self.client,
            base_url=sent.base_url,
            model=sent.model,
            outcome=outcome,
            delivery="answered",
            status_code=self.response.status_code,
            request_id=self.request_id,
            seconds=self.seconds - sent.after,
            key=sent.key,
        )
        return (*self.failed, last)

    def usd(self, reply: Any) -> float | None:
        """Price the reply of this call in USD, as its ledger row is; None where the price is not known."""
        from async_openai.costs import priced_reply  # noqa: PLC0415 - prices load on first use, off the call path

        return priced_reply(
            reply,
            client=self.client,
            provider=self.provider,
            model=self.model if isinstance(cast("object", self.model), str) else None,
            sent=self.model_sent,
            pricing=self.pricing,
            content=self.response.content,
            characters=self.characters,
            free=is_free(self.verb, self.path),
            at=self.at,
            estimate=self.estimate,
        )
