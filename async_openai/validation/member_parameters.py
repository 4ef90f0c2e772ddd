"""The check of parameters that only some clients of a pool are sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, cast

from pydantic_core import to_json

from async_openai.errors import ConfigurationError
from async_openai.validation.words import nearest, type_name

_NOT_HERE: Final = {
    "model": "aliases= says which model a client is asked for",
    "stream": "whether a call streams is the call's own",
    "extra_body": "its values are parameters, too: name them one by one",
}
"""What is no parameter of one client, and why."""


def check_member(setting: str, name: object, names: Sequence[str]) -> None:
    """Raise ConfigurationError where no client of a pool has a name; the nearest one is named."""
    if name not in names:
        close = nearest(str(name), names, cutoff=0.4)
        hint = f"; did you mean {close!r}?" if close else ""
        raise ConfigurationError(f"{setting}: {name!r} is not a client of the pool{hint}")


def checked_parameters(given: Any, names: Sequence[str], options: Collection[str]) -> dict[str, dict[str, Any]]:
    """Return the parameters by client, as they are kept.

    Args:
        given: What the user gave.
        names: The clients of the pool.
        options: What is said of a call, and is no parameter of its body.

    Raises:
        ConfigurationError: A client that is none of the pool's, or what cannot be sent.
    """
    if given is None:
        return {}
    kept: dict[str, dict[str, Any]] = {}
    for name, parameters in _mapping("parameters", given).items():
        check_member("parameters", name, names)
        place = f"parameters: {name!r}"
        kept[name] = {one: _checked(place, one, value, options) for one, value in _mapping(place, parameters).items()}
    return kept


def _mapping(place: str, value: object) -> Mapping[Any, Any]:
    if not isinstance(value, Mapping):
        raise ConfigurationError(f"{place}: expected a mapping, got {type_name(value)}")
    return cast("Mapping[Any, Any]", value)


def _checked(place: str, name: object, value: Any, options: Collection[str]) -> Any:
    if not isinstance(name, str):
        raise ConfigurationError(f"{place}: expected names of parameters, got {type_name(name)}")
    if name in _NOT_HERE:
        raise ConfigurationError(f"{place}: {name!r} cannot be another one here: {_NOT_HERE[name]}")
    if name in options:
        raise ConfigurationError(f"{place}: {name!r} is an option of a call, expected a parameter of its body")
    try:
        to_json(value, inf_nan_mode="constants")
    except ValueError:
        raise ConfigurationError(f"{place}: {name!r}: expected what JSON can hold, got {type_name(value)}") from None
    return value
