"""Attributes of spans and metrics: from the values of a request, a row and a reply."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import urlsplit

from async_openai.telemetry import names

if TYPE_CHECKING:
    from async_openai.costs.rows import LedgerRow
    from async_openai.telemetry.watching import AttemptBegun, CallBegun, StreamRecord

Attributes = dict[str, Any]
_PLAIN: Final = (str, bool, int, float)
_PORTS: Final = {"http": 80, "https": 443}
_LOOKED_AT: Final = 8
"""Chunks at the end of a stream among which the one that ends the answer is looked for."""


@lru_cache(maxsize=256)
def server_of(base_url: str) -> tuple[str, int]:
    """Return host and port of a URL."""
    parts = urlsplit(base_url)
    return parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 0)


def provider_of(name: str, *, is_latest: bool) -> Attributes:
    """Return the attributes of a provider, by our name of it.

    Args:
        name: Its name.
        is_latest: Whether the names of the conventions up to 1.36 are left out.
    """
    known = names.PROVIDERS.get(name, name)
    return (
        {names.PROVIDER: known} if is_latest else {names.PROVIDER: known, names.SYSTEM: names.SYSTEMS.get(known, known)}
    )


def of_request(begun: CallBegun, *, is_latest: bool) -> Attributes:
    """Return what is known of a call at its beginning."""
    server, port = server_of(begun.base_url)
    attributes: Attributes = {names.CALL: begun.id, names.SERVER: server, names.PORT: port}
    if (operation := names.OPERATIONS.get(begun.path)) is None:
        return {**attributes, names.METHOD: begun.verb, names.TEMPLATE: begun.path}
    attributes[names.OPERATION] = operation
    attributes.update(provider_of(begun.provider, is_latest=is_latest))
    if isinstance(begun.model, str):
        attributes[names.REQUEST_MODEL] = begun.model
    if begun.streamed:
        attributes[names.STREAM] = True
    if (api := names.APIS.get(begun.path)) is not None:
        attributes[names.API] = api
    attributes.update(_of_parameters(begun.path, begun.parameters))
    return attributes


def _of_parameters(path: str, given: Mapping[str, Any]) -> Attributes:
    found: Attributes = {}
    for parameter, name in names.PARAMETERS.items():
        value = given.get(parameter)
        if value is not None and isinstance(value, _PLAIN):
            found[name] = value
    stop, count, encoding = given.get("stop"), given.get("n"), given.get("encoding_format")
    if stop is not None:
        found[names.STOP] = [stop] if isinstance(stop, str) else [str(one) for one in stop]
    if isinstance(count, int) and count != 1:
        found[names.CHOICES] = count
    if isinstance(encoding, str):
        found[names.ENCODINGS] = [encoding]
    if (output := names.OUTPUTS.get(path) or _asked_for(given)) is not None:
        found[names.OUTPUT_TYPE] = output
    if tags := given.get("tags"):
        found[names.TAGS] = list(tags)
    return found


def _asked_for(given: Mapping[str, Any]) -> str | None:
    """Return the kind of output that a request names: a class stands for JSON."""
    asked = given.get("response_format")
    if asked is None:
        text = given.get("text")
        asked = cast("Mapping[str, Any]", text).get("format") if isinstance(text, Mapping) else given.get("text_format")
    if asked is None:
        return None
    kind = cast("Mapping[str, Any]", asked).get("type") if isinstance(asked, Mapping) else "json"
    return "text" if kind == "text" else "json"


def of_attempt(begun: AttemptBegun, call: CallBegun) -> Attributes:
    """Return what is known of an attempt at its beginning."""
    server, port = server_of(begun.base_url)
    attributes: Attributes = {
        names.METHOD: call.verb,
        names.SERVER: server,
        names.PORT: port,
        names.CLIENT: begun.client,
    }
    if begun.number > 1:
        attributes[names.RESENT] = begun.number - 1
    if begun.key is not None:
        attributes[names.KEY] = begun.key
    if begun.model is not None and begun.model != call.model:
        attributes[names.MODEL_SENT] = begun.model
    if begun.waited:
        attributes[names.WAITED] = begun.waited
    return attributes


def of_row(row: LedgerRow) -> Attributes:
    """Return how an attempt ended."""
    known = {
        names.STATUS: row.status,
        names.FIRST_TOKEN: row.first_token,
        names.MAY_BE_BILLED: row.may_be_billed or None,
    }
    return {name: value for name, value in known.items() if value is not None}


def of_usage(row: LedgerRow) -> Attributes:
    """Return what a reply said of its model, tier and tokens."""
    found: Attributes = {}
    if row.model_served is not None:
        found[names.RESPONSE_MODEL] = row.model_served
    if row.tier is not None:
        found[names.RESPONSE_TIER] = row.tier
    if (usage := row.usage) is not None:
        found[names.INPUT_TOKENS] = usage.input
        found[names.OUTPUT_TOKENS] = usage.output
        parts = (
            (names.CACHE_READ, usage.cached_input),
            (names.CACHE_WRITE, usage.cache_write),
            (names.REASONING, usage.reasoning),
        )
        found.update((name, count) for name, count in parts if count)
    return found


def of_reply(reply: object, log: StreamRecord | None) -> Attributes:
    """Return what a reply says of itself: its id, why it ended."""
    found: Attributes = {}
    # The last event of the Responses API holds the whole response.
    reply = getattr(reply, "response", None) or reply
    for name, field in ((names.RESPONSE_ID, "id"), (names.FINGERPRINT, "system_fingerprint")):
        value = getattr(reply, field, None)
        if isinstance(value, str) and value:
            found[name] = value
    reasons: list[str] = _reasons(reply)
    if not reasons and log is not None:
        recent = map(_reasons, islice(log.latest(), _LOOKED_AT))
        reasons = next((found for found in recent if found), reasons)
    if reasons:
        found[names.FINISH_REASONS] = reasons
    return found


def _reasons(reply: object) -> list[str]:
    choices: Any = getattr(reply, "choices", None)
    if isinstance(choices, Sequence):
        found: Iterable[Any] = (getattr(choice, "finish_reason", None) for choice in cast("Sequence[Any]", choices))
        return [reason for reason in found if isinstance(reason, str)]
    status = getattr(reply, "status", None)
    return [status] if isinstance(status, str) and hasattr(reply, "output") else []
