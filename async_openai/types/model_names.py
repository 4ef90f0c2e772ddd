"""Names of OpenAI's models, which editors offer; any other is allowed too.

Made by `python -m tests.generate --models` from the prices that are installed.
"""

from typing import Literal, TypeAlias

EmbeddingModel: TypeAlias = Literal[
    "text-embedding-3-large",
    "text-embedding-3-small",
    "text-embedding-ada-002",
]
"""Models that turn text into vectors."""

ImageModel: TypeAlias = Literal[
    "chatgpt-image-latest",
    "gpt-image-1",
    "gpt-image-1-mini",
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-sunburst",
]
"""Models that make images."""

SpeechModel: TypeAlias = Literal[
    "gpt-4o-mini-tts",
    "tts-1",
    "tts-1-hd",
]
"""Models that speak."""

TranscriptionModel: TypeAlias = Literal[
    "gpt-4o-mini-transcribe",
    "gpt-4o-transcribe",
    "gpt-live-transcribe",
    "gpt-realtime-whisper",
    "gpt-transcribe",
    "whisper-1",
]
"""Models that write down what is said."""

RealtimeModel: TypeAlias = Literal[
    "gpt-4o-mini-realtime-preview",
    "gpt-4o-realtime-preview",
    "gpt-live-1",
    "gpt-realtime",
    "gpt-realtime-2",
    "gpt-realtime-mini",
    "gpt-realtime-translate",
]
"""Models of speech sessions."""

CompletionModel: TypeAlias = Literal[
    "babbage-002",
    "davinci-002",
    "gpt-3.5-turbo-instruct",
]
"""Models of the older completions."""

ChatModel: TypeAlias = Literal[
    "chatgpt-4o-latest",
    "codex-mini",
    "computer-use",
    "gpt-3.5-0301",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-0613",
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-16k",
    "gpt-4",
    "gpt-4-32k",
    "gpt-4-turbo",
    "gpt-4-vision-preview",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "gpt-4.5-preview",
    "gpt-4o",
    "gpt-4o-2024-05-13",
    "gpt-4o-audio-preview",
    "gpt-4o-mini",
    "gpt-4o-mini-audio-preview",
    "gpt-4o-search-preview",
    "gpt-5",
    "gpt-5-image",
    "gpt-5-image-mini",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5-pro",
    "gpt-5-search-api",
    "gpt-5.1",
    "gpt-5.1-codex-mini",
    "gpt-5.2",
    "gpt-5.2-pro",
    "gpt-5.3",
    "gpt-5.3-codex",
    "gpt-5.4",
    "gpt-5.4-image-2",
    "gpt-5.4-mini",
    "gpt-5.4-nano",
    "gpt-5.4-pro",
    "gpt-5.5",
    "gpt-5.5-cyber",
    "gpt-5.5-pro",
    "gpt-5.6-cyber",
    "gpt-5.6-luna",
    "gpt-5.6-sol",
    "gpt-5.6-terra",
    "gpt-6-astra",
    "gpt-6-cyber",
    "gpt-6-luna",
    "gpt-6-rosalind",
    "gpt-6-sol",
    "gpt-6.1-sol",
    "gpt-6.1-terra",
    "gpt-audio",
    "gpt-audio-mini",
    "gpt-chat-latest",
    "gpt-oss-120b",
    "gpt-oss-20b",
    "gpt-oss-safeguard-20b",
    "gpt-rosalind-discovery",
    "gpt-rosalind-research",
    "o1",
    "o1-mini",
    "o1-preview",
    "o1-pro",
    "o3",
    "o3-deep-research",
    "o3-mini",
    "o3-pro",
    "o4-mini",
    "o4-mini-deep-research",
]
"""Models of chat and of responses."""
