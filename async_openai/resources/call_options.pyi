"""The options of every call, as type checkers and editors see them."""
# Made by `python -m tests.generate` from engine/request.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

class CallOptions(TypedDict, total=False):
    """The options of every call."""
    timeout: Any
    """Seconds, or connect/read/write/pool separately. Default: the client's."""
    extra_headers: Mapping[str, str | None] | None
    """Headers for this call; they win over all others. None, or `omit`: the header is not sent."""
    extra_query: Mapping[str, object] | None
    """Query parameters for this call."""
    extra_body: Mapping[str, Any] | None
    """Values merged into the body last."""
    max_retries: int | None
    """How often this call may be repeated. Default: the client's (2)."""
    auto_retry: bool | None
    """None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never."""
    auto_retry_limit: int | None
    """Repeats with `auto_retry=True`. Default: the client's (5)."""
    idempotency_key: str | None
    """Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST."""
    deadline: float | None
    """Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none)."""
    max_wait: float | None
    """Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120)."""
    retry_unknown: bool | None
    """Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`."""
    fallback_models: Sequence[str] | None
    """Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's."""
    tags: Sequence[str] | None
    """Names under which the ledger sums this call up."""
    first_token_timeout: float | None
    """Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none)."""
    inter_token_timeout: float | None
    """Of a stream: seconds between two pieces of content. Default: the client's (none)."""
    on_break: Literal['raise', 'restart'] | None
    """Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that."""
