"""Files on their way to the API."""

from __future__ import annotations

import inspect
import io
import mimetypes
import os
import re
import stat
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any, cast

from pydantic import BeforeValidator, InstanceOf

from async_openai.errors import StorageError
from async_openai.storage import BucketFile, Section, located

FileInput = bytes | os.PathLike[str] | str | IO[bytes] | tuple[str | None, Any] | tuple[str | None, Any, str | None]
_LONGEST_SHOWN = 200
_URL = re.compile("[A-Za-z][A-Za-z0-9+.-]+://")


UploadContent = bytes | os.PathLike[str] | IO[bytes] | BucketFile | Section


class Upload:
    """A file to send: from bytes, a path, a URL, an open binary file, or `(name, content[, content type])`.

    A text is always a path or a URL (`s3://`, `gs://`, `minio://`, `file://`), never content. What is on disk or in a
    bucket is opened for each attempt, so a repeat sends it again.
    """

    __slots__ = ("content", "content_type", "name")

    def __init__(self, content: UploadContent, name: str, content_type: str | None = None) -> None:
        self.content = content
        """Bytes, or where they come from."""
        # A path may hold bytes that are no text; they could not be sent.
        self.name = name.encode("utf-8", "replace").decode()
        """File name sent to the server."""
        self.content_type = content_type or mimetypes.guess_type(name)[0] or "application/octet-stream"

    def __repr__(self) -> str:
        return f"Upload({self.name!r}, {self.content_type!r})"

    @property
    def size(self) -> int | None:
        """Bytes from here to the end; None for what is in a bucket, and for a stream that cannot tell."""
        content = self.content
        if isinstance(content, bytes):
            return len(content)
        if isinstance(content, Section):
            return content.size
        if isinstance(content, BucketFile):
            return None
        return Path(content).stat().st_size if isinstance(content, os.PathLike) else _left_of(content)

    def open(self) -> IO[bytes]:
        """Open the content for reading. A stream that was given open is returned as it is.

        Raises:
            StorageError: It cannot be read.
        """
        content = self.content
        if isinstance(content, bytes):
            return io.BytesIO(content)
        if isinstance(content, BucketFile | Section):
            return content.open()
        if not isinstance(content, os.PathLike):
            return content
        try:
            return Path(content).open("rb")
        except OSError as error:
            raise StorageError(f"cannot read the file {self.name!r}: {error.strerror}") from error

    @classmethod
    def of(cls, value: Any) -> Upload:  # noqa: PLR0911 - one line for each kind of value
        """Make an upload from any `FileInput`.

        Raises:
            ValueError: A missing file, a folder, an empty or closed file, or something else altogether.
        """
        if isinstance(value, Upload):
            return value
        if isinstance(value, tuple):
            return cls._of_tuple(cast("tuple[Any, ...]", value))
        if isinstance(value, bytes | bytearray | memoryview):
            return cls._of_bytes(bytes(cast("bytes", value)))
        if isinstance(value, BucketFile | Section):
            return cls(value, getattr(value, "name", "upload"))
        if isinstance(value, str) and _URL.match(value) and value.isprintable():
            return cls._of_url(value)
        if isinstance(value, str | os.PathLike):
            return cls._of_path(os.fsdecode(cast("str | os.PathLike[str]", value)))
        if hasattr(value, "read"):
            return cls._of_stream(value)
        raise ValueError(
            "expected a path, bytes, a URL, a file opened in binary mode or a tuple (name, content), "
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
    def _of_url(cls, url: str) -> Upload:
        place = located(url)
        # What is in a bucket is looked up when it is sent: to ask the bucket here would hold up an event loop.
        return cls._of_path(str(place)) if isinstance(place, Path) else cls(place, place.name)

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
        if _left_of(stream) == 0:
            raise ValueError(f"the file {name!r} is empty, or was read to its end already")
        return cls(stream, name)


def _left_of(stream: Any) -> int | None:
    """Bytes left in a stream, None if it cannot tell. The position stays."""
    try:
        if not stream.seekable():
            return None
        here: int = stream.tell()
        stream.seek(0, os.SEEK_END)
        end: int = stream.tell()
        stream.seek(here)
    except (AttributeError, OSError, ValueError):
        return None
    return max(0, end - here)


if TYPE_CHECKING:
    File = FileInput | Upload
else:
    File = Annotated[InstanceOf[Upload], BeforeValidator(Upload.of)]
