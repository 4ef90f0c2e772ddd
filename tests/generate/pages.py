"""Pages of the documentation that follow from the classes: operations, settings, hosts, recipes, and `llms.txt`."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from async_openai.configuration import variables
from async_openai.engine.request import OPTIONS, RequestOptions
from async_openai.settings_model import Settings
from tests.generate import hosts
from tests.generate.names import Names
from tests.generate.parameters import of_request
from tests.generate.signatures import Declared, declared
from tests.generate.source import ROOT, Source, Symbol, class_of, field_text, one_line, source
from tests.generate.stubs import attached, texts

DOCS = ROOT / "docs"
RECIPES = ROOT / "examples" / "recipes"
_TREE = Symbol("async_openai.resources.tree", "Resources")
_PAGES = {"settings": "clients.md", "hosts": "hosts.md", "errors": "errors.md"}
"""Pages of which a part is made."""
_MADE = "<!-- Made by `python -m tests.generate` from {}: edit that. -->\n\n"


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of a resource."""

    path: str
    """`chat.completions.create`."""
    declared: Declared
    result: str
    """Type of its reply."""

    @property
    def kind(self) -> type[RequestOptions] | None:
        """The request model; None for a helper of several calls."""
        return self.declared.given[0].request

    @property
    def summary(self) -> str:
        """The first lines of its text."""
        function, kind = self.declared.given[0].function, self.kind
        doc = (ast.get_docstring(function) if function is not None else kind.__doc__) or ""
        return one_line(doc.split("\n\n", maxsplit=1)[0])

    @property
    def where(self) -> str:
        """Verb and path."""
        return f"`{self.kind.verb} {self.kind.path}`" if self.kind is not None and self.kind.path else ""  # type: ignore[attr-defined]


def operations() -> dict[str, list[Operation]]:
    """Return every operation by the resource of clients that it is reached through."""
    module, node = class_of(_TREE)
    return {
        ast.unparse(one.target): list(_of(ast.unparse(one.target), *class_of(attached(one, module)[0])))
        for one in node.body
        if isinstance(one, ast.AnnAssign)
    }


def _of(path: str, module: Source, node: ast.ClassDef) -> Iterator[Operation]:
    names = Names(module)
    for one in node.body:
        if isinstance(one, ast.AnnAssign):
            yield from _of(f"{path}.{ast.unparse(one.target)}", *class_of(attached(one, module)[0]))
        elif isinstance(one, ast.Assign) and (found := declared(one, module, names)) is not None:
            result = ast.unparse(found.signatures(0, "Surface", names)[0].result)
            yield Operation(f"{path}.{found.names[0]}", found, result)


def written() -> dict[Path, str]:
    """Return every page by its path."""
    found = operations()
    made = {DOCS / "operations" / f"{name}.md": _group(name, group) for name, group in found.items()}
    made[DOCS / "operations" / "index.md"] = _index(found)
    made[DOCS / "recipes.md"] = recipes()
    made[DOCS / "llms.txt"] = llms(found)
    for name, block in (("settings", settings()), ("hosts", hosts.listed()), ("errors", errors())):
        page = DOCS / _PAGES[name]
        made[page] = with_block(page.read_text("utf-8"), name, block)
    return made


# --- operations -------------------------------------------------------------------------------------------------------


def _index(found: dict[str, list[Operation]]) -> str:
    count = sum(map(len, found.values()))
    lines = [f"| [`{name}`]({name}.md) | {len(group)} | {_text(name)} |" for name, group in found.items()]
    options = [f"| `{one.name}` | {_cell(one.text)} |" for one in of_request(RequestOptions) if one.name in OPTIONS]  # type: ignore[arg-type]
    return (
        "# Operations\n\n" + _MADE.format("the request models") + f"{count} methods in {len(found)} groups. "
        "Each is on every client, on pools and on the class `OpenAI`, blocking and with `async_` before its name; on "
        "`AsyncOpenAI` the plain name is awaitable.\n\n| group | methods | what it is |\n| --- | --- | --- |\n"
        + "\n".join(lines)
        + "\n\n## Options of every call\n\nBeside its own parameters every method takes these.\n\n"
        "| option | what it does |\n| --- | --- |\n" + "\n".join(options) + "\n"
    )


def _text(name: str) -> str:
    module, node = class_of(_TREE)
    one = next(one for one in node.body if isinstance(one, ast.AnnAssign) and ast.unparse(one.target) == name)
    doc = one_line(ast.get_docstring(class_of(attached(one, module)[0])[1]) or "")
    return doc.partition(": ")[2] or doc


def _group(name: str, group: list[Operation]) -> str:
    head = f"# {name}\n\n" + _MADE.format("the request models")
    options = "Every method also takes the [options of every call](index.md#options-of-every-call).\n"
    return head + options + "".join(map(_section, group))


def _section(one: Operation) -> str:
    described = {name: text for name, text in texts(one.declared).items() if name not in OPTIONS}
    needed = {each.name for given in one.declared.given[:1] for each in given.parameters if each.default is None}
    rows = [f"| `{name}`{' (needed)' if name in needed else ''} | {_cell(text)} |" for name, text in described.items()]
    table = "\n| parameter | what it is |\n| --- | --- |\n" + "\n".join(rows) + "\n" if rows else ""
    facts = ", ".join(part for part in (one.where, f"gives `{one.result}`") if part)
    return f"\n## {one.path}\n\n{one.summary}\n\n{facts}\n{table}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


# --- settings, recipes, llms.txt --------------------------------------------------------------------------------------


def settings() -> str:
    """Return the table of all settings, each with its text."""
    lines = ["| keyword | environment | what it is |", "| --- | --- | --- |"]
    for name in Settings.model_fields:
        named = " or ".join(f"`{variable}`" for variable in variables(name))
        lines.append(f"| `{name}` | {named} | {_cell(field_text(Settings, name))} |")
    return "\n".join(lines) + "\n"


def errors() -> str:
    """Return the tree of exceptions, each below the one that catches it too."""
    module = source("async_openai.errors")
    kinds = [node for node in module.body if isinstance(node, ast.ClassDef)]
    below = {node.name: [one for one in kinds if _base(one) == node.name] for node in kinds}
    lines = ["| exception | what it says |", "| --- | --- |"]

    def add(node: ast.ClassDef, depth: int) -> None:
        text = one_line((ast.get_docstring(node) or "").split("\n\n", maxsplit=1)[0])
        lines.append(f"| {'&emsp;' * depth}`{node.name}` | {_cell(text)} |")
        for one in below[node.name]:
            add(one, depth + 1)

    add(next(node for node in kinds if node.name == "OpenAIError"), 0)
    return "\n".join(lines) + "\n"


def _base(node: ast.ClassDef) -> str:
    return ast.unparse(node.bases[0]) if node.bases else ""


def recipes() -> str:
    """Return the page of recipes: each file with the text at its head."""
    head = "# Recipes\n\n" + _MADE.format("examples/recipes")
    parts = [f"{head}Each is a file of `examples/recipes` that the tests run."]
    for path in sorted(RECIPES.glob("*.py")):
        code = path.read_text("utf-8")
        doc = ast.get_docstring(ast.parse(code)) or ""
        title, _, text = doc.partition("\n\n")
        body = code.split('"""', 2)[2].strip().replace("from __future__ import annotations\n\n", "")
        shown = f"{text}\n\n" if text else ""
        parts.append(f"## {title.rstrip('.')}\n\n{shown}`{path.name}`\n\n```python\n{body}\n```")
    return "\n\n".join(parts) + "\n"


def llms(found: dict[str, list[Operation]]) -> str:
    """Return what a language model reads first: the pages, and every operation on a line."""
    config = tomllib.loads((ROOT / "zensical.toml").read_text("utf-8"))["project"]
    pages = [f"- [{title}]({page})" for title, page in _pages(config["nav"])]
    lines = [
        f"- `{one.path}({', '.join(each.name for each in one.declared.given[0].parameters if not each.is_option)})`"
        f" -> `{one.result}`: {one.summary}"
        for group in found.values()
        for one in group
    ]
    return (
        f"# {config['site_name']}\n\n> {config['site_description']}\n\n"
        "`from async_openai import OpenAI, AsyncOpenAI`. `OpenAI` is a client as a class (`OpenAI.chat.create(...)`), "
        "and makes independent ones (`OpenAI(api_key=...)`). Every method has an awaitable twin with `async_` before "
        "its name; on `AsyncOpenAI` the plain name is awaitable. Options of every call: "
        f"{', '.join(sorted(OPTIONS))}.\n\n"
        "## Docs\n\n" + "\n".join(pages) + "\n\n## Operations\n\n" + "\n".join(lines) + "\n"
    )


def _pages(nav: list[dict[str, object]]) -> Iterator[tuple[str, str]]:
    for entry in nav:
        for title, value in entry.items():
            if isinstance(value, str):
                yield title, value
            elif isinstance(value, list):
                yield from _pages([one if isinstance(one, dict) else {title: one} for one in value][:1])


def with_block(page: str, name: str, text: str) -> str:
    """Return a page with what stands between `<!-- name -->` and `<!-- /name -->` made anew."""
    pattern = re.compile(rf"(<!-- {name}: [^>]*-->\n).*?(<!-- /{name} -->)", re.DOTALL)
    page, count = pattern.subn(lambda found: f"{found[1]}\n{text}\n{found[2]}", page)
    assert count == 1, name
    return page
