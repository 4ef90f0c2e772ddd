"""What is generated is as the generator makes it now; what a parameter's text lists is offered as its values."""

from __future__ import annotations

import ast
import inspect
from functools import cache

import pytest

from async_openai import AsyncOpenAI, OpenAI
from async_openai.engine.request import OPTIONS
from tests.generate.outputs import outputs
from tests.generate.parameters import listed_values
from tests.generate.stubs import findable

OUTPUTS = cache(outputs)


def test_the_files_are_as_generated():
    wrong = [str(path) for path, text in OUTPUTS().items() if not path.exists() or path.read_text("utf-8") != text]
    assert wrong == [], "run python -m tests.generate"


def test_each_stub_is_python_and_every_method_has_its_text():
    stubs = [ast.parse(text) for path, text in OUTPUTS().items() if path.suffix == ".pyi"]
    methods = [node for tree in stubs for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    texts = [text for node in methods if (text := ast.get_docstring(node)) and "Args:" in text]
    assert len(texts) > 400  # operations were found at all
    entries = [line for text in texts for line in text.splitlines() if line.startswith("    ")]
    assert [line for line in entries if line.endswith(":")] == [], "a parameter without a text"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("`low`, `medium` or `high`.", ("low", "medium", "high")),
        ("`asc` (default, oldest first) or `desc`.", ("asc", "desc")),
        ("Kinds of output: `text`, `audio`.", ("text", "audio")),
        ("`none`, `auto`, or the function to call.", ("none", "auto")),
        ("`inf` (default).", ()),
        ("Replaced by `safety_identifier` and `prompt_cache_key`.", ()),
        ("With `logprobs=True`. `a` or `b`.", ()),
        ("ID of the model.", ()),
    ],
)
def test_values_that_a_text_lists(text: str, values: tuple[str, ...]):
    assert listed_values(text) == values


def test_editors_find_each_text():
    """pyright takes the first line that has `name: ` in it, and so the text of another parameter."""
    texts = {"moderation": "Checks.", "n": "How many.", "stop": "Texts; `{n: 2}`."}
    assert list(findable(texts)) == ["n", "moderation", "stop"]


@pytest.mark.parametrize(
    "method",
    [
        lambda: OpenAI.chat.completions.create,
        lambda: OpenAI.chat.async_create,
        lambda: AsyncOpenAI(api_key="x").chat.completions.create,
        lambda: OpenAI.chat.with_raw_response.create,
    ],
)
def test_help_explains_every_parameter(method):
    """`help()` and notebooks read these two."""
    text = inspect.getdoc(method()) or ""
    parameters = inspect.signature(method()).parameters
    assert len(parameters) > len(OPTIONS) + 20
    assert [name for name in parameters if f"    {name}: " not in text] == []


@pytest.mark.parametrize("method", [OpenAI.configure, OpenAI.init_api_client])
def test_notebooks_complete_settings(method):
    parameters = inspect.signature(method).parameters
    assert {"api_key", "azure_endpoint", "timeout"} <= parameters.keys()
    assert not [one for one in parameters.values() if one.kind is one.VAR_KEYWORD]


def test_completion_offers_what_users_need():
    client = AsyncOpenAI(api_key="x")
    assert {"configure", "init_api_client", "pool", "client_names", "chat"} <= set(dir(OpenAI))
    assert {"chat", "ledger", "with_options"} <= set(dir(client))
    inside = {"route", "root", "ready_target", "surface", "rotating"}
    assert not inside & {*dir(OpenAI), *dir(client), *dir(client.chat)}
