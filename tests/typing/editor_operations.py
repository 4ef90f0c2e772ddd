"""What a user's editor and type checker see of operations of each kind. Checked like editor.py, never run."""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

import httpx
from pydantic import BaseModel

from async_openai import (
    AsyncOpenAI,
    AsyncPage,
    AsyncRawAPIResponse,
    AsyncStream,
    ChatCompletion,
    ChatCompletionChunk,
    CreateEmbeddingResponse,
    FineTuningJob,
    ImagesResponse,
    Model,
    OpenAI,
    Page,
    ParsedChatCompletion,
    ParsedResponse,
    RawAPIResponse,
    RawResponse,
    Stream,
)
from async_openai.types.admin import OrganizationGroup, Project, Removed, SpendLimit
from async_openai.types.admin_usage import UsageBucket
from async_openai.types.audio import Transcription, TranscriptionStreamEvent
from async_openai.types.binary import BinaryContent
from async_openai.types.files import FileObject
from async_openai.types.text_reply import TextReply


def administration(client: OpenAI) -> None:
    projects = client.admin.organization.projects
    assert_type(projects.create(name="n"), Project)
    assert_type(projects.users.roles.delete("r", user_id="u", project_id="p"), Removed)
    assert_type(projects.list(), Page[Project])
    assert_type(client.admin.organization.usage.costs(start_time=0), Page[UsageBucket])
    assert_type([log.id for log in OpenAI.admin.organization.audit_logs.list()], list[str])


async def awaited_administration(client: AsyncOpenAI) -> None:
    assert_type(await client.admin.organization.spend_limit.retrieve(), SpendLimit)
    assert_type(await client.admin.organization.groups.list(), AsyncPage[OrganizationGroup])
    assert_type(await OpenAI.admin.organization.groups.async_retrieve("g"), OrganizationGroup)


MESSAGES = [{"role": "user", "content": "Hi"}]


class Step(BaseModel):
    explanation: str


class Other(BaseModel):
    steps: list[Step]


def plain(client: OpenAI) -> None:
    assert_type(client.files.retrieve("file-1"), FileObject)
    assert_type(client.files.create(file=Path("data.jsonl"), purpose="batch"), FileObject)
    assert_type(client.files.list(), Page[FileObject])
    assert_type(client.audio.speech.create(model="tts-1", input="Hi", voice="alloy"), BinaryContent)


def heard(client: OpenAI) -> None:
    audio = client.audio
    assert_type(audio.transcriptions.create(model="m", file=b"x"), Transcription)
    assert_type(audio.transcriptions.create(model="m", file=b"x", response_format="json"), Transcription)
    assert_type(audio.transcriptions.create(model="m", file=b"x", response_format="srt"), TextReply)
    assert_type(audio.translations.create(model="m", file=b"x", response_format="vtt").splitlines(), list[str])
    assert_type(
        audio.transcriptions.create(model="m", file=b"x", stream=True), Stream[TranscriptionStreamEvent, Transcription]
    )
    raw = audio.transcriptions.with_raw_response
    assert_type(raw.create(model="m", file=b"x", response_format="text").parse(), TextReply)
    assert_type(raw.create(model="m", file=b"x").parse(), Transcription)


async def heard_awaited(client: AsyncOpenAI) -> None:
    audio = client.audio
    assert_type(await audio.transcriptions.create(model="m", file=b"x", response_format="srt"), TextReply)
    assert_type(await audio.translations.create(model="m", file=b"x"), Transcription)
    stream = await audio.transcriptions.create(model="m", file=b"x", stream=True)
    assert_type(stream, AsyncStream[TranscriptionStreamEvent, Transcription])
    assert_type(await OpenAI.audio.transcriptions.async_create(model="m", file=b"x", stream=True), Transcription)
    assert_type(await OpenAI.audio.translations.async_create(model="m", file=b"x", response_format="srt"), TextReply)
    raw = await audio.transcriptions.with_raw_response.create(model="m", file=b"x", response_format="text")
    assert_type(raw.parse(), TextReply)


def raw(client: OpenAI) -> None:
    raw = client.chat.completions.with_raw_response
    assert_type(raw.create(model="m", messages=MESSAGES), RawAPIResponse[ChatCompletion])
    assert_type(raw.create(model="m", messages=MESSAGES).parse().choices[0].message.content, str | None)
    assert_type(
        raw.create(model="m", messages=MESSAGES, stream=True).parse(), Stream[ChatCompletionChunk, ChatCompletion]
    )
    response = client.embeddings.with_raw_response.create(model="m", input="a")
    assert_type(response, RawAPIResponse[CreateEmbeddingResponse])
    assert_type(response.headers["x-request-id"], str)
    assert_type((response.status_code, response.request_id, response.text), tuple[int, str | None, str])
    assert_type(client.images.with_raw_response.edit(prompt="p", image=b"x").parse(), ImagesResponse)
    assert_type(client.models.with_raw_response.list().parse(), Page[Model])
    assert_type(client.models.with_raw_response.retrieve("m").parse(), Model)
    assert_type(client.files.with_raw_response.content("file-1").parse(), BinaryContent)
    assert_type(OpenAI.embeddings.with_raw_response.create(model="m", input="a").parse(), CreateEmbeddingResponse)
    # What belongs to a resource, or a client, in its raw form.
    assert_type(client.chat.with_raw_response.completions.create(model="m", messages=MESSAGES).parse(), ChatCompletion)
    assert_type(client.with_raw_response.models.retrieve("m").parse(), Model)
    assert_type(OpenAI.with_raw_response.models.retrieve("m").parse(), Model)
    with client.files.with_streaming_response.content("file-1") as answer:
        for piece in answer.iter_bytes(chunk_size=1000):
            assert_type(piece, bytes)
        for line in answer.iter_lines():
            assert_type(line, str)
        answer.stream_to_file("data.jsonl")
        assert_type(answer.parse(), BinaryContent)


async def raw_awaited(client: AsyncOpenAI) -> None:
    response = await client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES)
    assert_type(response, RawAPIResponse[ChatCompletion])
    assert_type(response.parse(), ChatCompletion)
    live = await client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES, stream=True)
    assert_type(live.parse(), AsyncStream[ChatCompletionChunk, ChatCompletion])
    assert_type((await client.models.with_raw_response.list()).parse(), AsyncPage[Model])
    assert_type((await OpenAI.models.with_raw_response.async_list()).parse(), AsyncPage[Model])
    assert_type((await OpenAI.embeddings.with_raw_response.async_create(model="m", input="a")).status_code, int)
    assert_type((await client.with_raw_response.fine_tuning.jobs.list()).parse(), AsyncPage[FineTuningJob])
    async with client.files.with_streaming_response.content("file-1") as answer:
        assert_type(answer, AsyncRawAPIResponse[BinaryContent])
        async for piece in answer.iter_bytes():
            assert_type(piece, bytes)
        await answer.stream_to_file(Path("data.jsonl"))
        assert_type(await answer.parse(), BinaryContent)


def parsed(client: OpenAI) -> None:
    reply = client.chat.completions.parse(model="m", messages=MESSAGES, response_format=Step, temperature=0.5)
    assert_type(reply, ParsedChatCompletion[Step])
    assert_type(reply.choices[0].message.parsed, Step | None)
    assert_type(reply.parsed, Step | None)
    assert_type(client.chat.completions.parse(model="m", messages=MESSAGES), ParsedChatCompletion[None])
    assert_type(
        client.chat.completions.with_raw_response.parse(model="m", messages=MESSAGES, response_format=Step),
        RawAPIResponse[ParsedChatCompletion[Step]],
    )
    assert_type(client.responses.parse(model="m", input="Hi", text_format=Step), ParsedResponse[Step])
    assert_type(client.responses.parse(model="m", input="Hi", text_format=Step).output_parsed, Step | None)
    assert_type(client.responses.parse(model="m", input="Hi", parse_as=Step), ParsedResponse[Step])
    assert_type(client.responses.parse(model="m", input="Hi", text_format=Other, parse_as=Step), ParsedResponse[Step])


async def parsed_awaited(client: AsyncOpenAI) -> None:
    assert_type(
        (await client.chat.completions.parse(model="m", messages=MESSAGES, response_format=Step)).parsed, Step | None
    )
    assert_type(
        await OpenAI.chat.completions.async_parse(model="m", messages=MESSAGES, response_format=Step),
        ParsedChatCompletion[Step],
    )
    raw = await client.responses.with_raw_response.parse(model="m", input="Hi", text_format=Step)
    assert_type(raw.parse().output_parsed, Step | None)


def events(client: OpenAI) -> None:
    with client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Step) as stream:
        for event in stream:
            if event.type == "content.delta":
                assert_type((event.delta, event.snapshot), tuple[str, str])
            elif event.type == "content.done":
                assert_type(event.parsed, Step | None)
            elif event.type == "tool_calls.function.arguments.done":
                assert_type((event.name, event.index, event.arguments), tuple[str, int, str])
            elif event.type == "chunk":
                assert_type(event.chunk, ChatCompletionChunk)
        assert_type(stream.get_final_completion(), ParsedChatCompletion[Step])
    with client.responses.stream(response_id="resp_1", starting_after=3) as stored:
        assert_type(stored.get_final_response(), ParsedResponse[None])


def response_events(client: OpenAI) -> None:
    with client.responses.stream(model="m", input="Hi", text_format=Step) as stream:
        for event in stream:
            if event.type == "response.output_text.done":
                assert_type(event.parsed, Step | None)
            elif event.type == "response.output_text.delta":
                assert_type((event.delta, event.snapshot), tuple[str, str])
            elif event.type == "response.completed":
                assert_type(event.response, ParsedResponse[Step])
        assert_type(stream.get_final_response().output_parsed, Step | None)


async def events_awaited(client: AsyncOpenAI) -> None:
    async with client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
        async for event in stream:
            if event.type == "content.done":
                assert_type(event.content, str)
        assert_type(await stream.get_final_completion(), ParsedChatCompletion[None])
    async with OpenAI.responses.async_stream(model="m", input="Hi", text_format=Step) as stream:
        async for text in stream.text_deltas():
            assert_type(text, str)
        assert_type(await stream.get_final_response(), ParsedResponse[Step])


def verbs(client: OpenAI) -> None:
    assert_type(client.get("/models/m", cast_to=Model), Model)
    assert_type(OpenAI.get("/models/m", cast_to=dict[str, Any], timeout=3), dict[str, Any])
    assert_type(client.post("/x", cast_to=Step, body={"a": 1}, options={"headers": {"x": "y"}}), Step)
    assert_type(client.put("/x", cast_to=RawResponse, body=Step(explanation="e")), RawResponse)
    assert_type(client.patch("/x", cast_to=httpx.Response, body=[1], extra_query={"a": 1}), httpx.Response)
    assert_type(client.post("/x", cast_to=str, files={"file": b"content"}, body={"purpose": "batch"}), str)


async def verbs_awaited(client: AsyncOpenAI) -> None:
    assert_type(await client.get("/models/m", cast_to=Model), Model)
    assert_type(await OpenAI.async_post("/x", cast_to=list[int], body={}), list[int])
    await client.delete("/x", cast_to=None)
