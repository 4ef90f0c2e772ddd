"""Classify many rows, and go on where the program ended.

Results are appended to a file as they come. Started again, the same call sends only what is missing.
"""

import tempfile
from pathlib import Path

from async_openai import OpenAI

rows = [{"id": n, "text": f"Review number {n}: works as it should."} for n in range(20)]
with tempfile.TemporaryDirectory() as folder:
    output = Path(folder) / "labels.jsonl"
    results = OpenAI.map(
        rows,
        "gpt-4o-mini",
        template="One word, positive or negative: {text}",
        output=output,
        max_tokens=3,
    )
    print(sum(result.error is None for result in results), "of", len(rows))
    print(len(output.read_text("utf-8").splitlines()), "lines in the file")
