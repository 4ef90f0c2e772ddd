"""What replies cost: the reply and the ledger say the same, and it is what it costs."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import read_stream
from .table import CASES, USER, Case

PATHS = ("/chat/completions", "/responses", "/images/generations", "/audio/transcriptions", "/audio/speech")
MORE = ("/embeddings", "/moderations")


def named(case: Case) -> str:
    return case.name.replace(" ", "_")


def test_the_table_is_long_enough():
    assert len(CASES) >= 150 and len({case.name for case in CASES}) == len(CASES)
    assert len({case.provider for case in CASES}) >= 14


@pytest.mark.spread
@pytest.mark.parametrize("case", CASES, ids=named)
def test_a_reply_costs_what_it_costs(surface, server, case):
    streamed = isinstance(case.answer, list)
    for path in (*PATHS, *MORE):
        server.route("POST", path, lambda _: (200, case.headers, iter(case.answer) if streamed else case.answer))
    home = {"azure_api_base": server.azure_url} if case.provider == "azure" else {}
    client = surface.client(server, **{"provider": case.provider, **home, **case.options})
    parameters: dict[str, Any] = {"messages": [USER]} if case.method.startswith("chat") else case.parameters
    if streamed:
        reply = read_stream(surface, client, case.method, model=case.model, **parameters)
    else:
        reply = surface.call(client, case.method, model=case.model, **parameters)
    expected = case.cost()
    (row,) = client.ledger.rows
    (exported,) = client.ledger.export()
    if expected is None:
        assert reply.consumption is None and exported["usd"] is None and client.ledger.total.unpriced == 1
        return
    assert reply.consumption == exported["usd"] == pytest.approx(float(expected), rel=1e-9)
    assert client.ledger.total.amount == pytest.approx(expected) and row.error is None
    is_stated = case.provider in {"openrouter", "perplexity"} and "'cost'" in str(case.answer)
    assert (exported["price_source"] == "host") is is_stated
