"""A host that bills: `python -m tests.benchmarks.budgets.host`. Prints its URL; `GET /bill` tells what came."""

from __future__ import annotations

import sys
import threading
from typing import Any

from async_openai.testing import Fault, Server

PRICES = {"input": 1.0, "output": 10.0}
"""USD a million tokens."""
QUESTION = "Why is the sky blue at noon and red in the evening?"
ANSWER = " ".join(["word"] * 40)
MOST_TOKENS = 80
"""What calls allow: twice what they take."""
COST = (len(QUESTION.split()) * PRICES["input"] + 40 * PRICES["output"]) / 1e6
"""USD of one call."""
FAULTS = {Fault(status=500): 0.05, Fault(cut_after_bytes=40): 0.03, Fault.disconnect(): 0.02}
_OK = 200


def main() -> None:
    """Answer until standard input ends."""
    bill: dict[str, float] = {"requests": 0, "billed": 0, "usd": 0.0}
    lock = threading.Lock()

    def settled(request: Any) -> None:
        if not request.path.endswith("/chat/completions"):
            return
        with lock:
            bill["requests"] += 1
            # All that it began to answer, whoever stayed to read it.
            if request.status in {_OK, None} and getattr(request.fault, "status", None) is None:
                bill["billed"] += 1
                bill["usd"] += COST

    with Server(answer=ANSWER, delay=0.02, event_delay=0.002, journal=False, on_settled=settled) as server:
        server.random_faults("budgets", FAULTS, path="/chat/completions")
        server.route("GET", "/bill", lambda _: (200, {}, dict(bill)))
        print(server.url, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
