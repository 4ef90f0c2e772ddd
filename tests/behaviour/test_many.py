"""Many prompts at once: in order, bounded, first error or all of them."""

from __future__ import annotations

import asyncio
import threading
from functools import partial

import pytest

from async_openai import (
    APIConnectionError,
    APIError,
    AsyncOpenAI,
    AuthenticationError,
    BadRequestError,
    ChatCompletion,
    Completion,
    ConfigurationError,
    InvalidParameterError,
    OpenAI,
    ParameterTypeError,
    UsageError,
)
from async_openai.testing import Fault

MODEL = "gpt-4o-mini"


def message(text):
    return {"role": "user", "content": text}


def chats(surface, target, messages, *args, **parameters):
    """Ask many conversations, as the surface does it."""
    call = target.acreate_chat if surface.asynchronous else target.create_chats
    return surface.run(call(messages, *(args or (MODEL,)), **parameters))


def prompts(surface, target, texts, *args, **parameters):
    """Complete many prompts, as the surface does it."""
    call = target.acreate_completions if surface.asynchronous else target.create_completions
    return surface.run(call(texts, *args, **parameters))


def failing(server, step, *words):
    """Give the requests that hold one of these words a fault."""
    server.always(step, when=lambda request: any(word in request.body.decode() for word in words))


# --- results --------------------------------------------------------------------------------------------------------


def test_chats_in_the_order_of_the_messages(surface, server):
    # The later a request arrives, the sooner it is answered.
    delays = iter([0.02, 0.01, 0.005])
    server.script(*(Fault(delay=delay) for delay in delays))
    texts = [f"number {number}" for number in range(30)]
    replies = chats(surface, surface.client(server), [message(text) for text in texts], max_tokens=50, temperature=0)
    assert [reply.text for reply in replies] == [f"You said: {text}" for text in texts]
    assert all(type(reply) is ChatCompletion and reply.client_name == "default" for reply in replies)
    assert len(server.requests) == 30 and all(request.json["max_tokens"] == 50 for request in server.requests)
    assert all(request.json["temperature"] == 0 and request.json["model"] == MODEL for request in server.requests)


def test_completions_in_the_order_of_the_prompts(surface, server):
    texts = [f"prompt {number}" for number in range(25)]
    replies = prompts(surface, surface.client(server), texts, "gpt-3.5-turbo", max_tokens=50, batch_size=2)
    assert [reply.text for reply in replies] == [f" You said: {text}" for text in texts]
    assert all(type(reply) is Completion for reply in replies)
    assert {request.json["model"] for request in server.requests} == {"gpt-3.5-turbo"}


def test_completions_without_a_model_use_the_default_one(surface, server):
    prompts(surface, surface.client(server), ["x"])
    prompts(surface, surface.client(server, default_completion_model="babbage-002"), ["x"])
    assert [request.json["model"] for request in server.requests] == ["gpt-3.5-turbo-instruct", "babbage-002"]


def test_an_item_is_a_message_or_a_conversation(surface, server):
    conversation = [{"role": "system", "content": "Be kind"}, message("two")]
    replies = chats(surface, surface.client(server), [message("one"), conversation, (message("three"),)])
    assert [reply.text for reply in replies] == ["You said: one", "You said: two", "You said: three"]
    assert sorted(len(request.json["messages"]) for request in server.requests) == [1, 1, 2]


@pytest.mark.spread
@pytest.mark.parametrize(
    "kind", [tuple, iter, lambda items: (item for item in items), lambda items: dict.fromkeys(items).keys()]
)
def test_any_iterable_of_prompts(surface, server, kind):
    replies = prompts(surface, surface.client(server), kind(["a", "b", "c"]))
    assert [reply.text for reply in replies] == [" You said: a", " You said: b", " You said: c"]


def test_a_generator_of_messages(surface, server):
    replies = chats(surface, surface.client(server), (message(text) for text in "abc"))
    assert [reply.text for reply in replies] == ["You said: a", "You said: b", "You said: c"]


def test_nothing_to_ask(surface, server):
    client = surface.client(server)
    assert chats(surface, client, []) == [] == prompts(surface, client, iter(())) and server.requests == []


def test_on_the_class(server):
    OpenAI.configure(base_url=server.url, api_key="sk-x")
    assert [reply.text for reply in OpenAI.create_chats([message("a")], MODEL)] == ["You said: a"]
    assert [reply.text for reply in OpenAI.create_completions(["a"])] == [" You said: a"]
    assert [reply.text for reply in asyncio.run(OpenAI.acreate_chat([message("a")], MODEL))] == ["You said: a"]
    assert [reply.text for reply in asyncio.run(OpenAI.acreate_completions(["a"]))] == [" You said: a"]
    assert len(OpenAI.ledger) == 4


def test_keywords_may_be_used_for_everything(surface, server):
    client = surface.client(server)
    call = client.acreate_chat if surface.asynchronous else client.create_chats
    (reply,) = surface.run(
        call(messages=[message("a")], model=MODEL, max_tokens=3, batch_size=1, return_exceptions=True)
    )
    assert reply.text == "You said: a"


# --- at most batch_size ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 2, 7])
def test_at_most_batch_size_are_in_flight(surface, server, size):
    server.always(Fault(delay=0.03))
    chats(surface, surface.client(server), [message(str(number)) for number in range(15)], batch_size=size)
    assert server.counts.max_in_flight == size and server.counts.requests == 15


def test_twenty_by_default(surface, server):
    # Long enough for twenty threads to have begun, on a busy machine too.
    server.script(Fault(delay=0.4), times=20)
    chats(surface, surface.client(server), [message(str(number)) for number in range(45)])
    assert server.counts.max_in_flight == 20


def test_a_slow_one_holds_up_no_other(surface, server):
    server.script(Fault.hang())
    client = surface.client(server)

    def release():
        # All others are answered while the first one hangs.
        server.wait_for(9, 50, outcome="answered")
        server.release()

    helper = threading.Thread(target=release)
    helper.start()
    replies = chats(surface, client, [message(str(number)) for number in range(10)], batch_size=2)
    helper.join()
    assert len(replies) == 10 and server.counts.max_in_flight == 2


def test_each_call_is_repeated_by_itself(surface, server, clock):
    server.script(500, 429, Fault.disconnect())
    client = surface.client(server, max_retries=3)
    replies = chats(surface, client, [message(str(number)) for number in range(6)], batch_size=3)
    assert len(replies) == 6 and server.counts.requests == 9 and len(clock.sleeps) >= 3


# --- errors ---------------------------------------------------------------------------------------------------------


def test_the_first_error_is_raised_and_the_rest_is_not_sent(surface, server):
    failing(server, 400, "number 3")
    with pytest.raises(BadRequestError):
        chats(surface, surface.client(server), [message(f"number {number}") for number in range(500)], batch_size=2)
    # Some five; more where a busy machine lets the thread wait that has the error.
    assert server.counts.requests < 100


def test_the_first_error_cancels_those_in_flight(server):
    failing(server, Fault.hang(), "slow")
    server.always(Fault(status=400, delay=0.01), when=lambda request: "bad" in request.body.decode())

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key="sk-x") as client:
            with pytest.raises(BadRequestError):
                await client.acreate_chat([message("slow"), message("slow"), message("bad")], MODEL, batch_size=3)
            assert len(asyncio.all_tasks()) == 1
            # The connections of the cancelled calls are closed, and the client works on.
            await asyncio.to_thread(server.wait_for, 2, 50, outcome="client_gone")
            assert (await client.acreate_chat([message("good")], MODEL))[0].text == "You said: good"

    asyncio.run(main())
    assert server.counts.requests == 4


def test_return_exceptions_puts_errors_in_their_places(surface, server):
    failing(server, 400, "number 1", "number 4")
    texts = [message(f"number {number}") for number in range(6)]
    results = chats(surface, surface.client(server), texts, batch_size=3, return_exceptions=True)
    assert [type(result) for result in results] == [
        ChatCompletion,
        BadRequestError,
        ChatCompletion,
        ChatCompletion,
        BadRequestError,
        ChatCompletion,
    ]
    assert server.counts.requests == 6 and len(results[1].attempts) == 1


def test_every_one_can_fail(surface, server):
    server.always(Fault.unauthorized())
    results = prompts(surface, surface.client(server), ["a", "b"], return_exceptions=True)
    assert [type(result) for result in results] == [AuthenticationError] * 2


@pytest.mark.parametrize(
    ("setting", "given", "raises"), [(True, None, False), (True, False, True), (False, True, False), (None, None, True)]
)
def test_ignore_errors_is_the_default_of_return_exceptions(surface, server, setting, given, raises):
    server.always(400)
    client = surface.client(server, ignore_errors=setting)
    if raises:
        with pytest.raises(BadRequestError):
            chats(surface, client, [message("a")], return_exceptions=given)
    else:
        assert isinstance(chats(surface, client, [message("a")], return_exceptions=given)[0], BadRequestError)
    with pytest.raises(BadRequestError):
        surface.chat(client)


def test_the_server_goes_away_in_the_middle(surface, server, clock):
    server.always(Fault(delay=0.01))

    def kill():
        server.wait_for(4, 50)
        server.stop()

    killer = threading.Thread(target=kill)
    killer.start()
    results = chats(
        surface,
        surface.client(server, max_retries=1),
        [message(str(number)) for number in range(12)],
        batch_size=3,
        return_exceptions=True,
    )
    killer.join()
    assert len(results) == 12 and all(isinstance(result, (ChatCompletion, APIConnectionError)) for result in results)
    assert isinstance(results[-1], APIError) and server.counts.requests < 12


def test_a_cancelled_batch_leaves_nothing_behind(server):
    server.always(Fault.hang())

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key="sk-x") as client:
            task = asyncio.create_task(client.acreate_chat([message("a")] * 9, MODEL, batch_size=3))
            await asyncio.to_thread(server.wait_for, 3, 50)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(asyncio.all_tasks()) == 1
            await asyncio.to_thread(server.wait_for, 3, 50, outcome="client_gone")

    asyncio.run(main())
    assert server.counts.requests == 3


# --- bad input ------------------------------------------------------------------------------------------------------


@pytest.mark.spread
@pytest.mark.parametrize(
    ("messages", "parameters", "words"),
    [
        ("hello", {}, "messages: expected a list with one item for each call, got str"),
        (message("a"), {}, "messages: expected a list with one item for each call, got dict"),
        (7, {}, "got int"),
        (None, {}, "got NoneType"),
        (["a"], {}, "messages"),
        ([message("a"), 3], {}, "messages"),
        ([[]], {}, "messages"),
        ([{"content": "x"}], {}, "role"),
        ([message("a")], {"batch_size": 0}, "batch_size"),
        ([message("a")], {"batch_size": -1}, "batch_size"),
        ([message("a")], {"batch_size": 2.5}, "batch_size"),
        ([message("a")], {"batch_size": True}, "batch_size"),
        ([message("a")], {"max_tokens": -1}, "max_tokens"),
        ([message("a")], {"stream": True}, "stream"),
    ],
)
def test_bad_input(surface, server, messages, parameters, words):
    client = surface.client(server, provider="openai")
    with pytest.raises(InvalidParameterError) as caught:
        chats(surface, client, messages, **parameters)
    assert words in str(caught.value) and server.requests == []
    assert isinstance(caught.value, TypeError) or not words.startswith("messages: expected a list")


@pytest.mark.spread
@pytest.mark.parametrize("texts", ["hello", b"hello", {"a": 1}, 7, None, [{"a": 1}], [message("a")], [3.5]])
def test_bad_prompts(surface, server, texts):
    client = surface.client(server)
    with pytest.raises(InvalidParameterError, match="prompt"):
        prompts(surface, client, texts)
    assert server.requests == []


def test_a_wrong_item_in_the_middle_sends_nothing(surface, server):
    client = surface.client(server)
    with pytest.raises(InvalidParameterError):
        chats(surface, client, [message("a")] * 10 + [{"content": "no role"}], return_exceptions=True)
    assert server.requests == []


def test_without_a_key_or_when_closed(surface, server):
    with pytest.raises(ConfigurationError, match="has no key"):
        chats(surface, surface.client(base_url=server.url), [message("a")])
    client = surface.client(server)
    surface.run(client.close())
    with pytest.raises(UsageError, match="is closed"):
        chats(surface, client, [message("a")])


# --- AsyncOpenAI.run ------------------------------------------------------------------------------------------------


def test_run_takes_a_function_or_a_coroutine(server):
    client = AsyncOpenAI(base_url=server.url, api_key="sk-x")

    async def main():
        replies = await client.acreate_completions(["Tell me a joke"], "gpt-3.5-turbo", max_tokens=50, batch_size=2)
        return replies[0].text

    assert AsyncOpenAI.run(main) == AsyncOpenAI.run(main()) == " You said: Tell me a joke"
    assert AsyncOpenAI.run(partial(main)) == " You said: Tell me a joke"
    AsyncOpenAI.run(client.close)
    assert len(server.requests) == 3


def test_run_raises_what_main_raises():
    async def main():
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        AsyncOpenAI.run(main)


@pytest.mark.parametrize("wrong", [None, 3, "main", lambda: None, lambda: 3, object(), len])
def test_run_takes_nothing_else(wrong):
    with pytest.raises(TypeError) as caught:
        AsyncOpenAI.run(wrong)
    if wrong is not len:
        assert isinstance(caught.value, ParameterTypeError) and "run() takes" in str(caught.value)


def test_run_inside_a_running_loop():
    async def inner():
        return 1

    async def main():
        for what in (inner, inner()):
            with pytest.raises(UsageError, match="await"):
                AsyncOpenAI.run(what)
        return 2

    assert AsyncOpenAI.run(main) == 2
