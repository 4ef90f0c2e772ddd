"""Hosts of their own models: one row each."""

from __future__ import annotations

from typing import Final

from async_openai.providers.base import Provider

MAKERS: Final = (
    Provider(
        "mistral",
        "https://api.mistral.ai/v1",
        ("MISTRAL_API_KEY",),
        "https://docs.mistral.ai/api",
        # Refuses unknown parameters, `stream_options` among them; reports usage in the last chunk unasked.
        takes_stream_usage=False,
        prices="mistral",
        families=("mistral", "ministral", "magistral", "codestral", "devstral", "pixtral", "voxtral", "open-mi"),
    ),
    Provider(
        "deepseek",
        "https://api.deepseek.com/v1",
        ("DEEPSEEK_API_KEY",),
        "https://api-docs.deepseek.com",
        prices="deepseek",
        families=("deepseek",),
    ),
    Provider(
        "xai",
        "https://api.x.ai/v1",
        ("XAI_API_KEY",),
        "https://docs.x.ai/developers/rest-api-reference/inference",
        prices="x-ai",
        families=("grok",),
    ),
    Provider(
        "perplexity",
        "https://api.perplexity.ai",
        ("PERPLEXITY_API_KEY", "PPLX_API_KEY"),
        "https://docs.perplexity.ai/guides/chat-completions-guide",
        # Every chunk carries the usage so far.
        takes_stream_usage=False,
        prices="perplexity",
        states_usd=True,
        families=("sonar", "r1-", "pplx-"),
    ),
    Provider(
        "gemini",
        "https://generativelanguage.googleapis.com/v1beta/openai",
        ("GEMINI_API_KEY", "GOOGLE_API_KEY"),
        "https://ai.google.dev/gemini-api/docs/openai",
        prices="google",
        families=("gemini", "gemma", "imagen", "veo", "learnlm", "text-embedding-004"),
    ),
    Provider(
        "anthropic",
        "https://api.anthropic.com/v1",
        ("ANTHROPIC_API_KEY",),
        "https://docs.anthropic.com/en/api/openai-sdk",
        prices="anthropic",
        families=("claude",),
    ),
    Provider(
        "moonshot",
        "https://api.moonshot.ai/v1",
        ("MOONSHOT_API_KEY",),
        "https://platform.moonshot.ai/docs/api/chat",
        ("api.moonshot.cn",),
        prices="moonshotai",
        families=("kimi", "moonshot"),
    ),
    Provider(
        "zai",
        "https://api.z.ai/api/paas/v4",
        ("ZAI_API_KEY",),
        "https://docs.z.ai/api-reference/introduction",
        prices="zai",
        families=("glm", "cogview", "cogvideox", "vidu", "autoglm"),
    ),
    Provider(
        "zhipu",
        "https://open.bigmodel.cn/api/paas/v4",
        ("ZHIPUAI_API_KEY", "ZHIPU_API_KEY"),
        "https://docs.bigmodel.cn/cn/guide/develop/python/introduction",
        prices="zhipuai",
        families=("glm", "charglm", "codegeex", "cogview", "cogvideox", "emohaa", "embedding-2", "embedding-3"),
    ),
    Provider(
        "minimax",
        "https://api.minimax.io/v1",
        ("MINIMAX_API_KEY",),
        "https://platform.minimax.io/docs/api-reference/text-openai-api",
        ("api.minimaxi.com",),
        prices="minimax",
        families=("minimax", "m2-", "abab"),
    ),
    Provider(
        "cohere",
        "https://api.cohere.ai/compatibility/v1",
        ("COHERE_API_KEY", "CO_API_KEY"),
        "https://docs.cohere.com/docs/compatibility-api",
        ("api.cohere.com",),
        prices="cohere",
        families=("command", "c4ai", "embed-"),
    ),
    Provider(
        "ai21",
        "https://api.ai21.com/studio/v1",
        ("AI21_API_KEY",),
        "https://docs.ai21.com/reference/jamba-1-6-api-ref",
        families=("jamba",),
    ),
    Provider(
        "voyage",
        "https://api.voyageai.com/v1",
        ("VOYAGE_API_KEY",),
        "https://docs.voyageai.com/reference/embeddings-api",
        # Its `encoding_format` is null or base64.
        takes_base64=True,
        prices="voyageai",
        families=("voyage",),
    ),
    Provider(
        "jina",
        "https://api.jina.ai/v1",
        ("JINA_API_KEY",),
        "https://jina.ai/embeddings",
        families=("jina",),
    ),
    Provider(
        "upstage",
        "https://api.upstage.ai/v1",
        ("UPSTAGE_API_KEY",),
        "https://console.upstage.ai/api-keys?api=chat-reasoning",
        families=("solar", "syn-", "embedding-query", "embedding-passage"),
    ),
    Provider(
        "llama-api",
        "https://api.llama.com/compat/v1",
        ("LLAMA_API_KEY",),
        "https://llama.developer.meta.com/docs/features/compatibility",
        # Its accelerated variants begin with the maker of the chip.
        families=("llama", "cerebras-llama", "groq-llama"),
    ),
    Provider(
        "meta",
        "https://api.meta.ai/v1",
        ("META_MODEL_API_KEY",),
        "https://dev.meta.ai/docs/protocols/chat-completions",
        prices="meta",
        families=("muse-",),
    ),
)
"""Each serves the models of one maker alone."""
