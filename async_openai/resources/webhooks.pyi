"""Webhooks: endpoints for the API's events, and the check of their signatures."""
# Made by `python -m tests.generate` from webhooks.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Listing, Strings
from async_openai.resources.webhook_signatures import HeadersLike, TOLERANCE
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from async_openai.types.webhook_events import AnyWebhookEvent
from async_openai.types.webhooks import WebhookEndpoint, WebhookEndpointTestResult, WebhookEndpointWithSecret, WebhookEventTypeList
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Unpack

_ENDPOINT = '/webhook_endpoints/{webhook_endpoint_id}'
class WebhookCreateRequest(ApiRequest[WebhookEndpointWithSecret]):
    """Make an endpoint for events. The reply holds the signing secret, shown this once only."""
    event_types: Strings
    name: str
    url: str

class WebhookRetrieveRequest(ApiRequest[WebhookEndpoint]):
    """Look an endpoint up."""
    webhook_endpoint_id: str = Field(kw_only=False)

class WebhookUpdateRequest(ApiRequest[WebhookEndpoint]):
    """Change an endpoint."""
    webhook_endpoint_id: str = Field(kw_only=False)
    event_types: Strings | None = None
    name: str | None = None
    url: str | None = None

class WebhookListRequest(Listing[CursorPage[WebhookEndpoint]]):
    """List the endpoints."""

class WebhookDeleteRequest(ApiRequest[Deleted]):
    """Delete an endpoint."""
    webhook_endpoint_id: str = Field(kw_only=False)

class WebhookRotateSecretRequest(ApiRequest[WebhookEndpointWithSecret]):
    """Replace the signing secret."""
    webhook_endpoint_id: str = Field(kw_only=False)
    keep_old_secret_active_for_24_hours: bool | None = None

class WebhookTestRequest(ApiRequest[WebhookEndpointTestResult]):
    """Send a sample event to an endpoint."""
    webhook_endpoint_id: str = Field(kw_only=False)
    event_type: str

class WebhookEventTypeListRequest(ApiRequest[WebhookEventTypeList]):
    """List the types of events of the project."""

class _RawWebhookEventTypes(Resource):
    (list, async_list) = methods(WebhookEventTypeListRequest)

class _AsyncRawWebhookEventTypes(Awaited, Resource):
    (list, async_list) = methods(WebhookEventTypeListRequest)

class WebhookEventTypes(Resource):
    """`webhooks.event_types`."""
    @property
    def with_raw_response(self) -> type[_RawWebhookEventTypes]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawWebhookEventTypes]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, **options: Unpack[CallOptions]) -> WebhookEventTypeList:
        """List the types of events of the project.

        `GET /webhook_event_types`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WebhookEventTypeList]:
        """List the types of events of the project.

        `GET /webhook_event_types`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncWebhookEventTypes(Awaited, Resource):
    """`webhooks.event_types` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawWebhookEventTypes]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawWebhookEventTypes]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WebhookEventTypeList]:
        """List the types of events of the project.

        `GET /webhook_event_types`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list

class _RawWebhooks(Resource):
    event_types: type[_RawWebhookEventTypes]
    (create, async_create) = methods(WebhookCreateRequest)
    (retrieve, async_retrieve) = methods(WebhookRetrieveRequest)
    (update, async_update) = methods(WebhookUpdateRequest)
    (list, async_list) = paged(WebhookListRequest)
    (delete, async_delete) = methods(WebhookDeleteRequest)
    (rotate_secret, async_rotate_secret) = methods(WebhookRotateSecretRequest)
    (test, async_test) = methods(WebhookTestRequest)

class _AsyncRawWebhooks(Awaited, Resource):
    event_types: type[_AsyncRawWebhookEventTypes]
    (create, async_create) = methods(WebhookCreateRequest)
    (retrieve, async_retrieve) = methods(WebhookRetrieveRequest)
    (update, async_update) = methods(WebhookUpdateRequest)
    (list, async_list) = paged(WebhookListRequest)
    (delete, async_delete) = methods(WebhookDeleteRequest)
    (rotate_secret, async_rotate_secret) = methods(WebhookRotateSecretRequest)
    (test, async_test) = methods(WebhookTestRequest)

class Webhooks(Resource):
    """`webhooks`: endpoints for the API's events, and the check of their signatures."""
    @property
    def with_raw_response(self) -> type[_RawWebhooks]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawWebhooks]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    event_types: WebhookEventTypes
    """`webhooks.event_types`."""
    def create(self, *, event_types: Strings, name: str, url: str, **options: Unpack[CallOptions]) -> WebhookEndpointWithSecret:
        """Make an endpoint for events. The reply holds the signing secret, shown this once only.

        `POST /webhook_endpoints`

        Args:
            event_types: Types of events: `response.completed`, `batch.failed`, ...; `webhooks.event_types.list` gives them all.
            name: Name of the endpoint.
            url: HTTPS URL to send to.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, event_types: Strings, name: str, url: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WebhookEndpointWithSecret]:
        """Make an endpoint for events. The reply holds the signing secret, shown this once only.

        `POST /webhook_endpoints`

        Args:
            event_types: Types of events: `response.completed`, `batch.failed`, ...; `webhooks.event_types.list` gives them all.
            name: Name of the endpoint.
            url: HTTPS URL to send to.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, webhook_endpoint_id: str, **options: Unpack[CallOptions]) -> WebhookEndpoint:
        """Look an endpoint up.

        `GET /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, webhook_endpoint_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WebhookEndpoint]:
        """Look an endpoint up.

        `GET /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, webhook_endpoint_id: str, *, event_types: Strings | None = None, name: str | None = None, url: str | None = None, **options: Unpack[CallOptions]) -> WebhookEndpoint:
        """Change an endpoint.

        `POST /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            event_types: All types of events to send, in place of those so far.
            name: New name.
            url: New HTTPS URL.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, webhook_endpoint_id: str, *, event_types: Strings | None = None, name: str | None = None, url: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WebhookEndpoint]:
        """Change an endpoint.

        `POST /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            event_types: All types of events to send, in place of those so far.
            name: New name.
            url: New HTTPS URL.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> Page[WebhookEndpoint]:
        """List the endpoints.

        `GET /webhook_endpoints`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[WebhookEndpoint]:
        """List the endpoints.

        `GET /webhook_endpoints`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, webhook_endpoint_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete an endpoint.

        `DELETE /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, webhook_endpoint_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete an endpoint.

        `DELETE /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def rotate_secret(self, webhook_endpoint_id: str, *, keep_old_secret_active_for_24_hours: bool | None = None, **options: Unpack[CallOptions]) -> WebhookEndpointWithSecret:
        """Replace the signing secret.

        `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            keep_old_secret_active_for_24_hours: Whether the old secret stays valid for 24 hours. Default False: it ends at once.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_rotate_secret(self, webhook_endpoint_id: str, *, keep_old_secret_active_for_24_hours: bool | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WebhookEndpointWithSecret]:
        """Replace the signing secret.

        `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            keep_old_secret_active_for_24_hours: Whether the old secret stays valid for 24 hours. Default False: it ends at once.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def test(self, webhook_endpoint_id: str, *, event_type: str, **options: Unpack[CallOptions]) -> WebhookEndpointTestResult:
        """Send a sample event to an endpoint.

        `POST /webhook_endpoints/{webhook_endpoint_id}/test`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            event_type: Type of the event.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_test(self, webhook_endpoint_id: str, *, event_type: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WebhookEndpointTestResult]:
        """Send a sample event to an endpoint.

        `POST /webhook_endpoints/{webhook_endpoint_id}/test`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            event_type: Type of the event.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def verify_signature(self, payload: str | bytes, headers: HeadersLike, *, secret: str | None=None, tolerance: float=TOLERANCE) -> None:
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
    def unwrap(self, payload: str | bytes, headers: HeadersLike, *, secret: str | None=None, tolerance: float=TOLERANCE) -> AnyWebhookEvent:
        """Check that a webhook comes from the API, and return its event. See `verify_signature`.

        Returns:
            An event by its `type`; an `UnknownEvent` for a type that this release does not know.

        Raises:
            InvalidWebhookSignatureError: It does not come from the API, or too late.
            ConfigurationError: There is no secret.
            InvalidParameterError: The body is not an event.
        """

class AsyncWebhooks(Awaited, Resource):
    """`webhooks` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawWebhooks]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawWebhooks]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    event_types: AsyncWebhookEventTypes
    """`webhooks.event_types`."""
    def create(self, *, event_types: Strings, name: str, url: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WebhookEndpointWithSecret]:
        """Make an endpoint for events. The reply holds the signing secret, shown this once only.

        `POST /webhook_endpoints`

        Args:
            event_types: Types of events: `response.completed`, `batch.failed`, ...; `webhooks.event_types.list` gives them all.
            name: Name of the endpoint.
            url: HTTPS URL to send to.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, webhook_endpoint_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WebhookEndpoint]:
        """Look an endpoint up.

        `GET /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, webhook_endpoint_id: str, *, event_types: Strings | None = None, name: str | None = None, url: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WebhookEndpoint]:
        """Change an endpoint.

        `POST /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            event_types: All types of events to send, in place of those so far.
            name: New name.
            url: New HTTPS URL.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
    def list(self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[WebhookEndpoint]:
        """List the endpoints.

        `GET /webhook_endpoints`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def delete(self, webhook_endpoint_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete an endpoint.

        `DELETE /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def rotate_secret(self, webhook_endpoint_id: str, *, keep_old_secret_active_for_24_hours: bool | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WebhookEndpointWithSecret]:
        """Replace the signing secret.

        `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            keep_old_secret_active_for_24_hours: Whether the old secret stays valid for 24 hours. Default False: it ends at once.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_rotate_secret = rotate_secret
    def test(self, webhook_endpoint_id: str, *, event_type: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WebhookEndpointTestResult]:
        """Send a sample event to an endpoint.

        `POST /webhook_endpoints/{webhook_endpoint_id}/test`

        Args:
            webhook_endpoint_id: ID of the endpoint.
            event_type: Type of the event.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_test = test
    def verify_signature(self, payload: str | bytes, headers: HeadersLike, *, secret: str | None=None, tolerance: float=TOLERANCE) -> None:
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
    def unwrap(self, payload: str | bytes, headers: HeadersLike, *, secret: str | None=None, tolerance: float=TOLERANCE) -> AnyWebhookEvent:
        """Check that a webhook comes from the API, and return its event. See `verify_signature`.

        Returns:
            An event by its `type`; an `UnknownEvent` for a type that this release does not know.

        Raises:
            InvalidWebhookSignatureError: It does not come from the API, or too late.
            ConfigurationError: There is no secret.
            InvalidParameterError: The body is not an event.
        """
