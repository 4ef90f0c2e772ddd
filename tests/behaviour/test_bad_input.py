"""Bad input: an error of our own before anything is sent, naming the field and the nearest choice, never the data."""

from __future__ import annotations

import datetime as dt
import logging
from decimal import Decimal
from pathlib import Path

import pytest

from async_openai import (
    AsyncOpenAI,
    AzureOpenAI,
    ConfigurationError,
    EmbeddingRequest,
    InvalidParameterError,
    OpenAI,
    OpenAIError,
    ParameterTypeError,
    UnknownClientError,
)
from async_openai.testing import Fault

KEY = "sk-private-0123456789"
DATA = "PRIVATE"
USER = {"role": "user", "content": DATA}
VOCABULARY = (
    "pydantic.dev",
    "pydantic_core",
    "instances are not allowed",
    "validation error",
    "input_value",
    "input_type",
    "For further information",
    "ValidationError",
)
REPLY = {"choices": [{"message": {"role": "assistant", "content": "Hi"}}]}
MISSING = type("Missing", (), {"__repr__": lambda self: "nothing given"})()


def refused(error, words):
    """What every refusal has in common."""
    text = str(error)
    assert isinstance(error, OpenAIError) and isinstance(error, (ValueError, TypeError))
    assert words in text and len(text) < 500 and "\n" not in text
    assert DATA not in text and KEY not in text
    assert not [word for word in VOCABULARY if word in text]
    # Nothing of the data in the chain that a traceback shows either.
    assert error.__cause__ is None and (error.__context__ is None or error.__suppress_context__)


# --- chat -----------------------------------------------------------------------------------------------------------

WRONG_TYPE, WRONG_VALUE = ParameterTypeError, InvalidParameterError

CHAT = [
    ("model", MISSING, WRONG_TYPE, "model: missing"),
    ("model", None, WRONG_TYPE, "model: expected a string, got None"),
    ("model", 3, WRONG_TYPE, "model: expected a string, got int"),
    ("model", "", WRONG_VALUE, "model: expected at least 1 character(s)"),
    ("messages", MISSING, WRONG_TYPE, "messages: missing"),
    ("messages", None, WRONG_TYPE, "messages: expected a list, got None"),
    ("messages", DATA, WRONG_TYPE, "messages: expected a list, got str"),
    ("messages", USER, WRONG_TYPE, "messages: expected a list, got dict"),
    ("messages", [], WRONG_VALUE, "messages: expected at least 1 item(s), got 0 (client '"),
    ("messages", [DATA], WRONG_VALUE, "message 0 is a str, expected a dict with role and content"),
    ("messages", [USER, 3], WRONG_VALUE, "message 1 is a int"),
    ("messages", [USER, {"content": DATA}], WRONG_VALUE, "message 1 needs a 'role'"),
    ("messages", [{"role": "", "content": DATA}], WRONG_VALUE, "message 0 needs a 'role'"),
    ("messages", [{"role": 3, "content": DATA}], WRONG_VALUE, "message 0 needs a 'role'"),
    ("max_tokens", -1, WRONG_VALUE, "max_tokens: expected at least 1"),
    ("max_tokens", 0, WRONG_VALUE, "max_tokens: expected at least 1"),
    ("max_tokens", DATA, WRONG_TYPE, "max_tokens: expected an integer, got str"),
    ("max_tokens", 2.5, WRONG_TYPE, "max_tokens: expected an integer, got float"),
    ("max_tokens", [5], WRONG_TYPE, "max_tokens: expected an integer, got list"),
    ("max_completion_tokens", -5, WRONG_VALUE, "max_completion_tokens: expected at least 1"),
    ("temperature", 2.1, WRONG_VALUE, "temperature: expected at most 2"),
    ("temperature", -0.1, WRONG_VALUE, "temperature: expected at least 0"),
    ("temperature", DATA, WRONG_TYPE, "temperature: expected a number, got str"),
    ("top_p", 1.5, WRONG_VALUE, "top_p: expected at most 1"),
    ("n", 0, WRONG_VALUE, "n: expected at least 1"),
    ("n", 129, WRONG_VALUE, "n: expected at most 128"),
    ("presence_penalty", 3, WRONG_VALUE, "presence_penalty: expected at most 2"),
    ("top_logprobs", 21, WRONG_VALUE, "top_logprobs: expected at most 20"),
    ("logprobs", DATA, WRONG_TYPE, "logprobs: expected a boolean, got str"),
    ("stop", 3, WRONG_TYPE, "stop"),
    ("stop", {DATA: 1}, WRONG_TYPE, "stop"),
    ("seed", DATA, WRONG_TYPE, "seed: expected an integer, got str"),
    ("user", 3.5, WRONG_TYPE, "user: expected a string, got float"),
    ("user", True, WRONG_TYPE, "user: expected a string, got bool"),
    ("logit_bias", [DATA], WRONG_TYPE, "logit_bias: expected a dict, got list"),
    ("logit_bias", DATA, WRONG_TYPE, "logit_bias: expected a dict, got str"),
    ("metadata", [(DATA, "x")], WRONG_TYPE, "metadata: expected a dict, got list"),
    ("metadata", {"a": True}, WRONG_TYPE, "metadata"),
    ("metadata", {"a": DATA * 100}, WRONG_VALUE, "metadata.a: expected at most 512 character(s)"),
    ("logit_bias", {2.5: 1}, WRONG_VALUE, "logit_bias: a key is not valid: expected a string, got float"),
    ("stream_options", DATA, WRONG_TYPE, "stream_options: expected a dict, got str"),
    ("tools", DATA, WRONG_TYPE, "tools: expected a list, got str"),
    ("tools", {"type": DATA}, WRONG_TYPE, "tools: expected a list, got dict"),
    ("response_format", DATA, WRONG_TYPE, "response_format: expected a pydantic class"),
    ("modalities", DATA, WRONG_TYPE, "modalities: expected a list, got str"),
    ("stream", DATA, WRONG_TYPE, "stream: expected"),
    ("stream", 1, WRONG_VALUE, "stream: expected"),
    # What may be said about any call.
    ("timeout", DATA, WRONG_VALUE, "timeout: expected seconds as a number, got str"),
    ("timeout", -1, WRONG_VALUE, "timeout: expected more than 0 seconds"),
    ("timeout", 0, WRONG_VALUE, "timeout: expected more than 0 seconds"),
    ("timeout", True, WRONG_VALUE, "timeout: expected seconds as a number, got bool"),
    ("timeout", float("nan"), WRONG_VALUE, "timeout: expected more than 0 seconds"),
    ("timeout", {"conect": 1}, WRONG_VALUE, "expected the keys connect, read, write and pool"),
    ("max_retries", -1, WRONG_VALUE, "max_retries: expected at least 0"),
    ("max_retries", DATA, WRONG_TYPE, "max_retries: expected an integer, got str"),
    ("auto_retry", DATA, WRONG_TYPE, "auto_retry: expected a boolean, got str"),
    ("auto_retry_limit", -2, WRONG_VALUE, "auto_retry_limit: expected at least 0"),
    ("idempotency_key", "", WRONG_VALUE, "idempotency_key"),
    ("idempotency_key", f"{DATA}\r\nx: y", WRONG_VALUE, "idempotency_key: expected printable ASCII"),
    ("idempotency_key", "schlüssel😀", WRONG_VALUE, "idempotency_key: expected printable ASCII"),
    ("extra_headers", DATA, WRONG_TYPE, "extra_headers: expected a dict, got str"),
    ("extra_headers", [("a", DATA)], WRONG_TYPE, "extra_headers: expected a dict, got list"),
    ("extra_headers", {"X-A": 3}, WRONG_TYPE, "extra_headers"),
    ("extra_headers", {"X-A": f"{DATA}\r\nX-B: 1"}, WRONG_VALUE, "the value of header 'X-A' contains a line break"),
    ("extra_headers", {"X-A": f"{DATA}\x00"}, WRONG_VALUE, "X-A"),
    ("extra_headers", {"X-A": "日本語"}, WRONG_VALUE, "X-A"),
    (
        "extra_headers",
        {"Content-Length": DATA},
        WRONG_VALUE,
        "the header 'Content-Length' says how the request is sent",
    ),
    ("extra_headers", {"transfer-encoding": DATA}, WRONG_VALUE, "the header 'transfer-encoding'"),
    ("extra_headers", {"X A": DATA}, WRONG_VALUE, "'X A' is not a header name"),
    ("extra_headers", {"": DATA}, WRONG_VALUE, "is not a header name"),
    ("extra_query", DATA, WRONG_TYPE, "extra_query: expected a dict, got str"),
    ("extra_body", [DATA], WRONG_TYPE, "extra_body: expected a dict, got list"),
]


@pytest.mark.parametrize(("name", "value", "kind", "words"), CHAT, ids=lambda part: str(part)[:24])
@pytest.mark.spread
def test_chat(surface, server, name, value, kind, words):
    parameters = {"model": "m", "messages": [USER], name: value}
    if value is MISSING:
        del parameters[name]
    client = surface.client(server, api_key=KEY, provider="openai")
    with pytest.raises(OpenAIError) as caught:
        surface.call(client, "chat.completions.create", **parameters)
    refused(caught.value, words)
    assert type(caught.value) is kind
    assert (caught.value.param or name).startswith(name)
    assert server.requests == [] and server.connections.total == 0


@pytest.mark.parametrize("value", [b"\xff\xfe", object(), float("nan"), float("-inf"), lambda: None, OpenAI])
@pytest.mark.spread
def test_what_json_cannot_say(surface, server, value):
    client = surface.client(server, api_key=KEY)
    for parameters in ({"metadata_x": value}, {"extra_body": {"x": value}}, {"messages": [{**USER, "x": value}]}):
        with pytest.raises(OpenAIError) as caught:
            surface.chat(client, **parameters)
        refused(caught.value, "")
    assert server.requests == []


@pytest.mark.parametrize(
    ("value", "sent"),
    [(Decimal("1.5"), "1.5"), (dt.date(2026, 1, 2), "2026-01-02"), (Path("/a/b"), "/a/b"), ((1, 2), [1, 2])],
)
@pytest.mark.spread
def test_what_json_can_say_in_another_way(surface, server, value, sent):
    surface.chat(surface.client(server), odd=value)
    assert server.requests[0].json["odd"] == sent


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"model": 3, "top_p": "x", "n": "x"}, ("model: expected a string, got int; ", "top_p: ", "n: expected an")),
        ({"model": "", "temperature": 5, "n": 0}, ("model: expected at least 1", "temperature: ", "n: expected at")),
    ],
)
def test_several_things_at_once(surface, server, parameters, words):
    client = surface.client(server, provider="openai")
    with pytest.raises(InvalidParameterError) as caught:
        surface.call(client, "chat.create", messages=[USER], **parameters)
    for each in words:
        refused(caught.value, each)
    assert server.requests == []


@pytest.mark.parametrize(
    "parameters",
    [
        {"max_tokens": -1, "temperature": 3, "top_logprobs": 50, "n": 0, "presence_penalty": 9},
        {"model": "", "messages": [], "metadata": {"k" * 65: "x"}},
    ],
)
def test_hosts_without_known_ranges_get_what_was_given(surface, server, parameters):
    server.always(Fault(status=200, body=REPLY))
    surface.call(surface.client(server), "chat.create", **{"model": "m", "messages": [USER], **parameters})
    assert parameters.items() <= server.requests[0].json.items()


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"logit_bias": {50256: -100, "7": 1}}, {"logit_bias": {"50256": -100, "7": 1}}),
        ({"metadata": {"user": 7, 8: "x"}}, {"metadata": {"user": "7", "8": "x"}}),
        ({"user": 7}, {"user": "7"}),
    ],
)
def test_whole_numbers_are_sent_as_text_where_the_api_has_text(surface, server, given, sent):
    surface.call(surface.client(server, provider="openai"), "chat.create", model="m", messages=[USER], **given)
    assert sent.items() <= server.requests[0].json.items()


# --- other operations -----------------------------------------------------------------------------------------------

OTHERS = [
    ("completions.create", {}, "prompt: missing"),
    ("completions.create", {"prompt": {DATA: 1}}, "prompt"),
    ("completions.create", {"prompt": 3}, "prompt"),
    ("completions.create", {"prompt": DATA, "max_tokens": -1}, "max_tokens: expected at least 0"),
    ("completions.create", {"prompt": DATA, "best_of": 21}, "best_of: expected at most 20"),
    ("completions.create", {"prompt": DATA, "model": ""}, "model"),
    ("embeddings.create", {"model": "m"}, "input: missing"),
    ("embeddings.create", {"input": DATA}, "model: missing"),
    ("embeddings.create", {"model": "m", "input": 3}, "input"),
    ("embeddings.create", {"model": "m", "input": {DATA: DATA}}, "input"),
    ("embeddings.create", {"model": "m", "input": [DATA, 3]}, "input"),
    ("embeddings.create", {"model": "m", "input": DATA, "dimensions": 0}, "dimensions: expected at least 1"),
    ("embeddings.create", {"model": "m", "input": DATA, "encoding_format": "hex"}, "'float' or 'base64'"),
    ("edits.create", {"model": "m"}, "instruction: missing"),
    ("images.generate", {}, "prompt: missing"),
    ("images.generate", {"prompt": ""}, "prompt: expected at least 1 character"),
    ("images.generate", {"prompt": DATA, "n": 11}, "n: expected at most 10"),
    ("images.edit", {"prompt": DATA}, "image: missing"),
    ("images.edit", {"prompt": DATA, "image": f"/nowhere/{DATA.lower()}.png"}, "image"),
    ("images.edit", {"prompt": DATA, "image": b""}, "image"),
    ("images.edit", {"prompt": DATA, "image": 3}, "image"),
    ("images.create_variation", {"image": None}, "image"),
    ("models.retrieve", {}, "model: missing"),
    ("models.retrieve", {"model": ""}, "model is empty"),
    ("models.retrieve", {"model": ".."}, "model cannot be '..'"),
    ("models.delete", {"model": "."}, "model cannot be '.'"),
    ("models.delete", {"model": 3}, "model: expected a string, got int"),
    ("fine_tuning.jobs.list", {"limit": 0}, "limit: expected at least 1"),
    ("fine_tuning.jobs.list", {"after": 3}, "after: expected a string, got int"),
    ("fine_tuning.jobs.list", {"metadata": DATA}, "metadata: expected a dict, got str"),
]


@pytest.mark.parametrize(("path", "parameters", "words"), OTHERS, ids=lambda part: str(part)[:40])
@pytest.mark.spread
def test_other_operations(surface, server, path, parameters, words):
    client = surface.client(server, api_key=KEY, provider="openai")
    with pytest.raises(InvalidParameterError) as caught:
        surface.call(client, path, **parameters)
    refused(caught.value, words)
    assert server.requests == []


@pytest.mark.parametrize(
    ("path", "args", "parameters", "words"),
    [
        ("models.retrieve", ("a", "b"), {}, "GET /models/{model} takes at most 1 positional (model), got 2"),
        ("models.retrieve", ("a",), {"model": "b"}, "model was given twice"),
        ("chat.create", ("hello",), {}, "POST /chat/completions takes keywords only, got 1"),
        ("chat.create", (), {"input_object": 3}, "input_object, got int"),
        ("chat.create", (), {"input_object": EmbeddingRequest(model="m", input="x")}, "got EmbeddingRequest"),
        ("embeddings.create", (EmbeddingRequest(model="m", input="x"),), {"user": "x"}, "takes no further parameters"),
    ],
)
@pytest.mark.spread
def test_positions(surface, server, path, args, parameters, words):
    client = surface.client(server)
    with pytest.raises(ParameterTypeError) as caught:
        surface.call(client, path, *args, **parameters)
    refused(caught.value, words)
    assert server.requests == []


@pytest.mark.parametrize("request_", [None, 3, {"model": "m"}, "chat"])
def test_send_takes_a_request(surface, server, request_):
    client = surface.client(server)
    send = client.async_send if surface.name == "async_" else client.send
    with pytest.raises(ParameterTypeError, match=r"expected a request such as ChatRequest\(\.\.\.\), got"):
        surface.run(send(request_))
    assert server.requests == []


# --- names that are not known ---------------------------------------------------------------------------------------


def test_unknown_parameters_are_sent_and_close_ones_are_logged_once(surface, server, caplog):
    # Once in a process: each surface gets a slip of its own.
    slip = {"sync": "temprature", "async_": "temperatur", "AsyncOpenAI": "tempreature"}[surface.name]
    client = surface.client(server)
    with caplog.at_level(logging.WARNING, "async_openai"):
        for _ in range(2):
            surface.chat(client, **{slip: 0.5}, brand_new={"x": 1}, top_k=4)
    assert all(request.json[slip] == 0.5 for request in server.requests)
    assert all(request.json["brand_new"] == {"x": 1} and request.json["top_k"] == 4 for request in server.requests)
    (record,) = caplog.records
    assert record.getMessage() == f"POST /chat/completions: sent {slip!r} as given; did you mean 'temperature'?"


# --- clients --------------------------------------------------------------------------------------------------------

SETTINGS = [
    ({"api_key": ""}, "api_key: expected a key, got an empty string"),
    ({"api_key": "  "}, "api_key"),
    ({"api_key": f"{KEY}\r\nX-Evil: 1"}, "api_key: a key is plain ASCII text without line breaks"),
    ({"api_key": f"{KEY}\n"}, "api_key"),
    ({"api_key": "schlüssel"}, "api_key"),
    ({"api_key": 3}, "api_key: expected a string, a list of strings, or a function"),
    ({"api_key": []}, "api_key: expected at least one key"),
    ({"api_key": [KEY, ""]}, "api_key"),
    ({"api_key": KEY.encode()}, "api_key"),
    ({"base_url": "localhost:8000"}, "base_url is not a URL: expected http:// or https://"),
    ({"base_url": "/v1"}, "base_url is not a URL"),
    ({"base_url": "ftp://host/v1"}, "base_url is not a URL"),
    ({"base_url": "http://"}, "base_url is not a URL"),
    ({"base_url": "http://host:port/v1"}, "base_url is not a URL"),
    ({"base_url": "http://[::1/v1"}, "base_url is not a URL"),
    ({"base_url": "http://host/a b"}, "base_url is not a URL: it contains a blank"),
    ({"base_url": "http://host/\r\nx"}, "base_url is not a URL"),
    ({"base_url": f"http://me:{DATA}@host/v1"}, "must hold neither user and password nor a query"),
    ({"base_url": f"http://host/v1?key={DATA}"}, "must hold neither user and password nor a query"),
    ({"base_url": 3}, "base_url: expected a string, got int"),
    ({"timeout": -1}, "timeout: expected more than 0 seconds"),
    ({"timeout": DATA}, "timeout: expected seconds as a number, got str"),
    ({"max_retries": -1}, "max_retries: expected at least 0"),
    ({"max_retries": DATA}, "max_retries: expected an integer, got str"),
    ({"max_connections": 0}, "max_connections: expected at least 1"),
    ({"keepalive_expiry": -1}, "keepalive_expiry: expected at least 0"),
    ({"default_headers": DATA}, "custom_headers: expected a dict, got str"),
    ({"default_headers": [("A", DATA)]}, "custom_headers: expected a dict, got list"),
    ({"default_headers": {"X-A": f"{DATA}\r\nB: 1"}}, "the value of header 'X-A' contains a line break"),
    ({"default_headers": {"X:A": DATA}}, "'X:A' is not a header name"),
    ({"default_query": DATA}, "default_query: expected a dict, got str"),
    ({"proxies": [DATA]}, "proxies"),
    ({"on_error": DATA}, "on_error"),
    ({"debug_enabled": DATA}, "debug_enabled: expected a boolean, got str"),
    ({"pricing": DATA}, "pricing: expected a dict"),
    ({"pricing": {"m": {"inptu": 1}}}, "'inptu' is not a kind of price; did you mean 'input'?"),
    ({"transport": "curl"}, "transport: expected"),
    ({"provider": "mystral"}, "did you mean 'mistral'?"),
    ({"organisation": "x"}, "did you mean 'organization'?"),
    ({"api_kee": KEY}, "did you mean 'api_key'?"),
    ({"http_client": 3}, "http_client"),
]


@pytest.mark.parametrize(("options", "words"), SETTINGS, ids=lambda part: str(part)[:40])
@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_settings(kind, options, words):
    with pytest.raises(ConfigurationError) as caught:
        kind(**{"api_key": "sk-x", **options})
    refused(caught.value, words)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"azure_endpoint": "nonsense"}, "endpoint is not a URL"),
        ({}, "azure_endpoint (AZURE_OPENAI_ENDPOINT)"),
        ({"azure_endpoint": "http://h", "azure_model_mapping": DATA}, "azure_model_mapping: expected a dict, got str"),
        ({"azure_endpoint": "http://h", "azure_model_mapping": [(DATA, "x")]}, "azure_model_mapping: expected a dict"),
        ({"azure_endpoint": "http://h", "azure_model_mapping": {"m": 3}}, "azure_model_mapping"),
        ({"azure_endpoint": "http://h", "azure_ad_token": f"{KEY}\n"}, "azure_ad_token"),
        ({"azure_endpoint": "http://h", "api_key": f"{KEY}\n"}, "azure_api_key"),
    ],
)
def test_azure_settings(options, words):
    with pytest.raises(ConfigurationError) as caught:
        AzureOpenAI(**{"api_key": "az-x", **options})
    refused(caught.value, words)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"api_kee": KEY}, "'api_kee' is not a setting; did you mean 'api_key'?"),
        ({"azure_api_bas": "x"}, "did you mean 'azure_api_base'?"),
        ({"az_modl_mapping": {}}, "did you mean 'az_model_mapping'?"),
        ({"az_api_key": KEY, "azure_api_key": KEY}, "given twice"),
        ({"prioritize": "azur"}, "prioritize: expected 'azure' or 'openai'"),
        ({"api_type": "azzure"}, "api_type: expected"),
        ({"port": 0}, "port: expected at least 1"),
        ({"port": 70000}, "port: expected at most 65535"),
    ],
)
def test_configure(options, words):
    with pytest.raises(ConfigurationError) as caught:
        OpenAI.configure(**options)
    refused(caught.value, words)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("OPENAI_TIMEOUT", DATA),
        ("OPENAI_MAX_RETRIES", DATA),
        ("OPENAI_API_KEY", f"{KEY}\n"),
        ("OPENAI_CUSTOM_HEADERS", DATA),
        ("OPENAI_PROXIES", f'["{DATA}"]'),
        ("OPENAI_API_TYPE", DATA),
        ("AZURE_OPENAI_MODEL_MAPPING", DATA),
    ],
)
@pytest.mark.spread
def test_the_environment(surface, monkeypatch, variable, value):
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigurationError) as caught:
        surface.client(base_url="http://127.0.0.1:9/v1")
    refused(caught.value, variable)


@pytest.mark.parametrize(
    ("proxies", "words"),
    [
        (f"ftp://me:{DATA}@host", "proxies: expected a URL such as http://host:port"),
        (f"http://me:{DATA}@:80", "proxies: expected a URL"),
        (DATA.lower(), "proxies: expected a URL"),
        ({"ftp://": "http://host"}, "proxies: expected http://, https:// or all:// as the key"),
    ],
)
@pytest.mark.spread
def test_proxies_are_told_at_once(surface, server, proxies, words):
    with pytest.raises(ConfigurationError) as caught:
        surface.client(server, proxies=proxies)
    refused(caught.value, words)
    assert server.connections.total == 0


def test_a_missing_key(surface, server):
    client = surface.client(base_url=server.url)
    with pytest.raises(ConfigurationError) as caught:
        surface.chat(client)
    refused(caught.value, "client 'default' has no key for custom: set api_key or OPENAI_API_KEY")
    assert server.requests == []


def test_unknown_clients():
    OpenAI.init_api_client("first", api_key="sk-x")
    for wrong, words in (("frist", "did you mean 'first'?"), (9, "there is no client at position 9")):
        with pytest.raises(UnknownClientError) as caught:
            OpenAI.client(wrong)
        refused(caught.value, words)
