"""From a request to its answer: the endpoint of a path, the check of the key, the dialect of errors."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from async_openai.testing import api_errors
from async_openai.testing.answers import chat, completions, embeddings, images, models, responses
from async_openai.testing.answers.server_answer import RequestContext, ServerAnswer, ServerSettings
from async_openai.testing.api_errors import RefusedError
from async_openai.testing.journal import RecordedRequest

if TYPE_CHECKING:
    from async_openai.testing.known_operations import KnownOperation

Endpoint = Callable[[RequestContext], ServerAnswer]

_ENDPOINTS: tuple[tuple[str, Mapping[str, Endpoint]], ...] = (
    ("/chat/completions", {"POST": chat.chat}),
    ("/completions", {"POST": completions.completions}),
    ("/edits", {"POST": completions.edits}),
    ("/embeddings", {"POST": embeddings.embeddings}),
    ("/images/generations", {"POST": images.generations}),
    ("/images/edits", {"POST": images.edits}),
    ("/videos/edits", {}),  # it ends with `/edits` too, and is answered as most operations are
    ("/images/variations", {"POST": images.variations}),
    ("/responses", {"POST": responses.responses}),
    ("/models", {"GET": models.list_models}),
    ("/fine_tuning/jobs", {"GET": models.list_jobs}),
)
_ENDPOINTS_WITH_ID: tuple[tuple[str, Mapping[str, Endpoint]], ...] = (
    ("/models/", {"GET": models.retrieve_model, "DELETE": models.delete_model}),
    ("/fine_tuning/jobs/", {"GET": models.retrieve_job}),
    ("/files/img-", {"GET": images.picture}),
)
_DEPLOYMENT = re.compile(r"/openai/deployments/([^/]+)/")


@dataclass(frozen=True, slots=True)
class EndpointMatch:
    """The endpoint of a path, by method, and the names in the path."""

    endpoints: Mapping[str, Endpoint]
    """By method; empty for an unknown path."""
    identifier: str = ""
    deployment: str | None = None


@lru_cache(maxsize=1024)
def find(path: str) -> EndpointMatch:
    """Find the endpoint by the path's end: a host's own prefix (`/v1`, `/openai/v1`, `/api/v1`) does not matter."""
    found = _DEPLOYMENT.search(path)
    deployment = unquote(found[1]) if found else None
    # `/images/edits` ends with `/edits` too: the longest end wins.
    for tail, endpoints in sorted(_ENDPOINTS, key=lambda entry: -len(entry[0])):
        if path.endswith(tail):
            return EndpointMatch(endpoints, deployment=deployment)
    head, slash, identifier = path.rpartition("/")
    for tail, endpoints in _ENDPOINTS_WITH_ID:
        folder, _, prefix = tail.rpartition("/")
        if head.endswith(folder) and identifier.startswith(prefix) and slash and identifier:
            return EndpointMatch(endpoints, unquote(identifier), deployment)
    return EndpointMatch({}, deployment=deployment)


def classify(request: RecordedRequest) -> None:
    """Note a request's dialect (OpenAI's or Azure's) and its key."""
    headers = request.headers
    key = headers.get("api-key")
    request.deployment = find(request.path).deployment
    request.azure = key is not None or request.deployment is not None
    if key is None:
        scheme, _, token = headers.get("authorization", "").partition(" ")
        key = token.strip() if scheme.lower() == "bearer" else None
    request.key = key or None


def answer(request: RecordedRequest, settings: ServerSettings) -> ServerAnswer:
    """The usual answer.

    Raises:
        RefusedError: it is an error.
    """
    check_key(request, settings)
    route = find(request.path)
    without_version = route.deployment is not None and "api-version" not in request.query_string
    if without_version:
        raise RefusedError(api_errors.not_found(request.method, request.path))
    endpoint = route.endpoints.get("GET" if request.method == "HEAD" else request.method)
    context = RequestContext(request, settings, route.identifier)
    if settings.strict:
        _check(context)
    if endpoint is not None and not (route.identifier and _is_stored(context)):
        return endpoint(context)
    if (found := operation_of(request.method, request.path)) is not None:
        return _generic()(context, *found)
    if not route.endpoints:
        raise RefusedError(api_errors.not_found(request.method, request.path))
    raise RefusedError(api_errors.method_not_allowed(request.method, request.path))


def _check(context: RequestContext) -> None:
    """Refuse what the API refuses."""
    from async_openai.testing.answers.strictness import check  # noqa: PLC0415 - it imports every resource

    if (found := operation_of(context.request.method, context.request.path)) is not None:
        check(context, found[0])


def _is_stored(context: RequestContext) -> bool:
    """Whether a request names an object that was made here."""
    found = operation_of(context.request.method, context.request.path)
    return found is not None and context.settings.stored.get(found[1]) is not None


def operation_of(method: str, path: str) -> tuple[KnownOperation, str] | None:
    """Return the operation of a request without an answer of its own, and its path; None for none."""
    from async_openai.testing import known_operations  # noqa: PLC0415 - it imports every resource

    return known_operations.operation_of(method, path)


def _generic() -> Callable[[RequestContext, KnownOperation, str], ServerAnswer]:
    from async_openai.testing.answers.generic import generic  # noqa: PLC0415 - as above

    return generic


def check_key(request: RecordedRequest, settings: ServerSettings) -> None:
    """Refuse an unknown key.

    Raises:
        RefusedError: it does not; servers made without keys take any, or none.
    """
    if settings.keys is not None and request.key not in settings.keys:
        raise RefusedError(api_errors.unauthorized(request.key))
