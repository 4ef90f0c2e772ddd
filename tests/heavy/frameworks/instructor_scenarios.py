"""instructor through the bridge. Run in an environment of its own: see `test_frameworks.py`."""

from __future__ import annotations

import json
from typing import Any

import instructor
from common import MODEL, Case, main
from pydantic import BaseModel, field_validator

ASK: dict[str, Any] = {"model": MODEL, "messages": [{"role": "user", "content": "Where?"}]}
MODES = [instructor.Mode.TOOLS, instructor.Mode.TOOLS_STRICT, instructor.Mode.JSON, instructor.Mode.JSON_SCHEMA]


class City(BaseModel):
    name: str
    people: int


async def both_kinds(case: Case) -> None:
    for mode in MODES:
        if mode is instructor.Mode.JSON:
            continue
        client = instructor.from_openai(case.pool.openai(), mode=mode)
        assert isinstance(client.chat.completions.create(response_model=City, **ASK), City)
        awaited = instructor.from_openai(case.pool.async_openai(), mode=mode)
        assert isinstance(await awaited.chat.completions.create(response_model=City, **ASK), City)


def _completion(content: str) -> dict[str, Any]:
    message = {"role": "assistant", "content": content}
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    choices = [{"index": 0, "message": message, "finish_reason": "stop"}]
    return {"id": "c", "object": "chat.completion", "created": 1, "model": MODEL, "choices": choices, "usage": usage}


def json_mode(case: Case) -> None:
    reply = _completion('{"name": "Rome", "people": 3}')
    case.second.route("POST", "/chat/completions", lambda _: (200, {}, reply))
    client = instructor.from_openai(case.pool.openai(), mode=instructor.Mode.JSON)
    assert client.chat.completions.create(response_model=City, **ASK).name == "Rome"


async def partial_streams(case: Case) -> None:
    client = instructor.from_openai(case.pool.openai())
    assert isinstance(list(client.chat.completions.create_partial(response_model=City, **ASK))[-1], City)
    awaited = instructor.from_openai(case.pool.async_openai())
    found = [each async for each in awaited.chat.completions.create_partial(response_model=City, **ASK)]
    assert isinstance(found[-1], City) or found[-1].people is not None


def repeats_after_validation(case: Case) -> None:
    class Known(City):
        @field_validator("people")
        @classmethod
        def few(cls, value: int) -> int:
            if value > 10:
                raise ValueError("too many")
            return value

    counts = iter([50, 5])

    def reply(_request: object) -> tuple[int, dict[str, str], Any]:
        return 200, {}, _completion(json.dumps({"name": "Rome", "people": next(counts)}))

    case.second.route("POST", "/chat/completions", reply)
    client = instructor.from_openai(case.pool.openai(), mode=instructor.Mode.JSON)
    assert client.chat.completions.create(response_model=Known, max_retries=2, **ASK).people == 5
    assert len(case.second.requests) == 2


async def own_object(case: Case) -> None:
    """Methods of ours, patched."""
    from async_openai import AsyncOpenAI

    create = instructor.patch(create=case.pool.chat.completions.create)
    assert isinstance(create(response_model=City, **ASK), City)
    acreate = instructor.patch(create=AsyncOpenAI.pool("all").chat.completions.create)
    assert isinstance(await acreate(response_model=City, **ASK), City)


if __name__ == "__main__":
    main(both_kinds, json_mode, partial_streams, repeats_after_validation, own_object)
