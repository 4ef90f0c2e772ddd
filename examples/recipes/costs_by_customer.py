"""What each customer costs.

Tags name the customer; the ledger sums calls up by tag, and keeps its rows in a file.
"""

import tempfile
from pathlib import Path

from async_openai import OpenAI

with tempfile.TemporaryDirectory() as folder:
    OpenAI.ledger.add_sink(str(Path(folder) / "usage.jsonl"))
    for customer in ("acme", "acme", "umbrella"):
        OpenAI.chat.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], tags=[customer])
    for customer, total in sorted(OpenAI.ledger.by_tag().items()):
        print(customer, total.calls, f"{total.usd:.6f} USD")
    OpenAI.ledger.flush()
    OpenAI.ledger.close()
