"""Conversations: items kept by the API as the context of responses."""
# Made by `python -m tests.generate` from conversations.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Metadata, Objects, OrderedListing, Strings
from async_openai.types.conversations import Conversation, ConversationItemList
from async_openai.types.items import AnyItem
from async_openai.types.shared import Deleted
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class ConversationCreateRequest(ApiRequest[Conversation]):
    """Begin a conversation."""
    items: Objects | None = None
    metadata: Metadata | None = None

class ConversationRetrieveRequest(ApiRequest[Conversation]):
    """Look a conversation up."""
    conversation_id: str = Field(kw_only=False)

class ConversationUpdateRequest(ApiRequest[Conversation]):
    """Replace the metadata of a conversation."""
    conversation_id: str = Field(kw_only=False)
    metadata: Metadata | None

class ConversationDeleteRequest(ApiRequest[Deleted]):
    """Delete a conversation. Its items are kept."""
    conversation_id: str = Field(kw_only=False)

class ItemCreateRequest(ApiRequest[ConversationItemList]):
    """Add items to a conversation."""
    conversation_id: str = Field(kw_only=False)
    items: Objects
    include: Strings | None = Field(default=None, exclude=True)
    def query_string(self) -> str: ...

class ItemListRequest(OrderedListing[ConversationItemList]):
    """List the items of a conversation, newest first."""
    conversation_id: str = Field(kw_only=False)
    include: Strings | None = None

class ItemRetrieveRequest(ApiRequest[AnyItem]):
    """Look one item up."""
    conversation_id: str
    item_id: str = Field(kw_only=False)
    include: Strings | None = None

class ItemDeleteRequest(ApiRequest[Conversation]):
    """Delete an item from a conversation."""
    conversation_id: str
    item_id: str = Field(kw_only=False)

class _RawItems(Resource):
    (create, async_create) = methods(ItemCreateRequest)
    (list, async_list) = paged(ItemListRequest)
    (retrieve, async_retrieve) = methods(ItemRetrieveRequest)
    (delete, async_delete) = methods(ItemDeleteRequest)

class _AsyncRawItems(Awaited, Resource):
    (create, async_create) = methods(ItemCreateRequest)
    (list, async_list) = paged(ItemListRequest)
    (retrieve, async_retrieve) = methods(ItemRetrieveRequest)
    (delete, async_delete) = methods(ItemDeleteRequest)

class Items(Resource):
    """`conversations.items`: messages, tool calls and their outputs."""
    @property
    def with_raw_response(self) -> type[_RawItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, conversation_id: str, *, items: Objects, include: Strings | None = None, **options: Unpack[CallOptions]) -> ConversationItemList:
        """Add items to a conversation.

        `POST /conversations/{conversation_id}/items`

        Args:
            conversation_id: ID of the conversation.
            items: Up to 20 items: messages, results of tools, and items of responses.
            include: Additional fields of the items returned, as with `responses.create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, conversation_id: str, *, items: Objects, include: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ConversationItemList]:
        """Add items to a conversation.

        `POST /conversations/{conversation_id}/items`

        Args:
            conversation_id: ID of the conversation.
            items: Up to 20 items: messages, results of tools, and items of responses.
            include: Additional fields of the items returned, as with `responses.create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, conversation_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, include: Strings | None = None, **options: Unpack[CallOptions]) -> Page[AnyItem]:
        """List the items of a conversation, newest first.

        `GET /conversations/{conversation_id}/items`

        Args:
            conversation_id: ID of the conversation.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            include: Additional fields of the items, as with `responses.create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, conversation_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, include: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AnyItem]:
        """List the items of a conversation, newest first.

        `GET /conversations/{conversation_id}/items`

        Args:
            conversation_id: ID of the conversation.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            include: Additional fields of the items, as with `responses.create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, item_id: str, *, conversation_id: str, include: Strings | None = None, **options: Unpack[CallOptions]) -> AnyItem:
        """Look one item up.

        `GET /conversations/{conversation_id}/items/{item_id}`

        Args:
            item_id: ID of the item.
            conversation_id: ID of the conversation.
            include: Additional fields of the item, as with `responses.create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, item_id: str, *, conversation_id: str, include: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AnyItem]:
        """Look one item up.

        `GET /conversations/{conversation_id}/items/{item_id}`

        Args:
            item_id: ID of the item.
            conversation_id: ID of the conversation.
            include: Additional fields of the item, as with `responses.create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, item_id: str, *, conversation_id: str, **options: Unpack[CallOptions]) -> Conversation:
        """Delete an item from a conversation.

        `DELETE /conversations/{conversation_id}/items/{item_id}`

        Args:
            item_id: ID of the item.
            conversation_id: ID of the conversation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, item_id: str, *, conversation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Conversation]:
        """Delete an item from a conversation.

        `DELETE /conversations/{conversation_id}/items/{item_id}`

        Args:
            item_id: ID of the item.
            conversation_id: ID of the conversation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncItems(Awaited, Resource):
    """`conversations.items` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, conversation_id: str, *, items: Objects, include: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ConversationItemList]:
        """Add items to a conversation.

        `POST /conversations/{conversation_id}/items`

        Args:
            conversation_id: ID of the conversation.
            items: Up to 20 items: messages, results of tools, and items of responses.
            include: Additional fields of the items returned, as with `responses.create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def list(self, conversation_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, include: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AnyItem]:
        """List the items of a conversation, newest first.

        `GET /conversations/{conversation_id}/items`

        Args:
            conversation_id: ID of the conversation.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            include: Additional fields of the items, as with `responses.create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, item_id: str, *, conversation_id: str, include: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AnyItem]:
        """Look one item up.

        `GET /conversations/{conversation_id}/items/{item_id}`

        Args:
            item_id: ID of the item.
            conversation_id: ID of the conversation.
            include: Additional fields of the item, as with `responses.create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def delete(self, item_id: str, *, conversation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Conversation]:
        """Delete an item from a conversation.

        `DELETE /conversations/{conversation_id}/items/{item_id}`

        Args:
            item_id: ID of the item.
            conversation_id: ID of the conversation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete

class _RawConversations(Resource):
    (create, async_create) = methods(ConversationCreateRequest)
    (retrieve, async_retrieve) = methods(ConversationRetrieveRequest)
    (update, async_update) = methods(ConversationUpdateRequest)
    (delete, async_delete) = methods(ConversationDeleteRequest)
    items: type[_RawItems]

class _AsyncRawConversations(Awaited, Resource):
    (create, async_create) = methods(ConversationCreateRequest)
    (retrieve, async_retrieve) = methods(ConversationRetrieveRequest)
    (update, async_update) = methods(ConversationUpdateRequest)
    (delete, async_delete) = methods(ConversationDeleteRequest)
    items: type[_AsyncRawItems]

class Conversations(Resource):
    """`conversations`: items kept by the API as the context of responses."""
    @property
    def with_raw_response(self) -> type[_RawConversations]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawConversations]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, items: Objects | None = None, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Conversation:
        """Begin a conversation.

        `POST /conversations`

        Args:
            items: Up to 20 first items.
            metadata: Up to 16 pairs of texts kept with it: keys to 64 characters, values to 512.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, items: Objects | None = None, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Conversation]:
        """Begin a conversation.

        `POST /conversations`

        Args:
            items: Up to 20 first items.
            metadata: Up to 16 pairs of texts kept with it: keys to 64 characters, values to 512.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, conversation_id: str, **options: Unpack[CallOptions]) -> Conversation:
        """Look a conversation up.

        `GET /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, conversation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Conversation]:
        """Look a conversation up.

        `GET /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, conversation_id: str, *, metadata: Metadata | None, **options: Unpack[CallOptions]) -> Conversation:
        """Replace the metadata of a conversation.

        `POST /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            metadata: Up to 16 pairs of texts: keys to 64 characters, values to 512. None for none.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, conversation_id: str, *, metadata: Metadata | None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Conversation]:
        """Replace the metadata of a conversation.

        `POST /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            metadata: Up to 16 pairs of texts: keys to 64 characters, values to 512. None for none.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, conversation_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a conversation. Its items are kept.

        `DELETE /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, conversation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a conversation. Its items are kept.

        `DELETE /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    items: Items
    """`conversations.items`: messages, tool calls and their outputs."""

class AsyncConversations(Awaited, Resource):
    """`conversations` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawConversations]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawConversations]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, items: Objects | None = None, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Conversation]:
        """Begin a conversation.

        `POST /conversations`

        Args:
            items: Up to 20 first items.
            metadata: Up to 16 pairs of texts kept with it: keys to 64 characters, values to 512.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, conversation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Conversation]:
        """Look a conversation up.

        `GET /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, conversation_id: str, *, metadata: Metadata | None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Conversation]:
        """Replace the metadata of a conversation.

        `POST /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            metadata: Up to 16 pairs of texts: keys to 64 characters, values to 512. None for none.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
    def delete(self, conversation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a conversation. Its items are kept.

        `DELETE /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    items: AsyncItems
    """`conversations.items`: messages, tool calls and their outputs."""
