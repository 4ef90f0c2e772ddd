"""Mistakes with operations of each kind that a type checker must reject: each marked line, and no other."""

from __future__ import annotations

from pydantic import BaseModel

from async_openai import AsyncOpenAI, Model, OpenAI

MESSAGES = [{"role": "user", "content": "Hi"}]


class Step(BaseModel):
    explanation: str


def administration(client: OpenAI) -> None:
    client.admin.organization.projects.create()  # error
    client.admin.organization.projects.users.retrieve("u")  # error
    client.admin.organization.usage.costs(start_time="0")  # error
    client.admin.organisation  # error


def raw(client: OpenAI) -> None:
    client.embeddings.with_raw_response.create(model="m")  # error
    client.embeddings.with_raw_response.create(model="m", input="a", dimensoins=3)  # error
    client.embeddings.with_raw_response.creat(model="m", input="a")  # error
    client.embeddings.with_raw_response.create(model="m", input="a").data  # error
    client.embeddings.with_raw_response.create(model="m", input="a").parse().nonsense  # error
    client.files.with_raw_response.retrieve()  # error
    with client.files.with_streaming_response.content("file-1") as answer:
        answer.stream_to_file()  # error


def heard(client: OpenAI) -> None:
    client.audio.transcriptions.create(model="m")  # error
    client.audio.transcriptions.create(model="m", file=b"x", response_format=3)  # error
    client.audio.translations.create(model="m", file=b"x", stream=True)  # error
    client.audio.transcriptions.create(model="m", file=b"x", response_format="srt").nonsense  # error


async def raw_awaited(client: AsyncOpenAI) -> None:
    client.embeddings.with_raw_response.create(model="m", input="a").parse()  # error
    async with client.files.with_streaming_response.content("file-1") as answer:
        len(answer.read())  # error


def parsed(client: OpenAI) -> None:
    client.chat.completions.parse(model="m", response_format=Step)  # error
    client.chat.completions.parse(model="m", messages=MESSAGES, response_format=Step, max_tokens="many")  # error
    client.chat.completions.parse(model="m", messages=MESSAGES, response_format=Step, stream=True)  # error
    client.chat.completions.parse(model="m", messages=MESSAGES, response_format=3)  # error
    client.chat.completions.parse(model="m", messages=MESSAGES, response_format=Step).parsed.explanation  # error
    model: Model | None = client.responses.parse(model="m", input="Hi", text_format=Step).output_parsed  # error
    client.responses.parse(model="m", text_fromat=Step)  # error
    del model


def events(client: OpenAI) -> None:
    client.chat.completions.stream(model="m", messages=MESSAGES).get_final_completion()  # error
    client.chat.completions.stream(messages=MESSAGES)  # error
    client.responses.stream(response_id=3)  # error


def verbs(client: OpenAI) -> None:
    client.get("/models")  # error
    client.get("/models", cast_to=Model, body={})  # error
    client.get(3, cast_to=Model)  # error
    client.get("/models/m", cast_to=Model).nonsense  # error
    client.post("/x", cast_to=Model, timeuot=3)  # error
