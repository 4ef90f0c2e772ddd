"""What a method of a resource looks like on each surface, from the declaration that makes it.

`create, async_create = methods(XRequest)`: the parameters are those of `XRequest`, the result is what the descriptor's
`__get__` says it gives on a surface. So a new kind of method needs nothing here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from tests.generate.names import Bound, Names
from tests.generate.parameters import Parameter, of_function, of_request
from tests.generate.source import (
    Source,
    Symbol,
    arguments,
    class_of,
    definition,
    head,
    is_ours,
    is_variable,
    symbol_of,
    type_variables,
    unquoted,
)


@dataclass(frozen=True, slots=True)
class Given:
    """What a declaration is made from: a request model, or a function of helpers."""

    request: type[Any] | None
    function: ast.FunctionDef | ast.AsyncFunctionDef | None
    module: Source
    parameters: list[Parameter]


@dataclass(frozen=True, slots=True)
class Signature:
    """One way to call a method."""

    leading: list[ast.arg]
    """Parameters of the method itself, before those of its request; already in the stub's names."""
    defaults: list[str | None]
    parameters: list[Parameter]
    result: ast.expr


@dataclass(frozen=True, slots=True)
class Declared:
    """A pair of methods of a resource."""

    names: tuple[str, str]
    """The plain one, and its `async_` twin."""
    given: list[Given]
    descriptors: list[ast.expr]
    maker: Source
    bound: dict[str, object]

    def signatures(self, place: int, surface: str, names: Names) -> list[Signature]:
        """Return how one of the two is called on `Surface` or `Awaited`."""
        return list(_called(self.descriptors[place], self.maker, self.bound, surface, names))


def declared(node: ast.Assign, module: Source, names: Names) -> Declared | None:
    """Read `create, async_create = methods(XRequest)`; None for any other statement."""
    target, call = node.targets[0], node.value
    if not (isinstance(target, ast.Tuple) and len(target.elts) == 2 and isinstance(call, ast.Call)):
        return None
    maker, function = _maker(call, module)
    given = [one for argument in call.args if (one := _given(argument, module)) is not None]
    bound: dict[str, object] = {}
    annotations = [argument.annotation for argument in function.args.args if argument.annotation is not None]
    takers = [one for one in annotations if ast.unparse(one).startswith("Callable[")]
    for annotation, one in zip(takers, given, strict=True):
        _bind(unquoted(annotation), one, maker, bound, names)
    assert function.returns is not None
    pair = tuple(ast.unparse(one) for one in target.elts)
    return Declared((pair[0], pair[1]), given, arguments(unquoted(function.returns)), maker, bound)


def _maker(call: ast.Call, module: Source) -> tuple[Source, ast.FunctionDef]:
    symbol = symbol_of(call.func, module)
    assert symbol is not None, ast.unparse(call)
    maker, node = definition(symbol)
    assert isinstance(node, ast.FunctionDef)
    known = maker.overloads[node.name]
    fitting = [one for one in known if len(one.args.args) == len(call.args) + len(call.keywords)]
    return maker, (fitting or known)[0]


def _given(node: ast.expr, module: Source) -> Given | None:
    symbol = symbol_of(node, module) if isinstance(node, ast.Name | ast.Attribute) else None
    if symbol is None:
        return None
    found, made = definition(symbol)
    if isinstance(made, ast.ClassDef):
        kind = getattr(import_module(found.name), made.name)
        return Given(kind, None, found, of_request(kind))
    if isinstance(made, ast.FunctionDef | ast.AsyncFunctionDef):
        return Given(None, made, found, of_function(made, found))
    return None


def _bind(annotation: ast.expr, given: Given, maker: Source, bound: dict[str, object], names: Names) -> None:
    """Match `Callable[P, ApiRequest[R]]` with a request model."""
    taken, result = arguments(annotation)
    name = arguments(taken)[-1] if isinstance(taken, ast.Subscript) else taken
    bound[ast.unparse(name)] = given.parameters
    if given.function is not None:
        assert given.function.returns is not None
        returned = names.type(given.function.returns, given.module)
        bound[ast.unparse(arguments(result)[-1])] = returned
        return
    (pattern,) = arguments(result)
    reply = reply_of(given.request, names)
    _match(pattern, reply if isinstance(pattern, ast.Name) else spelled_out(reply, names), maker, bound)


def _match(pattern: ast.expr, found: ast.expr, maker: Source, bound: dict[str, object]) -> None:
    if isinstance(pattern, ast.Name):
        if is_variable(pattern.id, maker):
            bound[pattern.id] = found
        return
    for inner, part in zip(arguments(pattern), arguments(found), strict=False):
        _match(inner, part, maker, bound)


def reply_of(kind: Any, names: Names) -> ast.expr:
    """Return the type of a request's reply."""
    found = base_arguments(Symbol(kind.__module__, kind.__name__), "ApiRequest", names, {})
    assert found is not None, kind
    return found[0]


def spelled_out(node: ast.expr, names: Names) -> ast.expr:
    """Return `Page[Item]` for a name of it, or for a class derived from it."""
    symbol = names.symbol(node.id) if isinstance(node, ast.Name) else None
    if symbol is None:
        return node
    module, found = definition(symbol)
    if isinstance(found, ast.Assign | ast.AnnAssign) and found.value is not None:
        return names.type(found.value, module)
    inside = base_arguments(symbol, "ListPage", names, {})
    item = inside[0] if inside else _item_of(symbol, names)
    return ast.Subscript(node, item) if item is not None else node


def _item_of(symbol: Symbol, names: Names) -> ast.expr | None:
    """Return what a class holds that is a page by its method `page_items`."""
    module, node = class_of(symbol)
    for method in node.body:
        if isinstance(method, ast.FunctionDef) and method.name == "page_items" and method.returns is not None:
            return names.type(arguments(unquoted(method.returns))[0], module)
    bases = [known for base in node.bases if (known := symbol_of(head(base), module)) and is_ours(known)]
    return next((item for base in bases if (item := _item_of(base, names)) is not None), None)


def base_arguments(symbol: Symbol, wanted: str, names: Names, bound: Bound) -> list[ast.expr] | None:
    """Return the type arguments of a base class, as a class derived from it gives them."""
    module, node = class_of(symbol)
    for base in node.bases:
        known = symbol_of(head(base), module)
        if known is None or not known.module.startswith("async_openai"):
            continue
        inside = [names.type(one, module, bound) for one in arguments(base)]
        if known.name == wanted:
            return inside
        found_in, found = class_of(known)
        more: Bound = dict(zip(type_variables(found, found_in), inside, strict=False))
        result = base_arguments(known, wanted, names, more)
        if result is not None:
            return result
    return None


# --- what a descriptor gives ------------------------------------------------------------------------------------------


def _called(node: ast.expr, module: Source, bound: Bound, surface: str, names: Names) -> Iterator[Signature]:
    """The calls that a descriptor allows on a surface."""
    symbol = symbol_of(head(node), module)
    assert symbol is not None, ast.unparse(node)
    found_in, found = class_of(symbol)
    inside = _inside(node, found, found_in, module, bound, names)
    get = _get(found, surface)
    if get is None:
        # Not here: a base has it.
        (base,) = (one for one in found.bases if isinstance(one, ast.Subscript))
        yield from _called(base, found_in, inside, surface, names)
        return
    yield from _results(get, found_in, inside, names)


def _inside(
    node: ast.expr, found: ast.ClassDef, found_in: Source, module: Source, bound: Bound, names: Names
) -> dict[str, object]:
    given: list[object] = []
    for one in arguments(node):
        known = bound.get(one.id) if isinstance(one, ast.Name) else None
        if known is not None:
            given.append(known)
        elif _is_call(one, module):
            given.append((one, module, bound))
        else:
            given.append(names.type(one, module, {k: v for k, v in bound.items() if isinstance(v, ast.expr)}))
    return dict(zip(type_variables(found, found_in), given, strict=True))


def _is_call(node: ast.expr, module: Source) -> bool:
    if ast.unparse(head(node)) == "Callable":
        return True
    symbol = symbol_of(head(node), module)
    try:
        return symbol is not None and any("Protocol" in ast.unparse(base) for base in class_of(symbol)[1].bases)
    except LookupError:
        return False


def _get(node: ast.ClassDef, surface: str) -> ast.expr | None:
    """Return the type that `__get__` gives on an instance of a surface."""
    found: dict[str, ast.expr] = {}
    for method in node.body:
        if isinstance(method, ast.FunctionDef) and method.name == "__get__" and method.returns is not None:
            instance = method.args.args[1].annotation
            found.setdefault(ast.unparse(instance) if instance else "", method.returns)
    return found.get(surface) or found.get("Surface")


def _results(node: ast.expr, module: Source, bound: Bound, names: Names) -> Iterator[Signature]:
    node = unquoted(node)
    known = bound.get(node.id) if isinstance(node, ast.Name) else None
    if isinstance(known, tuple):
        yield from _results(known[0], known[1], known[2], names)
        return
    types = {name: one for name, one in bound.items() if isinstance(one, ast.expr)}
    if ast.unparse(head(node)) == "Callable":
        taken, result = arguments(node)
        parameters = bound[ast.unparse(taken)]
        assert isinstance(parameters, list)
        yield Signature([], [], parameters, names.type(result, module, types))
        return
    symbol = symbol_of(head(node), module)
    assert symbol is not None, ast.unparse(node)
    found_in, found = class_of(symbol)
    inside = _inside(node, found, found_in, module, bound, names)
    inner = {name: one for name, one in inside.items() if isinstance(one, ast.expr)}
    for method in found.body:
        if isinstance(method, ast.FunctionDef) and method.name == "__call__":
            assert method.args.vararg is not None
            assert method.args.vararg.annotation is not None
            parameters = inside[ast.unparse(method.args.vararg.annotation).removesuffix(".args")]
            assert isinstance(parameters, list)
            own = method.args.args[1:]
            leading = [
                ast.arg(one.arg, names.type(one.annotation, found_in, inner) if one.annotation else None) for one in own
            ]
            defaults: list[str | None] = [None] * (len(own) - len(method.args.defaults))
            defaults += map(ast.unparse, method.args.defaults)
            assert method.returns is not None
            yield Signature(leading, defaults, parameters, names.type(method.returns, found_in, inner))
