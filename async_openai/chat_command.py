"""`async-openai chat`: ask once, and print the answer as it comes."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from async_openai.errors import OpenAIError

if TYPE_CHECKING:
    from async_openai.client import OpenAIClient
    from async_openai.registry import OpenAI

_MODEL = "gpt-4o-mini"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("text", help="what to ask; - reads it from standard input")
    parser.add_argument("--model", default=_MODEL, help="model to ask (default: %(default)s)")
    parser.add_argument("--system", metavar="TEXT", help="instructions before it")
    add_client_argument(parser)


def add_client_argument(parser: argparse.ArgumentParser) -> None:
    """Declare the option that names a client."""
    parser.add_argument("--client", metavar="NAME", help="client of the environment: default, az (default: the first)")


def run(arguments: argparse.Namespace) -> int:
    """Ask, and write each piece of the answer at once.

    Returns:
        The exit status: 0, or 1 with a message where nothing could be asked or the answer broke off.
    """
    text = sys.stdin.read() if arguments.text == "-" else arguments.text
    messages = [{"role": "system", "content": arguments.system}] if arguments.system else []
    try:
        asked = client_named(arguments.client)
        stream = asked.chat.create(
            model=arguments.model, messages=[*messages, {"role": "user", "content": text}], stream=True
        )
        with stream:
            for chunk in stream:
                sys.stdout.write(chunk.text)
                sys.stdout.flush()
    except OpenAIError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write("\n")
    return 0


def client_named(name: str | None) -> type[OpenAI] | OpenAIClient:
    """Return a client by its name; without one the class, whose calls rotate where the environment says so."""
    from async_openai.registry import OpenAI  # noqa: PLC0415 - not for `--help`

    return OpenAI if name is None else OpenAI.client(name)
