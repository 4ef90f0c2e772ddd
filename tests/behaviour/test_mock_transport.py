"""`MockTransport`: answers without a server, for every kind of call."""

from __future__ import annotations

import asyncio

import pytest

from async_openai import APIConnectionError, APITimeoutError, RateLimitError, StreamInterruptedError, UsageError
from async_openai.testing import MockTransport
from tests.conftest import KEY, MODEL

URL = "https://api.openai.com/v1"


def client_with(surface, handler=None, **options):
    transport = MockTransport(handler)
    return surface.client(base_url=URL, api_key=KEY, http_client=transport, max_retries=0, **options), transport


def test_without_a_function_it_answers_as_the_server_does(surface):
    client, transport = client_with(surface)
    assert surface.chat(client).text == "You said: Hi"
    assert surface.stream(client).text == "You said: Hi"
    assert surface.call(client, "images.edit", image=("cat.png", b"\x89PNG"), prompt="a hat").data
    assert [(one.path, one.status, one.model) for one in transport.requests[:2]] == [
        ("/v1/chat/completions", 200, MODEL)
    ] * 2
    assert transport.requests[2].form.files["image"].content == b"\x89PNG"
    assert transport.requests[0].headers["host"] == "api.openai.com" and transport.requests[0].key == KEY


@pytest.mark.parametrize("kind", ["def", "async def"])
def test_a_function_answers(surface, kind):
    def answer(request):
        return {"object": "list", "data": [{"id": request.path, "object": "model"}]}

    async def waiting(request):
        if surface.asynchronous:
            await asyncio.sleep(0)
        return answer(request)

    client, _ = client_with(surface, answer if kind == "def" else waiting)
    assert surface.call(client, "models.list").data[0].id == "/v1/models"


def test_events_are_a_stream(surface):
    def chunk(text, end=None):
        return {
            "id": "1",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": MODEL,
            "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": end}],
        }

    client, _ = client_with(surface, lambda _: (200, {}, iter([chunk("Hel"), chunk("lo", "stop"), "[DONE]"])))
    assert surface.stream(client).text == "Hello"

    def cut():
        yield chunk("Hel")
        raise ConnectionResetError("gone")

    client, _ = client_with(surface, lambda _: (200, {}, cut()))
    outcome = surface.stream(client)
    assert isinstance(outcome.error, StreamInterruptedError) and outcome.error.text == "Hel"


@pytest.mark.parametrize(
    ("given", "error", "delivery"),
    [
        (429, RateLimitError, "answered"),
        ((429, {"retry-after": "9"}, {"error": {"message": "slow down"}}), RateLimitError, "answered"),
        (ConnectionRefusedError("no"), APIConnectionError, "unsent"),
        (TimeoutError(), APITimeoutError, "unknown"),
        ("text", UsageError, None),
    ],
)
@pytest.mark.spread
def test_what_goes_wrong(surface, given, error, delivery):
    def handler(_):
        if isinstance(given, Exception):
            raise given
        return given

    client, transport = client_with(surface, handler)
    with pytest.raises(error) as caught:
        surface.chat(client)
    assert len(transport.requests) == 1
    if delivery == "answered":
        assert caught.value.status_code == 429
    elif delivery:
        assert caught.value.delivery == delivery


def test_what_is_no_function():
    with pytest.raises(TypeError, match="expected a function of the request, got str"):
        MockTransport("hello")
