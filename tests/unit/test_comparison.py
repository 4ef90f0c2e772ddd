"""The provider's bill beside the ledger."""

from __future__ import annotations

import pytest

from async_openai import ParameterTypeError
from async_openai.costs.comparison import Compared
from async_openai.costs.ledger import Ledger
from async_openai.costs.rows import LedgerRow
from async_openai.costs.token_usage import TokenUsage
from async_openai.types.admin_usage import UsageBucket

DAY = 86400
FIRST = 20000 * DAY  # 2024-10-04


def row(time=FIRST, model="gpt-4o", **changes):
    values = {
        "time": time, "call_id": "1", "attempt": 1, "client": "default", "provider": "openai", "model_asked": model,
        "model_served": None, "endpoint": "/chat/completions", "status": 200, "error": None,
        "usage": TokenUsage(input=1000, output=100), "seconds": 0.5,
    }  # fmt: skip
    return LedgerRow(**{**values, **changes})


def bucket(day, *results):
    amounts = [{"amount": {"value": usd, "currency": "usd"}, "line_item": item} for item, usd in results]
    return UsageBucket.model_validate({"start_time": FIRST + day * DAY, "end_time": 0, "results": amounts})


def test_days_and_models_side_by_side():
    ledger = Ledger()
    for each in (
        row(),
        row(time=FIRST + DAY),
        row(model="my-model"),
        row(model="gpt-4o-mini", status=500, error="InternalServerError", usage=None),
    ):
        ledger.record(each)
    costs = [
        bucket(0, ("gpt-4o-2024-08-06, input", 0.0025), ("gpt-4o-2024-08-06, output", 0.001)),
        bucket(1, (None, 2)),
    ]
    found = ledger.compare(costs)
    assert found[:2] == [
        Compared("2024-10-04", "gpt-4o", 0.0035, pytest.approx(0.0035), 0),
        Compared("2024-10-04", "my-model", None, None, 1),
    ]
    assert found[0].difference == pytest.approx(0) and found[1].difference == 0
    assert found[2:] == [
        Compared("2024-10-05", "-", 2.0, None, 0),
        Compared("2024-10-05", "gpt-4o", None, pytest.approx(0.0035), 0),
    ]


def test_nothing_beside_nothing():
    assert Ledger().compare([]) == []


def test_what_is_no_bucket_is_refused():
    with pytest.raises(ParameterTypeError, match=r"expected buckets of usage\.costs, got dict"):
        Ledger().compare([{"results": []}])
