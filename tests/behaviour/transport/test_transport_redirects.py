"""Redirects mean the same on every transport."""

from __future__ import annotations

import io

import pytest
from transport_lab import CERTIFICATES, Link, Seen, ask, http, server_tls

from async_openai.errors import InvalidParameterError
from async_openai.transport.base import FilePart, Multipart

CA = str(CERTIFICATES / "ca.pem")
SECRETS = {
    "authorization": "Bearer k",
    "api-key": "k",
    "cookie": "a=b",
    "helicone-auth": "Bearer h",
    "ocp-apim-subscription-key": "o",
    "x-goog-api-key": "g",
    "openai-organization": "org",
    "x-of-ones-own": "mine",
}
HARMLESS = {
    "accept": "application/json",
    "content-type": "text/plain",
    "user-agent": "us",
    "x-client-request-id": "id-1",
    "idempotency-key": "id",
}


def moves(status: int, to: str, *, then: bytes = b"there"):
    """A script that sends `/old` elsewhere and answers everything else."""

    def script(seen: Seen, link: Link) -> None:
        link.send(http(status, b"moved", f"location: {to}") if seen.target == "/old" else http(200, then))

    return script


@pytest.mark.parametrize("status", [307, 308])
def test_method_and_body_are_kept(driver, peers, status):
    peer = peers(moves(status, "/new?a=1"))
    assert driver.fetch(driver.connections(), ask(peer.url + "/old", b"body", headers=SECRETS)) == (200, b"there")
    first, second = peer.requests
    assert (second.method, second.target, second.body) == ("POST", "/new?a=1", b"body")
    assert {name: second.headers.get(name) for name in SECRETS} == SECRETS
    assert first.connection == second.connection


@pytest.mark.parametrize("status", [301, 302, 303])
def test_reading_follows_the_older_ones(driver, peers, status):
    peer = peers(moves(status, "new"))
    assert driver.fetch(driver.connections(), ask(peer.url + "/old", None, "GET")) == (200, b"there")
    assert [seen.method for seen in peer.requests] == ["GET", "GET"]


@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_post_is_not_turned_into_something_else(driver, peers, status):
    peer = peers(moves(status, "/new"))
    assert driver.fetch(driver.connections(), ask(peer.url + "/old")) == (status, b"moved")
    assert len(peer.requests) == 1


@pytest.mark.parametrize("status", [300, 304, 305, 399])
def test_other_statuses_are_answers(driver, peers, status):
    peer = peers(moves(status, "/new") if status != 304 else b"HTTP/1.1 304 Not Modified\r\nlocation: /new\r\n\r\n")
    assert driver.fetch(driver.connections(), ask(peer.url + "/old", None, "GET"))[0] == status
    assert len(peer.requests) == 1


def test_no_secret_goes_to_another_origin(driver, peers):
    elsewhere = peers(http(200, b"other"))
    peer = peers(moves(307, elsewhere.url + "/new"))
    headers = {**SECRETS, **HARMLESS, "host": "asked.example"}
    assert driver.fetch(driver.connections(), ask(peer.url + "/old", b"body", headers=headers)) == (200, b"other")
    (seen,) = elsewhere.requests
    assert seen.body == b"body" and seen.headers == {
        **HARMLESS,
        "host": f"127.0.0.1:{elsewhere.port}",
        "accept-encoding": "gzip, deflate",
        "content-length": "4",
    } | {name: value for name, value in seen.headers.items() if name == "connection"}


@pytest.mark.parametrize("secure", [True, False])
def test_nothing_goes_from_https_to_http(driver, peers, secure):
    elsewhere = peers(http(200, b"other"), tls=None if secure else server_tls())
    peer = peers(moves(307, elsewhere.url + "/new"), tls=server_tls() if secure else None)
    answer = driver.fetch(driver.connections(verify=CA), ask(peer.url + "/old", b"body"))
    assert answer == ((307, b"moved") if secure else (200, b"other"))
    assert len(elsewhere.requests) == (not secure)


def test_at_most_five_are_followed(driver, peers):
    peer = peers(http(307, b"on", "location: /again"))
    assert driver.fetch(driver.connections(), ask(peer.url))[0] == 307
    assert len(peer.requests) == 6


@pytest.mark.parametrize("location", ["", "ftp://x/", "http://"])
def test_a_place_that_cannot_be_gone_to_is_an_answer(driver, peers, location):
    peer = peers(http(307, b"?", f"location: {location}"))
    assert driver.fetch(driver.connections(), ask(peer.url)) == (307, b"?")


def test_a_long_answer_to_a_redirect_is_not_read(driver, peers):
    def script(seen: Seen, link: Link) -> bool | None:
        if seen.target != "/old":
            return link.send(http())
        link.send(http(307, b"x", "location: /new", length=10_000_000))
        link.wait_until_gone()
        return False

    peer = peers(script)
    assert driver.fetch(driver.connections(), ask(peer.url + "/old")) == (200, b"ok")


def test_the_deadline_is_that_of_all_of_them(driver, peers):
    def script(_: Seen, link: Link) -> None:
        link.gone.wait(0.03)
        link.send(http(307, b"", "location: /again"))

    peer = peers(script)
    failure = driver.fail(driver.connections(), ask(peer.url, deadline=0.1))
    assert failure.timed_out and len(peer.requests) < 6


def test_a_file_is_sent_again_from_its_start(driver, peers):
    peer = peers(moves(307, "/new"))
    body = Multipart([("purpose", "batch")], [("file", FilePart("a.txt", io.BytesIO(b"content"), "text/plain"))])
    assert driver.fetch(driver.connections(), ask(peer.url + "/old", body, headers={})) == (200, b"there")
    assert [b"content" in seen.body for seen in peer.requests] == [True, True]


def test_a_stream_that_cannot_be_sent_again_is_an_error(driver, peers):
    class Pipe(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, _: object) -> int:
            return 0

    peer = peers(moves(307, "/new"))
    body = Multipart([], [("file", FilePart("a.txt", io.BufferedReader(Pipe()), "text/plain"))])
    with pytest.raises(InvalidParameterError, match=r"'a\.txt' .*seekable"):
        driver.fetch(driver.connections(), ask(peer.url + "/old", body, headers={}))
    assert len(peer.requests) == 1
