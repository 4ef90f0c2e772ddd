"""What pyright's language server tells an editor: a text for every parameter, known values, keys of a message."""

from __future__ import annotations

import itertools
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from async_openai.engine.request import OPTIONS
from async_openai.resources.chat import ChatRequest

NAME = "program.py"
PARAMETERS = [name for name in ChatRequest.model_fields if name not in {"stream", "parse_stream"}]


class Editor:
    """A client of the language server, with one file open."""

    def __init__(self, folder: Path) -> None:
        command = ["pyright-langserver", "--stdio"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder)
        self._ids, self._versions = itertools.count(1), itertools.count(1)
        shown = {"documentationFormat": ["markdown"]}
        capabilities = {
            "textDocument": {
                "signatureHelp": {"signatureInformation": shown},
                "completion": {"completionItem": shown},
                "hover": {"contentFormat": ["markdown"]},
            },
            "workspace": {"configuration": True},
        }
        uri = folder.as_uri()
        folders = [{"uri": uri, "name": "a user's"}]
        self._ask("initialize", processId=None, rootUri=uri, capabilities=capabilities, workspaceFolders=folders)
        self._tell("initialized")
        self._document = {"uri": f"{uri}/{NAME}"}
        opened = {**self._document, "languageId": "python", "version": 0, "text": ""}
        self._tell("textDocument/didOpen", textDocument=opened)

    def close(self) -> None:
        self._process.terminate()
        self._process.communicate()

    def write(self, text: str) -> None:
        """Replace the program."""
        version = {**self._document, "version": next(self._versions)}
        self._tell("textDocument/didChange", textDocument=version, contentChanges=[{"text": text}])

    def ask(self, what: str, line: int, character: int) -> Any:
        """Ask about a place of the program."""
        place = {"line": line, "character": character}
        return self._ask(f"textDocument/{what}", textDocument=self._document, position=place)

    def at_mark(self, what: str, text: str) -> Any:
        """Ask about the place `|` of a program."""
        before, _, after = text.partition("|")
        self.write(before + after)
        lines = before.split("\n")
        return self.ask(what, len(lines) - 1, len(lines[-1]))

    def _tell(self, method: str, **parameters: Any) -> None:
        self._send({"method": method, "params": parameters})

    def _ask(self, method: str, **parameters: Any) -> Any:
        number = next(self._ids)
        self._send({"id": number, "method": method, "params": parameters})
        while True:
            message = self._read()
            if "method" in message and "id" in message:
                items = message["params"].get("items", []) if message["method"] == "workspace/configuration" else None
                self._send({"id": message["id"], "result": None if items is None else [{} for _ in items]})
            elif message.get("id") == number:
                assert "error" not in message, message
                return message["result"]

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    made = Editor(tmp_path_factory.mktemp("program"))
    yield made
    made.close()


CALLS = [
    "from async_openai import OpenAI\nOpenAI.chat.completions.create",
    "from async_openai import AsyncOpenAI\nAsyncOpenAI().chat.completions.create",
    "from async_openai import OpenAI\nOpenAI.chat.async_create",
]


@pytest.mark.parametrize("call", CALLS)
def test_every_parameter_is_explained(editor: Editor, call: str):
    imported, _, function = call.partition("\n")
    lines = [f"{function}({name}=None)" for name in PARAMETERS]
    editor.write("\n".join([imported, *lines]))
    missing = []
    for line, (name, text) in enumerate(zip(PARAMETERS, lines, strict=True), start=1):
        found = editor.ask("signatureHelp", line, len(text) - 1)
        active = found["signatures"][found["activeSignature"] or 0]
        shown = active["parameters"][active.get("activeParameter", found["activeParameter"])]
        told = (shown.get("documentation") or {}).get("value", "")
        if not (shown["label"].startswith(f"{name}:") and told.startswith(f"{name}: ") and len(told) > len(name) + 8):
            missing.append((name, shown))
    assert missing == []


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        ('reasoning_effort="|"', {'"none"', '"low"', '"medium"', '"high"'}),
        ('model="|"', {'"gpt-5"', '"gpt-4o-mini"'}),
        ('verbosity="|"', {'"low"', '"high"'}),
        ("tempe|", {"temperature="}),
        ("deadl|", {"deadline="}),
        ('model="m", messages=[{"|"}]', {'"role"', '"content"', '"tool_calls"'}),
    ],
)
def test_values_and_names_are_offered(editor: Editor, argument: str, expected: set[str]):
    found = editor.at_mark("completion", f"from async_openai import OpenAI\nOpenAI.chat.create({argument})")
    assert expected <= {item["label"] for item in found["items"]}


def test_options_are_offered_where_the_signature_holds_them_in_short(editor: Editor):
    found = editor.at_mark("completion", "from async_openai import OpenAI\nOpenAI.files.list(|)")
    assert {f"{name}=" for name in OPTIONS} <= {item["label"] for item in found["items"]}


def test_hovering_shows_the_text(editor: Editor):
    found = editor.at_mark("hover", "from async_openai import AsyncOpenAI\nAsyncOpenAI().chat.completions.cre|ate")
    assert "Ask a model for the next message" in found["contents"]["value"]
    assert "temperature: Randomness, 0 to 2. Default 1." in found["contents"]["value"]
