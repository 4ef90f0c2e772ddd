"""Calls on the class move to the next client when one fails; calls on a given client never do."""

from __future__ import annotations

import pytest

from async_openai import (
    APIConnectionError,
    APIError,
    BadRequestError,
    ChatRequest,
    ConfigurationError,
    InternalServerError,
    NotFoundError,
    OpenAI,
    RateLimitError,
)
from async_openai.testing import Fault, Server, refused_url

# The class has blocking and async_ methods; `AsyncOpenAI` is no registry.
pytestmark = pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)

MODEL = "gpt-4o-mini"
MESSAGES = [{"role": "user", "content": "Hi"}]


@pytest.fixture
def servers():
    """Three servers, one for each client."""
    with Server() as first, Server() as second, Server() as third:
        yield [first, second, third]


@pytest.fixture
def clients(servers):
    """Three named clients, the first one the default."""
    names = ("default", "second", "third")
    return [
        OpenAI.init_api_client(name, base_url=server.url, api_key=f"sk-of-{name}")
        for name, server in zip(names, servers, strict=True)
    ]


def asked(servers):
    """How many requests each server got."""
    return [len(server.requests) for server in servers]


def rotate(surface, **more):
    """Call `OpenAI.chat_create`."""
    return surface.call(OpenAI, "chat_create", **{"model": MODEL, "messages": MESSAGES, **more})


# --- chat_create ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault",
    [
        Fault.rate_limit(),
        Fault.insufficient_quota(),
        Fault.server_error(),
        Fault.overloaded(),
        Fault.unauthorized(),
        Fault.forbidden(),
        Fault.model_not_found(),
        Fault.disconnect(),
        Fault(cut_after_bytes=10),
        Fault.html(),
        Fault(status=408),
        Fault(status=409),
    ],
)
def test_chat_create_goes_to_the_next_client_at_once(surface, servers, clients, clock, fault):
    servers[0].always(fault)
    reply = rotate(surface)
    assert reply.client_name == "second" and reply.text == "You said: Hi"
    assert asked(servers) == [1, 1, 0] and clock.sleeps == []
    assert [attempt.client for attempt in reply._call.failed] == ["default"]


@pytest.mark.parametrize(
    "fault", [Fault.bad_request(), Fault.context_length(), Fault.unprocessable(), Fault(status=413)]
)
def test_a_wrong_request_is_wrong_everywhere(surface, servers, clients, fault):
    for server in servers:
        server.always(fault)
    with pytest.raises(APIError) as caught:
        rotate(surface)
    assert asked(servers) == [1, 0, 0] and len(caught.value.attempts) == 1


def test_each_client_has_its_own_key(surface, servers, clients):
    servers[0].always(500)
    servers[1].always(500)
    rotate(surface)
    assert [server.requests[0].key for server in servers] == ["sk-of-default", "sk-of-second", "sk-of-third"]


def test_all_clients_fail(surface, servers, clients, clock):
    servers[0].always(500)
    servers[1].always(Fault.rate_limit(retry_after=30))
    servers[2].always(Fault.disconnect())
    with pytest.raises(APIConnectionError) as caught:
        rotate(surface, max_retries=0)
    error = caught.value
    assert asked(servers) == [1, 1, 1] and clock.sleeps == []
    assert [(a.number, a.client, a.outcome, a.base_url) for a in error.attempts] == [
        (1, "default", "InternalServerError", servers[0].url),
        (2, "second", "RateLimitError", servers[1].url),
        (3, "third", "APIConnectionError", servers[2].url),
    ]
    lines = str(error).splitlines()
    assert len(lines) == 4
    assert all(name in line for name, line in zip(("default", "second", "third"), lines[1:], strict=True))


def test_when_all_were_asked_those_are_asked_again_that_may_be_first(surface, servers, clients, clock):
    servers[0].always(500)
    servers[1].always(Fault.rate_limit(retry_after=30))
    servers[2].always(Fault.disconnect())
    with pytest.raises(APIError) as caught:
        rotate(surface, max_retries=3, deadline=20)
    # Both that were unavailable rest for 1 s, then 2 s; the one that asked for 30 s is left alone. Neither going on
    # after a refusal nor waiting costs a retry, the three repeats do.
    names = [attempt.client for attempt in caught.value.attempts]
    assert names[:3] == ["default", "second", "third"] and sorted(names[3:5]) == ["default", "third"]
    assert asked(servers)[1] == 1 and len(names) == 6
    assert clock.sleeps == pytest.approx([1, 2])


def test_one_client_alone_is_asked_again(surface, server, clock):
    OpenAI.init_api_client(base_url=server.url, api_key="sk-x")
    server.script(500, Fault.rate_limit(retry_after=3))
    assert rotate(surface).text == "You said: Hi"
    assert len(server.requests) == 3 and clock.sleeps[1] == 3


def test_calls_of_the_class_stay_with_the_default_unless_asked(surface, servers, clients, clock):
    servers[0].always(500)
    with pytest.raises(InternalServerError) as caught:
        surface.chat(OpenAI)
    assert asked(servers) == [3, 0, 0] and {attempt.client for attempt in caught.value.attempts} == {"default"}


# --- enable_rotating_clients ----------------------------------------------------------------------------------------

INFERENCE = [
    ("chat.completions.create", {"model": MODEL, "messages": MESSAGES}),
    ("chat.create", {"model": MODEL, "messages": MESSAGES}),
    ("chat_create", {"model": MODEL, "messages": MESSAGES}),
    ("completions.create", {"prompt": "x"}),
    ("edits.create", {"model": "m", "instruction": "x"}),
    ("embeddings.create", {"model": "m", "input": "x"}),
    ("images.generate", {"prompt": "x"}),
    ("images.edit", {"prompt": "x", "image": b"\x89PNG"}),
    ("images.create_variation", {"image": b"\x89PNG"}),
]


@pytest.mark.parametrize(("path", "parameters"), INFERENCE)
def test_with_rotation_on_every_inference_call_moves_on(surface, servers, clients, path, parameters):
    OpenAI.configure(enable_rotating_clients=True)
    servers[0].always(500)
    assert surface.call(OpenAI, path, **parameters).client_name == "second"
    assert asked(servers) == [1, 1, 0]


@pytest.mark.parametrize("path", ["chat.completions.create", "completions.create"])
def test_a_stream_moves_on_before_its_headers(surface, servers, clients, path):
    OpenAI.configure(enable_rotating_clients=True)
    servers[0].always(Fault.rate_limit())
    parameters = {"prompt": "Hi"} if path.startswith("completions") else {}
    outcome = surface.stream(OpenAI, path, **parameters)
    assert outcome.error is None and outcome.text.strip() == "You said: Hi" and outcome.stream.complete
    assert asked(servers) == [1, 1, 0]


def test_a_stream_that_runs_does_not_move(surface, servers, clients):
    OpenAI.configure(enable_rotating_clients=True)
    servers[0].always(Fault(cut_after_events=3))
    outcome = surface.stream(OpenAI)
    assert outcome.error.text == "You said:" and asked(servers) == [1, 0, 0]


def test_rotation_from_the_environment(surface, servers, clients, monkeypatch):
    monkeypatch.setenv("OPENAI_ENABLE_ROTATING_CLIENTS", "true")
    servers[0].always(500)
    assert surface.chat(OpenAI).client_name == "second"


def test_many_prompts_on_the_class_move_on(surface, servers, clients):
    OpenAI.configure(enable_rotating_clients=True)
    servers[0].always(500)
    if surface.asynchronous:
        replies = surface.run(OpenAI.acreate_chat(MESSAGES * 3, MODEL))
    else:
        replies = OpenAI.create_chats(MESSAGES * 3, MODEL)
    # Whether the others had begun when the first was refused is a race: after that the client rests.
    assert [reply.client_name for reply in replies] == ["second"] * 3
    assert 1 <= asked(servers)[0] <= 3 and asked(servers)[1:] == [3, 0]


@pytest.mark.usefixtures("clients", "clock")
@pytest.mark.parametrize(
    ("path", "parameters"),
    [
        ("models.retrieve", {"model": "m"}),
        ("models.delete", {"model": "ft:m"}),
        ("fine_tuning.jobs.list", {}),
        ("chat.create", {"model": MODEL, "messages": MESSAGES, "previous_response_id": "resp_1"}),
    ],
)
def test_ids_never_go_to_another_account(surface, servers, path, parameters):
    OpenAI.configure(enable_rotating_clients=True)
    for fault, requests in ((404, 1), (500, 3)):
        servers[0].clear(journal=True)
        servers[0].always(fault)
        with pytest.raises((NotFoundError, InternalServerError)):
            surface.call(OpenAI, path, **parameters)
        assert asked(servers) == [requests, 0, 0]


def test_a_given_client_never_leaves_itself(surface, servers, clients, clock):
    OpenAI.configure(enable_rotating_clients=True)
    for server in servers:
        server.always(500)
    given = [OpenAI["second"], OpenAI[1], OpenAI.client("second"), clients[1], clients[1].with_options(max_retries=2)]
    for number, client in enumerate(given, 1):
        with pytest.raises(InternalServerError):
            surface.chat(client)
        with pytest.raises(InternalServerError):
            surface.call(client, "chat_create", model=MODEL, messages=MESSAGES)
        assert asked(servers) == [0, 6 * number, 0]


def test_an_independent_client_never_rotates(surface, servers, clients, clock):
    OpenAI.configure(enable_rotating_clients=True)
    servers[2].always(500)
    with pytest.raises(InternalServerError):
        surface.chat(surface.client(servers[2]))
    assert asked(servers) == [0, 0, 3]


def test_a_request_value_moves_on_too(surface, servers, clients):
    servers[0].always(500)
    request = ChatRequest(model=MODEL, messages=MESSAGES)
    assert surface.call(OpenAI, "chat_create", request).client_name == "second"
    assert servers[0].requests[0].body == servers[1].requests[0].body


def test_the_same_idempotency_key_at_every_client(surface, servers, clients):
    servers[0].always(500)
    rotate(surface)
    assert len({server.requests[0].headers["idempotency-key"] for server in servers[:2]}) == 1


def test_a_list_of_keys_is_used_up_before_moving_on(surface, servers):
    OpenAI.init_api_client(base_url=servers[0].url, api_key=["sk-a", "sk-b"])
    OpenAI.init_api_client("second", base_url=servers[1].url, api_key="sk-c")
    servers[0].always(Fault.insufficient_quota())
    assert rotate(surface).client_name == "second"
    assert [request.key for request in servers[0].requests] == ["sk-a", "sk-b"]


# --- who comes first ------------------------------------------------------------------------------------------------


def test_the_order_is_that_of_making_from_the_default_on(surface, servers, clients, clock):
    for server in servers:
        server.always(500)
    for name, expected in [
        (None, ["default", "second", "third"]),
        ("second", ["second", "third", "default"]),
        ("third", ["third", "default", "second"]),
    ]:
        if name is not None:
            OpenAI.rotate_client()
        assert OpenAI.get_current_client_info()["name"] == expected[0]
        with pytest.raises(InternalServerError) as caught:
            rotate(surface, max_retries=0)
        assert [attempt.client for attempt in caught.value.attempts] == expected
        # Until they may be asked again.
        clock.advance(60)
    OpenAI.set_client("second")
    with pytest.raises(InternalServerError) as caught:
        rotate(surface, max_retries=0)
    assert [attempt.client for attempt in caught.value.attempts] == ["second", "third", "default"]


@pytest.mark.parametrize(("preferred", "expected"), [("azure", ["az", "default"]), ("openai", ["default", "az"])])
@pytest.mark.parametrize("default", ["default", "az"])
def test_prioritize(surface, server, preferred, expected, default):
    OpenAI.configure(
        api_key="sk-x",
        base_url=server.url,
        azure_api_base=server.azure_url,
        azure_api_key="az-key",
        enable_rotating_clients=True,
        prioritize=preferred,
    )
    OpenAI.init_api_client()
    OpenAI.init_api_client("az")
    OpenAI.set_client(default)
    assert rotate(surface).client_name == expected[0]
    server.always(500)
    with pytest.raises(InternalServerError) as caught:
        surface.chat(OpenAI, max_retries=0)
    assert [attempt.client for attempt in caught.value.attempts] == expected
    assert [request.azure for request in server.requests[1:]] == [name == "az" for name in expected]


def test_the_model_is_mapped_for_each_client(surface, server):
    OpenAI.configure(api_key="sk-x", base_url=server.url, azure_api_base=server.azure_url, azure_api_key="az-key")
    server.script(500)
    reply = rotate(surface, model="gpt-3.5-turbo")
    first, second = server.requests
    assert first.json["model"] == "gpt-3.5-turbo" and second.deployment == "gpt-35-turbo"
    assert reply.client_name == "az" and second.path == "/openai/deployments/gpt-35-turbo/chat/completions"


# --- who is skipped -------------------------------------------------------------------------------------------------


def test_clients_without_a_key_are_skipped(surface, servers):
    OpenAI.init_api_client(base_url=servers[0].url)
    OpenAI.init_api_client("second", base_url=servers[1].url, api_key="sk-x")
    assert rotate(surface).client_name == "second" and asked(servers) == [0, 1, 0]


def test_no_client_has_a_key(surface, servers):
    OpenAI.init_api_client(base_url=servers[0].url)
    OpenAI.init_api_client("second", base_url=servers[1].url)
    with pytest.raises(ConfigurationError, match=r"client 'default' has no key.*OPENAI_API_KEY"):
        rotate(surface)


def test_closed_clients_are_skipped(surface, servers, clients):
    clients[0].close()
    assert rotate(surface).client_name == "second" and asked(servers) == [0, 1, 0]


def test_clients_without_the_operation_are_skipped(surface, server):
    OpenAI.configure(
        api_key="sk-x",
        base_url=server.url,
        azure_api_base=server.azure_url,
        azure_api_key="az-key",
        enable_rotating_clients=True,
        prioritize="azure",
    )
    reply = surface.call(OpenAI, "edits.create", model="m", instruction="x")
    assert reply.client_name == "default" and len(server.requests) == 1


def test_a_client_that_nobody_answers(surface, server, clock):
    with refused_url() as url:
        OpenAI.init_api_client(base_url=url, api_key="sk-x")
        OpenAI.init_api_client("second", base_url=server.url, api_key="sk-x")
        reply = rotate(surface)
    assert reply.client_name == "second" and reply._call.failed[0].delivery == "unsent" and clock.sleeps == []


def test_the_ledger_has_a_row_for_every_attempt(surface, servers, clients):
    servers[0].always(Fault.rate_limit())
    rotate(surface)
    rows = OpenAI.ledger.rows
    assert [(row.client, row.status, row.error, row.attempt) for row in rows] == [
        ("default", 429, "RateLimitError", 1),
        ("second", 200, None, 2),
    ]
    assert len({row.call_id for row in rows}) == 1


def test_on_error_of_the_failing_client_is_told(surface, servers):
    seen = []
    for name, server in zip(("default", "second", "third"), servers, strict=True):
        hook = lambda error, attempt, name=name: seen.append((name, attempt))
        OpenAI.init_api_client(name, base_url=server.url, api_key="sk-x", on_error=hook)
        server.always(429)
    with pytest.raises(RateLimitError):
        rotate(surface, max_retries=0)
    assert [(name, attempt.client, attempt.number) for name, attempt in seen] == [
        ("default", "default", 1),
        ("second", "second", 2),
        ("third", "third", 3),
    ]


def test_a_bad_parameter_is_refused_before_any_client(surface, servers, clients):
    with pytest.raises(ValueError, match="max_tokens"):
        rotate(surface, max_tokens="many")
    servers[0].script(400)
    with pytest.raises(BadRequestError):
        rotate(surface)
    assert asked(servers) == [1, 0, 0]
