"""The path `openai._constants`, for programs that look at it."""

from __future__ import annotations

from async_openai.official_names import (
    DEFAULT_CONNECTION_LIMITS,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    RAW_RESPONSE_HEADER,
)

__all__ = ["DEFAULT_CONNECTION_LIMITS", "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT", "RAW_RESPONSE_HEADER"]
