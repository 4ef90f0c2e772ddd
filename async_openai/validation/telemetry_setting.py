"""The setting `telemetry`, and its check."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, Final, Protocol

_WORDS: Final = {
    "true": True,
    "1": True,
    "yes": True,
    "on": True,
    "false": False,
    "0": False,
    "no": False,
    "off": False,
}


class SpanSource(Protocol):
    """A `TracerProvider` of OpenTelemetry."""

    def get_tracer(self, instrumenting_module_name: str, *args: Any, **options: Any) -> Any:
        """Return what makes spans."""
        ...


def check_telemetry(value: Any) -> Any:
    """Return whether calls are watched, or by whom.

    Raises:
        ValueError: It is none of what the setting takes, or OpenTelemetry is not installed.
    """
    if isinstance(value, str):
        value = _WORDS.get(value.strip().lower(), value)
    if value is None or value is False:
        return value
    kind = value if isinstance(value, type) else type(value)
    watches = not isinstance(value, type) and (hasattr(value, "get_tracer") or callable(getattr(value, "call", None)))
    if value is not True and not watches:
        raise ValueError(f"expected True, False or a TracerProvider of OpenTelemetry, got {kind.__name__}")
    if not _is_installed():
        raise ValueError("OpenTelemetry is not installed: pip install opentelemetry-api")
    return value


def _is_installed() -> bool:
    try:
        return find_spec("opentelemetry.trace") is not None
    except ImportError:
        return False
