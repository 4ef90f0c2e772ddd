"""A web service on FastAPI: one client for the life of the application.

Needs more packages: `pip install fastapi httpx`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from _offline import offline
from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from fastapi.testclient import TestClient

from async_openai import AsyncOpenAI

offline()
client = AsyncOpenAI(timeout=30)


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    yield
    await client.close()


app = FastAPI(lifespan=lifespan)


@app.post("/chat")
async def chat(message: str) -> dict[str, str]:
    reply = await client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": message}])
    return {"response": reply.text}


@app.post("/stream")
async def stream(message: str) -> StreamingResponse:
    chunks = await client.chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": message}], stream=True
    )

    async def pieces() -> AsyncIterator[str]:
        async for chunk in chunks:
            yield chunk.text

    return StreamingResponse(pieces(), media_type="text/plain")


if __name__ == "__main__":
    # `uvicorn fastapi_app:app` serves it; here it is only tried once.
    with TestClient(app) as browser:
        print(browser.post("/chat", params={"message": "Hi"}).json())
        print(browser.post("/stream", params={"message": "Hi"}).text)
