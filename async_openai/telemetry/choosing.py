"""From the setting `telemetry` to who watches the calls of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from async_openai.importing import importing

if TYPE_CHECKING:
    from async_openai.telemetry.watching import Watcher


def watcher_of(setting: Any) -> Watcher | None:
    """Return the watcher that a checked setting stands for; None for none.

    Raises:
        ConfigurationError: The API of OpenTelemetry that is installed is too old.
    """
    if setting is None or setting is False:
        return None
    if setting is not True and not hasattr(setting, "get_tracer"):
        return setting  # type: ignore[no-any-return]
    with importing:
        from async_openai.telemetry.tracing import watcher_at  # noqa: PLC0415 - with OpenTelemetry

    return watcher_at(None if setting is True else setting)
