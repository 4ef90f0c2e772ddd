"""Streams of any chunks: what they come to dumps and reads the same again, or is an error of ours."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from unit.lenient_json import TYPES, dumped, leaves, objects

from async_openai import APIResponseValidationError
from async_openai.engine.chunk_reading import ChunkReader
from async_openai.types.audio import Transcription, TranscriptionStreamEvent
from async_openai.types.chat import ChatCompletion, ChatCompletionChunk
from async_openai.types.completions import Completion
from async_openai.types.images import ImagesResponse, ImageStreamEvent
from async_openai.types.response_stream import ResponseStreamEvent
from async_openai.types.responses import Response

small = st.recursive(leaves, lambda inner: st.lists(inner, max_size=2) | objects(inner), max_leaves=6)
words = st.sampled_from(["a", "b"])
text = words | words | words | small
place = st.integers(-1, 2)
EVENTS = [
    *["response.created", "response.completed", "response.output_item.added", "response.output_item.done"],
    *["response.content_part.added", "response.content_part.done", "response.output_text.delta"],
    *["response.output_text.done", "response.refusal.delta", "response.reasoning_summary_text.delta"],
    *["response.reasoning_text.delta", "response.function_call_arguments.delta", "response.mcp_call_arguments.done"],
    *["response.function_call_arguments.done", "response.output_text.annotation.added", "response.unheard_of"],
]


def some(**fields: Any) -> Any:
    """Objects with some of these fields."""
    return st.fixed_dictionaries({}, optional=fields)


def one_or_more(items: Any) -> Any:
    return st.lists(items, max_size=2) | items | small


part = some(type=st.sampled_from(TYPES), text=text, thinking=one_or_more(some(type=st.just("text"), text=text)))
function = some(name=text, arguments=text) | small
call = some(index=place | leaves, id=text, type=leaves, function=function)
message = some(
    content=text | one_or_more(part), tool_calls=one_or_more(call), function_call=function, role=text, own=small
)
choice = some(index=place, delta=message | small, message=message, text=text, finish_reason=text, logprobs=small)
chunk = some(choices=st.lists(choice, min_size=1, max_size=2) | one_or_more(choice), usage=small, id=text)
item = some(
    type=st.sampled_from(TYPES),
    id=words,
    content=one_or_more(part),
    summary=one_or_more(part),
    arguments=text,
    name=text,
)
positions = dict.fromkeys(["output_index", "content_index", "summary_index"], place | leaves)
event = st.builds(
    lambda kind, fields: {"type": kind, **fields},
    st.sampled_from(EVENTS),
    some(
        **positions,
        delta=text,
        text=text,
        arguments=text,
        item=item,
        part=part,
        annotation=part,
        item_id=words | leaves,
        response=some(output=one_or_more(item), output_text=text, id=text, usage=small),
    ),
)
kinds_of_image = st.sampled_from(
    ["image_generation.partial_image", "image_generation.completed", "image_edit.completed"]
)
kinds_of_transcript = st.sampled_from(["transcript.text.delta", "transcript.text.segment", "transcript.text.done"])
STREAMS: list[tuple[Any, Any, Any]] = [
    (ChatCompletion, ChatCompletionChunk, chunk),
    (Completion, Completion, chunk),
    (Response, ResponseStreamEvent, event),
    (
        ImagesResponse,
        ImageStreamEvent,
        some(type=kinds_of_image, b64_json=text, created_at=small, usage=small, size=text),
    ),
    (
        Transcription,
        TranscriptionStreamEvent,
        some(
            type=kinds_of_transcript, delta=text, text=text, start=small, id=small, speaker=text, usage=small, own=small
        ),
    ),
]

streams = st.one_of(
    *(st.tuples(st.just(reply), st.just(kind), st.lists(piece, max_size=6)) for reply, kind, piece in STREAMS)
)


def read(reader, data, said):
    """Read an event as a stream does: fast where it fits."""
    try:
        chunk = reader.fast(data)
    except ValidationError:
        pass
    else:
        if not chunk.is_odd():
            return chunk, data
    found = reader.second(data, "", said)
    return found.chunk, found.data


@given(streams)
def test_what_a_stream_comes_to_dumps_or_is_an_error_of_ours(stream):
    reply, kind, pieces = stream
    accumulator = reply.accumulator()
    reader, said = ChunkReader(kind), getattr(accumulator, "said", lambda _: frozenset())
    for sent in pieces:
        chunk, data = read(reader, json.dumps(sent).encode(), said)
        if chunk is not None:
            accumulator.add(chunk)
            assert dumped(kind, reader.again(data)) == dumped(kind, chunk)
    assert isinstance(accumulator.text, str) and isinstance(accumulator.has_ended(), bool)
    try:
        whole = accumulator.result()
    except APIResponseValidationError:
        return
    written = dumped(reply, whole)
    assert dumped(reply, reply.model_validate_json(written)) == written
