"""Whether a test has put something in the place of httpcore's connections, as respx does."""

from __future__ import annotations

import sys
from typing import Any


def is_replaced(connection: str, method: str) -> bool:
    """Tell whether a method of httpcore's connections is somebody else's now."""
    # Who replaces something there has imported it; we need not.
    core: Any = sys.modules.get("httpcore")
    kind: Any = getattr(core, connection, None)
    return kind is not None and not getattr(kind, method).__module__.startswith("httpcore.")
