"""A loop of tool calls, bounded.

The functions are plain ones; their results go back until the model answers in words, or three rounds are over.
"""

from async_openai import OpenAI


def population(city: str) -> int:
    """Return how many people live in a city."""
    return {"Hanoi": 8_500_000}.get(city, 0)


messages = [{"role": "user", "content": "How many people live in Hanoi?"}]
for _ in range(3):
    reply = OpenAI.chat.create(model="gpt-4o-mini", messages=messages, tools=[population])
    message = reply.choices[0].message
    if not message.tool_calls:
        break
    messages.append(message)
    for call, done in zip(message.tool_calls, reply.function_result_objects, strict=True):
        messages.append({"role": "tool", "tool_call_id": call.id, "content": str(done())})
print(reply.text or "no answer in three rounds")
