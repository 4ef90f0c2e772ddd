"""A request made of what is given is the one that pydantic makes of everything that could be given."""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections import ChainMap, deque
from types import MappingProxyType

import pytest
from parity.samples import parameters
from pydantic import Field, ValidationError, model_validator

from async_openai import resources
from async_openai.engine.narrow import fill, narrowed, wire_names
from async_openai.engine.request import ApiRequest
from async_openai.errors import InvalidParameterError
from async_openai.resources.chat import ChatRequest
from async_openai.types.chat import ChatMessage
from async_openai.types.models import Model

HI = [{"role": "user", "content": "Hi"}]


def every_request():
    """All requests that methods are made of."""
    for module in pkgutil.iter_modules(resources.__path__):
        found = vars(importlib.import_module(f"async_openai.resources.{module.name}")).values()
        for kind in found:
            if isinstance(kind, type) and issubclass(kind, ApiRequest) and kind.verb and kind.__module__ != __name__:
                yield kind


REQUESTS = sorted(set(every_request()), key=lambda kind: kind.__qualname__)


def made_whole(kind, given):
    """What the class's own validator makes."""
    value = kind.__new__(kind)
    kind.model_rebuild()
    kind.__pydantic_validator__.validate_python(dict(given), self_instance=value)
    return value


def made_narrow(kind, given):
    """What is made of the given fields; None where only the class itself can."""
    narrow = narrowed(kind, tuple(given))
    if narrow is None:
        return None
    value = kind.__new__(kind)
    fill(value, narrow, dict(given))
    return value


def state(value):
    """All that a value is made of, in its order."""
    # Files are equal to themselves alone.
    return (
        [(name, repr(held)) for name, held in value.__dict__.items()],
        value.__pydantic_fields_set__,
        value.__pydantic_extra__,
    )


def samples(kind):
    """Everything, only what is required, and nothing."""
    streams = {"stream": True, "parse_stream": not kind.__name__.endswith("LiveRequest")}
    streamed = {name: value for name, value in streams.items() if kind.chunk is not None and name in kind.model_fields}
    return [{**parameters(kind, required_only=needed), **streamed} for needed in (False, True)]


@pytest.mark.parametrize("kind", REQUESTS, ids=lambda kind: kind.__qualname__)
def test_it_is_what_pydantic_makes(kind):
    for given in samples(kind):
        value = made_narrow(kind, given)
        if value is None:
            continue
        assert state(value) == state(made_whole(kind, given))
        if kind.body_kind == "json" and not hasattr(value, "body") and kind.json_body is ApiRequest.json_body:
            outside = set(kind.path_fields) or None
            usual = kind.__pydantic_serializer__.to_json(value, by_alias=True, exclude_unset=True, exclude=outside)
            assert json.loads(value.json_body({})) == json.loads(usual)


@pytest.mark.parametrize("kind", REQUESTS, ids=lambda kind: kind.__qualname__)
def test_it_refuses_what_pydantic_refuses(kind):
    required = samples(kind)[1]
    for name in kind.model_fields:
        for given in ({**required, name: object()}, {key: value for key, value in required.items() if key != name}):
            narrow = narrowed(kind, tuple(given))
            if narrow is not None:
                assert refused(lambda narrow=narrow, given=given: narrow.validate(dict(given))) == refused(
                    lambda given=given: made_whole(kind, given)
                )


def refused(make):
    """What was wrong, by place and kind."""
    try:
        make()
    except ValidationError as error:
        return [(found["loc"], found["type"], found["msg"]) for found in error.errors(include_url=False)]
    return []


def test_nearly_every_request_is_made_so():
    assert len(REQUESTS) > 100
    whole = [kind for kind in REQUESTS if narrowed(kind, tuple(samples(kind)[1])) is None]
    # Those with a default that no two values may share.
    assert all(any(field.default_factory for field in kind.model_fields.values()) for kind in whole)
    assert len(whole) < len(REQUESTS) / 20


class Checked(ApiRequest[Model], verb="POST", path="/checked"):
    """An operation that is validated as a whole."""

    low: int = 0
    high: int = 10
    words: list[str] = Field(default_factory=list)

    @model_validator(mode="after")
    def _in_order(self):
        if self.low > self.high:
            raise ValueError("low is above high")
        return self


class Shared(ApiRequest[Model], verb="POST", path="/shared"):
    """An operation with a default that two values must not share."""

    words: list[str] = Field(default_factory=list)
    more: dict[str, str] = {}  # noqa: RUF012 - pydantic copies it
    name: str = "n"


def test_what_is_validated_as_a_whole_stays_so():
    assert narrowed(Checked, ("low",)) is None and Checked(low=1).words == []
    with pytest.raises(InvalidParameterError, match="low is above high"):
        Checked(low=11)


def test_no_two_values_share_a_default():
    assert narrowed(Shared, ("name",)) is None
    one, other = Shared(name="a"), Shared(name="b")
    one.words.append("x")
    one.more["x"] = "y"
    assert (other.words, other.more, one.json_body({})) == ([], {}, b'{"name":"a"}')
    assert Shared(words=["w"], more={}).name == "n"


def test_what_nobody_declared_is_the_class_s_own():
    assert narrowed(ChatRequest, ("model", "messages", "top_k")) is None
    assert json.loads(ChatRequest(model="m", messages=HI, top_k=3).json_body({}))["top_k"] == 3


def test_messages_of_a_reply_are_sent_as_they_came():
    said = ChatMessage(role="assistant", content="Hello")
    body = json.loads(ChatRequest(model="m", messages=[*HI, said]).json_body({"model": "other"}))
    assert body == {"model": "other", "messages": [*HI, {"role": "assistant", "content": "Hello"}]}


def test_any_mapping_and_sequence_can_be_given():
    given = {"modalities": deque(["text"]), "stop": ("a", "b"), "logit_bias": MappingProxyType({"1": 2})}
    given["prediction"] = ChainMap({"type": "content"})
    body = json.loads(ChatRequest(model="m", messages=HI, **given).json_body({"model": "other"}))
    assert body == {
        "model": "other",
        "messages": HI,
        "modalities": ["text"],
        "stop": ["a", "b"],
        "logit_bias": {"1": 2},
        "prediction": {"type": "content"},
    }


def custom_serializers(schema):
    """Every function that takes part in writing a value."""
    if isinstance(schema, dict):
        found = schema.get("serialization")
        if isinstance(found, dict) and found["type"].startswith("function"):
            written_by = found["function"]
            if not written_by.__module__.startswith("pydantic."):
                yield written_by
        for inner in schema.values():
            yield from custom_serializers(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from custom_serializers(inner)


@pytest.mark.parametrize("kind", REQUESTS, ids=lambda kind: kind.__qualname__)
def test_no_field_of_a_request_is_written_by_a_function(kind):
    """`json_body` writes values by their own types, so it would not be asked. Let the field's type do it."""
    kind.model_rebuild()
    fields = kind.__pydantic_core_schema__["schema"].get("fields", {})
    assert not list(custom_serializers({name: fields[name] for name, _ in wire_names(kind, tuple(fields))}))
