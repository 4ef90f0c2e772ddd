"""Lets the examples run without a key: starts the embedded server and points the environment of the workers at it."""

from __future__ import annotations

import atexit
import os

from async_openai.testing import Server


def environment() -> dict[str, str]:
    """Return what workers need in their environment. On a cluster of yours it is there already."""
    if "OPENAI_API_KEY" not in os.environ:
        server = Server().start()
        atexit.register(server.stop)
        os.environ.update(OPENAI_API_KEY="sk-offline", OPENAI_BASE_URL=server.url)
    return {name: os.environ[name] for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL") if name in os.environ}
