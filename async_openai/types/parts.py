"""Parts of messages, to a model and from it: text, images, files and sound."""

from typing import Annotated, Any, Literal

from pydantic import Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from async_openai.types.base import WireModel
from async_openai.types.building import BY_OWN_CLASS
from async_openai.types.marks import PartsMark
from async_openai.types.parsed import Parsable
from async_openai.types.tagged import tagged


class CacheBreakpoint(WireModel):
    """Marks the end of a prefix that the prompt cache keeps."""

    mode: str
    """`explicit`."""
    ttl: str | None = None
    """Least time in the cache: `30m` or `12h`."""


class InputText(WireModel):
    """Text given to a model."""

    type: Literal["input_text"]
    text: str = ""
    prompt_cache_breakpoint: CacheBreakpoint | None = None


class InputImage(WireModel):
    """An image given to a model, or a screenshot: by its URL or as a file."""

    type: Literal["input_image", "computer_screenshot"]
    detail: str | None = None
    """`low`, `high`, `auto` or `original`. Default `auto`."""
    file_id: str | None = None
    image_url: str | None = None
    """URL, or a `data:` URL with the image itself."""
    prompt_cache_breakpoint: CacheBreakpoint | None = None


class InputFile(WireModel):
    """A file given to a model: by its id, its URL, or as it is."""

    type: Literal["input_file"]
    detail: str | None = None
    """Detail of reading its pages: `low`, `high` or `auto`."""
    file_data: str | None = None
    """The content, as a `data:` URL."""
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: CacheBreakpoint | None = None


class AudioData(WireModel):
    """Sound."""

    data: str
    """Base64."""
    format: str
    """`mp3` or `wav`."""


class InputAudio(WireModel):
    """Sound given to a model."""

    type: Literal["input_audio"]
    input_audio: AudioData


class Annotation(WireModel):
    """The source of a passage of a text; its fields are marked with their types."""

    type: str = ""
    """`file_citation`, `url_citation`, `container_file_citation` or `file_path`."""
    start_index: int | None = None
    """Where the passage starts, in characters. For `url_citation` and `container_file_citation`."""
    end_index: int | None = None
    """Where it ends."""
    index: int | None = None
    """Where it stands. For `file_citation` and `file_path`."""
    url: str | None = None
    title: str | None = None
    """For `url_citation`, like `url`."""
    file_id: str | None = None
    filename: str | None = None
    container_id: str | None = None
    """For `container_file_citation`."""


class TopLogprob(WireModel):
    """A likely token at a position."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[int] | None = None
    """UTF-8 of the token."""


class Logprob(TopLogprob):
    """A token of a text with its log probability, and the likeliest others."""

    top_logprobs: list[TopLogprob] | None = None


class OutputText(Parsable):
    """Text that a model wrote."""

    type: Literal["output_text"]
    text: str = ""
    annotations: list[Annotation] = Field(default_factory=list[Annotation])
    logprobs: list[Logprob] | None = None

    @property
    def parsed(self) -> Any:
        """The text as an instance of the class given as `text_format`; None without one.

        Raises:
            APIResponseValidationError: The text does not fit the class.
        """
        return self.instance()

    def _make(self) -> Any:
        return self._toolbox.parse(self.text) if self._toolbox is not None and self.text else None


class Refusal(WireModel):
    """Why a model did not answer, in its own words."""

    type: Literal["refusal"]
    refusal: str = ""


class PlainText(WireModel):
    """Text of a model's reasoning, a summary of it, or text of any other origin."""

    type: Literal["text", "summary_text", "reasoning_text"]
    text: str = ""


Part = Annotated[OutputText | InputText | Refusal | PlainText | InputImage | InputFile | InputAudio, tagged()]
"""A part of a message or of a tool's output."""


def _as_parts(text: str) -> list[dict[str, str]]:
    return [{"type": "input_text", "text": text}]


class OrText(PartsMark):
    """Takes a text as well, the short form in which a message may be given, and makes one part of it."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        parts = handler(source)
        text = core_schema.no_info_after_validator_function(_as_parts, core_schema.str_schema())
        return core_schema.union_schema(
            [(parts, "list[parts]"), (core_schema.chain_schema([text, parts]), "str[]")],
            mode="left_to_right",
            serialization=BY_OWN_CLASS,
        )


Parts = Annotated[list[Part], OrText()]
"""The content of a message."""
