"""Replies that are bytes: audio, file contents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Self

from async_openai.storage import Location, writer_for
from async_openai.types.base import Reply

_BLOCK = 1024 * 1024


class BinaryContent(Reply):
    """Content that came as bytes. `write_to` keeps it; `content`, `text` and `iter_bytes` read it.

    It is in memory as a whole. `with_streaming_response` gives what is too large for that, with `stream_to`.
    """

    is_bytes: ClassVar[bool] = True
    """Whether a reply of the type is asked for as bytes, whose size has no limit by default."""

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

    def write_to(self, target: Location) -> None:
        """Write the bytes to a path or URL (`s3://`, `gs://`, `minio://`, `file://`), replacing what is there.

        Raises:
            StorageError: They cannot be written there.
            ConfigurationError: A URL of a bucket without the extra `storage`, or without credentials.
        """
        writer = writer_for(target)
        try:
            for piece in self.iter_bytes(_BLOCK):
                writer.write(piece)
            writer.commit()
        except BaseException:
            writer.abort()
            raise

    write_to_file = stream_to_file = write_to

    async def async_write_to(self, target: Location) -> None:
        """Write the bytes to a path or URL, in a thread; see `write_to`."""
        import asyncio  # noqa: PLC0415 - not needed by synchronous programs

        await asyncio.to_thread(self.write_to, target)

    def __len__(self) -> int:
        return len(self.content)

    def __repr__(self) -> str:
        return f"BinaryContent({self.content_type}, {len(self)} bytes)"
