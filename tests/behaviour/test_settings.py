"""Every setting takes effect, whether it comes as a keyword, from `configure` or from the environment."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import ssl
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from waiting import eventually

from async_openai import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    InternalServerError,
    OpenAI,
    Timeouts,
    get_settings,
    settings,
)
from async_openai.configuration import variables
from async_openai.testing import Fault, Server

# A setting is read in one place and takes effect in another: not every way on every surface.
pytestmark = pytest.mark.spread

KEY = "sk-test-0123456789"
MESSAGES = [{"role": "user", "content": "Hi"}]
CERTIFICATES = Path(__file__).parent / "transport" / "certificates"


class Giver:
    """Makes clients whose settings come in one of three ways."""

    def __init__(self, way, surface, monkeypatch):
        self.way, self.surface, self._monkeypatch = way, surface, monkeypatch

    def client(self, **given):
        """A client with these settings; URL and key among them."""
        given = {"api_key": KEY, **given}
        if self.way == "keyword":
            return self.surface.client(**given)
        if self.way == "configure":
            OpenAI.configure(**given)
        else:
            for name, value in given.items():
                text = value if isinstance(value, str) else json.dumps(value)
                self._monkeypatch.setenv(variables(name)[0], text)
        return self.surface.client()


@pytest.fixture(params=["keyword", "configure", "environment"])
def given(request, surface, monkeypatch):
    """Each of the ways in which settings are given."""
    return Giver(request.param, surface, monkeypatch)


def together(surface, client, count):
    """So many chat calls at once."""
    if surface.asynchronous:

        async def calls():
            create = surface.method(client, "chat.create")
            return await asyncio.gather(*(create(model="m", messages=MESSAGES) for _ in range(count)))

        return surface.run(calls())
    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(lambda _: client.chat.create(model="m", messages=MESSAGES), range(count)))


# --- where calls go -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["api_base", "base_url", "url"])
@pytest.mark.parametrize("path", ["/v1", "/v1/", "/gateway/openai/v1"])
def test_a_path_in_a_url_is_kept(given, server, name, path):
    given.surface.chat(given.client(**{name: server.origin + path}))
    assert server.requests[0].path == f"{path.rstrip('/')}/chat/completions"


def test_scheme_host_and_port(given, server):
    given.surface.chat(given.client(scheme="http", host="127.0.0.1", port=server.port))
    assert server.requests[0].path == "/v1/chat/completions"


def test_api_path(given, server):
    given.surface.chat(given.client(scheme="http", host="127.0.0.1", port=server.port, api_path="/gateway/v1"))
    assert server.requests[0].path == "/gateway/v1/chat/completions"


@pytest.mark.parametrize(
    "names", [("api_base", "base_url", "url", "host"), ("base_url", "url", "host"), ("url", "host")], ids=lambda n: n[0]
)
def test_the_first_form_of_the_url_wins(given, server, names):
    others = dict.fromkeys(names[1:], "http://127.0.0.1:9/never/v1")
    if "host" in others:
        others["host"] = "never.invalid"
    given.surface.chat(given.client(**{names[0]: server.url}, **others))
    assert len(server.requests) == 1


@pytest.mark.parametrize("variable", ["OPENAI_URL", "OPENAI_API_URL", "OPENAI_BASE_URL", "OPENAI_API_BASE"])
def test_variables_of_the_url(surface, server, monkeypatch, variable):
    monkeypatch.setenv(variable, server.url)
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    surface.chat(surface.client())
    assert server.requests[0].path == "/v1/chat/completions"


def test_argument_before_configure_before_environment_before_key_file(surface, server, monkeypatch, tmp_path):
    file = tmp_path / "key"
    file.write_text("sk-from-file\nsecond line\n")
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    monkeypatch.setenv("OPENAI_API_KEY_PATH", str(file))
    surface.chat(surface.client())
    monkeypatch.setenv("OPENAI_API_KEY", "sk-from-environment")
    surface.chat(surface.client())
    OpenAI.configure(api_key="sk-from-configure")
    surface.chat(surface.client())
    surface.chat(surface.client(api_key="sk-from-argument"))
    keys = [request.key for request in server.requests]
    assert keys == ["sk-from-file", "sk-from-environment", "sk-from-configure", "sk-from-argument"]


def test_the_key_file(given, server, tmp_path, monkeypatch):
    file = tmp_path / "key"
    file.write_text("  sk-of-the-file \n")
    made = given.client(base_url=server.url, api_key_path=str(file), api_key=None) if given.way == "keyword" else None
    if made is None:
        monkeypatch.setenv("OPENAI_API_KEY_PATH", str(file))
        made = given.surface.client(base_url=server.url)
    given.surface.chat(made)
    assert server.requests[0].key == "sk-of-the-file"


@pytest.mark.parametrize(
    ("content", "words"), [(None, "No such file"), ("\n", "is empty"), ("sk-\x00x", "plain ASCII")]
)
def test_a_key_file_that_does_not_serve(surface, server, tmp_path, content, words):
    file = tmp_path / "key"
    if content is not None:
        file.write_text(content)
    with pytest.raises(ConfigurationError, match=words) as caught:
        surface.chat(surface.client(base_url=server.url, api_key_path=str(file)))
    assert str(file) in str(caught.value) and server.requests == []


# --- headers --------------------------------------------------------------------------------------------------------


def test_organization_and_project(given, server):
    given.surface.chat(given.client(base_url=server.url, organization="org-1", project="proj-1"))
    headers = server.requests[0].headers
    assert headers["openai-organization"] == "org-1" and headers["openai-project"] == "proj-1"


@pytest.mark.parametrize(
    ("variable", "header"),
    [
        ("OPENAI_ORGANIZATION", "openai-organization"),
        ("OPENAI_ORG_ID", "openai-organization"),
        ("OPENAI_PROJECT", "openai-project"),
        ("OPENAI_PROJECT_ID", "openai-project"),
    ],
)
def test_variables_of_organization_and_project(surface, server, monkeypatch, variable, header):
    monkeypatch.setenv(variable, "id-1")
    surface.chat(surface.client(server))
    assert server.requests[0].headers[header] == "id-1"


def test_custom_headers(given, server):
    given.surface.chat(given.client(base_url=server.url, custom_headers={"X-One": "1", "User-Agent": "mine/1"}))
    headers = server.requests[0].headers
    assert headers["x-one"] == "1" and headers["user-agent"] == "mine/1"


def test_custom_headers_of_all_layers_are_sent(surface, server, monkeypatch):
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", '{"X-A": "environment", "X-B": "environment", "X-C": "environment"}')
    OpenAI.configure(custom_headers={"X-B": "configure", "X-C": "configure"})
    surface.chat(surface.client(server, custom_headers={"X-C": "argument"}), extra_headers={"x-d": "call"})
    headers = server.requests[0].headers
    assert [headers[name] for name in ("x-a", "x-b", "x-c", "x-d")] == ["environment", "configure", "argument", "call"]


def test_a_layer_does_not_take_in_the_one_below(surface, server, monkeypatch):
    monkeypatch.setenv("OPENAI_PROXIES", '{"http://": "http://127.0.0.1:9"}')
    monkeypatch.setenv("OPENAI_TIMEOUT", '{"read": 7, "connect": 7}')
    monkeypatch.setenv("OPENAI_MAX_RETRIES", "many")
    with pytest.raises(ConfigurationError, match="OPENAI_MAX_RETRIES"):
        surface.client(server)
    # A wrong variable is no fault of the keywords.
    OpenAI.configure(timeout={"read": 3}, proxies={})
    monkeypatch.delenv("OPENAI_MAX_RETRIES")
    client = surface.client(server)
    assert client._target.timeouts == Timeouts(connect=5, read=3) and surface.chat(client).text == "You said: Hi"


# --- timeouts -------------------------------------------------------------------------------------------------------


def test_the_default_timeouts(surface, server):
    assert surface.client(server)._target.timeouts == Timeouts(connect=5, read=600, write=600, pool=600)


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [
        (0.05, Timeouts(0.05, 0.05, 0.05, 0.05)),
        ({"read": 0.05}, Timeouts(5, 0.05, 600, 600)),
        ({"connect": 1, "read": 0.05, "write": 2, "pool": None}, Timeouts(1, 0.05, 2, None)),
    ],
)
def test_timeouts_take_effect(given, server, timeout, expected):
    client = given.client(base_url=server.url, timeout=timeout, max_retries=0)
    assert client._target.timeouts == expected
    server.always(Fault.hang())
    with pytest.raises(APITimeoutError):
        given.surface.chat(client)


@pytest.mark.parametrize("timeout", [httpx.Timeout(3, read=0.05), Timeouts(3, 0.05, 3, 3)])
def test_timeouts_as_objects(surface, server, timeout):
    server.always(Fault.hang())
    client = surface.client(server, timeout=timeout, max_retries=0)
    assert client._target.timeouts == Timeouts(3, 0.05, 3, 3)
    with pytest.raises(APITimeoutError):
        surface.chat(client)


@pytest.mark.parametrize("timeout", [0.05, {"read": 0.05}, httpx.Timeout(0.05)])
def test_the_timeout_of_a_call_goes_before_the_clients(surface, server, timeout):
    server.script(Fault.hang())
    client = surface.client(server, timeout=60, max_retries=0)
    with pytest.raises(APITimeoutError):
        surface.chat(client, timeout=timeout)
    assert surface.chat(client).text == "You said: Hi"


# --- retries --------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize(("option", "value", "requests"), [("max_retries", 1, 2), ("disable_retries", True, 1)])
def test_retry_settings(given, server, option, value, requests):
    server.always(500)
    with pytest.raises(InternalServerError):
        given.surface.chat(given.client(base_url=server.url, **{option: value}))
    assert len(server.requests) == requests


@pytest.mark.usefixtures("clock")
def test_auto_retry_limit(given, server):
    server.always(500)
    with pytest.raises(InternalServerError):
        given.surface.chat(given.client(base_url=server.url, auto_retry_limit=3), auto_retry=True)
    assert len(server.requests) == 4


@pytest.mark.usefixtures("clock")
def test_ignore_errors_is_for_many_prompts(given, server):
    server.always(400, when=lambda request: "bad" in request.body.decode())
    client = given.client(base_url=server.url, ignore_errors=True)
    asked = [{"role": "user", "content": text} for text in ("good", "bad", "good")]
    call = client.acreate_chat if given.surface.asynchronous else client.create_chats
    results = given.surface.run(call(asked, "m"))
    assert [type(result).__name__ for result in results] == ["ChatCompletion", "BadRequestError", "ChatCompletion"]
    with pytest.raises(Exception, match="400"):
        given.surface.chat(client, text="bad")


@pytest.mark.parametrize("given", ["keyword", "configure"], indirect=True)
def test_on_error(given, server):
    seen = []
    server.always(400)
    client = given.client(base_url=server.url, on_error=lambda error, attempt: seen.append(attempt.status_code))
    with pytest.raises(Exception, match="400"):
        given.surface.chat(client)
    assert seen == [400]


# --- connections ----------------------------------------------------------------------------------------------------


def test_max_connections(given, server):
    server.always(Fault(delay=0.01))
    client = given.client(base_url=server.url, max_connections=2)
    assert len(together(given.surface, client, 7)) == 7
    assert server.connections.max_open <= 2 and server.counts.max_in_flight == 2


def test_max_keepalive_connections(given, server):
    server.always(Fault(delay=0.02))
    client = given.client(base_url=server.url, max_keepalive_connections=1)
    together(given.surface, client, 4)
    assert server.connections.total == 4 and eventually(lambda: server.connections.open == 1)
    given.surface.chat(client)
    assert server.connections.total == 4


@pytest.mark.parametrize(("expiry", "connections"), [(5, 2), (60, 1), (0, 3)])
def test_keepalive_expiry(given, server, clock, transport, expiry, connections):
    if transport == "httpx":
        pytest.skip("httpx's connections read their own clock")
    client = given.client(base_url=server.url, keepalive_expiry=expiry)
    given.surface.chat(client)
    clock.advance(4)
    given.surface.chat(client)
    clock.advance(6)
    given.surface.chat(client)
    assert server.connections.total == connections


def test_the_defaults_of_connections(surface, server):
    options = surface.client(server)._target.connections.options
    assert (options.max_connections, options.max_keepalive_connections, options.keepalive_expiry) == (1000, 100, 5)


# --- proxies --------------------------------------------------------------------------------------------------------
# The testing server answers the absolute form too, so it serves as a proxy that reaches every host.


@pytest.mark.parametrize("form", ["text", "http://", "http", "all://"])
def test_proxies(given, server, form):
    proxy = server.origin.replace("http://", "http://user:pass%20word@")
    client = given.client(base_url="http://api.example.com/v1", proxies=proxy if form == "text" else {form: proxy})
    assert given.surface.chat(client).text == "You said: Hi"
    (request,) = server.requests
    assert request.target.replace(":80/", "/") == "http://api.example.com/v1/chat/completions"
    assert request.headers["host"] == "api.example.com"
    assert request.headers["proxy-authorization"] == "Basic dXNlcjpwYXNzIHdvcmQ="
    assert request.headers["authorization"] == f"Bearer {KEY}"


def test_a_proxy_by_host(surface, server):
    with Server() as proxy:
        client = surface.client(server, proxies={"http://*.example.com": proxy.origin})
        surface.chat(client)
        surface.chat(client.with_options(base_url="http://api.example.com/v1"))
        assert len(server.requests) == 1 and len(proxy.requests) == 1


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_the_proxy_variables_of_the_system(surface, server, monkeypatch, variable):
    monkeypatch.setenv(variable, server.origin)
    client = surface.client(base_url="http://api.example.com/v1", api_key=KEY)
    surface.chat(client)
    assert server.requests[0].target.replace(":80/", "/") == "http://api.example.com/v1/chat/completions"


def test_no_proxy_and_an_empty_mapping(surface, server, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    surface.chat(surface.client(server, proxies={}))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    surface.chat(surface.client(server))
    assert [request.target for request in server.requests] == ["/v1/chat/completions"] * 2


def test_azure_proxies_are_its_own(server, monkeypatch):
    with Server() as proxy:
        OpenAI.configure(
            azure_api_base="http://az.example.com",
            azure_api_key="az",
            azure_proxies=proxy.origin,
            api_key=KEY,
            base_url=server.url,
        )
        OpenAI["az"].chat.create(model="m", messages=MESSAGES)
        OpenAI["default"].chat.create(model="m", messages=MESSAGES)
        assert proxy.requests[0].headers["host"] == "az.example.com" and proxy.requests[0].deployment == "m"
        assert len(proxy.requests) == len(server.requests) == 1


# --- TLS ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def secure():
    """A server with TLS, whose authority nobody knows."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATES / "server.pem")
    with Server(ssl_context=context) as running:
        yield running


@pytest.fixture
def strict():
    """A server that wants a certificate of its clients."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=str(CERTIFICATES / "ca.pem"))
    context.load_cert_chain(CERTIFICATES / "server.pem")
    context.verify_mode = ssl.CERT_REQUIRED
    with Server(ssl_context=context) as running:
        yield running


def test_an_unknown_authority_is_refused(surface, secure):
    with pytest.raises(APIConnectionError, match=r"(?i)certificate") as caught:
        surface.chat(surface.client(secure, max_retries=0))
    assert caught.value.delivery == "unsent" and secure.requests == []


@pytest.mark.parametrize("verify", [str(CERTIFICATES / "ca.pem"), False])
def test_verify(given, secure, verify):
    client = given.client(base_url=secure.url, verify=verify)
    assert given.surface.chat(client).text == "You said: Hi"
    assert given.surface.stream(client).text == "You said: Hi" and secure.connections.total == 1


def test_verify_with_a_context(surface, secure):
    context = ssl.create_default_context(cafile=str(CERTIFICATES / "ca.pem"))
    assert surface.chat(surface.client(secure, verify=context)).text == "You said: Hi"


@pytest.mark.parametrize("cert", [str(CERTIFICATES / "client.pem"), [str(CERTIFICATES / "client.pem")] * 2])
def test_a_client_certificate(given, strict, cert):
    authority = str(CERTIFICATES / "ca.pem")
    if given.way == "environment" and not isinstance(cert, str):
        cert = json.dumps(cert)
    elif not isinstance(cert, str):
        cert = tuple(cert)
    client = given.client(base_url=strict.url, verify=authority, cert=cert)
    assert given.surface.chat(client).text == "You said: Hi"


def test_without_its_certificate(surface, strict):
    client = surface.client(strict, verify=str(CERTIFICATES / "ca.pem"), max_retries=0)
    with pytest.raises(APIConnectionError):
        surface.chat(client)
    assert strict.requests == []


@pytest.mark.parametrize("option", ["verify", "cert"])
def test_a_missing_file_is_told_before_anything_is_sent(surface, secure, option):
    with pytest.raises(ConfigurationError, match=r"(?i)nothing\.pem|no such file"):
        surface.chat(surface.client(secure, **{option: "/nowhere/nothing.pem"}))
    assert secure.requests == []


# --- the log --------------------------------------------------------------------------------------------------------

LINE = re.compile(
    r"POST /chat/completions client=default model=gpt-4o-mini attempt=(\d) status=(\w+) ms=\d+ "
    r"tokens=(\S+) request_id=(\S+)"
)


def lines(caplog):
    """What the library logged: attempt, status, tokens and whether there is a request id."""
    found = [LINE.fullmatch(record.getMessage()) for record in caplog.records if record.name == "async_openai"]
    return [(match[1], match[2], match[3], match[4].startswith("req_")) for match in found]


@pytest.mark.usefixtures("clock")
def test_debug_logs_one_line_an_attempt(given, server, caplog):
    caplog.set_level(logging.DEBUG, "async_openai")
    client = given.client(base_url=server.url, debug_enabled=True, custom_headers={"X-Secret": "hidden-1"})
    server.script(500, Fault.disconnect())
    given.surface.chat(client, text="private words")
    given.surface.stream(client)
    assert lines(caplog) == [
        ("1", "500", "-", True),
        ("2", "APIConnectionError", "-", False),
        ("3", "200", "2+4", True),
        ("1", "200", "1+3", True),
    ]
    assert "private" not in caplog.text and "hidden" not in caplog.text and KEY not in caplog.text


def test_without_debug_nothing_is_logged(surface, server, caplog):
    caplog.set_level(logging.DEBUG, "async_openai")
    surface.chat(surface.client(server))
    surface.chat(surface.client(server, debug_enabled=False))
    assert lines(caplog) == []


def test_openai_log_is_debug_too(surface, server, caplog, monkeypatch):
    caplog.set_level(logging.DEBUG, "async_openai")
    monkeypatch.setenv("OPENAI_LOG", "debug")
    surface.chat(surface.client(server))
    assert lines(caplog) == [("1", "200", "1+3", True)]
    monkeypatch.setenv("OPENAI_LOG", "info")
    surface.chat(surface.client(server))
    assert len(lines(caplog)) == 1


def script(server, code, **environment):
    """Run a program of its own, and return what it printed on both channels."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": ":".join(sys.path), "OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": KEY, **environment},
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    return done.stdout, done.stderr


CALL = """
import logging
from async_openai import OpenAI
before = logging.getLogger().handlers[:], logging.getLogger().level
OpenAI.chat.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "private words"}])
assert (logging.getLogger().handlers, logging.getLogger().level) == before
"""


def test_a_program_that_configures_no_logging(server):
    assert script(server, CALL) == ("", "")
    out, err = script(server, CALL, OPENAI_LOG="debug")
    assert out == "" and len(err.splitlines()) == 1 and LINE.search(err) and "private" not in err and KEY not in err


# --- settings as a whole --------------------------------------------------------------------------------------------


def test_settings_configure_and_get_settings(server):
    settings.configure(base_url=server.url, api_key=KEY, max_retries=7)
    assert get_settings().max_retries == 7 == settings.max_retries and settings.api_key == KEY
    assert OpenAI.chat.create(model="m", messages=MESSAGES).text == "You said: Hi"


def test_the_keywords_of_azure_have_a_short_form(server):
    OpenAI.configure(az_api_base=server.azure_url, az_api_key="az-key", az_api_version="2024-06-01", api_key=KEY)
    OpenAI["az"].chat.create(model="m", messages=MESSAGES)
    (request,) = server.requests
    assert request.key == "az-key" and request.query["api-version"] == "2024-06-01"


def test_default_query(surface, server):
    OpenAI.configure(default_query={"a": "1"})
    surface.chat(surface.client(server), extra_query={"b": 2})
    assert server.requests[0].query == {"a": "1", "b": "2"}


def test_the_default_completion_model(given, server):
    given.surface.call(
        given.client(base_url=server.url, default_completion_model="babbage-002"), "completions.create", prompt="x"
    )
    assert server.requests[0].json["model"] == "babbage-002"


@pytest.mark.parametrize("transport", ["default", "httpx"])
def test_transport(given, server, transport):
    client = given.client(base_url=server.url, transport=transport)
    assert given.surface.chat(client).text == "You said: Hi" and given.surface.stream(client).text == "You said: Hi"
