"""Moderations: harmful content in texts and images."""

from __future__ import annotations

from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.resources.parameters import Objects, Strings
from async_openai.types.moderations import ModerationCreateResponse


class ModerationRequest(ApiRequest[ModerationCreateResponse], verb="POST", path="/moderations"):
    """Find harmful content in texts and images."""

    input: str | Strings | Objects
    """A text, several, or parts: `{"type": "text", "text": ...}` and `{"type": "image_url", "image_url": {...}}`."""
    model: str | None = None
    """ID of the model. Default `omni-moderation-latest`."""


class Moderations(Resource):
    """`moderations`: harmful content in texts and images."""

    create, async_create = methods(ModerationRequest)


class AsyncModerations(Awaited, Moderations):
    """`moderations` of `AsyncOpenAI`."""
