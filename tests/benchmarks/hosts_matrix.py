"""`python -m tests.benchmarks.hosts_matrix`: how many odd replies of hosts this library and the official client read.

The table is that of `tests/behaviour/hosts`, sent by a server on loopback to a blocking client of each. The official
one is read as its documentation shows, and in its favour: content in parts is joined, arguments that are no text are
taken as they are, chunks without choices are passed over. To refuse counts as an exception of the client's own.
"""

from __future__ import annotations

import argparse
import json
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from async_openai import OpenAI, OpenAIError
from async_openai.testing import Server
from tests.behaviour.hosts.asking import differences, in_reply, question, serve
from tests.behaviour.hosts.table import DEFAULTS, Case, cases
from tests.benchmarks.report import versions

Found = dict[str, Any]


def _method(client: Any, case: Case) -> tuple[Callable[..., Any], dict[str, Any]]:
    path, parameters = question(case)
    for name in path.split("."):
        client = getattr(client, name)
    return client, {**parameters, "stream": True} if case.streamed else parameters


def _ours(client: Any, case: Case) -> Found:
    method, parameters = _method(client, case)
    answer = method(**parameters)
    return in_reply(case, answer.read() if case.streamed else answer)


def _official(client: Any, case: Case) -> Found:
    method, parameters = _method(client, case)
    answer = method(**parameters)
    if not case.streamed:
        return _in_official(case, answer)
    if case.operation == "responses":
        ends = [event for event in answer if event.type in {"response.completed", "response.incomplete"}]
        return _in_official(case, ends[-1].response)
    return _in_official_chunks(answer)


def _in_official(case: Case, reply: Any) -> Found:
    found: Found = {"usage": getattr(getattr(reply, "usage", None), "total_tokens", None)}
    match case.operation:
        case "chat":
            messages = [choice.message for choice in reply.choices]
            calls = [call.function for message in messages for call in message.tool_calls or []]
            calls += [message.function_call for message in messages if message.function_call]
            found |= {"text": "".join(_text(message.content) for message in messages), "calls": list(_calls(calls))}
        case "responses":
            calls = [item for item in reply.output if item.type == "function_call"]
            found |= {"text": reply.output_text, "calls": list(_calls(calls))}
        case "completions":
            found["text"] = "".join(choice.text for choice in reply.choices)
        case "transcriptions":
            found["text"] = reply.text
        case "embeddings":
            found["items"] = [["nan" if number is None else number for number in item.embedding] for item in reply.data]
        case "images":
            found["items"] = [image.url for image in reply.data]
        case "models":
            found["items"] = [model.id for model in reply.data]
        case _:
            found["items"] = [result.flagged for result in reply.results]
    return found


def _in_official_chunks(chunks: Any) -> Found:
    text: list[str] = []
    calls: dict[int, dict[str, str]] = {}
    usage = None
    for chunk in chunks:
        usage = chunk.usage.total_tokens if chunk.usage else usage
        for choice in chunk.choices or ():
            if not hasattr(choice, "delta"):
                text.append(choice.text or "")
                continue
            if choice.delta is None:
                continue
            text.append(_text(choice.delta.content))
            for piece in choice.delta.tool_calls or ():
                call = calls.setdefault(piece.index, {"name": "", "arguments": ""})
                call["name"] += piece.function.name or ""
                call["arguments"] += piece.function.arguments or ""
    decoded = [[call["name"], json.loads(call["arguments"] or "{}")] for call in calls.values()]
    return {"text": "".join(text), "calls": decoded, "usage": usage}


def _text(content: Any) -> str:
    if isinstance(content, list):
        return "".join(part if isinstance(part, str) else part.get("text", "") for part in content)
    return content or ""


def _calls(calls: list[Any]) -> Iterator[list[Any]]:
    for call in calls:
        arguments = call.arguments or "{}"
        yield [call.name, json.loads(arguments) if isinstance(arguments, str) else arguments]


def _outcome(ask: Callable[[Any, Case], Found], client: Any, case: Case, own: type[Exception]) -> str:
    """Say what came of a case: `right`, what was wrong, or the error."""
    try:
        found = ask(client, case)
    except own as error:
        return f"error {type(error).__name__}"
    except Exception as error:  # noqa: BLE001 - what others raise is what is counted
        return f"foreign {type(error).__name__}"
    return "; ".join(differences(case, found)) or "right"


def _clients(url: str) -> dict[str, tuple[Callable[[Any, Case], Found], Any, type[Exception]]]:
    ours = OpenAI(base_url=url, api_key="k", max_retries=0)
    try:
        import openai
    except ImportError:
        return {"ours": (_ours, ours, OpenAIError)}
    official = openai.OpenAI(base_url=url, api_key="k", max_retries=0, timeout=10)
    return {"ours": (_ours, ours, OpenAIError), "official": (_official, official, openai.OpenAIError)}


def main() -> None:
    """Go through the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.hosts_matrix", description=__doc__)
    parser.add_argument("--list", action="store_true", help="show what is lost, case by case")
    options = parser.parse_args()
    # The official client's models warn when they are dumped, and its streams when they are left.
    warnings.simplefilter("ignore")
    counts: Counter[tuple[str, str, str]] = Counter()
    with Server() as server:
        serve(server)
        clients = _clients(server.url)
        for case in cases():
            if case.either:
                continue
            for name, (ask, client, own) in clients.items():
                outcome = _outcome(ask, client, case, own)
                good = outcome == "right" if case.readable else outcome.startswith("error")
                counts[name, case.group, "read" if case.readable else "refused"] += good
                counts[name, case.group, "foreign"] += outcome.startswith("foreign")
                if options.list and not good:
                    print(f"{name:9}{case.id}: {outcome}")
    _show(list(clients), counts)
    print(f"\n{versions(['openai', 'pydantic'])}")


def _show(names: list[str], counts: Counter[tuple[str, str, str]]) -> None:
    print(f"{'':22}{'to read':>9}" + "".join(f"{name:>10}" for name in names) + f"{'to refuse':>12}", end="")
    print("".join(f"{name:>10}" for name in names))
    for group in [*DEFAULTS, "all"]:
        table = [case for case in cases() if group in {case.group, "all"} and not case.either]
        readable = sum(case.readable for case in table)
        groups = DEFAULTS if group == "all" else [group]
        sums = {
            what: [sum(counts[name, one, what] for one in groups) for name in names] for what in ("read", "refused")
        }
        print(f"{group:22}{readable:9}" + "".join(f"{value:10}" for value in sums["read"]), end="")
        print(f"{len(table) - readable:12}" + "".join(f"{value:10}" for value in sums["refused"]))
    foreign = {name: sum(counts[name, group, "foreign"] for group in DEFAULTS) for name in names}
    print(f"exceptions that are not the client's own: {foreign}")


if __name__ == "__main__":
    main()
