"""The libraries that are compared, each set up as its own documentation advises for failover."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

MODEL = "gpt-4o-mini"


@dataclass(frozen=True)
class Place:
    """A member as a client sees it."""

    name: str
    url: str
    key: str


@dataclass(frozen=True)
class Settings:
    """What a row asks for."""

    timeout: float
    deadline: float | None
    inter_token: float | None
    on_break: str | None

    @property
    def nearest(self) -> float:
        """The timeout of libraries that know no other limit."""
        return self.deadline or self.inter_token or self.timeout


class Peer(Protocol):
    """One library with its places. What it raises counts as a failed call."""

    async def ask(self, prompt: str) -> str:
        """Return the text of a whole reply."""

    async def stream(self, prompt: str) -> str:
        """Return the text of a stream, read to its end."""


def _messages(prompt: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": prompt}]


class Official:
    """The official client: the first place alone, with its own two retries."""

    def __init__(self, places: Sequence[Place], settings: Settings) -> None:
        from openai import AsyncOpenAI

        self._client = AsyncOpenAI(base_url=places[0].url, api_key=places[0].key, timeout=settings.nearest)

    async def ask(self, prompt: str) -> str:
        reply = await self._client.chat.completions.create(model=MODEL, messages=_messages(prompt))
        return reply.choices[0].message.content

    async def stream(self, prompt: str) -> str:
        chunks = await self._client.chat.completions.create(model=MODEL, messages=_messages(prompt), stream=True)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in chunks if chunk.choices])


class LiteLLM:
    """LiteLLM's Router: one model, a deployment for each place; retries, allowed fails and cooldown by default."""

    _more: ClassVar[dict[str, int]] = {}

    def __init__(self, places: Sequence[Place], settings: Settings) -> None:
        import litellm

        litellm.suppress_debug_info = True
        groups = self._groups(places)
        deployments = [
            {
                "model_name": group,
                "litellm_params": {"model": f"openai/{MODEL}", "api_base": place.url, "api_key": place.key},
            }
            for group, place in zip(groups, places, strict=True)
        ]
        others = [group for group in dict.fromkeys(groups) if group != groups[0]]
        self._router = litellm.Router(
            model_list=deployments,
            timeout=settings.nearest,
            # Without it a stream has ten minutes, whatever the timeout is.
            stream_timeout=settings.nearest,
            fallbacks=[{groups[0]: others}] if others else [],
            **self._more,
        )
        self._model = groups[0]

    def _groups(self, places: Sequence[Place]) -> list[str]:
        return [MODEL for _ in places]

    async def ask(self, prompt: str) -> str:
        reply = await self._router.acompletion(model=self._model, messages=_messages(prompt))
        return reply.choices[0].message.content

    async def stream(self, prompt: str) -> str:
        chunks = await self._router.acompletion(model=self._model, messages=_messages(prompt), stream=True)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in chunks if chunk.choices])


class LiteLLMFallbacks(LiteLLM):
    """The same with a model for each place, and `fallbacks` from the first to the others: a fixed order.

    Without retries, as with the other lists of fallbacks: they would all go to the first place, with pauses.
    """

    _more: ClassVar[dict[str, int]] = {"num_retries": 0}

    def _groups(self, places: Sequence[Place]) -> list[str]:
        return [place.name for place in places]


class LangChain:
    """LangChain's `with_fallbacks`, with the models' own retries off, as its documentation says."""

    def __init__(self, places: Sequence[Place], settings: Settings) -> None:
        from langchain_openai import ChatOpenAI

        first, *others = [
            ChatOpenAI(model=MODEL, base_url=place.url, api_key=place.key, timeout=settings.nearest, max_retries=0)
            for place in places
        ]
        self._model = first.with_fallbacks(others)

    async def ask(self, prompt: str) -> str:
        return (await self._model.ainvoke(prompt)).content

    async def stream(self, prompt: str) -> str:
        return "".join([chunk.content async for chunk in self._model.astream(prompt)])


class PydanticAI:
    """pydantic-ai's FallbackModel, with the client's own retries off, as its documentation says."""

    def __init__(self, places: Sequence[Place], settings: Settings) -> None:
        from openai import AsyncOpenAI
        from pydantic_ai import Agent
        from pydantic_ai.models.fallback import FallbackModel
        from pydantic_ai.models.openai import OpenAIChatModel
        from pydantic_ai.providers.openai import OpenAIProvider

        clients = [
            AsyncOpenAI(base_url=place.url, api_key=place.key, timeout=settings.nearest, max_retries=0)
            for place in places
        ]
        models = [OpenAIChatModel(MODEL, provider=OpenAIProvider(openai_client=client)) for client in clients]
        self._agent = Agent(FallbackModel(*models))

    async def ask(self, prompt: str) -> str:
        return (await self._agent.run(prompt)).output

    async def stream(self, prompt: str) -> str:
        async with self._agent.run_stream(prompt) as result:
            return "".join([text async for text in result.stream_text(delta=True, debounce_by=None)])


def _ours(places: Sequence[Place], settings: Settings) -> Peer:
    from tests.benchmarks.failover_matrix.ours import Ours

    return Ours(places, settings)


def _ours_sync(places: Sequence[Place], settings: Settings) -> Peer:
    from tests.benchmarks.failover_matrix.ours import OursSync

    return OursSync(places, settings)


@dataclass(frozen=True)
class Entry:
    """A line of the list of libraries."""

    title: str
    modules: tuple[str, ...]
    """What must be importable, and is loaded beforehand."""
    open: Callable[[Sequence[Place], Settings], Peer]
    by_default: bool = True


_OURS = ("async_openai.client", "async_openai.pool")
PEERS = {
    "ours": Entry("async-openai", _OURS, _ours),
    "ours-sync": Entry("async-openai, sync", _OURS, _ours_sync, by_default=False),
    "official": Entry("openai", ("openai",), Official),
    "litellm": Entry("LiteLLM Router", ("litellm",), LiteLLM),
    "litellm-fallbacks": Entry("LiteLLM Router, fallbacks", ("litellm",), LiteLLMFallbacks),
    "langchain": Entry("LangChain with_fallbacks", ("langchain_openai",), LangChain),
    "pydantic-ai": Entry(
        "pydantic-ai FallbackModel", ("pydantic_ai.models.fallback", "pydantic_ai.models.openai"), PydanticAI
    ),
}
PACKAGES = ("async-openai", "openai", "litellm", "langchain-openai", "langchain-core", "pydantic-ai-slim", "httpx")


def environment() -> dict[str, str]:
    """The environment of a worker: no proxy, no key and no tracing of this machine, no download at import."""
    unwanted = ("proxy", "openai", "langchain", "langsmith", "litellm", "logfire")
    kept = {name: value for name, value in os.environ.items() if not any(word in name.lower() for word in unwanted)}
    return kept | {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "LANGSMITH_TRACING": "false"}
