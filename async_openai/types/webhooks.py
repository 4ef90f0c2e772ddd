"""Webhook endpoints: where the API sends events to."""

from __future__ import annotations

from pydantic import Field

from async_openai.types.base import Reply
from async_openai.types.pages import ListPage


class WebhookEndpoint(Reply):
    """An endpoint for events. Its times are seconds since the epoch."""

    id: str
    object: str = "webhook_endpoint"
    name: str = ""
    url: str = ""
    event_types: list[str] = Field(default_factory=list[str])
    created_at: int = 0
    updated_at: int | None = None
    signing_secret_hint: str | None = None
    """The secret, masked."""


class WebhookEndpointWithSecret(WebhookEndpoint):
    """A new endpoint with its secret, shown this once only."""

    signing_secret: str = Field(repr=False)
    """Secret for checking the signatures of events."""


class WebhookEndpointTestResult(Reply):
    """The answer of an endpoint to a test event."""

    object: str = "webhook_endpoint.test"
    webhook_endpoint_id: str = ""
    event_type: str = ""
    success: bool = False
    """Whether there was an answer; see `status_code`."""
    status_code: int = 0
    """HTTP status."""


class WebhookEventTypeList(ListPage[str]):
    """The types of events."""
