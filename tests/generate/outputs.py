"""Every file that is generated."""

from __future__ import annotations

from pathlib import Path

from tests.generate import pages, stubs


def outputs() -> dict[Path, str]:
    """Return the text of each file as it should be now."""
    return {**stubs.written(), **pages.written()}
