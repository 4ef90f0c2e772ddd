"""What the servers of the benchmarks answer: one chat reply, one stream, one batch of embeddings."""

from __future__ import annotations

import base64
import json
from array import array

VECTORS, DIMENSIONS = 2048, 1536
CHUNKS = 2000
"""Chunks with text in a stream; one more ends it."""
QUESTION = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Say something short, please."}]}
TEXT = "A client should cost next to nothing beside the network, whatever it does for its caller."

_HEAD = (
    b"HTTP/1.1 200 OK\r\ndate: Mon, 05 Jan 2026 10:00:00 GMT\r\nserver: benchmark\r\n"
    b"x-request-id: req_0123456789abcdef\r\n"
    b"openai-processing-ms: 212\r\nopenai-version: 2020-10-01\r\nx-ratelimit-limit-requests: 10000\r\n"
    b"x-ratelimit-remaining-requests: 9999\r\nx-ratelimit-reset-requests: 6ms\r\n"
)
_USAGE = {
    "prompt_tokens": 13,
    "completion_tokens": 17,
    "total_tokens": 30,
    "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
    "completion_tokens_details": {
        "reasoning_tokens": 0,
        "audio_tokens": 0,
        "accepted_prediction_tokens": 0,
        "rejected_prediction_tokens": 0,
    },
}
CHAT = json.dumps(
    {
        "id": "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT",
        "object": "chat.completion",
        "created": 1741569952,
        "model": "gpt-4o-mini-2024-07-18",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": TEXT, "refusal": None, "annotations": []},
                "logprobs": None,
                "finish_reason": "stop",
            }
        ],
        "usage": _USAGE,
        "service_tier": "default",
        "system_fingerprint": "fp_b376dfbbd5",
    }
).encode()


def whole(body: bytes) -> bytes:
    """Return an answer with a length."""
    return _HEAD + b"content-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body) + body


STREAM_HEAD = _HEAD + b"content-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n"
STREAM_END = b"0\r\n\r\n"


def transfer(data: bytes) -> bytes:
    """Return one chunk of the chunked coding."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def _event(**changes: object) -> bytes:
    fields = {
        "id": "chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG",
        "object": "chat.completion.chunk",
        "created": 1741570283,
        "model": "gpt-4o-mini-2024-07-18",
        "service_tier": "default",
        "system_fingerprint": "fp_fc9f1d7035",
        **changes,
    }
    return b"data: " + json.dumps(fields, separators=(",", ":")).encode() + b"\n\n"


def events(count: int = CHUNKS) -> list[bytes]:
    """Return the events of a stream: so many with text, one that ends it, `[DONE]`."""
    made = [
        _event(
            choices=[{"index": 0, "delta": {"content": f" word{number}"}, "logprobs": None, "finish_reason": None}],
            usage=None,
        )
        for number in range(count)
    ]
    last = [{"index": 0, "delta": {}, "logprobs": None, "finish_reason": "stop"}]
    return [*made, _event(choices=last, usage=None), _event(choices=[], usage=_USAGE), b"data: [DONE]\n\n"]


def embeddings(form: str) -> bytes:
    """Return the vectors of a large batch, as base64 or as numbers."""
    numbers = array("f", [((17 * place) % 4001 - 2000) / 2048 for place in range(DIMENSIONS)])
    vector = base64.b64encode(numbers.tobytes()).decode() if form == "base64" else list(numbers)
    one = json.dumps(vector)
    data = ",".join(f'{{"object":"embedding","index":{index},"embedding":{one}}}' for index in range(VECTORS))
    usage = '{"prompt_tokens":8192,"total_tokens":8192}'
    return f'{{"object":"list","data":[{data}],"model":"text-embedding-3-small","usage":{usage}}}'.encode()
