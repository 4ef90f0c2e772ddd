"""`async-openai serve`: the testing server as a program of its own."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from types import FrameType

from async_openai.testing.journal import RecordedRequest
from async_openai.testing.server import Server

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port; 0, the default, takes a free one")
    parser.add_argument("--key", action="append", metavar="KEY", help="accept this API key only; may be repeated")
    parser.add_argument("--model", action="append", metavar="NAME", help="know this model only; may be repeated")
    parser.add_argument("--answer", metavar="TEXT", help="text of every answer (default: a sentence on the question)")
    parser.add_argument("--delay", type=float, default=0.0, metavar="SECONDS", help="wait before every answer")
    parser.add_argument(
        "--event-delay", type=float, default=0.0, metavar="SECONDS", help="wait before every event of a stream"
    )
    parser.add_argument("--quiet", action="store_true", help="do not log requests to standard error")


def run(arguments: argparse.Namespace, *, ready: Callable[[Server], None] | None = None) -> int:
    """Serve until SIGINT or SIGTERM.

    Prints the base URL as the first line on standard output, then a line on standard error for each request.

    Args:
        arguments: what the options of `add_arguments` were parsed to.
        ready: called with the server once it listens.

    Returns:
        The exit status: 0, or 2 with a message if it cannot listen or an option makes no sense.
    """
    try:
        server = Server(
            arguments.host,
            arguments.port,
            keys=arguments.key,
            models=arguments.model,
            answer=arguments.answer,
            delay=arguments.delay,
            event_delay=arguments.event_delay,
            journal=False,
            on_settled=None if arguments.quiet else _log,
        ).start()
    except (OSError, ValueError) as error:
        sys.stderr.write(f"cannot serve on {arguments.host}:{arguments.port}: {error}\n")
        return 2
    with _stop_signal() as stop:
        try:
            sys.stdout.write(f"{server.url}\n")
            sys.stdout.flush()
            if ready is not None:
                ready(server)
            stop.wait()
        finally:
            server.stop()
    return 0


def main(argv: Sequence[str] | None = None, *, ready: Callable[[Server], None] | None = None) -> int:
    """Parse the options and serve; `argv` defaults to the command line's."""
    parser = argparse.ArgumentParser(prog="async-openai serve", description="Serve an OpenAI-compatible API for tests.")
    add_arguments(parser)
    return run(parser.parse_args(argv), ready=ready)


def _log(request: RecordedRequest) -> None:
    sys.stderr.write(f"{request}\n")


@contextmanager
def _stop_signal() -> Generator[threading.Event]:
    """An event set by SIGINT and SIGTERM; off the main thread, where no signal arrives, set by others only."""
    stop = threading.Event()

    def handle(number: int, frame: FrameType | None) -> None:
        del number, frame
        stop.set()

    if threading.current_thread() is not threading.main_thread():
        yield stop
        return
    before = {number: signal.signal(number, handle) for number in _SIGNALS}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


if __name__ == "__main__":
    sys.exit(main())
