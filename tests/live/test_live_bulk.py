"""Bulk runs against a real llama.cpp server."""

from __future__ import annotations

import os
from typing import Literal

from pydantic import BaseModel

from async_openai import AsyncOpenAI

ROWS = int(os.environ.get("LIVE_ROWS", "6"))
"""Rows of the run: `LIVE_ROWS=500` for all."""


class Mood(BaseModel):
    mood: Literal["good", "bad"]
    sure: bool


def test_rows_with_a_schema_are_all_parsed(llama, tmp_path):
    async def main():
        async with AsyncOpenAI(base_url=llama.url, api_key="any") as client:
            rows = [{"text": f"Message number {number}"} for number in range(ROWS)]
            run = client.map(
                rows,
                llama.model,
                template="How is the mood? {text}",
                response_format=Mood,
                max_tokens=60,
                seed=1,
                output=tmp_path / "moods.jsonl",
            )
            return await run.all(), run.summary

    found, summary = AsyncOpenAI.run(main)
    assert [result.error for result in found] == [None] * ROWS
    assert all(type(result.parsed) is Mood for result in found) and summary.done == ROWS
