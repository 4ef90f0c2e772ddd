"""What every transport promises, over real sockets. The peer counts: each request arrives exactly once."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import zlib
from concurrent.futures import Future

import pytest
from transport_lab import AWAITING_DRIVERS, CHUNKED, DRIVERS, SOON, Link, Seen, ask, chunk, eventually, http, stalling

from async_openai.errors import ConfigurationError, InvalidParameterError
from async_openai.transport.base import SendFailure

# ---- requests


def test_a_request_arrives_as_it_was_written(driver, peers):
    peer = peers(http(201, b"made", "X-One: 1\nx-two: a\nx-two: b"))
    answer = driver.send(
        driver.connections(), ask(peer.url + "/v1/x%20y?a=%2F&b=1", b'{"n": 1}', headers={"X-Key": "k v"})
    )
    assert answer.status_code == 201
    assert driver.run(answer.read()) == b"made"
    assert answer.headers["x-one"] == "1" and answer.headers["X-Two"] == "a, b"
    (seen,) = peer.requests
    assert (seen.method, seen.target, seen.body) == ("POST", "/v1/x%20y?a=%2F&b=1", b'{"n": 1}')
    assert seen.headers["host"] == f"127.0.0.1:{peer.port}"
    assert seen.headers["content-length"] == "8"
    assert seen.headers["x-key"] == "k v"
    assert seen.headers["accept-encoding"] == "gzip, deflate"
    assert "transfer-encoding" not in seen.headers


def test_a_given_accept_encoding_is_kept(driver, peers):
    peer = peers()
    driver.fetch(driver.connections(), ask(peer.url, headers={"Accept-Encoding": "identity"}))
    assert peer.requests[0].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_request_without_a_body(driver, peers, method):
    peer = peers()
    assert driver.fetch(driver.connections(), ask(peer.url + "/models", None, method)) == (200, b"ok")
    assert peer.requests[0].method == method and peer.requests[0].body == b""
    assert "transfer-encoding" not in peer.requests[0].headers


def test_an_empty_post_says_so(driver, peers):
    peer = peers()
    driver.fetch(driver.connections(), ask(peer.url, None))
    assert peer.requests[0].headers["content-length"] == "0"


def test_a_body_of_megabytes_arrives_whole(driver, peers):
    peer = peers()
    body = bytes(range(256)) * 16384
    assert driver.fetch(driver.connections(), ask(peer.url, body)) == (200, b"ok")
    assert peer.requests[0].body == body


def test_credentials_in_the_url_become_a_header(driver, peers):
    peer = peers()
    driver.fetch(driver.connections(), ask(peer.url.replace("//", "//me:p%40ss@")))
    assert peer.requests[0].headers["authorization"] == "Basic bWU6cEBzcw=="


@pytest.mark.parametrize("value", ["a\r\nx: y", "a\nb", "sécret"])
def test_a_header_that_cannot_be_sent_is_refused_without_showing_it(driver, peers, value):
    peer = peers()
    with pytest.raises(InvalidParameterError) as caught:
        driver.fetch(driver.connections(), ask(peer.url, headers={"authorization": value}))
    assert value not in str(caught.value)
    assert not peer.requests


def test_a_bad_url_is_refused_without_showing_it(driver):
    for url in ("http://", "ftp://u:secret@h/x", "http://u:secret@h:port/", "relative"):
        with pytest.raises(ConfigurationError) as caught:
            driver.fetch(driver.connections(), ask(url))
        assert "secret" not in str(caught.value)


# ---- answers


def test_a_chunked_answer(driver, peers):
    peer = peers(CHUNKED + chunk(b"one ") + chunk(b"two") + chunk(b""))
    connections = driver.connections()
    assert driver.fetch(connections, ask(peer.url)) == (200, b"one two")
    assert driver.fetch(connections, ask(peer.url)) == (200, b"one two")
    assert peer.accepted == 1


def test_an_answer_that_ends_with_its_connection(driver, peers):
    def script(_: Seen, link: Link) -> bool:
        link.send(b"HTTP/1.1 200 OK\r\n\r\nuntil the end")
        return False

    peer = peers(script)
    connections = driver.connections()
    assert driver.fetch(connections, ask(peer.url)) == (200, b"until the end")
    assert driver.fetch(connections, ask(peer.url)) == (200, b"until the end")
    assert len(peer.requests) == peer.accepted == 2


def test_answers_without_a_body(driver, peers):
    peer = peers(b"HTTP/1.1 204 No Content\r\n\r\n")
    connections = driver.connections()
    assert driver.fetch(connections, ask(peer.url)) == (204, b"")
    peer.script = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n"
    assert driver.fetch(connections, ask(peer.url, None, "HEAD")) == (200, b"")
    assert peer.accepted == 1


def test_an_informational_answer_comes_before_the_real_one(driver, peers):
    peer = peers(b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n" + http(200, b"real"))
    assert driver.fetch(driver.connections(), ask(peer.url)) == (200, b"real")


def _pack(coding: str, data: bytes) -> bytes:
    if coding == "gzip":
        return gzip.compress(data)
    if coding == "deflate":
        return zlib.compress(data)
    raw = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return raw.compress(data) + raw.flush()


@pytest.mark.parametrize("coding", ["gzip", "deflate", "bare deflate"])
def test_compressed_answers_are_decoded(driver, peers, coding):
    text = b"a long answer " * 500
    packed = _pack(coding, text)
    pieces = [packed[i : i + 7] for i in range(0, len(packed), 7)]
    name = coding.rpartition(" ")[2]
    peer = peers(
        CHUNKED.replace(b"\r\n\r\n", b"\r\ncontent-encoding: %s\r\n\r\n" % name.encode())
        + b"".join(map(chunk, pieces))
        + chunk(b"")
    )
    assert driver.fetch(driver.connections(), ask(peer.url)) == (200, text)


def test_a_damaged_compressed_answer_fails(driver, peers):
    peer = peers(http(200, b"this is not gzip", "content-encoding: gzip"))
    failure = driver.fail(driver.connections(), ask(peer.url))
    assert failure.delivery == "unknown" and "compressed" in failure.message


def test_pieces_arrive_as_they_are_sent(driver, peers):
    go = threading.Semaphore(0)

    def script(_: Seen, link: Link) -> None:
        link.send(CHUNKED)
        for piece in (b"one", b"two", b"three"):
            assert go.acquire(timeout=SOON)
            link.send(chunk(piece))
        link.send(chunk(b""))

    peer = peers(script)
    answer = driver.send(driver.connections(), ask(peer.url))
    got = []
    for _ in range(3):
        go.release()
        got.append(driver.run(answer.next()))
    assert got == [b"one", b"two", b"three"]
    assert driver.run(answer.next()) == b""
    assert driver.run(answer.next()) == b""


def test_an_event_in_a_compressed_stream_is_not_held_back(driver, peers):
    go = threading.Event()

    def script(_: Seen, link: Link) -> None:
        packer = zlib.compressobj(wbits=31)
        link.send(CHUNKED.replace(b"\r\n\r\n", b"\r\ncontent-encoding: gzip\r\n\r\n"))
        link.send(chunk(packer.compress(b"data: 1\n\n") + packer.flush(zlib.Z_SYNC_FLUSH)))
        assert go.wait(SOON)
        link.send(chunk(packer.compress(b"data: 2\n\n") + packer.flush()) + chunk(b""))

    answer = driver.send(driver.connections(), ask(peers(script).url))
    assert driver.run(answer.next()) == b"data: 1\n\n"
    go.set()
    assert driver.run(answer.read()) == b"data: 2\n\n"


# ---- connections


def test_a_connection_is_used_again(driver, peers):
    peer = peers()
    connections = driver.connections()
    for _ in range(5):
        assert driver.fetch(connections, ask(peer.url)) == (200, b"ok")
    assert peer.accepted == 1 and len(peer.requests) == 5


def _hold(peer, count: int):
    """Let `count` requests arrive before any is answered; return what lets them be answered, one by one."""
    gates = [threading.Event() for _ in range(count)]

    def script(seen: Seen, link: Link) -> None:
        index = next(i for i, one in enumerate(peer.requests) if one is seen)
        if index < count:
            assert gates[index].wait(SOON)
        link.send(http(200, b"%d" % link.number))

    peer.script = script
    return gates


def test_the_connection_used_last_is_used_first(own_driver, peers):
    driver, peer = own_driver, peers()
    gates = _hold(peer, 3)
    connections = driver.connections()
    running = []
    for i in range(3):
        running.append(driver.start_fetch(connections, ask(peer.url)))
        eventually(lambda i=i: len(peer.requests) == i + 1)
    for i in (0, 2, 1):
        gates[i].set()
        last = running[i].result(SOON)
    assert [driver.fetch(connections, ask(peer.url)) for _ in range(3)] == [last] * 3
    assert peer.accepted == 3


def test_a_connection_idle_for_too_long_is_not_used_again(driver, peers):
    peer = peers()
    connections = driver.connections(keepalive_expiry=0.3)
    driver.fetch(connections, ask(peer.url))
    time.sleep(0.35)
    driver.fetch(connections, ask(peer.url))
    assert peer.accepted == 2
    driver.fetch(connections, ask(peer.url))
    assert peer.accepted == 2
    eventually(lambda: peer.open == 1, "closing the old connection")


def test_no_connection_is_kept_where_none_may_be(driver, peers):
    peer = peers()
    connections = driver.connections(max_keepalive_connections=0)
    for _ in range(2):
        driver.fetch(connections, ask(peer.url))
    assert peer.accepted == 2
    eventually(lambda: peer.open == 0, "closing the connections")


# aiohttp keeps any number.
@pytest.mark.parametrize("driver", [name for name in DRIVERS if "aiohttp" not in name], indirect=True)
def test_no_more_connections_are_kept_than_may_be(driver, peers):
    peer = peers()
    gates = _hold(peer, 4)
    connections = driver.connections(max_keepalive_connections=2)
    running = [driver.start_fetch(connections, ask(peer.url)) for _ in range(4)]
    eventually(lambda: len(peer.requests) == 4)
    for gate in gates:
        gate.set()
    for one in running:
        one.result(SOON)
    driver.fetch(connections, ask(peer.url))
    eventually(lambda: peer.open == 2, "closing two connections")


def test_a_connection_that_the_server_closed_is_not_used_again(driver, peers):
    def script(_: Seen, link: Link) -> bool:
        link.send(http())
        return False

    peer = peers(script)
    connections = driver.connections()
    for _ in range(3):
        assert driver.fetch(connections, ask(peer.url)) == (200, b"ok")
        eventually(lambda: peer.open == 0)
        time.sleep(0.005)
    assert len(peer.requests) == 3


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
def test_a_request_that_dies_on_a_kept_connection_is_not_sent_again(driver, peers, method):
    def script(_: Seen, link: Link) -> bool:
        if len(peer.requests) == 1:
            link.send(http())
            return True
        link.close()
        return False

    peer = peers(script)
    connections = driver.connections()
    driver.fetch(connections, ask(peer.url))
    failure = driver.fail(connections, ask(peer.url, None if method in ("GET", "DELETE") else b"{}", method))
    assert failure.delivery == "unknown" and not failure.timed_out
    assert len(peer.requests) == 2 and peer.accepted == 1


def test_waiting_requests_get_their_turn_in_order(driver, peers):
    peer = peers()
    gates = _hold(peer, 1)
    connections = driver.connections(max_connections=1)
    running = []
    for i in range(5):
        running.append(driver.start_fetch(connections, ask(f"{peer.url}/{i}")))
        eventually(lambda: len(peer.requests) == 1)
        time.sleep(0.01)
    gates[0].set()
    for one in running:
        one.result(SOON)
    assert [seen.target for seen in peer.requests] == [f"/{i}" for i in range(5)]
    assert peer.most_open == 1


# aiohttp closes it when it has been idle for too long.
@pytest.mark.parametrize("driver", [name for name in DRIVERS if "aiohttp" not in name], indirect=True)
def test_a_kept_connection_to_elsewhere_gives_way(driver, peers):
    first, second = peers(), peers()
    connections = driver.connections(max_connections=1)
    for peer in (first, second, first):
        assert driver.fetch(connections, ask(peer.url)) == (200, b"ok")
    eventually(lambda: second.open == 0, "closing the other connection")
    assert len(first.requests) == 2


def test_waiting_for_a_connection_has_a_limit(driver, peers):
    peer = peers()
    (gate,) = _hold(peer, 1)
    connections = driver.connections(max_connections=1)
    first = driver.start_fetch(connections, ask(peer.url))
    eventually(lambda: len(peer.requests) == 1)
    failure = driver.fail(connections, ask(peer.url, pool=0.05))
    assert (failure.delivery, failure.timed_out) == ("unsent", True)
    gate.set()
    assert first.result(SOON) == (200, b"1")
    assert driver.fetch(connections, ask(peer.url)) == (200, b"1")
    assert len(peer.requests) == 2


@pytest.mark.parametrize("driver", AWAITING_DRIVERS, indirect=True)
def test_a_waiter_that_gives_up_hands_on_its_turn(driver, peers):
    peer = peers()
    (gate,) = _hold(peer, 1)
    connections = driver.connections(max_connections=1)
    running: list[Future] = []
    for i in range(4):
        running.append(driver.start_fetch(connections, ask(f"{peer.url}/{i}")))
        eventually(lambda: len(peer.requests) == 1)
        time.sleep(0.01)
    running[1].cancel()
    gate.set()
    for i in (0, 2, 3):
        running[i].result(SOON)
    assert [seen.target for seen in peer.requests] == ["/0", "/2", "/3"]


# ---- what goes wrong


def _closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def test_a_refused_connection_is_unsent(driver):
    failure = driver.fail(driver.connections(), ask(f"http://127.0.0.1:{_closed_port()}"))
    assert (failure.delivery, failure.timed_out) == ("unsent", False)
    assert "refused" in failure.message.lower()


def test_a_host_without_an_address_is_unsent(driver, monkeypatch):
    def nowhere(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    failure = driver.fail(driver.connections(), ask("http://nowhere.invalid/"))
    assert failure.delivery == "unsent" and "not known" in failure.message


@pytest.fixture
def unreachable():
    """An address that neither takes nor refuses connections: a listener whose queue is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        fillers = []
        for _ in range(4):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
            fillers.append(filler)
        time.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        for filler in fillers:
            filler.close()


@pytest.mark.parametrize("limits", [{"connect": 0.05}, {"deadline": 0.05}])
def test_connecting_has_a_limit(driver, unreachable, limits):
    failure = driver.fail(driver.connections(), ask(unreachable, **limits))
    assert failure.timed_out
    if driver.kind != "httpx" or "connect" in limits:
        # What httpx was doing when its time was up is not known.
        assert failure.delivery == "unsent"


@pytest.mark.parametrize("limits", [{"read": 0.05}, {"deadline": 0.05}])
def test_waiting_for_an_answer_has_a_limit(driver, peers, limits):
    gone = threading.Event()

    def script(_: Seen, link: Link) -> bool:
        if link.wait_until_gone():
            gone.set()
        return False

    failure = driver.run_out(peers(script), **limits)
    assert (failure.delivery, failure.timed_out) == ("unknown", True)
    assert gone.wait(SOON), "the connection stayed open"


def test_a_body_that_trickles_on_is_stopped_at_the_deadline(driver, peers):
    def script(_: Seen, link: Link) -> bool:
        link.send(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n")
        while True:
            link.send(b"x")
            time.sleep(0.005)

    peer = peers(script)
    failure = driver.run_out(peer, deadline=0.1)
    assert (failure.delivery, failure.timed_out) == ("unknown", True)
    eventually(lambda: peer.open == 0, "closing the connection")


@pytest.mark.parametrize(
    ("start", "drop"),
    [(b"HTTP/1.1 200 OK\r\nx: ", b"x"), (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n")],
    ids=["headers", "interim answers"],
)
def test_what_trickles_on_before_the_answer_is_stopped_at_the_deadline(driver, peers, start, drop):
    def script(_: Seen, link: Link) -> bool:
        link.send(start)
        while True:
            link.send(drop)
            time.sleep(0.005)

    began = time.monotonic()
    failure = driver.run_out(peers(script), deadline=0.1)
    assert (failure.delivery, failure.timed_out) == ("unknown", True)
    assert time.monotonic() - began < SOON


def test_a_deadline_that_has_passed_sends_nothing(driver, peers):
    peer = peers()
    connections = driver.connections()
    driver.fetch(connections, ask(peer.url))
    failure = driver.fail(connections, ask(peer.url, deadline=-1.0))
    assert (failure.delivery, failure.timed_out) == ("unsent", True)
    assert len(peer.requests) == 1


def test_waiting_for_a_connection_ends_at_the_deadline(driver, peers):
    peer = peers()
    (gate,) = _hold(peer, 1)
    connections = driver.connections(max_connections=1)
    first = driver.start_fetch(connections, ask(peer.url))
    eventually(lambda: len(peer.requests) == 1)
    failure = driver.fail(connections, ask(peer.url, deadline=0.05))
    assert failure.timed_out
    assert len(peer.requests) == 1
    gate.set()
    first.result(SOON)


@pytest.mark.parametrize("end", ["close", "reset"])
def test_a_connection_cut_before_the_status_is_unknown(driver, peers, end):
    def script(_: Seen, link: Link) -> bool:
        getattr(link, end)()
        return False

    peer = peers(script)
    failure = driver.fail(driver.connections(), ask(peer.url))
    assert (failure.delivery, failure.timed_out) == ("unknown", False)
    assert len(peer.requests) == 1


@pytest.mark.parametrize("start", [http(200, b"half", length=8), CHUNKED + chunk(b"half"), CHUNKED + b"8\r\nhalf"])
def test_an_answer_cut_in_its_body_is_unknown(driver, peers, start):
    def script(_: Seen, link: Link) -> bool:
        link.send(start)
        return False

    peer = peers(script)
    failure = driver.fail(driver.connections(), ask(peer.url))
    assert (failure.delivery, failure.timed_out) == ("unknown", False)
    assert len(peer.requests) == 1


def test_an_answer_that_is_not_http_is_unknown(driver, peers):
    def script(_: Seen, link: Link) -> bool:
        link.send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
        return False

    failure = driver.fail(driver.connections(), ask(peers(script).url))
    assert failure.delivery == "unknown" and "SSH" not in failure.message


@pytest.mark.parametrize(
    ("driver", "after"),
    # httpx gives up with its write timeout where the connection stays open; aiohttp may lose such an answer.
    [(name, "closes") for name in DRIVERS if "aiohttp" not in name] + [(name, "stays") for name in DRIVERS[:2]],
    indirect=["driver"],
)
def test_the_answer_to_a_large_upload_may_come_early(driver, peers, after):
    def script(_: Seen, link: Link) -> bool:
        link.send(http(413, b"too large", "connection: close"))
        if after == "closes":
            link.sock.shutdown(socket.SHUT_WR)
            # Not reading and closing would be a reset, which may overtake the answer.
            link.wait_until_gone()
            return False
        time.sleep(0.3)
        return False

    peer = peers(script, read=False)
    body = b"x" * 20_000_000
    # Where nobody takes the rest, the answer is read only after giving up writing.
    write = 0.1 if after == "stays" else SOON
    assert driver.fetch(driver.connections(), ask(peer.url, body, write=write)) == (413, b"too large")
    assert len(peer.requests) == 1


def test_an_upload_that_is_not_taken_has_a_limit(driver, peers):
    done = threading.Event()

    def script(_: Seen, link: Link) -> bool:
        done.wait(SOON)
        return False

    peer = peers(script, read=False)
    failure = driver.run_out(peer, b"x" * 20_000_000, write=0.1)
    done.set()
    assert (failure.delivery, failure.timed_out) == ("unknown", True)


# ---- ending early


def test_an_answer_closed_early_closes_its_connection(driver, peers):
    peer = peers(stalling(http(200, b"some", length=1000)))
    connections = driver.connections(max_connections=1)
    for _ in range(2):
        answer = driver.send(connections, ask(peer.url))
        assert driver.run(answer.next()) == b"some"
        driver.run(answer.close())
        driver.run(answer.close())
        assert driver.run(answer.next()) == b""
        eventually(lambda: peer.open == 0, "closing the connection")
    assert len(peer.requests) == 2


def test_an_answer_closed_unread_closes_its_connection(driver, peers):
    peer = peers(stalling(http(200, b"some", length=1000)))
    answer = driver.send(driver.connections(), ask(peer.url))
    driver.run(answer.close())
    eventually(lambda: peer.open == 0, "closing the connection")


def test_an_answer_nobody_holds_gives_back_its_place(driver, peers):
    peer = peers(stalling(http(200, b"some", length=1000)))
    connections = driver.connections(max_connections=1)

    async def forget() -> None:
        answer = await driver.runtime.send(connections, ask(peer.url))
        await answer.next()

    driver.run(forget())
    eventually(lambda: peer.open == 0, "closing the connection")
    peer.script = http()
    assert driver.fetch(connections, ask(peer.url)) == (200, b"ok")


def test_a_stream_left_at_its_last_event_keeps_its_connection(own_driver, peers):
    driver = own_driver
    peer = peers(CHUNKED + chunk(b"data: [DONE]\n\n") + chunk(b""))
    connections = driver.connections()
    for _ in range(3):
        answer = driver.send(connections, ask(peer.url))
        assert driver.run(answer.next()) == b"data: [DONE]\n\n"
        driver.run(answer.close())
    assert peer.accepted == 1


@pytest.mark.parametrize("driver", AWAITING_DRIVERS, indirect=True)
def test_cancelling_closes_the_connection(driver, peers):
    peer = peers(stalling())
    connections = driver.connections(max_connections=1)
    running = driver.start_fetch(connections, ask(peer.url))
    eventually(lambda: len(peer.requests) == 1)
    running.cancel()
    eventually(lambda: peer.open == 0, "closing the connection")
    peer.script = http()
    assert driver.fetch(connections, ask(peer.url)) == (200, b"ok")


@pytest.mark.parametrize("driver", AWAITING_DRIVERS, indirect=True)
def test_cancelling_in_the_body_closes_the_connection(driver, peers):
    peer = peers(stalling(http(200, b"some", length=9)))
    connections = driver.connections(max_connections=1)
    answer = driver.send(connections, ask(peer.url))
    assert driver.run(answer.next()) == b"some"
    reading = driver.start(answer.next())
    time.sleep(0.01)
    reading.cancel()
    eventually(lambda: peer.open == 0, "closing the connection")
    peer.script = http()
    assert driver.fetch(connections, ask(peer.url)) == (200, b"ok")


def test_closing_closes_what_is_kept_and_it_may_be_used_again(driver, peers):
    peer = peers()
    connections = driver.connections()
    driver.fetch(connections, ask(peer.url))
    assert peer.open == 1 and len(connections) == 1
    connections.close()
    eventually(lambda: peer.open == 0, "closing the connection")
    assert len(connections) == 0
    assert driver.fetch(connections, ask(peer.url)) == (200, b"ok")
    if driver.awaiting:
        driver.run(connections.aclose())
        eventually(lambda: peer.open == 0, "closing the connection")


# httpx's own client does not wake a thread that reads.
@pytest.mark.parametrize("driver", [name for name in DRIVERS if name != "httpx sync"], indirect=True)
def test_closing_ends_what_is_under_way(driver, peers):
    peer = peers(stalling())
    connections = driver.connections()
    running = driver.start_fetch(connections, ask(peer.url))
    eventually(lambda: len(peer.requests) == 1)
    time.sleep(0.01)
    connections.close()
    with pytest.raises(SendFailure):
        running.result(SOON)
    eventually(lambda: peer.open == 0, "closing the connection")
