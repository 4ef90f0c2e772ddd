"""Files of 5 MB from a bucket to the API and back, on every surface, and what buckets refuse."""

from __future__ import annotations

import hashlib
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import obstore
import pytest

from async_openai import ConfigurationError, StorageError
from async_openai.storage import located

SIZE = 5 * 1024 * 1024
FILE = {"id": "file-1", "object": "file", "bytes": SIZE, "created_at": 1, "filename": "a", "purpose": "batch"}


class Api:
    """Takes a file and gives it back."""

    def __init__(self, server) -> None:
        self.content = b""
        server.route("POST", "/v1/files", self.take)
        server.route("GET", "/content", lambda request: (200, {"content-type": "application/jsonl"}, self.content))

    def take(self, request):
        self.content = request.form.files["file"].content
        return 200, {}, {**FILE, "sha256": hashlib.sha256(self.content).hexdigest()}


def put(url: str, content: bytes) -> None:
    file = located(url)
    obstore.put(file.store(), file.key, content, use_multipart=False)


def get(url: str) -> bytes:
    file = located(url)
    return bytes(obstore.get(file.store(), file.key).bytes())


def test_a_round_trip(surface, server, place):
    Api(server)
    client = surface.client(server)
    content = os.urandom(SIZE)
    digest = hashlib.sha256(content).hexdigest()
    source, whole, streamed = (f"{place}{surface.name}/{name}.jsonl" for name in ("train ü", "whole", "streamed"))
    put(source, content)

    file = surface.call(client, "files.create", file=source, purpose="batch")
    assert file.sha256 == digest
    assert server.requests[0].form.files["file"].filename == "train ü.jsonl"

    reply = surface.call(client, "files.content", "file-1")
    surface.run(reply.async_write_to(whole)) if surface.asynchronous else reply.write_to(whole)
    assert hashlib.sha256(get(whole)).hexdigest() == digest

    stream(surface, client, streamed)
    assert hashlib.sha256(get(streamed)).hexdigest() == digest


def stream(surface, client, target: str) -> None:
    open_ = surface.method(client.files.with_streaming_response, "content")
    if not surface.asynchronous:
        with open_("file-1") as response:
            response.stream_to(target)
        return

    async def write() -> None:
        async with open_("file-1") as response:
            await response.stream_to(target)

    surface.run(write())


def test_parts_of_a_bucket(surface, server, place):
    """A chunked upload reads each part from the bucket by itself."""
    content, parts = os.urandom(SIZE), {}

    def part(request):
        name = f"part_{len(parts)}"
        parts[name] = request.form.files["data"].content
        return 200, {}, {"id": name, "upload_id": "up_1"}

    server.route("POST", "/v1/uploads", lambda request: (200, {}, {"id": "up_1"}))
    server.route("POST", "/parts", part)
    server.route("POST", "/complete", lambda request: (200, {}, {"id": "up_1", "status": "completed"}))
    url = f"{place}parts-{surface.name}.jsonl"
    put(url, content)
    surface.call(
        surface.client(server),
        "uploads.upload_file_chunked",
        file=url,
        mime_type="text/plain",
        purpose="batch",
        part_size=1_000_000,
        md5=True,
    )
    told = server.requests[-1].json
    assert b"".join(parts[name] for name in told["part_ids"]) == content
    assert told["md5"] == hashlib.md5(content).hexdigest()


def test_what_is_not_there(surface, server, place):
    client = surface.client(server)
    with pytest.raises(StorageError, match=r"POST /files: cannot read .*there is no such object"):
        surface.call(client, "files.create", file=f"{place}none", purpose="batch")
    assert not server.requests


class Denying(BaseHTTPRequestHandler):
    """A bucket that lets nobody in."""

    def answer(self) -> None:
        body = b"" if self.command == "HEAD" else b"<Error><Code>AccessDenied</Code></Error>"
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self.send_response(403)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_HEAD = do_PUT = do_POST = answer  # noqa: N815 - http.server's names

    def log_message(self, *_) -> None:
        """Print nothing."""


@pytest.fixture
def denied(environment):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Denying)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}"
    for name, value in {
        "AWS_ENDPOINT_URL": url,
        "AWS_ACCESS_KEY_ID": "mine",
        "AWS_SECRET_ACCESS_KEY": "very-secret",
        "STORAGE_EMULATOR_HOST": url,
    }.items():
        environment.setenv(name, value)
    yield url
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("scheme", ["s3", "gs"])
def test_a_bucket_that_denies(surface, server, denied, scheme):
    Api(server)
    client = surface.client(server)
    with pytest.raises(StorageError, match=rf"POST /files: cannot read '{scheme}://b-1/k': .*denies access") as caught:
        surface.call(client, "files.create", file=f"{scheme}://b-1/k", purpose="batch")
    assert "very-secret" not in repr(caught.value)
    assert not server.requests
    reply = surface.call(client, "files.content", "file-1")
    with pytest.raises(StorageError, match=rf"cannot write '{scheme}://b-1/k': .*denies access"):
        reply.write_to(f"{scheme}://b-1/k")


def test_a_bucket_that_cannot_be_reached(surface, server, environment):
    environment.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    environment.setenv("AWS_ACCESS_KEY_ID", "mine")
    environment.setenv("AWS_SECRET_ACCESS_KEY", "very-secret")
    with pytest.raises(
        (StorageError, ConfigurationError), match="cannot read 's3://b-1/k': the bucket cannot be reached"
    ):
        surface.call(surface.client(server), "files.create", file="s3://b-1/k", purpose="batch")
