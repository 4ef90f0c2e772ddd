"""Content codings, however the bytes are cut."""

from __future__ import annotations

import gzip
import random
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from work import IN_PROPORTION, growth

from async_openai.transport.base import ResponseTooLarge, SendFailure
from async_openai.transport.decoding import FREE, STEP, decoder_for


def bare(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACK = {b"gzip": gzip.compress, b"x-gzip": gzip.compress, b"deflate": zlib.compress, b"Deflate": bare}


def undo(coding: bytes, packed: bytes, size: int = 1) -> bytes:
    decoder = decoder_for([(b"Content-Encoding", coding)])
    made = b""
    for at in range(0, len(packed), size):
        decoder.feed(packed[at : at + size])
        while (step := decoder.take()) is not None:
            assert len(step) <= STEP
            made += step
    decoder.finish()
    return made


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


def bomb(size: int) -> bytes:
    """Pack zeros, without having them all in memory."""
    packer = zlib.compressobj(9, wbits=31)
    return b"".join(packer.compress(bytes(STEP)) for _ in range(size // STEP)) + packer.flush()


def test_gzip_in_gzip_ends_where_it_is_far_larger_than_what_came():
    packed = gzip.compress(bomb(64 * STEP))
    assert len(packed) < 5000
    with pytest.raises(ResponseTooLarge, match="100 times"):
        undo(b"gzip, gzip", packed, 65536)


def test_a_layer_that_the_next_makes_nothing_of_is_bounded_too():
    # Members of gzip without content: the inner layer makes nothing of any number of them.
    packed = gzip.compress(gzip.compress(b"") * 100_000)
    with pytest.raises(ResponseTooLarge):
        undo(b"gzip, gzip", packed, 65536)


def test_what_is_packed_well_may_be_as_large_as_any_answer_below_a_bound():
    assert undo(b"gzip", bomb(FREE), 65536) == bytes(FREE)


def test_what_is_packed_as_well_as_text_may_be_of_any_size():
    data = random.Random(1).randbytes(STEP) + bytes(20 * STEP)
    assert undo(b"gzip", gzip.compress(data, 1), 65536) == data


def test_three_layers_are_refused():
    with pytest.raises(SendFailure, match="more than 2 times"):
        decoder_for([(b"content-encoding", b"gzip, gzip, gzip")])


def test_many_small_members_take_time_by_their_number_only():
    member = gzip.compress(b"x")

    def read(count):
        assert undo(b"gzip", member * count, 65536) == b"x" * count

    assert growth(read) < IN_PROPORTION
