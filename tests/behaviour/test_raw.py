"""Answers as they came: `with_raw_response` and `with_streaming_response`, on every surface."""

from __future__ import annotations

import asyncio
import gc
import inspect
import threading
import tracemalloc
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from async_openai import (
    APIConnectionError,
    APIError,
    AsyncOpenAI,
    AuthenticationError,
    BadRequestError,
    ChatCompletion,
    InvalidParameterError,
    NotFoundError,
    OpenAI,
    RawAPIResponse,
    StorageError,
    UsageError,
)
from async_openai.engine.pieces import Cut, Lines, Text
from async_openai.testing import Fault

RAW = "chat.completions.with_raw_response.create"
STREAMING = "chat.completions.with_streaming_response.create"


def chat(text="Hi"):
    """The parameters of a chat call."""
    return {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": text}]}


def rows(client):
    """What the ledger has of each attempt."""
    return [(row.status, row.error, row.usage and row.usage.total) for row in client.ledger.rows]


def binary(server, content):
    """Let the server answer a download with this content."""
    server.route("GET", "/files/file-1/content", lambda _: (200, {"content-type": "application/octet-stream"}, content))


def opened(surface, client, path=STREAMING, **parameters):
    """The context manager of a streaming response."""
    return surface.method(client, path)(**(parameters or chat()))


# --- read at once ---------------------------------------------------------------------------------------------------


def test_a_raw_response_has_the_answer_and_the_reply(surface, server):
    client = surface.client(server)
    response = surface.call(client, RAW, **chat())
    assert type(response) is RawAPIResponse and response.status_code == 200 and response.is_closed
    assert response.request_id == response.headers["X-Request-Id"]
    assert response.content.decode() == response.text and response.read() is response.content
    assert response.json()["choices"][0]["message"]["content"] == "You said: Hi"
    assert response.retries_taken == 0 and 0 < response.response_ms < 60_000 and response.client_name == "default"
    assert list(response.iter_lines()) == [response.text] == list(response.iter_text())
    assert b"".join(response.iter_bytes(10)) == response.content
    reply = response.parse()
    assert type(reply) is ChatCompletion and reply.text == "You said: Hi"
    assert response.parse() is reply and reply.request_id == response.request_id
    assert reply.response_ms == response.response_ms
    assert len(server.requests) == 1 and rows(client) == [(200, None, 4)]


def test_lists_give_pages_that_go_on(surface, server):
    response = surface.call(surface.client(server), "fine_tuning.jobs.with_raw_response.list", limit=20)
    page = response.parse()
    assert len(page) == 20 and len(response.json()["data"]) == 20
    assert len(surface.run(surface.collect(page))) == 45 and len(server.requests) == 3


def test_a_streaming_call_gives_the_live_stream(surface, server):
    client = surface.client(server)
    response = surface.call(client, RAW, **chat(), stream=True)
    assert response.headers["content-type"].startswith("text/event-stream") and not response.is_closed
    stream = response.parse()
    chunks = surface.run(surface.collect(stream))
    assert "".join(chunk.text for chunk in chunks) == "You said: Hi" and stream.complete
    assert response.is_closed and rows(client) == [(200, None, 4)]
    if surface.asynchronous:
        with pytest.raises(InvalidParameterError, match="parse_stream"):
            surface.call(client, RAW, **chat(), stream=True, parse_stream=True)


def test_a_streaming_call_can_be_read_as_text(surface, server):
    def use(response):
        return surface.collect(response.iter_lines())

    lines = surface.inside(opened(surface, surface.client(server), **chat(), stream=True), use)
    assert lines[0].startswith("data: {") and "data: [DONE]" in lines


def test_errors_are_those_of_a_plain_call(surface, server, clock):
    client = surface.client(server)
    server.script(503, 429)
    response = surface.call(client, RAW, **chat())
    assert response.retries_taken == 2 and response.parse().text == "You said: Hi"
    assert [attempt.status_code for attempt in response.parse().failed_attempts] == [503, 429]
    server.script(400)
    with pytest.raises(BadRequestError):
        surface.call(client, RAW, **chat())
    server.script(401)
    with pytest.raises(AuthenticationError):
        surface.inside(opened(surface, client), lambda response: response)


def test_an_answer_that_breaks_off_is_repeated_while_it_is_read_at_once(surface, server, clock):
    server.script(Fault(cut_after_bytes=20))
    client = surface.client(server)
    response = surface.call(client, RAW, **chat())
    assert response.retries_taken == 1 and response.parse().text == "You said: Hi"


@pytest.mark.parametrize("body", ["<html>busy</html>", '{"choices": 3}', '{"error": {"message": "no", "code": 500}}'])
def test_an_answer_that_does_not_fit_is_told_by_parse_only(surface, server, body):
    server.script(Fault(body=body))
    client = surface.client(server)
    response = surface.call(client, RAW, **chat())
    assert response.text == body and response.status_code == 200
    for _ in range(2):
        with pytest.raises(APIError) as failure:
            response.parse()
        assert failure.value.response.text == body
        (attempt,) = failure.value.attempts
        assert (attempt.delivery, attempt.outcome) == ("answered", type(failure.value).__name__)
        assert f"[client 'default', {server.url}, model 'gpt-4o-mini', attempt 1" in str(failure.value)
    assert len(server.requests) == 1 and rows(client) == [(200, None, None)]


def test_every_surface_has_its_raw_form(surface, server):
    client = surface.client(server)
    for path in (
        "chat.with_raw_response.completions.create",
        "chat.with_raw_response.create",
        "with_raw_response.chat.completions.create",
    ):
        assert surface.call(client, path, **chat()).parse().text == "You said: Hi"
    assert surface.call(client, "with_raw_response.models.retrieve", "m").parse().id == "m"
    raw = client.chat.completions.with_raw_response
    create = surface.method(raw, "create")
    assert "messages" in inspect.signature(create).parameters and create.__doc__ and create.__name__.endswith("create")
    assert surface.method(raw, "create") is create
    assert {"create", "retrieve", "messages"} <= set(dir(raw)) and "route" not in dir(raw)
    completions = client.chat.completions.with_raw_response
    assert all(hasattr(completions, name) for name in dir(completions)) and "stream" not in dir(completions)
    for missing in ("stream", "nonsense"):
        with pytest.raises(AttributeError, match=f"no '{missing}'"):
            getattr(raw, missing)
    assert repr(raw).startswith("<raw form of <")


def test_the_class_has_raw_forms_too(server):
    OpenAI.init_api_client(base_url=server.url, api_key="k")
    assert OpenAI.chat.completions.with_raw_response.create(**chat()).parse().text == "You said: Hi"
    assert OpenAI.with_raw_response.models.retrieve("m").parse().id == "m"
    with OpenAI.with_streaming_response.models.retrieve("m") as answer:
        assert answer.json()["id"] == "m"


def test_a_raw_call_is_a_coroutine_like_any_other(server):
    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key="k") as client:
            raw = client.chat.completions.with_raw_response
            first, second = await asyncio.gather(raw.create(**chat("a")), asyncio.create_task(raw.create(**chat("b"))))
            assert (first.parse().text, second.parse().text) == ("You said: a", "You said: b")
            async with asyncio.timeout(5):
                await raw.create(**chat("c"))
            task = asyncio.create_task(raw.create(**chat("d")))
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            # One that nobody awaits does nothing, and complains of nothing.
            raw.create(**chat("e")).close()
            del task
            gc.collect()

    asyncio.run(main())
    assert [request.json["messages"][0]["content"] for request in server.requests][-1] == "c"
    assert len(server.requests) == 3


# --- before the body is read ----------------------------------------------------------------------------------------


def test_the_headers_are_there_before_the_body(surface, server):
    client = surface.client(server)
    server.script(Fault(stall="after_headers"))

    def use(response):
        assert response.status_code == 200 and response.request_id and not response.is_closed
        assert rows(client) == []
        server.release()
        return response.parse()

    assert surface.inside(opened(surface, client), use).text == "You said: Hi"
    assert rows(client) == [(200, None, 4)]


@pytest.mark.parametrize("way", ["read", "text", "json", "parse"])
def test_the_body_is_read_once_and_kept(surface, server, way):
    client = surface.client(server)

    def twice(response):
        if not surface.asynchronous:
            found = [item() if callable(item) else item for item in (getattr(response, way) for _ in range(2))]
            return found, response.read()

        async def read():
            return [await getattr(response, way)() for _ in range(2)], await response.read()

        return read()

    (first, second), content = surface.inside(opened(surface, client), twice)
    assert first == second and content.startswith(b'{"id"')
    assert len(server.requests) == 1 and rows(client) == [(200, None, 4)]


def test_the_body_comes_in_pieces(surface, server):
    content = bytes(range(256)) * 1000
    binary(server, content)
    client = surface.client(server)
    path = "files.with_streaming_response.content"

    def pieces(size):
        return surface.inside(
            surface.method(client, path)("file-1"), lambda response: surface.collect(response.iter_bytes(size))
        )

    assert b"".join(pieces(None)) == content
    cut = pieces(1000)
    assert [len(piece) for piece in cut] == [1000] * 256 and b"".join(cut) == content
    assert rows(client) == [(200, None, None)] * 2 and server.connections.total == 1
    with pytest.raises(InvalidParameterError, match="chunk_size"):
        pieces(0)


def test_what_was_read_in_pieces_is_not_kept(surface, server):
    def use(response):
        async def read():
            await surface.collect(response.iter_bytes())
            await response.read()

        return read() if surface.asynchronous else (list(response.iter_bytes()), response.read())

    with pytest.raises(UsageError, match="in pieces"):
        surface.inside(opened(surface, surface.client(server)), use)


def test_leaving_early_closes_the_connection(surface, server):
    client = surface.client(server)
    server.script(Fault(stall="after_headers"))
    surface.inside(opened(surface, client), lambda response: response.status_code)
    assert rows(client) == [(200, "Abandoned", None)] and client.ledger.rows[0].may_be_billed
    server.release()
    assert surface.chat(client).text == "You said: Hi"


def test_a_body_that_breaks_off_is_an_error(surface, server):
    client = surface.client(server)
    server.script(Fault(cut_after_bytes=20))

    with pytest.raises(APIConnectionError) as failure:
        surface.inside(opened(surface, client), lambda response: response.read())
    assert failure.value.attempts and len(server.requests) == 1
    assert rows(client) == [(None, "APIConnectionError", None)]


def test_it_is_used_in_a_with_statement(server):
    client = OpenAI(base_url=server.url, api_key="k")
    answer = client.models.with_streaming_response.retrieve("m")
    assert repr(answer) == "RawAPIResponse(not opened)" and not server.requests
    with pytest.raises(UsageError, match="with"):
        answer.status_code  # noqa: B018 - looking is what raises
    answer.close()
    with answer as entered:
        assert entered is answer and answer.parse().id == "m"
    assert answer.is_closed and answer.parse().id == "m"
    client.close()


# --- to a file ------------------------------------------------------------------------------------------------------


def test_a_download_goes_to_a_file_in_pieces(surface, server, tmp_path):
    content = bytes(range(256)) * 1000
    binary(server, content)
    target = tmp_path / "out.bin"
    target.write_bytes(b"old")
    download = surface.method(surface.client(server), "files.with_streaming_response.content")("file-1")
    surface.inside(download, lambda response: response.stream_to_file(target))
    assert target.read_bytes() == content and [path.name for path in tmp_path.iterdir()] == ["out.bin"]


def test_the_memory_of_a_download_stays_flat(surface, tmp_path):
    block, count = bytes(64 * 1024), 400

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("content-length", str(len(block) * count))
            self.end_headers()
            for _ in range(count):
                self.wfile.write(block)

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as served:
        threading.Thread(target=served.serve_forever, kwargs={"poll_interval": 0.01}).start()
        client = surface.client(base_url=f"http://127.0.0.1:{served.server_port}", api_key="k")
        download = surface.method(client, "files.with_streaming_response.content")("file-1")
        tracemalloc.start()
        surface.inside(download, lambda response: response.stream_to_file(tmp_path / "out.bin"))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        served.shutdown()
    assert (tmp_path / "out.bin").stat().st_size == len(block) * count
    assert most < 8 * 1024 * 1024


def test_a_download_that_breaks_off_leaves_the_file_as_it_was(surface, server, tmp_path):
    content = b"x" * 100_000
    binary(server, content)
    target = tmp_path / "out.bin"
    target.write_bytes(b"old")
    server.script(Fault(cut_after_bytes=50_000))
    download = surface.method(surface.client(server), "files.with_streaming_response.content")("file-1")
    with pytest.raises(APIConnectionError):
        surface.inside(download, lambda response: response.stream_to_file(target))
    assert target.read_bytes() == b"old" and len(list(tmp_path.iterdir())) == 1


def test_a_file_that_cannot_be_written_is_named(surface, server, tmp_path):
    binary(server, b"x")
    client = surface.client(server)
    for target in (tmp_path / "none" / "out.bin", tmp_path):
        download = surface.method(client, "files.with_streaming_response.content")("file-1")
        with pytest.raises(StorageError, match="cannot write the file .*" + target.name):
            surface.inside(download, lambda response: response.stream_to_file(target))  # noqa: B023 - used at once


def test_missing_files_are_errors_of_the_call(surface, server):
    server.route("GET", "/files/file-2/content", lambda _: (404, {}, {"error": {"message": "No such File object"}}))
    download = surface.method(surface.client(server), "files.with_streaming_response.content")("file-2")
    with pytest.raises(NotFoundError):
        surface.inside(download, lambda response: response)


# --- cutting --------------------------------------------------------------------------------------------------------


def cut(splitter, pieces):
    return [item for piece in pieces for item in splitter.feed(piece)] + list(splitter.flush())


def test_lines_end_with_lf_or_crlf_wherever_they_are_cut():
    text = 'a\r\nb\n\n{"x": "\u2028"}\nüö\nlast'.encode()
    expected = ["a", "b", "", '{"x": "\u2028"}', "üö", "last"]
    for size in range(1, len(text) + 1):
        pieces = [text[start : start + size] for start in range(0, len(text), size)]
        assert cut(Lines(), pieces) == expected
        assert "".join(cut(Text(None), pieces)) == "".join(cut(Text(3), pieces)) == text.decode()
        assert b"".join(cut(Cut(4), pieces)) == text
    assert cut(Lines(), [b"a\n"]) == ["a"] and cut(Lines(), []) == []
