"""Kept connections: last used first, oldest closed first."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from async_openai.transport.own.idle import IdleConnections

A, B = ("http", "a", 80), ("https", "b", 443)


@dataclass(eq=False)
class Kept:
    origin: tuple[str, str, int]
    idle_since: float


def test_last_used_first_and_each_origin_for_itself():
    idle: IdleConnections[Kept] = IdleConnections()
    one, two, three = Kept(A, 1), Kept(A, 2), Kept(B, 3)
    for kept in (one, two, three):
        idle.put(kept)
    assert len(idle) == 3
    assert idle.newest(A) is two and idle.newest(A) is one and idle.newest(A) is None
    assert idle.newest(B) is three and len(idle) == 0
    assert idle.newest(("http", "c", 80)) is None


def test_the_oldest_go_first_whatever_their_origin():
    idle: IdleConnections[Kept] = IdleConnections()
    made = [Kept(A if i % 2 else B, i) for i in range(6)]
    for kept in made:
        idle.put(kept)
    assert idle.oldest(2) == made[:2]
    assert sorted(kept.idle_since for kept in idle.before(4)) == [2, 3]
    assert idle.oldest(-1) == [] and idle.oldest(100) == made[4:]
    assert len(idle) == 0


steps = st.lists(
    st.tuples(st.sampled_from(["put", "newest", "oldest", "before"]), st.sampled_from([A, B])), max_size=60
)


@given(steps)
def test_it_does_what_a_plain_list_would(steps):
    idle: IdleConnections[Kept] = IdleConnections()
    model: list[Kept] = []
    for time, (step, origin) in enumerate(steps):
        if step == "put":
            kept = Kept(origin, time)
            idle.put(kept)
            model.append(kept)
        elif step == "newest":
            expected = next((k for k in reversed(model) if k.origin == origin), None)
            assert idle.newest(origin) is expected
            model = [k for k in model if k is not expected]
        elif step == "oldest":
            assert idle.oldest(2) == model[:2]
            model = model[2:]
        else:
            limit = time - 5
            assert set(map(id, idle.before(limit))) == {id(k) for k in model if k.idle_since < limit}
            model = [k for k in model if k.idle_since >= limit]
        assert len(idle) == len(model)
