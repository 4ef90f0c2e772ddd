"""`async-openai chat` and `async-openai models`."""

from __future__ import annotations

import io

import pytest

from async_openai.cli import main
from async_openai.testing import Fault, Server


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch):
    with Server() as made:
        monkeypatch.setenv("OPENAI_API_KEY", "sk-cli")
        monkeypatch.setenv("OPENAI_BASE_URL", made.url)
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", made.origin)
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure")
        yield made


@pytest.mark.parametrize(
    ("arguments", "typed", "asked"),
    [
        (["Hello"], "", [{"role": "user", "content": "Hello"}]),
        (["-"], "From a pipe\n", [{"role": "user", "content": "From a pipe\n"}]),
        (["Hi", "--system", "Short"], "", [{"role": "system", "content": "Short"}, {"role": "user", "content": "Hi"}]),
    ],
)
def test_chat_streams_the_answer(server, monkeypatch, capsys, arguments, typed, asked):
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert main(["chat", *arguments, "--model", "gpt-5"]) == 0
    (request,) = server.requests
    assert (request.json["messages"], request.json["model"], request.json["stream"]) == (asked, "gpt-5", True)
    assert capsys.readouterr().out.strip() == f"You said: {asked[-1]['content'].strip()}"


def test_a_client_is_chosen_by_its_name(server, capsys):
    assert main(["chat", "Hello", "--client", "az"]) == 0
    assert server.requests[0].path.startswith("/openai/deployments/")
    assert main(["models", "--client", "nobody"]) == 1
    assert "there is no client 'nobody'" in capsys.readouterr().err


def test_models_are_listed(server, capsys):
    assert main(["models"]) == 0
    names = capsys.readouterr().out.splitlines()
    assert "gpt-4o-mini" in names
    assert names == sorted(names)


@pytest.mark.parametrize("command", [["chat", "Hello"], ["models"]])
def test_a_host_that_refuses_is_a_message(server, capsys, command):
    server.always(Fault(status=401, body={"error": {"message": "no such key", "type": "invalid_request_error"}}))
    assert main(command) == 1
    shown = capsys.readouterr()
    assert "no such key" in shown.err
    assert "sk-cli" not in shown.err + shown.out
