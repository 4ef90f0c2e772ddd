"""LlamaIndex on a pool. Needs `llama-index-llms-openai` and `llama-index-embeddings-openai`."""

from __future__ import annotations

from _pool import made_pool, show_ledger
from llama_index.core.llms import ChatMessage
from llama_index.embeddings.openai import OpenAIEmbedding
from llama_index.llms.openai import OpenAI as LlamaOpenAI


def main() -> None:
    pool = made_pool()
    through = {
        "http_client": pool.http_client(),
        "async_http_client": pool.async_http_client(),
        "api_key": "unused",
        "max_retries": 0,
    }
    llm = LlamaOpenAI(model="gpt-4o-mini", **through)
    print(llm.complete("Hello"))
    print([piece.delta for piece in llm.stream_chat([ChatMessage(role="user", content="Count to three")])])
    embedder = OpenAIEmbedding(model="text-embedding-3-small", **through)
    print(len(embedder.get_text_embedding("Hello")))
    show_ledger()


if __name__ == "__main__":
    main()
