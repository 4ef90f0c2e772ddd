"""`async-openai status`: the clients of the environment, or the sums of a ledger file."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from async_openai.errors import OpenAIError

if TYPE_CHECKING:
    from async_openai.client import OpenAIClient
    from async_openai.costs.ledger_files import Summary
    from async_openai.costs.sums import Total


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--ledger", metavar="FILE", help="sum up a ledger file (usage.jsonl, usage.db, ...) instead")
    parser.add_argument("--json", action="store_true", help="print data instead of tables")


def run(arguments: argparse.Namespace) -> int:
    """Print the clients or the sums. Sends nothing.

    Returns:
        The exit status: 0, or 1 with a message where the settings or the file are wrong.
    """
    try:
        text = _ledger(arguments) if arguments.ledger is not None else _clients(as_json=arguments.json)
    except OpenAIError as error:
        sys.stderr.write(f"{error.message}\n")
        return 1
    sys.stdout.write(f"{text}\n")
    return 0


# --- clients ----------------------------------------------------------------------------------------------------------


def _clients(*, as_json: bool) -> str:
    from async_openai.costs.tables import aligned  # noqa: PLC0415 - as above
    from async_openai.registry import OpenAI  # noqa: PLC0415 - not for a ledger file

    # As the environment is now, not as it was when a client was first used.
    OpenAI.reset()
    found = [_described(client) for client in OpenAI]
    if as_json:
        return json.dumps({"clients": found}, indent=2)
    heads = ("name", "provider", "url", "keys", "models")
    return aligned([heads, *(tuple(_cell(client[head]) for head in heads) for client in found)], texts=len(heads))


def _described(client: OpenAIClient) -> dict[str, Any]:
    from async_openai.engine.wire import shown_url  # noqa: PLC0415 - as above

    target = client._target  # noqa: SLF001 - what a client does not show, its command may
    keys = [target.keys.fingerprint(key.get_secret_value()) for key in target.keys.keys]
    offered = [target.site.deployment] if target.site.deployment else target.offer.models
    return {
        "name": client.name,
        "provider": client.provider,
        "url": shown_url(client.base_url),
        "keys": keys,
        "models": None if offered is None else sorted(offered),
    }


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return "all" if value is None else str(value)


# --- a ledger file ----------------------------------------------------------------------------------------------------


def _ledger(arguments: argparse.Namespace) -> str:
    from async_openai.costs.ledger_files import summary  # noqa: PLC0415 - not for clients

    found = summary(arguments.ledger)
    if found.unreadable:
        sys.stderr.write(f"{found.unreadable} lines of {arguments.ledger} are no attempts and were left out\n")
    return json.dumps(_data(found), indent=2) if arguments.json else _tables(found)


def _tables(found: Summary) -> str:
    from async_openai.costs.tables import table  # noqa: PLC0415 - as above

    whole = found.sums.total
    kinds = {"day": found.sums.by_day, "tag": found.sums.by_tag, "key": found.sums.by_key}
    tables = [table(found.sums.by_pair, whole)]
    for kind, totals in kinds.items():
        # Rows of two tags count for each, and those without for none.
        by_name = {(name, ""): total for name, total in totals.items()}
        tables += [table(by_name, whole, names=(kind,))] if by_name else []
    return "\n\n".join(tables)


def _data(found: Summary) -> dict[str, Any]:
    sums = found.sums
    return {
        "total": _numbers(sums.total),
        "by_client_and_model": [
            {"client": client, "model": model, **_numbers(total)}
            for (client, model), total in sorted(sums.by_pair.items())
        ],
        "by_day": _by_name(sums.by_day),
        "by_tag": _by_name(sums.by_tag),
        "by_key": _by_name(sums.by_key),
        "unreadable": found.unreadable,
    }


def _by_name(totals: Mapping[str, Total]) -> dict[str, dict[str, Any]]:
    return {name: _numbers(total) for name, total in sorted(totals.items())}


def _numbers(total: Total) -> dict[str, Any]:
    return {
        "calls": total.calls,
        "errors": total.errors,
        "usage": total.usage._asdict(),
        "usd": total.usd,
        "estimated_usd": total.estimated,
        "priced": total.priced,
        "unpriced": total.unpriced,
    }
