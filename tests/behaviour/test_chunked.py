"""Files sent in parts: order, checksums, interruptions and going on after them."""

from __future__ import annotations

import asyncio
import hashlib
import io
import pickle
import threading

import pytest

from async_openai import (
    APIError,
    ChunkedUpload,
    InvalidParameterError,
    NotFoundError,
    ParameterTypeError,
    StorageError,
    UploadInterruptedError,
)

CONTENT = bytes(range(256)) * 41
PART = 1000
PURPOSE = {"mime_type": "text/plain", "purpose": "batch", "part_size": PART}


class Uploads:
    """The uploads of the API: parts by their content, a file of them at the end."""

    def __init__(self, server):
        self.begun: list[dict] = []
        self.completed: list[dict] = []
        self.content: dict[str, bytes] = {}
        self.refuse: set[int] = set()
        """Parts refused, by the order in which they come."""
        self.seen = 0
        server.route("POST", "/v1/uploads", self.begin)
        server.route("POST", "/v1/uploads/up_1/parts", self.part)
        server.route("POST", "/v1/uploads/up_1/complete", self.complete)

    def begin(self, request):
        self.begun.append(request.json)
        return 200, {}, self.state("pending")

    async def part(self, request):
        await asyncio.sleep(0.002)
        self.seen += 1
        if self.seen in self.refuse:
            return 404, {}, {"error": {"message": "the upload is gone"}}
        data = request.form.files["data"]
        name = f"part_{self.seen}"
        self.content[name] = data.content
        return 200, {}, {"id": name, "object": "upload.part", "created_at": 1, "upload_id": "up_1"}

    def complete(self, request):
        self.completed.append(request.json)
        return 200, {}, {**self.state("completed"), "file": {"id": "file-1", "filename": "x"}}

    @staticmethod
    def state(status: str) -> dict:
        return {"id": "up_1", "object": "upload", "status": status, "expires_at": 5}

    def assembled(self) -> bytes:
        """The file that the last completion made."""
        return b"".join(self.content[name] for name in self.completed[-1]["part_ids"])


class Pipe(io.RawIOBase):
    """A stream that cannot seek."""

    name = "pipe.bin"

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        return self._data.readinto(buffer)


@pytest.fixture
def uploads(server):
    return Uploads(server)


@pytest.fixture
def client(surface, server, uploads):
    return surface.client(server, max_retries=0)


def upload(surface, client, **parameters):
    return surface.call(client, "uploads.upload_file_chunked", **{**PURPOSE, **parameters})


@pytest.mark.parametrize("form", ["path", "text", "url", "bytes", "tuple", "stream", "stream from its middle", "pipe"])
def test_every_form_of_file(surface, client, uploads, tmp_path, form):
    path = tmp_path / "large.txt"
    path.write_bytes(CONTENT)
    middle = io.BytesIO(b"skipped" + CONTENT)
    middle.seek(7)
    files = {
        "path": (path, "large.txt"),
        "text": (str(path), "large.txt"),
        "url": (path.as_uri(), "large.txt"),
        "bytes": (CONTENT, "given.txt"),
        "tuple": (("other.txt", CONTENT), "other.txt"),
        "stream": (io.BytesIO(CONTENT), "upload"),
        "stream from its middle": (middle, "upload"),
        "pipe": (Pipe(CONTENT), "pipe.bin"),
    }
    file, name = files[form]
    more = {"filename": "given.txt"} if form == "bytes" else {"bytes": len(CONTENT)} if form == "pipe" else {}
    done = upload(surface, client, file=file, **more)
    assert (done.status, done.file.id) == ("completed", "file-1")
    assert uploads.begun == [
        {"bytes": len(CONTENT), "filename": name, "mime_type": "text/plain", "purpose": "batch"},
    ]
    assert uploads.assembled() == CONTENT
    assert sorted(map(len, uploads.content.values())) == [CONTENT.__len__() % PART] + [PART] * 10


def test_parts_are_sent_at_the_same_time(surface, server, client, uploads):
    upload(surface, client, file=("x", CONTENT), max_concurrency=3)
    assert 1 < server.counts.max_in_flight <= 3
    server.clear(journal=True)


def test_one_at_a_time(surface, server, client, uploads):
    upload(surface, client, file=("x", CONTENT), max_concurrency=1)
    assert server.counts.max_in_flight == 1
    assert uploads.completed[0]["part_ids"] == [f"part_{number}" for number in range(1, 12)]


def test_a_small_file_is_one_part(surface, client, uploads):
    upload(surface, client, file=("x", b"abc"), part_size=None)
    assert list(uploads.content.values()) == [b"abc"]


def test_checksums(surface, client, uploads, tmp_path):
    (tmp_path / "x").write_bytes(CONTENT)
    expected = hashlib.md5(CONTENT).hexdigest()
    for file in (tmp_path / "x", ("x", CONTENT), io.BytesIO(CONTENT)):
        upload(surface, client, file=file, md5=True)
    upload(surface, client, file=("x", CONTENT), md5="given")
    upload(surface, client, file=("x", CONTENT), md5=False)
    assert [made.get("md5") for made in uploads.completed] == [expected] * 3 + ["given", None]
    assert uploads.assembled() == CONTENT


def test_it_expires(surface, client, uploads):
    upload(surface, client, file=("x", b"abc"), expires_after={"anchor": "created_at", "seconds": 3600})
    assert uploads.begun[0]["expires_after"] == {"anchor": "created_at", "seconds": 3600}


def test_progress(surface, client, uploads):
    seen: list[ChunkedUpload] = []
    upload(surface, client, file=("x", CONTENT), progress=seen.append, max_concurrency=1)
    assert [state.bytes_sent for state in seen] == [*range(PART, len(CONTENT), PART), len(CONTENT)]
    assert {(state.upload_id, state.parts, state.bytes) for state in seen} == {("up_1", 11, len(CONTENT))}


# --- interruptions ----------------------------------------------------------------------------------------------


def test_going_on_after_an_interruption(surface, client, uploads, tmp_path):
    path = tmp_path / "x.txt"
    path.write_bytes(CONTENT)
    uploads.refuse = {5}
    with pytest.raises(UploadInterruptedError) as caught:
        upload(surface, client, file=path, max_concurrency=2)
    error = caught.value
    assert isinstance(error.__cause__, NotFoundError)
    assert "upload 'up_1' of 'x.txt' has" in str(error) and "of 11 parts" in str(error) and "resume=" in str(error)
    assert not uploads.completed
    sent = len(error.resume.part_ids)
    # The other thread may be a part or two further before it hears of it.
    assert 4 <= sent < 10
    # In another process.
    state = ChunkedUpload.model_validate_json(error.resume.model_dump_json())
    assert pickle.loads(pickle.dumps(error)).resume == state
    upload(surface, client, file=path, resume=state)
    assert len(uploads.begun) == 1
    # One that was cancelled may have arrived all the same.
    assert 11 <= len(uploads.content) <= 12
    assert uploads.assembled() == CONTENT


@pytest.mark.parametrize("stream", [io.BytesIO, Pipe])
def test_a_stream_goes_on_where_it_was(surface, client, uploads, stream):
    uploads.refuse = {4}
    with pytest.raises(UploadInterruptedError) as caught:
        upload(surface, client, file=stream(CONTENT), bytes=len(CONTENT), max_concurrency=1)
    assert sorted(caught.value.resume.part_ids) == [0, 1, 2]
    upload(surface, client, file=stream(CONTENT), bytes=len(CONTENT), resume=caught.value.resume)
    assert uploads.assembled() == CONTENT


def test_a_completion_that_fails_can_be_repeated(surface, server, client, uploads):
    server.script(500, path="/complete")
    with pytest.raises(UploadInterruptedError, match="has 11 of 11 parts") as caught:
        upload(surface, client, file=("x", CONTENT))
    assert isinstance(caught.value.__cause__, APIError)
    before = uploads.seen
    upload(surface, client, file=("x", CONTENT), resume=caught.value.resume)
    assert uploads.seen == before
    assert uploads.assembled() == CONTENT


def test_a_part_is_repeated_like_any_call(surface, server, uploads, clock, tmp_path):
    path = tmp_path / "x"
    path.write_bytes(CONTENT)
    server.script(500, 429, None, 500, path="/parts")
    upload(surface, surface.client(server, max_retries=3), file=path)  # all three failures may meet one part
    assert uploads.assembled() == CONTENT
    assert server.counts.statuses[500] == 2


def test_another_file_does_not_go_on_with_it(surface, server, client):
    state = ChunkedUpload(upload_id="up_1", filename="x", bytes=5, part_size=2)
    with pytest.raises(InvalidParameterError, match="begun with 5 bytes, the file has 3"):
        upload(surface, client, file=("x", b"abc"), resume=state)
    with pytest.raises(ParameterTypeError, match="resume: expected a ChunkedUpload, got dict"):
        upload(surface, client, file=("x", b"abc"), resume={})
    assert not server.requests


def test_a_beginning_that_fails_is_no_interruption(surface, server, client):
    server.script(401)
    with pytest.raises(APIError, match="401"):
        upload(surface, client, file=("x", CONTENT))


def test_the_deadline(surface, server, client, uploads):
    release = threading.Event()

    async def never(request):
        await asyncio.to_thread(release.wait, 5)
        return 500, {}, {}

    server.route("POST", "/v1/uploads/up_1/parts", never)
    try:
        with pytest.raises(UploadInterruptedError, match="timed out") as caught:
            upload(surface, client, file=("x", CONTENT), deadline=0.2)
    finally:
        release.set()
    assert caught.value.resume.part_ids == {}


def test_a_progress_that_raises_ends_it_and_the_error_says_how_to_go_on(surface, client, uploads):
    def progress(state):
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine") as caught:
        upload(surface, client, file=("x", CONTENT), progress=progress)
    assert "resume=" in caught.value.__notes__[0]


def test_cancelling(server, uploads):
    """Ctrl-C, or a task that is cancelled: how to go on stands on the error."""
    from async_openai import AsyncOpenAI

    async def main():
        started = asyncio.Event()
        async with AsyncOpenAI(base_url=server.url, api_key="k") as client:
            task = asyncio.create_task(
                client.uploads.upload_file_chunked(file=("x", CONTENT), **PURPOSE, progress=lambda _: started.set())
            )
            await started.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert "resume=" in caught.value.__notes__[0]

    asyncio.run(main())


# --- what cannot be read ----------------------------------------------------------------------------------------


def test_a_file_that_shrinks(surface, client, uploads, tmp_path):
    path = tmp_path / "x.bin"
    path.write_bytes(CONTENT)

    def progress(state):
        path.write_bytes(CONTENT[:1500])

    with pytest.raises(UploadInterruptedError, match="became shorter while it was sent") as caught:
        upload(surface, client, file=path, max_concurrency=1, progress=progress)
    assert isinstance(caught.value.__cause__, StorageError)
    assert "POST /uploads/{upload_id}/parts" in str(caught.value)
    assert not uploads.completed


def test_a_file_that_goes_away(surface, client, uploads, tmp_path):
    path = tmp_path / "x.bin"
    path.write_bytes(CONTENT)

    def progress(state):
        path.unlink(missing_ok=True)

    with pytest.raises(UploadInterruptedError, match="No such file"):
        upload(surface, client, file=path, max_concurrency=1, progress=progress)


def test_a_stream_that_ends_early(surface, client, uploads):
    with pytest.raises(UploadInterruptedError, match=r"'pipe.bin' ended after 1500 bytes, expected 5000"):
        upload(surface, client, file=Pipe(CONTENT[:1500]), bytes=5000)
    assert not uploads.completed


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"file": CONTENT}, "bytes need a filename"),
        ({"file": Pipe(CONTENT)}, "bytes: the stream cannot tell its size"),
        ({"file": Pipe(CONTENT), "bytes": 5, "md5": True}, "md5=True: the stream 'pipe.bin' cannot be read twice"),
        ({"file": ("x", CONTENT), "bytes": 5}, "bytes: the file has 10496, got 5"),
        ({"file": "/no/such/file"}, "file: cannot read the file '/no/such/file': No such file"),
        ({"file": ("x", b"")}, "file: the file is empty"),
        ({"file": "/tmp"}, "'/tmp' is a folder"),
        ({"file": ("x", b"a"), "part_size": 0}, "part_size: expected 1 to 67,108,864 bytes, got 0"),
        ({"file": ("x", b"a"), "part_size": 2**27}, "part_size: expected 1 to 67,108,864 bytes"),
        ({"file": ("x", b"a"), "max_concurrency": 0}, "max_concurrency: expected a whole number of at least 1"),
        ({"file": ("x", b"a"), "deadline": 0}, "deadline: expected more than 0 seconds"),
        ({"file": ("x", b"a"), "purpose": ""}, "POST /uploads: purpose"),
    ],
)
def test_nothing_is_sent_for_what_is_wrong(surface, server, parameters, message):
    client = surface.client(server, provider="openai")
    with pytest.raises(InvalidParameterError, match=message):
        upload(surface, client, **parameters)
    assert not server.requests
