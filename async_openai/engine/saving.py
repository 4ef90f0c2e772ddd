"""Writing an answer's body to a file or bucket as it arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from async_openai.storage import Location, writer_for

if TYPE_CHECKING:
    from async_openai.engine.answer import AnswerCore

_BLOCK = 1024 * 1024
"""Bytes written at once: on an event loop each write costs a trip to a thread."""


async def save(core: AnswerCore, location: Location) -> None:
    """Read a body to its end and write it. The file appears when it is whole; a cut answer changes nothing.

    Raises:
        StorageError: It cannot be written there.
        ConfigurationError: A URL of a bucket without the extra `storage`, or without credentials.
        APIError: The answer broke off.
    """
    offload = core.runtime.offload
    following = core.pieces()
    writer = await offload(writer_for, location)
    held = bytearray()
    try:
        while piece := await following():
            held += piece
            if len(held) >= _BLOCK:
                await offload(writer.write, held)
                held = bytearray()
        await offload(writer.write, held)
        await offload(writer.commit)
    except BaseException:
        writer.abort()
        raise
