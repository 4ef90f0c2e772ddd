"""Models made of parts: of the pieces of a stream, and of the fields of another model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from async_openai.errors import APIResponseValidationError
from async_openai.importing import importing

if TYPE_CHECKING:
    from async_openai.types.base import WireModel

M = TypeVar("M", bound="WireModel")


def _leniently(kind: Any, fields: Mapping[str, Any]) -> Any:
    with importing:
        from async_openai.types.lenient import read_leniently  # noqa: PLC0415 - nearly no stream needs it

    plain = {
        name: value.model_dump(by_alias=True, exclude_unset=True) if isinstance(value, BaseModel) else value
        for name, value in fields.items()
    }
    return read_leniently(kind, plain)[0]


def assembled(kind: type[M], fields: Mapping[str, Any]) -> M:
    """Make a model of what the pieces of a stream came to.

    Raises:
        APIResponseValidationError: Each piece was as documented, but together they are no such model.
    """
    try:
        made = kind.model_validate(fields)
    except ValidationError as error:
        found = _leniently(kind, fields)
        if found is not None:
            return cast("M", found)
        from async_openai.validation import describe  # noqa: PLC0415 - nearly no stream needs it

        subject = f"the pieces of the stream make no {kind.__name__}"
        message, _, _ = describe(error, known=kind.model_fields, subject=subject)
    else:
        # A text of the model in another shape.
        found = _leniently(kind, fields) if made.is_odd() else None
        return made if found is None else cast("M", found)
    raise APIResponseValidationError(message)


def remade(kind: type[M], model: WireModel, **changes: Any) -> M:
    """Make a model of another class with the fields of a valid one, unchecked. `changes` are fields of the class."""
    known = {name: value for name, value in model.__dict__.items() if name in kind.model_fields}
    made = kind.model_construct(model.model_fields_set, **{**known, **changes})
    # Not as keywords: a server may name a field as pydantic its parameters.
    if made.__pydantic_extra__ is not None:
        made.__pydantic_extra__.update(model.__pydantic_extra__ or {})
    return made
