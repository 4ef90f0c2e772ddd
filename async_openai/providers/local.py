"""Servers on this machine, at the ports that they have by default: one row each. None needs a key, none has prices."""

from __future__ import annotations

from typing import Final

from async_openai.providers.base import Provider

LOCAL: Final = (
    Provider(
        "ollama",
        "http://127.0.0.1:11434/v1",
        ("OLLAMA_API_KEY",),
        "https://docs.ollama.com/api/openai-compatibility",
        key_required=False,
    ),
    Provider(
        "vllm",
        "http://127.0.0.1:8000/v1",
        ("VLLM_API_KEY",),
        "https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html",
        key_required=False,
        takes_base64=True,
    ),
    Provider(
        "lmstudio",
        "http://127.0.0.1:1234/v1",
        ("LMSTUDIO_API_KEY", "LM_API_TOKEN"),
        "https://lmstudio.ai/docs/app/api/endpoints/openai",
        key_required=False,
    ),
    Provider(
        "llamacpp",
        "http://127.0.0.1:8080/v1",
        # The server's own variable is Meta's, too (`llama-api`), and no key goes to two hosts.
        (),
        "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
        key_required=False,
        takes_base64=True,
    ),
    Provider(
        "sglang",
        "http://127.0.0.1:30000/v1",
        (),
        "https://docs.sglang.ai/basic_usage/openai_api_completions.html",
        key_required=False,
    ),
    Provider(
        "tgi",
        "http://127.0.0.1:3000/v1",
        (),
        "https://huggingface.co/docs/text-generation-inference/messages_api",
        key_required=False,
    ),
    Provider("jan", "http://127.0.0.1:1337/v1", (), "https://jan.ai/docs/desktop/api-preference", key_required=False),
    Provider(
        "localai",
        "http://127.0.0.1:8080/v1",
        ("LOCALAI_API_KEY",),
        "https://localai.io/basics/getting_started/",
        key_required=False,
    ),
)
"""Each runs on the user's machine."""
