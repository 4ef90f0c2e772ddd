"""The path `openai._legacy_response`, for programs that look at it: raw replies are one class here."""

from __future__ import annotations

from async_openai.engine.raw import RawAPIResponse

LegacyAPIResponse = RawAPIResponse

__all__ = ["LegacyAPIResponse"]
