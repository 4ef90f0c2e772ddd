"""The order of the package: imports point one way, and one name has one meaning."""

from __future__ import annotations

import ast
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import async_openai

FOLDER = Path(async_openai.__file__).parent
ROOT = FOLDER.name

MOST_IN_A_CIRCLE = 3
"""Files: a resource or type and its helper may know each other."""

SHARED_CLASSES = {
    # The record that hooks and errors give to users, and what the engine keeps of it while it is under way.
    "Attempt": {"errors", "engine.attempt"},
    # The exception of async-openai 0.0.x, and httpx's class, which the official client has under that name.
    "Timeout": {"errors", "official_names"},
    # The older name of an event of the Responses API, and an event of chat streams, named as in the official client.
    "RefusalDoneEvent": {"types.response_stream", "types.chat_events"},
    # A run of an assistant, named as in the official client, and a bulk run.
    "Run": {"types.threads", "bulk.run"},
}
SHARED_FILES = {
    "base.py": {"providers", "resources", "transport", "types"},  # what the others of the folder build on
    # Paths of the official client.
    "azure.py": {"providers", "lib"},
    "file_search_tool_param.py": {"types/responses", "types/beta"},
    "official.py": {"types/chat", "types/responses"},
    "run.py": {"bulk", "types/beta/threads"},
    "response.py": {"types", "types/responses"},
    "blocking.py": {"resources", "transport/own"},  # the blocking surface, and the blocking sockets
}
GROUPS = {"resources", "types", "testing/answers"}
"""A group of operations has a file of its name in each: what can be asked, what comes back, what the server answers."""


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of the package by its dotted name."""
    found = {}
    for path in sorted(FOLDER.rglob("*.py")):
        parts = (ROOT, *path.relative_to(FOLDER).with_suffix("").parts)
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = ast.parse(path.read_text("utf-8"))
    return found


def imported(tree: ast.Module, known: set[str]) -> Iterator[tuple[str, int]]:
    """The modules of the package that one imports, with the line: at its top, for type checkers, or in a function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "relative imports are not followed here"
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if name in known else str(node.module) for name in whole]
        else:
            continue
        yield from ((name, node.lineno) for name in names if name in known)


@cache
def imports() -> dict[str, dict[str, int]]:
    """What each module imports, with the first line that does."""
    graph: dict[str, dict[str, int]] = {}
    for module, tree in modules().items():
        lines: dict[str, int] = {}
        for name, line in imported(tree, set(modules())):
            if name != module:
                lines[name] = min(line, lines.get(name, line))
        graph[module] = lines
    return graph


def reached(start: str) -> set[str]:
    """All modules that are loaded with one, over any number of imports."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        new = imports()[waiting.pop()].keys() - found
        found |= new
        waiting += new
    return found


def test_no_circle_of_imports_is_large():
    reach = {module: reached(module) for module in imports()}
    circles = {
        frozenset(other for other in found if module in reach[other])
        for module, found in reach.items()
        if module in found
    }
    assert len(imports()) > 200  # modules were found at all
    assert [sorted(circle) for circle in circles if len(circle) > MOST_IN_A_CIRCLE] == []


def test_imports_point_one_way():
    """By the linter's own table, which the linter reads only where it is run."""
    settings = tomllib.loads((FOLDER.parent / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (layers,) = (contract["layers"] for contract in contracts if contract["type"] == "layers")
    level = {name.strip(): at for at, layer in enumerate(layers) for name in layer.split("|")}
    folders = {module.split(".")[1] for module in modules() if module != ROOT}
    assert folders == set(level)

    def wrong(module: str, name: str) -> bool:
        if name == ROOT:  # the public names: above all of them
            return module != ROOT
        if module == ROOT:
            return False
        here, there = module.split(".")[1], name.split(".")[1]
        return here != there and level[there] <= level[here]

    assert [
        f"{module}:{line} imports {name}"
        for module, lines in imports().items()
        for name, line in lines.items()
        if wrong(module, name)
    ] == []


def classes(tree: ast.Module) -> Iterator[str]:
    """The classes of a module, and its aliases of types."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield node.name
            continue
        if isinstance(node, ast.Assign):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names = [node.target.id]
        else:
            continue
        made = node.value
        if isinstance(made, ast.Call) and getattr(made.func, "id", "") in {"TypeVar", "ParamSpec"}:
            continue  # each module has its own: they mean nothing outside
        yield from (name for name in names if name[0].isupper() and not name.isupper())


def test_no_two_classes_share_a_name():
    found: dict[str, set[str]] = defaultdict(set)
    for module, tree in modules().items():
        for name in classes(tree):
            found[name].add(module.removeprefix(f"{ROOT}."))
    assert len(found) > 500
    assert {name: files for name, files in found.items() if len(files) > 1} == SHARED_CLASSES


def test_no_two_files_share_a_name():
    found: dict[str, set[str]] = defaultdict(set)
    for path in FOLDER.rglob("*.py"):
        if path.name != "__init__.py":
            found[path.name].add(path.relative_to(FOLDER).parent.as_posix())
    shared = {name: folders for name, folders in found.items() if len(folders) > 1 and not folders <= GROUPS}
    assert shared == SHARED_FILES
