"""The two runtimes: hooks, sleeping, many jobs at once."""

from __future__ import annotations

import asyncio
import contextvars
import signal
import sys
import threading
import time

import pytest
from pressing import pressing
from waiting import PATIENCE, eventually

from async_openai.errors import UsageError
from async_openai.testing import fast_clock
from async_openai.transport.concurrency import run_in_threads
from async_openai.transport.driving import run_sync
from async_openai.transport.runtime import AWAITING, BLOCKING, Runtime

BLOCKING_SLEEP = time.sleep  # what a job of the blocking runtime does
RUNTIMES = [BLOCKING, AWAITING]


def finish(runtime: Runtime, coroutine):
    """Run a coroutine as its runtime is meant to be run."""
    return run_sync(coroutine) if runtime is BLOCKING else asyncio.run(coroutine)


# ---- hooks


async def ready(value):
    return value


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_a_hook_may_be_a_function_or_a_coroutine_function(runtime):
    assert finish(runtime, runtime.call(lambda a, b: a + b, 1, 2)) == 3
    assert finish(runtime, runtime.call(ready, 3)) == 3
    assert finish(runtime, runtime.call(lambda: ready(4))) == 4


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_its_error_is_its_own(runtime):
    async def fails():
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        finish(runtime, runtime.call(fails))


async def sleeps():
    await asyncio.sleep(0.001)
    return "waited"


async def yields():
    await asyncio.sleep(0)
    return "waited"


@pytest.mark.parametrize("hook", [sleeps, yields])
def test_a_hook_that_waits_needs_a_loop(hook):
    assert finish(AWAITING, AWAITING.call(hook)) == "waited"
    with pytest.raises(UsageError, match="AsyncOpenAI"):
        finish(BLOCKING, BLOCKING.call(hook))


@pytest.mark.parametrize("hook", [sleeps, yields])
def test_a_hook_that_waits_is_refused_inside_a_running_loop_too(hook):
    cleaned = []

    async def tidy():
        try:
            return await hook()
        finally:
            cleaned.append(True)

    async def main():
        with pytest.raises(UsageError, match="AsyncOpenAI"):
            run_sync(BLOCKING.call(tidy))

    asyncio.run(main())
    assert cleaned == [True]


def test_an_awaitable_that_is_no_coroutine():
    class Awaitable:
        def __await__(self):
            return iter([])

    assert finish(BLOCKING, BLOCKING.call(Awaitable)) is None
    assert finish(AWAITING, AWAITING.call(Awaitable)) is None


def test_another_runtime_error_is_left_alone():
    async def fails():
        raise RuntimeError("mine")

    with pytest.raises(RuntimeError, match=r"^mine$"):
        finish(BLOCKING, BLOCKING.call(fails))


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_time_is_that_of_the_clock_in_use(runtime):
    with fast_clock() as clock:
        before = runtime.monotonic()
        finish(runtime, runtime.sleep(100))
        assert runtime.monotonic() == before + 100 and runtime.time() == clock.time()
    assert abs(runtime.time() - time.time()) < 5
    assert clock.sleeps == [100]


# ---- many jobs


async def tick(runtime: Runtime) -> None:
    """Let others go on."""
    if runtime is AWAITING:
        await asyncio.sleep(0.001)
    else:
        BLOCKING_SLEEP(0.001)


@pytest.mark.parametrize("runtime", RUNTIMES)
@pytest.mark.parametrize("limit", [1, 3, 50])
def test_results_are_in_order_and_no_more_run_than_may(runtime, limit):
    lock = threading.Lock()
    running, most = 0, 0

    async def job(number):
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        await tick(runtime)
        with lock:
            running -= 1
        return number * number

    jobs = [lambda n=n: job(n) for n in range(20)]
    assert finish(runtime, runtime.run_many(jobs, limit, keep_errors=False)) == [n * n for n in range(20)]
    assert most <= limit and (limit == 1 or most > 1)


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_no_jobs(runtime):
    assert finish(runtime, runtime.run_many([], 5, keep_errors=False)) == []
    assert finish(runtime, runtime.run_many(iter(()), 5, keep_errors=True)) == []


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_errors_may_take_the_place_of_results(runtime):
    async def job(number):
        await tick(runtime)
        if number % 2:
            raise ValueError(number)
        return number

    jobs = [lambda n=n: job(n) for n in range(6)]
    results = finish(runtime, runtime.run_many(jobs, 2, keep_errors=True))
    assert [str(r) if isinstance(r, ValueError) else r for r in results] == [0, "1", 2, "3", 4, "5"]


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_the_first_error_stops_the_rest(runtime):
    started, ended = [], []

    async def job(number):
        started.append(number)
        try:
            if number == 2:
                raise ValueError(number)
            await tick(runtime)
        finally:
            ended.append(number)

    jobs = (lambda n=n: job(n) for n in range(1000))
    with pytest.raises(ValueError, match=r"^2$"):
        finish(runtime, runtime.run_many(jobs, 2, keep_errors=False))
    assert len(started) < 20
    assert sorted(started) == sorted(ended)


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_an_error_of_the_jobs_themselves_is_raised(runtime):
    def jobs():
        yield lambda: ready(1)
        raise LookupError("no more")

    for keep in (True, False):
        with pytest.raises(LookupError, match="no more"):
            finish(runtime, runtime.run_many(jobs(), 2, keep_errors=keep))


def test_a_hundred_thousand_jobs_are_not_as_many_tasks():
    most = 0
    made = 0

    def jobs():
        nonlocal made
        for _ in range(100_000):
            made += 1
            yield job

    async def job():
        nonlocal most
        if made % 5000 == 0:
            most = max(most, len(asyncio.all_tasks()))
            # Jobs are asked for as places become free, not ahead.
            assert made - finished[0] <= 10
        finished[0] += 1

    finished = [0]

    results = asyncio.run(AWAITING.run_many(jobs(), 10, keep_errors=False))
    assert len(results) == made == 100_000 and 0 < most <= 12


def test_cancelling_from_outside_ends_all_of_them():
    ended = []

    async def job(number):
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(0)
            ended.append(number)

    async def main():
        task = asyncio.create_task(AWAITING.run_many([lambda n=n: job(n) for n in range(9)], 3, keep_errors=True))
        await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert sorted(ended) == [0, 1, 2]
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


def test_a_job_that_cancels_itself_is_a_failed_job():
    async def cancelled():
        raise asyncio.CancelledError

    async def main():
        jobs = [cancelled, lambda: ready(1)]
        first, second = await AWAITING.run_many(jobs, 1, keep_errors=True)
        assert isinstance(first, asyncio.CancelledError) and second == 1
        with pytest.raises(asyncio.CancelledError):
            await AWAITING.run_many(jobs, 2, keep_errors=False)
        assert not asyncio.current_task().cancelling()

    asyncio.run(main())


def test_threads_see_the_callers_context():
    variable = contextvars.ContextVar("variable", default="none")
    variable.set("mine")

    async def job():
        return variable.get(), threading.current_thread() is threading.main_thread()

    results = run_sync(BLOCKING.run_many([job] * 4, 2, keep_errors=False))
    assert results == [("mine", False)] * 4


@pytest.fixture
def ctrl_c():
    with pressing() as press:
        yield press


def test_ctrl_c_starts_nothing_more_and_waits_for_what_runs(ctrl_c):
    started, ended = [], []

    async def job(number):
        started.append(number)
        if number == 3:
            ctrl_c()
        BLOCKING_SLEEP(0.01)
        ended.append(number)

    jobs = (lambda n=n: job(n) for n in range(1000))
    with pytest.raises(KeyboardInterrupt):
        run_sync(BLOCKING.run_many(jobs, 2, keep_errors=True))
    assert len(started) < 50 and sorted(started) == sorted(ended)


def test_a_ctrl_c_that_another_thread_received_is_not_lost(ctrl_c):
    """Nothing ends the system call that the main thread waits in."""
    cut, main = threading.Event(), threading.main_thread().ident

    async def job():
        eventually(lambda: sys._current_frames()[main].f_back.f_code.co_name == "acquire")
        signal.raise_signal(signal.SIGINT)
        cut.wait(PATIENCE)

    with pytest.raises(KeyboardInterrupt):
        run_in_threads([job] * 2, 2, keep_errors=True, cut=cut.set)
    assert cut.is_set()


def test_a_suspended_coroutine_is_closed():
    closed = []

    async def waits():
        try:
            await asyncio.sleep(0)
        finally:
            closed.append(True)

    with pytest.raises(UsageError):
        run_sync(waits())
    assert closed == [True]
