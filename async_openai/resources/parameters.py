"""Common parameters of operations: their types for checkers and for pydantic, and those of lists."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, cast

from pydantic import BaseModel, BeforeValidator, Field

from async_openai.engine.request import ApiRequest
from async_openai.types.uploads import File

R = TypeVar("R")


def as_object(value: Any) -> Any:
    """Turn a model, such as one of an earlier reply, into a dict of its set fields; other values stay as they are."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return dict(cast("Mapping[Any, Any]", value)) if isinstance(value, Mapping) else value


if TYPE_CHECKING:
    Strings = Sequence[str]
    Object = Mapping[str, Any] | BaseModel
    Objects = Sequence[Object]
    Metadata = Mapping[str, str]
    Attributes = Mapping[str, str | float | bool]
    Files = File | Sequence[File]
else:
    # A list is checked faster than a Sequence, and is taken from tuples and generators too.
    Strings = list[str]
    Object = Annotated[dict[str, Any], BeforeValidator(as_object)]
    Objects = list[Object]
    # At most 16 pairs, keys of 64 and texts of 512 characters (API reference, "metadata" and "attributes").
    _Key = Annotated[str, Field(max_length=64)]
    _Text = Annotated[str, Field(max_length=512)]
    Metadata = Annotated[dict[_Key, _Text], BeforeValidator(as_object), Field(max_length=16)]
    Attributes = Annotated[dict[_Key, _Text | bool | int | float], BeforeValidator(as_object), Field(max_length=16)]
    # A tuple is one file (its name and content), a list is several. Strict: an open file can be iterated over too, and
    # would be read to its end, line by line.
    Files = Annotated[list[File], Field(strict=True, min_length=1)] | File


class Listing(ApiRequest[R]):
    """A list in pages of any length."""

    after: str | None = None
    """ID of the last item of the page before."""
    limit: int | None = Field(default=None, ge=1)
    """Items a page. The API's default is 20."""


class BoundedListing(Listing[R]):
    """A list in pages of at most 100 items."""

    limit: int | None = Field(default=None, ge=1, le=100)
    """Items a page, 1 to 100. The API's default is 20."""


class OrderedListing(BoundedListing[R]):
    """A list in pages of at most 100 items, in the order of their creation."""

    order: str | None = None
    """`asc` (oldest first) or `desc`."""
