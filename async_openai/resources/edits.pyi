"""Edits: text and an instruction in, the changed text out. OpenAI retired it; some compatible hosts serve it."""
# Made by `python -m tests.generate` from edits.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.types.completions import Edit
from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, Literal

class EditRequest(ApiRequest[Edit]):
    """Change a text as an instruction says."""
    model: str
    instruction: str
    input: str | None = None
    n: int | None = None
    temperature: float | None = None
    top_p: float | None = None

class _RawEdits(Resource):
    (create, async_create) = methods(EditRequest)

class _AsyncRawEdits(Awaited, Resource):
    (create, async_create) = methods(EditRequest)

class Edits(Resource):
    """`edits`: changed texts."""
    @property
    def with_raw_response(self) -> type[_RawEdits]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawEdits]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, model: str, instruction: str, input: str | None = None, n: int | None = None, temperature: float | None = None, top_p: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Edit:
        """Change a text as an instruction says.

        `POST /edits`

        Args:
            model: ID of the model.
            input: The text to change. Default empty.
            n: How many texts to generate. Default 1.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            instruction: The change to make.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_create(self, *, model: str, instruction: str, input: str | None = None, n: int | None = None, temperature: float | None = None, top_p: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Edit]:
        """Change a text as an instruction says.

        `POST /edits`

        Args:
            model: ID of the model.
            input: The text to change. Default empty.
            n: How many texts to generate. Default 1.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            instruction: The change to make.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """

class AsyncEdits(Awaited, Resource):
    """`edits` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawEdits]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawEdits]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, model: str, instruction: str, input: str | None = None, n: int | None = None, temperature: float | None = None, top_p: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Edit]:
        """Change a text as an instruction says.

        `POST /edits`

        Args:
            model: ID of the model.
            input: The text to change. Default empty.
            n: How many texts to generate. Default 1.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            instruction: The change to make.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_create = create
