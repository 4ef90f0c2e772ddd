"""The calls that a run makes at the Batch API, through one client."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from async_openai.costs import priced
from async_openai.engine.request import ApiRequest
from async_openai.errors import APIConnectionError, InternalServerError
from async_openai.resources.batches import (
    BatchCancelRequest,
    BatchCreateRequest,
    BatchListRequest,
    BatchRetrieveRequest,
)
from async_openai.resources.files import FileContentRequest, FileCreateRequest
from async_openai.resources.surface import perform

if TYPE_CHECKING:
    from async_openai.engine.target import Route, Target
    from async_openai.transport.runtime import Runtime
    from async_openai.types.batches import Batch
    from async_openai.types.pages import CursorPage

ENDED: Final = frozenset({"completed", "failed", "expired", "cancelled"})
HAVE_BATCHES: Final = ("openai", "azure", "groq", "together", "nebius", "siliconflow")
"""Hosts whose documentation has `POST /batches`; of a pool the first of these does it."""
_WINDOW: Final = "24h"
_PAGES: Final = 20
"""Pages of 100 batches that are looked through, newest first."""


class BatchApi:
    """The Batch API of one client."""

    def __init__(self, surface: Any, runtime: Runtime) -> None:
        self._route: Route = chosen_route(surface)
        self._runtime = runtime

    async def _send(self, request: ApiRequest[Any]) -> Any:
        return await perform(request, self._route, self._runtime, live=False)

    def target(self, request: ApiRequest[Any]) -> Target:
        """Return the client that does it."""
        return self._route.targets(request)[0]

    def body(self, request: ApiRequest[Any]) -> bytes:
        """Return a request's body, with the model as this client calls it."""
        target = self.target(request)
        model = target.model_of(request)
        if model is None:
            return request.json_body({})
        sent = target.provider.model_name(target.site, target.offer.aliases.get(model) or model)
        return request.json_body({"model": sent})

    def url(self, request: ApiRequest[Any]) -> str:
        """Return how a line names the operation: Azure leaves the version out."""
        return request.path if self.target(request).provider.name == "azure" else f"/v1{request.path}"

    def usd(self, request: ApiRequest[Any], body: dict[str, Any]) -> float | None:
        """Return the price of an answer in a batch."""
        target = self.target(request)
        tier, served = body.get("service_tier"), body.get("model")
        return priced(
            body.get("usage"),
            client=target.name,
            provider=target.provider.name,
            model=target.model_of(request),
            pricing=target.pricing,
            served=served if isinstance(served, str) else None,
            tier=tier if isinstance(tier, str) else None,
            batch=True,
        )

    async def upload(self, path: Path) -> str:
        """Upload a file of requests; return its ID."""
        reply = await self._send(FileCreateRequest(file=path, purpose="batch"))
        return str(reply.id)

    async def create(self, file: str, url: str, run: str, number: int) -> Batch:
        """Create a batch; one whose creation was lost on the way is looked for before it is repeated."""
        request = BatchCreateRequest(
            input_file_id=file,
            endpoint=url,
            completion_window=_WINDOW,
            metadata={"async_openai_run": run, "async_openai_part": str(number)},
            retry_unknown=False,
        )
        try:
            made: Batch = await self._send(request)
        except (APIConnectionError, InternalServerError):
            found = await self.find(run, number)
            if found is None:
                raise
            return found
        return made

    async def find(self, run: str, number: int) -> Batch | None:
        """Return the batch of a run by its metadata; None where there is none."""
        wanted = {"async_openai_run": run, "async_openai_part": str(number)}
        after: str | None = None
        for _ in range(_PAGES):
            page: CursorPage[Batch] = await self._send(BatchListRequest(limit=100, after=after))
            for batch in page.data or []:
                if wanted.items() <= (batch.metadata or {}).items():
                    return batch
            following = page.next_parameters()
            if following is None:
                return None
            after = following["after"]
        return None

    async def look(self, batch: str) -> Batch:
        """Return a batch's state."""
        found: Batch = await self._send(BatchRetrieveRequest(batch))
        return found

    async def cancel(self, batch: str) -> Batch:
        """Stop a batch; it keeps the answers there are."""
        found: Batch = await self._send(BatchCancelRequest(batch))
        return found

    async def content(self, file: str) -> bytes:
        """Return the content of a file."""
        found = await self._send(FileContentRequest(file))
        return bytes(found.content)


def chosen_route(surface: Any) -> Route:
    """Return the route to the client that does it: of a pool the first whose host has the Batch API."""
    members: Any = getattr(surface, "clients", None)
    if members:
        surface = next((one for one in members if one.provider in HAVE_BATCHES), members[0])
    route: Route = surface.route
    return route
