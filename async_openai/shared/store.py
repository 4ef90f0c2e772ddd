"""The store that several processes share: its connection, and what is said of it.

Decisions are made one after the other in a process, each a script. Whoever can wait hands over what is to be told to a
thread of the store's own. Where the store cannot be reached, everybody goes on with a share of their own, and agrees
with the others once it is back: that is the business of its `Sharer`s.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol, cast
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

from async_openai.errors import ConfigurationError
from async_openai.shared.scripts import BEAT
from async_openai.utils import logger

if TYPE_CHECKING:
    from redis import Redis
    from redis.commands.core import Script

PREFIX: Final = "async-openai"
_PATIENCE: Final = 1.0
"""Seconds for a decision; a store that takes longer is out of reach."""
_TRY_AGAIN: Final = 0.5
"""Seconds between two tries to reach it again."""
_BEAT: Final = 0.5
"""Seconds between two signs of life, at each of which news are heard. A small part of `ALIVE`."""
_SCHEMES: Final = ("redis", "rediss", "unix", "valkey", "valkeys")


class AwayError(Exception):
    """The store is out of reach."""


class Sharer(Protocol):
    """Something that processes share: it is told what becomes of the store."""

    def tell(self, store: Store) -> None:
        """Tell what is to be told. Raises AwayError where that fails; it is asked again then."""
        ...

    def agree(self, store: Store) -> None:
        """Agree with the others on what holds: the store was out of reach, and is back."""
        ...

    def left_alone(self, processes: int) -> None:
        """Go on with a share: the store is out of reach. `processes`: how many lived when it was last asked."""
        ...

    def forked(self) -> None:
        """Leave what is under way, in a forked child, to the parent."""
        ...


class Store:
    """A Redis, or what speaks its language.

    Args:
        url: `redis://host:6379/0`, `rediss://...`, `unix:///path`. `?prefix=` is put before all names of keys.

    Raises:
        ConfigurationError: No such URL, the extra is not installed, or the store cannot be reached.
    """

    def __init__(self, url: str) -> None:
        self._client, self._prefix, self.shown = _client_of(url)
        self._errors = _errors()
        self.process = os.urandom(8).hex()
        """This process, for the others."""
        self.lock = threading.RLock()
        """Held for a decision."""
        self.is_away = False
        """Whether it is out of reach."""
        self.processes = 1
        """How many processes live, as far as is known."""
        self._scripts: dict[str, Script] = {}
        self._sharers: list[Sharer] = []
        self._wake = threading.Event()
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()
        self._is_closed = False
        try:
            self.run(BEAT, ["processes"], [self.process])
        except AwayError as error:
            raise ConfigurationError(f"shared: the store at {self.shown} is out of reach: {error}") from None
        except TypeError as error:
            # An option in the query that its client does not know.
            raise ConfigurationError(f"shared: {self.shown}: {error}") from None

    def key(self, *parts: str) -> str:
        """Return the name of a key."""
        return ":".join((self._prefix, *parts))

    def run(self, script: str, names: Sequence[str], values: Sequence[Any]) -> Any:
        """Take a decision. Raises AwayError where the store is out of reach.

        Args:
            script: The script.
            names: Names of its keys, without the prefix.
            values: Its arguments.
        """
        known = self._scripts.get(script)
        if known is None:
            known = self._scripts[script] = self._client.register_script(script)
        try:
            return known(keys=[self.key(name) for name in names], args=list(values))
        except self._errors as error:
            # The last one is that of a connection which another thread has closed.
            raise AwayError(f"{type(error).__name__}: {error}") from error

    # --- sharers ------------------------------------------------------------------------------------------------------

    def add(self, sharer: Sharer) -> None:
        """Tell somebody what becomes of the store."""
        with self.lock:
            self._sharers = [*self._sharers, sharer]
            if self.is_away:
                sharer.left_alone(self.processes)
        self.wake()

    def remove(self, sharer: Sharer) -> None:
        """Tell them no more."""
        with self.lock:
            self._sharers = [one for one in self._sharers if one is not sharer]

    def went_away(self, error: AwayError) -> None:
        """Note that it is out of reach. It is said once."""
        with self.lock:
            if self.is_away or self._is_closed:
                return
            self.is_away = True
            logger.warning("the shared store at %s is out of reach, going on with a share: %s", self.shown, error)
            for sharer in self._sharers:
                sharer.left_alone(self.processes)
        self.wake()

    def wake(self) -> None:
        """Have the thread tell what is to be told."""
        self._wake.set()
        if self._is_closed:
            return
        if self._thread is None or not self._thread.is_alive():
            # Not the lock of decisions: whoever settles holds that of the balances.
            with self._starting:
                if self._thread is None or not self._thread.is_alive():
                    self._thread = threading.Thread(target=self._work, name="async-openai_shared", daemon=True)
                    self._thread.start()

    def _work(self) -> None:
        while not self._is_closed:
            self._wake.wait(_TRY_AGAIN if self.is_away else _BEAT)
            self._wake.clear()
            if self._is_closed:
                return
            if self.is_away:
                # However often it is woken meanwhile.
                threading.Event().wait(_TRY_AGAIN)
            self.flush()

    def flush(self) -> None:
        """Tell what is to be told; come back first where it was out of reach."""
        try:
            if self.is_away:
                self._come_back()
            else:
                self.processes = int(self.run(BEAT, ["processes"], [self.process]))
            for sharer in self._sharers:
                sharer.tell(self)
        except AwayError as error:
            self.went_away(error)

    def _come_back(self) -> None:
        with self.lock:
            self.processes = int(self.run(BEAT, ["processes"], [self.process]))
            for sharer in self._sharers:
                sharer.tell(self)
                sharer.agree(self)
            self.is_away = False
            logger.warning("the shared store at %s is back", self.shown)

    def close(self) -> None:
        """Tell what is to be told, and end."""
        if not self.is_away:
            self.flush()
        self._is_closed = True
        self._wake.set()
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(2 * _PATIENCE)
        self._client.close()

    def forked(self) -> None:
        """Begin anew in a forked child."""
        self.process = os.urandom(8).hex()
        self.lock, self._starting = threading.RLock(), threading.Lock()
        self._wake, self._thread = threading.Event(), None
        for sharer in self._sharers:
            sharer.forked()


def _errors() -> tuple[type[Exception], ...]:
    from redis.exceptions import RedisError  # noqa: PLC0415 - an extra

    return RedisError, OSError, ValueError


def _client_of(url: str) -> tuple[Redis, str, str]:
    """Return a client, the prefix of keys, and the URL as it may be shown."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ConfigurationError("shared: that is no URL; expected one as redis://localhost:6379/0") from None
    if parts.scheme not in _SCHEMES:
        got = f"{parts.scheme}://" if parts.scheme else "none"
        raise ConfigurationError(
            f"shared: expected an address as redis://localhost:6379/0 (or {', '.join(_SCHEMES[1:])}), "
            f"got the scheme {got}"
        )
    try:
        from redis import Redis  # noqa: PLC0415 - an extra
        from redis.backoff import NoBackoff  # noqa: PLC0415 - as above
        from redis.retry import Retry  # noqa: PLC0415 - as above
    except ImportError:
        raise ConfigurationError("shared: a Redis needs its client: python -m pip install redis") from None
    query = parse_qs(parts.query)
    prefix = query.pop("prefix", [PREFIX])[-1]
    scheme = parts.scheme.replace("valkey", "redis")
    plain = urlunsplit((scheme, parts.netloc, parts.path, urlencode(query, doseq=True), ""))
    shown = f"{parts.scheme}://{parts.hostname or ''}{f':{port}' if port else ''}{parts.path}"
    try:
        client: Redis = cast("Any", Redis).from_url(
            plain, socket_timeout=_PATIENCE, socket_connect_timeout=_PATIENCE, retry=Retry(NoBackoff(), 0)
        )
    except (ValueError, TypeError) as error:
        raise ConfigurationError(f"shared: {shown}: {error}") from None
    return client, prefix, shown
