"""The traits of a request class, as a plain object.

Pydantic hands each question about one of its instances (`request.verb`) to a function of its own, which takes as long
as seven attributes of other objects; a call would ask some seventy. So the engine asks once and keeps the answers
beside the request's values.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from async_openai.errors import ParameterTypeError
from async_openai.types.response import RawResponse

if TYPE_CHECKING:
    from async_openai.engine.request import BodyKind, Operation


@dataclass(slots=True, eq=False)
class Traits:
    """Verb, path and habits of a request."""

    verb: str
    path: str
    path_fields: tuple[str, ...]
    """Parameters that are part of the path."""
    body_kind: BodyKind
    accept: str
    beta: str
    """Value of the header `OpenAI-Beta`; `""` is no such header."""
    standing: tuple[str, str, bool, str]
    """What says which headers all such requests have. Two of one class may differ in them: `client.post` with a dict,
    and with files.
    """
    chunk: Any
    """Type of the pieces, of a request that streams."""
    has_fixed_url: bool
    """Whether all such requests go to one URL, but for what is asked of a model."""
    takes_stream_options: bool
    """Whether it can ask for the usage of a stream."""
    asks: bool
    """Whether something may be asked for on the user's behalf: `takes_stream_options`, or `asked_of`."""
    adds: bool
    """Whether `wire_defaults` may add to its body."""
    reply: Any
    """Type of the reply."""
    reads_itself: bool
    """Whether its own `read_reply` makes the reply."""
    is_bytes: bool
    """Whether the reply is asked for as bytes: a file, speech."""
    generates: bool
    """Whether the usage that it reports is its own: what tells of an earlier call (a stored response, a finished batch)
    reports that call's again.
    """
    tells_of_jobs: bool
    """Whether its reply may be a batch or a background response, or a list of such."""

    @classmethod
    def of(cls, request: Operation | type[Operation]) -> Traits:
        """Read them off a request or its class."""
        from async_openai.engine.request import Operation  # noqa: PLC0415 - it imports us

        kind = request if isinstance(request, type) else type(request)
        fields, streams = kind.model_fields, request.chunk is not None
        own_url = kind.url_at is not Operation.url_at or kind.query_string is not Operation.query_string
        return cls(
            request.verb,
            request.path,
            request.path_fields,
            request.body_kind,
            request.accept,
            kind.beta,
            (request.accept, request.body_kind, streams, kind.beta),
            request.chunk,
            request.body_kind != "none" and not request.path_fields and not own_url,
            takes_stream_options := streams and "stream_options" in fields,
            takes_stream_options or kind.asked_of is not Operation.asked_of,
            (streams and "stream" not in fields) or kind.wire_defaults is not Operation.wire_defaults,
            request.reply,
            kind.read_reply is not Operation.read_reply,
            request.reply in (bytes, RawResponse) or getattr(request.reply, "is_bytes", False),
            request.verb == "POST" and not request.path_fields,
            request.path.startswith(("/batches", "/responses")),
        )


def traits_of(request: Operation) -> Traits:
    """Return the traits of a request. Raises ParameterTypeError where it is none."""
    shared = _shared(type(request))
    return Traits.of(request) if shared is None else shared


@cache
def _shared(kind: type[Operation]) -> Traits | None:
    """Return the traits of all requests of a class; None where each has its own path."""
    from async_openai.engine.request import Operation  # noqa: PLC0415 - it imports us

    if not issubclass(kind, Operation):
        raise ParameterTypeError(f"expected a request such as ChatRequest(...), got {kind.__name__}")
    return None if kind.aims_itself else Traits.of(kind)
