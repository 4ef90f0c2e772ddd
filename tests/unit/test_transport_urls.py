"""URLs for the wire, and redirects without a network."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.errors import ConfigurationError
from async_openai.transport.base import WireRequest
from async_openai.transport.redirects import follow
from async_openai.transport.urls import parse_url, resolve, same_origin
from async_openai.types.response import Headers


@pytest.mark.parametrize(
    ("url", "taken", "header"),
    [
        ("http://a", ("http", "a", 80, "/"), "a"),
        ("HTTPS://A.com/x?y=1#z", ("https", "a.com", 443, "/x?y=1"), "a.com"),
        ("http://a:80/", ("http", "a", 80, "/"), "a"),
        ("http://a:8080/", ("http", "a", 8080, "/"), "a:8080"),
        ("http://[::1]:8080/", ("http", "::1", 8080, "/"), "[::1]:8080"),
        (
            "http://bücher.example/é x?q=ü",
            ("http", "xn--bcher-kva.example", 80, "/%C3%A9%20x?q=%C3%BC"),
            "xn--bcher-kva.example",
        ),
        ("http://a/%20%zz", ("http", "a", 80, "/%20%zz"), "a"),
        ("http://a?q", ("http", "a", 80, "/?q"), "a"),
    ],
)
def test_taken_apart(url, taken, header):
    place = parse_url(url)
    assert place[:4] == taken
    assert place.host_header == header
    assert place.authorization is None and place.origin == taken[:3]


@given(st.text(max_size=40))
def test_any_path_becomes_ascii_without_spaces(path):
    try:
        place = parse_url("http://h/" + path)
    except ConfigurationError:
        return
    assert place.path.isascii() and not any(character <= " " for character in place.path)


@pytest.mark.parametrize("url", ["", "x", "//a/b", "ftp://a", "http:///x", "http://a:99999/", "http://u:secret@[x/"])
def test_no_url(url):
    with pytest.raises(ConfigurationError, match="bad URL") as caught:
        parse_url(url)
    assert "secret" not in str(caught.value)


def test_origins():
    assert same_origin("http://a/x", "http://A:80/y")
    assert not same_origin("http://a/", "https://a/")
    assert not same_origin("http://a/", "http://a:81/")
    assert not same_origin("http://a/", "http://b/")


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("/y", "https://a/y"),
        ("y", "https://a/v1/y"),
        ("//b/y", "https://b/y"),
        ("http://b/#frag", "http://b/"),
        ("ftp://b/", None),
        ("http://", None),
        ("http://a:x/", None),
    ],
)
def test_where_a_location_points(location, url):
    assert resolve("https://a/v1/x", location) == url


class Fake:
    """An answer from a table."""

    def __init__(self, status: int, headers: dict[str, str], log: list[str]) -> None:
        self.status_code = status
        self.headers = Headers.of(headers)
        self._log = log

    async def read(self) -> bytes:
        self._log.append("read")
        return b""

    async def close(self) -> None:
        self._log.append("close")


def test_what_is_sent_on_the_way():
    table = {
        "http://a/1": (307, {"location": "/2", "content-length": "3"}),
        "http://a/2": (308, {"location": "https://a/3", "content-length": "9999999"}),
        "https://a/3": (200, {}),
    }
    # As they went out: it is one request, which is moved.
    sent: list[tuple[str, dict[str, str]]] = []
    log: list[str] = []

    async def send(request: WireRequest) -> Fake:
        sent.append((request.url, request.headers))
        assert (request.method, request.content, request.deadline) == ("POST", b"b", 5.0)
        return await follow(send, request, Fake(*table[request.url], log))

    request = WireRequest("POST", "http://a/1", {"Authorization": "k", "Host": "a", "x": "y"}, b"b", deadline=5.0)
    answer = asyncio.run(send(request))
    assert answer.status_code == 200
    whole = {"Authorization": "k", "Host": "a", "x": "y"}
    assert sent == list(zip(table, [whole, whole, {}], strict=True))
    assert log == ["read", "close"]
