"""Legacy completions: a prompt in, its continuation out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeVar

from pydantic import Field

from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest
from async_openai.engine.streaming import Stream
from async_openai.resources.base import Awaited, Resource, streaming
from async_openai.resources.parameters import LogitBias, Text
from async_openai.types.completions import Completion

R = TypeVar("R")


class CompletionFields(ApiRequest[R], verb="POST", path="/completions"):
    """Ask a model to go on with a prompt."""

    settled_by = frozenset({"stream_options"})

    prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None
    """Text, several texts, or their tokens."""
    model: Annotated[str | None, Sized(1)] = None
    """ID of the model. Default: the setting `default_completion_model` (`gpt-3.5-turbo-instruct`)."""
    best_of: Annotated[int | None, Within(1, 20)] = None
    """Generate so many on the server and return the best; all are billed."""
    echo: bool | None = None
    """Repeat the prompt in front of the text."""
    frequency_penalty: Annotated[float | None, Within(-2, 2)] = None
    """-2 to 2; positive values make the model repeat itself less."""
    logit_bias: LogitBias | None = None
    """Bias by token ID, -100 to 100."""
    logprobs: Annotated[int | None, Within(0)] = None
    """How many likely tokens to return at each position, 0 to 5."""
    max_tokens: Annotated[int | None, Within(0)] = None
    """Most tokens to generate. The API's default is 16."""
    n: Annotated[int | None, Within(1, 128)] = None
    """How many texts to generate for each prompt; each is billed. Default 1."""
    presence_penalty: Annotated[float | None, Within(-2, 2)] = None
    """-2 to 2; positive values lead the model to new topics."""
    seed: int | None = None
    """Makes sampling repeatable, as far as the server can."""
    stop: str | Sequence[str] | None = None
    """Up to 4 texts at which generation ends."""
    stream_options: Mapping[str, Any] | None = None
    """With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for."""
    suffix: str | None = None
    """Text that comes after the inserted text."""
    temperature: Annotated[float | None, Within(0, 2)] = None
    """Randomness, 0 to 2. Default 1."""
    top_p: Annotated[float | None, Within(0, 1)] = None
    """Share of the probability mass to sample from, 0 to 1. Default 1."""
    user: Text | None = None
    """Id of the end user."""

    def settle(self) -> None:
        """Leave out what says nothing."""
        self.leave_out_empty("stream_options")


class CompletionRequest(CompletionFields[Completion]):
    """Ask a model to go on with a prompt."""

    stream: Literal[False] | None = None
    """True gives the text piece by piece."""
    parse_stream: bool | None = Field(default=None, exclude=True)
    """Says nothing without a stream."""


class CompletionStreamRequest(CompletionFields[Stream[Completion, Completion]]):
    """Ask a model to go on with a prompt, piece by piece."""

    stream: Literal[True]
    """Give the text piece by piece."""
    parse_stream: Literal[True] | None = Field(default=None, exclude=True)
    """False gives the live stream where `async_create` would read it to its end."""


class CompletionLiveRequest(CompletionFields[Stream[Completion, Completion]]):
    """Ask a model to go on with a prompt, and read the stream yourself."""

    stream: Literal[True]
    """Give the text piece by piece."""
    parse_stream: Literal[False] = Field(exclude=True)
    """The live stream."""


class Completions(Resource):
    """`completions`: texts of completion models."""

    create, async_create = streaming(CompletionRequest, CompletionStreamRequest, CompletionLiveRequest)


class AsyncCompletions(Awaited, Completions):
    """`completions` of `AsyncOpenAI`."""
