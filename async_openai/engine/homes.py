"""The home of each stored object: the client of a pool whose account holds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from async_openai.utils import shared_lock

if TYPE_CHECKING:
    from async_openai.engine.request import ApiRequest

_NEVER_STORED: Final = frozenset({"/completions", "/embeddings", "/moderations", "/edits"})
_CHAT: Final = "/chat/completions"
_MOST = 10_000
_lock = shared_lock()


def stored_id(request: ApiRequest[Any], reply: object) -> str | None:
    """Return the id of the object stored by a call; None where it stores nothing."""
    if request.verb != "POST" or request.path in _NEVER_STORED:
        return None
    if request.path == _CHAT and not request.given("store"):
        return None
    # The events of a streamed response hold it.
    found = getattr(reply, "id", None) or getattr(getattr(reply, "response", None), "id", None)
    return found if isinstance(found, str) else None


def ids_of(request: ApiRequest[Any]) -> Iterator[str]:
    """Yield the ids named by a request."""
    for name in (*request.path_fields, "previous_response_id", "conversation"):
        value = request.given(name)
        if isinstance(value, Mapping):
            value = cast("Mapping[str, Any]", value).get("id")
        if isinstance(value, str):
            yield value


class Homes:
    """Clients by stored object, for the latest ten thousand ids. Safe to share over threads."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def put(self, id: str, client: str) -> None:  # noqa: A002 - what the API calls it
        """Remember the client of an object."""
        with _lock:
            self._names[id] = client
            if len(self._names) > _MOST:
                del self._names[next(iter(self._names))]

    def of(self, request: ApiRequest[Any]) -> str | None:
        """Return the name of the client with a request's object; None for an unknown object."""
        if not self._names:
            return None
        return next((name for each in ids_of(request) if (name := self._names.get(each)) is not None), None)
