"""`async-openai demo` shows the main job: two clients, one answering 429, one dying, and the bill."""

from __future__ import annotations

import pytest

from async_openai import OpenAI, __version__
from async_openai.cli import main
from async_openai.testing import Server


def test_without_a_key_it_shows_failover_and_cost(capsys: pytest.CaptureFixture[str]):
    assert main(["demo"]) == 0
    shown = capsys.readouterr().out
    assert shown.count("after default answered 429") == 2
    assert "after az broke off" in shown
    assert "You| said:| Count| to| five|" in shown
    totals = next(line for line in shown.splitlines() if line.startswith("total")).split()
    # Attempts: six prompts and a stream, and three that failed. The stream does not ask 'az', which rests.
    assert (int(totals[1]), int(totals[2])) == (10, 3)
    assert float(totals[6]) > 0


def test_with_a_key_it_asks_the_host_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    with Server() as server:
        monkeypatch.setenv("OPENAI_API_KEY", "sk-demo")
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        assert main(["demo", "--model", "gpt-5"]) == 0
        assert {request.json["model"] for request in server.requests} == {"gpt-5"}
        assert len(server.requests) == 7
    assert "sk-demo" not in capsys.readouterr().out


def test_a_host_that_refuses_ends_it_with_a_message(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    with Server(keys=["another"]) as server:
        monkeypatch.setenv("OPENAI_API_KEY", "sk-wrong")
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        assert main(["demo"]) == 1
    assert "401" in capsys.readouterr().err


def test_it_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch):
    main(["demo"])
    monkeypatch.setenv("OPENAI_API_KEY", "sk-after")
    assert OpenAI.client_names == ["default"]
    assert OpenAI.api_key == "sk-after"


def test_version(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert __version__ in capsys.readouterr().out
