"""Everything that a file can be given as, and everything that it cannot."""

from __future__ import annotations

import io
import os
import pathlib
import pickle
import tempfile
from collections.abc import Sequence
from types import SimpleNamespace

import pytest
from pydantic import BaseModel

from async_openai.errors import InvalidParameterError
from async_openai.resources.images import ImageEditRequest
from async_openai.types.uploads import File, Upload


class Form(BaseModel):
    """A model with a file, as request models have it."""

    file: File


def image(value):
    return ImageEditRequest(image=value, prompt="p").image


@pytest.fixture
def png(tmp_path):
    path = tmp_path / "cat.png"
    path.write_bytes(b"png")
    return path


# --- what it can be ---------------------------------------------------------------------------------------------


def parts(upload):
    return upload.content, upload.name, upload.content_type


@pytest.mark.parametrize("wrap", [bytes, bytearray, memoryview])
def test_bytes(wrap):
    upload = Upload.of(wrap(b"png"))
    assert parts(upload) == (b"png", "upload", "application/octet-stream")
    assert type(upload.content) is bytes


def entry(path):
    with os.scandir(path.parent) as entries:
        return next(one for one in entries if one.name == path.name)


@pytest.mark.parametrize("wrap", [str, pathlib.Path, entry])
def test_a_path(png, wrap):
    assert parts(Upload.of(wrap(png))) == (png, "cat.png", "image/png")


def test_a_path_in_the_home_folder(png, monkeypatch):
    monkeypatch.setenv("HOME", str(png.parent))
    assert Upload.of("~/cat.png").content == png


def test_a_path_whose_name_is_no_text(tmp_path):
    path = os.fsencode(tmp_path) + b"/\xff.png"
    with open(path, "wb") as file:  # noqa: PTH123 - bytes
        file.write(b"png")
    upload = Upload.of(os.fsdecode(path))
    assert (upload.name, upload.content_type) == ("?.png", "image/png")
    assert os.fsencode(upload.content) == path


def test_an_open_file(png):
    with png.open("rb") as file:
        file.read(1)
        assert parts(Upload.of(file)) == (file, "cat.png", "image/png")
        assert file.tell() == 1
    with open(os.open(png, os.O_RDONLY), "rb") as file:  # noqa: PTH123 - by its descriptor, so without a name
        assert Upload.of(file).name == "upload"


def test_a_stream_in_memory():
    stream = io.BytesIO(b"png")
    assert parts(Upload.of(stream)) == (stream, "upload", "application/octet-stream")
    stream.name = "/some/where/cat.png"
    assert parts(Upload.of(stream)) == (stream, "cat.png", "image/png")


def test_temporary_files(tmp_path):
    with tempfile.NamedTemporaryFile(suffix=".png", dir=tmp_path) as file:
        file.write(b"png")
        file.seek(0)
        assert Upload.of(file).content_type == "image/png"
    with tempfile.SpooledTemporaryFile() as file:
        file.write(b"png")
        file.seek(1)
        assert Upload.of(file).content is file
        assert file.tell() == 1


def test_anything_that_can_be_read():
    pipe = SimpleNamespace(read=lambda _=-1: b"x")
    assert Upload.of(pipe).content is pipe
    read_end, write_end = os.pipe()
    os.close(write_end)
    with open(read_end, "rb") as file:  # noqa: PTH123 - a descriptor
        assert Upload.of(file).content is file


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (("cat.png", b"png"), (b"png", "cat.png", "image/png")),
        (("cat", b"png"), (b"png", "cat", "application/octet-stream")),
        (("cat", b"png", "image/webp"), (b"png", "cat", "image/webp")),
        (("cat.png", b"png", None), (b"png", "cat.png", "image/png")),
        ((None, b"png"), (b"png", "upload", "application/octet-stream")),
        (("", b"png"), (b"png", "upload", "application/octet-stream")),
    ],
)
def test_a_tuple(value, expected):
    assert parts(Upload.of(value)) == expected


def test_a_tuple_around_a_path(png):
    assert parts(Upload.of(("dog.webp", png))) == (png, "dog.webp", "image/webp")
    assert parts(Upload.of((None, str(png)))) == (png, "cat.png", "image/png")


def test_an_upload_stays_as_it_is():
    upload = Upload(b"x", "x.png")
    assert Upload.of(upload) is upload
    assert Form(file=upload).file is upload
    assert repr(upload) == "Upload('x.png', 'image/png')"
    assert parts(pickle.loads(pickle.dumps(upload))) == parts(upload)


# --- what it cannot be ------------------------------------------------------------------------------------------

CONTENT = "these are the words of a letter,\nnot a path"


class AsyncFile:
    """A file of an asynchronous library."""

    async def read(self, size=-1):
        return b""


def wrong(tmp_path):
    (tmp_path / "empty").touch()
    spent = io.BytesIO(b"x")
    spent.read()
    closed = io.BytesIO(b"x")
    closed.close()
    return {
        "nothing": (b"", "the file is empty"),
        "a missing file": (str(tmp_path / "none"), "none': No such file or directory"),
        "a missing path": (tmp_path / "none", "none': No such file or directory"),
        "a folder": (tmp_path, "is a folder, expected a file"),
        "an empty file": (tmp_path / "empty", "empty' is empty"),
        "a file as a folder": (tmp_path / "empty" / "x", "Not a directory"),
        "no path": ("", "is a folder"),
        "a long name": ("x" * 300, "cannot read the file given as text (content must be bytes): File name too long"),
        "content as text": (CONTENT, "cannot read the file given as text (content must be bytes): No such file"),
        "a zero byte": ("a\0b", "cannot read the file given as text (content must be bytes): it is not a path"),
        "nobody's home": ("~nobody-of-that-name/x", "it is not a path"),
        "a spent stream": (spent, "the file 'upload' is empty, or was read to its end already"),
        "an empty stream": (io.BytesIO(), "the file 'upload' is empty, or was read to its end already"),
        "a closed stream": (closed, "the file 'upload' is closed"),
        "text in memory": (io.StringIO("x"), "is open in text mode, expected binary mode ('rb')"),
        "an asynchronous file": (AsyncFile(), "is an asynchronous one"),
        "a number": (5, "expected a path, bytes, a URL, a file opened in binary mode or a tuple (name, content), got"),
        "None in a tuple": (("a", None), "got NoneType"),
        "a dict": ({"file": b"x"}, "got dict"),
        "a set": ({b"x"}, "got set"),
        "a short tuple": (("a",), "expected a tuple (name, content) or (name, content, content type)"),
        "a long tuple": (("a", b"x", "t", {}), "expected a tuple (name, content) or (name, content, content type)"),
        "a tuple of contents": ((b"x", b"y"), "expected a tuple (name, content) or (name, content, content type)"),
        "a number as type": (("a", b"x", 5), "expected the content type as text"),
        "a line break in the type": (("a", b"x", "image/png\r\nX: y"), "expected the content type as text"),
        "a folder in a tuple": (("a", tmp_path), "is a folder, expected a file"),
        "an empty tuple content": (("a", b""), "the file is empty"),
    }


@pytest.mark.parametrize("case", wrong(pathlib.Path("/tmp")))
def test_what_is_no_file_is_refused_in_our_words(case, tmp_path):
    value, message = wrong(tmp_path)[case]
    with pytest.raises(ValueError) as plain:  # the message is checked below
        Upload.of(value)
    assert message in str(plain.value)
    assert plain.value.__context__ is None or plain.value.__suppress_context__
    with pytest.raises(InvalidParameterError) as caught:
        image(value)
    assert str(caught.value) == f"POST /images/edits: image: {plain.value}"
    assert caught.value.param == "image"
    assert "letter" not in str(caught.value)


def test_a_file_open_as_text_is_refused(png):
    with png.open() as file, pytest.raises(InvalidParameterError, match=r"'cat.png' is open in text mode"):
        image(file)


def test_a_file_that_was_closed_is_refused(png):
    with png.open("rb") as file:
        pass
    with pytest.raises(InvalidParameterError, match=r"'cat.png' is closed"):
        image(file)


# --- one or several ---------------------------------------------------------------------------------------------


def test_an_open_file_is_one_file_and_not_read(png):
    png.write_bytes(b"two\nlines\n")
    with png.open("rb") as file:
        upload = image(file)
        assert isinstance(upload, Upload)
        assert upload.content is file
        assert file.tell() == 0


def test_a_list_is_several(png):
    uploads = image([png, b"x", ("dog.png", b"y")])
    assert isinstance(uploads, Sequence)
    assert [upload.name for upload in uploads] == ["cat.png", "upload", "dog.png"]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ([], "image: expected at least 1 item"),
        ([b"x", b""], r"image\[1\]: the file is empty"),
        ([b"x", 5], r"image\[1\]: expected a path, bytes"),
        ((part for part in [b"x"]), "image: expected a path, bytes"),
    ],
)
def test_a_list_that_is_none(value, message):
    with pytest.raises(InvalidParameterError, match=message):
        image(value)
