"""The package as a whole: its names, its imports, what it does not do when it is imported."""

from __future__ import annotations

import ast
import inspect
import pkgutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import async_openai
from async_openai import AsyncOpenAI, OpenAI
from async_openai.testing import Server

FOLDER = Path(async_openai.__file__).parent


def checked_names() -> set[str]:
    """The names imported for type checkers only."""
    tree = ast.parse((FOLDER / "__init__.py").read_text("utf-8"))
    block = next(
        node for node in tree.body if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
    )
    imports = [node for node in block.body if isinstance(node, ast.ImportFrom)]
    return {alias.asname or alias.name for node in imports for alias in node.names}


def test_the_three_lists_of_public_names_agree():
    assert set(async_openai.__all__) - {"__version__"} == checked_names()
    assert set(async_openai._LAZY) | {"__version__", "error", "types"} == set(async_openai.__all__)


def test_every_public_name_is_there():
    for name in async_openai.__all__:
        assert getattr(async_openai, name) is not None
    with pytest.raises(AttributeError, match="nonsense"):
        _ = async_openai.nonsense


def test_no_public_name_is_that_of_a_submodule():
    modules = {module.name for module in pkgutil.iter_modules([str(FOLDER)])}
    assert modules & set(async_openai.__all__) == {"error", "types"}  # the module itself is the name


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False, cwd=FOLDER.parent
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return done.stdout


def test_import_does_nothing():
    seen = run(
        "import sys, logging; before = set(sys.modules)\n"
        "import builtins, socket\n"
        "import async_openai\n"
        "heavy = {'httpx', 'httpcore', 'pydantic', 'pydantic_settings', 'backoff', 'genai_prices', 'aiohttp'}\n"
        "heavy.add('asyncio')\n"
        "print(sorted(heavy & (set(sys.modules) - before)), logging.getLogger().handlers, async_openai.__version__)"
    )
    assert seen.split() == ["[]", "[]", async_openai.__version__]


def test_the_names_of_clients_compile_no_model():
    """The first compiled one makes pydantic look for plugins among all packages, by modules of a sixth of the time."""
    seen = run(
        "import sys; before = set(sys.modules)\n"
        "from async_openai import AsyncOpenAI, OpenAI\n"
        "print(sorted({'importlib.metadata', 'email.message', 'asyncio'} & (set(sys.modules) - before)))"
    )
    assert seen.strip() == "[]"


def test_a_client_loads_no_price_and_no_resource_before_they_are_used():
    seen = run(
        "import sys\nfrom async_openai import OpenAI\n"
        "OpenAI(api_key='x')\n"
        "unwanted = ('genai_prices', 'httpx', 'aiohttp', 'async_openai.resources.chat', 'async_openai.testing')\n"
        "print([name for name in unwanted if name in sys.modules])"
    )
    assert seen.strip() == "[]"


def test_a_blocking_call_loads_nothing_of_the_asynchronous_ones():
    with Server() as server:
        seen = run(
            "import sys\nfrom async_openai import OpenAI\n"
            f"client = OpenAI(base_url={server.url!r}, api_key='x')\n"
            "print(client.chat.completions.create(model='m', messages=[{'role': 'user', 'content': 'Hi'}]).text)\n"
            "unwanted = ('asyncio', 'concurrent.futures', 'httpx', 'httpcore', 'aiohttp', 'pydantic_settings')\n"
            "print([name for name in unwanted if name in sys.modules])"
        )
    assert seen.splitlines() == ["You said: Hi", "[]"]


@pytest.mark.parametrize(
    "name",
    [
        "settings_model",
        "engine.request",
        "resources.chat",
        "resources.parameters",
        "types.base",
        "types.chat",
        "types.usage",
    ],
)
def test_models_of_every_program_keep_no_annotation_as_text(name):
    """pydantic would compile each of them, once more for each subclass: a tenth of a program's first call."""
    assert "annotations" not in vars(import_module(f"async_openai.{name}"))  # what the `__future__` import leaves


def test_methods_describe_themselves():
    create = OpenAI(api_key="x").embeddings.create
    assert (create.__doc__ or "").startswith("Turn text into vectors.\n")
    assert create.__name__ == "create"
    assert create.__qualname__ == "Embeddings.create"
    parameters = inspect.signature(create).parameters
    assert list(parameters)[:2] == ["model", "input"]
    assert parameters["dimensions"].default is None
    assert parameters["model"].kind is inspect.Parameter.KEYWORD_ONLY
    assert inspect.signature(OpenAI.models.retrieve).parameters["model"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD


def test_methods_say_whether_they_are_coroutines():
    blocking, awaitable = OpenAI(api_key="x"), AsyncOpenAI(api_key="x")
    assert not inspect.iscoroutinefunction(blocking.chat.create)
    assert inspect.iscoroutinefunction(blocking.chat.async_create)
    assert inspect.iscoroutinefunction(awaitable.chat.completions.create)
    assert inspect.iscoroutinefunction(OpenAI.embeddings.async_create)


def test_touching_an_attribute_needs_no_key_and_does_no_io(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("connected"))
    for client in (OpenAI, OpenAI(), AsyncOpenAI()):
        assert client.chat.completions.create
        assert client.fine_tuning.jobs.list
        assert repr(client.chat)


def test_a_resource_is_made_once():
    client = OpenAI(api_key="x")
    assert client.chat is client.chat
    assert client.chat.create is client.chat.create
    assert OpenAI.chat is OpenAI.chat
