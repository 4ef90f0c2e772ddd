"""The request of another client as one of ours: its bytes and its path, with what the engine asks of a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from async_openai.bridge.incoming import Body, place_of
from async_openai.bridge.operations import find
from async_openai.engine.parsing import parse_reply
from async_openai.engine.request import CHAT_PATH, OPTIONS, ApiRequest
from async_openai.errors import APIError
from async_openai.types.base import Reply

if TYPE_CHECKING:
    from async_openai.bridge.incoming import Aim, Incoming
    from async_openai.bridge.operations import Found
    from async_openai.providers.base import Provider, Site
    from async_openai.types.response import RawResponse

_USAGE: Final = "stream_options"
_TRUE: Final = (True, "true", "True", "1")


class PassedRequest(ApiRequest[Any]):
    """Pass a request of another client on."""

    aims_itself = True

    if TYPE_CHECKING:
        # Beside the fields: they say for one request what its class says for others.
        _body: Body
        _place: Aim
        _found: Found | None
        _ids: Mapping[str, str]

    def aim(self, incoming: Incoming, place: Aim, found: Found | None, body: Body) -> None:
        """Take in where it goes, what is sent and how the answer is read."""
        values = vars(self)
        streams = body.fields.get("stream") in _TRUE or "stream=true" in place.query.split("&")
        kind = None if found is None else found.operation.streamed if streams else found.operation.plain
        if kind is None and found is not None:
            kind = found.operation.plain
        ids = _segments(incoming.verb, place, body) if found is None else found.ids
        values.update(_body=body, _place=place, _found=found, _ids=ids, timeout=incoming.timeouts)
        values.update(
            verb=incoming.verb,
            path=place.path if found is None else found.operation.template,
            path_fields=tuple(ids),
            pinned=bool(ids) if kind is None else kind.pinned,
            body_kind="json" if incoming.content else "none",
            reply=Reply if kind is None else kind.reply,
            chunk=None if kind is None else kind.chunk,
        )
        # The parameters of the operation: gates and budgets estimate by them.
        names = () if kind is None else kind.model_fields.keys() - OPTIONS
        values.update({name: body.fields[name] for name in names if name in body.fields})
        values.pop("model", None)

    def given(self, name: str) -> Any:
        """Return a value of the body, or an id in the path; as `model` in any case a text."""
        if name in self._ids:
            return self._ids[name]
        value = self._body.fields.get(name)
        if name != "model":
            return value
        return value if isinstance(value, str) else self._place.deployment

    def is_pinned(self) -> bool:
        """Whether only the account with its objects can serve it."""
        return super().is_pinned() or isinstance(self.given("voice"), Mapping)

    def wire_defaults(self) -> Mapping[str, Any]:
        """Return the model's name, where the URL alone had it."""
        named = self._place.deployment
        return {"model": named} if named is not None and self._body.fields.get("model") is None else {}

    def adapted(self, parameters: Mapping[str, Any]) -> PassedRequest:
        """Return the request with other parameters in its body."""
        kind = None if self._found is None else self._found.operation.plain
        known: Mapping[str, Any] = {} if kind is None else kind.model_fields
        changes = {
            name: value
            for name, value in parameters.items()
            if name in self._body.fields or (value is not None and (name in known or self.path == CHAT_PATH))
        }
        made = self.model_copy()
        content_type = str((self.extra_headers or {}).get("content-type") or "")
        vars(made).update(vars(self), _body=Body(self._body.changed(changes), content_type))
        return made

    def json_body(self, changes: Mapping[str, Any]) -> bytes:
        """Return the body: as it came, but for a model's name and the usage that is asked for."""
        return self._body.changed(changes)

    def url_path(self) -> str:
        """Return the path as it came."""
        return self._place.path

    def url_at(self, provider: Provider, site: Site, model: str | None) -> str:
        """Return the absolute URL at a provider, without its query."""
        return provider.url(site, self._place.path, model)

    def query_string(self) -> str:
        """Return the query as it came."""
        return self._place.query

    def read_reply(self, response: RawResponse) -> Any | APIError:
        """Read the answer for its usage and its id, and for whether it is an answer."""
        if self._found is None:
            reply = parse_reply(Reply, response)
            return response if isinstance(reply, APIError) and not _is_error_object(reply) else reply
        is_text = self._found.operation.plain.body_kind == "multipart" and not _looks_like_json(response.content)
        return response if is_text else super().read_reply(response)


class PassedChatRequest(PassedRequest):
    """The same for chat and completions, whose streams are asked for their usage."""

    stream_options: Any = None
    """As the other client gives it."""


def passed_request(incoming: Incoming) -> PassedRequest:
    """Make the request of a call.

    Raises:
        InvalidParameterError: Headers that HTTP does not allow. Nothing was sent.
    """
    place = place_of(incoming.verb, incoming.target)
    headers: dict[str, str | None] = dict(incoming.headers)
    body = Body(incoming.content, incoming.headers.get("content-type", ""))
    headers.setdefault("content-type", None)
    found = find(incoming.verb, place.path)
    streamed = None if found is None else found.operation.streamed
    option = None if streamed is None else streamed.model_fields.get(_USAGE)
    # Of a response the options say nothing of its usage: its own are never None.
    asks = option is not None and option.default is None
    request = cast("Any", PassedChatRequest if asks else PassedRequest)(extra_headers=headers)
    request.aim(incoming, place, found, body)
    return cast("PassedRequest", request)


def _segments(verb: str, place: Aim, body: Body) -> dict[str, str]:
    """Return what may be ids in a path that nobody declared: none where a model is asked."""
    if verb == "POST" and (place.deployment is not None or isinstance(body.fields.get("model"), str)):
        return {}
    return {f"segment_{at}": part for at, part in enumerate(place.path.split("/")) if part}


def _looks_like_json(content: bytes) -> bool:
    return content.lstrip()[:1] in {b"{", b"["}


def _is_error_object(error: APIError) -> bool:
    return isinstance(error.body, dict)
