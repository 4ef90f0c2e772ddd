"""The names of models that editors offer: those of genai-prices, by what they are for."""

from __future__ import annotations

import re
from pathlib import Path

from tests.generate.source import Symbol, path_of

MODULE = "async_openai.types.model_names"
_LISTS: tuple[tuple[str, str, str], ...] = (
    ("EmbeddingModel", r"embedding", "Models that turn text into vectors."),
    ("ImageModel", r"^(chatgpt|gpt)-image|^dall-e", "Models that make images."),
    ("SpeechModel", r"tts", "Models that speak."),
    ("TranscriptionModel", r"transcribe|whisper", "Models that write down what is said."),
    ("RealtimeModel", r"realtime|^gpt-live", "Models of speech sessions."),
    ("CompletionModel", r"-instruct$|^(babbage|davinci)-002$", "Models of the older completions."),
    ("ChatModel", r"^(gpt|o\d|chatgpt|codex|computer)", "Models of chat and of responses."),
)
"""First match wins: name, pattern, text."""
_PATHS = (
    ("/chat/completions", "ChatModel"),
    ("/responses", "ChatModel"),
    ("/completions", "CompletionModel"),
    ("/embeddings", "EmbeddingModel"),
    ("/images", "ImageModel"),
    ("/audio/speech", "SpeechModel"),
    ("/audio/transcriptions", "TranscriptionModel"),
    ("/audio/translations", "TranscriptionModel"),
    ("/realtime", "RealtimeModel"),
)


def list_for(path: str) -> str | None:
    """Return the list of models for operations on a path."""
    return next((name for start, name in _PATHS if path.startswith(start)), None)


def models_of(name: str) -> Symbol:
    """Return the symbol of a list."""
    return Symbol(MODULE, name)


def written() -> str:
    """Return the module, from the prices that are installed now."""
    from genai_prices.data_snapshot import get_snapshot

    (openai,) = (one for one in get_snapshot().providers if one.id == "openai")
    by_list: dict[str, list[str]] = {name: [] for name, _, _ in _LISTS}
    for model in sorted(one.id for one in openai.models):
        if re.fullmatch(r"[a-z0-9][a-z0-9.-]*[a-z0-9]", model):
            name = next((name for name, pattern, _ in _LISTS if re.search(pattern, model)), None)
            if name is not None:
                by_list[name].append(model)
    lines = [
        '"""Names of OpenAI\'s models, which editors offer; any other is allowed too.',
        "",
        "Made by `python -m tests.generate --models` from the prices that are installed.",
        '"""',
        "",
        "from typing import Literal, TypeAlias",
        "",
    ]
    for name, _, text in _LISTS:
        names = "".join(f'    "{model}",\n' for model in by_list[name])
        lines += [f"{name}: TypeAlias = Literal[\n{names}]", f'"""{text}"""', ""]
    return "\n".join(lines).rstrip() + "\n"


def path() -> Path:
    """Return the file of the lists."""
    return path_of(MODULE)
