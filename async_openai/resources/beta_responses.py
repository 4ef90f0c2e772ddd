"""Responses with what the API tries out: those of `responses`, with `betas`."""

from __future__ import annotations

from typing import Literal, TypeVar

from pydantic import Field

from async_openai.connections.connect_requests import BetaResponsesConnectRequest
from async_openai.engine.request import ApiRequest
from async_openai.engine.streaming import Stream
from async_openai.resources.base import Awaited, Resource, attach, methods, paged, streaming
from async_openai.resources.connect_methods import connecting
from async_openai.resources.parameters import Object, Strings
from async_openai.resources.responses import (
    InputItemListRequest,
    InputTokensRequest,
    ResponseCancelRequest,
    ResponseCompactRequest,
    ResponseDeleteRequest,
    ResponseFields,
    StoredResponseFields,
)
from async_openai.types.items import AnyItem
from async_openai.types.pages import CursorPage
from async_openai.types.response_stream import ResponseStreamEvent
from async_openai.types.responses import CompactedResponse, InputTokenCount, Response
from async_openai.types.shared import Empty

R = TypeVar("R")


class BetaRequest(ApiRequest[R]):
    """A request to what the API tries out."""

    betas: Strings | None = Field(default=None, exclude=True)
    """What to try: `responses_multi_agent=v1`."""

    def query_string(self) -> str:
        """Return the query string: that it is a beta, and its own."""
        own = super().query_string()
        return f"beta=true&{own}" if own else "beta=true"

    def settle(self) -> None:
        """Add the header that names what to try."""
        super().settle()
        if self.betas:
            self.extra_headers = {"OpenAI-Beta": ",".join(self.betas), **(self.extra_headers or {})}


class BetaResponseFields(BetaRequest[R], ResponseFields[R]):
    """Parameters of a response."""

    access_programs: Object | None = None
    """`{"cyber": "standard", "daybreak_blue" or "daybreak_red"}`."""
    image: Object | None = None
    """`context_compression`: `auto`, `enabled` or `disabled`."""
    multi_agent: Object | None = None
    """`{"enabled", "max_concurrent_subagents"}`: whether the model may have others work for it."""


class BetaResponseRequest(BetaResponseFields[Response]):
    """Ask a model for a response."""

    stream: Literal[False] | None = None
    """True gives the response event by event."""


class BetaResponseStreamRequest(BetaResponseFields[Stream[ResponseStreamEvent, Response]]):
    """Ask a model for a response, event by event."""

    stream: Literal[True]
    """Give the response event by event."""


class BetaStoredFields(BetaRequest[R], StoredResponseFields[R]):
    """Parameters of a stored response."""


class BetaResponseRetrieveRequest(BetaStoredFields[Response]):
    """Look a stored response up."""

    stream: Literal[False] | None = None
    """True gives the response event by event."""


class BetaResponseRetrieveStreamRequest(BetaStoredFields[Stream[ResponseStreamEvent, Response]]):
    """Go through the events of a response in the background."""

    stream: Literal[True]
    """Give the response event by event."""


class BetaResponseDeleteRequest(BetaRequest[Empty], ResponseDeleteRequest):
    """Delete a stored response."""


class BetaResponseCancelRequest(BetaRequest[Response], ResponseCancelRequest):
    """Stop a response in the background."""


class BetaResponseCompactRequest(BetaRequest[CompactedResponse], ResponseCompactRequest):
    """Compact a long conversation; its output is the input for the calls to follow."""


class BetaInputTokensRequest(BetaRequest[InputTokenCount], InputTokensRequest):
    """Count the tokens of an input, without a response."""


class BetaInputItemListRequest(BetaRequest[CursorPage[AnyItem]], InputItemListRequest):
    """List the input items of a response, newest first."""


class BetaInputItems(Resource):
    """`beta.responses.input_items`."""

    list, async_list = paged(BetaInputItemListRequest)


class AsyncBetaInputItems(Awaited, BetaInputItems):
    """`beta.responses.input_items` of `AsyncOpenAI`."""


class BetaInputTokens(Resource):
    """`beta.responses.input_tokens`."""

    count, async_count = methods(BetaInputTokensRequest)


class AsyncBetaInputTokens(Awaited, BetaInputTokens):
    """`beta.responses.input_tokens` of `AsyncOpenAI`."""


class BetaResponses(Resource):
    """`beta.responses`: responses with what the API tries out."""

    create, async_create = streaming(BetaResponseRequest, BetaResponseStreamRequest)
    retrieve, async_retrieve = streaming(BetaResponseRetrieveRequest, BetaResponseRetrieveStreamRequest)
    delete, async_delete = methods(BetaResponseDeleteRequest)
    cancel, async_cancel = methods(BetaResponseCancelRequest)
    compact, async_compact = methods(BetaResponseCompactRequest)
    connect, async_connect = connecting(BetaResponsesConnectRequest)
    input_items: attach[BetaInputItems, AsyncBetaInputItems] = attach("beta_responses", "BetaInputItems")
    input_tokens: attach[BetaInputTokens, AsyncBetaInputTokens] = attach("beta_responses", "BetaInputTokens")


class AsyncBetaResponses(Awaited, BetaResponses):
    """`beta.responses` of `AsyncOpenAI`."""
