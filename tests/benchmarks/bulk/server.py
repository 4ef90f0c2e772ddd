"""The testing server as a process: `python -m tests.benchmarks.bulk.server PORT`."""

from __future__ import annotations

import sys
import threading

from async_openai.testing import Server

if __name__ == "__main__":
    with Server(port=int(sys.argv[1]), journal=False):
        threading.Event().wait()
