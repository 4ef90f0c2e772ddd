"""When a second member of a pool is asked. Pure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.engine.hedge_rules import ENOUGH, Hedging


@given(st.floats(0.01, 1.0), st.lists(st.booleans(), max_size=300))
def test_never_more_than_the_share(share, wanted):
    rule = Hedging(0.5, share)
    for wants in wanted:
        assert rule.wait("m") == 0.5
        if wants:
            rule.allows()
        assert rule.hedged <= share * rule.calls + 1e-6


def test_what_is_saved_up_is_limited():
    rule = Hedging(0.5, 0.5)
    for _ in range(1000):
        rule.wait("m")
    assert [rule.allows() for _ in range(20)].count(True) == 10


def test_the_95th_percentile_of_each_model():
    rule = Hedging("p95", 0.05)
    for number in range(ENOUGH):
        assert rule.wait("m") is None
        rule.took("m", float(number))
    assert rule.wait("m") == 18 and rule.wait("other") is None
    for _ in range(400):
        rule.took("m", 1.0)
    assert rule.wait("m") == 1.0, "the latest calls count"
    fixed = Hedging(0.0, 1)
    fixed.took("m", 9.0)
    assert fixed.wait("m") == 0.0


@pytest.mark.parametrize("share", [0.0, 0.05])
def test_the_first_call_is_not_hedged(share):
    rule = Hedging(0.0, share)
    rule.wait("m")
    assert not rule.allows()
