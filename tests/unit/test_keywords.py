"""Settings are declared once: what clients take, and what is said of it, is compared with `Settings`."""

from __future__ import annotations

import ast
import inspect
import re
import sys
import typing
from pathlib import Path
from types import ModuleType

import pytest

from async_openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI
from async_openai import settings_model as module
from async_openai.configuration import variables
from async_openai.keywords import ConnectionOptions
from async_openai.registry import _PLAIN_FOR_AZURE
from async_openai.settings_model import RENAMED, Settings

FOLDER = Path(module.__file__).parent
OWN = {"provider", "http_client"}
"""What clients take that is no setting."""
OF_ALL_CLIENTS = {
    "enable_rotating_clients",
    "filtered_elsewhere",
    "prioritize",
    "rotation_seed",
    "rotation_strategy",
    "shared",
}
"""Settings of the class `OpenAI`."""
OTHER_FORMS = {"api_base", "api_path", "api_type", "api_version", "host", "port", "scheme", "url"}
"""Settings that constructors have as `base_url`, or as a class of their own."""
OFFICIAL = {"default_headers": "custom_headers"}
"""What constructors call by the official client's name."""


@pytest.fixture
def declared(monkeypatch):
    """What the files of settings and keywords hold for type checkers."""
    seen = ModuleType("async_openai.settings_model")
    monkeypatch.setattr(typing, "TYPE_CHECKING", True)
    monkeypatch.setitem(sys.modules, seen.__name__, seen)
    for name in ("settings_model", "keywords"):
        exec(compile((FOLDER / f"{name}.py").read_text("utf-8"), name, "exec"), vars(seen))
    return vars(seen)


def types(declared, name):
    """The types of a class's keywords, without pydantic's metadata."""
    return typing.get_type_hints(declared[name], globalns=declared)


def documented(file, name):
    """The docstrings under the fields of a class."""
    tree = ast.parse((FOLDER / file).read_text("utf-8"))
    (found,) = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.name == name)
    pairs = zip(found.body, found.body[1:], strict=False)
    return {
        field.target.id: inspect.cleandoc(text.value.value)
        for field, text in pairs
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant)
    }


def test_every_setting_is_documented():
    assert documented("settings_model.py", "Settings").keys() - RENAMED.keys() == Settings.model_fields.keys()


def test_a_client_s_options_are_settings_of_the_same_types(declared):
    settings, options = types(declared, "Settings"), types(declared, "ConnectionOptions")
    assert options.pop("provider") == str | None
    assert options == {name: settings[name] for name in options}


def test_a_client_s_options_are_documented_as_settings_are():
    known = documented("settings_model.py", "Settings")
    options = documented("keywords.py", "ConnectionOptions")
    assert options.keys() == ConnectionOptions.__annotations__.keys()
    for name in options.keys() - OWN:
        expected = f"Another name of `{RENAMED[name]}`." if name in RENAMED else known[name]
        assert options[name] == expected, name


def parameters(kind, *without):
    """A constructor's own parameters."""
    found = inspect.signature(kind.__init__).parameters
    return {name: found[name] for name in found if name not in {"self", "options", *without}}


def setting_of(kind, name):
    """The setting behind a constructor's parameter."""
    name = OFFICIAL.get(name, name)
    azure = f"azure_{name}"
    return azure if issubclass(kind, AzureOpenAI | AsyncAzureOpenAI) and azure in Settings.model_fields else name


def test_every_setting_of_one_client_can_be_given_to_it():
    given = {setting_of(OpenAI, name) for name in parameters(OpenAI)} | ConnectionOptions.__annotations__.keys()
    settings = {name for name in Settings.model_fields if not name.startswith("azure_")}
    assert given - OWN - RENAMED.keys() == settings - OF_ALL_CLIENTS - OTHER_FORMS


KINDS = [OpenAI, AsyncOpenAI, AzureOpenAI, AsyncAzureOpenAI]


@pytest.mark.parametrize("kind", KINDS)
def test_a_constructor_s_parameters_are_settings_of_the_same_types(declared, kind):
    settings = types(declared, "Settings")
    for name, parameter in parameters(kind, "http_client", "azure_ad_token", "azure_ad_token_provider").items():
        assert eval(parameter.annotation, dict(declared)) == settings[setting_of(kind, name)], name


@pytest.mark.parametrize("kind", KINDS)
def test_a_constructor_s_parameters_are_documented_as_settings_are(kind):
    known = documented("settings_model.py", "Settings")
    section = inspect.getdoc(kind.__init__).partition("Args:\n")[2].partition("\n\n")[0]
    texts = dict(re.findall(r"^    (\w+): (.*(?:\n {8}.*)*)", section, flags=re.MULTILINE))
    assert texts.keys() - {"options"} == parameters(kind).keys()
    for name in parameters(kind, "http_client", "azure_ad_token_provider"):
        setting = setting_of(kind, name)
        text, variable = re.fullmatch(r"(.*?\.)(?: `([A-Z_]+)`\.)?", " ".join(texts[name].split())).groups()
        assert text == " ".join(known[setting].split()), name
        named = {
            variable
            for name in {setting, setting.removeprefix("azure_")} & Settings.model_fields.keys()
            for variable in variables(name)
        }
        assert (variable in named) if named else variable is None, name


def test_a_copy_takes_what_the_constructor_takes():
    copied = dict(inspect.signature(OpenAI.copy).parameters)
    own = {name: copied.pop(name) for name in ("set_default_headers", "set_default_query")}
    made = inspect.signature(OpenAI.__init__).parameters
    assert {name: parameter.annotation for name, parameter in copied.items()} == {
        name: parameter.annotation for name, parameter in made.items()
    }
    assert {parameter.annotation for parameter in own.values()} == {"Mapping[str, str] | None"}


def test_a_named_client_takes_every_name_that_works(declared):
    own = types(declared, "NamedClient").keys() - types(declared, "Settings").keys()
    taken = inspect.signature(type(OpenAI).init_api_client, follow_wrapped=False).parameters.keys() - {
        "cls",
        "settings",
    }
    assert own == taken | (_PLAIN_FOR_AZURE - Settings.model_fields.keys())
    short = {f"az_{name[6:]}" for name in Settings.model_fields if name.startswith("azure_")}
    settings = types(declared, "Settings")
    assert settings.keys() == Settings.model_fields.keys() | short | RENAMED.keys()
    assert all(settings[name] == settings[f"azure_{name[3:]}"] for name in short)
