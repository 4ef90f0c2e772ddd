"""Documents made from a JSON schema satisfy the model that wrote the schema."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal
from typing import Annotated, Any, Literal

import pytest
from annotated_types import Ge, Gt, Le, Len, Lt, MultipleOf
from hypothesis import given
from hypothesis import strategies as st
from pydantic import AnyUrl, BaseModel, ConfigDict, Field, TypeAdapter

from async_openai.testing import example


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Node(BaseModel):
    value: int
    children: list[Node]
    parent: Node | None


class Everything(BaseModel):
    model_config = ConfigDict(extra="forbid")

    text: str
    short: Annotated[str, Len(3, 3)]
    count: Annotated[int, Ge(5), Lt(7)]
    ratio: Annotated[float, Gt(0), Lt(0.5)]
    percent: Annotated[int, Le(-10)]
    even: Annotated[int, MultipleOf(2), Gt(2)]
    price: Decimal
    colour: Colour
    unit: Literal["km", "mi"]
    flag: bool
    nothing: None
    day: dt.date
    moment: dt.datetime
    clock: dt.time
    link: AnyUrl
    identifier: uuid.UUID
    maybe: str | None
    either: int | str
    names: Annotated[list[str], Len(2, 4)]
    distinct: Annotated[set[int], Len(3)]
    colours: Annotated[set[Colour], Len(2)]
    pair: tuple[int, str]
    table: dict[str, int]
    node: Node
    anything: Any
    optional: int = 3


def test_the_document_satisfies_a_model_with_every_kind_of_field():
    document = example(Everything.model_json_schema())
    made = Everything.model_validate(document)
    assert (made.short, made.count, made.even, made.unit) == ("sho", 5, 4, "km")
    assert made.colour is Colour.RED
    assert "optional" not in document, "only what is required is made"
    assert document == example(Everything.model_json_schema()), "the same schema gives the same document"


@st.composite
def annotations(draw, depth=2):
    simple = [int, str, float, bool, Colour, Literal["a", "b"], dt.date, uuid.UUID]
    if depth == 0 or draw(st.booleans()):
        return draw(st.sampled_from(simple))
    inner = draw(annotations(depth=depth - 1))
    other = draw(annotations(depth=depth - 1))
    return draw(st.sampled_from([list[inner], dict[str, inner], inner | None, tuple[inner, other], inner | other]))


@given(annotations())
def test_the_document_satisfies_any_composed_type(annotation):
    adapter = TypeAdapter(annotation)
    adapter.validate_python(example(adapter.json_schema()))


@given(low=st.integers(-1000, 1000), width=st.integers(0, 50), step=st.integers(1, 7))
def test_numbers_keep_their_bounds(low, width, step):
    schema = {"type": "integer", "minimum": low, "maximum": low + width + step, "multipleOf": step}
    number = example(schema)
    assert low <= number <= low + width + step
    assert number % step == 0


@pytest.mark.parametrize(
    ("schema", "document"),
    [
        ({}, "text"),
        (True, "text"),
        ({"const": 7}, 7),
        ({"enum": ["x", "y"]}, "x"),
        ({"type": "string", "examples": ["Paris"]}, "Paris"),
        ({"type": "integer", "default": 4}, 4),
        ({"type": ["null", "boolean"]}, True),
        ({"type": "null"}, None),
        ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, 0.5),
        ({"type": "array", "items": {"type": "integer"}, "maxItems": 0}, []),
        ({"type": "array"}, []),
        ({"type": "object", "minProperties": 2, "additionalProperties": {"type": "integer"}}, {"key1": 1, "key2": 1}),
        ({"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}, {"city": "city"}),
        ({"properties": {"a": {}, "b": {}}, "required": ["a"]}, {"a": "a"}),
        (
            {
                "allOf": [{"$ref": "#/$defs/a~1b"}, {"properties": {"y": {"type": "integer"}}, "required": ["y"]}],
                "$defs": {"a/b": {"type": "object", "properties": {"x": {"const": 1}}, "required": ["x"]}},
            },
            {"x": 1, "y": 1},
        ),
    ],
)
def test_small_schemas(schema, document):
    assert example(schema) == document


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"$ref": "#"}, "without end"),
        ({"type": "object", "properties": {"me": {"$ref": "#"}}, "required": ["me"]}, "without end"),
        ({"$ref": "#/$defs/missing"}, "does not hold"),
        ({"$ref": "https://example.com/schema"}, "outside"),
        ({"type": "integer", "minimum": 5, "maximum": 4}, "no number"),
    ],
)
def test_a_schema_that_cannot_be_satisfied_is_an_error(schema, words):
    with pytest.raises(ValueError, match=words):
        example(schema)


def test_a_description_does_not_change_a_field():
    class Weather(BaseModel):
        city: str = Field(description="Where")

    assert example(Weather.model_json_schema()) == {"city": "city"}
