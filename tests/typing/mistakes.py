"""Mistakes that a type checker must reject: each marked line, and no other."""

from __future__ import annotations

from async_openai import AsyncOpenAI, ChatCompletion, Model, OpenAI

MESSAGES = [{"role": "user", "content": "Hi"}]


def calls(client: OpenAI) -> None:
    client.chat.completions.create(messages=MESSAGES)  # error
    client.chat.completions.create(model="m")  # error
    client.chat.completions.create(model="m", messages="Hi")  # error
    client.chat.completions.create(model="m", messages=MESSAGES, max_tokens="many")  # error
    client.embeddings.create(model="m")  # error
    client.embeddings.create(model="m", input=3)  # error
    client.embeddings.create(model="m", input="a", dimensoins=3)  # error
    client.models.retrieve()  # error
    client.models.retrieve(3)  # error
    client.models.retrieve("a", "b")  # error
    client.fine_tuning.jobs.list(limit="x")  # error
    client.chat.nonsense  # error
    OpenAI.chat.create(model="m", messages=MESSAGES).nonsense  # error


def results(client: OpenAI) -> None:
    model: Model = client.chat.create(model="m", messages=MESSAGES)  # error
    reply: ChatCompletion = client.chat.create(model="m", messages=MESSAGES, stream=True)  # error
    text: int = client.chat.create(model="m", messages=MESSAGES).text  # error
    del model, reply, text


async def forgotten(client: AsyncOpenAI) -> None:
    reply: ChatCompletion = client.chat.completions.create(model="m", messages=MESSAGES)  # error
    print(reply)
    list(client.fine_tuning.jobs.list())  # error


def settings() -> None:
    OpenAI.configure(api_kye="k")  # error
    OpenAI.configure(max_retries="3")  # error
    OpenAI.configure(ledger=5)  # error
    OpenAI(api_kye="k")  # error
    OpenAI(timeout=3, base_url=5)  # error
    AsyncOpenAI(azure_endpoint="https://x")  # error
    OpenAI.client(3.5)  # error
    OpenAI.init_api_client("a", base_ulr="x")  # error
    OpenAI.init_api_client("a", max_retries="3")  # error
    OpenAI.init_api_client("a", "b")  # error
    OpenAI.init_api_client(3)  # error
    OpenAI.init_api_client("a", az_api_kye="k")  # error
    OpenAI.init_api_client("a", transport="urllib")  # error
    OpenAI.init_api_client("a").nonsense  # error
    OpenAI(transport="urllib")  # error
    OpenAI(max_connections="3")  # error
