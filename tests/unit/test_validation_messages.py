"""Pydantic's errors in our words: no value of the user's, none of pydantic's vocabulary."""

from __future__ import annotations

import datetime as dt
import enum
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, get_args
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import (
    AfterValidator,
    AnyUrl,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    FutureDate,
    HttpUrl,
    Json,
    PastDatetime,
    PlainValidator,
    StrictBool,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    WrapValidator,
)
from pydantic_core import PydanticCustomError, PydanticKnownError, core_schema
from typing_extensions import TypedDict

from async_openai.errors import ParameterTypeError
from async_openai.validation import describe, nearest


class Size(enum.StrEnum):
    small = "small"
    large = "large"


class Pair(NamedTuple):
    left: int


@dataclass
class Point:
    x: int


class TextPart(BaseModel):
    type: Literal["text"]
    text: str


class ImagePart(BaseModel):
    type: Literal["image_url"]
    image_url: ImageUrl


class ImageUrl(TypedDict):
    url: str


Part = TextPart | ImagePart
TaggedPart = Annotated[Part, Field(discriminator="type")]


class Message(BaseModel):
    role: Literal["system", "user", "assistant"]
    content: str | list[Part]


class Request(BaseModel):
    model_config = ConfigDict(extra="allow", hide_input_in_errors=True)

    model: str
    messages: list[Message] = []
    max_tokens: Annotated[int, Field(ge=1)] | None = None
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    input: str | list[str] | list[int] | list[list[int]] = ""


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    temperature: float = 1.0


def failure(kind: Any, value: Any, *, json: bool = False) -> ValidationError:
    adapter = TypeAdapter(kind)
    with pytest.raises(ValidationError) as caught:
        adapter.validate_json(value) if json else adapter.validate_python(value)
    return caught.value


def told(kind: Any, value: Any, *, json: bool = False, data: object = None) -> str:
    known = getattr(kind, "model_fields", ())
    return describe(failure(kind, value, json=json), known=known, subject="it", data=data)[0].removeprefix("it: ")


def refuse(_: Any) -> Any:
    raise ValueError("must have\nan even number of legs")


def refuse_type(_: Any) -> Any:
    raise ParameterTypeError("must be a spider")


def refuse_custom(_: Any) -> Any:
    raise PydanticCustomError("legs", "has too few legs ({n})", {"n": 3})


def refuse_assert(_: Any) -> Any:
    raise AssertionError


def nested(value: Any) -> Any:
    return TypeAdapter(dict[str, int]).validate_python(value)


CASES: list[tuple[Any, Any, str]] = [
    (str, 5, "expected a string, got int"),
    (str, None, "expected a string, got None"),
    (str, str, "expected a string, got a class"),
    (int, "five", "expected an integer, got str"),
    (int, 1.5, "expected an integer, got float"),
    (float, [], "expected a number, got list"),
    (StrictBool, 1, "expected a boolean, got int"),
    (bytes, 1, "expected bytes, got int"),
    (None, 1, "expected None, got int"),
    (list[int], "abc", "expected a list, got str"),
    (tuple[int, ...], 1, "expected a tuple, got int"),
    (set[int], 1, "expected a set, got int"),
    (dict[str, int], [], "expected a dict, got list"),
    (Message, "hi", "expected a dict, got str"),
    (Point, 7, "expected a dict, got int"),
    (ImageUrl, 7, "expected a dict, got int"),
    (Pair, 7, "expected a tuple, got int"),
    (Iterable[int], 7, "expected a list or other iterable, got int"),
    (Sequence[int], 7, "expected a list, got int"),
    (Mapping[str, int], 7, "expected a dict, got int"),
    (Callable[[], int], 7, "expected a function, got int"),
    (type[int], str, "expected a class derived from int, got a class"),
    (Decimal, [], "expected a decimal number, got list"),
    (Decimal, "x", "expected a decimal number, got str"),
    (UUID, "x", "expected a UUID, got another str"),
    (Path, 5, "expected a path, got int"),
    (dt.date, "soon", "expected a date (YYYY-MM-DD), got another str"),
    (dt.datetime, "soon", "expected a date and time (ISO 8601), got another str"),
    (dt.timedelta, "long", "expected a duration, got another str"),
    (AwareDatetime, dt.datetime.fromisoformat("2024-01-01"), "expected a time with a time zone, got another datetime"),
    (PastDatetime, dt.datetime.fromisoformat("2999-01-01"), "expected a time in the past, got another datetime"),
    (FutureDate, dt.date(1999, 1, 1), "expected a date in the future, got another date"),
    (AnyUrl, "nowhere", "expected a URL, got another str"),
    (AnyUrl, 5, "expected a URL, got int"),
    (HttpUrl, "ftp://host", "expected a URL that starts with 'http' or 'https', got another str"),
    (Annotated[int, Field(ge=1)], -4, "expected at least 1, got a smaller int"),
    (Annotated[int, Field(gt=1)], -4, "expected more than 1, got a smaller int"),
    (Annotated[float, Field(le=2)], 2.5, "expected at most 2.0, got a larger float"),
    (Annotated[int, Field(lt=2)], 25, "expected less than 2, got a larger int"),
    (Annotated[int, Field(multiple_of=64)], 25, "expected a multiple of 64, got another int"),
    (Annotated[float, Field(allow_inf_nan=False)], float("nan"), "expected a finite number, got another float"),
    (Annotated[list[int], Field(min_length=1)], [], "expected at least 1 item(s), got 0"),
    (Annotated[list[int], Field(max_length=1)], [1, 2], "expected at most 1 item(s), got 2"),
    (Annotated[str, Field(min_length=1)], "", "expected at least 1 character(s), got a shorter string"),
    (Annotated[str, Field(max_length=1)], "secret", "expected at most 1 character(s), got a longer string"),
    (Annotated[str, StringConstraints(pattern="^a+$")], "b", "expected text matching ^a+$, got another str"),
    (Literal["auto", "none"], "secret", "expected 'auto' or 'none', got another str"),
    (Literal["auto", "none"], "atuo", "expected 'auto' or 'none', got another str (did you mean 'auto'?)"),
    (Literal["auto", "none"], 5, "expected 'auto' or 'none', got int"),
    (Literal[1, 2], 5, "expected 1 or 2, got another int"),
    (Size, "medium", "expected 'small' or 'large', got another str"),
    (str | list[str], 5, "expected a string or a list of strings, got int"),
    (list[list[int]] | int, "q", "expected a list of lists of integers or an integer, got str"),
    (str | list[Part], 5, "expected a string or a list, got int"),
    (str | list[str] | None, 5, "expected a string or a list of strings, got int"),
    (Annotated[int, Field(ge=0)] | Literal["auto"], -1, "expected at least 0, got a smaller int"),
    (int | Literal["auto"], "atuo", "expected an integer or 'auto', got another str (did you mean 'auto'?)"),
    (dict[str, int], {"a": 1, "b": "x"}, "b: expected an integer, got str"),
    (dict[str, int], {"my secret": "x"}, "[...]: expected an integer, got str"),
    (dict[int, int], {"secret": 1}, "a key is not valid: expected an integer, got str"),
    (Annotated[str, AfterValidator(refuse)], "x", "must have an even number of legs"),
    (Annotated[str, AfterValidator(refuse)] | int, "x", "must have an even number of legs"),
    (Annotated[str, BeforeValidator(refuse_type)], "x", "must be a spider"),
    (Annotated[str, PlainValidator(refuse_custom)], "x", "has too few legs (3)"),
    (Annotated[str, AfterValidator(refuse_assert)], "x", "is not valid"),
    (Annotated[Any, PlainValidator(nested)], {"a": "x"}, "a: expected an integer, got str"),
    (Annotated[str, WrapValidator(lambda v, h: h(v))], 5, "expected a string, got int"),
    (Json[int], "5]", "not valid JSON at character 2"),
    (Json[int], 5, "expected JSON text, got int"),
    (Request, {}, "model: missing"),
    (Request, {"modle": "gpt"}, "model: missing (is 'modle' meant to be it?)"),
    (Request, {"model": "x", "max_tokens": -1}, "max_tokens: expected at least 1, got a smaller int"),
    (Request, {"model": "x", "temperature": "warm"}, "temperature: expected a number, got str"),
    (
        Request,
        {"model": "x", "messages": [{"role": "user", "content": "hi"}, 5]},
        "messages[1]: expected a dict, got int",
    ),
    (Request, {"model": "x", "messages": [{"content": "hi"}]}, "messages[0].role: missing"),
    (Request, {"model": "x", "input": ["a", 5]}, "input[1]: expected a string, got int"),
    (Request, {"model": "x", "input": [[1], ["p"]]}, "input[1][0]: expected an integer, got str"),
    (Request, {"model": "x", "input": [None]}, "input[0]: expected a string, an integer or a list, got None"),
    (
        Request,
        {"model": "x", "messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": 5}}]}]},
        "messages[0].content[0].image_url.url: expected a string, got int",
    ),
    (
        Request,
        {"model": "x", "messages": [{"role": "user", "content": [{"type": "sound"}]}]},
        "messages[0].content[0].type: expected 'text' or 'image_url', got another str",
    ),
    (Closed, {"temprature": 1}, "temprature: unknown; did you mean 'temperature'?"),
    (Closed, {"colour": 1}, "colour: unknown"),
    (list[TaggedPart], [{"type": "sound"}], "[0].type: expected 'text' or 'image_url', got another value"),
    (list[TaggedPart], [{"text": "hi"}], "[0].type: missing"),
    (list[TaggedPart], [7], "[0]: expected a dict, got int"),
]


@pytest.mark.parametrize(("kind", "value", "expected"), CASES, ids=[case[2][:50] for case in CASES])
def test_the_words(kind: Any, value: Any, expected: str) -> None:
    assert told(kind, value) == expected
    assert told(kind, value, data=value) == expected


def test_tags_of_discriminated_unions_are_no_step_of_the_path() -> None:
    value = [{"type": "image_url", "image_url": {"url": None}}, {"type": "text"}]
    assert told(list[TaggedPart], value, data=value) == (
        "[0].image_url.url: expected a string, got None; [1].text: missing"
    )


def test_keys_that_look_like_types_stay_in_the_path() -> None:
    value = {"url": 1, "Date": 2}
    assert (
        told(dict[str, str], value, data=value) == "url: expected a string, got int; Date: expected a string, got int"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "not valid JSON: it is empty"),
        (" \n", "not valid JSON: it is empty"),
        ('{"a": tru}', "not valid JSON at character 10"),
        ('{"a": "é", x', "not valid JSON at character 12"),
        ("[1,2", "not valid JSON: it ends at character 4"),
        ('{"a":1}\n x', "not valid JSON at character 10"),
    ],
)
def test_json(text: str, expected: str) -> None:
    assert told(dict[str, Any], text, json=True) == expected
    assert told(dict[str, Any], text.encode(), json=True) == expected


def test_frozen() -> None:
    value = Closed()
    with pytest.raises(ValidationError) as caught:
        value.temperature = 2.0  # type: ignore[misc]
    assert describe(caught.value, known=(), subject="it")[0] == "it: temperature: cannot be changed"


def test_five_problems_are_enough() -> None:
    error = failure(list[int], ["x"] * 9)
    message, first, is_type = describe(error, known=(), subject="POST /x")
    assert message.startswith("POST /x: [0]: expected an integer, got str; [1]: ")
    assert message.count("expected") == 5
    assert message.endswith("; and 4 more")
    assert (first, is_type) == ("[0]", True)


def test_long_lists_of_names_are_cut() -> None:
    kind = Literal[tuple(f"choice_number_{n}" for n in range(60))]  # type: ignore[misc]
    message = told(kind, "secret")
    assert "'choice_number_9' or another of 60, got another str" in message
    assert len(message) < 350


def test_long_messages_of_validators_are_cut() -> None:
    def refuse_at_length(_: Any) -> Any:
        raise ValueError("no" * 1000)

    assert len(told(Annotated[str, AfterValidator(refuse_at_length)], "x")) == 300


def test_values_of_an_enumeration_without_words() -> None:
    class Odd(enum.Enum):
        one = object()

    assert told(Odd, "x") == "expected one of its allowed values, got str"


@pytest.mark.parametrize(
    ("kind", "value", "param", "is_type"),
    [
        (Request, {}, "model", True),
        (Request, {"model": 5}, "model", True),
        (Request, {"model": "x", "max_tokens": 0}, "max_tokens", False),
        (Request, {"model": "x", "messages": [{"role": "king", "content": ""}]}, "messages[0].role", False),
        (Closed, {"colour": 1}, "colour", True),
        (Annotated[str, AfterValidator(refuse)], "x", None, False),
        (Annotated[str, AfterValidator(refuse_type)], "x", None, True),
        (str, 1, None, True),
    ],
)
def test_parameter_and_kind(kind: Any, value: Any, param: str | None, is_type: bool) -> None:
    assert describe(failure(kind, value), known=(), subject="it")[1:] == (param, is_type)


CONTEXT: dict[str, Any] = {
    "gt": 1, "ge": 1, "lt": 1, "le": 1, "multiple_of": 2, "min_length": 1, "max_length": 1, "actual_length": 0,
    "field_type": "List", "pattern": "a", "expected": "'a'", "expected_schemes": "'a'", "expected_version": 4,
    "max_digits": 1, "decimal_places": 1, "whole_digits": 1, "error": "boom at line 1 column 1", "class": "Thing",
    "class_name": "Thing", "discriminator": "'kind'", "tag": "secret", "expected_tags": "'a', 'b'", "encoding": "utf8",
    "encoding_error": "x", "method_name": "m", "attribute": "a", "tz_expected": 1, "tz_actual": 2,
}  # fmt: skip


@pytest.mark.parametrize("kind", sorted(get_args(core_schema.ErrorType)))
def test_every_kind_of_error_that_pydantic_knows(kind: str) -> None:
    def fail(_: Any) -> Any:
        if kind in {"value_error", "assertion_error"}:
            raise ValueError("boom")
        raise PydanticKnownError(kind, CONTEXT)  # type: ignore[arg-type]

    message = told(dict[str, Annotated[Any, PlainValidator(fail)]], {"field": "secret"})
    assert message.startswith("field")
    assert "secret" not in message
    assert not re.search(r"[{}]|[Ii]nput should|[Uu]nable to|pydantic|function-|Thing\b.*dict", message)


INTERNALS = re.compile(
    r"function-|lax-or|json-or|constrained|errors\.pydantic|\bInput\b|literal\[|union\[|nullable|_type\b|parsing|\[type="
)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.just("S3CRET value") | st.binary(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["model", "messages", "role", "content", "type", "S3CRET key"]), inner)
        ),
        max_leaves=12,
    ),
    st.booleans(),
)
def test_no_value_and_no_internals_ever(value: Any, with_data: bool) -> None:
    adapter = TypeAdapter(Request | list[TaggedPart] | Annotated[int, AfterValidator(refuse)] | Size | ImageUrl)
    try:
        adapter.validate_python(value)
    except ValidationError as error:
        message, _, _ = describe(error, known=Request.model_fields, subject="it", data=value if with_data else None)
        assert "S3CRET" not in message
        assert not INTERNALS.search(message)
        assert "\n" not in message


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("temprature", "temperature"),
        ("modle", "model"),
        ("maxTokens", "max_tokens"),
        ("max-tokens", "max_tokens"),
        ("MAX_TOKENS", "max_tokens"),
        ("max_token", "max_tokens"),
        ("top_k", None),
        ("min_tokens", None),
        ("guided_json", None),
        ("", None),
    ],
)
def test_nearest(name: str, expected: str | None) -> None:
    assert nearest(name, ["model", "max_tokens", "temperature", "top_p"]) == expected


def test_nearest_can_be_looser() -> None:
    assert nearest("top_k", ["model", "top_p"], cutoff=0.6) == "top_p"
    assert nearest("anything", []) is None
