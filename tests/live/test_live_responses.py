"""Responses of a real llama.cpp server, which leaves out much of what OpenAI's events hold."""

from __future__ import annotations

from pydantic import BaseModel


class Weather(BaseModel):
    """Get the weather of a city."""

    city: str


def test_a_response_and_its_stream(surface, llama):
    client = surface.client(base_url=llama.url, api_key="none", max_retries=0)
    asked = {"model": llama.model, "input": "Say something", "max_output_tokens": 5, "temperature": 0}
    plain = surface.call(client, "responses.create", **asked)
    assert plain.text and plain.usage.output_tokens == 5 and plain.status == "completed"
    if surface.name == "async_":
        whole = surface.call(client, "responses.create", **asked, stream=True)
        assert (whole.text, whole.usage.output_tokens) == (plain.text, 5)
    else:
        outcome = surface.stream(client, "responses.create", **asked)
        assert outcome.error is None and outcome.stream.complete
        created, *_, completed = outcome.chunks
        assert (created.type, created.response.output, created.sequence_number) == ("response.created", [], None)
        assert completed.usage.output_tokens == 5
        pieces = [event.delta for event in outcome.chunks if event.type == "response.output_text.delta"]
        assert "".join(pieces) == plain.text == outcome.stream.text


def test_a_stream_left_early_keeps_its_text(surface, llama):
    if surface.name == "async_":
        return  # gives the whole reply
    client = surface.client(base_url=llama.url, api_key="none", max_retries=0)
    asked = {"model": llama.model, "input": "Say something", "max_output_tokens": 200, "temperature": 0}
    outcome = surface.stream(client, "responses.create", **asked, stop=8)
    pieces = [event.delta for event in outcome.chunks if event.type == "response.output_text.delta"]
    assert not outcome.stream.complete and outcome.stream.text == "".join(pieces) != ""


def test_tools_of_this_form(surface, llama_tools):
    client = surface.client(base_url=llama_tools.url, api_key="none", max_retries=0)
    asked = {"model": llama_tools.model, "input": "Say something", "tools": [Weather], "max_output_tokens": 500}
    reply = surface.call(client, "responses.create", **asked)
    assert reply.function_results[0].name == "Weather"
    assert isinstance(reply.function_result_objects[0], Weather)
