"""Token counts from whatever servers report."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.costs.token_usage import TokenUsage
from async_openai.types.usage import CompletionUsage

CASES: list[tuple[Any, TokenUsage | None]] = [
    (None, None),
    ({}, None),
    ("tokens", None),
    ({"type": "duration", "seconds": 3}, None),
    ({"prompt_tokens": 5, "total_tokens": 5}, TokenUsage(input=5)),
    ({"prompt_tokens": 16, "completion_tokens": 19, "total_tokens": 35}, TokenUsage(input=16, output=19)),
    (
        {
            "prompt_tokens": 100,
            "completion_tokens": 50,
            "total_tokens": 150,
            "prompt_tokens_details": {"cached_tokens": 40, "audio_tokens": 3, "cache_write_tokens": 7},
            "completion_tokens_details": {"reasoning_tokens": 30, "audio_tokens": 2},
        },
        TokenUsage(input=100, cached_input=40, cache_write=7, output=50, reasoning=30, audio_input=3, audio_output=2),
    ),
    (
        {
            "input_tokens": 75,
            "output_tokens": 1186,
            "total_tokens": 1261,
            "input_tokens_details": {"cached_tokens": 5},
            "output_tokens_details": {"reasoning_tokens": 1024},
        },
        TokenUsage(input=75, cached_input=5, output=1186, reasoning=1024),
    ),
    (
        {
            "input_tokens": 50,
            "output_tokens": 50,
            "total_tokens": 100,
            "input_tokens_details": {"text_tokens": 10, "image_tokens": 40},
        },
        TokenUsage(input=50, output=50, image_input=40),
    ),
    # DeepSeek
    (
        {"prompt_tokens": 20, "completion_tokens": 5, "prompt_cache_hit_tokens": 12, "prompt_cache_miss_tokens": 8},
        TokenUsage(input=20, cached_input=12, output=5),
    ),
    # Moonshot
    ({"prompt_tokens": 20, "completion_tokens": 5, "cached_tokens": 9}, TokenUsage(20, 9, 0, 5)),
    # Anthropic's own form: the cache is no part of the input
    (
        {
            "input_tokens": 20,
            "output_tokens": 5,
            "cache_read_input_tokens": 50,
            "cache_creation": {"ephemeral_5m_input_tokens": 4, "ephemeral_1h_input_tokens": 6},
            "cache_creation_input_tokens": 10,
        },
        TokenUsage(input=80, cached_input=50, cache_write=10, output=5, cache_write_1h=6),
    ),
    # Transcriptions
    (
        {"input_tokens": 9, "output_tokens": 5, "input_token_details": {"text_tokens": 1, "audio_tokens": 8}},
        TokenUsage(input=9, output=5, audio_input=8),
    ),
    # Cached tokens by kind
    (
        {
            "input_tokens": 9,
            "output_tokens": 5,
            "input_tokens_details": {
                "image_tokens": 8,
                "cached_tokens": 6,
                "cached_tokens_details": {"text_tokens": 1, "image_tokens": 5},
            },
        },
        TokenUsage(input=9, cached_input=6, output=5, image_input=8, cached_text=1, cached_image=5),
    ),
    # Perplexity's research
    (
        {"prompt_tokens": 3, "completion_tokens": 5, "total_tokens": 8, "citation_tokens": 20, "reasoning_tokens": 70},
        TokenUsage(input=3, output=95, reasoning=70, citation=20),
    ),
    # LiteLLM before Anthropic
    (
        {"prompt_tokens": 20, "completion_tokens": 5, "cache_creation_input_tokens": 6},
        TokenUsage(input=20, cache_write=6, output=5),
    ),
    # xAI: reasoning is in the total only
    (
        {
            "prompt_tokens": 32,
            "completion_tokens": 9,
            "total_tokens": 135,
            "completion_tokens_details": {"reasoning_tokens": 94},
        },
        TokenUsage(input=32, output=103, reasoning=94),
    ),
    # Gemini: likewise, and without details
    ({"prompt_tokens": 5, "completion_tokens": 10, "total_tokens": 500}, TokenUsage(input=5, output=495)),
    # What is no count is none.
    ({"prompt_tokens": "5", "completion_tokens": True, "total_tokens": -3}, None),
    ({"prompt_tokens": 5.0, "completion_tokens": None, "prompt_tokens_details": None}, TokenUsage(input=5)),
    ({"prompt_tokens": 5, "prompt_tokens_details": [1, 2]}, TokenUsage(input=5)),
    ({"prompt_tokens": float("nan"), "completion_tokens": float("inf"), "input_tokens": 2}, TokenUsage(input=2)),
]


@pytest.mark.parametrize(("usage", "expected"), CASES, ids=[str(case[0])[:60] for case in CASES])
def test_of(usage: Any, expected: TokenUsage | None) -> None:
    assert TokenUsage.of(usage) == expected


def as_objects(value: Any) -> Any:
    return SimpleNamespace(**{k: as_objects(v) for k, v in value.items()}) if isinstance(value, dict) else value


@pytest.mark.parametrize(("usage", "expected"), CASES, ids=[str(case[0])[:60] for case in CASES])
def test_of_objects(usage: Any, expected: TokenUsage | None) -> None:
    assert TokenUsage.of(as_objects(usage)) == expected


def test_of_a_reply() -> None:
    reply = CompletionUsage.model_validate(
        {"prompt_tokens": 20, "completion_tokens": 5, "total_tokens": 25, "prompt_cache_hit_tokens": 12}
    )
    assert TokenUsage.of(reply) == TokenUsage(input=20, cached_input=12, output=5)


def test_of_itself() -> None:
    usage = TokenUsage(input=1)
    assert TokenUsage.of(usage) is usage


counts = st.integers(min_value=0, max_value=10**9)
usages = st.builds(TokenUsage, *[counts] * 9)


@given(usages, usages, usages)
def test_sums(a: TokenUsage, b: TokenUsage, c: TokenUsage) -> None:
    assert (a + b) + c == c + (b + a)
    assert (a + b).total == a.total + b.total
    assert a + TokenUsage() == a


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                ["prompt_tokens", "completion_tokens", "total_tokens", "prompt_tokens_details", "cached_tokens"]
            ),
            inner,
        )
    ),
    max_leaves=8,
)


@given(json_values)
def test_nothing_a_server_sends_fails(value: Any) -> None:
    usage = TokenUsage.of(value)
    assert usage is None or all(getattr(usage, name) >= 0 for name in TokenUsage.__slots__)
