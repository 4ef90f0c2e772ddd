"""Multipart bodies: parameters become fields, uploads become files, named as the official client names them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from pydantic_core import to_jsonable_python

from async_openai.engine.query import flatten
from async_openai.sentinels import without_absent_inside
from async_openai.transport.base import FilePart
from async_openai.types.uploads import Upload


def encode_form(values: Mapping[str, Any]) -> tuple[list[tuple[str, str]], list[tuple[str, FilePart]]]:
    """Split values into form fields and files; several files under one name are called `name[]`."""
    files: list[tuple[str, FilePart]] = []
    fields: dict[str, Any] = {}
    for name, value in values.items():
        uploads = _uploads(value)
        if uploads is None:
            fields[name] = to_jsonable_python(without_absent_inside(value))
        else:
            field = f"{name}[]" if isinstance(value, list | tuple) else name
            files += [(field, FilePart(upload.name, upload.content, upload.content_type)) for upload in uploads]
    return list(flatten(fields)), files


def _uploads(value: Any) -> list[Upload] | None:
    """Return the files in a value, None if it holds none."""
    if isinstance(value, Upload):
        return [value]
    if isinstance(value, list | tuple):
        items = cast("list[Any]", value)
        if items and all(isinstance(item, Upload) for item in items):
            return items
    return None
