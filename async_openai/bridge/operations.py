"""The operations of the API by verb and path, as the request models of `resources/` declare them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache, lru_cache
from importlib import import_module
from inspect import getattr_static
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, Final
from urllib.parse import unquote

from async_openai import resources
from async_openai.engine.request import Operation
from async_openai.importing import importing
from async_openai.resources.surface import attach
from async_openai.resources.tree import Resources

_BESIDE: Final = {
    "agents": ("agent*", "automations"),
    "assistants": ("assistants",),
    "chatkit": ("chatkit",),
    "organization": ("admin*",),
    "projects": ("admin*",),
    "realtime": ("beta_realtime",),
    "threads": ("thread*",),
    "vaults": ("vaults",),
    "webhook_endpoints": ("webhooks",),
    "webhook_event_types": ("webhooks",),
}
"""Modules of paths whose first segment is no resource at the top, or that are not all in its module."""


@dataclass(frozen=True, slots=True)
class Declared:
    """One operation, as it is asked plainly and streamed."""

    template: str
    """Path with its ids in braces."""
    plain: type[Operation]
    streamed: type[Operation] | None
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Found:
    """The operation of a path, with the ids in it by name."""

    operation: Declared
    ids: dict[str, str]


@lru_cache(maxsize=1024)
def find(verb: str, path: str) -> Found | None:
    """Return the operation of a verb and a path below the version; None for one that is not declared here."""
    for declared in _declared(path[1:].partition("/")[0]):
        if declared.plain.verb == verb and (match := declared.pattern.fullmatch(path)) is not None:
            return Found(declared, {name: unquote(value) for name, value in match.groupdict().items()})
    return None


def is_resource(segment: str) -> bool:
    """Whether the paths of operations begin with a segment."""
    return segment in _BESIDE or _module_of(segment) is not None


def _module_of(segment: str) -> str | None:
    declared: Any = getattr_static(Resources, segment, None)
    return declared.module if isinstance(declared, attach) else None


@cache
def _declared(segment: str) -> tuple[Declared, ...]:
    """Return the operations whose paths begin with a segment: those with fewer ids in it first."""
    kinds: dict[tuple[str, str], list[type[Operation]]] = {}
    for module in _modules(segment):
        # Each where it is declared: one part may use the requests of another.
        own = [value for value in vars(module).values() if getattr(value, "__module__", None) == module.__name__]
        for value in own:
            if isinstance(value, type) and issubclass(value, Operation) and value.reply is not None:
                kinds.setdefault((value.verb, value.path), []).append(value)
    found = [_joined(path, each) for (_, path), each in kinds.items() if path.split("/")[1:2] == [segment]]
    return tuple(sorted(found, key=lambda declared: declared.template.count("{")))


def _modules(segment: str) -> list[ModuleType]:
    """Import the modules of `resources/` with the operations of a segment."""
    own = _module_of(segment)
    names = [own] if own is not None else []
    if segment in _BESIDE:
        every = [module.name for module in iter_modules(resources.__path__)]
        names += [name for name in every if any(fnmatchcase(name, pattern) for pattern in _BESIDE[segment])]
    with importing:
        return [import_module(f"{resources.__name__}.{name}") for name in names]


def _joined(path: str, kinds: list[type[Operation]]) -> Declared:
    # In the order of their declaration: the plain one comes before those that parse.
    plain = next((kind for kind in kinds if kind.chunk is None), kinds[0])
    streamed = next((kind for kind in kinds if kind.chunk is not None), None)
    parts = [f"(?P<{part[1:-1]}>[^/]+)" if part.startswith("{") else re.escape(part) for part in path.split("/")]
    return Declared(path, plain, streamed, re.compile("/".join(parts)))
