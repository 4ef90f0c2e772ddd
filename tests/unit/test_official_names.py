"""The official client's names and paths: those that real packages import, and what cannot be here."""

from __future__ import annotations

import importlib
import os
import typing
from pathlib import Path

import httpx
import pytest

import async_openai
from async_openai import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    ChatCompletion,
    ConfigurationError,
    LengthFinishReasonError,
    OpenAI,
    RateLimitError,
    error,
)
from async_openai.types.chat import ToolCall
from async_openai.types.response import Headers, RawResponse
from async_openai.types.response_stream import DeltaEvent

NAMES = Path(os.environ.get("ASYNC_OPENAI_SHARED", Path(__file__).parents[3] / "shared")) / "cases/official_names.txt"
OF_SOCKETS = {
    "RealtimeConversationItemFunctionCall", "RealtimeConversationItemFunctionCallOutput", "RealtimeError",
    "RealtimeErrorEvent", "ResponseFunctionCallArgumentsDoneEvent",
}  # fmt: skip
"""Names of `openai.types.realtime` for events of web sockets, which are not offered."""
NOT_HERE = {
    "AsyncBedrockOpenAI", "AsyncClient", "AsyncComputerDriver", "AsyncComputerToolset", "BedrockOpenAI",
    "ComputerDriver", "ComputerToolset", "DataResidency", "DefaultAsyncHttpx2Client", "DefaultHttpx2Client",
    "OAuthError", "ReconnectingEvent", "ReconnectingOverrides", "WebSocketConnectionClosedError",
    "WebSocketQueueFullError", "__title__",
}  # fmt: skip
"""Names of `openai.__all__` for what is not offered: web sockets, AWS's signatures, a computer's driver, httpx2."""


def found(module: str, name: str) -> bool:
    """Whether a name can be imported from a path."""
    try:
        loaded = importlib.import_module(module)
        if not hasattr(loaded, name):
            importlib.import_module(f"{module}.{name}")
    except ImportError:
        return False
    return True


@pytest.mark.skipif(not NAMES.exists(), reason="the list lies beside the repository")
def test_every_name_that_packages_use_is_here():
    rows = [line.split("\t") for line in NAMES.read_text("utf-8").splitlines()[1:]]
    assert len(rows) > 150
    missing = {
        (module, name) for _, module, name, _ in rows if not found(module.replace("openai", "async_openai", 1), name)
    }
    assert missing == {("openai.types.realtime", name) for name in OF_SOCKETS}


def test_every_public_name_of_the_official_client_is_here():
    official = pytest.importorskip("openai")
    missing = {name for name in official.__all__ if not found("async_openai", name)}
    assert missing <= NOT_HERE


def test_params_are_typed_dicts():
    from async_openai.types import chat, responses

    user = chat.ChatCompletionUserMessageParam
    assert user.__required_keys__ == {"role", "content"} and user.__optional_keys__ == {"name"}
    assert user in typing.get_args(chat.ChatCompletionMessageParam)
    assert responses.FunctionToolParam.__required_keys__ == {"type", "name", "parameters", "strict"}
    for module in (chat, responses, async_openai.types, async_openai):
        with pytest.raises(AttributeError, match="nonsense"):
            _ = module.nonsense


def test_kinds_are_told_by_their_type():
    from async_openai.types.chat import ChatCompletionMessageCustomToolCall, ChatCompletionMessageFunctionToolCall
    from async_openai.types.responses import ResponseFunctionCallArgumentsDeltaEvent, ResponseTextDeltaEvent

    text = DeltaEvent(type="response.output_text.delta", delta="a")
    kinds = (ResponseTextDeltaEvent, ResponseFunctionCallArgumentsDeltaEvent, DeltaEvent)
    assert [isinstance(text, kind) for kind in kinds] == [True, False, True]
    made = ResponseTextDeltaEvent(type="response.output_text.delta", delta="b")
    assert isinstance(made, DeltaEvent) and isinstance(made, ResponseTextDeltaEvent) and not isinstance(3, kinds)
    call = ToolCall(id="1", type="custom")
    assert isinstance(call, ChatCompletionMessageCustomToolCall)
    assert not isinstance(call, ChatCompletionMessageFunctionToolCall)


def test_the_module_is_a_client():
    assert async_openai.chat is OpenAI.chat and async_openai.responses is OpenAI.responses
    async_openai.api_key = "sk-module"
    async_openai.timeout = 7.0
    async_openai.azure_ad_token_provider = lambda: "token"
    async_openai.http_client = None
    assert (async_openai.api_key, async_openai.timeout, async_openai.api_version) == ("sk-module", 7.0, None)
    assert OpenAI.client().timeout == 7.0
    with pytest.raises(ConfigurationError, match="timeout"):
        async_openai.timeout = "soon"
    with pytest.raises(ConfigurationError, match="http_client"):
        async_openai.http_client = httpx.Client
    async_openai.something_else = 1
    assert async_openai.something_else == 1
    del async_openai.something_else


def test_values_are_the_official_ones(tmp_path):
    assert async_openai.Timeout is httpx.Timeout and error.Timeout is APITimeoutError
    assert httpx.Timeout(600, connect=5) == async_openai.DEFAULT_TIMEOUT and async_openai.DEFAULT_MAX_RETRIES == 2
    with async_openai.DefaultHttpxClient() as client:
        assert client.timeout == async_openai.DEFAULT_TIMEOUT and client.follow_redirects
    assert async_openai.DefaultAsyncHttpxClient(timeout=1).timeout == httpx.Timeout(1)
    (tmp_path / "a.txt").write_bytes(b"x")
    assert async_openai.file_from_path(tmp_path / "a.txt") == ("a.txt", b"x")


REQUEST = httpx.Request("POST", "https://host/v1/x")
RESPONSE = httpx.Response(429, request=REQUEST, headers={"x-request-id": "r-1"}, json={"error": {}})


@pytest.mark.parametrize(
    ("made", "message"),
    [
        (APITimeoutError(request=REQUEST), "Request timed out."),
        (APITimeoutError(REQUEST), "Request timed out."),
        (APIConnectionError(request=REQUEST), "Connection error."),
        (APIConnectionError(message="no", request=REQUEST), "no"),
        (APIError("no", REQUEST, body=None), "no"),
        (APIError("no", request=REQUEST, body={"code": 3}), "no"),
        (RateLimitError("no", response=RESPONSE, body={"code": "c"}), "no"),
        (APIResponseValidationError(RESPONSE, {}), "Data returned by API invalid for expected schema."),
        (APIResponseValidationError(response=RESPONSE, body=None, message="no"), "no"),
    ],
)
def test_errors_are_made_as_in_the_official_client(made, message):
    assert (str(made), made.request) == (message, REQUEST)
    if made.response is not None:
        assert (made.response, made.status_code, made.request_id) == (RESPONSE, 429, "r-1")


def test_errors_of_replies_and_without_a_request():
    reply = ChatCompletion(choices=[])
    assert LengthFinishReasonError(completion=reply).completion is reply
    assert APIConnectionError("no").request is None
    assert RateLimitError("no", response=httpx.Response(429), body=None).request is None
    made = APIError("no", body=None)
    made.request = REQUEST
    assert made.request is REQUEST


def test_an_answer_has_what_one_of_httpx_has():
    response = RawResponse(404, Headers.of({"a": "b"}), b"one\ntwo")
    assert (response.is_error, response.is_client_error, response.is_server_error) == (True, True, False)
    assert (response.is_success, response.is_redirect, response.reason_phrase) == (False, False, "Not Found")
    assert RawResponse(799, Headers()).reason_phrase == "" and response.num_bytes_downloaded == 7
    assert list(response.iter_bytes(4)) == [b"one\n", b"two"] and list(response.iter_lines()) == ["one", "two"]
    assert list(response.iter_text()) == [response.text] and response.read() == response.content
    assert (response.request, response.url, response.elapsed) == (None, None, None)
    assert list(RawResponse(200, Headers()).iter_bytes()) == []
    response.close()
