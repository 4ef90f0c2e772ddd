"""Files on their way to the API."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any, cast

from pydantic import BeforeValidator, InstanceOf

FileInput = bytes | os.PathLike[str] | str | IO[bytes] | tuple[str, Any] | tuple[str, Any, str] | Mapping[str, Any]


class Upload:
    """A file to send: from bytes, a path, an open binary file, or `(name, content[, content type])`.

    A text is always a path, never content. A path is opened for each attempt, so a repeat sends it again.
    """

    __slots__ = ("content", "content_type", "name")

    def __init__(
        self, content: bytes | os.PathLike[str] | IO[bytes], name: str, content_type: str | None = None
    ) -> None:
        self.content = content
        self.name = name
        """File name that the server sees."""
        self.content_type = content_type or mimetypes.guess_type(name)[0] or "application/octet-stream"

    def __repr__(self) -> str:
        return f"Upload({self.name!r}, {self.content_type!r})"

    @classmethod
    def of(cls, value: Any) -> Upload:
        """Make an upload from anything that `FileInput` allows.

        Raises:
            ValueError: A missing file, a folder, an empty or closed file, or something else altogether.
        """
        if isinstance(value, Upload):
            return value
        if isinstance(value, tuple):
            return cls._of_tuple(cast("tuple[Any, ...]", value))
        if isinstance(value, bytes | bytearray | memoryview):
            return cls._of_bytes(bytes(cast("bytes", value)))
        if isinstance(value, str | os.PathLike):
            return cls._of_path(Path(cast("str | os.PathLike[str]", value)).expanduser())
        if hasattr(value, "read"):
            return cls._of_stream(value)
        raise ValueError(
            "expected a path, bytes, a file opened in binary mode or a tuple (name, content), "
            f"got {type(value).__name__}"
        )

    @classmethod
    def _of_tuple(cls, parts: tuple[Any, ...]) -> Upload:
        name: Any = parts[0] if parts else 0
        if len(parts) not in {2, 3} or not isinstance(name, str | None):
            raise ValueError("expected a tuple (name, content) or (name, content, content type)")
        inner = cls.of(parts[1])
        content_type = parts[2] if len(parts) > 2 else None  # noqa: PLR2004
        return cls(inner.content, name or inner.name, content_type)

    @classmethod
    def _of_bytes(cls, content: bytes) -> Upload:
        if not content:
            raise ValueError("the file is empty")
        return cls(content, "upload")

    @classmethod
    def _of_path(cls, path: Path) -> Upload:
        if path.is_dir():
            raise ValueError(f"{str(path)!r} is a folder, expected a file")
        try:
            size = path.stat().st_size
        except OSError as error:
            raise ValueError(f"cannot read the file {str(path)!r}: {error.strerror or type(error).__name__}") from None
        if not size:
            raise ValueError(f"the file {str(path)!r} is empty")
        return cls(path, path.name)

    @classmethod
    def _of_stream(cls, stream: Any) -> Upload:
        name = os.path.basename(stream.name) if isinstance(getattr(stream, "name", None), str) else "upload"  # noqa: PTH119 - text only
        if getattr(stream, "closed", False):
            raise ValueError(f"the file {name!r} is closed")
        if isinstance(getattr(stream, "encoding", None), str):
            raise ValueError(f"the file {name!r} is open in text mode, expected binary mode ('rb')")  # noqa: TRY004
        return cls(stream, name)


if TYPE_CHECKING:
    File = FileInput | Upload
else:
    File = Annotated[InstanceOf[Upload], BeforeValidator(Upload.of)]
