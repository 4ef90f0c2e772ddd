"""Named clients on the class `OpenAI`, and independent clients beside them."""

from __future__ import annotations

import asyncio
import gc
import logging
import threading
import weakref

import pytest
from waiting import eventually

from async_openai import (
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AzureOpenAI,
    Client,
    ClientPool,
    ConfigurationError,
    OpenAI,
    OpenAIError,
    UnknownClientError,
    UsageError,
    settings,
)
from async_openai.testing import Server

KEY = "sk-test-0123456789"
MESSAGES = [{"role": "user", "content": "Hi"}]
on_the_class = pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)


@pytest.fixture
def configured(server, monkeypatch):
    """OpenAI and Azure settings, from the environment."""
    for name, value in {
        "OPENAI_API_KEY": KEY,
        "OPENAI_BASE_URL": server.url,
        "AZURE_OPENAI_API_KEY": "az-key",
        "AZURE_OPENAI_ENDPOINT": server.azure_url,
    }.items():
        monkeypatch.setenv(name, value)
    return server


@pytest.fixture
def other():
    """A second server."""
    with Server() as running:
        yield running


# --- implicit clients -----------------------------------------------------------------------------------------------


@on_the_class
def test_first_use_makes_the_default_client(surface, server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    reply = surface.chat(OpenAI)
    assert reply.client_name == "default" and server.requests[0].key == KEY
    assert OpenAI.client_names == ["default"] and len(OpenAI) == 1


@on_the_class
def test_first_use_makes_az_too_where_its_settings_are_complete(surface, configured):
    assert OpenAI.client_names == ["default", "az"] and len(OpenAI) == 2
    assert surface.chat(OpenAI).client_name == "default"
    assert surface.chat(OpenAI["az"]).client_name == "az"
    assert [request.azure for request in configured.requests] == [False, True]


@pytest.mark.parametrize("missing", ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT"])
def test_no_az_where_its_settings_are_not_complete(configured, monkeypatch, missing):
    monkeypatch.delenv(missing)
    assert OpenAI.client_names == ["default"]


@on_the_class
def test_api_type_azure_makes_the_default_client_azure(surface, server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_TYPE", "azure")
    monkeypatch.setenv("OPENAI_API_KEY", "az-key")
    monkeypatch.setenv("OPENAI_API_BASE", server.azure_url)
    monkeypatch.setenv("OPENAI_API_VERSION", "2023-07-01-preview")
    reply = surface.chat(OpenAI)
    (request,) = server.requests
    assert reply.client_name == "default" and OpenAI.client_names == ["default"] and OpenAI.client().is_azure
    assert request.azure and request.headers["api-key"] == "az-key" and "authorization" not in request.headers
    assert request.query["api-version"] == "2023-07-01-preview"


def test_touching_the_class_needs_no_key_and_no_server():
    for name in ("chat", "completions", "embeddings", "images", "models", "edits", "fine_tuning", "chat_create"):
        assert getattr(OpenAI, name) is not None
    assert OpenAI.client().base_url == "https://api.openai.com/v1" and OpenAI.client().api_key is None
    assert bool(OpenAI) and isinstance(OpenAI, type)


def test_what_stands_for_the_class_is_no_client():
    """It has the resources and a route, as a pool has: nothing of a client that it could not answer for."""
    for standing in (OpenAI.surface, OpenAI.rotating):
        assert standing.chat is not None and standing.route is not None and repr(standing) == "OpenAI"
        assert not isinstance(standing, Client | ClientPool)
        assert [name for name in ("base_url", "ledger", "name", "api_key", "close") if hasattr(standing, name)] == []
        unreadable = [name for name in dir(standing) if not name.startswith("_") and not hasattr(standing, name)]
        assert unreadable == []


@on_the_class
def test_a_missing_key_is_told_at_the_first_call(surface):
    with pytest.raises(
        ConfigurationError, match=r"client 'default' has no key for openai: set api_key or OPENAI_API_KEY"
    ):
        surface.chat(OpenAI)


@on_the_class
def test_configure_renews_implicit_clients_only(surface, server, other):
    OpenAI.configure(base_url=server.url, api_key="sk-old")
    named = OpenAI.init_api_client("named", base_url=server.url, api_key="sk-named", set_as_default=False)
    implicit = OpenAI["default"]
    surface.chat(OpenAI["default"])
    OpenAI.configure(base_url=other.url, api_key="sk-new")
    surface.chat(OpenAI["default"])
    surface.chat(OpenAI["named"])
    assert OpenAI["named"] is named and OpenAI["default"] is not implicit
    assert [request.key for request in server.requests] == ["sk-old", "sk-named"]
    assert [request.key for request in other.requests] == ["sk-new"]


def test_the_default_stays_the_default_when_settings_change(configured):
    assert OpenAI.client().name == "default"
    OpenAI.init_api_client("az", set_as_default=False)
    assert OpenAI.client().name == "default"
    OpenAI.configure(timeout=3)
    assert OpenAI.client().name == "default" and OpenAI.client()._target.timeouts.read == 3
    assert OpenAI.client_names == ["default", "az"]


def test_a_chosen_client_stays_chosen_when_settings_change(configured):
    OpenAI.set_client("az")
    OpenAI.configure(timeout=3)
    assert OpenAI.client().name == "az" and OpenAI.client()._target.timeouts.read == 3
    assert OpenAI.client_names == ["default", "az"]


def test_az_comes_and_goes_with_its_settings(server):
    OpenAI.configure(api_key=KEY)
    assert OpenAI.client_names == ["default"]
    OpenAI.configure(azure_api_base=server.azure_url, azure_api_key="az-key")
    assert OpenAI.client_names == ["default", "az"]
    OpenAI.configure(azure_api_key=None)
    assert OpenAI.client_names == ["default"]
    OpenAI.init_api_client("named", api_key=KEY)
    OpenAI.configure(azure_api_key="az-key")
    OpenAI.client("az")
    OpenAI.configure(azure_api_key=None)
    assert OpenAI.client_names == ["default", "named"]


def test_a_chosen_azure_client_is_never_replaced_by_openai(configured, monkeypatch):
    OpenAI.set_client("az")
    monkeypatch.delenv("AZURE_OPENAI_ENDPOINT")
    OpenAI.configure(timeout=3)
    for _ in range(2):
        with pytest.raises(ConfigurationError, match="azure_endpoint"):
            OpenAI.chat.create(model="m", messages=MESSAGES)
    OpenAI.configure(azure_endpoint=configured.azure_url)
    assert OpenAI.chat.create(model="m", messages=MESSAGES).client_name == "az"


def test_settings_are_taken_back_by_none(monkeypatch):
    monkeypatch.setenv("OPENAI_TIMEOUT", "7")
    OpenAI.configure(timeout=3)
    assert OpenAI.client()._target.timeouts.read == 3 == settings.timeout
    OpenAI.configure(timeout=None)
    assert OpenAI.client()._target.timeouts.read == 7 == settings.timeout


def test_a_wrong_setting_changes_nothing():
    OpenAI.configure(timeout=3)
    client = OpenAI.client()
    with pytest.raises(ConfigurationError, match="max_retries"):
        OpenAI.configure(timeout=5, max_retries=-1)
    assert settings.timeout == 3 and OpenAI.client() is client


def first_call(_surface):
    assert OpenAI.client_names == ["default", "az"]


def a_pool(_surface):
    OpenAI.pool("mine", clients=["az", "default"])


@on_the_class
@pytest.mark.parametrize("before", [None, first_call, a_pool])
def test_what_is_configured_is_there_whatever_was_made_or_called_first(surface, server, other, before):
    OpenAI.configure(
        api_key=["sk-1", "sk-2"],
        base_url=server.url,
        azure_api_base=server.azure_url,
        azure_api_key="az-key",
        enable_rotating_clients=True,
    )
    if before is not None:
        before(surface)
    OpenAI.init_api_client("local", base_url=other.url, api_key="sk-local")
    assert OpenAI.client_names == ["default", "az", "local"] and OpenAI[1].is_azure and len(OpenAI) == 3
    made = list(OpenAI)
    OpenAI.init_api_client("more", base_url=other.url, api_key="sk-more")
    # Those that are there stay, with what is known of them.
    assert list(OpenAI)[:3] == made
    for key in ("sk-1", "sk-2", "az-key", "sk-local"):
        for one in (server, other):
            one.always(429, key=key)
    assert surface.chat(OpenAI).client_name == "more"
    keys = [request.key for request in server.requests]
    assert sorted(keys[:2]) == ["sk-1", "sk-2"] and keys[2:] == ["az-key"]
    assert [request.key for request in other.requests] == ["sk-local", "sk-more"]


@on_the_class
def test_what_is_chosen_goes_before_what_is_configured(surface, configured, other):
    OpenAI.configure(enable_rotating_clients=True)
    OpenAI.init_api_client("a", base_url=other.url, api_key="sk-a")
    OpenAI.init_api_client("b", base_url=other.url, api_key="sk-b", set_as_default=True)
    for server in (configured, other):
        server.always(429)
    with pytest.raises(OpenAIError) as caught:
        surface.chat(OpenAI, max_retries=0)
    assert [attempt.client for attempt in caught.value.attempts] == ["b", "default", "az", "a"]
    # Without rotation the first one that was made by name is called, as ever.
    OpenAI.reset()
    OpenAI.init_api_client("a", base_url=other.url, api_key="sk-a")
    assert OpenAI.client().name == "a" and OpenAI.client_names == ["default", "az", "a"]


def test_what_is_configured_later_is_there_as_well(server, monkeypatch):
    OpenAI.init_api_client("a", api_key=KEY)
    assert OpenAI.client_names == ["a"]
    OpenAI.configure(api_key=KEY)
    assert OpenAI.client_names == ["default", "a"] and OpenAI.client().name == "a"
    OpenAI.configure(azure_api_base=server.azure_url, azure_api_key="az-key")
    assert OpenAI.client_names == ["default", "az", "a"]
    OpenAI.configure(api_key=None, azure_api_key=None)
    assert OpenAI.client_names == ["a"]
    # Keys of a host that needs none are complete without.
    OpenAI.configure(base_url="http://127.0.0.1:11434/v1")
    assert OpenAI.client_names == ["default", "a"] and OpenAI["default"].provider == "ollama"


def test_an_azure_url_that_is_none_leaves_the_named_clients_as_they_are(caplog):
    OpenAI.configure(azure_endpoint="not a URL", azure_api_key="az-key")
    with caplog.at_level(logging.WARNING, logger="async_openai"):
        OpenAI.init_api_client("a", api_key=KEY)
        assert OpenAI.client_names == ["a"]
    assert "client 'az' is left out: endpoint is not a URL" in caplog.text and "az-key" not in caplog.text
    with pytest.raises(ConfigurationError, match="endpoint is not a URL"):
        OpenAI.client("az")


# --- named clients --------------------------------------------------------------------------------------------------


@on_the_class
def test_clients_by_name_and_by_position(surface, server, other):
    first = OpenAI.init_api_client(base_url=server.url, api_key=KEY)
    second = OpenAI.init_api_client("second", base_url=other.url, api_key="sk-2")
    assert OpenAI["default"] is OpenAI[0] is OpenAI.client("default") is OpenAI.client(0) is OpenAI.client() is first
    assert OpenAI["second"] is OpenAI[1] is OpenAI[-1] is OpenAI.client("second") is second
    assert list(OpenAI) == [first, second] and OpenAI.client_names == ["default", "second"] and len(OpenAI) == 2
    assert "second" in OpenAI and "third" not in OpenAI and bool(OpenAI)
    assert surface.chat(OpenAI["second"]).client_name == "second" and other.requests[0].key == "sk-2"
    assert surface.chat(OpenAI).client_name == "default" and server.requests[0].key == KEY


@pytest.mark.parametrize(
    ("makes", "default"),
    [
        ([("a", None)], "a"),
        ([("a", None), ("b", None)], "a"),
        ([("a", None), ("b", True)], "b"),
        ([("a", None), ("default", None)], "default"),
        ([("a", None), ("default", False)], "a"),
        ([("default", None), ("a", False), ("b", True), ("c", None)], "b"),
        ([("a", False)], "a"),
    ],
)
def test_which_client_becomes_the_default(makes, default):
    for name, set_as_default in makes:
        OpenAI.init_api_client(name, api_key=KEY, set_as_default=set_as_default)
    assert OpenAI.client().name == default == OpenAI.get_current_client_info()["name"]
    assert OpenAI.client_names == [name for name, _ in makes]


@on_the_class
def test_set_client_and_rotate_client(surface, server):
    for name in ("a", "b", "c"):
        OpenAI.init_api_client(name, base_url=server.url, api_key=KEY)
    assert surface.chat(OpenAI).client_name == "a"
    assert OpenAI.set_client("c") is OpenAI["c"]
    assert surface.chat(OpenAI).client_name == "c"
    assert OpenAI.rotate_client().name == "a" and OpenAI.rotate_client().name == "b"
    assert surface.chat(OpenAI).client_name == "b"
    assert OpenAI.rotate_client(index=0).name == "a" and OpenAI.set_client(2).name == "c"
    assert surface.chat(OpenAI).client_name == "c" and OpenAI.client_names == ["a", "b", "c"]


def test_current_client_info(server, caplog):
    OpenAI.init_api_client(base_url=server.url, api_key=KEY, custom_headers={"X-Secret": "header-secret"})
    OpenAI.init_api_client("az-1", api_base=server.azure_url, api_key="az-key", set_as_default=True)
    with caplog.at_level(logging.INFO, "async_openai"):
        info = OpenAI.get_current_client_info(verbose=True)
        OpenAI.rotate_client(verbose=True)
    assert info == {
        "name": "az-1",
        "index": 1,
        "provider": "azure",
        "is_azure": True,
        "base_url": f"{server.azure_url}/openai",
        "clients": ["default", "az-1"],
    }
    assert "az-1" in caplog.text and "rotated to client 'default'" in caplog.text
    assert KEY not in caplog.text and "az-key" not in caplog.text and "secret" not in caplog.text.lower()


@pytest.mark.parametrize("name", ["az", "azure", "az-east", "azure-east"])
def test_azure_names_need_azure_settings(name):
    OpenAI.configure(api_key=KEY)
    for ask in (OpenAI.init_api_client, OpenAI.client, OpenAI.__getitem__, OpenAI.set_client):
        with pytest.raises(ConfigurationError, match=f"'{name}' is an Azure client"):
            ask(name)
    assert OpenAI.client_names == ["default"] and OpenAI.client().name == "default"


@pytest.mark.parametrize("name", ["az", "azure", "az-east", "azure-east"])
def test_azure_names_are_azure_clients(server, name):
    OpenAI.configure(azure_api_base=server.azure_url, azure_api_key="az-key")
    assert OpenAI.init_api_client(name).is_azure and OpenAI[name].is_azure
    with pytest.raises(ConfigurationError, match="is a name of Azure clients"):
        OpenAI.init_api_client(name, is_azure=False, api_key=KEY)


@pytest.mark.parametrize("name", ["azul", "az_east", "AZ", "east-az", "eu"])
def test_other_names_are_azure_only_when_told(server, name):
    OpenAI.configure(api_key=KEY, azure_api_base=server.azure_url, azure_api_key="az-key")
    assert not OpenAI.init_api_client(name).is_azure
    client = OpenAI.init_api_client(name, is_azure=True)
    assert client.is_azure and OpenAI[name] is client and OpenAI.client_names == ["default", "az", name]


@on_the_class
def test_an_azure_client_takes_plain_names_as_its_own(surface, server):
    OpenAI.configure(api_key=KEY)
    OpenAI.init_api_client("az", api_base=server.azure_url, api_key="az-key", api_version="2024-06-01")
    surface.chat(OpenAI["az"])
    (request,) = server.requests
    assert request.key == "az-key" and request.query["api-version"] == "2024-06-01"
    with pytest.raises(ConfigurationError, match="api_key"):
        OpenAI.init_api_client("az", api_base=server.azure_url, api_key="a", azure_api_key="b")


def test_a_named_client_keeps_what_it_was_given(server):
    OpenAI.configure(api_key=KEY, max_retries=9, organization="org-all")
    client = OpenAI.init_api_client("own", base_url=server.url, max_retries=1, debug_enabled=False)
    assert client._target.max_retries == 1 and client.base_url == server.url and client.api_key == KEY
    assert client._target.headers["OpenAI-Organization"] == "org-all"


def test_making_a_client_anew_replaces_it(server, other):
    first = OpenAI.init_api_client("x", base_url=server.url, api_key=KEY)
    OpenAI.init_api_client("y", base_url=server.url, api_key=KEY)
    second = OpenAI.init_api_client("x", base_url=other.url, api_key=KEY)
    assert OpenAI["x"] is second is not first and OpenAI.client_names == ["x", "y"] and OpenAI.client() is second


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("secnd", "there is no client 'secnd'; did you mean 'second'?"),
        ("defualt", "did you mean 'default'?"),
        ("zzz", "known are default, second"),
        (2, "there is no client at position 2; there are 2: default, second"),
        (-3, "there is no client at position -3"),
        (1.5, "clients have names and positions, got float"),
        (True, "clients have names and positions, got bool"),
        (None, "clients have names and positions, got NoneType"),
    ],
)
def test_unknown_clients(name, words):
    OpenAI.init_api_client(api_key=KEY)
    OpenAI.init_api_client("second", api_key=KEY)
    with pytest.raises(UnknownClientError) as caught:
        OpenAI[name]
    assert words in str(caught.value)
    assert isinstance(caught.value, LookupError) and isinstance(caught.value, ValueError)
    if not isinstance(name, str | int) or isinstance(name, bool):
        return
    for ask in (OpenAI.client, OpenAI.set_client):
        with pytest.raises(UnknownClientError):
            ask(name)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"name": 3}, "name is a text, got int"),
        ({"provider": "grok"}, "did you mean 'groq'?"),
        ({"api_kye": "x"}, "'api_kye' is not a setting; did you mean 'api_key'?"),
        ({"base_url": "nonsense"}, "base_url is not a URL"),
        ({"timeout": "soon"}, "timeout"),
    ],
)
def test_a_client_that_cannot_be_made_is_not_registered(arguments, words):
    with pytest.raises(ConfigurationError) as caught:
        OpenAI.init_api_client(**{"name": "x", **arguments})
    assert words in str(caught.value) and OpenAI.client_names == ["default"]


# --- the key --------------------------------------------------------------------------------------------------------


@on_the_class
def test_the_key_can_be_assigned_on_the_class(surface, server, monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    assert OpenAI.api_key is None
    OpenAI.api_key = "sk-first"
    assert OpenAI.api_key == "sk-first"
    surface.chat(OpenAI)
    OpenAI.api_key = "sk-second"
    surface.chat(OpenAI)
    OpenAI.init_api_client(api_key="sk-third")
    surface.chat(OpenAI)
    OpenAI.api_key = "sk-fourth"
    surface.chat(OpenAI)
    assert [request.key for request in server.requests] == ["sk-first", "sk-second", "sk-third", "sk-fourth"]


@on_the_class
def test_the_key_can_be_assigned_on_a_client(surface, server):
    client = OpenAI.init_api_client("x", base_url=server.url, api_key="sk-first", custom_headers={"X-Mine": "1"})
    surface.chat(client)
    client.api_key = "sk-second"
    surface.chat(client)
    assert OpenAI["x"] is client and client.api_key == "sk-second"
    assert [(request.key, request.headers["x-mine"]) for request in server.requests] == [
        ("sk-first", "1"),
        ("sk-second", "1"),
    ]
    assert server.connections.total == 1


@pytest.mark.parametrize("wrong", ["", "  ", "a\r\nb", 3, [], ["sk-1", ""]])
def test_a_wrong_key_is_refused_and_not_shown(wrong):
    with pytest.raises(ConfigurationError, match="api_key") as caught:
        OpenAI.api_key = wrong
    assert "sk-1" not in str(caught.value)
    client = OpenAI.init_api_client(api_key=KEY)
    with pytest.raises(ConfigurationError, match="api_key"):
        client.api_key = wrong
    assert client.api_key == KEY


# --- reset ----------------------------------------------------------------------------------------------------------


@on_the_class
def test_reset_closes_and_forgets_everything(surface, server):
    OpenAI.configure(base_url=server.url, api_key=KEY, max_retries=7)
    client = OpenAI.init_api_client()
    surface.chat(OpenAI)
    surface.chat(OpenAI)
    assert len(OpenAI.ledger) == 2
    OpenAI.reset()
    assert client.is_closed and settings.max_retries is None and len(OpenAI.ledger) == 0
    assert OpenAI.client().base_url == "https://api.openai.com/v1" and OpenAI.client() is not client
    with pytest.raises(UsageError, match="client 'default' is closed"):
        surface.chat(client)
    # Nothing but the one connection was opened, and it is closed now.
    assert server.connections.total == 1
    surface.settle()
    assert server.wait_for(2) and eventually(lambda: server.connections.open == 0)


# --- threads --------------------------------------------------------------------------------------------------------


def test_sixteen_threads_get_the_same_clients(configured):
    barrier, seen = threading.Barrier(16), []

    def first_use():
        barrier.wait()
        client = OpenAI.client()
        seen.append((client, OpenAI["az"], client.chat, client.chat.completions, client.chat.create, OpenAI.embeddings))

    threads = [threading.Thread(target=first_use) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 16 and all(len({id(part) for part in parts}) == 1 for parts in zip(*seen, strict=True))


def test_threads_may_configure_while_others_call(configured):
    stop, errors = threading.Event(), []

    def call():
        while not stop.is_set():
            try:
                OpenAI.chat.create(model="m", messages=MESSAGES)
                OpenAI.get_current_client_info()
                list(OpenAI)
            except BaseException as error:  # noqa: BLE001 - whatever it is, the test fails
                errors.append(error)
                return

    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(60):
        OpenAI.configure(max_retries=number % 3)
        OpenAI.rotate_client()
    stop.set()
    for thread in threads:
        thread.join()
    assert errors == []


# --- independent clients --------------------------------------------------------------------------------------------


def test_a_called_class_gives_an_independent_client(surface, server):
    client = surface.client(
        server,
        organization="org-1",
        project="proj-1",
        timeout=7,
        max_retries=4,
        default_headers={"X-Mine": "1"},
        default_query={"q": "1"},
    )
    surface.chat(client)
    (request,) = server.requests
    assert request.headers["openai-organization"] == "org-1" and request.headers["openai-project"] == "proj-1"
    assert request.headers["x-mine"] == "1" and request.query == {"q": "1"}
    assert client._target.timeouts.read == 7 and client._target.max_retries == 4
    assert OpenAI.client_names == ["default"] and OpenAI.client() is not client and len(OpenAI.ledger) == 0
    assert len(client.ledger) == 1 and client.name == "default"


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI, AzureOpenAI, AsyncAzureOpenAI])
def test_independent_clients_read_configure_and_the_environment(configured, kind):
    OpenAI.configure(max_retries=6)
    client = kind()
    azure = "Azure" in kind.__name__
    assert client.is_azure is azure and client._target.max_retries == 6 and type(client) is kind
    assert client.api_key == ("az-key" if azure else KEY)
    assert client.base_url == (f"{configured.azure_url}/openai" if azure else configured.url)
    assert client.name == ("az" if azure else "default")


def test_constructors_take_keywords_only_and_refuse_unknown_ones():
    for kind in (OpenAI, AsyncOpenAI):
        with pytest.raises(TypeError):
            kind(KEY)
    for kind in (OpenAI, AsyncOpenAI, AzureOpenAI, AsyncAzureOpenAI):
        with pytest.raises(ConfigurationError, match=r"'max_retrys' is not a setting; did you mean 'max_retries'\?"):
            kind(api_key=KEY, max_retrys=3)


def test_a_subclass_of_openai_shares_the_registry(configured):
    class Mine(OpenAI):
        pass

    assert Mine.client() is OpenAI.client() and Mine.chat is OpenAI.chat
    assert isinstance(Mine(), Mine) and Mine().chat.create(model="m", messages=MESSAGES).text == "You said: Hi"


# --- copies ---------------------------------------------------------------------------------------------------------


def test_a_copy_shares_connections_and_ledger(surface, server):
    client = surface.client(server)
    surface.chat(client)
    copy = client.with_options(timeout=9, max_retries=0, api_key="sk-other")
    surface.chat(copy)
    surface.chat(client)
    assert type(copy) is type(client) and copy._target.timeouts.read == 9 and client._target.timeouts.read == 600
    assert [request.key for request in server.requests] == [KEY, "sk-other", KEY]
    assert server.connections.total == 1 and len(client.ledger) == 3 and copy.ledger is client.ledger


def test_a_copy_adds_or_replaces_headers_and_query(surface, server):
    client = surface.client(server, default_headers={"X-A": "1", "X-B": "1"}, default_query={"a": "1"})
    for changes in (
        {"default_headers": {"X-B": "2", "X-C": "2"}, "default_query": {"b": "2"}},
        {"set_default_headers": {"X-D": "3"}, "set_default_query": {"d": "3"}},
        {"set_default_headers": {}, "set_default_query": {}},
        {},
    ):
        surface.chat(client.copy(**changes))
    sent = [
        (
            {name: value for name, value in request.headers.items() if name in {"x-a", "x-b", "x-c", "x-d"}},
            request.query,
        )
        for request in server.requests
    ]
    assert sent == [
        ({"x-a": "1", "x-b": "2", "x-c": "2"}, {"a": "1", "b": "2"}),
        ({"x-d": "3"}, {"d": "3"}),
        ({}, {}),
        ({"x-a": "1", "x-b": "1"}, {"a": "1"}),
    ]


def test_a_copy_can_go_elsewhere(surface, server, other):
    client = surface.client(server)
    copy = client.with_options(base_url=other.url, organization="org-2", project="p2")
    surface.chat(copy)
    (request,) = other.requests
    assert server.requests == [] and request.headers["openai-organization"] == "org-2"
    surface.track(client.with_options(max_connections=1))
    assert (
        surface.chat(surface.client(api_base=server.url, api_key=KEY).copy(base_url=other.url)).client_name == "default"
    )
    assert len(other.requests) == 2


def test_a_copy_of_an_azure_client_is_one(server):
    client = AzureOpenAI(azure_endpoint=server.azure_url, api_key="az-key", azure_deployment="mine")
    copy = client.with_options(api_key="az-2", timeout=3)
    copy.chat.create(model="m", messages=MESSAGES)
    (request,) = server.requests
    assert copy.is_azure and request.key == "az-2" and request.deployment == "mine" and copy._target.timeouts.read == 3
    named = OpenAI.init_api_client("az", api_base=server.azure_url, api_key="az-key").with_options(max_retries=0)
    assert named.is_azure and named.name == "az" and named._target.max_retries == 0
    client.close()


@pytest.mark.parametrize("changes", [{"timeout": -1}, {"max_retries": "x"}, {"base_url": "no"}, {"colour": 1}])
def test_a_wrong_change_is_refused(surface, server, changes):
    with pytest.raises(ConfigurationError):
        surface.client(server).with_options(**changes)


# --- closing --------------------------------------------------------------------------------------------------------


def test_a_closed_client_says_so(surface, server):
    client = surface.client(server)
    surface.chat(client)
    surface.run(client.close())
    assert client.is_closed
    for call in (surface.chat, surface.open):
        with pytest.raises(UsageError, match="client 'default' is closed"):
            call(client)
    surface.run(client.close())
    assert len(server.requests) == 1 and eventually(lambda: server.connections.open == 0)


def test_with_closes(server):
    with OpenAI(base_url=server.url, api_key=KEY) as client:
        client.chat.create(model="m", messages=MESSAGES)
        assert not client.is_closed
    assert client.is_closed and eventually(lambda: server.connections.open == 0)
    with pytest.raises(KeyError), OpenAI(base_url=server.url, api_key=KEY) as client:
        raise KeyError
    assert client.is_closed


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_async_with_closes(server, kind):
    async def main():
        async with kind(base_url=server.url, api_key=KEY) as client:
            create = client.chat.create if kind is AsyncOpenAI else client.chat.async_create
            await create(model="m", messages=MESSAGES)
        assert client.is_closed
        await client.aclose()
        with pytest.raises(UsageError):
            await create(model="m", messages=MESSAGES)

    asyncio.run(main())
    assert eventually(lambda: server.connections.open == 0) and len(server.requests) == 1


def test_a_forgotten_client_is_collected_with_its_connections(server):
    client = OpenAI(base_url=server.url, api_key=KEY)
    client.chat.create(model="m", messages=MESSAGES)
    alive = weakref.ref(client)
    del client
    gc.collect()
    assert alive() is None and eventually(lambda: server.connections.open == 0)


def test_errors_of_the_registry_are_of_our_tree():
    for wrong in (lambda: OpenAI["nobody"], lambda: OpenAI.configure(nothing=1), lambda: OpenAI(base_url=3)):
        with pytest.raises(OpenAIError):
            wrong()
