"""Request values: what they take and refuse, and what of them goes where."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from async_openai.engine.request import OPTIONS, ApiRequest, as_request
from async_openai.engine.streaming import Stream
from async_openai.errors import InvalidParameterError, ParameterTypeError
from async_openai.resources.chat import ChatRequest, ChatStreamRequest
from async_openai.resources.embeddings import EmbeddingRequest
from async_openai.resources.images import ImageEditRequest
from async_openai.resources.models import ModelRetrieveRequest
from async_openai.types.base import Reply
from async_openai.types.models import Model
from async_openai.types.uploads import Upload

ENDPOINT = "POST /things/{thing_id}/parts/{part_id}"
HI = [{"role": "user", "content": "hi"}]


class Search(ApiRequest[Model], verb="POST", path="/things/{thing_id}/parts/{part_id}"):
    """An operation with two ids, one of them positional."""

    part_id: str = Field(kw_only=False)
    thing_id: str
    temperature: float | None = Field(default=None, ge=0, le=2)
    top_p: float | None = None
    labels: Mapping[str, str] | None = None
    words: Sequence[str] | None = None
    from_: str | None = Field(default=None, serialization_alias="from")


class Listing(ApiRequest[Model], verb="GET", path="/things"):
    """An operation without a body."""

    limit: int | None = Field(default=None, ge=1)
    after: str | None = None
    include: list[str] | None = None
    metadata: Mapping[str, str] | None = None


class Streamed(ApiRequest[Stream[Model, Reply]], verb="POST", path="/things"):
    """An operation that streams."""

    stream: Literal[True]


def body(request, changes=None):
    return json.loads(request.json_body(changes or {}))


def search(**more):
    return Search("p", thing_id="t", **more)


# --- what a class says of itself ----------------------------------------------------------------------------


def test_a_class_is_an_endpoint():
    assert (Search.verb, Search.path, Search.body_kind) == ("POST", "/things/{thing_id}/parts/{part_id}", "json")
    assert (Search.path_fields, Search.ids) == (("thing_id", "part_id"), ("part_id",))
    assert (Search.reply, Search.chunk, Search.pinned) == (Model, None, True)
    assert (Listing.verb, Listing.body_kind, Listing.pinned, Listing.ids) == ("GET", "none", False, ())
    assert (Streamed.reply, Streamed.chunk) == (Reply, Model)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, ("json", False, "application/json")),
        ({"pinned": True}, ("json", True, "application/json")),
        ({"body": "multipart"}, ("multipart", False, "application/json")),
        ({"accept": "audio/*"}, ("json", False, "audio/*")),
    ],
)
def test_class_keywords(options, expected):
    kind = type("Kind", (ApiRequest,), {}, verb="POST", path="/x", **options)
    assert (kind.body_kind, kind.pinned, kind.accept) == expected


def test_ids_in_the_path_pin_a_request_unless_it_says_otherwise():
    assert search().is_pinned()
    free = type("Free", (ApiRequest,), {"__annotations__": {"x": str}}, verb="GET", path="/x/{x}", pinned=False)
    assert not free(x="1").is_pinned()


@pytest.mark.parametrize(("name", "pinned"), [("previous_response_id", True), ("conversation", True), ("other", False)])
def test_objects_of_an_account_pin_a_request(name, pinned):
    assert Listing(**{name: "x"}).is_pinned() is pinned
    assert not Listing(**{name: None}).is_pinned()


# --- ids ----------------------------------------------------------------------------------------------------


def test_an_id_by_position_or_by_name():
    assert Search("p", thing_id="t") == Search(part_id="p", thing_id="t")
    assert search().url_path() == "/things/t/parts/p"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: Search("p", "q", thing_id="t"),
            f"{ENDPOINT} takes at most 1 positional (part_id), got 2 positional argument(s)",
        ),
        (
            lambda: Search("p", part_id="p", thing_id="t"),
            f"{ENDPOINT}: part_id was given twice",
        ),
        (lambda: Listing("x"), "GET /things takes keywords only, got 1 positional argument(s)"),
        (lambda: Search("p"), f"{ENDPOINT}: thing_id: missing"),
        (lambda: Search(5, thing_id="t"), None),
    ],
)
def test_wrong_positions(make, message):
    with pytest.raises(ParameterTypeError) as caught:
        make()
    assert message is None or str(caught.value) == message


@pytest.mark.parametrize(
    ("part", "segment"),
    [
        ("a b", "a%20b"),
        ("a/b", "a%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("../x", "..%2Fx"),
        ("%2e%2e", "%252e%252e"),
        ("ü{x}", "%C3%BC%7Bx%7D"),
        ("...", "..."),
        ("ft:gpt-4o:org::id", "ft%3Agpt-4o%3Aorg%3A%3Aid"),
    ],
)
def test_an_id_stays_in_its_segment(part, segment):
    assert Search(part, thing_id="t").url_path() == f"/things/t/parts/{segment}"


@given(st.text(min_size=1))
def test_any_id_is_one_segment_or_refused(part):
    try:
        path = ModelRetrieveRequest(part).url_path()
    except InvalidParameterError as error:
        assert error.param == "model"  # noqa: PT017 - either way is right
        return
    assert path.startswith("/models/")
    assert path.count("/") == 2
    assert path.isascii()
    assert path.removeprefix("/models/") not in {"", ".", ".."}


@pytest.mark.parametrize(
    ("part", "problem"),
    [
        ("", "part_id is empty"),
        ("  \n", "part_id is empty"),
        (".", "part_id cannot be '.'"),
        ("..", "part_id cannot be '..'"),
        ("a\ud800", "part_id is not valid Unicode text"),
    ],
)
def test_an_id_that_cannot_be_one_is_refused(part, problem):
    with pytest.raises(InvalidParameterError) as caught:
        Search(part, thing_id="t")
    assert str(caught.value) == f"{ENDPOINT}: {problem}"
    assert caught.value.param == "part_id"


# --- the body -----------------------------------------------------------------------------------------------


def test_the_body_holds_what_was_given_and_no_more():
    assert body(search()) == {}
    assert body(search(temperature=0.5)) == {"temperature": 0.5}


def test_an_explicit_none_is_sent_as_null():
    assert body(search(temperature=None)) == {"temperature": None}


def test_a_parameter_goes_by_the_servers_name():
    assert body(search(from_="x")) == {"from": "x"}


def test_changes_replace_parameters_in_the_body_only():
    request = ChatRequest(model="gpt-4o", messages=HI, user="u")
    assert body(request, {"model": "deployment"}) == {"model": "deployment", "messages": HI, "user": "u"}
    assert request.model == "gpt-4o"
    assert body(search(), {"stream_options": {"x": 1}}) == {"stream_options": {"x": 1}}


def test_unknown_parameters_are_sent_as_given():
    request = ChatRequest(model="m", messages=HI, reasoning={"a": [1, None]}, chat_template_kwargs={"t": True})
    assert body(request) == {
        "model": "m",
        "messages": HI,
        "reasoning": {"a": [1, None]},
        "chat_template_kwargs": {"t": True},
    }


@pytest.mark.parametrize("name", ["form", "path", "verb", "ids", "self", "given", "reply", "copy", "query", "_private"])
def test_an_unknown_parameter_may_have_any_name(name):
    assert body(Search("p", **{"thing_id": "t", name: "value"})) == {name: "value"}


def test_extra_body_is_merged_last():
    request = ChatRequest(model="m", messages=HI, user="u", extra_body={"user": "v", "more": {"x": 1}})
    assert body(request, {"model": "d"}) == {"model": "d", "messages": HI, "user": "v", "more": {"x": 1}}
    assert body(search(extra_body={"a": None})) == {"a": None}
    assert body(search(extra_body={})) == {}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timeout", 3),
        ("extra_headers", {"a": "b"}),
        ("extra_query", {"a": 1}),
        ("max_retries", 1),
        ("auto_retry", True),
        ("auto_retry_limit", 2),
        ("idempotency_key", "k"),
        ("deadline", 2.5),
        ("retry_unknown", False),
        ("fallback_models", ["m"]),
        ("tags", ["t"]),
    ],
)
def test_an_option_is_no_parameter(name, value):
    plain, optioned = search(temperature=1), search(temperature=1, **{name: value})
    assert getattr(optioned, name) == value
    assert optioned.json_body({}) == plain.json_body({})
    assert optioned == plain
    assert hash(optioned) == hash(plain)
    assert name not in optioned.model_dump()
    listing = Listing(limit=1, **{name: value})
    assert listing.query_string() == "limit=1"
    assert name in OPTIONS


@pytest.mark.parametrize(
    ("name", "value"), [("first_token_timeout", 2.5), ("inter_token_timeout", 0.5), ("on_break", "restart")]
)
def test_an_option_of_a_stream_is_no_parameter(name, value):
    plain, optioned = Streamed(stream=True), Streamed(stream=True, **{name: value})
    assert getattr(optioned, name) == value
    assert optioned.json_body({}) == plain.json_body({})
    assert optioned == plain and hash(optioned) == hash(plain)
    assert name not in optioned.model_dump()
    with pytest.raises(InvalidParameterError, match=f"{name} goes with stream=True"):
        search(**{name: value})


def test_the_list_of_options_is_tested_whole():
    tested = {"timeout", "extra_headers", "extra_query", "max_retries", "auto_retry", "auto_retry_limit"}
    tested |= {"idempotency_key", "extra_body", "deadline", "max_wait", "retry_unknown", "fallback_models", "tags"}
    assert tested | {"first_token_timeout", "inter_token_timeout", "on_break"} == OPTIONS


def test_bytes_are_the_same_each_time():
    request = ChatRequest(model="m", messages=({"role": "user", "content": c} for c in "ab"))
    assert request.json_body({}) == request.json_body({})
    assert len(body(request)["messages"]) == 2


@pytest.mark.parametrize("text", ["ä😀\u2028\0", "NaN", "Infinity and -Infinity", '"\\', "\x7f"])
def test_any_text_arrives_as_it_is(text):
    assert body(ChatRequest(model="m", messages=[{"role": "user", "content": text}]))["messages"][0]["content"] == text


CIRCLE: list[Any] = []
CIRCLE.append(CIRCLE)


@pytest.mark.parametrize(
    ("parameters", "where", "reason"),
    [
        ({"messages": [{"role": "user", "content": object()}]}, "messages[0].content", "JSON can hold, got object"),
        ({"messages": [{"role": "user", "content": "a\ud800"}]}, "messages[0].content", "valid Unicode text"),
        ({"messages": [{"role": "user", "content": b"\xff"}]}, "messages[0].content", "UTF-8 text"),
        ({"messages": [{"role": "user", "content": CIRCLE}]}, "messages[0].content[0]", "refers to itself"),
        ({"messages": HI, "whatever": {"a": [1, float("nan")]}}, "whatever.a[1]", "a finite number"),
        ({"messages": HI, "logit_bias": {"50": float("-inf")}}, "logit_bias.50", "a finite number"),
        ({"messages": HI, "extra_body": {"x": float("inf")}}, "extra_body.x", "a finite number"),
        ({"messages": HI, "extra_body": {"x": {"y": lambda: 1}}}, "extra_body.x.y", "JSON can hold, got function"),
    ],
)
def test_what_json_cannot_hold_is_named(parameters, where, reason):
    request = ChatRequest(model="m", **parameters)
    with pytest.raises(ParameterTypeError) as caught:
        request.json_body({})
    assert str(caught.value).startswith(f"POST /chat/completions: {where}: ")
    assert reason in str(caught.value)
    assert caught.value.param == where
    assert caught.value.__suppress_context__


def test_so_it_is_in_queries_and_forms():
    with pytest.raises(ParameterTypeError, match=r"GET /things: more: expected what JSON can hold, got object"):
        Listing(more=object()).query_string()
    request = ImageEditRequest(image=b"png", prompt="p", more=[object()])
    with pytest.raises(ParameterTypeError, match=r"POST /images/edits: more\[0\]: expected what JSON can hold"):
        request.form({})


# --- queries and forms --------------------------------------------------------------------------------------


def test_a_request_without_a_body_has_a_query():
    request = Listing(limit=2, after=None, include=["a", "b c"], metadata={"k": "v"}, other=True)
    assert request.query_string() == "limit=2&include[]=a&include[]=b+c&metadata[k]=v&other=true"
    assert Listing().query_string() == ""
    assert search(temperature=1).query_string() == ""


def test_ids_are_in_the_path_only():
    assert ModelRetrieveRequest("m").query_string() == ""
    assert body(search()) == {}


def test_a_form_holds_fields_and_files():
    request = ImageEditRequest(image=[b"one", ("two.png", b"two")], prompt="p", n=2, user=None, timeout=5, new=True)
    fields, files = request.form({"model": "m"})
    assert fields == [("prompt", "p"), ("n", "2"), ("new", "true"), ("model", "m")]
    assert [(name, part.name, part.content) for name, part in files] == [
        ("image[]", "upload", b"one"),
        ("image[]", "two.png", b"two"),
    ]
    assert ("x", "1") in ImageEditRequest(image=b"1", prompt="p", extra_body={"x": 1}).form({})[0]


# --- misspelt and misplaced ---------------------------------------------------------------------------------


def test_a_parameter_close_to_a_known_one_is_sent_and_logged_once(caplog):
    caplog.set_level(logging.WARNING, "async_openai")

    class Fresh(ApiRequest[Model], verb="POST", path="/fresh"):
        temperature: float | None = None

    for _ in range(3):
        assert body(Fresh(temprature=0.1, something_else=1)) == {"temprature": 0.1, "something_else": 1}
    assert caplog.messages == ["POST /fresh: sent 'temprature' as given; did you mean 'temperature'?"]
    Fresh(temperatur=0.1)
    assert len(caplog.messages) == 2
    assert "0.1" not in caplog.text


@pytest.mark.parametrize("value", [True, "yes", 1])
@pytest.mark.parametrize("where", ["parameter", "extra_body"])
def test_stream_where_nothing_streams_is_refused(value, where):
    more = {"stream": value} if where == "parameter" else {"extra_body": {"stream": value}}
    with pytest.raises(InvalidParameterError, match=r"POST /embeddings does not stream") as caught:
        EmbeddingRequest(model="m", input="x", **more)
    assert caught.value.param == "stream"


def test_stream_in_extra_body_points_to_the_parameter():
    with pytest.raises(InvalidParameterError, match="pass stream=True as a parameter"):
        ChatRequest(model="m", messages=HI, extra_body={"stream": True})
    assert body(ChatStreamRequest(model="m", messages=HI, stream=True, extra_body={"stream": True}))["stream"] is True


@pytest.mark.parametrize("value", [False, None])
def test_not_to_stream_is_fine(value):
    assert body(EmbeddingRequest(model="m", input="x", stream=value))["stream"] is value
    assert body(ChatRequest(model="m", messages=HI, stream=value))["stream"] is value


# --- validation ---------------------------------------------------------------------------------------------

SECRET = "do-not-show-this"


@pytest.mark.parametrize(
    ("parameters", "kind", "param", "message"),
    [
        ({}, ParameterTypeError, "model", "model: missing"),
        ({"model": "m"}, ParameterTypeError, "messages", "messages: missing"),
        ({"model": 5, "messages": HI}, ParameterTypeError, "model", "model: expected a string, got int"),
        ({"model": "m", "messages": SECRET}, ParameterTypeError, "messages", "expected a list, got str"),
        ({"model": "m", "messages": [SECRET]}, InvalidParameterError, "messages", "message 0 is a str"),
        ({"model": "m", "messages": [{"content": SECRET}]}, InvalidParameterError, "messages", "needs a 'role'"),
        ({"model": "m", "messages": HI, "temperature": SECRET}, ParameterTypeError, "temperature", "a number"),
        ({"model": "m", "messages": HI, "metadata": SECRET}, ParameterTypeError, "metadata", "expected a dict"),
        ({"model": "m", "messages": HI, "stream": True}, InvalidParameterError, "stream", "expected False"),
        ({"model": "m", "messages": HI, "timeout": SECRET}, InvalidParameterError, "timeout", "seconds as a number"),
        ({"model": "m", "messages": HI, "timeout": -1}, InvalidParameterError, "timeout", "more than 0 seconds"),
        ({"model": "m", "messages": HI, "max_retries": -1}, InvalidParameterError, "max_retries", "at least 0"),
        ({"model": "m", "messages": HI, "auto_retry": SECRET}, ParameterTypeError, "auto_retry", "a boolean"),
        ({"model": "m", "messages": HI, "idempotency_key": ""}, InvalidParameterError, "idempotency_key", "at least 1"),
        ({"model": "m", "messages": HI, "extra_body": SECRET}, ParameterTypeError, "extra_body", "expected a dict"),
        (
            {"model": "m", "messages": HI, "extra_headers": {"a": SECRET + "\r\n"}},
            InvalidParameterError,
            "extra_headers",
            "line break",
        ),
        (
            {"model": "m", "messages": HI, "extra_headers": {"a": 5}},
            ParameterTypeError,
            "extra_headers.a",
            "expected a string, got int",
        ),
    ],
)
def test_a_wrong_parameter_is_told_in_our_words(parameters, kind, param, message):
    with pytest.raises(InvalidParameterError) as caught:
        ChatRequest(**parameters)
    assert type(caught.value) is kind
    assert message in str(caught.value)
    assert caught.value.param == param
    assert SECRET not in str(caught.value)
    assert "pydantic" not in str(caught.value)
    assert caught.value.__suppress_context__


# --- ready requests -----------------------------------------------------------------------------------------


def test_a_ready_request_is_taken_as_it_is():
    ready = search()
    assert as_request(Search, (), {"input_object": ready}) is ready
    assert as_request(Search, (ready,), {}) is ready


def test_a_ready_request_of_a_sibling_is_taken():
    ready = ChatStreamRequest(model="m", messages=HI, stream=True)
    assert as_request(ChatRequest, (ready,), {}) is ready


@pytest.mark.parametrize("wrap", [dict, MappingProxyType])
def test_a_dict_gives_parameters(wrap):
    given_dict = wrap({"thing_id": "t", "temperature": 1})
    request = as_request(Search, ("p",), {"input_object": given_dict, "temperature": 2})
    assert request == search(temperature=2)
    assert dict(given_dict) == {"thing_id": "t", "temperature": 1}


def test_without_one_the_parameters_count():
    assert as_request(Search, ("p",), {"thing_id": "t", "input_object": None}) == search()


@pytest.mark.parametrize(
    ("arguments", "parameters", "message"),
    [
        ((), {"input_object": 5}, "takes its own request or a dict as input_object, got int"),
        ((), {"input_object": Listing()}, "takes its own request or a dict as input_object, got Listing"),
        ((Listing(),), {}, "takes its own request or a dict as input_object, got Listing"),
        ((), {"input_object": {1: 2}}, "the keys of input_object must be strings"),
        ((search(),), {"temperature": 1}, "a ready request takes no further parameters (temperature)"),
        ((search(), "p"), {}, "a ready request takes no further parameters (positional arguments)"),
        (({"thing_id": "t"},), {}, "thing_id: missing"),
    ],
)
def test_what_is_no_request_is_refused(arguments, parameters, message):
    with pytest.raises(ParameterTypeError) as caught:
        as_request(Search, arguments, parameters)
    assert message in str(caught.value)


# --- as a value ---------------------------------------------------------------------------------------------

PARAMETERS = st.fixed_dictionaries(
    {},
    optional={
        "temperature": st.sampled_from([0, 1, 1.0, 0.5]) | st.none(),
        "labels": st.dictionaries(st.sampled_from("ab"), st.sampled_from("xy"), max_size=2) | st.none(),
        "words": st.lists(st.sampled_from("xy"), max_size=2) | st.none(),
        "extra": st.sampled_from([1, True, 1.0, [1], [True], {"a": 1}, {"a": [1.0]}, None]),
        "more": st.sampled_from(["x", None]),
        "timeout": st.just(3),
        "extra_body": st.just({"x": 1}),
    },
)


@given(PARAMETERS, PARAMETERS, st.randoms())
def test_equal_requests_have_equal_hashes(one, other, random):
    shuffled = list(other.items())
    random.shuffle(shuffled)
    a, b = search(**one), search(**dict(shuffled))
    if a == b:
        assert hash(a) == hash(b)
    assert a == search(**one)
    assert hash(b) == hash(search(**other))


def test_other_values_are_unequal_and_mostly_hash_differently():
    requests = [search(temperature=t, words=[w]) for t in (0, 0.5, 1) for w in "xyz"]
    assert len(set(requests)) == 9
    assert len({hash(request) for request in requests}) > 6
    assert search() != Listing()
    assert search() != {}


def test_a_request_with_a_file_can_be_hashed():
    upload = Upload(b"x", "x")
    assert len({ImageEditRequest(image=upload, prompt="p"), ImageEditRequest(image=upload, prompt="p")}) == 1


@pytest.mark.parametrize(
    "again",
    [copy.copy, copy.deepcopy, lambda r: pickle.loads(pickle.dumps(r)), lambda r: r.model_copy()],
    ids=["copy", "deepcopy", "pickle", "model_copy"],
)
@pytest.mark.parametrize(
    "request_",
    [
        ChatRequest(model="m", messages=HI, unknown=[1], timeout=3, extra_headers={"a": "b"}, user=None),
        ModelRetrieveRequest("m"),
        EmbeddingRequest(model="m", input=[[1, 2]]),
    ],
    ids=["chat", "retrieve", "embeddings"],
)
def test_copies_are_equal_and_send_the_same(again, request_):
    made = again(request_)
    assert made == request_
    assert made.timeout == request_.timeout
    assert made.url_path() == request_.url_path()
    assert made.json_body({}) == request_.json_body({})


def test_a_copy_is_its_own():
    request = search(temperature=1)
    changed = request.model_copy(update={"temperature": 2})
    assert (body(request), body(changed)) == ({"temperature": 1}, {"temperature": 2})


def test_the_repr_shows_what_was_given_and_no_header():
    request = search(temperature=1, unknown=2, extra_headers={"authorization": SECRET}, extra_query={"key": SECRET})
    assert SECRET not in repr(request) + str(request)
    for part in ("part_id='p'", "temperature=1", "unknown=2"):
        assert part in repr(request)
    assert "top_p" not in repr(request)


def test_given_looks_a_parameter_up():
    request = search(temperature=0.5, unknown=3)
    assert (request.given("temperature"), request.given("unknown"), request.given("top_p")) == (0.5, 3, None)
    assert request.given("url_path") is None


def test_messages_are_copied_when_given():
    message = {"role": "user", "content": "before"}
    request = ChatRequest(model="m", messages=[message])
    message["content"] = "after"
    assert body(request)["messages"][0]["content"] == "before"
