"""Fixtures of the transport tests; `transport_lab` beside this file has what they are made of."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

# Test modules are imported by their path (importlib mode), which leaves their folder off the search path.
sys.path.insert(0, str(Path(__file__).parent))

from transport_lab import DRIVERS, OK, Driver, Peer, ProxyPeer, Script


@pytest.fixture
def peers() -> Iterator[Callable[..., Peer]]:
    """Make peers, closed after the test."""
    made: list[Peer] = []

    def make(script: Script | bytes = OK, *, kind: Callable[..., Peer] = Peer, **options: Any) -> Peer:
        made.append(kind(**options) if kind is ProxyPeer else kind(script, **options))
        return made[-1]

    yield make
    for peer in made:
        peer.close()


@pytest.fixture(params=DRIVERS)
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """Each transport in turn."""
    made = Driver(request.param)
    yield made
    made.close()


@pytest.fixture(params=DRIVERS[:2])
def own_driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """The default transport, both ways."""
    made = Driver(request.param)
    yield made
    made.close()
