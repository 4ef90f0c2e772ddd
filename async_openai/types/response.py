"""An HTTP answer as kept by replies and errors: status, headers, bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, ClassVar, cast

from async_openai.errors import request_of


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


class _LikeHttpx:
    """What `httpx.Response` has beside status, headers and content, for programs that look at those of errors."""

    if TYPE_CHECKING:
        status_code: int
        headers: Headers
        content: bytes

    asked = cast("tuple[str, str] | None", None)
    """Method and URL of the request, without a query, where they are known: of errors and raw replies."""
    elapsed = cast("timedelta | None", None)
    """Time from the request to the answer, where it is known."""
    http_version: ClassVar[str] = "HTTP/1.1"
    encoding: ClassVar[str] = "utf-8"
    is_closed: ClassVar[bool] = True
    is_stream_consumed: ClassVar[bool] = True

    @property
    def request(self) -> Any:
        """The request as an `httpx.Request`, without query, headers and body; None where it is not known."""
        return request_of(None, self.asked)

    @property
    def url(self) -> str | None:
        """URL of the request, without a query."""
        return None if self.asked is None else self.asked[1]

    @property
    def reason_phrase(self) -> str:
        """The usual words for the status."""
        try:
            return HTTPStatus(self.status_code).phrase
        except ValueError:
            return ""

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return self.status_code // 100 == 2  # noqa: PLR2004 - the class of the status

    @property
    def is_redirect(self) -> bool:
        """Whether the status is 3xx."""
        return self.status_code // 100 == 3  # noqa: PLR2004 - as above

    @property
    def is_client_error(self) -> bool:
        """Whether the status is 4xx."""
        return self.status_code // 100 == 4  # noqa: PLR2004 - as above

    @property
    def is_server_error(self) -> bool:
        """Whether the status is 5xx."""
        return self.status_code // 100 == 5  # noqa: PLR2004 - as above

    @property
    def is_error(self) -> bool:
        """Whether the status is 4xx or 5xx."""
        return self.is_client_error or self.is_server_error

    @property
    def num_bytes_downloaded(self) -> int:
        """Size of the content, unpacked."""
        return len(self.content)

    def read(self) -> bytes:
        """Return the content."""
        return self.content

    async def aread(self) -> bytes:
        """Return the content."""
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the content, in pieces of `chunk_size` bytes."""
        size = chunk_size or max(1, len(self.content))
        for start in range(0, len(self.content), size):
            yield self.content[start : start + size]

    def iter_text(self) -> Iterator[str]:
        """Yield the content as text."""
        yield self.content.decode("utf-8", "replace")

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the text."""
        yield from self.content.decode("utf-8", "replace").splitlines()

    def close(self) -> None:
        """Do nothing: it was read."""

    async def aclose(self) -> None:
        """Do nothing: it was read."""


# Not frozen: such a constructor takes three times as long, and every call makes one.
@dataclass
class RawResponse(_LikeHttpx):
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
