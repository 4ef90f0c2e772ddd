"""`client.get`, `client.post`, ...: requests to paths without a method of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from async_openai.resources.surface import Awaited, Surface, perform, send_blocking
from async_openai.transport.runtime import AWAITING

if TYPE_CHECKING:
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.verbs import BodyRequest, PlainRequest
    from async_openai.resources.method_protocols import AwaitedVerb, SyncVerb
else:
    # By name: imported at the first call.
    PlainRequest, BodyRequest = "PlainRequest", "BodyRequest"

P = ParamSpec("P")
S = TypeVar("S")
A = TypeVar("A")


class Verb(Generic[S, A]):
    """A verb as a method, on a client and on the class `OpenAI`. The model of its request is made at the first call."""

    def __init__(self, verb: str, request: Any, *, awaitable: bool) -> None:
        self._verb, self._request, self._awaitable = verb, request, awaitable

    def __set_name__(self, owner: type, name: str) -> None:
        self._name, self._qualified = name, f"{owner.__qualname__}.{name}"

    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> A: ...
    @overload
    def __get__(self, instance: Surface | None, owner: Any = ...) -> S: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        surface: Surface | None = getattr(owner, "surface", None) if instance is None else instance
        if surface is None:
            return self
        function = self._make(surface, awaitable=self._awaitable or isinstance(surface, Awaited))
        function.__name__, function.__qualname__ = self._name, self._qualified
        function.__doc__ = _DOC.format(self._verb)
        return surface.__dict__.setdefault(self._name, function)

    def _make(self, surface: Surface, *, awaitable: bool) -> Callable[..., Any]:
        def request(path: str, cast_to: Any, parameters: dict[str, Any]) -> ApiRequest[Any]:
            from async_openai.engine import verbs  # noqa: PLC0415 - most programs use operations only

            return verbs.verb_request(getattr(verbs, self._request), self._verb, path, cast_to, parameters)

        def call(path: str, cast_to: Any, **parameters: Any) -> Any:
            return send_blocking(request(path, cast_to, parameters), surface.route)

        async def async_call(path: str, cast_to: Any, **parameters: Any) -> Any:
            return await perform(request(path, cast_to, parameters), surface.route, AWAITING, live=True)

        return async_call if awaitable else call


_DOC = """Send a {} request to a path, or to a URL of the client's own host, and read the answer as `cast_to`.

    Keys, retries, the ledger and Azure's URLs are those of every call.

    Args:
        path: Below the base URL: `/files`. Query parameters may follow.
        cast_to: A pydantic model, dict, list or any other type that JSON is validated into; str, bytes, `RawResponse`
            or `httpx.Response` for the answer as it came, None for nothing.
        parameters: `body`, `files` (not with GET), and the options of every call, one by one or as `options`.

    Raises:
        InvalidParameterError: A wrong path, another host's URL, or a value that cannot be sent.
        APIError: Every attempt failed.
    """


def verb(
    name: str, request: Callable[P, ApiRequest[Any]]
) -> tuple[Verb[SyncVerb[P], AwaitedVerb[P]], Verb[AwaitedVerb[P], AwaitedVerb[P]]]:
    """Make a verb's method and its `async_` twin."""
    return Verb(name, request, awaitable=False), Verb(name, request, awaitable=True)


class Verbs(Surface):
    """Requests to paths without a method of their own."""

    get, async_get = verb("GET", PlainRequest)
    post, async_post = verb("POST", BodyRequest)
    put, async_put = verb("PUT", BodyRequest)
    patch, async_patch = verb("PATCH", BodyRequest)
    delete, async_delete = verb("DELETE", BodyRequest)
