"""The path `openai.types.responses.response_input_file_content_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.response_params import ResponseInputFileParam as ResponseInputFileContentParam

__all__ = ["ResponseInputFileContentParam"]
