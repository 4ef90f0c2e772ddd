"""The library's logger."""

from __future__ import annotations

import logging

logger = logging.getLogger("async_openai")
"""Silent unless the program configures logging; `debug_enabled` shows one line an attempt on standard error."""


def show_debug() -> None:
    """Let the library's own logger speak, where the program has set up no handler for it."""
    logger.setLevel(logging.DEBUG)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
