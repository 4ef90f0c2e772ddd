"""The rows of the matrix: what goes wrong where, and what this library is to make of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from async_openai.testing import Fault
from tests.benchmarks.failover_matrix import troubles
from tests.benchmarks.failover_matrix.troubles import Always, Down, Limited, Trouble

WORDS = 160
TEXT = " ".join(f"word{number}" for number in range(WORDS))
"""What every server answers; a stream has a token for each word."""
TIMEOUT = 0.4
"""What a client waits for a server where one hangs."""
DEADLINE = 1.0


@dataclass(frozen=True)
class Member:
    """One place to ask: a server and a key for it."""

    name: str
    server: str
    key: str


TWO = (Member("A", "A", "sk-a"), Member("B", "B", "sk-b"))
KEYS = tuple(Member(f"k{number}", "A", f"sk-{number}") for number in (1, 2, 3))


@dataclass(frozen=True)
class Expected:
    """What is expected of this library: nothing more than this."""

    failed: int = 0
    """Calls that raise. With `all_fail`: calls that do not."""
    all_fail: bool = False
    asked: int = 1
    """Requests to each member that is in trouble; later calls go round it."""
    repeats: int = 0
    """Requests to a member that had failed the same call."""
    added: float = 0.15
    """Seconds on top of a healthy call: connecting, on a busy machine."""
    early: int = 0


@dataclass(frozen=True)
class Row:
    """One thing that goes wrong."""

    name: str
    title: str
    trouble: Mapping[str, Trouble]
    """By member."""
    expected: Expected = field(default_factory=Expected)
    members: tuple[Member, ...] = TWO
    stream: bool = False
    timeout: float = 5.0
    """For an attempt."""
    deadline: float | None = None
    """For a whole call; those that know no deadline take it as their timeout."""
    inter_token: float | None = None
    """Between two pieces of a stream's content; those that know no such limit take it as their timeout."""
    on_break: str | None = None
    """What this library does about a stream that broke after content; no other has the choice."""
    concurrency: int = 1
    quick: bool = True
    """Part of `--quick`."""

    @property
    def healthy(self) -> bool:
        """Whether a member is never in trouble."""
        return len(self.trouble) < len(self.members)


def _at_a(name: str, title: str, step: Fault | int, **options: object) -> Row:
    return Row(name, f"A {title}, B ok", {"A": Always(step)}, **options)  # type: ignore[arg-type]


_FORMS = {
    "ms": ("`retry-after-ms: 1000`", Limited(troubles.milliseconds)),
    "seconds": ("`Retry-After: 1`", Limited(troubles.whole_seconds)),
    "fraction": ("`Retry-After: 1.5`", Limited(troubles.fraction, 1.5)),
    "date": ("`Retry-After`: HTTP date", Limited(troubles.date, whole_second=True)),
    "reset": ("`x-ratelimit-reset-requests: 1s`", Limited(troubles.reset)),
    "reset-6m": ("`x-ratelimit-reset-requests: 6m0s`", Limited(troubles.reset, 360)),
    "azure": ("Azure text 'retry after 1 seconds'", Limited(troubles.azure_text)),
    "silent": ("no delay named", Limited(troubles.silent, 0.3, told=False)),
    "unused": ("named is only a limit that is not used up (6 ms)", Limited(troubles.unused, 0.3, told=False)),
}
_WAIT = 2.2
"""Most that a call waits for a limit of a second or two: that and a little jitter."""


def _limited(form: str) -> Row:
    title, trouble = _FORMS[form]
    return Row(f"429-{form}", f"A 429, {title}, B ok", {"A": trouble}, quick=form in {"ms", "reset-6m", "silent"})


def _all_limited(form: str) -> Row:
    title, trouble = _FORMS[form]
    # A limit of which only asking can tell whether it is over takes more than one try.
    expected = Expected(asked=1 if trouble.told else 2, repeats=1 if trouble.told else 2, added=_WAIT)
    rates = {"A": trouble, "B": trouble}
    return Row(f"all-429-{form}", f"all 429, {title}", rates, expected, quick=form in {"ms", "fraction", "azure"})


_HANGS = Always(Fault.hang())
_SINGLE = (
    _at_a("500", "answers 500", 500),
    *(_limited(form) for form in _FORMS),
    *(_all_limited(form) for form in _FORMS if form != "reset-6m"),
    Row("refused", "A refuses connections, B ok", {"A": Down()}),
    _at_a("hangs", f"hangs (timeout {TIMEOUT} s)", Fault.hang(), timeout=TIMEOUT, expected=Expected(added=0.6)),
    _at_a("html-200", "answers HTML with 200", Fault.html()),
    _at_a("html-502", "answers HTML with 502", Fault.html(502)),
    _at_a("cut-head", "cuts before the headers", Fault.disconnect()),
    _at_a("cut-body", "cuts in the body", Fault(cut_after_bytes=200)),
    _at_a("stream-first", "cuts a stream before the first token", Fault(cut_after_events=1), stream=True),
    _at_a(
        "stream-100",
        "cuts a stream after 100 tokens",
        Fault(cut_after_events=101),
        stream=True,
        # What was said cannot be taken back: the call raises, with the text so far. The next goes round A.
        expected=Expected(failed=1),
    ),
    _at_a(
        "stream-100-restart",
        "cuts a stream after 100 tokens, begun again (`on_break='restart'`)",
        Fault(cut_after_events=101),
        stream=True,
        on_break="restart",
    ),
    _at_a(
        "stream-stalls",
        f"stalls a stream after 20 tokens (limit between tokens {TIMEOUT} s)",
        Fault(stall=21),
        stream=True,
        inter_token=TIMEOUT,
        expected=Expected(failed=1, added=0.6),
    ),
    _at_a("stream-error", "sends an error as the first event of a stream", Fault.stream_error(1), stream=True),
    Row("401-key", "401 for one of three keys", {"k1": Always(Fault.unauthorized())}, members=KEYS),
    Row("quota-key", "quota exhausted for one of three keys", {"k1": Always(Fault.insufficient_quota())}, members=KEYS),
)
_DEADLINES = (
    Row(
        "deadline-hangs",
        f"deadline {DEADLINE:g} s: A hangs, B ok",
        {"A": _HANGS},
        Expected(added=0.6),
        timeout=TIMEOUT,
        deadline=DEADLINE,
    ),
    Row(
        "deadline-all-hang",
        f"deadline {DEADLINE:g} s: all hang",
        {"A": _HANGS, "B": _HANGS},
        Expected(all_fail=True, asked=1_000, repeats=1_000, added=DEADLINE + 0.1),
        timeout=TIMEOUT,
        deadline=DEADLINE,
    ),
    Row(
        "deadline-all-429",
        f"deadline {DEADLINE:g} s: all 429 for 20 s",
        {name: Limited(troubles.whole_seconds, 20) for name in "AB"},
        # There is nothing to wait for: it raises at once.
        Expected(all_fail=True, added=0.15),
        deadline=DEADLINE,
    ),
    Row(
        "deadline-all-500",
        f"deadline {DEADLINE:g} s: all answer 500",
        {name: Always(500) for name in "AB"},
        Expected(all_fail=True, asked=1_000, repeats=1_000, added=DEADLINE + 0.1),
        deadline=DEADLINE,
    ),
    Row(
        "deadline-stream-stalls",
        f"deadline {DEADLINE:g} s: A's stream stalls after 20 tokens, B ok",
        {"A": Always(Fault(stall=21))},
        # One deadline may have been too short for an answer; the third in a row speaks against the server.
        Expected(failed=3, asked=3, added=DEADLINE + 0.1),
        stream=True,
        deadline=DEADLINE,
    ),
    Row(
        "deadline-stream-slow",
        f"deadline {DEADLINE:g} s: all streams take 32 s, a token each 0.2 s",
        {name: Always(Fault(event_delay=0.2)) for name in "AB"},
        # The caller wants more than there is time for: all that can be done is to end in time, with the text so far.
        Expected(all_fail=True, asked=1_000, added=DEADLINE + 0.1),
        stream=True,
        deadline=DEADLINE,
    ),
)


def at_once(row: Row, concurrency: int) -> Row:
    """The same with so many calls at once. Each of the first ones may meet the trouble: none of them knew."""
    expected = row.expected
    busy = replace(
        expected,
        failed=expected.failed * concurrency,
        asked=expected.asked * concurrency,
        repeats=expected.repeats * concurrency,
        early=concurrency,
        added=expected.added + 0.5,
    )
    name, title = f"{row.name}@{concurrency}", f"{row.title}; {concurrency} at once"
    return replace(row, name=name, title=title, expected=busy, concurrency=concurrency)


_BUSY = ("500", "429-ms", "refused", "hangs", "cut-head")
_ALONE = (*_SINGLE, *_DEADLINES)
ROWS = (
    *_ALONE,
    *(replace(at_once(row, 60), quick=row.name in {"500", "refused"}) for row in _ALONE if row.name in _BUSY),
)
