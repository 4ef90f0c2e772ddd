"""What can be caught, and what it says."""

from __future__ import annotations

from _offline import offline

from async_openai import APIConnectionError, InvalidParameterError, NotFoundError, OpenAI, OpenAIError, RateLimitError
from async_openai.testing import Fault, Server

offline()
MESSAGES = [{"role": "user", "content": "Hi"}]

try:
    OpenAI.chat.create(model="gpt-4o-mini", messages=MESSAGES, temperature=7)
except InvalidParameterError as error:
    print("nothing was sent:", error)

try:
    OpenAI["azz"].chat.create(model="gpt-4o-mini", messages=MESSAGES)
except OpenAIError as error:
    print("an unknown client:", error)

with Server(models=["gpt-4o-mini"]) as server:
    client = OpenAI(base_url=server.url, api_key="sk-example", max_retries=1, deadline=1)
    try:
        client.chat.create(model="gpt-5o", messages=MESSAGES)
    except NotFoundError as error:
        print(error.status_code, error.code, error)
    server.always(Fault.rate_limit(retry_after=0.01))
    try:
        client.chat.create(model="gpt-4o-mini", messages=MESSAGES)
    except RateLimitError as error:
        print("every attempt:", *error.attempts, sep="\n  ")
    server.clear()
    server.script(Fault(cut_after_events=3))
    stream = client.chat.create(model="gpt-4o-mini", messages=MESSAGES, stream=True)
    try:
        stream.read()
    except APIConnectionError as error:
        print("cut after", repr(error.text), "-", error)
