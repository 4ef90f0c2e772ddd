"""Pydantic classes and Python functions as tools, functions and response formats."""

from __future__ import annotations

import datetime as dt
import functools
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, Generic, Literal, TypeVar

import pytest
from pydantic import BaseModel, ConfigDict, Field, RootModel
from typing_extensions import TypedDict

from async_openai.errors import InvalidParameterError, ParameterTypeError
from async_openai.functions.schemas import schema_of, strict_schema
from async_openai.functions.tool_schema import (
    encode_functions,
    encode_response_format,
    encode_tool_choice,
    encode_tools,
    pydantic_function_tool,
    read_tools,
)
from async_openai.functions.toolbox import encode

T = TypeVar("T")


class Unit(str, Enum):  # noqa: UP042 - as the README has it
    celsius = "celsius"
    fahrenheit = "fahrenheit"


class Weather(BaseModel):
    location: str = Field(..., description="The city and state, e.g. San Francisco, CA.")
    unit: Unit = Field(Unit.fahrenheit)


class Search(BaseModel):
    """Search the archive.

    Slow.
    """

    query: str
    limit: int | None = None


class Page(BaseModel, Generic[T]):
    items: list[T]


@dataclass
class Point:
    x: int
    y: int = 0


class Address(TypedDict):
    """Where someone lives."""

    street: str


def get_weather(
    location: str, unit: Unit = Unit.celsius, *, days: Annotated[int, Field(ge=1, description="How many")] = 1
) -> str:
    """Tell the weather.

    From the nearest station.

    Args:
        location: The city,
            and its state.
        unit (Unit): Of temperature.
        days: Not used, for the annotation says it.

    Returns:
        A sentence.
    """
    return f"{location} {unit} {days}"


WEATHER_SCHEMA = {
    "$defs": {"Unit": {"enum": ["celsius", "fahrenheit"], "title": "Unit", "type": "string"}},
    "properties": {
        "location": {
            "description": "The city and state, e.g. San Francisco, CA.",
            "title": "Location",
            "type": "string",
        },
        "unit": {"$ref": "#/$defs/Unit", "default": "fahrenheit"},
    },
    "required": ["location"],
    "title": "Weather",
    "type": "object",
}


# --- functions and tools ---------------------------------------------------------------------------------------------


def test_a_class_as_parameters_as_in_the_readme() -> None:
    given = {"name": "get_current_weather", "description": "Get the current weather", "parameters": Weather}
    assert encode_functions([given]) == [
        {"name": "get_current_weather", "description": "Get the current weather", "parameters": WEATHER_SCHEMA}
    ]
    assert given["parameters"] is Weather
    assert Weather.model_json_schema() == WEATHER_SCHEMA


def test_a_class_as_parameters_of_a_tool() -> None:
    tool = {"type": "function", "function": {"name": "w", "parameters": Weather}, "extra": 1}
    assert encode_tools([tool]) == [
        {"type": "function", "function": {"name": "w", "parameters": WEATHER_SCHEMA}, "extra": 1}
    ]


def test_the_flat_form_of_the_responses_api() -> None:
    tool = {"type": "function", "name": "w", "parameters": Weather}
    assert encode_tools([tool]) == [{"type": "function", "name": "w", "parameters": WEATHER_SCHEMA}]


def test_a_bare_class() -> None:
    (tool,) = encode_tools([Search])
    assert tool["type"] == "function"
    function = tool["function"]
    assert (function["name"], function["description"]) == ("Search", "Search the archive.\n\nSlow.")
    assert function["parameters"] == Search.model_json_schema()
    assert encode_tools([{"type": "function", "function": Search}]) == [tool]
    assert encode_functions([Search]) == [function]
    # BaseModel's own docstring is not the description of a class without one.
    assert "description" not in encode_functions([Weather])[0]


def test_what_a_dict_leaves_out_is_taken_from_the_class() -> None:
    assert encode_functions([{"parameters": Search}]) == encode_functions([Search])
    assert encode_functions([{"description": "Mine", "parameters": Search}])[0]["description"] == "Mine"


def test_a_function() -> None:
    (tool,) = encode_tools([get_weather])
    assert tool == {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "Tell the weather.\n\nFrom the nearest station.",
            "parameters": {
                "$defs": WEATHER_SCHEMA["$defs"],
                "additionalProperties": False,
                "properties": {
                    "location": {"description": "The city, and its state.", "type": "string"},
                    "unit": {"$ref": "#/$defs/Unit", "default": "celsius", "description": "Of temperature."},
                    "days": {"description": "How many", "default": 1, "minimum": 1, "type": "integer"},
                },
                "required": ["location"],
                "type": "object",
            },
        },
    }


class Desk:
    def book(self, seat: int) -> str:
        """Book a seat."""
        return f"{seat}"

    @staticmethod
    def count(room: str) -> int:
        return len(room)

    @classmethod
    def named(cls, name: str) -> Desk:
        del name
        return cls()

    def __call__(self, when: dt.date) -> None:
        """Open."""


async def fetch(url: str) -> str:
    """Fetch."""
    return url


def nothing() -> None: ...


@pytest.mark.parametrize(
    ("function", "name", "description", "properties"),
    [
        (Desk().book, "book", "Book a seat.", {"seat": {"type": "integer"}}),
        (Desk.count, "count", None, {"room": {"type": "string"}}),
        (Desk.named, "named", None, {"name": {"type": "string"}}),
        (Desk(), "Desk", None, {"when": {"type": "string", "format": "date"}}),
        (fetch, "fetch", "Fetch.", {"url": {"type": "string"}}),
        (nothing, "nothing", None, {}),
    ],
    ids=["method", "static", "class", "instance", "async", "none"],
)
def test_other_callables(function: Any, name: str, description: str | None, properties: dict[str, Any]) -> None:
    (encoded,) = encode_functions([function])
    assert encoded["name"] == name
    assert encoded.get("description") == description
    assert encoded["parameters"]["properties"] == properties


def test_parameters_may_have_any_name() -> None:
    def odd(schema: int, model_config: str, _private: bool, copy: float, /, p0: int, json: None = None) -> None: ...

    names = ["schema", "model_config", "_private", "copy", "p0", "json"]
    schema = schema_of(odd)
    assert list(schema["properties"]) == names
    assert schema["required"] == names[:-1]


def test_a_default_that_is_no_json_is_left_out() -> None:
    marker = object()

    some: list[int] = Field(default_factory=list, description="Some")

    def f(a: int = marker, b: list[int] = some) -> None: ...  # type: ignore[assignment]

    assert schema_of(f)["properties"] == {
        "a": {"type": "integer"},
        "b": {"type": "array", "items": {"type": "integer"}, "description": "Some"},
    }


SPHINX = """Do it.

    More.

    :param a: The first,
        continued.
    :param int b: The second.
    :returns: Nothing.
"""
GOOGLE = """Do it.

    More.

    Arguments:
        a: The first,
            continued.
        b (int): The second.
            Note: kept.

    Raises:
        ValueError: c: never.
"""
NUMPY = """Do it.

    More.

    Parameters
    ----------
    a : int
"""


@pytest.mark.parametrize(
    ("text", "a", "b"),
    [
        (SPHINX, "The first, continued.", "The second."),
        (GOOGLE, "The first, continued.", "The second. Note: kept."),
        (NUMPY, None, None),
        ("Do it.\n\n    More.", None, None),
    ],
    ids=["sphinx", "google", "numpy", "none"],
)
def test_docstrings(text: str, a: str | None, b: str | None) -> None:
    def f(a: int, b: int) -> None: ...

    f.__doc__ = text
    (encoded,) = encode_functions([f])
    assert encoded["description"] == "Do it.\n\nMore."
    found = {name: schema.get("description") for name, schema in encoded["parameters"]["properties"].items()}
    assert found == {"a": a, "b": b}


def test_dataclasses_and_typed_dicts() -> None:
    point, address = encode_functions([Point, Address])
    assert (point["name"], point.get("description")) == ("Point", None)
    assert point["parameters"]["required"] == ["x"]
    assert (address["name"], address["description"]) == ("Address", "Where someone lives.")
    assert list(address["parameters"]["properties"]) == ["street"]


def test_names_keep_to_what_the_api_allows() -> None:
    class Über(BaseModel):  # noqa: PLC2401 - the point of the test
        x: int

    long = type("L" * 80, (BaseModel,), {})
    names = [function["name"] for function in encode_functions([Page[int], Über, long])]
    assert names == ["Page_int", "ber", "L" * 64]


PLAIN: list[dict[str, Any]] = [
    {"type": "function", "function": {"name": "f", "parameters": {"type": "object", "properties": {}}}},
    {"type": "function", "name": "f", "parameters": {"type": "object"}},
    {"type": "web_search"},
    {"type": "custom", "custom": {"name": "c"}},
    {"name": "no type at all"},
    {},
]


@pytest.mark.parametrize("tool", PLAIN, ids=str)
def test_plain_dicts_are_left_as_they_are(tool: dict[str, Any]) -> None:
    assert encode_tools([tool]) == [tool]
    plain = {"name": "f", "parameters": {"type": "object"}}
    assert encode_functions([plain]) == [plain]


def test_a_tool_may_be_asked_to_be_strict() -> None:
    tool = {"type": "function", "function": {"name": "s", "strict": True, "parameters": Search}}
    (encoded,) = encode_tools([tool])
    assert encoded["function"]["strict"] is True
    assert encoded["function"]["parameters"] == strict_schema(Search)


def test_pydantic_function_tool() -> None:
    tool = pydantic_function_tool(Search)
    assert tool == {
        "type": "function",
        "function": {
            "name": "Search",
            "description": "Search the archive.\n\nSlow.",
            "strict": True,
            "parameters": strict_schema(Search),
        },
    }
    renamed = pydantic_function_tool(Search, name="find", description="Find.", strict=False)["function"]
    assert (renamed["name"], renamed["description"], "strict" in renamed) == ("find", "Find.", False)
    assert renamed["parameters"] == Search.model_json_schema()
    # It still knows its class, also in a copy of the outer dict.
    assert [read.source for read in read_tools([tool, {**tool}])] == [Search, Search]
    assert encode_tools([tool]) == [tool]


def test_a_schema_that_is_changed_afterwards_spoils_no_other() -> None:
    encode_functions([Search])[0]["parameters"]["properties"].clear()
    encode_tools([get_weather])[0]["function"]["parameters"].clear()
    assert list(encode_functions([Search])[0]["parameters"]["properties"]) == ["query", "limit"]
    assert "location" in schema_of(get_weather)["properties"]


def va(*numbers: int) -> None: ...
def kw(**numbers: int) -> None: ...
def untyped(a) -> None: ...  # type: ignore[no-untyped-def]
def undefined(a: Nowhere) -> None: ...  # type: ignore[name-defined]  # noqa: F821
def callback(then: Callable[[], int]) -> None: ...
def unknown(a: Desk) -> None: ...


class Calls(BaseModel):
    then: Callable[[], int]


@pytest.mark.parametrize(
    ("tool", "kind", "message"),
    [
        (5, ParameterTypeError, "expected a pydantic class, a typed function or a dict, got int"),
        (Search(query="x"), ParameterTypeError, "or a dict, got Search"),
        (int, ParameterTypeError, "or a dict, got the class int"),
        ("get_weather", ParameterTypeError, "or a dict, got str"),
        (None, ParameterTypeError, "or a dict, got NoneType"),
        (lambda: 1, InvalidParameterError, "a lambda has no name of its own"),
        (functools.partial(get_weather, "x"), InvalidParameterError, "a partial has no name of its own"),
        (va, InvalidParameterError, "va: 'numbers' stands for any number of arguments"),
        (kw, InvalidParameterError, "kw: 'numbers' stands for any number of arguments"),
        (Desk.book, InvalidParameterError, "book: parameter 'self' has no type annotation"),
        (untyped, InvalidParameterError, "untyped: parameter 'a' has no type annotation"),
        (undefined, InvalidParameterError, "undefined: the annotation 'Nowhere' is not defined at the top"),
        (callback, InvalidParameterError, "callback: the type of parameter 'then' cannot be expressed in JSON"),
        (unknown, InvalidParameterError, "unknown: the type of parameter 'a' cannot be expressed in JSON"),
        (
            Calls,
            InvalidParameterError,
            "Calls: cannot be turned into a JSON schema: one of its types has no form in JSON",
        ),
        (type, ParameterTypeError, "got the class type"),
    ],
)
def test_what_cannot_be_a_tool(tool: Any, kind: type[Exception], message: str) -> None:
    for encoder, param in ((encode_tools, "tools[1]"), (encode_functions, "functions[1]")):
        with pytest.raises(InvalidParameterError) as caught:
            encoder([Search, tool])
        assert type(caught.value) is kind
        assert message in str(caught.value)
        assert str(caught.value).startswith(param)
        assert caught.value.param == param
        assert "pydantic.dev" not in str(caught.value)


def test_where_in_a_tool_it_is() -> None:
    with pytest.raises(ParameterTypeError) as caught:
        encode_tools([{"type": "function", "function": 5}])
    assert caught.value.param == "tools[0].function"


def test_a_function_of_the_older_form_among_the_tools() -> None:
    with pytest.raises(InvalidParameterError, match=r'written \{"type": "function", "function": \{\.\.\.\}\}'):
        encode_tools([{"name": "w", "parameters": Weather}])


def test_a_class_that_is_not_finished() -> None:
    class Half(BaseModel):
        other: Later  # type: ignore[name-defined]  # noqa: F821

    with pytest.raises(InvalidParameterError, match=r"Half: .* is not defined where it is used"):
        encode_tools([Half])


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="works from Python 3.12 on")
def test_a_typed_dict_that_pydantic_cannot_read() -> None:
    from typing import TypedDict as OldTypedDict

    class Old(OldTypedDict):
        x: int

    with pytest.raises(InvalidParameterError, match="typing_extensions"):
        encode_tools([Old])


def test_two_tools_of_one_name() -> None:
    with pytest.raises(InvalidParameterError, match="two are named 'Search'"):
        encode({"tools": [Search, {"type": "function", "function": {"name": "Search", "parameters": Weather}}]})
    encode({"tools": [Search], "functions": [Search]})


# --- the choice of a tool --------------------------------------------------------------------------------------------


def test_a_class_as_the_choice() -> None:
    tools = read_tools([get_weather, {"type": "function", "function": {"name": "find", "parameters": Search}}])
    assert encode_tool_choice(Search, tools) == {"type": "function", "function": {"name": "find"}}
    assert encode_tool_choice(get_weather, tools) == {"type": "function", "function": {"name": "get_weather"}}
    assert encode_tool_choice(Search, tools, older=True) == {"name": "find"}
    for other in ("auto", "none", "required", {"type": "function", "function": {"name": "x"}}, None):
        assert encode_tool_choice(other, tools) is other


def test_a_choice_that_was_not_given() -> None:
    with pytest.raises(InvalidParameterError, match="tool_choice: Weather is none of the tools given"):
        encode_tool_choice(Weather, read_tools([Search]))
    with pytest.raises(InvalidParameterError, match="function_call: Weather is none"):
        encode({"functions": [Search], "function_call": Weather})


# --- response formats ------------------------------------------------------------------------------------------------


def test_a_class_as_response_format() -> None:
    assert encode_response_format(Search) == {
        "type": "json_schema",
        "json_schema": {"name": "Search", "strict": True, "schema": strict_schema(Search)},
    }
    assert encode_response_format(Page[Search])["json_schema"]["name"] == "Page_Search"
    assert encode_response_format(Point)["json_schema"]["schema"]["required"] == ["x", "y"]
    assert encode_response_format(Address)["json_schema"]["schema"]["additionalProperties"] is False


def test_a_class_inside_a_dict() -> None:
    loose = {"type": "json_schema", "json_schema": {"name": "s", "strict": False, "schema": Search}}
    assert encode_response_format(loose)["json_schema"] == {
        "name": "s",
        "strict": False,
        "schema": Search.model_json_schema(),
    }
    flat = encode_response_format({"type": "json_schema", "strict": True, "schema": Search})
    assert flat == {"type": "json_schema", "name": "Search", "strict": True, "schema": strict_schema(Search)}


@pytest.mark.parametrize("value", [{"type": "json_object"}, {"type": "json_schema", "json_schema": {"schema": {}}}, {}])
def test_dicts_are_left_as_they_are(value: dict[str, Any]) -> None:
    assert encode_response_format(value) == value


class Numbers(RootModel[list[int]]): ...


class Free(BaseModel):
    scores: dict[str, int]


class Loose(BaseModel):
    inner: list[Free]
    anything: Any


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("json_object", 'got str; did you mean {"type": "json_object"}?'),
        (Search(query="x"), "got Search"),
        (list[int], "got GenericAlias"),
        (int, "got the class int"),
        (get_weather, "got function"),
        (Numbers, "Numbers: a strict schema must be an object at the top, this is of type array"),
        (Free, "Free: scores: a strict schema cannot describe a dict with free keys"),
        (Loose, "Loose: Free.scores: a strict schema cannot describe a dict with free keys"),
    ],
)
def test_what_cannot_be_a_response_format(value: Any, message: str) -> None:
    with pytest.raises(InvalidParameterError) as caught:
        encode_response_format(value)
    assert message in str(caught.value)
    assert caught.value.param == "response_format"


# --- strict schemas --------------------------------------------------------------------------------------------------


class Leaf(BaseModel):
    name: str


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int = 9


class Dog(BaseModel):
    kind: Literal["dog"]


class Tree(BaseModel):
    model_config = ConfigDict(extra="allow")

    value: int = 5
    leaf: Leaf = Field(description="The leaf")
    maybe: Leaf | None = Field(default=None, description="Perhaps")
    children: list[Tree] = []
    pet: Annotated[Cat | Dog, Field(discriminator="kind")]
    pair: tuple[int, int] = (0, 0)
    mixed: tuple[int, str, int] | None = None
    nothing: None = None


def walk(node: Any) -> Any:
    yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from walk(child)


def test_strict() -> None:
    schema = strict_schema(Tree)
    properties = schema["properties"]
    assert (schema["type"], schema["additionalProperties"]) == ("object", False)
    assert schema["required"] == list(Tree.model_fields)
    # A reference may have no siblings: it is replaced by what it refers to.
    assert properties["leaf"] == {
        "additionalProperties": False,
        "description": "The leaf",
        "properties": {"name": {"title": "Name", "type": "string"}},
        "required": ["name"],
        "title": "Leaf",
        "type": "object",
    }
    assert properties["maybe"] == {"anyOf": [{"$ref": "#/$defs/Leaf"}, {"type": "null"}], "description": "Perhaps"}
    assert properties["children"]["items"] == {"$ref": "#/$defs/Tree"}
    assert properties["pet"]["anyOf"] == [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]
    assert properties["pair"]["items"] == {"type": "integer"}
    assert (properties["pair"]["minItems"], properties["pair"]["maxItems"]) == (2, 2)
    assert properties["mixed"]["anyOf"][0]["items"] == {"anyOf": [{"type": "integer"}, {"type": "string"}]}
    assert schema["$defs"]["Cat"]["required"] == ["kind", "lives"]


def test_what_no_strict_schema_holds() -> None:
    for node in walk(strict_schema(Tree)):
        if isinstance(node, dict):
            assert not node.keys() & {"oneOf", "discriminator", "prefixItems"}
            assert "$ref" not in node or list(node) == ["$ref"]
            if node.get("type") == "object":
                assert node["additionalProperties"] is False
                assert node["required"] == list(node["properties"])
    assert all("default" not in node for node in walk(strict_schema(Tree)) if isinstance(node, dict))


def test_a_type_that_contains_itself_beside_a_description() -> None:
    class Node(BaseModel):
        next: Node = Field(default=None, description="The next")  # type: ignore[assignment]

    Node.model_rebuild(_types_namespace={"Node": Node})
    schema = strict_schema(Node)
    inner = schema["$defs"]["Node"]["properties"]["next"]
    assert inner == {"$ref": "#/$defs/Node"}


def test_strict_functions() -> None:
    schema = strict_schema(get_weather)
    assert schema["required"] == ["location", "unit", "days"]
    assert schema["properties"]["unit"] == {
        "description": "Of temperature.",
        "enum": ["celsius", "fahrenheit"],
        "title": "Unit",
        "type": "string",
    }


def test_anything_has_no_strict_schema() -> None:
    class Anything(BaseModel):
        values: list[Any]

    with pytest.raises(InvalidParameterError, match=r"Anything: values\[\]: .* a value of any type"):
        strict_schema(Anything)


def test_an_empty_class() -> None:
    class Empty(BaseModel): ...

    assert strict_schema(Empty) == {
        "properties": {},
        "required": [],
        "title": "Empty",
        "type": "object",
        "additionalProperties": False,
    }
