"""The common methods of clients and pools beside the resources."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from async_openai.resources.surface import Surface, perform, send_blocking
from async_openai.transport.runtime import AWAITING

if TYPE_CHECKING:
    from async_openai.engine.request import ApiRequest
    from async_openai.resources.chat import Chat

R = TypeVar("R")


class Shortcut(Generic[R]):
    """A method of `chat` on the client itself; on the class `OpenAI` it rotates over clients."""

    def __init__(self, pick: Callable[[Chat], R]) -> None:
        self._pick = pick

    def __get__(self, instance: Surface | None, owner: Any = None) -> R:
        surface: Any = getattr(owner, "rotating", self) if instance is None else instance
        return self._pick(surface.chat)


class Sending(Surface):
    """Performs request values."""

    def send(self, request: ApiRequest[R]) -> R:
        """Perform a request value, such as `ChatRequest(...)`, and return its reply.

        Raises:
            APIError: Every attempt failed.
        """
        return send_blocking(request, self.route)

    async def async_send(self, request: ApiRequest[R]) -> R:
        """Perform a request value and return its reply; of a stream, the whole reply.

        Raises:
            APIError: Every attempt failed.
        """
        return cast("R", await perform(request, self.route, AWAITING, live=False))
