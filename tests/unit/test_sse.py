"""Server-sent events, against the rules of WHATWG HTML 9.2, cut at every place."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from work import IN_PROPORTION, growth

from async_openai.engine import sse
from async_openai.engine.sse import LineTooLongError, SSEDecoder


def event(data, kind=""):
    return data, kind


def decode(*pieces, flush=True):
    decoder = SSEDecoder()
    events = [each for piece in pieces for each in decoder.feed(piece)]
    return events + decoder.flush() if flush else events


def by_the_book(stream):
    """The specification, read literally, on the whole stream at once; the last blank line may be missing."""
    text = stream.decode("utf-8", "surrogateescape").removeprefix("\ufeff")
    lines = re.split("\r\n|\n|\r", text)
    last = lines.pop()
    events, data, kind = [], [], ""
    for line in [*lines, *([last] if last else []), ""]:
        if not line:
            if data:
                events.append(event("\n".join(data).encode("utf-8", "surrogateescape"), kind))
            data, kind = [], ""
            continue
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if line.startswith("{"):
            data.append(line)  # our one addition: JSON that a gateway wrote into the stream as it was
        elif name == "data":
            data.append(value)
        elif name == "event":
            kind = value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return events


def cut(stream, places):
    """Cut a stream in pieces at the given places."""
    marks = [0, *sorted(place % (len(stream) + 1) for place in places), len(stream)]
    return [stream[a:b] for a, b in itertools.pairwise(marks)]


ENDINGS = st.sampled_from([b"\n", b"\r", b"\r\n"])
VALUES = st.text(st.characters(blacklist_characters="\r\n", blacklist_categories=["Cs"]), max_size=12)
LINES = st.one_of(
    st.builds("data: {}".format, VALUES),
    st.builds("data:{}".format, VALUES),
    st.builds("event: {}".format, VALUES),
    st.builds("id: {}".format, VALUES),
    st.builds("id:{}\0".format, VALUES),
    st.builds(":{}".format, VALUES),
    st.builds("retry: {}".format, st.integers(0, 9)),
    st.sampled_from(
        ["data", "event", "id", "data ", " data: x", "DATA: x", "dat: a", "data:: x", "data: a:b", "\ufeff"]
    ),
    VALUES,
)
STREAMS = st.builds(
    lambda bom, lines, tail: (b"\xef\xbb\xbf" if bom else b"") + b"".join(a.encode() + b for a, b in lines) + tail,
    st.booleans(),
    st.lists(st.tuples(st.one_of(LINES, st.just(""), st.just("")), ENDINGS), max_size=20),
    st.sampled_from([b"", b"data: last", b"data: la\xc3", b":", b"\xef\xbb"]),
)
PLACES = st.lists(st.integers(0, 10_000), max_size=12)


def test_an_error_that_a_gateway_wrote_into_the_stream_is_an_event():
    assert decode(b'data: a\n\n{"error": "no more"}\n\n') == [event(b"a"), event(b'{"error": "no more"}')]


@given(STREAMS, PLACES)
def test_any_split_of_any_stream_gives_the_events_of_the_specification(stream, places):
    assert decode(*cut(stream, places)) == by_the_book(stream)


@given(st.binary(max_size=60), PLACES)
def test_so_does_any_split_of_any_bytes(stream, places):
    assert decode(*cut(stream, places)) == by_the_book(stream)


@given(st.lists(st.sampled_from([b"\n", b"\r", b"data: x", b"data", b"\xef", b"\xbb", b"\xbf", b""]), max_size=30))
def test_so_do_pieces_of_nothing_but_ends_of_lines(pieces):
    assert decode(*pieces) == by_the_book(b"".join(pieces))


@given(
    st.lists(st.tuples(st.lists(VALUES, min_size=1, max_size=3), st.sampled_from(["", "error", "delta"])), max_size=6),
    ENDINGS,
    PLACES,
)
def test_what_was_written_is_read(events, end, places):
    stream = b""
    for data, kind in events:
        lines = [f"event: {kind}"] if kind else []
        lines += [f"data: {line}" for line in data]
        stream += b"".join(line.encode() + end for line in lines) + end
    assert decode(*cut(stream, places), flush=False) == [event("\n".join(d).encode(), kind) for d, kind in events]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_every_single_cut(end):
    lines = ["\ufeff: hello", "id: 1", "event: delta", "data: {", "data:  'ä': '😀'}", "", "data: [DONE]", "", ""]
    stream = end.join(line.encode() for line in lines)
    whole = [event("{\n 'ä': '😀'}".encode(), "delta"), event(b"[DONE]")]
    assert decode(stream) == whole
    for place in range(len(stream) + 1):
        assert decode(stream[:place], stream[place:]) == whole
    assert decode(*(bytes([byte]) for byte in stream)) == whole


def test_mixed_line_ends():
    assert decode(b"data: a\r\ndata: b\rdata: c\n\r\n\rdata: d\r\r\ndata: e\n\n") == [
        event(b"a\nb\nc"),
        event(b"d"),
        event(b"e"),
    ]


@pytest.mark.parametrize("end", [b"\n\n", b"\r\r", b"\r\n\r\n", b"\r\n\r", b"\n\r"])
def test_an_event_is_there_as_soon_as_its_last_byte_is(end):
    decoder = SSEDecoder()
    # The second CR of CRLFCRLF is a blank line already.
    assert decoder.feed(b"data: x" + end[:-1]) == ([event(b"x")] if end == b"\r\n\r\n" else [])
    decoder = SSEDecoder()
    assert decoder.feed(b"data: x" + end) == [event(b"x")]
    # The LF of a CRLF that was cut does not count as a blank line.
    assert decoder.feed(b"\ndata: y\n\n" if end.endswith(b"\r") else b"data: y\n\n") == [event(b"y")]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"", []),
        (b"\n\n\n", []),
        (b": ping\n\n", []),
        (b"event: x\n\n", []),
        (b"event: x\n\ndata: y\n\n", [event(b"y")]),
        (b"event: x\nevent: z\ndata: y\n\n", [event(b"y", "z")]),
        (b"data\n\n", [event(b"")]),
        (b"data\ndata\n\n", [event(b"\n")]),
        (b"data:\n\n", [event(b"")]),
        (b"data:x\n\n", [event(b"x")]),
        (b"data:  x\n\n", [event(b" x")]),
        (b"data: a: b\n\n", [event(b"a: b")]),
        (b"data: a\n: comment\ndata: b\n\n", [event(b"a\nb")]),
        (b"retry: 3\ndata: a\n\n", [event(b"a")]),
        (b"Data: a\nunknown: b\n\n", []),
        (b"id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", [event(b"a"), event(b"b"), event(b"c")]),
        (b"id: 1\n\ndata: a\n\n", [event(b"a")]),
        (b"id: 1\nid: 2\0\ndata: a\n\n", [event(b"a")]),
        (b"\xef\xbb\xbfdata: a\n\n", [event(b"a")]),
        (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", []),
        (b"data: a\n\n\xef\xbb\xbfdata: b\n\n", [event(b"a")]),
        (b"event: \xff\ndata: \xff\n\n", [event(b"\xff", "\ufffd")]),
    ],
)
def test_single_rules(stream, expected):
    assert decode(stream) == expected
    assert decode(*(bytes([byte]) for byte in stream)) == expected


@pytest.mark.parametrize("tail", [b"data: b", b"data: b\n", b"data: b\r", b"data: b\r\n"])
def test_the_last_blank_line_may_be_missing(tail):
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\n\n" + tail) == [event(b"a")]
    assert decoder.flush() == [event(b"b")]
    assert decoder.flush() == []


def test_flush_at_a_clean_end_gives_nothing():
    assert decode(b"data: a\n\n") == [event(b"a")]
    assert decode(b"\xef\xbb") == []
    assert decode(b"event: x\n: comment") == []


@pytest.mark.parametrize(
    "pieces",
    [
        [b"x" * 40] * 3,
        [b"data: " + b"x" * 60, b"x" * 60],
        [b"data: " + b"x" * 40 + b"\n"] * 3,
        [b"data:\n"] * 101,
        [b"data: a\n\n"] * 200 + [b"y" * 101],
    ],
)
def test_a_line_or_an_event_without_end_is_refused(monkeypatch, pieces):
    monkeypatch.setattr(sse, "_LONGEST_LINE", 100)
    with pytest.raises(LineTooLongError, match="longer than 100 bytes"):
        decode(*pieces)


def test_a_long_stream_of_short_events_is_not(monkeypatch):
    monkeypatch.setattr(sse, "_LONGEST_LINE", 100)
    assert len(decode(*[b"data: " + b"x" * 50 + b"\n\n"] * 50, b"data: " + b"x" * 94)) == 51


def test_a_long_line_takes_time_in_proportion_to_its_length():
    def read(count):
        # Each could copy what came before it.
        pieces = [b"data: ", *[b"x" * 64] * count, b"\n\n"]
        assert len(decode(*pieces)[0][0]) == 64 * count

    assert growth(read) < IN_PROPORTION
