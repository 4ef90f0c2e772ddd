"""Models: the list of them, and fine-tuned ones."""
# Made by `python -m tests.generate` from models.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.types.models import Model, ModelDeleted
from async_openai.types.pages import ListPage
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Unpack

class ModelListRequest(ApiRequest[ListPage[Model]]):
    """List the models that the key may use."""

class ModelRetrieveRequest(ApiRequest[Model]):
    """Look one model up."""
    model: str = Field(kw_only=False)

class ModelDeleteRequest(ApiRequest[ModelDeleted]):
    """Delete a fine-tuned model. Needs the owner's role in the organization."""
    model: str = Field(kw_only=False)

class _RawModels(Resource):
    (list, async_list) = paged(ModelListRequest)
    (retrieve, async_retrieve) = methods(ModelRetrieveRequest)
    (delete, async_delete) = methods(ModelDeleteRequest)

class _AsyncRawModels(Awaited, Resource):
    (list, async_list) = paged(ModelListRequest)
    (retrieve, async_retrieve) = methods(ModelRetrieveRequest)
    (delete, async_delete) = methods(ModelDeleteRequest)

class Models(Resource):
    """`models`: the models of the API."""
    @property
    def with_raw_response(self) -> type[_RawModels]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawModels]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, **options: Unpack[CallOptions]) -> Page[Model]:
        """List the models that the key may use.

        `GET /models`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, **options: Unpack[CallOptions]) -> AsyncPages[Model]:
        """List the models that the key may use.

        `GET /models`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, model: str, **options: Unpack[CallOptions]) -> Model:
        """Look one model up.

        `GET /models/{model}`

        Args:
            model: ID of the model.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, model: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Model]:
        """Look one model up.

        `GET /models/{model}`

        Args:
            model: ID of the model.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, model: str, **options: Unpack[CallOptions]) -> ModelDeleted:
        """Delete a fine-tuned model. Needs the owner's role in the organization.

        `DELETE /models/{model}`

        Args:
            model: ID of the model.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, model: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ModelDeleted]:
        """Delete a fine-tuned model. Needs the owner's role in the organization.

        `DELETE /models/{model}`

        Args:
            model: ID of the model.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncModels(Awaited, Resource):
    """`models` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawModels]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawModels]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, **options: Unpack[CallOptions]) -> AsyncPages[Model]:
        """List the models that the key may use.

        `GET /models`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, model: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Model]:
        """Look one model up.

        `GET /models/{model}`

        Args:
            model: ID of the model.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def delete(self, model: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ModelDeleted]:
        """Delete a fine-tuned model. Needs the owner's role in the organization.

        `DELETE /models/{model}`

        Args:
            model: ID of the model.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
