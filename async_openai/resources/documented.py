"""What `help()` and notebooks show of an operation: the text that its stub has for editors."""

from __future__ import annotations

import sys
from inspect import cleandoc

_QUOTES = b'"""'


def text_of(owner: type, name: str) -> str | None:
    """Return the text of a method: what it does, and each of its parameters; None where the stub was left out.

    Args:
        owner: The resource.
        name: The method.
    """
    file = sys.modules[owner.__module__].__file__ or ""
    try:
        # As bytes: of a large file one text alone is decoded.
        with open(f"{file.removesuffix('.py')}.pyi", "rb") as opened:  # noqa: PTH123 - a path is slower to make than to open
            stub = opened.read()
    except OSError:  # in an archive, or frozen
        return None
    start = stub.find(b"\nclass %s(" % owner.__qualname__.encode())
    end = stub.find(b"\nclass ", start + 1)
    head = stub.find(b"    def %s(" % name.encode(), start, end)
    text = stub.find(_QUOTES, head, end) + len(_QUOTES)
    return None if min(start, head) < 0 else cleandoc(stub[text : stub.find(_QUOTES, text)].decode())
