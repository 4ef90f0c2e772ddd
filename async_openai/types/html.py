"""Replies as notebooks show them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from async_openai.types.base import Reply

_LONGEST = 20_000
"""Characters of a text, of which a notebook keeps a copy for each time it is shown."""


def shown(reply: Reply) -> str:
    """Return a reply as HTML: its text, if it has one, else its fields, and what is known of its call."""
    text = getattr(reply, "text", None)
    if isinstance(text, str) and text:
        more = "…" if len(text) > _LONGEST else ""
        body = f'<pre style="white-space: pre-wrap">{escape(text[:_LONGEST])}{more}</pre>'
    else:
        body = _table([(str(name), value) for name, value in reply.__repr_args__()])
    return f"<div><strong>{escape(type(reply).__name__)}</strong>{body}{_table(_facts(reply))}</div>"


def _facts(reply: Reply) -> list[tuple[str, Any]]:
    """The model, the tokens, the price and the client, as far as they are known."""
    usage = getattr(reply, "usage", None)
    usd = reply.consumption
    facts: list[tuple[str, Any]] = [
        ("model", getattr(reply, "model", None)),
        ("tokens", getattr(usage, "total_tokens", None)),
        ("USD", None if usd is None else f"{usd:.6f}"),
        ("client", reply.client_name),
        ("request", reply.request_id),
    ]
    return [(name, value) for name, value in facts if value is not None]


def _table(rows: list[tuple[str, Any]]) -> str:
    cells = "".join(f"<tr><th>{escape(name)}</th><td>{escape(str(value))}</td></tr>" for name, value in rows)
    return f"<table>{cells}</table>" if cells else ""
