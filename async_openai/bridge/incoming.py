"""What another client wants to send, and where: the part of a URL that counts, the headers that may pass. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast
from urllib.parse import unquote

from async_openai.bridge.operations import find, is_resource
from async_openai.transport.base import Timeouts

_DEPLOYMENT: Final = re.compile(r"/deployments/([^/]+)(/.+)")
_VERSION: Final = re.compile(r"/v1(?=/)")
_AZURE: Final = re.compile(r"/openai(?=/)")
_OURS: Final = frozenset(
    {
        # Credentials, and who asks: each member has its own.
        "authorization",
        "api-key",
        "x-api-key",
        "proxy-authorization",
        "openai-organization",
        "openai-project",
        "cookie",
        "user-agent",
        # Of the connection (RFC 9110, 7.6.1), and of the body's form, which are the transport's.
        "host",
        "connection",
        "keep-alive",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "content-length",
        "accept-encoding",
        "expect",
    }
)
_PARTS: Final = ("connect", "read", "write", "pool")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request of another client."""

    verb: str
    target: str
    """Path and query, as they stand in the URL."""
    headers: Mapping[str, str] = field(repr=False)
    """By names in lower case."""
    content: bytes = field(repr=False)
    timeouts: Timeouts | None
    """None where the other client says no more than all of them do: then each member has its own."""

    @classmethod
    def of(cls, request: Any, content: bytes) -> Incoming:
        """Read a request of httpx or httpx2."""
        return cls(
            request.method.upper(),
            request.url.raw_path.decode("ascii"),
            _passing(request.headers.raw),
            content,
            _timeouts(request.extensions.get("timeout")),
        )


def _passing(headers: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Return the headers that members may see."""
    names = ((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers)
    return {name: value for name, value in names if name not in _OURS and not name.startswith("x-stainless-")}


def _timeouts(given: object) -> Timeouts | None:
    if not isinstance(given, dict):
        return None
    parts = cast("dict[str, float | None]", given)
    made = Timeouts(*(parts.get(name) for name in _PARTS))
    # The official client's default, which it sends where its user says nothing.
    return None if made == Timeouts() else made


@dataclass(frozen=True, slots=True)
class Aim:
    """Where a request goes, below the base URL of any member."""

    path: str
    query: str
    deployment: str | None


def place_of(verb: str, target: str) -> Aim:
    """Return the place of a request: what follows the version, the deployment, or whatever its base URL ends with."""
    path, _, query = target.partition("?")
    kept = "&".join(pair for pair in query.split("&") if pair and not pair.startswith("api-version="))
    if (match := _DEPLOYMENT.search(path)) is not None:
        return Aim(match[2], kept, unquote(match[1]))
    return Aim(_below_base(verb, path), kept, None)


def _below_base(verb: str, path: str) -> str:
    version = _VERSION.search(path)
    after = path[version.end() :] if version is not None else None
    if after is not None and find(verb, after) is not None:
        return after
    starts = [found.start() for found in re.finditer("/", path)]
    operations = [path[start:] for start in starts if find(verb, path[start:]) is not None]
    if operations:
        return operations[0]
    if after is None and (azure := _AZURE.search(path)) is not None:
        after = path[azure.end() :]
    if after is not None:
        return after
    resources = [path[start:] for start in starts if is_resource(path[start + 1 :].partition("/")[0])]
    return resources[0] if resources else path


# --- bodies ---------------------------------------------------------------------------------------------------------


class Body:
    """A body as it came, and what its values say."""

    def __init__(self, content: bytes, content_type: str) -> None:
        self.content = content
        self.fields: Mapping[str, Any] = {}
        """The values: of a JSON object, or the short texts of a form."""
        self._form: dict[str, tuple[int, int]] = {}
        self._is_json = False
        kind, _, parameters = content_type.partition(";")
        if kind.strip().lower() == "multipart/form-data":
            self._form = _texts_of(content, parameters)
            self.fields = {name: content[at:end].decode("utf-8", "replace") for name, (at, end) in self._form.items()}
        elif content[:_LOOKED_AT].lstrip()[:1] == b"{":
            self.fields, self._is_json = _object(content)

    def changed(self, changes: Mapping[str, Any]) -> bytes:
        """Return the body with other values: byte for byte as it came where nothing changes.

        Args:
            changes: By name; None takes one out.
        """
        changes = {name: value for name, value in changes.items() if self.fields.get(name) != value}
        if not changes:
            return self.content
        if self._is_json:
            merged = {**self.fields, **changes}
            left = {name: value for name, value in merged.items() if name not in changes or value is not None}
            return json.dumps(left, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        made = self.content
        places = sorted((self._form[name], str(value)) for name, value in changes.items() if name in self._form)
        for (at, end), value in reversed(places):
            made = made[:at] + value.encode() + made[end:]
        return made


_LOOKED_AT: Final = 1024
_LONGEST: Final = 4096
"""Bytes of a form's value that is looked at."""
_BOUNDARY: Final = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_NAME: Final = re.compile(rb'content-disposition:[^\r\n]*[;\s]name="([^"]*)"', re.IGNORECASE)


def _object(content: bytes) -> tuple[Mapping[str, Any], bool]:
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return {}, False  # the server's to refuse
    return (cast("dict[str, Any]", found), True) if isinstance(found, dict) else ({}, False)


def _texts_of(content: bytes, parameters: str) -> dict[str, tuple[int, int]]:
    """Return where the short texts of a form begin and end (RFC 7578)."""
    boundary = _BOUNDARY.search(parameters)
    if boundary is None:
        return {}
    mark, found = b"--" + boundary[1].strip().encode("latin-1", "replace"), dict[str, tuple[int, int]]()
    at = content.find(mark)
    while at >= 0:
        following = content.find(b"\r\n" + mark, at)
        head, start = content.find(b"\r\n\r\n", at), at + len(mark)
        if following < 0 or head < 0 or head > following:
            break
        name = _NAME.search(content, start, head)
        is_file = content.find(b"filename", start, head) >= 0
        if name is not None and not is_file and following - head <= _LONGEST:
            found[name[1].decode("utf-8", "replace")] = head + 4, following
        at = following + 2
    return found
