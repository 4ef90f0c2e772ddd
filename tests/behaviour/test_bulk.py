"""Bulk runs: rows of every kind, results as they come, errors that stop nothing."""

from __future__ import annotations

import asyncio
import json
import threading
from pathlib import Path

import pytest
from pydantic import BaseModel

from async_openai import (
    APIResponseValidationError,
    AsyncOpenAI,
    BadRequestError,
    BudgetExceededError,
    ChatRequest,
    ConfigurationError,
    InvalidParameterError,
    OpenAI,
    ParameterTypeError,
    RunStoppedError,
    UsageError,
)
from async_openai.testing import Fault

MODEL = "gpt-4o-mini"


def message(text):
    return {"role": "user", "content": text}


def begin(surface, target, rows, **arguments):
    """Make the run of a surface."""
    name = "async_map" if surface.name == "async_" else "map"
    return getattr(target, name)(rows, **{"model": MODEL, **arguments})


def results(surface, run):
    """Take all results of a run, as they come."""
    if not surface.asynchronous:
        return list(run)

    async def collect():
        return [result async for result in run]

    return surface.run(collect())


def ask(surface, target, rows, **arguments):
    """Run to the end; results in the order of the rows."""
    return surface.run(begin(surface, target, rows, **arguments).all())


def lines(path):
    return [json.loads(line) for line in Path(path).read_bytes().splitlines()]


def refusing(server, *words, status=400):
    server.always(status, when=lambda request: any(word in request.body.decode() for word in words))


# --- rows -----------------------------------------------------------------------------------------------------------

ROWS = {
    "text": ("a", {}, [message("a")]),
    "message": (message("a"), {}, [message("a")]),
    "messages": ([message("a"), message("b")], {}, [message("a"), message("b")]),
    "request": (ChatRequest(model="other", messages=[message("a")]), {}, [message("a")]),
    "parameters": ({"messages": [message("a")], "temperature": 0.5, "id": 7}, {}, [message("a")]),
    "batch line": (
        {"custom_id": "x", "url": "/v1/chat/completions", "body": {"messages": [message("a")]}},
        {},
        [message("a")],
    ),
    "prompt": ({"prompt": "a", "label": 1}, {}, [message("a")]),
    "text column": ({"text": "a"}, {}, [message("a")]),
    "input": ({"input": "a"}, {}, [message("a")]),
    "template": ({"text": "a", "n": 3}, {"template": "{n}: {text}!"}, [message("3: a!")]),
    "template of a text": ("a", {"template": "Say {}"}, [message("Say a")]),
    "template by attribute": ({"x": {"y": "a"}}, {"template": "{x[y]}"}, [message("a")]),
    "system": ("a", {"system": "Be kind"}, [{"role": "system", "content": "Be kind"}, message("a")]),
    "columns": ({"text": "a", "prompt": "b"}, {"columns": ["text"]}, [message("a")]),
}


@pytest.mark.spread
@pytest.mark.parametrize("kind", ROWS)
def test_kinds_of_rows(surface, server, kind):
    row, arguments, sent = ROWS[kind]
    (result,) = ask(surface, surface.client(server), [row], temperature=0, **arguments)
    (request,) = server.requests
    assert request.json["messages"] == sent and result.text == f"You said: {sent[-1]['content']}"
    assert result.index == 0 and result.row is row and result.attempts == 1 and not result.from_file
    expected = {"request": (None, "other"), "parameters": (0.5, MODEL)}.get(kind, (0, MODEL))
    assert (request.json.get("temperature"), request.json["model"]) == expected and "id" not in request.json


WRONG_ROWS = {
    "number": (7, {}, "expected a text, a message"),
    "no columns": ({"label": 1}, {}, "the row has 'label'"),
    "another operation": ({"url": "/v1/embeddings", "body": {}}, {}, "asks /chat/completions"),
    "no such column": ({"text": "a"}, {"template": "{txt}"}, "did you mean 'text'?"),
    "nothing": ([], {}, "an empty list"),
    "no role": ({"messages": [{"content": "x"}]}, {}, "needs a 'role'"),
}


@pytest.mark.spread
@pytest.mark.parametrize("kind", WRONG_ROWS)
def test_a_first_row_that_is_no_request_ends_the_run_before_anything_is_sent(surface, server, kind, tmp_path):
    row, arguments, words = WRONG_ROWS[kind]
    output = tmp_path / "out.jsonl"
    with pytest.raises(InvalidParameterError, match=words) as caught:
        ask(surface, surface.client(server), [row, "fine"], output=output, **arguments)
    assert caught.value.message.startswith("row 0") and server.requests == []
    # A later one is an error of its own.
    if "template" not in arguments:
        first, second = ask(surface, surface.client(server), ["fine", row], **arguments)
        assert first.error is None and second.error.message.startswith("row 1") and second.attempts == 0


WRONG = {
    "endpoint": ({"endpoint": "chats"}, "did you mean 'chat'"),
    "stream": ({"stream": True}, "not streamed"),
    "concurrency": ({"concurrency": 0}, "at least 1"),
    "stop_after_errors": ({"stop_after_errors": 1.5}, "a share"),
    "template": ({"template": "{"}, "template"),
    "template without columns": ({"template": "x"}, "names no column"),
    "column": ({"template": "{a}", "columns": ["b"]}, "no column 'a'"),
    "columns": ({"columns": "abc"}, "list of names"),
    "messages": ({"messages": []}, "the rows bring it"),
    "system": ({"endpoint": "embeddings", "system": "x"}, "no system message"),
    "retry_errors": ({"retry_errors": True}, "goes with output"),
    "repair": ({"repair": True}, "response_format"),
    "output": ({"output": "x.doc"}, "ends in"),
    "temperature": ({"temperature": "hot"}, "temperature"),
    "range": ({"response_format": 7}, "response_format"),
}


@pytest.mark.spread
@pytest.mark.parametrize("kind", WRONG)
def test_wrong_arguments(surface, server, kind):
    arguments, words = WRONG[kind]
    with pytest.raises(InvalidParameterError, match=words):
        ask(surface, surface.client(server), ["a"], **arguments)
    assert server.requests == []


def test_rows_must_be_an_iterable(surface, server):
    for rows in ("text", b"x", 7):
        with pytest.raises(ParameterTypeError, match="an iterable of rows"):
            begin(surface, surface.client(server), rows)
    with pytest.raises(ConfigurationError):
        ask(surface, surface.client(base_url=server.url), ["a"])


@pytest.mark.spread
@pytest.mark.parametrize("endpoint", ["completions", "responses", "embeddings", "moderations"])
def test_other_operations(surface, server, endpoint, tmp_path):
    server.always(
        Fault(status=200, body={"id": "m", "model": "m", "results": [{"flagged": False}]}), path="/moderations"
    )
    output = tmp_path / "out.jsonl"
    found = ask(surface, surface.client(server), ["a", {"text": "b"}], endpoint=endpoint, output=output)
    assert [result.error for result in found] == [None, None]
    name = "prompt" if endpoint == "completions" else "input"
    assert sorted(request.json[name] for request in server.requests) == ["a", "b"]
    again = ask(surface, surface.client(server), ["a", {"text": "b"}], endpoint=endpoint, output=output)
    assert len(server.requests) == 2 and [result.from_file for result in again] == [True, True]
    if endpoint == "embeddings":
        assert [result.vector for result in again] == [pytest.approx(result.vector) for result in found]
        assert "vector" in lines(output)[0] and lines(output)[0]["reply"]["data"] == []
    elif endpoint != "moderations":
        assert [result.text for result in again] == [result.text for result in found]


# --- how results come -----------------------------------------------------------------------------------------------


def test_results_come_as_rows_finish_or_in_order(surface, server):
    server.always(Fault.hang(), when=lambda request: "slow" in request.body.decode())
    client, rows = surface.client(server), ["slow", *map(str, range(6))]
    run = begin(surface, client, rows, concurrency=3)

    def release():
        # It may come there after all others.
        server.wait_for(1, 50, outcome="stalled")
        server.release()

    async def collect():
        found = []
        async for result in run:
            found.append(result.index)
            if len(found) == 6:
                await asyncio.to_thread(release)
        return found

    def collect_blocking():
        found = []
        for result in run:
            found.append(result.index)
            if len(found) == 6:
                release()
        return found

    found = surface.run(collect()) if surface.asynchronous else collect_blocking()
    assert found[-1] == 0 and sorted(found) == list(range(7))
    server.clear()
    assert [one.index for one in results(surface, begin(surface, client, rows, ordered=True))] == list(range(7))


@pytest.mark.parametrize("ordered", [False, True])
def test_the_input_is_pulled_as_results_are_taken(surface, server, ordered):
    pulled = []

    def rows():
        for number in range(1000):
            pulled.append(number)
            yield str(number)

    run = begin(surface, surface.client(server), rows(), concurrency=2, ordered=ordered)

    async def first():
        async for _ in run:
            await asyncio.to_thread(server.wait_for, 20, 50, outcome="answered")
            break
        await run.close()

    if surface.asynchronous:
        surface.run(first())
    else:
        for _ in run:
            server.wait_for(20, 50, outcome="answered")
            break
        run.close()
    assert len(pulled) <= 22 and run.summary.ended == "stop"


def test_asynchronous_rows(surface, server):
    async def rows():
        for text in "abc":
            yield text

    client = surface.client(server)
    if surface.asynchronous:
        assert [result.text for result in ask(surface, client, rows())] == [f"You said: {text}" for text in "abc"]
    else:
        with pytest.raises(ParameterTypeError, match="async_map takes it"):
            begin(surface, client, rows())


def test_on_pools_and_on_the_class(server):
    OpenAI.configure(base_url=server.url, api_key="sk-x")
    OpenAI.init_api_client("one", api_key="sk-y", api_base=server.url)
    pool = OpenAI.pool("both", clients=["default", "one"])
    for target in (OpenAI, pool):
        assert [result.text for result in target.map(["a"], MODEL).all()] == ["You said: a"]

        async def collect(target=target):
            return [result.text async for result in target.async_map(["b"], model=MODEL)]

        assert asyncio.run(collect()) == ["You said: b"]
    assert len(OpenAI.ledger) == 4


def test_summary_and_costs(surface, server):
    refusing(server, "bad")
    run = begin(surface, surface.client(server), ["one", "bad", "two words"])
    found = surface.run(run.all())
    summary = run.summary
    assert (summary.done, summary.failed, summary.skipped, summary.ended) == (2, 1, 0, None)
    assert summary.tokens == 4 + 7 - 1 and summary.usd == pytest.approx(sum(one.usd for one in found if one.reply))
    assert summary.usd > 0 and isinstance(found[1].error, BadRequestError) and found[1].attempts == 1
    assert "2 done, 1 failed" in str(summary)


# --- errors ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("most", "failed"), [(5, 5), (0.5, 50)])
def test_too_many_errors_stop_the_run(surface, server, most, failed):
    server.always(400)
    run = begin(surface, surface.client(server), map(str, range(1000)), concurrency=1, stop_after_errors=most)
    with pytest.raises(RunStoppedError, match="stop_after_errors") as caught:
        surface.run(run.all())
    assert caught.value.summary.failed == failed == server.counts.requests and run.summary.ended == "errors"


def test_an_error_in_the_input_ends_the_run(surface, server):
    def rows():
        yield "a"
        raise LookupError("no more")

    run = begin(surface, surface.client(server), rows())
    with pytest.raises(LookupError):
        surface.run(run.all())
    assert run.summary.done == 1


def test_a_closed_client_ends_the_run(surface, server):
    client = surface.client(server)
    surface.run(client.close())
    with pytest.raises(UsageError):
        ask(surface, client, map(str, range(100)), concurrency=1)


def test_a_used_up_budget_stops_the_run(surface, server, tmp_path):
    sent = []

    def count(text):
        if len(sent) == 3:
            raise BudgetExceededError("used up")
        sent.append(text)
        return "sk-x"

    client = surface.client(server, api_key=lambda: count("x"))
    run = begin(surface, client, map(str, range(20)), concurrency=1, output=tmp_path / "out.jsonl", ordered=True)
    assert len(surface.run(run.all())) == 3 and run.summary.ended == "budget"
    assert not (tmp_path / "out.errors.jsonl").exists()
    sent.clear()
    assert len(ask(surface, client, map(str, range(4)), output=tmp_path / "out.jsonl")) == 4
    assert server.counts.requests == 4


# --- classes --------------------------------------------------------------------------------------------------------


class Label(BaseModel):
    label: str
    score: int


def test_answers_become_instances(surface, server, tmp_path):
    output = tmp_path / "out.jsonl"
    for _ in range(2):
        found = ask(surface, surface.client(server), ["a", "b"], response_format=Label, output=output)
        assert all(type(result.parsed) is Label for result in found)
    assert len(server.requests) == 2 and all(result.from_file for result in found)
    assert set(lines(output)[0]["parsed"]) == {"label", "score"}
    (result,) = ask(surface, surface.client(server), ["a"], response_format=Label, endpoint="responses")
    assert type(result.parsed) is Label


SCHEMA = {
    "type": "json_schema",
    "json_schema": {
        "name": "l",
        "schema": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}},
    },
}
MISFITS = {
    "no JSON": (Label, "Sorry", "JSON"),
    "no such class": (Label, '{"label": 1}', "score"),
    "no JSON by a schema": (SCHEMA, "Sorry", "not JSON"),
    "missing by a schema": (SCHEMA, "{}", "'n' is missing"),
    "wrong by a schema": (SCHEMA, '{"n": "x"}', "n: expected integer"),
}


@pytest.mark.spread
@pytest.mark.parametrize("kind", MISFITS)
def test_an_answer_that_does_not_fit_is_an_error_with_its_text(surface, server, kind, tmp_path):
    form, text, words = MISFITS[kind]
    answer = {"choices": [{"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}]}
    server.script(Fault(status=200, body={**answer, "usage": {"prompt_tokens": 5, "completion_tokens": 5}}), times=1)
    output = tmp_path / "out.jsonl"
    (result,) = ask(surface, surface.client(server), ["a"], response_format=form, output=output)
    assert isinstance(result.error, APIResponseValidationError) and result.error.text == text
    assert words in str(result.error) and result.reply is None and result.usd > 0
    (line,) = lines(tmp_path / "out.errors.jsonl")
    assert line["text"] == text and line["request"]["messages"] == [message("a")] and line["usd"] > 0
    # Asked once more, with the error.
    server.script(Fault(status=200, body=answer))
    (result,) = ask(surface, surface.client(server), ["a"], response_format=form, repair=True)
    if form is Label:
        assert result.error is None and type(result.parsed) is Label
    assert result.attempts == 2
    said = server.requests[-1].json["messages"]
    assert said[1] == {"role": "assistant", "content": text} and "does not fit" in said[2]["content"]


# --- equal rows -----------------------------------------------------------------------------------------------------


def test_equal_rows_are_sent_once(surface, server, tmp_path):
    rows = ["a", "b", "a", "a", "b"] * 10
    for output in (None, tmp_path / "out.jsonl"):
        found = ask(surface, surface.client(server), rows, dedupe=True, output=output)
        assert [result.text for result in found] == [f"You said: {text}" for text in rows]
        assert len({result.key for result in found}) == 50
    assert server.counts.requests == 4
    # The output knows what was asked before.
    more = ask(surface, surface.client(server), [*rows, "a", "c"], dedupe=True, output=tmp_path / "out.jsonl")
    assert server.counts.requests == 5 and len(more) == 52


def test_the_cache_serves_several_runs(surface, server, tmp_path):
    for _ in range(2):
        found = ask(surface, surface.client(server), ["a", "b"], cache=tmp_path / "c.db", response_format=Label)
        assert [type(result.parsed) for result in found] == [Label, Label]
    assert server.counts.requests == 2 and [result.from_file for result in found] == [True, True]
    assert [result.usd for result in found] == [0, 0]
    ask(surface, surface.client(server), ["a"], cache=tmp_path / "c.db", temperature=1)
    assert server.counts.requests == 3


# --- stopping -------------------------------------------------------------------------------------------------------


def test_what_is_under_way_is_waited_for_and_written(surface, server, tmp_path):
    server.always(Fault.hang())
    output = tmp_path / "out.jsonl"
    run = begin(surface, surface.client(server), map(str, range(100)), concurrency=3, output=output)

    def stop():
        server.wait_for(3, 50, outcome="stalled")
        run.stop()
        server.release()

    helper = threading.Thread(target=stop)
    helper.start()
    found = results(surface, run)
    helper.join()
    assert len(found) == 3 == len(lines(output)) and run.summary.ended == "stop"


def test_leaving_the_loop_stops_and_closing_waits(surface, server, tmp_path):
    output = tmp_path / "out.jsonl"
    run = begin(surface, surface.client(server), map(str, range(1000)), concurrency=4, output=output)

    async def leave():
        async with run:
            async for _ in run:
                break
            assert run.summary.ended == "stop"

    if surface.asynchronous:
        surface.run(leave())
    else:
        with run:
            for _ in run:
                break
            assert run.summary.ended == "stop"
    sent = server.counts.requests
    assert sent < 1000 and len(lines(output)) == sent and not list(tmp_path.glob("*.lock"))


def test_cancelled_rows_stay_to_be_done(server, tmp_path):
    output = tmp_path / "out.jsonl"
    server.always(Fault.hang(), when=lambda request: "slow" in request.body.decode())

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key="sk-x") as client:
            run = client.map(["a", "slow", "b"], MODEL, output=output)
            task = asyncio.create_task(run.all())
            await asyncio.to_thread(server.wait_for, 2, 50, outcome="answered")
            while len(lines(output)) < 2:  # noqa: ASYNC110 - by the run's own tasks
                await asyncio.sleep(0.001)
            task.cancel()
            # `close` waits for the slow one; cancelled again, it gives it up.
            asyncio.get_running_loop().call_later(0.01, task.cancel)
            with pytest.raises(asyncio.CancelledError):
                await task
            server.clear()
            found = await client.map(["a", "slow", "b"], MODEL, output=output).all()
            assert [result.from_file for result in found] == [True, False, True]

    asyncio.run(main())


# --- the helpers that rest on it ------------------------------------------------------------------------------------


def test_the_first_error_names_its_row_and_has_the_replies(surface, server):
    refusing(server, "number 3")
    client = surface.client(server)
    call = client.acreate_chat if surface.asynchronous else client.create_chats
    with pytest.raises(BadRequestError) as caught:
        surface.run(call([message(f"number {number}") for number in range(9)], MODEL, batch_size=1))
    error = caught.value
    assert error.index == 3 and {index: reply.text for index, reply in error.replies.items()} == {
        index: f"You said: number {index}" for index in range(3)
    }


def embed(surface, client, texts, **arguments):
    name = "async_embed_many" if surface.name == "async_" else "embed_many"
    return surface.run(getattr(client, name)(texts, "text-embedding-3-small", **arguments))


def test_vectors_of_many_texts(surface, server):
    server.always(400, when=lambda request: "bad" in request.body.decode(), path="/embeddings")
    texts = [*map(str, range(20)), "bad", *map(str, range(5))]
    client = surface.client(server)
    found = embed(surface, client, texts, most_inputs=8)
    numpy = pytest.importorskip("numpy")
    assert len(found) == 26 and found[20] is None and list(found.errors) == [20]
    assert isinstance(found.errors[20], BadRequestError) and found.tokens == 25 and found.usd > 0
    assert numpy.array_equal(found[0], found[21]) and not numpy.array_equal(found[0], found[1])
    matrix = numpy.asarray(found)
    assert matrix.shape == (26, 1536) and matrix.dtype == numpy.float32 and numpy.isnan(matrix[20]).all()
    assert max(len(request.json["input"]) for request in server.requests) == 8
    assert found[-1] is not None and len(found[18:22]) == 4 and "1 refused" in repr(found)


def test_vectors_keep_to_the_tokens_of_a_request(surface, server):
    assert len(embed(surface, surface.client(server), [])) == 0
    text = "word " * 40_000  # some 50,000 tokens by the estimate
    found = embed(surface, surface.client(server), [f"{number} {text}" for number in range(6)])
    assert len(found) == 6 and sorted(len(request.json["input"]) for request in server.requests) == [2, 4]
    for arguments, words in [({"most_inputs": 0}, "most_inputs"), ({"output": "x"}, "output")]:
        with pytest.raises(InvalidParameterError, match=words):
            embed(surface, surface.client(server), ["a"], **arguments)
    with pytest.raises(ParameterTypeError, match="at 1"):
        embed(surface, surface.client(server), ["a", 7])
