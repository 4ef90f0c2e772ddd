"""The package's source as type checkers see it: names, classes, their fields and the texts under them."""

from __future__ import annotations

import ast
import inspect
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Symbol:
    """A name and the module that has it."""

    module: str
    name: str


def path_of(module: str) -> Path:
    """Return the file of a module of the package."""
    path = ROOT.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def _condition(node: ast.stmt) -> str | None:
    return ast.unparse(node.test) if isinstance(node, ast.If) else None


def visible(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that a type checker reads."""
    for node in body:
        condition = _condition(node)
        if condition == "TYPE_CHECKING":
            yield from visible(node.body)  # type: ignore[attr-defined]
        elif condition == "not TYPE_CHECKING":
            yield from visible(node.orelse)  # type: ignore[attr-defined]
        else:
            yield node


def everything(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a class, those for type checkers alone and those for run time alone too."""
    for node in body:
        if isinstance(node, ast.If):
            yield from everything(node.body)
            yield from everything(node.orelse)
        else:
            yield node


class Source:
    """One module."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.tree = ast.parse(path_of(name).read_text("utf-8"))
        self.body = list(visible(self.tree.body))
        self.defined: dict[str, ast.stmt] = {}
        self.overloads: dict[str, list[ast.FunctionDef]] = {}
        self.imported: dict[str, Symbol] = {}
        for node in self.body:
            self._note(node)

    def _note(self, node: ast.stmt) -> None:
        if isinstance(node, ast.Import):
            self.imported.update({one.asname or one.name.split(".")[0]: Symbol(one.name, "") for one in node.names})
        elif isinstance(node, ast.ImportFrom):
            self.imported.update({one.asname or one.name: Symbol(str(node.module), one.name) for one in node.names})
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            self.defined[node.name] = node
            if isinstance(node, ast.FunctionDef):
                self.overloads.setdefault(node.name, []).append(node)
        elif isinstance(node, ast.Assign):
            self.defined.update({one.id: node for one in node.targets if isinstance(one, ast.Name)})
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            self.defined[node.target.id] = node

    def symbol(self, name: str) -> Symbol | None:
        """Return what a name stands for; None for what is built in."""
        if name in self.defined:
            return Symbol(self.name, name)
        return self.imported.get(name)


@cache
def source(module: str) -> Source:
    """Return a module of the package."""
    return Source(module)


def is_ours(symbol: Symbol | None) -> bool:
    """Whether a name is the package's own."""
    return symbol is not None and symbol.module.split(".")[0] == "async_openai"


def definition(symbol: Symbol) -> tuple[Source, ast.stmt]:
    """Return where a name is defined, and how; names that are imported on are followed."""
    if not symbol.name or not is_ours(symbol):
        raise LookupError(symbol)
    module = source(symbol.module)
    if symbol.name in module.defined:
        return module, module.defined[symbol.name]
    further = module.imported.get(symbol.name)
    if further is None or not is_ours(further):
        raise LookupError(symbol)
    return definition(further)


def class_of(symbol: Symbol) -> tuple[Source, ast.ClassDef]:
    """Return a class of the package."""
    module, node = definition(symbol)
    if not isinstance(node, ast.ClassDef):
        raise LookupError(symbol)  # noqa: TRY004 - as where there is nothing of that name
    return module, node


def symbol_of(node: ast.expr, module: Source) -> Symbol | None:
    """Return what `name` or `module.name` stands for."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        node = ast.parse(node.value, mode="eval").body
    if isinstance(node, ast.Name):
        return module.symbol(node.id)
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        owner = module.symbol(node.value.id)
        if owner is not None and is_ours(owner):
            whole = f"{owner.module}.{owner.name}".rstrip(".")
            return Symbol(whole, node.attr)
    return None


def type_variables(node: ast.ClassDef, module: Source) -> list[str]:
    """Return the type parameters of a class, in their order."""
    bases = sorted(node.bases, key=lambda base: ast.unparse(base).split("[")[0] not in {"Generic", "Protocol"})
    found = [part.id for base in bases for part in ast.walk(base) if isinstance(part, ast.Name)]
    return [name for name in dict.fromkeys(found) if is_variable(name, module)]


def is_variable(name: str, module: Source) -> bool:
    """Whether a name is a TypeVar or a ParamSpec."""
    node = module.defined.get(name)
    made = node.value if isinstance(node, ast.Assign) else None
    return isinstance(made, ast.Call) and ast.unparse(made.func) in {"TypeVar", "ParamSpec"}


def arguments(node: ast.expr) -> list[ast.expr]:
    """Return `A` and `B` of `X[A, B]`."""
    if not isinstance(node, ast.Subscript):
        return []
    return list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]


def head(node: ast.expr) -> ast.expr:
    """Return `X` of `X[A, B]`."""
    return node.value if isinstance(node, ast.Subscript) else node


def unquoted(node: ast.expr) -> ast.expr:
    """Return an annotation without the quotes around it, or around a part of it; a tree of one's own to change."""
    return ast.parse(_unquoted_text(node), mode="eval").body


@cache
def _unquoted_text(node: ast.expr) -> str:
    # As text: parsing is faster than copying.
    text = ast.unparse(node)
    if "'" not in text:
        return text
    return ast.unparse(_Unquote().visit(ast.parse(text, mode="eval").body))


class _Unquote(ast.NodeTransformer):
    def visit_Subscript(self, part: ast.Subscript) -> ast.AST:
        return part if ast.unparse(part.value) == "Literal" else self.generic_visit(part)

    def visit_Constant(self, part: ast.Constant) -> ast.AST:
        return self.visit(ast.parse(part.value, mode="eval").body) if isinstance(part.value, str) else part


def one_line(text: str) -> str:
    """Return a text without its line breaks."""
    return " ".join(inspect.cleandoc(text).split())


@dataclass(frozen=True, slots=True)
class Field:
    """The declaration of a field in one class, with the text under it."""

    module: Source
    node: ast.AnnAssign
    text: str
    for_checkers: bool
    """Whether type checkers see it."""


@cache
def fields(owner: type) -> dict[str, Field]:
    """Return the fields that a class itself declares."""
    if not owner.__module__.startswith("async_openai"):
        return {}
    module, node = class_of(Symbol(owner.__module__, owner.__name__))
    seen = {id(one) for one in visible(node.body)}
    found: dict[str, Field] = {}
    for one, following in itertools.pairwise([*everything(node.body), ast.Pass()]):
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            value = following.value if isinstance(following, ast.Expr) else None
            text = value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else ""
            made = Field(module, one, one_line(text), id(one) in seen)
            if made.for_checkers or one.target.id not in found:
                found[one.target.id] = made
    return found


def field(kind: type, name: str) -> Field | None:
    """Return a field as type checkers see it: the declaration nearest to the class."""
    return next((one for owner in kind.__mro__ if (one := fields(owner).get(name)) and one.for_checkers), None)


@cache
def field_text(kind: type, name: str) -> str:
    """Return the text of a field: its own, or that of the class it comes from."""
    return next((one.text for owner in kind.__mro__ if (one := fields(owner).get(name)) and one.text), "")
