"""Sound of connections: wave files and pieces."""

from __future__ import annotations

import io
import wave

import pytest

from async_openai import InvalidParameterError
from async_openai.connections.pcm import pieces, read_wave, write_wave

SOUND = bytes(range(200)) * 48


@pytest.mark.parametrize("as_path", [True, False])
def test_what_is_written_is_read(tmp_path, as_path):
    file = tmp_path / "a.wav" if as_path else io.BytesIO()
    write_wave(file, SOUND)
    if not as_path:
        file.seek(0)
    assert read_wave(file) == SOUND


def test_pieces_are_of_one_length_but_the_last():
    found = list(pieces(SOUND, milliseconds=100))
    assert b"".join(found) == SOUND and [len(piece) for piece in found] == [4800, 4800]
    assert [len(piece) for piece in pieces(SOUND, milliseconds=150)] == [7200, 2400]


def stereo():
    file = io.BytesIO()
    with wave.open(file, "wb") as opened:
        opened.setnchannels(2)
        opened.setsampwidth(2)
        opened.setframerate(24_000)
        opened.writeframes(b"\0" * 8)
    file.seek(0)
    return file


@pytest.mark.parametrize(
    ("use", "expected"),
    [
        (lambda: read_wave(stereo()), "expected 1 channel, 16 bits, 24000 Hz, got 2 channel"),
        (lambda: read_wave(io.BytesIO(b"ID3")), "expected a wave file"),
        (lambda: write_wave(io.BytesIO(), b"\0"), "expected whole samples, got 1 bytes"),
        (lambda: list(pieces(SOUND, milliseconds=0)), "expected at least one sample, got 0"),
    ],
)
def test_other_sound_is_refused(use, expected):
    with pytest.raises(InvalidParameterError, match=expected):
        use()
