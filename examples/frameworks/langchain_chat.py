"""langchain-openai on a pool, through the plain and the Azure class. Needs `langchain-openai`."""

from __future__ import annotations

from _pool import made_pool, show_ledger
from langchain_openai import AzureChatOpenAI, ChatOpenAI


def main() -> None:
    pool = made_pool()
    through = {
        "http_client": pool.http_client(),
        "http_async_client": pool.async_http_client(),
        "api_key": "unused",
        # The pool repeats, and moves on: nobody else need do so.
        "max_retries": 0,
    }
    chat = ChatOpenAI(model="gpt-4o-mini", **through)
    print(chat.invoke("Hello").content)
    print([piece.content for piece in chat.stream("Count to three") if piece.content])
    azure = AzureChatOpenAI(
        azure_deployment="gpt-4o-mini", azure_endpoint="https://unused", api_version="2024-10-21", **through
    )
    print([message.content for message in azure.batch(["one", "two"])])
    show_ledger()


if __name__ == "__main__":
    main()
