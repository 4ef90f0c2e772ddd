"""Stream an answer within a time.

The deadline is for everything: attempts, waits, other clients and the stream. What had arrived is on the error.
"""

from async_openai import APIError, OpenAI

try:
    stream = OpenAI.chat.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": "Count to ten"}],
        stream=True,
        deadline=20,
        first_token_timeout=5,
    )
    for chunk in stream:
        print(chunk.text, end="", flush=True)
    print()
except APIError as error:
    print(f"\nended: {error}; so far: {error.text}")
