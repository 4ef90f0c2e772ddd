"""Legacy completions: a prompt in, its continuation out."""
# Made by `python -m tests.generate` from completions.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.request import ApiRequest
from async_openai.engine.streaming import AsyncStream, Stream
from async_openai.resources.base import Awaited, Resource, streaming
from async_openai.resources.parameters import LogitBias, Text
from async_openai.types.completions import Completion
from async_openai.types.model_names import CompletionModel
from collections.abc import Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, TypeVar, overload

R = TypeVar('R')
class CompletionFields(ApiRequest[R]):
    """Ask a model to go on with a prompt."""
    settled_by = frozenset({'stream_options'})
    prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None
    model: CompletionModel | str | None = None
    best_of: int | None = None
    echo: bool | None = None
    frequency_penalty: float | None = None
    logit_bias: LogitBias | None = None
    logprobs: int | None = None
    max_tokens: int | None = None
    n: int | None = None
    presence_penalty: float | None = None
    seed: int | None = None
    stop: str | Sequence[str] | None = None
    stream_options: Mapping[str, Any] | None = None
    suffix: str | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: Text | None = None
    def settle(self) -> None: ...

class CompletionRequest(CompletionFields[Completion]):
    """Ask a model to go on with a prompt."""
    stream: Literal[False] | None = None
    parse_stream: bool | None = Field(default=None, exclude=True)

class CompletionStreamRequest(CompletionFields[Stream[Completion, Completion]]):
    """Ask a model to go on with a prompt, piece by piece."""
    stream: Literal[True]
    parse_stream: Literal[True] | None = Field(default=None, exclude=True)

class CompletionLiveRequest(CompletionFields[Stream[Completion, Completion]]):
    """Ask a model to go on with a prompt, and read the stream yourself."""
    stream: Literal[True]
    parse_stream: Literal[False] = Field(exclude=True)

class _RawCompletions(Resource):
    (create, async_create) = streaming(CompletionRequest, CompletionStreamRequest, CompletionLiveRequest)

class _AsyncRawCompletions(Awaited, Resource):
    (create, async_create) = streaming(CompletionRequest, CompletionStreamRequest, CompletionLiveRequest)

class Completions(Resource):
    """`completions`: texts of completion models."""
    @property
    def with_raw_response(self) -> type[_RawCompletions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawCompletions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def create(self, *, prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None, model: CompletionModel | str | None = None, best_of: int | None = None, echo: bool | None = None, frequency_penalty: float | None = None, logit_bias: LogitBias | None = None, logprobs: int | None = None, max_tokens: int | None = None, n: int | None = None, presence_penalty: float | None = None, seed: int | None = None, stop: str | Sequence[str] | None = None, stream_options: Mapping[str, Any] | None = None, suffix: str | None = None, temperature: float | None = None, top_p: float | None = None, user: Text | None = None, stream: Literal[False] | None = None, parse_stream: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Completion:
        """Ask a model to go on with a prompt.

        `POST /completions`

        Args:
            prompt: Text, several texts, or their tokens.
            model: ID of the model. Default: the setting `default_completion_model` (`gpt-3.5-turbo-instruct`).
            best_of: Generate so many on the server and return the best; all are billed.
            echo: Repeat the prompt in front of the text.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: How many likely tokens to return at each position, 0 to 5.
            max_tokens: Most tokens to generate. The API's default is 16.
            n: How many texts to generate for each prompt; each is billed. Default 1.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            seed: Makes sampling repeatable, as far as the server can.
            stop: Up to 4 texts at which generation ends.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            suffix: Text that comes after the inserted text.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user.
            stream: True gives the text piece by piece.
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
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, *, prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None, stream: Literal[True], model: CompletionModel | str | None = None, best_of: int | None = None, echo: bool | None = None, frequency_penalty: float | None = None, logit_bias: LogitBias | None = None, logprobs: int | None = None, max_tokens: int | None = None, n: int | None = None, presence_penalty: float | None = None, seed: int | None = None, stop: str | Sequence[str] | None = None, stream_options: Mapping[str, Any] | None = None, suffix: str | None = None, temperature: float | None = None, top_p: float | None = None, user: Text | None = None, parse_stream: Literal[True] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Stream[Completion, Completion]:
        """Ask a model to go on with a prompt.

        `POST /completions`

        Args:
            prompt: Text, several texts, or their tokens.
            model: ID of the model. Default: the setting `default_completion_model` (`gpt-3.5-turbo-instruct`).
            best_of: Generate so many on the server and return the best; all are billed.
            echo: Repeat the prompt in front of the text.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: How many likely tokens to return at each position, 0 to 5.
            max_tokens: Most tokens to generate. The API's default is 16.
            n: How many texts to generate for each prompt; each is billed. Default 1.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            seed: Makes sampling repeatable, as far as the server can.
            stop: Up to 4 texts at which generation ends.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            suffix: Text that comes after the inserted text.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user.
            stream: True gives the text piece by piece.
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
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None, model: CompletionModel | str | None = None, best_of: int | None = None, echo: bool | None = None, frequency_penalty: float | None = None, logit_bias: LogitBias | None = None, logprobs: int | None = None, max_tokens: int | None = None, n: int | None = None, presence_penalty: float | None = None, seed: int | None = None, stop: str | Sequence[str] | None = None, stream_options: Mapping[str, Any] | None = None, suffix: str | None = None, temperature: float | None = None, top_p: float | None = None, user: Text | None = None, stream: Literal[False] | None = None, parse_stream: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Completion]:
        """Ask a model to go on with a prompt.

        `POST /completions`

        Args:
            prompt: Text, several texts, or their tokens.
            model: ID of the model. Default: the setting `default_completion_model` (`gpt-3.5-turbo-instruct`).
            best_of: Generate so many on the server and return the best; all are billed.
            echo: Repeat the prompt in front of the text.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: How many likely tokens to return at each position, 0 to 5.
            max_tokens: Most tokens to generate. The API's default is 16.
            n: How many texts to generate for each prompt; each is billed. Default 1.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            seed: Makes sampling repeatable, as far as the server can.
            stop: Up to 4 texts at which generation ends.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            suffix: Text that comes after the inserted text.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user.
            stream: True gives the text piece by piece.
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
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None, stream: Literal[True], parse_stream: Literal[False], model: CompletionModel | str | None = None, best_of: int | None = None, echo: bool | None = None, frequency_penalty: float | None = None, logit_bias: LogitBias | None = None, logprobs: int | None = None, max_tokens: int | None = None, n: int | None = None, presence_penalty: float | None = None, seed: int | None = None, stop: str | Sequence[str] | None = None, stream_options: Mapping[str, Any] | None = None, suffix: str | None = None, temperature: float | None = None, top_p: float | None = None, user: Text | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[Completion, Completion]]:
        """Ask a model to go on with a prompt.

        `POST /completions`

        Args:
            prompt: Text, several texts, or their tokens.
            model: ID of the model. Default: the setting `default_completion_model` (`gpt-3.5-turbo-instruct`).
            best_of: Generate so many on the server and return the best; all are billed.
            echo: Repeat the prompt in front of the text.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: How many likely tokens to return at each position, 0 to 5.
            max_tokens: Most tokens to generate. The API's default is 16.
            n: How many texts to generate for each prompt; each is billed. Default 1.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            seed: Makes sampling repeatable, as far as the server can.
            stop: Up to 4 texts at which generation ends.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            suffix: Text that comes after the inserted text.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user.
            stream: True gives the text piece by piece.
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
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None, stream: Literal[True], model: CompletionModel | str | None = None, best_of: int | None = None, echo: bool | None = None, frequency_penalty: float | None = None, logit_bias: LogitBias | None = None, logprobs: int | None = None, max_tokens: int | None = None, n: int | None = None, presence_penalty: float | None = None, seed: int | None = None, stop: str | Sequence[str] | None = None, stream_options: Mapping[str, Any] | None = None, suffix: str | None = None, temperature: float | None = None, top_p: float | None = None, user: Text | None = None, parse_stream: Literal[True] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Completion]:
        """Ask a model to go on with a prompt.

        `POST /completions`

        Args:
            prompt: Text, several texts, or their tokens.
            model: ID of the model. Default: the setting `default_completion_model` (`gpt-3.5-turbo-instruct`).
            best_of: Generate so many on the server and return the best; all are billed.
            echo: Repeat the prompt in front of the text.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: How many likely tokens to return at each position, 0 to 5.
            max_tokens: Most tokens to generate. The API's default is 16.
            n: How many texts to generate for each prompt; each is billed. Default 1.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            seed: Makes sampling repeatable, as far as the server can.
            stop: Up to 4 texts at which generation ends.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            suffix: Text that comes after the inserted text.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user.
            stream: True gives the text piece by piece.
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
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """

class AsyncCompletions(Awaited, Resource):
    """`completions` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawCompletions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawCompletions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def create(self, *, prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None, model: CompletionModel | str | None = None, best_of: int | None = None, echo: bool | None = None, frequency_penalty: float | None = None, logit_bias: LogitBias | None = None, logprobs: int | None = None, max_tokens: int | None = None, n: int | None = None, presence_penalty: float | None = None, seed: int | None = None, stop: str | Sequence[str] | None = None, stream_options: Mapping[str, Any] | None = None, suffix: str | None = None, temperature: float | None = None, top_p: float | None = None, user: Text | None = None, stream: Literal[False] | None = None, parse_stream: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Completion]:
        """Ask a model to go on with a prompt.

        `POST /completions`

        Args:
            prompt: Text, several texts, or their tokens.
            model: ID of the model. Default: the setting `default_completion_model` (`gpt-3.5-turbo-instruct`).
            best_of: Generate so many on the server and return the best; all are billed.
            echo: Repeat the prompt in front of the text.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: How many likely tokens to return at each position, 0 to 5.
            max_tokens: Most tokens to generate. The API's default is 16.
            n: How many texts to generate for each prompt; each is billed. Default 1.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            seed: Makes sampling repeatable, as far as the server can.
            stop: Up to 4 texts at which generation ends.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            suffix: Text that comes after the inserted text.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user.
            stream: True gives the text piece by piece.
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
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, *, prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None, stream: Literal[True], model: CompletionModel | str | None = None, best_of: int | None = None, echo: bool | None = None, frequency_penalty: float | None = None, logit_bias: LogitBias | None = None, logprobs: int | None = None, max_tokens: int | None = None, n: int | None = None, presence_penalty: float | None = None, seed: int | None = None, stop: str | Sequence[str] | None = None, stream_options: Mapping[str, Any] | None = None, suffix: str | None = None, temperature: float | None = None, top_p: float | None = None, user: Text | None = None, parse_stream: Literal[True] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[Completion, Completion]]:
        """Ask a model to go on with a prompt.

        `POST /completions`

        Args:
            prompt: Text, several texts, or their tokens.
            model: ID of the model. Default: the setting `default_completion_model` (`gpt-3.5-turbo-instruct`).
            best_of: Generate so many on the server and return the best; all are billed.
            echo: Repeat the prompt in front of the text.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: How many likely tokens to return at each position, 0 to 5.
            max_tokens: Most tokens to generate. The API's default is 16.
            n: How many texts to generate for each prompt; each is billed. Default 1.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            seed: Makes sampling repeatable, as far as the server can.
            stop: Up to 4 texts at which generation ends.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            suffix: Text that comes after the inserted text.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user.
            stream: True gives the text piece by piece.
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
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None, model: CompletionModel | str | None = None, best_of: int | None = None, echo: bool | None = None, frequency_penalty: float | None = None, logit_bias: LogitBias | None = None, logprobs: int | None = None, max_tokens: int | None = None, n: int | None = None, presence_penalty: float | None = None, seed: int | None = None, stop: str | Sequence[str] | None = None, stream_options: Mapping[str, Any] | None = None, suffix: str | None = None, temperature: float | None = None, top_p: float | None = None, user: Text | None = None, stream: Literal[False] | None = None, parse_stream: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Completion]:
        """Ask a model to go on with a prompt.

        `POST /completions`

        Args:
            prompt: Text, several texts, or their tokens.
            model: ID of the model. Default: the setting `default_completion_model` (`gpt-3.5-turbo-instruct`).
            best_of: Generate so many on the server and return the best; all are billed.
            echo: Repeat the prompt in front of the text.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: How many likely tokens to return at each position, 0 to 5.
            max_tokens: Most tokens to generate. The API's default is 16.
            n: How many texts to generate for each prompt; each is billed. Default 1.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            seed: Makes sampling repeatable, as far as the server can.
            stop: Up to 4 texts at which generation ends.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            suffix: Text that comes after the inserted text.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user.
            stream: True gives the text piece by piece.
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
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None, stream: Literal[True], parse_stream: Literal[False], model: CompletionModel | str | None = None, best_of: int | None = None, echo: bool | None = None, frequency_penalty: float | None = None, logit_bias: LogitBias | None = None, logprobs: int | None = None, max_tokens: int | None = None, n: int | None = None, presence_penalty: float | None = None, seed: int | None = None, stop: str | Sequence[str] | None = None, stream_options: Mapping[str, Any] | None = None, suffix: str | None = None, temperature: float | None = None, top_p: float | None = None, user: Text | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[Completion, Completion]]:
        """Ask a model to go on with a prompt.

        `POST /completions`

        Args:
            prompt: Text, several texts, or their tokens.
            model: ID of the model. Default: the setting `default_completion_model` (`gpt-3.5-turbo-instruct`).
            best_of: Generate so many on the server and return the best; all are billed.
            echo: Repeat the prompt in front of the text.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: How many likely tokens to return at each position, 0 to 5.
            max_tokens: Most tokens to generate. The API's default is 16.
            n: How many texts to generate for each prompt; each is billed. Default 1.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            seed: Makes sampling repeatable, as far as the server can.
            stop: Up to 4 texts at which generation ends.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            suffix: Text that comes after the inserted text.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user.
            stream: True gives the text piece by piece.
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
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None, stream: Literal[True], model: CompletionModel | str | None = None, best_of: int | None = None, echo: bool | None = None, frequency_penalty: float | None = None, logit_bias: LogitBias | None = None, logprobs: int | None = None, max_tokens: int | None = None, n: int | None = None, presence_penalty: float | None = None, seed: int | None = None, stop: str | Sequence[str] | None = None, stream_options: Mapping[str, Any] | None = None, suffix: str | None = None, temperature: float | None = None, top_p: float | None = None, user: Text | None = None, parse_stream: Literal[True] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Completion]:
        """Ask a model to go on with a prompt.

        `POST /completions`

        Args:
            prompt: Text, several texts, or their tokens.
            model: ID of the model. Default: the setting `default_completion_model` (`gpt-3.5-turbo-instruct`).
            best_of: Generate so many on the server and return the best; all are billed.
            echo: Repeat the prompt in front of the text.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: How many likely tokens to return at each position, 0 to 5.
            max_tokens: Most tokens to generate. The API's default is 16.
            n: How many texts to generate for each prompt; each is billed. Default 1.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            seed: Makes sampling repeatable, as far as the server can.
            stop: Up to 4 texts at which generation ends.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            suffix: Text that comes after the inserted text.
            temperature: Randomness, 0 to 2. Default 1.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user.
            stream: True gives the text piece by piece.
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
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
