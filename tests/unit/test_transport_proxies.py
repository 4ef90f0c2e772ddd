"""Which proxy a URL goes through."""

from __future__ import annotations

import pytest

from async_openai.errors import ConfigurationError
from async_openai.transport.proxies import Proxy, parse_proxy, proxy_rules
from async_openai.transport.urls import parse_url


def chosen(rules, url: str) -> str | None:
    proxy = rules.proxy_for(parse_url(url))
    return proxy and proxy.host


@pytest.mark.parametrize(
    ("given", "url", "host"),
    [
        ({"all://": "http://p"}, "http://x/", "p"),
        ({"http": "http://p"}, "http://x/", "p"),
        ({"http://": "http://p"}, "https://x/", None),
        ({"all://": "http://a", "https://": "http://s"}, "https://x/", "s"),
        ({"all://": "http://a", "https://": "http://s"}, "http://x/", "a"),
        ({"all://*.x.com": "http://p"}, "http://a.x.com/", "p"),
        ({"all://*.x.com": "http://p"}, "http://x.com/", None),
        ({"all://*x.com": "http://p"}, "http://x.com/", "p"),
        ({"all://*x.com": "http://p"}, "http://yx.com/", None),
        ({"all://x.com:8080": "http://p"}, "http://x.com:8080/", "p"),
        ({"all://x.com:8080": "http://p"}, "http://x.com/", None),
        ({"https://": "http://a", "all://x.com": "http://h"}, "https://x.com/", "h"),
        ({"all://": "http://a", "all://x.com": None}, "https://x.com/", None),
        ({}, "http://x/", None),
        ("http://p:1", "https://x/", "p"),
    ],
)
def test_arguments(given, url, host):
    assert chosen(proxy_rules(given), url) == host


@pytest.mark.parametrize(
    ("exceptions", "url", "proxied"),
    [
        ("", "http://x.com/", True),
        ("x.com", "http://x.com/", False),
        ("x.com", "http://api.x.com/", False),
        ("x.com", "http://notx.com/", True),
        (".x.com", "http://api.x.com/", False),
        ("*.x.com", "http://api.x.com/", False),
        ("x.com:8080", "http://x.com/", True),
        ("x.com:8080", "http://x.com:8080/", False),
        ("a, x.com ,b", "http://x.com/", False),
        ("*", "http://x.com/", False),
        ("http://x.com", "http://x.com/", False),
        ("http://x.com", "https://x.com/", True),
        ("localhost", "http://localhost:1/", False),
        ("127.0.0.1", "http://127.0.0.1:8000/", False),
        ("10.0.0.0/8", "http://10.1.2.3/", False),
        ("10.0.0.0/8", "http://11.1.2.3/", True),
        ("10.0.0.0/8", "http://x.com/", True),
        ("::1", "http://[::1]/", False),
        ("[::1]:80", "http://[::1]/", False),
        ("fe80::/10", "http://[fe80::1]/", False),
    ],
)
def test_environment(monkeypatch, exceptions, url, proxied):
    monkeypatch.setenv("ALL_PROXY", "p:3128")
    monkeypatch.setenv("NO_PROXY", exceptions)
    assert chosen(proxy_rules(None), url) == ("p" if proxied else None)


def test_no_environment_no_proxy(monkeypatch):
    monkeypatch.setenv("NO_PROXY", "x.com")
    rules = proxy_rules(None)
    assert not rules and chosen(rules, "http://y/") is None


@pytest.mark.parametrize(
    ("url", "proxy"),
    [
        ("http://p", Proxy("http", "p", 80, None)),
        ("https://p:8443/", Proxy("https", "p", 8443, None)),
        ("socks5h://p", Proxy("socks5h", "p", 1080, None)),
        ("http://u:p%40@[::1]:3128", Proxy("http", "::1", 3128, ("u", "p@"))),
        ("http://u@p", Proxy("http", "p", 80, ("u", ""))),
    ],
)
def test_a_proxys_url(url, proxy):
    assert parse_proxy(url) == proxy
    assert "@" not in proxy.url and proxy.url.endswith(str(proxy.port))


@pytest.mark.parametrize(
    "url", ["p:3128", "ftp://u:secret@p", "http://u:secret@", "http://u:secret@p:x", "http://[u:secret"]
)
def test_a_url_that_is_none(url):
    with pytest.raises(ConfigurationError, match="proxies") as caught:
        parse_proxy(url)
    assert "secret" not in str(caught.value)


def test_an_unknown_key():
    with pytest.raises(ConfigurationError, match="'ftp://'"):
        proxy_rules({"ftp://": "http://p"})
