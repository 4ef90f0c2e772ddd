"""What the API tries out, and what it tried out before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from async_openai.resources.base import Awaited, Resource, attach

if TYPE_CHECKING:
    from async_openai.resources.agents import Agents, AsyncAgents
    from async_openai.resources.assistants import Assistants, AsyncAssistants
    from async_openai.resources.beta_realtime import AsyncBetaRealtime, BetaRealtime
    from async_openai.resources.beta_responses import AsyncBetaResponses, BetaResponses
    from async_openai.resources.chat import AsyncChat, Chat
    from async_openai.resources.chatkit import AsyncChatKit, ChatKit
    from async_openai.resources.threads import AsyncThreads, Threads


class Beta(Resource):
    """`beta`: what the API tries out, and what it tried out before."""

    agents: attach[Agents, AsyncAgents] = attach("agents", "Agents")
    assistants: attach[Assistants, AsyncAssistants] = attach("assistants", "Assistants")
    chat: attach[Chat, AsyncChat] = attach("chat", "Chat")
    chatkit: attach[ChatKit, AsyncChatKit] = attach("chatkit", "ChatKit")
    realtime: attach[BetaRealtime, AsyncBetaRealtime] = attach("beta_realtime", "BetaRealtime")
    responses: attach[BetaResponses, AsyncBetaResponses] = attach("beta_responses", "BetaResponses")
    threads: attach[Threads, AsyncThreads] = attach("threads", "Threads")


class AsyncBeta(Awaited, Beta):
    """`beta` of `AsyncOpenAI`."""
