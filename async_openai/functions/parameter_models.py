"""From a typed Python function to a pydantic model of its parameters, and their descriptions in its docstring."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

from pydantic import BaseModel, ConfigDict, create_model
from pydantic.errors import PydanticUserError

from async_openai.errors import InvalidParameterError

Function = Callable[..., Any]

_models: WeakKeyDictionary[Function, type[BaseModel]] = WeakKeyDictionary()


def parameters_model(function: Function) -> type[BaseModel]:
    """Make a pydantic model of a function's parameters: their types, descriptions and defaults.

    Descriptions are those of `Annotated[..., Field(description=...)]`.

    Raises:
        InvalidParameterError: A parameter has no annotation or one that cannot be described, or stands for several
            (`*args`, `**kwargs`).
    """
    # Methods are made anew at each access, so a weak key would be gone at once.
    model = _models.get(function) if inspect.isfunction(function) else None
    if model is None:
        model = _made(function)
        if inspect.isfunction(function):
            _models[function] = model
    return model


def validated(function: Function, arguments_json: str) -> dict[str, Any]:
    """Validate arguments in JSON; return the given ones by name.

    Raises:
        pydantic.ValidationError: They do not fit.
    """
    values = parameters_model(function).model_validate_json(arguments_json)
    names = list(inspect.signature(function).parameters)
    fields = [field for field in type(values).model_fields if field in values.model_fields_set]
    return {names[_position(field)]: getattr(values, field) for field in fields}


# The fields of the model go by position: a parameter may have any name, even one that a model has itself.
def _field_name(position: int) -> str:
    return f"p{position}"


def _position(field: str) -> int:
    return int(field[1:])


def call_with(function: Function, arguments: Mapping[str, Any]) -> Any:
    """Call a function with arguments by name, and by position for its positional-only parameters."""
    named = dict(arguments)
    positional: list[Any] = []
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind is not parameter.POSITIONAL_ONLY or name not in named:
            break
        positional.append(named.pop(name))
    return function(*positional, **named)


def _made(function: Function) -> type[BaseModel]:
    subject = getattr(function, "__name__", type(function).__name__)
    try:
        signature = inspect.signature(function, eval_str=True)
    except NameError as error:
        raise InvalidParameterError(
            f"{subject}: the annotation {error.name!r} is not defined at the top of its module"
        ) from None
    except (TypeError, ValueError):
        raise InvalidParameterError(f"{subject}: its parameters are not known to Python") from None
    names = list(signature.parameters)
    fields: dict[str, Any] = {
        _field_name(position): _field(parameter, subject)
        for position, parameter in enumerate(signature.parameters.values())
    }
    config = ConfigDict(extra="forbid", alias_generator=lambda field: names[_position(field)])
    return create_model(subject, __config__=config, **fields)


def _field(parameter: inspect.Parameter, subject: str) -> tuple[Any, Any]:
    name = parameter.name
    if parameter.kind in {parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD}:
        raise InvalidParameterError(f"{subject}: {name!r} stands for any number of arguments; a tool must name each")
    if parameter.annotation is parameter.empty:
        raise InvalidParameterError(f"{subject}: parameter {name!r} has no type annotation")
    # Before 2.11 pydantic makes no field of the annotation None.
    annotation = type(None) if parameter.annotation is None else parameter.annotation
    _check_type(annotation, f"{subject}: the type of parameter {name!r}")
    return annotation, ... if parameter.default is parameter.empty else parameter.default


def _check_type(annotation: Any, subject: str) -> None:
    try:
        create_model("_", value=(annotation, ...)).model_json_schema()
    except (PydanticUserError, NameError):
        raise InvalidParameterError(f"{subject} cannot be expressed in JSON") from None


# --- docstrings: Google's `Args:` and Sphinx's `:param name:` --------------------------------------------------------

_SECTION = re.compile(
    r"^(Args|Arguments|Parameters|Params|Returns?|Yields?|Raises|Examples?|Notes?|See Also|References|Attributes)"
    r":?\s*(\n[-=]{3,}\s*)?$|^:(param|type|returns?|rtype|raises?)\b",
    re.MULTILINE,
)
_ARGUMENTS = re.compile(r"^(?:Args|Arguments|Parameters|Params):[ \t]*\n((?:[ \t]+\S.*\n?|[ \t]*\n)*)", re.MULTILINE)
_GOOGLE = re.compile(r"^([*\w]+)\s*(?:\([^)\n]*\))?:\s*(.*(?:\n[ \t]+\S.*)*)", re.MULTILINE)
_SPHINX = re.compile(r"^:param(?:\s+[^\s:]+)*?\s+(\w+):\s*(.*(?:\n[ \t]+\S.*)*)", re.MULTILINE)


def description_of(function: Function) -> str | None:
    """Return a docstring up to its first section: the function's description without its parameters."""
    text = inspect.getdoc(function) or ""
    section = _SECTION.search(text)
    return text[: section.start() if section else None].strip() or None


def documented_parameters(function: Function) -> dict[str, str]:
    """Return the descriptions of parameters in a docstring, by name."""
    text = inspect.getdoc(function) or ""
    arguments = _ARGUMENTS.search(text)
    found = _SPHINX.findall(text)
    if arguments is not None:
        found += _GOOGLE.findall(inspect.cleandoc("\n" + arguments[1]))
    return {name: " ".join(description.split()) for name, description in found if description.strip()}
