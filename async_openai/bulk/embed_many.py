"""Vectors of many texts: packed into requests by the limits of the API, and taken apart again."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar, cast

from async_openai.bulk.mapping import run_of
from async_openai.engine.limits.estimate import prompt_tokens
from async_openai.errors import APIStatusError, InvalidParameterError, ParameterTypeError
from async_openai.importing import importing
from async_openai.resources.surface import Awaited, Surface

if TYPE_CHECKING:
    from async_openai.bulk.result import Result
    from async_openai.bulk.run import Run

R_co = TypeVar("R_co", covariant=True)
MOST_INPUTS: Final = 2048
"""Inputs of one request. https://platform.openai.com/docs/api-reference/embeddings/create"""
MOST_TOKENS: Final = 300_000
"""Tokens of all inputs of one request, by the same page."""
_SAFETY: Final = 0.8
"""Share of it that is packed: the tokens are an estimate."""
_REFUSED: Final = frozenset({400, 413, 422})
"""What a host answers where one input is wrong, or all are too many."""


class EmbedCall(Protocol[R_co]):
    """`embed_many`, `async_embed_many`."""

    def __call__(self, texts: Iterable[str] | AsyncIterable[str], model: str | None = None, **arguments: Any) -> R_co:
        """Return the vectors of texts, in their order."""
        ...


class Vectors(Sequence[Any]):
    """The vectors of many texts, in their order: None where a text was refused.

    `numpy.asarray(vectors)` is a float32 array, its rows NaN where a text was refused.
    """

    def __init__(self, rows: Any, errors: dict[int, Exception], usd: float, tokens: int) -> None:
        self._rows = rows
        self.errors = errors
        """Why a text has no vector, by its place."""
        self.usd = usd
        """Cost, as far as it is known."""
        self.tokens = tokens
        """Tokens of the texts."""

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[place] for place in range(len(self))[index]]
        place = cast("int", range(len(self))[index])
        return None if place in self.errors else self._rows[place]

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        import numpy  # noqa: ICN001, PLC0415 - who asks for it has it

        made: Any = self._rows if hasattr(self._rows, "dtype") else _as_array(self._rows)
        return cast("Any", numpy.array if copy else numpy.asarray)(made, dtype=dtype)

    def __repr__(self) -> str:
        return f"<{len(self)} vectors, {len(self.errors)} refused>"


class _Pack:
    """Texts that go in one request, with their places."""

    __slots__ = ("first", "texts")

    def __init__(self, first: int, texts: Sequence[str]) -> None:
        self.first = first
        self.texts = list(texts)

    def halves(self) -> tuple[_Pack, _Pack]:
        middle = len(self.texts) // 2
        return _Pack(self.first, self.texts[:middle]), _Pack(self.first + middle, self.texts[middle:])


class _Packing:
    """Puts texts together, as many as a request takes."""

    def __init__(self, most_inputs: int) -> None:
        self._most_inputs = most_inputs
        self._texts: list[str] = []
        self._tokens = 0.0
        self.count = 0

    def add(self, text: Any) -> _Pack | None:
        """Take a text; return a pack where it is the first of the next one."""
        if not isinstance(text, str):
            raise ParameterTypeError(f"texts: expected texts, got {type(text).__name__} at {self.count}", param="texts")
        tokens = prompt_tokens({"input": text}) + 1
        full = len(self._texts) >= self._most_inputs or self._tokens + tokens > MOST_TOKENS * _SAFETY
        pack = self.rest() if full else None
        self._texts.append(text)
        self._tokens += tokens
        self.count += 1
        return pack

    def rest(self) -> _Pack | None:
        """Return what is left."""
        texts, self._texts, self._tokens = self._texts, [], 0.0
        return _Pack(self.count - len(texts), texts) if texts else None


class _Gathering:
    """Takes the results of packs apart; halves those that were refused."""

    def __init__(self) -> None:
        self.rows: dict[int, Any] = {}
        self.errors: dict[int, Exception] = {}
        self.again: list[_Pack] = []
        self.usd, self.tokens = 0.0, 0
        self._packs: dict[int, _Pack] = {}

    def noted(self, packs: Iterable[_Pack | None]) -> Iterator[list[str]]:
        """Give the rows of packs, remembering which is which."""
        for number, pack in enumerate(pack for pack in packs if pack is not None):
            self._packs[number] = pack
            yield pack.texts

    async def noted_from(self, packs: AsyncIterator[_Pack | None]) -> AsyncIterator[list[str]]:
        """As `noted`, of packs that are waited for."""
        number = 0
        async for pack in packs:
            if pack is not None:
                self._packs[number] = pack
                number += 1
                yield pack.texts

    def take(self, result: Result[Any]) -> None:
        """Take the result of a pack."""
        pack = self._packs.pop(result.index)
        if result.error is None:
            for item in cast("Any", result.reply).data:
                self.rows[pack.first + item.index] = item.array
        elif len(pack.texts) > 1 and _may_be_one(result.error):
            self.again.extend(pack.halves())
        else:
            self.errors.update(dict.fromkeys(range(pack.first, pack.first + len(pack.texts)), result.error))

    def counted(self, usd: float, tokens: int) -> None:
        """Add what a round cost."""
        self.usd += usd
        self.tokens += tokens

    def next_round(self) -> list[_Pack]:
        """Return what is to be asked again."""
        again, self.again = self.again, []
        self._packs.clear()
        return again

    def vectors(self, count: int) -> Vectors:
        """Return all vectors, in order."""
        rows = _filled(self.rows, count)
        return Vectors(rows, dict(sorted(self.errors.items())), self.usd, self.tokens)


def _may_be_one(error: Exception) -> bool:
    return isinstance(error, InvalidParameterError) or (
        isinstance(error, APIStatusError) and error.status_code in _REFUSED
    )


def _filled(rows: dict[int, Any], count: int) -> Any:
    with importing:
        try:
            import numpy  # noqa: ICN001, PLC0415 - used where it is installed
        except ImportError:
            return [rows[place].tolist() if place in rows else None for place in range(count)]
    length = next((len(row) for row in rows.values()), 0)
    made = numpy.full((count, length), numpy.nan, dtype=numpy.float32)
    for place, row in rows.items():
        made[place] = row
    return made


def _as_array(rows: Sequence[Any]) -> Any:
    import numpy  # noqa: ICN001, PLC0415 - as above

    length = next((len(row) for row in rows if row is not None), 0)
    return numpy.array([row if row is not None else [numpy.nan] * length for row in rows], dtype=numpy.float32)


def _settings(arguments: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    most: Any = arguments.pop("most_inputs", MOST_INPUTS)
    if type(most) is not int or not 1 <= most <= MOST_INPUTS:
        raise InvalidParameterError(
            f"most_inputs: expected a whole number from 1 to {MOST_INPUTS}, got {most!r}", param="most_inputs"
        )
    for name in ("output", "endpoint", "template", "columns", "system", "ordered", "via", "response_format"):
        if arguments.get(name):
            raise InvalidParameterError(f"{name}: embed_many gives vectors; map has it", param=name)
    return most, {**arguments, "endpoint": "embeddings"}


def _check_texts(texts: Any, *, awaited: bool) -> None:
    kinds = (Iterable, AsyncIterable) if awaited else (Iterable,)
    if isinstance(texts, str | bytes) or not isinstance(texts, kinds):
        raise ParameterTypeError(f"texts: expected an iterable of texts, got {type(texts).__name__}", param="texts")


def embed_many(surface: Surface, texts: Iterable[str], model: str | None = None, **arguments: Any) -> Any:
    """Return the vectors of many texts, in their order.

    They are packed into requests by the API's limits (2,048 inputs, 300,000 tokens by an estimate). A request that is
    refused is halved, so that one text that is refused does not lose the others: it has None in its place, and its
    error in `errors`.

    Args:
        surface: The client.
        texts: Any iterable of texts; on an event loop an asynchronous one too.
        model: ID of the model.
        arguments: `dimensions` and what else `embeddings.create` takes; `concurrency`, `cache`, `stop_after_errors` as
            for `map`; `most_inputs`: the most texts of one request, for hosts that take fewer.

    Returns:
        `Vectors`: a sequence, over a numpy array where numpy is installed. To be awaited on `AsyncOpenAI`.

    Raises:
        InvalidParameterError: A wrong parameter; nothing was sent.
        RunStoppedError: More requests failed than `stop_after_errors` allows.
    """
    if isinstance(surface, Awaited):
        return async_embed_many(surface, texts, model, **arguments)
    most, given = _settings(arguments)
    _check_texts(texts, awaited=False)
    packing, gathering = _Packing(most), _Gathering()

    def packs() -> Iterator[_Pack | None]:
        for text in texts:
            yield packing.add(text)
        yield packing.rest()

    waiting: Any = packs()
    while waiting is not None:
        run: Run[Any] = run_of(surface, gathering.noted(waiting), awaited=False, model=model, **given)
        with run:
            for result in run:
                gathering.take(result)
        gathering.counted(run.summary.usd, run.summary.tokens)
        waiting = gathering.next_round() or None
    return gathering.vectors(packing.count)


async def async_embed_many(
    surface: Surface, texts: Iterable[str] | AsyncIterable[str], model: str | None = None, **arguments: Any
) -> Vectors:
    """As `embed_many`, on the event loop."""
    most, given = _settings(arguments)
    _check_texts(texts, awaited=True)
    packing, gathering = _Packing(most), _Gathering()

    async def packs() -> AsyncIterator[_Pack | None]:
        if isinstance(texts, AsyncIterable):
            async for text in texts:
                yield packing.add(text)
        else:
            for text in texts:
                yield packing.add(text)
        yield packing.rest()

    rows: Any = gathering.noted_from(packs())
    while True:
        async with run_of(surface, rows, awaited=True, model=model, **given) as run:
            async for result in run:
                gathering.take(result)
        gathering.counted(run.summary.usd, run.summary.tokens)
        again = gathering.next_round()
        if not again:
            return gathering.vectors(packing.count)
        rows = gathering.noted(again)
