"""OpenAI, and one data row for each compatible host. To add a host, add its row.

Base URLs, key variables and differences are those that each host documents for OpenAI clients.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache
from typing import Final

from async_openai.errors import ConfigurationError
from async_openai.providers.azure import AZURE
from async_openai.providers.base import Provider

OPENAI: Final = Provider(
    "openai",
    "https://api.openai.com/v1",
    ("OPENAI_API_KEY",),
    takes_base64=True,
    checks_ranges=True,
    account_headers=True,
    prices="openai",
    own_only=True,
)
CUSTOM: Final = Provider(
    "custom",
    None,
    ("OPENAI_API_KEY",),
    account_headers=True,
    # A host given by its base URL alone is mostly a gateway to OpenAI's models, so their names have OpenAI's prices.
    prices="openai",
)
"""Any other host, by its `base_url`; keeps to OpenAI's conventions."""

_HOSTS: Final = (
    OPENAI,
    AZURE,
    CUSTOM,
    Provider("together", "https://api.together.xyz/v1", ("TOGETHER_API_KEY",), prices="together"),
    Provider("fireworks", "https://api.fireworks.ai/inference/v1", ("FIREWORKS_API_KEY",), prices="fireworks"),
    Provider("groq", "https://api.groq.com/openai/v1", ("GROQ_API_KEY",), prices="groq"),
    Provider(
        "mistral",
        "https://api.mistral.ai/v1",
        ("MISTRAL_API_KEY",),
        # Refuses unknown parameters, `stream_options` among them; reports usage in the last chunk unasked.
        takes_stream_usage=False,
        prices="mistral",
        families=("mistral", "ministral", "magistral", "codestral", "devstral", "pixtral", "voxtral", "open-mi"),
    ),
    Provider(
        "deepseek",
        "https://api.deepseek.com/v1",
        ("DEEPSEEK_API_KEY",),
        prices="deepseek",
        families=("deepseek",),
    ),
    Provider("xai", "https://api.x.ai/v1", ("XAI_API_KEY",), prices="x-ai", families=("grok",)),
    Provider("openrouter", "https://openrouter.ai/api/v1", ("OPENROUTER_API_KEY",), prices="openrouter"),
    Provider("cerebras", "https://api.cerebras.ai/v1", ("CEREBRAS_API_KEY",), prices="cerebras"),
    Provider(
        "perplexity",
        "https://api.perplexity.ai",
        ("PERPLEXITY_API_KEY", "PPLX_API_KEY"),
        # Every chunk carries the usage so far.
        takes_stream_usage=False,
        prices="perplexity",
        families=("sonar", "r1-", "pplx-"),
    ),
    Provider(
        "gemini",
        "https://generativelanguage.googleapis.com/v1beta/openai",
        ("GEMINI_API_KEY", "GOOGLE_API_KEY"),
        prices="google",
        families=("gemini", "gemma", "imagen", "veo", "learnlm", "text-embedding-004"),
    ),
    Provider(
        "anthropic",
        "https://api.anthropic.com/v1",
        ("ANTHROPIC_API_KEY",),
        prices="anthropic",
        families=("claude",),
    ),
    Provider("ollama", "http://127.0.0.1:11434/v1", ("OLLAMA_API_KEY",), key_required=False),
    Provider("vllm", "http://127.0.0.1:8000/v1", ("VLLM_API_KEY",), key_required=False),
    Provider("lmstudio", "http://127.0.0.1:1234/v1", ("LMSTUDIO_API_KEY", "LM_API_TOKEN"), key_required=False),
)
PROVIDERS: Final = {provider.name: provider for provider in _HOSTS}


def may_serve(provider: Provider, model: str) -> bool:
    """Return whether a provider may have a model, by the model's name: no host gets requests for another one's own."""
    if provider.families:
        return _plain(model).startswith(provider.families)
    return not (provider.own_only and _is_of_a_family(model))


@lru_cache(maxsize=1024)
def _is_of_a_family(model: str) -> bool:
    # Asked for each call of a pool, with the same few names.
    return any(_plain(model).startswith(provider.families) for provider in PROVIDERS.values())


def _plain(model: str) -> str:
    # Gemini lists its models as `models/...`.
    return model.removeprefix("models/")


def provider_named(name: str) -> Provider:
    """Return a provider's row. Raises ConfigurationError naming the nearest known one."""
    plain = str(name).lower()
    found = PROVIDERS.get(plain)
    if found is None:
        close = get_close_matches(plain, PROVIDERS, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(sorted(PROVIDERS))}"
        raise ConfigurationError(f"{name!r} is not a provider; {hint} (any other host: base_url=)")
    return found
