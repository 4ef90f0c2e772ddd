"""POST /embeddings."""

from __future__ import annotations

import base64
import hashlib
import math
from array import array
from functools import lru_cache
from typing import Any

from async_openai.testing import api_errors
from async_openai.testing.answers.server_answer import RequestContext, ServerAnswer, check_model, encode, integer
from async_openai.testing.answers.text import count_tokens
from async_openai.testing.api_errors import RefusedError
from async_openai.testing.shapes import is_list

_MOST_INPUTS = 2048
_MOST_DIMENSIONS = 8192


def embedding_of(text: str, dimensions: int = 1536) -> list[float]:
    """The server's vector for a text: of length one, a hash of the text (token ids as `"1 2 3"`)."""
    return list(_vector(text, dimensions))


def _vector(text: str, dimensions: int) -> array[float]:
    digest = hashlib.shake_128(text.encode("utf-8", "surrogatepass")).digest(2 * dimensions)
    numbers = array("h")
    numbers.frombytes(digest)
    length = math.sqrt(sum(number * number for number in numbers)) or 1.0
    # Single precision, so that both encodings give the same numbers.
    return array("f", [number / length for number in numbers])


@lru_cache(maxsize=256)
def _written(text: str, dimensions: int, form: str) -> str:
    vector = _vector(text, dimensions)
    return encode(base64.b64encode(vector.tobytes()).decode() if form == "base64" else list(vector))


def embeddings(context: RequestContext) -> ServerAnswer:
    """Turn inputs into vectors."""
    parameters = context.parameters()
    model = check_model(context, parameters.get("model"))
    texts = _inputs(parameters.get("input"))
    size = 3072 if "3-large" in model else 1536
    dimensions = integer(parameters, "dimensions", size, 1, _MOST_DIMENSIONS)
    form = parameters.get("encoding_format") or "float"
    if form not in ("float", "base64"):
        message = f"Invalid value: '{form}'. Supported values are: 'float' and 'base64'."
        raise RefusedError(api_errors.invalid_value("encoding_format", message))
    data = ",".join(
        f'{{"object":"embedding","index":{index},"embedding":{_written(text, dimensions, form)}}}'
        for index, text in enumerate(texts)
    )
    count = sum(map(count_tokens, texts))
    usage = f'{{"prompt_tokens":{count},"total_tokens":{count}}}'
    return ServerAnswer(body=f'{{"object":"list","data":[{data}],"model":{encode(model)},"usage":{usage}}}'.encode())


def _inputs(given: Any) -> list[str]:
    """One text or several; lists of token ids as texts."""
    if given is None:
        raise RefusedError(api_errors.missing_parameter("input"))
    if isinstance(given, str):
        return [_checked(given)]
    if not is_list(given):
        raise RefusedError(api_errors.invalid_type("input", "a string or an array", given))
    if not given or (len(given) > _MOST_INPUTS and not isinstance(given[0], int)):
        message = f"'input' must be an array of 1 to {_MOST_INPUTS} items."
        raise RefusedError(api_errors.invalid_value("input", message))
    if isinstance(given[0], int):
        return [" ".join(map(str, given))]
    return [_checked(item if isinstance(item, str) else _token_text(item)) for item in given]


def _checked(text: str) -> str:
    if not text:
        raise RefusedError(api_errors.invalid_value("input", "'input' cannot be an empty string."))
    return text


def _token_text(item: Any) -> str:
    if not is_list(item):
        raise RefusedError(api_errors.invalid_type("input", "a string or an array of tokens", item))
    return " ".join(str(token) for token in item)
