"""Many prompts at once, with a bound on how many are in flight."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar, cast, overload

from async_openai.errors import InvalidParameterError, OpenAIError, ParameterTypeError
from async_openai.resources.binding import Bindable, OnSurface
from async_openai.resources.surface import Surface

R = TypeVar("R")

if TYPE_CHECKING:
    from pydantic import BaseModel

    from async_openai.bulk.async_run import AsyncRun
    from async_openai.bulk.result import Result
    from async_openai.bulk.run import Run
    from async_openai.engine.request import ApiRequest
    from async_openai.types.chat import ChatCompletion
    from async_openai.types.completions import Completion

    Message = Mapping[str, Any] | BaseModel
    Conversations = Iterable[Message | Sequence[Message]]
    Prompts = Iterable[str]
    Later = Coroutine[Any, Any, R]

Raising_co = TypeVar("Raising_co", covariant=True)
Keeping_co = TypeVar("Keeping_co", covariant=True)
BATCH_SIZE = 20


class PromptsCall(Protocol[Raising_co, Keeping_co]):
    """`acreate_completions`, `create_completions`: results alone, or with `return_exceptions` errors among them."""

    @overload
    def __call__(
        self,
        prompts: Prompts,
        model: str | None = None,
        *,
        max_tokens: int | None = None,
        batch_size: int = BATCH_SIZE,
        return_exceptions: Literal[False] | None = None,
        **parameters: Any,
    ) -> Raising_co: ...
    @overload
    def __call__(
        self,
        prompts: Prompts,
        model: str | None = None,
        *,
        max_tokens: int | None = None,
        batch_size: int = BATCH_SIZE,
        return_exceptions: bool,
        **parameters: Any,
    ) -> Keeping_co: ...


class ChatsCall(Protocol[Raising_co, Keeping_co]):
    """`acreate_chat`, `create_chats`."""

    @overload
    def __call__(
        self,
        messages: Conversations,
        model: str,
        *,
        max_tokens: int | None = None,
        batch_size: int = BATCH_SIZE,
        return_exceptions: Literal[False] | None = None,
        **parameters: Any,
    ) -> Raising_co: ...
    @overload
    def __call__(
        self,
        messages: Conversations,
        model: str,
        *,
        max_tokens: int | None = None,
        batch_size: int = BATCH_SIZE,
        return_exceptions: bool,
        **parameters: Any,
    ) -> Keeping_co: ...


async def acreate_completions(
    surface: Surface,
    prompts: Prompts,
    model: str | None = None,
    *,
    batch_size: int = BATCH_SIZE,
    return_exceptions: bool | None = None,
    **parameters: Any,
) -> list[Any]:
    """Complete many prompts, at most `batch_size` at a time; results in the order of the prompts.

    Args:
        surface: The client.
        prompts: Texts.
        model: ID of the model. Default: the setting `default_completion_model`.
        batch_size: Calls in flight at most. Default 20.
        return_exceptions: True puts an error in the place of a result that failed. Otherwise the first error is raised
            after the other calls are cancelled, with its place as `index` and the `replies` so far. Default: the
            setting `ignore_errors` (False).
        parameters: Anything that `completions.create` takes, but `stream`.

    Raises:
        InvalidParameterError: A wrong parameter; nothing was sent.
        APIError: A call failed, and errors are not returned.
    """
    requests = _completions(prompts, model, parameters)
    return await _collect(surface, requests, batch_size, return_exceptions)


async def acreate_chat(
    surface: Surface,
    messages: Conversations,
    model: str,
    *,
    batch_size: int = BATCH_SIZE,
    return_exceptions: bool | None = None,
    **parameters: Any,
) -> list[Any]:
    """Answer many conversations, at most `batch_size` at a time; results in the order of the conversations.

    Args:
        surface: The client.
        messages: Each item is one message, or one conversation (a list of messages).
        model: ID of the model.
        batch_size: Calls in flight at most. Default 20.
        return_exceptions: True puts an error in the place of a result that failed. Otherwise the first error is raised
            after the other calls are cancelled, with its place as `index` and the `replies` so far. Default: the
            setting `ignore_errors` (False).
        parameters: Anything that `chat.completions.create` takes, but `stream`.

    Raises:
        InvalidParameterError: A wrong parameter; nothing was sent.
        APIError: A call failed, and errors are not returned.
    """
    return await _collect(surface, _chats(messages, model, parameters), batch_size, return_exceptions)


def create_completions(
    surface: Surface,
    prompts: Prompts,
    model: str | None = None,
    *,
    batch_size: int = BATCH_SIZE,
    return_exceptions: bool | None = None,
    **parameters: Any,
) -> list[Any]:
    """As `acreate_completions`, on a pool of `batch_size` threads."""
    requests = _completions(prompts, model, parameters)
    return _collect_blocking(surface, requests, batch_size, return_exceptions)


def create_chats(
    surface: Surface,
    messages: Conversations,
    model: str,
    *,
    batch_size: int = BATCH_SIZE,
    return_exceptions: bool | None = None,
    **parameters: Any,
) -> list[Any]:
    """As `acreate_chat`, on a pool of `batch_size` threads."""
    return _collect_blocking(surface, _chats(messages, model, parameters), batch_size, return_exceptions)


def _completions(prompts: Prompts, model: str | None, parameters: Mapping[str, Any]) -> list[ApiRequest[Any]]:
    from async_openai.resources.completions import CompletionRequest  # noqa: PLC0415 - with the first use

    named: dict[str, Any] = {"model": model, **parameters} if model is not None else dict(parameters)
    return [CompletionRequest(prompt=prompt, **named) for prompt in _items(prompts, "prompts")]


def _chats(messages: Conversations, model: str, parameters: Mapping[str, Any]) -> list[ApiRequest[Any]]:
    from pydantic import BaseModel  # noqa: PLC0415 - with the first use

    from async_openai.resources.chat import ChatRequest  # noqa: PLC0415 - with the first use

    conversations: list[Any] = [
        [item] if isinstance(item, Mapping | BaseModel) else item for item in _items(messages, "messages")
    ]
    return [ChatRequest(messages=conversation, model=model, **parameters) for conversation in conversations]


def _items(items: Iterable[Any], name: str) -> Iterable[Any]:
    """Refuse a single item in the place of a list: a text would become letters, a message its keys."""
    if isinstance(items, str | bytes | Mapping) or not isinstance(items, Iterable):
        found = _kind(cast("object", items))
        raise ParameterTypeError(f"{name}: expected a list with one item for each call, got {found}", param=name)
    return items


def _kind(value: object) -> str:
    return type(value).__name__


class _Collected:
    """The results of a run that a helper returns as a list, or raises the first error of."""

    def __init__(
        self, surface: Surface, requests: Sequence[ApiRequest[Any]], batch_size: int, keep: bool | None
    ) -> None:
        if type(batch_size) is not int or batch_size < 1:
            raise InvalidParameterError("batch_size: expected a whole number of at least 1", param="batch_size")
        self.requests = requests
        self._keep = surface.route.ignore_errors if keep is None and requests else bool(keep)
        self._found: dict[int, Any] = {}
        self._surface, self._batch_size = surface, batch_size

    def run(self, *, awaited: bool) -> Any:
        """Return the run."""
        from async_openai.bulk.mapping import run_of  # noqa: PLC0415 - with the first use

        endpoint = self.requests[0].path
        return run_of(
            self._surface,
            self.requests,
            awaited=awaited,
            endpoint=endpoint,
            concurrency=min(self._batch_size, len(self.requests)),
            raises=not self._keep,
            keeps_all=True,
        )

    def take(self, result: Result[Any]) -> None:
        """Take a result in. Raises its error where errors are not kept."""
        if result.error is None:
            self._found[result.index] = result.reply
        elif self._keep:
            self._found[result.index] = result.error
        else:
            error: Any = result.error
            with suppress(AttributeError):  # of an exception of the user's, perhaps
                error.index, error.replies = result.index, dict(sorted(self._found.items()))
            raise error

    def results(self) -> list[Any]:
        """Return the results in the order of the requests."""
        return [self._found[index] for index in range(len(self.requests))]


async def _collect(
    surface: Surface, requests: Sequence[ApiRequest[Any]], batch_size: int, keep: bool | None
) -> list[Any]:
    collected = _Collected(surface, requests, batch_size, keep)
    if not requests:
        return []
    run: AsyncRun[Any] = collected.run(awaited=True)
    try:
        async for result in run:
            collected.take(result)
    except BaseException:
        await run.abort()
        raise
    return collected.results()


def _collect_blocking(
    surface: Surface, requests: Sequence[ApiRequest[Any]], batch_size: int, keep: bool | None
) -> list[Any]:
    collected = _Collected(surface, requests, batch_size, keep)
    if not requests:
        return []
    run: Run[Any] = collected.run(awaited=False)
    try:
        for result in run:
            collected.take(result)
    except BaseException:
        run.abort()
        raise
    return collected.results()


if TYPE_CHECKING:
    _Texts = list[Completion]
    _TextsOrErrors = list[Completion | OpenAIError]
    _Answers = list[ChatCompletion]
    _AnswersOrErrors = list[ChatCompletion | OpenAIError]


class ManyPrompts:
    """The many-prompt helpers of every client. `acreate_...` are awaitable, `create_...` block."""

    acreate_completions: OnSurface[PromptsCall[Later[_Texts], Later[_TextsOrErrors]]] = Bindable(acreate_completions)
    acreate_chat: OnSurface[ChatsCall[Later[_Answers], Later[_AnswersOrErrors]]] = Bindable(acreate_chat)
    create_completions: OnSurface[PromptsCall[_Texts, _TextsOrErrors]] = Bindable(create_completions)
    create_chats: OnSurface[ChatsCall[_Answers, _AnswersOrErrors]] = Bindable(create_chats)
