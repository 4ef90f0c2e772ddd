"""Files in and out of buckets and folders by URL, and what cannot be read or written."""

from __future__ import annotations

import io
import json
import os
import sys

import pytest

from async_openai import APIError, ConfigurationError, InternalServerError, InvalidParameterError, StorageError
from async_openai import storage as storage_module
from async_openai.storage import BucketFile
from async_openai.testing import Fault

obstore = pytest.importorskip("obstore", reason="the extra 'storage'")

CONTENT = os.urandom(3_000_000)
FILE = {"id": "file-1", "object": "file", "bytes": 3, "created_at": 1, "filename": "a", "purpose": "batch"}


@pytest.fixture
def bucket(monkeypatch):
    """A bucket in memory in the place of every one."""
    from obstore.store import MemoryStore

    store = MemoryStore()
    monkeypatch.setattr(BucketFile, "store", lambda self: store)
    return store


def refusing(monkeypatch, error: Exception) -> None:
    def store(self):
        raise error

    monkeypatch.setattr(BucketFile, "store", store)


def content_of(bucket, key: str) -> bytes | None:
    try:
        return bytes(obstore.get(bucket, key).bytes())
    except FileNotFoundError:
        return None


@pytest.fixture
def client(surface, server):
    server.route("POST", "/v1/files", lambda request: (200, {}, FILE))
    server.route("GET", "/content", lambda request: (200, {"content-type": "x/y"}, CONTENT))
    return surface.client(server)


def upload(surface, client, file, **more):
    return surface.call(client, "files.create", file=file, purpose="batch", **more)


# --- in ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["s3", "gs", "minio"])
def test_a_file_in_a_bucket(surface, server, client, bucket, scheme):
    obstore.put(bucket, "data/train set.jsonl", CONTENT)
    upload(surface, client, f"{scheme}://bucket/data/train set.jsonl")
    (request,) = server.requests
    file = request.form.files["file"]
    assert (file.filename, file.content) == ("train set.jsonl", CONTENT)
    assert int(request.headers["content-length"]) == request.body_size


def test_a_name_and_type_of_ones_own(surface, server, client, bucket):
    obstore.put(bucket, "x", b"abc")
    upload(surface, client, ("a.jsonl", "s3://bucket/x", "text/csv"))
    file = server.requests[0].form.files["file"]
    assert (file.filename, file.content, file.content_type) == ("a.jsonl", b"abc", "text/csv")


def test_a_repeat_reads_it_again(surface, server, client, bucket, clock):
    obstore.put(bucket, "x.bin", CONTENT)
    server.script(500, 429)
    upload(surface, client, "s3://bucket/x.bin")
    assert [request.form.files["file"].content == CONTENT for request in server.requests] == [True] * 3


def test_a_file_url(surface, server, client, tmp_path):
    path = tmp_path / "with blank.txt"
    path.write_bytes(b"abc")
    upload(surface, client, path.as_uri())
    file = server.requests[0].form.files["file"]
    assert (file.filename, file.content) == ("with blank.txt", b"abc")


def test_in_parts(surface, server, bucket):
    obstore.put(bucket, "x.bin", CONTENT)
    parts = {}

    def part(request):
        parts[len(parts)] = request.form.files["data"].content
        return 200, {}, {"id": f"part_{len(parts) - 1}", "upload_id": "up_1"}

    server.route("POST", "/v1/uploads", lambda request: (200, {}, {"id": "up_1"}))
    server.route("POST", "/parts", part)
    server.route("POST", "/complete", lambda request: (200, {}, {"id": "up_1", "status": "completed"}))
    surface.call(
        surface.client(server),
        "uploads.upload_file_chunked",
        file="gs://bucket/x.bin",
        mime_type="text/plain",
        purpose="batch",
        part_size=1_000_000,
    )
    order = [int(name.removeprefix("part_")) for name in server.requests[-1].json["part_ids"]]
    assert b"".join(parts[number] for number in order) == CONTENT


@pytest.mark.parametrize(
    ("url", "message"),
    [
        (
            "s3://bucket/none",
            r"POST /files: cannot read 's3://bucket/none': there is no such object, or no such bucket",
        ),
        ("s3://bucket/empty", r"POST /files: the file 's3://bucket/empty' is empty"),
    ],
)
def test_an_object_that_is_not_there(surface, server, bucket, url, message):
    client = surface.client(server)
    obstore.put(bucket, "empty", b"")
    with pytest.raises(StorageError, match=message) as caught:
        upload(surface, client, url)
    assert isinstance(caught.value, OSError)
    assert not server.requests


def test_a_bucket_that_denies(surface, server, client, monkeypatch):
    refusing(
        monkeypatch, obstore.exceptions.PermissionDeniedError("GET http://x/?sig=secret: status code: 403 Forbidden")
    )
    with pytest.raises(StorageError, match=r"POST /files: cannot read 's3://b/k': the bucket denies access") as caught:
        upload(surface, client, "s3://b/k")
    assert "secret" not in str(caught.value)
    assert not server.requests


def test_a_bucket_that_fails(surface, server, client, monkeypatch):
    refusing(monkeypatch, obstore.exceptions.GenericError("... non-2xx status code: 503 Slow Down: <xml/>\n\nDebug"))
    with pytest.raises(StorageError, match=r"the bucket answered 503 Slow Down$"):
        upload(surface, client, "s3://b/k")


def test_without_the_extra(surface, server, client, monkeypatch):
    for name in ("obstore", "obstore.store"):
        monkeypatch.setitem(sys.modules, name, None)
    storage_module._s3.cache_clear()
    with pytest.raises(ConfigurationError, match=r"pip install obstore"):
        upload(surface, client, "s3://bucket/other-key")
    assert not server.requests


@pytest.mark.parametrize(
    ("url", "message"),
    [
        (
            "https://example.com/a.txt",
            r"POST /files: file: cannot read https:// URLs; expected a path, or one of s3://",
        ),
        ("s3://bucket", r"expected s3://BUCKET/KEY, got 's3://bucket'"),
        ("file:///no/such/file", r"cannot read the file '/no/such/file': No such file"),
        ("file://elsewhere/a", r"expected file:///PATH"),
    ],
)
def test_wrong_urls(surface, server, client, url, message):
    with pytest.raises(InvalidParameterError, match=message):
        upload(surface, client, url)
    assert not server.requests


# --- settings of buckets ----------------------------------------------------------------------------------------


@pytest.fixture
def made(monkeypatch):
    """What the connections to buckets are made with."""
    for name in list(os.environ):
        if name.startswith(("AWS_", "MINIO_", "GOOGLE_", "STORAGE_")):
            monkeypatch.delenv(name)
    settings = {}

    def keep(kind):
        def store(bucket, **given):
            settings.update(given, kind=kind, bucket=bucket)

        return store

    monkeypatch.setattr("obstore.store.S3Store", keep("s3"))
    monkeypatch.setattr("obstore.store.GCSStore", keep("gs"))
    storage_module._s3.cache_clear()
    storage_module._gcs.cache_clear()
    yield settings
    storage_module._s3.cache_clear()
    storage_module._gcs.cache_clear()


def test_settings_of_s3(made, monkeypatch):
    BucketFile("s3", "b", "k").store()
    assert (made["kind"], made["bucket"], made["region"], "endpoint" in made) == ("s3", "b", "us-east-1", False)
    assert made["client_options"]["allow_http"] is False
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "id")
    BucketFile("s3", "b", "k").store()
    assert (made["endpoint"], made["region"], made["access_key_id"]) == ("http://127.0.0.1:9", "eu-west-1", "id")
    assert made["client_options"]["allow_http"] is True


def test_settings_of_minio(made, monkeypatch):
    for name in ("MINIO_ENDPOINT", "MINIO_ACCESS_KEY", "MINIO_SECRET_KEY"):
        with pytest.raises(ConfigurationError, match=f"minio:// URLs need the environment variable {name}"):
            BucketFile("minio", "b", "k").store()
        monkeypatch.setenv(name, f"{name.lower()}.example")
    BucketFile("minio", "b", "k").store()
    assert made["endpoint"] == "https://minio_endpoint.example"
    assert (made["access_key_id"], made["secret_access_key"]) == (
        "minio_access_key.example",
        "minio_secret_key.example",
    )


def test_settings_of_gcs(made, monkeypatch):
    BucketFile("gs", "b", "k").store()
    assert (made["kind"], "service_account_key" in made) == ("gs", False)
    monkeypatch.setenv("STORAGE_EMULATOR_HOST", "127.0.0.1:9")
    BucketFile("gs", "b", "k").store()
    key = json.loads(made["service_account_key"])
    assert (key["gcs_base_url"], key["disable_oauth"]) == ("http://127.0.0.1:9", True)


# --- out --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["s3", "file", "path", "text"])
def test_a_reply_is_written(surface, client, bucket, tmp_path, scheme):
    path = tmp_path / "out.bin"
    target = {"s3": "s3://bucket/out.bin", "file": path.as_uri(), "path": path, "text": str(path)}[scheme]
    content = surface.call(client, "files.content", "file-1")
    assert content.content == CONTENT
    surface.run(content.async_write_to(target)) if surface.asynchronous else content.write_to(target)
    assert (content_of(bucket, "out.bin") if scheme == "s3" else path.read_bytes()) == CONTENT
    assert scheme == "s3" or [each.name for each in tmp_path.iterdir()] == ["out.bin"]


def streamed(surface, client, target) -> None:
    """Write a body as it arrives."""
    open_ = surface.method(client.files.with_streaming_response, "content")
    if not surface.asynchronous:
        with open_("file-1") as response:
            response.stream_to(target)
        return

    async def write():
        async with open_("file-1") as response:
            await response.stream_to(target)

    surface.run(write())


@pytest.mark.parametrize("scheme", ["gs", "path"])
def test_a_body_is_written_as_it_arrives(surface, client, bucket, tmp_path, scheme):
    path = tmp_path / "out.bin"
    streamed(surface, client, "gs://bucket/out.bin" if scheme == "gs" else path)
    assert (content_of(bucket, "out.bin") if scheme == "gs" else path.read_bytes()) == CONTENT


@pytest.mark.parametrize("scheme", ["gs", "path"])
def test_a_body_that_is_cut_leaves_what_was_there(surface, request, bucket, tmp_path, scheme):
    server, client = map(request.getfixturevalue, ("server", "client"))
    path = tmp_path / "out.bin"
    path.write_bytes(b"before")
    server.script(Fault(cut_after_bytes=1_500_000))
    with pytest.raises(APIError):
        streamed(surface, client, "gs://bucket/out.bin" if scheme == "gs" else path)
    assert content_of(bucket, "out.bin") is None
    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == ["out.bin"]


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("/no/such/folder/out.bin", "cannot write the file '/no/such/folder/out.bin': No such file or directory"),
        ("https://example.com/x", "cannot read https:// URLs"),
        ("s3://bucket", "expected s3://BUCKET/KEY"),
    ],
)
def test_where_it_cannot_be_written(surface, client, target, message):
    with pytest.raises(StorageError, match=message):
        streamed(surface, client, target)
    content = surface.call(client, "files.content", "file-1")
    with pytest.raises(StorageError, match=message):
        content.write_to(target)


def test_a_bucket_that_takes_nothing(surface, client, monkeypatch):
    refusing(monkeypatch, obstore.exceptions.UnauthenticatedError("401"))
    with pytest.raises(StorageError, match="cannot write 's3://b/k': the bucket does not accept the credentials"):
        streamed(surface, client, "s3://b/k")


# --- files that fail while they are sent ------------------------------------------------------------------------


class Failing(io.RawIOBase):
    """A stream that ends with an error."""

    name = "failing.bin"

    def __init__(self, error: Exception, seekable: bool) -> None:
        self._error, self._seekable = error, seekable
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._seekable

    def seek(self, offset, whence=0):
        self._place = offset if whence == 0 else 5_000_000
        return self._place

    def tell(self) -> int:
        return self._place

    def read(self, size=-1):
        if self._place > 2_000_000:
            raise self._error
        self._place += size
        return b"x" * size


@pytest.mark.parametrize("transport", ["default", "httpx", "aiohttp"])
@pytest.mark.parametrize("seekable", [True, False], ids=["seekable", "once"])
@pytest.mark.parametrize("error", [OSError(5, "Input/output error"), ValueError("I/O operation on closed file.")])
def test_a_stream_that_fails(surface, server, transport, seekable, error):
    if transport == "aiohttp" and not surface.asynchronous:
        pytest.skip("aiohttp is asynchronous")
    client = surface.client(server, transport=transport)
    server.route("POST", "/v1/files", lambda request: (200, {}, FILE))
    with pytest.raises(StorageError, match=r"POST /files: cannot read the file 'failing.bin': I(nput|)/"):
        upload(surface, client, Failing(error, seekable))
    assert not server.requests
    # The connection is not used again with half a request on it.
    assert upload(surface, client, b"abc").id == "file-1"


def test_a_stream_that_gives_text(surface, client):
    class Text(io.BytesIO):
        def read(self, size=-1):
            return "text"

    with pytest.raises(StorageError, match="the file 'upload' gave str when read, expected bytes"):
        upload(surface, client, Text(b"abc"))


class Once(io.RawIOBase):
    """A stream that cannot seek."""

    left = b"abc"

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        size = len(self.left)
        buffer[:size], self.left = self.left, b""
        return size


def test_a_stream_that_cannot_go_back_is_sent_once(surface, server, client, clock):
    server.always(500)
    with pytest.raises(InternalServerError):
        upload(surface, client, ("x", Once()))
    assert len(server.requests) == 1


def test_a_file_that_shrinks_while_it_is_sent(surface, server, client, tmp_path):
    path = tmp_path / "x.bin"
    path.write_bytes(CONTENT)

    class Shrinking(io.FileIO):
        def read(self, size=-1):
            os.truncate(path, 1_000_000)
            return super().read(size)

    with (
        Shrinking(str(path)) as file,
        pytest.raises(StorageError, match=r"'x.bin' became shorter.*2000000 bytes are missing"),
    ):
        upload(surface, client, file)
    assert not server.requests
