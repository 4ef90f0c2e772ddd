"""The ledger counts the tokens of a call once, however often its result is looked at."""

from __future__ import annotations

USAGE = {"input_tokens": 1000, "output_tokens": 20, "total_tokens": 1020}


def test_looking_at_a_stored_response_costs_nothing(surface, server):
    stored = {"id": "resp_1", "object": "response", "model": "gpt-4o-mini", "output": [], "usage": USAGE}
    server.route("GET", "/responses/resp_1", lambda _: (200, {}, stored))
    server.route("POST", "/responses", lambda _: (200, {}, stored))
    client = surface.client(server, provider="openai")
    surface.call(client, "responses.create", model="gpt-4o-mini", input="Hi")
    for _ in range(3):
        assert surface.call(client, "responses.retrieve", "resp_1").usage.input_tokens == 1000
    assert client.ledger.total.usage.input == 1000
    assert len(client.ledger.rows) == 4
    assert client.ledger.usd > 0
