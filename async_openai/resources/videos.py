"""Videos, which the API ends."""

from __future__ import annotations

from pydantic import Field

from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.helpers import helper
from async_openai.resources.parameters import Object
from async_openai.resources.video_helpers import create_video_and_poll, poll_video
from async_openai.resources.video_requests import INSTEAD, VideoContentRequest, VideoListing, VideoRequest
from async_openai.types.pages import ConversationCursorPage
from async_openai.types.shared import Deleted
from async_openai.types.uploads import File
from async_openai.types.videos import Video, VideoCharacter


class VideoCreateRequest(VideoRequest[Video], verb="POST", path="/videos", body="multipart", pinned=True):
    """Make a video from a description. It is made in the background: `poll` waits for it."""

    prompt: str
    """What to show."""
    input_reference: File | Object | None = None
    """An image to begin with: a file, or `{"file_id"}` or `{"image_url"}`."""
    model: str | None = None
    """ID of the model. The API's default is `sora-2`."""
    seconds: str | None = None
    """Length in seconds: `4`, `8` or `12`."""
    size: str | None = None
    """Width and height: `720x1280`, `1280x720`, `1024x1792` or `1792x1024`."""


class VideoCreateCharacterRequest(
    VideoRequest[VideoCharacter], verb="POST", path="/videos/characters", body="multipart", pinned=True
):
    """Make a character of a video, for further videos."""

    name: str
    """Name to show."""
    video: File
    """The video: a file, or `{"id"}` of one that was made here."""


class VideoDeleteRequest(VideoRequest[Deleted], verb="DELETE", path="/videos/{video_id}"):
    """Delete a video."""

    video_id: str = Field(kw_only=False)
    """ID of the video."""


class VideoDownloadContentRequest(
    VideoContentRequest, verb="GET", path="/videos/{video_id}/content", accept="application/binary"
):
    """Fetch the content of a finished video."""

    video_id: str = Field(kw_only=False)
    """ID of the video."""
    variant: str | None = None
    """What of it: `video`, `thumbnail` or `spritesheet`."""


class VideoEditRequest(VideoRequest[Video], verb="POST", path="/videos/edits", body="multipart", pinned=True):
    """Change a video as a description says."""

    prompt: str
    """What to show."""
    video: File | Object
    """The video: a file, or `{"id"}` of one that was made here."""


class VideoExtendRequest(VideoRequest[Video], verb="POST", path="/videos/extensions", body="multipart", pinned=True):
    """Make a video longer."""

    prompt: str
    """What to show."""
    seconds: str
    """Length in seconds: `4`, `8` or `12`."""
    video: File | Object
    """The video: a file, or `{"id"}` of one that was made here."""


class VideoGetCharacterRequest(VideoRequest[VideoCharacter], verb="GET", path="/videos/characters/{character_id}"):
    """Look a character up."""

    character_id: str = Field(kw_only=False)
    """ID of the character."""


class VideoListRequest(VideoListing[ConversationCursorPage[Video]], verb="GET", path="/videos", pinned=True):
    """List the videos."""


class VideoRemixRequest(VideoRequest[Video], verb="POST", path="/videos/{video_id}/remix"):
    """Make a video anew, with another description."""

    video_id: str = Field(kw_only=False)
    """ID of the video."""
    prompt: str
    """What to show."""


class VideoRetrieveRequest(VideoRequest[Video], verb="GET", path="/videos/{video_id}"):
    """Look a video up."""

    video_id: str = Field(kw_only=False)
    """ID of the video."""


class Videos(Resource):
    """`videos`: deprecated."""

    create, async_create = methods(VideoCreateRequest)
    create_character, async_create_character = methods(VideoCreateCharacterRequest)
    delete, async_delete = methods(VideoDeleteRequest)
    download_content, async_download_content = methods(VideoDownloadContentRequest)
    edit, async_edit = methods(VideoEditRequest)
    extend, async_extend = methods(VideoExtendRequest)
    get_character, async_get_character = methods(VideoGetCharacterRequest)
    list, async_list = paged(VideoListRequest)
    remix, async_remix = methods(VideoRemixRequest)
    retrieve, async_retrieve = methods(VideoRetrieveRequest)
    poll, async_poll = helper(poll_video, INSTEAD)
    create_and_poll, async_create_and_poll = helper(create_video_and_poll, INSTEAD)


class AsyncVideos(Awaited, Videos):
    """`videos` of `AsyncOpenAI`."""
