"""Every scripted fault does to the wire what it says, and stands in the journal as it ended."""

from __future__ import annotations

import concurrent.futures
import gzip
import itertools
import json
import socket
import struct
import time
import zlib

import httpx
import pytest

from async_openai.testing import Fault, Server

CHAT = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Grüße, wörld"}]}
STREAM = CHAT | {"stream": True}
WHOLE = "You said: Grüße, wörld"


@pytest.fixture
def api(server):
    with httpx.Client(base_url=server.url, trust_env=False, timeout=5) as client:
        yield client


def wire(body, *lines, close=True):
    content = json.dumps(body).encode()
    extra = ["connection: close"] if close else []
    head = ["POST /v1/chat/completions HTTP/1.1", "host: x", f"content-length: {len(content)}", *extra, *lines]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + content


class Client:
    """A bare socket; `read()` returns what came until the end, and how that end was."""

    def __init__(self, server, body=CHAT, **options):
        self.sock = socket.create_connection(("127.0.0.1", server.port), timeout=5)
        self.sock.sendall(wire(body, **options))

    def read(self):
        data = b""
        with self.sock:
            while True:
                try:
                    part = self.sock.recv(65536)
                except ConnectionResetError:
                    return data, "reset"
                if not part:
                    return data, "end"
                data += part

    def read_some(self, enough):
        data = b""
        while enough not in data:
            data += self.sock.recv(65536)
        return data


def scripted(server, fault, body=CHAT, **options):
    """What comes over a socket of its own for this fault."""
    server.script(fault)
    data, end = Client(server, body, **options).read()
    head, _, content = data.partition(b"\r\n\r\n")
    return head.decode(), content, end


def unchunked(content):
    """Bodies of the chunks, and whether the last one was there."""
    parts = []
    while content:
        size, _, content = content.partition(b"\r\n")
        length = int(size, 16)
        if length == 0:
            return parts, True
        parts.append(content[:length])
        content = content[length + 2 :]
    return parts, False


def last(server, outcome="answered"):
    return server.wait_for(1, outcome=outcome)[-1]


class TestErrors:
    @pytest.mark.parametrize(
        ("fault", "status", "said"),
        [
            (Fault.rate_limit(), 429, ("rate_limit_exceeded", "requests")),
            (Fault.insufficient_quota(), 429, ("insufficient_quota", "insufficient_quota")),
            (Fault.overloaded(), 503, ("service_unavailable", "server_error")),
            (Fault.server_error(), 500, (None, "server_error")),
            (Fault.server_error(502), 502, (None, "server_error")),
            (Fault.unauthorized(), 401, ("invalid_api_key", "invalid_request_error")),
            (Fault.unauthorized(None), 401, (None, "invalid_request_error")),
            (Fault.forbidden(), 403, ("unsupported_country_region_territory", "request_forbidden")),
            (Fault.model_not_found(), 404, ("model_not_found", "invalid_request_error")),
            (Fault.method_not_allowed(), 405, ("method_not_supported", "invalid_request_error")),
            (Fault.conflict(), 409, ("conflict", "invalid_request_error")),
            (Fault.unprocessable(), 422, (None, "invalid_request_error")),
            (Fault.bad_request(code=7, param="x"), 400, (7, "invalid_request_error")),
            (Fault.context_length(), 400, ("context_length_exceeded", "invalid_request_error")),
            (Fault.content_filter(), 400, ("content_filter", None)),
            (Fault(status=418), 418, (None, "invalid_request_error")),
            (503, 503, (None, "server_error")),
            (599, 599, (None, "server_error")),
        ],
    )
    def test_the_usual_ones_have_the_real_bodies(self, api, server, fault, status, said):
        server.script(fault)
        answer = api.post("/chat/completions", json=CHAT)
        assert answer.status_code == status
        error = answer.json()["error"]
        assert (error["code"], error["type"]) == said
        assert error["message"]
        assert {"message", "type", "param", "code"} <= set(error)
        assert answer.headers["x-request-id"]
        assert last(server).status == status
        assert api.post("/chat/completions", json=CHAT).status_code == 200, "only the one request meets it"

    def test_azure_is_told_in_its_own_words(self, api, server):
        server.always(Fault.rate_limit(retry_after=7))
        error = api.post("/chat/completions", json=CHAT, headers={"api-key": "k"}).json()["error"]
        assert set(error) == {"code", "message"}
        assert error["code"] == "429"
        assert "Please retry after 7 seconds" in error["message"]
        server.always(Fault.content_filter())
        error = api.post("/chat/completions", json=CHAT, headers={"api-key": "k"}).json()["error"]
        assert error["code"] == "content_filter"
        assert error["innererror"]["content_filter_result"]["violence"]["filtered"] is True

    @pytest.mark.parametrize(
        ("fault", "headers"),
        [
            (Fault.rate_limit(0.25), {"retry-after": "0.25", "x-ratelimit-remaining-requests": "0"}),
            (Fault.rate_limit(retry_after_ms=1500), {"retry-after-ms": "1500", "x-ratelimit-reset-requests": "1.5s"}),
            (Fault.rate_limit("Wed, 21 Oct 2015 07:28:00 GMT"), {"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}),
            (Fault.overloaded(30), {"retry-after": "30"}),
            (Fault.server_error(headers={"X-Should-Retry": "false"}), {"x-should-retry": "false"}),
            (Fault.rate_limit(1, headers={"retry-after": "2"}), {"retry-after": "2"}),
            (Fault(headers={"X-Request-Id": None, "x-mine": "1"}), {"x-request-id": None, "x-mine": "1"}),
        ],
    )
    def test_headers(self, api, server, fault, headers):
        server.script(fault)
        answer = api.post("/chat/completions", json=CHAT)
        assert {name: answer.headers.get(name) for name in headers} == headers

    def test_bodies_of_ones_own(self, api, server):
        server.script(Fault(body=b"\x00\xff"), Fault(status=400, body={"detail": "no"}), Fault.html(), Fault.empty())
        server.script(Fault.error_with_success(), Fault(content_type="text/plain"))
        answers = [api.post("/chat/completions", json=CHAT) for _ in range(6)]
        assert (answers[0].status_code, answers[0].content) == (200, b"\x00\xff")
        assert (answers[1].status_code, answers[1].json()) == (400, {"detail": "no"})
        assert answers[2].headers["content-type"] == "text/html"
        assert answers[2].text.startswith("<html>")
        assert (answers[3].status_code, answers[3].content) == (200, b"")
        assert (answers[4].status_code, answers[4].json()["error"]["code"]) == (200, 500)
        assert answers[5].headers["content-type"] == "text/plain"
        assert answers[5].json()["object"] == "chat.completion"
        assert server.pending == 0

    def test_malformed_json(self, api, server):
        server.script(Fault(malformed_json=True))
        answer = api.post("/chat/completions", json=CHAT)
        assert answer.status_code == 200
        assert answer.text.startswith('{"id"')
        with pytest.raises(ValueError, match=r"delimiter|Expecting|Unterminated"):
            answer.json()

    def test_random_faults(self, api, server):
        server.random_faults(7, {500: 0.5})
        first = [api.get("/models").status_code for _ in range(20)]
        assert set(first) == {200, 500}
        server.clear()
        server.random_faults(7, {500: 0.5})
        assert [api.get("/models").status_code for _ in range(20)] == first

    def test_one_key_of_several(self, api, server):
        server.always(Fault.insufficient_quota(), key="b")
        for key, status in (("a", 200), ("b", 429), ("c", 200), ("b", 429)):
            headers = {"Authorization": f"Bearer {key}"}
            assert api.post("/chat/completions", json=CHAT, headers=headers).status_code == status

    def test_a_condition_that_raises_is_told(self, api, server):
        server.always(500, when=lambda request: request.nothing)
        assert "AttributeError" in api.get("/models").json()["error"]["message"]
        assert isinstance(server.requests[0].error, AttributeError)


class TestCuts:
    @pytest.mark.parametrize("reset", [False, True])
    @pytest.mark.parametrize(
        ("where", "body", "count"),
        [
            ({"cut": "before_headers"}, CHAT, None),
            ({"cut": "after_headers"}, CHAT, 0),
            ({"cut_after_bytes": 10}, CHAT, 10),
            ({"cut_after_bytes": 0}, CHAT, 0),
            ({"cut_after_bytes": 100}, STREAM, 100),
        ],
    )
    def test_the_connection_ends_where_it_should(self, server, where, body, count, reset):
        got_head = count is not None
        head, content, end = scripted(server, Fault(**where, reset=reset), body)
        assert head.startswith("HTTP/1.1 200 OK") if got_head else head == ""
        assert end == ("reset" if reset else "end")
        if "chunked" in head:
            parts, complete = unchunked(content)
            assert not complete
            content = b"".join(parts)
        assert len(content) == (count or 0)
        request = last(server, "reset" if reset else "cut")
        assert request.status == (200 if got_head else None)

    def test_a_reset_alone_is_before_the_headers(self, server):
        assert scripted(server, Fault(reset=True)) == ("", b"", "reset")

    @pytest.mark.parametrize("events", [0, 1, 3])
    def test_a_stream_cut_after_events(self, server, events):
        _, content, end = scripted(server, Fault(cut_after_events=events), STREAM)
        parts, complete = unchunked(content)
        assert (len(parts), complete, end) == (events, False, "end")
        assert all(part.endswith(b"\n\n") for part in parts)
        assert last(server, "cut").status == 200

    def test_a_stream_cut_in_a_way_that_http_does_not_show(self, server):
        head, content, end = scripted(server, Fault(framing="close", cut_after_events=3), STREAM)
        assert "chunked" not in head
        assert "content-length" not in head
        assert (content.count(b"\n\n"), end) == (3, "end")

    def test_a_disconnect_on_a_connection_that_was_used(self, api, server):
        server.script(None, Fault.disconnect())
        api.get("/models")
        with pytest.raises(httpx.RemoteProtocolError, match="disconnected"):
            api.get("/models")
        assert [request.connection for request in server.requests] == [1, 1]

    def test_a_silent_close_after_an_answer(self, server):
        head, content, end = scripted(server, Fault(close="silent"), close=False)
        assert "connection:" not in head
        assert json.loads(content)["choices"]
        assert end == "end"
        head, _, _ = scripted(server, Fault(close="announced"), close=False)
        assert "connection: close" in head

    def test_raw_bytes(self, server):
        server.script(Fault(raw=b"SSH-2.0-x\r\n"))
        assert Client(server).read() == (b"SSH-2.0-x\r\n", "end")


class TestTimes:
    def test_delays(self, api, server):
        server.script(Fault(delay=0.05), Fault(event_delay=0.01))
        began = time.perf_counter()
        api.post("/chat/completions", json=CHAT)
        assert 0.05 <= time.perf_counter() - began < 2
        began = time.perf_counter()
        api.post("/chat/completions", json=STREAM)
        assert 0.07 <= time.perf_counter() - began < 2

    def test_delays_of_every_answer(self):
        with Server(delay=0.03) as server, httpx.Client(base_url=server.url, trust_env=False) as api:
            began = time.perf_counter()
            api.get("/models")
            assert time.perf_counter() - began >= 0.03
            with concurrent.futures.ThreadPoolExecutor(4) as pool:
                list(pool.map(api.get, ["/models"] * 4))
            assert 2 <= server.counts.max_in_flight <= 4
            assert server.counts.in_flight == 0

    @pytest.mark.parametrize(("stall", "seen"), [("before_headers", b""), ("after_headers", b"\r\n\r\n"), (2, b"You")])
    def test_a_stall_lasts_until_the_client_goes(self, server, stall, seen):
        server.script(Fault(stall=stall))
        client = Client(server, STREAM)
        client.read_some(seen)
        server.wait_for(1, outcome="stalled")
        client.sock.settimeout(0.02)
        with pytest.raises(TimeoutError):
            client.sock.recv(1)
        assert server.counts.in_flight == 1
        client.sock.close()
        request = last(server, "client_gone")
        assert request.outcome == "client_gone"
        assert server.counts.in_flight == 0
        assert server.counts.outcomes == {"client_gone": 1}

    @pytest.mark.parametrize("stall", ["before_headers", "after_headers", 0, 2, 7])
    def test_a_stall_can_be_released(self, server, stall):
        server.script(Fault(stall=stall))
        client = Client(server, STREAM)
        server.wait_for(1, outcome="stalled")
        server.release()
        data, end = client.read()
        assert data.endswith(b"data: [DONE]\n\n\r\n0\r\n\r\n")
        assert (end, last(server).outcome) == ("end", "answered")
        assert server.counts.outcomes == {"answered": 1}

    def test_stopping_ends_a_stall(self):
        with Server() as server:
            server.script(Fault.hang())
            client = Client(server)
            server.wait_for(1, outcome="stalled")
        assert client.read()[0] == b""
        assert server.requests[0].outcome == "stalled"

    @pytest.mark.parametrize("reset", [False, True])
    def test_dropping_a_connection_ends_an_answer(self, server, reset):
        server.script(Fault(event_delay=30))
        client = Client(server, STREAM)
        client.read_some(b"\r\n\r\n")
        server.drop_connections(reset=reset)
        assert client.read()[1] == ("reset" if reset else "end")
        assert server.requests[0].outcome == ("reset" if reset else "cut")

    def test_a_client_that_leaves_a_long_stream(self, server):
        server.route("GET", "/endless", lambda _: (200, {}, map(str, itertools.count())))
        with httpx.stream("GET", server.url + "/endless", trust_env=False) as answer:
            next(answer.iter_bytes())
        assert last(server, "client_gone").path == "/v1/endless"

    def test_a_client_that_reads_slowly_gets_all(self, server):
        text = "x" * 1000
        server.route("GET", "/long", lambda _: (200, {}, [text] * 20_000))
        received = socket.create_connection(("127.0.0.1", server.port), timeout=10)
        with received:
            received.sendall(b"GET /long HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
            server.wait_for(1)
            time.sleep(0.02)
            data = b"".join(iter(lambda: received.recv(1 << 20), b""))
        assert data.count(text.encode()) == 20_000
        assert last(server).outcome == "answered"


class TestStreams:
    def text(self, lines):
        """The text of a chat stream, from its data lines."""
        data = [line.removeprefix("data: ") for line in lines if line.startswith("data: ")]
        documents = [json.loads(each) for each in data if each != "[DONE]"]
        return "".join(document["choices"][0]["delta"].get("content") or "" for document in documents)

    @pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
    def test_line_ends(self, api, server, line_end):
        server.script(Fault(line_end=line_end))
        content = api.post("/chat/completions", json=STREAM).content.decode()
        assert content.endswith(f"data: [DONE]{line_end}{line_end}")
        other = {"\n", "\r"} - set(line_end)
        assert not other & set(content)
        assert self.text(content.split(line_end)) == WHOLE

    def test_a_byte_order_mark_comments_and_no_end(self, api, server):
        server.script(Fault(bom=True, pings=True, done=False))
        content = api.post("/chat/completions", json=STREAM).content
        assert content.startswith(b"\xef\xbb\xbf: ping\n\ndata: ")
        assert b"[DONE]" not in content
        assert content.count(b": ping\n\n") == content.count(b"data: ")
        assert self.text(content.decode().split("\n")) == WHOLE

    def test_no_last_blank_line(self, api, server):
        server.script(Fault(final_blank_line=False))
        content = api.post("/chat/completions", json=STREAM).text
        assert content.endswith("\n\ndata: [DONE]\n")
        assert self.text(content.split("\n")) == WHOLE

    @pytest.mark.parametrize("body", [CHAT, STREAM])
    def test_a_dribble_splits_characters(self, server, body):
        _, content, _ = scripted(server, Fault(dribble=1), body)
        parts, complete = unchunked(content)
        assert complete
        assert {len(part) for part in parts} == {1}
        whole = b"".join(parts)
        assert "wörld".encode() in whole
        _, content, _ = scripted(server, Fault(dribble=1000), body)
        assert len(unchunked(content)[0]) < len(parts) / 10

    def test_an_error_in_the_middle(self, api, server):
        server.script(Fault.stream_error(after_events=3))
        blocks = api.post("/chat/completions", json=STREAM).text.split("\n\n")
        assert len(blocks) == 3 + 1 + 1
        error = json.loads(blocks[3].removeprefix("data: "))["error"]
        assert error["type"] == "server_error"
        assert last(server).status == 200

    @pytest.mark.parametrize("encoding", ["gzip", "deflate"])
    @pytest.mark.parametrize("body", [CHAT, STREAM])
    def test_compression(self, server, encoding, body):
        head, content, _ = scripted(server, Fault(encoding=encoding), body)
        assert f"content-encoding: {encoding}" in head
        if body is STREAM:
            parts, complete = unchunked(content)
            assert complete
            content = b"".join(parts)
            first = zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(parts[0])
            assert first.endswith(b"\n\n"), "each event can be read when it comes"
        plain = gzip.decompress(content) if encoding == "gzip" else zlib.decompress(content)
        assert plain.endswith(b"data: [DONE]\n\n") if body is STREAM else json.loads(plain)

    def test_compression_that_is_cut(self, api, server):
        server.script(Fault(encoding="gzip", cut_after_bytes=20))
        with pytest.raises(httpx.RemoteProtocolError):
            api.post("/chat/completions", json=CHAT)

    def test_other_framings(self, server):
        head, content, _ = scripted(server, Fault(framing="chunked"))
        assert json.loads(b"".join(unchunked(content)[0]))
        head, content, _ = scripted(server, Fault(framing="close"))
        assert "content-length" not in head
        assert json.loads(content)


class TestBeforeTheBody:
    def test_an_answer_before_the_body_is_there(self, server):
        server.script(Fault(status=413, before_body=True), path="/chat/completions")
        with socket.create_connection(("127.0.0.1", server.port), timeout=5) as sock:
            sock.sendall(wire(CHAT, close=False).partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
            assert sock.recv(65536).startswith(b"HTTP/1.1 413")
            sock.sendall(b"x" * 10)
        request = last(server)
        assert (request.status, request.body) == (413, b"")
        assert server.counts.incomplete == 0

    def test_an_answer_to_a_client_that_is_still_writing(self, server):
        server.script(Fault(status=401, before_body=True, stop_reading=True))
        with socket.create_connection(("127.0.0.1", server.port), timeout=0.2) as sock:
            head = b"POST /v1/files HTTP/1.1\r\nhost: x\r\ncontent-length: 100000000\r\n\r\n"
            sock.sendall(head)
            with pytest.raises((TimeoutError, ConnectionError)):
                sock.sendall(b"x" * 100_000_000)
            assert sock.recv(65536).startswith(b"HTTP/1.1 401")

    def test_a_client_that_waits_for_leave_is_refused_at_once(self, server):
        server.script(Fault(status=417, before_body=True))
        with socket.create_connection(("127.0.0.1", server.port), timeout=5) as sock:
            sock.sendall(wire(CHAT, "expect: 100-continue").partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
            assert sock.recv(65536).startswith(b"HTTP/1.1 417")


def test_a_client_that_resets_is_gone(server):
    server.script(Fault.hang())
    client = Client(server)
    server.wait_for(1, outcome="stalled")
    client.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.sock.close()
    assert last(server, "client_gone").fault.stall == "before_headers"
