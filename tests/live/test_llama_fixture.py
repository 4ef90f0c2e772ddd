"""What llama.cpp really answers: facts on which the other live tests and the tolerance of our parsers rest."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

HELLO = [{"role": "user", "content": "Say hello"}]
TOO_LONG = [{"role": "user", "content": "word " * 5000}]
SCHEMA = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "age": {"type": "integer"}, "kind": {"enum": ["cat", "dog"]}},
    "required": ["name", "age", "kind"],
    "additionalProperties": False,
}
TOOL = {"type": "function", "function": {"name": "register", "parameters": SCHEMA}}


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=30) as client:
        yield client


def chat(http: httpx.Client, llama, **parameters) -> httpx.Response:
    body = {"model": llama.model, "messages": HELLO, "max_tokens": 200, **parameters}
    return http.post(f"{llama.url}/chat/completions", json=body)


def events(response: httpx.Response) -> list[str]:
    """The data of each event of a stream."""
    assert response.headers["content-type"] == "text/event-stream"
    return [line.removeprefix("data: ") for line in response.text.splitlines() if line.startswith("data: ")]


def only_choice(response: httpx.Response) -> dict:
    assert response.status_code == 200, response.text
    (choice,) = response.json()["choices"]
    return choice


def test_chat_answers_in_words_and_is_reproducible(http, llama):
    first, again = chat(http, llama), chat(http, llama)
    reply = first.json()
    choice = only_choice(first)
    assert reply["object"] == "chat.completion"
    assert reply["model"] == llama.model == "tiny"
    assert choice["finish_reason"] == "stop"
    assert choice["message"]["content"].strip()
    assert choice["message"]["content"] == only_choice(again)["message"]["content"]
    assert reply["usage"]["total_tokens"] == reply["usage"]["prompt_tokens"] + reply["usage"]["completion_tokens"]


def test_no_endpoint_sends_a_request_id(http, llama):
    assert "x-request-id" not in chat(http, llama, max_tokens=1).headers


def test_some_words_are_not_ascii(http, llama):
    content = only_choice(chat(http, llama, max_tokens=400, ignore_eos=True))["message"]["content"]
    assert not content.isascii()


def test_chat_stream_begins_with_null_content_and_ends_with_usage(http, llama):
    *chunks, done = events(chat(http, llama, max_tokens=6, stream=True, stream_options={"include_usage": True}))
    first, *middle, finish, usage = map(json.loads, chunks)
    assert done == "[DONE]"
    assert first["choices"][0]["delta"] == {"role": "assistant", "content": None}
    assert "".join(chunk["choices"][0]["delta"]["content"] for chunk in middle).strip()
    assert finish["choices"] == [{"finish_reason": "length", "index": 0, "delta": {}}]
    assert usage["choices"] == []
    assert usage["usage"]["completion_tokens"] == 6


def test_chat_stream_has_no_usage_unless_asked(http, llama):
    *chunks, _done = events(chat(http, llama, max_tokens=3, stream=True))
    assert all("usage" not in json.loads(chunk) and json.loads(chunk)["choices"] for chunk in chunks)


def test_tools_are_called_then_answered_in_words(http, llama_tools):
    choice = only_choice(chat(http, llama_tools, tools=[TOOL], parallel_tool_calls=False, max_tokens=1000))
    message = choice["message"]
    (call,) = message["tool_calls"]
    assert choice["finish_reason"] == "tool_calls"
    assert message["content"] == ""  # where OpenAI says null
    assert call["function"]["name"] == "register"
    assert json.loads(call["function"]["arguments"])["kind"] in {"cat", "dog"}

    result = {"role": "tool", "tool_call_id": call["id"], "content": "done"}
    final = only_choice(chat(http, llama_tools, messages=[*HELLO, message, result], tools=[TOOL]))
    assert final["finish_reason"] == "stop"
    assert final["message"]["content"].strip()
    assert "tool_calls" not in final["message"]


def test_tool_call_stream_sends_name_once_and_arguments_in_pieces(http, llama_tools):
    response = chat(http, llama_tools, tools=[TOOL], parallel_tool_calls=False, max_tokens=1000, stream=True)
    _, *chunks, finish = [json.loads(event)["choices"][0] for event in events(response)[:-1]]
    head, *rest = [piece for chunk in chunks for piece in chunk["delta"]["tool_calls"]]
    assert head["function"]["name"] == "register"
    assert {"index", "id", "type", "function"} == head.keys()
    assert all(piece.keys() == {"index", "function"} for piece in rest)
    arguments = "".join(piece["function"]["arguments"] for piece in (head, *rest))
    assert json.loads(arguments).keys() == {"name", "age", "kind"}
    assert finish["finish_reason"] == "tool_calls"


def test_json_schema_is_obeyed_by_chat_but_not_by_responses(http, llama):
    named = {"name": "pet", "strict": True, "schema": SCHEMA}
    wanted = {"type": "json_schema", "json_schema": named}
    content = only_choice(chat(http, llama, response_format=wanted, max_tokens=1000))["message"]["content"]
    assert json.loads(content).keys() == {"name", "age", "kind"}

    body = {"model": llama.model, "input": "hello", "text": {"format": {"type": "json_schema", **named}}}
    reply = http.post(f"{llama.url}/responses", json=body).json()
    assert not reply["output"][0]["content"][0]["text"].startswith("{")


def test_completions(http, llama):
    body = {"model": llama.model, "prompt": ["the", "a"], "max_tokens": 3}
    reply = http.post(f"{llama.url}/completions", json=body).json()
    assert reply["object"] == "text_completion"
    assert [choice["index"] for choice in reply["choices"]] == [0, 1]


def test_responses_stream_created_event_has_no_output(http, llama):
    body = {"model": llama.model, "input": "hello", "max_output_tokens": 5, "stream": True}
    created, *middle, completed = map(json.loads, events(http.post(f"{llama.url}/responses", json=body)))
    assert created["type"] == "response.created"
    assert created["response"].keys() == {"id", "object", "status"}
    assert "sequence_number" not in created
    deltas = [event["delta"] for event in middle if event["type"] == "response.output_text.delta"]
    assert completed["type"] == "response.completed"
    assert completed["response"]["output"][0]["content"][0]["text"] == "".join(deltas) != ""
    assert completed["response"]["usage"]["output_tokens"] == 5


def test_models_list_has_openai_fields_and_others(http, llama):
    reply = http.get(f"{llama.url}/models").json()
    assert reply["object"] == "list"
    assert [model["id"] for model in reply["data"]] == ["tiny"]
    assert "models" in reply  # Ollama's shape of the same list


def test_embeddings_as_numbers_and_as_base64(http, llama_embeddings):
    body = {"model": llama_embeddings.model, "input": ["hello", "the"]}
    reply = http.post(f"{llama_embeddings.url}/embeddings", json=body).json()
    assert [(item["index"], len(item["embedding"])) for item in reply["data"]] == [(0, 64), (1, 64)]
    assert reply["usage"].keys() == {"prompt_tokens", "total_tokens"}
    coded = http.post(f"{llama_embeddings.url}/embeddings", json={**body, "encoding_format": "base64"}).json()
    assert isinstance(coded["data"][0]["embedding"], str)


def test_context_overflow(http, llama):
    for stream in (False, True):
        response = chat(http, llama, messages=TOO_LONG, stream=stream)
        assert response.status_code == 400
        assert response.json() == {
            "error": {
                "code": 400,
                "message": "request (25020 tokens) exceeds the available context size (4096 tokens), try increasing it",
                "type": "exceed_context_size_error",
                "n_prompt_tokens": 25020,
                "n_ctx": 4096,
            }
        }


def test_errors_have_an_integer_code_and_no_param(http, llama, llama_with_key):
    url = llama.url
    refused = {
        (400, "invalid_request_error"): http.post(f"{url}/chat/completions", json={"model": "tiny"}),
        (404, "not_found_error"): http.get(f"{url}/nothing"),
        (501, "not_supported_error"): http.post(f"{url}/embeddings", json={"model": "tiny", "input": "a"}),
        (401, "authentication_error"): chat(http, llama_with_key),
    }
    for (status, kind), response in refused.items():
        error = response.json()["error"]
        assert (response.status_code, error["code"], error["type"]) == (status, status, kind)
        assert error.keys() == {"code", "message", "type"}


def test_unknown_model_is_served_all_the_same(http, llama):
    assert chat(http, llama, model="gpt-nope", max_tokens=1).json()["model"] == "tiny"


def test_key_as_bearer_token(http, llama_with_key):
    assert llama_with_key.key
    authorization = {"Authorization": f"Bearer {llama_with_key.key}"}
    assert http.get(f"{llama_with_key.url}/models", headers=authorization).status_code == 200
    wrong = http.get(f"{llama_with_key.url}/models", headers={"Authorization": "Bearer wrong"})
    assert wrong.status_code == 401
    assert wrong.json()["error"]["message"] == "Invalid API Key"


def test_killed_server_breaks_a_stream_then_refuses_connections(http, start_llama):
    server = start_llama()
    body = {"model": "tiny", "messages": HELLO, "max_tokens": 4000, "ignore_eos": True, "stream": True}
    with http.stream("POST", f"{server.url}/chat/completions", json=body) as response:
        lines = response.iter_lines()
        assert next(lines).startswith("data: ")
        server.kill()
        with pytest.raises(httpx.TransportError):
            assert "data: [DONE]" not in list(lines)
    with pytest.raises(httpx.ConnectError):
        http.get(f"{server.url}/models")
    server.stop()  # nothing left to end


def test_server_ends_when_its_standard_input_does(tmp_path):
    script = Path(__file__).with_name("llama_process.py")
    command = [sys.executable, str(script), str(tmp_path)]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=40)
    assert ended.stdout.startswith(b"READY http://127.0.0.1:")


def test_failed_start_shows_the_server_log(start_llama):
    with pytest.raises(pytest.fail.Exception, match="unrecognized arguments: --nonsense"):
        start_llama("--nonsense")
