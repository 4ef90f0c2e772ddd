"""Buckets on loopback: moto's S3 and gcp-storage-emulator, each a process of its own."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from async_openai import storage

BUCKET = "asyncopenaiheavy"
EMULATOR = Path(__file__).with_name("gcs_emulator.py")


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


@contextlib.contextmanager
def running(port: int, *command: str) -> Iterator[str]:
    """A server as a process, until it is no longer needed."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 60
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{command[0]} did not start")
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=30)


def made_bucket(url: str) -> None:
    # moto wants to be told for whom, not that it is true.
    headers = {"Authorization": "AWS4-HMAC-SHA256 Credential=test/20240101/us-east-1/s3/aws4_request"}
    request = urllib.request.Request(f"{url}/{BUCKET}", method="PUT", headers=headers)
    request.add_header("Content-Length", "0")
    request.add_header("Content-Type", "application/octet-stream")
    with urllib.request.urlopen(request, timeout=30) as answer:
        assert answer.status == 200


@pytest.fixture(scope="session")
def s3() -> Iterator[str]:
    """URL of an S3 server with a bucket."""
    port = free_port()
    with running(port, str(Path(sys.executable).with_name("moto_server")), "-H", "127.0.0.1", "-p", str(port)) as url:
        made_bucket(url)
        yield url


@pytest.fixture(scope="session")
def gcs() -> Iterator[str]:
    """URL of a Google Cloud Storage server with a bucket."""
    port = free_port()
    with running(port, sys.executable, str(EMULATOR), str(port), BUCKET) as url:
        yield url


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """No credentials of the machine, and no connection of another test."""
    for name in list(os.environ):
        if name.startswith(("AWS_", "GOOGLE_", "MINIO_", "STORAGE_")):
            monkeypatch.delenv(name)
    for cache in (storage._s3, storage._gcs):
        cache.cache_clear()
    yield monkeypatch
    for cache in (storage._s3, storage._gcs):
        cache.cache_clear()


@pytest.fixture(params=["s3", "minio", "gs"])
def place(request: pytest.FixtureRequest, environment: pytest.MonkeyPatch) -> str:
    """The beginning of URLs in a bucket that this process can read and write."""
    scheme = request.param
    if scheme == "gs":
        environment.setenv("STORAGE_EMULATOR_HOST", request.getfixturevalue("gcs"))
    elif scheme == "minio":
        environment.setenv("MINIO_ENDPOINT", request.getfixturevalue("s3"))
        environment.setenv("MINIO_ACCESS_KEY", "test")
        environment.setenv("MINIO_SECRET_KEY", "test")
    else:
        environment.setenv("AWS_ENDPOINT_URL", request.getfixturevalue("s3"))
        environment.setenv("AWS_ACCESS_KEY_ID", "test")
        environment.setenv("AWS_SECRET_ACCESS_KEY", "test")
    return f"{scheme}://{BUCKET}/"
