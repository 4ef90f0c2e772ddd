"""Redirects, followed alike on every transport (RFC 9110, 15.4)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from async_openai.transport.base import WireAnswer, WireRequest
from async_openai.transport.urls import resolve, same_origin

MOST = 5
"""Most redirects followed in one call; after that the 3xx is the answer."""
REDIRECTS = 300
"""Lowest status with a redirect."""
_SAME_METHOD = frozenset((307, 308))
_AS_GET = frozenset((301, 302, 303))
_READERS = frozenset(("GET", "HEAD"))
_HARMLESS = frozenset(
    ("accept", "accept-encoding", "content-type", "user-agent", "x-client-request-id", "idempotency-key")
)
"""Headers that go to another origin too. Any other may be a secret, those of gateways and users' own included."""
_SMALL = 65536
"""Largest body, in bytes, read to keep its connection."""


async def follow(
    send: Callable[[WireRequest], Awaitable[WireAnswer]], request: WireRequest, answer: WireAnswer
) -> WireAnswer:
    """Return an answer or, where it is a redirect, the answer from there.

    307 and 308 keep method and body. 301, 302 and 303 are followed for GET and HEAD only: after a POST they
    would turn a paid call into a GET of something else. Every other 3xx is an answer, and so is one that leads from
    https to http. To another origin (scheme, host, port) go the body and a few harmless headers only.

    Args:
        send: Sends a request, and follows its answer in turn.
        request: What was sent.
        answer: The answer to it.
    """
    if not _moves(request, answer):
        return answer
    await _put_away(answer)
    return await send(request)


def _moves(request: WireRequest, answer: WireAnswer) -> bool:
    """Point a request at its redirect; False where there is none to follow."""
    status = answer.status_code
    if not (status in _SAME_METHOD or (status in _AS_GET and request.method in _READERS)):
        return False
    location = answer.headers.get("location") if request.redirects < MOST else None
    url = resolve(request.url, location) if location else None
    if url is None:
        return False
    headers = request.headers
    if not same_origin(request.url, url):
        if request.url[:6].lower() == "https:" and url[:6].lower() != "https:":
            # Whoever listens would read the body, whatever the headers.
            return False
        headers = {name: value for name, value in headers.items() if name.lower() in _HARMLESS}
    # The same request, moved: whoever sent it may still move its deadline.
    request.url, request.headers = url, headers
    request.redirects += 1
    return True


async def _put_away(answer: WireAnswer) -> None:
    length = answer.headers.get("content-length", "")
    if length.isdigit() and int(length) <= _SMALL:
        await answer.read()
    else:
        await answer.close()
