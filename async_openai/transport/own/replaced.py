"""Whether somebody has put something in the place of httpcore's connections or of httpx's transport.

respx does the one; vcrpy, pytest-httpx and OpenTelemetry's instrumentation of httpx do the other.
"""

from __future__ import annotations

import sys
from types import FunctionType
from typing import Any


def is_replaced(package: str, kind: str, method: str) -> bool:
    """Tell whether a method of a class is somebody else's now.

    Args:
        package: `httpcore` or `httpx`.
        kind: The class.
        method: The method.
    """
    # Who replaces something there has imported it; we need not.
    found: Any = getattr(sys.modules.get(package), kind, None)
    if found is None:
        return False
    function: Any = getattr(found, method)
    # By where it was written: what wraps it takes its name and its module over.
    return type(function) is not FunctionType or not function.__globals__["__name__"].startswith(f"{package}.")


def is_any_replaced(*, awaited: bool) -> bool:
    """Tell whether requests are to go by httpx, for somebody to see them."""
    prefix, method = ("Async", "handle_async_request") if awaited else ("", "handle_request")
    return is_replaced("httpcore", f"{prefix}HTTPConnection", method) or is_replaced(
        "httpx", f"{prefix}HTTPTransport", method
    )
