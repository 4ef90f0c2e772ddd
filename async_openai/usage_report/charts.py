"""Charts as SVG without a script: stacked columns, ranges and bars. Colours are classes of the page's style."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Final, NamedTuple

from async_openai.costs.tables import shown

_WIDTH: Final = 760
_LEFT: Final = 64
_RIGHT: Final = 16
_TOP: Final = 10
_FOOT: Final = 26
_WIDEST_COLUMN: Final = 44
_MOST_LABELS: Final = 10
_ROW: Final = 26
_NAME: Final = 200
"""Width of the names beside rows."""
_LONGEST_NAME: Final = 28

Words = Callable[[float], str]
"""A function from a value to its words."""


class Column(NamedTuple):
    """One column: its label, and its parts from the bottom up, by series."""

    label: str
    parts: tuple[float, ...]


class Scale(NamedTuple):
    """How columns are drawn."""

    words: Words
    """Writes a value."""
    title: str
    """What is shown, for readers that read the page out."""
    first: int = 1
    """Number of the first series' colour."""
    height: int = 220
    counts: bool = False
    """Whether values are whole numbers, and so the levels."""


def name_of(text: str, most: int = _LONGEST_NAME) -> str:
    """Return a name, shortened, as HTML."""
    text = shown(text)
    return escape(text if len(text) <= most else f"{text[: most - 1]}…")


def columns(found: Sequence[Column], series: Sequence[str], scale: Scale) -> str:
    """Draw stacked columns, from the left. `series` names their parts, for what a pointer shows."""
    top = _round_up(max((sum(column.parts) for column in found), default=0.0), _WHOLE if scale.counts else _STEPS)
    step = (_WIDTH - _LEFT - _RIGHT) / max(1, len(found))
    width = min(_WIDEST_COLUMN, step * 0.76)
    bottom = _TOP + scale.height
    marks: list[str] = []
    for value in (top * part / 4 for part in range(5)):
        y = bottom - scale.height * value / top
        marks.append(_line("grid" if value else "base", (_LEFT, y), (_WIDTH - _RIGHT, y)))
        marks.append(_text("tick", (_LEFT - 8, y + 4), "end", escape(scale.words(value))))
    every = math.ceil(len(found) / _MOST_LABELS)
    for place, column in enumerate(found):
        middle = _LEFT + step * (place + 0.5)
        marks += _stack(column, series, (middle - width / 2, width), scale, top)
        # Counted from the right: the latest one has its label.
        if (len(found) - 1 - place) % every == 0:
            marks.append(_text("tick", (middle, bottom + 18), "middle", escape(column.label)))
    return _drawing(marks, bottom + _FOOT, scale.title)


def _stack(column: Column, series: Sequence[str], place: tuple[float, float], scale: Scale, top: float) -> list[str]:
    whole = sum(column.parts)
    marks: list[str] = []
    base = float(_TOP + scale.height)
    for number, (value, name) in enumerate(zip(column.parts, series, strict=True)):
        height = scale.height * value / top
        if not height:
            continue
        base -= height
        # A gap of a pixel and a half tells parts apart, however alike their colours are.
        tall = max(height - 1.5, min(height, 0.8))
        tip = f"{column.label}, {shown(name)}: {scale.words(value)}"
        tip += f" of {scale.words(whole)}" if whole > value else ""
        marks.append(_box(f"s{scale.first + number}", (place[0], base), (place[1], tall), tip))
    return marks


def bars(values: Mapping[str, float], scale: Scale) -> str:
    """Draw one bar for each name, each with its value at its end."""
    largest = max(values.values(), default=0.0) or 1.0
    marks: list[str] = []
    for place, (name, value) in enumerate(values.items()):
        y = _TOP + place * _ROW
        width = max(2.0, (_WIDTH - _NAME - 90) * value / largest)
        marks.append(_text("name", (_NAME - 10, y + 16), "end", _named(name)))
        marks.append(_box(f"s{scale.first}", (_NAME, y + 4), (width, 16), f"{shown(name)}: {scale.words(value)}"))
        marks.append(_text("value", (_NAME + width + 8, y + 16), "start", escape(scale.words(value))))
    return _drawing(marks, 2 * _TOP + len(values) * _ROW, scale.title)


def ranges(values: Mapping[str, Sequence[float]], scale: Scale) -> str:
    """Draw one line for each name, from its first value to its last, with a dot for each, on a logarithmic scale."""
    every = [value for row in values.values() for value in row]
    ticks = _ticks(min(every, default=1.0), max(every, default=1.0))
    low, high = math.log10(ticks[0]), math.log10(ticks[-1])

    def at(value: float) -> float:
        return _NAME + 10 + (_WIDTH - _NAME - 50) * (math.log10(value) - low) / (high - low)

    bottom = _TOP + len(values) * _ROW
    marks: list[str] = []
    for tick in ticks:
        marks.append(_line("grid", (at(tick), _TOP), (at(tick), bottom)))
        marks.append(_text("tick", (at(tick), bottom + 18), "middle", escape(scale.words(tick))))
    for place, (name, row) in enumerate(values.items()):
        y = _TOP + (place + 0.5) * _ROW
        marks.append(_text("name", (_NAME - 10, y + 4), "end", _named(name)))
        marks.append(_line("range", (at(row[0]), y), (at(row[-1]), y)))
        # The first one on top: where they are close, it is what is looked for.
        for number, value in reversed(list(enumerate(row, 1))):
            tip = escape(f"{shown(name)}: {scale.words(value)}")
            marks.append(f'<circle class="p{number}" cx="{at(value):.1f}" cy="{y}" r="6"><title>{tip}</title></circle>')
    return _drawing(marks, bottom + _FOOT, scale.title)


def legend(entries: Sequence[tuple[str, str]]) -> str:
    """Return a legend: classes of colours, and their names."""
    keys = "".join(f'<li><i class="{kind}"></i>{name_of(name, 40)}</li>' for kind, name in entries)
    return f'<ul class="legend">{keys}</ul>'


# --- parts ------------------------------------------------------------------------------------------------------------


def _named(name: str) -> str:
    return f"{name_of(name)}<title>{escape(shown(name))}</title>"


def _text(kind: str, at: tuple[float, float], anchor: str, html: str) -> str:
    return f'<text class="{kind}" x="{at[0]:.1f}" y="{at[1]:.1f}" text-anchor="{anchor}">{html}</text>'


def _line(kind: str, start: tuple[float, float], end: tuple[float, float]) -> str:
    return f'<line class="{kind}" x1="{start[0]:.1f}" y1="{start[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}"/>'


def _box(kind: str, at: tuple[float, float], size: tuple[float, float], tip: str) -> str:
    return (
        f'<rect class="{kind}" x="{at[0]:.1f}" y="{at[1]:.2f}" width="{size[0]:.1f}" height="{size[1]:.2f}" rx="2">'
        f"<title>{escape(tip)}</title></rect>"
    )


def _drawing(marks: Sequence[str], height: float, title: str) -> str:
    drawing = f'<svg viewBox="0 0 {_WIDTH} {height:.0f}" role="img" aria-label="{escape(title)}">{"".join(marks)}</svg>'
    return f'<div class="scroll">{drawing}</div>'


_STEPS: Final = (1, 2, 4, 6, 8)
"""Numbers that four levels divide into round parts, but for a power of ten."""
_WHOLE: Final = (4, 8, 12, 20, 28)
"""The same for whole parts."""
_TINY: Final = 1e-9


def _round_up(value: float, steps: Sequence[int]) -> float:
    """Return the next of these numbers, times a power of ten."""
    if value <= 0:
        return float(steps[0])
    power = math.floor(math.log10(value) + _TINY)
    powers = (power - 1, power, power + 1)
    every = [step * 10.0**each for each in powers for step in steps if each >= 0 or steps is _STEPS]
    return min(number for number in every if number >= value * (1 - _TINY))


def _ticks(low: float, high: float) -> list[float]:
    """Return 1, 2 and 5 times powers of ten: from the last one below to the first one above, three or more."""
    powers = range(math.floor(math.log10(low)) - 2, math.ceil(math.log10(high)) + 2)
    every = [factor * 10.0**power for power in powers for factor in (1, 2, 5)]
    below = max(tick for tick in every if tick <= low * (1 + _TINY))
    above = min(tick for tick in every if tick >= high * (1 - _TINY) and tick > below)
    first = min(every.index(below), every.index(above) - 2)
    return every[first : every.index(above) + 1]
