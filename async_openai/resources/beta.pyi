"""What the API tries out, and what it tried out before."""
# Made by `python -m tests.generate` from beta.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.resources.agents import Agents, AsyncAgents, _AsyncRawAgents, _RawAgents
from async_openai.resources.assistants import Assistants, AsyncAssistants, _AsyncRawAssistants, _RawAssistants
from async_openai.resources.base import Awaited, Resource
from async_openai.resources.beta_realtime import AsyncBetaRealtime, BetaRealtime, _AsyncRawBetaRealtime, _RawBetaRealtime
from async_openai.resources.beta_responses import AsyncBetaResponses, BetaResponses, _AsyncRawBetaResponses, _RawBetaResponses
from async_openai.resources.chat import AsyncChat, Chat, _AsyncRawChat, _RawChat
from async_openai.resources.chatkit import AsyncChatKit, ChatKit, _AsyncRawChatKit, _RawChatKit
from async_openai.resources.threads import AsyncThreads, Threads, _AsyncRawThreads, _RawThreads

class _RawBeta(Resource):
    agents: type[_RawAgents]
    assistants: type[_RawAssistants]
    chat: type[_RawChat]
    chatkit: type[_RawChatKit]
    realtime: type[_RawBetaRealtime]
    responses: type[_RawBetaResponses]
    threads: type[_RawThreads]

class _AsyncRawBeta(Awaited, Resource):
    agents: type[_AsyncRawAgents]
    assistants: type[_AsyncRawAssistants]
    chat: type[_AsyncRawChat]
    chatkit: type[_AsyncRawChatKit]
    realtime: type[_AsyncRawBetaRealtime]
    responses: type[_AsyncRawBetaResponses]
    threads: type[_AsyncRawThreads]

class Beta(Resource):
    """`beta`: what the API tries out, and what it tried out before."""
    @property
    def with_raw_response(self) -> type[_RawBeta]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawBeta]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    agents: Agents
    """`beta.agents`: models with instructions and tools."""
    assistants: Assistants
    """`beta.assistants`: deprecated."""
    chat: Chat
    """`chat`: `create` here is that of `chat.completions`."""
    chatkit: ChatKit
    """`beta.chatkit`."""
    realtime: BetaRealtime
    """`beta.realtime`: the older Realtime API."""
    responses: BetaResponses
    """`beta.responses`: responses with what the API tries out."""
    threads: Threads
    """`beta.threads`: deprecated."""

class AsyncBeta(Awaited, Resource):
    """`beta` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawBeta]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawBeta]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    agents: AsyncAgents
    """`beta.agents`: models with instructions and tools."""
    assistants: AsyncAssistants
    """`beta.assistants`: deprecated."""
    chat: AsyncChat
    """`chat`: `create` here is that of `chat.completions`."""
    chatkit: AsyncChatKit
    """`beta.chatkit`."""
    realtime: AsyncBetaRealtime
    """`beta.realtime`: the older Realtime API."""
    responses: AsyncBetaResponses
    """`beta.responses`: responses with what the API tries out."""
    threads: AsyncThreads
    """`beta.threads`: deprecated."""
