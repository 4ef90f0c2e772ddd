"""A call, a stream, what it cost."""

from __future__ import annotations

from _offline import offline

from async_openai import OpenAI

offline()

MESSAGES = [{"role": "user", "content": "Say hello in French"}]

reply = OpenAI.chat.create(model="gpt-4o-mini", messages=MESSAGES, max_tokens=20)
print("answer:", reply.text)
print("tokens:", reply.usage.total_tokens if reply.usage else "unknown")
print("cost in USD:", reply.consumption)

print("streamed: ", end="")
for chunk in OpenAI.chat.create(model="gpt-4o-mini", messages=MESSAGES, stream=True):
    print(chunk.text, end="|")
print()

result = OpenAI.completions.create(prompt="Once upon a time", max_tokens=8, stream=True)
print("completion:", result.text, "- choices:", len(result))
