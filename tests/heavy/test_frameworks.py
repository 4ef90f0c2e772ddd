"""Frameworks and official clients through the bridge, each in an environment of its own with its newest version.

The environments are made by `uv` where that is on PATH, else by pip; `ASYNC_OPENAI_ENVIRONMENTS=FOLDER` keeps them for
the next time.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "frameworks"
REPOSITORY = Path(__file__).parents[2]

ENVIRONMENTS = {
    "official_2": ("official", "openai>=2.54,<3", "pytest"),
    "official_3": ("official", "openai>=3.57,<4", "pytest"),
    "pydantic_ai": ("pydantic_ai", "pydantic-ai-slim[openai]>=2.68"),
    "openai_agents": ("openai_agents", "openai-agents>=0.24"),
    "langchain": ("langchain_openai", "langchain-openai>=1.7.4"),
    "instructor": ("instructor", "instructor>=1.17"),
    "llama_index": ("llama_index", "llama-index-llms-openai>=0.8.3", "llama-index-embeddings-openai"),
    "litellm": ("litellm", "litellm>=1.110"),
    "smolagents": ("smolagents", "smolagents[openai]>=1.26"),
    "haystack": ("haystack", "haystack-ai>=3.4"),
    "autogen": ("autogen", "autogen-ext[openai]>=0.7.5"),
    "magentic": ("magentic", "magentic>=0.41"),
    "semantic_kernel": ("semantic_kernel", "semantic-kernel>=1.45"),
    "dspy": ("dspy", "dspy>=3.4"),
}
"""By name: the file of scenarios, and what its environment needs beside this library."""


@pytest.fixture(scope="session")
def environments(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the environments."""
    kept = os.environ.get("ASYNC_OPENAI_ENVIRONMENTS")
    return Path(kept) if kept else tmp_path_factory.mktemp("environments")


def made(folder: Path, *requirements: str) -> Path:
    """Make an environment, unless it is there, and return its Python."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if python.exists():
        return python
    if uv := shutil.which("uv"):
        subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, str(folder)], check=True)
        install = [uv, "pip", "install", "--quiet", "--python", str(python)]
    else:
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, *requirements, "-e", str(REPOSITORY)], check=True)
    return python


EXAMPLES = {
    "pydantic_ai": "pydantic_ai_agent",
    "openai_agents": "openai_agents_runner",
    "langchain": "langchain_chat",
    "instructor": "instructor_models",
    "llama_index": "llama_index_chat",
    "litellm": "litellm_client",
}
"""By environment: the file in `examples/frameworks`."""


def run(python: Path, script: Path) -> subprocess.CompletedProcess[str]:
    """Run a script where no key is."""
    environment = {key: value for key, value in os.environ.items() if "OPENAI" not in key and key != "PYTHONPATH"}
    return subprocess.run(
        [str(python), script.name],
        cwd=script.parent,
        env={**environment, "LITELLM_LOCAL_MODEL_COST_MAP": "True", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_every_scenario_passes(environments: Path, name: str):
    scenarios, *requirements = ENVIRONMENTS[name]
    done = run(made(environments / name, *requirements), HERE / f"{scenarios}_scenarios.py")
    passed = [line for line in done.stdout.splitlines() if line.startswith("ok ")]
    assert done.returncode == 0 and passed, done.stdout + done.stderr


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_runs(environments: Path, name: str):
    python = made(environments / name, *ENVIRONMENTS[name][1:])
    done = run(python, REPOSITORY / "examples" / "frameworks" / f"{EXAMPLES[name]}.py")
    told = done.stdout + done.stderr
    assert done.returncode == 0 and "RateLimitError" in done.stdout and "spare " in done.stdout, told
