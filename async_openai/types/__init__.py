"""Reply models, in files named as those of `resources/`; names and paths of `openai.types` are read when used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from async_openai.importing import importing

if TYPE_CHECKING:
    from async_openai.types.batches import Batch, BatchError, BatchRequestCounts
    from async_openai.types.completions import Completion, CompletionChoice
    from async_openai.types.embeddings import CreateEmbeddingResponse, Embedding
    from async_openai.types.files import FileObject
    from async_openai.types.files import UploadObject as Upload
    from async_openai.types.images import Image, ImagesResponse
    from async_openai.types.models import Model, ModelDeleted
    from async_openai.types.moderations import Moderation, ModerationCreateResponse
    from async_openai.types.usage import CompletionUsage
    from async_openai.types.vector_stores import VectorStore

_NAMES = {
    "batches": "Batch BatchError BatchRequestCounts",
    "completions": "Completion CompletionChoice",
    "embeddings": "CreateEmbeddingResponse Embedding",
    "files": "FileObject Upload=UploadObject",
    "images": "Image ImagesResponse",
    "models": "Model ModelDeleted",
    "moderations": "Moderation ModerationCreateResponse",
    "usage": "CompletionUsage",
    "vector_stores": "VectorStore",
}
_LAZY = {
    public: (module, original or public)
    for module, names in _NAMES.items()
    for public, _, original in (entry.partition("=") for entry in names.split())
}

__all__ = [
    "Batch",
    "BatchError",
    "BatchRequestCounts",
    "Completion",
    "CompletionChoice",
    "CompletionUsage",
    "CreateEmbeddingResponse",
    "Embedding",
    "FileObject",
    "Image",
    "ImagesResponse",
    "Model",
    "ModelDeleted",
    "Moderation",
    "ModerationCreateResponse",
    "Upload",
    "VectorStore",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        try:
            module, original = _LAZY[name]
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
        with importing:
            return getattr(import_module(f"{__name__}.{module}"), original)
