"""Every Python block of the README runs, offline; its commands are one line each; its links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from async_openai.testing import Server

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("code", BLOCKS, ids=lambda code: code.strip().splitlines()[-1][:40])
def test_block_runs(code: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    with Server() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-readme")
        monkeypatch.setenv("DEMO_AZURE", server.origin)
        exec(compile(code, "README.md", "exec", dont_inherit=True), {"__name__": "readme"})
        # The server notes the end of an answer a moment after the client has read it.
        server.wait_for(len(server.requests), outcome="answered")
    assert capsys.readouterr().out.strip()


def test_there_is_a_block_for_each_main_use():
    assert len(BLOCKS) == 6


def test_every_link_leads_to_a_file():
    links = {target for target in re.findall(r"\]\(([^)#\s]+)\)", README) if "://" not in target}
    assert len(links) > 15
    assert [target for target in links if not (ROOT / target).exists()] == []


def test_the_command_lines_are_one_line_each():
    commands = re.findall(r"^```bash\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)
    assert [command.count("\n") for command in commands] == [1, 1]
    assert "async-openai demo" in commands[0]
    assert "pytest" in commands[1]
