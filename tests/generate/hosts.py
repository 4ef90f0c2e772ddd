"""The list of known hosts, made from their rows."""

from __future__ import annotations

from async_openai.providers.base import Provider
from async_openai.providers.clouds import CLOUDS
from async_openai.providers.gateways import GATEWAYS
from async_openai.providers.local import LOCAL
from async_openai.providers.makers import MAKERS

_KINDS = {
    "of their own models": MAKERS,
    "of many makers' models": CLOUDS,
    "gateways": GATEWAYS,
    "on this machine": LOCAL,
}


def listed() -> str:
    """Return the list: the names by kind, and a table of URLs and variables."""
    count = sum(len(rows) for rows in _KINDS.values())
    names = "\n".join(f"- {kind}: {', '.join(row.name for row in rows)}" for kind, rows in _KINDS.items())
    table = "\n".join(_line(row) for rows in _KINDS.values() for row in rows)
    return (
        f'{count} hosts are known by name, as in `provider="groq"`:\n\n{names}\n\n'
        "| `provider` | base URL (a name in capitals is an environment variable) | key |\n"
        f"| --- | --- | --- |\n{table}\n"
    )


def _line(row: Provider) -> str:
    keys = " or ".join(f"`{variable}`" for variable in row.key_variables) or "`api_key=` only"
    # A bar would end the cell.
    url = (row.base_url or "").replace("|", "\\|")
    return f"| [{row.name}]({row.source}) | `{url}` | {keys}{'' if row.key_required else ', if any'} |"
