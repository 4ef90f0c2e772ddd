"""An OpenAI-compatible server on loopback, and a pytest plugin, for tests of programs that use this library.

Nothing is imported before a name is used, since pytest loads the plugin in every run.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from async_openai.testing.answers.embeddings import embedding_of
    from async_openai.testing.answers.images import PNG
    from async_openai.testing.answers.server_answer import answer_to, count_tokens
    from async_openai.testing.api_errors import ApiError
    from async_openai.testing.clocks import FakeClock, fast_clock
    from async_openai.testing.forms import Form, FormPart
    from async_openai.testing.forms import FormPart as Part
    from async_openai.testing.journal import ConnectionCounts, Counts, RecordedRequest
    from async_openai.testing.journal import ConnectionCounts as Connections
    from async_openai.testing.mock_transport import MockTransport
    from async_openai.testing.redirecting import redirected_to
    from async_openai.testing.schema_examples import example
    from async_openai.testing.server import Server, refused_url
    from async_openai.testing.server_faults import Fault

__all__ = [
    "PNG",
    "ApiError",
    "ConnectionCounts",
    "Connections",
    "Counts",
    "FakeClock",
    "Fault",
    "Form",
    "FormPart",
    "MockTransport",
    "Part",
    "RecordedRequest",
    "Server",
    "answer_to",
    "count_tokens",
    "embedding_of",
    "example",
    "fast_clock",
    "redirected_to",
    "refused_url",
]

_HOMES = {
    "PNG": "answers.images",
    "ApiError": "api_errors",
    "ConnectionCounts": "journal",
    "Connections": "journal",
    "Counts": "journal",
    "FakeClock": "clocks",
    "Fault": "server_faults",
    "Form": "forms",
    "FormPart": "forms",
    "MockTransport": "mock_transport",
    "Part": "forms",
    "RecordedRequest": "journal",
    "Server": "server",
    "answer_to": "answers.server_answer",
    "count_tokens": "answers.server_answer",
    "embedding_of": "answers.embeddings",
    "example": "schema_examples",
    "fast_clock": "clocks",
    "redirected_to": "redirecting",
    "refused_url": "server",
}
_OLD_NAMES = {"Connections": "ConnectionCounts", "Part": "FormPart"}
"""Names of earlier releases, which stay, and their names now."""


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), _OLD_NAMES.get(name, name))
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
