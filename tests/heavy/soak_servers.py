"""`python soak_servers.py FOLDER SEED`: the servers of the soak, which write down every request that they have seen.

Prints their URLs, and at the end (a line on the standard input) what they counted.
"""

from __future__ import annotations

import json
import sys
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TextIO

from soak_plan import SERVERS, trouble

from async_openai.testing import Server, count_tokens
from async_openai.testing.journal import RecordedRequest


class Written:
    """A line for each request: id, the client's key, status, how it ended, and the tokens of its whole answer."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def __call__(self, request: RecordedRequest) -> None:
        name = request.headers.get("x-client-request-id", "-")
        given = made = 0
        with suppress(ValueError, LookupError, TypeError):
            prompt = request.json["messages"][0]["content"]
            given, made = count_tokens(prompt), count_tokens(f"You said: {prompt}")
        self._file.write(f"{name} {request.key} {request.status} {request.outcome} {given} {made}\n")


def main() -> None:
    folder, seed = Path(sys.argv[1]), sys.argv[2]
    with ExitStack() as stack:
        servers = []
        for number in range(SERVERS):
            file = stack.enter_context((folder / f"journal-{number}.txt").open("w", encoding="ascii"))
            server = stack.enter_context(Server(journal=False, on_settled=Written(file)))
            trouble(server, f"{seed}-{number}")
            servers.append(server)
        print(json.dumps([server.url for server in servers]), flush=True)
        sys.stdin.readline()
        counts = [
            {
                "requests": server.counts.requests,
                "incomplete": server.counts.incomplete,
                "in_flight": server.counts.in_flight,
                "statuses": dict(server.counts.statuses),
                "connections": server.connections.total,
                "max_open": server.connections.max_open,
            }
            for server in servers
        ]
    print(json.dumps(counts), flush=True)


if __name__ == "__main__":
    main()
