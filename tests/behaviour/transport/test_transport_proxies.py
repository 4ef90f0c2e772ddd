"""Proxies, of the arguments and of the environment, mean the same on every transport."""

from __future__ import annotations

import base64
import socket

import pytest
from transport_lab import CERTIFICATES, DRIVERS, ProxyPeer, ask, http, server_tls

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


def test_a_proxy_that_refuses_is_unsent(driver, peers):
    proxy = peers(kind=ProxyPeer, refuse=407)
    peer = peers(http(), tls=server_tls())
    failure = driver.fail(driver.connections(proxies={"all://": proxy.url}, verify=CA), ask(peer.url))
    assert failure.delivery == "unsent"
    assert not peer.requests


def test_a_proxy_that_is_not_there_is_unsent(driver, peers):
    with socket.create_server(("127.0.0.1", 0)) as gone:
        url = f"http://127.0.0.1:{gone.getsockname()[1]}"
    failure = driver.fail(driver.connections(proxies={"all://": url}), ask("http://127.0.0.1:9/"))
    assert failure.delivery == "unsent"


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
