"""Types written in one module, as another one has to write them: names that it imports for them."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Mapping
from copy import deepcopy

from tests.generate.source import Source, Symbol, unquoted

Bound = Mapping[str, object]
"""What type variables stand for: types as nodes, of ParamSpecs parameters."""


class Names:
    """The names that a stub imports."""

    def __init__(self, module: Source) -> None:
        self._module = module
        self._known: dict[str, Symbol] = {}
        self.written: dict[object, str] = {}
        """What was written already."""
        self.shadowed: frozenset[str] = frozenset()
        """Names that the class in hand has of its own: methods called `list`, `bytes`, ..."""

    def of(self, symbol: Symbol) -> str:
        """Return the name under which a symbol is known here, importing it where need be."""
        if symbol.module == self._module.name:
            return symbol.name
        name = symbol.name or symbol.module.split(".")[0]
        while name in self.shadowed or name in self._module.defined or self._known.setdefault(name, symbol) != symbol:
            name = f"{name}_"
        return name

    def symbol(self, name: str) -> Symbol | None:
        """Return what a name stands for here."""
        return self._known.get(name) or self._module.symbol(name)

    def lines(self, body: str | None = None) -> list[str]:
        """Return the import statements; of names that the body has, where it is given."""
        used = self._known if body is None else set(re.findall(r"\w+", body))
        modules: dict[str, list[str]] = {}
        plain: set[str] = set()
        for name, symbol in self._known.items():
            if name in self._module.defined or name not in used:
                continue
            if symbol.name:
                modules.setdefault(symbol.module, []).append(
                    symbol.name if name == symbol.name else f"{symbol.name} as {name}"
                )
            else:
                plain.add(f"import {symbol.module}")
        return [
            *sorted(plain),
            *(f"from {module} import {', '.join(sorted(names))}" for module, names in sorted(modules.items())),
        ]

    def type(self, node: ast.expr, module: Source, bound: Bound | None = None) -> ast.expr:
        """Return a type of another module with the names of this one, and without what only pydantic reads."""
        return _Rewriting(self, module, bound or {}).visit(unquoted(node))  # type: ignore[no-any-return]

    def value(self, node: ast.AST, module: Source) -> str:
        """Return an expression or an assignment of another module with the names of this one. Texts stay."""
        if isinstance(node, ast.AnnAssign):
            made = f"{ast.unparse(node.target)}: {ast.unparse(self.type(node.annotation, module))}"
            return made if node.value is None else f"{made} = {self.value(node.value, module)}"
        if isinstance(node, ast.Assign):
            return f"{ast.unparse(node.targets[0])} = {self.value(node.value, module)}"
        return ast.unparse(_Rewriting(self, module, {}).visit(deepcopy(node)))

    def built_in(self, name: str) -> str:
        """Return the name of something built in."""
        if name in self.shadowed or name in self._module.defined:
            self._known["builtins"] = Symbol("builtins", "")
            return f"builtins.{name}"
        return name


class _Rewriting(ast.NodeTransformer):
    def __init__(self, names: Names, module: Source, bound: Bound) -> None:
        self._names, self._module, self._bound = names, module, bound

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if ast.unparse(node.value) == "Annotated":
            assert isinstance(node.slice, ast.Tuple)
            return self.visit(node.slice.elts[0])
        if ast.unparse(node.value) == "Literal":
            return ast.Subscript(self.visit(node.value), node.slice)
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        bound = self._bound.get(node.id)
        if isinstance(bound, ast.expr):
            return deepcopy(bound)
        symbol = self._module.symbol(node.id)
        if symbol is not None:
            return ast.parse(self._names.of(symbol), mode="eval").body
        if hasattr(builtins, node.id):
            return ast.parse(self._names.built_in(node.id), mode="eval").body
        return node
