"""The main job over every transport; `pytest --transport NAME` runs everything else over one of them."""

from __future__ import annotations

import asyncio
import socket

import pytest

from async_openai import APIConnectionError, RateLimitError
from async_openai.testing import Fault, refused_url


@pytest.fixture(params=["default", "httpx", "aiohttp"])
def client(request, surface, server):
    return surface.client(server, transport=request.param, max_retries=0)


def test_a_call(client, surface, server):
    reply = surface.chat(client, "Hello")
    assert reply.text == "You said: Hello" and reply.request_id
    assert len(server.requests) == 1


def test_a_stream_is_live_and_whole(client, surface, server):
    outcome = surface.stream(client)
    assert outcome.error is None and outcome.text == "You said: Hi"
    assert outcome.stream.complete


def test_a_stream_that_is_left_leaves_no_connection_in_use(client, surface, server):
    outcome = surface.stream(client, stop=1)
    assert not outcome.stream.complete
    assert surface.chat(client).text == "You said: Hi"


def test_vectors(client, surface):
    reply = surface.call(client, "embeddings.create", model="m", input="a", dimensions=4)
    assert len(reply.data[0].embedding) == len(reply.data[0].array) == 4


def test_an_upload(client, surface, server):
    surface.call(client, "images.create_variation", image=("cat.png", b"\x89PNG" * 100_000))
    assert b"\x89PNG" * 100_000 in server.requests[0].body


def test_an_error_of_the_server(client, surface, server):
    server.always(Fault(status=429))
    with pytest.raises(RateLimitError):
        surface.chat(client)
    assert len(server.requests) == 1


def test_a_connection_that_breaks_is_an_error_and_nothing_is_sent_twice(client, surface, server):
    server.always(Fault(reset=True))
    with pytest.raises(APIConnectionError):
        surface.chat(client)
    assert len(server.requests) == 1


@pytest.mark.parametrize("kind", ["default", "httpx", "aiohttp"])
def test_a_server_that_is_not_there(surface, kind):
    with refused_url() as url, pytest.raises(APIConnectionError, match="nothing was sent"):
        surface.chat(surface.client(base_url=url, api_key="k", transport=kind, max_retries=0))


def turns_of(loop, awaitable) -> int:
    """How many callbacks the loop runs until it is done."""
    count = 0
    run = asyncio.Handle._run

    def counted(handle):
        nonlocal count
        count += 1
        return run(handle)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asyncio.Handle, "_run", counted)
        loop.run_until_complete(awaitable)
    return count


@pytest.mark.parametrize("surface", ["AsyncOpenAI"], indirect=True)
def test_a_call_takes_few_turns_of_the_event_loop(surface, server):
    client = surface.client(server, transport="default")
    loop = surface._runner.get_loop()
    request = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
    turns_of(loop, client.chat.completions.create(**request))
    # Its start, what arrives (head and body together or not), the waking of who waits for it, and the end.
    assert turns_of(loop, client.chat.completions.create(**request)) <= 8


@pytest.mark.parametrize("surface", ["sync", "AsyncOpenAI"], indirect=True)
def test_a_small_request_is_one_write(surface, server, monkeypatch):
    client = surface.client(server, transport="default")
    surface.chat(client)
    written = []
    real = socket.socket.send

    def send(self, data, *flags):
        written.append(bytes(data))
        return real(self, data, *flags)

    monkeypatch.setattr(socket.socket, "send", send, raising=False)
    surface.chat(client)
    # The server answers from a thread of this process, over sockets of its own.
    (request,) = [data for data in written if not data.startswith(b"HTTP/")]
    assert request.startswith(b"POST /v1/chat/completions") and b'"messages"' in request


@pytest.mark.parametrize("cookie", ["session=abc; Path=/", "gef\xe4hrlich=\xe4; Path=/"])
def test_no_cookie_is_kept(client, surface, server, cookie):
    server.script(Fault(headers={"set-cookie": cookie}))
    surface.chat(client)
    surface.chat(client)
    assert "cookie" not in server.requests[-1].headers
