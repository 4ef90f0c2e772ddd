"""What a model wrote, back as Python objects."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import gc
import json
import pickle
import threading
import weakref
from dataclasses import dataclass
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field, ValidationError
from typing_extensions import TypedDict

from async_openai.errors import APIResponseValidationError
from async_openai.functions.arguments import BoundCall, parse_arguments
from async_openai.functions.toolbox import ToolBox, encode


class Weather(BaseModel):
    location: str
    days: int = 1


class Place(TypedDict):
    city: str


@dataclass
class Point:
    x: int


def add(a: int, /, b: Annotated[int, Field(ge=0)] = 5, *, where: Weather | None = None) -> tuple[int, Weather | None]:
    """Add two numbers."""
    return a + b, where


async def fetch(url: str) -> str:
    return url.upper()


PLAIN = {"type": "function", "function": {"name": "plain", "parameters": {"type": "object"}}}


def box(**given: Any) -> ToolBox:
    made = ToolBox.of(**given)
    assert made is not None
    return made


def told(call: Any) -> str:
    with pytest.raises(APIResponseValidationError) as caught:
        call()
    assert caught.value.__cause__ is None
    assert not isinstance(caught.value.__context__, ValidationError)
    return str(caught.value)


# --- arguments as a dict ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"location": "Boston, MA"}', {"location": "Boston, MA"}),
        ("", {}),
        ("  \n", {}),
        (None, {}),
        ("{}", {}),
        ({"a": 1}, {"a": 1}),
    ],
)
def test_parse_arguments(text: Any, expected: dict[str, Any]) -> None:
    assert parse_arguments(text, "f") == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"location": "Bost', "not valid JSON: it ends at character 18; a token limit may have cut it"),
        ("{'a': 1}", "not valid JSON at character 2"),
        ("[1]", "expected a dict, got list"),
        ('"text"', "expected a dict, got str"),
        ("null", "expected a dict, got None"),
    ],
)
def test_arguments_that_are_no_object(text: str, message: str) -> None:
    assert told(lambda: parse_arguments(text, "f")) == f"the arguments that the model wrote for 'f': {message}"
    assert told(lambda: parse_arguments(text)) == f"the arguments that the model wrote: {message}"


@given(st.text(max_size=20))
def test_parse_arguments_gives_a_dict_or_our_error(text: str) -> None:
    with contextlib.suppress(APIResponseValidationError):
        assert isinstance(parse_arguments(text, "f"), dict)


@given(st.dictionaries(st.text(), st.integers() | st.text() | st.none() | st.booleans()))
def test_arguments_come_back_as_they_were_written(arguments: dict[str, Any]) -> None:
    assert parse_arguments(json.dumps(arguments)) == arguments


# --- objects ---------------------------------------------------------------------------------------------------------


def test_instances_of_the_classes_given() -> None:
    tools = [
        Weather,
        {"type": "function", "function": {"name": "forecast", "parameters": Weather}},
        {"type": "function", "name": "flat", "parameters": Point},
        Place,
        PLAIN,
    ]
    made = box(tools=tools, functions=[{"name": "older", "parameters": Weather}])
    for name in ("Weather", "forecast", "older"):
        assert made.object_for(name, '{"location": "Boston", "days": "2"}') == Weather(location="Boston", days=2)
    assert made.object_for("flat", '{"x": 1}') == Point(1)
    assert made.object_for("Place", '{"city": "Rome"}') == {"city": "Rome"}
    # Known as a dict only, or not at all.
    assert made.object_for("plain", '{"q": 1}') == {"q": 1}
    assert made.object_for("invented by the model", '{"q": 1}') == {"q": 1}


def test_arguments_that_do_not_fit_the_class() -> None:
    made = box(tools=[Weather])
    assert told(lambda: made.object_for("Weather", '{"location": 5, "days": "S3CRET"}')) == (
        "the arguments that the model wrote for 'Weather': location: expected a string, got int; "
        "days: expected an integer, got str"
    )
    assert told(lambda: made.object_for("Weather", "")).endswith("location: missing")
    assert told(lambda: made.object_for("Weather", '{"loc')).endswith(
        "not valid JSON: it ends at character 5; a token limit may have cut it"
    )


def test_a_call_of_a_function() -> None:
    call = box(tools=[add]).object_for("add", '{"a": 1, "where": {"location": "Rome"}}')
    assert isinstance(call, BoundCall)
    assert call.function is add
    # What the model left out is left to the function.
    assert (call.name, call.arguments) == ("add", {"a": 1, "where": Weather(location="Rome")})
    assert call() == (6, Weather(location="Rome"))
    assert box(tools=[add]).object_for("add", '{"a": 1, "b": 0}')() == (1, None)


def test_a_call_of_an_async_function() -> None:
    call = box(tools=[fetch]).object_for("fetch", '{"url": "x"}')
    assert asyncio.run(call()) == "X"


def test_a_call_of_a_method_under_another_name() -> None:
    class Counter:
        count = 0

        def more(self, by: int) -> int:
            self.count += by
            return self.count

    counter = Counter()
    tool = {"type": "function", "function": {"name": "count", "parameters": counter.more}}
    made = box(tools=[tool])
    assert [made.object_for("count", '{"by": 2}')() for _ in range(2)] == [2, 4]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ('{"a": "x"}', "a: expected an integer, got str"),
        ('{"b": 1}', "a: missing"),
        ('{"a": 1, "b": -1}', "b: expected at least 0, got a smaller int"),
        ('{"a": 1, "c": 1}', "c: unknown"),
        ('{"a": 1, "where": {"location": 5}}', "where.location: expected a string, got int"),
    ],
)
def test_arguments_that_do_not_fit_the_function(arguments: str, message: str) -> None:
    made = box(tools=[add])
    assert told(lambda: made.object_for("add", arguments)) == f"the arguments that the model wrote for 'add': {message}"


# --- content ---------------------------------------------------------------------------------------------------------


def test_parse() -> None:
    assert box(response_format=Weather).parse('{"location": "Rome"}') == Weather(location="Rome")
    assert box(response_format=Point).parse('{"x": 3}') == Point(3)
    inside = {"type": "json_schema", "json_schema": {"strict": False, "schema": Weather}}
    assert box(response_format=inside).parse('{"location": "Rome"}') == Weather(location="Rome")
    assert box(tools=[Weather]).parse("no class was given for the content") is None


def test_content_that_does_not_fit() -> None:
    made = box(response_format=Weather)
    assert told(lambda: made.parse('{"location": "Ro')) == (
        "the content of the reply: not valid JSON: it ends at character 16; a token limit may have cut it"
    )
    assert told(lambda: made.parse('{"days": null}')) == (
        "the content of the reply: location: missing; days: expected an integer, got None"
    )
    assert told(lambda: made.parse("Sorry, S3CRET.")) == "the content of the reply: not valid JSON at character 1"


# --- the box itself --------------------------------------------------------------------------------------------------


def test_no_box_for_plain_dicts() -> None:
    assert ToolBox.of() is None
    assert ToolBox.of(tools=[], functions=[]) is None
    assert ToolBox.of(tools=[PLAIN], response_format={"type": "json_object"}) is None


def test_encode() -> None:
    given = {"tools": [Weather], "tool_choice": Weather, "functions": [add], "function_call": add}
    encoded, made = encode({**given, "response_format": Weather})
    assert made is not None
    assert encoded["tool_choice"] == {"type": "function", "function": {"name": "Weather"}}
    assert encoded["function_call"] == {"name": "add"}
    assert encoded["response_format"]["json_schema"]["name"] == "Weather"
    json.dumps(encoded)
    assert encode({"tool_choice": "auto"}) == ({"tool_choice": "auto"}, None)
    assert repr(made) == "ToolBox(Weather, add, Weather)"


def test_copies_are_the_same() -> None:
    made = box(tools=[Weather])
    assert copy.copy(made) is copy.deepcopy(made) is made


def test_pickle() -> None:
    class Local(BaseModel):
        x: int

    made = box(tools=[Weather, Local, add], response_format=Local)
    again = pickle.loads(pickle.dumps(made))
    assert again.object_for("Weather", '{"location": "Rome"}') == Weather(location="Rome")
    assert again.object_for("add", '{"a": 1}')() == (6, None)
    # A class without a name to be found by cannot travel: its arguments come as a dict.
    assert again.object_for("Local", '{"x": 1}') == {"x": 1}
    assert again.parse('{"x": 1}') is None
    assert made.parse('{"x": 1}') == Local(x=1)


def test_threads_share_a_box() -> None:
    made = box(tools=[Weather, add, Point])
    wrong: list[object] = []

    def work() -> None:
        for number in range(50):
            _, fresh = encode({"tools": [Weather, add]})
            objects = [
                made.object_for("Weather", json.dumps({"location": str(number)})).location,
                made.object_for("Point", json.dumps({"x": number})).x,
                fresh.object_for("add", json.dumps({"a": number}))()[0] if fresh else None,
            ]
            if objects != [str(number), number, number + 5]:
                wrong.append(objects)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_classes_and_functions_are_not_kept_alive() -> None:
    def used() -> list[weakref.ref[Any]]:
        class Local(BaseModel):
            x: int

        def local(x: int) -> int:
            return x

        made = box(tools=[Local, local], response_format=Local)
        made.object_for("Local", '{"x": 1}')
        made.object_for("local", '{"x": 1}')()
        return [weakref.ref(Local), weakref.ref(local)]

    kept = used()
    gc.collect()
    assert [ref() for ref in kept] == [None, None]
