"""What a server, or a network, may do to a call: bounded in memory and time, on every transport."""

from __future__ import annotations

import gzip
import os
import resource
import socket
import subprocess
import sys
import textwrap
import threading
import time
import zlib
from functools import partial
from pathlib import Path

import pytest
from transport_lab import CHUNKED, DRIVERS, SOON, Link, Seen, ask, chunk, eventually, http

from async_openai.transport.base import ResponseTooLarge, SendFailure, WireRequest
from async_openai.transport.own import resolving

MIB = 1024 * 1024


def allowing(most: int | None, url: str, **limits) -> WireRequest:
    """Write a request whose reply may have so many bytes."""
    request = ask(url, **limits)
    request.max_response_bytes = most
    return request


def gzip_in_gzip(size: int) -> bytes:
    """Pack zeros twice, without having them all in memory."""
    packer = zlib.compressobj(9, wbits=31)
    return gzip.compress(b"".join(packer.compress(bytes(MIB)) for _ in range(size // MIB)) + packer.flush())


def endless(head: bytes, piece: bytes):
    """A script that goes on sending until the client has gone."""

    def script(_: Seen, link: Link) -> bool:
        link.send(head)
        while True:
            link.send(piece)

    return script


# ---- size

CHILD = """
import asyncio, resource, sys
from async_openai.transport.base import SendFailure, Timeouts, TransportOptions, WireRequest
from async_openai.transport.connections import ClientConnections
from async_openai.transport.driving import run_sync
from async_openai.transport.runtime import AWAITING, BLOCKING
kind, way, url, most = sys.argv[1:]
connections = ClientConnections(TransportOptions(kind=kind))
async def fetch(runtime, path):
    request = WireRequest("POST", url + path, {}, b"{}", Timeouts(20, 20, 20, 20))
    request.max_response_bytes = int(most) or None
    answer = await runtime.send(connections, request)
    return answer.status_code, len(await answer.read())
def run(path):
    return asyncio.run(fetch(AWAITING, path)) if way == "async" else run_sync(fetch(BLOCKING, path))
run("/warm")
before = resource.getrusage(resource.RUSAGE_SELF)
try:
    print(*run("/attack"))
except SendFailure as failure:
    print(type(failure).__name__, failure.message)
after = resource.getrusage(resource.RUSAGE_SELF)
print((after.ru_maxrss - before.ru_maxrss) // 1024, after.ru_utime - before.ru_utime)
"""


def attacked(name: str, peer, attack, most: int = 0) -> tuple[str, int, float]:
    """Let a child process read an attack: what came of it, MiB of memory and seconds of CPU that it took."""

    def script(seen: Seen, link: Link) -> bool | None:
        if seen.target == "/warm":
            return link.send(http())
        return attack(seen, link)

    peer.script = script
    kind, _, way = name.partition(" ")
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(CHILD), kind, way, peer.url, str(most)],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30)),
    )
    assert done.returncode == 0, done.stderr
    told, guard = done.stdout.splitlines()
    memory, cpu = guard.split()
    return told, int(memory), float(cpu)


@pytest.mark.parametrize("name", DRIVERS)
def test_gzip_in_gzip_takes_neither_memory_nor_time(name, peers):
    packed = gzip_in_gzip(64 * MIB)
    assert len(packed) < 1000

    def attack(_: Seen, link: Link) -> None:
        link.send(http(200, packed, "content-encoding: gzip, gzip"))

    told, memory, cpu = attacked(name, peers(), attack)
    assert told == "ResponseTooLarge the compressed answer unpacks to more than 100 times its size"
    assert memory < 80 and cpu < 3


@pytest.mark.parametrize("name", DRIVERS)
def test_an_error_without_end_is_read_to_its_first_megabyte(name, peers):
    attack = endless(CHUNKED.replace(b"200 OK", b"500 No"), chunk(b"x" * 65536))
    told, memory, cpu = attacked(name, peers(), attack)
    assert told == f"500 {MIB}"
    assert memory < 30 and cpu < 3


@pytest.mark.parametrize("name", DRIVERS)
def test_a_reply_without_end_is_read_to_the_limit(name, peers):
    attack = endless(CHUNKED, chunk(b"x" * 65536))
    told, memory, cpu = attacked(name, peers(), attack, 8 * MIB)
    assert told == f"ResponseTooLarge the answer is larger than {8 * MIB} bytes"
    assert memory < 60 and cpu < 3


def test_a_reply_that_says_to_be_too_large_is_not_waited_for(driver, peers):
    def script(_: Seen, link: Link) -> bool:
        link.send(http(200, b"x" * 20, length=10_000_000))
        time.sleep(0.05)
        link.send(b"x" * 20)
        link.wait_until_gone()
        return False

    peer = peers(script)
    with pytest.raises(ResponseTooLarge):
        driver.fetch(driver.connections(), allowing(1000, peer.url))
    eventually(lambda: peer.open == 0, "closing the connection")


@pytest.mark.parametrize(("size", "fits"), [(1000, True), (1001, False)])
@pytest.mark.parametrize("packed", [True, False])
def test_the_limit_is_that_of_the_unpacked_bytes(driver, peers, size, fits, packed):
    body, headers = b"x" * size, ""
    if packed:
        body, headers = gzip.compress(body), "content-encoding: gzip"
    connections, peer = driver.connections(), peers(http(200, body, headers))
    if fits:
        assert driver.fetch(connections, allowing(1000, peer.url)) == (200, b"x" * size)
        return
    with pytest.raises(ResponseTooLarge, match="larger than 1000 bytes") as caught:
        driver.fetch(connections, allowing(1000, peer.url))
    assert caught.value.delivery == "unknown" and not caught.value.timed_out


def test_pieces_have_no_limit(driver, peers):
    peer = peers(http(200, b"x" * 300_000))
    connections = driver.connections()
    answer = driver.send(connections, allowing(10, peer.url))
    got = 0
    while piece := driver.run(answer.next()):
        got += len(piece)
    assert got == 300_000


def test_an_error_is_read_whatever_the_limit_of_replies(driver, peers):
    peer = peers(http(400, b"why" * 1000))
    assert driver.fetch(driver.connections(), allowing(10, peer.url)) == (400, b"why" * 1000)


def test_headers_of_seventy_kilobytes_are_read(driver, peers):
    peer = peers(http(200, b"ok", "x-long: " + "a" * 70_000))
    answer = driver.send(driver.connections(), ask(peer.url))
    assert answer.headers["x-long"] == "a" * 70_000 and driver.run(answer.read()) == b"ok"


# ---- time


def test_unpacking_stops_at_the_deadline(driver, peers):
    # Within the bounds of size: each byte of it is a step.
    packed = gzip.compress(b"x" * 20_000_000, 1)

    def script(_: Seen, link: Link) -> bool:
        link.send(CHUNKED.replace(b"\r\n\r\n", b"\r\ncontent-encoding: gzip\r\n\r\n"))
        while True:
            link.send(chunk(packed))

    began = time.monotonic()
    with pytest.raises(SendFailure) as caught:
        driver.fetch(driver.connections(), ask(peers(script).url, deadline=0.3))
    assert caught.value.timed_out or isinstance(caught.value, ResponseTooLarge)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("limits", [{"connect": 0.05}, {"deadline": 0.05}])
def test_a_resolver_that_hangs_does_not_hold_up_the_call(driver, monkeypatch, limits):
    go, look_up = threading.Event(), socket.getaddrinfo

    def hanging(host, *given, **more):
        if host == "slow.example":
            go.wait(SOON)
        return look_up("127.0.0.1", *given, **more)

    monkeypatch.setattr(socket, "getaddrinfo", hanging)
    began = time.monotonic()
    try:
        failure = driver.fail(driver.connections(), ask("http://slow.example:9/", **limits))
        assert (failure.delivery, failure.timed_out) == ("unsent", True)
        assert time.monotonic() - began < 5
    finally:
        go.set()
        # The next test would share the lookup.
        eventually(lambda: not resolving._lookups)


# ---- answers that belong to nobody


def test_a_second_answer_in_one_write_is_nobodys(driver, peers):
    """Whoever asks next over the connection gets its own answer or an error, never the answer before."""

    def script(seen: Seen, link: Link) -> None:
        number = seen.target[1:].encode()
        link.send(http(200, number) + (http(200, b"stray") if number in b"02468" else b""))

    peer = peers(script)
    connections = driver.connections()
    got = []
    for number in range(10):
        try:
            got.append(driver.fetch(connections, ask(f"{peer.url}/{number}"))[1])
        except SendFailure as failure:
            got.append(b"%d" % number if failure.delivery == "unknown" else b"?")
    assert got == [b"%d" % number for number in range(10)]
    # One that fails is closed, perhaps before the server came to read it, in a thread of its own; none is sent twice.
    targets = [seen.target for seen in peer.requests]
    assert len(targets) == len(set(targets)) >= 5


STRAY = {"with a length": http(200, b"stray"), "in chunks": CHUNKED + chunk(b"stray") + chunk(b"")}
ANSWERS = {"with a length": partial(http, 200), "in chunks": lambda body: CHUNKED + chunk(body) + chunk(b"")}


@pytest.mark.parametrize("stray", STRAY)
@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("cut", [3, STRAY["with a length"].index(b"stray"), -2, None])
def test_a_second_answer_in_two_pieces_is_nobodys(driver, peers, answer, stray, cut):
    """Its rest comes when the next request is there: a connection with its beginning serves no request."""
    rest = {}

    def script(seen: Seen, link: Link) -> None:
        link.send(rest.pop(link, b"") + ANSWERS[answer](seen.target[1:].encode()) + STRAY[stray][:cut])
        rest[link] = STRAY[stray][len(STRAY[stray][:cut]) :]

    peer = peers(script)
    connections = driver.connections()
    got = []
    for number in range(4):
        try:
            got.append(driver.fetch(connections, ask(f"{peer.url}/{number}"))[1])
        except SendFailure as failure:
            got.append(b"%d" % number if failure.delivery == "unknown" else b"?")
    assert got == [b"0", b"1", b"2", b"3"]
    assert len({seen.target for seen in peer.requests}) == len(peer.requests) >= 2


# ---- what was written


def test_a_request_says_whether_it_was_written(driver, peers):
    peer = peers()
    connections = driver.connections()
    sent = ask(peer.url)
    driver.fetch(connections, sent)
    assert sent.written is True
    late = ask(peer.url, deadline=-1.0)
    driver.fail(connections, late)
    assert late.written is False
    with socket.create_server(("127.0.0.1", 0)) as gone:
        url = f"http://127.0.0.1:{gone.getsockname()[1]}"
    refused = ask(url)
    driver.fail(connections, refused)
    assert refused.written is False


def test_one_that_waits_for_its_turn_is_not_written(driver, peers):
    go = threading.Event()

    def script(_: Seen, link: Link) -> None:
        go.wait(SOON)
        link.send(http())

    peer = peers(script)
    connections = driver.connections(max_connections=1)
    first = driver.start_fetch(connections, ask(peer.url))
    eventually(lambda: peer.requests)
    waits = ask(peer.url, pool=0.05)
    assert driver.fail(connections, waits).delivery == "unsent"
    assert waits.written is False
    go.set()
    assert first.result(SOON) == (200, b"ok")


# ---- a host of the caller's


def test_a_host_header_takes_the_place_of_ours(driver, peers):
    peer = peers()
    driver.fetch(driver.connections(), ask(peer.url, headers={"host": "api.example.com"}))
    (seen,) = peer.requests
    assert seen.headers["host"] == "api.example.com" and seen.head.lower().count(b"host:") == 1
