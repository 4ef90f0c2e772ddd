"""From a request value to the bytes on the wire, for one attempt at one target."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit, urlunsplit

from async_openai.engine.query import encode_query
from async_openai.engine.request import has_fixed_url
from async_openai.transport.base import FilePart, Multipart, Timeouts, WireRequest

if TYPE_CHECKING:
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Target
    from async_openai.errors import OpenAIError


_MOST_ADDRESSES = 256


@cache
def user_agent() -> str:
    """Return the User-Agent of the library."""
    from async_openai import __version__  # noqa: PLC0415 - the package's top imports us

    return f"async-openai/{__version__}"


class Bodies:
    """The bodies of one call: dumped once for each model name that goes on the wire, and kept for repeats."""

    def __init__(self, request: ApiRequest[Any]) -> None:
        self._request = request
        self._made: dict[tuple[str | None, bool], bytes | Multipart | None] = {}
        self._files: Sequence[tuple[str, FilePart]] | None = None

    def get(self, model: str | None, *, ask_usage: bool) -> bytes | Multipart | None:
        """Return the body with this model name, asking for usage in a stream if wanted."""
        key = (model, ask_usage)
        if key not in self._made:
            self._made[key] = self._make(model, ask_usage)
        return self._made[key]

    def can_be_sent_again(self) -> bool:
        """Whether a repeat would send the same: not where a file was read from a stream that cannot go back."""
        parts = [part for body in self._made.values() if isinstance(body, Multipart) for _, part in body.files]
        return not any(part.spent for part in parts)

    def _make(self, model: str | None, ask_usage: bool) -> bytes | Multipart | None:
        request = self._request
        if request.body_kind == "none":
            return None
        changes = dict(request.wire_defaults())
        if model is not None and model != request.given("model"):
            changes["model"] = model
        if ask_usage:
            changes["stream_options"] = {"include_usage": True}
        if request.body_kind == "json":
            return request.json_body(changes)
        fields, files = request.form(changes)
        # The first ones for every model: they know where an open file began, before an attempt read it to its end.
        self._files = files if self._files is None else self._files
        return Multipart(fields, self._files)


def remote_files(wire: WireRequest) -> list[FilePart]:
    """Return the files of a body whose opening may take long."""
    return wire.content.remote if isinstance(wire.content, Multipart) else []


def unreadable(wire: WireRequest) -> OpenAIError | None:
    """Return why a file of the body could not be read, None where all could."""
    return wire.content.error if isinstance(wire.content, Multipart) else None


def wants_usage(request: ApiRequest[Any], target: Target) -> bool:
    """Whether usage is asked for in a stream on the user's behalf."""
    if request.chunk is None or "stream_options" not in type(request).model_fields:
        return False
    return request.given("stream_options") is None and target.provider.asks_stream_usage(target.site)


def timeouts_of(value: Any, default: Timeouts) -> Timeouts:
    """Read a checked timeout setting: seconds for all, a mapping, or an object with the four parts."""
    if value is None:
        return default
    if isinstance(value, Timeouts):
        return value
    if isinstance(value, Mapping):
        return dataclasses.replace(default, **cast("Mapping[str, Any]", value))
    if isinstance(value, int | float):
        return Timeouts(value, value, value, value)
    return Timeouts(value.connect, value.read, value.write, value.pool)


Marks = tuple[str, str | None]
"""What tells the attempts of a call apart, and that they belong together.

`X-Client-Request-Id`, made of the call's id and the attempt's number; and `Idempotency-Key`, the same for all: a server
that knows it does the work only once.
"""


def headers_for(request: ApiRequest[Any], target: Target, key: str | None, marks: Marks) -> dict[str, str]:
    """Merge the headers of an attempt; later ones win, whatever their case: ours, the client's, the call's."""
    # Two requests of one class may differ in them: `client.post` with a dict, and with files.
    kind = request.accept, request.body_kind, request.chunk is not None
    standing = target.made.headers.get(kind)
    if standing is None:
        standing = target.made.headers[kind] = _standing_headers(request, target)
    request_id, idempotency_key = marks
    headers = {"x-client-request-id": request_id}
    if idempotency_key:
        headers["idempotency-key"] = idempotency_key
    if key:
        name, value = ("api-key", key) if target.auth == "api-key" else ("authorization", f"Bearer {key}")
        headers[name] = value
    headers.update(standing)
    if given := request.extra_headers:
        headers.update({name.lower(): value for name, value in given.items()})
    return headers


def _standing_headers(request: ApiRequest[Any], target: Target) -> dict[str, str]:
    """Return what all requests of a kind have in their headers at one client."""
    headers = {
        "accept": "text/event-stream" if request.chunk is not None else request.accept,
        "user-agent": user_agent(),
    }
    if request.body_kind == "json":
        headers["content-type"] = "application/json"
    headers.update({name.lower(): value for name, value in target.headers.items()})
    return headers


def build(  # noqa: PLR0917 - private to the engine, called once
    request: ApiRequest[Any], target: Target, bodies: Bodies, asked: str | None, key: str | None, marks: Marks
) -> tuple[WireRequest, str | None]:
    """Return the request to send, and the model name in it. `asked` is the model as the user names it."""
    url, model = _address(request, target, asked)
    wire = WireRequest(
        request.verb,
        url,
        headers_for(request, target, key, marks),
        bodies.get(model, ask_usage=request.chunk is not None and wants_usage(request, target)),
        target.timeouts if request.timeout is None else timeouts_of(request.timeout, target.timeouts),
    )
    return wire, model


def _address(request: ApiRequest[Any], target: Target, asked: str | None) -> tuple[str, str | None]:
    """Return the URL, and what the model is called there."""
    kind = type(request)
    if request.extra_query or not has_fixed_url(kind):
        return _new_address(request, target, asked)
    known = target.made.addresses
    found = known.get((kind, asked))
    if found is None:
        if len(known) >= _MOST_ADDRESSES:
            known.clear()
        found = known[kind, asked] = _new_address(request, target, asked)
    return found


def _new_address(request: ApiRequest[Any], target: Target, asked: str | None) -> tuple[str, str | None]:
    provider, site = target.provider, target.site
    provider.check(request.verb, request.path)
    model = provider.model_name(site, target.offer.aliases.get(asked) or asked) if asked else None
    url = request.url_at(provider, site, model)
    if query := _query(request, provider.query(site)):
        url = f"{url}{'&' if '?' in url else '?'}{query}"
    return url, model


def _query(request: ApiRequest[Any], standing: Mapping[str, str]) -> str:
    """Return the whole query: the request's own, what the provider wants in every URL, what was given for this call."""
    own = request.query_string()
    if not standing and not request.extra_query:
        return own
    # What the request says itself, the API version for instance, is not said twice.
    standing = {name: value for name, value in standing.items() if f"&{name}=" not in f"&{own}"}
    more = encode_query({**standing, **(request.extra_query or {})})
    return f"{own}&{more}" if own and more else own or more


def shown_url(url: str) -> str:
    """Return a URL as errors may show it: without user, password and query."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    netloc = f"{host}:{parts.port}" if parts.port else host
    return urlunsplit((parts.scheme, netloc, parts.path, "", ""))
