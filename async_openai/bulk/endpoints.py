"""The operations that a run can perform: one row each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, cast

from async_openai.errors import InvalidParameterError
from async_openai.importing import importing
from async_openai.validation import nearest

if TYPE_CHECKING:
    from async_openai.engine.request import ApiRequest

EndpointName = Literal["chat", "completions", "responses", "embeddings", "moderations"]
AnswerKind = Literal["text", "vector", "moderation"]


@dataclass(frozen=True, slots=True)
class RunEndpoint:
    """One operation of a run."""

    name: EndpointName
    path: str
    """Path of the operation, without the version."""
    module: str
    kind: str
    """Name of the request model, in that module."""
    content: str
    """The parameter that holds what is asked; a dict with it holds the operation's parameters."""
    answers: AnswerKind = "text"
    """What a line of the output holds beside the reply."""
    system: str | None = None
    """The parameter that takes a system message; None where there is none."""
    format: str | None = None
    """The parameter that takes a class for the answer; None where there is none."""

    @property
    def request(self) -> type[ApiRequest[Any]]:
        """The request model."""
        return _request_of(self.module, self.kind)

    def asking(self, text: str, system: str | None) -> dict[str, Any]:
        """Return the parameters that ask a text."""
        if self.content != "messages":
            return {self.content: text, **({self.system: system} if system and self.system else {})}
        before = [{"role": "system", "content": system}] if system else []
        return {"messages": [*before, {"role": "user", "content": text}]}


@cache
def _request_of(module: str, kind: str) -> type[ApiRequest[Any]]:
    with importing:
        return cast("type[ApiRequest[Any]]", getattr(import_module(f"async_openai.{module}"), kind))


ENDPOINTS: Final[Mapping[str, RunEndpoint]] = {
    endpoint.name: endpoint
    for endpoint in (
        RunEndpoint(
            "chat",
            "/chat/completions",
            "resources.chat",
            "ChatRequest",
            "messages",
            "text",
            "messages",
            "response_format",
        ),
        RunEndpoint("completions", "/completions", "resources.completions", "CompletionRequest", "prompt"),
        RunEndpoint(
            "responses",
            "/responses",
            "bulk.response_row",
            "ResponseRowRequest",
            "input",
            "text",
            "instructions",
            "text_format",
        ),
        RunEndpoint("embeddings", "/embeddings", "resources.embeddings", "EmbeddingRequest", "input", "vector"),
        RunEndpoint("moderations", "/moderations", "resources.moderations", "ModerationRequest", "input", "moderation"),
    )
}


def endpoint_of(name: str) -> RunEndpoint:
    """Return an operation by its name, or by its path: `chat`, `/v1/chat/completions`.

    Raises:
        InvalidParameterError: There is none; the nearest is named.
    """
    found = ENDPOINTS.get(name)
    if found is None:
        path = "/" + str(name).strip("/").removeprefix("v1/")
        found = next((one for one in ENDPOINTS.values() if one.path == path), None)
    if found is None:
        close = nearest(str(name), ENDPOINTS)
        hint = f"did you mean {close!r}?" if close else f"expected one of {', '.join(ENDPOINTS)}"
        raise InvalidParameterError(f"endpoint: there is no {name!r}; {hint}", param="endpoint")
    return found
