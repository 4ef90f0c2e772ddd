"""The request model of a row for `responses`: its text is parsed by `text_format` when that is looked at."""

from __future__ import annotations

from async_openai.resources.responses import ResponseFormatFields
from async_openai.types.responses import Response


class ResponseRowRequest(ResponseFormatFields[Response]):
    """Ask a model for a response, its text in the form of `text_format`."""
