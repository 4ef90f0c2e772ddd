"""Gateways: hosts that pass requests on to other hosts. One row each."""

from __future__ import annotations

from typing import Final

from async_openai.providers.base import Provider

GATEWAYS: Final = (
    Provider(
        "openrouter",
        "https://openrouter.ai/api/v1",
        ("OPENROUTER_API_KEY",),
        "https://openrouter.ai/docs/quickstart",
        prices="openrouter",
        states_usd=True,
    ),
    Provider(
        "huggingface",
        "https://router.huggingface.co/v1",
        ("HF_TOKEN",),
        "https://huggingface.co/docs/inference-providers",
    ),
    Provider(
        "github",
        "https://models.github.ai/inference",
        ("GITHUB_TOKEN",),
        "https://docs.github.com/en/github-models/quickstart",
    ),
    Provider(
        "vercel",
        "https://ai-gateway.vercel.sh/v1",
        ("AI_GATEWAY_API_KEY",),
        "https://vercel.com/docs/ai-gateway/sdks-and-apis/openai-chat-completions/advanced",
    ),
    Provider(
        "portkey",
        "https://api.portkey.ai/v1",
        ("PORTKEY_API_KEY",),
        "https://portkey.ai/docs/api-reference",
        ("aigw.portkey.ai",),
        # As at any host given by its URL: the names of OpenAI's models stand for them.
        prices="openai",
    ),
    Provider(
        "helicone",
        "https://ai-gateway.helicone.ai/v1",
        ("HELICONE_API_KEY",),
        "https://docs.helicone.ai/rest/ai-gateway/post-v1-chat-completions",
        prices="openai",
    ),
    Provider(
        "litellm",
        "http://127.0.0.1:4000/v1",
        ("LITELLM_API_KEY",),
        "https://docs.litellm.ai/docs/proxy/docker_quick_start",
        key_required=False,
        prices="openai",
    ),
)
"""Each passes requests on to hosts of the user's choice."""
