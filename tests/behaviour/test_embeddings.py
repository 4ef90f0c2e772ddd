"""Embeddings: sent as base64, given as numbers."""

from __future__ import annotations

import base64
import copy
import json
import pickle
from array import array

import numpy as np
import pytest

from async_openai import APIResponseValidationError, OpenAI
from async_openai.testing import Fault
from async_openai.testing.answers.embeddings import embedding_of
from async_openai.types.embeddings import CreateEmbeddingResponse, Embedding

PATH = "embeddings.create"


def ask(surface, server, **parameters):
    given = {"model": "text-embedding-3-small", "input": ["a", "b"], "dimensions": 8, **parameters}
    # Of a provider that is known to take base64.
    return surface.call(surface.client(server, provider="openai"), PATH, **given)


def test_vectors_are_sent_as_base64_and_given_as_numbers(surface, server):
    reply = ask(surface, server)
    assert server.requests[0].json["encoding_format"] == "base64"
    assert reply.embeddings == [embedding_of("a", 8), embedding_of("b", 8)]
    assert isinstance(reply.data[0].embedding, list)
    assert reply[1].embedding == reply["data"][1]["embedding"] == embedding_of("b", 8)


def test_a_list_is_made_when_somebody_looks_and_once(surface, server):
    item = ask(surface, server).data[0]
    assert "embedding" not in vars(item)
    assert item.embedding is item.embedding


def test_single_precision_arrays_need_no_list(surface, server):
    reply = ask(surface, server)
    assert [type(vector) for vector in reply.arrays] == [array, array]
    assert reply.data[0].array.typecode == "f"
    matrix = np.asarray(reply.arrays)
    assert matrix.dtype == np.float32 and matrix.shape == (2, 8)
    assert matrix[1].tolist() == embedding_of("b", 8)
    assert "embedding" not in vars(reply.data[0])
    assert reply.data[0].array is reply.data[0].array


@pytest.mark.parametrize("form", ["float", "base64"])
def test_a_form_that_was_asked_for_is_sent_and_given(surface, server, form):
    item = ask(surface, server, encoding_format=form).data[0]
    assert server.requests[0].json["encoding_format"] == form
    assert isinstance(item.embedding, list if form == "float" else str)
    assert item.array.tolist() == embedding_of("a", 8)


def test_a_host_that_knows_no_base64_may_send_numbers(surface, server):
    body = {"object": "list", "data": [{"object": "embedding", "index": 0, "embedding": [0.5, -1, 2]}], "model": "m"}
    server.always(Fault(status=200, body=json.dumps(body).encode()))
    item = ask(surface, server, input="a").data[0]
    assert item.embedding == [0.5, -1.0, 2.0] and item.array.tolist() == [0.5, -1.0, 2.0]


def test_other_hosts_are_asked_for_what_the_user_says(surface, server):
    client = surface.client(server)
    for more in ({}, {"encoding_format": "base64"}):
        reply = surface.call(client, PATH, model="m", input=["a"], dimensions=8, **more)
        assert reply.data[0].array.tolist() == embedding_of("a", 8)
    assert [request.json.get("encoding_format") for request in server.requests] == [None, "base64"]


@pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)
def test_each_member_of_a_pool_is_asked_in_its_own_way(surface, server):
    for name, provider in (("a", "openai"), ("b", "custom")):
        OpenAI.init_api_client(name, provider=provider, base_url=server.url, api_key=f"sk-{name}", max_retries=0)
    server.script(500)
    assert surface.call(OpenAI.pool("all", clients=["a", "b"]), PATH, model="m", input="x").client_name == "b"
    assert [request.json.get("encoding_format") for request in server.requests] == ["base64", None]


ONE = {"data": [{"index": 0, "embedding": [0.5]}], "model": "m", "usage": {"prompt_tokens": 7, "total_tokens": 7}}


@pytest.mark.parametrize(
    ("inputs", "sent", "words"),
    [
        (["a", "b"], ONE, "1 vector(s) for 2 input(s)"),
        ([[1], [2], [3]], ONE, "1 vector(s) for 3 input(s)"),
        ("a", {**ONE, "data": []}, "0 vector(s) for 1 input(s)"),
    ],
)
def test_fewer_vectors_than_inputs_are_an_error(surface, server, inputs, sent, words):
    server.always(Fault(status=200, body=sent))
    client = surface.client(server, max_retries=0)
    for form, named in ((None, True), ("float", False)):
        with pytest.raises(APIResponseValidationError) as caught:
            surface.call(client, PATH, model="m", input=inputs, **({"encoding_format": form} if form else {}))
        assert words in str(caught.value) and ('encoding_format="float"' in str(caught.value)) is named
        assert caught.value.response.json() == sent and caught.value.usage.total_tokens == 7
    assert [row.usage.input for row in client.ledger.rows] == [7, 7] and len(server.requests) == 2


@pytest.mark.parametrize("inputs", ["a", [1, 2, 3], ["a"], [[1, 2]], []])
def test_enough_vectors_are_a_reply(surface, server, inputs):
    server.always(Fault(status=200, body=ONE))
    assert surface.call(surface.client(server), PATH, model="m", input=inputs).embeddings == [[0.5]]


def put_off(vector: list[float]) -> Embedding:
    item = Embedding(index=3, embedding=base64.b64encode(array("f", vector).tobytes()).decode())
    item.put_off()
    return item


@pytest.mark.parametrize(
    "look",
    [
        lambda item: item.model_dump()["embedding"],
        lambda item: json.loads(item.model_dump_json())["embedding"],
        lambda item: json.loads(CreateEmbeddingResponse(data=[item]).model_dump_json())["data"][0]["embedding"],
        lambda item: dict(item)["embedding"],
        lambda item: item.get("embedding"),
        lambda item: pickle.loads(pickle.dumps(item)).embedding,
        lambda item: copy.deepcopy(item).embedding,
        lambda item: item.model_copy().embedding,
    ],
)
def test_nothing_that_reads_the_fields_sees_how_they_were_sent(look):
    assert look(put_off([0.5, 2.0])) == [0.5, 2.0]


def test_showing_an_item_does_not_read_its_vector():
    item = put_off([0.5, 2.0])
    assert repr(item) == "Embedding(index=3, embedding=Ellipsis)"
    assert "embedding" not in vars(item)
    assert item.embedding and "embedding=[0.5, 2.0]" in repr(item)
    assert repr(put_off([])) == repr(item).replace("[0.5, 2.0]", "Ellipsis")


def test_equal_vectors_are_equal_however_they_came():
    plain = Embedding(index=3, embedding=[0.5, 2.0])
    assert put_off([0.5, 2.0]) == put_off([0.5, 2.0]) == plain
    assert put_off([0.5, 2.0]) != put_off([0.5, 2.5])
    assert plain != "text"


@pytest.mark.parametrize("coded", ["AAA", "!!!!", "AAAA"])
def test_what_is_no_vector_is_refused_in_our_words(coded):
    item = Embedding(embedding=coded)
    item.put_off()
    with pytest.raises(APIResponseValidationError, match="not base64 of float32"):
        _ = item.embedding
    with pytest.raises(APIResponseValidationError, match="not base64 of float32"):
        _ = item.array


def test_a_field_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError):
        _ = put_off([1.0]).nonsense
