"""An OpenAI-compatible server on loopback, in a thread, for tests."""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
from collections.abc import Callable, Collection, Generator, Iterable, Mapping
from pathlib import Path
from typing import Any, Self, Unpack

from async_openai.testing.answers.server_answer import ServerSettings
from async_openai.testing.application import Application, Handler
from async_openai.testing.journal import ConnectionCounts, Counts, Journal, Outcome, RecordedRequest
from async_openai.testing.listener import Listener
from async_openai.testing.planned_replies import planned
from async_openai.testing.script import Conditions, Match, Step
from async_openai.testing.server_faults import Fault

_LAST_PORT = 65535


class Server:
    """An OpenAI-compatible server in a thread of this process.

    Example:
        ```python
        with Server() as server:
            client = OpenAI(base_url=server.url, api_key="any")
            server.script(Fault.rate_limit(retry_after=0.01), 500)
            client.chat.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}])
            assert [request.status for request in server.requests] == [429, 500, 200]
        ```

    Answers depend on the request alone. The text of an answer is `You said: ` and the last user message (40 words at
    most); a token is a word between white space; a tool is called with arguments that fit its schema.

    Args:
        host: address to listen on.
        port: port; 0 takes a free one.
        keys: API keys to accept; None accepts any key, and none.
        models: models (and Azure deployments) that there are; None means any.
        answer: the text of every answer, or a function of the request that returns it.
        fine_tuning_jobs: how many jobs there are to list.
        cached_tokens: prompt tokens reported as cached, at most.
        reasoning_tokens: completion tokens reported as reasoning, on top of the text's.
        strict: refuse what the API refuses and this server does not need: unknown roles and parameters, tool messages
            without their calls and calls without theirs, names, schemas that say `strict` and are not, JSON mode
            without the word. The fixture `openai_server` does.
        delay: seconds before every answer.
        event_delay: seconds before every event of a stream.
        journal: whether to keep requests, or how many of the newest; totals are always kept.
        body_limit: bodies of more bytes are counted but not kept, so that JSON among them is refused.
        ssl_context: serve HTTPS with it.
        on_settled: called on the server's thread with each request whose answer has ended; must not block or raise.

    Raises:
        ValueError: a time or size is negative, or there is no such port.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        keys: Collection[str] | None = None,
        models: Collection[str] | None = None,
        answer: str | Callable[[RecordedRequest], str] | None = None,
        fine_tuning_jobs: int = 45,
        cached_tokens: int = 0,
        reasoning_tokens: int = 0,
        strict: bool = False,
        delay: float = 0.0,
        event_delay: float = 0.0,
        journal: bool | int = True,
        body_limit: int | None = None,
        ssl_context: ssl.SSLContext | None = None,
        on_settled: Callable[[RecordedRequest], None] | None = None,
    ) -> None:
        for name, size in (
            ("fine_tuning_jobs", fine_tuning_jobs),
            ("journal", journal),
            ("body_limit", body_limit or 0),
        ):
            if size < 0:
                raise ValueError(f"{name} must not be negative, got {size}")
        if not 0 <= port <= _LAST_PORT:
            raise ValueError(f"port must be 0 to {_LAST_PORT}, got {port}")
        settings = ServerSettings(
            None if keys is None else frozenset([keys] if isinstance(keys, str) else keys),
            None if models is None else tuple([models] if isinstance(models, str) else models),
            answer,
            fine_tuning_jobs,
            cached_tokens,
            reasoning_tokens,
            strict,
        )
        usual = Fault(delay=delay, event_delay=event_delay) if delay or event_delay else None
        self._application = Application(settings, Journal(journal, on_settled), usual, body_limit)
        self._listener = Listener(self._application, host, port, ssl_context)

    # ---- life

    def start(self) -> Self:
        """Listen, and answer from a thread. Started again after `stop()`, it has the same port.

        Raises:
            RuntimeError: it runs already.
            OSError: the port is taken.
        """
        self._listener.start()
        return self

    def stop(self) -> None:
        """Close the port and every connection, even in the middle of an answer. Does nothing if it does not run."""
        self._listener.stop()
        self._application.set_tape(None)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    # ---- addresses

    @property
    def port(self) -> int:
        """The port; 0 before the first start if it is to be a free one."""
        return self._listener.port

    @property
    def origin(self) -> str:
        """Scheme, host and port: `http://127.0.0.1:40000`."""
        listener = self._listener
        host = f"[{listener.host}]" if ":" in listener.host else listener.host
        return f"{'https' if listener.ssl_context else 'http'}://{host}:{listener.port}"

    @property
    def url(self) -> str:
        """Base URL for a client: `http://127.0.0.1:40000/v1`."""
        return f"{self.origin}/v1"

    @property
    def azure_url(self) -> str:
        """Endpoint for an Azure client."""
        return self.origin

    # ---- faults and routes

    def script(self, *steps: Step, times: int = 1, **conditions: Unpack[Conditions]) -> None:
        """Give the next matching requests one step each, in order.

        Args:
            *steps: faults; a number is short for a status, None for the usual answer.
            times: how often to go through the steps.
            **conditions: which requests are meant: `path` (or how it ends, undecoded), `key`, `deployment`, `model` (or
                deployment), `method`, and `when`, a function of the request. All must hold.

        Raises:
            TypeError: a step is neither a fault, nor a status, nor None.
            ValueError: `times` is below 1.
        """
        self._application.script.queue(Match(**conditions), steps, times)

    def reply(
        self,
        *texts: str,
        tool_calls: Iterable[tuple[str, Any] | str] = (),
        parsed: Any = None,
        **conditions: Unpack[Conditions],
    ) -> None:
        """Say what the model answers to the next matching requests for a chat completion or a response.

        Each reply is given once, in the order of the calls, plain or as a stream, as the request has it; what is
        scripted goes before it, and a request that is refused takes none. Without any left, answers are as usual.

        Args:
            *texts: one reply each.
            tool_calls: names with arguments, `[("weather", {"city": "Hanoi"})]`, all in one reply; with one text
                beside them it comes first. Arguments that are text are sent as they are.
            parsed: what the reply's JSON is to be read as: a pydantic model, a dataclass, a dict.
            **conditions: which requests are meant; as for `script`.

        Raises:
            TypeError: one of them is something else.
            ValueError: no reply is described, or what does not go into one.
        """
        self._application.settings.replies.add(planned(texts, tool_calls, parsed), Match(**conditions))

    @property
    def answer(self) -> str | Callable[[RecordedRequest], str] | None:
        """The text of every answer, or a function of the request that returns it; None for the usual one."""
        return self._application.settings.answer

    @answer.setter
    def answer(self, answer: str | Callable[[RecordedRequest], str] | None) -> None:
        if not (answer is None or isinstance(answer, str) or callable(answer)):
            raise TypeError(f"answer: expected a text, a function of the request or None, got {type(answer).__name__}")
        self._application.settings.answer = answer

    def always(self, step: Step, **conditions: Unpack[Conditions]) -> None:
        """Give every matching request this step, after those of `script`. The newest such rule holds."""
        self._application.script.always(Match(**conditions), step)

    def random_faults(
        self, seed: int | str, chances: Mapping[Fault | int, float], **conditions: Unpack[Conditions]
    ) -> None:
        """Give matching requests faults, each with its own probability.

        The same seed and order of arrival give the same faults.

        Raises:
            ValueError: a probability is negative, or all together are more than 1.
        """
        self._application.script.random(Match(**conditions), seed, chances)

    @property
    def pending(self) -> int:
        """Number of scripted steps, and of replies, not yet met by a request."""
        return self._application.script.pending + len(self._application.settings.replies)

    def route(self, method: str, path: str, handler: Handler) -> None:
        """Answer requests whose path is or ends with `path` by a function of one's own.

        The handler runs on the server's thread and must not block it. It takes the request and returns, or is a
        coroutine function that returns, status, headers and body. A body is bytes, str, something to write as JSON, or
        an iterator (or asynchronous iterator) of events: a text is the data of an event, bytes are written as they
        are, anything else is written as JSON.
        """
        self._application.route(method, path, handler)

    def record(self, path: str | os.PathLike[str], *, upstream: str, key: str | None = None) -> None:
        """Have a real host answer, and write its answers down for `replay`.

        Keys are never written, nor cookies, nor headers that name an account; prompts and answers are.

        Args:
            path: the file, JSON lines; what it held is gone.
            upstream: base URL of the host, `https://api.openai.com/v1`.
            key: its key. Default: the one that each request brings.

        Raises:
            ConfigurationError: the base URL is none.
            OSError: the file cannot be written.
        """
        from async_openai.testing.cassettes import Recorder  # noqa: PLC0415 - few tests have recordings

        self._application.set_tape(Recorder(Path(path), upstream, key))

    def replay(self, path: str | os.PathLike[str]) -> None:
        """Answer from a recording, until `clear` or another one.

        The method, path, query and body of a request say which answer it gets: equal ones get theirs in order, the last
        one again. What was not recorded is a 400 that says so.

        Args:
            path: the file.

        Raises:
            StorageError: there is no such file, or it holds something else.
        """
        from async_openai.testing.cassettes import Player  # noqa: PLC0415 - as above

        self._application.set_tape(Player(Path(path)))

    def clear(self, *, journal: bool = False) -> None:
        """Forget scripted faults, replies, routes, recordings and stored objects; with `journal` the requests too."""
        self._application.clear()
        if journal:
            self._application.journal.clear()

    def release(self) -> None:
        """Let stalled answers go on."""
        self._listener.release()

    def drop_connections(self, *, reset: bool = False) -> None:
        """Close every open connection, as a server with an idle timeout does; return when that is done.

        Requests that are being answered end with the outcome `cut` (or `reset`).
        """
        self._listener.drop_connections(reset=reset)

    # ---- the journal

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests so far, oldest first; a copy."""
        return self._application.journal.requests

    @property
    def counts(self) -> Counts:
        """Totals, kept even without a journal."""
        return self._application.journal.counts

    @property
    def connections(self) -> ConnectionCounts:
        """How many connections there are, and were."""
        return self._listener.connections

    def wait_for(self, count: int, timeout: float = 5.0, *, outcome: Outcome | None = None) -> list[RecordedRequest]:
        """Wait until `count` requests have arrived, or have ended with `outcome`.

        Returns:
            The requests so far.

        Raises:
            TimeoutError: they did not in `timeout` seconds; it lists the requests so far.
        """
        return self._application.journal.wait_for(count, timeout, outcome)


@contextlib.contextmanager
def refused_url() -> Generator[str]:
    """A base URL where every connection is refused: its port is taken, but nobody listens."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{sock.getsockname()[1]}/v1"
