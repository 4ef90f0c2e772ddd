"""JSON as hosts might send it: the API's names with anything in their places."""

from __future__ import annotations

import warnings
from typing import Any

from hypothesis import strategies as st

WORDS = ["", "a", "1", "-1.5", "nan", "message", "text", "output_text", "function_call", "assistant", "true", "{}"]
NAMES = [
    *["id", "object", "created", "model", "choices", "usage", "index", "message", "delta", "content", "role", "error"],
    *["finish_reason", "logprobs", "tool_calls", "function", "name", "arguments", "text", "type", "output", "status"],
    *["data", "embedding", "url", "results", "flagged", "categories", "segments", "words", "start", "tokens", "item"],
    *[
        "response",
        "part",
        "summary",
        "annotations",
        "created_at",
        "total_tokens",
        "prompt_tokens_details",
        "output_text",
    ],
    *["metadata", "instructions", "tools", "tool_choice", "refusal", "audio", "top_logprobs", "bytes", "unheard_of"],
]
TYPES = [
    *["response.completed", "response.output_text.delta", "response.output_item.added", "message", "reasoning"],
    *["function_call", "text", "output_text", "refusal", "image_generation.completed", "transcript.text.done", "x"],
]
numbers = st.integers(-(2**70), 2**70) | st.floats(allow_nan=False)
leaves = st.none() | st.booleans() | numbers | st.sampled_from(WORDS) | st.text(max_size=4)


def objects(values: Any) -> Any:
    return st.dictionaries(st.sampled_from(NAMES), values, max_size=6).flatmap(
        lambda fields: st.sampled_from([fields, *({**fields, "type": name} for name in TYPES)])
    )


trees = st.recursive(leaves, lambda inner: st.lists(inner, max_size=3) | objects(inner), max_leaves=25)


def dumped(kind: Any, value: Any) -> str:
    """Return the JSON of a value, dumped without a warning."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        value.model_dump()
        value.model_dump(exclude_unset=True)
        return str(value.model_dump_json())
