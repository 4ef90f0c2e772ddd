"""Exceptions of HTTP libraries in plain words."""

from __future__ import annotations

import socket
import ssl

import httpcore
import httpx
import pytest

from async_openai.errors import InvalidParameterError
from async_openai.transport.error_mapping import Way, failure_of
from async_openai.transport.proxies import parse_proxy


def raised(error: BaseException, cause: BaseException | None) -> BaseException:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize("library", [httpcore, httpx])
@pytest.mark.parametrize(
    ("name", "delivery", "timed_out"),
    [
        ("ConnectError", "unsent", False),
        ("ConnectTimeout", "unsent", True),
        ("PoolTimeout", "unsent", True),
        ("ProxyError", "unsent", False),
        ("UnsupportedProtocol", "unsent", False),
        ("WriteTimeout", "unknown", True),
        ("ReadTimeout", "unknown", True),
        ("WriteError", "unknown", False),
        ("ReadError", "unknown", False),
        ("RemoteProtocolError", "unknown", False),
    ],
)
def test_each_kind(library, name, delivery, timed_out):
    failure = failure_of(getattr(library, name)("text of the library"))
    assert (failure.delivery, failure.timed_out) == (delivery, timed_out)
    assert "text of the library" not in failure.message
    after_writing = failure_of(getattr(library, name)("x"), written=True)
    assert after_writing.delivery == ("unsent" if name == "ProxyError" else "unknown")


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        (ConnectionRefusedError(111, "Connection refused"), "could not connect: Connection refused"),
        (OSError(111, "Connect call failed ('127.0.0.1', 1)"), "could not connect: Connection refused"),
        (socket.gaierror(-2, "Name or service not known"), "could not connect: Name or service not known"),
        (OSError("odd"), "could not connect"),
        (None, "could not connect"),
    ],
)
def test_what_the_system_said_is_told(cause, words):
    assert failure_of(raised(httpcore.ConnectError("x"), cause)).message == words


def test_what_tls_said_is_told():
    error = ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] ...")
    error.verify_message = "certificate has expired"
    error.reason = "CERTIFICATE_VERIFY_FAILED"
    assert failure_of(raised(httpx.ConnectError("x"), error)).message == "could not connect: certificate has expired"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("407 secret phrase", ": 407 Proxy Authentication Required"),
        ("599 secret phrase", ": 599"),
        ("Proxy Server could not connect: Connection refused.", ": the server refused the connection"),
        ("Invalid username/password", ": user or password is wrong"),
        ("secret", ""),
        ("٤٠٧ secret", ""),
        ("", ""),
    ],
)
@pytest.mark.parametrize(
    ("proxy", "name"),
    [
        (None, "the proxy"),
        ("http://me:secret@p.example:3128", "the proxy p.example:3128"),
        ("socks5://[::1]", "the proxy [::1]:1080"),
    ],
)
def test_what_a_proxy_answered_is_told(text, words, proxy, name):
    way = Way("https://api.example/v1", proxy and parse_proxy(proxy))
    assert failure_of(httpcore.ProxyError(text), way=way).message == f"{name} refused to connect{words}"


@pytest.mark.parametrize(
    ("url", "proxy", "whom"),
    [
        (None, None, "the server"),
        ("https://me:secret@api.example/v1?key=secret", None, "the server at api.example:443"),
        ("https://[::1]:8000/v1", "http://p.example", "the server at [::1]:8000"),
        (
            "https://api.example",
            "https://me:secret@p.example",
            "the proxy p.example:443, or the server at api.example:443,",
        ),
    ],
)
@pytest.mark.parametrize("said", ["WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG"])
def test_a_server_without_tls_is_said_to_speak_none(url, proxy, whom, said):
    cause = ssl.SSLError(1, f"[SSL: {said}]")
    cause.reason = said
    failure = failure_of(raised(httpcore.ConnectError("x"), cause), way=Way(url, proxy and parse_proxy(proxy)))
    assert failure.message == f"{whom} does not speak TLS; does its URL begin with http://, not https://?"


def test_a_cause_in_a_circle_ends():
    one, other = httpcore.ConnectError("x"), ValueError()
    one.__cause__, other.__cause__ = other, one
    assert failure_of(one).message == "could not connect"


def test_an_unknown_one_of_theirs_is_unknown():
    failure = failure_of(httpx.CookieConflict("secret"))
    assert failure.delivery == "unknown" and "secret" not in failure.message and "CookieConflict" in failure.message


def test_what_is_not_theirs_is_left_alone():
    assert failure_of(ValueError("x")) is None
    assert failure_of(KeyboardInterrupt()) is None


def test_a_request_that_cannot_be_written_is_the_callers():
    with pytest.raises(InvalidParameterError, match="header") as caught:
        failure_of(httpcore.LocalProtocolError("Illegal header value b'sk-secret'"))
    assert "secret" not in str(caught.value)
    assert failure_of(httpcore.LocalProtocolError("too little data"), written=True).delivery == "unknown"
