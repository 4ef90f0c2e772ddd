"""A stream read to its end, on every surface."""

from __future__ import annotations

from typing import Any


def read_stream(surface: Any, client: Any, method: str, **parameters: Any) -> Any:
    """Return the reply of a stream."""
    if surface.name == "async_" and "chat" not in method:
        # It reads such a stream by itself.
        return surface.call(client, method, stream=True, **parameters)
    return surface.run(surface.open(client, method, **parameters).read())
