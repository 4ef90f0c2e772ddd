"""Requests of any verb to any path: those of `client.get`, `client.post` and their like."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import SplitResult, quote, urlsplit

from pydantic import BaseModel, ConfigDict
from pydantic.errors import PydanticUserError
from pydantic_core import from_json, to_json

from async_openai.engine.parsing import validator
from async_openai.engine.request import CHAT_PATH, ApiRequest, BodyKind
from async_openai.engine.sendable import UNSENDABLE, encodable, finite
from async_openai.errors import InvalidParameterError, ParameterTypeError
from async_openai.sentinels import without_absent_inside
from async_openai.types.response import RawResponse
from async_openai.validation import nearest

if TYPE_CHECKING:
    from async_openai.errors import APIError
    from async_openai.providers.base import Provider, Site
    from async_openai.transport.base import FilePart
    from async_openai.types.uploads import Upload

_OPTIONS: Final = {
    "headers": "extra_headers",
    "params": "extra_query",
    "extra_json": "extra_body",
    "timeout": "timeout",
    "max_retries": "max_retries",
    "idempotency_key": "idempotency_key",
}
"""The official client's names of what may be said about a call, and ours."""
_PORTS: Final = {"http": 80, "https": 443}
# What a path and a query may hold as it is (RFC 3986, 3.3 and 3.4), brackets, and escapes that are there already.
_PATH: Final = "/%:@!$&'()*+,;=~-._[]"
_QUERY: Final = _PATH + "?"


class PlainRequest(ApiRequest[Any]):
    """Send a request to a path without a method of its own."""

    # A parameter that is not known here has no place in the body either.
    model_config = ConfigDict(extra="forbid")
    aims_itself = True

    if TYPE_CHECKING:
        # Read by `verb_request`.
        options: Mapping[str, Any] | None = None
        """The call's options under the official client's names: `headers`, `params`, `timeout`, `max_retries`,
        `idempotency_key`, `extra_json`. Each may be given by itself as well."""

    def aim(self, path: str, cast_to: Any) -> None:
        """Set its path and the type of its reply."""
        parts = _split(path)
        # Beside the fields: these say for one request what its class says for others.
        vars(self).update(
            _parts=parts,
            _cast=_caster(cast_to),
            path=_path_of(parts),
            reply=cast_to,
            body_kind=self.kind_of_body(),
            accept="application/json" if _caster(cast_to) is None else "*/*",
        )

    def kind_of_body(self) -> BodyKind:
        """Return the kind of the body."""
        return "none"

    def query_string(self) -> str:
        """Return the query of the path."""
        parts: SplitResult = self.__dict__["_parts"]
        return quote(parts.query, safe=_QUERY)

    def url_at(self, provider: Provider, site: Site, model: str | None) -> str:
        """Return the URL: the path at the provider, or the given URL, if it is on the same host."""
        parts: SplitResult = self.__dict__["_parts"]
        base = urlsplit(site.base_url)
        if not parts.scheme:
            return provider.url(site, self.path, model)
        if _origin(parts) != _origin(base):
            raise InvalidParameterError(
                f"{self.verb} {_shown(parts)}: a client sends its key to its own host only, which is {_shown(base)}",
                param="path",
            )
        return f"{base.scheme}://{base.netloc}{self.path}"

    def read_reply(self, response: RawResponse) -> Any | APIError:
        """Read the answer as the wanted type."""
        cast_as = self.__dict__["_cast"]
        return super().read_reply(response) if cast_as is None else cast_as(response)


class BodyRequest(PlainRequest):
    """Send a request with a body to a path without a method of its own."""

    body: Any = None
    """Anything that JSON can hold, or a pydantic model. With `files` a mapping: the form's other fields."""
    files: Any = None
    """Files of a form by their field: paths, bytes, open binary files or (name, content) tuples, or lists of them."""
    content: Any = None
    """The body as it is, in the place of `body` and `files`: bytes, a text, or an open binary file, read at once. Its
    media type is `application/json`, unless a header says otherwise."""

    def settle(self) -> None:
        """Read the content."""
        content: Any = self.content
        if content is None:
            return
        if self.body is not None or self.files is not None or self.extra_body:
            raise ParameterTypeError("content: it is the whole body, so no other goes with it", param="content")
        content = content.read() if hasattr(content, "read") else content
        content = content.encode() if isinstance(content, str) else content
        if not isinstance(content, bytes | bytearray | memoryview):
            raise ParameterTypeError(
                f"content: expected bytes, text or an open binary file, got {type(self.content).__name__}",
                param="content",
            )
        vars(self).update(content=bytes(cast("bytes", content)))

    def given(self, name: str) -> Any:
        """Return a value of the body: `model`, for Azure's URLs."""
        body: Any = self.body if self.content is None or name != "model" else _object_in(self.content)
        value = cast("Mapping[str, Any]", body).get(name) if isinstance(body, Mapping) else None
        # A model's name is looked up here and there; anything else in its place is the host's to refuse.
        return value if name != "model" or isinstance(value, str) else None

    def adapted(self, parameters: Mapping[str, Any]) -> BodyRequest:
        """Return the request with other parameters in its body."""
        made = cast(
            "BodyRequest", super().adapted({name: None for name in parameters if name not in BodyRequest.model_fields})
        )
        if isinstance(self.body, Mapping | BaseModel):
            body = self._fields()
            for name, value in parameters.items():
                there = body.pop(name, None) is not None or name in (self.extra_body or {})
                if value is not None and (there or self.path == CHAT_PATH):
                    body[name] = value
            vars(made).update(body=body)
        return made

    def kind_of_body(self) -> BodyKind:
        """Return the kind of the body."""
        if self.files is not None:
            return "multipart"
        return "none" if self.body is None and self.content is None and not self.extra_body else "json"

    def json_body(self, changes: Mapping[str, Any]) -> bytes:
        """Return the body, with some values replaced; content as it is, but for the name of its model."""
        if self.content is not None:
            found = _object_in(self.content) if changes else {}
            return to_json({**found, **changes}) if found else cast("bytes", self.content)
        changes = {**changes, **(self.extra_body or {})}
        body = {**self._fields(), **changes} if changes else _plain(self.body)
        try:
            return finite(to_json(body, by_alias=True))
        except UNSENDABLE:
            pass
        try:
            return finite(to_json(without_absent_inside(body), by_alias=True))
        except UNSENDABLE:
            raise self._unsendable() from None

    def form(self, changes: Mapping[str, Any]) -> tuple[list[tuple[str, str]], list[tuple[str, FilePart]]]:
        """Return the fields and files of a form."""
        from async_openai.engine.multipart import encode_form  # noqa: PLC0415 - as in other requests

        fields, parts = encode_form({**self._fields(), **changes, **(self.extra_body or {})})
        for name, value in _pairs(self.files):
            # Each by itself: several of one name keep it as it was given.
            for item in cast("list[Any]", value) if isinstance(value, list) else [value]:
                parts += encode_form({name: _upload(name, item)})[1]
        return fields, parts

    def _fields(self) -> dict[str, Any]:
        body = _plain(self.body)
        if body is None or isinstance(body, Mapping):
            return dict(cast("Mapping[str, Any]", body or {}))
        why = "goes with files" if self.files is not None else "can be added to"
        raise ParameterTypeError(f"body: only an object {why}, got {type(self.body).__name__}", param="body")


@cache
def _kind(base: type[PlainRequest], verb: str) -> type[PlainRequest]:
    return type(f"{verb.title()}Request", (base,), {"__module__": __name__}, verb=verb, path="/...", pinned=True)


def verb_request(
    base: type[PlainRequest], verb: str, path: str, cast_to: Any, parameters: dict[str, Any]
) -> PlainRequest:
    """Make the request of `client.get(path, cast_to=...)` and its like.

    Raises:
        InvalidParameterError: A wrong path, parameter or option. Nothing was sent.
    """
    options: Any = parameters.pop("options", None) or {}
    if not isinstance(options, Mapping):
        raise ParameterTypeError(f"options: expected a mapping, got {type(options).__name__}", param="options")
    for name, value in cast("Mapping[str, Any]", options).items():
        if name not in _OPTIONS:
            close = nearest(str(name), _OPTIONS)
            hint = f"did you mean {close!r}?" if close else f"known are {', '.join(_OPTIONS)}"
            raise InvalidParameterError(f"options: there is no {name!r}; {hint}", param="options")
        if parameters.get(_OPTIONS[name]) is None:
            parameters[_OPTIONS[name]] = value
    request = _kind(base, verb)(**parameters)
    request.aim(path, cast_to)
    return request


# --- where it goes --------------------------------------------------------------------------------------------------


def _split(path: object) -> SplitResult:
    """Split a path or URL. Raises InvalidParameterError where it is neither."""
    if not isinstance(path, str):
        raise ParameterTypeError(f"path: expected text, got {type(path).__name__}", param="path")
    # Looked for first: urlsplit drops line breaks in silence.
    if not path.isprintable() or not encodable(path):
        raise _no_path("has a line break, a control character or invalid Unicode")
    try:
        parts = urlsplit(path)
        scheme, host, _ = _origin(parts)
    except ValueError:
        raise _no_path("is no valid URL") from None
    if (scheme or parts.netloc) and not (scheme in _PORTS and host and "@" not in parts.netloc):
        raise _no_path("expected a path such as /files, or an http:// or https:// URL without a user")
    if not parts.path.strip("/"):
        raise _no_path("is empty")
    if {".", ".."} & set(parts.path.split("/")):
        # Servers and proxies resolve dot segments before routing (RFC 3986, 5.2.4).
        raise _no_path("holds a segment '.' or '..'")
    return parts


def _no_path(problem: str) -> InvalidParameterError:
    return InvalidParameterError(f"path: {problem}", param="path")


def _path_of(parts: SplitResult) -> str:
    path = parts.path if parts.path.startswith("/") else f"/{parts.path}"
    return quote(path, safe=_PATH)


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)


def _shown(parts: SplitResult) -> str:
    scheme, host, port = _origin(parts)
    return f"{scheme}://{host}" + (f":{port}" if port != _PORTS.get(scheme) else "")


# --- what is sent ---------------------------------------------------------------------------------------------------


def _object_in(content: bytes) -> dict[str, Any]:
    """Return what JSON holds; nothing where it is no object."""
    try:
        found: Any = from_json(content)
    except ValueError:
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _plain(body: Any) -> Any:
    return body.model_dump(mode="json", by_alias=True, exclude_unset=True) if isinstance(body, BaseModel) else body


def _pairs(files: Any) -> Iterable[tuple[str, Any]]:
    """Return the files by field, from a mapping or from pairs."""
    if isinstance(files, Mapping):
        return cast("Mapping[str, Any]", files).items()
    pairs = list(cast("list[Any]", files)) if isinstance(files, list | tuple) else []
    if not pairs or not all(isinstance(pair, tuple) and isinstance(pair[0], str) for pair in pairs):
        raise ParameterTypeError("files: expected a mapping, or pairs, of fields and files", param="files")
    return pairs


def _upload(name: str, value: Any) -> Upload:
    from async_openai.types.uploads import Upload  # noqa: PLC0415 - only with files

    try:
        return Upload.of(value)
    except ValueError as error:
        raise InvalidParameterError(f"files: {name}: {error}", param=f"files.{name}") from None


# --- what comes back ------------------------------------------------------------------------------------------------


_AS_IT_CAME: Final[dict[Any, Callable[[RawResponse], Any]]] = {
    None: lambda _response: None,
    type(None): lambda _response: None,
    RawResponse: lambda response: response,
    str: lambda response: response.text,
    bytes: lambda response: response.content,
}


def _caster(kind: Any) -> Callable[[RawResponse], Any] | None:
    """Return the maker of a value from a plain answer; None where JSON is validated.

    Raises:
        ParameterTypeError: There is no reading JSON as that.
    """
    try:
        if kind in _AS_IT_CAME:
            return _AS_IT_CAME[kind]
        if getattr(kind, "__name__", "") == "Response" and getattr(kind, "__module__", "").startswith("httpx"):
            return partial(_as_httpx, kind)
        if inspect.isroutine(kind):
            raise TypeError(kind)  # noqa: TRY301 - pydantic would take it, as a call to make
        validator(kind)
    except (PydanticUserError, TypeError) as error:
        shown = getattr(kind, "__name__", None) or type(kind).__name__
        raise ParameterTypeError(f"cast_to: JSON cannot be read as {shown}", param="cast_to") from error
    return None


def _as_httpx(kind: Any, response: RawResponse) -> Any:
    # The content is decoded already, and of its own length.
    gone = {b"content-encoding", b"content-length", b"transfer-encoding"}
    headers = [(name, value) for name, value in response.headers.raw if name.lower() not in gone]
    return kind(response.status_code, headers=headers, content=response.content)
