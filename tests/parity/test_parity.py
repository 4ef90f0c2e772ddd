"""Every operation in scope has the names of the official client: path, method, parameters, reply fields, page class.

What differs on purpose stands in `exceptions.py`, with its reason; a difference that is not there fails, and so does an
entry that is no longer one.
"""

from __future__ import annotations

import pytest

pytest.importorskip("openai", reason="the official client is an extra: pip install -e '.[parity]'")

from parity import compare, official
from parity.exceptions import ANYWHERE, EXCEPTIONS, GENERIC

COUNT = 396
"""Operations in scope."""


@pytest.fixture(scope="module")
def operations() -> list[official.Operation]:
    return official.operations()


@pytest.fixture(scope="module")
def replies(operations) -> compare.Replies:
    return compare.Replies()


@pytest.fixture(scope="module")
def differences(operations, replies) -> set[compare.Difference]:
    found = {difference for operation in operations for difference in compare.signature(operation)}
    for operation in operations:
        if not operation.is_helper:
            found.update(replies.operation(operation))
    return found


def is_helper(where: str) -> bool:
    return where.rpartition(".")[2] in official.HELPERS


def listed(where: str, what: str) -> bool:
    if what in ANYWHERE or where.partition(" ")[0] in GENERIC:
        return True
    return (where, what) in EXCEPTIONS or (is_helper(where) and ("helpers", what) in EXCEPTIONS)


def test_official_version():
    import openai

    assert openai.__version__ == "3.57.0"


def test_every_operation_is_compared(operations, differences, replies):
    assert sum(not operation.is_helper for operation in operations) == COUNT
    assert len(replies.compared) > 600, "the reply models were not walked through"


def test_no_difference_without_a_reason(differences):
    unlisted = sorted(f"{where}: {what}" for where, what in differences if not listed(where, what))
    assert not unlisted, "\n".join(["not in exceptions.py:", *unlisted])


def test_no_reason_without_a_difference(differences):
    found = differences | {("helpers", what) for where, what in differences if is_helper(where)}
    stale = sorted(f"{where}: {what}" for where, what in EXCEPTIONS.keys() - found)
    kinds = {where.partition(" ")[0] for where, _ in differences}
    stale += [name for name in ANYWHERE if name not in {what for _, what in differences}]
    stale += [name for name in GENERIC if name not in kinds]
    assert not stale, "\n".join(["in exceptions.py, but there is no such difference:", *stale])


def test_a_difference_is_found():
    """The comparison itself: an operation that we do not have, and parameters that differ."""
    missing = official.Operation("files.rename", {}, (), None, None)
    assert list(compare.signature(missing)) == [("files.rename", "is missing")]
    changed = official.Operation("files.list", {"purpose": True, "colour": False}, ("purpose",), None, "Page")
    assert set(compare.signature(changed)) == {
        ("files.list", "parameter purpose is not required"),
        ("files.list", "parameter colour is missing"),
        ("files.list", "parameter after is ours"),
        ("files.list", "parameter limit is ours"),
        ("files.list", "parameter order is ours"),
        ("files.list", "parameter purpose is not positional"),
        ("files.list", "page is CursorPage, not Page"),
    }
