"""Recorded calls: real answers written to a file, and given again from it. No key is ever written."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections import defaultdict, deque
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import parse_qsl

from async_openai.errors import ConfigurationError, StorageError
from async_openai.testing.answers.server_answer import ServerAnswer, error_answer, event_stream
from async_openai.testing.api_errors import ApiError
from async_openai.testing.journal import RecordedRequest
from async_openai.transport.base import SendFailure, WireRequest
from async_openai.transport.connections import ClientConnections
from async_openai.transport.runtime import AWAITING

_HIDDEN: Final = "***"
_NOT_FORWARDED: Final = frozenset(
    {"accept-encoding", "connection", "content-length", "host", "transfer-encoding", "x-forwarded-host"}
)
_KEPT: Final = ("content-type", "retry-after", "retry-after-ms", "x-request-id", "x-should-retry", "openai-version")
"""Headers of answers that are written down, with those of rate limits: no cookie, nothing that names an account."""
_REFUSED: Final = {"x-should-retry": "false"}


class Recorder:
    """Forwards requests to a real host, and writes them down with their answers.

    Args:
        path: The file, JSON lines. What it held is gone.
        upstream: Base URL of the host.
        key: Its key; None for the one that each request brings.

    Raises:
        ConfigurationError: The base URL is none.
        OSError: The file cannot be written.
    """

    def __init__(self, path: Path, upstream: str, key: str | None) -> None:
        if not upstream.startswith(("https://", "http://")):
            raise ConfigurationError("upstream: expected a base URL, as in https://api.openai.com/v1")
        self._path, self._upstream, self._key = path, upstream.rstrip("/"), key
        self._connections = ClientConnections()
        self._lock = threading.Lock()
        path.write_bytes(b"")

    async def answer(self, request: RecordedRequest) -> ServerAnswer:
        """Forward a request, and give the answer once it was written down."""
        # The base URL of the host holds its version.
        path = request.path.removeprefix("/v1") if request.path.startswith("/v1/") else request.path
        query = f"?{request.query_string}" if request.query_string else ""
        url = f"{self._upstream}{path}{query}"
        wire = WireRequest(request.method, url, self._headers(request), request.body or None)
        try:
            answer = await AWAITING.send(self._connections, wire)
            body = await answer.read()
        except SendFailure as failure:
            return error_answer(ApiError(502, f"the upstream of the recording did not answer: {failure.message}"))
        headers = {
            name.lower(): value
            for name, value in answer.headers.items()
            if name.lower() in _KEPT or name.lower().startswith("x-ratelimit-")
        }
        held = {"status": answer.status_code, "headers": headers}
        self._write(request, {**held, **_packed(_hidden(body, self._key, request.key))})
        return _answer({**held, **_packed(body)})

    def _headers(self, request: RecordedRequest) -> dict[str, str]:
        headers = {name: value for name, value in request.headers.items() if name not in _NOT_FORWARDED}
        if self._key is not None:
            for name, value in (("authorization", f"Bearer {self._key}"), ("api-key", self._key)):
                if name in headers:
                    headers[name] = value
        return headers

    def _write(self, request: RecordedRequest, response: Mapping[str, Any]) -> None:
        line = json.dumps({"request": described(request), "response": response}, ensure_ascii=False)
        with self._lock, self._path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    def close(self) -> None:
        """Close the connections to the host."""
        self._connections.close()


class Player:
    """Gives the answers of a recording. Equal requests get theirs in order, and the last one again.

    Args:
        path: The file.

    Raises:
        StorageError: There is no such file, or it holds something else.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._answers: dict[str, deque[Mapping[str, Any]]] = defaultdict(deque)
        try:
            lines = path.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is not text"
            raise StorageError(f"cannot read the recording {str(path)!r}: {reason}") from error
        for number, line in enumerate(lines, 1):
            try:
                call = json.loads(line)
                self._answers[_identity(call["request"])].append(call["response"])
                _answer(call["response"])
            except (ValueError, KeyError, TypeError) as error:
                raise StorageError(f"line {number} of {str(path)!r} is no recorded call") from error

    def answer(self, request: RecordedRequest) -> ServerAnswer:
        """Return the recorded answer. A request that was not recorded is refused, and says so."""
        told = described(request)
        with self._lock:
            waiting = self._answers.get(_identity(told))
            if waiting:
                return _answer(waiting.popleft() if len(waiting) > 1 else waiting[0])
        message = f"{self._path.name} holds no answer to this {request.method} {request.path}: record it again"
        refusal = error_answer(ApiError(400, message, code="not_recorded"))
        refusal.headers = _REFUSED
        return refusal

    def close(self) -> None:
        """Nothing is open."""


def described(request: RecordedRequest) -> dict[str, Any]:
    """Return what tells a request apart, without its key: method, path, query, body."""
    told: dict[str, Any] = {"method": request.method, "path": request.path}
    if request.query_string:
        told["query"] = sorted(parse_qsl(request.query_string, keep_blank_values=True))
    if not request.body:
        return _without(told, request.key)
    if "multipart" in request.headers.get("content-type", ""):
        # The boundary between its parts is another each time.
        form = request.form
        files = {name: hashlib.sha256(part.content).hexdigest() for name, part in form.files.items()}
        return _without({**told, "form": dict(form.fields), "files": files}, request.key)
    try:
        told["json"] = request.json
    except ValueError:
        told["sha256"] = hashlib.sha256(request.body).hexdigest()
    return _without(told, request.key)


def _without(told: dict[str, Any], key: str | None) -> dict[str, Any]:
    if not key:
        return told
    return cast("dict[str, Any]", json.loads(_hidden(json.dumps(told, ensure_ascii=False).encode(), key)))


def _identity(told: Mapping[str, Any]) -> str:
    return json.dumps(told, sort_keys=True)


def _hidden(text: bytes, *secrets: str | None) -> bytes:
    """Blot keys out of a text, or of JSON."""
    for secret in filter(None, secrets):
        for written in (secret, json.dumps(secret, ensure_ascii=False)[1:-1]):
            text = text.replace(written.encode(), _HIDDEN.encode())
    return text


def _packed(body: bytes) -> dict[str, str]:
    try:
        return {"body": body.decode()}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(body).decode()}


def _answer(held: Mapping[str, Any]) -> ServerAnswer:
    """Make an answer of a recorded one; a stream comes event by event."""
    headers: dict[str, str | None] = dict(held["headers"])
    body = base64.b64decode(held["base64"]) if "base64" in held else str(held["body"]).encode()
    kind = headers.pop("content-type", None) or "application/json"
    if kind.startswith("text/event-stream"):
        blocks = [block + b"\n\n" for block in body.replace(b"\r\n", b"\n").split(b"\n\n") if block.strip()]
        answer = event_stream(blocks, headers=headers)
        answer.status = int(held["status"])
        return answer
    return ServerAnswer(int(held["status"]), body, kind, headers)
