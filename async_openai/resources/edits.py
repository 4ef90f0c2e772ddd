"""Edits: text and an instruction in, the changed text out. OpenAI retired it; some compatible hosts serve it."""

from __future__ import annotations

from typing import Annotated

from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.types.completions import Edit


class EditRequest(ApiRequest[Edit], verb="POST", path="/edits"):
    """Change a text as an instruction says."""

    model: Annotated[str, Sized(1)]
    """ID of the model."""
    instruction: str
    """The change to make."""
    input: str | None = None
    """The text to change. Default empty."""
    n: Annotated[int | None, Within(1, 20)] = None
    """How many texts to generate. Default 1."""
    temperature: Annotated[float | None, Within(0, 2)] = None
    """Randomness, 0 to 2. Default 1."""
    top_p: Annotated[float | None, Within(0, 1)] = None
    """Share of the probability mass to sample from, 0 to 1. Default 1."""


class Edits(Resource):
    """`edits`: changed texts."""

    create, async_create = methods(EditRequest)


class AsyncEdits(Awaited, Edits):
    """`edits` of `AsyncOpenAI`."""
