"""The same, of our package."""

from __future__ import annotations

import inspect
from typing import Any, get_args, get_origin

from parity.official import HELPERS, OPTIONS, Operation, models_in

from async_openai import AsyncOpenAI, OpenAI
from async_openai.engine.request import OPTIONS as OWN_OPTIONS
from async_openai.resources.base import LiveMethod, Managed, _Bound, _BoundPages
from async_openai.types.admin_usage import UsagePage
from async_openai.types.pages import ListPage

PAGES = {"ListPage": "Page"}
"""Our names of pages, where they are not the official ones."""


def resource(path: str) -> Any:
    """The resource of a path, None where there is none."""
    found: Any = OpenAI(api_key="none", base_url="http://127.0.0.1:1")
    for part in path.split("."):
        found = getattr(found, part, None)
    return found


def find(path: str) -> Operation | None:
    """Our form of an operation of the official client, None where there is none."""
    parent, _, name = path.rpartition(".")
    owner = resource(parent)
    method: Any = getattr(type(owner), name, None)
    if method is None:
        return None
    signature = method.signature if hasattr(method, "signature") else _plain(method)
    parameters = {
        parameter.name: parameter.default is parameter.empty
        for parameter in signature.parameters.values()
        if parameter.name not in OWN_OPTIONS | OPTIONS
    }
    positional = tuple(p.name for p in signature.parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD)
    reply, page = (method.request.reply, None) if isinstance(method, _Bound) else (signature.return_annotation, None)
    if isinstance(method, LiveMethod):
        # It streams in any case: what it gives is its events.
        return Operation(path, parameters, positional, method.request.chunk, None, method.request.chunk)
    if isinstance(method, _BoundPages) and reply is not UsagePage:
        # The official client does not go through pages of usage.
        reply, page = _page(reply)
    # The helpers that stream give events of their own, in the official client too.
    streamed = method._requests[1:2] if isinstance(method, _Bound) and not isinstance(method, Managed) else ()
    return Operation(path, parameters, positional, reply, page, streamed[0].chunk if streamed else None)


def _plain(function: Any) -> inspect.Signature:
    """The signature of a method that is no descriptor, without `self`."""
    whole = inspect.signature(function)
    return whole.replace(parameters=list(whole.parameters.values())[1:])


def _page(reply: Any) -> tuple[Any, str]:
    """What is on a page, and the name of its kind."""
    generic = getattr(reply, "__pydantic_generic_metadata__", None) or {}
    kind, arguments = (
        (generic["origin"], generic["args"]) if generic.get("args") else (get_origin(reply), get_args(reply))
    )
    if kind is None:
        # A page class of its own: what it holds says its field.
        kind = next(base for base in reply.__mro__[1:] if issubclass(base, ListPage))
        arguments = (reply.model_fields["data"].annotation,)
        kind = kind.__pydantic_generic_metadata__["origin"] or kind
    return arguments[0], PAGES.get(kind.__name__, kind.__name__)


def other_surfaces(path: str) -> list[str]:
    """The names under which an operation is missing: `async_`, and on `AsyncOpenAI`."""
    parent, _, name = path.rpartition(".")
    missing = [] if hasattr(type(resource(parent)), f"async_{name}") else [f"async_{name}"]
    found: Any = AsyncOpenAI(api_key="none", base_url="http://127.0.0.1:1")
    for part in path.split("."):
        found = getattr(found, part, None)
    return missing if found is not None else [*missing, "AsyncOpenAI"]


__all__ = ["HELPERS", "find", "models_in", "other_surfaces"]
