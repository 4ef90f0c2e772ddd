"""Multipart bodies: what a server reads of them, from memory and from disk, once and again."""

from __future__ import annotations

import email
import email.policy
import io

import pytest
from transport_lab import ask

from async_openai.errors import InvalidParameterError, StorageError
from async_openai.transport.base import FilePart, Multipart


def parts(seen) -> list[tuple[str, str | None, str, bytes]]:
    """Read a body as a server does: name, file name, type and content of each part."""
    raw = f"content-type: {seen.headers['content-type']}\r\n\r\n".encode() + seen.body
    message = email.message_from_bytes(raw, policy=email.policy.HTTP)
    assert message.is_multipart()
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


def test_fields_and_files(driver, peers, tmp_path):
    peer = peers()
    path = tmp_path / "on disk.bin"
    path.write_bytes(bytes(range(256)) * 1000)
    body = Multipart(
        [("purpose", "batch"), ("tag", "a"), ("tag", "é\n")],
        [
            ("file", FilePart("a.json", b'{"a": 1}', "application/json")),
            ("image[]", FilePart("b.png", io.BytesIO(b"png"), "image/png")),
            ("image[]", FilePart("c.bin", path, "application/octet-stream")),
        ],
    )
    driver.fetch(driver.connections(), ask(peer.url, body, headers={"authorization": "Bearer k"}))
    (seen,) = peer.requests
    assert seen.headers["authorization"] == "Bearer k"
    assert int(seen.headers["content-length"]) == len(seen.body)
    assert parts(seen) == [
        ("purpose", None, "text/plain", b"batch"),
        ("tag", None, "text/plain", b"a"),
        ("tag", None, "text/plain", "é\n".encode()),
        ("file", "a.json", "application/json", b'{"a": 1}'),
        ("image[]", "b.png", "image/png", b"png"),
        ("image[]", "c.bin", "application/octet-stream", path.read_bytes()),
    ]


def test_fields_alone(driver, peers):
    peer = peers()
    driver.fetch(driver.connections(), ask(peer.url, Multipart([("a", "1"), ("a", "2")], []), headers={}))
    assert [(name, content) for name, _, _, content in parts(peer.requests[0])] == [("a", b"1"), ("a", b"2")]


def test_the_type_of_the_body_is_its_own(driver, peers):
    peer = peers()
    driver.fetch(driver.connections(), ask(peer.url, Multipart([("a", "1")], []), headers={"Content-Type": "x/y"}))
    assert peer.requests[0].headers["content-type"].startswith("multipart/form-data; boundary=")


def test_a_stream_is_sent_from_where_it_stood_each_time(driver, peers):
    peer = peers()
    stream = io.BytesIO(b"skipped,wanted")
    stream.seek(8)
    body = Multipart([], [("file", FilePart("a.txt", stream, "text/plain"))])
    connections = driver.connections()
    for _ in range(2):
        driver.fetch(connections, ask(peer.url, body, headers={}))
    assert [parts(seen)[0][3] for seen in peer.requests] == [b"wanted", b"wanted"]
    assert not stream.closed


class Pipe(io.RawIOBase):
    """A stream that cannot seek."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        return self._data.readinto(buffer)


def test_a_stream_that_cannot_seek_is_sent_once(driver, peers):
    peer = peers()
    content = b"x" * 200_000
    body = Multipart([("a", "1")], [("file", FilePart("a.bin", Pipe(content), "application/octet-stream"))])
    connections = driver.connections()
    driver.fetch(connections, ask(peer.url, body, headers={}))
    (seen,) = peer.requests
    assert seen.headers["transfer-encoding"] == "chunked" and "content-length" not in seen.headers
    assert parts(seen)[1][3] == content
    with pytest.raises(InvalidParameterError, match=r"'a\.bin'.*sent once already.*seekable"):
        driver.fetch(connections, ask(peer.url, body, headers={}))
    assert len(peer.requests) == 1


def test_a_file_that_is_gone_is_named(driver, peers, tmp_path):
    peer = peers()
    body = Multipart([], [("file", FilePart("a.bin", tmp_path / "gone", "text/plain"))])
    connections = driver.connections(max_connections=1)
    for _ in range(2):
        with pytest.raises(StorageError, match=r"'a\.bin': No such file"):
            driver.fetch(connections, ask(peer.url, body, headers={}))
    assert not peer.requests


def test_a_type_with_a_line_break_is_refused(driver, peers):
    body = Multipart([], [("file", FilePart("a.bin", b"", "text/plain\r\nx: y"))])
    with pytest.raises(InvalidParameterError, match="control characters"):
        driver.fetch(driver.connections(), ask(peers().url, body, headers={}))


def test_names_cannot_break_out_of_their_quotes(driver, peers):
    peer = peers()
    body = Multipart([('a"\r\nx: y', "1")], [("file", FilePart('b"\r\n.txt', b"2", "text/plain"))])
    driver.fetch(driver.connections(), ask(peer.url, body, headers={}))
    assert len(parts(peer.requests[0])) == 2
    assert b"\r\nx: y" not in peer.requests[0].body
