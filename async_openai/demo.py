"""`async-openai demo`: the main job, shown in two seconds and without a key."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from async_openai.errors import OpenAIError
from async_openai.registry import OpenAI

if TYPE_CHECKING:
    from async_openai.errors import Attempt
    from async_openai.types.chat import ChatCompletion

PROMPTS = (
    "Why is the sky blue?",
    "Name three uses of a paper clip",
    "Explain recursion to a child",
    "What does HTTP 429 mean?",
    "Write a haiku about retries",
    "Where do lost packets go?",
)
_KEYS = ("OPENAI_API_KEY", "AZURE_OPENAI_API_KEY")


def _say(text: str, end: str = "\n") -> None:
    sys.stdout.write(text + end)
    sys.stdout.flush()


def run(arguments: argparse.Namespace) -> int:
    """Show the demonstration. Uses the keys in the environment where there are any, else the embedded server.

    Returns:
        The exit status: 0, or 1 with a message where the host refused.
    """
    model: str = arguments.model
    OpenAI.reset()
    try:
        if any(os.environ.get(name) for name in _KEYS):
            _say(f"Keys found in the environment: asking {', '.join(OpenAI.client_names)}.\n")
            asyncio.run(_ask_all(PROMPTS, model))
            _stream_one(model)
        else:
            _say("No key found: everything below happens on this machine, against the embedded server.\n")
            with _two_clients() as kill_second:
                asyncio.run(_with_failures(model, kill_second))
                _stream_one(model)
        _report()
    except OpenAIError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    finally:
        OpenAI.reset()
    return 0


@contextmanager
def _two_clients() -> Generator[Callable[[], object]]:
    """Start two servers: the first answers 429 to two calls, the second is to die. Yields the function to kill it."""
    from async_openai.testing import Fault, Server  # noqa: PLC0415 - only without a key

    with Server() as first, Server() as second:
        first.script(Fault.rate_limit(retry_after=0.2), Fault.rate_limit(retry_after=0.2))
        # Its fifth call is the one during which it dies.
        second.script(None, None, None, Fault(stall="before_headers"))
        OpenAI.configure(enable_rotating_clients=True)
        OpenAI.init_api_client("default", provider="openai", base_url=first.url, api_key="sk-demo")
        mapping = {"gpt-4o-mini": "my-deployment"}
        OpenAI.init_api_client("az", azure_endpoint=second.origin, api_key="demo", azure_model_mapping=mapping)
        yield second.stop


async def _with_failures(model: str, kill_second: Callable[[], object]) -> None:
    half = len(PROMPTS) // 2
    _say("Two clients: 'default' (will answer 429 twice) and 'az' (an Azure deployment that will die).")
    await _ask_all(PROMPTS[:half], model)
    OpenAI.set_client("az")
    _say("\nNow 'az' comes first, and is killed in the middle of a call.")
    asyncio.get_running_loop().call_later(0.2, lambda: asyncio.get_running_loop().run_in_executor(None, kill_second))
    await _ask_all(PROMPTS[half:], model)


async def _ask_all(prompts: Sequence[str], model: str) -> None:
    """Ask all prompts at once and show each answer as a line."""
    conversations = [{"role": "user", "content": prompt} for prompt in prompts]
    replies: Iterable[ChatCompletion] = await OpenAI.acreate_chat(conversations, model, max_tokens=60)
    for prompt, reply in zip(prompts, replies, strict=True):
        tried = "".join(f", after {attempt.client} {_reason(attempt)}" for attempt in reply.failed_attempts)
        _say(f"  {prompt:<32} -> {_short(reply.text)} [{reply.client_name}{tried}]")


def _reason(attempt: Attempt) -> str:
    return f"answered {attempt.status_code}" if attempt.status_code else "broke off"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 48 else f"{line[:47]}…"  # noqa: PLR2004 - a line of the terminal


def _stream_one(model: str) -> None:
    _say("\nStreamed live, piece by piece: ", end="")
    stream = OpenAI.chat.create(
        model=model, messages=[{"role": "user", "content": "Count to five"}], max_tokens=60, stream=True
    )
    for chunk in stream:
        _say(chunk.text, end="|" if chunk.text else "")
    _say("")


def _report() -> None:
    _say("\nWhat happened, by the ledger:\n")
    _say(str(OpenAI.ledger))
