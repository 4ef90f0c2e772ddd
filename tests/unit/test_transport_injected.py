"""What may be passed as http_client=, and what becomes of it."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import gzip
import http.server
import socket
import sys
import threading

import aiohttp
import httpx
import pytest
from waiting import PATIENCE, until

from async_openai.errors import ConfigurationError, UsageError
from async_openai.transport.aiohttp.default_client import DefaultAioHttpClient
from async_openai.transport.base import SendFailure, Timeouts, TransportOptions, WireRequest
from async_openai.transport.connections import ClientConnections
from async_openai.transport.driving import run_sync
from async_openai.transport.injected import as_transports
from async_openai.transport.runtime import AWAITING, BLOCKING

REQUEST = WireRequest("POST", "http://h/v1?a=1", {"authorization": "Bearer k"}, b"{}")


def echo(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, headers={"x-saw": str(request.url)}, content=request.read() + b"!")


async def fetch(transport, request=REQUEST):
    answer = await transport.send(request)
    return answer.status_code, answer.headers.get("x-saw"), await answer.read()


EXPECTED = (200, "http://h/v1?a=1", b"{}!")


def test_an_httpx_client_serves_blocking_calls():
    with httpx.Client(transport=httpx.MockTransport(echo)) as client:
        blocking, awaiting = as_transports(client)
        assert awaiting is None
        assert run_sync(fetch(blocking)) == EXPECTED
        run_sync(blocking.close())
        assert client.is_closed


def test_an_httpx_async_client_serves_awaiting_calls():
    async def main():
        async with httpx.AsyncClient(transport=httpx.MockTransport(echo)) as client:
            blocking, awaiting = as_transports(client)
            assert blocking is None
            assert await fetch(awaiting) == EXPECTED
            await awaiting.close()
            assert client.is_closed

    asyncio.run(main())


def test_httpx2_clients_too():
    httpx2 = pytest.importorskip("httpx2")

    def echo2(request):
        return httpx2.Response(200, headers={"x-saw": str(request.url)}, content=request.read() + b"!")

    async def main():
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(echo2)) as client:
            assert await fetch(as_transports(client)[1]) == EXPECTED

    asyncio.run(main())
    with httpx2.Client(transport=httpx2.MockTransport(echo2)) as client:
        assert run_sync(fetch(as_transports(client)[0])) == EXPECTED


class Unified:
    """As aiohttpx.Client: one of each, made anew after it was closed."""

    def __init__(self) -> None:
        self.made = 0

    @property
    def sync_client(self):
        self.made += 1
        return httpx.Client(transport=httpx.MockTransport(echo))

    @property
    def async_client(self):
        self.made += 1
        return httpx.AsyncClient(transport=httpx.MockTransport(echo))

    def build_request(self):
        raise AssertionError("its halves are used")

    def send(self):
        raise AssertionError("its halves are used")


def test_an_aiohttpx_client_serves_both():
    client = Unified()
    blocking, awaiting = as_transports(client)
    assert client.made == 0
    assert run_sync(fetch(blocking)) == EXPECTED
    assert asyncio.run(fetch(awaiting)) == EXPECTED


# --- what was written -------------------------------------------------------------------------------------------------


@pytest.fixture
def silent():
    """A server that accepts connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        yield made


def closed_port():
    with socket.create_server(("127.0.0.1", 0)) as made:
        return made.getsockname()[1]


def written_by(client, request):
    """Send by a client; return what the request says then. Whether an answer came makes no difference."""
    blocking, awaiting = as_transports(client)

    async def sending(transport):
        with contextlib.suppress(SendFailure):
            await fetch(transport, request)
        await transport.close()

    if blocking is not None:
        run_sync(sending(blocking))
    else:
        asyncio.run(sending(awaiting))
    return request.written


@pytest.mark.parametrize("kind", [httpx.Client, httpx.AsyncClient])
def test_an_httpx_client_says_what_was_written(kind, server, silent):
    port = silent.getsockname()[1]

    def post(url):
        return WireRequest("POST", url, {}, b"{}", Timeouts(read=0.05, connect=0.05))

    assert written_by(kind(), post(server)) is True
    assert written_by(kind(), post(f"http://127.0.0.1:{port}")) is True
    assert written_by(kind(), post(f"http://127.0.0.1:{closed_port()}")) is False
    # In the middle of a handshake, with the server or by way of a proxy.
    assert written_by(kind(), post(f"https://127.0.0.1:{port}")) is False
    assert written_by(kind(proxy=f"http://127.0.0.1:{port}"), post("https://h.test")) is False
    assert written_by(kind(proxy=f"http://127.0.0.1:{port}"), post("http://h.test")) is True


def test_what_a_client_over_something_else_writes_is_not_known():
    assert written_by(httpx.Client(transport=httpx.MockTransport(echo)), dataclasses.replace(REQUEST)) is None
    assert written_by(httpx.AsyncClient(transport=httpx.MockTransport(echo)), dataclasses.replace(REQUEST)) is None


def test_a_call_that_is_cancelled_while_its_httpx_client_connects_was_not_written(monkeypatch):
    request, go = WireRequest("POST", "http://slow.test", {}, b"{}"), threading.Event()

    def slow(*_, **__):
        go.wait(PATIENCE)
        raise OSError("no such name")

    monkeypatch.setattr(socket, "getaddrinfo", slow)

    async def main():
        async with httpx.AsyncClient() as client:
            call = asyncio.create_task(fetch(as_transports(client)[1], request))
            await until(lambda: request.written is False)
            call.cancel()
            go.set()
            with pytest.raises(asyncio.CancelledError):
                await call

    asyncio.run(main())
    assert request.written is False


class Own:
    """A transport of the user's own."""

    def __init__(self, blocking: bool | None = None) -> None:
        if blocking is not None:
            self.blocking = blocking
        self.closed = False

    async def send(self, request):
        return request

    async def close(self):
        self.closed = True


def test_a_transport_of_ones_own():
    awaiting, blocking = Own(), Own(blocking=True)
    assert as_transports(awaiting) == (None, awaiting)
    assert as_transports(Own(blocking=False))[0] is None
    assert as_transports(blocking) == (blocking, None)
    connections = ClientConnections(None, blocking, awaiting)
    assert run_sync(BLOCKING.send(connections, REQUEST)) is REQUEST
    assert asyncio.run(AWAITING.send(connections, REQUEST)) is REQUEST
    connections.close()
    asyncio.run(connections.aclose())
    assert not awaiting.closed and not blocking.closed


def test_nothing_is_nothing():
    assert as_transports(None) == (None, None)


@pytest.mark.parametrize("wrong", [3, "httpx", object(), httpx.Client, Own, httpx])
def test_anything_else_is_refused_in_words(wrong):
    with pytest.raises(ConfigurationError, match=r"http_client: expected .*, got"):
        as_transports(wrong)


def test_a_closed_client_is_named():
    client = httpx.Client()
    client.close()
    with pytest.raises(UsageError, match=r"http_client.*closed"):
        run_sync(fetch(as_transports(client)[0]))


def test_a_client_used_on_a_second_loop_is_named():
    # As httpx and anyio say it, when a kept connection turns out to belong to a loop that is gone.
    def broken(_):
        raise RuntimeError("Event loop is closed")

    with (
        httpx.Client(transport=httpx.MockTransport(broken)) as client,
        pytest.raises(UsageError, match="one event loop"),
    ):
        run_sync(fetch(as_transports(client)[0]))


@pytest.mark.parametrize(("status", "body"), [(404, b"no"), (307, b"moved")])
def test_a_hook_that_raises_for_status_loses_nothing(status, body):
    def hook(response):
        response.read()
        response.raise_for_status()

    with httpx.Client(
        transport=httpx.MockTransport(lambda _: httpx.Response(status, content=body)), event_hooks={"response": [hook]}
    ) as client:
        answer = run_sync(as_transports(client)[0].send(REQUEST))
        assert answer.status_code == status
        assert run_sync(answer.read()) == body


def test_an_error_of_the_users_own_hook_is_raised_as_it_is():
    for mine in (LookupError("mine"), RuntimeError("mine")):

        def hook(_, mine=mine):
            raise mine

        with (
            httpx.Client(transport=httpx.MockTransport(echo), event_hooks={"request": [hook]}) as client,
            pytest.raises(type(mine), match="mine") as caught,
        ):
            run_sync(fetch(as_transports(client)[0]))
        assert caught.value is mine and mine.__cause__ is None


def test_an_error_of_httpx_is_a_failure():
    def broken(_):
        raise httpx.ReadError("x")

    with httpx.Client(transport=httpx.MockTransport(broken)) as client, pytest.raises(SendFailure) as caught:
        run_sync(fetch(as_transports(client)[0]))
    assert caught.value.delivery == "unknown"


def test_options_of_the_aiohttp_client():
    client = DefaultAioHttpClient(max_connections=7, verify=False)
    assert (client.options.kind, client.options.max_connections, client.options.verify) == ("aiohttp", 7, False)
    assert as_transports(client) == (None, client)
    with pytest.raises(ConfigurationError, match=r"'max_conections'.*max_connections"):
        DefaultAioHttpClient(max_conections=7)


def test_without_aiohttp_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'aiohttp>=3.12'"):
        DefaultAioHttpClient()


# ---- an aiohttp session of the user's


@pytest.fixture
def server():
    """An HTTP server that answers with what it was sent, on a thread of its own."""

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = gzip.compress(self.rfile.read(int(self.headers["content-length"])) + b"!")
            self.send_response(200)
            self.send_header("content-length", str(len(body)))
            self.send_header("content-encoding", "gzip")
            self.send_header("x-saw", self.headers.get("x-ours", ""))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as made:
        thread = threading.Thread(target=made.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{made.server_address[1]}/"
        made.shutdown()
        thread.join()


def test_a_session_of_the_users_is_made_once_a_loop_and_never_closed(server):
    made = []

    def make():
        made.append((asyncio.get_running_loop(), aiohttp.ClientSession(middlewares=[ours])))
        return made[-1][1]

    async def ours(request, handler):
        request.headers["x-ours"] = "yes"
        return await handler(request)

    client = DefaultAioHttpClient(session=make)

    async def main():
        request = WireRequest("POST", server, {}, b"{}")
        for _ in range(2):
            assert await fetch(client, request) == (200, "yes", b"{}!")
        # What it writes below is not known.
        assert request.written is None
        late = WireRequest("POST", server, {}, b"{}", deadline=0.0)
        with pytest.raises(SendFailure) as caught:
            await fetch(client, late)
        assert caught.value.delivery == "unsent" and late.written is False
        await client.close()
        assert not made[-1][1].closed
        await made[-1][1].close()

    asyncio.run(main())
    asyncio.run(main())
    assert len(made) == 2 and made[0][0] is not made[1][0]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"session": aiohttp.ClientSession, "verify": False}, r"'verify' does not go with session="),
        ({"session": 3}, r"session: expected a function .*, got int"),
        ({"max_keepalive_connections": 7}, r"max_keepalive_connections: aiohttp keeps none \(0\) or all"),
    ],
)
def test_what_the_aiohttp_client_cannot_do_is_said(options, words):
    with pytest.raises(ConfigurationError, match=words):
        DefaultAioHttpClient(**options)


def test_what_aiohttp_cannot_do_is_said_of_settings_too():
    connections = ClientConnections(TransportOptions(kind="aiohttp", max_keepalive_connections=7))

    async def main():
        with pytest.raises(ConfigurationError, match="use the default transport"):
            await AWAITING.send(connections, REQUEST)

    asyncio.run(main())
