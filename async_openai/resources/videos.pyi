"""Videos, which the API ends."""
# Made by `python -m tests.generate` from videos.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.helpers import helper
from async_openai.resources.parameters import Object
from async_openai.resources.polling import Progress
from async_openai.resources.video_helpers import create_video_and_poll, poll_video
from async_openai.resources.video_requests import INSTEAD, VideoContentRequest, VideoListing, VideoRequest
from async_openai.types.binary import BinaryContent
from async_openai.types.pages import ConversationCursorPage
from async_openai.types.shared import Deleted
from async_openai.types.uploads import File
from async_openai.types.videos import Video, VideoCharacter
from collections.abc import Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, Unpack

class VideoCreateRequest(VideoRequest[Video]):
    """Make a video from a description. It is made in the background: `poll` waits for it."""
    prompt: str
    input_reference: File | Object | None = None
    model: str | None = None
    seconds: Literal['4', '8', '12'] | str | None = None
    size: Literal['720x1280', '1280x720', '1024x1792', '1792x1024'] | str | None = None

class VideoCreateCharacterRequest(VideoRequest[VideoCharacter]):
    """Make a character of a video, for further videos."""
    name: str
    video: File

class VideoDeleteRequest(VideoRequest[Deleted]):
    """Delete a video."""
    video_id: str = Field(kw_only=False)

class VideoDownloadContentRequest(VideoContentRequest):
    """Fetch the content of a finished video."""
    video_id: str = Field(kw_only=False)
    variant: Literal['video', 'thumbnail', 'spritesheet'] | str | None = None

class VideoEditRequest(VideoRequest[Video]):
    """Change a video as a description says."""
    prompt: str
    video: File | Object

class VideoExtendRequest(VideoRequest[Video]):
    """Make a video longer."""
    prompt: str
    seconds: Literal['4', '8', '12'] | str
    video: File | Object

class VideoGetCharacterRequest(VideoRequest[VideoCharacter]):
    """Look a character up."""
    character_id: str = Field(kw_only=False)

class VideoListRequest(VideoListing[ConversationCursorPage[Video]]):
    """List the videos."""

class VideoRemixRequest(VideoRequest[Video]):
    """Make a video anew, with another description."""
    video_id: str = Field(kw_only=False)
    prompt: str

class VideoRetrieveRequest(VideoRequest[Video]):
    """Look a video up."""
    video_id: str = Field(kw_only=False)

class _RawVideos(Resource):
    (create, async_create) = methods(VideoCreateRequest)
    (create_character, async_create_character) = methods(VideoCreateCharacterRequest)
    (delete, async_delete) = methods(VideoDeleteRequest)
    (download_content, async_download_content) = methods(VideoDownloadContentRequest)
    (edit, async_edit) = methods(VideoEditRequest)
    (extend, async_extend) = methods(VideoExtendRequest)
    (get_character, async_get_character) = methods(VideoGetCharacterRequest)
    (list, async_list) = paged(VideoListRequest)
    (remix, async_remix) = methods(VideoRemixRequest)
    (retrieve, async_retrieve) = methods(VideoRetrieveRequest)
    (poll, async_poll) = helper(poll_video, INSTEAD)
    (create_and_poll, async_create_and_poll) = helper(create_video_and_poll, INSTEAD)

class _AsyncRawVideos(Awaited, Resource):
    (create, async_create) = methods(VideoCreateRequest)
    (create_character, async_create_character) = methods(VideoCreateCharacterRequest)
    (delete, async_delete) = methods(VideoDeleteRequest)
    (download_content, async_download_content) = methods(VideoDownloadContentRequest)
    (edit, async_edit) = methods(VideoEditRequest)
    (extend, async_extend) = methods(VideoExtendRequest)
    (get_character, async_get_character) = methods(VideoGetCharacterRequest)
    (list, async_list) = paged(VideoListRequest)
    (remix, async_remix) = methods(VideoRemixRequest)
    (retrieve, async_retrieve) = methods(VideoRetrieveRequest)
    (poll, async_poll) = helper(poll_video, INSTEAD)
    (create_and_poll, async_create_and_poll) = helper(create_video_and_poll, INSTEAD)

class Videos(Resource):
    """`videos`: deprecated."""
    @property
    def with_raw_response(self) -> type[_RawVideos]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawVideos]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, prompt: str, input_reference: File | Object | None = None, model: str | None = None, seconds: Literal['4', '8', '12'] | str | None = None, size: Literal['720x1280', '1280x720', '1024x1792', '1792x1024'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Video:
        """Make a video from a description. It is made in the background: `poll` waits for it.

        `POST /videos`

        Args:
            prompt: What to show.
            input_reference: An image to begin with: a file, or `{"file_id"}` or `{"image_url"}`.
            model: ID of the model. The API's default is `sora-2`.
            seconds: Length in seconds: `4`, `8` or `12`.
            size: Width and height: `720x1280`, `1280x720`, `1024x1792` or `1792x1024`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_create(self, *, prompt: str, input_reference: File | Object | None = None, model: str | None = None, seconds: Literal['4', '8', '12'] | str | None = None, size: Literal['720x1280', '1280x720', '1024x1792', '1792x1024'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Video]:
        """Make a video from a description. It is made in the background: `poll` waits for it.

        `POST /videos`

        Args:
            prompt: What to show.
            input_reference: An image to begin with: a file, or `{"file_id"}` or `{"image_url"}`.
            model: ID of the model. The API's default is `sora-2`.
            seconds: Length in seconds: `4`, `8` or `12`.
            size: Width and height: `720x1280`, `1280x720`, `1024x1792` or `1792x1024`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def create_character(self, *, name: str, video: File, **options: Unpack[CallOptions]) -> VideoCharacter:
        """Make a character of a video, for further videos.

        `POST /videos/characters`

        Args:
            name: Name to show.
            video: The video: a file, or `{"id"}` of one that was made here.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create_character(self, *, name: str, video: File, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VideoCharacter]:
        """Make a character of a video, for further videos.

        `POST /videos/characters`

        Args:
            name: Name to show.
            video: The video: a file, or `{"id"}` of one that was made here.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, video_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a video.

        `DELETE /videos/{video_id}`

        Args:
            video_id: ID of the video.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, video_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a video.

        `DELETE /videos/{video_id}`

        Args:
            video_id: ID of the video.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def download_content(self, video_id: str, *, variant: Literal['video', 'thumbnail', 'spritesheet'] | str | None = None, **options: Unpack[CallOptions]) -> BinaryContent:
        """Fetch the content of a finished video.

        `GET /videos/{video_id}/content`

        Args:
            video_id: ID of the video.
            variant: What of it: `video`, `thumbnail` or `spritesheet`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_download_content(self, video_id: str, *, variant: Literal['video', 'thumbnail', 'spritesheet'] | str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the content of a finished video.

        `GET /videos/{video_id}/content`

        Args:
            video_id: ID of the video.
            variant: What of it: `video`, `thumbnail` or `spritesheet`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def edit(self, *, prompt: str, video: File | Object, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Video:
        """Change a video as a description says.

        `POST /videos/edits`

        Args:
            prompt: What to show.
            video: The video: a file, or `{"id"}` of one that was made here.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_edit(self, *, prompt: str, video: File | Object, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Video]:
        """Change a video as a description says.

        `POST /videos/edits`

        Args:
            prompt: What to show.
            video: The video: a file, or `{"id"}` of one that was made here.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def extend(self, *, prompt: str, seconds: Literal['4', '8', '12'] | str, video: File | Object, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Video:
        """Make a video longer.

        `POST /videos/extensions`

        Args:
            prompt: What to show.
            seconds: Length in seconds: `4`, `8` or `12`.
            video: The video: a file, or `{"id"}` of one that was made here.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_extend(self, *, prompt: str, seconds: Literal['4', '8', '12'] | str, video: File | Object, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Video]:
        """Make a video longer.

        `POST /videos/extensions`

        Args:
            prompt: What to show.
            seconds: Length in seconds: `4`, `8` or `12`.
            video: The video: a file, or `{"id"}` of one that was made here.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def get_character(self, character_id: str, **options: Unpack[CallOptions]) -> VideoCharacter:
        """Look a character up.

        `GET /videos/characters/{character_id}`

        Args:
            character_id: ID of the character.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_get_character(self, character_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VideoCharacter]:
        """Look a character up.

        `GET /videos/characters/{character_id}`

        Args:
            character_id: ID of the character.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[Video]:
        """List the videos.

        `GET /videos`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Video]:
        """List the videos.

        `GET /videos`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def remix(self, video_id: str, *, prompt: str, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Video:
        """Make a video anew, with another description.

        `POST /videos/{video_id}/remix`

        Args:
            video_id: ID of the video.
            prompt: What to show.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_remix(self, video_id: str, *, prompt: str, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Video]:
        """Make a video anew, with another description.

        `POST /videos/{video_id}/remix`

        Args:
            video_id: ID of the video.
            prompt: What to show.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def retrieve(self, video_id: str, **options: Unpack[CallOptions]) -> Video:
        """Look a video up.

        `GET /videos/{video_id}`

        Args:
            video_id: ID of the video.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, video_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Video]:
        """Look a video up.

        `GET /videos/{video_id}`

        Args:
            video_id: ID of the video.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def poll(self, video_id: str, *, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[Video] | None = None) -> Video:
        """Wait until a video is made, or failed; see its `status` and `error`.

        Args:
            video_id: ID of the video.
            poll_interval: Seconds between two polls. Default: what the server advises, else one.
            deadline: Seconds to wait at most. Default: without end.
            progress: Called with every state of the video.

        Raises:
            PollTimeoutError: It took longer than `deadline`.
            APIError: A poll failed.
        """
    def async_poll(self, video_id: str, *, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[Video] | None = None) -> Coroutine[Any, Any, Video]:
        """Wait until a video is made, or failed; see its `status` and `error`.

        Args:
            video_id: ID of the video.
            poll_interval: Seconds between two polls. Default: what the server advises, else one.
            deadline: Seconds to wait at most. Default: without end.
            progress: Called with every state of the video.

        Raises:
            PollTimeoutError: It took longer than `deadline`.
            APIError: A poll failed.
        """
    def create_and_poll(self, *, prompt: str, input_reference: File | Object | None = None, model: str | None = None, seconds: str | None = None, size: str | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[Video] | None = None) -> Video:
        """Make a video and wait until it is made, or failed; see its `status` and `error`.

        Args:
            prompt: What to show.
            input_reference: An image to begin with; see `videos.create`.
            model: ID of the model. The API's default is `sora-2`.
            seconds: Length in seconds: `4`, `8` or `12`.
            size: Width and height: `720x1280`, `1280x720`, `1024x1792` or `1792x1024`.
            poll_interval: Seconds between two polls. Default: what the server advises, else one.
            deadline: Seconds for all of it. Default: without end.
            progress: Called with every state of the video.

        Raises:
            PollTimeoutError: It took longer than `deadline`.
            APIError: A call failed.
        """
    def async_create_and_poll(self, *, prompt: str, input_reference: File | Object | None = None, model: str | None = None, seconds: str | None = None, size: str | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[Video] | None = None) -> Coroutine[Any, Any, Video]:
        """Make a video and wait until it is made, or failed; see its `status` and `error`.

        Args:
            prompt: What to show.
            input_reference: An image to begin with; see `videos.create`.
            model: ID of the model. The API's default is `sora-2`.
            seconds: Length in seconds: `4`, `8` or `12`.
            size: Width and height: `720x1280`, `1280x720`, `1024x1792` or `1792x1024`.
            poll_interval: Seconds between two polls. Default: what the server advises, else one.
            deadline: Seconds for all of it. Default: without end.
            progress: Called with every state of the video.

        Raises:
            PollTimeoutError: It took longer than `deadline`.
            APIError: A call failed.
        """

class AsyncVideos(Awaited, Resource):
    """`videos` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawVideos]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawVideos]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, prompt: str, input_reference: File | Object | None = None, model: str | None = None, seconds: Literal['4', '8', '12'] | str | None = None, size: Literal['720x1280', '1280x720', '1024x1792', '1792x1024'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Video]:
        """Make a video from a description. It is made in the background: `poll` waits for it.

        `POST /videos`

        Args:
            prompt: What to show.
            input_reference: An image to begin with: a file, or `{"file_id"}` or `{"image_url"}`.
            model: ID of the model. The API's default is `sora-2`.
            seconds: Length in seconds: `4`, `8` or `12`.
            size: Width and height: `720x1280`, `1280x720`, `1024x1792` or `1792x1024`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_create = create
    def create_character(self, *, name: str, video: File, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VideoCharacter]:
        """Make a character of a video, for further videos.

        `POST /videos/characters`

        Args:
            name: Name to show.
            video: The video: a file, or `{"id"}` of one that was made here.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create_character = create_character
    def delete(self, video_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a video.

        `DELETE /videos/{video_id}`

        Args:
            video_id: ID of the video.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def download_content(self, video_id: str, *, variant: Literal['video', 'thumbnail', 'spritesheet'] | str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the content of a finished video.

        `GET /videos/{video_id}/content`

        Args:
            video_id: ID of the video.
            variant: What of it: `video`, `thumbnail` or `spritesheet`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_download_content = download_content
    def edit(self, *, prompt: str, video: File | Object, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Video]:
        """Change a video as a description says.

        `POST /videos/edits`

        Args:
            prompt: What to show.
            video: The video: a file, or `{"id"}` of one that was made here.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_edit = edit
    def extend(self, *, prompt: str, seconds: Literal['4', '8', '12'] | str, video: File | Object, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Video]:
        """Make a video longer.

        `POST /videos/extensions`

        Args:
            prompt: What to show.
            seconds: Length in seconds: `4`, `8` or `12`.
            video: The video: a file, or `{"id"}` of one that was made here.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_extend = extend
    def get_character(self, character_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VideoCharacter]:
        """Look a character up.

        `GET /videos/characters/{character_id}`

        Args:
            character_id: ID of the character.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_get_character = get_character
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Video]:
        """List the videos.

        `GET /videos`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def remix(self, video_id: str, *, prompt: str, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Video]:
        """Make a video anew, with another description.

        `POST /videos/{video_id}/remix`

        Args:
            video_id: ID of the video.
            prompt: What to show.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_remix = remix
    def retrieve(self, video_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Video]:
        """Look a video up.

        `GET /videos/{video_id}`

        Args:
            video_id: ID of the video.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def poll(self, video_id: str, *, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[Video] | None = None) -> Coroutine[Any, Any, Video]:
        """Wait until a video is made, or failed; see its `status` and `error`.

        Args:
            video_id: ID of the video.
            poll_interval: Seconds between two polls. Default: what the server advises, else one.
            deadline: Seconds to wait at most. Default: without end.
            progress: Called with every state of the video.

        Raises:
            PollTimeoutError: It took longer than `deadline`.
            APIError: A poll failed.
        """
    async_poll = poll
    def create_and_poll(self, *, prompt: str, input_reference: File | Object | None = None, model: str | None = None, seconds: str | None = None, size: str | None = None, poll_interval: float | None = None, deadline: float | None = None, progress: Progress[Video] | None = None) -> Coroutine[Any, Any, Video]:
        """Make a video and wait until it is made, or failed; see its `status` and `error`.

        Args:
            prompt: What to show.
            input_reference: An image to begin with; see `videos.create`.
            model: ID of the model. The API's default is `sora-2`.
            seconds: Length in seconds: `4`, `8` or `12`.
            size: Width and height: `720x1280`, `1280x720`, `1024x1792` or `1792x1024`.
            poll_interval: Seconds between two polls. Default: what the server advises, else one.
            deadline: Seconds for all of it. Default: without end.
            progress: Called with every state of the video.

        Raises:
            PollTimeoutError: It took longer than `deadline`.
            APIError: A call failed.
        """
    async_create_and_poll = create_and_poll
