"""Places: fair, never more than the limit, never lost; and a lock that destructors may come to."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.transport.base import SendFailure
from async_openai.transport.driving import run_sync
from async_openai.transport.own.awaiting import AsyncWaiter
from async_openai.transport.own.blocking import BlockingWaiter
from async_openai.transport.slots import Guard, Slots


def test_no_limit_never_waits():
    slots = Slots(None, BlockingWaiter)
    for _ in range(100):
        run_sync(slots.acquire(0))
    assert slots.in_use == 100


@pytest.mark.parametrize("waiter", [BlockingWaiter, AsyncWaiter])
def test_a_wait_without_success_ends(waiter):
    async def main() -> None:
        slots = Slots(1, waiter)
        await slots.acquire(None)
        with pytest.raises(SendFailure) as caught:
            await slots.acquire(0.01)
        assert (caught.value.delivery, caught.value.timed_out) == ("unsent", True)
        assert (slots.in_use, slots.waiting) == (1, 0)
        slots.release()
        await slots.acquire(0)
        assert slots.in_use == 1

    asyncio.run(main())


def test_tasks_are_served_in_order_and_a_newcomer_waits_his_turn():
    async def main() -> None:
        slots = Slots(2, AsyncWaiter)
        served: list[int] = []

        async def one(number: int) -> None:
            await slots.acquire(None)
            served.append(number)
            await asyncio.sleep(0)
            slots.release()

        tasks = [asyncio.create_task(one(number)) for number in range(20)]
        await asyncio.sleep(0)
        tasks.append(asyncio.create_task(one(20)))
        await asyncio.gather(*tasks)
        assert served == list(range(21))
        assert (slots.in_use, slots.waiting) == (0, 0)

    asyncio.run(main())


@given(st.lists(st.tuples(st.integers(0, 3), st.booleans()), max_size=40), st.integers(1, 4))
def test_whoever_is_cancelled_whenever_no_place_is_lost(steps, limit):
    async def main() -> None:
        slots = Slots(limit, AsyncWaiter)
        running = most = 0

        async def one(turns: int) -> None:
            nonlocal running, most
            await slots.acquire(None)
            running += 1
            most = max(most, running)
            try:
                for _ in range(turns):
                    await asyncio.sleep(0)
            finally:
                running -= 1
                slots.release()

        tasks = []
        for turns, cancel in steps:
            tasks.append(asyncio.create_task(one(turns)))
            await asyncio.sleep(0)
            if cancel:
                tasks[len(tasks) // 2].cancel()
        await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 5)
        assert most <= limit
        assert (slots.in_use, slots.waiting) == (0, 0)

    asyncio.run(main())


def test_threads_never_hold_more_than_the_limit():
    slots = Slots(3, BlockingWaiter)
    lock = threading.Lock()
    running: list[int] = [0, 0]

    def one(_: int) -> None:
        run_sync(slots.acquire(5))
        with lock:
            running[0] += 1
            running[1] = max(running)
        time.sleep(0.0005)
        with lock:
            running[0] -= 1
        slots.release()

    with ThreadPoolExecutor(12) as pool:
        list(pool.map(one, range(200)))
    assert running[0] == 0 and 1 < running[1] <= 3
    assert (slots.in_use, slots.waiting) == (0, 0)


def test_a_place_may_be_given_back_from_another_thread():
    async def main() -> None:
        slots = Slots(1, AsyncWaiter)
        await slots.acquire(None)
        waiting = asyncio.create_task(slots.acquire(5))
        await asyncio.sleep(0)
        await asyncio.to_thread(slots.release)
        await waiting

    asyncio.run(main())


def test_one_who_waited_on_a_loop_that_was_closed_holds_nobody_up():
    slots = Slots(1, AsyncWaiter)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(slots.acquire(None))
    waiting = loop.create_task(slots.acquire(None))
    loop.run_until_complete(asyncio.sleep(0))
    waiting.cancel()
    loop.run_until_complete(asyncio.gather(waiting, return_exceptions=True))
    loop.close()
    slots.release()
    assert (slots.in_use, slots.waiting) == (0, 0)


def test_a_destructor_inside_the_lock_does_not_wait_for_it():
    guard = Guard()
    done: list[str] = []

    def action() -> None:
        with guard:
            done.append("action")

    class Dropped:
        def __del__(self) -> None:
            guard.from_destructor(action)

    with guard:
        dropped = Dropped()
        del dropped
        gc.collect()
        assert done == []
        done.append("inside")
    assert done == ["inside", "action"]
    guard.from_destructor(action)
    assert done == ["inside", "action", "action"]


def test_an_action_that_leads_to_another_is_not_lost():
    guard = Guard()
    done: list[int] = []

    def action(depth: int) -> None:
        with guard:
            if depth:
                guard.from_destructor(lambda: action(depth - 1))
        done.append(depth)

    guard.from_destructor(lambda: action(3))
    assert sorted(done) == [0, 1, 2, 3]
