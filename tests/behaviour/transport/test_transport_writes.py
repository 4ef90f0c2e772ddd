"""How requests of the default transport leave: in one piece, without tasks, together with those of the same step."""

from __future__ import annotations

import asyncio
import socket
import threading

import pytest
from transport_lab import OK, SOON, ask, eventually, http

from async_openai.transport.base import TransportOptions
from async_openai.transport.connections import ClientConnections
from async_openai.transport.own import awaiting, connection_pool
from async_openai.transport.runtime import AWAITING


@pytest.fixture
def holding(peers):
    """A peer that keeps what asks for /held waiting, and the event that ends this."""
    released = threading.Event()

    def script(seen, link):
        if seen.target == "/held":
            released.wait(SOON)
        link.send(http(200, b"ok"))

    yield peers(script), released
    released.set()


async def fetch(connections, request):
    answer = await AWAITING.send(connections, request)
    return await answer.read()


def on_a_loop(test):
    """Run a test with connections on a loop of its own."""

    async def run():
        connections = ClientConnections(TransportOptions())
        try:
            return await test(connections)
        finally:
            await connections.aclose()

    return asyncio.run(asyncio.wait_for(run(), SOON))


@pytest.mark.parametrize("body", [b'{"n": 1}', b"x" * 30_000, None], ids=["small", "larger", "none"])
def test_head_and_body_leave_in_one_piece(body):
    arrived = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve():
            link, _ = listener.accept()
            with link:
                arrived.append(link.recv(1 << 20))
                link.sendall(OK)

        thread = threading.Thread(target=serve)
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        assert on_a_loop(lambda connections: fetch(connections, ask(url, body))) == b"ok"
        thread.join(SOON)
    head, _, rest = arrived[0].partition(b"\r\n\r\n")
    assert rest == (body or b"") and head.startswith(b"POST /v1 HTTP/1.1\r\n")


def test_a_call_over_a_kept_connection_makes_no_task(peers):
    peer, made = peers(), []

    async def test(connections):
        await fetch(connections, ask(peer.url))
        loop = asyncio.get_running_loop()
        loop.set_task_factory(lambda loop, work, **more: made.append(work) or asyncio.Task(work, loop=loop, **more))
        for _ in range(3):
            await fetch(connections, ask(peer.url))
        loop.set_task_factory(None)

    on_a_loop(test)
    assert made == [] and len(peer.requests) == 4 and peer.accepted == 1


def test_while_others_wait_requests_are_prepared_first_and_leave_together(holding, monkeypatch):
    (peer, released), events = holding, []
    module = connection_pool
    # The peer's own sockets do not send, they `sendall`.
    send, headers = socket.socket.send, module.wire_headers

    def spying(sock, data, *more):
        if bytes(data).startswith(b"POST"):
            events.append("sent")
        return send(sock, data, *more)

    monkeypatch.setattr(module, "wire_headers", lambda *given: events.append("prepared") or headers(*given))
    monkeypatch.setattr(socket.socket, "send", spying)

    async def test(connections):
        # Four connections, so that none is opened below.
        await asyncio.gather(*(fetch(connections, ask(peer.url)) for _ in range(4)))
        events.clear()
        await fetch(connections, ask(peer.url))
        alone = events.copy()
        held = asyncio.create_task(fetch(connections, ask(peer.url + "/held")))
        await asyncio.to_thread(eventually, lambda: peer.requests[-1].target == "/held")
        events.clear()
        await asyncio.gather(*(fetch(connections, ask(peer.url)) for _ in range(3)))
        released.set()
        await held
        return alone

    assert on_a_loop(test) == ["prepared", "sent"]
    assert events == ["prepared"] * 3 + ["sent"] * 3


def test_one_that_is_cancelled_before_it_leaves_is_not_sent(holding):
    peer, released = holding

    async def test(connections):
        await asyncio.gather(*(fetch(connections, ask(peer.url)) for _ in range(2)))
        held = asyncio.create_task(fetch(connections, ask(peer.url + "/held")))
        await asyncio.to_thread(eventually, lambda: peer.requests[-1].target == "/held")
        dropped = asyncio.create_task(fetch(connections, ask(peer.url + "/dropped")))
        await asyncio.sleep(0)
        dropped.cancel()
        with pytest.raises(asyncio.CancelledError):
            await dropped
        # Its place and the others' connections are as they were.
        assert await fetch(connections, ask(peer.url + "/next")) == b"ok"
        released.set()
        await held

    on_a_loop(test)
    assert [seen.target for seen in peer.requests].count("/dropped") == 0
    assert len(peer.requests) == 4


def test_a_connection_that_closes_before_the_request_leaves_is_replaced(holding, monkeypatch):
    """What the request was prepared for is gone: nothing of it was sent, so it goes over another connection."""
    peer, released = holding
    module = awaiting

    idle = []

    async def closing():
        """Let the server close what was idle, in the moment between preparing and sending."""
        while idle:
            link = idle.pop()
            link.close()
            await asyncio.to_thread(link.gone.wait, SOON)

    async def test(connections):
        await asyncio.gather(*(fetch(connections, ask(peer.url)) for _ in range(3)))
        held = asyncio.create_task(fetch(connections, ask(peer.url + "/held")))
        await asyncio.to_thread(eventually, lambda: peer.requests[-1].target == "/held")
        idle.extend(link for link in peer.links if link.number != peer.requests[-1].connection)
        opened = peer.accepted
        monkeypatch.setattr(module, "others_first", closing)
        assert await fetch(connections, ask(peer.url + "/one")) == b"ok"
        released.set()
        assert await held == b"ok"
        return opened

    opened = on_a_loop(test)
    assert [seen.target for seen in peer.requests].count("/one") == 1
    assert peer.accepted == opened + 1
