"""Models."""

from __future__ import annotations

from async_openai.types.base import Reply


class Model(Reply):
    """A model of the API."""

    id: str
    object: str = "model"
    created: int = 0
    """Seconds since the epoch."""
    owned_by: str = ""
    shutdown_date: str | None = None
    """When it is shut down; None where that is not announced."""


class ModelDeleted(Reply):
    """The reply of `models.delete`."""

    id: str
    object: str = "model"
    deleted: bool = False
