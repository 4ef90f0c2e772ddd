"""The bill of a reply: what its price is calculated from, for the reply and for its ledger row alike."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple, cast

from async_openai.costs.token_usage import TokenUsage, plain_counts
from async_openai.types.billed import Billed, Uses


class Bill(NamedTuple):
    """What one reply is billed for."""

    usage: TokenUsage | None = None
    served: object = None
    """Model as named by the reply: of any type, as the tier."""
    tier: object = None
    uses: Uses = ()
    host_cost: float | None = None
    """Cost as named by the host."""
    batch: bool = False
    job: str | None = None
    """Id of a batch or a background response."""
    finished: bool = True
    """Whether a job has ended."""


def bill_of(reply: object, *, content: bytes = b"", characters: int | None = None) -> Bill:
    """Return the bill of a reply.

    Args:
        reply: A reply, the last chunk of a stream, a dict of `post(..., cast_to=dict)`, anything else.
        content: The answer's bytes, for replies that are nothing else.
        characters: Length of the text to speak.
    """
    billed = _billed(reply)
    usage, uses, cost = billed.usage, billed.uses, None
    if _says_more(usage):
        counts = plain_counts(usage)
        uses, cost = (*uses, *_counted(counts)), _host_cost(counts)
    if characters is not None:
        usage, uses = _spoken_usage(content), (*uses, ("characters", characters))
    return Bill(
        TokenUsage.of(usage, billed.makes),
        billed.model,
        billed.tier,
        uses,
        cost,
        billed.batch,
        billed.job,
        billed.finished,
    )


def _says_more(usage: object) -> bool:
    """Whether a usage may count more than tokens: only hosts with names of their own do."""
    return isinstance(usage, dict) or bool(getattr(usage, "__pydantic_extra__", None))


def jobs_in(reply: object) -> Iterator[Bill]:
    """Yield the bills of the batches in a list."""
    if not hasattr(type(reply), "page_items"):
        return
    for item in cast("Iterable[object]", cast("Any", reply).page_items()):
        bill = bill_of(item)
        if bill.job is not None:
            yield bill


def _billed(reply: object) -> Billed:
    if not isinstance(reply, dict):
        told = getattr(reply, "billed", None)
        return cast("Billed", told()) if callable(told) else Billed()
    held = cast("dict[str, Any]", reply)
    if held.get("object") in {"response", "batch"}:
        return cast("Billed", _read(held).billed())
    return Billed(held.get("usage"), held.get("model"), held.get("service_tier"))


def _read(held: dict[str, Any]) -> Any:
    """Read a dict that may be billed for more than its tokens."""
    from pydantic import ValidationError  # noqa: PLC0415 - rare, and off the path of most calls

    from async_openai.types.batches import Batch  # noqa: PLC0415 - as above
    from async_openai.types.responses import Response  # noqa: PLC0415 - as above

    kind = Batch if held["object"] == "batch" else Response
    try:
        return kind.model_validate(held)
    except ValidationError:
        return Response()


def _spoken_usage(content: bytes) -> object:
    """Return the usage in the events of streamed speech."""
    if not content.startswith((b"data:", b"event:")):
        return None
    for line in reversed(content.splitlines()):
        if line.startswith(b"data:") and b'"usage"' in line:
            try:
                event = json.loads(line.removeprefix(b"data:"))
            except (ValueError, RecursionError):
                return None
            return cast("dict[str, Any]", event).get("usage") if isinstance(event, dict) else None
    return None


def _host_cost(counts: Mapping[str, Any]) -> float | None:
    """Return the cost named by a usage: OpenRouter's, or Perplexity's total."""
    told = counts.get("cost")
    if isinstance(told, Mapping):
        return _amount(cast("Mapping[str, Any]", told).get("total_cost"))
    cost, details = _amount(told), counts.get("cost_details")
    if cost is not None and counts.get("is_byok") is True:
        # OpenRouter's fee for a key of one's own: the maker's bill comes on top.
        upstream = cast("Mapping[str, Any]", details) if isinstance(details, Mapping) else None
        more = _amount(upstream.get("upstream_inference_cost")) if upstream else None
        return None if more is None else cost + more
    return cost


_COUNTED: Final = {"num_search_queries": "web_search", "num_sources_used": "source"}
"""Uses counted in a usage: Perplexity's, and xAI's."""


def _counted(counts: Mapping[str, Any]) -> Uses:
    """Return the uses of tools that a usage counts."""
    found = ((name, _amount(counts.get(told))) for told, name in _COUNTED.items())
    return tuple((name, count) for name, count in found if count)


_MOST: Final = 1e12
"""USD. More is no cost, nor is NaN."""


def _amount(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value < _MOST else None
