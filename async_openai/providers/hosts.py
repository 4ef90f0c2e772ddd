"""OpenAI, and one data row for each compatible host. To add a host, add its row.

Base URLs, key variables and differences are those that each host documents for OpenAI clients.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import Final

from async_openai.errors import ConfigurationError
from async_openai.providers.azure import AZURE
from async_openai.providers.base import Provider

_MISTRAL: Final = ("mistral", "ministral", "magistral", "codestral", "devstral", "pixtral", "voxtral", "open-mi")
_DEEPSEEK: Final = ("deepseek",)
_XAI: Final = ("grok",)
_PERPLEXITY: Final = ("sonar", "r1-", "pplx-")
_GEMINI: Final = ("gemini", "gemma", "imagen", "veo", "learnlm", "text-embedding-004")
_ANTHROPIC: Final = ("claude",)

OPENAI: Final = Provider(
    "openai",
    "https://api.openai.com/v1",
    ("OPENAI_API_KEY",),
    account_headers=True,
    strangers=(*_MISTRAL, *_DEEPSEEK, *_XAI, "sonar", *_GEMINI, *_ANTHROPIC),
)
CUSTOM: Final = Provider("custom", None, ("OPENAI_API_KEY",), account_headers=True)
"""Any other host, by its `base_url`; keeps to OpenAI's conventions."""

_HOSTS: Final = (
    OPENAI,
    AZURE,
    CUSTOM,
    Provider("together", "https://api.together.xyz/v1", ("TOGETHER_API_KEY",)),
    Provider("fireworks", "https://api.fireworks.ai/inference/v1", ("FIREWORKS_API_KEY",)),
    Provider("groq", "https://api.groq.com/openai/v1", ("GROQ_API_KEY",)),
    # Refuses unknown parameters, `stream_options` among them; reports usage in the last chunk unasked.
    Provider("mistral", "https://api.mistral.ai/v1", ("MISTRAL_API_KEY",), takes_stream_usage=False, families=_MISTRAL),
    Provider("deepseek", "https://api.deepseek.com/v1", ("DEEPSEEK_API_KEY",), families=_DEEPSEEK),
    Provider("xai", "https://api.x.ai/v1", ("XAI_API_KEY",), families=_XAI),
    Provider("openrouter", "https://openrouter.ai/api/v1", ("OPENROUTER_API_KEY",)),
    Provider("cerebras", "https://api.cerebras.ai/v1", ("CEREBRAS_API_KEY",)),
    # Every chunk carries the usage so far.
    Provider(
        "perplexity",
        "https://api.perplexity.ai",
        ("PERPLEXITY_API_KEY", "PPLX_API_KEY"),
        takes_stream_usage=False,
        families=_PERPLEXITY,
    ),
    Provider(
        "gemini",
        "https://generativelanguage.googleapis.com/v1beta/openai",
        ("GEMINI_API_KEY", "GOOGLE_API_KEY"),
        families=_GEMINI,
    ),
    Provider("anthropic", "https://api.anthropic.com/v1", ("ANTHROPIC_API_KEY",), families=_ANTHROPIC),
    Provider("ollama", "http://127.0.0.1:11434/v1", ("OLLAMA_API_KEY",), key_required=False),
    Provider("vllm", "http://127.0.0.1:8000/v1", ("VLLM_API_KEY",), key_required=False),
    Provider("lmstudio", "http://127.0.0.1:1234/v1", ("LMSTUDIO_API_KEY", "LM_API_TOKEN"), key_required=False),
)
PROVIDERS: Final = {provider.name: provider for provider in _HOSTS}


def provider_named(name: str) -> Provider:
    """Return a provider's row. Raises ConfigurationError naming the nearest known one."""
    plain = str(name).lower()
    found = PROVIDERS.get(plain)
    if found is None:
        close = get_close_matches(plain, PROVIDERS, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(sorted(PROVIDERS))}"
        raise ConfigurationError(f"{name!r} is not a provider; {hint} (any other host: base_url=)")
    return found
