"""What a stream is billed for that did not come to its end: what its chunks told, else an estimate."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from async_openai.costs.bill import Bill, bill_of
from async_openai.costs.token_usage import TokenUsage
from async_openai.engine.limits.estimate import BYTES, prompt_tokens

if TYPE_CHECKING:
    from async_openai.engine.limits.estimate import Usage
    from async_openai.engine.stream_log import StreamLog
    from async_openai.engine.wire import Outgoing

_WRITING: Final = frozenset({"/chat/completions", "/completions", "/responses"})
"""Operations whose answers are text: the tokens of sounds and images are not to be seen in what came of them."""
_LOOKED_AT: Final = 4096
"""Chunks that are read for an estimate; those after them are taken to be alike."""
_NO_TEXT: Final = frozenset({"role", "type", "id", "index"})


class Partial(NamedTuple):
    """The bill of a part of a stream."""

    bill: Bill
    estimated: bool
    """Whether its usage is an estimate."""


def bill_of_part(outgoing: Outgoing, used: Usage, log: StreamLog[Any, Any]) -> Partial:
    """Return the bill of a stream of which only a part was read. No usage where nobody can estimate it.

    Args:
        outgoing: What was asked.
        used: What the model's calls used: corrects the estimate of the prompt.
        log: The chunks that were read.
    """
    bill = bill_of(log.reporting() if _tells_usage(log) else log.last())
    options = outgoing.options
    if bill.usage is not None or outgoing.traits.path not in _WRITING or options.get("background") is True:
        return Partial(bill, estimated=False)
    prompt = used.need(prompt_tokens(options), 0.0)
    return Partial(
        bill._replace(usage=TokenUsage(round(prompt), output=math.ceil(_written_tokens(log)))), estimated=True
    )


def _tells_usage(log: StreamLog[Any, Any]) -> bool:
    """Whether a chunk may tell a usage: many hosts send null in each."""
    return any(b'"usage"' in data and b'"usage":null' not in data.replace(b" ", b"") for data in log.received)


def _written_tokens(log: StreamLog[Any, Any]) -> float:
    """Estimate the tokens of the chunks so far: no less than one for each chunk with text in it."""
    seen = texts = size = 0
    for data in islice(log.received, _LOOKED_AT):
        seen += 1
        written = sum(len(text.encode("utf-8", "replace")) for text in _texts_of(data))
        texts += written > 0
        size += written
    if not seen:
        return 0.0
    return max(size / BYTES, texts) * (len(log.received) + log.dropped) / seen


def _texts_of(data: bytes) -> Iterator[str]:
    """Yield what the model wrote in a chunk."""
    try:
        chunk: Any = json.loads(data)
    except (ValueError, RecursionError):
        return
    if not isinstance(chunk, dict):
        return
    fields = cast("dict[str, Any]", chunk)
    choices = fields.get("choices")
    if isinstance(choices, list):
        for choice in cast("list[Any]", choices):
            if isinstance(choice, dict):
                found = cast("dict[str, Any]", choice)
                yield from _strings(found.get("text"))
                yield from _strings(found.get("delta"))
    elif str(fields.get("type")).endswith(".delta"):
        yield from _strings(fields.get("delta"))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, item in cast("Mapping[str, Any]", value).items():
            if name not in _NO_TEXT:
                yield from _strings(item)
    elif isinstance(value, list):
        for item in cast("list[Any]", value):
            yield from _strings(item)
