"""Content codings, however the bytes are cut."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.transport.base import SendFailure
from async_openai.transport.decoding import decoder_for


def bare(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACK = {b"gzip": gzip.compress, b"x-gzip": gzip.compress, b"deflate": zlib.compress, b"Deflate": bare}


def undo(coding: bytes, packed: bytes, size: int = 1) -> bytes:
    decoder = decoder_for([(b"Content-Encoding", coding)])
    pieces = [packed[i : i + size] for i in range(0, len(packed), size)]
    return b"".join(decoder.decode(piece) for piece in pieces) + decoder.finish()


@pytest.mark.parametrize("coding", PACK)
@given(data=st.binary(max_size=2000), size=st.integers(1, 700))
def test_what_was_packed_comes_back(coding, data, size):
    assert undo(coding, PACK[coding](data), size) == data


@given(data=st.binary(max_size=500), size=st.integers(1, 100))
def test_several_codings_are_undone_in_turn(data, size):
    packed = gzip.compress(zlib.compress(data))
    assert undo(b"deflate, gzip", packed, size) == data


def test_several_members_and_padding():
    assert undo(b"gzip", gzip.compress(b"one ") + gzip.compress(b"two") + b"\0\0\0") == b"one two"


@pytest.mark.parametrize("coding", [b"gzip", b"deflate"])
def test_a_piece_cut_off_is_told(coding):
    with pytest.raises(SendFailure, match="incomplete") as caught:
        undo(coding, PACK[coding](b"x" * 1000)[:-5])
    assert caught.value.delivery == "unknown"


@pytest.mark.parametrize("coding", [b"gzip", b"deflate"])
def test_damage_is_told(coding):
    with pytest.raises(SendFailure, match="damaged"):
        undo(coding, b"x\x9c nonsense, not packed at all", 4)


@pytest.mark.parametrize("coding", [b"gzip", b"deflate"])
def test_no_body_at_all_is_complete(coding):
    assert undo(coding, b"") == b""


@pytest.mark.parametrize("coding", [b"", b"identity", b"br", b"zstd", b"gzip, br"])
def test_what_was_not_asked_for_is_left_alone(coding):
    # The last one applied is undone first: gzip under br cannot be reached.
    assert decoder_for([(b"content-encoding", coding)]) is None


def test_no_header_no_decoder():
    assert decoder_for([(b"content-type", b"text/plain")]) is None
