"""The parameters of operations and helpers: name, type, default and text."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from typing import Any

from async_openai.engine.request import OPTIONS, ApiRequest
from tests.generate.models import list_for, models_of
from tests.generate.names import Names
from tests.generate.source import Source, Symbol, field, field_text, one_line, unquoted

_LITERAL = Symbol("typing", "Literal")
_TOKEN = r"`([A-Za-z0-9][\w.:+-]*)`(?: \([^()`]*\))?"
_LISTED = re.compile(rf"(?:^|: ){_TOKEN}(?:(?:, or |, | or ){_TOKEN})+")


@dataclass(frozen=True, slots=True, eq=False)
class Parameter:
    """One parameter."""

    name: str
    type: ast.expr
    module: Source
    """Where the type is written."""
    default: str | None
    """As Python; None where it has to be given."""
    text: str
    positional: bool = False
    is_option: bool = False
    """Whether every call has it."""
    values: tuple[str, ...] = ()
    """Values that are known, of those that are allowed."""
    models: str | None = None
    """Name of the list of models that it takes, in `types/model_names.py`."""

    def written(self, names: Names) -> str:
        """Return it as a signature has it."""
        made = names.written.get((self, names.shadowed))
        if made is None:
            made = f"{self.name}: {ast.unparse(self.annotation(names))}"
            made = names.written[self, names.shadowed] = made if self.default is None else f"{made} = {self.default}"
        return made

    def annotation(self, names: Names) -> ast.expr:
        """Return its type, with the values that are known."""
        made = names.type(self.type, self.module)
        if not (self.values or self.models):
            return made
        known = (
            ast.parse(names.of(models_of(self.models)), mode="eval").body
            if self.models
            else ast.parse(f"Literal[{', '.join(map(repr, self.values))}]", mode="eval").body
        )
        names.of(_LITERAL)
        return _with_values(made, known)


def _with_values(node: ast.expr, known: ast.expr) -> ast.expr:
    class Add(ast.NodeTransformer):
        def visit_Name(self, part: ast.Name) -> ast.AST:
            return ast.BinOp(known, ast.BitOr(), part) if part.id == "str" else part

    made: ast.expr = Add().visit(node)
    return made


def listed_values(text: str) -> tuple[str, ...]:
    """Return the values that a parameter's text lists, "`low`, `medium` or `high`", at its start or after a colon."""
    sentence = text.split(". ", maxsplit=1)[0]
    found = _LISTED.search(sentence)
    return tuple(dict.fromkeys(re.findall(r"`([^`]+)`", found.group()))) if found else ()


@cache
def of_request(kind: type[ApiRequest[Any]]) -> list[Parameter]:
    """Return the parameters of an operation as checkers see its request model, in the order of its signature."""
    made = [_field(kind, name) for name in kind.model_fields if field(kind, name)]
    made.sort(key=lambda one: (not one.positional, one.is_option, one.default is not None))
    return made


def _field(kind: type[ApiRequest[Any]], name: str) -> Parameter:
    found, known = field(kind, name), kind.model_fields[name]
    assert found is not None
    default = None if known.is_required() else repr(known.get_default(call_default_factory=True, validated_data={}))
    text, by_place = field_text(kind, name), known.kw_only is False
    made = Parameter(name, found.node.annotation, found.module, default, text, by_place, name in OPTIONS)
    return replace(made, values=_values(made), models=_models(kind, made))


def _values(parameter: Parameter) -> tuple[str, ...]:
    names = {"str", "Text", "Strings"}
    written = {part.id for part in ast.walk(unquoted(parameter.type)) if isinstance(part, ast.Name)}
    return listed_values(parameter.text) if written & names and "Literal" not in written else ()


def _models(kind: type[ApiRequest[Any]], parameter: Parameter) -> str | None:
    if parameter.name != "model" or parameter.positional:
        return None
    return list_for(kind.path)


def of_function(node: ast.FunctionDef | ast.AsyncFunctionDef, module: Source, *, skip: int = 1) -> list[Parameter]:
    """Return the parameters of a helper, without its first one, the context."""
    given = node.args
    plain = [*given.posonlyargs, *given.args]
    defaults: list[ast.expr | None] = [*[None] * (len(plain) - len(given.defaults)), *given.defaults]
    texts = arguments_section(ast.get_docstring(node) or "")
    found = [(one, default, True) for one, default in zip(plain, defaults, strict=True)][skip:]
    found += [(one, default, False) for one, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)]
    return [
        Parameter(
            one.arg,
            one.annotation or ast.Name("Any"),
            module,
            None if default is None else repr(_value(default, module)),
            texts.get(one.arg, ""),
            positional,
        )
        for one, default, positional in found
    ]


def _value(default: ast.expr, module: Source) -> Any:
    """Return the value of a default: a constant, or a name that its module has for one."""
    if isinstance(default, ast.Name):
        return getattr(import_module(module.name), default.id)
    return ast.literal_eval(default)


def arguments_section(doc: str) -> dict[str, str]:
    """Return the texts of an Args section by name."""
    section = re.search(r"^Args:\n((?:    .*\n?|\n)*)", doc, re.MULTILINE)
    if section is None:
        return {}
    entries = re.findall(r"^    (\w+): (.*(?:\n {8}.*)*)", section.group(1), re.MULTILINE)
    return {name: one_line(text) for name, text in entries}
