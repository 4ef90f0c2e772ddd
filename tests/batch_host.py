"""The Batch API of the testing server: files and batches, whose requests are answered by the server's own endpoints."""

from __future__ import annotations

import json
from typing import Any

from async_openai.testing.forms import parse_form


class BatchHost:
    """Routes for files and batches on a testing server.

    Batches are `in_progress` for some looks, then have ended as `ends` says; lines whose custom ID or body holds a word
    of `fails` are failed, those of `expires` without an answer.
    """

    def __init__(
        self, server: Any, *, looks: int = 1, fails: tuple[str, ...] = (), expires: tuple[str, ...] = ()
    ) -> None:
        self.files: dict[str, bytes] = {}
        self.batches: dict[str, dict[str, Any]] = {}
        self.ends: list[str] = []
        """How the next batches end: `completed` where it is empty."""
        self.lost: list[bool] = []
        """Whether the answer to the next creations is lost."""
        self.calls: list[str] = []
        self._looks, self._fails, self._expires = looks, fails, expires
        self._server = server
        server.route("POST", "/files", self._upload)
        server.route("POST", "/batches", self._create)
        server.route("GET", "/batches", self._list)
        self._route_for("batch", 20)

    def _route_for(self, name: str, count: int) -> None:
        for number in range(count):
            self._server.route("GET", f"/batches/{name}-{number}", self._look)
            self._server.route("POST", f"/batches/{name}-{number}/cancel", self._cancel)
            self._server.route("GET", f"/files/file-{number}/content", self._content)

    def _upload(self, request: Any) -> tuple[int, dict[str, str], Any]:
        form = parse_form(request.headers["content-type"], request.body)
        assert form.fields["purpose"] == "batch"
        self.calls.append("upload")
        return 200, {}, self._kept(form.files["file"].content)

    def _kept(self, content: bytes) -> dict[str, Any]:
        name = f"file-{len(self.files)}"
        self.files[name] = content
        return {"id": name, "object": "file", "bytes": len(content), "purpose": "batch"}

    def _create(self, request: Any) -> tuple[int, dict[str, str], Any]:
        self.calls.append("create")
        number = len(self.batches)
        made = {
            "id": f"batch-{number}",
            "object": "batch",
            "status": "in_progress",
            "looks": self._looks,
            **request.json,
        }
        made["created_at"] = 1
        lines = self.files[made["input_file_id"]].splitlines()
        made["request_counts"] = {"total": len(lines), "completed": 0, "failed": 0}
        made["end"] = self.ends.pop(0) if self.ends else "completed"
        self.batches[made["id"]] = made
        if self.lost and self.lost.pop(0):
            return 502, {"content-type": "text/html"}, b"<html>Bad gateway</html>"
        return 200, {}, made

    def _list(self, request: Any) -> tuple[int, dict[str, str], Any]:
        self.calls.append("list")
        return 200, {}, {"object": "list", "data": list(reversed(self.batches.values())), "has_more": False}

    def _look(self, request: Any) -> tuple[int, dict[str, str], Any]:
        batch = self.batches[request.path.rsplit("/", 1)[1]]
        self.calls.append("look")
        if batch["looks"] > 0:
            batch["looks"] -= 1
        elif batch["status"] in {"in_progress", "cancelling"}:
            self._end(batch, "cancelled" if batch["status"] == "cancelling" else batch["end"])
        return 200, {}, batch

    def _cancel(self, request: Any) -> tuple[int, dict[str, str], Any]:
        batch = self.batches[request.path.rsplit("/", 2)[1]]
        self.calls.append("cancel")
        batch["status"], batch["looks"] = "cancelling", 1
        return 200, {}, batch

    def _content(self, request: Any) -> tuple[int, dict[str, str], Any]:
        return 200, {"content-type": "application/octet-stream"}, self.files[request.path.rsplit("/", 2)[1]]

    def _end(self, batch: dict[str, Any], status: str) -> None:
        batch["status"] = status
        if status == "failed":
            batch["errors"] = {"object": "list", "data": [{"code": "token_limit_exceeded", "message": "too many"}]}
            return
        done, errors = [], []
        for number, line in enumerate(self.files[batch["input_file_id"]].splitlines()):
            text = line.decode()
            half = status in {"expired", "cancelled"} and number % 2
            if half or any(word in text for word in self._expires):
                errors.append(
                    {"custom_id": json.loads(line)["custom_id"], "response": None, "error": {"code": "batch_expired"}}
                )
            elif any(word in text for word in self._fails):
                errors.append(self._line(line, 400, {"error": {"message": "no"}}))
            else:
                done.append(self._line(line, 200, answer_of(json.loads(line)["body"])))
        batch["request_counts"].update(completed=len(done), failed=len(errors))
        for name, lines in (("output_file_id", done), ("error_file_id", errors)):
            if lines:
                content = "".join(json.dumps(one) + "\n" for one in reversed(lines)).encode()
                batch[name] = self._kept(content)["id"]

    @staticmethod
    def _line(line: bytes, status: int, body: Any) -> dict[str, Any]:
        key = json.loads(line)["custom_id"]
        return {
            "id": "r",
            "custom_id": key,
            "response": {"status_code": status, "request_id": "x", "body": body},
            "error": None,
        }


def answer_of(body: dict[str, Any]) -> dict[str, Any]:
    """The answer of a chat request in a batch."""
    said = body["messages"][-1]["content"]
    content = '{"label": "x", "score": 1}' if "response_format" in body else f"Batch: {said}"
    message = {"role": "assistant", "content": content}
    usage = {"prompt_tokens": 10, "completion_tokens": 10, "total_tokens": 20}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return {
        "id": "c",
        "object": "chat.completion",
        "created": 1,
        "model": body["model"],
        "choices": [choice],
        "usage": usage,
    }
