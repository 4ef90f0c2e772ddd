from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

import pytest

from async_openai.engine.ranges import takers
from async_openai.engine.request import ApiRequest
from async_openai.engine.target import KeyRing, Target
from async_openai.providers.base import Site
from async_openai.providers.hosts import OPENAI
from async_openai.resources.base import attach


@dataclass
class Sent:
    """A request as it would go out."""

    request: ApiRequest[Any]
    line: str
    """Verb, path and query."""
    body: Any
    """Bytes of JSON, the fields of a form, or None."""
    files: list[tuple[str, str, Any, str]]
    """Field, file name, content, content type."""


def request_class(operation: str, *, stream: bool = False) -> type[ApiRequest[Any]]:
    """Find the request model of an operation, given as module, class, sub-resources and method."""
    module, *names, method = operation.split(".")
    kind = getattr(import_module(f"async_openai.resources.{module}"), names[0])
    for name in names[1:]:
        sub = vars(kind)[name]
        assert isinstance(sub, attach)
        kind = getattr(import_module(f"async_openai.resources.{sub.module}"), sub._kind)
    plain, *streamed = vars(kind)[method]._requests
    assert vars(kind)[f"async_{method}"]._requests[0] is plain
    return streamed[0] if stream and streamed else plain


def target_of(provider=OPENAI, name="default", **more: Any) -> Target:
    """A client of a provider, that sends nothing."""
    more = {"auth": provider.auth, "timeouts": None, "connections": None, "ledger": None, **more}
    return Target(name, provider, Site(provider.base_url or "https://host.test/v1"), KeyRing(None), **more)


@pytest.fixture
def wire():
    """Make the request of an operation and say what would be sent to OpenAI, without sending it."""

    def wire(operation: str, *ids: str, **parameters: Any) -> Sent:
        request = request_class(operation, stream=parameters.get("stream") is True)(*ids, **parameters)
        takers([target_of()], request)
        query = request.query_string()
        line = f"{request.verb} {request.url_path()}" + (f"?{query}" if query else "")
        if request.body_kind == "multipart":
            fields, parts = request.form({})
            files = [(name, part.name, part.content, part.content_type) for name, part in parts]
            return Sent(request, line, fields, files)
        return Sent(request, line, request.json_body({}) if request.body_kind == "json" else None, [])

    return wire
