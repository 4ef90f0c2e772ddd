"""Langfuse, by the spans: `pip install 'async-openai[otel]' langfuse`.

It reads LANGFUSE_PUBLIC_KEY, LANGFUSE_SECRET_KEY and LANGFUSE_BASE_URL.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from _offline import offline

# Prompts and answers go to Langfuse only where this says so. Read once, when the first client is made.
os.environ.setdefault("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "true")


def main() -> None:
    offline()
    from langfuse import Langfuse

    from async_openai import OpenAI

    langfuse = Langfuse()  # sets up OpenTelemetry; of all spans it takes those of models
    OpenAI.configure(telemetry=True)
    with langfuse.start_as_current_observation(name="greeting"):
        reply = OpenAI.chat.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}])
        print(reply.text, reply.consumption)
    langfuse.flush()


if __name__ == "__main__":
    main()
