"""`async-openai usage`: runs the command."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from async_openai.errors import OpenAIError, StorageError
from async_openai.usage_report.collecting import gathered
from async_openai.usage_report.usage_options import STANDARD_OUTPUT, Options, options_of


def run(arguments: argparse.Namespace) -> int:
    """Print tables of ledger files; write a page and CSV where they are asked for. Sends nothing.

    Returns:
        The exit status: 0, or 1 with a message where an argument or a file is wrong.
    """
    try:
        text = _reported(options_of(arguments, os.environ, time.time()))
    except OpenAIError as error:
        sys.stderr.write(f"{error.message}\n")
        return 1
    # A name may hold what the terminal cannot write.
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
    return 0


def _reported(options: Options) -> str:
    """Write what was asked for, and return what is to be printed."""
    found = gathered(options.files, options.since)
    if found.unreadable:
        sys.stderr.write(f"{found.unreadable} lines are no attempts and were left out\n")
    if options.html is not None:
        from async_openai.usage_report.page import page  # noqa: PLC0415 - only for a page

        names = [file.name for file in options.files]
        _write(options.html, page(found, options.kinds, names, time.time()))
    if options.csv is not None:
        from async_openai.usage_report.comma_separated import comma_separated  # noqa: PLC0415 - only for CSV

        text = comma_separated(found, options.kinds)
        if options.csv == STANDARD_OUTPUT:
            return text
        _write(Path(options.csv), text)
    from async_openai.usage_report.terminal import tables  # noqa: PLC0415 - not for CSV

    return f"{tables(found, options.kinds)}\n"


def _write(path: Path, text: str) -> None:
    try:
        # A tag may hold half a pair of UTF-16.
        path.write_text(text, encoding="utf-8", errors="replace")
    except OSError as error:
        raise StorageError(f"cannot write {str(path)!r}: {error.strerror or type(error).__name__}") from None
