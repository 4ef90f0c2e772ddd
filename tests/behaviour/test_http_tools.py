"""Tools that look at httpx see the calls of the default transport: vcrpy, pytest-httpx, OpenTelemetry's."""

from __future__ import annotations

import functools

import httpx
import pytest

from async_openai import OpenAI
from tests.conftest import KEY, chat

KINDS = [(httpx.HTTPTransport, "handle_request"), (httpx.AsyncHTTPTransport, "handle_async_request")]


def as_pytest_httpx(seen, real):
    """A function of its own."""

    def mocked(transport, request):
        seen.append(request)
        return real(transport, request)

    return mocked


def as_vcrpy(seen, real):
    """One that takes the name and the module over."""
    return functools.wraps(real)(as_pytest_httpx(seen, real))


class Proxy:
    """An object around a function, which says that it is the function in nearly every way, as wrapt's."""

    def __init__(self, seen, real):
        self.__dict__.update(real.__dict__, seen=seen, real=real, __module__=real.__module__, __name__=real.__name__)

    def __get__(self, instance, owner):
        return functools.partial(self, instance) if instance is not None else self

    def __call__(self, transport, request):
        self.seen.append(request)
        return self.real(transport, request)

    def __getattr__(self, name):
        return getattr(self.real, name)


@pytest.mark.parametrize("tool", [as_pytest_httpx, as_vcrpy, Proxy])
def test_a_tool_sees_every_request(surface, server, monkeypatch, tool, transport):
    if transport == "aiohttp":
        pytest.skip("these tools look at httpx")
    client, seen = surface.client(server), []
    surface.chat(client)
    for kind, method in KINDS:
        monkeypatch.setattr(kind, method, tool(seen, getattr(kind, method)))
    surface.chat(client)
    assert surface.stream(client).stream.complete
    assert [request.url.path for request in seen] == ["/v1/chat/completions"] * 2
    monkeypatch.undo()
    surface.chat(client)
    assert len(seen) == 2 and len(server.requests) == 4


def test_what_it_passes_on_goes_as_the_client_says(server, monkeypatch):
    """Through its proxy, with its limits."""
    seen = []
    for kind, method in KINDS:
        monkeypatch.setattr(kind, method, as_pytest_httpx(seen, getattr(kind, method)))
    with OpenAI(base_url="http://elsewhere.test/v1", api_key=KEY, proxies=server.origin) as client:
        assert client.chat.completions.create(**chat()).text == "You said: Hi"
    assert server.requests[0].target == "http://elsewhere.test/v1/chat/completions" and len(seen) == 1
