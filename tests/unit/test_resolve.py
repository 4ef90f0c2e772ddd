"""From settings to a place to call: which URL, which key, which headers, and what is refused without showing it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from async_openai.configuration import Layers, environment, validated
from async_openai.costs.ledger import Ledger
from async_openai.engine.resolve import Resolver, azure_is_complete, checked_url, is_azure_name, require_key
from async_openai.errors import ConfigurationError
from async_openai.providers.azure import AZURE, DEFAULT_API_VERSION, DEFAULT_MODEL_MAPPING
from async_openai.providers.hosts import CUSTOM, OPENAI, PROVIDERS
from async_openai.transport.base import Timeouts
from async_openai.transport.connections import ClientConnections

SECRET = "do-not-show-this"
AZURE_URL = "https://x.openai.azure.com"


@pytest.fixture(autouse=True)
def no_keys(monkeypatch):
    for provider in PROVIDERS.values():
        for variable in provider.key_variables:
            monkeypatch.delenv(variable, raising=False)


def layers(arguments=None, configured=None):
    return Layers(validated(arguments or {}), validated(configured or {}), environment())


def resolver(arguments=None, configured=None, name="default"):
    return Resolver(name, layers(arguments, configured), Ledger())


def host(provider=None, configured=None, **arguments):
    return resolver(arguments, configured).host(provider)


def azure(configured=None, **arguments):
    return resolver({"azure_api_base": AZURE_URL, **arguments}, configured, "az").azure()


def site(**arguments):
    return resolver(arguments).azure().site


def keys(target):
    return [key.get_secret_value() for key in target.keys.keys]


# --- the URL ----------------------------------------------------------------------------------------------------


def test_the_default():
    target = host()
    assert target.provider is OPENAI
    assert target.site.base_url == "https://api.openai.com/v1"
    assert (target.auth, dict(target.headers), target.timeouts) == ("bearer", {}, Timeouts())
    assert (target.max_retries, target.auto_retry_limit, target.retries_disabled) == (2, 5, False)


@pytest.mark.parametrize(
    ("arguments", "url"),
    [
        ({"base_url": "https://h/v2/"}, "https://h/v2"),
        ({"base_url": "https://h/a/b/v1/"}, "https://h/a/b/v1"),
        ({"base_url": " https://h/v1 "}, "https://h/v1"),
        ({"base_url": "HTTPS://H/v1"}, "https://H/v1"),
        ({"base_url": "http://127.0.0.1:8080/v1"}, "http://127.0.0.1:8080/v1"),
        ({"base_url": "http://[::1]:8080/v1"}, "http://[::1]:8080/v1"),
        # As the official client does: nothing is added to a base URL.
        ({"base_url": "http://h:1"}, "http://h:1"),
        ({"api_base": "http://h:1/"}, "http://h:1"),
        ({"base_url": "http://h", "api_path": "/v3"}, "http://h/v3"),
        ({"base_url": "http://h/own", "api_path": "/v3"}, "http://h/own"),
        ({"url": "https://h"}, "https://h/v1"),
        ({"url": "https://h/"}, "https://h/v1"),
        ({"url": "https://h/own"}, "https://h/own"),
        ({"url": "https://h", "api_path": "v3"}, "https://h/v3"),
        ({"url": "https://h", "api_path": "/v3/"}, "https://h/v3"),
        ({"url": "https://h", "api_path": "/"}, "https://h"),
        ({"host": "h"}, "https://h/v1"),
        ({"host": "h", "port": 8080, "scheme": "http"}, "http://h:8080/v1"),
        ({"host": "h:8080", "scheme": "http"}, "http://h:8080/v1"),
        ({"host": "::1", "port": 8080}, "https://[::1]:8080/v1"),
        ({"host": "[::1]", "port": 8080}, "https://[::1]:8080/v1"),
        ({"host": "h", "api_path": "/own/v1"}, "https://h/own/v1"),
        ({"scheme": "http", "port": 1}, "https://api.openai.com/v1"),
        ({"api_base": "https://a", "base_url": "https://b", "url": "https://c", "host": "d"}, "https://a"),
        ({"base_url": "https://b", "url": "https://c", "host": "d"}, "https://b"),
        ({"url": "https://c", "host": "d"}, "https://c/v1"),
        ({"azure_api_base": "https://a"}, "https://api.openai.com/v1"),
    ],
)
def test_the_forms_of_the_url_and_their_order(arguments, url):
    assert host(**arguments).site.base_url == url


def test_a_form_of_an_earlier_layer_goes_before_a_better_one_of_a_later(monkeypatch):
    monkeypatch.setenv("OPENAI_API_BASE", "https://environment/v1")
    assert host().site.base_url == "https://environment/v1"
    assert host(configured={"url": "https://configured"}).site.base_url == "https://configured/v1"
    target = host(configured={"api_base": "https://configured"}, host="argument")
    assert target.site.base_url == "https://argument/v1"


def test_the_path_may_come_from_another_layer(monkeypatch):
    monkeypatch.setenv("OPENAI_API_PATH", "/v7")
    assert host(host="h").site.base_url == "https://h/v7"
    assert host(host="h", configured={"api_path": "/v8"}).site.base_url == "https://h/v8"


@pytest.mark.parametrize("url", ["https://api.openai.com/v1", "https://api.openai.com/v1/"])
def test_openai_by_its_url_is_openai(url):
    assert host(base_url=url).provider is OPENAI


def test_another_url_is_another_host():
    assert host(base_url="https://h/v1").provider is CUSTOM
    assert host("openai", base_url="https://h/v1").provider is OPENAI
    assert host("custom", base_url="https://h/v1").provider is CUSTOM


BAD_URLS = [
    f"ftp://user:{SECRET}@host/v1",
    f"{SECRET}",
    f"//{SECRET}/v1",
    "https://",
    f"https:///{SECRET}",
    f"https://user:{SECRET}@host/v1",
    f"https://{SECRET}@host/v1",
    f"https://user:{SECRET}",
    f"https://user:p/{SECRET}@host/v1",
    f"https://host:{SECRET}/v1",
    f"https://host/v1?key={SECRET}",
    f"https://host/v1#{SECRET}",
    f"https://host/v1 {SECRET}",
    f"https://host/v1\n{SECRET}",
    f"https://host/\x7f{SECRET}",
    f"https://host\x00/{SECRET}",
    f"https://[host/{SECRET}",
    f"https://{SECRET}\u2100@host/",
    f"https://host/ü/{SECRET}",
    "https://host:99999/v1",
    "https://host:0/v1",
    "https://host:-1/v1",
]


@pytest.mark.parametrize("url", BAD_URLS)
@pytest.mark.parametrize("name", ["base_url", "api_base", "url"])
def test_a_bad_url_is_refused_and_not_shown(url, name):
    with pytest.raises(ConfigurationError, match=f"^{name} ") as caught:
        host(**{name: url})
    assert SECRET not in str(caught.value)
    assert caught.value.__context__ is None or caught.value.__suppress_context__


@pytest.mark.parametrize("url", BAD_URLS)
def test_so_it_is_at_azure(url):
    with pytest.raises(ConfigurationError) as caught:
        resolver({"azure_endpoint": url, "azure_api_key": "k"}).azure()
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("value", [f"https://{SECRET}", f"{SECRET} x", f"u:{SECRET}@h", f"h/{SECRET}?x"])
def test_a_bad_host_is_refused_and_not_shown(value):
    with pytest.raises(ConfigurationError, match=r"^host ") as caught:
        host(host=value)
    assert SECRET not in str(caught.value)


@given(st.text(max_size=30), st.sampled_from(["", "https://", "http://h/", "https://[", "https://u:p@", "https://h:"]))
def test_any_text_is_a_usable_url_or_refused(text, start):
    try:
        url = checked_url(start + text, "/v1", "base_url")
    except ConfigurationError as error:
        assert str(error).startswith("base_url ")  # noqa: PT017 - either way is right
        return
    assert url.startswith(("http://", "https://"))
    assert not url.endswith("/")
    assert url.isprintable()
    assert checked_url(url, "/v1", "base_url") == url


# --- keys -------------------------------------------------------------------------------------------------------


def test_where_a_key_comes_from(monkeypatch, tmp_path):
    path = tmp_path / "key"
    path.write_text("from-file\n")
    assert keys(host(api_key_path=str(path))) == ["from-file"]
    monkeypatch.setenv("OPENAI_API_KEY", "from-environment")
    assert keys(host(api_key_path=str(path))) == ["from-environment"]
    assert keys(host(configured={"api_key": ["a", "b"]})) == ["a", "b"]
    assert keys(host(configured={"api_key": "configured"}, api_key=SecretStr("argument"))) == ["argument"]


def test_a_function_gives_the_key():
    source = lambda: "k"
    target = host(api_key=source)
    assert (target.keys.source, target.keys.count) == (source, 1)


@pytest.mark.parametrize("content", [b"key", b"  key  \n", b"\n\nkey\nsecond line\n", b"\xef\xbb\xbfkey\r\n"])
def test_the_first_line_of_the_key_file_counts(tmp_path, content):
    path = tmp_path / "key"
    path.write_bytes(content)
    assert keys(host(api_key_path=str(path))) == ["key"]
    assert keys(azure(azure_api_key_path=str(path))) == ["key"]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "is empty"),
        (b" \n ", "is empty"),
        (b"\xff\xfe", "it is not text"),
        (f"{SECRET}\x01".encode(), "plain ASCII"),
        (f"{SECRET}ü".encode(), "plain ASCII"),
        (None, "No such file"),
    ],
)
def test_a_bad_key_file_is_named_and_its_content_is_not(tmp_path, content, problem):
    path = tmp_path / "key"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigurationError, match=problem) as caught:
        host(api_key_path=str(path))
    assert "api_key_path" in str(caught.value)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("path", ["\0", "~nobody-of-that-name/key", "/"])
def test_a_path_that_cannot_be_read_is_an_error_of_ours(path):
    with pytest.raises(ConfigurationError, match="cannot read the key file"):
        host(api_key_path=path)


@pytest.mark.parametrize(
    ("provider", "words"),
    [
        (None, "client 'default' has no key for openai: set api_key or OPENAI_API_KEY"),
        ("groq", "client 'default' has no key for groq: set api_key or GROQ_API_KEY"),
        (
            "vertex",
            "client 'default' has no key for vertex: set api_key to a token or to a function that returns one",
        ),
    ],
)
def test_a_missing_key_is_told_by_its_names(monkeypatch, provider, words):
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "p")
    target = host(provider)
    with pytest.raises(ConfigurationError) as caught:
        require_key(target)
    assert str(caught.value) == words
    require_key(host(provider, api_key="k"))


def test_azure_has_two_credentials_to_miss():
    with pytest.raises(ConfigurationError, match=r"set azure_api_key, azure_ad_token or AZURE_OPENAI_API_KEY$"):
        require_key(azure())


@pytest.mark.parametrize("header", ["Authorization", "api-key"])
def test_a_header_of_the_users_own_will_do(header):
    require_key(host(custom_headers={header: "x"}))


@pytest.mark.parametrize("provider", ["ollama", "vllm", "lmstudio"])
def test_local_servers_need_no_key(provider):
    require_key(host(provider))


# --- compatible hosts -------------------------------------------------------------------------------------------

COMPATIBLE = sorted(PROVIDERS.keys() - {"openai", "azure", "custom"})
BLANK = re.compile(r"\{(.*?)\}")


@pytest.mark.parametrize("name", COMPATIBLE)
def test_a_preset_takes_its_own_key_and_url_only(monkeypatch, name):
    provider = PROVIDERS[name]
    monkeypatch.setenv("OPENAI_API_KEY", "openai-key")
    monkeypatch.setenv("OPENAI_BASE_URL", "https://elsewhere/v1")
    monkeypatch.setenv("OPENAI_ORGANIZATION", "org")
    configured = {"api_key": "configured-key", "base_url": "https://configured/v1", "project": "p"}
    for blank in BLANK.findall(provider.base_url):
        monkeypatch.setenv(blank.partition("|")[0], "mine")
    target = host(name, configured)
    assert target.provider is provider
    assert target.site.base_url == BLANK.sub("mine", provider.base_url)
    assert keys(target) == []
    assert dict(target.headers) == {}
    for variable in reversed(provider.key_variables):
        monkeypatch.setenv(variable, f"value-of-{variable}")
        assert keys(host(name, configured)) == [f"value-of-{variable}"]
    assert keys(host(name, configured, api_key="argument")) == ["argument"]
    assert host(name, base_url="http://h:1/v9").site.base_url == "http://h:1/v9"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("foundry", "base_url, as in https://{resource}.services.ai.azure.com/openai/v1"),
        (
            "bedrock",
            f"base_url, or AWS_REGION or AWS_DEFAULT_REGION in the environment, for {PROVIDERS['bedrock'].base_url}",
        ),
    ],
)
def test_a_host_by_account_says_what_is_missing(monkeypatch, name, words):
    for variable in ("AWS_REGION", "AWS_DEFAULT_REGION"):
        monkeypatch.delenv(variable, raising=False)
    with pytest.raises(ConfigurationError) as caught:
        host(name, api_key="k")
    assert str(caught.value) == f"client 'default': provider {name!r} needs {words}"
    assert host(name, api_key="k", base_url="https://mine/v1").site.base_url == "https://mine/v1"


def test_a_function_gives_the_token_of_a_host_by_account(monkeypatch):
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "my-project")
    source = lambda: "token"
    target = host("vertex", api_key=source)
    require_key(target)
    assert target.keys.source is source
    assert "/projects/my-project/" in target.site.base_url


GROQ = PROVIDERS["groq"].base_url


def test_a_known_host_is_found_by_its_url(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "openai-key")
    monkeypatch.setenv("OPENAI_ORGANIZATION", "org")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", '{"Cookie": "c"}')
    target = host(base_url=GROQ)
    assert (target.name, target.provider, target.site.base_url) == ("default", PROVIDERS["groq"], GROQ)
    # As for any host that is given by its URL.
    assert keys(target) == ["openai-key"]
    assert dict(target.headers) == {"OpenAI-Organization": "org", "Cookie": "c"}
    other = host("custom", base_url=GROQ)
    assert (other.provider, keys(other), dict(other.headers)) == (CUSTOM, ["openai-key"], dict(target.headers))
    # Wherever the URL comes from, and in whichever form.
    monkeypatch.setenv("OPENAI_BASE_URL", GROQ)
    assert host().provider is PROVIDERS["groq"]
    assert host("openai").provider is OPENAI
    assert host(configured={"host": "api.groq.com", "api_path": "/openai/v1"}).provider is PROVIDERS["groq"]


def test_the_keys_of_a_known_host_by_its_url(monkeypatch, tmp_path):
    (tmp_path / "key").write_text("from-file")
    path = str(tmp_path / "key")
    assert keys(host(base_url=GROQ, api_key_path=path)) == ["from-file"]
    monkeypatch.setenv("OPENAI_API_KEY", "openai-key")
    assert keys(host(base_url=GROQ, api_key_path=path)) == ["openai-key"]
    monkeypatch.setenv("GROQ_API_KEY", "groq-key")
    assert keys(host(base_url=GROQ, api_key_path=path)) == ["groq-key"]
    assert keys(host("custom", base_url=GROQ)) == ["openai-key"]
    # To no other host.
    assert keys(host(base_url="https://h/v1")) == ["openai-key"]
    assert keys(host(base_url=GROQ.replace("https", "http"))) == ["openai-key"]
    assert keys(host(base_url=GROQ, configured={"api_key": "configured"})) == ["configured"]
    assert keys(host(base_url=GROQ, configured={"api_key": "configured"}, api_key="argument")) == ["argument"]


def test_a_local_server_by_its_url_needs_no_key(monkeypatch):
    require_key(host(base_url="http://localhost:11434/v1"))
    with pytest.raises(ConfigurationError, match="has no key for custom"):
        require_key(host(base_url="http://localhost:11435/v1"))
    with pytest.raises(ConfigurationError, match=r"has no key for groq: set api_key or GROQ_API_KEY$"):
        require_key(host(base_url=GROQ))


def test_a_preset_keeps_to_the_order_of_keys(monkeypatch, tmp_path):
    (tmp_path / "key").write_text("from-file")
    path = str(tmp_path / "key")
    assert keys(host("groq", api_key_path=path)) == ["from-file"]
    assert keys(host("groq", {"api_key_path": path})) == []
    monkeypatch.setenv("GROQ_API_KEY", "from-environment")
    assert keys(host("groq", api_key_path=path)) == ["from-environment"]


def test_other_settings_reach_a_preset():
    target = host("groq", {"max_retries": 7, "custom_headers": {"x": "y"}, "timeout": 3})
    assert (target.max_retries, dict(target.headers), target.timeouts) == (7, {"x": "y"}, Timeouts(3, 3, 3, 3))


def test_a_bad_variable_of_a_preset_is_named(monkeypatch):
    monkeypatch.setenv("GROQ_API_KEY", f"{SECRET}\n")
    with pytest.raises(ConfigurationError, match="GROQ_API_KEY") as caught:
        host("groq")
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(("name", "provider"), [("Groq", "groq"), ("OPENAI", "openai")])
def test_names_have_no_case(name, provider):
    assert host(name).provider is PROVIDERS[provider]


def test_azure_by_its_provider_name_is_azure():
    target = resolver({"azure_api_base": AZURE_URL}).host("Azure")
    assert (target.provider, target.site.base_url) == (AZURE, f"{AZURE_URL}/openai")


@pytest.mark.parametrize(
    ("name", "hint"),
    [("grok", "did you mean 'groq'"), ("mistrall", "'mistral'"), ("zzz", "known are"), (5, "known are")],
)
def test_an_unknown_provider_names_the_nearest(name, hint):
    with pytest.raises(ConfigurationError, match=hint):
        host(name)


def test_custom_needs_a_url():
    with pytest.raises(ConfigurationError, match=r"client 'default': provider 'custom' needs base_url"):
        host("custom")


# --- Azure ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("az", True),
        ("azure", True),
        ("az-eu", True),
        ("azure-2", True),
        ("AZ", False),
        ("azx", False),
        ("my-az", False),
    ],
)
def test_names_of_azure_clients(name, is_one):
    assert is_azure_name(name) is is_one


@pytest.mark.parametrize(
    ("arguments", "url"),
    [
        ({"azure_api_base": AZURE_URL}, f"{AZURE_URL}/openai"),
        ({"azure_api_base": f"{AZURE_URL}/"}, f"{AZURE_URL}/openai"),
        ({"azure_endpoint": f"{AZURE_URL}/"}, f"{AZURE_URL}/openai"),
        ({"azure_endpoint": f"{AZURE_URL}/openai/"}, f"{AZURE_URL}/openai"),
        ({"azure_endpoint": "https://gateway/team"}, "https://gateway/team/openai"),
        ({"azure_endpoint": "https://gateway/team", "azure_api_path": "own"}, "https://gateway/team/own"),
        ({"azure_endpoint": "https://gateway/team/openai"}, "https://gateway/team/openai"),
        ({"azure_api_base": "https://gateway/team"}, "https://gateway/team"),
        ({"azure_base_url": "https://gateway/team"}, "https://gateway/team"),
        ({"azure_url": AZURE_URL, "azure_api_path": "/own"}, f"{AZURE_URL}/own"),
        ({"azure_host": "h", "azure_port": 8080, "azure_scheme": "http"}, "http://h:8080/openai"),
        ({"az_host": "h", "az_api_path": "/own"}, "https://h/own"),
        ({"azure_api_base": "https://a", "azure_endpoint": "https://b", "azure_url": "https://c"}, "https://a/openai"),
        ({"azure_endpoint": "https://b", "azure_url": "https://c", "azure_host": "d"}, "https://b/openai"),
        ({"azure_url": "https://c", "azure_host": "d"}, "https://c/openai"),
        ({"base_url": "https://not-for-azure", "azure_host": "h"}, "https://h/openai"),
    ],
)
def test_the_forms_of_azures_url(arguments, url):
    made = site(**arguments)
    assert (made.base_url, made.api_version, made.deployment) == (url, DEFAULT_API_VERSION, None)


@pytest.mark.parametrize(
    ("url", "version", "expected"),
    [
        (f"{AZURE_URL}/openai/v1/", None, (f"{AZURE_URL}/openai", "v1", None)),
        (f"{AZURE_URL}/openai/v1", "2024-10-21", (f"{AZURE_URL}/openai", "v1", None)),
        (f"{AZURE_URL}/openai/v1", "preview", (f"{AZURE_URL}/openai", "preview", None)),
        (AZURE_URL, "v1", (f"{AZURE_URL}/openai", "v1", None)),
        (f"{AZURE_URL}/openai/deployments/my-dep", None, (f"{AZURE_URL}/openai", DEFAULT_API_VERSION, "my-dep")),
        (f"{AZURE_URL}/openai/deployments/a%20b/", None, (f"{AZURE_URL}/openai", DEFAULT_API_VERSION, "a b")),
        (
            f"{AZURE_URL}/openai/deployments/my-dep/chat/completions",
            "2024-02-01",
            (f"{AZURE_URL}/openai", "2024-02-01", "my-dep"),
        ),
    ],
)
@pytest.mark.parametrize("name", ["azure_api_base", "azure_endpoint", "azure_base_url"])
def test_a_path_of_azures_says_more(url, version, expected, name):
    made = site(**{name: url}, **({"azure_api_version": version} if version else {}))
    assert (made.base_url, made.api_version, made.deployment) == expected


def test_the_version_falls_back_to_the_plain_one(monkeypatch):
    monkeypatch.setenv("OPENAI_API_VERSION", "2023-05-15")
    assert azure().site.api_version == "2023-05-15"
    assert azure(azure_api_version="2024-02-01").site.api_version == "2024-02-01"
    assert host().site.api_version is None


def test_a_deployment_and_a_mapping():
    made = azure(azure_deployment="dep", azure_model_mapping={"gpt-3.5-turbo": "own", "m": "d"}).site
    assert made.deployment == "dep"
    assert made.model_mapping == {**DEFAULT_MODEL_MAPPING, "gpt-3.5-turbo": "own", "m": "d"}
    assert azure().site.model_mapping == DEFAULT_MODEL_MAPPING


def test_without_a_url_there_is_no_azure_client():
    with pytest.raises(ConfigurationError, match=r"client 'az' .*AZURE_OPENAI_API_BASE.*AZURE_OPENAI_ENDPOINT"):
        resolver({"azure_api_key": "k", "base_url": "https://h"}, name="az").azure()


@pytest.mark.parametrize(
    ("arguments", "auth", "key"),
    [
        ({"azure_api_key": "k"}, "api-key", "k"),
        ({"azure_ad_token": "t"}, "bearer", "t"),
        ({"azure_api_key": "k", "azure_ad_token": "t"}, "bearer", "t"),
        ({"azure_api_key": "k", "azure_api_type": "azure_ad"}, "bearer", "k"),
        ({"azure_api_key": "k", "azure_api_type": "azure"}, "api-key", "k"),
    ],
)
def test_a_key_or_a_token(arguments, auth, key):
    target = azure(**arguments)
    assert (target.auth, keys(target)) == (auth, [key])


def test_an_argument_goes_before_the_other_credential_of_the_environment(monkeypatch):
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "token")
    assert (azure().auth, keys(azure())) == ("bearer", ["token"])
    target = azure(azure_api_key="k")
    assert (target.auth, keys(target)) == ("api-key", ["k"])
    target = azure({"azure_api_key": "k"})
    assert (target.auth, keys(target)) == ("api-key", ["k"])


def test_openais_key_is_not_for_azure(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "openai-key")
    assert keys(azure(configured={"api_key": "configured"})) == []
    assert keys(host(azure_api_key="azure-key")) == ["openai-key"]


def test_azures_own_values_of_shared_settings():
    shared = {"timeout": 10, "max_retries": 1, "organization": "org", "custom_headers": {"x": "y"}}
    target = azure(shared)
    assert (target.timeouts.read, target.max_retries, dict(target.headers)) == (10, 1, {"x": "y"})
    target = azure({**shared, "azure_timeout": 20, "azure_max_retries": 0, "azure_organization": "az-org"})
    assert (target.timeouts.read, target.max_retries) == (20, 0)
    assert dict(target.headers) == {"OpenAI-Organization": "az-org", "x": "y"}


PLAIN = {
    "OPENAI_API_TYPE": "azure",
    "OPENAI_API_BASE": AZURE_URL,
    "OPENAI_API_KEY": "plain-key",
    "OPENAI_API_VERSION": "2023-05-15",
}


def test_with_api_type_azure_the_plain_names_mean_azure(monkeypatch):
    for name, value in PLAIN.items():
        monkeypatch.setenv(name, value)
    target = resolver().azure()
    assert (target.site.base_url, target.site.api_version) == (f"{AZURE_URL}/openai", "2023-05-15")
    assert (target.auth, keys(target)) == ("api-key", ["plain-key"])
    assert azure_is_complete(layers())
    monkeypatch.setenv("OPENAI_API_TYPE", "azure_ad")
    assert resolver().azure().auth == "bearer"


def test_azures_own_names_go_first_within_a_layer_and_layers_before_names(monkeypatch):
    for name, value in PLAIN.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-key")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://other")
    assert keys(resolver().azure()) == ["azure-key"]
    assert keys(resolver({"api_key": "argument"}).azure()) == ["argument"]
    assert keys(resolver({}, {"api_key": "configured"}).azure()) == ["configured"]
    assert resolver({"api_base": "https://argument"}).azure().site.base_url == "https://argument/openai"


@pytest.mark.parametrize(
    ("arguments", "complete"),
    [
        ({}, False),
        ({"azure_api_base": AZURE_URL}, False),
        ({"azure_api_key": "k"}, False),
        ({"azure_api_key": "k", "base_url": AZURE_URL}, False),
        ({"azure_api_key": "k", "azure_api_base": AZURE_URL}, True),
        ({"azure_ad_token": "k", "azure_endpoint": AZURE_URL}, True),
        ({"azure_api_key_path": "/k", "azure_host": "h"}, True),
    ],
)
def test_when_azures_settings_are_complete(arguments, complete):
    assert azure_is_complete(layers(arguments)) is complete


# --- the rest ---------------------------------------------------------------------------------------------------


def test_headers_of_the_account_and_of_the_layers(monkeypatch):
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", '{"x-a": "environment", "x-b": "environment"}')
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj")
    target = host(
        configured={"organization": "org", "custom_headers": {"X-B": "configured", "x-c": "configured"}},
        custom_headers={"X-C": "argument", "openai-project": "mine"},
    )
    assert {name.lower(): value for name, value in target.headers.items()} == {
        "openai-organization": "org",
        "openai-project": "mine",
        "x-a": "environment",
        "x-b": "configured",
        "x-c": "argument",
    }
    assert len(target.headers) == 5


@pytest.mark.parametrize(
    ("setting", "timeouts"),
    [
        (30, Timeouts(30, 30, 30, 30)),
        ({"read": 9}, Timeouts(read=9)),
        ({"connect": None}, Timeouts(connect=None)),
        (Timeouts(1, 2, 3, 4), Timeouts(1, 2, 3, 4)),
    ],
)
def test_timeouts(setting, timeouts):
    assert host(timeout=setting).timeouts == timeouts


def test_how_connections_are_made():
    options = host(
        verify=False, max_connections=3, max_keepalive_connections=2, keepalive_expiry=1, proxies="http://p:1"
    ).connections.options
    assert (options.verify, options.max_connections, options.max_keepalive_connections) == (False, 3, 2)
    assert (options.keepalive_expiry, options.proxies, options.kind) == (1, {"all://": "http://p:1"}, "default")
    assert azure(azure_proxies={}).connections.options.proxies == {}
    plain = host().connections.options
    assert (plain.max_connections, plain.max_keepalive_connections, plain.keepalive_expiry) == (1000, 100, 5)
    assert (plain.proxies, plain.verify) == (None, True)


def test_connections_can_be_shared():
    shared = ClientConnections()
    assert Resolver("x", layers(), Ledger(), shared).host(None).connections is shared


def test_settings_that_a_target_hands_on():
    hook = lambda error, attempt: None
    target = host(
        max_retries=4,
        auto_retry_limit=9,
        disable_retries=True,
        debug_enabled=True,
        ignore_errors=True,
        on_error=hook,
        default_completion_model="m",
        default_query={"a": "b"},
        pricing={"m": {"input": 1, "output": 2}},
    )
    assert (target.max_retries, target.auto_retry_limit, target.retries_disabled) == (4, 9, True)
    assert (target.debug, target.ignore_errors, target.hooks.on_error) == (True, True, hook)
    assert (target.default_models, target.site.query) == ({"/completions": "m"}, {"a": "b"})
    assert target.pricing == {"m": {"input": 1, "output": 2}}
    assert host().default_models == {"/completions": "gpt-3.5-turbo-instruct"}


def test_nothing_secret_in_the_repr_of_a_target():
    target = host(api_key=SECRET, custom_headers={"x": SECRET})
    assert SECRET not in repr(target)
    assert SECRET not in repr(target.keys)
