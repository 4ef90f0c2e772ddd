"""What a program may do with a value that came out of a call; nothing but an error of our tree may come of it."""

from __future__ import annotations

import copy
import io
import json
import pickle
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from pydantic import BaseModel

from async_openai import OpenAIError
from async_openai.types.base import Reply, WireModel

_PACKAGE = f"{Path('async_openai')}"
_MOST = 20
"""Objects inside a reply that are looked at."""
_GROUPS = ("dump", "lean dump", "JSON", "mode", "pickle", "copy", "deepcopy", "properties", "items", "text", "ledger")
_SHARE = 0.3


@dataclass
class Foreign:
    """An exception that is none of ours."""

    step: str
    kind: str
    place: str
    """The last line of the package, or else of any file, on its way."""
    trace: str

    @property
    def signature(self) -> str:
        """The same for the same fault."""
        return f"{self.step}: {self.kind} at {self.place}"


def foreign(step: str, error: BaseException) -> Foreign:
    """Describe an exception."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if f"/{_PACKAGE}/" in frame.filename] or list(frames)
    place = f"{ours[-1].filename.rpartition(f'/{_PACKAGE}/')[2]}:{ours[-1].name}" if ours else "?"
    return Foreign(step, type(error).__name__, place, "".join(traceback.format_exception(error))[-6000:])


class Examination:
    """Looks at values, and collects what is foreign."""

    def __init__(self, chance: Random) -> None:
        # A part of the steps in each case: many different replies find more than many looks at each.
        self._groups = {name for name in _GROUPS if chance.random() < _SHARE}
        self.found: list[Foreign] = []

    def tried(self, step: str, action: Callable[[], Any]) -> Any:
        """Do something; None where it failed, as it may, with an error of our tree."""
        try:
            return action()
        except OpenAIError:
            return None
        except Exception as error:  # noqa: BLE001 - it is what is looked for
            self.found.append(foreign(step, error))
            return None

    def value(self, value: Any) -> None:
        """Look at a reply, a chunk, an event or an error."""
        if value is None or isinstance(value, str | bytes | int | float):
            return
        name = type(value).__name__
        if "text" in self._groups:
            self.tried(f"repr({name})", lambda: repr(value))
            self.tried(f"str({name})", lambda: str(value))
        if isinstance(value, OpenAIError):
            self._error(value)
        elif isinstance(value, BaseModel):
            self._model(value)
        elif is_dataclass(value):
            self._properties(value)
            for part in fields(value):
                if isinstance(inner := getattr(value, part.name), BaseModel):
                    self.value(inner)
        else:
            self._properties(value)

    def _copies(self, value: Any) -> None:
        name, groups = type(value).__name__, self._groups
        if "pickle" in groups:
            again = self.tried(f"pickle({name})", lambda: pickle.loads(pickle.dumps(value)))
            self.tried(f"repr of a pickled {name}", lambda: (repr(again), str(again)))
        if "copy" in groups:
            self.tried(f"copy({name})", lambda: repr(copy.copy(value)))
        if "deepcopy" in groups:
            self.tried(f"deepcopy({name})", lambda: repr(copy.deepcopy(value)))

    def _error(self, error: OpenAIError) -> None:
        self._copies(error)
        self._properties(error)
        for name in (
            "body",
            "code",
            "param",
            "type",
            "text",
            "usage",
            "attempts",
            "usable_at",
            "message",
            "completion",
        ):
            self.tried(f"error.{name}", lambda name=name: repr(getattr(error, name, None)))
        response = getattr(error, "response", None)
        if response is not None:
            self.response(response)

    def response(self, response: Any) -> None:
        """Look at status, headers and bytes."""
        self.tried("repr(response)", lambda: repr(response))
        self.tried("response.text", lambda: response.text)
        self.tried("response.headers", lambda: (dict(response.headers), response.headers.get("retry-after")))
        self.tried("response.request_id", lambda: response.request_id)
        self.tried("response.json", lambda: _none_for_no_json(response.json))

    def _model(self, value: BaseModel) -> None:
        self._dumps(value)
        self._copies(value)
        for inner in _inside(value):
            if "properties" in self._groups or inner is value:
                self._properties(inner)
            if "items" in self._groups and isinstance(inner, WireModel):
                self._items(inner)

    def _dumps(self, value: BaseModel) -> None:
        kind, name = type(value), type(value).__name__
        ways: tuple[tuple[str, Callable[[], Any], Callable[[Any], Any]], ...] = (
            ("dump", lambda: value.model_dump(by_alias=True), kind.model_validate),
            ("lean dump", lambda: value.model_dump(by_alias=True, exclude_unset=True), kind.model_validate),
            ("JSON", lambda: value.model_dump_json(by_alias=True), kind.model_validate_json),
            ("mode", lambda: value.model_dump(mode="json"), lambda _: value == value),  # noqa: PLR0124 - NaN in it
            ("deepcopy", lambda: value.model_copy(deep=True), repr),
        )
        for step, dump, read in ways:
            if step in self._groups and (dumped := self.tried(f"{name}: {step}", dump)) is not None:
                self.tried(f"{name}: from its {step}", lambda read=read, dumped=dumped: read(dumped))

    def _items(self, value: WireModel) -> None:
        name = type(value).__name__
        for key in list(value.model_fields_set):
            self.tried(f"{name}[...]", lambda key=key: (value[key], value.get(key), key in value))
        if isinstance(value, Reply) and type(value)._items_field is not None:
            self.tried(f"list({name})", lambda: (list(value), len(value), value[:1], bool(value)))

    def _properties(self, value: Any) -> None:
        kind = type(value)
        for name in _names(kind):
            self.tried(f"{kind.__name__}.{name}", lambda name=name: getattr(value, name))

    def ledger(self, client: Any) -> None:
        """Look at the sums of a client."""
        if "ledger" not in self._groups:
            return
        ledger = client.ledger
        for name in ("__str__", "by_day", "by_client", "by_model", "by_tag", "by_key", "export", "totals"):
            self.tried(f"ledger.{name}", getattr(ledger, name))
        self.tried("ledger.total", lambda: (str(ledger.total), ledger.usd, ledger.rows))
        self.tried("ledger as JSON", lambda: json.dumps(ledger.export()))


def _none_for_no_json(read: Callable[[], Any]) -> Any:
    try:
        return read()
    except ValueError:
        return None  # as documented


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The public properties of a class that the package declares."""
    found: dict[str, None] = {}
    for base in kind.__mro__:
        if base.__module__.startswith("async_openai"):
            found.update(
                dict.fromkeys(
                    name for name, value in vars(base).items() if isinstance(value, property) and name[0] != "_"
                )
            )
    return tuple(found)


def _inside(value: Any) -> Iterator[Any]:
    """Yield a model and the first models inside it."""
    waiting, seen = [value], 0
    while waiting and seen < _MOST:
        current = waiting.pop(0)
        if isinstance(current, BaseModel):
            seen += 1
            yield current
            waiting += list(vars(current).values())
        elif isinstance(current, list):
            waiting += current[:5]


def sound() -> tuple[str, io.BytesIO]:
    """A file to send."""
    return "a.wav", io.BytesIO(b"RIFF")
