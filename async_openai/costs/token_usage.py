"""Token counts in one form for all operations and hosts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from operator import add, itemgetter
from typing import Any, Final, Literal, NamedTuple, cast

from pydantic import BaseModel

from async_openai.types.usage import CompletionUsage, ResponseUsage


class TokenUsage(NamedTuple):
    """Tokens of one call. Parts are contained in their whole: `cached_input` in `input`, `reasoning` in `output`."""

    input: int = 0
    cached_input: int = 0
    """Read from the prompt cache."""
    cache_write: int = 0
    """Written to the prompt cache, at hosts that bill this."""
    output: int = 0
    """Generated, reasoning included."""
    reasoning: int = 0
    audio_input: int = 0
    audio_output: int = 0
    image_input: int = 0
    image_output: int = 0
    cache_write_1h: int = 0
    """Part of `cache_write`: kept for an hour, at a higher price."""
    cached_text: int = 0
    """Part of `cached_input`, as are the next two, where the host tells them apart."""
    cached_audio: int = 0
    cached_image: int = 0
    citation: int = 0
    """Part of `output`: read from sources, at hosts that bill this."""

    @property
    def total(self) -> int:
        """Input and output together."""
        return self.input + self.output

    # Sums, where tuples would grow.
    def __add__(self, other: TokenUsage) -> TokenUsage:  # type: ignore[override] # pyright: ignore[reportIncompatibleMethodOverride]
        return TokenUsage(*map(add, self, other))

    @classmethod
    def of(cls, usage: object, makes: Literal["image"] | None = None) -> TokenUsage | None:
        """Read a server's counts: a dict or a reply's `usage`.

        Understands chat completions, completions, embeddings (`prompt_tokens`), responses, images and transcriptions
        (`input_tokens`), and the additions of Anthropic, DeepSeek, xAI, Gemini, Moonshot, Perplexity and LiteLLM.

        Args:
            usage: The counts.
            makes: Kind of all generated tokens, where the counts do not tell them apart.

        Returns:
            None where nothing was reported in tokens.
        """
        if type(usage) is CompletionUsage and (usual := usual_tokens(usage)) is not None:
            return usual
        if type(usage) is ResponseUsage and makes is None and (usual := _of_response(usage)) is not None:
            return usual
        if usage is None or isinstance(usage, TokenUsage):
            return usage
        counts = plain_counts(usage)
        before, given = _input_of(counts)
        after, generated = _output_of(counts, given.get("input"))
        if not given and not generated:
            return None
        if generated and makes == "image" and _first(after, "image_tokens", "text_tokens") is None:
            generated["image_output"] = generated["output"]
        return cls(**given, **_parts_of(counts, before), **generated)


def _input_of(counts: Mapping[str, Any]) -> tuple[Mapping[str, Any], dict[str, int]]:
    """Return the details of the input, and its count; none where the server reported none."""
    before = _part(counts, "prompt_tokens_details", "input_tokens_details", "input_token_details")
    given = _first(counts, "prompt_tokens", "input_tokens")
    if given is None:
        return before, {}
    apart = sum(_first(counts, name) or 0 for name in _CACHED_APART)
    if apart and _first(before, "cached_tokens") is None and (counts.get("prompt_tokens") is None or apart > given):
        # Anthropic's own form: what went through the cache is no part of the input.
        given += apart
    return before, {"input": given}


_CACHED_APART: Final = ("cache_read_input_tokens", "cache_creation_input_tokens")


def _parts_of(counts: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, int]:
    """Return the parts of the input."""
    cached = _first(before, "cached_tokens")
    if cached is None:
        # The names of DeepSeek, Moonshot, and Anthropic.
        cached = _first(counts, "prompt_cache_hit_tokens", "cached_tokens", "cache_read_input_tokens")
    written = _first(before, "cache_write_tokens", "cache_creation_tokens")
    if written is None:
        written = _first(counts, "cache_creation_input_tokens")
    kept = _part(counts, "cache_creation")
    if kept is _NOTHING:
        kept = _part(before, "cache_creation", "cache_creation_token_details")
    hour = _first(kept, "ephemeral_1h_input_tokens") or 0
    if written is None:
        written = hour + (_first(kept, "ephemeral_5m_input_tokens") or 0)
    kinds = _part(before, "cached_tokens_details")
    if kinds is _NOTHING:
        kinds = _part(counts, "cached_tokens_details")
    return {
        "cached_input": cached or 0,
        "cache_write": written,
        "audio_input": _first(before, "audio_tokens") or 0,
        "image_input": _first(before, "image_tokens") or 0,
        "cache_write_1h": hour,
        "cached_text": _first(kinds, "text_tokens", "cached_text_tokens") or 0,
        "cached_audio": _first(kinds, "audio_tokens", "cached_audio_tokens") or 0,
        "cached_image": _first(kinds, "image_tokens", "cached_image_tokens") or 0,
    }


def _output_of(counts: Mapping[str, Any], given: int | None) -> tuple[Mapping[str, Any], dict[str, int]]:
    """Return the details of the output, and its counts; none where the server reported none."""
    after = _part(counts, "completion_tokens_details", "output_tokens_details", "output_token_details")
    told = _first(counts, "completion_tokens", "output_tokens")
    if told is None and given is None:
        return after, {}
    # xAI and Gemini leave reasoning out of the output tokens, but bill it and count it in the total.
    generated = max(told or 0, (_first(counts, "total_tokens") or 0) - (given or 0))
    reasoning = _first(after, "reasoning_tokens")
    if reasoning is None:
        reasoning = _first(counts, "reasoning_tokens") or 0
    citation = _first(counts, "citation_tokens") or 0
    if citation and _first(after, "reasoning_tokens") is None:
        # Perplexity's deep research bills both beside what it wrote, and leaves them out of the total, too.
        generated += reasoning + citation
    parts = {
        "output": generated,
        "reasoning": reasoning,
        "audio_output": _first(after, "audio_tokens") or 0,
        "image_output": _first(after, "image_tokens") or 0,
        "citation": citation,
    }
    return after, parts


# As `_make` does, without its Python.
_token_usage: Callable[[tuple[int, ...]], TokenUsage] = partial(
    tuple.__new__,  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    TokenUsage,
)


_whole = itemgetter(
    "prompt_tokens", "completion_tokens", "total_tokens", "prompt_tokens_details", "completion_tokens_details"
)
_before = itemgetter("cached_tokens", "cache_write_tokens", "audio_tokens", "image_tokens")
_after = itemgetter("reasoning_tokens", "audio_tokens")


_NO_MORE: Final = (0,) * (len(TokenUsage._fields) - 8)
_LARGEST = 2**63 - 1
"""Tokens. A larger number is no count: no sum, price or database could hold it."""


def usual_tokens(usage: CompletionUsage) -> TokenUsage | None:
    """Read OpenAI's own form directly: by all names of all hosts takes longer than most of a call.

    None where it holds more than that.
    """
    given, generated, total, before, after = _whole(usage.__dict__)
    extra = usage.__pydantic_extra__
    cached = written = reasoning = audio_in = audio_out = images = 0
    if before is not None:
        cached, written, audio_in, images = _before(before.__dict__)
        extra = extra or before.__pydantic_extra__
    if after is not None:
        reasoning, audio_out = _after(after.__dict__)
        extra = extra or after.__pydantic_extra__
    most = total - given
    generated = most if most > generated else generated  # noqa: FURB136 - `max` is a call
    counts = (
        given,
        cached or 0,
        written or 0,
        generated,
        reasoning or 0,
        audio_in or 0,
        audio_out or 0,
        images or 0,
    )
    # What is no count, as a host may send anything, is looked at one by one.
    return None if extra or min(counts) < 0 or max(counts) > _LARGEST else _token_usage(counts + _NO_MORE)


def _of_response(usage: ResponseUsage) -> TokenUsage | None:
    """Read OpenAI's form of the other operations directly, too; None where it needs a closer look."""
    before, after = usage.input_tokens_details, usage.output_tokens_details
    extra = usage.__pydantic_extra__
    cached = written = audio = images = reasoning = made = 0
    if before is not None:
        cached, written, audio, images = _before(before.__dict__)
        extra = extra or before.__pydantic_extra__
    if after is not None:
        reasoning, made = after.reasoning_tokens or 0, after.image_tokens or 0
        extra = extra or after.__pydantic_extra__
    given, generated = usage.input_tokens, max(usage.output_tokens, usage.total_tokens - usage.input_tokens)
    counts = (
        given,
        cached or 0,
        written or 0,
        generated,
        reasoning,
        audio or 0,
        0,
        images or 0,
        made,
    )
    return None if extra or min(counts) < 0 or max(counts) > _LARGEST else _token_usage(counts + _NO_MORE[1:])


class _Attributes(Mapping[str, Any]):
    """Any object, read by name."""

    def __init__(self, source: object) -> None:
        self._source = source

    def __getitem__(self, name: str) -> Any:
        try:
            return getattr(self._source, name)
        except AttributeError:
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


_NOTHING: Mapping[str, Any] = {}
_OTHER_NAMES: Final = frozenset({"prompt_tokens", "completion_tokens", "input_tokens", "output_tokens"})


def plain_counts(source: object) -> Mapping[str, Any]:
    """Return a model's fields as a dict: asking pydantic name by name takes longer than all the rest."""
    if isinstance(source, BaseModel):
        extra = source.__pydantic_extra__
        if not extra:
            return source.__dict__
        held = source.__dict__
        if _OTHER_NAMES & extra.keys():
            # What was sent under other names is no zero under these.
            held = {name: value for name, value in held.items() if name in source.model_fields_set}
        return {**held, **extra}
    return cast("Mapping[str, Any]", source) if isinstance(source, Mapping) else _Attributes(source)


def _part(source: Mapping[str, Any], *names: str) -> Mapping[str, Any]:
    for name in names:
        part = source.get(name)
        if part is not None:
            return plain_counts(part)
    return _NOTHING


def _first(source: Mapping[str, Any], *names: str) -> int | None:
    """Return the first count; anything else, as a host may send it, is passed over."""
    for name in names:
        value = source.get(name)
        if value is None:
            continue
        if type(value) is int and 0 <= value <= _LARGEST:
            return value
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _LARGEST:
            return int(value)
    return None
