"""The hook `on_reply`: once a call that went well, with its row."""

from __future__ import annotations

import asyncio
import logging

import pytest

from async_openai import LedgerRow, OpenAI
from async_openai.testing import Fault
from tests.conftest import KEY, chat

CHAT = "/chat/completions"


def told_by(surface, server, **options):
    """Return a client, and the rows that its hook was called with."""
    told = []
    return surface.client(server, on_reply=told.append, **options), told


@pytest.mark.parametrize("kind", ["def", "async def"])
def test_it_gets_the_row_of_the_attempt_that_went_well(surface, server, kind):
    told = []

    async def waiting(row):
        await asyncio.sleep(0)
        told.append(row)

    if kind == "async def" and not surface.asynchronous:
        pytest.skip("see the test of hooks that wait")
    client = surface.client(server, on_reply=told.append if kind == "def" else waiting)
    server.script(Fault.rate_limit(retry_after=0.001))
    reply = surface.chat(client, tags=["nightly"])
    (row,) = told
    assert isinstance(row, LedgerRow) and row == client.ledger.rows[-1] and len(client.ledger.rows) == 2
    assert (row.status, row.error, row.endpoint, row.attempt, row.tags) == (200, None, CHAT, 2, ("nightly",))
    assert row.usage.input == reply.usage.prompt_tokens and client.ledger.price(row).usd == reply.consumption


def test_a_stream_tells_at_its_end_and_not_before(surface, server):
    client, told = told_by(surface, server)
    seen = []
    outcome = surface.stream(client, each=lambda _: seen.append(len(told)))
    assert outcome.stream.complete and set(seen) == {0}
    assert told == client.ledger.rows[-1:] and told[0].streamed and told[0].usage.output


@pytest.mark.parametrize("outcome", ["left", "cut", "failed"])
def test_nothing_else_tells(surface, server, outcome):
    client, told = told_by(surface, server, max_retries=0)
    server.script({"left": 200, "cut": Fault(cut_after_events=3), "failed": 500}[outcome])
    read = surface.stream(client, stop=1 if outcome == "left" else None)
    read.stream = None
    surface.settle()
    assert not told and client.ledger.rows[-1].error is not None


def test_answers_as_they_came_tell_once_they_were_read(surface, server):
    client, told = told_by(surface, server)
    assert surface.call(client, "chat.completions.with_raw_response.create", **chat()).status_code == 200
    assert len(told) == 1
    for read in (lambda answer: answer.read(), lambda answer: surface.collect(answer.iter_bytes())):
        before = len(told)
        manager = surface.method(client, "models.with_streaming_response.list")()
        surface.inside(manager, lambda answer, read=read, before=before: len(told) == before and read(answer))
        assert len(told) == before + 1
    assert [row.endpoint for row in told] == [CHAT, "/models", "/models"]


@pytest.mark.parametrize("streamed", [False, True])
def test_what_it_raises_is_logged_and_the_answer_given(surface, server, caplog, streamed):
    def broken(_row):
        raise RuntimeError("mine")

    client = surface.client(server, on_reply=broken)
    with caplog.at_level(logging.WARNING, logger="async_openai"):
        assert (surface.stream(client) if streamed else surface.chat(client)).text
    assert [record.getMessage() for record in caplog.records] == ["on_reply raised RuntimeError"]
    assert [row.error for row in client.ledger.rows] == [None]


def test_one_that_waits_never_costs_the_answer_of_a_blocking_call(server, caplog):
    async def waits(_row):
        await asyncio.sleep(0)

    with OpenAI(base_url=server.url, api_key=KEY, on_reply=waits) as client:
        with caplog.at_level(logging.WARNING, logger="async_openai"):
            assert client.chat.completions.create(**chat()).text
        assert "on_reply: something asynchronous" in caplog.text


def test_ctrl_c_in_it_leaves_one_row(surface, server):
    def interrupt(_row):
        raise KeyboardInterrupt

    client = surface.client(server, on_reply=interrupt)
    for call in (surface.chat, surface.stream):
        with pytest.raises(KeyboardInterrupt):
            call(client)
    assert [row.error for row in client.ledger.rows] == [None, None]


def test_a_member_of_a_pool_tells_its_own_hook(surface, server):
    told = []
    for name, status in (("a", 500), ("b", None)):
        OpenAI.init_api_client(
            name, base_url=server.url, api_key=KEY, on_reply=lambda row, name=name: told.append((name, row.client))
        )
        if status is not None:
            server.script(status)
    surface.chat(OpenAI.pool("p", clients=["a", "b"]))
    assert told == [("b", "b")]
