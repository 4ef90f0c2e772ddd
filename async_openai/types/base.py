"""The base of all replies: tolerant parsing, item access, and the call behind them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, cast

from pydantic import BaseModel, ConfigDict

from async_openai.importing import building

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


class WireModel(BuiltUnderLock):
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

    @property
    def has_content(self) -> bool:
        """Whether a chunk of a stream brings something to read; False for what only announces it."""
        return True

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

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        # Only what says something, and not at length: a reply may hold megabytes.
        for name, value in super().__repr_args__():
            if (name is None or name in self.model_fields_set) and _says_something(value):
                yield name, _shortened(value)


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

    def usd(self, usage: Any, *, served: object, tier: object) -> float | None:
        """Return the price of a usage in USD; None where it is not known."""
        ...


class Reply(WireModel):
    """A whole answer of the API. True whatever it holds."""

    # Kept beside the fields, and so no private attribute of pydantic's: those are set up by a Python function for each
    # value, a tenth of the time of a call.
    _call: ClassVar["Origin | None"] = None
    _items_field: ClassVar[str | None] = None
    """The list that `r[0]`, `len(r)` and iteration over items stand for: choices, data."""

    def bind(self, record: "Origin") -> None:
        """Remember the call that this came from. Called by the engine."""
        vars(self)["_call"] = record
        if record.toolbox is not None:
            self.equip(record.toolbox.of_call(record.attempts_as(MISFIT)))

    def equip(self, toolbox: "ToolBox") -> None:
        """Take in the classes and functions behind the request. For replies in which a model may call functions."""

    def settle(self) -> None:
        """Finish a whole reply, once the call is written down. For replies that parse what the model wrote."""

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

    @property
    def consumption(self) -> float | None:
        """Cost of the call in USD, from the usage that the server reported. None without a known price or usage."""
        if self._call is None:
            return None
        known = {name: getattr(self, name, None) for name in ("usage", "model", "service_tier")}
        return self._call.usd(known["usage"], served=known["model"], tier=known["service_tier"])


def attempts_as(reply: Reply, outcome: str) -> "tuple[Attempt, ...]":
    """Return every attempt of a reply's call, for an error of that class that is found in the reply."""
    call = reply._call  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - of this file
    return () if call is None else call.attempts_as(outcome)
