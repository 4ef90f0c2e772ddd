"""The options of `async-openai map`, and how they are read."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from async_openai.errors import InvalidParameterError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    add = parser.add_argument
    add("input", help="rows: a .jsonl, .csv or .parquet file, any other as text, a line a row; - for standard input")
    add("--model", "-m", help="ID of the model, where the rows name none")
    add("--output", "-o", help="results: .jsonl, .csv or .parquet, or the URL of a bucket; run again to go on")
    add("--endpoint", default="chat", help="chat, completions, responses, embeddings, moderations (default: chat)")
    add("--system", help="a system message before each row")
    add("--template", help="the user's message from the columns of a row: 'Classify: {text}'")
    add("--columns", help="the columns that count, separated by commas")
    add("--schema", metavar="FILE", help="JSON schema of the answers: those that do not fit are errors")
    add("--repair", action="store_true", help="with --schema: ask once more where an answer does not fit")
    add("--param", action="append", default=[], metavar="NAME=VALUE", help="a parameter of each request: temperature=0")
    add("--limit", type=_count, metavar="N", help="the first N rows only")
    sending = parser.add_argument_group("how it is sent")
    add = sending.add_argument
    who = sending.add_mutually_exclusive_group()
    who.add_argument("--client", metavar="NAME", help="the client of that name (default: the default one)")
    who.add_argument("--pool", nargs="?", const="", metavar="NAMES", help="several clients, or all, as one")
    add("--concurrency", type=_count, metavar="N", help="rows under way at once (default: as many as make it faster)")
    add("--rpm", type=_positive, metavar="N", help="requests a minute, at most")
    add("--tpm", type=_positive, metavar="N", help="tokens a minute, at most")
    add("--budget", type=_positive, metavar="USD", help="stop where this is spent")
    add("--via", choices=["online", "batch"], default="online", help="batch: the Batch API, at half the price")
    add("--wait", type=_seconds, metavar="TIME", help="with --via batch: how long (2h, 30m) until --then")
    add("--then", choices=["online"], help="how what is not back by then goes")
    going = parser.add_argument_group("how it goes on")
    add = going.add_argument
    add("--resume", action=argparse.BooleanOptionalAction, default=True, help="go on with an output that exists")
    add("--retry-errors", action="store_true", help="send rows again that failed for good")
    add("--stop-after-errors", type=_share, metavar="N", help="stop after N errors, or a share of them (0.2)")
    add("--dedupe", action="store_true", help="send equal rows once")
    add("--cache", metavar="FILE", help="SQLite file of replies by their requests")
    add("--workdir", metavar="FOLDER", help="where the lines are that another format is written from")
    looking = parser.add_argument_group("before it goes")
    add = looking.add_argument
    add("--dry-run", action="store_true", help="rows, tokens, USD, minutes and the first request; nothing is sent")
    add("--sample", type=_count, metavar="N", help="send a random N first, show them, and ask whether to go on")
    add("--yes", "-y", action="store_true", help="go on without asking")


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ValueError
    return value


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value < float("inf"):
        raise ValueError
    return value


def _share(text: str) -> float:
    return float(text) if "." in text else _count(text)


_UNITS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0, "": 1.0}


def _seconds(text: str) -> float:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)([smhd]?)", text.strip())
    if found is None:
        raise argparse.ArgumentTypeError(f"expected a time such as 2h or 30m, got {text!r}")
    return float(found[1]) * _UNITS[found[2]]


def map_arguments(options: argparse.Namespace) -> dict[str, Any]:
    """Return the arguments of `map` that the options stand for.

    Raises:
        InvalidParameterError: A parameter or the schema is none.
    """
    parameters = _parameters(options.param)
    if options.schema is not None:
        parameters["response_format"] = read_schema(options.schema)
    columns = None if options.columns is None else [one.strip() for one in options.columns.split(",")]
    batch = {} if options.via == "online" else {"via": "batch", "wait": options.wait, "then": options.then}
    if not batch and (options.wait is not None or options.then is not None):
        raise InvalidParameterError("--wait and --then go with --via batch")
    names = (
        "model endpoint system template repair concurrency resume retry_errors stop_after_errors dedupe cache workdir"
    )
    given = {name: getattr(options, name) for name in names.split()}
    given["repair"] = given["repair"] or None
    return {**given, "columns": columns, "output": options.output, **batch, **parameters}


def _parameters(pairs: Sequence[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals or not name.isidentifier():
            raise InvalidParameterError(f"--param: expected NAME=VALUE, got {pair!r}")
        try:
            found[name] = json.loads(text)
        except ValueError:
            found[name] = text
    return found


_OF_SCHEMAS = ("type", "properties", "$ref", "anyOf", "oneOf", "allOf", "enum", "const", "items")


def read_schema(path: str) -> dict[str, Any]:
    """Return a file's JSON schema in the form that the API takes.

    Raises:
        InvalidParameterError: It cannot be read, or is no schema.
    """
    try:
        read: object = json.loads(Path(path).read_text("utf-8"))
    except OSError as error:
        raise InvalidParameterError(f"--schema: cannot read {path!r}: {error.strerror}") from None
    except ValueError as error:
        raise InvalidParameterError(f"--schema: {path!r} is not JSON: {error}") from None
    schema = cast("dict[str, Any]", read) if isinstance(read, dict) else {}
    if schema.get("type") == "json_schema":
        return schema
    inner: Any = schema.get("schema", schema)
    if not isinstance(inner, Mapping) or not any(name in inner for name in _OF_SCHEMAS):
        raise InvalidParameterError(
            f"--schema: {path!r} is no JSON schema: expected an object with 'type', or the like"
        )
    named: dict[str, Any] = schema if "schema" in schema else {"schema": schema}
    name = re.sub(r"[^A-Za-z0-9_-]", "_", Path(path).stem)[:64] or "answer"
    whole = cast("Mapping[str, Any]", inner)
    return {
        "type": "json_schema",
        "json_schema": {"name": name, "strict": whole.get("additionalProperties") is False, **named},
    }
