"""The command `async-openai`: a row a command, each in its own file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from async_openai.version import __version__

_COMMANDS = (
    ("chat", "ask once, and print the answer as it comes", "chat_command"),
    ("models", "list the models that a key may use", "models_command"),
)
"""Name, help, and the module with its `add_arguments` and `run`."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; `argv` defaults to the command line's. Returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="async-openai", description="A client for OpenAI, Azure OpenAI and every compatible host."
    )
    parser.add_argument("--version", action="version", version=f"async-openai {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text, module in _COMMANDS:
        chosen = commands.add_parser(name, help=text)
        with_arguments = import_module(f"async_openai.{module}")
        with_arguments.add_arguments(chosen)
        chosen.set_defaults(run=with_arguments.run)
    demo = commands.add_parser("demo", help="ask a handful of prompts through two clients, one of them failing")
    demo.add_argument("--model", default="gpt-4o-mini", help="model to ask (default: %(default)s)")
    serve = commands.add_parser("serve", help="serve an OpenAI-compatible API on loopback, for tests")
    from async_openai.testing.serve import add_arguments, run  # noqa: PLC0415 - lazily, as everything here

    add_arguments(serve)
    status = commands.add_parser("status", help="list the clients of the environment, or sum a ledger file up")
    from async_openai.status_command import add_arguments as add_status_arguments  # noqa: PLC0415 - as above
    from async_openai.status_command import run as run_status  # noqa: PLC0415 - as above

    add_status_arguments(status)
    arguments = parser.parse_args(argv)
    if "run" in arguments:
        return int(arguments.run(arguments))
    if arguments.command == "serve":
        return run(arguments)
    if arguments.command == "status":
        return run_status(arguments)
    from async_openai.demo import run as run_demo  # noqa: PLC0415 - as above

    return run_demo(arguments.model)


if __name__ == "__main__":
    sys.exit(main())
