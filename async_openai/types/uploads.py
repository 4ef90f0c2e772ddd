"""Files on their way to the API."""

from __future__ import annotations

import inspect
import io
import mimetypes
import os
import stat
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any, cast

from pydantic import BeforeValidator, InstanceOf

FileInput = bytes | os.PathLike[str] | str | IO[bytes] | tuple[str | None, Any] | tuple[str | None, Any, str | None]
_LONGEST_SHOWN = 200


class Upload:
    """A file to send: from bytes, a path, an open binary file, or `(name, content[, content type])`.

    A text is always a path, never content. A path is opened for each attempt, so a repeat sends it again.
    """

    __slots__ = ("content", "content_type", "name")

    def __init__(
        self, content: bytes | os.PathLike[str] | IO[bytes], name: str, content_type: str | None = None
    ) -> None:
        self.content = content
        # A path may hold bytes that are no text; they could not be sent.
        self.name = name.encode("utf-8", "replace").decode()
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
            return cls._of_path(os.fsdecode(cast("str | os.PathLike[str]", value)))
        if hasattr(value, "read"):
            return cls._of_stream(value)
        raise ValueError(
            "expected a path, bytes, a file opened in binary mode or a tuple (name, content), "
            f"got {type(value).__name__}"
        )

    @classmethod
    def _of_tuple(cls, parts: tuple[Any, ...]) -> Upload:
        name, content, content_type = (*parts, None, None, None)[:3]
        if len(parts) not in {2, 3} or not isinstance(name, str | None):
            raise ValueError("expected a tuple (name, content) or (name, content, content type)")
        if not isinstance(content_type, str | None) or not (content_type or "").isprintable():
            raise ValueError("expected the content type as text without line breaks, as in 'image/png'")
        inner = cls.of(content)
        return cls(inner.content, name or inner.name, content_type)

    @classmethod
    def _of_bytes(cls, content: bytes) -> Upload:
        if not content:
            raise ValueError("the file is empty")
        return cls(content, "upload")

    @classmethod
    def _of_path(cls, text: str) -> Upload:
        # What is no path may be the content itself, which is not for errors.
        like_a_path = len(text) <= _LONGEST_SHOWN and text.isprintable()
        shown = repr(text) if like_a_path else "given as text (content must be bytes)"
        try:
            path = Path(text).expanduser()
            status = path.stat()
        except (OSError, ValueError, RuntimeError) as error:
            # ValueError: a zero byte in the path; RuntimeError: "~user" without a home.
            reason = getattr(error, "strerror", None) or "it is not a path"
            raise ValueError(f"cannot read the file {shown}: {reason}") from None
        if stat.S_ISDIR(status.st_mode):
            raise ValueError(f"{shown} is a folder, expected a file")
        if stat.S_ISREG(status.st_mode) and not status.st_size:
            raise ValueError(f"the file {shown} is empty")
        return cls(path, path.name)

    @classmethod
    def _of_stream(cls, stream: Any) -> Upload:
        name = os.path.basename(stream.name) if isinstance(getattr(stream, "name", None), str) else "upload"  # noqa: PTH119 - text only
        if getattr(stream, "closed", False):
            raise ValueError(f"the file {name!r} is closed")
        if isinstance(stream, io.TextIOBase) or isinstance(getattr(stream, "encoding", None), str):
            raise ValueError(f"the file {name!r} is open in text mode, expected binary mode ('rb')")  # noqa: TRY004
        if inspect.iscoroutinefunction(stream.read):
            raise ValueError(f"the file {name!r} is an asynchronous one, expected one opened with open(..., 'rb')")
        if _nothing_left(stream):
            raise ValueError(f"the file {name!r} is empty, or was read to its end already")
        return cls(stream, name)


def _nothing_left(stream: Any) -> bool:
    """Whether a stream that can seek stands at its end. Leaves it where it was."""
    try:
        if not stream.seekable():
            return False
        here = stream.tell()
        stream.seek(0, os.SEEK_END)
        end = stream.tell()
        stream.seek(here)
    except (AttributeError, OSError, ValueError):
        return False
    return bool(here >= end)


if TYPE_CHECKING:
    File = FileInput | Upload
else:
    File = Annotated[InstanceOf[Upload], BeforeValidator(Upload.of)]
