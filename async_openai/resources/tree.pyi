"""The resources of a client, listed once for all kinds of clients."""
# Made by `python -m tests.generate` from tree.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.resources.admin import Admin, AsyncAdmin, _AsyncRawAdmin, _RawAdmin
from async_openai.resources.audio import AsyncAudio, Audio, _AsyncRawAudio, _RawAudio
from async_openai.resources.batches import AsyncBatches, Batches, _AsyncRawBatches, _RawBatches
from async_openai.resources.beta import AsyncBeta, Beta, _AsyncRawBeta, _RawBeta
from async_openai.resources.chat import AsyncChat, Chat, _AsyncRawChat, _RawChat
from async_openai.resources.completions import AsyncCompletions, Completions, _AsyncRawCompletions, _RawCompletions
from async_openai.resources.containers import AsyncContainers, Containers, _AsyncRawContainers, _RawContainers
from async_openai.resources.conversations import AsyncConversations, Conversations, _AsyncRawConversations, _RawConversations
from async_openai.resources.decisions import AsyncDecisions, Decisions, _AsyncRawDecisions, _RawDecisions
from async_openai.resources.edits import AsyncEdits, Edits, _AsyncRawEdits, _RawEdits
from async_openai.resources.embeddings import AsyncEmbeddings, Embeddings, _AsyncRawEmbeddings, _RawEmbeddings
from async_openai.resources.evals import AsyncEvals, Evals, _AsyncRawEvals, _RawEvals
from async_openai.resources.files import AsyncFiles, Files, _AsyncRawFiles, _RawFiles
from async_openai.resources.fine_tuning import AsyncFineTuning, FineTuning, _AsyncRawFineTuning, _RawFineTuning
from async_openai.resources.images import AsyncImages, Images, _AsyncRawImages, _RawImages
from async_openai.resources.live import AsyncLive, Live, _AsyncRawLive, _RawLive
from async_openai.resources.models import AsyncModels, Models, _AsyncRawModels, _RawModels
from async_openai.resources.moderations import AsyncModerations, Moderations, _AsyncRawModerations, _RawModerations
from async_openai.resources.realtime import AsyncRealtime, Realtime, _AsyncRawRealtime, _RawRealtime
from async_openai.resources.responses import AsyncResponses, Responses, _AsyncRawResponses, _RawResponses
from async_openai.resources.safety import AsyncContentProvenanceChecks, AsyncSafety, ContentProvenanceChecks, Safety, _AsyncRawContentProvenanceChecks, _AsyncRawSafety, _RawContentProvenanceChecks, _RawSafety
from async_openai.resources.skills import AsyncSkills, Skills, _AsyncRawSkills, _RawSkills
from async_openai.resources.surface import Surface
from async_openai.resources.uploads import AsyncUploads, Uploads, _AsyncRawUploads, _RawUploads
from async_openai.resources.vector_stores import AsyncVectorStores, VectorStores, _AsyncRawVectorStores, _RawVectorStores
from async_openai.resources.videos import AsyncVideos, Videos, _AsyncRawVideos, _RawVideos
from async_openai.resources.webhooks import AsyncWebhooks, Webhooks, _AsyncRawWebhooks, _RawWebhooks

class _RawResources:
    admin: type[_RawAdmin]
    audio: type[_RawAudio]
    batches: type[_RawBatches]
    beta: type[_RawBeta]
    chat: type[_RawChat]
    completions: type[_RawCompletions]
    containers: type[_RawContainers]
    content_provenance_checks: type[_RawContentProvenanceChecks]
    conversations: type[_RawConversations]
    decisions: type[_RawDecisions]
    edits: type[_RawEdits]
    embeddings: type[_RawEmbeddings]
    evals: type[_RawEvals]
    files: type[_RawFiles]
    fine_tuning: type[_RawFineTuning]
    images: type[_RawImages]
    live: type[_RawLive]
    models: type[_RawModels]
    moderations: type[_RawModerations]
    realtime: type[_RawRealtime]
    responses: type[_RawResponses]
    safety: type[_RawSafety]
    skills: type[_RawSkills]
    uploads: type[_RawUploads]
    vector_stores: type[_RawVectorStores]
    videos: type[_RawVideos]
    webhooks: type[_RawWebhooks]

class Resources(Surface):
    """The operations of the API by resource. Each resource's module is imported when it is first touched."""
    with_raw_response: type[_RawResources]
    """The same resources, their operations giving answers as they came: `RawAPIResponse`."""
    with_streaming_response: type[_RawResources]
    """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    admin: Admin
    """`admin`: administration of an organization, with the admin key."""
    audio: Audio
    """`audio`: speech from text, text from speech, and voices of your own."""
    batches: Batches
    """`batches`: many requests in a file, answered within a day."""
    beta: Beta
    """`beta`: what the API tries out, and what it tried out before."""
    chat: Chat
    """`chat`: `create` here is that of `chat.completions`."""
    completions: Completions
    """`completions`: texts of completion models."""
    containers: Containers
    """`containers`: where the code interpreter and shell tools run."""
    content_provenance_checks: ContentProvenanceChecks
    """`content_provenance_checks`: where content came from."""
    conversations: Conversations
    """`conversations`: items kept by the API as the context of responses."""
    decisions: Decisions
    """`decisions`: questions about an input, answered with probabilities."""
    edits: Edits
    """`edits`: changed texts."""
    embeddings: Embeddings
    """`embeddings`: vectors of texts."""
    evals: Evals
    """`evals`: how well a model does on samples of data."""
    files: Files
    """`files`: given to the API once, named by their id from then on."""
    fine_tuning: FineTuning
    """`fine_tuning`: models made from your own data."""
    images: Images
    """`images`: made from words, or from other images."""
    live: Live
    """`live`: conversations in speech that go on while the model works."""
    models: Models
    """`models`: the models of the API."""
    moderations: Moderations
    """`moderations`: harmful content in texts and images."""
    realtime: Realtime
    """`realtime`: speech sessions."""
    responses: Responses
    """`responses`: answers of models with tools, stored by the API if wanted."""
    safety: Safety
    """`safety`: alerts and cases."""
    skills: Skills
    """`skills`: folders of instructions and scripts for models."""
    uploads: Uploads
    """`uploads`: large files, sent in parts."""
    vector_stores: VectorStores
    """`vector_stores`: files cut into pieces, for search by meaning."""
    videos: Videos
    """`videos`: deprecated."""
    webhooks: Webhooks
    """`webhooks`: endpoints for the API's events, and the check of their signatures."""

class _AsyncRawResources:
    admin: type[_AsyncRawAdmin]
    audio: type[_AsyncRawAudio]
    batches: type[_AsyncRawBatches]
    beta: type[_AsyncRawBeta]
    chat: type[_AsyncRawChat]
    completions: type[_AsyncRawCompletions]
    containers: type[_AsyncRawContainers]
    content_provenance_checks: type[_AsyncRawContentProvenanceChecks]
    conversations: type[_AsyncRawConversations]
    decisions: type[_AsyncRawDecisions]
    edits: type[_AsyncRawEdits]
    embeddings: type[_AsyncRawEmbeddings]
    evals: type[_AsyncRawEvals]
    files: type[_AsyncRawFiles]
    fine_tuning: type[_AsyncRawFineTuning]
    images: type[_AsyncRawImages]
    live: type[_AsyncRawLive]
    models: type[_AsyncRawModels]
    moderations: type[_AsyncRawModerations]
    realtime: type[_AsyncRawRealtime]
    responses: type[_AsyncRawResponses]
    safety: type[_AsyncRawSafety]
    skills: type[_AsyncRawSkills]
    uploads: type[_AsyncRawUploads]
    vector_stores: type[_AsyncRawVectorStores]
    videos: type[_AsyncRawVideos]
    webhooks: type[_AsyncRawWebhooks]

class AwaitedResources(Surface):
    """The operations of the API by resource. Each resource's module is imported when it is first touched."""
    with_raw_response: type[_AsyncRawResources]
    """The same resources, their operations giving answers as they came: `RawAPIResponse`."""
    with_streaming_response: type[_AsyncRawResources]
    """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    admin: AsyncAdmin
    """`admin`: administration of an organization, with the admin key."""
    audio: AsyncAudio
    """`audio`: speech from text, text from speech, and voices of your own."""
    batches: AsyncBatches
    """`batches`: many requests in a file, answered within a day."""
    beta: AsyncBeta
    """`beta`: what the API tries out, and what it tried out before."""
    chat: AsyncChat
    """`chat`: `create` here is that of `chat.completions`."""
    completions: AsyncCompletions
    """`completions`: texts of completion models."""
    containers: AsyncContainers
    """`containers`: where the code interpreter and shell tools run."""
    content_provenance_checks: AsyncContentProvenanceChecks
    """`content_provenance_checks`: where content came from."""
    conversations: AsyncConversations
    """`conversations`: items kept by the API as the context of responses."""
    decisions: AsyncDecisions
    """`decisions`: questions about an input, answered with probabilities."""
    edits: AsyncEdits
    """`edits`: changed texts."""
    embeddings: AsyncEmbeddings
    """`embeddings`: vectors of texts."""
    evals: AsyncEvals
    """`evals`: how well a model does on samples of data."""
    files: AsyncFiles
    """`files`: given to the API once, named by their id from then on."""
    fine_tuning: AsyncFineTuning
    """`fine_tuning`: models made from your own data."""
    images: AsyncImages
    """`images`: made from words, or from other images."""
    live: AsyncLive
    """`live`: conversations in speech that go on while the model works."""
    models: AsyncModels
    """`models`: the models of the API."""
    moderations: AsyncModerations
    """`moderations`: harmful content in texts and images."""
    realtime: AsyncRealtime
    """`realtime`: speech sessions."""
    responses: AsyncResponses
    """`responses`: answers of models with tools, stored by the API if wanted."""
    safety: AsyncSafety
    """`safety`: alerts and cases."""
    skills: AsyncSkills
    """`skills`: folders of instructions and scripts for models."""
    uploads: AsyncUploads
    """`uploads`: large files, sent in parts."""
    vector_stores: AsyncVectorStores
    """`vector_stores`: files cut into pieces, for search by meaning."""
    videos: AsyncVideos
    """`videos`: deprecated."""
    webhooks: AsyncWebhooks
    """`webhooks`: endpoints for the API's events, and the check of their signatures."""
