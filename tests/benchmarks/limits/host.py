"""A host with a rate limit, in a process of its own: `python -m tests.benchmarks.limits.host PORT ROW`.

It answers after 50 ms, and refuses at once. GET /counts tells what it did; each key has a limit of its own.
"""

from __future__ import annotations

import asyncio
import json
import math
import sys
import time
from collections import defaultdict
from dataclasses import dataclass

from tests.benchmarks.answers import CHAT

LATENCY = 0.05


@dataclass
class Limit:
    """A bucket that fills at `rate` a second, or with `window` a count that begins anew after so many seconds."""

    rate: float
    window: float = 0.0
    named: bool = True
    """Whether a refusal names its delay."""
    told: bool = False
    """Whether each answer tells of the limit."""

    def __post_init__(self) -> None:
        self.size = self.level = self.rate * (self.window or 1.0)
        self.at = time.monotonic()

    def ask(self) -> tuple[bool, float]:
        """Whether one more may go, and the seconds until the next one may."""
        now = time.monotonic()
        if self.window:
            if now // self.window != self.at // self.window:
                self.level = self.size
        else:
            self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        if self.level >= 1:
            self.level -= 1
            return True, 0.0
        return False, (now // self.window + 1) * self.window - now if self.window else (1 - self.level) / self.rate

    def headers(self, delay: float) -> dict[str, str]:
        """What an answer tells; with a delay, of a refusal."""
        found = {}
        if self.told:
            found["x-ratelimit-limit-requests"] = f"{self.size:.0f}"
            found["x-ratelimit-remaining-requests"] = f"{int(self.level)}"
            found["x-ratelimit-reset-requests"] = f"{(self.size - self.level) / self.rate * 1000:.0f}ms"
        if delay and self.named:
            if self.window:
                found["retry-after-ms"] = f"{delay * 1000:.0f}"
            found["retry-after"] = f"{math.ceil(delay)}"
        return found


LIMITS = {
    "bucket": Limit,
    "window": lambda rate: Limit(rate, window=1.0),
    "silent": lambda rate: Limit(rate, named=False),
    "headers": lambda rate: Limit(rate, named=False, told=True),
    "minute": lambda rate: Limit(rate, window=60.0),
}
_REFUSAL = json.dumps({"error": {"message": "slow down", "type": "requests", "code": "rate_limit_exceeded"}}).encode()


class Host:
    """The server of one row."""

    def __init__(self, kind: str, rate: float) -> None:
        self.limits = defaultdict(lambda: LIMITS[kind](rate))
        self.counts = {"requests": 0, "refused": 0}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection."""
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                lines = head.decode("latin-1").split("\r\n")
                headers = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
                await reader.readexactly(int(headers.get("content-length", 0)))
                if lines[0].startswith("GET"):
                    self._write(writer, 200, {}, json.dumps(self.counts).encode())
                else:
                    await self._answer(headers.get("authorization", ""), writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer(self, key: str, writer: asyncio.StreamWriter) -> None:
        limit = self.limits[key]
        self.counts["requests"] += 1
        accepted, delay = limit.ask()
        headers = limit.headers(delay)
        if accepted:
            await asyncio.sleep(LATENCY)
            self._write(writer, 200, headers, CHAT)
        else:
            self.counts["refused"] += 1
            self._write(writer, 429, headers, _REFUSAL)

    @staticmethod
    def _write(writer: asyncio.StreamWriter, status: int, headers: dict[str, str], body: bytes) -> None:
        named = {"content-type": "application/json", "content-length": str(len(body)), **headers}
        lines = "".join(f"{name}: {value}\r\n" for name, value in named.items())
        writer.write(f"HTTP/1.1 {status} X\r\n{lines}\r\n".encode() + body)


async def _main(port: int, kind: str, rate: float) -> None:
    server = await asyncio.start_server(Host(kind, rate).serve, "127.0.0.1", port, backlog=4096)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main(int(sys.argv[1]), sys.argv[2], float(sys.argv[3])))
