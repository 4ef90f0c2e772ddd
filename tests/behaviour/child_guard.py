"""Scripts in a child process with a guard on memory and CPU time: a hostile reply must not take the suite along."""

from __future__ import annotations

import subprocess
import sys

_PRELUDE = """
import json, resource, sys, tracemalloc
from async_openai import OpenAI
from async_openai.transport.base import WireRequest
from async_openai.types.response import Headers


class ScriptedAnswer:
    def __init__(self, pieces, media_type, status=200, headers=()):
        self.status_code = status
        named = {"content-type": media_type, **dict(headers)}
        self.headers = Headers.of(named)
        self._pieces = iter(pieces)

    async def next(self):
        return next(self._pieces, b"")

    async def read(self):
        return b"".join(self._pieces)

    async def close(self):
        self._pieces = iter(())


class Scripted:
    '''A transport that answers from a list of pieces.'''

    blocking = True

    def __init__(self, make):
        self.make = make
        self.sent = 0

    async def send(self, request):
        self.sent += 1
        return self.make()

    async def close(self):
        pass


def client(make, **settings):
    return OpenAI(api_key="k" * 40, http_client=Scripted(make), max_retries=0, **settings)


def events(*texts):
    return [("data: " + text + "\\n\\n").encode() for text in texts]


ASK = dict(model="m", messages=[{"role": "user", "content": "x"}])
"""
_LIMITS = """
# Everything is loaded and warm: from here on memory and time are counted.
# (What the interpreter itself maps is there already.)
with open("/proc/self/statm") as statm:
    mapped = int(statm.read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (mapped + {memory}, mapped + {memory}))
used = resource.getrusage(resource.RUSAGE_SELF)
spent = int(used.ru_utime + used.ru_stime)
resource.setrlimit(resource.RLIMIT_CPU, (spent + {cpu}, spent + {cpu} + 1))
"""


def guarded(script: str, *, megabytes: int, cpu_seconds: int, warm: str = "") -> str:
    """Run a script in a child that may map so much more memory and use so much more CPU time; return what it prints.

    Args:
        script: What is under guard.
        megabytes: Memory beyond what the child has mapped before.
        cpu_seconds: CPU time beyond what it has used before.
        warm: What is run before the guard.
    """
    limits = _LIMITS.format(memory=megabytes * 1024 * 1024, cpu=cpu_seconds)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"{_PRELUDE}\n{warm}\n{limits}\n{script}"],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, f"exit {done.returncode}: {done.stderr[-2000:]}"
    return done.stdout
