"""`async-openai models`: the models that a key may use."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from async_openai.chat_command import add_client_argument, client_named
from async_openai.errors import OpenAIError

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    add_client_argument(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the names of the models, one a line, in the order of the alphabet.

    Returns:
        The exit status: 0, or 1 with a message where the host could not be asked.
    """
    try:
        names = sorted(model.id for model in client_named(arguments.client).models.list())
    except OpenAIError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write("".join(f"{name}\n" for name in names))
    return 0
