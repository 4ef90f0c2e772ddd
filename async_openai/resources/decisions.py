"""Decisions: questions about an input, answered with probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from async_openai.engine.ranges import Sized
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.resources.parameters import Object, Objects
from async_openai.types.decisions import Decision

if TYPE_CHECKING:
    Questions = Objects
else:
    Questions = Annotated[Objects, Sized(1, 400)]


class DecisionRequest(ApiRequest[Decision], verb="POST", path="/decisions"):
    """Ask 1 to 400 questions about an input, each answered by itself."""

    input: str | Objects
    """A text, or items: messages, tool calls and their outputs."""
    model: Annotated[str, Sized(1)]
    """ID of the model."""
    questions: Questions
    """Dicts with `type`, `instructions` and perhaps `name`: `predicate` (is it true?), `choice` (with `choices`, each
    with `value` and `description`) or `score` (with `levels`, each with `label` and `description`)."""
    prompt_cache_key: str | None = None
    """Groups calls with a common prefix for the prompt cache."""
    prompt_cache_options: Object | None = None
    """`mode` (`implicit`, `explicit`) and `ttl` (`30m`)."""
    safety_identifier: str | None = None
    """Hashed id of the end user, for abuse detection."""


class Decisions(Resource):
    """`decisions`: questions about an input, answered with probabilities."""

    create, async_create = methods(DecisionRequest)


class AsyncDecisions(Awaited, Decisions):
    """`decisions` of `AsyncOpenAI`."""
