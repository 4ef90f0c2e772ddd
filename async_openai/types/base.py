"""The base of all replies: tolerant parsing, item access, and the call behind them."""

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol, cast

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from async_openai.importing import building, importing
from async_openai.types.billed import Billed
from async_openai.types.deviations import Deviation, kind_of
from async_openai.types.marks import UsualShape

if TYPE_CHECKING:
    from async_openai.errors import Attempt
    from async_openai.functions.toolbox import ToolBox
    from async_openai.types.response import Headers, RawResponse

_SHOWN = 60
MISFIT = "APIResponseValidationError"
"""Outcome of an attempt whose reply does not fit its classes."""


class BuiltUnderLock(BaseModel):
    """A model whose building, put off until its first use, a fork waits for."""

    model_config = ConfigDict(defer_build=True)

    @classmethod
    def model_rebuild(cls, **options: Any) -> bool | None:
        """Build the model, as of any model of pydantic."""
        # Pydantic looks for names in the frame of the caller, which is one further away.
        options["_parent_namespace_depth"] = options.get("_parent_namespace_depth", 2) + 1
        with building:
            return super().model_rebuild(**options)


def _unsent_as_none(kind: type[UsualShape], schema: CoreSchema) -> None:
    """Let null, or nothing, stand for every value that is no part of an object's identity: hosts leave out most."""
    inner: Any = schema
    while inner["type"] not in {"model", "model-fields"} and "schema" in inner:
        inner = inner["schema"]
    fields: dict[str, Any] = inner["schema"].get("fields", {}) if inner["type"] == "model" else {}
    for name, field in fields.items():
        of_field = field["schema"]
        if of_field["type"] not in {"default", "literal"} and name not in kind.essential:
            field["schema"] = core_schema.with_default_schema(core_schema.nullable_schema(of_field), default=None)


class WireModel(BuiltUnderLock, UsualShape):
    """A JSON object of the API: unknown fields are kept, `x["name"]` and `"name" in x` work as on a dict."""

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        hide_input_in_errors=True,
        protected_namespaces=(),
        populate_by_name=True,
        # JSON has no NaN, but hosts send it. As a text it is read again; the default, null, is not.
        ser_json_inf_nan="strings",
    )

    # Beside the fields, as of `Reply`.
    _deviations: ClassVar[tuple[Deviation, ...] | None] = None
    _raw: ClassVar[Any] = None

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        schema = handler(source)
        _unsent_as_none(cls, handler.resolve_ref_schema(schema))
        return schema

    def came_as(self, sent: object, deviations: tuple[Deviation, ...]) -> None:
        """Remember the JSON that this came as, where it deviates from the type. Called by the engine."""
        vars(self).update(_raw=sent, _deviations=deviations)

    @property
    def deviations(self) -> tuple[Deviation, ...]:
        """What in the JSON does not fit this type, 100 at most: it was converted, or counts as not sent."""
        if self._deviations is not None:
            return self._deviations
        with importing:
            from async_openai.types.lenient import deviations_of  # noqa: PLC0415 - few programs ask

        return deviations_of(type(self), self._as_sent())

    @property
    def raw(self) -> Any:
        """The JSON as it came, decoded."""
        return self._as_sent() if self._raw is None else self._raw

    def _as_sent(self) -> Any:
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    def is_odd(self) -> bool:
        """Whether it may mean something else than what was read, an error too: then it is read once more, leniently."""
        return bool(self.__pydantic_extra__ and self.__pydantic_extra__.get("error"))

    @property
    def is_last(self) -> bool:
        """Whether an answer ends in this chunk of a stream."""
        return False

    @property
    def may_be_last(self) -> bool:
        """Whether this chunk may be the last of its stream."""
        return self.is_last

    def billed(self) -> Billed:
        """Return what is billed of an answer or of a stream's last chunk."""
        # As dicts: pydantic looks for a field that is not there in Python.
        held, extra = self.__dict__, self.__pydantic_extra__
        known = {**extra, **held} if extra else held
        return Billed(known.get("usage"), known.get("model"), known.get("service_tier"))

    @property
    def has_content(self) -> bool:
        """Whether a chunk of a stream brings something to read; False for what only announces it."""
        return True

    if not TYPE_CHECKING:
        # Checkers know pydantic's own, whose one difference is that names of the API are not the default.

        def model_dump(self, **options: Any) -> dict[str, Any]:
            """Return the fields as a dict, under the API's names unless `by_alias` says otherwise."""
            return super().model_dump(**{"by_alias": True, **options})

        def model_dump_json(self, **options: Any) -> str:
            """Return the fields as JSON, under the API's names unless `by_alias` says otherwise."""
            return super().model_dump_json(**{"by_alias": True, **options})

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, Any]:
        """Return what the server sent as a dict, objects in it as dicts.

        Args:
            mode: `json` for values of JSON alone.
            use_api_names: Whether the names are the API's.
            exclude_unset: Leave out what was not sent.
            exclude_defaults: Leave out what is as if it were not sent.
            exclude_none: Leave out nulls.
            warnings: Whether pydantic warns of values that do not fit.
        """
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_json(self, *, indent: int | None = 2, use_api_names: bool = True, **options: Any) -> str:
        """Return what the server sent as JSON.

        Args:
            indent: Spaces of indentation; None for one line.
            use_api_names: Whether the names are the API's.
            options: `exclude_unset` (True), `exclude_defaults`, `exclude_none`, `warnings`, as for `to_dict`.
        """
        given: dict[str, Any] = {"indent": indent, "by_alias": use_api_names, "exclude_unset": True, **options}
        return self.model_dump_json(**given)

    def __getitem__(self, key: Any) -> Any:
        if not isinstance(key, str):
            raise TypeError(f"{type(self).__name__} takes field names, got {type(key).__name__}")
        extra = self.__pydantic_extra__
        if extra and key in extra:
            # Not as an attribute: a server may name a field as Python or pydantic theirs.
            return extra[key]
        try:
            return getattr(self, key)
        except AttributeError:
            raise KeyError(key) from None

    def __contains__(self, key: object) -> bool:
        return key in self.model_fields_set

    def get(self, key: str, default: Any = None) -> Any:
        """Return a field, or `default` where the server did not send it."""
        absent = key in type(self).model_fields and key not in self.model_fields_set
        try:
            return default if absent else self[key]
        except KeyError:
            return default

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__()} - _NOT_FOR_USERS)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        # Only what says something, and not at length: a reply may hold megabytes.
        for name, value in super().__repr_args__():
            if (name is None or name in self.model_fields_set) and _says_something(value):
                yield name, _shortened(value)


_INSIDE = {
    "accumulator",
    "as_chunks",
    "billed",
    "bind",
    "came_as",
    "equip",
    "essential",
    "has_content",
    "holds_content",
    "is_last",
    "is_odd",
    "lacks_items",
    "may_be_last",
    "settle",
    "usual_shape",
    "why_unusable",
    "written",
}
_FORMER = {
    "construct",
    "from_orm",
    "parse_file",
    "parse_obj",
    "parse_raw",
    "schema",
    "schema_json",
    "update_forward_refs",
    "validate",
}
"""What pydantic keeps of its first version, and warns of."""
_NOT_FOR_USERS = frozenset(_INSIDE | _FORMER)
"""What completion need not offer: what the engine asks of a reply."""


def _says_something(value: Any) -> bool:
    if isinstance(value, WireModel):
        return any(True for _ in value.__repr_args__())
    return value is not None and value != []


def _shortened(value: Any) -> Any:
    if isinstance(value, str) and len(value) > _SHOWN:
        return value[:_SHOWN] + "…"
    if isinstance(value, list):
        items = cast("list[Any]", value)
        if len(items) > 3:  # noqa: PLR2004 - enough to see what they are
            return [*map(_shortened, items[:3]), ...]
        return [_shortened(item) for item in items]
    if isinstance(value, dict):
        return {name: _shortened(item) for name, item in cast("dict[Any, Any]", value).items()}
    return cast("Any", value)


class Origin(Protocol):
    """The call behind a reply: the engine's `CallRecord`."""

    @property
    def client(self) -> str:
        """Name of the client that served it."""
        ...

    @property
    def response(self) -> "RawResponse":
        """The answer as it came."""
        ...

    @property
    def seconds(self) -> float:
        """From the start of the call to its whole answer."""
        ...

    @property
    def failed(self) -> "tuple[Attempt, ...]":
        """The attempts before the one that succeeded."""
        ...

    @property
    def toolbox(self) -> "ToolBox | None":
        """The classes and functions behind the request."""
        ...

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        ...

    def attempts_as(self, outcome: str) -> "tuple[Attempt, ...]":
        """Return every attempt, for an error of that class that is found in the reply."""
        ...

    def usd(self, reply: Any) -> float | None:
        """Return the price of a reply in USD; None where it is not known."""
        ...


class Reply(WireModel):
    """A whole answer of the API. True whatever it holds."""

    # Kept beside the fields, and so no private attribute of pydantic's: those are set up by a Python function for each
    # value, a tenth of the time of a call.
    _call: ClassVar["Origin | None"] = None
    _items_field: ClassVar[str | None] = None
    """The list that `r[0]`, `len(r)` and iteration over items stand for: choices, data."""

    @classmethod
    def why_unusable(cls, sent: dict[str, Any]) -> str | None:
        """Say why an answer cannot be this reply, None where it can. For decoded JSON."""
        missing = next((name for name in cls.essential if not isinstance(sent.get(name), list | dict)), None)
        if missing is not None:
            return f"{missing}: expected a list, got {kind_of(sent[missing]) if missing in sent else 'nothing'}"
        known = {str(field.validation_alias or name) for name, field in cls.model_fields.items()}
        return "none of its fields is there" if sent and known and known.isdisjoint(sent) else None

    @classmethod
    def holds_content(cls, sent: dict[str, Any]) -> bool:
        """Whether there is content in an answer, beside an error perhaps. For decoded JSON."""
        items = sent.get(cls._items_field or "id")
        return bool(items) and sent.get("object") != "error"

    @classmethod
    def lacks_items(cls, sent: dict[str, Any]) -> bool:
        """Whether the list of this reply is null in an answer, or absent. For decoded JSON."""
        return cls._items_field is not None and sent.get(cls._items_field) is None

    @classmethod
    def as_chunks(cls, sent: dict[str, Any]) -> list[dict[str, Any]]:  # noqa: ARG003 - for replies that may be streamed
        """Return the chunks of a stream that a whole answer stands for. For decoded JSON."""
        return []

    def is_odd(self) -> bool:
        """Whether it may be something else than a reply of this type: it has other fields alone."""
        if not self.__pydantic_extra__ or self.essential:
            return False
        fields = type(self).model_fields
        return bool(fields) and self.model_fields_set.isdisjoint(fields)

    def bind(self, record: "Origin") -> None:
        """Remember the call that this came from. Called by the engine."""
        vars(self)["_call"] = record
        if record.toolbox is not None:
            self.equip(record.toolbox.of_call(record.attempts_as(MISFIT)))

    def equip(self, toolbox: "ToolBox") -> None:
        """Take in the classes and functions behind the request. For replies in which a model may call functions."""

    def settle(self) -> None:
        """Finish a whole reply, once the call is written down. For replies that parse what the model wrote."""

    @property
    def raw(self) -> Any:
        """The JSON as it came, decoded."""
        if self._raw is None and self._call is not None and self._call.response.content:
            with suppress(ValueError):  # a transcript as text
                return self._call.response.json()
        return super().raw

    def _items(self) -> list[Any]:
        return getattr(self, self._items_field) or [] if self._items_field else []

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, int | slice) and self._items_field:
            return self._items()[key]
        return super().__getitem__(key)

    def __len__(self) -> int:
        if self._items_field is None:
            raise TypeError(f"{type(self).__name__} has no length")
        return len(self._items())

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]
        # As `len` and `r[0]` count: over choices or data, where pydantic would give pairs of the fields.
        return iter(self._items()) if self._items_field else super().__iter__()

    def keys(self) -> list[str]:
        """Return the names of the fields: with them `dict(reply)` is one of its fields."""
        return [name for name, _ in super().__iter__()]

    def __bool__(self) -> bool:
        return True

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, for its support."""
        return self._call.request_id if self._call else None

    @property
    def _request_id(self) -> str | None:
        # The official client's name.
        return self.request_id

    @property
    def headers(self) -> "Headers | None":
        """Headers of the answer. None for a value that did not come from a call."""
        return self._call.response.headers if self._call else None

    @property
    def response(self) -> "RawResponse | None":
        """The answer as it came: status, headers, content."""
        return self._call.response if self._call else None

    @property
    def response_ms(self) -> float | None:
        """Milliseconds from the start of the call, waits and earlier attempts included, to its whole answer."""
        return self._call.seconds * 1000 if self._call else None

    @property
    def client_name(self) -> str | None:
        """Name of the client that served the call."""
        return self._call.client if self._call else None

    @property
    def failed_attempts(self) -> "tuple[Attempt, ...]":
        """The attempts that failed before the one that this came from, oldest first."""
        return self._call.failed if self._call else ()

    def _repr_html_(self) -> str:
        from async_openai.types.html import shown  # noqa: PLC0415 - for notebooks

        return shown(self)

    @property
    def consumption(self) -> float | None:
        """Cost in USD, from what the server reported: of the call, or of the batch or response looked at.

        None where it is not known: without a usage, or a price for all that is in it.
        """
        return None if self._call is None else self._call.usd(self)


def attempts_as(reply: Reply, outcome: str) -> "tuple[Attempt, ...]":
    """Return every attempt of a reply's call, for an error of that class that is found in the reply."""
    call = reply._call  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - of this file
    return () if call is None else call.attempts_as(outcome)
