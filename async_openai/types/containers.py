"""Containers: where the code interpreter and shell tools run."""

from __future__ import annotations

from async_openai.types.base import Reply, WireModel
from async_openai.types.shared import ExpiresAfter


class NetworkPolicy(WireModel):
    """Network access of a container."""

    type: str
    """`disabled` or `allowlist`."""
    allowed_domains: list[str] | None = None


class Container(Reply):
    """A container. Its times are seconds since the epoch."""

    id: str
    object: str = "container"
    name: str = ""
    status: str = ""
    """`running`, `deleted`, ..."""
    created_at: int = 0
    last_active_at: int | None = None
    expires_after: ExpiresAfter | None = None
    memory_limit: str | None = None
    """`1g`, `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicy | None = None


class ContainerFile(Reply):
    """A file in a container."""

    id: str
    object: str = "container.file"
    container_id: str = ""
    path: str = ""
    """Path in the container."""
    bytes: int = 0
    """Size."""
    created_at: int = 0
    """Seconds since the epoch."""
    source: str = ""
    """Origin: `user` or `assistant`."""
