"""Images: made from words, or from other images."""
# Made by `python -m tests.generate` from images.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.request import ApiRequest
from async_openai.engine.streaming import AsyncStream, Stream
from async_openai.resources.base import Awaited, Resource, methods, streaming
from async_openai.resources.parameters import Files, Object, Text
from async_openai.types.images import ImageStreamEvent, ImagesResponse
from async_openai.types.model_names import ImageModel
from async_openai.types.uploads import File
from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, Literal, TypeVar, overload

R = TypeVar('R')
class ImageFields(ApiRequest[R]):
    """Common parameters of making and changing images."""
    prompt: str
    background: Literal['transparent', 'opaque', 'auto'] | str | None = None
    complexity: Literal['low', 'medium', 'high'] | str | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    model: str | None = None
    n: int | None = None
    output_compression: int | None = None
    output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None
    partial_images: int | None = None
    quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None
    response_format: Literal['url', 'b64_json'] | str | None = None
    safety_identifier: str | None = None
    size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None
    svg: Object | None = None
    user: Text | None = None

class ImageGenerateFields(ImageFields[R]):
    """Make images from a description."""
    moderation: Literal['low', 'auto'] | str | None = None
    style: Literal['vivid', 'natural'] | str | None = None

class ImageGenerateRequest(ImageGenerateFields[ImagesResponse]):
    """Make images from a description."""
    stream: Literal[False] | None = None

class ImageGenerateStreamRequest(ImageGenerateFields[Stream[ImageStreamEvent, ImagesResponse]]):
    """Make images from a description, and see them come."""
    stream: Literal[True]

class ImageEditFields(ImageFields[R]):
    """Change images as a description says."""
    image: Files
    input_fidelity: Literal['high', 'low'] | str | None = None
    markup: File | None = None
    mask: File | None = None

class ImageEditRequest(ImageEditFields[ImagesResponse]):
    """Change images as a description says."""
    stream: Literal[False] | None = None

class ImageEditStreamRequest(ImageEditFields[Stream[ImageStreamEvent, ImagesResponse]]):
    """Change images as a description says, and see them come."""
    stream: Literal[True]

class ImageVariationRequest(ApiRequest[ImagesResponse]):
    """Make variations of an image. For older models only."""
    image: File
    model: ImageModel | str | None = None
    n: int | None = None
    response_format: Literal['url', 'b64_json'] | str | None = None
    size: Literal['256x256', '512x512', '1024x1024'] | str | None = None
    user: Text | None = None

class _RawImages(Resource):
    (generate, async_generate) = streaming(ImageGenerateRequest, ImageGenerateStreamRequest)
    (edit, async_edit) = streaming(ImageEditRequest, ImageEditStreamRequest)
    (create_variation, async_create_variation) = methods(ImageVariationRequest)

class _AsyncRawImages(Awaited, Resource):
    (generate, async_generate) = streaming(ImageGenerateRequest, ImageGenerateStreamRequest)
    (edit, async_edit) = streaming(ImageEditRequest, ImageEditStreamRequest)
    (create_variation, async_create_variation) = methods(ImageVariationRequest)

class Images(Resource):
    """`images`: made from words, or from other images."""
    @property
    def with_raw_response(self) -> type[_RawImages]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawImages]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def generate(self, *, prompt: str, background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, moderation: Literal['low', 'auto'] | str | None = None, style: Literal['vivid', 'natural'] | str | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> ImagesResponse:
        """Make images from a description.

        `POST /images/generations`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            style: `vivid` or `natural`, for older models.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            moderation: `low` or `auto` (default).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def generate(self, *, prompt: str, stream: Literal[True], background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, moderation: Literal['low', 'auto'] | str | None = None, style: Literal['vivid', 'natural'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Stream[ImageStreamEvent, ImagesResponse]:
        """Make images from a description.

        `POST /images/generations`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            style: `vivid` or `natural`, for older models.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            moderation: `low` or `auto` (default).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_generate(self, *, prompt: str, background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, moderation: Literal['low', 'auto'] | str | None = None, style: Literal['vivid', 'natural'] | str | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ImagesResponse]:
        """Make images from a description.

        `POST /images/generations`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            style: `vivid` or `natural`, for older models.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            moderation: `low` or `auto` (default).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_generate(self, *, prompt: str, stream: Literal[True], background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, moderation: Literal['low', 'auto'] | str | None = None, style: Literal['vivid', 'natural'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ImagesResponse]:
        """Make images from a description.

        `POST /images/generations`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            style: `vivid` or `natural`, for older models.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            moderation: `low` or `auto` (default).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def edit(self, *, prompt: str, image: Files, background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, input_fidelity: Literal['high', 'low'] | str | None = None, markup: File | None = None, mask: File | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> ImagesResponse:
        """Change images as a description says.

        `POST /images/edits`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            image: One image, or a list of up to 16 (png, webp or jpg under 50 MB): paths, bytes, open binary files, or (name, content) tuples.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            input_fidelity: `high` or `low`: how close to stay to the input.
            markup: Transparent PNG laid over the first image to show what to change. Not with `mask`.
            mask: PNG whose transparent areas say where to change the first image.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def edit(self, *, prompt: str, image: Files, stream: Literal[True], background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, input_fidelity: Literal['high', 'low'] | str | None = None, markup: File | None = None, mask: File | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Stream[ImageStreamEvent, ImagesResponse]:
        """Change images as a description says.

        `POST /images/edits`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            image: One image, or a list of up to 16 (png, webp or jpg under 50 MB): paths, bytes, open binary files, or (name, content) tuples.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            input_fidelity: `high` or `low`: how close to stay to the input.
            markup: Transparent PNG laid over the first image to show what to change. Not with `mask`.
            mask: PNG whose transparent areas say where to change the first image.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_edit(self, *, prompt: str, image: Files, background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, input_fidelity: Literal['high', 'low'] | str | None = None, markup: File | None = None, mask: File | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ImagesResponse]:
        """Change images as a description says.

        `POST /images/edits`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            image: One image, or a list of up to 16 (png, webp or jpg under 50 MB): paths, bytes, open binary files, or (name, content) tuples.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            input_fidelity: `high` or `low`: how close to stay to the input.
            markup: Transparent PNG laid over the first image to show what to change. Not with `mask`.
            mask: PNG whose transparent areas say where to change the first image.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_edit(self, *, prompt: str, image: Files, stream: Literal[True], background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, input_fidelity: Literal['high', 'low'] | str | None = None, markup: File | None = None, mask: File | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ImagesResponse]:
        """Change images as a description says.

        `POST /images/edits`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            image: One image, or a list of up to 16 (png, webp or jpg under 50 MB): paths, bytes, open binary files, or (name, content) tuples.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            input_fidelity: `high` or `low`: how close to stay to the input.
            markup: Transparent PNG laid over the first image to show what to change. Not with `mask`.
            mask: PNG whose transparent areas say where to change the first image.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def create_variation(self, *, image: File, model: ImageModel | str | None = None, n: int | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, size: Literal['256x256', '512x512', '1024x1024'] | str | None = None, user: Text | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> ImagesResponse:
        """Make variations of an image. For older models only.

        `POST /images/variations`

        Args:
            image: A square PNG: path, bytes, open binary file, or (name, content) tuple.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            response_format: `url` or `b64_json`.
            size: `256x256`, `512x512` or `1024x1024`.
            user: Id of the end user.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_create_variation(self, *, image: File, model: ImageModel | str | None = None, n: int | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, size: Literal['256x256', '512x512', '1024x1024'] | str | None = None, user: Text | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ImagesResponse]:
        """Make variations of an image. For older models only.

        `POST /images/variations`

        Args:
            image: A square PNG: path, bytes, open binary file, or (name, content) tuple.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            response_format: `url` or `b64_json`.
            size: `256x256`, `512x512` or `1024x1024`.
            user: Id of the end user.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """

class AsyncImages(Awaited, Resource):
    """`images` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawImages]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawImages]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def generate(self, *, prompt: str, background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, moderation: Literal['low', 'auto'] | str | None = None, style: Literal['vivid', 'natural'] | str | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ImagesResponse]:
        """Make images from a description.

        `POST /images/generations`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            style: `vivid` or `natural`, for older models.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            moderation: `low` or `auto` (default).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def generate(self, *, prompt: str, stream: Literal[True], background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, moderation: Literal['low', 'auto'] | str | None = None, style: Literal['vivid', 'natural'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[ImageStreamEvent, ImagesResponse]]:
        """Make images from a description.

        `POST /images/generations`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            style: `vivid` or `natural`, for older models.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            moderation: `low` or `auto` (default).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_generate(self, *, prompt: str, background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, moderation: Literal['low', 'auto'] | str | None = None, style: Literal['vivid', 'natural'] | str | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ImagesResponse]:
        """Make images from a description.

        `POST /images/generations`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            style: `vivid` or `natural`, for older models.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            moderation: `low` or `auto` (default).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_generate(self, *, prompt: str, stream: Literal[True], background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, moderation: Literal['low', 'auto'] | str | None = None, style: Literal['vivid', 'natural'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ImagesResponse]:
        """Make images from a description.

        `POST /images/generations`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            style: `vivid` or `natural`, for older models.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            moderation: `low` or `auto` (default).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def edit(self, *, prompt: str, image: Files, background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, input_fidelity: Literal['high', 'low'] | str | None = None, markup: File | None = None, mask: File | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ImagesResponse]:
        """Change images as a description says.

        `POST /images/edits`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            image: One image, or a list of up to 16 (png, webp or jpg under 50 MB): paths, bytes, open binary files, or (name, content) tuples.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            input_fidelity: `high` or `low`: how close to stay to the input.
            markup: Transparent PNG laid over the first image to show what to change. Not with `mask`.
            mask: PNG whose transparent areas say where to change the first image.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def edit(self, *, prompt: str, image: Files, stream: Literal[True], background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, input_fidelity: Literal['high', 'low'] | str | None = None, markup: File | None = None, mask: File | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[ImageStreamEvent, ImagesResponse]]:
        """Change images as a description says.

        `POST /images/edits`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            image: One image, or a list of up to 16 (png, webp or jpg under 50 MB): paths, bytes, open binary files, or (name, content) tuples.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            input_fidelity: `high` or `low`: how close to stay to the input.
            markup: Transparent PNG laid over the first image to show what to change. Not with `mask`.
            mask: PNG whose transparent areas say where to change the first image.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_edit(self, *, prompt: str, image: Files, background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, input_fidelity: Literal['high', 'low'] | str | None = None, markup: File | None = None, mask: File | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ImagesResponse]:
        """Change images as a description says.

        `POST /images/edits`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            image: One image, or a list of up to 16 (png, webp or jpg under 50 MB): paths, bytes, open binary files, or (name, content) tuples.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            input_fidelity: `high` or `low`: how close to stay to the input.
            markup: Transparent PNG laid over the first image to show what to change. Not with `mask`.
            mask: PNG whose transparent areas say where to change the first image.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_edit(self, *, prompt: str, image: Files, stream: Literal[True], background: Literal['transparent', 'opaque', 'auto'] | str | None = None, complexity: Literal['low', 'medium', 'high'] | str | None = None, frame_count: int | None = None, frame_duration_ms: int | None = None, model: ImageModel | str | None = None, n: int | None = None, output_compression: int | None = None, output_format: Literal['png', 'webp', 'jpeg', 'gif', 'svg'] | str | None = None, partial_images: int | None = None, quality: Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto'] | str | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, safety_identifier: str | None = None, size: Literal['1024x1024', '1536x1024', '1024x1536', 'auto'] | str | None = None, svg: Object | None = None, user: Text | None = None, input_fidelity: Literal['high', 'low'] | str | None = None, markup: File | None = None, mask: File | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ImagesResponse]:
        """Change images as a description says.

        `POST /images/edits`

        Args:
            prompt: Description of the image, or of the change to the images given; up to 32,000 characters.
            image: One image, or a list of up to 16 (png, webp or jpg under 50 MB): paths, bytes, open binary files, or (name, content) tuples.
            background: `transparent` (for png and webp), `opaque` or `auto` (default).
            complexity: How long the image is planned: `low`, `medium` or `high`. Default: the model's.
            frame_count: Frames of a gif, 2 to 16. Default 9.
            frame_duration_ms: Milliseconds a frame of a gif, to the nearest 10, up to 655,350. Default 200.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            output_format: `png` (default), `webp`, `jpeg`, `gif` or `svg`.
            partial_images: With `stream=True`: how many images to send before each is finished, 0 to 3.
            quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto` (default); `standard` or `hd` for older models.
            response_format: `url` or `b64_json`, for older models.
            safety_identifier: Hashed id of the end user, for abuse detection.
            size: `1024x1024`, `1536x1024`, `1024x1536`, `auto`, or another WIDTHxHEIGHT that the model allows.
            svg: Who writes an svg: `{"model": ..., "reasoning": {"effort": "none", "minimal", "low", ... or "max"}}`.
            user: Id of the end user. Replaced by `safety_identifier`.
            input_fidelity: `high` or `low`: how close to stay to the input.
            markup: Transparent PNG laid over the first image to show what to change. Not with `mask`.
            mask: PNG whose transparent areas say where to change the first image.
            stream: True gives the images as they come, also unfinished ones.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            output_compression: 0 to 100 percent, for webp and jpeg. Default 100.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def create_variation(self, *, image: File, model: ImageModel | str | None = None, n: int | None = None, response_format: Literal['url', 'b64_json'] | str | None = None, size: Literal['256x256', '512x512', '1024x1024'] | str | None = None, user: Text | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ImagesResponse]:
        """Make variations of an image. For older models only.

        `POST /images/variations`

        Args:
            image: A square PNG: path, bytes, open binary file, or (name, content) tuple.
            model: ID of the model.
            n: How many images, 1 to 10. Default 1.
            response_format: `url` or `b64_json`.
            size: `256x256`, `512x512` or `1024x1024`.
            user: Id of the end user.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_create_variation = create_variation
