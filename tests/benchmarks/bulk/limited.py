"""A host with limits of requests and tokens a minute: `python -m tests.benchmarks.bulk.limited PORT RPM TPM`.

Both fill continuously, a second's worth at most at once, as OpenAI's do. GET /v1/models/counts tells what it did.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from typing import Any

from async_openai.testing import Server

LATENCY = 0.5
PROMPT, ANSWER = 40, 40
"""Tokens of each request."""


class Bucket:
    """Fills at `rate` a second, up to a second's worth."""

    def __init__(self, rate: float) -> None:
        self.rate = self.level = rate
        self.at = time.monotonic()

    def fill(self) -> None:
        now = time.monotonic()
        self.level = min(self.rate, self.level + (now - self.at) * self.rate)
        self.at = now

    def wait(self, need: float) -> float:
        """Seconds until so much is there."""
        return max(0.0, (need - self.level) / self.rate)


class Host:
    """The limits, and what was asked."""

    def __init__(self, rpm: float, tpm: float) -> None:
        self.buckets = (Bucket(rpm / 60), Bucket(tpm / 60))
        self.counts = {"requests": 0, "refused": 0}
        self.answered: Counter[str] = Counter()

    async def chat(self, request: Any) -> tuple[int, dict[str, str], Any]:
        import asyncio

        self.counts["requests"] += 1
        needs = (1, PROMPT + ANSWER)
        for bucket in self.buckets:
            bucket.fill()
        wait = max(bucket.wait(need) for bucket, need in zip(self.buckets, needs, strict=True))
        if wait > 0:
            self.counts["refused"] += 1
            body = {"error": {"message": f"Rate limit reached. Please try again in {wait * 1000:.0f}ms.", "code": "x"}}
            return 429, {"retry-after-ms": f"{wait * 1000:.0f}"}, body
        for bucket, need in zip(self.buckets, needs, strict=True):
            bucket.level -= need
        self.answered[request.json["messages"][0]["content"]] += 1
        await asyncio.sleep(LATENCY)
        message = {"role": "assistant", "content": "Yes."}
        usage = {"prompt_tokens": PROMPT, "completion_tokens": ANSWER, "total_tokens": PROMPT + ANSWER}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        return 200, {}, {"id": "c", "object": "chat.completion", "model": "m", "choices": [choice], "usage": usage}

    def told(self, _request: Any) -> tuple[int, dict[str, str], Any]:
        answered = sum(self.answered.values())
        return 200, {}, {"id": "counts", **self.counts, "answered": answered, "twice": answered - len(self.answered)}


if __name__ == "__main__":
    host = Host(float(sys.argv[2]), float(sys.argv[3]))
    with Server(port=int(sys.argv[1]), journal=False) as server:
        server.route("POST", "/chat/completions", host.chat)
        server.route("GET", "/models/counts", host.told)
        threading.Event().wait()
