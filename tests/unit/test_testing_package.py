"""The testing package costs nothing until it is used; its fixtures work in a suite of a user's own."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from async_openai import testing

ROOT = Path(testing.__file__).parents[2]
SUITE = """
import http.client
import json
import os
import urllib.request

import async_openai
import pytest
from async_openai import OpenAI
from async_openai.transport import clock as transport_clock


@pytest.fixture(scope="session")
def seen():
    return []


@pytest.mark.parametrize("turn", [1, 2])
def test_server(openai_server, seen, turn):
    assert os.environ["OPENAI_BASE_URL"] == openai_server.url
    assert os.environ["OPENAI_API_KEY"]
    assert not any(name.startswith("AZURE_OPENAI_") or name == "OPENAI_ORG_ID" for name in os.environ)
    with urllib.request.urlopen(openai_server.url + "/models") as answer:
        assert json.load(answer)["object"] == "list"
    assert [request.path for request in openai_server.requests] == ["/v1/models"]
    seen.append(openai_server.port)
    OpenAI.init_api_client("mine", api_key="k", base_url=openai_server.url)


def test_environment_is_restored_and_the_registry_forgotten(seen):
    assert os.environ["OPENAI_ORG_ID"] == "org-of-the-machine"
    assert "OPENAI_BASE_URL" not in os.environ
    assert "mine" not in OpenAI.client_names
    assert len(seen) == 2
    with pytest.raises(ConnectionRefusedError):
        connection = http.client.HTTPConnection("127.0.0.1", seen[0])
        connection.connect()


def test_clock(openai_clock):
    assert transport_clock.current.clock is openai_clock
    openai_clock.sleep(1000)
    assert openai_clock.sleeps == [1000]
"""


def run(*arguments: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


def test_every_public_name_is_there_and_the_lists_of_them_agree():
    tree = ast.parse(Path(testing.__file__).read_text())
    guarded = next(node for node in tree.body if isinstance(node, ast.If))
    imports = [node for node in guarded.body if isinstance(node, ast.ImportFrom)]
    checked = {alias.asname or alias.name: node.module for node in imports for alias in node.names}
    renamed = {alias.asname: alias.name for node in imports for alias in node.names if alias.asname}
    homes = {name: f"async_openai.testing.{home}" for name, home in testing._HOMES.items()}
    assert sorted(testing.__all__) == sorted(checked) == sorted(homes)
    assert checked == homes
    assert renamed == testing._OLD_NAMES
    for name in testing.__all__:
        assert getattr(testing, name) is not None
        assert name in dir(testing)
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = testing.Nothing


def test_the_plugin_imports_nothing_of_the_server():
    code = (
        "import sys, pytest; before = set(sys.modules); import async_openai.testing.plugin; "
        "print(*sorted(set(sys.modules) - before))"
    )
    done = run("-c", code)
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    # What the package itself loads at import is its own affair; of testing it is these two.
    assert [name for name in loaded if name.startswith("async_openai.testing")] == [
        "async_openai.testing",
        "async_openai.testing.plugin",
    ]
    assert "async_openai.transport.clock" not in loaded
    assert not {"asyncio", "ssl", "socket", "httpx"} & set(loaded)


def test_fixtures_in_a_suite_of_ones_own(tmp_path):
    (tmp_path / "test_suite.py").write_text(SUITE)
    plugins = ("-p", "async_openai.testing.plugin", "-p", "no:cacheprovider")
    done = run(
        *("-W", "error", "-m", "pytest", "-q", *plugins, "test_suite.py"),
        cwd=tmp_path,
        OPENAI_ORG_ID="org-of-the-machine",
        AZURE_OPENAI_ENDPOINT="https://x.openai.azure.com",
        PYTEST_DISABLE_PLUGIN_AUTOLOAD="1",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout
