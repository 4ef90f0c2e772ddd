"""Mistakes with pools, deadlines and streams that a type checker must reject: each marked line, and no other."""

from __future__ import annotations

from collections.abc import Sequence

from async_openai import ChatCompletion, ClientPool, Member, OpenAI, Stream

MESSAGES = [{"role": "user", "content": "Hi"}]


def making() -> None:
    OpenAI.pool("fast", clients=["a"], strategy="fastest")  # error
    OpenAI.pool("fast", clients="a", weights={"a": "2"})  # error
    OpenAI.pool("fast", clients=[3])  # error
    OpenAI.pool("fast", clients=["a"], parameters={"a": 3})  # error
    OpenAI.pool(clients=["a"])  # error
    OpenAI.pool("fast", clinets=["a"])  # error
    OpenAI.configure(deadline="1")  # error
    OpenAI.configure(rotation_strategy="fastest")  # error
    OpenAI(first_token_timeout="1")  # error
    OpenAI(retry_unknown="no")  # error


def by_name(members: Sequence[Member], now: float, streamed: bool) -> list[str]:
    return [member.name for member in members if now and streamed]


def of_members_alone(members: Sequence[Member]) -> Sequence[Member]:
    members[0].weight = 3  # error
    print(members[0].cost)  # error
    return members


def strategies() -> None:
    OpenAI.pool("own", clients=["a"], strategy=by_name)  # error
    OpenAI.pool("own", clients=["a"], strategy=of_members_alone)  # error
    OpenAI.configure(rotation_strategy=by_name)  # error
    OpenAI.configure(rotation_strategy=of_members_alone)  # error
    ClientPool("own", ["a"], strategy=3)  # error


def calls(pool: ClientPool) -> None:
    pool.chat.create(model="m", messages=MESSAGES, deadline="1")  # error
    pool.chat.create(model="m", messages=MESSAGES, stream=True, on_break="again")  # error
    pool.chat.create(model="m", messages=MESSAGES, retry_unknown="no")  # error
    pool.chat.create(model="m", messages=MESSAGES, fallback_models=3)  # error
    pool.chat.create(model="m", messages=MESSAGES, tags=[3])  # error
    pool.chat.create(model="m", messages=MESSAGES, stream=True, inter_token_timeout="1")  # error
    pool.chat.create(model="m")  # error
    pool.chat.nonsense  # error
    pool.chat.completions.stream(model="m", messages=MESSAGES, on_break="again")  # error
    pool.embeddings.create(model="m", input="a", dedline=3)  # error
    reply: ChatCompletion = pool.chat.create(model="m", messages=MESSAGES, stream=True)  # error
    del reply


def state(pool: ClientPool, stream: Stream[int, ChatCompletion]) -> None:
    pool.status()["a"].sate  # error
    left: float = pool.status()["a"].rest_left  # error
    stream.restarts = 3  # error
    del left
