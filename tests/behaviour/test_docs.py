"""Every Python block of docs/ and every recipe runs, offline; links lead somewhere; questions have answers."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from async_openai.testing import Server

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = {path.relative_to(DOCS).as_posix(): path.read_text("utf-8") for path in sorted(DOCS.rglob("*.md"))}
NAV = tomllib.loads((ROOT / "zensical.toml").read_text("utf-8"))["project"]["nav"]
RECIPES = sorted((ROOT / "examples" / "recipes").glob("*.py"))

QUESTIONS = [
    ("How is it installed, and is the package of that name on PyPI this one?", "index.md", "Install", "ancestor"),
    ("Which hosts can it talk to, a server on my machine among them?", "hosts.md", "The list", "ollama"),
    ("What happens on a 429?", "limits.md", "What happens on a 429", "max_wait"),
    ("How does it go on to Azure when OpenAI is down?", "pools.md", "What happens when one fails", "next client"),
    ("What did a call cost, and who caused it?", "costs.md", "The ledger", "by_tag"),
    ("How do I stop spending at a limit?", "costs.md", "Budgets", "BudgetExceededError"),
    ("How do I bound the whole time of a call?", "streams.md", "Deadlines", "deadline"),
    ("How do I get an object and no text?", "tools.md", "An object in the place of text", "response_format"),
    ("How do I test my program without a network?", "testing.md", "With pytest", "openai_server"),
    ("What do I change when I come from openai?", "migrating.md", "From openai", "Change the import"),
    ("How do I log in with Microsoft Entra?", "azure.md", "Microsoft Entra in the place of a key", "token_provider"),
    ("What can be set, and by which variable?", "clients.md", "Every setting", "OPENAI_MAX_RETRIES"),
]
"""What a stranger asks; the page, its heading, and a word of the answer. A page is one click away, its heading two."""


def blocks(text: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)


BLOCKS = [(page, code) for page, text in PAGES.items() if page != "recipes.md" for code in blocks(text)]


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with Server() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-docs")
        monkeypatch.setenv("DEMO_AZURE", server.origin)
        monkeypatch.setenv("OLLAMA_URL", server.url)
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.origin)
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-key")
        yield
        # The server notes the end of an answer a moment after the client has read it.
        server.wait_for(len(server.requests), outcome="answered")


def run(code: str, name: str) -> None:
    scope: dict[str, Any] = {"__name__": "of_the_docs"}
    exec(compile(code, name, "exec", dont_inherit=True), scope)


@pytest.mark.parametrize(("page", "code"), BLOCKS, ids=[f"{page}-{place}" for place, (page, _) in enumerate(BLOCKS)])
def test_block_runs(page: str, code: str, offline: None, capsys: pytest.CaptureFixture[str]):
    run(code, page)
    assert capsys.readouterr().out.strip()


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_recipe_runs(path: Path, offline: None, capsys: pytest.CaptureFixture[str]):
    run(path.read_text("utf-8"), path.name)
    assert capsys.readouterr().out.strip()


def test_there_are_ten_recipes():
    assert len(RECIPES) >= 10


def in_navigation(entries: list[Any]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, str):
            yield entry
        else:
            for value in entry.values():
                yield from in_navigation(value if isinstance(value, list) else [value])


def headings(text: str) -> dict[str, str]:
    """The sections of a page by their headings, those below them included."""
    found = re.findall(r"^## (.*?)\n(.*?)(?=^## |\Z)", text, flags=re.MULTILINE | re.DOTALL)
    return dict(found)


def anchor(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-")


@pytest.mark.parametrize(("question", "page", "heading", "word"), QUESTIONS, ids=lambda value: value[:40])
def test_a_strangers_question_is_answered_within_two_clicks(question: str, page: str, heading: str, word: str):
    assert page in set(in_navigation(NAV))
    assert word in headings(PAGES[page])[heading], question


def test_every_page_is_in_the_navigation():
    # The groups of operations are listed on the page of operations.
    assert {page for page in PAGES if not page.startswith("operations/")} <= set(in_navigation(NAV))
    assert set(in_navigation(NAV)) <= PAGES.keys()


def test_every_link_leads_somewhere():
    wrong = []
    for page, text in PAGES.items():
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            path, _, fragment = target.partition("#")
            if "://" in target or path.endswith(".txt"):
                continue
            name = (DOCS / page).parent.joinpath(path).resolve().relative_to(DOCS).as_posix() if path else page
            known = {anchor(heading) for heading in re.findall(r"^#+ (.*)$", PAGES.get(name, ""), flags=re.MULTILINE)}
            if name not in PAGES or (fragment and fragment not in known):
                wrong.append((page, target))
    assert wrong == []


def test_no_line_installs_the_package_that_has_the_name():
    """Nor does a message of the library: the name on PyPI belongs to the ancestor."""
    places = [*PAGES.items(), *((str(path), path.read_text("utf-8")) for path in (ROOT / "async_openai").rglob("*.py"))]
    places.append(("README.md", (ROOT / "README.md").read_text("utf-8")))
    assert [
        name for name, text in places if re.search(r"pip install ['\"-]*(?:-U )?['\"]?async.openai(?!>=1)", text)
    ] == []


def test_nothing_is_fetched_from_elsewhere():
    config = (ROOT / "zensical.toml").read_text("utf-8")
    assert "font = false" in config
    assert "https://" not in config
    assert not [page for page, text in PAGES.items() if "<script" in text or "![" in text]
