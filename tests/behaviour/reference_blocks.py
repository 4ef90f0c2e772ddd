"""The code blocks of the documents that the project was created from, made runnable.

Every complete block runs against the testing server. What has to be replaced first is listed here, with reasons.
The documents stand beside the repository (`../shared/reference`, or ASYNC_OPENAI_SHARED); where they do not,
the equivalents in `examples/` run all the same.
"""

from __future__ import annotations

import os
import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("ASYNC_OPENAI_SHARED") or ROOT.parent / "shared")
FOLDER = SHARED / "reference"

SUBSTITUTIONS: tuple[tuple[str, str, str, str], ...] = (
    # document, what stands there (a regular expression), what runs instead, why
    ("*", r"\bfrom openai import", "from async_openai import", "renamed import"),
    ("*", r"^import openai$", "import async_openai as openai", "renamed import"),
    ("async-openai-readme.md", r"from client_rotate import OpenAI", "from async_openai import OpenAI, ChatResponse",
     "the block is continued from a script `client_rotate` of the document's own"),
    ("async-openai-readme.md", r"https://\.\.\.\.openai\.azure\.com/", "{azure}", "placeholder host"),
    ("async-openai-readme.md", r"'\.\.\.\.'", "'azure-key'", "placeholder key"),
    ("async-openai-readme.md", r"^from async_openai import OpenAI$", "from async_openai import OpenAI, ChatResponse",
     "the block annotates with ChatResponse, imported by an earlier block"),
    ("async-article.md", r"^from config import OPENAI_API_KEY$", "OPENAI_API_KEY = os.environ['OPENAI_API_KEY']",
     "a `config` module of the reader's own"),
    ("issue-1777-batching.md", r"^    # Make your async API call$",
     "    AsyncOpenAI.run(client.chat.completions.create(model='m', messages=[{{'role': 'user', 'content': 'x'}}]))",
     "the unfinished `except` block: a comment stands where the call should be"),
)  # fmt: skip

PREAMBLES: dict[str, tuple[str, str]] = {
    "async-template.md": (
        """
from pydantic import BaseModel
from async_openai import AsyncOpenAI, OpenAI
class Sentiment(BaseModel):
    answer: str
system_prompt = "Rate the sentiment"
user_instruction = "Rate: {text_message}"
""",
        "the document leaves its imports, prompts and the class Sentiment to a script of its own",
    ),
    "issue-1777-batching.md": (
        """
import os
import async_openai as openai
import async_openai.error
from async_openai import AsyncOpenAI
client = AsyncOpenAI(api_key=os.getenv("OPENAI_API_KEY"))
""",
        "later blocks go on from the first one",
    ),
}


@dataclass(frozen=True)
class Block:
    """One block, ready to run."""

    document: str
    number: int
    code: str

    def __str__(self) -> str:
        return f"{self.document}-{self.number}"


def substituted(document: str, code: str, azure: str) -> str:
    """Replace what the table says."""
    for name, pattern, replacement, _ in SUBSTITUTIONS:
        if name in {"*", document}:
            code = re.sub(pattern, replacement.format(azure=azure).replace("\\", r"\\"), code, flags=re.MULTILINE)
    return code


def fenced(text: str) -> list[str]:
    """The blocks that the document marks as Python."""
    return re.findall(r"^```python\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)


def unfenced(text: str) -> list[str]:
    """The blocks of a page whose markup was lost: from an import to the `asyncio.run(...)` that ends each program."""
    blocks, current = [], []
    for line in text.splitlines():
        begins = line == "import asyncio" or (not current and re.match(r"from (fastapi|sanic) import", line))
        if begins and not current:
            current = [line]
        elif current:
            current.append(line)
            if line.startswith("asyncio.run(") or line == "    await client.close()":
                blocks.append("\n".join(current))
                current = []
    return blocks


LIMITED_CALL = """
import asyncio
import openai
print(asyncio.run(get_chat_response(openai.AsyncOpenAI(), "Hi")))
"""
"""The last block of the article only defines a function: call it."""
INDENTED = re.compile(r"^(async def .*:|def .*:|for .*:|async with .*:|with .*:)$")


def article(text: str) -> list[str]:
    """The programs of the article, which has lost all indentation.

    What follows a line that opens a block belongs to it until a blank-line-free paragraph ends: the next `def`, the
    `asyncio.run(...)` at the end, or a comment that begins the next part.
    """
    semaphore = re.search(r"^semaphore = .*?^return .*?$", text, flags=re.MULTILINE | re.DOTALL)
    assert semaphore is not None
    limited = _reindented(semaphore[0]) + LIMITED_CALL
    return [*(_reindented(block) for block in unfenced(text)), limited]


def _reindented(code: str) -> str:
    if code.startswith("semaphore"):
        code = "import asyncio\n" + code
    lines, depth, brackets = [], 0, 0
    for line in code.splitlines():
        top = line.startswith(("async def ", "def ", "import ", "from ", "asyncio.run", "# "))
        if top and brackets == 0:
            depth = 0
        lines.append("    " * (depth + (brackets > 0 and not line.startswith((")", "]", "}")))) + line)
        brackets += sum(line.count(c) for c in "([{") - sum(line.count(c) for c in ")]}")
        if brackets == 0 and INDENTED.match(line):
            depth += 1
    return "\n".join(lines)


def blocks(document: str) -> list[str]:
    """Every complete Python block of a document, as it stands there."""
    text = (FOLDER / document).read_text("utf-8")
    if document == "async-article.md":
        return article(text)
    if document == "async-client-docs.md":
        return unfenced(text)
    return [textwrap.dedent(code) for code in fenced(text)]


def programs(document: str, azure: str) -> list[Block]:
    """The document's blocks, substituted; where they build on one another, each with those that it needs."""
    preamble = PREAMBLES.get(document, ("", ""))[0]
    found = [substituted(document, code, azure) for code in blocks(document)]
    if document == "async-template.md":
        found = ["\n".join(found)]  # one program in pieces
    if document == "issue-1777-batching.md":
        first, prompts, messages, running, whole, handling = found
        found = [first, prompts + running, messages + running, whole, handling]
    return [Block(document, number, preamble + code) for number, code in enumerate(found, 1)]
