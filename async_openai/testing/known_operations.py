"""Every operation of the API, read off the request classes."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import Any, Final

from async_openai import resources
from async_openai.engine.request import OPTIONS, ApiRequest
from async_openai.types.pages import ListPage

_PREFIX: Final = r"(?:/v\d[^/]*|/openai|/api|/deployments/[^/]+)*"
"""What may come before the path of an operation: a host's own beginning."""


@dataclass(frozen=True)
class KnownOperation:
    """One operation: verb and path, and the request classes that send it."""

    verb: str
    path: str
    """With braces for ids."""
    kinds: tuple[type[ApiRequest[Any]], ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What its paths look like."""
        return re.compile(_PREFIX + re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(self.path)) + r"\Z")

    @cached_property
    def reply(self) -> Any:
        """The type of its reply; None where only its forms have one."""
        return next((kind.reply for kind in self.kinds if kind.reply is not None), None)

    @cached_property
    def is_list(self) -> bool:
        """Whether its reply is a list of objects."""
        return isinstance(self.reply, type) and issubclass(self.reply, ListPage)

    @cached_property
    def ends_with_id(self) -> bool:
        """Whether its path ends with the id of an object."""
        return self.path.endswith("}")

    @cached_property
    def parameters(self) -> Mapping[str, bool]:
        """Names of its parameters beside those of the path, as they are sent, and whether one is needed."""
        found: dict[str, bool] = {}
        for kind in self.kinds:
            for name, field in kind.model_fields.items():
                if name not in OPTIONS and name not in kind.path_fields and not field.exclude:
                    sent = field.serialization_alias or name
                    found[sent] = found.get(sent, True) and field.is_required()
        return found


def _subclasses(kind: type[Any]) -> Iterator[type[Any]]:
    for each in kind.__subclasses__():
        yield each
        yield from _subclasses(each)


@cache
def known_operations() -> tuple[KnownOperation, ...]:
    """Return all operations, those with the most literal paths first. Imports every resource, at first use."""
    for module in pkgutil.iter_modules(resources.__path__):
        import_module(f"{resources.__name__}.{module.name}")
    found: dict[tuple[str, str], list[type[ApiRequest[Any]]]] = {}
    for kind in _subclasses(ApiRequest):
        if kind.verb and kind.path and not kind.aims_itself and kind.__module__.startswith("async_openai."):
            found.setdefault((kind.verb, kind.path), []).append(kind)
    made = (KnownOperation(verb, path, tuple(kinds)) for (verb, path), kinds in found.items())
    return tuple(sorted(made, key=lambda one: (one.path.count("{"), -len(one.path))))


def operation_of(method: str, path: str) -> tuple[KnownOperation, str] | None:
    """Return the operation of a request, and its path with the ids filled in, percent-encoded; None for none.

    Args:
        method: The verb.
        path: The path as sent, whatever host's beginning it has.
    """
    for operation in known_operations():
        if operation.verb == method and (found := operation.pattern.match(path)) is not None:
            return operation, operation.path.format(**found.groupdict())
    return None
