"""Reads multipart/form-data bodies (RFC 7578), strictly enough to find a client's mistakes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_PARAMETER = re.compile(r';\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))')


@dataclass(frozen=True, slots=True)
class FormPart:
    """One part of a form."""

    name: str
    """The field's name, as sent (`image[]`, for instance)."""
    content: bytes
    """The content, as sent."""
    filename: str | None = None
    """Name of the file; None for a plain field."""
    content_type: str | None = None
    """The part's own media type."""

    @property
    def text(self) -> str:
        """The content as UTF-8 text."""
        return self.content.decode()


@dataclass(frozen=True, slots=True)
class Form:
    """The parts of a form, in the order sent."""

    parts: list[FormPart] = field(default_factory=list[FormPart])

    @property
    def fields(self) -> dict[str, str]:
        """The plain fields; the last one where a name is repeated."""
        return {part.name: part.text for part in self.parts if part.filename is None}

    @property
    def files(self) -> dict[str, FormPart]:
        """The files; the last one where a name is repeated."""
        return {part.name: part for part in self.parts if part.filename is not None}

    def all(self, name: str) -> list[FormPart]:
        """Every part of that name."""
        return [part for part in self.parts if part.name == name]

    def __contains__(self, name: object) -> bool:
        return any(part.name == name for part in self.parts)


def media_type(header: str) -> tuple[str, dict[str, str]]:
    """Split a header such as `Content-Type` into its value and its parameters (RFC 9110, section 5.6.6)."""
    value = header.partition(";")[0].strip().lower()
    parameters: dict[str, str] = {}
    for name, quoted, token in _PARAMETER.findall(header):
        parameters[name.lower()] = re.sub(r"\\(.)", r"\1", quoted) if quoted else token
    return value, parameters


def parse_form(content_type: str, body: bytes) -> Form:
    """Parse a body.

    Raises:
        ValueError: it is not a well-formed multipart/form-data body.
    """
    kind, parameters = media_type(content_type)
    if kind != "multipart/form-data":
        raise ValueError(f"expected a multipart/form-data body, got {kind or 'no content type'}")
    boundary = parameters.get("boundary")
    if not boundary:
        raise ValueError("the multipart/form-data content type has no boundary")
    delimiter = b"--" + boundary.encode()
    if not body.startswith(delimiter):
        raise ValueError("the multipart body does not start with its boundary")
    pieces = body[len(delimiter) :].split(b"\r\n" + delimiter)
    if not pieces[-1].startswith(b"--"):
        raise ValueError("the multipart body has no closing boundary")
    return Form([_parse_part(piece) for piece in pieces[:-1]])


def _parse_part(piece: bytes) -> FormPart:
    head, separator, content = piece.partition(b"\r\n\r\n")
    if not separator:
        raise ValueError("a part of the multipart body has no blank line after its headers")
    headers: dict[str, str] = {}
    for line in head.decode().split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    kind, parameters = media_type(headers.get("content-disposition", ""))
    if kind != "form-data" or "name" not in parameters:
        raise ValueError("a part of the multipart body has no form-data name")
    return FormPart(parameters["name"], content, parameters.get("filename"), headers.get("content-type"))
