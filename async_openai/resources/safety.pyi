"""Safety alerts and cases, and where content came from."""
# Made by `python -m tests.generate` from safety.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.resources.call_options import CallOptions
from async_openai.types.safety import ContentProvenanceCheck, SafetyAlert, SafetyCase
from async_openai.types.uploads import File
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Unpack

class SafetyAlertRetrieveRequest(ApiRequest[SafetyAlert]):
    """Look an alert up."""
    id: str = Field(kw_only=False)

class SafetyCaseRetrieveRequest(ApiRequest[SafetyCase]):
    """Look a case up."""
    id: str = Field(kw_only=False)

class ContentProvenanceCheckCreateRequest(ApiRequest[ContentProvenanceCheck]):
    """Look for signs of OpenAI's models in an image or audio file."""
    file: File

class _RawSafetyAlerts(Resource):
    (retrieve, async_retrieve) = methods(SafetyAlertRetrieveRequest)

class _AsyncRawSafetyAlerts(Awaited, Resource):
    (retrieve, async_retrieve) = methods(SafetyAlertRetrieveRequest)

class SafetyAlerts(Resource):
    """`safety.alerts`."""
    @property
    def with_raw_response(self) -> type[_RawSafetyAlerts]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSafetyAlerts]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, id: str, **options: Unpack[CallOptions]) -> SafetyAlert:
        """Look an alert up.

        `GET /safety/alerts/{id}`

        Args:
            id: ID of the alert, as its webhook names it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SafetyAlert]:
        """Look an alert up.

        `GET /safety/alerts/{id}`

        Args:
            id: ID of the alert, as its webhook names it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSafetyAlerts(Awaited, Resource):
    """`safety.alerts` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSafetyAlerts]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSafetyAlerts]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SafetyAlert]:
        """Look an alert up.

        `GET /safety/alerts/{id}`

        Args:
            id: ID of the alert, as its webhook names it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawSafetyCases(Resource):
    (retrieve, async_retrieve) = methods(SafetyCaseRetrieveRequest)

class _AsyncRawSafetyCases(Awaited, Resource):
    (retrieve, async_retrieve) = methods(SafetyCaseRetrieveRequest)

class SafetyCases(Resource):
    """`safety.cases`."""
    @property
    def with_raw_response(self) -> type[_RawSafetyCases]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSafetyCases]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, id: str, **options: Unpack[CallOptions]) -> SafetyCase:
        """Look a case up.

        `GET /safety/cases/{id}`

        Args:
            id: ID of the case, as its webhook names it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SafetyCase]:
        """Look a case up.

        `GET /safety/cases/{id}`

        Args:
            id: ID of the case, as its webhook names it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSafetyCases(Awaited, Resource):
    """`safety.cases` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSafetyCases]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSafetyCases]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SafetyCase]:
        """Look a case up.

        `GET /safety/cases/{id}`

        Args:
            id: ID of the case, as its webhook names it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawSafety(Resource):
    alerts: type[_RawSafetyAlerts]
    cases: type[_RawSafetyCases]

class _AsyncRawSafety(Awaited, Resource):
    alerts: type[_AsyncRawSafetyAlerts]
    cases: type[_AsyncRawSafetyCases]

class Safety(Resource):
    """`safety`: alerts and cases."""
    @property
    def with_raw_response(self) -> type[_RawSafety]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSafety]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    alerts: SafetyAlerts
    """`safety.alerts`."""
    cases: SafetyCases
    """`safety.cases`."""

class AsyncSafety(Awaited, Resource):
    """`safety` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSafety]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSafety]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    alerts: AsyncSafetyAlerts
    """`safety.alerts`."""
    cases: AsyncSafetyCases
    """`safety.cases`."""

class _RawContentProvenanceChecks(Resource):
    (create, async_create) = methods(ContentProvenanceCheckCreateRequest)

class _AsyncRawContentProvenanceChecks(Awaited, Resource):
    (create, async_create) = methods(ContentProvenanceCheckCreateRequest)

class ContentProvenanceChecks(Resource):
    """`content_provenance_checks`: where content came from."""
    @property
    def with_raw_response(self) -> type[_RawContentProvenanceChecks]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawContentProvenanceChecks]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, file: File, **options: Unpack[CallOptions]) -> ContentProvenanceCheck:
        """Look for signs of OpenAI's models in an image or audio file.

        `POST /content_provenance_checks`

        Args:
            file: PNG, JPEG, WebP, GIF or audio: path, bytes, open binary file, or (name, content) tuple.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, file: File, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ContentProvenanceCheck]:
        """Look for signs of OpenAI's models in an image or audio file.

        `POST /content_provenance_checks`

        Args:
            file: PNG, JPEG, WebP, GIF or audio: path, bytes, open binary file, or (name, content) tuple.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncContentProvenanceChecks(Awaited, Resource):
    """`content_provenance_checks` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawContentProvenanceChecks]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawContentProvenanceChecks]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, file: File, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ContentProvenanceCheck]:
        """Look for signs of OpenAI's models in an image or audio file.

        `POST /content_provenance_checks`

        Args:
            file: PNG, JPEG, WebP, GIF or audio: path, bytes, open binary file, or (name, content) tuple.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
