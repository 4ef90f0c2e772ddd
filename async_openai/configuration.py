"""The source of each setting, and the values in force.

A value is looked for in this order: the argument of a client, `configure(...)`, the environment, the key file
(`api_key_path`, for keys only), the default.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from pydantic import BaseModel, SecretStr, ValidationError, create_model

from async_openai.errors import ConfigurationError
from async_openai.importing import importing
from async_openai.keywords import typed_as
from async_openai.settings_model import RENAMED, Env, Settings, setting_named

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo


@cache
def variables(name: str) -> tuple[str, ...]:
    """Return the environment variables of a setting, first found wins."""
    field = Settings.model_fields[name]
    return next((item.names for item in field.metadata if isinstance(item, Env)), ())


def _environment_source() -> Callable[[], dict[str, Any]]:
    with importing:
        from pydantic_settings import PydanticBaseSettingsSource  # noqa: PLC0415 - only where a variable is set

    class EnvironmentSource(PydanticBaseSettingsSource):
        """Reads the variables named by `Env`; empty ones count as unset."""

        def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:  # noqa: ARG002 - pydantic-settings' interface
            value = next((os.environ[name] for name in variables(field_name) if os.environ.get(name)), None)
            return (_from_text(value, field_name) if value is not None else None), field_name, False

        def __call__(self) -> dict[str, Any]:
            found = {name: self.get_field_value(field, name)[0] for name, field in Settings.model_fields.items()}
            found = {name: value for name, value in found.items() if value is not None}
            if "debug_enabled" not in found and os.environ.get("OPENAI_LOG", "").lower() == "debug":
                found["debug_enabled"] = True
            return found

    return EnvironmentSource(cast("Any", Settings))


def _from_text(text: str, name: str) -> Any:
    """Decode text with the looks of JSON; all other text, keys above all, is left to the validators."""
    if text[0] in "[{" and not name.endswith(("_key", "_token", "_secret")):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return {"true": True, "false": False}.get(text.lower(), text) if name == "verify" else text


_OF_POOLS: Final = frozenset({"hedge_after", "hedge_share"})
"""What several clients together can do, and none alone."""


def canonical(options: Mapping[str, Any]) -> dict[str, Any]:
    """Give each setting its one name. Raises ConfigurationError for an unknown name, and for a setting given twice."""
    from async_openai.validation import nearest  # noqa: PLC0415 - only when something is configured

    renamed: dict[str, Any] = {}
    for name, value in options.items():
        key = setting_named(name)
        if key not in Settings.model_fields:
            close = nearest(name, [*Settings.model_fields, *_short_names()], cutoff=0.6)
            hint = f"; did you mean {close!r}?" if close else ""
            if name in _OF_POOLS:
                hint = f"; it goes with a pool: OpenAI.pool(..., {name}=...)"
            raise ConfigurationError(f"{name!r} is not a setting{hint}")
        if key in renamed:
            other = next((f"{old} is another name of it" for old, new in RENAMED.items() if new == key), None)
            raise ConfigurationError(f"{key} was given twice ({other or 'az_ is short for azure_'})")
        renamed[key] = value
    return renamed


@lru_cache(maxsize=256)
def _model_of(names: tuple[str, ...]) -> type[BaseModel]:
    """Return a model of some settings alone: few are ever given, and a validator of all takes a tenth of an import."""
    known = Settings.model_fields
    fields: dict[str, Any] = {name: (known[name].annotation, known[name]) for name in names}
    return create_model("Settings", __config__=Settings.model_config, **fields)


def validated(options: Mapping[str, Any]) -> dict[str, Any]:
    """Check keywords and return them as kept. Raises ConfigurationError naming the keyword, never its value."""
    from async_openai.validation import describe  # noqa: PLC0415 - only when something is configured

    given = canonical(options)
    try:
        with importing:
            checked = _model_of(tuple(given)).model_validate(given)
    except ValidationError as error:
        raise ConfigurationError(describe(error, known=Settings.model_fields, subject="settings")[0]) from None
    return {name: getattr(checked, name) for name in given}


def _short_names() -> list[str]:
    return [f"az_{name[6:]}" for name in Settings.model_fields if name.startswith("azure_")]


@cache
def _all_variables() -> frozenset[str]:
    return frozenset({"OPENAI_LOG", *(variable for name in Settings.model_fields for variable in variables(name))})


class _LastRead:
    """The last reading of the environment: its variables, and their settings."""

    pair: tuple[dict[str, str | None], dict[str, Any]] = ({}, {})


def environment() -> dict[str, Any]:
    """Read the environment now. Raises ConfigurationError naming the variable at fault, never its value."""
    known, found = _LastRead.pair
    # Asked for each of our names, `os.environ` would make an error for each that is not there.
    now = {name: os.environ.get(name) for name in _all_variables().intersection(os.environ)}
    if now != known:
        found = _read_environment() if any(now.values()) else {}
        _LastRead.pair = now, found
    return dict(found)


def _read_environment() -> dict[str, Any]:
    from async_openai.validation import describe  # noqa: PLC0415 - as above

    try:
        given = _environment_source()()
        found = _model_of(tuple(given)).model_validate(given)
    except ValidationError as error:
        message, param, _ = describe(error, known=Settings.model_fields, subject="settings")
        name = (param or "").split(".", maxsplit=1)[0]
        source = " or ".join(variables(name)) if name in Settings.model_fields else "a variable"
        raise ConfigurationError(f"the environment ({source}) holds a wrong value: {message}") from None
    return {name: getattr(found, name) for name in found.model_fields_set}


class Layers:
    """Where a setting comes from, first layer first: arguments, `configure`, environment."""

    def __init__(self, *layers: Mapping[str, Any]) -> None:
        self.layers = layers

    def get(self, name: str, default: Any = None) -> Any:
        """Return the first value that is set."""
        for layer in self.layers:
            value = layer.get(name)
            if value is not None:
                return value
        return default

    def merged(self) -> dict[str, Any]:
        """Return every set value."""
        names = {name for layer in self.layers for name in layer}
        return {name: value for name in names if (value := self.get(name)) is not None}


class Configuration:
    """The settings in force. `configure` swaps them whole: a reader sees the old ones or the new ones, never a mix."""

    def __init__(self) -> None:
        self._configured: dict[str, Any] = {}
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []
        self._preparations: list[Callable[[Mapping[str, Any]], Callable[[], None] | None]] = []

    def before_change(self, prepare: Callable[[Mapping[str, Any]], Callable[[], None] | None]) -> None:
        """Let a function look at options before they hold. It may refuse them, or return what is done once they do."""
        self._preparations.append(prepare)

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after each change."""
        self._listeners.append(listener)

    def update(self, options: Mapping[str, Any]) -> None:
        """Set options over the earlier ones. None takes an option back to the environment's value."""
        checked = validated(options)
        ready = [done for prepare in self._preparations if (done := prepare(checked)) is not None]
        with self._lock:
            self._configured = {k: v for k, v in {**self._configured, **checked}.items() if v is not None}
        for done in ready:
            done()
        self._changed()

    def clear(self) -> None:
        """Forget all configured values."""
        with self._lock:
            self._configured = {}
        self._changed()

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()

    def get(self, name: str) -> Any:
        """Return a setting in force, for every call: looks at the variables of this setting alone."""
        value = self._configured.get(name)
        if value is not None or not any(map(os.environ.get, variables(name))):
            return value
        return environment().get(name)

    def configured(self, name: str) -> Any:
        """Return a setting as `configure` set it, without a look at the environment."""
        return self._configured.get(name)

    def layers(self, arguments: Mapping[str, Any] | None = None) -> Layers:
        """Return the layers for a client with these (checked) arguments, the environment as it is now."""
        return Layers(arguments or {}, self._configured, environment())


configuration = Configuration()


def get_settings() -> Settings:
    """Return the settings in force now: `configure(...)` over the environment. A frozen value."""
    # Checked already, layer by layer.
    merged = configuration.layers().merged()
    values: dict[str, Any] = {name: merged.get(name) for name in Settings.model_fields}
    return Settings.model_construct(set(merged), **values)


@typed_as(Settings)
def configure(**options: Any) -> None:
    """Set options for all clients made by name or by default; see `Settings` for each.

    Values add to those configured before; None takes one back to the environment's. Clients that
    were made implicitly are made anew at their next use; those from `init_api_client` keep their settings.

    Raises:
        ConfigurationError: an unknown keyword (the nearest known one is named) or a wrong value. Nothing is changed.
    """
    configuration.update(options)


def _revealed(value: Any) -> Any:
    """Give keys as they were given: whoever asks for `settings.api_key` by name wants it in plain text."""
    if isinstance(value, tuple) and any(isinstance(item, SecretStr) for item in cast("tuple[Any, ...]", value)):
        keys = [item.get_secret_value() for item in cast("tuple[SecretStr, ...]", value)]
        return keys[0] if len(keys) == 1 else keys
    return value.get_secret_value() if isinstance(value, SecretStr) else cast("Any", value)


class CurrentSettings:
    """`async_openai.settings`: reads any setting in force, and configures."""

    configure = staticmethod(configure)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or setting_named(name) not in Settings.model_fields:
            raise AttributeError(f"{name!r} is not a setting")
        return _revealed(configuration.layers().get(setting_named(name)))

    def __dir__(self) -> list[str]:
        return ["configure", *Settings.model_fields]

    def __repr__(self) -> str:
        return repr(get_settings())


settings = CurrentSettings()
