"""Helpers that wait for what the API does in its own time."""

from __future__ import annotations

import asyncio
import inspect
import json

import pytest

from async_openai import APIError, InvalidParameterError, ParameterTypeError, PollTimeoutError, RateLimitError
from async_openai.errors import OpenAIError
from async_openai.testing import Fault

FILE = {"id": "file-1", "object": "file", "bytes": 3, "created_at": 1, "filename": "a", "purpose": "assistants"}


class Jobs:
    """What a server answers one after the other; the last one again and again."""

    def __init__(self, server, method: str, path: str, *states, headers=None):
        self.left = list(states)
        self.headers = headers or {}
        server.route(method, path, self)

    def __call__(self, request):
        state = self.left.pop(0) if len(self.left) > 1 else self.left[0]
        status, body = state if isinstance(state, tuple) else (200, state)
        return status, self.headers, body


def stored(status: str, **more) -> dict:
    """A file in a vector store."""
    return {
        "id": "file-1",
        "object": "vector_store.file",
        "vector_store_id": "vs_1",
        "created_at": 1,
        "status": status,
        "usage_bytes": 0,
        "last_error": None,
        **more,
    }


def batch(status: str, **counts) -> dict:
    """A batch of files."""
    known = {"in_progress": 0, "completed": 0, "failed": 0, "cancelled": 0, "total": 2, **counts}
    return {"id": "vsfb_1", "vector_store_id": "vs_1", "created_at": 1, "status": status, "file_counts": known}


def paths(server) -> list[str]:
    return [f"{request.method} {request.path.removeprefix('/v1')}" for request in server.requests]


@pytest.fixture
def client(surface, server):
    # Whose ranges are known.
    return surface.client(server, provider="openai")


# --- files ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("last", ["processed", "error", "deleted"])
def test_a_file_is_waited_for(surface, server, client, clock, last):
    Jobs(server, "GET", "/v1/files/file-1", *({**FILE, "status": s} for s in ("uploaded", "pending", last)))
    seen = []
    file = surface.call(client, "files.wait_for_processing", "file-1", poll_interval=2, progress=seen.append)
    assert file.status == last
    assert [state.status for state in seen] == ["uploaded", "pending", last]
    assert clock.sleeps == [2, 2]


def test_the_deadline_of_a_file(surface, server, client, clock):
    Jobs(server, "GET", "/v1/files/file-1", {**FILE, "status": "uploaded"})
    with pytest.raises(PollTimeoutError, match=r"file 'file-1' did not end within 12 seconds, .*'uploaded'") as caught:
        surface.call(client, "files.wait_for_processing", "file-1", deadline=12)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.last.id == "file-1"
    # The last look is a second before the end.
    assert clock.sleeps == [5, 5, pytest.approx(1)]
    assert len(server.requests) == 4


def test_the_official_names_of_times(surface, server, client, clock):
    Jobs(server, "GET", "/v1/files/file-1", {**FILE, "status": "uploaded"})
    with pytest.raises(PollTimeoutError, match="within 3 seconds"):
        surface.call(client, "files.wait_for_processing", "file-1", max_wait_seconds=3)
    Jobs(server, "GET", "/vector_stores/vs_1/files/file-1", stored("in_progress"), stored("completed"))
    surface.call(client, "vector_stores.files.poll", "file-1", vector_store_id="vs_1", poll_interval_ms=250)
    assert clock.sleeps[-1] == 0.25


def test_a_failed_look_is_repeated_like_any_call(surface, server, client, clock):
    Jobs(server, "GET", "/v1/files/file-1", {**FILE, "status": "uploaded"}, {**FILE, "status": "processed"})
    server.script(500, 429)
    assert surface.call(client, "files.wait_for_processing", "file-1").status == "processed"


def test_repeats_end_at_the_deadline_too(surface, server, client, clock):
    server.always(Fault.rate_limit(retry_after=10))
    with pytest.raises(RateLimitError):
        surface.call(client, "files.wait_for_processing", "file-1", deadline=5)
    assert len(server.requests) == 1 and not clock.sleeps


def test_a_look_that_fails_ends_it(surface, server, client):
    server.always(404)
    with pytest.raises(APIError, match="404"):
        surface.call(client, "files.wait_for_processing", "file-1")


@pytest.mark.parametrize(
    ("parameters", "kind", "message"),
    [
        ({"poll_interval": 0}, InvalidParameterError, "poll_interval: expected more than 0 seconds, got 0"),
        ({"poll_interval": float("nan")}, InvalidParameterError, "poll_interval: expected more than 0"),
        ({"deadline": -1}, InvalidParameterError, "deadline: expected more than 0 seconds, got -1"),
        ({"deadline": "5"}, InvalidParameterError, "deadline: expected seconds as a number, got str"),
        ({"dedline": 5}, ParameterTypeError, "wait_for_processing: got an unexpected keyword argument 'dedline'"),
    ],
)
def test_wrong_parameters(surface, server, parameters, kind, message):
    client = surface.client(server)
    with pytest.raises(kind, match=message):
        surface.call(client, "files.wait_for_processing", "file-1", **parameters)
    assert not server.requests


def test_no_id(surface, client):
    with pytest.raises(ParameterTypeError, match="missing a required argument: 'id'"):
        surface.call(client, "files.wait_for_processing")


def test_methods_describe_themselves(surface, client):
    method = surface.method(client, "files.wait_for_processing")
    assert inspect.iscoroutinefunction(method) == surface.asynchronous
    assert list(inspect.signature(method).parameters) == ["id", "poll_interval", "deadline", "progress"]
    assert "30 minutes" in method.__doc__
    assert method.__qualname__ == f"Files.{'async_' if surface.name == 'async_' else ''}wait_for_processing"


def test_an_asynchronous_progress(surface, server, client, clock):
    Jobs(server, "GET", "/v1/files/file-1", {**FILE, "status": "processed"})
    seen = []

    async def progress(file):
        seen.append(file.status)

    surface.call(client, "files.wait_for_processing", "file-1", progress=progress)
    assert seen == ["processed"]


# --- vector stores ----------------------------------------------------------------------------------------------


def test_the_server_says_when_to_look_again(surface, server, client, clock):
    Jobs(
        server,
        "GET",
        "/vector_stores/vs_1/files/file-1",
        stored("in_progress"),
        stored("in_progress"),
        stored("completed"),
        headers={"openai-poll-after-ms": "2500"},
    )
    surface.call(client, "vector_stores.files.poll", "file-1", vector_store_id="vs_1")
    assert clock.sleeps == [2.5, 2.5]


@pytest.mark.parametrize("advice", ["soon", "-3", "9" * 30])
def test_odd_advice(surface, server, client, clock, advice):
    states = stored("in_progress"), stored("completed")
    Jobs(server, "GET", "/vector_stores/vs_1/files/file-1", *states, headers={"openai-poll-after-ms": advice})
    surface.call(client, "vector_stores.files.poll", "file-1", vector_store_id="vs_1")
    assert clock.sleeps == [60.0 if advice.isdecimal() else 1.0]


@pytest.mark.parametrize("status", ["failed", "cancelled", "quarantined"])
def test_what_did_not_work_out_is_returned(surface, server, client, clock, status):
    error = {"code": "invalid_file", "message": "no text"}
    Jobs(server, "GET", "/vector_stores/vs_1/files/file-1", stored(status, last_error=error))
    file = surface.call(client, "vector_stores.files.poll", "file-1", vector_store_id="vs_1")
    assert (file.status, file.last_error.code) == (status, "invalid_file")


def test_create_and_poll(surface, server, client, clock):
    Jobs(server, "POST", "/vector_stores/vs_1/files", stored("in_progress"))
    Jobs(server, "GET", "/vector_stores/vs_1/files/file-1", stored("in_progress"), stored("completed"))
    file = surface.call(
        client, "vector_stores.files.create_and_poll", "file-1", vector_store_id="vs_1", attributes={"year": 2024}
    )
    assert file.status == "completed"
    assert server.requests[0].json == {"file_id": "file-1", "attributes": {"year": 2024}}
    assert server.requests[1].headers["openai-beta"] == "assistants=v2"


def test_upload_and_poll(surface, server, client, clock):
    Jobs(server, "POST", "/v1/files", FILE)
    Jobs(server, "POST", "/vector_stores/vs_1/files", stored("in_progress"))
    Jobs(server, "GET", "/vector_stores/vs_1/files/file-1", stored("completed"))
    strategy = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 50}}
    file = surface.call(
        client,
        "vector_stores.files.upload_and_poll",
        vector_store_id="vs_1",
        file=("a.txt", b"abc"),
        chunking_strategy=strategy,
    )
    assert file.status == "completed"
    assert server.requests[0].form.fields == {"purpose": "assistants"}
    assert server.requests[1].json == {"file_id": "file-1", "chunking_strategy": strategy}


def test_upload_alone(surface, server, client):
    Jobs(server, "POST", "/v1/files", FILE)
    Jobs(server, "POST", "/vector_stores/vs_1/files", stored("in_progress"))
    file = surface.call(client, "vector_stores.files.upload", vector_store_id="vs_1", file=("a.txt", b"abc"))
    assert file.status == "in_progress"
    assert paths(server) == ["POST /files", "POST /vector_stores/vs_1/files"]


def test_what_was_uploaded_before_a_failure_is_told(surface, server, client):
    Jobs(server, "POST", "/v1/files", FILE)
    Jobs(server, "POST", "/vector_stores/vs_1/files", (404, {"error": {"message": "no such store"}}))
    with pytest.raises(OpenAIError, match="no such store") as caught:
        surface.call(client, "vector_stores.files.upload_and_poll", vector_store_id="vs_1", file=("a.txt", b"abc"))
    assert caught.value.__notes__ == ["uploaded, and kept by the API: file-1"]


def test_nothing_is_uploaded_for_a_wrong_request(surface, server, client):
    with pytest.raises(InvalidParameterError, match="attributes"):
        surface.call(
            client,
            "vector_stores.files.upload_and_poll",
            vector_store_id="vs_1",
            file=("a.txt", b"abc"),
            attributes={str(number): 1 for number in range(17)},
        )
    with pytest.raises(InvalidParameterError, match="vector_store_id"):
        surface.call(client, "vector_stores.files.upload", vector_store_id="", file=("a.txt", b"abc"))
    assert not server.requests


# --- batches ----------------------------------------------------------------------------------------------------


def test_a_batch_is_made_and_waited_for(surface, server, client, clock):
    Jobs(server, "POST", "/vector_stores/vs_1/file_batches", batch("in_progress"))
    Jobs(
        server,
        "GET",
        "/file_batches/vsfb_1",
        batch("in_progress", completed=1),
        batch("completed", completed=1, failed=1),
    )
    counts = []
    done = surface.call(
        client,
        "vector_stores.file_batches.create_and_poll",
        "vs_1",
        file_ids=["file-1", "file-2"],
        poll_interval=0.5,
        progress=lambda state: counts.append(state.file_counts.completed),
    )
    assert (done.status, done.file_counts.failed) == ("completed", 1)
    assert counts == [1, 1]
    assert clock.sleeps == [0.5]


def test_the_deadline_of_a_batch(surface, server, client, clock):
    Jobs(server, "GET", "/file_batches/vsfb_1", batch("in_progress"))
    with pytest.raises(PollTimeoutError, match=r"batch 'vsfb_1' of vector store 'vs_1' did not end within 3 seconds"):
        surface.call(client, "vector_stores.file_batches.poll", "vsfb_1", vector_store_id="vs_1", deadline=3)


class Files:
    """Takes uploads, and names them by their content."""

    def __init__(self, server, refuse: bytes | None = None):
        self.refuse = refuse
        server.route("POST", "/v1/files", self)

    async def __call__(self, request):
        await asyncio.sleep(0.003)
        content = request.form.files["file"].content
        if content == self.refuse:
            return 400, {}, {"error": {"message": "not this one"}}
        return 200, {}, {**FILE, "id": f"file-{content.decode()}"}


def test_files_are_uploaded_and_put_in_by_their_order(surface, server, client, clock):
    Files(server)
    Jobs(server, "POST", "/vector_stores/vs_1/file_batches", batch("in_progress"))
    Jobs(server, "GET", "/file_batches/vsfb_1", batch("completed", completed=2))
    done = surface.call(
        client,
        "vector_stores.file_batches.upload_and_poll",
        "vs_1",
        files=((f"{number}.txt", str(number).encode()) for number in range(12)),
        file_ids=["file-known"],
        max_concurrency=3,
    )
    assert done.status == "completed"
    made = next(request for request in server.requests if request.path.endswith("/file_batches"))
    assert made.json["file_ids"] == ["file-known", *(f"file-{number}" for number in range(12))]
    assert 1 < server.counts.max_in_flight <= 3


def test_one_upload_that_fails_ends_all(surface, server, client):
    Files(server, refuse=b"3")
    with pytest.raises(APIError, match="not this one") as caught:
        surface.call(
            client,
            "vector_stores.file_batches.upload_and_poll",
            "vs_1",
            files=[(f"{number}.txt", str(number).encode()) for number in range(9)],
            max_concurrency=1,
        )
    assert caught.value.__notes__ == ["uploaded, and kept by the API: file-0, file-1, file-2"]
    assert len(server.requests) == 4


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"files": b"abc"}, "files: expected a list of files, got bytes"),
        ({"files": "abc"}, "files: expected a list of files, got str"),
        ({"files": 5}, "files: expected a list of files, got int"),
        ({"files": [("a", b"")]}, "the file is empty"),
        ({"files": ["/no/such/file"]}, "cannot read the file '/no/such/file'"),
        (
            {"files": [("a", b"x")], "max_concurrency": 0},
            "max_concurrency: expected a whole number of at least 1, got 0",
        ),
        ({"files": [("a", b"x")] * 2001}, "file_ids: expected at most 2000 item"),
        ({"files": [("a", b"x")], "attributes": {"a" * 65: 1}}, "attributes: a key is not valid"),
    ],
)
def test_nothing_is_uploaded_for_a_wrong_list(surface, server, client, parameters, message):
    with pytest.raises(InvalidParameterError, match=message):
        surface.call(client, "vector_stores.file_batches.upload_and_poll", "vs_1", **parameters)
    assert not server.requests


def test_a_state_is_plain_data(surface, server, client):
    Jobs(server, "GET", "/vector_stores/vs_1/files/file-1", stored("completed"))
    file = surface.call(client, "vector_stores.files.poll", "file-1", vector_store_id="vs_1")
    assert json.loads(file.model_dump_json(exclude_unset=True))["status"] == "completed"
