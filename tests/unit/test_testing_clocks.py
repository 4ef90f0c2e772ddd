"""The clock that never waits."""

from __future__ import annotations

import asyncio
import time

import pytest

from async_openai.testing import FakeClock, fast_clock
from async_openai.transport import clock as transport_clock


def test_sleeping_moves_the_time_at_once_and_is_recorded():
    clock = FakeClock(start=100.0)
    began = clock.monotonic()
    before = time.perf_counter()
    clock.sleep(3600)
    asyncio.run(clock.async_sleep(0.5))
    assert time.perf_counter() - before < 5
    assert (clock.time(), clock.monotonic() - began) == (3700.5, 3600.5)
    assert clock.sleeps == [3600, 0.5]
    assert clock.slept == 3600.5


def test_other_tasks_get_a_turn_while_one_sleeps():
    clock = FakeClock()
    order = []

    async def worker(name):
        order.append(f"{name} begins")
        await clock.async_sleep(1)
        order.append(f"{name} ends")

    async def main():
        await asyncio.gather(worker("a"), worker("b"))

    asyncio.run(main())
    assert order == ["a begins", "b begins", "a ends", "b ends"]


def test_time_can_be_moved_by_hand_but_not_back():
    clock = FakeClock()
    now = clock.time()
    clock.advance(2)
    assert clock.time() == now + 2
    assert clock.sleeps == []
    with pytest.raises(ValueError, match="go back"):
        clock.advance(-1)


def test_the_library_uses_it_inside_the_block_only():
    before = transport_clock.current.clock
    with fast_clock() as clock:
        assert transport_clock.current.clock is clock
        with fast_clock(FakeClock(5.0)) as inner:
            assert transport_clock.current.clock is inner
            assert inner.time() == 5.0
        assert transport_clock.current.clock is clock
    assert transport_clock.current.clock is before
    with pytest.raises(ZeroDivisionError), fast_clock():
        _ = 1 / 0
    assert transport_clock.current.clock is before
