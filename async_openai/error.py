"""`async_openai.error`: the exceptions under the module name of openai 0.x."""

from __future__ import annotations

from async_openai.errors import *  # noqa: F403
