"""The testing server's answers, seen by clients that are not ours: httpx, http.client and raw sockets."""

from __future__ import annotations

import base64
import concurrent.futures
import http.client
import json
import math
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest

import async_openai
from async_openai.testing import PNG, Server, answer_to, count_tokens, embedding_of, refused_url

ROOT = Path(async_openai.__file__).parents[1]
AZURE = "/openai/deployments/gpt-4o/chat/completions"
TOOL = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "unit": {"enum": ["celsius", "fahrenheit"]}},
            "required": ["city", "unit"],
        },
    },
}
OTHER_TOOL = {"type": "function", "function": {"name": "get_time"}}


@pytest.fixture
def api(server):
    with httpx.Client(base_url=server.origin, trust_env=False) as client:
        yield client


def chat_body(text="Hello there", **more):
    return {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": text}], **more}


def post(api, body, path="/v1/chat/completions", status=200, **more):
    answer = api.post(path, json=body, **more)
    assert answer.status_code == status, answer.text
    return answer.json()


def events(text):
    """The data of each event; the last must be [DONE] for chat and completions."""
    blocks = text.split("\n\n")
    assert blocks.pop() == ""
    return [block.rpartition("data: ")[2] for block in blocks]


def chunks(api, body, path="/v1/chat/completions"):
    answer = api.post(path, json=body | {"stream": True})
    assert answer.headers["content-type"].startswith("text/event-stream")
    *data, last = events(answer.text)
    assert last == "[DONE]"
    return [json.loads(each) for each in data]


def exchange(server, wire, timeout=5.0):
    """Send bytes on a socket of its own and read until the server closes."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=timeout) as sock:
        sock.sendall(wire)
        sock.shutdown(socket.SHUT_WR) if b"connection: close" not in wire else None
        return b"".join(iter(lambda: sock.recv(65536), b""))


def raw_post(body, path="/v1/chat/completions", *lines):
    head = "\r\n".join([f"POST {path} HTTP/1.1", "host: x", f"content-length: {len(body)}", *lines])
    return head.encode() + b"\r\n\r\n" + body


class TestChat:
    def test_a_plain_reply_has_everything_the_real_one_has(self, api):
        reply = post(api, chat_body("Hello  wörld"))
        assert reply["object"] == "chat.completion"
        assert reply["model"] == "gpt-4o-mini"
        assert reply["id"].startswith("chatcmpl-")
        assert abs(reply["created"] - time.time()) < 60
        assert reply["system_fingerprint"]
        (choice,) = reply["choices"]
        assert choice == {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": "You said: Hello  wörld",
                "refusal": None,
                "annotations": [],
            },
            "logprobs": None,
            "finish_reason": "stop",
        }
        assert reply["usage"]["prompt_tokens"] == 2
        assert reply["usage"]["completion_tokens"] == 4 == count_tokens(answer_to("Hello wörld"))
        assert reply["usage"]["total_tokens"] == 6
        assert reply["usage"]["prompt_tokens_details"]["cached_tokens"] == 0

    def test_only_id_and_time_differ_between_equal_requests(self, api):
        first, second = post(api, chat_body()), post(api, chat_body())
        assert first.pop("id") != second.pop("id")
        first.pop("created"), second.pop("created")
        assert first == second

    @pytest.mark.parametrize(
        ("messages", "text"),
        [
            ([{"role": "system", "content": "Be kind"}], "You said: Be kind"),
            ([{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}], "You said: a"),
            ([{"role": "user", "content": [{"type": "text", "text": "x"}, {"type": "image_url"}]}], "You said: x"),
            ([{"role": "user", "content": ""}], "You said nothing."),
            ([{"role": "user", "content": "w " * 100}], "You said: " + " ".join("w" * 40)),
        ],
    )
    def test_the_text_repeats_the_last_user_message(self, api, messages, text):
        reply = post(api, {"model": "m", "messages": messages})
        assert reply["choices"][0]["message"]["content"].strip() == text

    def test_a_stream_gives_role_tokens_finish_and_usage(self, api):
        body = chat_body("Hello there", stream_options={"include_usage": True})
        found = chunks(api, body)
        assert {chunk["object"] for chunk in found} == {"chat.completion.chunk"}
        assert len({chunk["id"] for chunk in found}) == 1
        deltas = [chunk["choices"][0]["delta"] for chunk in found if chunk["choices"]]
        assert deltas[0]["role"] == "assistant"
        assert [delta.get("content") for delta in deltas[1:]] == ["You", " said:", " Hello", " there", None]
        assert [chunk["choices"][0]["finish_reason"] for chunk in found[:-1]] == [None] * 5 + ["stop"]
        assert [chunk["usage"] for chunk in found[:-1]] == [None] * 6
        assert found[-1]["choices"] == []
        assert found[-1]["usage"] == post(api, body)["usage"]

    def test_without_the_option_a_stream_has_no_usage(self, api):
        assert all("usage" not in chunk for chunk in chunks(api, chat_body()))

    def test_several_choices(self, api):
        reply = post(api, chat_body("Hi", n=3))
        texts = [choice["message"]["content"] for choice in reply["choices"]]
        assert texts == ["You said: Hi", "You said: Hi [1]", "You said: Hi [2]"]
        streamed = ["", "", ""]
        for chunk in chunks(api, chat_body("Hi", n=3)):
            choice = chunk["choices"][0]
            streamed[choice["index"]] += choice["delta"].get("content") or ""
        assert streamed == texts

    @pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens"])
    def test_a_limit_cuts_the_answer(self, api, name):
        choice = post(api, chat_body("one two three", **{name: 3}))["choices"][0]
        assert (choice["message"]["content"], choice["finish_reason"]) == ("You said: one", "length")

    def test_tools_are_called_with_arguments_that_fit_their_schema(self, api):
        choice = post(api, chat_body("Weather?", tools=[TOOL]))["choices"][0]
        assert choice["finish_reason"] == "tool_calls"
        assert choice["message"]["content"] is None
        (call,) = choice["message"]["tool_calls"]
        assert call["type"] == "function"
        assert call["function"]["name"] == "get_weather"
        assert json.loads(call["function"]["arguments"]) == {"city": "city", "unit": "celsius"}

    def test_tool_calls_are_streamed_in_pieces(self, api):
        whole = post(api, chat_body("get_time get_weather", tools=[TOOL, OTHER_TOOL]))["choices"][0]
        found = chunks(api, chat_body("get_time get_weather", tools=[TOOL, OTHER_TOOL]))
        calls = {}
        for chunk in found:
            for piece in chunk["choices"][0]["delta"].get("tool_calls", []):
                call = calls.setdefault(piece["index"], {"arguments": ""})
                call["arguments"] += piece["function"].pop("arguments")
                call |= piece["function"] | ({"id": piece["id"]} if "id" in piece else {})
        expected = [call["function"] for call in whole["message"]["tool_calls"]]
        assert [{"name": call["name"], "arguments": call["arguments"]} for call in calls.values()] == expected
        assert len({call["id"] for call in calls.values()}) == 2
        assert found[-1]["choices"][0]["finish_reason"] == "tool_calls"

    @pytest.mark.parametrize(
        ("more", "called", "reason"),
        [
            ({"tool_choice": "none"}, None, "stop"),
            ({"tool_choice": "required"}, ["get_weather"], "tool_calls"),
            ({"tool_choice": {"type": "function", "function": {"name": "get_time"}}}, ["get_time"], "stop"),
            ({"parallel_tool_calls": False}, ["get_weather"], "tool_calls"),
        ],
    )
    def test_tool_choice(self, api, more, called, reason):
        choice = post(api, chat_body("Hi", tools=[TOOL, OTHER_TOOL], **more))["choices"][0]
        calls = choice["message"].get("tool_calls")
        assert (calls and [call["function"]["name"] for call in calls]) == called
        assert choice["finish_reason"] == reason

    def test_after_the_result_of_a_tool_comes_a_text(self, api):
        messages = [{"role": "user", "content": "Weather?"}, {"role": "tool", "content": "17 degrees"}]
        choice = post(api, {"model": "m", "messages": messages, "tools": [TOOL]})["choices"][0]
        assert choice["message"]["content"] == "You said: 17 degrees"

    def test_the_older_functions(self, api):
        body = chat_body("Weather?", functions=[TOOL["function"]])
        choice = post(api, body)["choices"][0]
        assert choice["finish_reason"] == "function_call"
        assert json.loads(choice["message"]["function_call"]["arguments"])["unit"] == "celsius"
        deltas = [chunk["choices"][0]["delta"].get("function_call") or {} for chunk in chunks(api, body)]
        assert "".join(delta.get("name", "") for delta in deltas) == "get_weather"
        streamed = "".join(delta.get("arguments", "") for delta in deltas)
        assert streamed == choice["message"]["function_call"]["arguments"]
        forced = post(api, body | {"function_call": {"name": "get_weather"}})["choices"][0]
        assert forced["finish_reason"] == "stop"
        assert "function_call" not in post(api, body | {"function_call": "none"})["choices"][0]["message"]

    def test_structured_answers(self, api):
        schema = TOOL["function"]["parameters"]
        wanted = {"type": "json_schema", "json_schema": {"name": "weather", "schema": schema}}
        content = post(api, chat_body(response_format=wanted))["choices"][0]["message"]["content"]
        assert json.loads(content) == {"city": "city", "unit": "celsius"}
        streamed = chunks(api, chat_body(response_format=wanted))
        assert "".join(chunk["choices"][0]["delta"].get("content") or "" for chunk in streamed) == content
        content = post(api, chat_body("x", response_format={"type": "json_object"}))["choices"][0]["message"]["content"]
        assert json.loads(content) == {"answer": "x"}

    def test_log_probabilities(self, api):
        body = chat_body("Hi", logprobs=True, top_logprobs=2)
        content = post(api, body)["choices"][0]["logprobs"]["content"]
        assert [entry["token"] for entry in content] == ["You", " said:", " Hi"]
        assert [len(entry["top_logprobs"]) for entry in content] == [2, 2, 2]
        assert bytes(content[0]["bytes"]) == b"You"
        streamed = [chunk["choices"][0]["logprobs"] for chunk in chunks(api, body)]
        assert [each["content"][0] for each in streamed if each] == content

    @pytest.mark.parametrize(
        ("body", "message", "param"),
        [
            ({"messages": []}, "you must provide a model", None),
            ({"model": 5, "messages": [1]}, "Invalid type for 'model': expected a string, but got an integer", "model"),
            ({"model": "m"}, "Missing required parameter: 'messages'", "messages"),
            ({"model": "m", "messages": "hi"}, "expected an array of objects, but got a string", "messages"),
            ({"model": "m", "messages": []}, "empty array", "messages"),
            ({"model": "m", "messages": ["x"]}, "expected an object", "messages[0]"),
            ({"model": "m", "messages": [{"content": "x"}]}, "messages[0].role", "messages[0].role"),
            (chat_body(max_tokens=-1), "integer below minimum value", "max_tokens"),
            (chat_body(n="2"), "expected an integer, but got a string", "n"),
            (chat_body(n=1000), "integer above maximum value", "n"),
            (chat_body(tools=[{"type": "function"}]), "tools[0].function.name", "tools[0].function.name"),
            (chat_body(tools="x"), "expected an array", "tools"),
            (
                chat_body(response_format={"type": "json_schema"}),
                "json_schema.name",
                "response_format.json_schema.name",
            ),
            (chat_body(tools=[TOOL], tool_choice={"function": {"name": "x"}}), "'x' not found", "tool_choice"),
            (
                chat_body(tools=[{"type": "function", "function": {"name": "f", "parameters": {"$ref": "#"}}}]),
                "without end",
                "parameters",
            ),
        ],
    )
    def test_what_is_wrong_is_refused_in_the_real_shape(self, api, body, message, param):
        error = post(api, body, status=400)["error"]
        assert message in error["message"]
        assert error["param"] == param
        assert error["type"] == "invalid_request_error"
        assert set(error) == {"message", "type", "param", "code"}

    @pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff"])
    def test_a_body_that_is_no_json_object(self, api, content):
        answer = api.post("/v1/chat/completions", content=content)
        assert answer.status_code == 400
        assert "could not parse the JSON body" in answer.json()["error"]["message"]


class TestOtherEndpoints:
    def test_completions(self, api):
        reply = post(api, {"model": "m", "prompt": ["a b", "c"], "n": 2}, "/v1/completions")
        assert reply["object"] == "text_completion"
        assert [(choice["index"], choice["text"]) for choice in reply["choices"]] == [
            (0, " You said: a b"),
            (1, " You said: a b [1]"),
            (2, " You said: c"),
            (3, " You said: c [1]"),
        ]
        assert reply["usage"]["prompt_tokens"] == 3
        assert reply["usage"]["completion_tokens"] == 4 + 5 + 3 + 4

    def test_completions_of_tokens_with_echo_limit_and_log_probabilities(self, api):
        body = {"model": "m", "prompt": [1, 2], "echo": True, "max_tokens": 2, "logprobs": 1}
        (choice,) = post(api, body, "/v1/completions")["choices"]
        assert (choice["text"], choice["finish_reason"]) == ("1 2 You said:", "length")
        assert choice["logprobs"]["tokens"] == ["1 2", " You", " said:"]
        assert choice["logprobs"]["text_offset"] == [0, 3, 7]
        assert len(post(api, {"model": "m", "prompt": [[1], [2]]}, "/v1/completions")["choices"]) == 2

    def test_completions_as_a_stream(self, api):
        body = {"model": "m", "prompt": ["a", "b"], "stream_options": {"include_usage": True}}
        found = chunks(api, body, "/v1/completions")
        texts = ["", ""]
        for chunk in found[:-1]:
            texts[chunk["choices"][0]["index"]] += chunk["choices"][0]["text"]
        assert texts == [" You said: a", " You said: b"]
        assert found[-1]["usage"]["total_tokens"] == 2 + 6

    def test_edits(self, api):
        reply = post(api, {"model": "m", "input": "teh cat", "instruction": "Fix it", "n": 2}, "/v1/edits")
        assert reply["object"] == "edit"
        assert [choice["text"] for choice in reply["choices"]] == ["teh cat [Fix it]", "teh cat [Fix it] [1]"]
        assert "instruction" in post(api, {"model": "m"}, "/v1/edits", status=400)["error"]["message"]

    def test_embeddings_are_unit_vectors_of_their_input(self, api):
        reply = post(api, {"model": "m", "input": ["a", "b", "a"]}, "/v1/embeddings")
        first, second, third = (entry["embedding"] for entry in reply["data"])
        assert [entry["index"] for entry in reply["data"]] == [0, 1, 2]
        assert first == third == embedding_of("a")
        assert first != second
        assert len(first) == 1536
        assert math.isclose(math.hypot(*first), 1.0, rel_tol=1e-6)
        assert reply["usage"] == {"prompt_tokens": 3, "total_tokens": 3}

    def test_both_encodings_of_embeddings_give_the_same_numbers(self, api):
        body = {"model": "text-embedding-3-large", "input": "wörld", "encoding_format": "base64"}
        encoded = post(api, body, "/v1/embeddings")["data"][0]["embedding"]
        numbers = memoryview(base64.b64decode(encoded)).cast("f").tolist()
        assert len(numbers) == 3072
        assert numbers == post(api, body | {"encoding_format": "float"}, "/v1/embeddings")["data"][0]["embedding"]

    @pytest.mark.parametrize(("given", "count"), [("x", 1), ([1, 2, 3], 1), ([[1], [2, 3]], 2), (["x"], 1)])
    def test_every_form_of_embedding_input(self, api, given, count):
        data = post(api, {"model": "m", "input": given, "dimensions": 8}, "/v1/embeddings")["data"]
        assert [len(entry["embedding"]) for entry in data] == [8] * count

    @pytest.mark.parametrize(
        "wrong", [{}, {"input": ""}, {"input": []}, {"input": {}}, {"input": "x", "dimensions": 0}]
    )
    def test_embedding_input_that_is_refused(self, api, wrong):
        post(api, {"model": "m", **wrong}, "/v1/embeddings", status=400)
        post(api, {"model": "m", "input": "x", "encoding_format": "hex"}, "/v1/embeddings", status=400)

    def test_images(self, api):
        reply = post(api, {"prompt": "A cat", "response_format": "b64_json", "n": 2}, "/v1/images/generations")
        assert [base64.b64decode(entry["b64_json"]) for entry in reply["data"]] == [PNG, PNG]
        (entry,) = post(api, {"prompt": "A cat", "model": "dall-e-3"}, "/v1/images/generations")["data"]
        assert entry["revised_prompt"] == "A cat"
        picture = httpx.get(entry["url"], trust_env=False)
        assert (picture.headers["content-type"], picture.content) == ("image/png", PNG)
        assert "b64_json" in post(api, {"prompt": "x", "model": "gpt-image-1"}, "/v1/images/generations")["data"][0]
        post(api, {}, "/v1/images/generations", status=400)

    @pytest.mark.parametrize("field", ["image", "image[]"])
    def test_pictures_in_forms(self, api, server, field):
        files = [(field, ("cat.png", PNG, "image/png"))]
        answer = api.post("/v1/images/edits", data={"prompt": "A hat", "n": "2"}, files=files)
        assert len(answer.json()["data"]) == 2
        assert len(api.post("/v1/images/variations", files=files).json()["data"]) == 1
        (edit, _) = server.requests
        assert edit.form.files[field].content == PNG
        assert edit.form.fields == {"prompt": "A hat", "n": "2"}

    @pytest.mark.parametrize(
        ("path", "form", "message"),
        [
            ("/v1/images/edits", {"files": {"image": b"x"}}, "'prompt'"),
            ("/v1/images/edits", {"files": {"mask": b"x"}, "data": {"prompt": "p"}}, "'image'"),
            ("/v1/images/edits", {"files": {"x": b""}, "data": {"image": "text", "prompt": "p"}}, "a file"),
            ("/v1/images/variations", {"json": {"image": "x"}}, "Could not parse multipart"),
        ],
    )
    def test_a_form_that_lacks_something(self, api, path, form, message):
        answer = api.post(path, **form)
        assert answer.status_code == 400
        assert message in answer.json()["error"]["message"]

    def test_models(self, api):
        listed = api.get("/v1/models").json()
        assert listed["object"] == "list"
        assert "gpt-4o-mini" in [model["id"] for model in listed["data"]]
        assert api.get("/v1/models/a%2Fb").json()["id"] == "a/b"
        assert api.delete("/v1/models/ft:x").json() == {"id": "ft:x", "object": "model", "deleted": True}

    def test_fine_tuning_jobs_come_in_pages(self):
        with Server(fine_tuning_jobs=7) as server, httpx.Client(base_url=server.url, trust_env=False) as api:
            seen, after = [], None
            for size in (3, 3, 1):
                page = api.get("/fine_tuning/jobs", params={"limit": 3} | ({"after": after} if after else {})).json()
                assert len(page["data"]) == size
                assert page["has_more"] is (size == 3)
                seen += [job["id"] for job in page["data"]]
                after = seen[-1]
            assert len(set(seen)) == 7
            assert api.get(f"/fine_tuning/jobs/{seen[4]}").json()["id"] == seen[4]
            assert api.get("/fine_tuning/jobs/none").status_code == 404
            assert api.get("/fine_tuning/jobs", params={"after": "none"}).status_code == 404
            assert api.get("/fine_tuning/jobs", params={"limit": 0}).status_code == 400

    def test_jobs_are_45_in_pages_of_20_unless_told_otherwise(self, api):
        page = api.get("/v1/fine_tuning/jobs").json()
        assert (len(page["data"]), page["has_more"]) == (20, True)
        last = api.get("/v1/fine_tuning/jobs", params={"after": page["data"][-1]["id"], "limit": 100}).json()
        assert (len(last["data"]), last["has_more"]) == (25, False)

    def test_responses(self, api):
        body = {"model": "gpt-5", "input": "Hello there", "instructions": "Be kind"}
        reply = post(api, body, "/v1/responses")
        assert (reply["object"], reply["status"], reply["model"]) == ("response", "completed", "gpt-5")
        (message,) = reply["output"]
        assert message["content"][0]["text"] == "You said: Hello there"
        assert reply["usage"]["input_tokens"] == 4
        cut = post(api, body | {"max_output_tokens": 1}, "/v1/responses")
        assert (cut["status"], cut["incomplete_details"]) == ("incomplete", {"reason": "max_output_tokens"})
        post(api, {"model": "gpt-5"}, "/v1/responses", status=400)

    def test_responses_as_a_stream(self, api):
        body = {"model": "gpt-5", "input": [{"role": "user", "content": "Hello there"}]}
        text = api.post("/v1/responses", json=body | {"stream": True}).text
        found = [json.loads(data) for data in events(text)]
        assert [event["sequence_number"] for event in found] == list(range(len(found)))
        named = [line.removeprefix("event: ") for line in text.split("\n") if line.startswith("event: ")]
        assert named == [event["type"] for event in found]
        assert (named[0], named[-1]) == ("response.created", "response.completed")
        deltas = [event["delta"] for event in found if event["type"] == "response.output_text.delta"]
        whole = found[-1]["response"]
        assert "".join(deltas) == whole["output"][0]["content"][0]["text"] == "You said: Hello there"
        assert len(deltas) == 4
        plain = post(api, body, "/v1/responses")
        assert plain["usage"] == whole["usage"]

    def test_responses_with_functions_and_structured_output(self, api):
        tool = {"type": "function", **TOOL["function"]}
        (call,) = post(api, {"model": "m", "input": "x", "tools": [tool]}, "/v1/responses")["output"]
        assert (call["type"], call["name"]) == ("function_call", "get_weather")
        streamed = api.post("/v1/responses", json={"model": "m", "input": "x", "tools": [tool], "stream": True}).text
        found = [json.loads(data) for data in events(streamed)]
        deltas = [event["delta"] for event in found if event["type"] == "response.function_call_arguments.delta"]
        assert "".join(deltas) == call["arguments"]
        done = [{"type": "function_call_output", "call_id": call["call_id"], "output": "17 degrees"}]
        reply = post(api, {"model": "m", "input": done, "tools": [tool]}, "/v1/responses")
        assert reply["output"][0]["content"][0]["text"] == "You said: 17 degrees"
        wanted = {"type": "json_schema", "name": "w", "schema": TOOL["function"]["parameters"]}
        reply = post(api, {"model": "m", "input": "x", "text": {"format": wanted}}, "/v1/responses")
        assert json.loads(reply["output"][0]["content"][0]["text"])["unit"] == "celsius"


class TestPathsKeysAndHeaders:
    @pytest.mark.parametrize("prefix", ["", "/v1", "/openai/v1", "/api/v1", "/v1beta/openai", "/a/b%20c"])
    def test_any_prefix_will_do(self, api, prefix):
        assert post(api, chat_body("Hi"), f"{prefix}/chat/completions")["object"] == "chat.completion"

    def test_headers_of_the_real_api(self, api):
        first = api.post("/v1/chat/completions", json=chat_body(), headers={"OpenAI-Organization": "org-mine"})
        second = api.post("/v1/chat/completions", json=chat_body())
        assert first.headers["x-request-id"] != second.headers["x-request-id"]
        assert first.headers["x-request-id"].startswith("req_")
        assert first.headers["openai-organization"] == "org-mine"
        assert first.headers["openai-version"] == "2020-10-01"
        assert int(first.headers["openai-processing-ms"]) > 0
        for unit in ("requests", "tokens"):
            limit, left = (int(first.headers[f"x-ratelimit-{kind}-{unit}"]) for kind in ("limit", "remaining"))
            assert 0 <= left < limit
            assert first.headers[f"x-ratelimit-reset-{unit}"]

    def test_request_ids_differ_between_servers(self, api):
        with Server() as other:
            theirs = httpx.get(other.url + "/models", trust_env=False).headers["x-request-id"]
        assert api.get("/v1/models").headers["x-request-id"] != theirs

    def test_unknown_paths_and_methods(self, api):
        error = api.get("/v1/chats").json()["error"]
        assert error == {
            "message": "Invalid URL (GET /v1/chats)",
            "type": "invalid_request_error",
            "param": None,
            "code": None,
        }
        answer = api.delete("/v1/chat/completions")
        assert answer.status_code == 405
        assert answer.json()["error"]["code"] == "method_not_supported"
        assert api.get("/v1/models/").status_code == 404
        assert api.get("/v1/models/a/b").status_code == 404

    def test_keys(self):
        with Server(keys={"sk-right"}) as server, httpx.Client(base_url=server.url, trust_env=False) as api:
            assert api.get("/models", headers={"Authorization": "Bearer sk-right"}).status_code == 200
            wrong = api.get("/models", headers={"Authorization": "Bearer sk-wrong-0123456789"})
            assert wrong.status_code == 401
            error = wrong.json()["error"]
            assert error["code"] == "invalid_api_key"
            assert "sk-wrong-0123456789" not in error["message"]
            assert error["message"].startswith("Incorrect API key provided: sk-wrong")
            missing = api.get("/models").json()["error"]
            assert missing["message"].startswith("You didn't provide an API key")
            assert missing["code"] is None
            assert [request.key for request in server.requests] == ["sk-right", "sk-wrong-0123456789", None]

    def test_models_that_there_are_not(self):
        with Server(models=["gpt-4o"]) as server, httpx.Client(base_url=server.origin, trust_env=False) as api:
            error = post(api, chat_body(), status=404)["error"]
            assert error["code"] == "model_not_found"
            assert "`gpt-4o-mini` does not exist" in error["message"]
            assert [model["id"] for model in api.get("/v1/models").json()["data"]] == ["gpt-4o"]
            assert api.get("/v1/models/gpt-5").status_code == 404
            assert api.delete("/v1/models/gpt-5").status_code == 404
            assert post(api, chat_body(model="gpt-4o"))["model"] == "gpt-4o"
            azure = post(api, chat_body(), AZURE.replace("gpt-4o", "x") + "?api-version=1", status=404)["error"]
            assert azure["code"] == "DeploymentNotFound"
            assert post(api, {"messages": chat_body()["messages"]}, AZURE + "?api-version=1")["model"] == "gpt-4o"

    def test_azure_deployments(self, api, server):
        answer = api.post(AZURE, params={"api-version": "2024-10-21"}, json=chat_body(), headers={"api-key": "k"})
        assert answer.headers["apim-request-id"]
        reply = answer.json()
        assert reply["model"] == "gpt-4o"
        assert reply["choices"][0]["content_filter_results"]["hate"] == {"filtered": False, "severity": "safe"}
        assert reply["prompt_filter_results"][0]["prompt_index"] == 0
        (request,) = server.requests
        assert (request.azure, request.deployment, request.key, request.model) == (True, "gpt-4o", "k", "gpt-4o")
        assert request.query == {"api-version": "2024-10-21"}
        first = chunks(api, chat_body(), AZURE + "?api-version=1")[0]
        assert first["choices"] == []
        assert first["prompt_filter_results"]

    def test_azure_without_a_version(self, api):
        assert post(api, chat_body(), AZURE, status=404) == {"error": {"code": "404", "message": "Resource not found"}}

    def test_azure_v1_needs_none(self, api):
        assert post(api, chat_body(), "/openai/v1/chat/completions", headers={"api-key": "k"})["model"] == "gpt-4o-mini"

    def test_azure_keys(self):
        with Server(keys=["right"]) as server, httpx.Client(base_url=server.azure_url, trust_env=False) as api:
            path = AZURE + "?api-version=1"
            error = post(api, chat_body(), path, status=401, headers={"api-key": "wrong"})["error"]
            assert error["code"] == "401"
            assert error["message"].startswith("Access denied due to invalid subscription key")
            for headers in ({"api-key": "right"}, {"Authorization": "Bearer right"}):
                post(api, chat_body(), path, headers=headers)


class TestHttp:
    def test_one_connection_serves_many_requests(self, server):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)
        for _ in range(20):
            connection.request("POST", "/v1/chat/completions", json.dumps(chat_body()))
            assert connection.getresponse().read()
        connection.close()
        assert server.connections.total == 1
        assert {request.connection for request in server.requests} == {1}

    def test_requests_that_arrive_together_are_answered_in_order(self, server):
        first, second = (json.dumps(chat_body(text)).encode() for text in ("one", "two"))
        server.script(None, None)
        answers = exchange(server, raw_post(first) + raw_post(second, "/v1/chat/completions", "connection: close"))
        assert answers.count(b"HTTP/1.1 200 OK") == 2
        assert answers.index(b"You said: one") < answers.index(b"You said: two")

    def test_a_chunked_body_that_waits_for_leave(self, server):
        body = json.dumps(chat_body("split")).encode()
        lines = ["POST /v1/chat/completions HTTP/1.1", "host: x", "transfer-encoding: chunked", "expect: 100-continue"]
        with socket.create_connection(("127.0.0.1", server.port), timeout=5) as sock:
            sock.sendall("\r\n".join([*lines, "connection: close", "", ""]).encode())
            assert sock.recv(1000) == b"HTTP/1.1 100 Continue\r\n\r\n"
            for byte in body:
                sock.sendall(b"1\r\n%c\r\n" % byte)
            sock.sendall(b"0\r\n\r\n")
            answer = b"".join(iter(lambda: sock.recv(65536), b""))
        assert b"You said: split" in answer
        assert server.requests[0].body == body

    def test_head_has_no_body(self, server):
        answer = exchange(server, b"HEAD /v1/models HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
        head, _, body = answer.partition(b"\r\n\r\n")
        assert body == b""
        assert b"content-length: " in head

    def test_http_1_0_gets_no_chunks(self, server):
        body = json.dumps(chat_body(stream=True)).encode()
        wire = raw_post(body, "/v1/chat/completions", "connection: close").replace(b"HTTP/1.1", b"HTTP/1.0")
        head, _, content = exchange(server, wire).partition(b"\r\n\r\n")
        assert b"chunked" not in head
        assert content.startswith(b"data: {")
        assert content.endswith(b"data: [DONE]\n\n")

    def test_a_proxy_request_is_answered_by_its_path(self, server):
        wire = b"GET http://api.openai.com/v1/models?x=1 HTTP/1.1\r\nhost: api.openai.com\r\nconnection: close\r\n\r\n"
        assert exchange(server, wire).startswith(b"HTTP/1.1 200 OK")
        (request,) = server.requests
        assert request.target == "http://api.openai.com/v1/models?x=1"
        assert (request.path, request.query) == ("/v1/models", {"x": "1"})

    def test_what_is_not_http_is_refused_and_stands_in_no_journal(self, server):
        assert exchange(server, b"nonsense\r\n\r\n").startswith(b"HTTP/1.1 400 Bad Request")
        assert server.requests == []

    def test_https(self, tmp_path):
        ssl = pytest.importorskip("ssl")
        key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
        command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "1"]
        try:
            subprocess.run([*command, "-keyout", key, "-out", certificate, *names], check=True, capture_output=True)
        except FileNotFoundError:
            pytest.skip("no openssl program here")
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate, key)
        trust = ssl.create_default_context(cafile=certificate)
        with Server(ssl_context=context) as server:
            assert server.url.startswith("https://")
            answer = httpx.post(server.url + "/chat/completions", json=chat_body("Hi"), verify=trust, trust_env=False)
            assert answer.status_code == 200, answer.text
            assert answer.json()["choices"][0]["message"]["content"] == "You said: Hi"


class TestServer:
    def test_it_starts_and_stops_in_milliseconds_and_leaves_nothing(self):
        def files():
            return len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").is_dir() else 0

        threads, before = threading.active_count(), files()
        began = time.perf_counter()
        for _ in range(20):
            with Server() as server, socket.create_connection(("127.0.0.1", server.port)) as sock:
                sock.sendall(b"POST /v1/models HTTP/1.1\r\n")
        assert (time.perf_counter() - began) / 20 < 0.2
        assert threading.active_count() == threads
        assert files() == before

    def test_it_starts_again_on_its_port(self):
        server = Server()
        for _ in range(2):
            with server:
                url = server.url
                assert httpx.get(url + "/models", trust_env=False).status_code == 200
            with pytest.raises(httpx.ConnectError):
                httpx.get(url + "/models", trust_env=False)
        assert server.url == url
        assert server.counts.requests == 2
        server.stop()

    def test_it_cannot_start_twice_nor_on_a_taken_port(self, server):
        with pytest.raises(RuntimeError, match="runs already"):
            server.start()
        with pytest.raises(OSError, match="in use"):
            Server(port=server.port).start()

    def test_a_refused_url(self):
        with refused_url() as url, pytest.raises(httpx.ConnectError):
            httpx.get(url, trust_env=False)

    def test_a_thousand_connections_at_once(self, server):
        body = raw_post(json.dumps(chat_body()).encode())
        socks = [socket.create_connection(("127.0.0.1", server.port), timeout=10) for _ in range(1000)]
        try:
            for sock in socks:
                sock.sendall(body)
            for sock in socks:
                assert sock.recv(65536).startswith(b"HTTP/1.1 200 OK")
            assert server.connections.open == 1000
        finally:
            for sock in socks:
                sock.close()
        assert server.counts.outcomes == {"answered": 1000}
        assert len({request.number for request in server.requests}) == 1000

    def test_its_own_answers_and_usage(self):
        def shout(request):
            return request.json["messages"][-1]["content"].upper()

        with (
            Server(answer=shout, cached_tokens=3, reasoning_tokens=7) as server,
            httpx.Client(base_url=server.origin, trust_env=False) as api,
        ):
            reply = post(api, chat_body("a b c d"))
            fault = post(api, {"model": "m", "prompt": "x"}, "/v1/completions", status=500)
        assert reply["choices"][0]["message"]["content"] == "A B C D"
        assert reply["usage"]["prompt_tokens_details"]["cached_tokens"] == 3
        assert reply["usage"]["completion_tokens"] == 4 + 7
        assert reply["usage"]["completion_tokens_details"]["reasoning_tokens"] == 7
        assert "KeyError" in fault["error"]["message"]
        assert isinstance(server.requests[1].error, KeyError)

    def test_a_bounded_journal_keeps_its_totals(self):
        for keep, kept in ((2, [4, 5]), (False, [])):
            with Server(journal=keep) as server, httpx.Client(base_url=server.url, trust_env=False) as api:
                for _ in range(5):
                    api.get("/models")
                assert [request.number for request in server.requests] == kept
                assert server.counts.requests == server.counts.statuses[200] == server.counts.paths["/v1/models"] == 5

    def test_a_body_beyond_the_limit_is_counted(self):
        with Server(body_limit=1000) as server:
            files = {"image": b"x" * 5000}
            answer = httpx.post(server.url + "/images/variations", files=files, trust_env=False)
            assert answer.status_code == 200
            (request,) = server.requests
            assert request.body == b""
            assert request.body_size > 5000

    def test_the_journal_says_what_was_sent(self, api, server):
        api.post("/v1/chat/completions?a=1&a=2&b=%20", json=chat_body("Hi"), headers={"X-Mine": "é".encode()})
        (request,) = server.requests
        assert (request.number, request.method, request.status, request.outcome) == (1, "POST", 200, "answered")
        assert request.json["messages"][0]["content"] == "Hi"
        assert request.query == {"a": "2", "b": " "}
        assert request.query_items == [("a", "1"), ("a", "2"), ("b", " ")]
        assert request.headers["x-mine"].encode("latin-1").decode() == "é"
        assert request.model == "gpt-4o-mini"
        assert str(request) == "#1 POST /v1/chat/completions?a=1&a=2&b=%20 -> 200 answered"

    def test_waiting_for_requests(self, server):
        with concurrent.futures.ThreadPoolExecutor() as pool:
            waiting = pool.submit(server.wait_for, 2)
            for _ in range(2):
                httpx.get(server.url + "/models", trust_env=False)
            assert len(waiting.result(timeout=5)) == 2
        with pytest.raises(TimeoutError, match=r"3 requests; the server has seen:\n  #1 GET /v1/models"):
            server.wait_for(3, timeout=0.01)

    def test_a_body_that_never_comes_is_no_request(self, server):
        with socket.create_connection(("127.0.0.1", server.port)) as sock:
            sock.sendall(raw_post(b"x" * 10)[:-5])
        deadline = time.monotonic() + 5
        while server.counts.incomplete == 0 and time.monotonic() < deadline:
            time.sleep(0.001)
        assert server.counts.incomplete == 1
        assert server.requests == []

    def test_idle_connections_can_be_dropped(self, api, server):
        api.get("/v1/models")
        server.drop_connections()
        assert server.connections.open == 0
        api.get("/v1/models")
        assert server.connections.total == 2

    @pytest.mark.parametrize("wrong", [{"journal": -1}, {"body_limit": -1}, {"fine_tuning_jobs": -1}, {"delay": -1}])
    def test_sizes_and_times_are_not_negative(self, wrong):
        with pytest.raises(ValueError, match="must not be negative"):
            Server(**wrong)


class TestRoutes:
    def test_a_route_of_ones_own(self, api, server):
        server.route("POST", "/x/y", lambda request: (201, {"X-Mine": "1"}, {"got": request.json}))
        answer = api.post("/v1/x/y", json=[1])
        assert (answer.status_code, answer.headers["x-mine"], answer.json()) == (201, "1", {"got": [1]})
        assert api.get("/v1/x/y").status_code == 404
        server.clear(journal=True)
        assert server.requests == []
        assert api.post("/v1/x/y", json=[1]).status_code == 404

    @pytest.mark.parametrize(
        ("body", "text"),
        [
            (b"\x00", "\x00"),
            ("text", "text"),
            (None, ""),
            ([1], "[1]"),
            (iter(["a\nb", {"x": 1}, b": c\n\n"]), 'data: a\ndata: b\n\ndata: {"x":1}\n\n: c\n\n'),
        ],
    )
    def test_every_form_of_body(self, api, server, body, text):
        server.route("GET", "/x", lambda _: (200, {}, body))
        assert api.get("/x").text == text

    def test_a_coroutine_with_asynchronous_events(self, api, server):
        async def numbers():
            for number in range(3):
                yield {"number": number}

        async def handler(request):
            assert request.path == "/v1/events"
            return 200, {}, numbers()

        server.route("GET", "/events", handler)
        assert events(api.get("/v1/events").text) == [f'{{"number":{number}}}' for number in range(3)]

    def test_what_a_route_raises_is_told(self, api, server):
        async def later(_):
            raise KeyError("b")

        server.route("GET", "/now", lambda _: 1 / 0)
        server.route("GET", "/later", later)
        assert "ZeroDivisionError" in api.get("/now").json()["error"]["message"]
        assert "KeyError" in api.get("/later").json()["error"]["message"]
        assert [type(request.error) for request in server.requests] == [ZeroDivisionError, KeyError]

    def test_events_that_raise_cut_the_answer(self, api, server):
        def broken():
            yield "one"
            raise RuntimeError("two")

        server.route("GET", "/x", lambda _: (200, {}, broken()))
        with pytest.raises(httpx.RemoteProtocolError):
            api.get("/x")
        (request,) = server.wait_for(1, outcome="cut")
        assert str(request.error) == "two"


class TestServe:
    def test_it_prints_its_url_and_runs_until_told_to_stop(self):
        process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "async_openai.testing.serve", "--key", "sk-a", "--answer", "Yes."],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
        )  # fmt: skip
        try:
            url = process.stdout.readline().strip()
            headers = {"Authorization": "Bearer sk-a"}
            answer = httpx.post(url + "/chat/completions", json=chat_body(), headers=headers, trust_env=False)
            assert answer.json()["choices"][0]["message"]["content"] == "Yes."
            assert httpx.get(url + "/models", trust_env=False).status_code == 401
        finally:
            process.send_signal(signal.SIGTERM)
            rest, log = process.communicate(timeout=10)
        assert (process.returncode, rest) == (0, "")
        assert log.splitlines() == ["#1 POST /v1/chat/completions -> 200 answered", "#2 GET /v1/models -> 401 answered"]

    def test_a_taken_port_is_a_message_not_a_traceback(self, server, capsys):
        from async_openai.testing.serve import main

        assert main(["--port", str(server.port)]) == 2
        assert f"cannot serve on 127.0.0.1:{server.port}" in capsys.readouterr().err
        assert main(["--port", "99999"]) == 2
        assert main(["--delay", "-1"]) == 2
