"""Uses of hosted tools: what a response is billed for beside its tokens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from async_openai.types.billed import Uses

_NOT_CARRIED_OUT: Final = frozenset({"failed", "in_progress", "searching", "interpreting", "incomplete"})
_NO_SEARCH: Final = frozenset({"open_page", "find_in_page"})
"""Actions of the search tool on pages that were found: only a search is billed."""


def tool_uses(output: Iterable[Any] | None, told: Any) -> Uses:
    """Return how often each hosted tool was used: as the server counts, else by the items that were carried out."""
    hosted = [item for item in output or () if item.type in _KINDS]
    if not hosted and told is None:
        return ()
    counts: Counter[str] = Counter()
    containers: set[str] = set()
    for item in hosted:
        kind = item.type
        if item.status not in _NOT_CARRIED_OUT:
            if kind == "code_interpreter_call":
                containers.add(item.container_id)
            elif kind != "web_search_call" or not item.action or item.action.type not in _NO_SEARCH:
                counts[_KINDS[kind]] += 1
    counts["code_session"] = len(containers)
    if told is not None:
        _as_told(counts, told)
    return tuple((name, count) for name, count in counts.items() if count)


_KINDS: Final = {
    "web_search_call": "web_search",
    "file_search_call": "file_search",
    "code_interpreter_call": "code_session",
    "image_generation_call": "image_generation",
}
"""Names of the uses, by type of the item."""


def _as_told(counts: Counter[str], told: Any) -> None:
    if told.web_search is not None:
        counts["web_search"] = told.web_search.num_requests
    images = told.image_gen
    if images is not None and (images.input_tokens or images.output_tokens):
        counts["image_generation"] = max(counts["image_generation"], 1)
