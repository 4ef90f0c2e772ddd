"""Common parameters of operations: their types for checkers and for pydantic, and those of lists."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, cast

from pydantic import BaseModel, BeforeValidator, Field

from async_openai.engine.ranges import Pairs, Within
from async_openai.engine.request import ApiRequest
from async_openai.types.uploads import File

R = TypeVar("R")


def as_object(value: Any) -> Any:
    """Turn a model, such as one of an earlier reply, into a dict of its set fields; other values stay as they are."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return dict(cast("Mapping[Any, Any]", value)) if isinstance(value, Mapping) else value


def as_text(value: Any) -> Any:
    """Turn an integer into its text: what the API documents as text is often a number in a database."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def as_texts(value: Any) -> Any:
    """Do what `as_object` does, with integers as texts."""
    given = as_object(value)
    if not isinstance(given, dict):
        return given
    return {as_text(name): as_text(text) for name, text in cast("dict[Any, Any]", given).items()}


def with_text_keys(value: Any) -> Any:
    """Turn the integers among a dict's keys into texts: tokenizers give the IDs of tokens as numbers."""
    if not isinstance(value, Mapping):
        return value
    return {as_text(name): item for name, item in cast("Mapping[Any, Any]", value).items()}


if TYPE_CHECKING:
    Strings = Sequence[str]
    Object = Mapping[str, Any] | BaseModel
    Objects = Sequence[Object]
    Metadata = Mapping[str, str]
    LogitBias = Mapping[str, float]
    Text = str
    Attributes = Mapping[str, str | float | bool]
    Files = File | Sequence[File]
else:
    # A list is checked faster than a Sequence, and is taken from tuples and generators too.
    Strings = list[str]
    Object = Annotated[dict[str, Any], BeforeValidator(as_object)]
    Objects = list[Object]
    # At most 16 pairs, keys of 64 and texts of 512 characters (API reference, "metadata" and "attributes").
    _Few = Pairs(16, key=64, text=512)
    Metadata = Annotated[dict[str, str], BeforeValidator(as_texts), _Few]
    LogitBias = Annotated[dict[str, float], BeforeValidator(with_text_keys)]
    Text = Annotated[str, BeforeValidator(as_text)]
    Attributes = Annotated[dict[str, str | bool | int | float], BeforeValidator(as_object), _Few]
    # A tuple is one file (its name and content), a list is several. Strict: an open file can be iterated over too, and
    # would be read to its end, line by line.
    Files = Annotated[list[File], Field(strict=True, min_length=1)] | File


class Listing(ApiRequest[R]):
    """A list in pages of any length."""

    after: str | None = None
    """ID of the last item of the page before."""
    limit: Annotated[int | None, Within(1)] = None
    """Items a page. The API's default is 20."""


class BoundedListing(Listing[R]):
    """A list in pages of at most 100 items."""

    limit: Annotated[int | None, Within(1, 100)] = None
    """Items a page, 1 to 100. The API's default is 20."""


class OrderedListing(BoundedListing[R]):
    """A list in pages of at most 100 items, in the order of their creation."""

    order: str | None = None
    """`asc` (oldest first) or `desc`."""
