"""TLS settings mean the same on every transport."""

from __future__ import annotations

import ssl
import threading

import pytest
from transport_lab import CERTIFICATES, SOON, Link, Peer, ProxyPeer, Seen, ask, eventually, http, server_tls, stalling

from async_openai.errors import ConfigurationError

CA = str(CERTIFICATES / "ca.pem")
CLIENT = str(CERTIFICATES / "client.pem")


def test_a_known_authority_is_trusted(driver, peers):
    peer = peers(http(), tls=server_tls())
    connections = driver.connections(verify=CA)
    for _ in range(3):
        assert driver.fetch(connections, ask(peer.url, b"x" * 300_000)) == (200, b"ok")
    assert peer.accepted == 1 and len(peer.requests[0].body) == 300_000


def test_a_large_answer_arrives_whole(driver, peers):
    body = bytes(range(256)) * 8192
    peer = peers(http(200, body), tls=server_tls())
    assert driver.fetch(driver.connections(verify=CA), ask(peer.url)) == (200, body)


def test_pieces_arrive_as_they_are_sent(driver, peers):
    go = threading.Event()

    def script(_: Seen, link: Link) -> bool:
        link.send(http(200, b"one", length=6))
        assert go.wait(SOON)
        link.send(b"two")
        return True

    answer = driver.send(driver.connections(verify=CA), ask(peers(script, tls=server_tls()).url))
    assert driver.run(answer.next()) == b"one"
    go.set()
    assert driver.run(answer.read()) == b"two"


def test_an_unknown_authority_is_refused_before_anything_is_sent(driver, peers):
    peer = peers(http(), tls=server_tls())
    failure = driver.fail(driver.connections(), ask(peer.url))
    assert failure.delivery == "unsent" and "certificate" in failure.message.lower()
    assert not peer.requests


def test_a_certificate_for_another_host_is_refused(driver, peers):
    peer = peers(http(), tls=server_tls())
    failure = driver.fail(driver.connections(verify=CA), ask(peer.url.replace("127.0.0.1", "127.0.0.2")))
    # The peer listens on 127.0.0.1 only: reached or not, nothing may be sent.
    assert failure.delivery == "unsent"
    assert not peer.requests


def test_verification_can_be_switched_off(driver, peers):
    peer = peers(http(), tls=server_tls())
    assert driver.fetch(driver.connections(verify=False), ask(peer.url)) == (200, b"ok")


def test_a_context_is_used_as_given(driver, peers):
    peer = peers(http(), tls=server_tls())
    context = ssl.create_default_context(cafile=CA)
    assert driver.fetch(driver.connections(verify=context), ask(peer.url)) == (200, b"ok")


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_the_environment_names_authorities(driver, peers, monkeypatch, tmp_path, variable):
    if variable == "SSL_CERT_DIR":
        # OpenSSL finds a certificate in a folder by the hash of its subject.
        (tmp_path / "6c274fd0.0").write_bytes((CERTIFICATES / "ca.pem").read_bytes())
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv(variable, CA if variable == "SSL_CERT_FILE" else str(tmp_path))
    peer = peers(http(), tls=server_tls())
    assert driver.fetch(driver.connections(), ask(peer.url)) == (200, b"ok")


def test_a_client_certificate_is_shown(driver, peers):
    peer = peers(http(), tls=server_tls(ask_for_client=True))
    assert driver.fetch(driver.connections(verify=CA, cert=CLIENT), ask(peer.url)) == (200, b"ok")


def test_a_missing_client_certificate_fails(driver, peers):
    peer = peers(http(), tls=server_tls(ask_for_client=True))
    assert not driver.fail(driver.connections(verify=CA), ask(peer.url)).timed_out
    assert not peer.requests


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"verify": "/nowhere/ca.pem"}, "verify.*No such file"),
        ({"verify": __file__}, "verify"),
        ({"verify": 3}, "verify.*int"),
        ({"cert": "/nowhere/client.pem"}, "cert.*No such file"),
    ],
)
def test_settings_that_cannot_work_are_named(driver, peers, options, words):
    peer = peers(http(), tls=server_tls())
    with pytest.raises(ConfigurationError, match=words):
        driver.fetch(driver.connections(**options), ask(peer.url))


def test_a_server_that_never_shakes_hands_has_a_limit(driver, peers):
    peer = peers(stalling())
    failure = driver.fail(driver.connections(verify=CA), ask(peer.url.replace("http:", "https:"), connect=0.05))
    assert (failure.delivery, failure.timed_out) == ("unsent", True)
    eventually(lambda: peer.open == 0, "closing the connection")


@pytest.mark.parametrize("answer", [http(400, b"Client sent no HTTP request"), b"SSH-2.0-OpenSSH_9.6\r\n"])
@pytest.mark.parametrize("by_proxy", [False, True])
def test_a_server_that_speaks_no_tls_is_said_to(driver, peers, answer, by_proxy):
    peer = peers(answer, kind=PlainPeer)
    proxies = {"all://": peers(kind=ProxyPeer).url} if by_proxy else {}
    connections = driver.connections(verify=CA, proxies=proxies)
    failure = driver.fail(connections, ask(f"https://127.0.0.1:{peer.port}/v1?key=s3cret"))
    assert (failure.delivery, failure.timed_out) == ("unsent", False)
    assert failure.message == (
        f"the server at 127.0.0.1:{peer.port} does not speak TLS; does its URL begin with http://, not https://?"
    )


class PlainPeer(Peer):
    """A server without TLS: whatever arrives, it answers in plain words."""

    def _one(self, link: Link) -> bool:
        link.sock.recv(65536)
        assert isinstance(self.script, bytes)
        link.send(self.script)
        return False


def test_an_answer_cut_without_goodbye_fails(driver, peers):
    def script(_: Seen, link: Link) -> bool:
        link.send(http(200, b"half", length=8))
        link.reset()
        return False

    failure = driver.fail(driver.connections(verify=CA), ask(peers(script, tls=server_tls()).url))
    assert failure.delivery == "unknown"
