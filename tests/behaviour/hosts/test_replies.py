"""Every readable answer of every host is delivered; every other is an error of ours. The rows are in `rows/`."""

from __future__ import annotations

import importlib
import json
import logging
import pickle

import pytest
from behaviour.hosts.asking import HEADER, MODEL, USER, differences, in_chunk, in_reply, question, serve
from behaviour.hosts.table import DEFAULTS, Case, cases
from pydantic import BaseModel

from async_openai import APIResponseValidationError, OpenAI, OpenAIError
from async_openai.testing import Server

ALL = cases()
READABLE = [case for case in ALL if case.readable]
OF_MODELS = [case for case in READABLE if case.operation in {"chat", "responses"}]
PLAIN = {case.group: case for case in ALL if case.host == "OpenAI"}
both = pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)


def each(table):
    return pytest.mark.parametrize("case", table, ids=[case.id for case in table])


@pytest.fixture(scope="module")
def hosts():
    """A server that answers like all of them."""
    with Server() as running:
        serve(running)
        yield running


@pytest.fixture(scope="module")
def good():
    """A server that answers like OpenAI's."""
    with Server() as running:
        yield running


class Answer:
    """What a call gave."""

    def __init__(self, surface, client, case: Case) -> None:
        path, parameters = question(case)
        self.case, self.chunks, self.live = case, [], case.streamed
        if case.streamed and surface.name == "async_" and case.operation == "responses":
            # There it is the whole reply.
            self.live, parameters["stream"] = False, True
        if not self.live:
            self.reply = surface.call(client, path, **parameters)
            self.parts = [self.reply]
            return
        read = surface.stream(client, path, **parameters)
        if read.error is not None:
            raise read.error
        self.chunks, self.complete = read.chunks, read.stream.complete
        self.reply = surface.run(read.stream.read())
        self.parts = [*self.chunks, self.reply]

    def wrong(self) -> list[str]:
        """Where it is not what a user must get."""
        case, found = self.case, in_reply(self.case, self.reply)
        wrong = differences(case, found)
        if self.live:
            live = "".join(in_chunk(case, chunk) for chunk in self.chunks)
            if case.want.get("text") is not None and not case.want.get("whole") and live != found["text"]:
                wrong.append(f"live: {live!r}")
            if self.complete != case.want.get("complete", True):
                wrong.append(f"complete: {self.complete}")
        elif case.streamed:
            return wrong
        deviations = [deviation for part in (self.chunks or self.parts) for deviation in part.deviations]
        odd = tuple(sorted({deviation.place for deviation in deviations}))
        return wrong if odd == case.odd else [*wrong, f"deviations: {odd}"]


def check(surface, client, case):
    """Make a call, and compare what came of it with what a user must get."""
    if case.refuse is not None:
        with pytest.raises(OpenAIError) as caught:
            Answer(surface, client, case)
        assert case.refuse in str(caught.value)
        return
    try:
        answer = Answer(surface, client, case)
    except OpenAIError:
        if not case.either:
            raise
        return
    assert case.either or answer.wrong() == []


# --- what a user gets -----------------------------------------------------------------------------------------------


def test_the_table_is_whole():
    assert len(ALL) >= 220 and len({case.id for case in ALL}) == len(ALL)
    assert PLAIN.keys() == DEFAULTS.keys() and all(case.readable and not case.odd for case in PLAIN.values())
    assert len({case.host for case in ALL}) >= 30


@each(ALL)
def test_what_a_user_gets(surface, hosts, case):
    check(surface, surface.client(hosts, max_retries=0), case)


@pytest.mark.spread
@pytest.mark.parametrize("surface", ["sync", "AsyncOpenAI"], indirect=True)
@each(ALL)
def test_the_same_by_httpx(surface, hosts, case):
    check(surface, surface.client(hosts, max_retries=0, transport="httpx"), case)


@pytest.mark.spread
@pytest.mark.parametrize("surface", ["async_", "AsyncOpenAI"], indirect=True)
@each(ALL)
def test_the_same_by_aiohttp(surface, hosts, case):
    importlib.import_module("aiohttp")
    check(surface, surface.client(hosts, max_retries=0, transport="aiohttp"), case)


# --- and can do with it ---------------------------------------------------------------------------------------------


@pytest.mark.spread
@each(READABLE)
def test_it_is_dumped_validated_and_pickled(surface, hosts, case):
    parts = Answer(surface, surface.client(hosts, max_retries=0), case).parts
    for value in [part.reply for part in parts] if case.operation == "models" else parts:
        kind, whole, sent = type(value), value.model_dump_json(), value.model_dump_json(exclude_unset=True)
        assert kind.model_validate(value.model_dump()).model_dump_json() == whole
        assert kind.model_validate_json(whole).model_dump_json() == whole
        as_sent = kind.model_validate(value.model_dump(exclude_unset=True))
        assert as_sent.model_dump_json(exclude_unset=True) == sent
        assert kind.model_validate_json(sent).model_dump_json(exclude_unset=True) == sent
        again = pickle.loads(pickle.dumps(value))
        assert type(again) is kind and again.model_dump_json() == whole
        assert (again.deviations, again.raw) == (value.deviations, value.raw)


@pytest.mark.spread
@each(OF_MODELS)
def test_it_is_sent_back(surface, hosts, case):
    client = surface.client(hosts, max_retries=0)
    reply = Answer(surface, client, case).reply
    plain = {HEADER: str(ALL.index(PLAIN[case.operation]))}
    if case.operation == "chat":
        messages = [USER, *(choice.message for choice in reply.choices), USER]
        again = surface.call(client, "chat.completions.create", model=MODEL, messages=messages, extra_headers=plain)
        (sent,) = hosts.requests[-1].json["messages"][1:-1]
        assert [call["function"]["name"] for call in sent.get("tool_calls") or []] == [
            call.function.name for call in reply.choices[0].message.tool_calls or []
        ]
    else:
        items = [USER, *reply.output]
        again = surface.call(client, "responses.create", model=MODEL, input=items, extra_headers=plain)
        assert len(hosts.requests[-1].json["input"]) == len(items)
    assert again.text == "hello"


class Thing(BaseModel):
    """What is in the content that is JSON."""

    a: int


@pytest.mark.spread
@each([case for case in OF_MODELS if not case.streamed])
def test_it_is_parsed(surface, hosts, case):
    client = surface.client(hosts, max_retries=0)
    plain = Answer(surface, client, case).reply
    path, parameters = question(case)
    name = "response_format" if case.operation == "chat" else "text_format"
    given = {name: Thing} if "json" in case.want else {}
    parsed = surface.call(client, path.replace("create", "parse"), **parameters, **given)
    assert parsed.model_dump_json() == plain.model_dump_json()
    assert not given or parsed.parsed == Thing(a=1)


@pytest.mark.spread
@each([case for case in OF_MODELS if case.streamed])
def test_it_is_read_event_by_event(surface, hosts, case):
    client = surface.client(hosts, max_retries=0)
    path, parameters = question(case)
    manager = surface.method(client, path.replace("create", "stream"))

    def final(stream):
        return getattr(stream, "get_final_completion", getattr(stream, "get_final_response", None))()

    whole = surface.inside(manager(**parameters), final)
    assert whole.model_dump_json() == Answer(surface, client, case).reply.model_dump_json()
    events = surface.inside(manager(**parameters), surface.collect)
    told = "".join(event.delta for event in events if event.type in {"content.delta", "response.output_text.delta"})
    assert case.want["text"] is None or case.want.get("whole") or told == whole.text


# --- in a pool ------------------------------------------------------------------------------------------------------


@pytest.mark.spread
@both
@each(READABLE)
def test_an_odd_server_is_asked_once_and_does_not_rest(surface, hosts, good, case):
    resting = []
    for name, server in (("odd", hosts), ("good", good)):
        OpenAI.init_api_client(name, base_url=server.url, api_key="k", on_cooldown=resting.append)
    pool = OpenAI.pool("pool", clients=["odd", "good"], strategy="priority")
    before = hosts.counts.requests
    Answer(surface, pool, case)
    assert hosts.counts.requests == before + 1 and good.counts.requests == 0 and resting == []
    (row,) = OpenAI.ledger.rows
    assert (row.client, row.error, row.status) == ("odd", None, 200)
    tokens = case.want.get("usage")
    assert not tokens or (row.usage is not None and row.usage.total == tokens)


@pytest.mark.spread
@each([case for case in ALL if case.keeps])
def test_an_unusable_answer_keeps_its_usage(surface, hosts, case):
    client = surface.client(hosts, max_retries=0)
    with pytest.raises(OpenAIError) as caught:
        Answer(surface, client, case)
    assert caught.value.usage.total_tokens == case.keeps
    (row,) = client.ledger.rows
    # An error object may name the status that it had further up.
    assert (row.status, row.error) == (caught.value.status_code, type(caught.value).__name__)
    assert row.status == 200 or f'"code":{row.status}'.encode() in case.body
    assert row.usage.total == case.keeps


# --- what deviated --------------------------------------------------------------------------------------------------


@pytest.mark.spread
@each([case for case in READABLE if not case.streamed and case.body.startswith(b"{") and b"\\ud83d" not in case.body])
def test_raw_is_what_came(surface, hosts, case):
    assert Answer(surface, surface.client(hosts, max_retries=0), case).reply.raw == json.loads(case.body, strict=False)


def test_raw_of_a_chunk_holds_what_was_said_twice(surface, hosts):
    (case,) = (case for case in ALL if case.name == "the whole message once more at the end")
    *_, last = Answer(surface, surface.client(hosts, max_retries=0), case).chunks
    assert last.text == "" and last.raw["choices"][0]["message"]["content"] == "hello"


def test_a_place_is_logged_once_a_client(surface, hosts, caplog):
    (case,) = (case for case in ALL if case.id == "chat: TGI: one call in place of a list, id a number")
    with caplog.at_level(logging.DEBUG, "async_openai"):
        for _ in range(2):
            client = surface.client(hosts, max_retries=0)
            for _ in range(2):
                Answer(surface, client, case)
    told = [record.getMessage() for record in caplog.records if "expected" in record.getMessage()]
    assert len(told) == 2 * len(case.odd) == 2 * len(set(told[: len(case.odd)]))
    assert all(any(f".{place}: expected " in line for line in told) for place in case.odd)
    assert {record.levelno for record in caplog.records if "expected" in record.getMessage()} == {logging.DEBUG}


def test_a_vector_with_a_hole_keeps_its_length(surface, hosts):
    (case,) = (case for case in ALL if case.name == "a hole in the vector")
    reply = Answer(surface, surface.client(hosts), case).reply
    assert len(reply.data[0].embedding) == 2 and str(reply.deviations[0]) == (
        "data[0].embedding[0]: expected a number, got null"
    )


def test_a_reply_that_fits_nothing_names_what_was_expected(surface, hosts):
    (case,) = (case for case in ALL if case.id == "chat: gateways: message absent")
    with pytest.raises(APIResponseValidationError, match=r"choices\[0\]\.message: expected an object"):
        Answer(surface, surface.client(hosts, max_retries=0), case)
