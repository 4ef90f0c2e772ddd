"""Files on disk and in buckets: `s3://`, `gs://`, `minio://` and `file://` URLs.

Buckets are reached through obstore (the extra `storage`), which is imported when a bucket is first
read or written. Credentials come from the environment, by the names that each provider's own tools read:

    s3://BUCKET/KEY      AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION, AWS_ENDPOINT_URL, ...
    gs://BUCKET/KEY      GOOGLE_APPLICATION_CREDENTIALS, GOOGLE_SERVICE_ACCOUNT, STORAGE_EMULATOR_HOST, ...
    minio://BUCKET/KEY   MINIO_ENDPOINT, MINIO_ACCESS_KEY, MINIO_SECRET_KEY; or MINIO_ROOT_USER, MINIO_ROOT_PASSWORD

Everything here blocks. On an event loop it is called in a thread, by the runtime's `offload`.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
from collections.abc import Generator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol, cast
from urllib.parse import unquote, urlsplit

from async_openai.errors import ConfigurationError, StorageError

if TYPE_CHECKING:
    from obstore.store import ClientConfig, ObjectStore, RetryConfig

Location = str | os.PathLike[str]
"""A path, or a URL of a bucket's object or of a file."""

BLOCK = 8 * 1024 * 1024
"""Bytes read from, and written to, a bucket at once."""
_URL = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://(.*)", re.DOTALL)
_BUCKETS = ("s3", "gs", "minio")


@dataclass(frozen=True, slots=True)
class BucketFile:
    """An object in a bucket. Making one reads nothing; `open` sends a request."""

    scheme: str
    bucket: str
    key: str

    @property
    def name(self) -> str:
        """The last part of the key."""
        return self.key.rpartition("/")[2]

    @property
    def remote(self) -> bool:
        """True: `open` sends a request to the bucket."""
        return True

    def __str__(self) -> str:
        return f"{self.scheme}://{self.bucket}/{self.key}"

    def open(self) -> IO[bytes]:
        """Open the object for reading, from its beginning.

        Raises:
            StorageError: It cannot be read, or is empty.
            ConfigurationError: obstore is not installed, or has no credentials.
        """
        return cast("IO[bytes]", BucketReader(self))

    def store(self) -> ObjectStore:
        """Return the connection to the bucket."""
        if self.scheme == "gs":
            return _gcs(self.bucket, os.environ.get("STORAGE_EMULATOR_HOST"))
        if self.scheme == "minio":
            return _s3(self.bucket, _minio())
        return _s3(self.bucket, _aws())


def located(location: Location) -> Path | BucketFile:
    """Return the path or the bucket's object of a location.

    Raises:
        ValueError: A URL of another kind, or without a bucket or key.
    """
    found = _URL.fullmatch(location) if isinstance(location, str) else None
    if found is None:
        return Path(location).expanduser()
    scheme, address = found[1].lower(), found[2]
    if scheme == "file":
        return _local(str(location))
    if scheme not in _BUCKETS:
        known = ", ".join(f"{name}://" for name in (*_BUCKETS, "file"))
        raise ValueError(f"cannot read {scheme}:// URLs; expected a path, or one of {known}")
    bucket, _, key = address.partition("/")
    if not bucket or not key or key.endswith("/"):
        raise ValueError(f"expected {scheme}://BUCKET/KEY, got {str(location)!r}")
    return BucketFile(scheme, bucket, key)


def _local(url: str) -> Path:
    parts = urlsplit(url)
    if parts.netloc not in {"", "localhost"} or not parts.path:
        raise ValueError(f"expected file:///PATH, got {url!r}")
    path = unquote(parts.path)
    # file:///C:/folder/file
    return Path(path[1:] if re.match(r"/[A-Za-z]:", path) else path)


# --- buckets --------------------------------------------------------------------------------------------------------


def _aws() -> tuple[tuple[str, str], ...]:
    """Return the settings of AWS that obstore does not read from the environment by itself."""
    endpoint = next((os.environ[n] for n in ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL") if os.environ.get(n)), "")
    region = os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION") or "us-east-1"
    given = {"region": region, **({"endpoint": endpoint} if endpoint else {})}
    # So that a program that changes its credentials gets a new connection.
    names = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
    fields = dict(zip(names, ("access_key_id", "secret_access_key", "session_token"), strict=True))
    given |= {field: os.environ[name] for name, field in fields.items() if os.environ.get(name)}
    return tuple(given.items())


def _minio() -> tuple[tuple[str, str], ...]:
    names = {
        "endpoint": ("MINIO_ENDPOINT", "MINIO_URL"),
        "access_key_id": ("MINIO_ACCESS_KEY", "MINIO_ROOT_USER"),
        "secret_access_key": ("MINIO_SECRET_KEY", "MINIO_ROOT_PASSWORD"),
    }
    given = {"region": os.environ.get("MINIO_REGION") or "us-east-1"}
    for field, variables in names.items():
        value = next((os.environ[name] for name in variables if os.environ.get(name)), None)
        if value is None:
            raise ConfigurationError(f"minio:// URLs need the environment variable {variables[0]}")
        given[field] = value
    if "://" not in given["endpoint"]:
        given["endpoint"] = f"https://{given['endpoint']}"
    return tuple(given.items())


def _client(endpoint: str | None) -> ClientConfig:
    # Each request is for one block, so it is over soon or not at all.
    plain = endpoint is not None and endpoint.startswith("http://")
    return {"allow_http": plain, "connect_timeout": timedelta(seconds=5), "timeout": timedelta(seconds=60)}


def _retry() -> RetryConfig:
    return {"max_retries": 3, "retry_timeout": timedelta(seconds=60)}


@contextlib.contextmanager
def _extra() -> Generator[None]:
    try:
        yield
    except ImportError:
        raise ConfigurationError("files in buckets need the extra 'storage': pip install obstore") from None


@lru_cache(maxsize=32)
def _s3(bucket: str, settings: tuple[tuple[str, str], ...]) -> ObjectStore:
    with _extra():
        from obstore.store import S3Store  # noqa: PLC0415 - an extra, and slow to import
    given: dict[str, Any] = dict(settings)
    return S3Store(bucket, client_options=_client(given.get("endpoint")), retry_config=_retry(), **given)


@lru_cache(maxsize=32)
def _gcs(bucket: str, emulator: str | None) -> ObjectStore:
    with _extra():
        from obstore.store import GCSStore  # noqa: PLC0415 - as above
    if not emulator:
        return GCSStore(bucket, client_options=_client(None), retry_config=_retry())
    url = emulator if "://" in emulator else f"http://{emulator}"
    nobody = {"gcs_base_url": url, "disable_oauth": True, "client_email": "", "private_key": "", "private_key_id": ""}
    return GCSStore(bucket, service_account_key=json.dumps(nobody), client_options=_client(url), retry_config=_retry())


@contextlib.contextmanager
def _plainly(file: BucketFile, doing: str) -> Generator[None]:
    """Turn obstore's errors into ours."""
    try:
        yield
    except (StorageError, ConfigurationError):
        raise
    except FileNotFoundError:
        raise StorageError(f"cannot {doing} {str(file)!r}: there is no such object, or no such bucket") from None
    except Exception as error:  # noqa: BLE001 - obstore raises OSError, ValueError and several of its own
        if "169.254.169.254" in str(error):
            # Where obstore asks for credentials in the end: the machine that it runs on, if that is a cloud's.
            raise ConfigurationError(f"cannot {doing} {str(file)!r}: no credentials in the environment") from None
        raise StorageError(f"cannot {doing} {str(file)!r}: {_why(error)}") from None


def _why(error: Exception) -> str:
    """Return the reason of a bucket's failure. obstore's text holds the answer, the retries and its internals."""
    status = re.search(r"status code: ((\d{3})[ \w]*)", str(error))
    name, code = type(error).__name__, status[2] if status else None
    if name == "PermissionDeniedError" or code == "403":
        return "the bucket denies access"
    if name == "UnauthenticatedError" or code == "401":
        return "the bucket does not accept the credentials"
    return f"the bucket answered {status[1].strip()}" if status else f"the bucket cannot be reached ({name})"


class BucketReader(io.RawIOBase):
    """An object in a bucket as a binary file that can seek. Holds one block of it in memory."""

    def __init__(self, file: BucketFile) -> None:
        super().__init__()
        self._file = file
        with _plainly(file, "read"):
            store = file.store()
            from obstore import open_reader  # noqa: PLC0415 - as above

            self._reader = open_reader(store, file.key, buffer_size=BLOCK)
        self.size: int = self._reader.size
        """Size of the object in bytes."""
        if not self.size:
            raise StorageError(f"the file {str(file)!r} is empty")

    @property
    def name(self) -> str:
        """The URL."""
        return str(self._file)

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a position."""
        with _plainly(self._file, "read"):
            return int(self._reader.seek(offset, whence))

    def tell(self) -> int:
        """Return the position."""
        return int(self._reader.tell())

    def read(self, size: int | None = -1) -> bytes:
        """Return the next bytes, at most `size` of them."""
        left = max(0, self.size - self.tell())
        count = left if size is None or size < 0 else min(size, left)
        with _plainly(self._file, "read"):
            # Before 0.9 obstore refuses to read beyond the end.
            return bytes(self._reader.read(count)) if count else b""

    def readinto(self, buffer: Any) -> int:
        """Read into a buffer."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a file on disk, in a bucket or in memory, as a file of its own."""

    source: Path | BucketFile | bytes
    start: int
    size: int

    @property
    def remote(self) -> bool:
        """True where `open` may block for long."""
        return isinstance(self.source, BucketFile)

    def open(self) -> IO[bytes]:
        """Open the part for reading. Raises StorageError."""
        return cast("IO[bytes]", _SectionReader(self._inner(), self.start, self.size))

    def _inner(self) -> IO[bytes] | io.RawIOBase:
        if isinstance(self.source, bytes):
            return io.BytesIO(self.source)  # shares the memory
        if isinstance(self.source, BucketFile):
            return self.source.open()
        try:
            return self.source.open("rb", buffering=0)
        except OSError as error:
            raise StorageError(f"cannot read the file {str(self.source)!r}: {error.strerror}") from error


class _SectionReader(io.RawIOBase):
    def __init__(self, inner: IO[bytes] | io.RawIOBase, start: int, size: int) -> None:
        super().__init__()
        self._inner, self._start, self._size = inner, start, size
        self._inner.seek(start)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self.tell(), os.SEEK_END: self._size}[whence]
        return self._inner.seek(self._start + base + offset) - self._start

    def tell(self) -> int:
        return self._inner.tell() - self._start

    def readinto(self, buffer: Any) -> int:
        data = self._inner.read(max(0, min(len(buffer), self._size - self.tell()))) or b""
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._inner.close()
        super().close()


# --- writing --------------------------------------------------------------------------------------------------------


class StorageWriter(Protocol):
    """A file or object in the making. It appears whole, or not at all."""

    def write(self, data: bytes | bytearray) -> None:
        """Append bytes."""
        ...

    def commit(self) -> None:
        """Make the file or object appear."""
        ...

    def abort(self) -> None:
        """Drop everything written. Never raises."""
        ...


def writer_for(location: Location) -> StorageWriter:
    """Return a writer for a path or URL, to replace the present content.

    Raises:
        StorageError: It cannot be written there.
        ConfigurationError: obstore is not installed, or has no credentials.
    """
    try:
        place = located(location)
    except ValueError as error:
        raise StorageError(str(error)) from None
    return FileWriter(place) if isinstance(place, Path) else BucketWriter(place)


class FileWriter:
    """A writer of a file: beside its place, and moved there by `commit`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        # A device or a pipe cannot be replaced; it is written as it is.
        direct = path.exists() and not path.is_file()
        self._part = path if direct else path.with_name(f".{path.name}.{os.urandom(8).hex()}.part")
        with self._plainly():
            self._file: IO[bytes] = open(self._part, "wb")  # noqa: SIM115, PTH123 - closed by commit or abort

    @contextlib.contextmanager
    def _plainly(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise StorageError(f"cannot write the file {str(self._path)!r}: {why}") from error

    def write(self, data: bytes | bytearray) -> None:
        """Append bytes."""
        with self._plainly():
            self._file.write(data)

    def commit(self) -> None:
        """Close the file, and move it to its place."""
        with self._plainly():
            self._file.close()
            if self._part != self._path:
                self._part.replace(self._path)

    def abort(self) -> None:
        """Delete the part."""
        with contextlib.suppress(OSError):
            self._file.close()
            if self._part != self._path:
                self._part.unlink(missing_ok=True)


class BucketWriter:
    """A writer of an object in a bucket: large ones are sent in parts."""

    def __init__(self, file: BucketFile) -> None:
        self._file = file
        with _plainly(file, "write"):
            store = file.store()
            from obstore import open_writer  # noqa: PLC0415 - as above

            # Two parts at once, so that no more than that is in memory.
            self._writer = open_writer(store, file.key, buffer_size=BLOCK, max_concurrency=2)

    def write(self, data: bytes | bytearray) -> None:
        """Append bytes."""
        with _plainly(self._file, "write"):
            self._writer.write(bytes(data))

    def commit(self) -> None:
        """Complete the object: only now the bucket shows it."""
        with _plainly(self._file, "write"):
            self._writer.close()

    def abort(self) -> None:
        """Leave the object unfinished. Parts already sent go by the bucket's lifecycle rules."""
        del self._writer
