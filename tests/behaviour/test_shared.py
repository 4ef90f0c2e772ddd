"""What processes share: budgets and limits through a real Redis, and what happens where it goes away."""

from __future__ import annotations

import asyncio
import builtins
import logging
import os
import threading
import time

import pytest
from store_server import StoreServer, free_port
from waiting import eventually

from async_openai import BudgetExceededError, ConfigurationError, NoUsableClientError, OpenAI, RateLimitError
from async_openai.budgets.balance import Applicant
from async_openai.budgets.budget import Budget
from async_openai.budgets.sharing import SharedBalance, reserve_shared
from async_openai.engine.health import Health
from async_openai.engine.limits import shared_turn
from async_openai.engine.limits.gate import Gate, Learned
from async_openai.engine.limits.gates import gate_of
from async_openai.engine.limits.given import GivenLimits
from async_openai.engine.limits.shared_news import News
from async_openai.engine.limits.shared_turn import _name, leave_line, place_in
from async_openai.shared.scripts import ALIVE
from async_openai.shared.store import Store
from async_openai.testing import Fault
from async_openai.transport.clock import current

MESSAGES = [{"role": "user", "content": "Hi"}]
PRICING = {"gpt-4o-mini": {"input": 0, "output": 0, "request": 0.01}}
ASK = {"model": "gpt-4o-mini", "messages": MESSAGES, "max_tokens": 10}


@pytest.fixture(scope="module")
def redis():
    server = StoreServer().start()
    yield server
    server.kill()


@pytest.fixture
def url(redis):
    """The store, with names of this test's own."""
    yield f"{redis.url}?prefix=test-{os.urandom(4).hex()}"
    OpenAI.configure(shared=None)


class Process:
    """Another process, as the store sees it: it has a connection and an id of its own."""

    def __init__(self, url: str, limit: float = 100, per: str | None = "day", unit: str = "calls") -> None:
        self.store = Store(url)
        self.budget = Budget("b", unit, limit, per=per)
        self.budget.share(SharedBalance(self.budget, self.store))
        self.store.add(self.budget.shared)

    def reserve(self, most: int):
        place = Applicant()
        found = reserve_shared([self.budget], [self.budget.shared], [most], place, time.time())
        place.leave()
        return found

    def settle(self, parts, most: int, actual: int) -> None:
        parts[0].settle(most, actual, time.time())
        self.budget.shared.tell(self.store)

    def fall_silent(self) -> None:
        """Give no sign of life any more."""
        self.store._is_closed = True
        self.store._wake.set()
        if self.store._thread is not None:
            self.store._thread.join()

    @property
    def state(self):
        return self.budget.spent, self.budget.reserved


@pytest.fixture
def two(url):
    made = Process(url), Process(url)
    yield made
    for one in made:
        one.store.close()


def test_two_processes_share_a_budget(two):
    one, other = two
    parts = one.reserve(60)
    assert isinstance(parts, list) and other.state == (0, 60)
    index, seconds = other.reserve(60)
    assert index == 0 and seconds > 0, "it fits beside what is spent"
    one.settle(parts, 60, 50)
    assert other.state == (50, 0)
    assert other.reserve(60) == (0, 0.0), "it fits no more"
    assert isinstance(other.reserve(50), list) and one.state == (50, 50)
    assert other.store.processes == 2


def test_what_a_dead_process_held_is_spent(two):
    one, other = two
    parts = one.reserve(30)
    one.fall_silent()
    client = other.store._client
    client.zadd(other.store.key("processes"), {one.store.process: time.time() - ALIVE - 1})
    assert other.state == (30, 0)
    one.settle(parts, 30, 10)  # it was not dead after all
    assert other.state == (10, 0) and one.state == (10, 0)


def test_a_batch_that_was_heard_counts_once(two, monkeypatch):
    one, other = two
    parts = one.reserve(30)
    run = one.store.run
    from async_openai.shared.store import AwayError

    def loses_the_answer(*args):
        run(*args)
        raise AwayError("lost")

    monkeypatch.setattr(one.store, "run", loses_the_answer)
    with pytest.raises(AwayError):
        one.settle(parts, 30, 20)
    assert isinstance(one.reserve(2), list), "of its own share: that answer was lost, too"
    monkeypatch.undo()
    one.store._come_back()
    assert other.state == (20, 2) and one.budget.shared.mine == 2


@pytest.mark.parametrize("per", ["hour", "day", "month", None])
def test_periods_are_those_of_the_store_s_clock(url, per):
    from async_openai.budgets.periods import begin

    one = Process(url, per=per)
    assert isinstance(one.reserve(1), list)
    (sums, *_) = one.budget.shared.names
    began = float(one.store._client.hget(one.store.key(sums), "began"))
    assert began in {0 if per is None else begin(per, time.time() - back) for back in (0, 10)}
    assert one.store._client.ttl(one.store.key(sums)) > 3600
    one.store._client.hset(one.store.key(sums), "began", "-1")
    one.store._client.hset(one.store.key(sums), "spent", "99")
    assert one.state == (0, 1), "another period"
    one.store.close()


def test_calls_of_all_surfaces(surface, server, url):
    OpenAI.configure(shared=url)
    budget = OpenAI.budget("b", usd=0.035)
    client = surface.client(server, pricing=PRICING)
    other = Process(url, per=None, unit="usd")
    for _ in range(2):
        surface.chat(client, max_tokens=10)
    assert surface.stream(client, max_tokens=10).text
    with pytest.raises(BudgetExceededError, match="more than what is left"):
        surface.chat(client, max_tokens=10)
    assert (budget.spent, budget.reserved, len(server.requests)) == (0.03, 0, 3)
    assert eventually(lambda: other.state == (0.03, 0))
    other.store.close()


def test_a_call_waits_for_another_process(server, url):
    OpenAI.configure(shared=url)
    OpenAI.budget("b", calls=100)
    other = Process(url, per=None)
    parts = other.reserve(100)
    client = OpenAI(base_url=server.url, api_key="k")

    async def main():
        call = asyncio.create_task(client.chat.async_create(**ASK))
        await asyncio.sleep(0.1)
        assert not call.done()
        other.settle(parts, 100, 3)
        await call
        await client.aclose()

    asyncio.run(main())
    assert eventually(lambda: other.state == (4, 0))
    other.store.close()


def test_who_is_cancelled_while_the_store_answers_leaves_no_reserve(url):
    one = Process(url)
    gone = Applicant()
    gone.give_up(time.time())
    reserve_shared([one.budget], [one.budget.shared], [5], gone, time.time())
    late = Applicant()
    reserve_shared([one.budget], [one.budget.shared], [5], late, time.time())
    late.give_up(time.time())
    late.give_up(time.time())
    one.budget.shared.tell(one.store)
    assert one.state == (0, 0) and one.budget.shared.mine == 0
    one.store.close()


def test_the_ledger_counts_at_the_start_for_all(server, url):
    client = OpenAI(base_url=server.url, api_key="k", pricing=PRICING)
    client.chat.create(**ASK)
    OpenAI.configure(shared=url)
    for _ in range(2):
        assert OpenAI.budget("b", usd=1, ledger=client.ledger).spent == 0.01
    client.close()


# --- limits and cooldowns -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)
def test_given_limits_hold_for_all_processes(surface, server, url):
    OpenAI.configure(shared=url)
    client = surface.client(server, requests_per_minute=120, max_wait=30)
    surface.chat(client)
    name = f"turn:{{{_name(gate_of(client._target, 0, 'gpt-4o-mini'))}}}:requests:120"
    other = Store(url)
    # Another process has taken a hundred of the places.
    other._client.incrbyfloat(other.key(name), 50)
    with pytest.raises(NoUsableClientError, match="waiting is limited"):
        surface.chat(client, max_wait=0.1)
    other._client.delete(other.key(name))
    assert surface.chat(client).text and other._client.get(other.key(name)) is not None
    other.close()


@pytest.mark.parametrize("limit", [20, 120])
def test_no_more_places_than_a_minute_has(url, limit, monkeypatch):
    monkeypatch.setattr(shared_turn, "AHEAD", 1e9)
    store = Store(url)
    gate = Gate(GivenLimits(requests_per_minute=limit, tokens_per_minute=10_000), Learned(), 60.0)
    times = [place_in(store, gate, 10.0, 0, 0.0)[0] for _ in range(3 * limit)]
    assert times == sorted(times)
    for first, later in zip(times, times[limit + 1 :], strict=False):
        assert later - first >= 60
    store.is_away, store.processes = True, 3
    alone = [place_in(store, gate, 10.0, 0, 0.0)[0] for _ in range(10)]
    assert alone[9] - alone[0] == pytest.approx(9 * 3 * 60 / (0.98 * limit))
    monkeypatch.undo()
    assert place_in(store, gate, 10.0, 7, 0.0) == (1.0, False), "nothing is taken far ahead of its time"
    assert not place_in(store, gate, 10.0, 8, 0.0)[1]
    leave_line(gate, 7)
    leave_line(gate, 8)
    store.close()


def test_others_hear_of_refusals(server, url):
    OpenAI.configure(shared=url)
    other = News()
    learned, store = Learned(), Store(url)
    client = OpenAI(base_url=server.url, api_key="k", max_retries=0)
    gate = gate_of(client._target, 0, "gpt-4o-mini")
    health = Health()
    other.know(gate.place, learned, health, 2)
    other.tell(store)
    server.script(Fault.rate_limit(retry_after=50), Fault.insufficient_quota())
    for kind in (RateLimitError, RateLimitError):
        with pytest.raises(kind):
            client.chat.create(**ASK, max_wait=0)
        gate.learned.forget()
        client._target.health.reset() if hasattr(client._target.health, "reset") else None
    assert eventually(lambda: other.tell(store) or (learned.active and not health.is_sound()))
    now = current.clock.monotonic()
    assert 40 < learned.pace.closed_until - now <= 50
    assert health.usable_at(2, "gpt-4o-mini", now) > now + 30 and health.usable_at(1, "gpt-4o-mini", now) <= now
    told = store._client.xrange(store.key("news"))
    assert told and b'"k"' not in str(told).encode()
    other.forked()
    store.close()
    client.close()


# --- the store goes away --------------------------------------------------------------------------------------------


@pytest.fixture
def mortal(caplog):
    server = StoreServer().start()
    caplog.set_level(logging.WARNING, logger="async_openai")
    yield server
    OpenAI.configure(shared=None)
    server.kill()


def test_a_share_while_it_is_away_and_all_of_it_afterwards(mortal, caplog):
    one, other = Process(mortal.url), Process(mortal.url)
    before = one.reserve(20)
    assert other.state == (0, 20)
    one.store.processes = other.store.processes = 2
    mortal.kill()
    # A tenth of the 80 that were left, for the two of them.
    parts = one.reserve(3)
    assert isinstance(parts, list)
    index, seconds = one.reserve(2)
    assert index == 0 and seconds > 0
    parts[0].settle(3, 1, time.time())
    assert isinstance(one.reserve(3), list)
    assert one.reserve(4) == (0, 0.0), "then it refuses"
    before[0].settle(20, 15, time.time())
    # Each of the two says it once, at the latest when it gives its next sign of life.
    assert 1 <= caplog.text.count("out of reach") <= 2
    mortal.start()
    for process in (one, other):
        assert eventually(lambda store=process.store: not store.is_away or store.flush())
    # The store has forgotten what was spent before; what it is told from now on it knows.
    assert eventually(lambda: other.state == (16, 3))
    assert "is back" in caplog.text
    for process in (one, other):
        process.store.close()


def test_calls_go_on_without_it(mortal, server, caplog):
    OpenAI.configure(shared=f"{mortal.url}?prefix=x")
    budget = OpenAI.budget("b", calls=100)
    client = OpenAI(base_url=server.url, api_key="k")
    client.chat.create(**ASK)
    mortal.kill()
    for _ in range(9):
        client.chat.create(**ASK)
    with pytest.raises(BudgetExceededError):
        client.chat.create(**ASK)
    assert len(server.requests) == 10 and budget.reserved == 0
    assert caplog.text.count("out of reach") == 1
    client.close()


# --- configuration --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("localhost:6379", "expected an address as redis://localhost:6379/0"),
        ("http://localhost", "got the scheme http://"),
        ("redis://localhost:port", "that is no URL"),
        ("redis://127.0.0.1:6379/0?nonsense=1", "redis://127.0.0.1:6379/0"),
    ],
)
def test_wrong_addresses(url, words):
    with pytest.raises(ConfigurationError) as told:
        OpenAI.configure(shared=url)
    assert words in str(told.value)


def test_out_of_reach_at_the_start():
    url = f"redis://user:hidden@127.0.0.1:{free_port()}/0"
    with pytest.raises(
        ConfigurationError, match=r"shared: the store at redis://127.0.0.1:\d+/0 is out of reach"
    ) as told:
        OpenAI.configure(shared=url)
    assert "hidden" not in str(told.value)
    budget = OpenAI.budget("b", calls=1)
    assert budget.shared is None


def test_without_the_extra(monkeypatch):
    find = builtins.__import__

    def without(name, *args):
        if name.startswith("redis"):
            raise ImportError(name)
        return find(name, *args)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ConfigurationError, match=r"pip install redis"):
        OpenAI.configure(shared="redis://127.0.0.1:6379/0")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_child_is_a_process_of_its_own(server, url):
    OpenAI.configure(shared=url)
    budget = OpenAI.budget("b", calls=10)
    client = OpenAI(base_url=server.url, api_key="k")
    stream = client.chat.create(**ASK, stream=True)
    assert budget.reserved == 1
    if (child := os.fork()) == 0:
        code = 1
        try:
            OpenAI(base_url=server.url, api_key="k").chat.create(**ASK)
            stream.close()
            code = 0 if (budget.spent, budget.reserved) == (1, 1) else 2
        finally:
            os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
    stream.read()
    client.close()
    assert eventually(lambda: (budget.spent, budget.reserved) == (2, 0))


def test_nobody_tells_at_once(url):
    one = Process(url)
    parts = [one.reserve(1) for _ in range(50)]
    threads = [threading.Thread(target=one.settle, args=(part, 1, 1)) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert one.state == (50, 0)
    one.store.close()
