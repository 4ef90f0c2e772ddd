"""The options of the command, read and checked."""

from __future__ import annotations

import argparse
import datetime as dt
import math
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from async_openai.errors import ConfigurationError, UsageError
from async_openai.usage_report.gathered import KINDS
from async_openai.validation.ledger_setting import ledger_format
from async_openai.validation.words import nearest

STANDARD_OUTPUT: Final = "-"
"""The name of standard output, for `--csv`."""
_USUAL: Final = "model,day"
_UNITS: Final = {"h": 3600, "d": 86_400, "w": 604_800}
_SPAN: Final = re.compile(r"(\d{1,6})([hdw])", re.ASCII)


class Options(NamedTuple):
    """What was asked for."""

    files: tuple[Path, ...]
    """Ledger files, added up."""
    kinds: tuple[str, ...]
    """What to list totals by."""
    since: float
    """Seconds since the epoch; rows before it are left out. Minus infinity for all."""
    html: Path | None
    csv: str | None
    """File for CSV, `-` for standard output, None for none."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="ledger files (usage.jsonl, usage.db, ...); default: OPENAI_LEDGER"
    )
    parser.add_argument(
        "--by", default=_USUAL, metavar="KINDS", help=f"totals by these: {', '.join(KINDS)} (default: %(default)s)"
    )
    parser.add_argument(
        "--since", metavar="WHEN", help="attempts since a day (2026-01-31, UTC), or of the last 7d, 12h, 2w"
    )
    parser.add_argument("--html", metavar="FILE", help="write a page with charts, too")
    parser.add_argument(
        "--csv",
        nargs="?",
        const=STANDARD_OUTPUT,
        metavar="FILE",
        help="write the totals as CSV: to a file, too, or in the place of the tables",
    )


def options_of(arguments: argparse.Namespace, environment: Mapping[str, str], now: float) -> Options:
    """Check the arguments.

    Raises:
        UsageError: One of them is none; says what was expected.
        ConfigurationError: A file that is named like no ledger, or a folder that does not exist.
    """
    html = None if arguments.html is None else _target("--html", arguments.html)
    csv: str | None = arguments.csv
    if csv not in {None, STANDARD_OUTPUT}:
        csv = str(_target("--csv", str(csv)))
    files = _files(arguments.files, environment)
    return Options(files, _kinds(arguments.by), _since(arguments.since, now), html, csv)


def _files(given: Sequence[str], environment: Mapping[str, str]) -> tuple[Path, ...]:
    names = list(given) or [environment.get("OPENAI_LEDGER", "")]
    if not names[0]:
        raise UsageError("no ledger file: name one (usage.jsonl, usage.db), or set OPENAI_LEDGER")
    found: dict[str, Path] = {}
    for name in names:
        path = _path(name)
        try:
            ledger_format(path)
        except ValueError as error:
            raise ConfigurationError(f"{name!r} is not a ledger file: {error}") from None
        # The same file twice would count its attempts twice.
        found.setdefault(os.path.realpath(path), path)
    return tuple(found.values())


def _target(option: str, name: str) -> Path:
    path = _path(name)
    try:
        ledger_format(path)
    except ValueError:
        pass
    else:
        raise UsageError(f"{option} {name}: that is named like a ledger; ledger files go before the options")
    if path.is_dir() or not path.absolute().parent.is_dir():
        raise ConfigurationError(f"{option}: cannot write {name!r}, it is a folder, or its folder does not exist")
    return path


def _path(name: str) -> Path:
    try:
        return Path(name).expanduser()
    except RuntimeError as error:
        raise ConfigurationError(f"{name!r}: {error}") from None


def _kinds(text: str) -> tuple[str, ...]:
    kinds = [kind.strip().lower() for kind in text.split(",") if kind.strip()]
    for kind in kinds:
        if kind not in KINDS:
            close = nearest(kind, KINDS, cutoff=0.5)
            hint = f"; did you mean {close!r}?" if close else ""
            raise UsageError(f"--by: {kind!r} is none of {', '.join(KINDS)}{hint}")
    if not kinds:
        raise UsageError(f"--by: expected one or several of {', '.join(KINDS)}, got none")
    return tuple(dict.fromkeys(kinds))


def _since(text: str | None, now: float) -> float:
    if text is None:
        return -math.inf
    span = _SPAN.fullmatch(text.strip().lower())
    if span is not None:
        return now - int(span[1]) * _UNITS[span[2]]
    try:
        moment = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        raise UsageError(
            f"--since: {text!r} is no date; expected a day such as 2026-01-31 (UTC), or a span such as 7d, 12h or 2w"
        ) from None
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)).timestamp()
