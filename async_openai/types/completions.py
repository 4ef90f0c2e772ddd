"""Legacy completions and edits: prompt in, text out."""

from __future__ import annotations

from typing import Any, ClassVar, cast

from async_openai.types.assembled import assembled
from async_openai.types.base import Reply, WireModel
from async_openai.types.choices import are_odd, hold_content, why_no_choices, with_usage
from async_openai.types.deltas import ChoiceAccumulator
from async_openai.types.deviations import Notes, Where
from async_openai.types.growing import GrowingText
from async_openai.types.texts import text_of
from async_openai.types.usage import CompletionUsage


class CompletionLogprobs(WireModel):
    """Log probabilities of the tokens of a text; the lists run in parallel, one item a token."""

    tokens: list[str] | None = None
    token_logprobs: list[float | None] | None = None
    """None for the first token of an echoed prompt."""
    top_logprobs: list[dict[str, float] | None] | None = None
    """Of the likeliest tokens, by token."""
    text_offset: list[int] | None = None
    """Where each token starts, in characters."""


class CompletionChoice(WireModel):
    """One of the texts."""

    index: int = 0
    text: str = ""
    finish_reason: str | None = None
    """`stop`, `length` or `content_filter`."""
    logprobs: CompletionLogprobs | None = None

    @classmethod
    def usual_shape(cls, sent: dict[str, Any], notes: Notes, where: Where) -> dict[str, Any]:
        """Return the fields with a text, where the host has the message or the delta of a chat in its place."""
        held = sent.get("message") or sent.get("delta")
        text = text_of(cast("dict[str, object]", held).get("content")) if isinstance(held, dict) else ""
        if sent.get("text") or not text:
            return sent
        notes.say((where, "text"), "text", "a message")
        return {**{name: value for name, value in sent.items() if name not in {"message", "delta"}}, "text": text}


class Completion(Reply):
    """The reply of `completions.create`, and each chunk of its stream."""

    _items_field: ClassVar[str | None] = "choices"
    essential: ClassVar[frozenset[str]] = frozenset({"choices"})

    id: str = ""
    object: str = "text_completion"
    created: int = 0
    """Seconds since the epoch."""
    model: str = ""
    choices: list[CompletionChoice]
    usage: CompletionUsage | None = None
    system_fingerprint: str | None = None

    @property
    def text(self) -> str:
        """The text of every choice, joined."""
        return "".join(choice.text for choice in self.choices)

    @classmethod
    def usual_shape(cls, sent: dict[str, Any], notes: Notes, where: Where) -> dict[str, Any]:
        """Return the fields with choices, and with the usage beside them."""
        sent = with_usage(sent, notes, where)
        return {**sent, "choices": []} if sent.get("choices") is None else sent

    @classmethod
    def why_unusable(cls, sent: dict[str, Any]) -> str | None:
        """Say why an answer cannot be this reply: it has choices."""
        return why_no_choices(sent, messages=False) or super().why_unusable(sent)

    @classmethod
    def holds_content(cls, sent: dict[str, Any]) -> bool:
        """Whether a choice holds anything that a model wrote."""
        return hold_content(sent)

    def is_odd(self) -> bool:
        """Whether there is no choice, or more in one than OpenAI's have."""
        return not self.choices or are_odd(self.choices) or super().is_odd()

    @classmethod
    def as_chunks(cls, sent: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the one chunk that a whole answer is."""
        return [sent]

    @property
    def is_last(self) -> bool:
        """Whether a text ends in it."""
        return any(choice.finish_reason for choice in self.choices)

    @property
    def may_be_last(self) -> bool:
        """Whether a text ends in it, or it has none."""
        return not self.choices or self.is_last

    @property
    def has_content(self) -> bool:
        """Whether it brings text, or the end of one."""
        return any(choice.text or choice.finish_reason for choice in self.choices)

    @classmethod
    def accumulator(cls) -> CompletionAccumulator:
        """Make the accumulator of a stream's chunks."""
        return CompletionAccumulator()


class CompletionAccumulator(ChoiceAccumulator):
    """Puts the chunks of a completion together."""

    def add(self, chunk: Completion) -> None:
        """Take the next chunk."""
        for piece in self.take(chunk):
            choice = self.choice(piece.index)
            choice.setdefault("text", GrowingText()).add(piece.text)
            self.keep(choice, piece, "text")

    @property
    def text(self) -> str:
        """The text of every choice so far, joined."""
        return self.grown_text(lambda choice: choice.get("text"))

    def result(self) -> Completion:
        """Return the reply so far."""
        return assembled(Completion, {**self.fields, "choices": self.ordered()})


class Edit(Reply):
    """The reply of `edits.create`."""

    _items_field: ClassVar[str | None] = "choices"
    essential: ClassVar[frozenset[str]] = frozenset({"choices"})

    object: str = "edit"
    created: int = 0
    choices: list[CompletionChoice]
    usage: CompletionUsage | None = None

    @property
    def text(self) -> str:
        """The text of every choice, joined."""
        return "".join(choice.text for choice in self.choices)
