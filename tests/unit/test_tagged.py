from __future__ import annotations

import warnings
from typing import Annotated, Literal

import pytest
from pydantic import TypeAdapter, ValidationError

from async_openai.engine.parsing import validator, why_not
from async_openai.types.base import Reply, WireModel
from async_openai.types.tagged import GenericItem, tagged


class Text(WireModel):
    type: Literal["text"] = "text"
    text: str


class Picture(WireModel):
    type: Literal["picture", "photo"]
    url: str | None = None


Part = Annotated[Text | Picture, tagged()]


class Message(WireModel):
    type: Literal["message"] = "message"
    content: list[Part]


class Call(WireModel):
    type: Literal["call"] = "call"
    name: str


Item = Annotated[Message | Call, tagged()]


class Answer(Reply):
    id: str
    output: list[Item]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b'{"type": "call", "name": "f"}', Call),
        (b'{"name": "f", "type": "call", "later": 1}', Call),
        (b'{"type": "message", "content": []}', Message),
        (b'{"type": "no such type", "content": 7}', GenericItem),
        (b'{"content": 7}', GenericItem),
        (b"{}", GenericItem),
    ],
)
def test_the_tag_decides(data, kind):
    assert type(validator(Item)(data)) is kind
    assert type(TypeAdapter(Item).validate_json(data)) is kind


def test_a_member_may_have_several_tags():
    parts = [validator(Part)(b'{"type": "%s", "url": "u"}' % tag) for tag in (b"picture", b"photo")]
    assert [(type(part), part.type) for part in parts] == [(Picture, "picture"), (Picture, "photo")]


def test_unknown_objects_keep_their_data():
    item = validator(Item)(b'{"type": "hologram", "id": "h1", "depth": {"z": [1, 2]}}')
    assert (item.type, item.id, item.depth["z"], item["id"]) == ("hologram", "h1", [1, 2], "h1")
    assert "depth" in item
    with pytest.raises(AttributeError):
        _ = item.width


def test_round_trip_without_warnings():
    data = (
        b'{"id":"a","output":[{"type":"message","content":[{"type":"text","text":"x","new":null},{"type":"photo"},'
        b'{"type":"smell","k":{"a":1}},{"k":null}]},{"type":"new","q":[1]},{"type":"call","name":"f"}]}'
    )
    answer = Answer.model_validate_json(data)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert answer.model_dump_json(exclude_unset=True).encode() == data
        assert Answer.model_validate(answer.model_dump(exclude_unset=True)) == answer
        assert Answer(id="b", output=answer.output).output == answer.output
        assert Answer.model_construct(id="c", output=[{"type": "call"}]).model_dump()["output"] == [{"type": "call"}]


@pytest.mark.parametrize(
    ("output", "said"),
    [
        (b'[{"type": "message", "content": [{"type": "text", "text": 4}]}]', "text: expected a string, got int"),
        (b"[3]", "output[0]: expected a dict, got int"),
    ],
)
def test_a_known_type_of_the_wrong_shape_is_an_error(output, said):
    with pytest.raises(ValidationError) as caught:
        Answer.model_validate_json(b'{"id": "a", "output": %s}' % output)
    words = why_not(caught.value, Answer)
    assert said in words
    assert ";" not in words, "one problem, not one for each member"


def test_a_member_without_tags_is_a_mistake_of_the_declaration():
    with pytest.raises(TypeError, match="GenericItem is in a tagged union, so its 'type' must be a Literal"):
        TypeAdapter(Annotated[Message | GenericItem, tagged()])


def test_other_names_for_the_tag():
    class Cat(WireModel):
        species: Literal["cat"]

    class Dog(WireModel):
        species: Literal["dog"]

    class Other(WireModel):
        species: str | None = None

    adapter = TypeAdapter(Annotated[Cat | Dog, tagged("species", Other)])
    assert [type(adapter.validate_json(b'{"species": "%s"}' % x)) for x in (b"cat", b"dog", b"eel")] == [
        Cat,
        Dog,
        Other,
    ]
    assert adapter.validate_json(b'{"species": null}').species is None
