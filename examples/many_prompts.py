"""A bounded run over many prompts: results in order, errors kept apart, the bill at the end."""

from __future__ import annotations

from _offline import offline

from async_openai import AsyncOpenAI, OpenAIError

offline()
client = AsyncOpenAI()


async def main() -> None:
    reviews = [f"The service here is {word}." for word in ("good", "ok", "terrible")] * 20
    conversations = [
        [{"role": "system", "content": "Rate the sentiment"}, {"role": "user", "content": review}] for review in reviews
    ]
    results = await client.acreate_chat(conversations, "gpt-4o-mini", batch_size=10, return_exceptions=True)
    failed = [result for result in results if isinstance(result, OpenAIError)]
    print(len(results) - len(failed), "answers,", len(failed), "errors")

    texts = await client.acreate_completions(["Tell me a joke", "Write a poem"], "gpt-3.5-turbo-instruct", max_tokens=9)
    print([text.text for text in texts])
    print(client.ledger)
    await client.close()


AsyncOpenAI.run(main)
