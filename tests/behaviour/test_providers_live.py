"""Compatible hosts: each with its own key, its own URL, its own quirks - and never OpenAI's key."""

from __future__ import annotations

import pytest

from async_openai import ConfigurationError, OpenAI
from async_openai.providers.azure import AZURE
from async_openai.providers.base import Provider
from async_openai.providers.hosts import CUSTOM, OPENAI, PROVIDERS
from async_openai.testing import Server

KNOWN = {name: row for name, row in PROVIDERS.items() if row not in {OPENAI, AZURE, CUSTOM}}
_ALIKE = {
    (row.key_required, row.takes_stream_usage, row.takes_base64, bool(row.prices), bool(row.families)): name
    for name, row in reversed(KNOWN.items())
    if row.key_variables and "{" not in (row.base_url or "")
}
HOSTS = {name: KNOWN[name] for name in [*_ALIKE.values(), "mistral", "perplexity", "gemini", "groq", "ollama"]}
"""One of those that differ in nothing but names: what is in a row, the unit tests look at for each."""
ALL = {name: (row.base_url, row.key_variables[0]) for name, row in HOSTS.items()}
NEEDS_KEY = [name for name, row in HOSTS.items() if row.key_required]
LOCAL = [name for name, row in HOSTS.items() if not row.key_required]
NO_STREAM_OPTIONS = [name for name, row in HOSTS.items() if not row.takes_stream_usage]


@pytest.fixture(autouse=True)
def openai_settings(monkeypatch, clean):
    """OpenAI's own settings, none of which is for another host; and no key of any other host."""
    for provider in PROVIDERS.values():
        for name in provider.key_variables:
            monkeypatch.delenv(name, raising=False)
    for name, value in {
        "OPENAI_API_KEY": "sk-openai",
        "OPENAI_BASE_URL": "http://127.0.0.1:9/never",
        "OPENAI_ORGANIZATION": "org-openai",
        "OPENAI_PROJECT": "proj-openai",
        "AZURE_OPENAI_API_KEY": "az-key",
    }.items():
        monkeypatch.setenv(name, value)


@pytest.mark.spread
@pytest.mark.parametrize("provider", ALL)
def test_the_own_key_variable_is_used_and_nothing_of_openai(surface, server, monkeypatch, provider):
    monkeypatch.setenv(ALL[provider][1], "key-of-host")
    reply = surface.chat(surface.client(provider=provider, base_url=server.url))
    (request,) = server.requests
    assert request.headers["authorization"] == "Bearer key-of-host" and request.path == "/v1/chat/completions"
    assert not {"openai-organization", "openai-project", "api-key"} & set(request.headers)
    assert reply.client_name == provider and "openai" not in str(request.headers).replace("async-openai", "")


@pytest.mark.spread
@pytest.mark.parametrize("provider", NEEDS_KEY)
def test_without_a_key_nothing_is_sent(surface, server, provider):
    client = surface.client(provider=provider, base_url=server.url)
    with pytest.raises(ConfigurationError, match=f"client '{provider}' has no key for {provider}.*{ALL[provider][1]}"):
        surface.chat(client)
    assert server.requests == []


@pytest.mark.spread
@pytest.mark.parametrize("provider", NEEDS_KEY)
def test_the_configured_key_of_openai_is_not_for_them_either(surface, server, provider):
    OpenAI.configure(api_key="sk-configured", organization="org-configured")
    client = surface.client(provider=provider, base_url=server.url)
    with pytest.raises(ConfigurationError, match="has no key"):
        surface.chat(client)
    surface.chat(surface.client(provider=provider, base_url=server.url, api_key="own"))
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer own"]


@pytest.mark.spread
@pytest.mark.parametrize("provider", ALL)
def test_credentials_in_headers_for_all_are_not_for_them(surface, server, monkeypatch, provider):
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", '{"Cookie": "session=openai", "X-Team": "a"}')
    OpenAI.configure(
        custom_headers={"Authorization": "Bearer sk-gateway", "OpenAI-Organization": "org-openai", "X-B": "b"}
    )
    surface.chat(surface.client(provider=provider, base_url=server.url, api_key="own"))
    headers = server.requests[0].headers
    assert headers["authorization"] == "Bearer own" and not {"cookie", "openai-organization"} & set(headers)
    assert headers["x-b"] == "b"
    surface.chat(
        surface.client(
            provider=provider, base_url=server.url, default_headers={"authorization": "Bearer of-this-client"}
        )
    )
    assert server.requests[1].headers["authorization"] == "Bearer of-this-client"


@pytest.mark.spread
@pytest.mark.parametrize("provider", LOCAL)
def test_local_servers_need_no_key_and_get_none(surface, server, provider):
    assert surface.chat(surface.client(provider=provider, base_url=server.url)).text == "You said: Hi"
    assert "authorization" not in server.requests[0].headers


@pytest.mark.spread
@pytest.mark.parametrize("provider", ALL)
def test_usage_in_streams(surface, server, provider):
    outcome = surface.stream(surface.client(provider=provider, base_url=server.url, api_key="own"))
    assert outcome.error is None and outcome.text == "You said: Hi"
    assert ("stream_options" in server.requests[0].json) is HOSTS[provider].takes_stream_usage


@pytest.mark.parametrize("provider", NO_STREAM_OPTIONS)
def test_stream_options_of_the_user_are_always_sent(surface, server, provider):
    client = surface.client(provider=provider, base_url=server.url, api_key="own")
    surface.stream(client, stream_options={"include_usage": True})
    assert server.requests[0].json["stream_options"] == {"include_usage": True}


@pytest.mark.parametrize("provider", ALL)
def test_named_clients_of_a_provider(server, monkeypatch, provider):
    monkeypatch.setenv(ALL[provider][1], "key-of-host")
    client = OpenAI.init_api_client(provider, provider=provider)
    assert client.base_url == ALL[provider][0] and client.provider == provider and client.api_key == "key-of-host"
    assert OpenAI[provider] is client
    other = OpenAI.init_api_client("mine", provider=provider, base_url=server.url)
    other.chat.create(model="m", messages=[{"role": "user", "content": "x"}])
    assert server.requests[0].headers["authorization"] == "Bearer key-of-host"


def test_a_second_variable_name(surface, server, monkeypatch):
    for provider, variable in (("perplexity", "PPLX_API_KEY"), ("gemini", "GOOGLE_API_KEY")):
        monkeypatch.setenv(variable, f"{provider}-second")
        client = surface.client(provider=provider, base_url=server.url)
        assert client.api_key == f"{provider}-second"
        monkeypatch.setenv(ALL[provider][1], f"{provider}-first")
        assert surface.client(provider=provider, base_url=server.url).api_key == f"{provider}-first"


def test_a_copy_stays_with_its_provider(surface, server, monkeypatch):
    monkeypatch.setenv("GROQ_API_KEY", "key-of-host")
    copy = surface.client(provider="groq").with_options(base_url=server.url, timeout=3)
    surface.chat(copy)
    assert copy.provider == "groq" and server.requests[0].headers["authorization"] == "Bearer key-of-host"


def test_a_list_of_keys_and_a_key_file(surface, server, tmp_path):
    client = surface.client(provider="groq", base_url=server.url, api_key=["k1", "k2"])
    surface.chat(client)
    surface.chat(client)
    file = tmp_path / "key"
    file.write_text("from-file\n")
    surface.chat(surface.client(provider="groq", base_url=server.url, api_key_path=str(file)))
    assert [request.key for request in server.requests] == ["k1", "k2", "from-file"]


def test_any_other_host_by_its_url(surface, server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-that-host")
    client = surface.client(base_url=server.url)
    surface.chat(client)
    assert client.provider == "custom" and server.requests[0].key == "sk-of-that-host"


@pytest.mark.parametrize(
    ("name", "words"), [("grok", "did you mean 'groq'"), ("mystral", "'mistral'"), ("zzz", "known are ai21, anthropic")]
)
def test_an_unknown_provider(surface, name, words):
    with pytest.raises(ConfigurationError) as caught:
        surface.client(provider=name, api_key="x")
    assert words in str(caught.value) and "base_url=" in str(caught.value)


def test_a_provider_is_one_row(surface, server, monkeypatch):
    row = Provider("acme", server.url, ("ACME_API_KEY",), prices="openai", families=("acme-",))
    monkeypatch.setitem(PROVIDERS, "acme", row)
    monkeypatch.setenv("ACME_API_KEY", "key-of-acme")
    with pytest.raises(ConfigurationError, match="did you mean 'acme'"):
        surface.client(provider="acmee")
    reply = surface.chat(surface.client(provider="acme"), model="gpt-4o")
    assert server.requests[0].key == "key-of-acme" and reply.consumption > 0
    with Server() as other:
        OpenAI.init_api_client("main", provider="openai", base_url=other.url)
        OpenAI.init_api_client("host", provider="acme")
        pool = OpenAI.pool("p", clients=["main", "host"])
        assert [surface.chat(pool, model=model).client_name for model in ("gpt-4o", "acme-1")] == ["main", "host"]


@pytest.fixture
def acme(server, monkeypatch):
    """A host at the server's place, with quirks."""
    row = Provider(
        "acme", server.url, ("ACME_API_KEY",), takes_stream_usage=False, prices="deepseek", families=("deepseek",)
    )
    monkeypatch.setitem(PROVIDERS, "acme", row)
    return row


def test_a_known_host_by_its_url_has_its_row(surface, server, monkeypatch, acme):
    client = surface.client(base_url=f"{server.url}/")
    outcome = surface.stream(client, model="deepseek-chat")
    assert (client.name, client.provider, outcome.error) == ("default", "acme", None)
    assert "stream_options" not in server.requests[0].json
    # Key and headers are those of any host that is given by its URL, its own key goes first.
    assert server.requests[0].key == "sk-openai"
    assert server.requests[0].headers["openai-organization"] == "org-openai"
    monkeypatch.setenv("ACME_API_KEY", "key-of-acme")
    reply = surface.chat(surface.client(base_url=server.url), model="deepseek-chat")
    assert server.requests[1].key == "key-of-acme" and reply.consumption > 0
    # Switched off.
    other = surface.client(provider="custom", base_url=server.url)
    outcome = surface.stream(other, model="deepseek-chat")
    assert (other.provider, outcome.error) == ("custom", None)
    assert "stream_options" in server.requests[2].json and server.requests[2].key == "sk-openai"


def test_a_pool_knows_the_models_of_a_host_by_its_url(surface, server, acme):
    with Server() as other:
        OpenAI.init_api_client("main", base_url=other.url)
        OpenAI.init_api_client("host", base_url=acme.base_url)
        pool = OpenAI.pool("p", clients=["host", "main"])
        assert [surface.chat(pool, model=model).client_name for model in ("gpt-4o", "deepseek-1")] == ["main", "host"]


def test_a_token_by_a_function_for_a_host_by_account(surface, server):
    with pytest.raises(ConfigurationError, match="needs base_url, or GOOGLE_CLOUD_PROJECT in the environment"):
        surface.client(provider="vertex", api_key=lambda: "t")
    tokens = iter(["t1", "t2"])
    client = surface.client(provider="vertex", base_url=server.url, api_key=lambda: next(tokens))
    surface.chat(client)
    surface.chat(client)
    assert [request.key for request in server.requests] == ["t1", "t2"]
