"""What a user's editor and type checker see. Checked by mypy --strict and pyright strict, never run."""

from __future__ import annotations

from typing import Any, assert_type

from async_openai import (
    APIStatusError,
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AsyncPage,
    AsyncRun,
    AsyncStream,
    AzureOpenAI,
    ChatCompletion,
    ChatCompletionChunk,
    ChatRequest,
    ChatResponse,
    Completion,
    CompletionResponse,
    CreateEmbeddingResponse,
    FineTuningJob,
    ImagesResponse,
    Model,
    OpenAI,
    OpenAIClient,
    OpenAIError,
    Page,
    RateLimitError,
    Result,
    Run,
    Settings,
    Stream,
    Vectors,
    get_settings,
    settings,
)

MESSAGES = [{"role": "user", "content": "Hi"}]


def registry() -> None:
    OpenAI.configure(api_key=["a", "b"], azure_api_base="https://x", az_api_key="k", timeout=3, max_retries=1)
    OpenAI.configure(api_key=lambda: "key", timeout={"connect": 1.0}, proxies="http://p", enable_rotating_clients=True)
    settings.configure(api_key="k", organization="org")
    assert_type(get_settings(), Settings)
    assert_type(OpenAI.init_api_client("az", set_as_default=False, debug_enabled=True), OpenAIClient)
    assert_type(OpenAI.init_api_client(), OpenAIClient)
    assert_type(OpenAI.init_api_client(name="mine", provider="groq", is_azure=None, http_client=object()), OpenAIClient)
    OpenAI.init_api_client("az", az_api_key="k", azure_endpoint="https://x", az_model_mapping={"gpt-4o": "mine"})
    OpenAI.init_api_client("az-west", api_key="k", endpoint="https://x", deployment="d", ad_token=lambda: "token")
    OpenAI.init_api_client("a", base_url="https://x", api_key=["a", "b"], max_retries=3, weight=2, timeout={"read": 1})
    options: dict[str, Any] = {"max_retries": 3}
    OpenAI.init_api_client("a", **options)
    assert_type(OpenAI.client("az"), OpenAIClient)
    assert_type(OpenAI["az"].chat.create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(OpenAI.client_names, list[str])
    assert_type(len(OpenAI), int)
    assert_type(OpenAI.get_current_client_info(verbose=True), dict[str, Any])
    OpenAI.api_key = "sk-new"
    for client in OpenAI:
        assert_type(client, OpenAIClient)
    OpenAI.reset()


def blocking(client: OpenAI, azure: AzureOpenAI) -> None:
    assert_type(OpenAI.chat.create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(OpenAI.chat_create(model="m", messages=MESSAGES, auto_retry=True), ChatCompletion)
    assert_type(client.chat.completions.create(model="m", messages=MESSAGES, temperature=0.5), ChatCompletion)
    assert_type(
        azure.chat.completions.create(model="m", messages=MESSAGES, stream=True),
        Stream[ChatCompletionChunk, ChatCompletion],
    )
    for chunk in client.chat.create(model="m", messages=MESSAGES, stream=True):
        assert_type(chunk, ChatCompletionChunk)
        assert_type(chunk.choices[0].delta.content, str | None)
    assert_type(OpenAI.completions.create(prompt="p"), Completion)
    assert_type(OpenAI.completions.create(prompt="p", stream=True).text, str)
    assert_type(client.embeddings.create(model="m", input=["a", "b"]), CreateEmbeddingResponse)
    assert_type(client.images.generate(prompt="a cat"), ImagesResponse)
    assert_type(client.images.edit(prompt="a cat", image=open("cat.png", "rb")), ImagesResponse)
    assert_type(client.models.retrieve("gpt-4o"), Model)
    assert_type(client.models.list(), Page[Model])
    for job in client.fine_tuning.jobs.list(limit=20):
        assert_type(job, FineTuningJob)
    assert_type(client.send(ChatRequest(model="m", messages=MESSAGES)), ChatCompletion)
    assert_type(client.with_options(timeout=3, max_retries=0), OpenAI)
    with client as same:
        assert_type(same, OpenAI)
    assert_type(client.create_chats(MESSAGES, "m", batch_size=2), list[ChatCompletion])
    assert_type(client.map(["a"], "m", ordered=True, temperature=0), Run[ChatCompletion])
    assert_type(client.async_map(["a"], "m"), AsyncRun[ChatCompletion])
    assert_type(client.map(["a"], "m", endpoint="chat").all(), list[Result[ChatCompletion]])


async def awaited(client: AsyncOpenAI, azure: AsyncAzureOpenAI) -> None:
    assert_type(await OpenAI.chat.async_create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(await OpenAI.chat.async_create(model="m", messages=MESSAGES, stream=True), ChatCompletion)
    assert_type(
        await OpenAI.chat.async_create(model="m", messages=MESSAGES, stream=True, parse_stream=False),
        AsyncStream[ChatCompletionChunk, ChatCompletion],
    )
    assert_type(await OpenAI.async_chat_create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(await client.chat.completions.create(model="m", messages=MESSAGES), ChatCompletion)
    stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk, ChatCompletion])
    async for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
    assert_type(await stream.read(), ChatCompletion)
    assert_type(await azure.embeddings.create(model="m", input="a"), CreateEmbeddingResponse)
    assert_type(await client.models.retrieve("m"), Model)
    assert_type(await client.models.list(), AsyncPage[Model])
    async for job in client.fine_tuning.jobs.list():
        assert_type(job, FineTuningJob)
    async for job in OpenAI.fine_tuning.jobs.async_list():
        assert_type(job, FineTuningJob)
    assert_type(await client.send(ChatRequest(model="m", messages=MESSAGES)), ChatCompletion)
    assert_type(await client.acreate_completions(["a"], "m", max_tokens=5, batch_size=2), list[Completion])
    assert_type(await client.acreate_chat(MESSAGES, "m"), list[ChatCompletion])
    assert_type(client.map(["a"], "m"), AsyncRun[ChatCompletion])
    async for result in client.map(["a"], "m"):
        assert_type(result.reply, ChatCompletion | None)
    assert_type(await client.embed_many(["a"], "m"), Vectors)
    assert_type(await client.acreate_chat([MESSAGES], "m", return_exceptions=True), list[ChatCompletion | OpenAIError])
    async with client as same:
        assert_type(same, AsyncOpenAI)
    await client.close()


async def main() -> int:
    return 1


def running() -> None:
    assert_type(AsyncOpenAI.run(main), int)
    assert_type(AsyncOpenAI.run(main()), int)


def replies(reply: ChatResponse, completion: CompletionResponse) -> None:
    assert_type(reply.text, str)
    assert_type(reply.consumption, float | None)
    assert_type(reply.request_id, str | None)
    assert_type(reply.choices[0].message.content, str | None)
    assert_type(completion.choices[0].text, str)


def errors(client: OpenAI) -> None:
    try:
        client.models.retrieve("m")
    except RateLimitError as error:
        assert_type(error.status_code, int)
        assert_type(error.code, str | None)
    except APIStatusError as error:
        assert_type(error.message, str)
