"""A Prometheus exporter as a sink of the ledger: `pip install prometheus-client`; METRICS_PORT, 9464 by default."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.request import urlopen

sys.path.insert(0, str(Path(__file__).parents[1]))

from _offline import offline
from prometheus_client import REGISTRY, Counter, Histogram, start_http_server
from prometheus_client.registry import CollectorRegistry

BY = ("client", "model", "outcome")


class PrometheusSink:
    """Counts attempts, tokens, USD and seconds: by client, model, and how they ended.

    The library calls it from one thread of its own, never on the path of a call.
    """

    def __init__(self, registry: CollectorRegistry = REGISTRY) -> None:
        self.seconds = Histogram("openai_attempt_seconds", "Duration of attempts.", BY, registry=registry)
        self.first = Histogram("openai_first_token_seconds", "Time to the first token.", BY[:2], registry=registry)
        self.tokens = Counter("openai_tokens", "Tokens.", (*BY[:2], "kind"), registry=registry)
        self.usd = Counter("openai_usd", "USD of what has a known price.", BY[:2], registry=registry)
        self.unpriced = Counter("openai_unpriced", "Attempts without a known price.", BY[:2], registry=registry)

    def write(self, rows: Sequence[dict[str, Any]]) -> None:
        """Count rows."""
        for row in rows:
            place = row["client"], row["model_asked"] or "-"
            self.seconds.labels(*place, row["error"] or "ok").observe(row["seconds"])
            if row["first_token"] is not None:
                self.first.labels(*place).observe(row["first_token"])
            for kind in ("input", "output"):
                self.tokens.labels(*place, kind).inc((row["usage"] or {}).get(kind, 0))
            if row["usd"] is None:
                self.unpriced.labels(*place).inc()
            else:
                self.usd.labels(*place).inc(row["usd"])

    def close(self) -> None:
        """Nothing to close: what was counted stays to be read."""


def main() -> None:
    offline()
    from async_openai import OpenAI

    port = int(os.environ.get("METRICS_PORT", "9464"))
    server, _ = start_http_server(port, addr="127.0.0.1")
    OpenAI.configure(ledger=PrometheusSink())
    hello = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}
    OpenAI.chat.create(**hello)
    OpenAI.chat.create(**hello, stream=True).read()
    OpenAI.ledger.flush()
    with urlopen(f"http://127.0.0.1:{server.server_port}/metrics") as page:
        print("\n".join(line for line in page.read().decode().splitlines() if line.startswith("openai_")))


if __name__ == "__main__":
    main()
