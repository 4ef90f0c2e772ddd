"""`async-openai demo`: its options, apart from what it is made of."""

from __future__ import annotations

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--model", default="gpt-4o-mini", help="model to ask (default: %(default)s)")
