"""A conversation that is kept short.

The replies' messages go back as they are; only the last ones are sent.
"""

from async_openai import OpenAI

KEEP = 6
history = []
for question in ("My name is Ann.", "What is my name?", "Thank you."):
    history.append({"role": "user", "content": question})
    reply = OpenAI.chat.create(
        model="gpt-4o-mini",
        messages=[{"role": "system", "content": "Answer in one sentence."}, *history[-KEEP:]],
    )
    history.append(reply.choices[0].message)
    print(question, "->", reply.text)
