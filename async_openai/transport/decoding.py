"""Content codings of answers (gzip and deflate), undone piece by piece."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Protocol

from async_openai.transport.base import SendFailure

ACCEPTED = "gzip, deflate"
"""Default value of the Accept-Encoding header."""
_NAME_SIZE = len(b"content-encoding")
_GZIP = 16 + zlib.MAX_WBITS
_GZIP_MAGIC = 0x1F


class Decoder(Protocol):
    """Undoes one coding."""

    def decode(self, piece: bytes) -> bytes:
        """Return the bytes decoded so far."""
        ...

    def finish(self) -> bytes:
        """Return the rest. Raises SendFailure if the data is incomplete."""
        ...


class _Gzip:
    """gzip (RFC 1952), of one member or several."""

    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(_GZIP)
        self._begun = False

    def decode(self, piece: bytes) -> bytes:
        decoded = b""
        while piece:
            if self._zlib.eof:
                if piece[0] != _GZIP_MAGIC:
                    return decoded  # padding after the data, which gzip(1) ignores too
                self._zlib = zlib.decompressobj(_GZIP)
            self._begun = True
            decoded += _inflate(self._zlib, piece)
            piece = self._zlib.unused_data
        return decoded

    def finish(self) -> bytes:
        return _complete(self._zlib, begun=self._begun)


class _Deflate:
    """deflate: zlib data (RFC 1950), or bare deflate data (RFC 1951), as some servers send it."""

    def __init__(self) -> None:
        self._zlib = zlib.decompressobj()
        self._begun = False

    def decode(self, piece: bytes) -> bytes:
        first, self._begun = not self._begun, True
        # The low four bits of zlib data are 8 (its only method); of bare data they are not.
        if first and piece[0] & 0x0F != zlib.DEFLATED:
            self._zlib = zlib.decompressobj(-zlib.MAX_WBITS)
        return _inflate(self._zlib, piece)

    def finish(self) -> bytes:
        return _complete(self._zlib, begun=self._begun)


class _Chain:
    """Several codings, the last applied undone first."""

    def __init__(self, decoders: list[Decoder]) -> None:
        self._decoders = decoders

    def decode(self, piece: bytes) -> bytes:
        for decoder in self._decoders:
            piece = decoder.decode(piece) if piece else b""
        return piece

    def finish(self) -> bytes:
        rest = b""
        for decoder in self._decoders:
            rest = (decoder.decode(rest) if rest else b"") + decoder.finish()
        return rest


def _inflate(decompressor: zlib._Decompress, piece: bytes) -> bytes:
    try:
        return decompressor.decompress(piece)
    except zlib.error as error:
        raise SendFailure("the compressed answer is damaged", delivery="unknown") from error


def _complete(decompressor: zlib._Decompress, *, begun: bool) -> bytes:
    rest = decompressor.flush()
    if begun and not decompressor.eof:
        raise SendFailure("the compressed answer is incomplete", delivery="unknown")
    return rest


_CODINGS: dict[bytes, type[_Gzip | _Deflate]] = {b"gzip": _Gzip, b"x-gzip": _Gzip, b"deflate": _Deflate}


def decoder_for(headers: Iterable[tuple[bytes, bytes]]) -> Decoder | None:
    """Return a decoder of the answer's Content-Encoding, None where there is nothing to undo.

    A coding that was not asked for is left as it is, with all that were applied before it.
    """
    names: list[bytes] = []
    for name, value in headers:
        if len(name) == _NAME_SIZE and name.lower() == b"content-encoding":
            names += [coding.strip().lower() for coding in value.split(b",")]
    decoders: list[Decoder] = []
    for coding in reversed(names):
        if coding in _CODINGS:
            decoders.append(_CODINGS[coding]())
        elif coding not in (b"", b"identity"):
            break
    if not decoders:
        return None
    return decoders[0] if len(decoders) == 1 else _Chain(decoders)
