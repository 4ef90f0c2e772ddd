"""Vector stores: files cut into pieces, for search by meaning."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from async_openai.types.base import Reply, WireModel
from async_openai.types.shared import ExpiresAfter


class FileCounts(WireModel):
    """Number of files in each state."""

    total: int = 0
    in_progress: int = 0
    completed: int = 0
    failed: int = 0
    cancelled: int = 0


class VectorStore(Reply):
    """A vector store. Its times are seconds since the epoch."""

    id: str
    object: str = "vector_store"
    name: str | None = None
    description: str | None = None
    status: str = ""
    """`in_progress`, `completed` or `expired`."""
    created_at: int = 0
    last_active_at: int | None = None
    expires_after: ExpiresAfter | None = None
    expires_at: int | None = None
    file_counts: FileCounts = Field(default_factory=FileCounts)
    usage_bytes: int = 0
    metadata: dict[str, str] | None = None


class StaticChunking(WireModel):
    """Pieces of a fixed size."""

    max_chunk_size_tokens: int
    """100 to 4096. The API's default is 800."""
    chunk_overlap_tokens: int
    """At most half of the size. The API's default is 400."""


class ChunkingStrategy(WireModel):
    """Rules for cutting a file into pieces."""

    type: str
    """`auto` (in requests), `static`, or `other` (in replies: not known)."""
    static: StaticChunking | None = None


class VectorStoreFileError(WireModel):
    """Why a file could not be taken in."""

    code: str = ""
    """`server_error`, `unsupported_file` or `invalid_file`."""
    message: str = ""


class VectorStoreFile(Reply):
    """A file in a vector store."""

    id: str
    object: str = "vector_store.file"
    vector_store_id: str = ""
    created_at: int = 0
    """Seconds since the epoch."""
    status: str = ""
    """`in_progress`, `completed`, `cancelled` or `failed`."""
    last_error: VectorStoreFileError | None = None
    usage_bytes: int = 0
    """Size in the store; not that of the file."""
    attributes: dict[str, Any] | None = None
    """Texts, numbers and booleans to filter by."""
    chunking_strategy: ChunkingStrategy | None = None


class VectorStoreFileBatch(Reply):
    """Files put into a vector store together."""

    id: str
    object: str = "vector_store.files_batch"
    vector_store_id: str = ""
    created_at: int = 0
    """Seconds since the epoch."""
    status: str = ""
    """`in_progress`, `completed`, `cancelled` or `failed`."""
    file_counts: FileCounts = Field(default_factory=FileCounts)


class VectorStoreText(WireModel):
    """A piece of a file."""

    type: str | None = None
    """`text`."""
    text: str | None = None


class VectorStoreSearchResult(WireModel):
    """A file found, with the fitting pieces."""

    file_id: str
    filename: str = ""
    score: float = 0
    """0 to 1; higher is nearer."""
    attributes: dict[str, Any] | None = None
    content: list[VectorStoreText] = Field(default_factory=list[VectorStoreText])
