"""While `openai_server` is in use no request of the library leaves the machine."""

from __future__ import annotations

import os
import socket

import httpx
import pytest

from async_openai import AzureOpenAI, OpenAI
from async_openai.engine.wire import Outgoing
from async_openai.testing import Server, redirected_to
from tests.conftest import KEY, MODEL, chat

MADE_AT_IMPORT = OpenAI(api_key="sk-real", base_url="https://api.openai.com/v1")


@pytest.fixture(autouse=True)
def watched(monkeypatch):
    """Fails where an address that is not of this machine is looked up, or connected to."""
    real = socket.getaddrinfo

    def look_up(host, *more, **options):
        if host not in {"127.0.0.1", "localhost"}:
            pytest.fail(f"looked up {host}")
        return real(host, *more, **options)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@pytest.fixture
def own():
    with httpx.Client() as client:
        yield client


def client_of(kind, own):
    """A client of another machine."""
    match kind:
        case "made at import":
            return MADE_AT_IMPORT
        case "of a host":
            return OpenAI(provider="gemini", api_key=KEY)
        case "azure":
            return AzureOpenAI(azure_endpoint="https://mine.openai.azure.com", api_key=KEY, api_version="2024-10-21")
        case "over httpx":
            return OpenAI(api_key=KEY, base_url="https://api.openai.com/v1", transport="httpx")
        case _:
            return OpenAI(api_key=KEY, base_url="https://api.openai.com/v1", http_client=own)


@pytest.mark.parametrize(
    ("kind", "host"),
    [
        ("made at import", "api.openai.com"),
        ("of a host", "generativelanguage.googleapis.com"),
        ("azure", "mine.openai.azure.com"),
        ("over httpx", "api.openai.com"),
        ("with a client of one's own", "api.openai.com"),
    ],
)
def test_clients_of_other_machines_reach_the_server(openai_server, own, kind, host):
    client = client_of(kind, own)
    assert client.chat.completions.create(**chat()).text == "You said: Hi"
    assert client.chat.completions.create(**chat(), stream=True).text == "You said: Hi"
    assert [request.headers["x-forwarded-host"] for request in openai_server.requests] == [host] * 2
    if kind != "made at import":
        client.close()


def test_awaited_calls_too(openai_server, surface):
    client = surface.client(base_url="https://api.openai.com/v1", api_key=KEY)
    assert surface.chat(client).text and len(openai_server.requests) == 1


def test_what_is_meant_for_this_machine_goes_there(openai_server, server):
    with OpenAI(base_url=server.url, api_key=KEY) as client:
        client.models.retrieve(MODEL)
    assert len(server.requests) == 1 and not openai_server.requests


def test_outside_of_pytest_and_afterwards(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:3128")
    usual = Outgoing.to
    with Server() as server, redirected_to(server):
        with OpenAI(base_url="https://api.openai.com/v1", api_key=KEY) as client:
            client.models.retrieve(MODEL)
        assert len(server.requests) == 1
    assert Outgoing.to is usual and "NO_PROXY" not in os.environ
