"""What goes wrong at a server, armed once its clients are warm."""

from __future__ import annotations

import math
import socket
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from email.utils import formatdate
from typing import Protocol

from async_openai.testing import Fault, Server
from async_openai.testing.journal import RecordedRequest
from async_openai.testing.script import Step


class Trouble(Protocol):
    """Something that goes wrong at a server, or for one key of it."""

    def arm(self, server: Server, key: str | None, until: ExitStack) -> Limit | None:
        """Let it begin. `until` undoes what outlives the server."""


@dataclass(frozen=True)
class Always:
    """Every request meets the same fault."""

    step: Step

    def arm(self, server: Server, key: str | None, until: ExitStack) -> None:
        server.always(self.step, **({"key": key} if key else {}))


@dataclass(frozen=True)
class Down:
    """The server is gone: what was open is closed, and new connections are refused."""

    def arm(self, server: Server, key: str | None, until: ExitStack) -> None:
        server.stop()
        # The port stays taken, so that nobody else answers on it.
        holder = until.enter_context(socket.socket())
        holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        holder.bind(("127.0.0.1", server.port))


@dataclass
class Limit:
    """A rate limit in force: since when, and who came all the same."""

    seconds: float
    began: float | None = None
    early: int = 0
    """Requests that came although the server had said how long to wait."""

    def __call__(self, _: RecordedRequest) -> bool:
        now = time.monotonic()
        if self.began is None:
            self.began = now
            return True
        # A date has whole seconds, and timers wake a little before their time.
        limited = now - self.began < self.seconds - 0.02
        self.early += limited
        return limited


@dataclass(frozen=True)
class Limited:
    """429 from the first request on, until the time is over that it names in its own way."""

    form: Callable[[float], Fault]
    seconds: float = 1.0
    told: bool = True
    """Whether the answer says how long: without that, nobody can be early."""
    whole_second: bool = False
    """The time named is a whole second of the clock."""

    def arm(self, server: Server, key: str | None, until: ExitStack) -> Limit | None:
        seconds = self.seconds
        if self.whole_second:
            # Requests begin within milliseconds from now, so the date is `seconds` away from them, or up to one more.
            seconds = math.ceil(time.time() + seconds) - time.time()
        limit = Limit(seconds)
        server.always(self.form(seconds), when=limit, **({"key": key} if key else {}))
        return limit if self.told else None


# ---- how a server says how long to wait


_LIMITS = ("x-ratelimit-remaining-requests", "x-ratelimit-reset-requests")
_NO_LIMITS: dict[str, str | None] = dict.fromkeys(
    [*_LIMITS, "x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens"]
)
"""The headers of limits that every answer of the server has, taken away."""


def _limit(headers: dict[str, str] | None = None) -> Fault:
    """429 that says nothing of the delay beyond what is given."""
    error = {"message": "Too many requests.", "type": "requests", "param": None, "code": "rate_limit_exceeded"}
    return Fault(status=429, body={"error": error}, headers=_NO_LIMITS | (headers or {}))


def milliseconds(seconds: float) -> Fault:
    return _limit({"retry-after-ms": f"{seconds * 1000:.0f}"})


def whole_seconds(seconds: float) -> Fault:
    return _limit({"retry-after": f"{seconds:.0f}"})


def fraction(seconds: float) -> Fault:
    return _limit({"retry-after": f"{seconds:g}"})


def date(seconds: float) -> Fault:
    return _limit({"retry-after": formatdate(round(time.time() + seconds), usegmt=True)})


def reset(seconds: float) -> Fault:
    minutes, rest = divmod(seconds, 60)
    text = f"{minutes:.0f}m{rest:g}s" if minutes else f"{rest:g}s"
    return _limit({"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": text})


def azure_text(seconds: float) -> Fault:
    text = (
        "Requests to the ChatCompletions_Create Operation under Azure OpenAI API version 2024-10-21 have exceeded call "
        f"rate limit of your current OpenAI S0 pricing tier. Please retry after {seconds:.0f} seconds."
    )
    return Fault(status=429, body={"error": {"code": "429", "message": text}}, headers=_NO_LIMITS)


def silent(_: float) -> Fault:
    return _limit()


def unused(_: float) -> Fault:
    """Tell of one limit that it is far from used up, and nothing of the one that is."""
    return _limit(dict(zip(_LIMITS, ("9999", "6ms"), strict=True)))
