"""The sections of the page with charts."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from async_openai.usage_report.charts import Column, Scale, bars, columns, legend, name_of, ranges
from async_openai.usage_report.columns_of_days import in_columns, unit_of
from async_openai.usage_report.figures import compact, dollars, duration, several, share
from async_openai.usage_report.gathered import largest
from async_openai.usage_report.style import BAD, OTHER, SERIES, WAIT

if TYPE_CHECKING:
    from async_openai.usage_report.durations import Durations
    from async_openai.usage_report.gathered import Day, Gathered

_MOST_MODELS: Final = 10
_MOST_ERRORS: Final = 10
_SHARES: Final = (0.5, 0.9, 0.99)
_LOW: Final = 130
"""Height of charts of one series."""
_MICRO: Final = 1_000_000


def _section(title: str, note: str, body: str) -> str:
    return f"<section><h2>{escape(title)}</h2><p>{escape(note)}</p>{body}</section>\n"


# --- what was spent ---------------------------------------------------------------------------------------------------


def spending(found: Gathered) -> str:
    """Draw what was spent by day and model."""
    models = largest((day.spent for day in found.days.values()), SERIES)
    unit = unit_of(found.days)
    if not models:
        return _section("Spend", "No attempt has a known price above zero.", "")
    rest = any(name not in models for day in found.days.values() for name in day.spent)
    names = [*models, "other models"] if rest else models
    held = [Column(label, _parts(days, models, rest=rest)) for label, days in in_columns(found.days)]
    keys = [(f"s{number}", name) for number, name in enumerate(models, 1)]
    keys += [(f"s{OTHER}", "other models")] if rest else []
    chart = columns(held, names, Scale(dollars, f"USD by {unit} and model"))
    return _section("Spend", f"USD by {unit} and model, as named by the callers.", legend(keys) + chart)


def _parts(days: Sequence[Day], models: Sequence[str], *, rest: bool) -> tuple[float, ...]:
    known = [sum(day.spent[model] for day in days) / _MICRO for model in models]
    # Of the last colour, however few models there are.
    others = sum(sum(day.spent.values()) for day in days) / _MICRO - sum(known)
    return (*known, max(0.0, others)) if rest else tuple(known)


# --- latency ----------------------------------------------------------------------------------------------------------


def latency(found: Gathered) -> str:
    """Draw how long attempts took that went well, by model."""
    by_count = sorted(found.latencies.items(), key=lambda entry: -entry[1].count)[:_MOST_MODELS]
    if not by_count:
        return _section("Latency", "No attempt went well.", "")
    chart = ranges(
        {name: [spread.percentile(part) or 0.0 for part in _SHARES] for name, spread in by_count},
        Scale(duration, "Latency by model: half, 90 % and 99 % of attempts"),
    )
    keys = legend([("p1", "half of the attempts (p50)"), ("p2", "90 % (p90)"), ("p3", "99 % (p99)")])
    heads = ("Model", "attempts", "p50", "p90", "p99", "first token p50", "p90")
    lines = "".join(_line(name, spread, found.first_tokens.get(name)) for name, spread in by_count)
    table = (
        f'<h3>In numbers</h3><div class="scroll"><table><tr>{"".join(f"<th>{head}</th>" for head in heads)}</tr>'
        f"{lines}</table></div>"
    )
    note = "Seconds from sending to the end of the answer, of attempts that went well; the scale is logarithmic."
    if len(found.latencies) > len(by_count):
        note += f" The {len(by_count)} models with most attempts, of {len(found.latencies):,}."
    return _section("Latency", note, keys + chart + table)


def _line(name: str, spread: Durations, first: Durations | None) -> str:
    values = [f"{spread.count:,}", *(_shown(spread, part) for part in _SHARES)]
    values += ["-", "-"] if first is None else [_shown(first, part) for part in _SHARES[:2]]
    return f"<tr><td>{name_of(name, 60)}</td>{''.join(f'<td>{escape(value)}</td>' for value in values)}</tr>"


def _shown(spread: Durations, part: float) -> str:
    return duration(spread.percentile(part) or 0.0)


# --- what went wrong --------------------------------------------------------------------------------------------------


def failures(found: Gathered) -> str:
    """Draw what attempts failed with, and where their calls went."""
    total = found.sums.total
    if not total.errors:
        return _section("Failures and failovers", "No attempt failed.", "")
    note = (
        f"{total.errors:,} of {total.calls:,} attempts failed ({share(total.errors, total.calls)}). After a failure "
        f"{found.rescued:,} calls went well, {sum(found.failovers.values()):,} times at another client."
    )
    errors = dict(found.errors.most_common(_MOST_ERRORS))
    left = sum(found.errors.values()) - sum(errors.values())
    if left:
        errors["all others"] = left
    chart = bars(errors, Scale(compact, "Failed attempts by class of error", BAD))
    return _section("Failures and failovers", note, f"<h3>Failed attempts by error</h3>{chart}{_moves(found)}")


def _moves(found: Gathered) -> str:
    if not found.failovers:
        return ""
    lines = "".join(
        f'<tr><td>{name_of(before, 60)}</td><td class="text">{name_of(after, 60)}</td><td>{count:,}</td></tr>'
        for (before, after), count in found.failovers.most_common(_MOST_ERRORS)
    )
    return (
        '<h3>Failovers</h3><div class="scroll"><table><tr><th>From client</th><th class="text">To client</th>'
        f"<th>attempts</th></tr>{lines}</table></div>"
    )


# --- refusals and waits -----------------------------------------------------------------------------------------------


def waits(found: Gathered) -> str:
    """Draw what was told to come later, and how long calls waited."""
    refused = sum(day.refused for day in found.days.values())
    if not refused and not found.waits.count:
        return _section("Refusals and waits", "No attempt was refused for its rate, and none had to wait.", "")
    unit, held = unit_of(found.days), in_columns(found.days)
    note = f"{several(refused, 'attempt')} told to come later (429). "
    if found.waits.count:
        half, most = (duration(found.waits.percentile(part) or 0.0) for part in (0.5, 0.99))
        note += f"{several(found.waits.count, 'attempt')} waited: half of them up to {half}, 99 % up to {most}."
    many = [Column(label, (float(sum(day.refused for day in days)),)) for label, days in held]
    long = [Column(label, (sum(day.waited for day in days),)) for label, days in held]
    refusals = Scale(compact, f"Refused attempts by {unit}", BAD, _LOW, counts=True)
    seconds = Scale(duration, f"Time waited by {unit}", WAIT, _LOW)
    body = f"<h3>{refusals.title}</h3>{columns(many, ['refused'], refusals)}"
    body += f"<h3>{seconds.title}</h3>{columns(long, ['waited'], seconds)}"
    return _section("Refusals and waits", note, body)
