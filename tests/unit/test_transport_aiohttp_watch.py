"""Waits that last too long, ended by one timer."""

from __future__ import annotations

import math

import pytest

from async_openai.transport.aiohttp.watch import Watch


class Timer:
    """A timer of the loop below."""

    def __init__(self, when, function):
        self.when, self.function, self.cancelled = when, function, False

    def cancel(self):
        self.cancelled = True


class Loop:
    """A loop whose time goes by when it is told to."""

    def __init__(self):
        self.now, self.timers = 0.0, []

    def time(self):
        return self.now

    def call_at(self, when, function, context):
        assert not list(context.items())
        self.timers.append(Timer(when, function))
        return self.timers[-1]

    @property
    def armed(self):
        return [timer for timer in self.timers if not timer.cancelled and timer.function is not None]

    def go_on(self, seconds):
        """Let time go by, and timers fire."""
        end = self.now + seconds
        while due := [timer for timer in self.armed if timer.when <= end]:
            timer = min(due, key=lambda timer: timer.when)
            self.now = max(self.now, timer.when)
            fire, timer.function = timer.function, None
            fire()
        self.now = end


class Wait:
    """One who waits."""

    due = math.inf

    def __init__(self):
        self.given_up = 0

    def give_up(self):
        self.given_up += 1


@pytest.fixture
def loop():
    return Loop()


@pytest.fixture
def watch(loop):
    return Watch(loop)


def test_a_wait_ends_when_it_has_lasted_too_long(loop, watch):
    wait = Wait()
    watch.begin(wait, 5)
    loop.go_on(4.9)
    assert wait.given_up == 0
    loop.go_on(0.2)
    assert wait.given_up == 1
    loop.go_on(100)
    assert wait.given_up == 1 and not loop.armed


def test_a_wait_that_begins_anew_lasts_longer_and_sets_no_timer(loop, watch):
    wait = Wait()
    for _ in range(50):
        watch.begin(wait, 5)
        loop.go_on(1)
    assert wait.given_up == 0 and len(loop.timers) <= 13
    loop.go_on(5)
    assert wait.given_up == 1


def test_who_does_not_wait_is_not_given_up(loop, watch):
    wait, other = Wait(), Wait()
    watch.begin(wait, 5)
    watch.begin(other, 5)
    wait.due = math.inf
    watch.forget(other)
    loop.go_on(50)
    assert wait.given_up == other.given_up == 0 and not loop.armed


def test_a_shorter_wait_is_not_late_for_a_longer_one(loop, watch):
    long, short = Wait(), Wait()
    watch.begin(long, 60)
    watch.begin(short, 1)
    loop.go_on(1.5)
    assert (long.given_up, short.given_up) == (0, 1)
    loop.go_on(60)
    assert long.given_up == 1


def test_without_a_limit_nothing_is_watched(loop, watch):
    watch.begin(Wait(), None)
    assert not loop.timers


def test_closed_it_watches_nobody(loop, watch):
    wait = Wait()
    watch.begin(wait, 5)
    watch.close()
    loop.go_on(50)
    assert wait.given_up == 0
