"""Templates: the text of a row from its columns, by `str.format`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import Formatter
from typing import Any

from async_openai.errors import InvalidParameterError
from async_openai.validation import nearest


class RowTemplate:
    """A text with the names of columns in braces.

    Args:
        text: The text: `Classify: {text}`. `{}` is the one column, or the whole of a row that is a text.
        columns: The columns that it may name; None is any.

    Raises:
        InvalidParameterError: It is no template, or names a column beside `columns`.
    """

    def __init__(self, text: str, columns: Sequence[str] | None = None) -> None:
        self._text = text
        try:
            found = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
        except ValueError as error:
            raise InvalidParameterError(
                f"template: {error}; expected names of columns in braces, and {{{{ for a brace", param="template"
            ) from None
        self.names: list[str] = [_column(name) for name in found]
        """The columns that it names."""
        if not found:
            raise InvalidParameterError(
                "template: it names no column; expected one in braces: {text}", param="template"
            )
        for name in self.names if columns is not None else ():
            if name not in (columns or ()):
                raise InvalidParameterError(_missing(name, columns or ()), param="template")

    def filled(self, row: Mapping[str, Any]) -> str:
        """Return the text for a row.

        Raises:
            InvalidParameterError: The row has no such column; the nearest is named.
        """
        for name in self.names:
            if name not in row and (name or len(row) != 1):
                raise InvalidParameterError(_missing(name, list(row)), param="template")
        try:
            return self._text.format(*row.values(), **row)
        except (LookupError, AttributeError, ValueError, TypeError) as error:
            raise InvalidParameterError(f"template: {error}", param="template") from None


def _column(field: str) -> str:
    name = field.split(".", maxsplit=1)[0].split("[", maxsplit=1)[0]
    return "" if name.isdecimal() else name


def _missing(name: str, columns: Sequence[str]) -> str:
    if not name:
        return f"template: {{}} stands for the one column of a row, and this one has {len(columns)}"
    close = nearest(name, columns, cutoff=0.5)
    hint = f"did you mean {close!r}?" if close else f"it has {', '.join(map(repr, columns[:10])) or 'none'}"
    return f"template: there is no column {name!r}; {hint}"
