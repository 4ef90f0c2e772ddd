"""A target: the place of a client's calls, with keys, limits, hooks and health."""

from __future__ import annotations

import hashlib
import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, cast

from pydantic import SecretStr

from async_openai.engine.health import Health
from async_openai.engine.limits.given import ModelLimits
from async_openai.engine.traits import traits_of
from async_openai.errors import ConfigurationError, OpenAIError
from async_openai.providers.lookup import may_serve
from async_openai.transport.runtime import OverdueError

if TYPE_CHECKING:
    from async_openai.budgets.bounds import Dearest
    from async_openai.costs.ledger import Ledger
    from async_openai.engine.hedge_rules import Hedging
    from async_openai.engine.limits.gate import Gate
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.traits import Traits
    from async_openai.providers.base import AuthScheme, Provider, Site
    from async_openai.telemetry.watching import Watcher
    from async_openai.transport.base import Timeouts
    from async_openai.transport.connections import ClientConnections
    from async_openai.transport.runtime import Runtime


class KeyRing:
    """The keys of a client: none, one, several used in turn, or a function called before each attempt."""

    def __init__(self, keys: Sequence[SecretStr] | Callable[[], Any] | None) -> None:
        self.source = keys if callable(keys) else None
        self.keys = () if keys is None or callable(keys) else tuple(keys)
        self.count = len(self.keys) if self.source is None else 1
        """How many keys can be told apart."""
        self._turn = itertools.count()
        self._fingerprints: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"KeyRing({'a function' if self.source is not None else f'{len(self.keys)} keys'})"

    def next_turn(self) -> int:
        """Return the next call's first position: calls share the keys evenly."""
        return next(self._turn) if len(self.keys) > 1 else 0

    def at(self, turn: int) -> str | None:
        """Return the key for an attempt, of those given as they are."""
        return self.keys[turn % self.count].get_secret_value() if self.keys else None

    def fingerprint(self, key: str | None) -> str | None:
        """Return the mark of a key in ledgers and errors: the first 8 hex digits of its SHA-256."""
        if key is None:
            return None
        known = self._fingerprints.get(key)
        if known is None:
            known = hashlib.sha256(key.encode()).hexdigest()[:8]
            if self.source is None:
                # A function may give a new one each time.
                self._fingerprints[key] = known
        return known

    async def from_source(self, runtime: Runtime, until: float | None = None) -> str:
        """Return the key of the function.

        Raises:
            ConfigurationError: It fails, or gives none.
            OverdueError: It had not returned at the monotonic time `until`.
        """
        try:
            key = await runtime.call(cast("Callable[[], Any]", self.source), until=until)
        except (OpenAIError, OverdueError):
            raise
        except Exception as error:
            raise ConfigurationError(f"the function given as the key raised {type(error).__name__}") from error
        if isinstance(key, SecretStr):
            key = key.get_secret_value()
        if not isinstance(key, str) or not key or key != key.strip() or not key.isascii() or not key.isprintable():
            kind = "an unusable string" if isinstance(key, str) else type(key).__name__
            raise ConfigurationError(f"the function given as the key returned {kind}, expected a key as plain text")
        return key


_MOST_LEARNED = 256
MAX_RESPONSE_BYTES = 256 * 1024 * 1024
"""Bytes of a reply where its client names no limit: more than 2,048 vectors of 3,072 numbers as text."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of a client's calls. Times are in seconds; None is no limit."""

    deadline: float | None = None
    """For the whole call: attempts, waits, other clients, stream."""
    first_token: float | None = None
    """From the start of an attempt to the first content of its stream."""
    inter_token: float | None = None
    """Between two pieces of a stream's content."""
    retry_unknown: bool = True
    """Whether anything is asked again after an attempt whose outcome was lost."""
    max_response_bytes: float | None = None
    """Bytes of an answer, unpacked; None is the default: `MAX_RESPONSE_BYTES`, for raw bytes no limit."""
    max_wait: float | None = None
    """For the waits of a call in all, where it has no deadline; None is the default: `LONGEST_WAIT`."""
    rates: ModelLimits = field(default_factory=ModelLimits)
    """What may go in a minute, and at once."""
    token_counter: Callable[[Any], float] | None = None
    """Counts the tokens of a request's prompt."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """The user's observers; an exception of one never fails a call."""

    on_error: Callable[..., Any] | None = None
    on_attempt: Callable[..., Any] | None = None
    on_failover: Callable[..., Any] | None = None
    on_cooldown: Callable[..., Any] | None = None
    on_reply: Callable[..., Any] | None = None
    watcher: Watcher | None = None
    """Telemetry."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The models of a client, and its place in a pool."""

    models: frozenset[str] | None = None
    """These only; None is any."""
    excluded: frozenset[str] = frozenset()
    aliases: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])
    """What to ask for here, by the name that users give; None where this client has nothing under that name."""
    fallback_models: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    """Models with a larger window, by model."""
    priority: int | None = None
    weight: float = 1.0
    parameters: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What is sent here in the place of a call's own parameters; None leaves one out."""

    def has(self, model: str) -> bool:
        """Whether the client's own lists have a model."""
        if model in self.excluded or (model in self.aliases and self.aliases[model] is None):
            return False
        return self.models is None or model in self.models or self.aliases.get(model) is not None

    @property
    def names(self) -> set[str]:
        """Every known name of a served model."""
        return {*(self.models or ()), *(name for name, model in self.aliases.items() if model)} - self.excluded


class AddressCache:
    """URLs and headers worked out for earlier calls of a client, for others like them."""

    __slots__ = ("addresses", "administering", "dearest", "deviations", "gates", "headers", "labels")

    def __init__(self) -> None:
        self.addresses: dict[tuple[type[ApiRequest[Any]], str | None], tuple[str, str | None]] = {}
        """URL, and the model's name there, by request and model as the user named it."""
        self.headers: dict[tuple[str, str, bool, str], dict[str, str]] = {}
        """By what is accepted, the kind of body, whether the answer is streamed, and the beta header."""
        self.administering: Target | None = None
        """The same place with its admin key."""
        self.gates: dict[tuple[int, str | None], Gate] = {}
        """By position of the key, and model as the user named it."""
        self.dearest: dict[tuple[str, str | None], tuple[float, object, Dearest | None]] = {}
        """By model and tier: the minute, the price overrides, and the highest prices that may apply."""
        self.labels: set[tuple[object, ...]] = set()
        """Models and tiers of replies that hold none of the secrets that were sent."""
        self.deviations: set[str] = set()
        """Places of answers that deviate from their types, and were logged."""


class Discovered:
    """What a client's answers have shown that its settings do not say. Copies of the client share it."""

    __slots__ = ("_without_usage",)

    def __init__(self) -> None:
        self._without_usage: set[str | None] = set()

    def takes_stream_usage(self, model: str | None) -> bool:
        """Whether a model's streams may be asked for their usage: unless that was refused."""
        return model not in self._without_usage

    def refused_stream_usage(self, model: str | None) -> None:
        """Remember that a model refused to be asked for the usage of a stream."""
        if len(self._without_usage) >= _MOST_LEARNED:
            self._without_usage.clear()
        self._without_usage.add(model)

    def forget_stream_usage(self, model: str | None) -> None:
        """Forget that: it refuses without being asked, too."""
        self._without_usage.discard(model)


@dataclass(frozen=True, slots=True)
class Target:
    """One place to send calls to."""

    name: str
    provider: Provider
    site: Site
    keys: KeyRing
    auth: AuthScheme
    timeouts: Timeouts
    connections: ClientConnections
    ledger: Ledger
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    max_retries: int = 2
    auto_retry_limit: int = 5
    retries_disabled: bool = False
    debug: bool = False
    pricing: Mapping[str, Any] | None = field(default=None, repr=False)
    default_models: Mapping[str, str] = field(default_factory=dict[str, str])
    """Model by path, for operations that may be called without one."""
    ignore_errors: bool = False
    """Whether the many-prompt helpers return errors in place of results by default."""
    limits: Limits = field(default_factory=Limits)
    hooks: Hooks = field(default_factory=Hooks)
    offer: Offer = field(default_factory=Offer)
    health: Health = field(default_factory=Health)
    tags: tuple[str, ...] = ()
    """Tags of all its calls."""
    budgets: tuple[str, ...] = ()
    """Names of budgets that its calls count in, whatever their tags."""
    learned: Discovered = field(default_factory=Discovered, repr=False)
    admin_keys: KeyRing = field(default_factory=lambda: KeyRing(None))
    """For administration, and sent nowhere else."""
    # Not taken over by a copy: with other settings it would be wrong.
    cache: AddressCache = field(default_factory=AddressCache, init=False, repr=False, compare=False)

    def model_of(self, request: ApiRequest[Any], traits: Traits | None = None) -> str | None:
        """Return the model of a request, or the operation's default; None without one, or with one in its path.

        Args:
            request: The request.
            traits: Its traits, where they are at hand.
        """
        traits = traits or traits_of(request)
        if "model" in traits.path_fields:
            return None
        model = request.__dict__.get("model")
        if model is None:
            model = request.given("model")
        # An empty one is sent as it is: servers of one model take it.
        return self.default_models.get(traits.path) if model is None else model

    def retries(self, options: Mapping[str, Any]) -> int:
        """How often a request may be repeated, by its options."""
        auto = options["auto_retry"]
        if self.retries_disabled or auto is False:
            return 0
        given = retries_given(options)
        if given is not None:
            return given
        return self.auto_retry_limit if auto else self.max_retries

    def size_limit(self, *, as_bytes: bool) -> int | None:
        """Return the most bytes of an answer, unpacked; None is no limit.

        Args:
            as_bytes: Whether it is asked for as bytes: a file, speech, a raw answer.
        """
        named = self.limits.max_response_bytes
        if named is None:
            return None if as_bytes else MAX_RESPONSE_BYTES
        return None if named == math.inf else int(named)

    def serves(self, model: str | None) -> bool:
        """Whether a model is served here, as far as the settings say."""
        if model is None or self.site.deployment is not None:
            return True
        return self.offer.has(model) and may_serve(self.provider, self.offer.aliases.get(model) or model)


def retries_given(options: Mapping[str, Any]) -> int | None:
    """Return how often something may be repeated in a call, where its options say so."""
    given: int | None = options["auto_retry_limit" if options["auto_retry"] else "max_retries"]
    return given


class Changes:
    """Tells whether any client was changed since: what is kept of a pool's members holds until then."""

    def __init__(self) -> None:
        self.token = object()
        """Another one after each change."""

    def note(self) -> None:
        """Note that clients were added, replaced, closed or given other settings."""
        self.token = object()


changes = Changes()


class Route(Protocol):
    """Chooses the targets of a call, first choice first."""

    @property
    def filtered_elsewhere(self) -> bool:
        """Whether a refusal of one provider's content filter leads to another provider."""
        ...

    @property
    def ignore_errors(self) -> bool:
        """Whether the many-prompt helpers return errors in place of results where the user does not say."""
        ...

    @property
    def hedging(self) -> Hedging | None:
        """When a second client is asked as well; None: never."""
        ...

    @property
    def remembers(self) -> bool:
        """Whether it remembers the clients of stored objects: a later request must find the same one."""
        ...

    def served(self, request: ApiRequest[Any], target: Target, id: str) -> None:  # noqa: A002 - what the API calls it
        """Remember the client of a stored object."""
        ...

    def targets(self, request: ApiRequest[Any], model: str | None = None) -> Sequence[Target]:
        """Return at least one target; more than one lets the call move on when one fails.

        Args:
            request: The request.
            model: The model to ask for, where it is not the request's own: a fallback.

        Raises:
            ConfigurationError: No client can be had (no key, for instance).
            InvalidParameterError: None of the clients serves the model; the nearest ones are named.
        """
        ...
