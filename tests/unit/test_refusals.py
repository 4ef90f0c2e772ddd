"""What the errors of hosts mean: no credit, a model or a route that is not there, a filter, a proxy in the way."""

from __future__ import annotations

import json

import pytest

from async_openai.engine.failures import failure_of, from_error_object, from_status
from async_openai.engine.parsing import parse_reply
from async_openai.engine.refusals import NO_CREDIT, is_emptied
from async_openai.engine.retry import cooldown_for, verdict
from async_openai.types.chat import ChatCompletion, ChatCompletionChunk
from async_openai.types.completions import Completion
from async_openai.types.response import Headers, RawResponse
from async_openai.types.responses import Response

MODEL = "llama-3.1-70b"
PATH = "/chat/completions"
HTML = b"<html><head><title>404 Not Found</title></head><body>nginx</body></html>"


def failure(status, body):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    response = RawResponse(status, Headers.of({"content-type": "application/json"}), content)
    error = from_status(response) if status >= 300 else parse_reply(ChatCompletion, response)
    return failure_of(error, 0.0, (MODEL, "deployed"), PATH)


def error(message, **more):
    return {"error": {"message": message, **more}}


# --- no credit --------------------------------------------------------------------------------------------------------

TOO_LOW = "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade."
NO_MONEY = {
    "OpenAI": (429, error("You exceeded your current quota", type="insufficient_quota", code="insufficient_quota")),
    "OpenAI, a limit": (400, error("Billing hard limit has been reached", code="billing_hard_limit_reached")),
    "Anthropic": (400, {"type": "error", "error": {"type": "invalid_request_error", "message": TOO_LOW}}),
    "Anthropic, 402": (402, {"type": "error", "error": {"type": "billing_error", "message": "Check your billing"}}),
    "Anthropic behind LiteLLM": (400, error(f"litellm.BadRequestError: AnthropicException - {TOO_LOW}", code="400")),
    "DeepSeek": (402, error("Insufficient Balance", type="unknown_error", param=None, code="invalid_request_error")),
    "OpenRouter": (402, error("Insufficient credits. Add more using https://openrouter.ai/credits", code=402)),
    "OpenRouter, too little": (402, error("This request requires more credits, or fewer max_tokens.", code=402)),
    "OpenRouter, the key's limit": (403, error("Key limit exceeded (daily limit). Manage it using ...", code=403)),
    "OpenRouter, status 200": (200, error("Insufficient credits", code=402)),
    "OpenRouter, in a choice": (
        200,
        {
            "choices": [
                {"index": 0, "message": {"content": ""}, "error": {"code": 402, "message": "Insufficient credits"}}
            ]
        },
    ),
    "Moonshot": (429, error("Your account is suspended", type="exceeded_current_quota_error")),
    "Z.ai": (429, error("Insufficient balance or no resource package. Please recharge.", code="1113")),
    "xAI": (403, {"code": "no permission", "error": "Your newly created team doesn't have any credits yet."}),
    "SiliconFlow": (403, {"code": 30001, "message": "Sorry, your account balance is insufficient", "data": None}),
    "Novita": (403, {"code": 403, "reason": "NOT_ENOUGH_BALANCE", "message": "not enough balance", "metadata": {}}),
    "DashScope": (400, {"code": "Arrearage", "message": "Access denied, your account is not in good standing."}),
    "MiniMax, status 200": (200, {"base_resp": {"status_code": 1008, "status_msg": "insufficient balance"}}),
    "without a word": (402, b""),
}


@pytest.mark.parametrize("host", NO_MONEY)
def test_no_credit_in_any_words_rests_the_key_and_the_next_client_is_asked(host):
    found = failure(*NO_MONEY[host])
    assert (verdict(found), cooldown_for(found)) == ("elsewhere", ("key", "quota"))


@pytest.mark.parametrize(
    ("status", "body"),
    [
        # The words of a prompt, quoted in an error.
        (400, error("Invalid value: 'insufficient funds'", type="invalid_request_error")),
        (422, error("messages.0.content: 'not enough credits'")),
        # Limits that are over by themselves.
        (429, error("Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 requests", code=429)),
        (429, error("You exceeded your current quota. Please retry in 36s.", code=429, status="RESOURCE_EXHAUSTED")),
        (500, error("insufficient credits in a tool's result")),
        (401, error("Incorrect API key provided")),
    ],
)
def test_what_says_something_else_is_not_taken_for_it(status, body):
    found = failure(status, body)
    assert found.code != NO_CREDIT and (cooldown_for(found) or ("", ""))[1] != "quota"


# --- no such model, no such route -------------------------------------------------------------------------------------

GONE = f"The model `{MODEL}` has been decommissioned and is no longer supported. See https://console.groq.com/docs"
MISSING = {
    "OpenAI": ("model", 404, error(f"The model `{MODEL}` does not exist or you do not have access to it.")),
    "OpenAI, by its code": ("model", 404, error("no", code="model_not_found")),
    "Azure": ("model", 404, error("The API deployment for this resource does not exist.", code="DeploymentNotFound")),
    "Groq": ("model", 400, error(GONE, type="invalid_request_error", code="model_decommissioned")),
    "retired": ("model", 410, error(f"{MODEL} was retired")),
    "retired, as sent": ("model", 410, error("deployed: retired")),
    "vLLM": ("model", 404, {"object": "error", "message": "The model `x` does not exist.", "code": 404}),
    "DeepSeek": ("model", 400, error("Model Not Exist", type="invalid_request_error")),
    "Mistral": ("model", 400, {"object": "error", "message": "Invalid model: x", "type": "invalid_model"}),
    "OpenRouter, 400": ("model", 400, error("x/y is not a valid model ID", code=400)),
    "OpenRouter, 404": ("model", 404, error(f"No endpoints found for {MODEL}.", code=404)),
    "LiteLLM": ("model", 400, error("Invalid model name passed in model=x. Call `/v1/models`", code="400")),
    "GitHub": ("model", 400, error("Unknown model: x", code="unknown_model")),
    "by its parameter": ("model", 404, error("no access", param="model")),
    "OpenAI, another endpoint": (
        "model of route",
        404,
        error("This is a chat model and not supported in the v1/completions endpoint.", param="model"),
    ),
    "OpenAI, a path": ("route", 404, error("Invalid URL (POST /v1/responses)", type="invalid_request_error")),
    "Groq, a path": ("route", 404, error("Unknown request URL: POST /openai/v1/responses. Please check the URL")),
    "Azure, a path": ("route", 404, error("Resource not found", code="404")),
    "llama.cpp, a path": ("route", 404, error("File Not Found", code=404, type="not_found_error")),
    "FastAPI, a path": ("route", 404, {"detail": "Not Found"}),
    "Go, a path": ("route", 404, b"404 page not found\n"),
    "Express, a path": ("route", 404, b"<html><pre>Cannot POST /v1/responses</pre></html>"),
    "nginx, a path": ("route", 404, HTML),
    "nothing at all": ("route", 404, b""),
    "a path that went away": ("route", 410, b""),
    "the path itself": ("route", 404, error(f"there is no /v1{PATH} here")),
    # Of this request alone.
    "an id": (None, 404, error("No such File object: file-x")),
    "a vector store": (None, 404, error("Vector store with id [vs_1] not found.")),
    "OpenRouter, a feature": (None, 404, error("No endpoints found that support tool use.", code=404)),
    "a wrong parameter": (None, 400, error("This model does not support reasoning_effort", param="reasoning_effort")),
    "a long prompt": (None, 400, error("This model's maximum context length is 8192", code="context_length_exceeded")),
    "no access": (None, 403, error(f"no access to {MODEL}")),
}
REACH = {"model": "model", "route": "endpoint", "model of route": "endpoint and model"}


@pytest.mark.parametrize("case", MISSING)
def test_only_who_names_a_model_speaks_against_it(case):
    expected, status, body = MISSING[case]
    found = failure(status, body)
    assert found.missing == expected
    if expected is not None:
        assert (verdict(found), cooldown_for(found)) == ("elsewhere", (REACH[expected], "not found"))
    elif status == 404:
        assert (verdict(found), cooldown_for(found)) == ("elsewhere", None)


# --- who speaks: the host, or what stands in front of it --------------------------------------------------------------

SPEAKERS = {
    "nginx, 502": (True, 502, HTML),
    "nginx, 503": (True, 503, HTML),
    "Envoy": (True, 503, b"no healthy upstream"),
    "Kong": (True, 502, {"message": "An invalid response was received from the upstream server"}),
    "Azure's gateway": (True, 503, {"statusCode": 503, "message": "Service unavailable"}),
    "Cloudflare": (True, 524, b""),
    "a slow proxy": (True, 408, HTML),
    "OpenAI": (False, 503, error("overloaded", type="server_error", code="service_unavailable")),
    "LiteLLM": (False, 503, error("litellm.ServiceUnavailableError", type=None, code="503")),
    "OpenRouter": (False, 502, error("Provider returned error", code=502, metadata={"provider_name": "X"})),
    "a page with 500": (False, 500, HTML),
    "llama.cpp": (False, 501, error("This server does not support embeddings", code=501)),
    "Anthropic": (False, 529, {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}),
    "OpenRouter, in a choice": (
        False,
        200,
        {"choices": [{"message": {"content": ""}, "error": {"code": 502, "message": "Upstream error"}}]},
    ),
}


@pytest.mark.parametrize("case", SPEAKERS)
def test_only_a_proxy_speaks_for_all_that_is_behind_it(case):
    at_large, status, body = SPEAKERS[case]
    found = failure(status, body)
    assert cooldown_for(found) == ("client" if at_large else "endpoint and model", "unavailable")


def test_an_error_inside_an_answer_was_answered():
    found = failure(*SPEAKERS["OpenRouter, in a choice"][1:])
    assert (found.status, found.delivery, found.may_be_billed) == (502, "answered", False)


# --- filters ----------------------------------------------------------------------------------------------------------

BLOCKED = {
    "id": "chatcmpl-8",
    "model": "",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": ""},
            "finish_reason": "content_filter",
            "content_filter_results": {"error": {"code": "content_filter", "message": "blocked by a label"}},
        }
    ],
    "usage": {"prompt_tokens": 55, "total_tokens": 55},
    "object": "chat.completion",
}
FILTERED = {
    "Azure": (400, error("filtered", code="content_filter", innererror={"code": "ResponsibleAIPolicyViolation"})),
    "Azure's model inference": (400, BLOCKED),
    "DashScope": (400, error("inappropriate content", code="data_inspection_failed", type="data_inspection_failed")),
    "Moonshot": (400, error("considered high risk", type="content_filter")),
    "DeepSeek": (400, error("Content Exists Risk", type="invalid_request_error")),
    "OpenRouter": (403, error("requires moderation", code=403, metadata={"reasons": ["x"], "flagged_input": "y"})),
    "status 200": (200, error("filtered", code="content_filter")),
}


@pytest.mark.parametrize("host", FILTERED)
def test_what_a_filter_refuses_rests_nobody(host):
    found = failure(*FILTERED[host])
    assert (found.refusal, verdict(found), cooldown_for(found)) == ("content filter", "final", None)


def test_a_completion_in_the_place_of_an_error_is_told_with_its_usage():
    content = json.dumps(BLOCKED).encode()
    found = from_status(RawResponse(400, Headers.of({"content-type": "application/json"}), content))
    assert found.message == "400: blocked by a label" and found.code == "content_filter"
    assert found.usage.prompt_tokens == 55
    wordless = {**BLOCKED, "choices": [{"finish_reason": "content_filter", "index": 0}], "usage": None}
    found = from_status(RawResponse(400, Headers(), json.dumps(wordless).encode()))
    assert found.message == "400: the content filter left nothing of the answer" and found.usage is None


def completion(**choice):
    return ChatCompletion.model_validate(
        {"choices": [{"message": {"role": "assistant", "content": None}, "finish_reason": "content_filter", **choice}]}
    )


def response(output, reason="content_filter"):
    return Response.model_validate(
        {"id": "r", "status": "incomplete", "incomplete_details": {"reason": reason}, "output": output}
    )


def item(text):
    return {"type": "message", "id": "m", "role": "assistant", "content": [{"type": "output_text", "text": text}]}


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (completion(), True),
        (completion(message={"role": "assistant", "content": ""}), True),
        (completion(message={"role": "assistant", "content": "some"}), False),
        (completion(message={"role": "assistant", "refusal": "no"}), False),
        (completion(finish_reason="stop"), False),
        (completion(finish_reason=None), False),
        (ChatCompletion(choices=[*completion().choices, *completion(message={"content": "x"}).choices]), False),
        (Completion.model_validate({"choices": [{"text": "", "finish_reason": "content_filter"}]}), True),
        (Completion.model_validate({"choices": [{"text": "x", "finish_reason": "content_filter"}]}), False),
        (ChatCompletionChunk.model_validate({"choices": [{"delta": {}, "finish_reason": "content_filter"}]}), True),
        (ChatCompletionChunk.model_validate({"choices": []}), False),
        (response([]), True),
        (response([item("")]), True),
        (response([item("x")]), False),
        (response([], "max_output_tokens"), False),
        ({"choices": []}, False),
        (None, False),
    ],
)
def test_an_answer_is_emptied_where_nothing_is_left_of_it(reply, expected):
    assert is_emptied(reply) is expected


def test_an_error_object_of_a_stream_may_say_it_too():
    found = failure_of(from_error_object(error("no", code="content_filter"), RawResponse(200, Headers())), 0.0)
    assert found.refusal == "content filter"
