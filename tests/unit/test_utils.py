"""Ids of calls: one for each, in this process and others."""

from __future__ import annotations

import os
import re

import pytest

from async_openai.utils import new_id, process


def test_ids_are_unlike_each_other() -> None:
    ids = [new_id() for _ in range(1000)]
    assert all(re.fullmatch("[0-9a-f]{32}", each) for each in ids)
    assert len(set(ids)) == 1000 and len({each[:6] for each in ids}) > 990


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_child_has_ids_of_its_own() -> None:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, f"{new_id()} {process.id} {os.getpid()}".encode())
        os._exit(0)
    os.waitpid(child, 0)
    theirs, known, pid = os.read(reading, 200).decode().split()
    os.close(reading)
    os.close(writing)
    assert known == pid != str(process.id) and process.id == os.getpid()
    # The end is the process's own.
    assert theirs[16:] != new_id()[16:] == new_id()[16:]
