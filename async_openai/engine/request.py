"""A request model is an endpoint: verb, path, parameters and reply type of one API operation, in one class."""

import logging
import types
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Generic, Literal, TypeVar, cast, get_args, get_origin
from urllib.parse import quote

from pydantic import BeforeValidator, ConfigDict, Field, PrivateAttr, ValidationError

from async_openai.engine.narrow import FieldwiseModel, encode, fill, narrowed, wire_names
from async_openai.engine.parsing import parse_reply
from async_openai.engine.query import encode_query
from async_openai.engine.sendable import UNSENDABLE, finite, unsendable
from async_openai.errors import InvalidParameterError, ParameterTypeError
from async_openai.providers.base import wrong_segment
from async_openai.sentinels import given_headers, given_query, is_absent, without_absent, without_absent_inside
from async_openai.settings_model import as_timeout, check_headers
from async_openai.types.building import build_models
from async_openai.validation import describe, nearest

if TYPE_CHECKING:
    from async_openai.errors import APIError
    from async_openai.functions.toolbox import ToolBox
    from async_openai.providers.base import Provider, Site
    from async_openai.transport.base import FilePart
    from async_openai.types.response import RawResponse

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
logger = logging.getLogger("async_openai")

BodyKind = Literal["json", "multipart", "none"]
CHAT_PATH = "/chat/completions"
KEPT_BODY = "_kept_body"
"""Where a request has the body that `keep_body` made, beside its fields."""


class RequestOptions(FieldwiseModel):
    """The options of any call beside its parameters; none of them is part of the body.

    The list is fixed. Anything rarer goes through `client.with_options(...)`.
    """

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        hide_input_in_errors=True,
        protected_namespaces=(),
        populate_by_name=True,
        arbitrary_types_allowed=True,
        # Not null, which would be sent in silence: `finite` finds them.
        ser_json_inf_nan="constants",
    )

    timeout: Any = Field(default=None, exclude=True)
    """Seconds, or connect/read/write/pool separately. Default: the client's."""
    extra_headers: Annotated[Mapping[str, str | None] | None, BeforeValidator(given_headers)] = Field(
        default=None, exclude=True
    )
    """Headers for this call; they win over all others. None, or `omit`: the header is not sent."""
    extra_query: Annotated[Mapping[str, object] | None, BeforeValidator(given_query)] = Field(
        default=None, exclude=True
    )
    """Query parameters for this call."""
    extra_body: Mapping[str, Any] | None = Field(default=None, exclude=True)
    """Values merged into the body last."""
    max_retries: int | None = Field(default=None, ge=0, exclude=True)
    """How often this call may be repeated. Default: the client's (2)."""
    auto_retry: bool | None = Field(default=None, exclude=True)
    """None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never."""
    auto_retry_limit: int | None = Field(default=None, ge=0, exclude=True)
    """Repeats with `auto_retry=True`. Default: the client's (5)."""
    idempotency_key: str | None = Field(default=None, min_length=1, exclude=True)
    """Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST."""
    deadline: float | None = Field(default=None, gt=0, le=10**9, strict=True, exclude=True)
    """Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none)."""
    max_wait: float | None = Field(default=None, ge=0, le=10**9, strict=True, exclude=True)
    """Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats.
    Default: the client's (until the deadline, else 120)."""
    retry_unknown: bool | None = Field(default=None, exclude=True)
    """Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's
    (True); each time counts against `max_retries`."""
    fallback_models: Sequence[str] | None = Field(default=None, exclude=True)
    """Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's."""
    tags: Sequence[str] | None = Field(default=None, exclude=True)
    """Names under which the ledger sums this call up."""
    first_token_timeout: float | None = Field(default=None, gt=0, le=10**9, strict=True, exclude=True)
    """Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none)."""
    inter_token_timeout: float | None = Field(default=None, gt=0, le=10**9, strict=True, exclude=True)
    """Of a stream: seconds between two pieces of content. Default: the client's (none)."""
    on_break: Literal["raise", "restart"] | None = Field(default=None, exclude=True)
    """Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart`
    it with the next client: its chunks then begin anew, and `stream.restarts` counts that."""


OPTIONS = frozenset(RequestOptions.model_fields)
_STREAM_OPTIONS = ("first_token_timeout", "inter_token_timeout", "on_break")
CHECKED = frozenset({"extra_headers", "extra_body", "idempotency_key", "timeout", *_STREAM_OPTIONS})
"""Options that are looked at once more after validation."""


class Operation(RequestOptions):
    """The behaviour of every request; `ApiRequest` adds its declaration."""

    verb: ClassVar[str] = ""
    path: ClassVar[str] = ""
    pinned: ClassVar[bool] = False
    body_kind: ClassVar[BodyKind] = "none"
    accept: ClassVar[str] = "application/json"
    reply: ClassVar[Any] = None
    chunk: ClassVar[Any] = None
    """Type of the pieces, of a request that streams."""
    ids: ClassVar[tuple[str, ...]] = ()
    """Parameters that may be given by position."""
    aims_itself: ClassVar[bool] = False
    """Whether each request of the class has a path of its own."""
    beta: ClassVar[str] = ""
    """Value of the header `OpenAI-Beta`."""
    deprecated: ClassVar[str] = ""
    """What replaces a deprecated operation, and its end where that is known; `""` for all others."""
    administers: ClassVar[bool] = False
    """Whether it is done with the admin key."""
    keeps_errors: ClassVar[bool] = False
    """Whether an event `error` of its stream is one like others: the stream goes on."""
    wraps_events: ClassVar[bool] = False
    """Whether the type of a stream's event is beside its data: it is read as `{"event": ..., "data": ...}` then."""
    settled_by: ClassVar[frozenset[str] | None] = None
    """Parameters without which `settle` does nothing; None where it may in any case."""

    if TYPE_CHECKING:
        # Kept beside the fields: as a private attribute of pydantic's it would double the time to make a request.
        _toolbox: "ToolBox | None" = PrivateAttr(default=None)

    @classmethod
    def is_done_by_fields(cls, given: Collection[str]) -> bool:
        """Whether a request of these parameters needs no check beside their validators."""
        settles = cls.settle is not Operation.settle and (
            cls.settled_by is None or not cls.settled_by.isdisjoint(given)
        )
        return not settles and super().is_done_by_fields(given) and CHECKED.isdisjoint(given)

    def settle(self) -> None:
        """Finish the value after validation. For subclasses."""

    def leave_out_empty(self, name: str) -> None:
        """Do not send a parameter that is empty. That it was given is still seen: it is `{}` then, and not None."""
        values = vars(self)
        if name in self.__pydantic_fields_set__ and not values[name]:
            values[name] = {}
            self.__pydantic_fields_set__.discard(name)

    @property
    def toolbox(self) -> "ToolBox | None":
        """The Python classes and functions behind the request's tools and response format."""
        return self.__dict__.get("_toolbox")

    def is_pinned(self) -> bool:
        """Whether only the account with its objects can serve the request."""
        return self.pinned or any(self.given(name) for name in ("previous_response_id", "conversation"))

    def given(self, name: str) -> Any:
        """Return a parameter's value, None where the operation has none of that name."""
        # Not by `getattr`: pydantic answers in Python for what is no field.
        value = self.__dict__.get(name)
        extra = self.__pydantic_extra__
        return extra.get(name) if value is None and extra else value

    def url_path(self) -> str:
        """Return the path with its ids filled in, percent-encoded."""
        if not self.path_fields:
            return self.path
        # A slash in an id would leave its path segment (RFC 3986, 3.3).
        return self.path.format(**{name: quote(str(getattr(self, name)), safe="") for name in self.path_fields})

    def query_string(self) -> str:
        """Return the query string: the parameters of a request that has no body."""
        if self.body_kind != "none":
            return ""
        try:
            values = self.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude=set(self.path_fields))
        except UNSENDABLE:
            raise self._unsendable() from None
        return encode_query({**values, **self.wire_defaults()})

    def json_body(self, changes: Mapping[str, Any]) -> bytes:
        """Return the body, with some parameters replaced (the model by a deployment's name)."""
        values = self.__dict__
        body = {
            wire_name: values[name] for name, wire_name in wire_names(type(self), tuple(self.__pydantic_fields_set__))
        }
        if extra := self.__pydantic_extra__:
            body.update(extra)
        if changes:
            body.update(changes)
        if more := values["extra_body"]:
            body.update(more)
        try:
            return finite(encode(body, by_alias=True, exclude_unset=True))
        except UNSENDABLE:
            return self._written_anew(body, changes)

    def keep_body(self) -> bytes:
        """Return the body, and keep it for sending: whoever asks changes no parameter after it."""
        body = vars(self)[KEPT_BODY] = self.json_body({})
        return body

    def _written_anew(self, body: Mapping[str, Any], changes: Mapping[str, Any]) -> bytes:
        """Return a body with something in it that cannot be sent: what is not given, perhaps, is left out of it."""
        try:
            return finite(encode(without_absent_inside(body), by_alias=True, exclude_unset=True))
        except UNSENDABLE:
            return self._written_by_types(changes)

    def _written_by_types(self, changes: Mapping[str, Any]) -> bytes:
        """Return the body as the fields' types write it: they know some values more (a deque, before pydantic 2.11)."""
        source = self.model_copy(update=changes) if changes else self
        try:
            build_models(source.__dict__)
            body = source.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude=set(self.path_fields))
            return finite(encode({**body, **(self.extra_body or {})}, by_alias=True))
        except UNSENDABLE:
            raise self._unsendable() from None

    def _unsendable(self) -> ParameterTypeError:
        """Make the error for a request without an encoding."""
        return unsendable(f"{self.verb} {self.path}", {**dict(self), **(self.extra_body or {})})

    def form(self, changes: Mapping[str, Any]) -> "tuple[list[tuple[str, str]], list[tuple[str, FilePart]]]":
        """Return the fields and files of a multipart body."""
        from async_openai.engine.multipart import encode_form  # noqa: PLC0415 - few operations send files

        values = {name: value for name, value in self if name in self.model_fields_set and name not in OPTIONS}
        inside = {name: value for name, value in values.items() if name not in self.path_fields}
        try:
            return encode_form({**inside, **changes, **(self.extra_body or {})})
        except UNSENDABLE:
            raise self._unsendable() from None

    def adapted(self, parameters: Mapping[str, Any]) -> "Operation":
        """Return the request with other parameters, for a member of a pool that knows others.

        Args:
            parameters: By name; None leaves one out. One that the operation does not have is left out as well, unless
                the call gives it, or it is a chat completion, which takes a host's own.
        """
        made, known = self.model_copy(), type(self).model_fields
        extra, more = dict(self.__pydantic_extra__ or {}), dict(self.extra_body or {})
        given = set(self.__pydantic_fields_set__) - parameters.keys()
        for name, value in parameters.items():
            had = name in extra or name in more
            extra.pop(name, None)
            more.pop(name, None)
            if value is not None and (had or name in known or self.path == CHAT_PATH):
                given.add(name)
                if name not in known:
                    extra[name] = value
        vars(made).update({name: value for name, value in parameters.items() if name in known}, extra_body=more or None)
        object.__setattr__(made, "__pydantic_extra__", extra)
        object.__setattr__(made, "__pydantic_fields_set__", given)
        return made

    def url_at(self, provider: "Provider", site: "Site", model: str | None) -> str:
        """Return the absolute URL at a provider, without its query."""
        return provider.url(site, self.url_path(), model)

    def wire_defaults(self) -> Mapping[str, Any]:
        """Return the additions to the body for ways of sending unseen by the caller."""
        # Methods that stream in any case have no parameter for it.
        return {"stream": True} if self.chunk is not None and "stream" not in type(self).model_fields else {}

    def asked_of(self, provider: "Provider") -> Mapping[str, Any]:  # noqa: ARG002 - for subclasses
        """Return the additions to the body at a provider; those of one name are the same everywhere."""
        return {}

    def read_reply(self, response: "RawResponse") -> "Any | APIError":
        """Validate an answer into a reply or an error."""
        return parse_reply(self.reply, response)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Operation) and type(self) is type(other) and self._comparable() == other._comparable()

    def __hash__(self) -> int:
        return hash((type(self), _hashed(self._comparable())))

    def _comparable(self) -> dict[str, Any]:
        return {name: value for name, value in self if name not in OPTIONS and value is not None}

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        for name, value in self:
            field = type(self).model_fields.get(name)
            if name in self.model_fields_set and value is not None and (field is None or field.repr):
                # Both may carry a credential.
                yield name, "**********" if name in {"extra_headers", "extra_query"} else value


def _hashed(value: Any) -> int:
    """Hash parameters of any nesting; equal ones have equal hashes."""
    if isinstance(value, Mapping):
        return hash(frozenset((key, _hashed(item)) for key, item in cast("Mapping[Any, Any]", value).items()))
    if isinstance(value, list | tuple):
        return hash(tuple(map(_hashed, cast("Sequence[Any]", value))))
    try:
        return hash(value)
    except TypeError:
        return 0


if TYPE_CHECKING:

    class ApiRequest(Operation, Generic[R_co]):
        """One API operation. Subclasses declare its parameters as fields; `R_co` is the type of its reply."""

        def __init_subclass__(
            cls,
            *,
            verb: str = ...,
            path: str = ...,
            pinned: bool = ...,
            body: BodyKind = ...,
            accept: str = ...,
            beta: str = ...,
            deprecated: str = ...,
            **kwargs: Any,
        ) -> None: ...

else:

    class ApiRequest(Operation):
        """One API operation. Subclasses declare its parameters as fields, its verb and path as class keywords."""

        # Generic for the checkers only: pydantic would build an intermediate model for each endpoint.
        def __class_getitem__(cls, reply: Any) -> Any:
            return types.GenericAlias(cls, (reply,))

        def __init_subclass__(
            cls,
            *,
            verb: str = "",
            path: str = "",
            pinned: bool | None = None,
            body: BodyKind | None = None,
            accept: str | None = None,
            beta: str | None = None,
            deprecated: str | None = None,
            **kwargs: Any,
        ) -> None:
            super().__init_subclass__(**kwargs)
            if beta is not None:
                cls.beta = beta
            if deprecated is not None:
                cls.deprecated = deprecated
            if verb:
                cls.verb, cls.path = verb, path
                cls.path_fields = tuple(part[1:].split("}")[0] for part in path.split("/") if part.startswith("{"))
                cls.body_kind = "json" if verb in {"POST", "PATCH", "PUT"} else "none"
                cls.pinned = bool(cls.path_fields)
            # Set where they are given alone: a base class that says nothing of them leaves them to the others.
            if body is not None:
                cls.body_kind = body
            if accept is not None:
                cls.accept = accept
            if pinned is not None:
                cls.pinned = pinned
            for base in cls.__dict__.get("__orig_bases__", ()):
                cls._read_reply(get_args(base))

        @classmethod
        def _read_reply(cls, arguments: tuple[Any, ...]) -> None:
            if arguments and not isinstance(arguments[0], TypeVar):
                streamed = getattr(get_origin(arguments[0]), "is_stream", False)
                cls.chunk, cls.reply = get_args(arguments[0]) if streamed else (None, arguments[0])

        @classmethod
        def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
            super().__pydantic_init_subclass__(**kwargs)
            cls.ids = tuple(name for name, field in cls.model_fields.items() if field.kw_only is False)

        # Not for the checkers: they read the constructor off the fields.
        def __init__(self, /, *ids: Any, **parameters: Any) -> None:
            if ids:
                parameters = _with_ids(type(self), ids, parameters)
            narrow = narrowed(type(self), tuple(parameters))
            if (narrow is None or narrow.takes_anything) and any(map(is_absent, parameters.values())):
                parameters = without_absent(parameters)
                narrow = narrowed(type(self), tuple(parameters))
            try:
                if narrow is not None:
                    fill(self, narrow, parameters)
                    if narrow.is_done:
                        return
                else:
                    # As BaseModel.__init__ does, without spreading the keywords once more.
                    self.__pydantic_validator__.validate_python(parameters, self_instance=self)
            except ValidationError as error:
                # Looked for where they matter: nearly every call of nearly every program gives what it names.
                given = without_absent(parameters)
                if len(given) == len(parameters):
                    raise _refusal(type(self), error) from None
                self.__init__(**given)
            else:
                _finish(self)


def _finish(request: ApiRequest[Any]) -> None:
    """Check what the validators of single fields do not, and settle."""
    if request.__pydantic_extra__:
        _check_extra(request)
    if not CHECKED.isdisjoint(request.__pydantic_fields_set__):
        _check_options(request)
    for name in request.path_fields:
        _check_id(request, name)
    request.settle()


def _with_ids(kind: type[ApiRequest[Any]], ids: Sequence[Any], parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Match positional ids to their names, as a call of a plain function would."""
    filled = dict(parameters)
    if len(ids) > len(kind.ids):
        allowed = f"at most {len(kind.ids)} positional ({', '.join(kind.ids)})" if kind.ids else "keywords only"
        raise ParameterTypeError(f"{operation(kind)} takes {allowed}, got {len(ids)} positional argument(s)")
    for name, value in zip(kind.ids, ids, strict=False):
        if name in filled:
            raise ParameterTypeError(f"{operation(kind)}: {name} was given twice", param=name)
        filled[name] = value
    return filled


def operation(kind: type[ApiRequest[Any]]) -> str:
    """Return how errors call an operation: its verb and path."""
    return f"{kind.verb} {kind.path}"


def _refusal(kind: type[ApiRequest[Any]], error: ValidationError) -> InvalidParameterError:
    message, param, is_type = describe(error, known=kind.model_fields, subject=operation(kind))
    return (ParameterTypeError if is_type else InvalidParameterError)(message, param=param)


_judged: set[tuple[str, str]] = set()


def _check_extra(request: ApiRequest[Any]) -> None:
    """Check unknown parameters: they are sent as given, a likely misspelling is logged once."""
    kind, extra = type(request), request.model_extra or {}
    if extra.get("stream"):
        raise _no_stream(kind)
    if "parse_stream" in extra:
        where = "goes with stream=True, in chat and completions; elsewhere AsyncOpenAI gives the live stream"
        raise InvalidParameterError(f"{operation(kind)}: parse_stream {where}", param="parse_stream")
    for name in extra:
        # The comparison takes longer than all the rest of a call: each name is judged once.
        if (kind.path, name) not in _judged:
            _judged.add((kind.path, name))
            close = nearest(name, kind.model_fields)
            if close:
                logger.warning("%s: sent %r as given; did you mean %r?", operation(kind), name, close)


def _no_stream(kind: type[ApiRequest[Any]]) -> InvalidParameterError:
    hint = "; pass stream=True as a parameter" if "stream" in kind.model_fields else ""
    return InvalidParameterError(f"{operation(kind)} does not stream{hint}", param="stream")


def _check_options(request: ApiRequest[Any]) -> None:
    try:
        request.timeout = as_timeout(request.timeout)
    except ValueError as error:
        raise InvalidParameterError(f"timeout: {error}", param="timeout") from None
    try:
        check_headers({name: value or "" for name, value in (request.extra_headers or {}).items()})
    except ValueError as error:
        raise InvalidParameterError(f"extra_headers: {error}", param="extra_headers") from None
    key = request.idempotency_key or ""
    if not (key.isascii() and key.isprintable()):
        message = "idempotency_key: expected printable ASCII text without line breaks"
        raise InvalidParameterError(message, param="idempotency_key")
    if request.chunk is None:
        _check_no_stream(request)


def _check_no_stream(request: ApiRequest[Any]) -> None:
    if (request.extra_body or {}).get("stream"):
        raise _no_stream(type(request))
    for name in _STREAM_OPTIONS:
        if getattr(request, name) is not None:
            raise InvalidParameterError(f"{operation(type(request))}: {name} goes with stream=True", param=name)


def _check_id(request: ApiRequest[Any], name: str) -> None:
    if problem := wrong_segment(str(getattr(request, name))):
        raise InvalidParameterError(f"{operation(type(request))}: {name} {problem}", param=name)


def _kind(value: object) -> str:
    return type(value).__name__


def as_request(kind: type[ApiRequest[R]], args: tuple[Any, ...], parameters: dict[str, Any]) -> ApiRequest[R]:
    """Make a request from a call's arguments: its parameters, or a ready request value."""
    if not args and "input_object" not in parameters:
        return kind(**parameters)
    ready: Any = parameters.pop("input_object", None)
    if ready is None and args and isinstance(args[0], ApiRequest):
        ready, args = cast("Any", args[0]), args[1:]
    if ready is None:
        return kind(*args, **parameters)
    if isinstance(ready, Mapping):
        given = {**cast("Mapping[Any, Any]", ready), **parameters}
        if not all(isinstance(name, str) for name in given):
            raise ParameterTypeError(
                f"{operation(kind)}: the keys of input_object must be strings", param="input_object"
            )
        return kind(*args, **given)
    if not isinstance(ready, Operation) or ready.path != kind.path or ready.verb != kind.verb:
        raise ParameterTypeError(
            f"{operation(kind)} takes its own request or a dict as input_object, got {_kind(ready)}",
            param="input_object",
        )
    if args or parameters:
        names = ", ".join(parameters) or "positional arguments"
        raise ParameterTypeError(f"{operation(kind)}: a ready request takes no further parameters ({names})")
    return cast("ApiRequest[R]", ready)
