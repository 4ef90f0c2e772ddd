"""From a request value to the bytes on the wire, for one attempt at one target."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit, urlunsplit

from async_openai.engine.query import encode_query
from async_openai.engine.request import KEPT_BODY
from async_openai.engine.traits import traits_of
from async_openai.transport.base import FilePart, Multipart, Timeouts, WireRequest
from async_openai.version import __version__

if TYPE_CHECKING:
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Target
    from async_openai.engine.traits import Traits
    from async_openai.errors import OpenAIError


_MOST_ADDRESSES = 256
_WITH_USAGE: Mapping[str, Any] = MappingProxyType({"stream_options": {"include_usage": True}})
USER_AGENT = f"async-openai/{__version__}"

Marks = tuple[str, str | None]
"""What tells the attempts of a call apart, and that they belong together.

`X-Client-Request-Id`, made of the call's id and the attempt's number; and `Idempotency-Key`, the same for all: a server
that knows it does the work only once.
"""


class Outgoing:
    """The request of one call, and its form on the wire to each client."""

    __slots__ = ("_files", "_made", "options", "request", "traits")

    def __init__(self, request: ApiRequest[Any]) -> None:
        self.request = request
        self.traits = traits_of(request)
        self.options: Mapping[str, Any] = request.__dict__
        """Every field by name, those that say something about the call among them."""
        self._made: dict[str, bytes | Multipart | None] = {}
        """By the model's name in it, and what is asked for on the user's behalf."""
        self._files: Sequence[tuple[str, FilePart]] | None = None

    def to(
        self, target: Target, requested_model: str | None, key: str | None, marks: Marks
    ) -> tuple[WireRequest, str | None]:
        """Return the request to send, and the model name in it.

        Args:
            target: The client.
            requested_model: The model as the user names it.
            key: The key to send.
            marks: What tells the attempt apart.
        """
        url, model = self._address(target, requested_model)
        timeout = self.options["timeout"]
        wire = WireRequest(
            self.traits.verb,
            url,
            self._headers(target, key, marks),
            self.body(target, model, self._additions(target, requested_model) if self.traits.asks else None),
            target.timeouts if timeout is None else timeouts_of(timeout, target.timeouts),
        )
        return wire, model

    def asks_usage(self, target: Target, requested_model: str | None) -> bool:
        """Whether the request for a stream asks for usage on the user's behalf."""
        if not self.traits.takes_stream_options or self.options["stream_options"] is not None:
            return False
        if "stream_options" in target.offer.parameters:
            return False
        provider = target.provider
        if not provider.asks_stream_usage(target.site) or not target.learned.takes_stream_usage(requested_model):
            return False
        return not (self._sends("stream_options") or any(map(self._sends, provider.stream_usage_not_with)))

    def _sends(self, name: str) -> bool:
        """Whether the user sends something that the request has no field for."""
        return self.request.given(name) is not None or name in (self.options["extra_body"] or ())

    def can_be_sent_again(self) -> bool:
        """Whether a repeat would send the same: not after a file from a stream without a way back."""
        parts = [part for body in self._made.values() if isinstance(body, Multipart) for _, part in body.files]
        return not any(part.spent for part in parts)

    # --- the body: dumped once for each model name that goes on the wire, and kept for repeats ------------------------

    def body(
        self, target: Target, model: str | None, additions: Mapping[str, Any] | None = None
    ) -> bytes | Multipart | None:
        """Return the body for a client with this model name, and with what is asked for on the user's behalf."""
        # A text and no tuple: the garbage collector need not look at a dict of texts.
        key = "\0".join((model or "", *additions)) if additions else model or ""
        request = self.request
        if parameters := target.offer.parameters:
            key = f"{key}\0\0{target.name}"
        made = self._made.get(key)
        if made is None:
            if parameters:
                request = cast("ApiRequest[Any]", request.adapted(parameters))
            made = self._made[key] = self._new_body(request, model, additions)
        return made

    def _additions(self, target: Target, requested_model: str | None) -> Mapping[str, Any]:
        """Return what is asked of a client on the user's behalf."""
        asked = self.request.asked_of(target.provider)
        return {**asked, **_WITH_USAGE} if self.asks_usage(target, requested_model) else asked

    def _new_body(
        self, request: ApiRequest[Any], model: str | None, additions: Mapping[str, Any] | None
    ) -> bytes | Multipart | None:
        traits = self.traits
        if traits.body_kind == "none":
            return None
        changes = dict(request.wire_defaults()) if traits.adds else {}
        if model is not None and model != request.given("model"):
            changes["model"] = model
        changes.update(additions or {})
        if traits.body_kind == "json":
            # Kept by whoever has looked at it before: rows of a run are told apart by theirs.
            kept = None if changes or request is not self.request else self.options.get(KEPT_BODY)
            return request.json_body(changes) if kept is None else cast("bytes", kept)
        fields, files = request.form(changes)
        # The first ones for every model: they know where an open file began, before an attempt read it to its end.
        self._files = files if self._files is None else self._files
        return Multipart(fields, self._files)

    def sized(self, target: Target, requested_model: str | None) -> tuple[bytes | Multipart | None, str | None]:
        """Return the body for a client, as it is sent, and the model's name there."""
        _, model = self._address(target, requested_model)
        return self.body(target, model, self._additions(target, requested_model) if self.traits.asks else None), model

    # --- headers ------------------------------------------------------------------------------------------------------

    def _headers(self, target: Target, key: str | None, marks: Marks) -> dict[str, str]:
        """Merge the headers of an attempt; later ones win, whatever their case: ours, the client's, the call's."""
        traits = self.traits
        standing = target.cache.headers.get(traits.standing)
        if standing is None:
            standing = target.cache.headers[traits.standing] = _standing_headers(traits, target)
        request_id, idempotency_key = marks
        headers = {"x-client-request-id": request_id}
        if idempotency_key:
            headers["idempotency-key"] = idempotency_key
        if key:
            name, value = ("api-key", key) if target.auth == "api-key" else ("authorization", f"Bearer {key}")
            headers[name] = value
        headers.update(standing)
        if given := self.options["extra_headers"]:
            merged: dict[str, str | None] = {**headers, **{name.lower(): value for name, value in given.items()}}
            return {name: value for name, value in merged.items() if value is not None}
        return headers

    # --- URL ----------------------------------------------------------------------------------------------------------

    def _address(self, target: Target, requested_model: str | None) -> tuple[str, str | None]:
        """Return the URL, and the model's name there."""
        if not self.traits.has_fixed_url or self.options["extra_query"]:
            return self._new_address(target, requested_model)
        known, place = target.cache.addresses, (type(self.request), requested_model)
        found = known.get(place)
        if found is None:
            if len(known) >= _MOST_ADDRESSES:
                known.clear()
            found = known[place] = self._new_address(target, requested_model)
        return found

    def _new_address(self, target: Target, requested_model: str | None) -> tuple[str, str | None]:
        provider, site = target.provider, target.site
        provider.check(self.traits.verb, self.traits.path)
        model = None
        if requested_model:
            model = provider.model_name(site, target.offer.aliases.get(requested_model) or requested_model)
        url = self.request.url_at(provider, site, model)
        if query := self._query(provider.query(site)):
            url = f"{url}{'&' if '?' in url else '?'}{query}"
        return url, model

    def _query(self, standing: Mapping[str, str]) -> str:
        """Return the query: the request's own, the provider's standing one, the call's."""
        own, given = self.request.query_string(), self.options["extra_query"]
        if not standing and not given:
            return own
        # What the request says itself, the API version for instance, is not said twice.
        standing = {name: value for name, value in standing.items() if f"&{name}=" not in f"&{own}"}
        more = encode_query({**standing, **(given or {})})
        return f"{own}&{more}" if own and more else own or more


def _standing_headers(traits: Traits, target: Target) -> dict[str, str]:
    """Return the headers of all requests of a kind at one client."""
    headers = {
        "accept": "text/event-stream" if traits.chunk is not None else traits.accept,
        "user-agent": USER_AGENT,
    }
    if traits.body_kind == "json":
        headers["content-type"] = "application/json"
    headers.update({name.lower(): value for name, value in target.headers.items()})
    if traits.beta:
        headers["openai-beta"] = traits.beta
    return headers


def remote_files(wire: WireRequest) -> list[FilePart]:
    """Return the files of a body with a slow opening."""
    return wire.content.remote if isinstance(wire.content, Multipart) else []


def unreadable(wire: WireRequest) -> OpenAIError | None:
    """Return why a file of the body could not be read, None where all could."""
    return wire.content.error if isinstance(wire.content, Multipart) else None


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


def shown_url(url: str) -> str:
    """Return a URL as errors may show it: without user, password and query."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    netloc = f"{host}:{parts.port}" if parts.port else host
    return urlunsplit((parts.scheme, netloc, parts.path, "", ""))
