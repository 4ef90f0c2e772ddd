"""Where each provider's API stands and in what it differs: URLs, versions, what may be asked for."""

from __future__ import annotations

import dataclasses
import pickle
import re
from collections import Counter
from urllib.parse import urlsplit

import pytest
from genai_prices.data_snapshot import get_snapshot

from async_openai.engine.request import ApiRequest
from async_openai.engine.resolve import checked_url, is_azure_name
from async_openai.engine.target import KeyRing, Target
from async_openai.engine.wire import Outgoing, shown_url, timeouts_of
from async_openai.errors import ConfigurationError, InvalidParameterError
from async_openai.providers.azure import AZURE, DEFAULT_API_VERSION, DEFAULT_MODEL_MAPPING
from async_openai.providers.base import Provider, Site
from async_openai.providers.blanks import base_url_of, what_it_asks_for
from async_openai.providers.clouds import CLOUDS
from async_openai.providers.gateways import GATEWAYS
from async_openai.providers.hosts import CUSTOM, OPENAI, PROVIDERS
from async_openai.providers.local import LOCAL
from async_openai.providers.lookup import may_serve, provider_at, provider_named
from async_openai.providers.makers import MAKERS
from async_openai.resources.chat import ChatRequest, ChatStreamRequest
from async_openai.resources.completions import CompletionRequest, CompletionStreamRequest
from async_openai.resources.edits import EditRequest
from async_openai.resources.embeddings import EmbeddingRequest
from async_openai.resources.fine_tuning import FineTuningJobListRequest
from async_openai.resources.images import ImageEditRequest, ImageGenerateRequest, ImageVariationRequest
from async_openai.resources.models import ModelDeleteRequest, ModelListRequest, ModelRetrieveRequest
from async_openai.resources.responses import ResponseStreamRequest
from async_openai.transport.base import Multipart, Timeouts

SECRET = "do-not-show-this"
RESOURCE = "https://x.openai.azure.com/openai"
HI = [{"role": "user", "content": "hi"}]


def target(provider=OPENAI, site=None, **more):
    site = site or Site(provider.base_url or RESOURCE)
    options = {"auth": provider.auth, "timeouts": Timeouts(), "connections": None, "ledger": None, **more}
    return Target("default", provider, site, KeyRing(None), **options)


def azure(**site):
    return target(AZURE, Site(RESOURCE, **{"model_mapping": DEFAULT_MODEL_MAPPING, **site}))


def sent(request, where, key="k", idempotency=None):
    return Outgoing(request).to(where, where.model_of(request), key, ("call-1", idempotency))


def url(request, where):
    return sent(request, where)[0].url


def chat(model="gpt-4o", **more):
    return ChatRequest(model=model, messages=HI, **more)


# --- the table --------------------------------------------------------------------------------------------------

PRESETS = {
    "openai": ("https://api.openai.com/v1", "OPENAI_API_KEY"),
    "together": ("https://api.together.xyz/v1", "TOGETHER_API_KEY"),
    "fireworks": ("https://api.fireworks.ai/inference/v1", "FIREWORKS_API_KEY"),
    "groq": ("https://api.groq.com/openai/v1", "GROQ_API_KEY"),
    "mistral": ("https://api.mistral.ai/v1", "MISTRAL_API_KEY"),
    "deepseek": ("https://api.deepseek.com/v1", "DEEPSEEK_API_KEY"),
    "xai": ("https://api.x.ai/v1", "XAI_API_KEY"),
    "openrouter": ("https://openrouter.ai/api/v1", "OPENROUTER_API_KEY"),
    "cerebras": ("https://api.cerebras.ai/v1", "CEREBRAS_API_KEY"),
    "perplexity": ("https://api.perplexity.ai", "PERPLEXITY_API_KEY"),
    "gemini": ("https://generativelanguage.googleapis.com/v1beta/openai", "GEMINI_API_KEY"),
    "anthropic": ("https://api.anthropic.com/v1", "ANTHROPIC_API_KEY"),
    "ollama": ("http://127.0.0.1:11434/v1", "OLLAMA_API_KEY"),
    "vllm": ("http://127.0.0.1:8000/v1", "VLLM_API_KEY"),
    "lmstudio": ("http://127.0.0.1:1234/v1", "LMSTUDIO_API_KEY"),
}


def test_every_promised_preset_is_there():
    rows = {name: (row.base_url, next(iter(row.key_variables), None)) for name, row in PROVIDERS.items()}
    assert PRESETS.items() <= rows.items()
    assert {"azure", "custom"} <= PROVIDERS.keys()


def test_forty_hosts_or_more():
    assert len(PROVIDERS) - len({"openai", "azure", "custom"}) >= 40
    # No name twice: the table would hold the last one alone.
    assert len(PROVIDERS) == 3 + len([*MAKERS, *CLOUDS, *GATEWAYS, *LOCAL])


PRICED = {provider.id for provider in get_snapshot().providers}


@pytest.mark.parametrize("row", PROVIDERS.values(), ids=lambda row: row.name)
def test_a_row_is_complete(row):
    assert provider_named(row.name) is row
    assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", row.name)
    # A client is called after its provider, and such a name would make it an Azure client.
    assert is_azure_name(row.name) == (row is AZURE)
    assert (row.base_url is None) == (row in {AZURE, CUSTOM})
    assert all(re.fullmatch("[A-Z][A-Z0-9_]*", variable) for variable in row.key_variables)
    assert row.key_variables or not row.key_required or row.name == "vertex"
    if row is not CUSTOM:
        source = urlsplit(row.source)
        assert (source.scheme, source.username, source.fragment) == ("https", None, "")
        assert "." in source.hostname
    assert row.prices is None or row.prices in PRICED
    assert not (row.families and row.own_only)
    assert all(family and family == family.lower().strip() for family in row.families)
    assert row.checks_ranges == (row in {OPENAI, AZURE})
    assert row.auth == ("api-key" if row is AZURE else "bearer")


@pytest.mark.parametrize("row", [row for row in PROVIDERS.values() if row.base_url], ids=lambda row: row.name)
def test_a_base_url_is_one_and_leads_back_to_its_row(row):
    blanks = re.findall(r"\{(.*?)\}", row.base_url)
    assert all(blank.isupper() or blank.islower() for blank in blanks)
    url = re.sub(r"\{.*?\}", "dbc-1.cloud.databricks.com" if row.name == "databricks" else "abc-1", row.base_url)
    assert checked_url(url, "", "base_url") == url
    parts = urlsplit(url)
    # What needs no key runs on this machine, and only that goes without TLS.
    assert (parts.scheme == "http") == (parts.hostname == "127.0.0.1") == (not row.key_required)
    assert provider_at(url) is (None if row.name in {"llamacpp", "localai"} else row)
    for pattern in row.other_hosts:
        assert pattern.count(".") >= 2
        assert provider_at(f"https://{pattern.replace('*', 'abc-1')}/any/path") is row


def test_no_two_rows_have_a_url():
    urls = Counter(row.base_url for row in PROVIDERS.values() if row.base_url)
    assert [url for url, count in urls.items() if count > 1] == ["http://127.0.0.1:8080/v1"]


def test_a_variable_belongs_to_one_host():
    named = [variable for row in PROVIDERS.values() if row is not CUSTOM for variable in row.key_variables]
    assert len(named) == len(set(named))


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://api.groq.com/openai/v1", "groq"),
        ("https://API.groq.com:443", "groq"),
        # The host's key would be sent in clear, or to another server of the host.
        ("http://api.groq.com/openai/v1", None),
        ("https://api.groq.com:8443/openai/v1", None),
        ("https://api.groq.com.example.com/openai/v1", None),
        ("https://xapi.groq.com/openai/v1", None),
        ("https://api.openai.com/v2", "openai"),
        ("https://eu.api.openai.com/v1", "openai"),
        ("https://api.moonshot.cn/v1", "moonshot"),
        ("https://x.openai.azure.com/openai/v1", "foundry"),
        ("https://adb-1.7.azuredatabricks.net/serving-endpoints", "databricks"),
        ("https://a.b.cloud.databricks.com/serving-endpoints", None),
        ("https://bedrock-mantle.us-east-1.api.aws/v1", "bedrock"),
        ("https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/l/endpoints/openapi", "vertex"),
        ("https://intranet/v1", None),
        ("http://127.0.0.1:11434/v1", "ollama"),
        ("http://localhost:11434", "ollama"),
        ("http://[::1]:11434/v1", "ollama"),
        ("http://0.0.0.0:4000", "litellm"),
        ("http://127.0.0.1:11435/v1", None),
        ("http://192.168.0.5:11434/v1", None),
        ("https://localhost:11434/v1", None),
        # llama.cpp and LocalAI.
        ("http://localhost:8080/v1", None),
        ("http://localhost", None),
    ],
)
def test_the_row_of_a_url(url, name):
    assert provider_at(url) is (PROVIDERS[name] if name else None)


def test_the_path_counts_where_rows_share_a_host(monkeypatch):
    rows = [Provider("one", "https://shared.example/one/v1"), Provider("two", "https://shared.example/two/v1")]
    for row in rows:
        monkeypatch.setitem(PROVIDERS, row.name, row)
    assert [provider_at(row.base_url) for row in rows] == rows
    assert provider_at("https://shared.example/one/v1/more") is rows[0]
    assert provider_at("https://shared.example/one/v12") is None
    assert provider_at("https://shared.example") is None


@pytest.mark.parametrize(
    ("url", "variables", "filled"),
    [
        (None, {}, None),
        ("https://h/v1", {}, "https://h/v1"),
        ("https://{R}.h/{P}/{R}", {"R": "eu-1", "P": "p_1"}, "https://eu-1.h/p_1/eu-1"),
        ("https://{A|B}.h", {"B": "b"}, "https://b.h"),
        ("https://{A|B}.h", {"A": "a", "B": "b"}, "https://a.h"),
        ("https://{A|B}.h", {"A": "", "B": "b"}, "https://b.h"),
        ("https://{R}.h/{P}", {"R": "eu-1"}, None),
        ("https://{resource}.h", {"resource": "x"}, "https://x.h"),
        ("https://{H}/v1", {"H": "https://a.example.com/"}, "https://a.example.com/v1"),
    ],
)
def test_blanks_are_filled_from_the_environment(url, variables, filled):
    assert base_url_of(Provider("mine", url), variables) == filled


@pytest.mark.parametrize("value", ["a/b", "a@b", "http://a", "a:1", "a?b", "a#b", "{B}", "ä", "", "a\\nb"])
def test_a_blank_takes_a_name_only(value):
    row = Provider("mine", "https://{R}.h/v1")
    with pytest.raises(ConfigurationError, match=r"the environment \(R\) holds a wrong value") as caught:
        base_url_of(row, {"R": f"-{value}-{SECRET}"})
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (None, "base_url"),
        ("https://{resource}.h/{P}", "base_url, as in https://{resource}.h/{P}"),
        ("https://{A|B}.h", "base_url, or A or B in the environment, for https://{A|B}.h"),
        ("https://{R}.h/{P}", "base_url, or R and P in the environment, for https://{R}.h/{P}"),
    ],
)
def test_what_is_missing_is_told_and_how_it_looks(url, words):
    assert what_it_asks_for(Provider("mine", url)) == words


@pytest.mark.parametrize(
    ("name", "serves", "not_served"),
    [
        ("minimax", ["MiniMax-M2.7", "minimax-m3"], ["gpt-4o", "kimi-k2"]),
        ("zai", ["GLM-5.3", "glm-4.6"], ["gpt-4o"]),
        ("gemini", ["models/gemini-2.5-flash"], ["models/other"]),
        ("openai", ["gpt-4o", "o3", "text-embedding-3-small", "omni-moderation-latest", "ft:gpt-4o:x"], ["Kimi-K2"]),
        ("openai", ["whisper-1", "tts-1", "dall-e-3", "sora-2", "davinci-002", "codex-mini-latest"], ["claude-4"]),
        ("groq", ["gpt-4o", "kimi-k2", "llama-4"], []),
    ],
)
def test_no_host_is_asked_for_the_models_of_another(name, serves, not_served):
    row = PROVIDERS[name]
    assert [model for model in [*serves, *not_served] if may_serve(row, model)] == serves


def test_a_row_is_data():
    row = Provider("mine", "https://h/v1", ("MY_KEY",))
    assert row.url(Site("https://h/v1"), "/models", None) == "https://h/v1/models"
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.name = "other"


# --- plain hosts ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("request_", "path"),
    [
        (chat(), "/chat/completions"),
        (EmbeddingRequest(model="m", input="x"), "/embeddings"),
        (ModelRetrieveRequest("org/m"), "/models/org%2Fm"),
        (FineTuningJobListRequest(limit=2, after=None), "/fine_tuning/jobs?limit=2"),
    ],
)
@pytest.mark.parametrize("name", ["openai", "groq", "gemini", "ollama"])
def test_the_path_follows_the_base_url(name, request_, path):
    assert url(request_, target(PROVIDERS[name])) == PROVIDERS[name].base_url + path


def test_queries_are_merged_and_the_calls_own_wins():
    site = Site("https://h/v1", query={"a": "client", "b": "client"})
    request = FineTuningJobListRequest(limit=2, extra_query={"b": ["call", 1], "c": None})
    assert url(request, target(site=site)) == "https://h/v1/fine_tuning/jobs?limit=2&a=client&b[]=call&b[]=1"


def test_a_mapping_of_models_works_anywhere():
    site = Site("https://h/v1", model_mapping={"gpt-4o": "mine"})
    wire, model = sent(chat(), target(site=site))
    assert model == "mine"
    assert b'"model":"mine"' in wire.content


def test_a_model_in_the_path_is_not_mapped():
    site = Site("https://h/v1", model_mapping={"gpt-4o": "mine"})
    wire, model = sent(ModelRetrieveRequest("gpt-4o"), target(site=site))
    assert (wire.url, model, wire.content) == ("https://h/v1/models/gpt-4o", None, None)


def test_the_default_model_is_sent():
    where = target(default_models={"/completions": "gpt-3.5-turbo-instruct"})
    wire, model = sent(CompletionRequest(prompt="x"), where)
    assert model == "gpt-3.5-turbo-instruct"
    assert b'"model":"gpt-3.5-turbo-instruct"' in wire.content
    assert sent(CompletionRequest(prompt="x", model="own"), where)[1] == "own"
    assert sent(chat(), where)[1] == "gpt-4o"


# --- Azure ------------------------------------------------------------------------------------------------------

VERSION = f"?api-version={DEFAULT_API_VERSION}"


@pytest.mark.parametrize(
    ("request_", "path"),
    [
        (chat(), f"/deployments/gpt-4o/chat/completions{VERSION}"),
        (chat("gpt-3.5-turbo-16k"), f"/deployments/gpt-35-turbo-16k/chat/completions{VERSION}"),
        (chat("a/b c"), f"/deployments/a%2Fb%20c/chat/completions{VERSION}"),
        (CompletionRequest(prompt="x", model="m"), f"/deployments/m/completions{VERSION}"),
        (EmbeddingRequest(model="m", input="x"), f"/deployments/m/embeddings{VERSION}"),
        (ImageGenerateRequest(model="m", prompt="x"), f"/deployments/m/images/generations{VERSION}"),
        (ImageEditRequest(model="m", prompt="x", image=b"x"), f"/deployments/m/images/edits{VERSION}"),
        (ModelListRequest(), f"/models{VERSION}"),
        (ModelRetrieveRequest("m"), f"/models/m{VERSION}"),
        (FineTuningJobListRequest(limit=2), f"/fine_tuning/jobs?limit=2&api-version={DEFAULT_API_VERSION}"),
    ],
)
def test_azures_deployment_urls(request_, path):
    assert url(request_, azure()) == RESOURCE + path


@pytest.mark.parametrize(
    ("request_", "path"),
    [
        (chat(), "/v1/chat/completions"),
        (EmbeddingRequest(model="m", input="x"), "/v1/embeddings"),
        (ModelListRequest(), "/v1/models"),
        (ImageGenerateRequest(prompt="x"), "/v1/images/generations"),
    ],
)
@pytest.mark.parametrize(("version", "query"), [("v1", ""), ("latest", ""), ("preview", "?api-version=preview")])
def test_azures_v1_urls(request_, path, version, query):
    assert url(request_, azure(api_version=version)) == RESOURCE + path + query


def test_a_version_of_ones_own():
    path = "/deployments/gpt-4o/chat/completions?api-version="
    assert url(chat(), azure(api_version="2023-07-01-preview")) == f"{RESOURCE}{path}2023-07-01-preview"
    assert url(chat(extra_query={"api-version": "x"}), azure()) == f"{RESOURCE}{path}x"
    assert url(chat(), azure(query={"api-version": "y"})) == f"{RESOURCE}{path}y"


@pytest.mark.parametrize("version", [None, "v1"])
def test_one_deployment_for_all_models(version):
    wire, model = sent(chat("anything"), azure(deployment="dep", api_version=version))
    assert model == "dep"
    assert b'"model":"dep"' in wire.content
    assert ("/deployments/dep/" in wire.url) == (version is None)


def test_a_deployment_serves_what_names_no_model():
    request = ImageGenerateRequest(prompt="x")
    assert url(request, azure(deployment="dep")) == f"{RESOURCE}/deployments/dep/images/generations{VERSION}"
    with pytest.raises(InvalidParameterError, match="azure_deployment") as caught:
        url(request, azure())
    assert caught.value.param == "model"


@pytest.mark.parametrize("name", ["..", ".", " ", "\ud800"])
@pytest.mark.parametrize("path", ["model", "mapping", "deployment"])
def test_a_deployment_cannot_leave_its_place_in_the_path(name, path):
    where = {"mapping": {"model_mapping": {"m": name}}, "deployment": {"deployment": name}}.get(path, {})
    with pytest.raises(
        InvalidParameterError, match="POST /chat/completions: the deployment that model names"
    ) as caught:
        url(chat(name if path == "model" else "m"), azure(**where))
    assert caught.value.param == "model"


@pytest.mark.parametrize(
    "request_",
    [
        EditRequest(model="m", instruction="x"),
        ImageVariationRequest(image=b"x"),
        type("Moderation", (ApiRequest,), {}, verb="POST", path="/moderations")(),
        ModelDeleteRequest("m"),
    ],
    ids=lambda request: request.path,
)
def test_what_azure_has_not_is_refused_before_it_is_sent(request_):
    with pytest.raises(InvalidParameterError, match=f"Azure OpenAI has no {request_.verb} {request_.path}; "):
        url(request_, azure())
    assert url(request_, target())


# --- usage in streams -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "asked"),
    [
        (None, True),
        ("v1", True),
        ("preview", True),
        ("2025-04-01-preview", True),
        ("2024-10-21", True),
        ("2024-09-01-preview", True),
        ("2024-08-01-preview", False),
        ("2024-06-01", False),
        ("2023-05-15", False),
    ],
)
def test_azure_is_asked_for_usage_by_version(version, asked):
    assert AZURE.asks_stream_usage(Site(RESOURCE, version)) is asked


def stream(**more):
    return ChatStreamRequest(model="m", messages=HI, stream=True, **more)


@pytest.mark.parametrize("name", sorted(PROVIDERS.keys() - {"azure"}))
def test_usage_is_asked_for_where_the_host_takes_it(name):
    takes = PROVIDERS[name].takes_stream_usage
    where = target(PROVIDERS[name])
    content = sent(stream(), where)[0].content
    assert (b'"stream_options":{"include_usage":true}' in content) is takes
    assert Outgoing(stream()).asks_usage(where, "m") is takes
    assert b"stream_options" not in sent(chat(), where)[0].content


def test_hosts_that_refuse_stream_options():
    assert not any(PROVIDERS[name].takes_stream_usage for name in ("mistral", "perplexity"))


def test_what_the_user_says_of_usage_stays():
    content = sent(stream(stream_options={"include_usage": False}), target())[0].content
    assert b'"stream_options":{"include_usage":false}' in content
    content = sent(stream(extra_body={"stream_options": {"x": 1}}), target())[0].content
    assert b'"stream_options":{"x":1}' in content


@pytest.mark.parametrize("options", [None, {}])
@pytest.mark.parametrize(
    "request_",
    [
        lambda **more: ChatStreamRequest(model="m", messages=HI, stream=True, **more),
        lambda **more: ChatRequest(model="m", messages=HI, **more),
        lambda **more: CompletionStreamRequest(prompt="x", stream=True, **more),
        lambda **more: ResponseStreamRequest(model="m", input="x", stream=True, **more),
    ],
)
def test_no_stream_options_are_none(request_, options):
    request = request_(stream_options=options)
    for _ in range(2):
        assert b"stream_options" not in sent(request, target())[0].content
        request = pickle.loads(pickle.dumps(request.model_copy()))


@pytest.mark.parametrize("more", [{"data_sources": [{"type": "x"}]}, {"extra_body": {"data_sources": []}}])
def test_azure_is_not_asked_for_usage_with_data_of_ones_own(more):
    assert b"stream_options" not in sent(stream(**more), azure())[0].content
    assert b"stream_options" in sent(stream(**more), target())[0].content
    assert b'"stream_options":{"include_usage":true}' in sent(stream(), azure())[0].content


def test_what_is_learned_of_models_is_bounded_and_shared_with_copies():
    one = target()
    assert dataclasses.replace(one, max_retries=7).learned is one.learned is not target().learned
    for number in range(10_000):
        one.learned.refused_stream_usage(str(number))
    assert not one.learned.takes_stream_usage("9999") and len(one.learned._without_usage) <= 256
    one.learned.forget_stream_usage("9999")
    assert one.learned.takes_stream_usage("9999")


# --- headers and the rest of a request --------------------------------------------------------------------------


def headers(request=None, where=None, key="k", idempotency=None):
    return sent(request or chat(), where or target(), key, idempotency)[0].headers


@pytest.mark.parametrize(
    ("auth", "expected"), [("bearer", {"authorization": "Bearer k"}), ("api-key", {"api-key": "k"})]
)
def test_the_key_goes_where_the_provider_wants_it(auth, expected):
    made = headers(where=target(auth=auth))
    assert {name: made[name] for name in ("authorization", "api-key") if name in made} == expected
    bare = headers(where=target(auth=auth), key=None)
    assert not {"authorization", "api-key"} & bare.keys()


def test_headers_of_a_plain_call():
    made = headers(idempotency="i")
    assert made.pop("user-agent").startswith("async-openai/")
    assert made == {
        "accept": "application/json",
        "content-type": "application/json",
        "idempotency-key": "i",
        "authorization": "Bearer k",
        "x-client-request-id": "call-1",
    }
    assert headers(stream())["accept"] == "text/event-stream"
    assert "content-type" not in headers(ModelListRequest())
    assert "content-type" not in headers(ImageVariationRequest(image=b"x"))


def test_headers_of_the_client_and_of_the_call_win_whatever_their_case():
    where = target(headers={"X-A": "client", "X-B": "client", "User-Agent": "mine"})
    made = headers(chat(extra_headers={"x-b": "call", "AUTHORIZATION": "own", "Accept": "x"}), where)
    assert (made["x-a"], made["x-b"], made["user-agent"]) == ("client", "call", "mine")
    assert (made["authorization"], made["accept"]) == ("own", "x")
    assert all(name == name.lower() for name in made)


@pytest.mark.parametrize(
    ("value", "timeouts"),
    [
        (None, Timeouts(read=1)),
        (3, Timeouts(3, 3, 3, 3)),
        ({"read": 3}, Timeouts(read=3)),
        ({"connect": None}, Timeouts(connect=None, read=1)),
        (Timeouts(1, 2, 3, 4), Timeouts(1, 2, 3, 4)),
    ],
)
def test_timeouts_of_a_call(value, timeouts):
    assert timeouts_of(value, Timeouts(read=1)) == timeouts
    assert sent(chat(timeout=value), target(timeouts=Timeouts(read=1)))[0].timeouts == timeouts


def test_a_body_is_made_once_for_each_model():
    outgoing = Outgoing(chat())
    assert outgoing.body(target(), "gpt-4o") is outgoing.body(target(), "gpt-4o")
    assert outgoing.body(target(), "other") != outgoing.body(target(), "gpt-4o")


def test_the_files_of_a_form_are_the_same_for_every_model(tmp_path):
    (tmp_path / "a.png").write_bytes(b"png")
    with (tmp_path / "a.png").open("rb") as file:
        outgoing = Outgoing(ImageEditRequest(image=file, prompt="p", model="m"))
        first = outgoing.body(target(), "m")
        assert isinstance(first, Multipart)
        # The first attempt has read the file to its end.
        file.read()
        second = outgoing.body(target(), "deployment")
        assert isinstance(second, Multipart)
        assert [part.start for _, part in second.files] == [0]
        assert ("model", "deployment") in second.fields
        assert ("model", "m") in first.fields


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("https://user:pass@h:8080/v1?key=x#f", "https://h:8080/v1"),
        ("http://[::1]:80/v1", "http://[::1]:80/v1"),
        ("https://h", "https://h"),
    ],
)
def test_a_shown_url_has_no_credential(given, shown):
    assert shown_url(given) == shown


# --- retries of a target ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "options", "expected"),
    [
        ({}, {}, 2),
        ({"max_retries": 4}, {}, 4),
        ({"max_retries": 4}, {"max_retries": 0}, 0),
        ({}, {"auto_retry": True}, 5),
        ({"auto_retry_limit": 7}, {"auto_retry": True}, 7),
        ({"auto_retry_limit": 7}, {"auto_retry": True, "auto_retry_limit": 0}, 0),
        ({}, {"auto_retry": True, "max_retries": 1}, 5),
        ({}, {"auto_retry": False, "max_retries": 3}, 0),
        ({"retries_disabled": True}, {"auto_retry": True, "max_retries": 3}, 0),
    ],
)
def test_how_often_a_call_is_repeated(settings, options, expected):
    assert target(**settings).retries(vars(chat(**options))) == expected
