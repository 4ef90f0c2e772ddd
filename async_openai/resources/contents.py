"""The contents of files: what all operations that fetch one share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from async_openai.engine.plain_replies import read_file
from async_openai.engine.request import ApiRequest
from async_openai.types.binary import BinaryContent

if TYPE_CHECKING:
    from async_openai.errors import APIError
    from async_openai.types.response import RawResponse


class ContentRequest(ApiRequest[BinaryContent]):
    """Fetch the content of a file."""

    def read_reply(self, response: RawResponse) -> BinaryContent | APIError:
        """Take any content; an error object alone is an error."""
        return read_file(response)
