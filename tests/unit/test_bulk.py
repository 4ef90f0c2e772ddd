"""The pure parts of bulk runs."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from async_openai import ChatRequest
from async_openai.bulk.done import FAILED, DoneRows
from async_openai.bulk.endpoints import ENDPOINTS
from async_openai.bulk.lines import dumped, head_of
from async_openai.bulk.row_reader import RowReader, key_of, request_hash
from async_openai.bulk.run_concurrency import AdaptiveConcurrency
from async_openai.bulk.stores import EqualRows
from async_openai.bulk.template import RowTemplate
from async_openai.engine.request import KEPT_BODY
from async_openai.engine.wire import Outgoing

few = settings(max_examples=25)


def simulated(most, rate_of, seconds=60):
    """Run rows through a server that answers `rate_of(limit)` rows a second; return the limit in the end."""
    concurrency, now = AdaptiveConcurrency(most), 0.0
    while now < seconds:
        now += 1 / rate_of(concurrency.limit)
        concurrency.finished(now, concurrency.limit)
    return concurrency.limit


@pytest.mark.parametrize(
    ("rate_of", "least", "most"),
    [
        (lambda limit: limit * 2, 512, 512),  # each takes half a second, however many
        (lambda limit: min(limit, 50), 64, 128),  # a gate lets fifty a second through
        (lambda limit: 30, 8, 16),  # as fast as it gets
        (lambda limit: limit if limit <= 32 else 10, 32, 64),  # thrashes beyond
    ],
)
def test_concurrency_grows_while_it_makes_faster(rate_of, least, most):
    assert least <= simulated(512, rate_of) <= most


def test_concurrency_has_a_bound_and_does_not_grow_without_need():
    assert simulated(20, lambda limit: limit * 2) == 20 and simulated(3, lambda limit: limit) == 3
    idle, now = AdaptiveConcurrency(512), 0.0
    for _ in range(1000):
        now += 0.01
        idle.finished(now, 2)
    assert idle.limit == 8
    still = AdaptiveConcurrency(512)
    for _ in range(1000):  # on a clock that stands still
        still.finished(5.0, 8)
    assert still.limit == 8


@few
@given(st.integers(0, 2**40), st.integers(0, 2**64 - 1), st.binary(max_size=20))
def test_heads_of_lines(index, mark, tail):
    line = b'{"index":%d,"key":"%s","row":1}\n' % (index, key_of(mark, index).encode())
    assert head_of(line) == (index, mark) == head_of(json.dumps(json.loads(line)).encode() + b"\n")
    assert head_of(tail + b"\n") is None


LEAVES = st.none() | st.booleans() | st.floats() | st.text('aä\n"\\\u2028', max_size=4) | st.integers()
ROWS = st.lists(LEAVES, max_size=4) | st.dictionaries(
    st.text("ab\n", max_size=3), LEAVES | st.lists(LEAVES, max_size=3), max_size=4
)


@few
@given(ROWS)
def test_any_row_becomes_one_line_of_json(value):
    made = dumped(value)
    assert b"\n" not in made and json.loads(made) is not ...
    assert json.loads(dumped({"x": object()}))["x"].startswith("<object") and json.loads(dumped("\ud800")) == "\ud800"


@few
@given(st.dictionaries(st.integers(0, 500), st.tuples(st.integers(0, 2**64 - 1), st.integers(0, 10**12)), max_size=50))
def test_what_is_done(rows):
    done = DoneRows()
    for index, (mark, offset) in rows.items():
        done.add(index, mark, offset)
    assert done.count == len(rows)
    for index in range(510):
        mark, offset = rows.get(index, (None, None))
        assert done.offset(index) == offset and done.mark(index) == (None if mark is None else mark or 1)


def test_replies_win_over_errors():
    done = DoneRows()
    done.read([(0, b'{"index":3,"key":"00000000000000aa-3","row":1}\n')])
    heads = [b'{"index":3,"key":"00000000000000aa-3","row":1}\n', b'{"index":4,"key":"00000000000000bb-4","row":1}\n']
    done.read(enumerate(heads), failed=True)
    assert (done.offset(3), done.offset(4), done.offset(5), done.count) == (0, FAILED, None, 2)


def test_equal_rows_by_any_hash():
    equal = EqualRows()
    for mark in (0, 1, 2**63, 2**64 - 1):
        assert equal.get(mark) is None
        equal.put(mark, mark % 97, None)
        equal.put(mark, 5, None)  # the first one stays
        assert equal.get(mark) == (mark % 97, None)
    equal.put(7, None, b"reply")
    assert equal.get(7) == (None, b"reply")
    equal.close()


def test_requests_are_told_apart_by_what_is_sent():
    def mark(**more):
        return request_hash(ChatRequest(**{"model": "m", "messages": [{"role": "user", "content": "a"}], **more}))

    assert mark() == mark(timeout=3, tags=["x"], max_wait=1.0) != mark(temperature=0)
    assert len({mark(), mark(model="n"), mark(n=2), mark(messages=[{"role": "user", "content": "b"}])}) == 4


@few
@given(
    st.dictionaries(st.sampled_from(["a", "b", "text", "label"]), st.text("x{}% ", max_size=4), min_size=1, max_size=4)
)
def test_templates_fill_what_format_fills(row):
    text = "|".join(f"{{{name}}}" for name in row) + "{{}}"
    assert RowTemplate(text).filled(row) == text.format(**row)


def test_the_body_of_a_row_is_made_once_and_sent_as_it_is():
    reader = RowReader(ENDPOINTS["chat"], {"model": "m"})
    request, mark = reader.marked("a")
    body = Outgoing(request)._new_body(request, "m", None)
    assert body is vars(request)[KEPT_BODY] and body == request.json_body({}) and mark == request_hash(request)
    # Under another name, or with something more, it is made anew.
    assert b'"deployment"' in Outgoing(request)._new_body(request, "deployment", None)
    assert b'"user":"x"' in Outgoing(request)._new_body(request, "m", {"user": "x"})
    # A request of the user's own may be changed before it is sent: nothing is kept.
    own = ChatRequest(model="m", messages=[{"role": "user", "content": "a"}])
    assert reader.marked(own) == (own, mark) and KEPT_BODY not in vars(own)
