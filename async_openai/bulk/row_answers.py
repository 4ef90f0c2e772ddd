"""From a row's request to its result: one call, or two where the first answer is to be repaired."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from async_openai.costs.token_usage import TokenUsage
from async_openai.engine.record import CallRecord
from async_openai.engine.request import KEPT_BODY
from async_openai.errors import (
    APIError,
    APIResponseValidationError,
    ConfigurationError,
    FinishReasonError,
    InvalidParameterError,
    UsageError,
)
from async_openai.resources.surface import perform
from async_openai.transport.clock import current
from async_openai.types.parsed import check_whole
from async_openai.types.response import Headers, RawResponse
from async_openai.types.usage import CompletionUsage

if TYPE_CHECKING:
    from async_openai.bulk.endpoints import RunEndpoint
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Route
    from async_openai.transport.runtime import Runtime


class RowAnswer:
    """What became of a row's request."""

    __slots__ = ("attempts", "error", "parsed", "reply", "tokens", "usd")

    def __init__(self) -> None:
        self.reply: Any = None
        self.error: Exception | None = None
        self.parsed: Any = None
        self.usd: float | None = None
        self.tokens = 0
        self.attempts = 0

    def paid(self, reply: Any) -> None:
        """Count what a reply cost."""
        usage = getattr(reply, "usage", None)
        tokens = TokenUsage.of(usage)
        if tokens is not None:
            self.tokens += tokens.input + tokens.output
        usd = _usd(reply, usage, tokens)
        if usd is not None:
            self.usd = usd if self.usd is None else self.usd + usd


def _usd(reply: Any, usage: Any, tokens: TokenUsage | None) -> float | None:
    """Return the price of a reply. Of rows that are much alike it is looked up once a minute."""
    call = getattr(reply, "_call", None)
    if type(usage) is not CompletionUsage or usage.__pydantic_extra__ or type(call) is not CallRecord:
        return cast("float | None", getattr(reply, "consumption", None))
    # Such a usage is all that is billed of a reply.
    served = call.client, call.provider, call.model, call.model_sent, id(call.pricing), reply.model
    place = tokens, *served, getattr(reply, "service_tier", None), int(current.clock.monotonic() // 60)
    found = _known.get(place)
    if found is None:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        # With the rates, so that no others get their place in memory.
        found = _known[place] = reply.consumption, call.pricing
    return found[0]


_MOST_KNOWN: Final = 4096
_known: Final[dict[Any, tuple[float | None, Any]]] = {}


class Answering:
    """Asks for rows, and reads what comes.

    Args:
        endpoint: The operation.
        route: Who can serve it.
        parameters: What all rows share.
        repair: Whether an answer that does not fit is asked for once more, with the error.
    """

    def __init__(self, endpoint: RunEndpoint, route: Route, parameters: Mapping[str, Any], *, repair: bool) -> None:
        self._route = route
        self._endpoint = endpoint
        given = None if endpoint.format is None else parameters.get(endpoint.format)
        self._format: Any = given
        self._schema = _schema_of(given, parameters)
        self._repair = repair
        if repair and given is None and self._schema is None:
            raise InvalidParameterError("repair: it goes with response_format", param="repair")
        if repair and endpoint.name not in {"chat", "responses"}:
            raise InvalidParameterError(f"repair: it means nothing for {endpoint.name}", param="repair")

    async def answer(self, request: ApiRequest[Any], runtime: Runtime) -> RowAnswer:
        """Ask; every exception but that of a cancelled or cut call is part of the answer."""
        made = RowAnswer()
        await self._ask(request, runtime, made)
        if self._repair and isinstance(made.error, APIResponseValidationError) and made.reply is not None:
            again = self._repairing(request, made)
            made.reply = made.error = None
            await self._ask(again, runtime, made)
        if made.error is not None:
            made.reply = None
        return made

    def came(self, content: bytes, request: ApiRequest[Any], usd: float | None) -> RowAnswer:
        """Return what became of a request whose answer came by another way than a call."""
        made = RowAnswer()
        made.attempts = 1
        try:
            made.reply = reply_of(content, request)
        except APIError as error:
            made.error = error
            return made
        made.paid(made.reply)
        made.usd = usd
        self.read(made)
        if made.error is not None:
            made.reply = None
        return made

    async def _ask(self, request: ApiRequest[Any], runtime: Runtime, made: RowAnswer) -> None:
        try:
            reply = await perform(request, self._route, runtime, live=False)
        except Exception as error:  # noqa: BLE001 - hooks and keys of the user's may raise anything; it is the row's
            made.error = error
            made.attempts += len(getattr(error, "attempts", ()))
            made.paid(getattr(error, "completion", None))
            return
        made.reply = reply
        made.attempts += 1 + len(getattr(reply, "failed_attempts", ()))
        made.paid(reply)
        if self._format is not None or self._schema is not None:
            self.read(made)

    def read(self, made: RowAnswer) -> None:
        """Read the answer by its class or schema, where the run has one."""
        reply = made.reply
        if self._format is None and self._schema is None:
            return
        try:
            for choice in getattr(reply, "choices", ()) or ():
                check_whole(reply, choice.finish_reason)
            made.parsed = self._parsed(reply)
        except (APIResponseValidationError, FinishReasonError) as error:
            if isinstance(error, APIError):
                error.text = getattr(reply, "text", None)
            made.error = error

    def _parsed(self, reply: Any) -> Any:
        if self._schema is None:
            return reply.parsed if self._endpoint.name == "chat" else reply.output_parsed
        text = str(reply.text)
        try:
            value: Any = json.loads(text)
        except ValueError as error:
            raise APIResponseValidationError(f"the answer is not JSON: {error}") from None
        _check_by(self._schema, value)
        return value

    def _repairing(self, request: ApiRequest[Any], made: RowAnswer) -> ApiRequest[Any]:
        """Return the request that shows the model its answer, and what is wrong with it."""
        wrong = getattr(made.error, "message", "") or str(made.error)
        more = [
            {"role": "assistant", "content": str(made.reply.text)},
            {"role": "user", "content": f"That does not fit: {wrong}. Answer again, in the form that was asked for."},
        ]
        name = self._endpoint.content
        said = request.given(name)
        before: list[Any] = [{"role": "user", "content": said}] if isinstance(said, str) else list(said or ())
        again = request.model_copy(update={name: [*before, *more]})
        vars(again)["_toolbox"] = request.toolbox
        vars(again).pop(KEPT_BODY, None)
        return again


def reply_of(content: bytes, request: ApiRequest[Any]) -> Any:
    """Return the reply that an answer's JSON is, read as that of a call.

    Raises:
        APIError: It is none.
    """
    response = RawResponse(200, Headers.of({"content-type": "application/json"}), content)
    reply = request.read_reply(response)
    if isinstance(reply, Exception):
        raise reply
    if request.toolbox is not None and hasattr(reply, "equip"):
        reply.equip(request.toolbox.of_call(()))
    return reply


def _schema_of(given: Any, parameters: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the JSON schema of a format that is given as the API takes it; None where a class stands for it."""
    if given is None and isinstance(parameters.get("text"), Mapping):
        given = cast("Mapping[str, Any]", parameters["text"]).get("format")
    if not isinstance(given, Mapping):
        return None
    form = cast("Mapping[str, Any]", given)
    if form.get("type") == "json_object":
        return {}
    inner: Any = form.get("json_schema", form)
    schema: Any = cast("Mapping[str, Any]", inner).get("schema") if isinstance(inner, Mapping) else None
    return cast("Mapping[str, Any]", schema) if isinstance(schema, Mapping) else None


_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
}


def _check_by(schema: Mapping[str, Any], value: Any, path: str = "") -> None:
    """Check types, required names and enumerations: what a model gets wrong. The server saw to the rest."""
    kind = schema.get("type")
    where = path or "the answer"
    expected = _TYPES.get(kind) if isinstance(kind, str) else None
    if expected is not None and not isinstance(value, expected):
        raise APIResponseValidationError(f"{where}: expected {kind}, got {type(value).__name__}")
    allowed = schema.get("enum")
    if isinstance(allowed, list) and value not in allowed:
        raise APIResponseValidationError(f"{where}: expected one of {allowed}")
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        for name in schema.get("required") or ():
            if name not in fields:
                raise APIResponseValidationError(f"{where}: {name!r} is missing")
        properties: Any = schema.get("properties") or {}
        for name, inner in properties.items():
            if name in fields and isinstance(inner, Mapping):
                _check_by(cast("Mapping[str, Any]", inner), fields[name], f"{path}.{name}" if path else name)


def is_of_run(error: Exception) -> bool:
    """Whether an error is of the client, and would be of every row: no key, a closed client."""
    return isinstance(error, ConfigurationError | UsageError)
