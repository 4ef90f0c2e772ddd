"""Videos."""

from __future__ import annotations

from async_openai.types.base import Reply, WireModel
from async_openai.types.responses import Misalignment


class VideoError(WireModel):
    """Why a video could not be made."""

    code: str = ""
    message: str = ""
    headers: dict[str, str] | None = None
    misalignment: Misalignment | None = None
    param: str | None = None
    type: str | None = None


class Video(Reply):
    """A video, made or on its way."""

    id: str
    object: str = "video"
    completed_at: int | None = None
    """Seconds since the epoch."""
    created_at: int = 0
    """Seconds since the epoch."""
    error: VideoError | None = None
    expires_at: int | None = None
    """Seconds since the epoch."""
    model: str = ""
    """`sora-2`, `sora-2-pro`, `sora-2-2025-10-06`, `sora-2-pro-2025-10-06` or `sora-2-2025-12-08`."""
    progress: int = 0
    """Percent."""
    prompt: str | None = None
    remixed_from_video_id: str | None = None
    seconds: str = ""
    """Length: `4`, `8` or `12`."""
    size: str = ""
    """Width and height: `720x1280`, `1280x720`, `1024x1792` or `1792x1024`."""
    status: str = ""
    """`queued`, `in_progress`, `completed` or `failed`."""


class VideoCharacter(Reply):
    """A character for videos."""

    id: str | None = None
    created_at: int = 0
    """Seconds since the epoch."""
    name: str | None = None
