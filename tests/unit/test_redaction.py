"""What a server echoes of the secrets that were sent to it reaches no error, in no form."""

from __future__ import annotations

import base64
import contextlib
import html
import json
import pickle
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.engine.failures import from_error_object, from_status, malformed
from async_openai.engine.foreign_json import decoded
from async_openai.engine.parsing import parse_reply
from async_openai.engine.redaction import MASK, Redactor
from async_openai.engine.sent_secrets import secrets_of
from async_openai.errors import APIConnectionError, StreamInterruptedError
from async_openai.providers.base import Site
from async_openai.transport.base import FilePart, Multipart, TransportOptions, WireRequest
from async_openai.types.chat import ChatCompletion
from async_openai.types.models import Model
from async_openai.types.response import Headers, RawResponse
from async_openai.types.usage import CompletionUsage

KEY = "sk-proj-0123456789abcdef"


def answer(body, status=400, **headers):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return RawResponse(status, Headers.of({"content-type": "application/json", **named}), content)


def concealed(error, *secrets):
    Redactor(dict.fromkeys(secrets, True)).error(error)
    return error


def shown(text, *secrets):
    return Redactor(dict.fromkeys(secrets, True)).text(text)


# --- where the key is echoed ------------------------------------------------------------------------------------------


def escaped(text):
    return "".join(f"\\u{ord(character):04x}" for character in text)


ECHOES = {
    "message": answer({"error": {"message": f"Incorrect API key provided: {KEY}.", "code": "invalid_api_key"}}, 401),
    "glued": answer({"error": {"message": f"x{KEY}y"}}, 401),
    "in the code": answer({"error": {"message": "m", "code": KEY, "type": KEY, "param": KEY}}, 401),
    "nested": answer({"error": {"message": "m", "request": {"headers": [["Authorization", f"Bearer {KEY}"]]}}}, 401),
    "a field's name": answer({"error": {"message": "m", KEY: 1}}, 401),
    "escaped": answer(f'{{"error": {{"message": "key {escaped(KEY)}"}}}}'.encode(), 401),
    "text": answer(f"bad key {KEY}".encode(), 401),
    "HTML": answer(f"<html><title>no {KEY}</title>{KEY}</html>".encode(), 401),
    "beside bytes that are not UTF-8": answer(b"\xff" + KEY.encode() + b"\xfe", 401),
    "header": answer({"error": {"message": "m"}}, 401, x_echo=f"Bearer {KEY}", x_request_id=KEY),
    "half of JSON": answer(f'{{"error": "{KEY}'.encode(), 401),
}


def everything(error):
    response = error.response
    return " ".join(
        [
            str(error),
            repr(error),
            repr(error.body),
            repr(vars(error)),
            repr(response.headers.raw),
            repr(response.content),
            response.text,
            repr(pickle.dumps(error)),
            repr(json.loads(response.content)) if isinstance(decoded(response.content), dict) else "",
        ]
    )


@pytest.mark.parametrize("place", ECHOES)
def test_an_echoed_key_reaches_no_error(place):
    response = ECHOES[place]
    for error in (
        from_status(response),
        from_error_object(decoded(response.content), response),
        malformed(response, f"{KEY}[0]: why"),
        parse_reply(Model, response),
    ):
        concealed(error, KEY)
        assert KEY not in everything(error)
        assert "**********" in everything(error)


def test_what_stands_around_the_key_stays():
    assert concealed(from_status(ECHOES["message"]), KEY).message == "401: Incorrect API key provided: **********."
    assert concealed(from_status(ECHOES["message"]), KEY).code == "invalid_api_key"


def test_without_an_echo_the_answer_stays_as_it_came():
    response = answer(b'{ "error":{"message" : "no"}}')
    assert concealed(from_status(response), KEY).response == RawResponse(400, response.headers, response.content)


@pytest.mark.parametrize("key", ["error", "message", "null", "none", "1", "0", "code", '"', "e", "x", "EMPTY", "{"])
def test_a_placeholder_key_leaves_the_error_readable(key):
    body = {"error": {"message": "value 10 is not one of the examples", "type": "x1", "code": 1}}
    error = concealed(from_status(answer(body)), key)
    assert error.message == "400: value 10 is not one of the examples"
    assert (error.code, error.type) == ("1", "x1")
    inside = concealed(from_error_object(body, answer(body, 200)), key)
    assert (inside.code, inside.type) == ("1", "x1")


@pytest.mark.parametrize("key", ["s3cret", "$.a|b", "(("])
def test_a_short_key_is_blotted_out_where_it_stands_alone(key):
    error = concealed(from_status(answer({"error": {"message": f"key '{key}' is not known, {key}"}})), key)
    assert error.message == "400: key '**********' is not known, **********"


# --- in which form --------------------------------------------------------------------------------------------------


def every_character(form):
    return lambda text: "".join(form(character) for character in text)


FORMS = {
    "as it is": str,
    "in capitals": str.upper,
    "in small letters": str.lower,
    "percent-encoded": lambda text: quote(text, safe=""),
    "percent-encoded, in small letters": lambda text: quote(text, safe="").lower(),
    "as a form": quote_plus,
    "percent-encoded twice": lambda text: quote(quote(text, safe=""), safe=""),
    "every character percent-encoded": every_character(lambda sign: "".join(f"%{byte:02X}" for byte in sign.encode())),
    "for JSON": lambda text: json.dumps(text)[1:-1],
    "for JSON, not ASCII": lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    "for JSON in JSON": lambda text: json.dumps(json.dumps(text)[1:-1])[1:-1],
    "every character for JSON": every_character(lambda sign: f"\\u{ord(sign):04x}"),
    "for PHP's JSON": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "for HTML": html.escape,
    "every character for HTML": every_character(lambda sign: f"&#{ord(sign)};"),
    "every character for HTML, in hexadecimal": every_character(lambda sign: f"&#x{ord(sign):X};"),
    "as Python shows bytes": every_character(lambda sign: "".join(f"\\x{byte:02x}" for byte in sign.encode("latin-1"))),
    "percent-encoded for JSON": lambda text: json.dumps(quote(text, safe=""))[1:-1],
    "for HTML in JSON": lambda text: json.dumps(html.escape(text))[1:-1],
}
SIGNS = st.characters(min_codepoint=33, max_codepoint=255, exclude_categories=["Cc", "Cf", "Zs"])
SECRETS = st.text(SIGNS, min_size=8, max_size=60).map("7{}".format)  # no word of ours begins so


def test_every_form_of_a_key_is_found():
    for name, form in FORMS.items():
        assert shown(f"<{form(KEY)}>", KEY) == f"<{MASK}>", name


@given(SECRETS, st.sampled_from(sorted(FORMS)), st.text(max_size=20), st.text(max_size=20))
def test_every_form_of_any_secret_is_found(secret, form, before, after):
    echo = FORMS[form](secret)
    if len(secret) == len(secret.encode("ascii", "ignore")) or form not in {"in capitals", "in small letters"}:
        found = shown(f"{before} {echo} {after}", secret)
        assert echo not in found and secret not in found
        assert MASK in found


@given(SECRETS, st.text(max_size=200))
def test_a_text_without_the_secret_stays(secret, text):
    told = secret[:4].lower() in text.lower() or secret[-4:].lower() in text.lower()
    if not told and not set(text) & set("%&\\"):
        assert shown(text, secret) == text


PLACES = {
    "message": lambda echo: answer({"error": {"message": f"you sent {echo}!"}}),
    "code": lambda echo: answer({"error": {"message": "m", "code": echo, "type": echo, "param": echo}}),
    "deep": lambda echo: answer({"error": {"message": "m", "a": [{"b": {"c": [[echo]]}}]}}),
    "field": lambda echo: answer({"error": {"message": "m", echo: 1}}),
    "below the levels that are looked into": lambda echo: answer(
        b'{"error":{"m":' + b"[" * 2000 + json.dumps(echo).encode() + b"]" * 2000 + b"}}"
    ),
    "text": lambda echo: answer(f"what is {echo}?".encode()),
    "half of JSON": lambda echo: answer(f'{{"error": {{"message": "{echo}'.encode()),
    "HTML": lambda echo: answer(f"<title>{echo}</title>".encode()),
    "latin-1": lambda echo: answer(b"\xff" + echo.encode("latin-1", "replace")),
    "UTF-16": lambda echo: answer(json.dumps({"error": {"message": echo}}, ensure_ascii=False).encode("utf-16")),
    "header": lambda echo: answer({}, x_echo=echo.encode("latin-1", "replace").decode("latin-1")),
    "request id": lambda echo: answer({}, x_request_id=echo.encode("latin-1", "replace").decode("latin-1")),
    "beyond what is shown": lambda echo: answer(b"-" * 290 + echo.encode()),
}


@given(SECRETS, st.sampled_from(sorted(FORMS)), st.sampled_from(sorted(PLACES)))
def test_whatever_is_echoed_reaches_no_error(secret, form, place):
    response = PLACES[place](FORMS[form](secret))
    for error in (
        from_status(response),
        from_error_object(decoded(response.content), response),
        malformed(response, "why"),
        parse_reply(ChatCompletion, RawResponse(200, response.headers, response.content)),
    ):
        looked_through(concealed(error, secret), secret)


def looked_through(error, secret):
    """Look for a secret where a program may print, keep or send an error."""
    response = error.response
    texts = [str(error), repr(error), repr(vars(error)), *map(str, (error.message, error.args, error.body, error.code))]
    texts += [response.text, repr(response), *(f"{name}: {value}" for name, value in response.headers.items())]
    texts += [json.dumps(error.body, ensure_ascii=False), json.dumps(error.body)]
    with contextlib.suppress(ValueError):
        texts.append(json.dumps(response.json(), ensure_ascii=False))
    for text in texts:
        assert secret not in text
    for content in (response.content, pickle.dumps(error), pickle.dumps(error.body)):
        for charset in ("utf-8", "latin-1", "utf-16-le"):
            assert secret.encode(charset) not in content


def test_the_beginning_or_the_end_of_a_key_is_blotted_out_too():
    assert shown(f"{KEY[:15]}...", KEY) == f"{MASK}..."
    assert shown(f"...{KEY[-15:]}", KEY) == f"...{MASK}"
    # What the API itself shows tells too little.
    assert (
        shown("Incorrect API key provided: sk-proj-****cdef.", KEY) == "Incorrect API key provided: sk-proj-****cdef."
    )


@pytest.mark.parametrize("kept", range(1, len(KEY)))
def test_a_body_that_is_cut_in_the_middle_of_a_key(kept):
    content = b"-" * 1000 + KEY[:kept].encode()
    found = concealed(from_status(answer(content)), KEY).response.content
    assert found in (content[:-kept] + MASK.encode(), content if kept < 4 else b"")


def test_a_number_that_is_the_key():
    error = concealed(from_status(answer({"error": {"message": "m", "sent": 123456789012, "n": 5}})), "123456789012")
    assert error.body == {"message": "m", "sent": MASK, "n": 5}
    assert b"123456789012" not in error.response.content


def test_the_signing_secret_of_a_webhook_comes_from_the_server():
    body = {"whose": 5, "signing_secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}
    error = concealed(parse_reply(Model, answer(body, 200)), KEY)
    assert "MfKQ9r8" not in str(error.body) + error.response.text and MASK in error.body


def test_what_a_usage_does_not_know():
    error = StreamInterruptedError("cut", response=answer({}, 200), text=f"the model said {KEY}")
    error.usage = CompletionUsage.model_validate({"prompt_tokens": 3, "echo": KEY, "more": [KEY]})
    concealed(error, KEY)
    assert error.usage.prompt_tokens == 3 and error.usage.echo == MASK
    # What the model said is not the server's echo.
    assert error.text == f"the model said {KEY}"
    untouched = error.usage
    assert concealed(error, KEY).usage is untouched


def test_words_of_ours_stay_readable_whatever_the_key_is():
    for word in ("a", "list", "status", "why", "200"):
        error = concealed(malformed(answer({}, 200), "expected a list"), word)
        assert "expected a list (status 200" in error.message
    error = concealed(APIConnectionError("Connection error: refused"), "refused")
    assert str(error) == "Connection error: refused"


def test_a_redactor_shows_nothing():
    assert KEY not in repr(Redactor({KEY: True, "short": True}))


# --- what counts as a secret ----------------------------------------------------------------------------------------


class Client:
    """As much of a target as is asked."""

    def __init__(self, query=(), proxies=None):
        from async_openai.engine.target import KeyRing
        from async_openai.transport.connections import ClientConnections

        self.site = Site("http://x/v1", query=dict(query))
        self.keys = KeyRing(())
        self.connections = ClientConnections(TransportOptions(proxies=proxies or {}))


def secrets(key=None, query=(), proxies=None, extra_query=None, url="http://x/v1", content=None, **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    found = secrets_of(WireRequest("POST", url, named, content), key, Client(query, proxies), extra_query)
    return set(found)


@pytest.mark.parametrize(
    "name",
    [
        "x-auth",
        "helicone-auth",
        "ocp-apim-subscription-key",
        "x-goog-api-key",
        "my-token",
        "cf-secret",
        "cookie",
        "x-signature",
        "credential-id",
        "authorization",
        "proxy-authorization",
    ],
)
def test_a_telling_name(name):
    assert secrets(**{name: "hello"}) == {"hello"}


def test_the_parts_of_a_value_with_a_telling_name():
    assert secrets(authorization="Bearer sk-1") == {"sk-1"}
    login = base64_of("user:pass-word")
    assert secrets(authorization=f"Basic {login}") == {login, "user:pass-word", "pass-word"}
    assert secrets(cookie="session=abcdefgh; theme=dark") >= {"session=abcdefgh; theme=dark", "abcdefgh"}
    assert "dark" not in secrets(cookie="session=abcdefgh; theme=dark")


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("abcdefghijklmno1", True),
        ("abcdefghijklmn1", False),
        ("abcdefghijklmnop", False),
        ("1234567890123456", False),
        ("abcdefgh ijklmno1", False),
    ],
)
def test_other_values_of_16_characters_with_letters_and_digits(value, found):
    assert secrets(x_custom=value) == ({value} if found else set())


def test_what_is_ours_is_none():
    from async_openai.engine.wire import USER_AGENT

    marks = {"x-client-request-id": "0123456789abcdef-1", "idempotency-key": "0123456789abcdef"}
    own = {
        "user-agent": USER_AGENT,
        "openai-organization": "org-0123456789abcdef",
        "openai-project": "proj_0123456789ab",
    }
    assert secrets(accept="application/json", **marks, **own) == set()


def test_parameters_and_proxies():
    assert secrets(query={"sig": "s1", "api-version": "2024-10-21-preview1"}) == {"s1", "2024-10-21-preview1"}
    assert secrets(extra_query={"code": "abcdefghijklmno1", "n": 5}) == {"abcdefghijklmno1"}
    assert secrets(url="http://x/v1?after=batch_0123456789abc&api_key=k9") == {"k9"}
    found = secrets(proxies={"http://": "http://someone:pass%20word@h:1"})
    assert found == {"pass word", "someone:pass word", base64_of("someone:pass word")}
    assert "t0ken" in secrets(proxies={"http://": "http://t0ken@h:1"})


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"tools": [{"type": "mcp", "authorization": "tok"}]}, {"tok"}),
        ({"tools": [{"headers": {"Authorization": "Bearer tok", "Accept": "text/plain"}}]}, {"tok"}),
        ({"tools": [{"headers": {"X-Custom": "abcdefghijklmno1"}}]}, {"abcdefghijklmno1"}),
        ({"tools": [{"server_url": "https://h/mcp/abcdefghijklmno1/sse?token=t&page=p"}]}, {"abcdefghijklmno1", "t"}),
        ({"image_url": {"url": "https://u:pass%2Dword@h/abcdefghijklmno1?X-Amz-Signature=s"}}, {"pass-word", "s"}),
        ({"urls": ["https://h?sig=s", "https://[", "see https://h?sig=t"]}, {"s"}),
        (
            {"data_sources": [{"parameters": {"authentication": {"type": "api_key", "key": "a" * 16 + "1"}}}]},
            {"a" * 16 + "1"},
        ),
        ({"network_policy": {"domain_secrets": [{"domain": "d", "name": "n", "value": "val"}]}}, {"val"}),
        ({"api_key": "k", "apiKey": "l", "password": "p", "access_token": "a"}, {"k", "l", "p", "a"}),
        ({"filters": {"type": "eq", "key": "region", "value": "us"}, "token": "Hello", "max_tokens": 5}, set()),
        ({"properties": {"password": {"type": "string"}}, "model": "gpt-4o-mini-2024-07-18", "seed": None}, set()),
    ],
)
def test_a_body(body, found):
    assert secrets(content=json.dumps(body).encode()) == found
    assert secrets(content=Multipart([("session", json.dumps(body))], [])) == found


def test_a_form():
    files = [("file", FilePart("x.json", b'{"api_key": "in-a-file"}', "application/json"))]
    fields = [("api_key", "123"), ("n", "5"), ("url", "https://h?sig=s")]
    assert secrets(content=Multipart(fields, files)) == {"123", "s"}
    assert secrets(content=b"no JSON") == set()


def base64_of(text):

    return base64.b64encode(text.encode()).decode()
