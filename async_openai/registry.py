"""The named clients, and the class `OpenAI`. Start reading here, or with a client in `client.py`.

`Registry` is the metaclass of `OpenAI`. It holds the verbs of the registry only; resources reach the clients through
`surface`, which chooses at each call.
"""

from __future__ import annotations

import dataclasses
import threading
from abc import ABCMeta
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from async_openai.bridge.methods import Bridge
from async_openai.budgets.book import book
from async_openai.client import AzureOpenAI, OpenAIClient
from async_openai.configuration import configuration, configure
from async_openai.costs.ledger import Ledger
from async_openai.costs.rows import PATIENCE
from async_openai.engine.limits.gates import gates
from async_openai.engine.resolve import azure_is_complete, is_azure_name, require_key
from async_openai.engine.strategies import Balancer
from async_openai.engine.target import changes
from async_openai.errors import ConfigurationError, OpenAIError, UnknownClientError
from async_openai.keywords import NamedClient, method_typed_as
from async_openai.pool import ClientPool, PoolEntry, PoolRoute, in_groups
from async_openai.resources.blocking import BlockingSurface
from async_openai.resources.surface import OnClass, for_users
from async_openai.settings_model import ApiKey, Settings
from async_openai.shared.in_use import current, opened
from async_openai.utils import logger
from async_openai.validation import nearest

if TYPE_CHECKING:
    from os import PathLike

    from async_openai.budgets.budget import Budget, OnBudget
    from async_openai.budgets.periods import Per
    from async_openai.client import Client
    from async_openai.configuration import Layers
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Target
    from async_openai.settings_model import Strategy
    from async_openai.status import Status

DEFAULT = "default"


class NamedClients:
    """The clients and pools by name, in the order in which they were made."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.clients: dict[str, OpenAIClient] = {}
        self.implicit: set[str] = set()
        """Names of clients made without `init_api_client`; they are made anew after `configure`."""
        self.outdated = True
        """The implicit clients were not made from the settings that hold now."""
        self.default: str | None = None
        self.is_chosen = False
        """Whether the default client was named as such; else it is the first that was made."""
        self.pools: dict[str, ClientPool] = {}
        self.balancer = Balancer(owner=_OWNER)
        """How rotating calls on the class are shared; keeps its turn and its random numbers."""
        self.ledger = Ledger(pricing=self.pricing)
        configuration.on_change(self.settings_changed)

    def pricing(self, name: str) -> Mapping[str, Any] | None:
        """Return the prices that replace the known ones for a client, as they are configured now."""
        client = self.clients.get(name)
        own: Mapping[str, Any] | None = client._arguments.get("pricing") if client is not None else None  # noqa: SLF001 - part of the client
        configured: Mapping[str, Any] | None = configuration.configured("pricing")
        return own or configured

    def settings_changed(self) -> None:
        """Have the implicit clients made anew when one is wanted next."""
        with self.lock:
            self.outdated = True
            changes.note()

    def add(self, name: str, arguments: Mapping[str, Any], *, azure: bool, http_client: Any) -> OpenAIClient:
        """Make a client and keep it under its name."""
        client = named_client(name, arguments, azure=azure, http_client=http_client, ledger=self.ledger)
        self.clients[name] = client
        changes.note()
        return client

    def ensure(self) -> None:
        """Make the implicit clients: those whose settings are complete, and `default` where nobody made another one."""
        self.configured()
        if self.clients.keys() == self.implicit and DEFAULT not in self.clients:
            self._add_implicit(DEFAULT)
            self._put_first()
            self.default = self.default or DEFAULT

    def configured(self) -> None:
        """Make the clients whose settings are complete, as they are now: the same ones whatever was made before."""
        if not self.outdated:
            return
        layers = configuration.layers()
        named = self.clients.keys() - self.implicit
        if DEFAULT not in named:
            self._renew_default(layers)
        for name in sorted({"az"} | self.implicit - {DEFAULT}):
            if name not in named:
                self._renew_azure(name, layers)
        self._put_first()
        self.outdated = False
        changes.note()

    def _put_first(self) -> None:
        """Put the configured clients before those with names of their own, whoever came first."""
        first = [name for name in (DEFAULT, "az") if name in self.implicit]
        self.clients = {name: self.clients[name] for name in dict.fromkeys([*first, *self.clients])}

    def _renew_default(self, layers: Layers) -> None:
        """Make `default` from the settings. As the default client it stays: who calls it is told what is missing."""
        if self.default == DEFAULT:
            self._add_implicit(DEFAULT)
            return
        self._forget(DEFAULT)
        try:
            client = self._implicit_client(DEFAULT, azure=_means_azure(layers))
            require_key(client._target)  # noqa: SLF001 - the registry is part of the client
        except ConfigurationError:
            return
        self._keep_implicit(client)

    def _renew_azure(self, name: str, layers: Layers) -> None:
        """Make an implicit Azure client from the settings. One that was chosen stays: never another in its place."""
        asked = name in self.implicit or not _means_azure(layers)
        if name == self.default:
            self._add_implicit(name)
            return
        place = dict.fromkeys(self.clients)
        self._forget(name)
        try:
            if asked and azure_is_complete(layers):
                self._add_implicit(name)
        except ConfigurationError as error:
            logger.warning("client %r is left out: %s", name, error)
        # In its place among the others.
        self.clients = {one: self.clients[one] for one in [*place, name] if one in self.clients}

    def _forget(self, name: str) -> None:
        self.clients.pop(name, None)
        self.implicit.discard(name)

    def _add_implicit(self, name: str) -> OpenAIClient:
        azure = name != DEFAULT or _means_azure(configuration.layers())
        return self._keep_implicit(self._implicit_client(name, azure=azure))

    def _implicit_client(self, name: str, *, azure: bool) -> OpenAIClient:
        return named_client(name, {}, azure=azure, http_client=None, ledger=self.ledger)

    def _keep_implicit(self, client: OpenAIClient) -> OpenAIClient:
        self.clients[client.name] = client
        self.implicit.add(client.name)
        changes.note()
        return client

    def get(self, name: str | int) -> OpenAIClient:
        """Return a client by name or position; `default` and Azure names are made where they are missing."""
        with self.lock:
            self.ensure()
            if isinstance(name, int):
                return self._at(name)
            if name not in self.clients:
                if name != DEFAULT and not is_azure_name(name):
                    raise self._unknown(name)
                return self._add_implicit(name)
            return self.clients[name]

    def _at(self, position: int) -> OpenAIClient:
        try:
            return list(self.clients.values())[position]
        except IndexError:
            raise UnknownClientError(
                f"there is no client at position {position}; there are {len(self.clients)}: {', '.join(self.clients)}"
            ) from None

    def _unknown(self, name: str) -> UnknownClientError:
        close = nearest(name, self.clients, cutoff=0.6)
        hint = f"did you mean {close!r}?" if close else f"known are {', '.join(self.clients)}"
        return UnknownClientError(f"there is no client {name!r}; {hint} (OpenAI.init_api_client makes one)")

    def current(self) -> OpenAIClient:
        """Return the default client."""
        with self.lock:
            self.ensure()
            return self.clients[self.default or self._first()]

    def _first(self) -> str:
        """Return the name of the client that calls go to where none was made the default."""
        return next(name for name in self.clients if name == DEFAULT or name not in self.implicit)

    def choose(self, name: str) -> None:
        """Make a client the default, as somebody asked for."""
        self.default, self.is_chosen = name, True
        changes.note()

    def entries(self) -> list[PoolEntry]:
        """Return all clients as entries of the default pool."""
        entries = in_groups(self.in_order())
        preferred = configuration.get("prioritize")
        if preferred is None:
            return entries
        return [
            dataclasses.replace(entry, group=entry.group + _LATER * (entry.client.is_azure != (preferred == "azure")))
            for entry in entries
        ]

    def balancer_now(self) -> Balancer:
        """Return the balancer of the default pool as it is configured now."""
        strategy: Strategy = configuration.get("rotation_strategy") or "priority"
        seed = configuration.get("rotation_seed")
        if (strategy, seed) != (self.balancer.strategy, self.balancer.seed):
            self.balancer = Balancer(strategy, seed, owner=_OWNER)
        return self.balancer

    def in_order(self) -> list[OpenAIClient]:
        """Return all clients, beginning with the default one.

        Where nobody chose it, those that are configured for all come first.
        """
        with self.lock:
            first = self.current()
            names = list(self.clients)
            start = names.index(first.name)
            names = names[start:] + names[:start]
            if not self.is_chosen:
                names.sort(key=lambda name: not (name in self.implicit and name in {DEFAULT, "az"}))
            return [self.clients[name] for name in names]


_OWNER = "the rotating clients"
"""What errors call the members of the default pool."""
_LATER = 1e6
"""Puts a group behind all others."""


def _prepare_store(options: Mapping[str, Any]) -> Callable[[], None] | None:
    """Connect to the store that is to be shared, so that one out of reach changes nothing."""
    if "shared" not in options:
        return None
    url = options["shared"]
    store = None if url is None else opened(url)
    return lambda: current.use(store)


configuration.before_change(_prepare_store)


def named_client(
    name: str, arguments: Mapping[str, Any], *, azure: bool, http_client: Any, ledger: Ledger
) -> OpenAIClient:
    """Make a client for the registry."""
    kind = AzureOpenAI if azure or is_azure_name(name) else OpenAIClient
    client = kind.__new__(kind)
    client._start(arguments, http_client=http_client, name=name, ledger=ledger)  # noqa: SLF001 - the registry's way in
    sinks = configuration.layers(client._arguments).get("ledger")  # noqa: SLF001 - as above
    ledger._configure_sinks(name, sinks)  # noqa: SLF001 - as above
    return client


def _no_pool(name: str, pools: Mapping[str, ClientPool]) -> UnknownClientError:
    close = nearest(name, pools, cutoff=0.6)
    hint = f"did you mean {close!r}?" if close else "OpenAI.pool(name, clients=[...]) makes one"
    return UnknownClientError(f"there is no pool {name!r}; {hint}")


def _means_azure(layers: Layers) -> bool:
    """Whether the default client is an Azure client."""
    return layers.get("api_type") in {"azure", "azure_ad"}


class NamedRoute:
    """The route of calls on the class: the default client, or with rotation all of them."""

    def __init__(self, state: NamedClients, *, always_rotates: bool) -> None:
        self._state = state
        self._always = always_rotates
        self._pool = PoolRoute(state.entries, state.balancer_now, depends_on=lambda: configuration.get("prioritize"))
        self.remembers = True
        self.hedging = None

    @property
    def filtered_elsewhere(self) -> bool:
        """Whether a call that one provider's content filter refuses goes to another provider."""
        return bool(configuration.get("filtered_elsewhere"))

    @property
    def ignore_errors(self) -> bool:
        """Whether a client that may be asked says so of the many-prompt helpers."""
        if self._rotates():
            return self._pool.ignore_errors
        return self._state.current()._target.ignore_errors  # noqa: SLF001 - as above

    def served(self, request: ApiRequest[Any], target: Target, id: str) -> None:  # noqa: A002 - as a `Route` has it
        """Remember which client holds an object."""
        self._pool.served(request, target, id)

    def targets(self, request: ApiRequest[Any], model: str | None = None) -> Sequence[Target]:
        """Return the clients that can serve the request, first choice first."""
        if request.is_pinned():
            if request.administers:
                return self._pool.targets(request)
            return (self._pool.home(request, self._state.current()).ready_target(),)
        if not self._rotates():
            return (self._state.current().ready_target(),)
        return self._pool.targets(request, model)

    def _rotates(self) -> bool:
        return self._always or bool(configuration.get("enable_rotating_clients"))


state = NamedClients()
"""The registry: the one thing that the library keeps for the whole process."""


class _ClassSurface(BlockingSurface, Bridge):
    """Stands for the class `OpenAI`: resources with a route to its clients, as a pool is."""

    def __init__(self, route: NamedRoute) -> None:
        self._route = route

    @property
    def route(self) -> NamedRoute:
        """The route of its calls."""
        return self._route

    @property
    def webhook_secret(self) -> str | None:
        """The default client's."""
        return state.current().webhook_secret

    def __repr__(self) -> str:
        return "OpenAI"


class Registry(ABCMeta):
    """The methods of `OpenAI` as a class."""

    _state = state
    _surfaces: ClassVar[dict[bool, Any]] = {}

    def _surface(cls, *, always_rotates: bool) -> Any:
        made = cls._surfaces.get(always_rotates)
        if made is None:
            route = NamedRoute(cls._state, always_rotates=always_rotates)
            made = cls._surfaces.setdefault(always_rotates, _ClassSurface(route))
        return made

    @property
    def surface(cls) -> Any:
        """The surface of resources on the class."""
        return cls._surface(always_rotates=False)

    @property
    def rotating(cls) -> Any:
        """The same, going to the next client whenever one fails."""
        return cls._surface(always_rotates=True)

    configure = staticmethod(configure)

    @method_typed_as(NamedClient)
    def init_api_client(
        cls,
        name: str | None = None,
        *,
        set_as_default: bool | None = None,
        is_azure: bool | None = None,
        provider: str | None = None,
        http_client: Any = None,
        **settings: Any,
    ) -> OpenAIClient:
        """Make a named client, or make it anew, and return it.

        Args:
            name: `default` if not given. `az`, `azure`, `az-...` and `azure-...` are Azure clients.
            set_as_default: Calls on the class go to it. Default: for the first client, and for one named `default`.
            is_azure: Makes a client of another name an Azure client.
            provider: A known compatible host: `groq`, `together`, `mistral`, `ollama`, ...
            http_client: As for `OpenAI(http_client=...)`.
            settings: Any setting of `configure`, for this client alone. For an Azure client the plain names
                (`api_key`, `api_base`, ...) mean its own.

        Raises:
            ConfigurationError: A wrong value, or an Azure client without Azure settings.
        """
        state = cls._state
        if name is not None and not isinstance(name, str):
            raise ConfigurationError(f"a client's name is a text, got {type(name).__name__}")
        chosen = name or DEFAULT
        azure = bool(is_azure) or (is_azure is None and is_azure_name(chosen))
        if is_azure is False and is_azure_name(chosen):
            raise ConfigurationError(f"{chosen!r} is a name of Azure clients; choose another for a client that is none")
        arguments = _azure_arguments(settings) if azure else settings
        with state.lock:
            state.configured()
            client = state.add(chosen, {**arguments, "provider": provider}, azure=azure, http_client=http_client)
            state.implicit.discard(chosen)
            first = state.default is None or state.default in state.implicit
            if set_as_default or (set_as_default is None and chosen == DEFAULT):
                state.choose(chosen)
            elif set_as_default is None and first and not state.is_chosen:
                state.default = chosen
            changes.note()
        return client

    def client(cls, name: str | int | None = None) -> OpenAIClient:
        """Return a client by name or position; the default client without either. The typed form of `OpenAI[...]`.

        Raises:
            UnknownClientError: None of that name; the nearest one is named.
        """
        return cls._state.current() if name is None else cls._state.get(name)

    def __dir__(cls) -> list[str]:
        # Of a class Python shows nothing of its metaclass, where the registry's methods are.
        return for_users({*super().__dir__(), *(name for name in vars(Registry) if not name.startswith("_"))})

    def __getitem__(cls, name: str | int) -> OpenAIClient:
        if not isinstance(name, str | int) or isinstance(name, bool):
            raise UnknownClientError(f"clients have names and positions, got {type(name).__name__}")
        return cls._state.get(name)

    def __len__(cls) -> int:
        return len(cls.client_names)

    def __bool__(cls) -> bool:
        return True

    def __contains__(cls, name: object) -> bool:
        return name in cls.client_names

    def __iter__(cls) -> Iterator[OpenAIClient]:
        with cls._state.lock:
            return iter([cls._state.get(name) for name in cls.client_names])

    @property
    def client_names(cls) -> list[str]:
        """The names of all clients, in the order in which they were made."""
        with cls._state.lock:
            cls._state.ensure()
            return list(cls._state.clients)

    def pool(
        cls,
        name: str,
        *,
        clients: Iterable[str | Client | Sequence[str | Client]] | None = None,
        strategy: Strategy = "priority",
        weights: Mapping[str, float] | None = None,
        aliases: Mapping[str, Mapping[str, str]] | None = None,
        parameters: Mapping[str, Mapping[str, Any]] | None = None,
        filtered_elsewhere: bool = False,
        hedge_after: float | str | None = None,
        hedge_share: float | None = None,
        seed: int | str | None = None,
    ) -> ClientPool:
        """Make a pool of clients, or make it anew, and return it; without `clients` return the one of that name.

        Args:
            name: Its name.
            clients: Names of clients, or clients, first choice first. With the strategy `priority` a list in the list
                is a group whose members are tried in random order.
            strategy: `priority` (groups in order), `round_robin`, `weighted`, `lowest_latency` (the decayed average
                of the time to the first token), `most_headroom` (the share that is left of a member's limits for the
                model, given, told or learned; all where none is known), `least_busy` (calls for the model in flight or
                waiting), `cheapest` (USD of 750 tokens of input and 250 of output; without a known price last), or a
                function `(members, now, streamed)` that returns the members, best first; see `Member`. Of equal ones
                the first is asked.
            weights: Shares by client name, for `weighted` or a function. Default: the clients' own (1).
            aliases: Names of models of one's own, by client or provider:
                `{"smart": {"openai": "gpt-5", "az": "gpt-5-prod"}}`.
            parameters: What a client is sent in the place of a call's own parameters, by client name:
                `{"spare": {"reasoning_effort": None, "temperature": 0.2}}`. None leaves one out. Operations without
                such a parameter do not get it; chat completions do, where it is a host's own.
            filtered_elsewhere: Go to another provider where a content filter refuses, or leaves nothing of the answer.
            hedge_after: Seconds after which a second client that is free is asked as well, or `p95`: the 95th
                percentile of the model's calls, from 20 of them on. The first answer wins; the other call is cancelled,
                and may be billed. Streams until their first content; blocking calls run on threads of their own. Never
                for what is pinned to a client or stores something. Default: never.
            hedge_share: The most second calls, as a share of all. Default 0.05.
            seed: Seed of what is random in a strategy with a name.

        Raises:
            UnknownClientError: There is no such pool, or no such client.
            ConfigurationError: A wrong value, or options without clients.
        """
        state = cls._state
        with state.lock:
            if clients is None:
                options = (weights, aliases, parameters, filtered_elsewhere, hedge_after, hedge_share)
                if strategy != "priority" or any(options) or seed is not None:
                    raise ConfigurationError(
                        f"pool {name!r}: without clients=[...] nothing is made, so no options go with it"
                    )
                if name not in state.pools:
                    raise _no_pool(name, state.pools)
                return state.pools[name]
            made = ClientPool(
                name,
                clients,
                strategy=strategy,
                weights=weights,
                aliases=aliases,
                parameters=parameters,
                filtered_elsewhere=filtered_elsewhere,
                hedge_after=hedge_after,
                hedge_share=hedge_share,
                seed=seed,
                find=state.get,
            )
            state.pools[name] = made
        return made

    def budget(
        cls,
        name: str,
        *,
        usd: float | None = None,
        tokens: int | None = None,
        calls: int | None = None,
        per: Per | None = None,
        tags: Sequence[str] | None = None,
        wait: bool = True,
        on_budget: OnBudget | None = None,
        unpriced: float | None = None,
        ledger: str | PathLike[str] | Ledger | None = None,
    ) -> Budget:
        """Make a budget, or make it anew, and return it: an amount that calls may cost in a period, under any load.

        It holds for all clients and pools of the process, those made by `OpenAI(...)` too. Before each attempt the most
        that it can cost is reserved, and settled with what the host told; what does not fit is a `BudgetExceededError`,
        and not sent. Several budgets may count a call. One of the same name, unit and period goes on with what that has
        spent.

        Args:
            name: Its name.
            usd: The amount in USD; exactly one of the three.
            tokens: ... in tokens, of prompts and answers.
            calls: ... in attempts, retries among them; what was refused does not count.
            per: `hour`, `day` or `month`: calendar periods in UTC. Default: one without an end.
            tags: It counts calls with one of these tags. Default: all calls. `[]`: those of clients that name it alone
                (`with_options(budget=...)`).
            wait: Whether a call that does not fit beside what is reserved waits for others to settle: until its
                deadline, else for `max_wait`.
            on_budget: A function `(budget, share)`, called at half, 0.8 and all of the limit, each once a period.
            unpriced: USD that a call counts where its price is not known. Default: such a call is refused.
            ledger: The file of a ledger (`usage.db`), or a `Ledger`: what its rows spent in this period counts.

        Raises:
            ConfigurationError: A wrong value; it names the nearest valid one.
            StorageError: The ledger's file cannot be read.
        """
        from async_openai.budgets.making import make_budget  # noqa: PLC0415 - few programs have budgets

        return make_budget(
            name,
            {"usd": usd, "tokens": tokens, "calls": calls},
            per=per,
            tags=tags,
            wait=wait,
            on_budget=on_budget,
            unpriced=unpriced,
            ledger=ledger,
        )

    @property
    def budgets(cls) -> dict[str, Budget]:
        """The budgets by name."""
        return book.all()

    def status(cls) -> Status:
        """Return the state of all clients: cooldowns, latency, spend. Prints as a table."""
        with cls._state.lock:
            targets = [client._target for client in cls]  # noqa: SLF001 - the registry is part of the client
        from async_openai.status import status_of  # noqa: PLC0415 - few programs look at it

        return status_of(targets)

    def set_client(cls, name: str | int) -> OpenAIClient:
        """Make a client the default: calls on the class go to it.

        Raises:
            UnknownClientError: None of that name or position.
        """
        with cls._state.lock:
            client = cls._state.get(name)
            cls._state.choose(client.name)
        return client

    def rotate_client(cls, index: int | None = None, *, verbose: bool = False) -> OpenAIClient:
        """Make the next client (or the one at `index`) the default, and return it."""
        with cls._state.lock:
            names = cls.client_names
            position = (names.index(cls._state.current().name) + 1) % len(names) if index is None else index
            client = cls.set_client(position)
        if verbose:
            logger.info("rotated to client %r", client.name)
        return client

    def get_current_client_info(cls, *, verbose: bool = False) -> dict[str, Any]:
        """Return name, position, provider and URL of the default client; with `verbose` also log them. No secrets."""
        client = cls._state.current()
        info: dict[str, Any] = {
            "name": client.name,
            "index": cls.client_names.index(client.name),
            "provider": client.provider,
            "is_azure": client.is_azure,
            "base_url": client.base_url,
            "clients": cls.client_names,
        }
        if verbose:
            logger.info("current client: %s", info)
        return info

    @property
    def ledger(cls) -> Ledger:
        """The ledger of all named clients: attempts, tokens, USD."""
        return cls._state.ledger

    def reset(cls) -> None:
        """Close and forget all clients, budgets, the shared store, settings, ledger rows and what was learned of
        limits; the ledger's sinks get their rows first.
        """
        with cls._state.lock:
            clients = list(cls._state.clients.values())
            cls._state.clients.clear()
            cls._state.implicit.clear()
            cls._state.outdated = True
            cls._state.default, cls._state.is_chosen = None, False
            cls._state.pools.clear()
            cls._state.balancer = Balancer(owner=_OWNER)
            ledger, cls._state.ledger = cls._state.ledger, Ledger(pricing=cls._state.pricing)
            changes.note()
        configuration.clear()
        gates.clear()
        current.use(None)
        book.clear()
        for client in clients:
            client.close()
        ledger.close(PATIENCE)

    @property
    def api_key(cls) -> str | None:
        """The default client's key; None where there is none yet. Assign to replace it."""
        try:
            return cls._state.current()._get_api_key()  # noqa: SLF001 - the registry is part of the client
        except OpenAIError:
            return None

    @api_key.setter
    def api_key(cls, value: ApiKey) -> None:
        state = cls._state
        with state.lock:
            named = state.default is not None and state.default not in state.implicit
            if named:
                state.current().api_key = value
                return
        configuration.update({"api_key": value})


_PLAIN_FOR_AZURE = frozenset(name.removeprefix("azure_") for name in Settings.model_fields if name.startswith("azure_"))


def _azure_arguments(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Read plain names as the Azure client's own: `api_key` means `azure_api_key` there."""
    renamed: dict[str, Any] = {}
    for name, value in settings.items():
        key = f"azure_{name}" if name in _PLAIN_FOR_AZURE else name
        if key in renamed or (key != name and key in settings):
            raise ConfigurationError(f"{name} and {key} mean the same for an Azure client; give one")
        renamed[key] = value
    return renamed


class OpenAI(OnClass, OpenAIClient, metaclass=Registry):
    """The client. Called, it gives an independent client; on the class, calls go to the registry's default client.

    `OpenAI.chat.create(...)`, `await OpenAI.chat.async_create(...)`, `OpenAI["az"]`, `OpenAI(api_key=...)`.
    """

    # Those of the metaclass, once more: notebooks complete the keywords of nothing that is there alone.
    configure = staticmethod(configure)
    init_api_client = classmethod(Registry.init_api_client)
