"""The awaiting half of `connecting.py`."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence

from async_openai.transport.own import connecting
from async_openai.transport.own.connecting import Address, new_socket


async def async_connect(addresses: Sequence[Address]) -> socket.socket:
    """Return a connected socket, not blocking. Raises OSError; the caller sets the timeout."""
    if len(addresses) == 1:
        return await _connect_one(addresses[0])
    waiting = list(addresses)
    under_way: set[asyncio.Task[socket.socket]] = set()
    error: BaseException = OSError("no address")
    try:
        while waiting or under_way:
            if waiting:
                under_way.add(asyncio.create_task(_connect_one(waiting.pop(0))))
            done, under_way = await asyncio.wait(
                under_way, timeout=connecting.STAGGER if waiting else None, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                failed = task.exception()
                if failed is None:
                    under_way |= done - {task}
                    return task.result()
                error = failed
    finally:
        await _withdraw(under_way)
    try:
        raise error
    finally:
        del error


async def _connect_one(address: Address) -> socket.socket:
    family, kind, protocol, _, where = address
    sock = new_socket(family, kind, protocol)
    try:
        await asyncio.get_running_loop().sock_connect(sock, where)
    except BaseException:
        sock.close()
        raise
    return sock


async def _withdraw(tasks: set[asyncio.Task[socket.socket]]) -> None:
    """End the losing attempts; close any that connected all the same."""
    for task in tasks:
        task.add_done_callback(_close_result)
        task.cancel()


def _close_result(task: asyncio.Task[socket.socket]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().close()
