"""Replies that are texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from async_openai.types.base import Reply

if TYPE_CHECKING:
    from async_openai.errors import Attempt
    from async_openai.types.base import Origin
    from async_openai.types.response import Headers, RawResponse


class TextReply(str):  # noqa: SLOT000 - it holds the reply
    """A text that came as the whole answer: a `str`, with what every reply has, and the fields of its kind."""

    def __new__(cls, text: str, reply: Reply) -> Self:
        """Make one of a text and the reply that it stands for."""
        made = super().__new__(cls, text)
        vars(made)["_reply"] = reply
        return made

    def __reduce__(self) -> tuple[type[TextReply], tuple[str, Reply]]:
        return type(self), (str(self), self.reply)

    @property
    def reply(self) -> Reply:
        """The text as a reply of the usual kind."""
        held: Reply = vars(self)["_reply"]
        return held

    def bind(self, record: Origin) -> None:
        """Remember the call that this came from. Called by the engine."""
        self.reply.bind(record)

    @property
    def text(self) -> str:
        """The text as a plain `str`."""
        return str(self)

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, for its support."""
        return self.reply.request_id

    _request_id = request_id

    @property
    def headers(self) -> Headers | None:
        """Headers of the answer. None for a value that did not come from a call."""
        return self.reply.headers

    @property
    def response(self) -> RawResponse | None:
        """The answer as it came: status, headers, content."""
        return self.reply.response

    @property
    def response_ms(self) -> float | None:
        """Milliseconds from the start of the call, waits and earlier attempts included, to its whole answer."""
        return self.reply.response_ms

    @property
    def client_name(self) -> str | None:
        """Name of the client that served the call."""
        return self.reply.client_name

    @property
    def failed_attempts(self) -> tuple[Attempt, ...]:
        """The attempts that failed before the one that this came from, oldest first."""
        return self.reply.failed_attempts

    @property
    def consumption(self) -> float | None:
        """Cost of the call in USD, from the usage that the server reported. None without a known price or usage."""
        return self.reply.consumption

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # The fields of the reply: most are not there, but asking for them is no error.
            if name.startswith("_"):
                raise AttributeError(name)
            return getattr(self.reply, name)
