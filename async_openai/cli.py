"""The command `async-openai`: a row a command, each in its own file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from async_openai.version import __version__

_COMMANDS: Final = (
    ("demo", "ask a handful of prompts through two clients, one of them failing", "demo_options", "demo"),
    ("chat", "ask once, and print the answer as it comes", "chat_command", "chat_command"),
    (
        "map",
        "send the rows of a file through a model, into a file that is gone on with",
        "map_command.map_options",
        "map_command.map_run",
    ),
    ("models", "list the models that a key may use", "models_command", "models_command"),
    ("status", "list the clients of the environment, or sum a ledger file up", "status_command", "status_command"),
    (
        "usage",
        "what ledger files hold: tables, a page with charts, CSV",
        "usage_report.usage_options",
        "usage_report.usage_command",
    ),
    ("serve", "serve an OpenAI-compatible API on loopback, for tests", "testing.serve", "testing.serve"),
)
"""Name, help, the module of `add_arguments(parser)`, and that of `run(arguments)`, which returns the exit status."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; `argv` defaults to the command line's. Returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="async-openai", description="A client for OpenAI, Azure OpenAI and every compatible host."
    )
    parser.add_argument("--version", action="version", version=f"async-openai {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text, options, command in _COMMANDS:
        chosen = commands.add_parser(name, help=text)
        import_module(f"async_openai.{options}").add_arguments(chosen)
        chosen.set_defaults(module=command)
    arguments = parser.parse_args(argv)
    return int(import_module(f"async_openai.{arguments.module}").run(arguments))


if __name__ == "__main__":
    sys.exit(main())
