"""Administration: its own key, kept apart from all others, and its pages."""

from __future__ import annotations

import pytest

from async_openai import APIStatusError, AzureOpenAI, ConfigurationError, InvalidParameterError, OpenAI
from async_openai.testing import Fault

ADMIN = "sk-admin-1"
PROJECT = {"id": "proj_1", "object": "organization.project", "created_at": 1, "name": "One"}


def sent_keys(server):
    return [(request.path.removeprefix("/v1"), request.headers.get("authorization")) for request in server.requests]


def test_each_key_goes_to_its_own_operations(surface, server):
    client = surface.client(
        server, api_key="sk-1", admin_api_key=ADMIN, default_headers={"Authorization": "Bearer sk-2"}
    )
    server.always(Fault(status=200, body=PROJECT), path="/organization/projects/proj_1")
    assert surface.call(client, "admin.organization.projects.retrieve", "proj_1").name == "One"
    surface.call(client, "models.list")
    assert sent_keys(server) == [("/organization/projects/proj_1", f"Bearer {ADMIN}"), ("/models", "Bearer sk-2")]


def test_an_admin_key_is_enough_and_rotates(surface, server, monkeypatch):
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-admin-0")
    for given, expected in ((None, {"sk-admin-0"}), (["sk-admin-1", "sk-admin-2"], {"sk-admin-1", "sk-admin-2"})):
        client = surface.client(server, api_key=None, admin_api_key=given)
        before = len(server.requests)
        server.always(Fault(status=200, body=PROJECT))
        for _ in range(2):
            surface.call(client, "admin.organization.projects.retrieve", "proj_1")
        assert {key.removeprefix("Bearer ") for _, key in sent_keys(server)[before:]} == expected


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"api_key": "sk-1"}, "takes an admin key .*set admin_api_key or OPENAI_ADMIN_KEY"),
        ({"api_key": "sk-1", "admin_api_key": "sk-1"}, "admin_api_key is an ordinary one"),
        ({"api_key": "sk-1", "admin_api_key": "sk-proj-1"}, "admin_api_key is an ordinary one"),
    ],
)
def test_an_ordinary_key_is_refused_before_anything_is_sent(surface, server, keys, expected):
    with pytest.raises(ConfigurationError, match=expected) as caught:
        surface.call(surface.client(server, **keys), "admin.organization.projects.retrieve", "proj_1")
    assert "sk-1" not in str(caught.value) and "proj-1" not in str(caught.value)
    assert not server.requests


def test_errors_do_not_show_the_key(surface, server):
    server.always(Fault(status=401, body={"error": {"message": f"Incorrect API key provided: {ADMIN}"}}))
    with pytest.raises(APIStatusError) as caught:
        surface.call(surface.client(server, admin_api_key=ADMIN), "admin.organization.projects.retrieve", "proj_1")
    assert ADMIN not in str(caught.value) and ADMIN not in repr(caught.value)


def test_the_client_with_an_admin_key_administers(server):
    server.always(Fault(status=200, body=PROJECT))
    clients = [OpenAI(base_url=server.url, api_key="sk-1"), OpenAI(base_url=server.url, admin_api_key=ADMIN)]
    OpenAI.pool("two", clients=clients).admin.organization.projects.retrieve("proj_1")
    OpenAI.init_api_client("plain", base_url=server.url, api_key="sk-2")
    OpenAI.init_api_client("ruling", base_url=server.url, api_key="sk-3", admin_api_key="sk-admin-2")
    OpenAI.admin.organization.projects.retrieve("proj_1")
    assert [key for _, key in sent_keys(server)] == [f"Bearer {ADMIN}", "Bearer sk-admin-2"]


def test_other_hosts_get_no_admin_key_and_azure_has_no_administration(monkeypatch, server):
    monkeypatch.setenv("OPENAI_ADMIN_KEY", ADMIN)
    with pytest.raises(ConfigurationError, match="takes an admin key"):
        OpenAI(provider="groq", base_url=server.url, api_key="k").admin.organization.groups.list()
    azure = AzureOpenAI(azure_endpoint=server.url, api_key="k")
    with pytest.raises(InvalidParameterError, match="Azure OpenAI has no GET /organization/groups"):
        azure.admin.organization.groups.list()
    assert not server.requests


def costs(request):
    page = request.query.get("page")
    day = {None: 0, "p2": 1, "p3": 2}[page]
    amount = {"value": 1.5 + day, "currency": "usd"}
    result = {
        "object": "organization.costs.result",
        "amount": amount,
        "line_item": "gpt-5-mini, input",
        "project_id": "p",
    }
    bucket = {"object": "bucket", "start_time": day * 86400, "end_time": (day + 1) * 86400, "results": [result]}
    following = f"p{day + 2}" if day < 2 else None
    return 200, {}, {"object": "page", "data": [bucket], "has_more": following is not None, "next_page": following}


def test_costs_are_gone_through_like_any_list(surface, server):
    server.route("GET", "/organization/costs", costs)
    client = surface.client(server, admin_api_key=ADMIN)
    buckets = surface.items(client, "admin.organization.usage.costs", start_time=0, group_by=["line_item"])
    amounts = [bucket.results[0].amount.value for bucket in buckets]
    assert amounts == [1.5, 2.5, 3.5]
    assert [request.query.get("page") for request in server.requests] == [None, "p2", "p3"]


def test_groups_are_gone_through_by_their_own_cursor(surface, server):
    def groups(request):
        first = "after" not in request.query
        data = [{"id": f"g{1 if first else 2}", "name": "n"}]
        return 200, {}, {"object": "list", "data": data, "has_more": first, "next": "c2" if first else None}

    server.route("GET", "/organization/groups", groups)
    found = surface.items(surface.client(server, admin_api_key=ADMIN), "admin.organization.groups.list")
    assert [group.id for group in found] == ["g1", "g2"]
    assert [request.query.get("after") for request in server.requests] == [None, "c2"]


def test_a_changed_ordinary_key_leaves_the_admin_key(server):
    server.always(Fault(status=200, body=PROJECT))
    client = OpenAI(base_url=server.url, api_key="sk-1", admin_api_key=ADMIN)
    client.admin.organization.projects.retrieve("proj_1")
    client.api_key = "sk-2"
    client.copy(timeout=3).admin.organization.projects.retrieve("proj_1")
    assert [key for _, key in sent_keys(server)] == [f"Bearer {ADMIN}"] * 2


def test_what_an_event_changed_is_typed(surface, server):
    event = {
        "id": "audit_1", "type": "project.updated", "effective_at": 5, "actor": {"type": "session"},
        "project.updated": {"id": "proj_1", "changes_requested": {"title": "New"}},
    }  # fmt: skip
    server.always(Fault(status=200, body={"object": "list", "data": [event], "has_more": False}))
    page = surface.call(surface.client(server, admin_api_key=ADMIN), "admin.organization.audit_logs.list")
    assert page.data[0].project_updated.changes_requested.title == "New"
