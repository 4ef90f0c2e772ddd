"""Content codings of answers (gzip and deflate), undone piece by piece, in bounded steps."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from async_openai.transport.base import ResponseTooLarge, SendFailure

ACCEPTED = "gzip, deflate"
"""Default value of the Accept-Encoding header."""
STEP = 1024 * 1024
"""Most bytes that one step makes of what came."""
FREE = 16 * 1024 * 1024
"""Bytes that may be made of an answer of any size."""
MOST_TIMES = 100
"""Beyond that: how many times larger than what came an answer may get, in each layer."""
_MOST_LAYERS = 2
"""The server's coding, and one more of a proxy."""
_SLICE = 4 * 1024
"""Bytes given to zlib at once: it copies those it has not used, for each member and each step anew."""
_MEMBER = 1024
"""Bytes that a further member of gzip counts for, beside its own."""
_NAME_SIZE = len(b"content-encoding")
_GZIP = 16 + zlib.MAX_WBITS
_GZIP_MAGIC = 0x1F


class _Layer:
    """Undoes one coding."""

    def __init__(self, window: int) -> None:
        self._zlib = zlib.decompressobj(window)
        self._waiting = memoryview(b"")
        self._more = False
        self._begun = False
        self.made = 0
        """Bytes made so far."""

    def feed(self, piece: bytes) -> None:
        """Take the next bytes, after the last ones were used up."""
        self._waiting = memoryview(piece)

    def take(self) -> bytes | None:
        """Return at most `STEP` bytes of what was fed, perhaps none; None when it is used up."""
        if not (self._waiting or self._more):
            return None
        piece = self._waiting[:_SLICE]
        if piece and not self._ready(piece[0]):
            self._waiting = memoryview(b"")
            return None
        try:
            made = self._zlib.decompress(piece, STEP)
        except zlib.error as error:
            raise SendFailure("the compressed answer is damaged", delivery="unknown") from error
        left = len(self._zlib.unused_data if self._zlib.eof else self._zlib.unconsumed_tail)
        self._waiting = self._waiting[len(piece) - left :]
        # zlib may hold back what did not fit into the step.
        self._more = len(made) == STEP
        self.made += len(made)
        return made

    def _ready(self, first: int) -> bool:  # noqa: ARG002 - the next byte, for those that look at it
        """Prepare for the next byte; False where nothing more belongs to the data."""
        self._begun = True
        return not self._zlib.eof

    def finish(self) -> None:
        """Check that the data is complete. Raises SendFailure."""
        if self._begun and not self._zlib.eof:
            raise SendFailure("the compressed answer is incomplete", delivery="unknown")


class _Gzip(_Layer):
    """gzip (RFC 1952), of one member or several."""

    def __init__(self) -> None:
        super().__init__(_GZIP)

    def _ready(self, first: int) -> bool:
        self._begun = True
        if self._zlib.eof:
            if first != _GZIP_MAGIC:
                return False  # padding after the data, which gzip(1) ignores too
            self._zlib = zlib.decompressobj(_GZIP)
            # It takes as much time, with nothing in it, as so many bytes.
            self.made += _MEMBER
        return True


class _Deflate(_Layer):
    """deflate: zlib data (RFC 1950), or bare deflate data (RFC 1951), as some servers send it."""

    def __init__(self) -> None:
        super().__init__(zlib.MAX_WBITS)

    def _ready(self, first: int) -> bool:
        # The low four bits of zlib data are 8 (its only method); of bare data they are not.
        if not self._begun and first & 0x0F != zlib.DEFLATED:
            self._zlib = zlib.decompressobj(-zlib.MAX_WBITS)
        return super()._ready(first)


class Decoder:
    """Undoes the codings of one answer, the last applied first.

    After `feed`, `take` is called until it returns None; between two steps the caller may look at its deadline.
    """

    def __init__(self, layers: list[_Layer]) -> None:
        self._layers = layers
        self._received = 0

    def feed(self, piece: bytes) -> None:
        """Take the next bytes of the body."""
        self._received += len(piece)
        self._layers[0].feed(piece)

    def take(self) -> bytes | None:
        """Make one step: return at most 1 MiB, perhaps nothing; None when more bytes are needed.

        Raises:
            ResponseTooLarge: More than 16 MiB, and more than 100 times what came.
            SendFailure: The data is damaged.
        """
        layers = self._layers
        for at in range(len(layers) - 1, -1, -1):
            made = layers[at].take()
            if made is None:
                continue
            self._check(layers[at].made)
            if at == len(layers) - 1:
                return made
            layers[at + 1].feed(made)
            return b""
        return None

    def _check(self, made: int) -> None:
        if made > FREE and made > MOST_TIMES * self._received:
            raise ResponseTooLarge(f"the compressed answer unpacks to more than {MOST_TIMES} times its size")

    def finish(self) -> None:
        """Check that the data is complete. Raises SendFailure."""
        for layer in self._layers:
            layer.finish()


_CODINGS: dict[bytes, type[_Gzip | _Deflate]] = {b"gzip": _Gzip, b"x-gzip": _Gzip, b"deflate": _Deflate}


def decoder_for(headers: Iterable[tuple[bytes, bytes]]) -> Decoder | None:
    """Return a decoder of the answer's Content-Encoding, None where there is nothing to undo.

    A coding that was not asked for is left as it is, with all that were applied before it.

    Raises:
        SendFailure: More than two codings.
    """
    names: list[bytes] = []
    for name, value in headers:
        if len(name) == _NAME_SIZE and name.lower() == b"content-encoding":
            names += [coding.strip().lower() for coding in value.split(b",")]
    layers: list[_Layer] = []
    for coding in reversed(names):
        if coding in _CODINGS:
            layers.append(_CODINGS[coding]())
        elif coding not in (b"", b"identity"):
            break
    if len(layers) > _MOST_LAYERS:
        raise SendFailure(f"the answer is compressed more than {_MOST_LAYERS} times over", delivery="unknown")
    return Decoder(layers) if layers else None
