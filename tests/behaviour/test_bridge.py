"""Clients of httpx whose requests go through our engine: what goes in, what comes out, which errors there are."""

from __future__ import annotations

import asyncio
import json
import sys
import types
from collections.abc import Iterable
from typing import Any

import httpx
import pytest

from async_openai import AsyncOpenAI, ConfigurationError, OpenAI
from async_openai.bridge.http import library_of
from async_openai.testing import Fault, Server
from async_openai.testing.server import refused_url
from async_openai.transport.base import SendFailure, Timeouts, WireRequest
from async_openai.types.response import Headers

MODEL = "gpt-4o-mini"
CHAT = "/v1/chat/completions"
ASK = {"model": MODEL, "messages": [{"role": "user", "content": "Hi"}]}
STREAM = {**ASK, "stream": True}


class Other:
    """A client of httpx, blocking or not, around a pool or a client of ours."""

    def __init__(self, *, awaited: bool) -> None:
        self.awaited = awaited
        self._runner = asyncio.Runner()

    def __call__(self, surface: Any, method: str, url: str, **options: Any) -> httpx.Response:
        """Send one request and read its answer."""
        url = f"https://other.example{url}"
        if not self.awaited:
            with surface.http_client("httpx") as client:
                return client.request(method, url, **options)

        async def send() -> httpx.Response:
            async with surface.async_http_client("httpx") as client:
                return await client.request(method, url, **options)

        return self._runner.run(send())

    def pieces(self, surface: Any, stop: int | None = None, **options: Any) -> list[bytes]:
        """Stream a chat, and leave it after so many pieces."""
        url, found = f"https://other.example{CHAT}", list[bytes]()
        if not self.awaited:
            with (
                surface.http_client("httpx") as client,
                client.stream("POST", url, json=STREAM, **options) as response,
            ):
                for piece in response.iter_raw():
                    found.append(piece)
                    if len(found) == stop:
                        break
            return found

        async def read() -> list[bytes]:
            async with (
                surface.async_http_client("httpx") as client,
                client.stream("POST", url, json=STREAM, **options) as response,
            ):
                async for piece in response.aiter_raw():
                    found.append(piece)
                    if len(found) == stop:
                        break
            return found

        return self._runner.run(read())

    def close(self) -> None:
        """Close the loop."""
        self._runner.close()


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def other(request):
    """Both kinds of client."""
    made = Other(awaited=request.param)
    yield made
    made.close()


class Network:
    """A transport that refuses requests, or whose answer breaks."""

    status_code = 200
    headers = Headers.of({"content-type": "text/event-stream"})

    def __init__(
        self, other: Other, *, refused: SendFailure | None = None, pieces: Iterable[bytes | SendFailure] = ()
    ) -> None:
        self.blocking = not other.awaited
        self._refused, self._pieces = refused, list(pieces)
        self.timeouts: list[Timeouts] = []

    def client(self, **options: Any) -> OpenAI:
        """A client on it."""
        return OpenAI(base_url="http://127.0.0.1:1/v1", api_key="k", max_retries=0, http_client=self, **options)

    async def send(self, request: WireRequest) -> Network:
        self.timeouts.append(request.timeouts)
        if self._refused is not None:
            raise self._refused
        return self

    async def next(self) -> bytes:
        piece = self._pieces.pop(0)
        if isinstance(piece, SendFailure):
            raise piece
        return piece

    async def close(self) -> None:
        """Nothing to close."""


@pytest.fixture
def servers():
    """Two servers whose answers differ."""
    with Server(answer="alpha beta gamma") as first, Server(answer="one two three") as second:
        yield first, second


@pytest.fixture
def pool(servers):
    """A pool of a client for each."""
    for name, server in zip("ab", servers, strict=True):
        OpenAI.init_api_client(name, base_url=server.url, api_key=f"sk-{name}", custom_headers={"x-of": name})
    return OpenAI.pool("pool", clients=["a", "b"])


def rows() -> list[tuple[str, str, int | None, str | None, int | None]]:
    """Each attempt in the ledger, with its tokens of output."""
    return [(r.client, r.endpoint, r.status, r.error, r.usage and r.usage.output) for r in OpenAI.ledger.rows]


# --- in -------------------------------------------------------------------------------------------------------------


def test_bytes_and_headers_pass_and_credentials_do_not(other, pool, servers):
    content = b'{ "messages":[{"role":"user","content":"Hi"}],\n "model":"gpt-4o-mini", "temperature": 1.0 }'
    headers = {
        "content-type": "application/json", "authorization": "Bearer sk-theirs", "openai-organization": "org-theirs",
        "cookie": "c=theirs", "user-agent": "theirs", "x-stainless-lang": "theirs", "x-mine": "mine", "x-of": "mine",
    }  # fmt: skip
    answer = other(pool, "POST", CHAT, content=content, headers=headers)
    (request,) = servers[0].requests
    assert request.body == content and request.path == CHAT
    assert request.headers["authorization"] == "Bearer sk-a" and request.headers["x-mine"] == "mine"
    assert request.headers["x-of"] == "mine"  # as with `extra_headers`
    assert [name for name, value in request.headers.items() if "theirs" in value] == []
    assert answer.json()["choices"][0]["message"]["content"] == "alpha beta gamma"
    assert rows() == [("a", "/chat/completions", 200, None, 3)]


def test_the_answer_is_the_servers(other, pool, servers):
    body = b'{"id": "x",  "choices": [{"index":0,"message":{"role":"assistant","content":"\\u00e9"}}], "more": [1]}'
    servers[0].script(Fault(status=201, body=body, headers={"x-request-id": "r-1", "x-odd": "yes"}, encoding="gzip"))
    answer = other(pool, "POST", CHAT, json=ASK)
    assert (answer.status_code, answer.content) == (201, body)
    assert (answer.headers["x-request-id"], answer.headers["x-odd"]) == ("r-1", "yes")
    assert "content-encoding" not in answer.headers and "x-should-retry" not in answer.headers


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("/openai/deployments/gpt-4o-mini/chat/completions?api-version=2020-01-01", {"messages": ASK["messages"]}),
        ("/v1/chat/completions?api-version=2020-01-01", ASK),
    ],
)
def test_a_member_has_its_own_url_version_and_deployment(other, servers, url, sent):
    azure, plain = servers
    azure.script(Fault.rate_limit(retry_after=30))
    OpenAI.init_api_client(
        "az", azure_api_base=azure.azure_url, azure_api_key="k", azure_model_mapping={MODEL: "my gpt"}
    )
    OpenAI.init_api_client("b", base_url=plain.url, api_key="sk-b")
    assert other(OpenAI.pool("pool", clients=["az", "b"]), "POST", url, json=sent).status_code == 200
    first, second = azure.requests[0], plain.requests[0]
    assert (first.path, first.query_string) == (
        "/openai/deployments/my%20gpt/chat/completions",
        "api-version=2024-10-21",
    )
    assert (second.path, second.query_string) == (CHAT, "")
    assert first.json == {**ASK, "model": "my gpt"} and second.json == ASK


def test_aliases_parameters_and_forms_are_the_pools(other, servers):
    OpenAI.init_api_client("a", base_url=servers[0].url, api_key="k")
    pool = OpenAI.pool(
        "pool", clients=["a"], aliases={"smart": {"a": "gpt-5"}}, parameters={"a": {"temperature": None, "seed": 1}}
    )
    other(pool, "POST", CHAT, json={**ASK, "model": "smart", "temperature": 0.5})
    servers[0].route("POST", "/audio/transcriptions", lambda _: (200, {}, {"text": "said"}))
    answer = other(
        pool, "POST", "/v1/audio/transcriptions", data={"model": "smart"}, files={"file": ("a.wav", b"\x00\xff")}
    )
    chat, form = servers[0].requests
    assert chat.json == {**ASK, "model": "gpt-5", "seed": 1}
    assert b'name="model"\r\n\r\ngpt-5\r\n' in form.body and b"\x00\xff" in form.body
    assert form.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert answer.json() == {"text": "said"}
    assert [(row.endpoint, row.model_asked) for row in OpenAI.ledger.rows] == [
        ("/chat/completions", "smart"), ("/audio/transcriptions", "smart"),
    ]  # fmt: skip


def test_stored_objects_are_asked_for_where_they_are(other, pool, servers):
    first, second = servers
    first.script(Fault.rate_limit(retry_after=60))
    made = other(pool, "POST", "/v1/responses", json={"model": MODEL, "input": "Hi"}).json()
    second.route("GET", f"/responses/{made['id']}", lambda _: (200, {}, made))
    assert other(pool, "GET", f"/v1/responses/{made['id']}").json() == made
    more = {"model": MODEL, "input": "More", "previous_response_id": made["id"]}
    assert other(pool, "POST", "/v1/responses", json=more).status_code == 200
    assert [request.path for request in second.requests] == [
        "/v1/responses", f"/v1/responses/{made['id']}", "/v1/responses",
    ]  # fmt: skip
    # One that nobody remembers goes to the first, and no further.
    unknown = other(pool, "GET", "/v1/responses/resp_unknown")
    assert (unknown.status_code, len(first.requests), len(second.requests)) == (404, 2, 3)
    # What was looked at was billed when it was made.
    assert [row[4] for row in rows()] == [None, 3, None, 3, None]


def test_what_nobody_declared_goes_to_any_member_if_a_model_is_asked(other, pool, servers, clock):
    first, second = servers
    for server in servers:
        server.route("POST", "/rerank", lambda _: (200, {}, {"id": "r", "results": [1]}))
        server.route("PATCH", "/odd/thing-1", lambda _: (200, {}, b"\x00\x01"))
    first.script(500, 500)
    assert other(pool, "POST", "/v1/rerank?top=1", json={"model": "m", "query": "q"}).json()["results"] == [1]
    assert second.requests[-1].query_string == "top=1"
    # Anything else to the first one, which is asked again.
    assert other(pool, "PATCH", "/v1/odd/thing-1", content=b"\xff", headers={"content-type": "x/y"}).content == b"\0\1"
    assert [(request.method, request.status) for request in first.requests] == [
        ("POST", 500), ("PATCH", 500), ("PATCH", 200),
    ]  # fmt: skip
    assert first.requests[-1].body == b"\xff" and first.requests[-1].headers["content-type"] == "x/y"


def test_the_requests_timeout_is_the_attempts(other):
    network = Network(other, refused=SendFailure("no", delivery="unsent"))
    for timeout in (httpx.Timeout(1, read=2, pool=None), httpx.USE_CLIENT_DEFAULT):
        with pytest.raises(Exception, match="no"):
            other(network.client(timeout=7), "POST", CHAT, json=ASK, timeout=timeout)
    # The default of the other client says nothing, so the member's own holds.
    assert network.timeouts == [Timeouts(1, 2, 1, None), Timeouts(7, 7, 7, 7)]


def test_content_of_any_size_comes_in_pieces(other, servers):
    client = OpenAI(base_url=servers[0].url, api_key="k", max_response_bytes=10_000)
    content = bytes(range(256)) * 20
    servers[0].route("GET", "/files/f/content", lambda _: (200, {"content-type": "application/json"}, content))
    assert other(client, "GET", "/v1/files/f/content").content == content
    assert [row.endpoint for row in client.ledger.rows] == ["/files/{file_id}/content"]


# --- streams --------------------------------------------------------------------------------------------------------


def events_in(content: bytes) -> list[Any]:
    """The events of a stream."""
    events = [line[6:] for line in content.split(b"\n") if line.startswith(b"data: ")]
    return [json.loads(event) if event != b"[DONE]" else "[DONE]" for event in events]


def event(delta: str, finish: str = "null") -> str:
    return f'data: {{"choices":[ {{"index":0,"delta":{{{delta}}},"finish_reason":{finish}}}], "id":"x"}}\n\n'


BEFORE = (
    ": a comment\n\nid: 7\n" + event('"role":"assistant"') + event('"content":"\u00e9"') + ": ping\n\n"
    "event: chunk\nretry: 3\n" + event('"content":"b"') + event("", '"stop"')
)
USAGE = 'data: {"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 3, "total_tokens": 4}}\n\n'
AFTER = "data: [DONE]\n\n"


@pytest.mark.parametrize("dribble", [None, 3], ids=["whole", "dribbled"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_a_stream_passes_byte_for_byte(other, pool, servers, end, dribble):
    def bytes_of(text):
        return text.replace("\n", end).encode()

    sent = bytes_of(BEFORE + USAGE + AFTER)
    servers[0].always(Fault(status=200, body=sent, content_type="text/event-stream", dribble=dribble))
    # The usage was asked for on our behalf: it is booked, and not passed on.
    assert b"".join(other.pieces(pool)) == bytes_of(BEFORE + AFTER)
    assert servers[0].requests[-1].json == {**STREAM, "stream_options": {"include_usage": True}}
    asked = {**STREAM, "stream_options": {"include_usage": True, "include_obfuscation": False}}
    answer = other(pool, "POST", CHAT, json=asked)
    assert answer.content == sent and servers[0].requests[-1].json == asked
    assert answer.headers["content-type"] == "text/event-stream"
    assert rows() == [("a", "/chat/completions", 200, None, 3)] * 2


def test_a_stream_passes_as_it_comes(other, pool, servers):
    pieces = other.pieces(pool)
    assert len(pieces) == 5 and [piece[:6] for piece in pieces] == [b"data: "] * 5


def test_the_last_word_is_the_end_whoever_hangs_up(other, pool, servers):
    everything = other.pieces(pool)
    assert everything[-1] == b"data: [DONE]\n\n"
    other.pieces(pool, stop=len(everything))
    other.pieces(pool, stop=2)
    # Of the one that was left by an estimate, from all that had come until then.
    assert [row[3:] for row in rows()] == [(None, 3), (None, 3), ("Abandoned", 3)]
    assert [row.usage_estimated for row in OpenAI.ledger.rows] == [False, False, True]


EARLY = {
    "cut after the role": Fault(cut_after_events=1),
    "an error event first": Fault.stream_error(0),
    "a web page": Fault.html(),
    "an error with status 200": Fault.error_with_success(),
    "nothing": Fault(body=b"", content_type="text/event-stream"),
    "status 500": Fault.server_error(),
}


@pytest.mark.parametrize("fault", EARLY.values(), ids=EARLY)
def test_a_stream_that_breaks_before_its_content_moves_on(other, pool, servers, fault):
    servers[0].script(fault)
    deltas = [each["choices"][0]["delta"].get("content") for each in events_in(b"".join(other.pieces(pool)))[:-1]]
    assert "".join(filter(None, deltas)) == "one two three"
    assert [row[0] for row in rows()] == ["a", "b"]


def test_a_stream_that_breaks_after_it_raises_the_librarys_error(other, pool, servers):
    servers[0].script(Fault(cut_after_events=3))
    with pytest.raises(httpx.RemoteProtocolError, match="cut"):
        other.pieces(pool)
    late = SendFailure("nothing came", delivery="unknown", timed_out=True)
    client = Network(other, pieces=[event('"content":"a"').encode(), late]).client()
    with pytest.raises(httpx.ReadTimeout, match="nothing came"):
        other.pieces(client)
    assert [row.error for row in (*OpenAI.ledger.rows, *client.ledger.rows)] == [
        "StreamInterruptedError", "APITimeoutError"
    ]  # fmt: skip


def test_an_error_event_after_content_is_passed_on(other, pool, servers):
    servers[0].script(Fault.stream_error(3))
    events = events_in(b"".join(other.pieces(pool)))
    assert "error" in events[-1] and len(events) == 4
    assert rows()[0][3] in {"InternalServerError", "APIStatusError"}


def test_a_whole_reply_in_the_place_of_a_stream_is_passed_as_one(other, pool, servers):
    reply = httpx.post(f"{servers[0].url}/chat/completions", json=ASK).json()
    servers[0].script(Fault(status=200, body=reply))
    *chunks, done = events_in(b"".join(other.pieces(pool)))
    assert done == "[DONE]" and chunks[0]["choices"][0]["delta"]["content"] == "alpha beta gamma"


def test_a_response_ends_with_its_last_event(other, pool, servers):
    ask = {"model": MODEL, "input": "Hi", "stream": True}
    url = f"{servers[0].url}/responses"
    answer = other(pool, "POST", "/v1/responses", json=ask).text
    assert [line for line in answer.split("\n") if line.startswith("event:")] == [
        line for line in httpx.post(url, json=ask).text.split("\n") if line.startswith("event:")
    ]
    assert "stream_options" not in servers[0].requests[0].json
    assert rows() == [("a", "/responses", 200, None, 3)]


# --- errors ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [
        (Fault(status=400, body=b'{"error": {"message":  "no"}, "x": 1}'), 400, None),
        (Fault.bad_request(), 400, None),
        (Fault.unauthorized(), 401, "invalid_api_key"),
        (Fault.html(), 502, "invalid_response"),
        (Fault.error_with_success(), 500, "server_error"),
    ],
    ids=["400", "400 of the API", "401", "a web page", "an error inside 200"],
)
@pytest.mark.parametrize("streamed", [False, True])
def test_errors_are_the_last_answers(other, servers, fault, status, code, streamed):
    client = OpenAI(base_url=servers[0].url, api_key="k", max_retries=0)
    servers[0].always(fault)
    answer = other(client, "POST", CHAT, json=STREAM if streamed else ASK)
    assert (answer.status_code, answer.headers["x-should-retry"]) == (status, "false")
    if isinstance(fault.body, bytes):
        assert answer.content == fault.body
    error = answer.json()["error"]
    assert error["message"] and (code is None or code in {error["code"], error["type"]})
    assert len(servers[0].requests) == 1


def test_our_own_refusals_are_answers(other, servers, clock):
    OpenAI.init_api_client("a", base_url=servers[0].url, api_key="k", models=["gpt-5"])
    pool = OpenAI.pool("pool", clients=["a"])
    found = []
    for surface, body in ((pool, ASK), (OpenAI(api_key=None, base_url=None), ASK), (pool, {**ASK, "model": "gpt-5"})):
        servers[0].script(Fault.rate_limit(retry_after=600))
        answer = other(surface, "POST", CHAT, json=body)
        found.append((answer.status_code, answer.json()["error"]["code"]))
        assert answer.headers["x-should-retry"] == "false"
    assert found == [(404, "model_not_found"), (400, "invalid_request"), (429, "rate_limit_exceeded")]
    resting = other(pool, "POST", CHAT, json={**ASK, "model": "gpt-5"})
    assert (resting.status_code, resting.json()["error"]["code"]) == (503, "no_usable_client")
    assert 0 < int(resting.headers["retry-after"]) <= 600
    assert len(servers[0].requests) == 1


class TheirError(Exception):
    """An error of the official client."""

    def __init__(self, *, request: Any) -> None:
        super().__init__("Connection error.")
        self.request = request


@pytest.mark.parametrize("is_loaded", [False, True])
def test_without_an_answer_the_error_is_one_that_is_not_repeated(other, monkeypatch, is_loaded):
    kinds = {name: type(name, (TheirError,), {}) for name in ("APIConnectionError", "APITimeoutError")}
    if is_loaded:
        monkeypatch.setitem(sys.modules, "openai", types.SimpleNamespace(**kinds))
    else:
        monkeypatch.delitem(sys.modules, "openai", raising=False)
    with refused_url() as url, pytest.raises(Exception, match="refused") as refused:
        other(OpenAI(base_url=url, api_key="k", max_retries=0), "POST", CHAT, json=ASK)
    late = SendFailure("nothing came", delivery="unknown", timed_out=True)
    with pytest.raises(Exception, match="nothing came") as overdue:
        other(Network(other, refused=late).client(), "POST", CHAT, json=ASK)
    expected = list(kinds.values()) if is_loaded else [httpx.ConnectError, httpx.ReadTimeout]
    assert [refused.type, overdue.type] == expected
    assert str(refused.value.request.url) == f"https://other.example{CHAT}"


# --- clients --------------------------------------------------------------------------------------------------------


def test_every_surface_has_it_on_any_loop(servers):
    url = servers[0].url
    OpenAI.init_api_client("a", base_url=url, api_key="k")

    async def ask(client: httpx.AsyncClient) -> int:
        return (await client.post(f"https://x{CHAT}", json=ASK)).status_code

    surfaces = [OpenAI, OpenAI["a"], OpenAI.pool("p", clients=["a"]), AsyncOpenAI(base_url=url, api_key="k")]
    for surface in surfaces:
        awaited = surface.async_http_client("httpx")
        assert [asyncio.run(ask(awaited)) for _ in range(2)] == [200, 200]
        assert surface.http_client("httpx").post(f"https://x{CHAT}", json=ASK).status_code == 200
    assert servers[0].requests[-1].path == CHAT and len(servers[0].requests) == 12
    assert len(OpenAI.ledger.rows) == 9


def test_the_library_is_the_one_of_the_official_client(monkeypatch):
    assert library_of("httpx") is httpx
    assert library_of(None).__name__ in {"httpx", "httpx2"}
    with pytest.raises(ConfigurationError, match="expected 'httpx' or 'httpx2', got 'requests'"):
        OpenAI(api_key="k").http_client("requests")
    monkeypatch.setitem(sys.modules, "httpx2", None)
    with pytest.raises(ConfigurationError, match="pip install httpx2"):
        OpenAI(api_key="k").async_http_client("httpx2")
    monkeypatch.setitem(sys.modules, "openai", None)
    for make in (OpenAI.openai, OpenAI.async_openai):
        with pytest.raises(ConfigurationError, match="pip install openai"):
            make()


def test_the_official_client_comes_ready_made(pool, servers, monkeypatch):
    def made(**options: Any) -> dict[str, Any]:
        return options

    monkeypatch.setitem(sys.modules, "openai", types.SimpleNamespace(OpenAI=made, AsyncOpenAI=made))
    servers[0].script(Fault.rate_limit(retry_after=60))
    official = pool.openai(timeout=20, max_retries=1)
    client = official.pop("http_client")
    assert official == {"api_key": "unused", "timeout": 20, "max_retries": 1}
    assert client.post(f"https://x{CHAT}", json=ASK).json()["choices"][0]["message"]["content"] == "one two three"
    awaited = pool.async_openai()
    assert type(awaited.pop("http_client")).__name__ == "AsyncClient"
    assert awaited == {"api_key": "unused", "max_retries": 0}


def test_a_budget_holds_here_too(other, pool, servers):
    budget = OpenAI.budget("small", tokens=1000)
    assert other(pool, "POST", CHAT, json={**ASK, "max_tokens": 100}).status_code == 200
    assert 0 < budget.spent < 100
    refused = other(pool, "POST", CHAT, json={**ASK, "max_tokens": 5000})
    assert (refused.status_code, refused.json()["error"]["code"]) == (429, "budget_exceeded")
    assert refused.headers["x-should-retry"] == "false"
    before = budget.spent
    other(pool, "POST", CHAT, json={**STREAM, "max_tokens": 100})
    assert before < budget.spent < 200 and len(servers[0].requests) == 2


@pytest.mark.parametrize("body", [ASK, STREAM], ids=["plain", "streamed"])
def test_a_slow_member_is_hedged_here_too(other, pool, servers, body):
    hedged = OpenAI.pool("hedged", clients=["a", "b"], hedge_after=0.001, hedge_share=1.0)
    servers[0].always(Fault.hang())
    answer = other(hedged, "POST", CHAT, json=body)
    if "stream" in body:
        assert answer.content.endswith(b"data: [DONE]\n\n")
        texts = [each["choices"][0]["delta"].get("content") or "" for each in events_in(answer.content)[:-1]]
        assert "".join(texts) == "one two three"
    else:
        assert answer.json()["choices"][0]["message"]["content"] == "one two three"
    assert {(row[0], row[3]) for row in rows()} >= {("b", None)}
    servers[0].release()
