"""Which fault meets which request, in which order."""

from __future__ import annotations

from collections import Counter

import pytest

from async_openai.testing import Fault, RecordedRequest
from async_openai.testing.script import Match, Script

ANY = Match()


def request(path="/v1/chat/completions", **more) -> RecordedRequest:
    values = {"number": 1, "connection": 1, "method": "POST", "target": path, "query_string": "", "headers": {}}
    return RecordedRequest(path=path, **{**values, **more})


def statuses(script: Script, count: int, **more) -> list[int | None]:
    faults = [script.take(request(**more)) for _ in range(count)]
    return [fault.status if fault else None for fault in faults]


def test_steps_are_given_in_order_and_repeated():
    script = Script()
    assert not script.active
    script.queue(ANY, [429, None, Fault.overloaded()], times=2)
    assert script.pending == 6
    assert statuses(script, 7) == [429, None, 503, 429, None, 503, None]
    assert script.pending == 0


def test_queued_steps_come_before_standing_ones_and_the_newest_standing_one_holds():
    script = Script()
    script.always(ANY, 500)
    script.always(Match(key="b"), 401)
    script.queue(ANY, [429], times=1)
    assert statuses(script, 2, key="a") == [429, 500]
    assert statuses(script, 2, key="b") == [401, 401]
    script.clear()
    assert statuses(script, 1, key="b") == [None]


@pytest.mark.parametrize(
    ("match", "meant"),
    [
        (Match(path="/chat/completions"), {}),
        (Match(path="/v1/chat/completions"), {}),
        (Match(key="k"), {"key": "k"}),
        (Match(deployment="d"), {"deployment": "d"}),
        (Match(model="m"), {"body": b'{"model": "m"}'}),
        (Match(model="d"), {"deployment": "d"}),
        (Match(method="get"), {"method": "GET"}),
        (Match(when=lambda request: request.number == 2), {"number": 2}),
    ],
)
def test_a_condition_meets_what_it_means_only(match, meant):
    assert match(request(**meant))
    other = request(path="/v1/embeddings") if match.path else request(body=b"not json")
    assert not match(other)


def test_other_requests_leave_a_queue_alone():
    script = Script()
    script.queue(Match(path="/embeddings"), [500], times=1)
    assert statuses(script, 3) == [None] * 3
    assert script.pending == 1


def test_random_faults_are_the_same_for_a_seed_and_as_likely_as_asked():
    def draw(seed):
        script = Script()
        script.random(ANY, seed, {500: 0.2, Fault.overloaded(): 0.1})
        return statuses(script, 2000)

    first = draw(1)
    assert first == draw(1) != draw(2)
    seen = Counter(first)
    assert 340 < seen[500] < 460
    assert 150 < seen[503] < 250


def test_faults_before_the_body_are_given_then_only():
    script = Script()
    script.queue(ANY, [Fault(status=413, before_body=True), 500], times=1)
    assert script.take(request()) is None
    assert script.take(request(), before_body=True).status == 413
    assert script.take(request(), before_body=True) is None
    assert script.take(request()).status == 500


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (lambda script: script.queue(ANY, ["500"], times=1), TypeError),
        (lambda script: script.queue(ANY, [True], times=1), TypeError),
        (lambda script: script.queue(ANY, [500], times=0), ValueError),
        (lambda script: script.always(ANY, 1.5), TypeError),
        (lambda script: script.random(ANY, 1, {500: 0.7, 503: 0.7}), ValueError),
        (lambda script: script.random(ANY, 1, {500: -0.1}), ValueError),
        (lambda _: Fault(delay=-1), ValueError),
        (lambda _: Fault(dribble=0), ValueError),
        (lambda _: Fault(stop_reading=True), ValueError),
    ],
)
def test_a_script_that_makes_no_sense_is_refused(wrong, error):
    script = Script()
    with pytest.raises(error):
        wrong(script)
    assert not script.active
