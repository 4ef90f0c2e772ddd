"""Conversations: items kept by the API as the context of responses."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from async_openai.engine.query import encode_query
from async_openai.engine.ranges import Sized
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.parameters import Metadata, Objects, OrderedListing, Strings
from async_openai.types.conversations import Conversation, ConversationItemList
from async_openai.types.items import AnyItem
from async_openai.types.shared import Deleted


class ConversationCreateRequest(ApiRequest[Conversation], verb="POST", path="/conversations", pinned=True):
    """Begin a conversation."""

    items: Annotated[Objects | None, Sized(most=20)] = None
    """Up to 20 first items."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts kept with it: keys to 64 characters, values to 512."""


class ConversationRetrieveRequest(ApiRequest[Conversation], verb="GET", path="/conversations/{conversation_id}"):
    """Look a conversation up."""

    conversation_id: str = Field(kw_only=False)
    """ID of the conversation."""


class ConversationUpdateRequest(ApiRequest[Conversation], verb="POST", path="/conversations/{conversation_id}"):
    """Replace the metadata of a conversation."""

    conversation_id: str = Field(kw_only=False)
    """ID of the conversation."""
    metadata: Metadata | None
    """Up to 16 pairs of texts: keys to 64 characters, values to 512. None for none."""


class ConversationDeleteRequest(ApiRequest[Deleted], verb="DELETE", path="/conversations/{conversation_id}"):
    """Delete a conversation. Its items are kept."""

    conversation_id: str = Field(kw_only=False)
    """ID of the conversation."""


class ItemCreateRequest(ApiRequest[ConversationItemList], verb="POST", path="/conversations/{conversation_id}/items"):
    """Add items to a conversation."""

    conversation_id: str = Field(kw_only=False)
    """ID of the conversation."""
    items: Annotated[Objects, Sized(most=20)]
    """Up to 20 items: messages, results of tools, and items of responses."""
    include: Strings | None = Field(default=None, exclude=True)
    """Additional fields of the items returned, as with `responses.create`."""

    def query_string(self) -> str:
        """Return the query string: `include` goes there, all others into the body."""
        return encode_query({"include": self.include} if self.include else {})


class ItemListRequest(OrderedListing[ConversationItemList], verb="GET", path="/conversations/{conversation_id}/items"):
    """List the items of a conversation, newest first."""

    conversation_id: str = Field(kw_only=False)
    """ID of the conversation."""
    include: Strings | None = None
    """Additional fields of the items, as with `responses.create`."""


class ItemRetrieveRequest(ApiRequest[AnyItem], verb="GET", path="/conversations/{conversation_id}/items/{item_id}"):
    """Look one item up."""

    conversation_id: str
    """ID of the conversation."""
    item_id: str = Field(kw_only=False)
    """ID of the item."""
    include: Strings | None = None
    """Additional fields of the item, as with `responses.create`."""


class ItemDeleteRequest(
    ApiRequest[Conversation], verb="DELETE", path="/conversations/{conversation_id}/items/{item_id}"
):
    """Delete an item from a conversation."""

    conversation_id: str
    """ID of the conversation."""
    item_id: str = Field(kw_only=False)
    """ID of the item."""


class Items(Resource):
    """`conversations.items`: messages, tool calls and their outputs."""

    create, async_create = methods(ItemCreateRequest)
    list, async_list = paged(ItemListRequest)
    retrieve, async_retrieve = methods(ItemRetrieveRequest)
    delete, async_delete = methods(ItemDeleteRequest)


class AsyncItems(Awaited, Items):
    """`conversations.items` of `AsyncOpenAI`."""


class Conversations(Resource):
    """`conversations`: items kept by the API as the context of responses."""

    create, async_create = methods(ConversationCreateRequest)
    retrieve, async_retrieve = methods(ConversationRetrieveRequest)
    update, async_update = methods(ConversationUpdateRequest)
    delete, async_delete = methods(ConversationDeleteRequest)
    items: attach[Items, AsyncItems] = attach("conversations", "Items")


class AsyncConversations(Awaited, Conversations):
    """`conversations` of `AsyncOpenAI`."""
