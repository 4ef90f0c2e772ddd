"""The log of one stream: its chunks, kept for replay and put together on demand, within limits of size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, Protocol, TypeVar, cast

from async_openai.errors import ResponseTooLargeError, UsageError
from async_openai.types.usage import counts_something

E = TypeVar("E")
R = TypeVar("R")
E_contra = TypeVar("E_contra", contravariant=True)
R_co = TypeVar("R_co", covariant=True)
REPLAYED = 64 * 1024 * 1024
"""Bytes of a stream up to which its chunks are kept for replay."""


class Accumulator(Protocol[E_contra, R_co]):
    """Puts the chunks of a stream together. Every streamed reply type makes its own with `accumulator()`."""

    text: str
    """The text so far (of the first choice, where there are several)."""

    def add(self, chunk: E_contra, /) -> None:
        """Take the next chunk."""
        ...

    def finished(self) -> bool:
        """Whether the chunks so far are the whole reply."""
        ...

    def has_ended(self) -> bool:
        """Whether one of its answers has ended."""
        ...

    def result(self) -> R_co:
        """Return the reply of a plain call."""
        ...


class StreamLog(Generic[E, R]):
    """The chunks of one stream as bytes.

    Kept as chunks they would be ten objects each, and the garbage collector goes over those again and again: that took
    longer than reading them.

    Args:
        validate: Makes a chunk of its bytes.
        accumulator: Puts chunks together.
        limit: Bytes of a stream to be put together at most; None is no limit.
    """

    __slots__ = (
        "_accumulated",
        "_accumulator",
        "_last",
        "_limit",
        "_usage",
        "dropped",
        "read",
        "received",
        "shown",
    )

    def __init__(self, validate: Callable[[bytes], Any], accumulator: Accumulator[E, R], limit: int | None) -> None:
        self.read = validate
        """Makes a chunk of its bytes."""
        self._accumulator = accumulator
        self._limit = limit
        self._accumulated = 0
        self._usage: bytes | None = None
        self._last: bytes | None = None
        self.received: list[bytes] = []
        """Every chunk that was read, those among them that the reader does not see."""
        self.shown: list[bytes] = []
        """Every chunk that the reader gets to see."""
        self.dropped = 0
        """How many of these came before those that are kept."""

    def __len__(self) -> int:
        """Return how many chunks were shown."""
        return self.dropped + len(self.shown)

    def trim(self, size: int) -> None:
        """Drop the chunks of a long stream, once put together. Called before more of it is read.

        Args:
            size: Bytes of the stream so far.
        """
        if size <= REPLAYED:
            return
        if not self.is_too_large(size):
            self.catch_up()
        for data in self.received:
            if b'"usage"' in data and self._usage_in(data):
                self._usage = data
        self._last = self.received[-1] if self.received else self._last
        self.dropped += len(self.shown)
        self.received.clear()
        self.shown.clear()
        self._accumulated = 0

    def is_too_large(self, size: int) -> bool:
        """Whether a stream of that many bytes is put together no more."""
        return self._limit is not None and size > self._limit

    def too_large(self) -> ResponseTooLargeError:
        """Make the error for a stream beyond the limit."""
        return ResponseTooLargeError(
            f"the stream is larger than {self._limit} bytes and is not put together: max_response_bytes allows no more"
        )

    def again(self, position: int) -> E:
        """Return a shown chunk once more.

        Raises:
            UsageError: The stream was too long to be kept.
        """
        if position < self.dropped:
            raise UsageError(
                f"the stream is longer than {REPLAYED} bytes, so its chunks were not kept: it can be iterated once"
            )
        return cast("E", self.read(self.shown[position - self.dropped]))

    def add_last(self, chunk: E) -> None:
        """Put the last chunk together with all others, where they are."""
        if self._accumulated == len(self.received) - 1:
            self._accumulator.add(chunk)
            self._accumulated += 1

    def catch_up(self) -> Accumulator[E, R]:
        """Put together the chunks so far, and return the accumulator."""
        # Only when somebody looks: a reader of live chunks pays nothing for it.
        for data in self.received[self._accumulated :]:
            self._accumulator.add(self.read(data))
        self._accumulated = len(self.received)
        return self._accumulator

    def latest(self) -> Iterator[object]:
        """Return the chunks that are kept, last one first."""
        return map(self.read, reversed(self.received))

    def whole(self) -> object:
        """Put the reply together. Nothing where the stream is too large for that."""
        return self.catch_up().result()

    def usage(self) -> Any:
        """Return the usage reported so far; None without one."""
        return getattr(self.reporting(), "usage", None)

    def reporting(self) -> object:
        """Return the chunk with the usage, else the last one, None without any.

        Nearly always the last one has it; some hosts report it earlier. The reply so far, where parts report apart.
        """
        if getattr(self._accumulator, "reports_apart", False):
            return self.catch_up().result()
        for data in reversed(self.received):
            if b'"usage"' in data and self._usage_in(data):
                return self.read(data)
        return self.last() if self._usage is None else self.read(self._usage)

    def last(self) -> object:
        """Return the last chunk; None without any."""
        last = self.received[-1] if self.received else self._last
        return None if last is None else self.read(last)

    def _usage_in(self, data: bytes) -> bool:
        # Some hosts report zeros in the last chunk, after the real counts.
        return counts_something(getattr(self.read(data), "usage", None))
