"""The resources of a client, listed once for all kinds of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from async_openai.resources.surface import RawSurface, Surface, attach

if TYPE_CHECKING:
    from async_openai.resources.admin import Admin, AsyncAdmin
    from async_openai.resources.audio import AsyncAudio, Audio
    from async_openai.resources.batches import AsyncBatches, Batches
    from async_openai.resources.beta import AsyncBeta, Beta
    from async_openai.resources.chat import AsyncChat, Chat
    from async_openai.resources.completions import AsyncCompletions, Completions
    from async_openai.resources.containers import AsyncContainers, Containers
    from async_openai.resources.conversations import AsyncConversations, Conversations
    from async_openai.resources.decisions import AsyncDecisions, Decisions
    from async_openai.resources.edits import AsyncEdits, Edits
    from async_openai.resources.embeddings import AsyncEmbeddings, Embeddings
    from async_openai.resources.evals import AsyncEvals, Evals
    from async_openai.resources.files import AsyncFiles, Files
    from async_openai.resources.fine_tuning import AsyncFineTuning, FineTuning
    from async_openai.resources.images import AsyncImages, Images
    from async_openai.resources.live import AsyncLive, Live
    from async_openai.resources.models import AsyncModels, Models
    from async_openai.resources.moderations import AsyncModerations, Moderations
    from async_openai.resources.realtime import AsyncRealtime, Realtime
    from async_openai.resources.responses import AsyncResponses, Responses
    from async_openai.resources.safety import (
        AsyncContentProvenanceChecks,
        AsyncSafety,
        ContentProvenanceChecks,
        Safety,
    )
    from async_openai.resources.skills import AsyncSkills, Skills
    from async_openai.resources.uploads import AsyncUploads, Uploads
    from async_openai.resources.vector_stores import AsyncVectorStores, VectorStores
    from async_openai.resources.videos import AsyncVideos, Videos
    from async_openai.resources.webhooks import AsyncWebhooks, Webhooks


class Raw:
    """`with_raw_response` of a client, and of the class `OpenAI`."""

    def __init__(self, *, read: bool) -> None:
        self._read = read

    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        surface = getattr(owner, "surface", None) if instance is None else instance
        return self if surface is None else RawSurface(surface, read=self._read)


class Resources(Surface):
    """The operations of the API by resource. Each resource's module is imported when it is first touched."""

    with_raw_response = Raw(read=True)
    """The same resources, their operations giving answers as they came: `RawAPIResponse`."""
    with_streaming_response = Raw(read=False)
    """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""

    admin: attach[Admin, AsyncAdmin] = attach("admin", "Admin")
    audio: attach[Audio, AsyncAudio] = attach("audio", "Audio")
    batches: attach[Batches, AsyncBatches] = attach("batches", "Batches")
    beta: attach[Beta, AsyncBeta] = attach("beta", "Beta")
    chat: attach[Chat, AsyncChat] = attach("chat", "Chat")
    completions: attach[Completions, AsyncCompletions] = attach("completions", "Completions")
    containers: attach[Containers, AsyncContainers] = attach("containers", "Containers")
    content_provenance_checks: attach[ContentProvenanceChecks, AsyncContentProvenanceChecks] = attach(
        "safety", "ContentProvenanceChecks"
    )
    conversations: attach[Conversations, AsyncConversations] = attach("conversations", "Conversations")
    decisions: attach[Decisions, AsyncDecisions] = attach("decisions", "Decisions")
    edits: attach[Edits, AsyncEdits] = attach("edits", "Edits")
    embeddings: attach[Embeddings, AsyncEmbeddings] = attach("embeddings", "Embeddings")
    evals: attach[Evals, AsyncEvals] = attach("evals", "Evals")
    files: attach[Files, AsyncFiles] = attach("files", "Files")
    fine_tuning: attach[FineTuning, AsyncFineTuning] = attach("fine_tuning", "FineTuning")
    images: attach[Images, AsyncImages] = attach("images", "Images")
    live: attach[Live, AsyncLive] = attach("live", "Live")
    models: attach[Models, AsyncModels] = attach("models", "Models")
    moderations: attach[Moderations, AsyncModerations] = attach("moderations", "Moderations")
    realtime: attach[Realtime, AsyncRealtime] = attach("realtime", "Realtime")
    responses: attach[Responses, AsyncResponses] = attach("responses", "Responses")
    safety: attach[Safety, AsyncSafety] = attach("safety", "Safety")
    skills: attach[Skills, AsyncSkills] = attach("skills", "Skills")
    uploads: attach[Uploads, AsyncUploads] = attach("uploads", "Uploads")
    vector_stores: attach[VectorStores, AsyncVectorStores] = attach("vector_stores", "VectorStores")
    videos: attach[Videos, AsyncVideos] = attach("videos", "Videos")
    webhooks: attach[Webhooks, AsyncWebhooks] = attach("webhooks", "Webhooks")


AwaitedResources = Resources
"""The resources of `AsyncOpenAI`: two classes to type checkers, in the stub of this module."""
