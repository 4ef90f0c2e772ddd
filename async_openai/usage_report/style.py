"""The style of the page: light and dark, by what the reader's system says."""

from __future__ import annotations

from typing import Final

_LIGHT: Final = {
    "page": "#f6f7f9",
    "card": "#ffffff",
    "text": "#16191d",
    "soft": "#596069",
    "line": "#dfe3e8",
    "grid": "#eceff2",
    "s1": "#2a78d6",
    "s2": "#1baf7a",
    "s3": "#eda100",
    "s4": "#4a3aa7",
    "s5": "#e34948",
    "s6": "#e87ba4",
    "s7": "#9aa3ad",
    "p1": "#9cc5f3",
    "p2": "#2a78d6",
    "p3": "#123f75",
    "s8": "#d03b3b",
    "s9": "#c98500",
}
_DARK: Final = {
    "page": "#0f1114",
    "card": "#181b20",
    "text": "#f0f2f4",
    "soft": "#a3abb5",
    "line": "#2b3038",
    "grid": "#232830",
    "s1": "#3987e5",
    "s2": "#199e70",
    "s3": "#c98500",
    "s4": "#9085e9",
    "s5": "#e66767",
    "s6": "#d55181",
    "s7": "#6c7580",
    "p1": "#28538a",
    "p2": "#4c97ef",
    "p3": "#bcdcff",
    "s8": "#e66767",
    "s9": "#d99a1c",
}
SERIES: Final = 6
"""Colours of series."""
OTHER: Final = SERIES + 1
"""The colour of all others."""
BAD: Final = SERIES + 2
"""The colour of what went wrong, and the one of waits."""
WAIT: Final = SERIES + 3

_RULES: Final = """
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system,
  "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif }
main { max-width: 1000px; margin: 0 auto; padding: 32px 20px 48px }
h1 { font-size: 26px; line-height: 1.2; margin: 0 }
h2 { font-size: 17px; margin: 0 }
h3 { font-size: 14px; margin: 18px 0 2px }
p { margin: 2px 0 12px; color: var(--soft) }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 20px 0 }
.tile, section { background: var(--card); border: 1px solid var(--line); border-radius: 10px }
.tile { padding: 12px 14px }
.tile b { display: block; font-size: 23px; line-height: 1.3; font-weight: 600 }
.tile span, .tile small { color: var(--soft); font-size: 13px; display: block }
section { padding: 18px 20px; margin: 14px 0 }
svg { display: block; width: 100%; min-width: 560px; height: auto; font-size: 12px }
.tick { fill: var(--soft) }
.name, .value { fill: var(--text) }
.grid { stroke: var(--grid) }
.base { stroke: var(--line) }
.range { stroke: var(--p1); stroke-width: 4; stroke-linecap: round }
circle { stroke: var(--card); stroke-width: 2 }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 0 0 10px; padding: 0;
  font-size: 13px; color: var(--soft) }
.legend i { display: inline-block; width: 11px; height: 11px; border-radius: 3px; margin-right: 6px;
  vertical-align: -1px }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: 13px; font-variant-numeric: tabular-nums }
th, td { text-align: right; padding: 5px 8px; border-bottom: 1px solid var(--line); white-space: nowrap }
th { color: var(--soft); font-weight: 500 }
th:first-child, td:first-child { text-align: left; white-space: normal; overflow-wrap: anywhere; min-width: 130px }
td.text, th.text { text-align: left }
tr.whole td { font-weight: 600; border-bottom: 0 }
footer { color: var(--soft); font-size: 12px; margin-top: 18px }
@media print { section, .tile { break-inside: avoid } body { background: none } }
"""


def style() -> str:
    """Return the style sheet."""
    names = [name for name in _LIGHT if name[1:].isdigit()]
    colours = "".join(f".{name} {{ fill: var(--{name}); background: var(--{name}) }}\n" for name in names)
    dark = f"@media (prefers-color-scheme: dark) {{ {_root(_DARK)} }}"
    return f"{_root(_LIGHT)}\n{dark}\n{_RULES}{colours}"


def _root(colours: dict[str, str]) -> str:
    scheme = "dark" if colours is _DARK else "light"
    return f":root {{ color-scheme: {scheme}; {' '.join(f'--{name}: {value};' for name, value in colours.items())} }}"
