"""Operations in their raw form, as `with_raw_response` and `with_streaming_response` give them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from async_openai.engine.call import fetch_answer
from async_openai.engine.raw import RawAPIResponse, RawCall
from async_openai.engine.request import as_request
from async_openai.errors import InvalidParameterError
from async_openai.transport.driving import run_sync
from async_openai.transport.runtime import AWAITING, BLOCKING

if TYPE_CHECKING:
    from async_openai.engine.answer import AnswerCore
    from async_openai.engine.raw import Wrap
    from async_openai.engine.request import ApiRequest
    from async_openai.resources.surface import Surface
    from async_openai.transport.runtime import Runtime


def raw_call(
    choose: Callable[[dict[str, Any]], type[ApiRequest[Any]]],
    wrap: Callable[[ApiRequest[Any]], Wrap],
    surface: Surface,
    runtime: Runtime,
    *,
    read: bool,
) -> Callable[..., Any]:
    """Make an operation's raw form.

    Args:
        choose: Picks the request model by the parameters.
        wrap: Returns what makes of the engine's result what `parse()` gives.
        surface: The resource or client.
        runtime: How it waits.
        read: Whether the answer is read at once.
    """

    def call(*args: Any, **parameters: Any) -> Any:
        request = as_request(choose(parameters), args, parameters)
        if request.given("parse_stream"):
            raise InvalidParameterError("parse_stream=True: a raw response gives the live stream", param="parse_stream")
        if request.on_break == "restart":
            raise InvalidParameterError("on_break='restart': a raw response is one answer", param="on_break")
        parse = wrap(request)
        if runtime is AWAITING:
            return RawCall[Any](lambda whole: fetch_answer(request, surface.route, AWAITING, read=whole), parse)

        def fetch() -> AnswerCore:
            return run_sync(fetch_answer(request, surface.route, BLOCKING, read=read))

        return RawAPIResponse[Any](fetch(), parse) if read else RawAPIResponse[Any](None, parse, fetch)

    return call
