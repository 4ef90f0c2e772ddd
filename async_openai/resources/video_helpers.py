"""Helpers of videos: they are made in the background, and waited for."""
# ruff: noqa: D417 - the first parameter of a helper is not one of its method

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from async_openai.resources.polling import Poller, Progress

if TYPE_CHECKING:
    from async_openai.resources.helpers import HelperContext
    from async_openai.resources.parameters import Object
    from async_openai.types.uploads import File
    from async_openai.types.videos import Video


def _has_ended(video: Video) -> bool:
    return video.status not in {"queued", "in_progress"}


async def poll_video(
    context: HelperContext,
    video_id: str,
    *,
    poll_interval: float | None = None,
    deadline: float | None = None,
    progress: Progress[Video] | None = None,
) -> Video:
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
    return await _poll(Poller(context, poll_interval, deadline, progress), video_id)


async def create_video_and_poll(
    context: HelperContext,
    *,
    prompt: str,
    input_reference: File | Object | None = None,
    model: str | None = None,
    seconds: str | None = None,
    size: str | None = None,
    poll_interval: float | None = None,
    deadline: float | None = None,
    progress: Progress[Video] | None = None,
) -> Video:
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
    from async_openai.resources.videos import VideoCreateRequest  # noqa: PLC0415 - it imports this module

    poller = Poller(context, poll_interval, deadline, progress)
    given = {"input_reference": input_reference, "model": model, "seconds": seconds, "size": size}
    known: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    made = await poller.send(VideoCreateRequest(prompt=prompt, **known))
    return made if _has_ended(made) else await _poll(poller, made.id)


async def _poll(poller: Poller[Video], video_id: str) -> Video:
    from async_openai.resources.videos import VideoRetrieveRequest  # noqa: PLC0415 - as above

    return await poller.until(_has_ended, VideoRetrieveRequest(video_id), f"video {video_id!r}")
