"""Users' suites replace the network with respx: it must see the default transport, with its default settings."""

from __future__ import annotations

import httpx
import pytest
import respx
from transport_lab import Driver, ask

from async_openai.transport.base import FilePart, Multipart, SendFailure

URL = "https://api.example.com/v1/chat"


@pytest.fixture
def fetch(own_driver):
    connections = own_driver.connections()
    return lambda request: own_driver.fetch(connections, request)


@respx.mock
def test_a_request_is_seen_and_its_answer_given(fetch):
    route = respx.post(URL, headers={"x-key": "k"}).mock(return_value=httpx.Response(201, content=b'{"a":1}'))
    for _ in range(3):
        assert fetch(ask(URL, b'{"n":1}', headers={"x-key": "k"})) == (201, b'{"a":1}')
    assert route.call_count == 3
    assert route.calls.last.request.content == b'{"n":1}'


@respx.mock
def test_an_answer_in_pieces(own_driver):
    respx.post(URL).mock(return_value=httpx.Response(200, content=b"data: 1\n\n"))
    answer = own_driver.send(own_driver.connections(), ask(URL))
    assert own_driver.run(answer.next()) == b"data: 1\n\n"
    assert own_driver.run(answer.next()) == b""


@respx.mock
def test_a_multipart_body_is_seen(fetch):
    route = respx.post(URL).mock(return_value=httpx.Response(200))
    assert fetch(ask(URL, Multipart([("a", "1")], [("f", FilePart("n", b"c", "text/plain"))]), headers={})) == (
        200,
        b"",
    )
    assert b'name="f"; filename="n"' in route.calls.last.request.content


@respx.mock
@pytest.mark.parametrize(
    ("error", "delivery", "timed_out"),
    [
        (httpx.ConnectError, "unsent", False),
        (httpx.ConnectTimeout, "unsent", True),
        (httpx.PoolTimeout, "unsent", True),
        (httpx.ReadTimeout, "unknown", True),
        (httpx.WriteError, "unknown", False),
        (httpx.RemoteProtocolError, "unknown", False),
    ],
)
def test_its_errors_mean_what_they_say(fetch, error, delivery, timed_out):
    respx.post(URL).mock(side_effect=error)
    with pytest.raises(SendFailure) as caught:
        fetch(ask(URL))
    assert (caught.value.delivery, caught.value.timed_out) == (delivery, timed_out)


@respx.mock
def test_behind_a_proxy_the_request_is_still_seen(own_driver):
    respx.post(URL).mock(return_value=httpx.Response(200, content=b"ok"))
    connections = own_driver.connections(proxies={"all://": "http://127.0.0.1:9"})
    assert own_driver.fetch(connections, ask(URL)) == (200, b"ok")


def test_what_is_not_replaced_reaches_the_network(own_driver, peers):
    peer = peers()
    with respx.mock(assert_all_called=False) as router:
        router.route(host="127.0.0.1").pass_through()
        connections = own_driver.connections()
        for _ in range(2):
            assert own_driver.fetch(connections, ask(peer.url)) == (200, b"ok")
    assert peer.accepted == 1


@respx.mock
def test_a_mocked_connection_gives_back_its_place(own_driver: Driver):
    respx.post(URL).mock(return_value=httpx.Response(200))
    connections = own_driver.connections(max_connections=1)
    for _ in range(3):
        assert own_driver.fetch(connections, ask(URL)) == (200, b"")
