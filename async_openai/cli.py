"""The command `async-openai`: a demonstration, bulk runs, the state of clients and ledgers, and the testing server."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from async_openai.version import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; `argv` defaults to the command line's. Returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="async-openai", description="A client for OpenAI, Azure OpenAI and every compatible host."
    )
    parser.add_argument("--version", action="version", version=f"async-openai {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    demo = commands.add_parser("demo", help="ask a handful of prompts through two clients, one of them failing")
    demo.add_argument("--model", default="gpt-4o-mini", help="model to ask (default: %(default)s)")
    serve = commands.add_parser("serve", help="serve an OpenAI-compatible API on loopback, for tests")
    from async_openai.testing.serve import add_arguments, run  # noqa: PLC0415 - lazily, as everything here

    add_arguments(serve)
    status = commands.add_parser("status", help="list the clients of the environment, or sum a ledger file up")
    from async_openai.status_command import add_arguments as add_status_arguments  # noqa: PLC0415 - as above
    from async_openai.status_command import run as run_status  # noqa: PLC0415 - as above

    add_status_arguments(status)
    usage = commands.add_parser("usage", help="what ledger files hold: tables, a page with charts, CSV")
    from async_openai.usage_report.command import run as run_usage  # noqa: PLC0415 - as above
    from async_openai.usage_report.options import add_arguments as add_usage_arguments  # noqa: PLC0415 - as above

    add_usage_arguments(usage)
    bulk = commands.add_parser("map", help="send the rows of a file through a model, into a file that is gone on with")
    from async_openai.map_command.map_options import add_arguments as add_map_arguments  # noqa: PLC0415 - as above

    add_map_arguments(bulk)
    arguments = parser.parse_args(argv)
    if arguments.command == "map":
        from async_openai.map_command.command import run as run_map  # noqa: PLC0415 - as above

        return run_map(arguments)
    if arguments.command == "serve":
        return run(arguments)
    if arguments.command == "status":
        return run_status(arguments)
    if arguments.command == "usage":
        return run_usage(arguments)
    from async_openai.demo import run as run_demo  # noqa: PLC0415 - as above

    return run_demo(arguments.model)


if __name__ == "__main__":
    sys.exit(main())
