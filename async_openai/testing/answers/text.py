"""Texts of prompts and answers: reading, cutting into tokens, counting."""

from __future__ import annotations

import math
import re
from typing import Any

from async_openai.testing.answers.server_answer import ServerSettings, count_tokens
from async_openai.testing.shapes import is_list, is_object, member

_TOKEN = re.compile(r"\s*\S+\s*\Z|\s*\S+|\s+")
_PIECE = 8


def tokens(text: str) -> list[str]:
    """Cut a text into words, each with the white space before it; together they are the text again."""
    return _TOKEN.findall(text)


def pieces(document: str) -> list[str]:
    """Cut a JSON document, perhaps without white space, into pieces of eight characters."""
    return [document[start : start + _PIECE] for start in range(0, len(document), _PIECE)]


def limited(text: str, limit: int | None) -> tuple[str, bool]:
    """The first `limit` tokens of a text, and whether more were left out."""
    if limit is None:
        return text, False
    parts = tokens(text)
    return "".join(parts[:limit]), len(parts) > limit


def message_text(content: Any) -> str:
    """The text of a message's content: the string, or the texts of its parts joined."""
    if isinstance(content, str):
        return content
    if not is_list(content):
        return ""
    return " ".join(_part_text(part) for part in content)


def _part_text(part: Any) -> str:
    text = member(part, "text") if is_object(part) else part
    return text if isinstance(text, str) else ""


def usage(settings: ServerSettings, prompt: int, completion: int) -> dict[str, Any]:
    """The usage object of chat and completions."""
    completion += settings.reasoning_tokens
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": min(prompt, settings.cached_tokens), "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": settings.reasoning_tokens,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def log_probabilities(parts: list[str], top: int) -> list[dict[str, Any]]:
    """The `logprobs.content` of a chat choice: every token is likely, the alternatives are less so."""

    def entry(token: str, rank: int) -> dict[str, Any]:
        return {"token": token, "logprob": -math.log(2) * (rank + 1), "bytes": list(token.encode())}

    return [
        entry(part, 0) | {"top_logprobs": [entry(part if rank == 0 else f"{part}~{rank}", rank) for rank in range(top)]}
        for part in parts
    ]


__all__ = ["count_tokens", "limited", "log_probabilities", "message_text", "pieces", "tokens", "usage"]
