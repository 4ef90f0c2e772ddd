"""Sound for connections: 16-bit PCM of one channel as bytes, from and to wave files. No audio library."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from os import PathLike
from typing import BinaryIO, Final, cast

from async_openai.errors import InvalidParameterError

RATE: Final = 24_000
"""Samples a second of `audio/pcm` in realtime sessions."""
_WIDTH: Final = 2
"""Bytes a sample."""


def read_wave(file: str | PathLike[str] | BinaryIO, *, rate: int = RATE) -> bytes:
    """Return the samples of a wave file.

    Args:
        file: Its path, or the open file.
        rate: Samples a second that the session takes.

    Raises:
        InvalidParameterError: It is no wave file, or not 16-bit PCM of one channel at this rate.
    """
    try:
        with wave.open(cast("BinaryIO", file) if hasattr(file, "read") else str(file), "rb") as opened:
            found = opened.getnchannels(), opened.getsampwidth(), opened.getframerate()
            samples = opened.readframes(opened.getnframes())
    except (wave.Error, EOFError) as error:
        raise InvalidParameterError(f"file: expected a wave file ({error})", param="file") from None
    if found != (1, _WIDTH, rate):
        channels, width, own = found
        got = f"{channels} channel(s), {width * 8} bits, {own} Hz"
        raise InvalidParameterError(f"file: expected 1 channel, 16 bits, {rate} Hz, got {got}", param="file")
    return samples


def write_wave(file: str | PathLike[str] | BinaryIO, samples: bytes, *, rate: int = RATE) -> None:
    """Write samples to a wave file.

    Args:
        file: Its path, or an open file.
        samples: 16-bit PCM of one channel.
        rate: Samples a second.

    Raises:
        InvalidParameterError: There is half a sample at the end.
    """
    if len(samples) % _WIDTH:
        raise InvalidParameterError(f"samples: expected whole samples, got {len(samples)} bytes", param="samples")
    with wave.open(cast("BinaryIO", file) if hasattr(file, "write") else str(file), "wb") as opened:
        opened.setnchannels(1)
        opened.setsampwidth(_WIDTH)
        opened.setframerate(rate)
        opened.writeframes(samples)


def pieces(samples: bytes, *, milliseconds: int = 100, rate: int = RATE) -> Iterator[bytes]:
    """Yield samples in pieces, for one `input_audio_buffer.append` each.

    Args:
        samples: 16-bit PCM of one channel.
        milliseconds: Length of a piece; the last one may be shorter.
        rate: Samples a second.

    Raises:
        InvalidParameterError: A piece would have no sample.
    """
    size = rate * milliseconds // 1000 * _WIDTH
    if size < _WIDTH:
        raise InvalidParameterError(
            f"milliseconds: expected at least one sample, got {milliseconds}", param="milliseconds"
        )
    for start in range(0, len(samples), size):
        yield samples[start : start + size]
