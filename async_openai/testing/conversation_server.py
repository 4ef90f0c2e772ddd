"""A server of open connections for tests: scripted events and faults, on a WebSocket. Needs the extra `realtime`."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Final, Self

ConversationStep = Mapping[str, Any] | str | int
"""What the server does next: an event to send, `"wait"` for one of the client, `"cut"` the connection, `"stall"` until
the client closes, any other text to send as it is, or a close code."""
_WAIT: Final = 10.0


@dataclass
class Handshake:
    """A connection that was asked for."""

    path: str
    """With its query."""
    headers: Mapping[str, str] = field(repr=False)
    """Names in lower case."""


class ConversationServer:
    """Serves realtime, live and responses connections: each goes through the script.

    Args:
        script: The steps of each connection; at their end it is closed with code 1000.
        refusals: Statuses that the first handshakes are refused with.
    """

    def __init__(self, script: Sequence[ConversationStep] = (), *, refusals: Sequence[int] = ()) -> None:
        self.script = list(script)
        self.handshakes: list[Handshake] = []
        """Every connection that was asked for, refused ones too."""
        self.received: list[Any] = []
        """Every event of the clients, decoded."""
        self._refusals = list(refusals)
        self._server: Any = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Base URL for clients."""
        host, port = self._server.socket.getsockname()[:2]
        return f"http://{host}:{port}/v1"

    def __enter__(self) -> Self:
        from websockets.sync.server import serve  # noqa: PLC0415 - an extra

        self._server = serve(self._talk, "127.0.0.1", 0, process_request=self._look, compression=None, close_timeout=1)
        self._thread = threading.Thread(target=self._server.serve_forever, name="conversations", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        if self._thread is not None:
            self._thread.join(_WAIT)

    def _look(self, connection: Any, request: Any) -> Any:
        headers = {name.lower(): value for name, value in request.headers.raw_items()}
        self.handshakes.append(Handshake(request.path, headers))
        if self._refusals:
            status = HTTPStatus(self._refusals.pop(0))
            return connection.respond(status, json.dumps({"error": {"message": f"scripted {int(status)}"}}))
        return None

    def _talk(self, connection: Any) -> None:
        from websockets.exceptions import ConnectionClosed  # noqa: PLC0415 - as above

        try:
            for step in self.script:
                if step == "cut":
                    connection.socket.close()
                    return
                if isinstance(step, int):
                    connection.close(step)
                    return
                self._step(connection, step)
        except ConnectionClosed:
            return

    def _step(self, connection: Any, step: Any) -> None:
        if step == "stall":
            while True:
                self._hear(connection)
        if step == "wait":
            self._hear(connection)
        else:
            connection.send(step if isinstance(step, str) else json.dumps(step))

    def _hear(self, connection: Any) -> None:
        self.received.append(json.loads(connection.recv(timeout=_WAIT)))
