"""A web service on Sanic: one client for the life of the application.

Needs more packages: `pip install sanic sanic-testing`.
"""

from __future__ import annotations

from _offline import offline
from sanic import HTTPResponse, Request, Sanic, json

from async_openai import AsyncOpenAI

offline()
client = AsyncOpenAI(timeout=30)
app = Sanic("example")


@app.post("/chat")
async def chat(request: Request) -> HTTPResponse:
    message = request.json["message"]
    reply = await client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": message}])
    return json({"response": reply.text})


@app.before_server_stop
async def cleanup(_: Sanic) -> None:
    await client.close()


if __name__ == "__main__":
    # `sanic sanic_app:app` serves it; here it is only tried once.
    from sanic_testing.testing import SanicTestClient

    _, answer = SanicTestClient(app).post("/chat", json={"message": "Hi"})
    print(answer.json if answer else "no answer")
