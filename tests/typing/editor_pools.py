"""What a user's editor sees of pools, deadlines and status. Checked by mypy --strict and pyright strict, never run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, assert_type

from async_openai import (
    APITimeoutError,
    AsyncOpenAI,
    AsyncStream,
    ChatCompletion,
    ChatCompletionChunk,
    ClientCooldown,
    ClientPool,
    ClientRest,
    Completion,
    CreateEmbeddingResponse,
    DeadlineExceededError,
    InvalidParameterError,
    Member,
    NoUsableClientError,
    OpenAI,
    OpenAIClient,
    ParsedChatCompletion,
    RawAPIResponse,
    Response,
    Status,
    StatusRow,
    Stream,
    StreamInterruptedError,
    UnknownModelError,
)
from async_openai.costs.sums import Total
from async_openai.engine.chat_event_stream import AsyncChatCompletionStream, ChatCompletionStream
from async_openai.engine.events import AsyncStreamManager, StreamManager

MESSAGES = [{"role": "user", "content": "Hi"}]


def making(client: OpenAI) -> None:
    assert_type(OpenAI.pool("fast"), ClientPool)
    pool = OpenAI.pool(
        "fast",
        clients=["az", client, ["a", "b"]],
        strategy="weighted",
        weights={"a": 2},
        aliases={"smart": {"openai": "gpt-5", "az": "gpt-5-prod"}},
        filtered_elsewhere=True,
        seed=1,
    )
    assert_type(pool, ClientPool)
    assert_type(pool.name, str)
    assert_type(ClientPool("own", [client], strategy="weighted"), ClientPool)
    OpenAI.configure(enable_rotating_clients=True, rotation_strategy="round_robin", deadline=30, retry_unknown=False)
    OpenAI(deadline=2.5, first_token_timeout=1, inter_token_timeout=0.5, models=["gpt-5"], priority=1, weight=2)
    AsyncOpenAI(deadline=2.5, fallback_models={"gpt-4o": ["gpt-4.1"]})
    assert_type(client.with_options(deadline=3), OpenAI)


def cheapest(members: Sequence[Member], now: float, streamed: bool) -> list[Member]:
    assert_type(members[0].name, str)
    assert_type(members[0].model, str | None)
    assert_type(members[0].weight, float)
    assert_type(members[0].latency, float | None)
    return sorted(members, key=lambda member: (streamed and now > 0, member.latency or 0))


def strategies(client: OpenAI) -> None:
    OpenAI.pool("own", clients=[client], strategy=cheapest)
    OpenAI.pool("own", clients=[client, "spare"], parameters={"spare": {"reasoning_effort": None, "temperature": 0.2}})
    OpenAI.pool("own", clients=[client], strategy=lambda members, now, streamed: members[:1])
    OpenAI.configure(rotation_strategy=cheapest)
    ClientPool("own", [client], strategy=cheapest)
    test_double = Member(name="a", model="m", weight=1, latency=None)
    assert_type(cheapest([test_double], 0.0, False), list[Member])


def blocking(pool: ClientPool, client: OpenAI) -> None:
    assert_type(pool.chat.create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(pool.chat_create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(pool.chat.completions.create(model="m", messages=MESSAGES, deadline=2, tags=["x"]), ChatCompletion)
    stream = pool.chat.create(model="m", messages=MESSAGES, stream=True, on_break="restart", first_token_timeout=1)
    assert_type(stream, Stream[ChatCompletionChunk, ChatCompletion])
    assert_type(stream.restarts, int)
    with pool.chat.completions.stream(model="m", messages=MESSAGES, on_break="raise") as events:
        assert_type(events, ChatCompletionStream[None])
        assert_type(events.restarts, int)
    assert_type(
        pool.chat.completions.stream(int, model="m", messages=MESSAGES, inter_token_timeout=1),
        StreamManager[ChatCompletionStream[int]],
    )
    assert_type(pool.chat.completions.parse(int, model="m", messages=MESSAGES), ParsedChatCompletion[int])
    assert_type(
        pool.chat.completions.with_raw_response.create(model="m", messages=MESSAGES), RawAPIResponse[ChatCompletion]
    )
    assert_type(pool.embeddings.create(model="m", input="a", retry_unknown=False), CreateEmbeddingResponse)
    assert_type(pool.completions.create(prompt="p"), Completion)
    assert_type(pool.responses.create(model="m", input="a", fallback_models=["n"], deadline=3), Response)
    assert_type(client.models.list(deadline=3).data[0].id, str)
    assert_type(pool.create_chats(MESSAGES, "m", batch_size=2), list[ChatCompletion])


async def awaited(pool: ClientPool) -> None:
    assert_type(await pool.chat.async_create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(await pool.async_chat_create(model="m", messages=MESSAGES, deadline=1), ChatCompletion)
    assert_type(await pool.chat.async_create(model="m", messages=MESSAGES, stream=True), ChatCompletion)
    stream = await pool.chat.async_create(
        model="m", messages=MESSAGES, stream=True, parse_stream=False, on_break="restart"
    )
    assert_type(stream, AsyncStream[ChatCompletionChunk, ChatCompletion])
    assert_type(stream.restarts, int)
    manager = pool.chat.completions.async_stream(model="m", messages=MESSAGES, on_break="restart")
    assert_type(manager, AsyncStreamManager[AsyncChatCompletionStream[None]])
    assert_type(await pool.embeddings.async_create(model="m", input="a"), CreateEmbeddingResponse)


def state(pool: ClientPool) -> None:
    assert_type(OpenAI.status(), Status)
    assert_type(pool.status(), Status)
    for row in OpenAI.status():
        assert_type(row, StatusRow)
        assert_type(row.client, str)
        assert_type(row.rest_left, float | None)
        assert_type(row.latency, float | None)
        assert_type(row.usd, float | None)
        if row.state == "probing":
            print(row.cause)
    assert_type(OpenAI.status()["az"], StatusRow)
    assert_type(str(OpenAI.status()), str)
    assert_type(OpenAI.status().data(), list[dict[str, Any]])
    assert_type(OpenAI.ledger.by_tag(), dict[str, Total])


def cools_down(cooldown: ClientCooldown) -> None:
    assert_type(cooldown.seconds, float)
    assert_type(cooldown.model, str | None)
    older: ClientRest = cooldown
    OpenAI.configure(on_cooldown=cools_down)
    OpenAI(on_rest=cools_down)
    AsyncOpenAI(on_cooldown=cools_down)
    del older


def errors(pool: ClientPool) -> None:
    try:
        pool.chat.create(model="m", messages=MESSAGES)
    except DeadlineExceededError as error:
        timeout: APITimeoutError = error
        assert_type(timeout.usable_at, float | None)
    except NoUsableClientError as error:
        assert_type(error.usable_at, float | None)
    except StreamInterruptedError as error:
        assert_type(error.text, str | None)
        assert_type(error.client_name, str | None)
    except UnknownModelError as error:
        wrong: InvalidParameterError = error
        assert_type(wrong.param, str | None)


def registered(client: OpenAIClient) -> None:
    OpenAI.pool("all", clients=[client])
