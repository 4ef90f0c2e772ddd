"""Every operation of the API in scope, called on every surface: what goes out is what the table says."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from parity import samples

from async_openai import APIStatusError
from async_openai.engine.query import flatten
from async_openai.testing import Fault

TABLE = Path(__file__).parents[1] / "endpoints.tsv"
"""The operations of the API, read off the official client."""
COUNT = 396
IN_THE_QUERY = {"conversations.items.create": ["include"], "beta.threads.runs.create": ["include"]}
"""Parameters of operations with a body that are not in it."""


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file, delimiter="\t") if row["kind"] == "endpoint"]


ROWS = rows()


def named(row: dict[str, str]) -> str:
    return f"{row['resource']}.{row['method']}"


def test_every_operation_in_scope_is_in_the_table():
    assert len(ROWS) == COUNT


def request_of(client: Any, path: str) -> Any:
    """The request model behind an operation."""
    *parents, name = path.split(".")
    for parent in parents:
        client = getattr(client, parent)
    return getattr(type(client), name).request


def expected_path(row: dict[str, str], parameters: dict[str, Any]) -> str:
    parts = [
        parameters[part[1:-1]] if part.startswith("{") else part for part in row["path"].partition("?")[0].split("/")
    ]
    return "/v1" + "/".join(quote(part, safe="") for part in parts)


def on_the_wire(request: Any, parameters: dict[str, Any]) -> dict[str, Any]:
    """Parameters that are not in the path, by their names on the wire."""
    fields = request.model_fields
    return {
        fields[name].serialization_alias or name: value
        for name, value in parameters.items()
        if name not in request.path_fields
    }


def check(recorded: Any, row: dict[str, str], request: Any, parameters: dict[str, Any]) -> None:
    """Compare a request with the table and the parameters."""
    assert (recorded.method, recorded.path) == (row["verb"], expected_path(row, parameters))
    assert (recorded.headers["authorization"] == "Bearer sk-admin-1") == (row["auth"] == "admin")
    given = on_the_wire(request, parameters)
    assert recorded.headers.get("openai-beta") == (row["beta_header"] or ",".join(given.pop("betas", [])) or None)
    standing = [tuple(pair.split("=")) for pair in row["path"].partition("?")[2].split("&") if pair]
    if row["verb"] in {"GET", "DELETE"}:
        assert recorded.query_items == [*standing, *flatten(given)]
        assert not recorded.body
        return
    apart = {name: given.pop(name) for name in IN_THE_QUERY.get(named(row), [])}
    assert recorded.query_items == [*standing, *flatten(apart)]
    assert "idempotency-key" in recorded.headers
    if row["multipart"] == "yes":
        check_form(recorded, given)
    elif recorded.body:
        assert recorded.headers["content-type"] == "application/json"
        assert recorded.json == given
    else:
        assert not given


def check_form(recorded: Any, given: dict[str, Any]) -> None:
    fields, files = {}, []
    for name, value in given.items():
        if value == samples.FILE:
            files.append((name, *value))
        elif isinstance(value, list) and value[0] == samples.FILE:
            files += [(f"{name}[]", *each) for each in value]
        else:
            fields[name] = value
    plain = [(part.name, part.text) for part in recorded.form.parts if part.filename is None]
    sent = [(p.name, p.filename, p.content, p.content_type) for p in recorded.form.parts if p.filename is not None]
    assert sent == files
    if recorded.path.endswith("/realtime/calls"):
        # Its one field that is an object is a part of its own type.
        plain = [(name, json.loads(text) if name == "session" else text) for name, text in plain]
        assert dict(plain) == fields
    else:
        assert plain == list(flatten(fields))


@pytest.mark.spread
@pytest.mark.parametrize("row", ROWS, ids=named)
def test_the_operation(surface, server, row):
    client = surface.client(server, max_retries=0, admin_api_key="sk-admin-1")
    request = request_of(client, named(row))
    parameters = samples.parameters(request)
    content = samples.answer(request.reply)
    kind = "application/octet-stream" if isinstance(content, bytes) else "application/json"
    body = content if isinstance(content, bytes) else json.dumps(content)
    server.always(Fault(status=200, body=body, content_type=kind))
    reply = surface.call(client, named(row), **parameters)
    (recorded,) = server.requests
    check(recorded, row, request, parameters)
    assert row["binary"] == "no" or (reply.content == b"binary" and recorded.headers["accept"] != "application/json")
    assert reply.response.status_code == 200
    if row["paginated"] == "yes":
        assert isinstance(reply.data, list) and callable(reply.get_next_page)


def sent_parameters(recorded: Any, row: dict[str, str]) -> Any:
    if row["verb"] == "GET":
        return recorded.query
    return recorded.form.fields if row["multipart"] == "yes" else recorded.json


@pytest.mark.parametrize("row", [row for row in ROWS if row["streaming"] == "yes"], ids=named)
def test_the_operation_as_a_stream(surface, server, row):
    client = surface.client(server, max_retries=0)
    request = request_of(client, named(row))
    parameters = samples.parameters(request, required_only=True)
    server.always(400)
    with pytest.raises(APIStatusError, match="400"):
        surface.call(client, named(row), **parameters, stream=True)
    (recorded,) = server.requests
    assert (recorded.method, recorded.path) == (row["verb"], expected_path(row, parameters))
    assert recorded.headers["accept"] == "text/event-stream"
    assert sent_parameters(recorded, row)["stream"] in {True, "true"}


@pytest.mark.parametrize("row", [row for row in ROWS if row["streaming"] == "no"], ids=named)
def test_what_does_not_stream_says_so(server, row):
    from async_openai import InvalidParameterError, OpenAI

    client = OpenAI(base_url=server.url, api_key="k")
    request = request_of(client, named(row))
    with pytest.raises(InvalidParameterError, match="does not stream"):
        request(**samples.parameters(request), stream=True)
