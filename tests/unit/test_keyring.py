"""The keys of a client: which one a call takes, and a function that gives one."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter

import pytest
from pydantic import SecretStr

from async_openai.engine.target import KeyRing
from async_openai.errors import ConfigurationError, UsageError
from async_openai.settings_model import as_keys
from async_openai.transport.driving import run_sync
from async_openai.transport.runtime import AWAITING, BLOCKING

SECRET = "sk-do-not-show"


def ring(given):
    return KeyRing(as_keys(given))


def blocking(keys, turn=0):
    return keys.at(turn) if keys.source is None else run_sync(keys.from_source(BLOCKING))


def awaiting(keys, turn=0):
    return keys.at(turn) if keys.source is None else asyncio.run(keys.from_source(AWAITING))


@pytest.mark.parametrize(("given", "count"), [(None, 0), ("a", 1), (["a", "b"], 2), (lambda: "a", 1)])
def test_how_many_there_are(given, count):
    assert ring(given).count == count


def test_no_key_is_none():
    assert blocking(ring(None)) is None


@pytest.mark.parametrize(("turn", "key"), [(0, "a"), (1, "b"), (2, "c"), (3, "a"), (301, "b")])
def test_keys_take_turns(turn, key):
    assert blocking(ring(["a", "b", "c"]), turn) == awaiting(ring(["a", "b", "c"]), turn) == key


def test_calls_share_the_keys_evenly_over_threads():
    keys, taken = ring(["a", "b", "c"]), []
    threads = [threading.Thread(target=lambda: taken.extend(keys.next_turn() for _ in range(30))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Counter(blocking(keys, turn) for turn in taken) == {"a": 40, "b": 40, "c": 40}


def test_one_key_has_no_turns():
    keys = ring("a")
    assert [keys.next_turn() for _ in range(3)] == [0, 0, 0]


def test_a_function_is_asked_each_time():
    answers = iter(["first", SecretStr("second")])
    keys = ring(lambda: next(answers))
    assert [blocking(keys), awaiting(keys)] == ["first", "second"]


def test_an_asynchronous_function():
    async def source():
        await asyncio.sleep(0)
        return "key"

    assert awaiting(ring(source)) == "key"
    with pytest.raises(UsageError):
        blocking(ring(source))


class Vault:
    """A callable object that is false."""

    def __call__(self):
        return "key"

    def __len__(self):
        return 0


def test_a_callable_that_is_false_is_one_all_the_same():
    keys = ring(Vault())
    assert keys
    assert repr(keys) == "KeyRing(a function)"
    assert blocking(keys) == "key"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (None, "NoneType"),
        (5, "int"),
        (b"key", "bytes"),
        ("", "an unusable string"),
        (" ", "an unusable string"),
        (f"{SECRET}\n", "an unusable string"),
        (f" {SECRET}", "an unusable string"),
        (f"{SECRET}ü", "an unusable string"),
        (f"{SECRET}\r\nX: y", "an unusable string"),
        (SecretStr(""), "an unusable string"),
    ],
)
@pytest.mark.parametrize("ask", [blocking, awaiting])
def test_what_is_no_key_is_refused_without_showing_it(ask, answer, words):
    with pytest.raises(ConfigurationError, match=f"returned {words}") as caught:
        ask(ring(lambda: answer))
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("ask", [blocking, awaiting])
def test_a_function_that_fails(ask):
    def source():
        raise KeyError(SECRET)

    with pytest.raises(ConfigurationError, match=r"^the function given as the key raised KeyError$") as caught:
        ask(ring(source))
    assert isinstance(caught.value.__cause__, KeyError)


def test_an_error_of_ours_goes_through():
    def source():
        raise ConfigurationError("log in first")

    with pytest.raises(ConfigurationError, match=r"^log in first$"):
        blocking(ring(source))


def test_a_repr_counts_and_shows_nothing():
    assert repr(ring([SECRET, "b"])) == "KeyRing(2 keys)"
    assert SECRET not in repr(vars(ring(SECRET)))
