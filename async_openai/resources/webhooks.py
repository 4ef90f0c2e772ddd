"""Webhooks: endpoints for the API's events, and the check of their signatures."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, ValidationError

from async_openai.engine.parsing import validator, why_not
from async_openai.engine.ranges import Sized
from async_openai.engine.request import ApiRequest
from async_openai.errors import ConfigurationError, InvalidParameterError
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.parameters import Listing, Strings
from async_openai.resources.webhook_signatures import TOLERANCE, HeadersLike, as_bytes, verify
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from async_openai.types.webhook_events import AnyWebhookEvent, WebhookEvent
from async_openai.types.webhooks import (
    WebhookEndpoint,
    WebhookEndpointTestResult,
    WebhookEndpointWithSecret,
    WebhookEventTypeList,
)

_ENDPOINT = "/webhook_endpoints/{webhook_endpoint_id}"


class WebhookCreateRequest(ApiRequest[WebhookEndpointWithSecret], verb="POST", path="/webhook_endpoints", pinned=True):
    """Make an endpoint for events. The reply holds the signing secret, shown this once only."""

    event_types: Strings
    """Types of events: `response.completed`, `batch.failed`, ...; `webhooks.event_types.list` gives them all."""
    name: Annotated[str, Sized(1)]
    """Name of the endpoint."""
    url: Annotated[str, Sized(1)]
    """HTTPS URL to send to."""


class WebhookRetrieveRequest(ApiRequest[WebhookEndpoint], verb="GET", path=_ENDPOINT):
    """Look an endpoint up."""

    webhook_endpoint_id: str = Field(kw_only=False)
    """ID of the endpoint."""


class WebhookUpdateRequest(ApiRequest[WebhookEndpoint], verb="POST", path=_ENDPOINT):
    """Change an endpoint."""

    webhook_endpoint_id: str = Field(kw_only=False)
    """ID of the endpoint."""
    event_types: Strings | None = None
    """All types of events to send, in place of those so far."""
    name: str | None = None
    """New name."""
    url: str | None = None
    """New HTTPS URL."""


class WebhookListRequest(Listing[CursorPage[WebhookEndpoint]], verb="GET", path="/webhook_endpoints", pinned=True):
    """List the endpoints."""


class WebhookDeleteRequest(ApiRequest[Deleted], verb="DELETE", path=_ENDPOINT):
    """Delete an endpoint."""

    webhook_endpoint_id: str = Field(kw_only=False)
    """ID of the endpoint."""


class WebhookRotateSecretRequest(ApiRequest[WebhookEndpointWithSecret], verb="POST", path=f"{_ENDPOINT}/rotate_secret"):
    """Replace the signing secret."""

    webhook_endpoint_id: str = Field(kw_only=False)
    """ID of the endpoint."""
    keep_old_secret_active_for_24_hours: bool | None = None
    """Whether the old secret stays valid for 24 hours. Default False: it ends at once."""


class WebhookTestRequest(ApiRequest[WebhookEndpointTestResult], verb="POST", path=f"{_ENDPOINT}/test"):
    """Send a sample event to an endpoint."""

    webhook_endpoint_id: str = Field(kw_only=False)
    """ID of the endpoint."""
    event_type: Annotated[str, Sized(1)]
    """Type of the event."""


class WebhookEventTypeListRequest(
    ApiRequest[WebhookEventTypeList], verb="GET", path="/webhook_event_types", pinned=True
):
    """List the types of events of the project."""


class WebhookEventTypes(Resource):
    """`webhooks.event_types`."""

    list, async_list = methods(WebhookEventTypeListRequest)


class AsyncWebhookEventTypes(Awaited, WebhookEventTypes):
    """`webhooks.event_types` of `AsyncOpenAI`."""


class Webhooks(Resource):
    """`webhooks`: endpoints for the API's events, and the check of their signatures."""

    event_types: attach[WebhookEventTypes, AsyncWebhookEventTypes] = attach("webhooks", "WebhookEventTypes")
    create, async_create = methods(WebhookCreateRequest)
    retrieve, async_retrieve = methods(WebhookRetrieveRequest)
    update, async_update = methods(WebhookUpdateRequest)
    list, async_list = paged(WebhookListRequest)
    delete, async_delete = methods(WebhookDeleteRequest)
    rotate_secret, async_rotate_secret = methods(WebhookRotateSecretRequest)
    test, async_test = methods(WebhookTestRequest)

    def verify_signature(
        self,
        payload: str | bytes,
        headers: HeadersLike,
        *,
        secret: str | None = None,
        tolerance: float = TOLERANCE,
    ) -> None:
        """Check that a webhook comes from the API. Nothing is sent; there is nothing to await.

        Args:
            payload: The body as it came, before any decoding.
            headers: The request's headers: a mapping or pairs, names in any case.
            secret: `whsec_...`. Default: the client's `webhook_secret` (`OPENAI_WEBHOOK_SECRET`).
            tolerance: Seconds that it may be old, or ahead. Default 300.

        Raises:
            InvalidWebhookSignatureError: It does not come from the API, or too late.
            ConfigurationError: There is no secret.
        """
        secret = secret or getattr(self._owner, "webhook_secret", None)
        if not secret:
            raise ConfigurationError(
                "there is no webhook secret: set OPENAI_WEBHOOK_SECRET, OpenAI(webhook_secret=...), or give secret="
            )
        verify(payload, headers, secret, tolerance)

    def unwrap(
        self,
        payload: str | bytes,
        headers: HeadersLike,
        *,
        secret: str | None = None,
        tolerance: float = TOLERANCE,
    ) -> AnyWebhookEvent:
        """Check that a webhook comes from the API, and return its event. See `verify_signature`.

        Returns:
            An event by its `type`; an `UnknownEvent` for a type that this release does not know.

        Raises:
            InvalidWebhookSignatureError: It does not come from the API, or too late.
            ConfigurationError: There is no secret.
            InvalidParameterError: The body is not an event.
        """
        self.verify_signature(payload, headers, secret=secret, tolerance=tolerance)
        try:
            event: AnyWebhookEvent = validator(AnyWebhookEvent)(as_bytes(payload))
        except ValidationError as error:
            why = why_not(error, WebhookEvent)
            raise InvalidParameterError(f"payload: not an event of the API: {why}", param="payload") from None
        return event


class AsyncWebhooks(Awaited, Webhooks):
    """`webhooks` of `AsyncOpenAI`."""
