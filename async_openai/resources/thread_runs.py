"""Runs of assistants, and their steps."""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

from pydantic import Field

from async_openai.engine.query import encode_query
from async_openai.engine.ranges import Within
from async_openai.engine.streaming import Stream
from async_openai.resources.assistant_requests import INSTEAD, AssistantListing, AssistantRequest
from async_openai.resources.base import Awaited, Resource, attach, methods, paged, streaming
from async_openai.resources.helpers import helper
from async_openai.resources.parameters import Metadata, Object, Objects, Strings
from async_openai.resources.run_helpers import followed, poll_run, waiting
from async_openai.types.pages import CursorPage
from async_openai.types.run_steps import AssistantStreamEvent, RunStep
from async_openai.types.threads import Run

R = TypeVar("R")


class RunStepListRequest(
    AssistantListing[CursorPage[RunStep]], verb="GET", path="/threads/{thread_id}/runs/{run_id}/steps"
):
    """List the steps of a run."""

    thread_id: str
    """ID of the thread."""
    run_id: str = Field(kw_only=False)
    """ID of the run."""
    include: Strings | None = None
    """`step_details.tool_calls[*].file_search.results[*].content`."""


class RunStepRetrieveRequest(
    AssistantRequest[RunStep], verb="GET", path="/threads/{thread_id}/runs/{run_id}/steps/{step_id}"
):
    """Look a step of a run up."""

    thread_id: str
    """ID of the thread."""
    run_id: str
    """ID of the run."""
    step_id: str = Field(kw_only=False)
    """ID of the step."""
    include: Strings | None = None
    """`step_details.tool_calls[*].file_search.results[*].content`."""


class ThreadRunCancelRequest(
    AssistantRequest[Run], verb="POST", path="/threads/{thread_id}/runs/{run_id}/cancel", body="none"
):
    """Cancel a run."""

    thread_id: str
    """ID of the thread."""
    run_id: str = Field(kw_only=False)
    """ID of the run."""


class ThreadRunCreateFields(AssistantRequest[R], verb="POST", path="/threads/{thread_id}/runs"):
    """Run an assistant on a thread."""

    thread_id: str = Field(kw_only=False)
    """ID of the thread."""
    assistant_id: str
    """ID of the assistant."""
    additional_instructions: str | None = None
    """Added to the instructions."""
    additional_messages: Objects | None = None
    """Messages to add to the thread before the run."""
    include: Strings | None = Field(default=None, exclude=True)
    """`step_details.tool_calls[*].file_search.results[*].content`."""
    instructions: str | None = None
    """System message."""
    max_completion_tokens: int | None = None
    """Tokens that the run may write."""
    max_prompt_tokens: int | None = None
    """Tokens that the run may read."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    model: str | None = None
    """ID of the model. Default: the assistant's."""
    parallel_tool_calls: bool | None = None
    """Whether several functions may be called at once."""
    reasoning_effort: str | None = None
    """How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`."""
    response_format: str | Object | None = None
    """`auto`, or `{"type": "text", "json_object" or "json_schema", ...}`."""
    temperature: Annotated[float | None, Within(0, 2)] = None
    """0 to 2: higher is more random."""
    tool_choice: str | Object | None = None
    """`none`, `auto` (default), `required`, or the tool to call."""
    tools: Objects | None = Field(default=None, repr=False)
    """`{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own."""
    top_p: Annotated[float | None, Within(0, 1)] = None
    """0 to 1: the share of probability to choose tokens from."""
    truncation_strategy: Object | None = None
    """`{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`."""

    def query_string(self) -> str:
        """Return the query string: `include` goes there, all others into the body."""
        return encode_query({"include": self.include} if self.include else {})


class ThreadRunCreateRequest(ThreadRunCreateFields[Run]):
    """Run an assistant on a thread."""

    stream: Literal[False] | None = None
    """True gives the events as they come."""


class ThreadRunCreateStreamRequest(ThreadRunCreateFields[Stream[AssistantStreamEvent, Run]]):
    """Run an assistant on a thread, and see how it goes."""

    stream: Literal[True]
    """Give the events as they come."""


class ThreadRunCreateEventsRequest(ThreadRunCreateFields[Stream[AssistantStreamEvent, Run]]):
    """Run an assistant on a thread, and follow it in a `with` block."""


class ThreadRunListRequest(AssistantListing[CursorPage[Run]], verb="GET", path="/threads/{thread_id}/runs"):
    """List the runs of a thread."""

    thread_id: str = Field(kw_only=False)
    """ID of the thread."""


class ThreadRunRetrieveRequest(AssistantRequest[Run], verb="GET", path="/threads/{thread_id}/runs/{run_id}"):
    """Look a run up."""

    thread_id: str
    """ID of the thread."""
    run_id: str = Field(kw_only=False)
    """ID of the run."""


class ThreadRunSubmitToolOutputsFields(
    AssistantRequest[R], verb="POST", path="/threads/{thread_id}/runs/{run_id}/submit_tool_outputs"
):
    """Give a run the results that it waits for."""

    thread_id: str
    """ID of the thread."""
    run_id: str = Field(kw_only=False)
    """ID of the run."""
    tool_outputs: Objects
    """`{"tool_call_id", "output"}`, one for each call."""


class ThreadRunSubmitToolOutputsRequest(ThreadRunSubmitToolOutputsFields[Run]):
    """Give a run the results that it waits for."""

    stream: Literal[False] | None = None
    """True gives the events as they come."""


class ThreadRunSubmitToolOutputsStreamRequest(ThreadRunSubmitToolOutputsFields[Stream[AssistantStreamEvent, Run]]):
    """Give a run the results that it waits for, and see how it goes."""

    stream: Literal[True]
    """Give the events as they come."""


class ThreadRunSubmitToolOutputsEventsRequest(ThreadRunSubmitToolOutputsFields[Stream[AssistantStreamEvent, Run]]):
    """Give a run the results that it waits for, and follow it in a `with` block."""


class ThreadRunUpdateRequest(AssistantRequest[Run], verb="POST", path="/threads/{thread_id}/runs/{run_id}"):
    """Change the metadata of a run."""

    thread_id: str
    """ID of the thread."""
    run_id: str = Field(kw_only=False)
    """ID of the run."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""


class RunSteps(Resource):
    """`beta.threads.runs.steps`: deprecated."""

    list, async_list = paged(RunStepListRequest)
    retrieve, async_retrieve = methods(RunStepRetrieveRequest)


class AsyncRunSteps(Awaited, RunSteps):
    """`beta.threads.runs.steps` of `AsyncOpenAI`."""


class ThreadRuns(Resource):
    """`beta.threads.runs`: deprecated."""

    steps: attach[RunSteps, AsyncRunSteps] = attach("thread_runs", "RunSteps")
    cancel, async_cancel = methods(ThreadRunCancelRequest)
    create, async_create = streaming(ThreadRunCreateRequest, ThreadRunCreateStreamRequest)
    list, async_list = paged(ThreadRunListRequest)
    retrieve, async_retrieve = methods(ThreadRunRetrieveRequest)
    submit_tool_outputs, async_submit_tool_outputs = streaming(
        ThreadRunSubmitToolOutputsRequest, ThreadRunSubmitToolOutputsStreamRequest
    )
    update, async_update = methods(ThreadRunUpdateRequest)
    poll, async_poll = helper(poll_run, INSTEAD)
    create_and_poll, async_create_and_poll = waiting(ThreadRunCreateRequest, "Run an assistant on a thread")
    submit_tool_outputs_and_poll, async_submit_tool_outputs_and_poll = waiting(
        ThreadRunSubmitToolOutputsRequest, "Give a run its results"
    )
    stream, async_stream = followed(ThreadRunCreateEventsRequest)
    create_and_stream, async_create_and_stream = followed(ThreadRunCreateEventsRequest)
    submit_tool_outputs_stream, async_submit_tool_outputs_stream = followed(ThreadRunSubmitToolOutputsEventsRequest)


class AsyncThreadRuns(Awaited, ThreadRuns):
    """`beta.threads.runs` of `AsyncOpenAI`."""
