"""Azure OpenAI: where calls go, with which credential, under which model name."""

from __future__ import annotations

import asyncio

import pytest

from async_openai import (
    AsyncAzureOpenAI,
    AzureOpenAI,
    BadRequestError,
    ConfigurationError,
    InvalidParameterError,
    NotFoundError,
    OpenAI,
    RateLimitError,
    UsageError,
)
from async_openai.testing import Fault

DEFAULT_VERSION = "2024-10-21"


def azure(surface, server=None, **options):
    """An Azure client of the surface's kind."""
    if server is not None:
        options = {"azure_endpoint": server.azure_url, "api_key": "az-key", **options}
    return surface.track((AsyncAzureOpenAI if surface.name == "AsyncOpenAI" else AzureOpenAI)(**options))


# --- URLs -----------------------------------------------------------------------------------------------------------

BY_DEPLOYMENT = [
    ("chat.completions.create", {"model": "m", "messages": [{"role": "user", "content": "x"}]}, "chat/completions"),
    ("completions.create", {"model": "m", "prompt": "x"}, "completions"),
    ("embeddings.create", {"model": "m", "input": "x"}, "embeddings"),
    ("images.generate", {"model": "m", "prompt": "x"}, "images/generations"),
    ("images.edit", {"model": "m", "prompt": "x", "image": b"\x89PNG"}, "images/edits"),
]


@pytest.mark.spread
@pytest.mark.parametrize(("path", "parameters", "wire"), BY_DEPLOYMENT)
def test_inference_goes_to_the_deployment(surface, server, path, parameters, wire):
    reply = surface.call(azure(surface, server), path, **parameters)
    (request,) = server.requests
    assert request.path == f"/openai/deployments/m/{wire}" and request.query == {"api-version": DEFAULT_VERSION}
    assert request.headers["api-key"] == "az-key" and "authorization" not in request.headers
    assert reply.client_name == "az" and reply.request_id


@pytest.mark.spread
@pytest.mark.parametrize(("path", "parameters", "wire"), BY_DEPLOYMENT)
def test_v1_urls_have_the_model_in_the_body(surface, server, path, parameters, wire):
    surface.call(azure(surface, server, api_version="v1"), path, **parameters)
    (request,) = server.requests
    assert request.path == f"/openai/v1/{wire}" and request.query_string == "" and request.model == "m"


@pytest.mark.spread
@pytest.mark.parametrize("version", ["v1", "latest", "preview"])
def test_v1_versions(surface, server, version):
    surface.chat(azure(surface, server, api_version=version))
    (request,) = server.requests
    assert request.path == "/openai/v1/chat/completions"
    assert request.query == ({"api-version": "preview"} if version == "preview" else {})


@pytest.mark.spread
@pytest.mark.parametrize(
    ("path", "parameters", "wire"),
    [
        ("models.list", {}, "/openai/models"),
        ("models.retrieve", {"model": "m"}, "/openai/models/m"),
        ("fine_tuning.jobs.list", {}, "/openai/fine_tuning/jobs"),
    ],
)
def test_what_has_no_deployment_in_its_url(surface, server, path, parameters, wire):
    surface.call(azure(surface, server, azure_deployment="mine"), path, **parameters)
    (request,) = server.requests
    assert request.path == wire and request.query["api-version"] == DEFAULT_VERSION


@pytest.mark.spread
@pytest.mark.parametrize(
    ("options", "path", "version"),
    [
        ({"azure_endpoint": "{}"}, "/openai/deployments/m/chat/completions", DEFAULT_VERSION),
        ({"azure_endpoint": "{}/"}, "/openai/deployments/m/chat/completions", DEFAULT_VERSION),
        ({"azure_endpoint": "{}/openai"}, "/openai/deployments/m/chat/completions", DEFAULT_VERSION),
        ({"azure_endpoint": "{}/openai/v1/"}, "/openai/v1/chat/completions", None),
        (
            {"azure_endpoint": "{}/openai/deployments/other"},
            "/openai/deployments/other/chat/completions",
            DEFAULT_VERSION,
        ),
        ({"azure_endpoint": "{}/gateway"}, "/gateway/openai/deployments/m/chat/completions", DEFAULT_VERSION),
        ({"base_url": "{}/openai/v1"}, "/openai/v1/chat/completions", None),
        ({"base_url": "{}/openai/deployments/other"}, "/openai/deployments/other/chat/completions", DEFAULT_VERSION),
        ({"base_url": "{}/openai"}, "/openai/deployments/m/chat/completions", DEFAULT_VERSION),
        ({"base_url": "{}/my/openai"}, "/my/openai/deployments/m/chat/completions", DEFAULT_VERSION),
        ({"azure_api_base": "{}"}, "/openai/deployments/m/chat/completions", DEFAULT_VERSION),
        ({"azure_url": "{}"}, "/openai/deployments/m/chat/completions", DEFAULT_VERSION),
        ({"azure_url": "{}", "azure_api_path": "/gw/ai"}, "/gw/ai/deployments/m/chat/completions", DEFAULT_VERSION),
        (
            {"azure_endpoint": "{}", "azure_api_path": "/gw/ai"},
            "/gw/ai/deployments/m/chat/completions",
            DEFAULT_VERSION,
        ),
        ({"azure_endpoint": "{}", "api_version": "2023-05-15"}, "/openai/deployments/m/chat/completions", "2023-05-15"),
    ],
)
def test_the_forms_of_an_endpoint(surface, server, options, path, version):
    options = {name: value.format(server.origin) for name, value in options.items()}
    surface.chat(azure(surface, api_key="az-key", **options), model="m")
    (request,) = server.requests
    assert request.path == path and request.query.get("api-version") == version


def test_scheme_host_and_port(surface, server):
    client = azure(surface, api_key="k", azure_scheme="http", azure_host="127.0.0.1", azure_port=server.port)
    surface.chat(client, model="m")
    assert server.requests[0].path == "/openai/deployments/m/chat/completions"


def test_a_deployment_name_is_one_segment_of_the_path(surface, server):
    surface.chat(azure(surface, server), model="a/../b c?d")
    (request,) = server.requests
    assert request.path == "/openai/deployments/a%2F..%2Fb%20c%3Fd/chat/completions"


@pytest.mark.spread
@pytest.mark.parametrize(
    ("path", "parameters"),
    [
        ("edits.create", {"model": "m", "instruction": "x"}),
        ("images.create_variation", {"image": b"\x89PNG"}),
        ("models.delete", {"model": "m"}),
    ],
)
def test_what_azure_does_not_have_is_refused_before_sending(surface, server, path, parameters):
    with pytest.raises(InvalidParameterError, match="Azure OpenAI has no"):
        surface.call(azure(surface, server), path, **parameters)
    assert server.requests == []


def test_a_deployment_url_needs_a_model(surface, server):
    client = azure(surface, server)
    with pytest.raises(InvalidParameterError, match="azure_deployment") as caught:
        surface.call(client, "images.generate", prompt="x")
    assert caught.value.param == "model" and server.requests == []
    surface.call(azure(surface, server, azure_deployment="painter"), "images.generate", prompt="x")
    surface.call(client, "completions.create", prompt="x")
    assert [request.deployment for request in server.requests] == ["painter", "gpt-35-turbo-instruct"]


# --- models ---------------------------------------------------------------------------------------------------------


@pytest.mark.spread
@pytest.mark.parametrize(
    ("model", "deployment"),
    [
        ("gpt-3.5-turbo", "gpt-35-turbo"),
        ("gpt-3.5-turbo-16k", "gpt-35-turbo-16k"),
        ("gpt-3.5-turbo-instruct", "gpt-35-turbo-instruct"),
        ("gpt-3.5-turbo-0301", "gpt-35-turbo-0301"),
        ("gpt-3.5-turbo-0613", "gpt-35-turbo-0613"),
        ("gpt-4o", "gpt-4o"),
    ],
)
def test_the_default_mapping(surface, server, model, deployment):
    surface.chat(azure(surface, server), model=model)
    assert server.requests[0].deployment == deployment


def test_a_mapping_is_added_to_the_default_one(surface, server):
    client = azure(surface, server, azure_model_mapping={"gpt-4o": "our-4o", "gpt-3.5-turbo": "our-35"})
    for model in ("gpt-4o", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "own-name"):
        surface.chat(client, model=model)
    assert [request.deployment for request in server.requests] == ["our-4o", "our-35", "gpt-35-turbo-16k", "own-name"]


def test_a_mapped_model_is_in_the_body_of_v1_urls(surface, server):
    client = azure(surface, server, api_version="v1", azure_model_mapping={"gpt-4o": "our-4o"})
    surface.chat(client, model="gpt-4o")
    assert server.requests[0].json["model"] == "our-4o"


def test_one_deployment_for_everything(surface, server):
    client = azure(surface, server, azure_deployment="mine", azure_model_mapping={"gpt-4o": "our-4o"})
    surface.chat(client, model="gpt-4o")
    surface.call(client, "embeddings.create", model="text-embedding-3-small", input="x")
    assert [request.deployment for request in server.requests] == ["mine", "mine"]


def test_the_mapping_from_configure_and_the_environment(surface, server, monkeypatch):
    monkeypatch.setenv("AZURE_OPENAI_MODEL_MAPPING", '{"gpt-4o": "from-environment"}')
    surface.chat(azure(surface, server), model="gpt-4o")
    OpenAI.configure(azure_model_mapping={"gpt-4o": "from-configure"})
    surface.chat(azure(surface, server), model="gpt-4o")
    assert [request.deployment for request in server.requests] == ["from-environment", "from-configure"]


def test_errors_name_the_deployment_and_the_ledger_the_model(surface, server):
    server.always(Fault.model_not_found())
    client = azure(surface, server)
    with pytest.raises(NotFoundError) as caught:
        surface.chat(client, model="gpt-3.5-turbo")
    assert caught.value.attempts[0].model == "gpt-35-turbo" and "client 'az'" in str(caught.value)
    assert caught.value.code == "DeploymentNotFound"
    assert client.ledger.rows[0].model_asked == "gpt-3.5-turbo" and client.ledger.rows[0].provider == "azure"


# --- credentials ----------------------------------------------------------------------------------------------------


def sent(server):
    """The credentials of each request."""
    return [(request.headers.get("api-key"), request.headers.get("authorization")) for request in server.requests]


def test_a_token_is_a_bearer_token(surface, server):
    surface.chat(azure(surface, azure_endpoint=server.azure_url, azure_ad_token="entra-token"))
    assert sent(server) == [(None, "Bearer entra-token")]


def test_a_token_wins_over_a_key(surface, server, monkeypatch):
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "az-key")
    surface.chat(azure(surface, azure_endpoint=server.azure_url, azure_ad_token="entra-token"))
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "from-environment")
    surface.chat(azure(surface, azure_endpoint=server.azure_url))
    assert sent(server) == [(None, "Bearer entra-token"), (None, "Bearer from-environment")]


def test_api_type_azure_ad_sends_the_key_as_a_bearer_token(surface, server):
    surface.chat(azure(surface, server, azure_api_type="azure_ad"))
    assert sent(server) == [(None, "Bearer az-key")]


def test_a_token_provider_is_asked_before_each_attempt(surface, server, clock):
    tokens = iter(["first", "second", "third"])
    server.script(500)
    client = azure(surface, azure_endpoint=server.azure_url, azure_ad_token_provider=lambda: next(tokens))
    surface.chat(client)
    surface.chat(client)
    assert [bearer for _, bearer in sent(server)] == ["Bearer first", "Bearer second", "Bearer third"]


def test_an_async_token_provider(surface, server):
    async def token():
        await asyncio.sleep(0)
        return "waited-for"

    client = azure(surface, azure_endpoint=server.azure_url, azure_ad_token_provider=token)
    if surface.asynchronous:
        surface.chat(client)
        assert sent(server) == [(None, "Bearer waited-for")]
    else:
        with pytest.raises(UsageError, match="AsyncOpenAI"):
            surface.chat(client)
        assert server.requests == []


def test_token_and_provider_together_are_refused(surface, server):
    with pytest.raises(ConfigurationError, match="not both"):
        azure(surface, server, azure_ad_token="x", azure_ad_token_provider=lambda: "y")


def test_the_keys_of_openai_are_not_for_azure(surface, server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
    monkeypatch.setenv("OPENAI_ORGANIZATION", "org-openai")
    client = azure(surface, azure_endpoint=server.azure_url)
    with pytest.raises(ConfigurationError, match=r"client 'az' has no key for azure.*AZURE_OPENAI_API_KEY"):
        surface.chat(client)
    surface.chat(azure(surface, server))
    assert [request.key for request in server.requests] == ["az-key"]
    assert "openai-organization" not in server.requests[0].headers


def test_the_credentials_of_azure_are_not_for_openai(surface, server, monkeypatch):
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "az-key")
    monkeypatch.setenv("AZURE_OPENAI_ORGANIZATION", "org-azure")
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-06-01")
    with pytest.raises(ConfigurationError, match="has no key"):
        surface.chat(surface.client(base_url=server.url))
    surface.chat(surface.client(server))
    (request,) = server.requests
    assert request.query_string == "" and "api-key" not in request.headers
    assert "openai-organization" not in request.headers


def test_its_own_organization(surface, server):
    surface.chat(azure(surface, server, organization="org-az"))
    assert server.requests[0].headers["openai-organization"] == "org-az"


def test_keys_in_turn(surface, server):
    client = azure(surface, server, api_key=["az-1", "az-2"])
    for _ in range(3):
        surface.chat(client)
    assert [key for key, _ in sent(server)] == ["az-1", "az-2", "az-1"]


def test_no_endpoint_is_an_error_when_the_client_is_made(surface):
    with pytest.raises(ConfigurationError, match=r"AZURE_OPENAI_ENDPOINT"):
        azure(surface, api_key="az-key")


# --- versions -------------------------------------------------------------------------------------------------------


def test_where_the_version_comes_from(surface, server, monkeypatch):
    surface.chat(azure(surface, server))
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-02-01")
    surface.chat(azure(surface, server))
    monkeypatch.setenv("AZURE_OPENAI_API_VERSION", "2024-06-01")
    surface.chat(azure(surface, server))
    surface.chat(azure(surface, server, api_version="2024-08-01-preview"))
    versions = [request.query["api-version"] for request in server.requests]
    assert versions == [DEFAULT_VERSION, "2024-02-01", "2024-06-01", "2024-08-01-preview"]


@pytest.mark.spread
@pytest.mark.parametrize(
    ("version", "asks"),
    [
        ("2023-05-15", False),
        ("2024-08-01-preview", False),
        ("2024-09-01-preview", True),
        ("2024-10-21", True),
        ("2025-01-01-preview", True),
        ("v1", True),
        ("preview", True),
    ],
)
def test_usage_is_asked_for_in_streams_where_the_version_knows_it(surface, server, version, asks):
    outcome = surface.stream(azure(surface, server, api_version=version))
    (request,) = server.requests
    assert outcome.error is None and outcome.text == "You said: Hi"
    assert ("stream_options" in request.json) is asks
    assert (outcome.stream.usage is not None) is asks


def test_a_stream_of_azure_begins_with_a_chunk_without_choices(surface, server):
    outcome = surface.stream(azure(surface, server))
    assert outcome.chunks[0].choices == [] and outcome.chunks[0].prompt_filter_results
    assert outcome.stream.complete and outcome.text == "You said: Hi"


# --- errors in Azure's dialect --------------------------------------------------------------------------------------


def test_azure_errors(surface, server):
    client = azure(surface, server, max_retries=0)
    server.script(Fault.content_filter(), Fault.rate_limit(retry_after=1))
    with pytest.raises(BadRequestError) as filtered:
        surface.chat(client)
    assert filtered.value.code == "content_filter" and filtered.value.param == "prompt"
    assert filtered.value.body["innererror"]["content_filter_result"]["violence"]["filtered"]
    with pytest.raises(RateLimitError) as limited:
        surface.chat(client)
    assert limited.value.code == "429"


def test_the_request_id_of_the_gateway(surface, server):
    server.always(Fault(headers={"x-request-id": None, "apim-request-id": "gateway-1"}))
    assert surface.chat(azure(surface, server)).request_id == "gateway-1"


def test_azure_settings_of_its_own(surface, server, monkeypatch):
    monkeypatch.setenv("OPENAI_MAX_RETRIES", "5")
    monkeypatch.setenv("OPENAI_TIMEOUT", "50")
    client = azure(surface, server)
    assert client._target.max_retries == 5 and client._target.timeouts.read == 50
    monkeypatch.setenv("AZURE_OPENAI_MAX_RETRIES", "1")
    monkeypatch.setenv("AZURE_OPENAI_TIMEOUT", "10")
    client = azure(surface, server)
    assert client._target.max_retries == 1 and client._target.timeouts.read == 10
    client = azure(surface, server, max_retries=0, timeout=3)
    assert client._target.max_retries == 0 and client._target.timeouts.read == 3
