"""The same call makes the same request: every operation, by the official client and by ours, to the same server."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("openai", reason="the official client is an extra: pip install -e '.[parity]'")

import openai
from parity import official, ours, samples
from parity.exceptions import ON_THE_WIRE

from async_openai import ChatRequest, OpenAI
from async_openai.testing import Fault, RecordedRequest, Server

KEY, ADMIN_KEY = "sk-test", "sk-admin-test"


@pytest.fixture(scope="module")
def server():
    with Server() as running:
        running.always(Fault(status=418, body={"error": {"message": "only the request counts"}}))
        yield running


@pytest.fixture(scope="module")
def clients(server):
    with (
        openai.OpenAI(base_url=server.url, api_key=KEY, admin_api_key=ADMIN_KEY, max_retries=0) as theirs,
        OpenAI(base_url=server.url, api_key=KEY, admin_api_key=ADMIN_KEY, max_retries=0, provider="openai") as mine,
    ):
        yield theirs, mine


def sent(server: Server, client: Any, path: str, parameters: dict[str, Any]) -> RecordedRequest:
    """The request that a call makes."""
    server.clear()
    server.always(Fault(status=418, body={"error": {"message": "only the request counts"}}))
    for name in path.split("."):
        client = getattr(client, name)
    before = len(server.requests)
    with pytest.raises(Exception, match="only the request counts"):
        client(**parameters)
    (request,) = server.requests[before:]
    return request


def comparable(request: RecordedRequest) -> dict[str, Any]:
    """The parts of a request to be equal."""
    kind = request.headers.get("content-type", "").split(";")[0]
    body: Any = None
    if kind == "multipart/form-data":
        body = sorted((p.name, p.filename, p.content_type, p.content) for p in request.form.parts)
    elif request.body:
        body = request.json if kind == "application/json" else request.body
    return {
        "method": request.method,
        "path": request.path,
        "query": sorted(request.query_items),
        "type": kind if request.body else None,
        "body": body,
        "beta": request.headers.get("openai-beta"),
        "authorization": request.headers.get("authorization"),
    }


def differences(theirs: dict[str, Any], mine: dict[str, Any]) -> set[str]:
    """Where they do not agree."""
    return {f"{name}: {theirs[name]!r} != {mine[name]!r}" for name in theirs if theirs[name] != mine[name]}


ONE_OF = {
    "admin.organization.external_keys.create": ("external_id", "kms_arn", "role_arn"),
    "beta.agents.environments.files.create": ("file_id",),
    "beta.agents.automations.create": ("expression", "timezone"),
    "audio.voices.create": ("prompt", "type"),
    "containers.files.create": ("file",),
    "vector_stores.file_batches.create": ("file_ids",),
}
"""Parameters of which one set is required."""
operations = [operation for operation in official.operations() if not operation.is_helper]
cases = [(operation, extent) for operation in operations for extent in ("all", "least")]
cases += [(operation, "stream") for operation in operations if "stream" in operation.parameters]


def test_exceptions_are_of_operations():
    assert {path for path, _ in ON_THE_WIRE} <= {operation.path for operation in operations}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("operation", "extent"), cases, ids=str)
def test_the_same_request(server, clients, operation, extent):
    owner = ours.resource(operation.path.rpartition(".")[0])
    request = getattr(type(owner), operation.name).request
    parameters = samples.parameters(request, required_only=extent != "all")
    if extent == "least":
        parameters |= samples.parameters(request, only=ONE_OF.get(operation.path, ()))
    shared = {name: value for name, value in parameters.items() if name in operation.parameters}
    shared |= {name: "some name" for name, needed in operation.parameters.items() if needed and name not in shared}
    if extent == "stream":
        shared["stream"] = True
    theirs, mine = (comparable(sent(server, client, operation.path, shared)) for client in clients)
    found = {name for name in theirs if theirs[name] != mine[name]}
    expected = ON_THE_WIRE.get((operation.path, extent), ({}, ""))[0]
    assert found == set(expected), "\n".join(differences(theirs, mine))


@pytest.mark.parametrize(
    "nothing", [openai.NOT_GIVEN, openai.not_given, openai.omit], ids=["NOT_GIVEN", "not_given", "omit"]
)
def test_its_sentinels_are_ours_too(nothing):
    plain = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
    assert ChatRequest(**plain, temperature=nothing, tools=nothing) == ChatRequest(**plain)
