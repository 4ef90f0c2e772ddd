"""Replies that are bytes: audio, file contents."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from async_openai.types.base import Reply


class BinaryContent(Reply):
    """Content that came as bytes. `write_to_file` keeps it; `content`, `text` and `iter_bytes` read it."""

    @classmethod
    def from_content(cls, content: bytes, content_type: str | None) -> Self:  # noqa: ARG003 - kept by the call's record
        """Make the reply of any content."""
        return cls()

    @property
    def content(self) -> bytes:
        """The bytes."""
        return self._call.response.content if self._call else b""

    @property
    def text(self) -> str:
        """The bytes as text (UTF-8; undecodable ones are replaced)."""
        return self.content.decode("utf-8", "replace")

    @property
    def content_type(self) -> str | None:
        """Media type, as the server says."""
        return self.headers.get("content-type") if self.headers is not None else None

    def read(self) -> bytes:
        """Return the bytes."""
        return self.content

    def iter_bytes(self, chunk_size: int = 65536) -> Iterator[bytes]:
        """Yield the bytes in pieces of `chunk_size`."""
        content = self.content
        for start in range(0, len(content), chunk_size):
            yield content[start : start + chunk_size]

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the bytes to a file, replacing it."""
        Path(path).write_bytes(self.content)

    def __len__(self) -> int:
        return len(self.content)

    def __repr__(self) -> str:
        return f"BinaryContent({self.content_type}, {len(self)} bytes)"
