"""Forks in the middle of a process's first calls: no child finds a module, or a lock, that a vanished thread holds."""

from __future__ import annotations

import os
import pkgutil
import subprocess
import sys

import pytest

import async_openai

CHILDREN = 8
PROGRAM = """
import asyncio, importlib, os, signal, sys, threading, time
import async_openai
url, kind, delay = sys.argv[1:]
ANY = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}

def call():
    client = async_openai.OpenAI(base_url=url, api_key="sk-test-0123456789")
    if kind == "async":
        asyncio.run(client.chat.completions.async_create(**ANY))
    elif kind == "stream":
        list(client.chat.completions.create(**ANY, stream=True))
    else:
        client.chat.completions.create(**ANY)

threads = [threading.Thread(target=call) for _ in range(3)]
for thread in threads:
    thread.start()
children = []
for _ in range(CHILDREN):
    time.sleep(float(delay))
    pid = os.fork()
    if pid == 0:
        signal.alarm(30)
        try:
            call()
        finally:
            sys.stderr.flush()
            os._exit(1 if sys.exc_info()[0] else 0)
    children.append(pid)
for thread in threads:
    thread.join(30)
print([os.waitpid(pid, 0)[1] for pid in children])
""".replace("CHILDREN", str(CHILDREN))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("kind", ["sync", "async", "stream"])
@pytest.mark.parametrize("delay", [0.002, 0.02])
def test_no_child_hangs(server, kind, delay):
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", PROGRAM, server.url, kind, str(delay)],
        env={"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{[0] * CHILDREN}\n", "")
    assert server.counts.requests == 3 + CHILDREN


def test_no_module_takes_the_lock_while_it_is_imported():
    """Another thread may hold it, and wait for that module."""
    names = [
        module.name
        for module in pkgutil.walk_packages(async_openai.__path__, "async_openai.")
        if not module.name.endswith("__main__")
    ]
    code = """
    import importlib, sys
    from async_openai.importing import Importing, importing
    taken = []
    for name in sys.argv[1:]:
        Importing.__enter__ = lambda self: taken.append(name)
        Importing.__exit__ = lambda self, *_: None
        try:
            importlib.import_module(name)
        except ImportError:
            pass
    print(sorted(set(taken)))
    """
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(line[4:] for line in code.splitlines()), *names],
        env={"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", "")
