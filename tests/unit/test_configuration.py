"""Settings: their names in the environment, their layers, what is refused, and that no secret is ever shown."""

from __future__ import annotations

import json
import threading

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from async_openai.configuration import (
    Configuration,
    Layers,
    configuration,
    configure,
    environment,
    get_settings,
    settings,
    validated,
    variables,
)
from async_openai.errors import ConfigurationError
from async_openai.settings_model import Settings, as_keys, as_timeout, check_headers
from async_openai.transport.base import Timeouts

SECRET = "sk-do-not-show-0123456789"


@pytest.fixture(autouse=True)
def unconfigured():
    configuration.clear()
    yield
    configuration.clear()


def plain(name):
    """A setting in force, its keys in plain text."""
    return getattr(settings, name)


# --- the environment ----------------------------------------------------------------------------------------

TEXT = "a-text"
README = {
    # The commented list of the quick start.
    "OPENAI_API_KEY": ("api_key", SECRET, SECRET),
    "OPENAI_URL": ("url", "https://h/v9", "https://h/v9"),
    "OPENAI_API_TYPE": ("api_type", "azure", "azure"),
    "OPENAI_API_VERSION": ("api_version", TEXT, TEXT),
    "OPENAI_ORGANIZATION": ("organization", TEXT, TEXT),
    "OPENAI_PROXIES": ("proxies", '{"https": "http://p:1"}', {"https://": "http://p:1"}),
    "OPENAI_TIMEOUT": ("timeout", "12.5", 12.5),
    "OPENAI_MAX_RETRIES": ("max_retries", "7", 7),
    # The table.
    "OPENAI_API_URL": ("url", "https://h/v9", "https://h/v9"),
    "OPENAI_API_SCHEME": ("scheme", "http", "http"),
    "OPENAI_API_HOST": ("host", "h", "h"),
    "OPENAI_API_PORT": ("port", "8080", 8080),
    "OPENAI_API_BASE": ("api_base", "https://h/v9", "https://h/v9"),
    "OPENAI_API_PATH": ("api_path", "/v9", "/v9"),
    "OPENAI_API_KEY_PATH": ("api_key_path", "/k", "/k"),
    "OPENAI_ADMIN_KEY": ("admin_api_key", "k", "k"),
    "OPENAI_IGNORE_ERRORS": ("ignore_errors", "true", True),
    "OPENAI_DISABLE_RETRIES": ("disable_retries", "1", True),
    "OPENAI_MAX_CONNECTIONS": ("max_connections", "17", 17),
    "OPENAI_MAX_KEEPALIVE_CONNECTIONS": ("max_keepalive_connections", "16", 16),
    "OPENAI_KEEPALIVE_EXPIRY": ("keepalive_expiry", "2.5", 2.5),
    "OPENAI_CUSTOM_HEADERS": ("custom_headers", '{"x-a": "b"}', {"x-a": "b"}),
    "AZURE_OPENAI_API_URL": ("azure_url", "https://h/v9", "https://h/v9"),
    "AZURE_OPENAI_API_SCHEME": ("azure_scheme", "http", "http"),
    "AZURE_OPENAI_API_HOST": ("azure_host", "h", "h"),
    "AZURE_OPENAI_API_PORT": ("azure_port", "8080", 8080),
    "AZURE_OPENAI_API_KEY": ("azure_api_key", SECRET, SECRET),
    "AZURE_OPENAI_API_BASE": ("azure_api_base", "https://h/v9", "https://h/v9"),
    "AZURE_OPENAI_API_PATH": ("azure_api_path", "/v9", "/v9"),
    "AZURE_OPENAI_API_TYPE": ("azure_api_type", "azure_ad", "azure_ad"),
    "AZURE_OPENAI_API_VERSION": ("azure_api_version", TEXT, TEXT),
    "AZURE_OPENAI_API_KEY_PATH": ("azure_api_key_path", "/k", "/k"),
    "AZURE_OPENAI_ORGANIZATION": ("azure_organization", TEXT, TEXT),
    "AZURE_OPENAI_PROXIES": ("azure_proxies", "http://p:1", {"all://": "http://p:1"}),
    "AZURE_OPENAI_TIMEOUT": ("azure_timeout", '{"read": 3}', {"read": 3.0}),
    "AZURE_OPENAI_MAX_RETRIES": ("azure_max_retries", "0", 0),
}
OFFICIAL = {
    "OPENAI_BASE_URL": ("base_url", "https://h/v9", "https://h/v9"),
    "OPENAI_ORG_ID": ("organization", TEXT, TEXT),
    "OPENAI_PROJECT_ID": ("project", TEXT, TEXT),
    "AZURE_OPENAI_ENDPOINT": ("azure_endpoint", "https://h", "https://h"),
    "AZURE_OPENAI_AD_TOKEN": ("azure_ad_token", SECRET, SECRET),
    "OPENAI_LOG": ("debug_enabled", "debug", True),
}


@pytest.mark.parametrize("variable", README | OFFICIAL)
def test_every_documented_variable_is_read(monkeypatch, variable):
    name, text, value = (README | OFFICIAL)[variable]
    assert plain(name) is None
    monkeypatch.setenv(variable, text)
    assert plain(name) == value
    assert type(plain(name)) is type(value)


def test_no_variable_names_two_settings():
    names = [variable for name in Settings.model_fields for variable in variables(name)]
    assert len(names) == len(set(names))


def test_every_setting_has_a_variable_or_cannot_be_text_or_is_one_client_s():
    without = {name for name in Settings.model_fields if not variables(name)}
    objects = {
        "budget",
        "default_query",
        "on_error",
        "on_attempt",
        "on_failover",
        "on_cooldown",
        "on_reply",
        "pricing",
        "shared",
        "token_counter",
    }
    assert without == objects | {"priority", "weight"}


def test_the_first_of_two_names_wins(monkeypatch):
    monkeypatch.setenv("OPENAI_ORG_ID", "second")
    monkeypatch.setenv("OPENAI_ORGANIZATION", "first")
    assert plain("organization") == "first"


def test_an_empty_variable_counts_as_unset(monkeypatch):
    monkeypatch.setenv("OPENAI_ORGANIZATION", "")
    monkeypatch.setenv("OPENAI_ORG_ID", "second")
    monkeypatch.setenv("OPENAI_MAX_RETRIES", "")
    assert plain("organization") == "second"
    assert plain("max_retries") is None


@pytest.mark.parametrize("text", ["true", "false", "1234", "null", '"quoted"', "[half"])
def test_text_in_the_environment_stays_text(monkeypatch, text):
    monkeypatch.setenv("OPENAI_ORGANIZATION", text)
    assert plain("organization") == text


@pytest.mark.parametrize("key", ['["a", "b"]', '{"a": 1}', "true"])
def test_a_key_is_never_decoded(monkeypatch, key):
    monkeypatch.setenv("OPENAI_API_KEY", key)
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", key)
    assert plain("api_key") == key
    assert plain("azure_ad_token") == key


@pytest.mark.parametrize(
    ("text", "value"), [("false", False), ("True", True), ("/etc/ca.pem", "/etc/ca.pem"), ("0", "0")]
)
def test_verify_is_a_switch_or_a_path(monkeypatch, text, value):
    monkeypatch.setenv("OPENAI_VERIFY", text)
    assert plain("verify") == value


@pytest.mark.parametrize("level", ["info", "debugging", ""])
def test_other_log_levels_do_not_switch_debugging_on(monkeypatch, level):
    monkeypatch.setenv("OPENAI_LOG", level)
    assert plain("debug_enabled") is None


def test_the_switch_goes_before_the_log_level(monkeypatch):
    monkeypatch.setenv("OPENAI_LOG", "DEBUG")
    assert plain("debug_enabled") is True
    monkeypatch.setenv("OPENAI_DEBUG_ENABLED", "false")
    assert plain("debug_enabled") is False


@pytest.mark.parametrize(
    ("variable", "text"),
    [
        ("OPENAI_MAX_RETRIES", SECRET),
        ("OPENAI_TIMEOUT", SECRET),
        ("OPENAI_API_PORT", "70000"),
        ("OPENAI_API_TYPE", SECRET),
        ("OPENAI_CUSTOM_HEADERS", f'{{"a\\n": "{SECRET}"}}'),
        ("OPENAI_API_KEY", f"{SECRET}\r\nx: y"),
        ("AZURE_OPENAI_AD_TOKEN", f"{SECRET}é"),
        ("AZURE_OPENAI_MODEL_MAPPING", f'["{SECRET}"]'),
    ],
)
def test_a_wrong_variable_is_named_and_its_value_is_not(monkeypatch, variable, text):
    monkeypatch.setenv(variable, text)
    with pytest.raises(ConfigurationError, match=variable) as caught:
        environment()
    assert SECRET not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


# --- layers -------------------------------------------------------------------------------------------------


def test_an_argument_goes_before_configure_before_the_environment(monkeypatch):
    monkeypatch.setenv("OPENAI_ORGANIZATION", "environment")
    assert configuration.layers().get("organization") == "environment"
    configure(organization="configured")
    assert configuration.layers().get("organization") == "configured"
    assert configuration.layers({"organization": "argument"}).get("organization") == "argument"
    assert configuration.layers({"organization": None}).get("organization") == "configured"
    assert configuration.layers().get("project", "default") == "default"


@pytest.mark.parametrize("name", ["max_retries", "debug_enabled", "proxies"])
def test_a_value_that_is_false_is_a_value(name):
    low = {"max_retries": 5, "debug_enabled": True, "proxies": {"all://": "http://p"}}[name]
    high = {"max_retries": 0, "debug_enabled": False, "proxies": {}}[name]
    assert Layers({name: high}, {name: low}).get(name) == high
    assert Layers({name: high}, {name: low}).merged() == {name: high}


def test_configure_adds_to_what_was_configured():
    configure(organization="o", max_retries=1)
    configure(max_retries=3)
    assert (plain("organization"), plain("max_retries")) == ("o", 3)


def test_none_takes_a_setting_back_to_the_environment(monkeypatch):
    monkeypatch.setenv("OPENAI_MAX_RETRIES", "9")
    configure(max_retries=3)
    configure(max_retries=None)
    assert plain("max_retries") == 9


def test_clear_forgets_what_was_configured():
    configure(organization="o")
    configuration.clear()
    assert plain("organization") is None


def test_settings_configure_is_configure():
    settings.configure(organization="o")
    assert get_settings().organization == "o"


def test_a_refused_configure_changes_nothing_and_tells_nobody():
    configure(max_retries=3)
    told = []
    own = Configuration()
    own.on_change(lambda: told.append(1))
    own.update({"max_retries": 3})
    with pytest.raises(ConfigurationError):
        own.update({"max_retries": 4, "timeout": -1})
    with pytest.raises(ConfigurationError):
        own.update({"max_retries": 4, "nonsense": 1})
    assert own.layers().get("max_retries") == 3
    assert told == [1]


def test_listeners_see_the_new_settings():
    own, seen = Configuration(), []
    own.on_change(lambda: seen.append(own.layers().get("organization")))
    own.update({"organization": "a"})
    own.update({"organization": "b"})
    own.clear()
    assert seen == ["a", "b", None]


def test_settings_are_replaced_whole():
    own, mixed, stop = Configuration(), [], threading.Event()
    own.update({"organization": "0", "project": "0"})

    def read():
        while not stop.is_set():
            layers = own.layers()
            if layers.get("organization") != layers.get("project"):
                mixed.append(layers.merged())

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(200):
        own.update({"organization": str(number), "project": str(number)})
    stop.set()
    reader.join()
    assert mixed == []


def test_concurrent_updates_are_all_kept():
    own = Configuration()
    names = ["organization", "project", "scheme", "host", "api_path", "api_version", "azure_organization", "azure_host"]
    threads = [threading.Thread(target=own.update, args=({name: "v"},)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {name: own.layers().get(name) for name in names} == dict.fromkeys(names, "v")


def test_get_settings_is_a_frozen_value_of_the_moment():
    configure(organization="before")
    taken = get_settings()
    configure(organization="after")
    assert taken.organization == "before"
    assert taken.model_fields_set == {"organization"}
    with pytest.raises(ValueError, match="frozen"):
        taken.organization = "other"


# --- names --------------------------------------------------------------------------------------------------


def test_az_is_short_for_azure():
    configure(az_api_key="k", az_api_base="https://h", az_model_mapping={"a": "b"})
    assert (plain("azure_api_key"), plain("azure_api_base")) == ("k", "https://h")
    assert plain("azure_model_mapping") == {"a": "b"}


def test_every_azure_setting_has_its_short_name():
    values = {name: value for name, _, value in README.values() if name.startswith("azure_")}
    for name, value in values.items():
        assert set(validated({f"az_{name[6:]}": value})) == {name}


def test_a_setting_under_both_names_is_refused():
    with pytest.raises(ConfigurationError, match="azure_api_key was given twice"):
        configure(az_api_key="a", azure_api_key="b")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("api_keey", "api_key"),
        ("apikey", "api_key"),
        ("max_retry", "max_retries"),
        ("retries", "max_retries"),
        ("organisation", "organization"),
        ("timeouts", "timeout"),
        ("baseurl", "base_url"),
        ("proxy", "proxies"),
        ("az_api_bse", "az_api_base"),
        ("azure_apikey", "azure_api_key"),
        ("headers", "custom_headers"),
        ("enable_rotating_client", "enable_rotating_clients"),
    ],
)
def test_an_unknown_keyword_names_the_nearest_known_one(wrong, right):
    with pytest.raises(ConfigurationError) as caught:
        configure(**{wrong: SECRET})
    assert str(caught.value) == f"{wrong!r} is not a setting; did you mean {right!r}?"


def test_a_keyword_like_no_other_names_none():
    with pytest.raises(ConfigurationError) as caught:
        configure(zzzzzz=1)
    assert str(caught.value) == "'zzzzzz' is not a setting"


def test_reading_an_unknown_setting_is_an_attribute_error():
    with pytest.raises(AttributeError, match="'nonsense' is not a setting"):
        _ = settings.nonsense
    assert not hasattr(settings, "_private")
    assert {"configure", "api_key", "azure_endpoint"} <= set(dir(settings))


# --- values -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given_key", "kept"),
    [("a", ["a"]), (SecretStr("a"), ["a"]), (["a", "b"], ["a", "b"]), (("a", SecretStr("b")), ["a", "b"])],
)
def test_keys_are_kept_hidden(given_key, kept):
    keys = as_keys(given_key)
    assert [key.get_secret_value() for key in keys] == kept
    assert all(isinstance(key, SecretStr) for key in keys)


def test_a_function_is_kept_as_it_is():
    source = lambda: "k"
    assert as_keys(source) is source
    assert validated({"api_key": source})["api_key"] is source


@pytest.mark.parametrize(
    "value",
    [
        "",
        "   ",
        [],
        [""],
        ["ok", ""],
        5,
        b"bytes",
        [b"bytes"],
        {"a": "b"},
        {"a", "b"},
        [1],
        [["nested"]],
        f"{SECRET}\n",
        f"{SECRET}\r\nX-Evil: 1",
        f"{SECRET}\0",
        f"{SECRET}é",
        f"{SECRET} ",
        f" {SECRET}",
        SecretStr(""),
        SecretStr(f"{SECRET}\n"),
    ],
)
def test_what_is_no_key_is_refused_without_showing_it(value):
    with pytest.raises(ConfigurationError) as caught:
        configure(api_key=value)
    assert "api_key" in str(caught.value)
    assert SECRET not in str(caught.value)
    assert plain("api_key") is None


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (None, None),
        (3, 3.0),
        ("2.5", 2.5),
        ({"read": 3, "connect": None}, {"read": 3.0, "connect": None}),
        ({}, {}),
    ],
)
def test_timeouts(value, kept):
    assert as_timeout(value) == kept


@pytest.mark.parametrize("value", [Timeouts(1, 2, 3, 4), httpx.Timeout(5, read=None)])
def test_timeout_objects_are_kept(value):
    assert as_timeout(value) is value


@pytest.mark.parametrize(
    "value",
    [
        0,
        -1,
        float("nan"),
        float("inf"),
        10**400,
        1e300,
        True,
        "soon",
        [5],
        {"reed": 5},
        {"read": -5},
        {"read": "x"},
        {1: 2},
        (5, 60),
        object(),
        Timeouts(connect=-1),
        httpx.Timeout(float("inf")),
    ],
)
def test_what_is_no_timeout_is_refused(value):
    with pytest.raises(ConfigurationError, match="timeout: expected"):
        configure(timeout=value)


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("http://p:1", {"all://": "http://p:1"}),
        ({"http": "http://p", "https://": "http://q", "all://*.h": "http://r"}, None),
        ({"http": None}, {}),
        ({}, {}),
    ],
)
def test_proxies(value, kept):
    kept = {"http://": "http://p", "https://": "http://q", "all://*.h": "http://r"} if kept is None else kept
    assert validated({"proxies": value}) == {"proxies": kept}


@pytest.mark.parametrize("value", [5, {1: "http://p"}, {"http": 5}, ["http://p"]])
def test_what_is_no_proxy_is_refused(value):
    with pytest.raises(ConfigurationError, match="proxies"):
        configure(proxies=value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("max_retries", -1),
        ("max_retries", 1.5),
        ("max_retries", "many"),
        ("max_connections", 0),
        ("max_keepalive_connections", -1),
        ("keepalive_expiry", -1),
        ("port", 0),
        ("port", 65536),
        ("api_type", "bedrock"),
        ("azure_api_type", "openai"),
        ("prioritize", "groq"),
        ("transport", "carrier-pigeon"),
        ("on_error", "not a function"),
        ("pricing", 5),
        ("azure_model_mapping", {"a": 1}),
        ("custom_headers", {"a": 1}),
        ("custom_headers", SECRET),
        ("custom_headers", {"a": None}),
        ("default_query", [1]),
        ("cert", 5),
        ("organization", 5),
        ("debug_enabled", "perhaps"),
    ],
)
def test_a_wrong_value_is_refused_in_our_words(name, value):
    with pytest.raises(ConfigurationError, match=f"settings: {name}") as caught:
        configure(**{name: value})
    text = str(caught.value)
    assert SECRET not in text
    assert "pydantic" not in text
    assert "type=" not in text


@pytest.mark.parametrize(
    "headers",
    [
        {"": "v"},
        {"a b": "v"},
        {"a:": "v"},
        {"a\n": "v"},
        {"é": "v"},
        {"(a)": "v"},
        {"a": f"{SECRET}\n"},
        {"a": f"{SECRET}\r\nX: y"},
        {"a": f"{SECRET}\0"},
        {"a": f"{SECRET}\x0b"},
        {"a": f"{SECRET}\x7f"},
        {"a": f"{SECRET} "},
        {"a": f"\t{SECRET}"},
        {"a": f"{SECRET}…"},
        {"Connection": SECRET},
        {"content-encoding": SECRET},
        {"Content-Length": SECRET},
        {"transfer-encoding": SECRET},
    ],
)
def test_headers_that_would_break_a_request_are_refused(headers):
    with pytest.raises(ValueError, match="header") as caught:
        check_headers(headers)
    assert SECRET not in str(caught.value)
    with pytest.raises(ConfigurationError):
        configure(custom_headers=headers)


@given(
    st.dictionaries(
        st.text("abcXYZ019!#$%&'*+-.^_`|~", min_size=1),
        st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=5),
    )
)
def test_headers_that_http_allows_are_taken(headers):
    assert check_headers(headers) is headers


# --- secrets ------------------------------------------------------------------------------------------------


def secrets():
    return {
        "api_key": SECRET,
        "azure_api_key": [SECRET, SECRET],
        "azure_ad_token": SECRET,
        "custom_headers": {"authorization": SECRET},
        "proxies": f"http://user:{SECRET}@proxy",
        "azure_proxies": {"https": f"http://user:{SECRET}@proxy"},
        "default_query": {"key": SECRET},
        "cert": ("a.pem", "a.key", SECRET),
        "base_url": f"https://user:{SECRET}@host/v1",
        "azure_url": f"https://host/v1?key={SECRET}",
    }


@pytest.mark.parametrize("show", [repr, str, lambda value: f"{value!r:>4}", lambda value: repr([value])])
def test_no_secret_is_shown(show):
    configure(**secrets(), organization="org", api_key_path="/path/to/key")
    for shown in (get_settings(), settings):
        assert SECRET not in show(shown)
        assert "'org'" in show(shown)
        assert "/path/to/key" in show(shown)


def test_no_secret_is_shown_by_pretty_printers():
    configure(**secrets())
    assert SECRET not in repr(list(get_settings().__rich_repr__()))
    assert SECRET not in repr(list(get_settings().__pretty__(repr)))


def test_keys_are_hidden_in_dumps():
    configure(api_key=SECRET, azure_api_key=[SECRET])
    assert SECRET not in repr(get_settings().model_dump())
    assert json.loads(get_settings().model_dump_json())["api_key"] == "**********"


def test_whoever_asks_for_a_key_by_name_gets_it():
    configure(api_key=SECRET, azure_api_key=["a", "b"])
    assert settings.api_key == SECRET
    assert settings.azure_api_key == ["a", "b"]
    assert "get_secret_value" in dir(get_settings().api_key[0])


@pytest.mark.parametrize("name", ["api_key", "azure_ad_token", "azure_api_key"])
def test_an_error_holds_no_secret_of_its_neighbours(name):
    with pytest.raises(ConfigurationError) as caught:
        configure(**{**secrets(), name: [SECRET, 5]})
    assert SECRET not in str(caught.value)
    assert SECRET not in repr(caught.value.args)
    assert caught.value.__suppress_context__
