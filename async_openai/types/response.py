"""An HTTP answer as kept by replies and errors: status, headers, bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any


class Headers(Mapping[str, str]):
    """Response headers: the case of names does not matter; repeated ones are joined with `, ` (RFC 9110, 5.3)."""

    __slots__ = ("_index", "raw")

    def __init__(self, raw: Iterable[tuple[bytes, bytes]] = ()) -> None:
        self.raw: tuple[tuple[bytes, bytes], ...] = tuple(raw)
        """Names and values as they came."""
        self._index: dict[str, str] | None = None

    @classmethod
    def of(cls, values: Mapping[str, str]) -> Headers:
        """Make headers from a mapping of strings."""
        return cls((name.encode("latin-1"), value.encode("latin-1")) for name, value in values.items())

    def _values(self) -> dict[str, str]:
        # Made at first access: most replies are never asked for their headers.
        if self._index is None:
            index: dict[str, str] = {}
            for name, value in self.raw:
                key, text = name.decode("latin-1").lower(), value.decode("latin-1")
                index[key] = f"{index[key]}, {text}" if key in index else text
            self._index = index
        return self._index

    def __getitem__(self, name: str) -> str:
        return self._values()[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values()

    def __iter__(self) -> Iterator[str]:
        return iter(self._values())

    def __len__(self) -> int:
        return len(self._values())

    def __repr__(self) -> str:
        # Names only: a gateway may echo a credential or set a cookie.
        return f"Headers({', '.join(self)})"

    def __getstate__(self) -> tuple[tuple[bytes, bytes], ...]:
        return self.raw

    def __setstate__(self, raw: tuple[tuple[bytes, bytes], ...]) -> None:
        self.raw, self._index = raw, None


REQUEST_ID_HEADERS = ("x-request-id", "apim-request-id", "request-id", "x-litellm-call-id")
"""Where servers put their id of a request: OpenAI and most hosts, Azure's gateway, Anthropic, LiteLLM's proxy."""


def from_json(content: bytes) -> Any:
    """Decode JSON. Raises ValueError where it is none, or nested too deeply."""
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("nested too deeply") from None


# Not frozen: such a constructor takes three times as long, and every call makes one.
@dataclass
class RawResponse:
    """An HTTP answer as it came: status, headers and content."""

    status_code: int
    headers: Headers
    content: bytes = field(default=b"", repr=False)

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        return next((self.headers[name] for name in REQUEST_ID_HEADERS if name in self.headers), None)

    @property
    def text(self) -> str:
        """The content as text (UTF-8; undecodable bytes are replaced)."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The content decoded from JSON. Raises ValueError where it is not JSON, or nested too deeply."""
        return from_json(self.content)
