"""From the text of a model back to Python values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from async_openai.errors import APIResponseValidationError
from async_openai.functions.parameter_models import call_with, validated
from async_openai.functions.schemas import SchemaSource, is_function, validate_json
from async_openai.validation import describe


@dataclass(frozen=True, slots=True)
class BoundCall:
    """A function call of the model, bound to its Python function: `call()` runs it."""

    function: Callable[..., Any]
    name: str
    """Name of the tool."""
    arguments: dict[str, Any]
    """Its arguments, validated; those that the model left out are left to the function's defaults."""

    def __call__(self) -> Any:
        """Run the function and return what it returns: for an async function, something to await."""
        return call_with(self.function, self.arguments)


def parse_arguments(text: str | Mapping[str, Any] | None, name: str = "") -> dict[str, Any]:
    """Decode the arguments of a function call. Nothing at all counts as no arguments.

    Args:
        text: JSON as the model wrote it; a few hosts send an object.
        name: Name of the function, for errors.

    Raises:
        APIResponseValidationError: The text is no JSON object.
    """
    if isinstance(text, Mapping):
        return dict(text)
    return cast("dict[str, Any]", _validated(_any_object().validate_json, _given(text), _subject(name)))


@cache
def _any_object() -> TypeAdapter[dict[str, Any]]:
    return TypeAdapter(dict[str, Any])


def make_object(source: SchemaSource, text: str | None, name: str) -> Any:
    """Turn the arguments of a function call into an instance of the tool's class, or a call of its function.

    Returns:
        An instance of the class; for a function, a `BoundCall`.

    Raises:
        APIResponseValidationError: The arguments do not fit.
    """
    if is_function(source):
        arguments = _validated(lambda given: validated(source, given), _given(text), _subject(name))
        return BoundCall(source, name, arguments)
    return _validated(lambda given: validate_json(source, given), _given(text), _subject(name))


def parse_content(source: SchemaSource, text: str) -> Any:
    """Turn the content of a message into an instance of the class given as response format.

    Raises:
        APIResponseValidationError: The text is no JSON, or does not fit the class.
    """
    return _validated(lambda given: validate_json(source, given), text, "the content of the reply")


def _given(text: str | None) -> str:
    # Models write nothing where a function takes no parameters.
    return text if text and text.strip() else "{}"


def _subject(name: str) -> str:
    return f"the arguments that the model wrote for {name!r}" if name else "the arguments that the model wrote"


def _validated(validate: Callable[[str], Any], text: str, subject: str) -> Any:
    try:
        return validate(text)
    except ValidationError as error:
        message, _, _ = describe(error, known=(), subject=subject, data=_decoded(text))
    if is_cut(text):
        message += "; a token limit may have cut it"
    raise APIResponseValidationError(message)


def is_cut(text: str) -> bool:
    """Whether a text is the beginning of JSON."""
    if not text.strip() or _decoded(text) is not None:
        return False
    try:
        from_json(text, allow_partial="trailing-strings")
    except ValueError:
        return False
    return text.strip() != "null"


def _decoded(text: str) -> object:
    try:
        return from_json(text)
    except ValueError:
        return None
