"""`python transfer.py URL sync|async up|down SOURCE TARGET`: one transfer, and what it took, as JSON."""

from __future__ import annotations

import asyncio
import json
import re
import resource
import sys
import time
from pathlib import Path
from typing import Any

from async_openai import AsyncOpenAI, OpenAI


def peak() -> int:
    """The most memory that this process has had, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():
        # Not `ru_maxrss`: on Linux that begins with what the parent had.
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        assert found is not None
        return int(found[1]) * 1024
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size if sys.platform == "darwin" else size * 1024


def blocking(url: str, direction: str, source: str, target: str) -> Any:
    with OpenAI(base_url=url, api_key="k") as client:
        client.files.create(file=("warm.txt", b"x" * 3_000_000), purpose="batch")
        yield
        if direction == "up":
            yield client.files.create(file=source, purpose="batch").model_dump()
        else:
            with client.files.with_streaming_response.content(source) as response:
                response.stream_to(target)
            yield {}


async def awaiting(url: str, direction: str, source: str, target: str) -> Any:
    async with AsyncOpenAI(base_url=url, api_key="k") as client:
        await client.files.create(file=("warm.txt", b"x" * 3_000_000), purpose="batch")
        yield
        if direction == "up":
            yield (await client.files.create(file=source, purpose="batch")).model_dump()
        else:
            async with client.files.with_streaming_response.content(source) as response:
                await response.stream_to(target)
            yield {}


async def in_a_loop(*given: str) -> tuple[int, float, Any]:
    steps = awaiting(*given)
    await anext(steps)
    before, start = peak(), time.monotonic()
    result = await anext(steps)
    measured = peak() - before, time.monotonic() - start, result
    await steps.aclose()
    return measured


def in_a_thread(*given: str) -> tuple[int, float, Any]:
    steps = blocking(*given)
    next(steps)
    before, start = peak(), time.monotonic()
    result = next(steps)
    return peak() - before, time.monotonic() - start, result


if __name__ == "__main__":
    address, form, *rest = sys.argv[1:]
    grown, seconds, reply = asyncio.run(in_a_loop(address, *rest)) if form == "async" else in_a_thread(address, *rest)
    print(json.dumps({"grown": grown, "seconds": seconds, "reply": reply}))
