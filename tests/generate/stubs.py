"""Stubs of the modules of resources: one signature and one text a method."""

from __future__ import annotations

import ast
import inspect
import itertools
import textwrap
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from async_openai.engine.request import OPTIONS, RequestOptions
from async_openai.resources.surface import Awaited, Resource
from tests.generate.names import Names
from tests.generate.parameters import Parameter, of_request
from tests.generate.signatures import Declared, Signature, declared
from tests.generate.source import (
    Source,
    Symbol,
    arguments,
    class_of,
    field_text,
    one_line,
    path_of,
    source,
    symbol_of,
    unquoted,
    visible,
)

_PACKAGE = "async_openai.resources"
_TREE = f"{_PACKAGE}.tree"
OPTIONS_MODULE = f"{_PACKAGE}.call_options"
_HEADER = '''"""{}"""
# Made by `python -m tests.generate` from {}: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false
'''
_UNPACK, _OVERLOAD, _ANY = Symbol("typing", "Unpack"), Symbol("typing", "overload"), Symbol("typing", "Any")
_AWAITED = Symbol(f"{_PACKAGE}.surface", "Awaited")
_CALL_OPTIONS = Symbol(OPTIONS_MODULE, "CallOptions")


@cache
def modules() -> tuple[str, ...]:
    """Return the modules that have resources."""
    paths = sorted(path_of(_PACKAGE).parent.glob("*.py"))
    names = [f"{_PACKAGE}.{path.stem}" for path in paths if path.stem != "__init__"]
    return tuple(name for name in names if any(True for _ in resources(source(name))))


def resources(module: Source) -> Iterator[ast.ClassDef]:
    """The resources of a module, without their awaited twins."""
    for node in module.body:
        if isinstance(node, ast.ClassDef) and "Resource" in text_of_bases(node, module):
            yield node


def text_of_bases(node: ast.ClassDef, module: Source) -> set[str]:
    """Return the names of all bases of a class within its module, `Resource` where it is one and not a twin."""
    kind = getattr(import_module(module.name), node.name, None)
    if not isinstance(kind, type) or not issubclass(kind, Resource) or issubclass(kind, Awaited) or kind is Resource:
        return set()
    return {"Resource"}


def written() -> dict[Path, str]:
    """Return every stub by its path."""
    made = {path_of(name).with_suffix(".pyi"): Stub(source(name)).text() for name in modules()}
    return {
        **made,
        path_of(OPTIONS_MODULE).with_suffix(".pyi"): call_options(),
        path_of(_TREE).with_suffix(".pyi"): tree(),
    }


def attached(node: ast.AnnAssign, module: Source) -> tuple[Symbol, Symbol]:
    """Return the resource that `chat: attach[Chat, AsyncChat]` puts somewhere, and its awaited twin."""
    plain, awaited = (symbol_of(one, module) for one in arguments(unquoted(node.annotation)))
    assert plain is not None
    assert awaited is not None
    return plain, awaited


def beside(symbol: Symbol, start: str) -> Symbol:
    """Return a class of a stub that stands beside a resource."""
    return Symbol(symbol.module, f"{start}{symbol.name}")


def attribute(node: ast.AnnAssign, module: Source, names: Names, *, awaited: bool) -> list[str]:
    """Return a resource on another one, or on a client, as an attribute: editors follow no descriptors."""
    symbols = attached(node, module)
    text = one_line(ast.get_docstring(class_of(symbols[0])[1]) or "")
    return [f"    {ast.unparse(node.target)}: {names.of(symbols[awaited])}", _quoted(text)]


def tree() -> str:
    """Return the stub of the resources of clients."""
    module = source(_TREE)
    names = Names(Source(f"{_PACKAGE}.base"))
    _, node = class_of(Symbol(_TREE, "Resources"))
    attaches = [one for one in node.body if isinstance(one, ast.AnnAssign)]
    lines: list[str] = []
    for start, awaited in (("_Raw", False), ("_AsyncRaw", True)):
        lines.append(f"class {start}Resources:")
        lines += [
            f"    {ast.unparse(one.target)}: type[{names.of(beside(attached(one, module)[0], start))}]"
            for one in attaches
        ]
        surface = names.of(Symbol(_AWAITED.module, "Surface"))
        lines += ["", f"class {'AwaitedResources' if awaited else 'Resources'}({surface}):"]
        lines.append(_quoted(ast.get_docstring(node) or ""))
        for name in ("with_raw_response", "with_streaming_response"):
            lines += [f"    {name}: type[{start}Resources]", _quoted(text_after(node, name))]
        for one in attaches:
            lines += attribute(one, module, names, awaited=awaited)
        lines.append("")
    head = _HEADER.format(ast.get_docstring(module.tree), "tree.py")
    return "\n".join([head, *names.lines(), "", *lines]).rstrip() + "\n"


def text_after(node: ast.ClassDef, name: str) -> str:
    """Return the text under an assignment of a class."""
    for one, following in itertools.pairwise(node.body):
        if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == name and isinstance(following, ast.Expr):
            return one_line(str(ast.literal_eval(following.value)))
    raise LookupError(name)


def call_options() -> str:
    """Return the stub of the options of every call."""
    module = source("async_openai.engine.request")
    names = Names(Source(f"{_PACKAGE}.base"))
    fields = [one for one in of_request(RequestOptions) if one.name in OPTIONS]  # type: ignore[arg-type]
    lines = [f'    {one.name}: {ast.unparse(names.type(one.type, module))}\n    """{one.text}"""' for one in fields]
    head = _HEADER.format("The options of every call, as type checkers and editors see them.", "engine/request.py")
    names.of(Symbol("typing", "TypedDict"))
    return (
        "\n".join([head, *names.lines(), "", "class CallOptions(TypedDict, total=False):"])
        + '\n    """The options of every call."""\n'
        + "\n".join(lines)
        + "\n"
    )


class Stub:
    """The stub of one module."""

    def __init__(self, module: Source) -> None:
        self._module = module
        self._names = Names(module)
        self._kinds = {node.name for node in resources(module)}
        self._docs: dict[tuple[str, str], str] = {}

    def text(self) -> str:
        """Return the stub."""
        body = [part for node in self._module.body for part in self._statement(node)]
        head = _HEADER.format(ast.get_docstring(self._module.tree), f"{self._module.name.split('.')[-1]}.py")
        return "\n".join([head, *self._names.lines("\n".join(body)), "", *body]).rstrip() + "\n"

    def _statement(self, node: ast.stmt) -> Iterator[str]:
        if isinstance(node, ast.ClassDef):
            name = node.name.removeprefix("Async")
            if node.name in self._kinds:
                yield from self._resource(node)
            elif not (node.name.startswith("Async") and name in self._kinds):
                yield self._plain_class(node)
            else:
                yield from self._twin(node, self._module.defined[name])  # type: ignore[arg-type]
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield self._function(node)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            yield self._constant(node)

    def _constant(self, node: ast.Assign | ast.AnnAssign) -> str:
        if isinstance(node, ast.AnnAssign):
            return f"{ast.unparse(node.target)}: {ast.unparse(self._names.type(node.annotation, self._module))}"
        return self._names.value(node, self._module)

    # --- what is not a resource ---------------------------------------------------------------------------------------

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, indent: str = "") -> str:
        made = type(node)(**{**vars(node), "body": [ast.Expr(ast.Constant(...))]})
        made.args = self._arguments(node.args)
        made.returns = None if node.returns is None else self._names.type(node.returns, self._module)
        made.decorator_list = [self._names.type(one, self._module) for one in node.decorator_list]
        text = ast.unparse(ast.fix_missing_locations(made)).replace(":\n    ...", ": ...")
        return textwrap.indent(text, indent)

    def _arguments(self, given: ast.arguments) -> ast.arguments:
        def typed(one: ast.arg | None) -> ast.arg | None:
            if one is None or one.annotation is None:
                return one
            return ast.arg(one.arg, self._names.type(one.annotation, self._module))

        def kept(one: ast.expr | None) -> ast.expr | None:
            return None if one is None else ast.parse(self._names.value(one, self._module), mode="eval").body

        return ast.arguments(
            posonlyargs=[typed(one) for one in given.posonlyargs],
            args=[typed(one) for one in given.args],
            vararg=typed(given.vararg),
            kwonlyargs=[typed(one) for one in given.kwonlyargs],
            kw_defaults=[kept(one) for one in given.kw_defaults],
            kwarg=typed(given.kwarg),
            defaults=[kept(one) for one in given.defaults],
        )

    def _plain_class(self, node: ast.ClassDef) -> str:
        kind = getattr(import_module(self._module.name), node.name, None)
        bases = [ast.unparse(self._names.type(base, self._module)) for base in node.bases]
        bases += [f"{word.arg}={ast.unparse(word.value)}" for word in node.keywords if word.arg == "total"]
        lines = [f"class {node.name}({', '.join(bases)}):" if bases else f"class {node.name}:"]
        doc = ast.get_docstring(node)
        lines += [_quoted(doc)] if doc else []
        known = {one.name: one for one in of_request(kind)} if _is_request(kind) else {}
        for part in visible(node.body):
            if isinstance(part, ast.AnnAssign):
                lines.append(self._field(part, known))
            elif isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef):
                lines.append(self._function(part, "    "))
            elif isinstance(part, ast.Assign):
                lines.append("    " + self._names.value(part, self._module))
        return "\n".join(lines if len(lines) > 1 else [f"{lines[0]} ..."]) + "\n"

    def _field(self, node: ast.AnnAssign, known: dict[str, Parameter]) -> str:
        name = ast.unparse(node.target)
        made = known[name].annotation(self._names) if name in known else self._names.type(node.annotation, self._module)
        value = "" if node.value is None else f" = {self._names.value(node.value, self._module)}"
        return f"    {name}: {ast.unparse(made)}{value}"

    # --- resources ----------------------------------------------------------------------------------------------------

    def _resource(self, node: ast.ClassDef) -> Iterator[str]:
        bases = [ast.unparse(self._names.type(base, self._module)) for base in node.bases]
        yield self._raw(node, bases, awaited=False)
        yield self._raw(node, bases, awaited=True)
        yield self._documented(node, node, bases, awaited=False)

    def _twin(self, node: ast.ClassDef, plain: ast.ClassDef) -> Iterator[str]:
        own = [ast.unparse(self._names.type(base, self._module)) for base in plain.bases]
        bases = [f"Async{base}" if base in self._kinds else base for base in own]
        # A base that is awaited already comes with it; before such a one it would have no place.
        marked = bases if any(base.startswith("Async") for base in bases) else ["Awaited", *bases]
        yield self._documented(node, plain, marked, awaited=True)

    def _raw(self, node: ast.ClassDef, bases: list[str], *, awaited: bool) -> str:
        """Return the class that is typed in the raw form: as it is declared, for it is read as a class."""
        start = "_AsyncRaw" if awaited else "_Raw"
        raw = [f"{start}{base}" if base in self._kinds else base for base in bases]
        if awaited and not any(base.startswith(start) for base in raw):
            raw.insert(0, self._names.of(self._module.symbol("Awaited") or _AWAITED))
        lines = [f"class {start}{node.name}({', '.join(raw)}):"]
        self._names.shadowed = _own_names(node)
        for one in node.body:
            if isinstance(one, ast.AnnAssign):
                kind, _ = attached(one, self._module)
                lines.append(f"    {ast.unparse(one.target)}: type[{self._names.of(beside(kind, start))}]")
            elif isinstance(one, ast.Assign):
                lines.append("    " + self._names.value(one, self._module))
        self._names.shadowed = frozenset()
        return "\n".join(lines if len(lines) > 1 else [f"{lines[0]} ..."]) + "\n"

    def _documented(self, node: ast.ClassDef, plain: ast.ClassDef, bases: list[str], *, awaited: bool) -> str:
        lines = [f"class {node.name}({', '.join(bases)}):", _quoted(ast.get_docstring(node) or "")]
        raw = f"_AsyncRaw{plain.name}" if awaited else f"_Raw{plain.name}"
        lines += self._raw_forms(raw)
        self._names.shadowed = _own_names(plain)
        for part in plain.body:
            if isinstance(part, ast.AnnAssign):
                lines += attribute(part, self._module, self._names, awaited=awaited)
            elif isinstance(part, ast.Assign):
                lines += self._methods(part, awaited=awaited)
            elif isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef):
                lines.append(self._kept(part))
        self._names.shadowed = frozenset()
        return "\n".join(lines) + "\n"

    def _kept(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
        text = self._function(node, "    ")
        doc = ast.get_docstring(node)
        return text if not doc else text.removesuffix(" ...") + "\n" + _quoted(doc, "        ")

    @staticmethod
    def _raw_forms(raw: str) -> list[str]:
        lines: list[str] = []
        for name in ("with_raw_response", "with_streaming_response"):
            doc = inspect.getdoc(getattr(Resource, name)) or ""
            lines += ["    @property", f"    def {name}(self) -> type[{raw}]:", _quoted(doc, "        ")]
        return lines

    def _methods(self, node: ast.Assign, *, awaited: bool) -> list[str]:
        found = declared(node, self._module, self._names)
        if found is None:
            return ["    " + self._names.value(node, self._module)]
        lines: list[str] = []
        for place, name in enumerate(found.names):
            surface = "Awaited" if awaited else "Surface"
            signatures = found.signatures(place, surface, self._names)
            if not (awaited and place and self._same(found, signatures)):
                lines += self._overloads(name, signatures, documentation(found))
            else:
                lines.append(f"    {name} = {found.names[0]}")
        return lines

    def _same(self, found: Declared, signatures: list[Signature]) -> bool:
        first = found.signatures(0, "Awaited", self._names)
        return [ast.unparse(one.result) for one in first] == [ast.unparse(one.result) for one in signatures]

    def _overloads(self, name: str, signatures: list[Signature], doc: str) -> list[str]:
        lines: list[str] = []
        for one in signatures:
            if len(signatures) > 1:
                lines.append(f"    @{self._names.of(_OVERLOAD)}")
            lines.append(f"    def {name}({self._listed(one)}) -> {ast.unparse(one.result)}:")
            lines.append(_quoted(doc, "        "))
        return lines

    def _listed(self, one: Signature) -> str:
        parts = ["self"]
        for argument, default in zip(one.leading, one.defaults, strict=True):
            text = ast.unparse(argument)
            parts.append(text if default is None else f"{text} = {default}")
        shown = [each for each in one.parameters if not (each.is_option and _in_short(one.parameters))]
        # Behind a parameter of the method itself all others go by name.
        by_place = [each for each in shown if each.positional and not one.leading]
        parts += [each.written(self._names) for each in by_place]
        keywords = [each.written(self._names) for each in shown if each not in by_place]
        parts += ["*", *keywords] if keywords else []
        if len(shown) < len(one.parameters):
            parts.append(f"**options: {self._names.of(_UNPACK)}[{self._names.of(_CALL_OPTIONS)}]")
        return ", ".join(parts)


def _in_short(parameters: list[Parameter]) -> bool:
    """Whether the options of a call stand in the signature as one: where no model is asked."""
    asks = any(one.name in {"model", "prompt", "input"} and not one.positional for one in parameters)
    return not asks and any(one.is_option for one in parameters)


def _own_names(node: ast.ClassDef) -> frozenset[str]:
    """Return the names that a class gives its methods: in its body they hide those of the module."""
    targets = [one.targets[0] for one in node.body if isinstance(one, ast.Assign)]
    return frozenset(name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name))


def _is_request(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, RequestOptions)


def texts(found: Declared) -> dict[str, str]:
    """Return the texts of all parameters of a pair of methods, the options of every call last."""
    first = found.given[0]
    every = {one.name: one.text for one in first.parameters if not one.is_option}
    for given in found.given:
        # What checkers are told of elsewhere, too.
        fields = given.request.model_fields if given.request is not None else ()
        every.update({name: field_text(given.request, name) for name in fields if name not in {*every, *OPTIONS}})
    return {**every, **{one.name: one.text for one in _options(first)}}


def documentation(found: Declared) -> str:
    """Return the text of a pair of methods: what they do, and each parameter on a line of its own."""
    first = found.given[0]
    if first.function is not None:
        return inspect.cleandoc(ast.get_docstring(first.function) or "")
    kind: Any = first.request
    in_short = _in_short(first.parameters)
    every = {name: text for name, text in texts(found).items() if not (in_short and name in OPTIONS)}
    where = f"`{kind.verb} {kind.path}`" if kind.path else ""
    lines = [inspect.cleandoc(kind.__doc__ or ""), *(["", where] if where else []), "", "Args:"]
    lines += [f"    {name}: {text}" for name, text in findable(every).items()]
    if in_short:
        lines.append(f"    options: The options of every call: {', '.join(one.name for one in _options(first))}.")
    return "\n".join(lines)


def _options(first: Any) -> list[Parameter]:
    return [one for one in first.parameters if one.is_option]


def findable(texts: dict[str, str]) -> dict[str, str]:
    """Return texts in an order in which editors find them: pyright takes the first line that has `name: ` in it."""
    left, made = dict(texts), dict[str, str]()
    while left:
        free = [name for name in left if not any(_names(other, f"{name}: {left[name]}") for other in {*left} - {name})]
        for name in free or list(left):
            made[name] = left.pop(name)
    return made


def _names(name: str, line: str) -> bool:
    """Whether an editor takes a line for that of a parameter."""
    return f"{name}: " in line or f"{name} (" in line


def _quoted(text: str, indent: str = "    ") -> str:
    raw = "r" if "\\" in text else ""
    body = textwrap.indent(text, indent).strip()
    end = f"\n{indent}" if "\n" in text else ""
    return f'{indent}{raw}"""{body}{end}"""'
