"""What a call of a pool has stored is asked for where it was stored."""

from __future__ import annotations

import pytest

from async_openai import NotFoundError, OpenAI
from async_openai.engine.homes import Homes, stored_id
from async_openai.resources.chat import ChatRequest
from async_openai.resources.responses import ResponseRetrieveRequest
from async_openai.testing import Fault, Server

pytestmark = pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)


@pytest.fixture
def servers():
    with Server() as first, Server() as second:
        OpenAI.init_api_client("first", base_url=first.url, api_key="sk-1")
        OpenAI.init_api_client("second", base_url=second.url, api_key="sk-2")
        yield first, second


@pytest.fixture(params=["pool", "class"])
def asked(request):
    if request.param == "pool":
        return OpenAI.pool("all", clients=["first", "second"])
    OpenAI.configure(enable_rotating_clients=True)
    return OpenAI


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("streamed", [False, True])
def test_a_conversation_goes_on_where_its_last_response_is(surface, servers, asked, streamed):
    first, second = servers
    first.script(500)
    more = {"stream": True} if streamed else {}
    made = surface.call(asked, "responses.create", model="gpt-4o-mini", input="Hi", **more)
    made = list(made)[-1].response if streamed and not surface.asynchronous else made
    assert len(second.requests) == 1
    again = surface.call(asked, "responses.create", model="gpt-4o-mini", input="And?", previous_response_id=made.id)
    assert again.client_name == "second" and len(second.requests) == 2 and len(first.requests) == 1
    second.always(Fault.from_error(Fault.model_not_found().error))
    with pytest.raises(NotFoundError):
        surface.call(asked, "responses.retrieve", made.id)
    assert len(first.requests) == 1, "an id never goes to another account"


def test_what_nobody_remembers_goes_to_the_first_client(surface, servers, asked):
    first, second = servers
    surface.call(asked, "responses.create", model="gpt-4o-mini", input="And?", previous_response_id="resp_elsewhere")
    assert (len(first.requests), len(second.requests)) == (1, 0)


def test_what_is_not_stored_is_not_remembered(surface):
    plain = ChatRequest(model="m", messages=[{"role": "user", "content": "x"}])
    kept = ChatRequest(model="m", messages=[{"role": "user", "content": "x"}], store=True)

    class Reply:
        id = "chatcmpl-1"

    assert stored_id(plain, Reply()) is None and stored_id(kept, Reply()) == "chatcmpl-1"


def test_the_oldest_are_forgotten(surface):
    homes = Homes()
    for number in range(10_001):
        homes.put(f"resp_{number}", "a")
    assert homes.of(ResponseRetrieveRequest("resp_0")) is None
    assert homes.of(ResponseRetrieveRequest("resp_10000")) == "a"
