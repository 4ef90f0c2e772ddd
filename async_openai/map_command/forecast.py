"""What a run will take: rows, tokens, USD, minutes. An estimate, which what is known of its rows corrects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from async_openai.costs import priced
from async_openai.engine.limits.estimate import ANSWER, answer_limit, prompt_tokens
from async_openai.errors import InvalidParameterError

if TYPE_CHECKING:
    from async_openai.bulk.mapping import MapSettings
    from async_openai.engine.request import ApiRequest
    from async_openai.map_command.input_files import InputRows


@dataclass(slots=True)
class Forecast:
    """The sums over an input."""

    rows: int = 0
    input_tokens: float = 0.0
    output_tokens: float = 0.0
    usd: float | None = None
    first: ApiRequest[Any] | None = None

    @property
    def tokens(self) -> float:
        """Tokens of prompts and answers."""
        return self.input_tokens + self.output_tokens

    def minutes(self, rpm: float | None, tpm: float | None) -> float | None:
        """Return how long it takes at those limits; None without any."""
        bounds = [
            amount / limit
            for amount, limit in ((self.rows, rpm), (self.tokens, tpm))
            if limit is not None and limit > 0
        ]
        return max(bounds) if bounds else None


def looked_at(rows: InputRows, settings: MapSettings) -> Forecast:
    """Read a whole input: check each row, and sum up. Nothing is sent.

    Raises:
        InvalidParameterError: A row is no request, or there are none; the line is named.
    """
    found = Forecast()
    generates = settings.endpoint.answers == "text"
    for number, row in rows.numbered():
        try:
            request = settings.reader.request(row)
        except InvalidParameterError as error:
            raise InvalidParameterError(f"line {number}: {error.message}", param=error.param) from None
        parameters = vars(request)
        found.rows += 1
        found.first = found.first or request
        found.input_tokens += prompt_tokens(parameters)
        if generates:
            limit = answer_limit(parameters)
            found.output_tokens += ANSWER if limit is None else limit
    if not found.rows:
        raise InvalidParameterError(f"{rows.name} is empty: expected a row a line")
    found.usd = _usd(found, settings)
    return found


def _usd(found: Forecast, settings: MapSettings) -> float | None:
    request = found.first
    if request is None:
        return None
    target = settings.route.targets(request)[0]
    usage = {"prompt_tokens": round(found.input_tokens), "completion_tokens": round(found.output_tokens)}
    return priced(
        usage,
        client=target.name,
        provider=target.provider.name,
        model=target.model_of(request),
        pricing=target.pricing,
        batch=settings.via == "batch",
    )
