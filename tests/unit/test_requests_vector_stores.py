"""Vector stores: what goes on the wire."""

from __future__ import annotations

import pytest

from async_openai.errors import InvalidParameterError, ParameterTypeError
from async_openai.types.vector_stores import ChunkingStrategy

ROOT = "vector_stores.VectorStores"
STATIC = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 50}}
STATIC_JSON = b'{"type":"static","static":{"max_chunk_size_tokens":100,"chunk_overlap_tokens":50}}'

CALLS = [
    (
        "create",
        [],
        {"file_ids": ["f"], "chunking_strategy": STATIC, "expires_after": {"anchor": "last_active_at", "days": 7}},
        "POST /vector_stores",
        b'{"chunking_strategy":'
        + STATIC_JSON
        + b',"expires_after":{"anchor":"last_active_at","days":7},"file_ids":["f"]}',
    ),
    ("create", [], {}, "POST /vector_stores", b"{}"),
    ("retrieve", ["vs"], {}, "GET /vector_stores/vs", None),
    (
        "update",
        ["vs"],
        {"name": None, "expires_after": None, "metadata": {}},
        "POST /vector_stores/vs",
        b'{"expires_after":null,"metadata":{},"name":null}',
    ),
    ("list", [], {"before": "v9", "order": "asc"}, "GET /vector_stores?order=asc&before=v9", None),
    ("delete", ["vs"], {}, "DELETE /vector_stores/vs", None),
    (
        "search",
        ["vs"],
        {"query": ["a", "b"], "filters": {"type": "eq", "key": "k", "value": 1}, "max_num_results": 50},
        "POST /vector_stores/vs/search",
        b'{"query":["a","b"],"filters":{"type":"eq","key":"k","value":1},"max_num_results":50}',
    ),
    (
        "search",
        ["vs"],
        {"query": "a", "rewrite_query": True},
        "POST /vector_stores/vs/search",
        b'{"query":"a","rewrite_query":true}',
    ),
    (
        "files.create",
        ["vs"],
        {"file_id": "f", "attributes": {"a": 1, "b": 1.5, "c": True, "d": "x"}},
        "POST /vector_stores/vs/files",
        b'{"file_id":"f","attributes":{"a":1,"b":1.5,"c":true,"d":"x"}}',
    ),
    ("files.retrieve", ["f"], {"vector_store_id": "vs"}, "GET /vector_stores/vs/files/f", None),
    (
        "files.update",
        ["f"],
        {"vector_store_id": "vs", "attributes": None},
        "POST /vector_stores/vs/files/f",
        b'{"attributes":null}',
    ),
    ("files.list", ["vs"], {"filter": "failed", "limit": 3}, "GET /vector_stores/vs/files?limit=3&filter=failed", None),
    ("files.delete", ["f"], {"vector_store_id": "vs"}, "DELETE /vector_stores/vs/files/f", None),
    ("files.content", ["f"], {"vector_store_id": "vs"}, "GET /vector_stores/vs/files/f/content", None),
    (
        "file_batches.create",
        ["vs"],
        {"files": [{"file_id": "f", "attributes": {"a": 1}}]},
        "POST /vector_stores/vs/file_batches",
        b'{"files":[{"file_id":"f","attributes":{"a":1}}]}',
    ),
    ("file_batches.retrieve", ["b"], {"vector_store_id": "vs"}, "GET /vector_stores/vs/file_batches/b", None),
    ("file_batches.cancel", ["b"], {"vector_store_id": "vs"}, "POST /vector_stores/vs/file_batches/b/cancel", None),
    (
        "file_batches.list_files",
        ["b"],
        {"vector_store_id": "vs", "after": "f"},
        "GET /vector_stores/vs/file_batches/b/files?after=f",
        None,
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call[0])
def test_what_goes_on_the_wire(wire, call):
    method, ids, parameters, line, body = call
    sent = wire(f"{ROOT}.{method}", *ids, **parameters)
    assert (sent.line, sent.body) == (line, body)
    assert sent.request.is_pinned()
    assert type(sent.request).beta == "assistants=v2"


def test_a_header_of_the_user_is_kept(wire):
    sent = wire(f"{ROOT}.retrieve", "vs", extra_headers={"OpenAI-Beta": "assistants=v3", "X-A": "1"})
    assert sent.request.extra_headers == {"OpenAI-Beta": "assistants=v3", "X-A": "1"}


def test_a_strategy_of_a_reply_can_be_given_again(wire):
    strategy = ChunkingStrategy.model_validate(STATIC)
    sent = wire(f"{ROOT}.files.create", "vs", file_id="f", chunking_strategy=strategy)
    assert sent.body == b'{"file_id":"f","chunking_strategy":' + STATIC_JSON + b"}"


@pytest.mark.parametrize(
    ("method", "ids", "parameters", "words"),
    [
        ("search", ["vs"], {"query": "a", "max_num_results": 51}, "at most 50"),
        ("search", ["vs"], {}, "query: missing"),
        ("files.update", ["f"], {"vector_store_id": "vs"}, "attributes: missing"),
        ("files.update", ["f"], {"vector_store_id": "vs", "attributes": {"a": [1]}}, "attributes.a: expected"),
        ("files.create", ["vs"], {"file_id": "f", "attributes": dict.fromkeys(map(str, range(17)), 1)}, "at most 16"),
        ("files.retrieve", ["f"], {}, "vector_store_id: missing"),
        ("files.retrieve", ["f", "g"], {"vector_store_id": "vs"}, "at most 1 positional"),
        ("file_batches.create", ["vs"], {}, "expected file_ids or files, got neither"),
        ("file_batches.create", ["vs"], {"file_ids": ["f"], "files": []}, "got both"),
        ("file_batches.create", ["vs"], {"file_ids": ["f"] * 2001}, "at most 2000"),
    ],
)
def test_what_is_refused(wire, method, ids, parameters, words):
    with pytest.raises((InvalidParameterError, ParameterTypeError)) as caught:
        wire(f"{ROOT}.{method}", *ids, **parameters)
    assert words in str(caught.value)
