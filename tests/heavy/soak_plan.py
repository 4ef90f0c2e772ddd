"""What the soak consists of: who is in the pool, what goes wrong, and what each call asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from async_openai.testing import Fault, Server

MODEL = "gpt-4o-mini"
SERVERS = 3
KEYS = 4
"""Clients of each server, told apart by their keys."""
DOWN = "down"
"""A client whose server refuses every connection."""

HOPELESS = "gpt-limited"
"""A model for which every server says 429 to everybody."""

DEADLINE = 1.0
"""Seconds for such a call."""

Kind = Literal["plain", "stream", "restart", "left", "cancelled", "hopeless"]

_LIMIT = Fault.rate_limit(retry_after_ms=30)
"""Lets one key rest for a moment."""
# A client that was unavailable rests for a second and more. There are few of these, or all would rest most of the time.
FAULTS: dict[Fault | int, float] = {
    _LIMIT: 0.02,
    Fault.server_error(500): 0.001,
    Fault.overloaded(retry_after=1): 0.001,
    Fault.html(502): 0.0005,
    Fault.html(200): 0.0005,
    Fault.disconnect(): 0.0005,
    Fault.disconnect(reset=True): 0.0005,
    Fault(cut="after_headers"): 0.0005,
    Fault(cut_after_bytes=40): 0.0005,
    # A stream of few events: before the first token, and after some.
    Fault(cut_after_events=1): 0.0005,
    Fault(cut_after_events=4): 0.0005,
    # These disturb nobody who reads as HTTP says.
    Fault(close="announced"): 0.01,
    Fault(framing="close"): 0.005,
    Fault(dribble=7): 0.01,
    Fault(encoding="gzip"): 0.01,
}


def trouble(server: Server, seed: str) -> None:
    """Let go wrong at a server what goes wrong."""
    server.random_faults(seed, FAULTS)
    server.always(_LIMIT, model=HOPELESS)


@dataclass(frozen=True)
class Ask:
    """One call."""

    number: int

    @property
    def kind(self) -> Kind:
        """Three calls in ten are streams, one of them begun again where it breaks, and one left by its reader; one is
        cancelled, where an event loop makes it; one in 200 cannot be served.
        """
        if self.number % 200 == 7:
            return "hopeless"
        return {0: "stream", 3: "left", 5: "restart", 8: "cancelled"}.get(self.number % 10, "plain")  # type: ignore[return-value]

    @property
    def streamed(self) -> bool:
        return self.kind in {"stream", "restart", "left"}

    @property
    def prompt(self) -> str:
        return f"number {self.number} of many, please"

    @property
    def text(self) -> str:
        """What the server answers."""
        return f"You said: {self.prompt}"


def clients() -> dict[str, tuple[int, str]]:
    """Position of the server, and key, of each client."""
    return {f"s{server}-k{key}": (server, f"sk-{server}-{key}") for server in range(SERVERS) for key in range(KEYS)}
