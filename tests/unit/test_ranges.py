from __future__ import annotations

import pytest

from async_openai import ChatRequest, InvalidParameterError
from async_openai.engine.ranges import Pairs, Sized, Within, ranges_of, takers
from async_openai.providers.azure import AZURE
from async_openai.providers.hosts import CUSTOM, OPENAI
from async_openai.resources.batches import BatchCreateRequest
from async_openai.resources.edits import EditRequest
from tests.unit.conftest import target_of

HI = [{"role": "user", "content": "Hi"}]


@pytest.mark.parametrize(
    ("range_", "value", "problem"),
    [
        (Within(0, 2), 0, None),
        (Within(0, 2), 2.0, None),
        (Within(0, 2), 2.1, "x: expected at most 2, got a larger float"),
        (Within(0, 2), -1, "x: expected at least 0, got a smaller int"),
        (Within(0, 2), float("nan"), "x: expected at least 0, got a smaller float"),
        (Within(1), 10**30, None),
        (Within(1, 4096), "inf", None),
        (Sized(1), "", "x: expected at least 1 character(s), got a shorter string"),
        (Sized(1), [], "x: expected at least 1 item(s), got 0"),
        (Sized(most=2), "abc", "x: expected at most 2 character(s), got a longer string"),
        (Sized(1, 2), [1, 2, 3], "x: expected at most 2 item(s), got 3"),
        (Sized(1, 2), {"a": 1}, None),
        (Pairs(1, 2, 3), {"ab": "abc"}, None),
        (Pairs(1, 2, 3), {"ab": 1000}, None),
        (Pairs(1, 2, 3), {"a": "", "b": ""}, "x: expected at most 1 item(s), got 2"),
        (Pairs(1, 2, 3), {"abc": ""}, "x: a key is not valid: expected at most 2 character(s), got a longer string"),
        (Pairs(1, 2, 3), {"a": "abcd"}, "x.a: expected at most 3 character(s), got a longer string"),
    ],
)
def test_words(range_, value, problem):
    assert range_.problem("x", value) == problem


def test_they_are_found_wherever_they_are_declared():
    assert {"model", "messages", "temperature", "metadata"} < ranges_of(ChatRequest).keys()
    assert {"metadata"} < ranges_of(BatchCreateRequest).keys()
    assert ranges_of(EditRequest)["n"].problem("n", 21) is not None


def test_who_takes_what():
    clients = [target_of(AZURE, "az"), target_of(CUSTOM, "own"), target_of(OPENAI, "openai")]
    assert takers(clients, ChatRequest(model="m", messages=HI, n=1, temperature=None)) is clients
    wrong = ChatRequest(model="m", messages=HI, n=0, temperature=3)
    assert takers(clients, wrong) == clients[1:2]
    with pytest.raises(InvalidParameterError, match=r"temperature.*client 'az' keeps to the ranges of azure"):
        takers([clients[0], clients[2]], wrong)
