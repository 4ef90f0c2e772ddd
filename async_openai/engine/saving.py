"""Writing an answer's body to a file as it arrives."""

from __future__ import annotations

import contextlib
import os
import uuid
from pathlib import Path
from typing import IO, TYPE_CHECKING

from async_openai.errors import InvalidParameterError

if TYPE_CHECKING:
    from async_openai.engine.answer import AnswerCore

PathLike = str | os.PathLike[str]
_BLOCK = 1024 * 1024
"""Bytes written at once: on an event loop each write costs a trip to a thread."""


class Saving:
    """One body on its way to a file. The file appears when it is whole; a cut answer leaves what was there before."""

    def __init__(self, path: PathLike) -> None:
        self._path = Path(path).expanduser()
        # A device or a pipe cannot be replaced; it is written as it is.
        direct = self._path.exists() and not self._path.is_file()
        self._part = self._path if direct else self._path.with_name(f".{self._path.name}.{uuid.uuid4().hex}.part")

    async def save(self, core: AnswerCore) -> None:
        """Read the body to its end and write it.

        Raises:
            InvalidParameterError: The file cannot be written there.
            APIError: The answer broke off.
        """
        offload = core.runtime.offload
        following = core.pieces()
        file = await offload(self._open)
        held = bytearray()
        try:
            while piece := await following():
                held += piece
                if len(held) >= _BLOCK:
                    await offload(file.write, held)
                    held = bytearray()
            await offload(self._end, file, held)
        except BaseException:
            self._drop(file)
            raise

    def _open(self) -> IO[bytes]:
        try:
            return open(self._part, "wb")  # noqa: PTH123 - closed by _end or _drop
        except OSError as error:
            raise InvalidParameterError(f"cannot write the file {str(self._path)!r}: {error.strerror}") from error

    def _end(self, file: IO[bytes], rest: bytearray) -> None:
        file.write(rest)
        file.close()
        if self._part != self._path:
            self._part.replace(self._path)

    def _drop(self, file: IO[bytes]) -> None:
        with contextlib.suppress(OSError):
            file.close()
            if self._part != self._path:
                self._part.unlink(missing_ok=True)
