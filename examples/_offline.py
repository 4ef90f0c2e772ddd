"""Lets the examples run without a key: starts the embedded server and points the environment at it."""

from __future__ import annotations

import atexit
import os


def offline() -> None:
    """Use the embedded server, unless a key is there."""
    if os.environ.get("OPENAI_API_KEY"):
        return
    from async_openai.testing import Server

    server = Server().start()
    atexit.register(server.stop)
    os.environ["OPENAI_BASE_URL"] = server.url
    os.environ["OPENAI_API_KEY"] = "sk-offline"
    os.environ["AZURE_OPENAI_ENDPOINT"] = server.origin
    os.environ["AZURE_OPENAI_API_KEY"] = "offline"
