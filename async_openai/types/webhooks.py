"""Webhook endpoints: where the API sends events to."""

from __future__ import annotations

from pydantic import Field

from async_openai.types.base import Reply
from async_openai.types.pages import ListPage


class WebhookEndpoint(Reply):
    """A URL that events are sent to. Its times are seconds since the epoch."""

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
    """An endpoint whose secret is told this once."""

    signing_secret: str = Field(repr=False)
    """Verifies that events come from the API."""


class WebhookEndpointTestResult(Reply):
    """What an endpoint answered to a test event."""

    object: str = "webhook_endpoint.test"
    webhook_endpoint_id: str = ""
    event_type: str = ""
    success: bool = False
    """Whether there was an answer; `status_code` says which."""
    status_code: int = 0
    """HTTP status."""


class WebhookEventTypeList(ListPage[str]):
    """The types of events that there are."""
