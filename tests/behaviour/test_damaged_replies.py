"""Replies that fit piece by piece and break later end in an error of our tree, with one row, on every surface."""

from __future__ import annotations

import pytest

from async_openai import APIResponseValidationError

REASONING = {"type": "response.output_item.added", "output_index": 0, "item": {"id": "r", "type": "reasoning"}}
TEXT = {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": "x"}
END = {"type": "response.completed", "response": {"id": "resp_1", "output": []}}
CALL = {"model": "gpt-4o-mini", "input": "Hi"}


def test_pieces_that_contradict_their_item(surface, server):
    server.route("POST", "/responses", lambda request: (200, {}, iter([REASONING, TEXT, END])))
    client = surface.client(server, max_retries=0)

    def whole():
        result = surface.call(client, "responses.create", **CALL, stream=True)
        return result if surface.name == "async_" else surface.run(result.read())

    with pytest.raises(APIResponseValidationError, match="the pieces of the stream"):
        whole()
    assert len(client.ledger) == 1


@pytest.mark.parametrize("piece", [{"annotations": "x"}, {"tool_calls": [{"index": 0, "custom": 5}]}])
def test_a_piece_that_fits_no_message(surface, server, piece):
    chunk = {"choices": [{"index": 0, "delta": {"content": "hi", **piece}}]}
    server.route("POST", "/chat/completions", lambda request: (200, {}, iter([chunk, "[DONE]"])))
    client = surface.client(server, max_retries=0)
    read = surface.stream(client)
    assert read.error is None and read.text == "hi" and len(read.chunks[0].deviations) == 1
    assert [row.error for row in client.ledger.rows] == [None]


def test_an_image_that_is_no_base64(surface, server):
    server.route("POST", "/images/generations", lambda request: (200, {}, {"data": [{"b64_json": "a"}]}))
    reply = surface.call(surface.client(server), "images.generate", prompt="a cat")
    assert reply.data[0].b64_json == "a"
    with pytest.raises(APIResponseValidationError, match="an image is not base64"):
        _ = reply.data[0].content


def test_vectors_that_are_no_base64(surface, server):
    server.route("POST", "/embeddings", lambda request: (200, {}, {"data": [{"embedding": "a", "index": 0}]}))
    reply = surface.call(surface.client(server), "embeddings.create", model="m", input="a")
    with pytest.raises(APIResponseValidationError, match="an embedding is not base64"):
        _ = reply.embeddings
    assert reply.model_dump()["data"][0]["embedding"] == "a"
