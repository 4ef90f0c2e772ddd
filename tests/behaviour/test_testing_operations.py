"""Every operation of the API has an answer of the testing server: made, found by its id, listed in pages, deleted."""

from __future__ import annotations

from urllib.parse import quote, unquote

import pytest
from behaviour.test_endpoints import ROWS, named, request_of
from parity import samples

from async_openai import NotFoundError, OpenAI
from async_openai.testing import Server
from tests.conftest import KEY, MODEL

THING = {"object": "thing", "choices": [{"message": {"content": "x"}}], "output": [], "type": "message"}
ALSO_NEEDED = {
    "audio.voices.create": {"prompt": "A calm voice"},
    "containers.files.create": {"file_id": "file-1"},
    "responses.create": {"model": MODEL, "input": "x"},
    "vector_stores.file_batches.create": {"file_ids": ["file-1"]},
}


@pytest.fixture(scope="module")
def shared():
    """One server and one client for all operations."""
    with (
        Server() as server,
        OpenAI(base_url=server.url, api_key=KEY, admin_api_key="sk-admin-0123456789", max_retries=0) as client,
    ):
        yield server, client


def call(client, row, parameters):
    """Call an operation of the table."""
    *parents, name = named(row).split(".")
    for parent in parents:
        client = getattr(client, parent)
    return getattr(client, name)(**parameters)


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_the_operation_answers(shared, row):
    server, client = shared
    server.clear()
    parameters = samples.parameters(request_of(client, named(row)), required_only=True)
    parameters |= ALSO_NEEDED.get(named(row), {})
    parts = [
        quote(str(parameters[part[1:-1]]), safe="") if part[:1] == "{" else part for part in row["path"].split("/")
    ]
    for end, part in enumerate(row["path"].split("/"), 1):
        if part[:1] == "{":
            # What it names is there.
            path = "/".join(parts[:end])
            server._application.settings.stored.keep(path, {**THING, "id": unquote(parts[end - 1])})
    assert call(client, row, parameters) is not None
    if row["path"].endswith("}") and row["verb"] == "DELETE" and row["resource"] != "models":
        with pytest.raises(NotFoundError, match="No such"):
            call(client, row, parameters)


def test_files_and_vector_stores_from_upload_to_deletion(surface, server):
    client = surface.client(server, max_retries=0)
    file = surface.call(client, "files.create", file=("notes.txt", b"Hello"), purpose="assistants")
    assert (file.filename, file.bytes, file.purpose, file.status) == ("notes.txt", 5, "assistants", "processed")
    assert surface.call(client, "files.content", file.id).content == b"Hello"
    store = surface.call(client, "vector_stores.create", name="docs")
    assert surface.call(client, "vector_stores.update", store.id, name="papers").name == "papers"
    assert surface.call(client, "vector_stores.retrieve", store.id).name == "papers"
    attached = surface.call(client, "vector_stores.files.create", store.id, file_id=file.id)
    assert (attached.id, attached.status) == (file.id, "completed")
    listed = surface.items(client, "vector_stores.files.list", vector_store_id=store.id)
    assert [one.id for one in listed] == [file.id]
    assert surface.call(client, "files.delete", file.id).deleted
    with pytest.raises(NotFoundError, match=f"No such file: {file.id}"):
        surface.call(client, "files.retrieve", file.id)
    with pytest.raises(NotFoundError, match="No such vector store: vs_other"):
        surface.call(client, "vector_stores.files.create", "vs_other", file_id="file-2")


def test_lists_come_in_pages(surface, server):
    client = surface.client(server)
    made = [surface.call(client, "batches.create", **BATCH).id for _ in range(5)]
    first = surface.call(client, "batches.list", limit=2)
    assert [one.id for one in first.data] == made[:2:-1] and first.has_more
    assert [one.id for one in surface.items(client, "batches.list", limit=2)] == made[::-1]
    assert server.requests[-1].query == {"limit": "2", "after": made[1]}
    with pytest.raises(NotFoundError, match="No such object: batch_0"):
        surface.call(client, "batches.list", after="batch_0")


BATCH = {"input_file_id": "file-1", "endpoint": "/v1/chat/completions", "completion_window": "24h"}


def test_what_is_done_to_an_object_is_seen(surface, server):
    client = surface.client(server)
    batch = surface.call(client, "batches.create", **BATCH, metadata={"a": "b"})
    assert (batch.status, batch.metadata) == ("completed", {"a": "b"})
    assert surface.call(client, "batches.cancel", batch.id).status == "cancelled"
    assert surface.call(client, "batches.retrieve", batch.id).status == "cancelled"
    server.clear()
    with pytest.raises(NotFoundError):
        surface.call(client, "batches.retrieve", batch.id)


def test_stored_responses_and_completions_are_found_again(surface, server):
    client = surface.client(server, max_retries=0)
    response = surface.call(client, "responses.create", model=MODEL, input="Hi")
    assert surface.call(client, "responses.retrieve", response.id).output_text == response.output_text
    unstored = surface.call(client, "responses.create", model=MODEL, input="Hi", store=False)
    with pytest.raises(NotFoundError, match="No such response"):
        surface.call(client, "responses.retrieve", unstored.id)
    surface.chat(client)
    kept = surface.chat(client, store=True)
    assert [one.id for one in surface.items(client, "chat.completions.list")] == [kept.id]
    assert surface.call(client, "chat.completions.retrieve", kept.id).text == kept.text


def test_conversations_hold_their_items(surface, server):
    client = surface.client(server)
    conversation = surface.call(client, "conversations.create")
    items = [{"type": "message", "role": "user", "content": "Hi"}]
    made = surface.call(client, "conversations.items.create", conversation.id, items=items)
    (item,) = surface.items(client, "conversations.items.list", conversation_id=conversation.id)
    assert item.id == made.data[0].id and item.role == "user"
