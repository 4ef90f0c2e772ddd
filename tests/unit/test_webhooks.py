"""Webhooks: whose they are, when they are refused, and the events in them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from async_openai import AsyncOpenAI, OpenAI
from async_openai.errors import (
    ConfigurationError,
    InvalidParameterError,
    InvalidWebhookSignatureError,
    OpenAIError,
    ParameterTypeError,
)
from async_openai.resources.webhook_signatures import verify
from async_openai.types.webhook_events import CallEvent, ObjectEvent, SessionEvent, UnknownEvent

KEY = b"0123456789abcdef"
SECRET = f"whsec_{base64.b64encode(KEY).decode()}"
NOW = 1_700_000_000
BODY = '{"id": "evt_1", "type": "response.completed", "created_at": 1700000000, "data": {"id": "resp_1"}}'


def sign(body: str | bytes, key: bytes = KEY, moment: object = NOW, identity: str = "wh_1") -> str:
    raw = body.encode() if isinstance(body, str) else body
    return "v1," + base64.b64encode(hmac.digest(key, f"{identity}.{moment}.".encode() + raw, hashlib.sha256)).decode()


def headers(body: str | bytes = BODY, moment: object = NOW, **more: str) -> dict[str, str]:
    return {
        "webhook-id": "wh_1",
        "webhook-timestamp": str(moment),
        "webhook-signature": sign(body, moment=moment),
        **{name.replace("_", "-"): value for name, value in more.items()},
    }


pytestmark = pytest.mark.usefixtures("clock")  # it says NOW


@pytest.fixture(params=[OpenAI, AsyncOpenAI], ids=["OpenAI", "AsyncOpenAI"])
def webhooks(request):
    return request.param(base_url="http://127.0.0.1:1", api_key="k", webhook_secret=SECRET).webhooks


def test_what_the_specification_gives_as_an_example():
    """The test vector of the Standard Webhooks specification's reference libraries."""
    key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    body = '{"test": 2432232314}'
    given = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    verify(body, given, key, tolerance=10**9)
    with pytest.raises(InvalidWebhookSignatureError, match="not signed with this secret"):
        verify(body + " ", given, key, tolerance=10**9)


def test_an_event_is_unwrapped(webhooks):
    event = webhooks.unwrap(BODY, headers())
    assert isinstance(event, ObjectEvent)
    assert (event.type, event.id, event.data.id, event.created_at) == ("response.completed", "evt_1", "resp_1", NOW)


@pytest.mark.parametrize(
    "given",
    [
        {name.upper(): value for name, value in headers().items()},
        list(headers().items()),
        [(name.encode(), value.encode()) for name, value in headers().items()],
        headers(webhook_signature=f"v1,AAAA v2,BBBB {sign(BODY)}"),
        headers(webhook_signature=sign(BODY).removeprefix("v1,")),
    ],
    ids=["upper case", "pairs", "bytes", "several signatures", "without version"],
)
@pytest.mark.parametrize("payload", [BODY, BODY.encode(), bytearray(BODY.encode())], ids=["str", "bytes", "bytearray"])
def test_forms_of_headers_and_bodies(webhooks, given, payload):
    webhooks.verify_signature(payload, given)


@pytest.mark.parametrize("moment", [NOW - 300, NOW, NOW + 300])
def test_within_the_tolerance(webhooks, moment):
    webhooks.verify_signature(BODY, headers(moment=moment))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (headers(moment=NOW - 301), "301 seconds old, more than 300"),
        (headers(moment=NOW + 301), "301 seconds ahead, more than 300"),
        (headers(moment="soon"), "timestamp is not a number"),
        (headers(moment="١٢"), "timestamp is not a number"),
        (headers(moment=-5), "timestamp is not a number"),
        (headers(webhook_signature="v1,AAAA"), "not signed with this secret"),
        (headers(webhook_signature="v1,é"), "not signed with this secret"),
        (headers(webhook_id="wh_2"), "not signed with this secret"),
        (headers(webhook_signature=sign(BODY, key=b"another")), "not signed with this secret"),
        (headers(webhook_id=""), "no header webhook-id"),
        ({}, "no header webhook-id"),
        ({"webhook-id": "a", "webhook-timestamp": "1"}, "no header webhook-signature"),
    ],
)
def test_what_the_api_did_not_send(webhooks, given, message):
    with pytest.raises(InvalidWebhookSignatureError, match=message) as caught:
        webhooks.unwrap(BODY, given)
    assert isinstance(caught.value, ValueError) and isinstance(caught.value, OpenAIError)
    assert SECRET not in str(caught.value)


def test_the_tolerance_can_be_chosen(webhooks):
    webhooks.verify_signature(BODY, headers(moment=NOW - 5000), tolerance=5000)
    with pytest.raises(InvalidWebhookSignatureError, match="more than 0"):
        webhooks.verify_signature(BODY, headers(moment=NOW - 1), tolerance=0)


@pytest.mark.parametrize("tolerance", [-1, float("nan"), "5", None, True])
def test_a_wrong_tolerance(webhooks, tolerance):
    with pytest.raises(ParameterTypeError, match="tolerance: expected seconds"):
        webhooks.verify_signature(BODY, headers(), tolerance=tolerance)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.binary(max_size=50), st.integers(0, 49), st.integers(1, 255))
def test_every_change_of_the_body_is_found(body, place, change):
    verify(body, headers(body), SECRET)
    if body:
        place %= len(body)
        other = body[:place] + bytes([body[place] ^ change]) + body[place + 1 :]
        with pytest.raises(InvalidWebhookSignatureError):
            verify(other, headers(body), SECRET)


# --- where the secret comes from --------------------------------------------------------------------------------


def test_the_environment(monkeypatch):
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    assert OpenAI.webhooks.unwrap(BODY, headers()).id == "evt_1"
    client = OpenAI(api_key="k")
    assert client.webhook_secret == SECRET
    assert client.with_options(timeout=3).webhooks.unwrap(BODY, headers()).id == "evt_1"


def test_configured_and_given():
    OpenAI.configure(webhook_secret="whsec_AAAA")
    with pytest.raises(InvalidWebhookSignatureError):
        OpenAI.webhooks.unwrap(BODY, headers())
    OpenAI.webhooks.unwrap(BODY, headers(), secret=SECRET)
    client = OpenAI(api_key="k")
    client.webhook_secret = SECRET
    client.webhooks.unwrap(BODY, headers())
    assert SECRET not in repr(client)


def test_a_plain_secret_is_the_key_itself(webhooks):
    given = {**headers(), "webhook-signature": sign(BODY, key=b"plain")}
    webhooks.verify_signature(BODY, given, secret="plain")


def test_no_key_is_needed():
    AsyncOpenAI(webhook_secret=SECRET).webhooks.verify_signature(BODY, headers())


def test_no_secret():
    with pytest.raises(ConfigurationError, match="OPENAI_WEBHOOK_SECRET"):
        OpenAI.webhooks.unwrap(BODY, headers())


@pytest.mark.parametrize("secret", ["whsec_?", "whsec_A"])
def test_a_damaged_secret_is_not_shown(webhooks, secret):
    with pytest.raises(ConfigurationError, match="damaged") as caught:
        webhooks.verify_signature(BODY, headers(), secret=secret)
    assert secret not in str(caught.value)


@pytest.mark.parametrize("secret", ["whsec_", "whsec_====", "  ", " \n"])
def test_an_empty_secret_signs_for_nobody(webhooks, secret):
    forged = {**headers(), "webhook-signature": sign(BODY, key=b"")}
    with pytest.raises(ConfigurationError, match=r"secret is (empty|damaged)"):
        webhooks.verify_signature(BODY, forged, secret=secret)


def test_the_empty_secret_of_a_client():
    client = OpenAI(base_url="http://127.0.0.1:1", api_key="k", webhook_secret="whsec_")
    with pytest.raises(ConfigurationError, match="secret is empty"):
        client.webhooks.unwrap(BODY, headers())


@pytest.mark.parametrize("secret", ["whsec_\u00e9\u00e9", "whsec_ab\udc80"])
def test_a_secret_of_other_letters_is_not_shown(webhooks, secret):
    with pytest.raises(ConfigurationError, match="damaged") as caught:
        webhooks.verify_signature(BODY, headers(), secret=secret)
    assert secret not in str(caught.value)


@pytest.mark.parametrize("moment", ["1" * 5000, "9" * 21, "0" * 5000 + str(NOW)])
def test_a_timestamp_of_thousands_of_digits(webhooks, moment):
    with pytest.raises(InvalidWebhookSignatureError, match="not a number of seconds"):
        webhooks.unwrap(BODY, headers(moment=moment))


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("value", ["\udc80", "\u00e9", "v1," * 100_000, "v1, " * 100_000, "\x00"])
def test_headers_of_any_kind(webhooks, name, value):
    with pytest.raises(InvalidWebhookSignatureError):
        webhooks.unwrap(BODY, {**headers(), name: value})


def test_the_signature_is_found_among_several(webhooks):
    many = " ".join(["v1,AAAA"] * 10 + [sign(BODY)])
    assert webhooks.unwrap(BODY, {**headers(), "webhook-signature": many}).id == "evt_1"


# --- what is in them --------------------------------------------------------------------------------------------


def unwrapped(webhooks, event: object):
    body = json.dumps(event)
    return webhooks.unwrap(body, headers(body))


def test_a_call(webhooks):
    data = {"call_id": "rtc_1", "sip_headers": [{"name": "From", "value": "sip:a@b"}], "sip_media_security": "srtp"}
    event = unwrapped(webhooks, {"id": "e", "type": "realtime.call.incoming", "created_at": 1, "data": data})
    assert isinstance(event, CallEvent)
    assert (event.data.call_id, event.data.sip_headers[0].value) == ("rtc_1", "sip:a@b")


def test_a_session(webhooks):
    data = {"id": "s_1", "required_action": {"type": "function_call"}}
    event = unwrapped(webhooks, {"id": "e", "type": "agent.session.action_required", "created_at": 1, "data": data})
    assert isinstance(event, SessionEvent)
    assert event.data.required_action.type == "function_call"


def test_a_type_of_tomorrow(webhooks):
    event = unwrapped(webhooks, {"id": "e", "type": "moon.landed", "created_at": 1, "data": {"id": "m", "crew": 2}})
    assert isinstance(event, UnknownEvent)
    assert (event.type, event.data["crew"]) == ("moon.landed", 2)


def test_an_unknown_field_is_kept(webhooks):
    event = unwrapped(webhooks, {**json.loads(BODY), "region": "eu"})
    assert event["region"] == "eu"


@pytest.mark.parametrize("event", [[], 5, {"type": "response.completed"}, {"type": "response.completed", "data": 5}])
def test_signed_but_no_event(webhooks, event):
    with pytest.raises(InvalidParameterError, match="payload: not an event of the API"):
        unwrapped(webhooks, event)


def test_signed_but_no_json(webhooks):
    with pytest.raises(InvalidParameterError, match="payload: not an event of the API"):
        webhooks.unwrap("{", headers("{"))


@pytest.mark.parametrize(("payload", "found"), [({"id": 1}, "dict"), (None, "NoneType")])
def test_a_decoded_body(webhooks, payload, found):
    with pytest.raises(ParameterTypeError, match=f"payload: expected the body as it came, text or bytes, got {found}"):
        webhooks.unwrap(payload, headers())


@pytest.mark.parametrize("given", [5, "abc", [1, 2], None])
def test_headers_of_another_kind(webhooks, given):
    with pytest.raises(ParameterTypeError, match="headers: expected a mapping or pairs"):
        webhooks.unwrap(BODY, given)
