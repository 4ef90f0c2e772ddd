"""What the official package offers, read off its classes: operations, parameters, replies."""

from __future__ import annotations

import functools
import inspect
import sys
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import openai
from openai import Stream
from openai.pagination import BasePage
from pydantic import BaseModel

# fmt: off
SCOPE = (
    "admin", "audio", "batches", "beta", "chat", "completions", "containers", "content_provenance_checks",
    "conversations", "decisions", "embeddings", "evals", "files", "fine_tuning", "images", "live", "models",
    "moderations", "realtime", "responses", "safety", "skills", "uploads", "vector_stores", "videos", "webhooks",
)
# fmt: on
"""Resources of the client."""
# fmt: off
HELPERS = frozenset((
    "parse", "stream", "connect", "poll", "create_and_poll", "upload", "upload_and_poll", "wait_for_processing",
    "upload_file_chunked", "unwrap", "verify_signature", "create_and_run_poll", "create_and_run_stream",
    "create_and_stream", "submit_tool_outputs_and_poll", "submit_tool_outputs_stream", "prepare", "prepare_directory",
    "for_result",
))
# fmt: on
"""Methods that make several calls, or none."""
OPTIONS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout", "idempotency_key"})
"""Parameters of every operation."""


@dataclass(frozen=True)
class Operation:
    """A method of the official client."""

    path: str
    """`vector_stores.files.create`."""
    parameters: dict[str, bool]
    """Names, and whether each is required in every overload."""
    positional: tuple[str, ...]
    """Names that may be given by position."""
    reply: Any
    """What it returns, without the page around it."""
    page: str | None
    """Name of the page class, without `Sync`."""
    event: Any = None
    """What a stream of it yields, None where it does not stream."""

    @property
    def name(self) -> str:
        """`create`."""
        return self.path.rpartition(".")[2]

    @property
    def is_helper(self) -> bool:
        """Whether it makes several calls, or none."""
        return self.name in HELPERS and self.path != "beta.agents.sessions.events.stream"

    def __str__(self) -> str:
        return self.path


def operations() -> list[Operation]:
    """Every operation and helper in scope."""
    client = openai.OpenAI(api_key="none", admin_api_key="none", webhook_secret="none")
    return [operation for root in SCOPE for operation in _of(getattr(client, root), root)]


def _of(resource: Any, path: str) -> Iterator[Operation]:
    for name, member in sorted(_members(type(resource)).items()):
        full = f"{path}.{name}"
        if name.startswith(("_", "with_")):
            continue
        if isinstance(member, functools.cached_property):
            yield from _of(getattr(resource, name), full)
        elif inspect.isfunction(member):
            yield _operation(full, member)


def _members(kind: type) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for base in reversed(kind.__mro__):
        if base.__module__.startswith("openai.resources"):
            found.update(vars(base))
    return found


def _operation(path: str, function: Callable[..., Any]) -> Operation:
    variants = typing.get_overloads(function) or [function]
    signatures = [inspect.signature(variant) for variant in variants]
    names = {name: p for s in signatures for name, p in s.parameters.items() if name not in OPTIONS | {"self"}}
    required = {
        name: all(name in s.parameters and s.parameters[name].default is inspect.Parameter.empty for s in signatures)
        for name in names
    }
    positional = tuple(name for name, p in names.items() if p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD)
    results = [_evaluated(signature.return_annotation, function) for signature in signatures]
    event = next((typing.get_args(result)[0] for result in results if typing.get_origin(result) is Stream), None)
    returned, page = results[0], None
    if isinstance(returned, type) and issubclass(returned, BasePage):
        page, item = returned.__pydantic_generic_metadata__["origin"].__name__, returned
        returned = item.__pydantic_generic_metadata__["args"][0]
    return Operation(path, required, positional, returned, page.removeprefix("Sync") if page else None, event)


def _evaluated(annotation: Any, function: Callable[..., Any]) -> Any:
    if not isinstance(annotation, str):
        return annotation
    # The only names of return annotations that are imported for checkers alone are type variables of helpers.
    return eval(annotation, {**vars(sys.modules[function.__module__])})


def models_in(annotation: Any) -> list[type[BaseModel]]:
    """Every model class directly in a type: in unions, lists, dicts, `Annotated`."""
    found: list[type[BaseModel]] = []
    stack = [annotation]
    while stack:
        kind = stack.pop()
        if isinstance(kind, typing.TypeAliasType if sys.version_info >= (3, 12) else ()):
            stack.append(kind.__value__)
        elif isinstance(kind, type) and not isinstance(kind, types.GenericAlias) and issubclass(kind, BaseModel):
            if kind not in found:
                found.append(kind)
        else:
            stack += [part for part in typing.get_args(kind) if not isinstance(part, str)]
    return found
