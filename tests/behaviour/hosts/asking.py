"""A server that answers with the cases of the table, how each is asked for, and what is in the answer."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from math import isnan
from typing import Any

from async_openai.testing import Fault, RecordedRequest, Server

from .table import Case, cases

HEADER = "x-case"
"""The header that says which case is meant: its number in the table."""
MODEL = "m"
USER = {"role": "user", "content": "Hi"}
QUESTIONS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "chat": ("chat.completions.create", "/chat/completions", {"model": MODEL, "messages": [USER]}),
    "completions": ("completions.create", "/completions", {"model": MODEL, "prompt": "Hi"}),
    "responses": ("responses.create", "/responses", {"model": MODEL, "input": "Hi"}),
    "embeddings": ("embeddings.create", "/embeddings", {"model": MODEL, "input": "Hi", "encoding_format": "float"}),
    "images": ("images.generate", "/images/generations", {"model": MODEL, "prompt": "a cat"}),
    "models": ("models.list", "/models", {}),
    "transcriptions": (
        "audio.transcriptions.create",
        "/audio/transcriptions",
        {"model": MODEL, "file": ("a.wav", b"RIFF")},
    ),
    "moderations": ("moderations.create", "/moderations", {"model": MODEL, "input": "Hi"}),
}
"""Method, path and parameters of each operation."""


def question(case: Case) -> tuple[str, dict[str, Any]]:
    """Return method and parameters of the call that is answered with a case."""
    method, _, parameters = QUESTIONS[case.operation]
    return method, {**parameters, "extra_headers": {HEADER: str(cases().index(case))}}


def serve(server: Server) -> None:
    """Let a server answer with the cases."""

    def answered(request: RecordedRequest) -> tuple[int, Mapping[str, str], bytes]:
        case = cases()[int(request.headers[HEADER])]
        return 200, {"content-type": case.media_type}, case.body

    for _, path, _ in QUESTIONS.values():
        server.route("GET" if path == "/models" else "POST", path, answered)
    for number, case in enumerate(cases()):
        if case.cut:
            # Ten bytes more are promised.
            fault = Fault(
                status=200,
                content_type=case.media_type,
                body=case.body + b" " * 10,
                cut_after_bytes=len(case.body),
                framing="length",
            )
            server.always(fault, when=lambda request, this=str(number): request.headers.get(HEADER) == this)


def in_reply(case: Case, reply: Any) -> dict[str, Any]:
    """Return what a user reads in a whole reply of this library."""
    found: dict[str, Any] = {}
    if case.operation in {"chat", "completions", "responses", "transcriptions"}:
        found["text"] = reply.text
    if case.operation in {"chat", "responses"}:
        found["calls"] = [[call.name, _decoded(call.arguments)] for call in reply.calls]
    match case.operation:
        case "embeddings":
            found["items"] = [["nan" if isnan(number) else number for number in item] for item in reply.embeddings]
        case "images":
            found["items"] = [image.url for image in reply.data]
        case "models":
            found["items"] = [model.id for model in reply.data]
        case "moderations":
            found["items"] = [result.flagged for result in reply.results]
        case _:
            pass
    usage = getattr(reply, "usage", None)
    found["usage"] = getattr(usage, "total_tokens", None)
    return found


def _decoded(arguments: str) -> Any:
    try:
        return json.loads(arguments or "{}")
    except ValueError:
        return arguments


def in_chunk(case: Case, chunk: Any) -> str:
    """Return the text that a chunk of this library adds."""
    if case.operation == "responses":
        return chunk.delta if chunk.type == "response.output_text.delta" else ""
    return chunk.text


def differences(case: Case, found: Mapping[str, Any]) -> list[str]:
    """Say where what was found is not what a user must get."""
    wrong: list[str] = []
    for name, value in case.want.items():
        if value is None or name in {"re", "json", "whole", "complete"} or (name == "text" and "re" in case.want):
            continue
        if found.get(name) != value:
            wrong.append(f"{name}: want {value!r}, got {found.get(name)!r}")
    text = found.get("text")
    if "re" in case.want and not (isinstance(text, str) and re.search(case.want["re"], text)):
        wrong.append(f"text: want {case.want['re']!r}, got {text!r}")
    if "json" in case.want and (not isinstance(text, str) or json.loads(text) != case.want["json"]):
        wrong.append(f"text: want the JSON {case.want['json']!r}, got {text!r}")
    return wrong
