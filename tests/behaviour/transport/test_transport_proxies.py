"""Proxies, of the arguments and of the environment, mean the same on every transport."""

from __future__ import annotations

import base64
import socket

import pytest
from transport_lab import CERTIFICATES, DRIVERS, ProxyPeer, ask, http, server_tls, stalling

from async_openai.errors import ConfigurationError

CA = str(CERTIFICATES / "ca.pem")


@pytest.fixture
def proxy(peers):
    return peers(kind=ProxyPeer)


def test_plain_requests_are_forwarded(driver, peers, proxy):
    peer = peers()
    connections = driver.connections(proxies={"all://": proxy.url})
    for _ in range(2):
        assert driver.fetch(connections, ask(peer.url + "/a?b=c", b"body", headers={"x": "y"})) == (200, b"ok")
    assert [seen.target for seen in proxy.requests] == [peer.url + "/a?b=c"]
    # Once the connection stands, this simple proxy passes everything through.
    assert all(seen.target.endswith("/a?b=c") for seen in peer.requests)
    assert [(seen.body, seen.headers["x"]) for seen in peer.requests] == [(b"body", "y")] * 2
    assert peer.requests[0].headers["host"] == f"127.0.0.1:{peer.port}"


def test_secure_requests_are_tunnelled(driver, peers, proxy):
    peer = peers(http(), tls=server_tls())
    connections = driver.connections(proxies={"https://": proxy.url}, verify=CA)
    for _ in range(3):
        assert driver.fetch(connections, ask(peer.url, b"secret")) == (200, b"ok")
    assert [(seen.method, seen.target) for seen in proxy.requests] == [("CONNECT", f"127.0.0.1:{peer.port}")]
    assert [seen.body for seen in peer.requests] == [b"secret"] * 3


@pytest.mark.parametrize("secure", [False, True])
def test_a_proxy_is_told_its_password_and_the_server_is_not(driver, peers, proxy, secure):
    peer = peers(http(), tls=server_tls() if secure else None)
    url = proxy.url.replace("//", "//me:p%40ss@")
    assert driver.fetch(driver.connections(proxies={"all://": url}, verify=CA), ask(peer.url)) == (200, b"ok")
    expected = "Basic " + base64.b64encode(b"me:p@ss").decode()
    assert proxy.requests[0].headers["proxy-authorization"] == expected
    if secure:
        assert "proxy-authorization" not in peer.requests[0].headers


@pytest.mark.parametrize("driver", DRIVERS[:4], indirect=True)
@pytest.mark.parametrize("secure", [False, True])
def test_a_proxy_may_itself_be_reached_by_tls(driver, peers, secure):
    proxy = peers(kind=ProxyPeer, tls=server_tls())
    peer = peers(http(200, b"x" * 100_000), tls=server_tls() if secure else None)
    connections = driver.connections(proxies={"all://": proxy.url}, verify=CA)
    for _ in range(2):
        assert driver.fetch(connections, ask(peer.url)) == (200, b"x" * 100_000)
    assert len(peer.requests) == 2 and len(proxy.requests) == 1


@pytest.mark.parametrize(
    ("status", "words"), [(407, "407 Proxy Authentication Required"), (503, "503 Service Unavailable"), (599, "599")]
)
def test_a_proxy_that_refuses_is_unsent_and_named(driver, peers, status, words):
    proxy = peers(kind=ProxyPeer, refuse=status)
    peer = peers(http(), tls=server_tls())
    url = proxy.url.replace("//", "//me:s3cret@")
    failure = driver.fail(driver.connections(proxies={"all://": url}, verify=CA), ask(peer.url))
    assert failure.delivery == "unsent"
    assert failure.message == f"the proxy 127.0.0.1:{proxy.port} refused to connect: {words}"
    assert not peer.requests


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_not_there_is_unsent_and_named(driver, peers, scheme):
    with socket.create_server(("127.0.0.1", 0)) as gone:
        where = f"127.0.0.1:{gone.getsockname()[1]}"
    connections = driver.connections(proxies={"all://": f"http://me:s3cret@{where}"})
    failure = driver.fail(connections, ask(f"{scheme}://127.0.0.1:9/"))
    assert (failure.delivery, failure.message) == (
        "unsent",
        f"could not connect to the proxy {where}: Connection refused",
    )


def test_a_certificate_behind_a_proxy_is_not_the_proxy_s(driver, peers, proxy):
    peer = peers(http(), tls=server_tls())
    failure = driver.fail(driver.connections(proxies={"all://": proxy.url}), ask(peer.url))
    assert failure.delivery == "unsent" and "certificate" in failure.message and "proxy" not in failure.message


def test_a_handshake_that_takes_too_long_behind_a_proxy_names_it(driver, peers, proxy):
    peer = peers(stalling())
    connections = driver.connections(proxies={"all://": proxy.url}, verify=CA)
    failure = driver.fail(connections, ask(peer.url.replace("http:", "https:"), connect=0.1))
    assert (failure.delivery, failure.timed_out) == ("unsent", True)
    assert failure.message == f"connecting through the proxy 127.0.0.1:{proxy.port} took too long"


def test_a_server_cut_behind_a_proxy_is_unknown(driver, peers, proxy):
    peer = peers(lambda _, link: False, tls=server_tls())
    failure = driver.fail(driver.connections(proxies={"all://": proxy.url}, verify=CA), ask(peer.url))
    assert failure.delivery == "unknown"
    assert len(peer.requests) == 1


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_the_environment_names_a_proxy(driver, peers, proxy, monkeypatch, name):
    peer = peers()
    monkeypatch.setenv(name, proxy.url.removeprefix("http://"))
    assert driver.fetch(driver.connections(), ask(peer.url)) == (200, b"ok")
    assert len(proxy.requests) == 1


@pytest.mark.parametrize("exception", ["127.0.0.1", "127.0.0.0/8", "*", "example.com, 127.0.0.1"])
def test_the_environment_names_exceptions(driver, peers, proxy, monkeypatch, exception):
    peer = peers()
    monkeypatch.setenv("ALL_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", exception)
    assert driver.fetch(driver.connections(), ask(peer.url)) == (200, b"ok")
    assert not proxy.requests


def test_an_argument_overrules_the_environment(driver, peers, proxy, monkeypatch):
    peer = peers()
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert driver.fetch(driver.connections(proxies={}), ask(peer.url)) == (200, b"ok")
    assert driver.fetch(driver.connections(proxies={"http": proxy.url}), ask(peer.url)) == (200, b"ok")
    assert len(proxy.requests) == 1


@pytest.mark.parametrize("url", ["gopher://me:secret@x", "http://me:secret@", "http://me:secret@x:y"])
def test_a_proxy_that_cannot_work_is_refused_without_showing_it(driver, url):
    with pytest.raises(ConfigurationError, match="proxies") as caught:
        driver.fetch(driver.connections(proxies={"all://": url}), ask("http://127.0.0.1:9/"))
    assert "secret" not in str(caught.value)


def test_socks_needs_what_it_needs(driver):
    with pytest.raises(ConfigurationError, match=r"SOCKS"):
        driver.fetch(driver.connections(proxies={"all://": "socks5://127.0.0.1:9"}), ask("http://127.0.0.1:9/"))
