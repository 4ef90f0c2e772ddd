"""The clients: each holds a target (where calls go) and offers the resources.

Client
├── OpenAIClient           blocking methods, and async_ ones beside them
│   ├── OpenAI             ... and, as a class, the registry of named clients; in `registry.py`
│   └── AzureOpenAI
└── AsyncOpenAIClient      awaitable methods
    └── AsyncOpenAI        ... and its pools, of named clients too; in `async_clients.py`
        └── AsyncAzureOpenAI
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, Self, TypeVar, Unpack, cast, overload

from pydantic import Secret

from async_openai.bridge.methods import Bridge
from async_openai.bulk.many_rows import AwaitedManyRows, ManyRows
from async_openai.configuration import canonical, configuration, validated
from async_openai.costs.ledger import Ledger
from async_openai.costs.rows import PATIENCE
from async_openai.engine.resolve import Resolver, require_key
from async_openai.engine.target import changes
from async_openai.engine.wire import USER_AGENT
from async_openai.errors import ConfigurationError, ParameterTypeError, UsageError
from async_openai.keywords import ConnectionOptions
from async_openai.resources.blocking import BlockingSurface
from async_openai.resources.surface import Awaited, Surface, perform
from async_openai.resources.tree import AwaitedResources
from async_openai.resources.verb_methods import Verbs
from async_openai.sentinels import without_absent
from async_openai.settings_model import ApiKey, KeySource, TimeoutValue
from async_openai.transport.connections import ClientConnections
from async_openai.transport.runtime import AWAITING
from async_openai.utils import show_debug

if TYPE_CHECKING:
    from types import TracebackType

    from pydantic import SecretStr

    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Target

R = TypeVar("R")
P = ParamSpec("P")


def _injected(http_client: Any) -> ClientConnections:
    """Make connections around the user's own HTTP client."""
    from async_openai.transport.injected import as_transports  # noqa: PLC0415 - only where one is given

    return ClientConnections(None, *as_transports(http_client))


class Closed(int):
    """A truth value that may be called: `client.is_closed` and `client.is_closed()` say the same."""

    def __call__(self) -> bool:
        """Return it as a bool."""
        return bool(self)

    def __repr__(self) -> str:
        return repr(bool(self))


class _ClientRoute:
    """The route of a single client: calls never leave it."""

    def __init__(self, client: Client) -> None:
        self._client = client

    filtered_elsewhere = False
    hedging = None
    remembers = False

    @property
    def ignore_errors(self) -> bool:
        return self._client._target.ignore_errors  # noqa: SLF001 - the client is in this file

    def served(self, request: ApiRequest[Any], target: Target, id: str) -> None:  # noqa: A002 - what the API calls it
        """Nothing to remember: all is here."""

    def targets(self, request: ApiRequest[Any], model: str | None = None) -> Sequence[Target]:  # noqa: ARG002 - one place for all
        if type(request).administers:
            return (self._client.admin_target(request),)
        return (self._client.ready_target(),)


def _account(target: Target) -> tuple[object, ...]:
    """Return what stands for an account: the host, the keys, and the organization and project of their use."""
    named = {name.lower(): value for name, value in target.headers.items()}
    organization = tuple(named.get(f"openai-{name}") for name in ("organization", "project"))
    return target.site.base_url, target.keys.keys, target.keys.source, organization


_SHARING = frozenset(
    {"proxies", "verify", "cert", "max_connections", "max_keepalive_connections", "keepalive_expiry", "transport"}
)
_OFFICIAL = {"default_headers": "custom_headers"}


def _given(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments that say something: None does so for a limit given by name."""
    arguments = {name: _without_absent_items(value) for name, value in without_absent(arguments).items()}
    limitless = {"max_response_bytes": math.inf} if arguments.get("max_response_bytes", ...) is None else {}
    return {**{name: value for name, value in arguments.items() if value is not None}, **limitless}


def _without_absent_items(value: Any) -> Any:
    """Return headers or a query without what is not given; other values as they are."""
    return without_absent(cast("dict[Any, Any]", value)) if type(value) is dict else value


def _named(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the given options, each under its one name."""
    given = _given(options)
    provider = {"provider": given.pop("provider")} if "provider" in given else {}
    return {**canonical(given), **provider}


class Client(Surface):
    """Where calls go and how: settings, connections, ledger. Safe to share over threads, event loops and forks."""

    _azure: ClassVar[bool] = False

    def _start(
        self,
        arguments: Mapping[str, Any],
        *,
        http_client: Any = None,
        name: str | None = None,
        ledger: Ledger | None = None,
        connections: ClientConnections | None = None,
    ) -> None:
        given = {_OFFICIAL.get(key, key): value for key, value in _given(arguments).items()}
        provider = given.pop("provider", None)
        self._kept = Secret(validated(given))
        is_new = "_target" not in vars(self)
        self._provider_name: str | None = provider
        self._http_client = http_client
        self._closed = False
        self.name = name or ("az" if self._azure else provider or "default")
        """Name in the registry, in errors and in the ledger."""
        self.ledger = ledger if ledger is not None else Ledger()
        """What the calls of this client came to: attempts, tokens, USD."""
        if http_client is not None and connections is None:
            connections = _injected(http_client)
        layers = configuration.layers(self._arguments)
        self._webhook_secret: SecretStr | None = layers.get("webhook_secret")
        resolver = Resolver(self.name, layers, self.ledger, connections)
        azure = self._azure or provider == "azure"
        self._target = resolver.azure() if azure else resolver.host(provider)
        if not is_new:
            # With another key, in its place.
            changes.note()
        self._own_route = _ClientRoute(self)
        if ledger is None:
            pricing = self._target.pricing

            def pricing_of(_client: str) -> Mapping[str, Any] | None:
                return pricing

            self.ledger.pricing = pricing_of
            self.ledger._configure_sinks(self.name, layers.get("ledger"))  # noqa: SLF001 - made here
        if self._target.debug:
            show_debug()

    @property
    def _arguments(self) -> dict[str, Any]:
        """What it was made with. Hidden from `vars`: headers, proxies and queries hold credentials."""
        return self._kept.get_secret_value()

    @property
    def route(self) -> _ClientRoute:
        """The route to this client alone."""
        return self._own_route

    def ready_target(self) -> Target:
        """Return the target if calls can go there. Raises UsageError when closed, ConfigurationError without a key."""
        target = self._open_target()
        if not target.keys.count:
            require_key(target)
        return target

    def admin_target(self, request: ApiRequest[Any]) -> Target:
        """Return the target of an administrative request. Raises as `ready_target` does, for the admin key."""
        from async_openai.engine.administration import administering  # noqa: PLC0415 - few programs administer

        return administering(self._open_target(), request)

    def _open_target(self) -> Target:
        if self._closed:
            raise UsageError(f"client {self.name!r} is closed; make a new one, or use it inside its `with` block")
        return self._target

    @property
    def base_url(self) -> str:
        """URL that calls go to, with the version, without a trailing slash."""
        return self._target.site.base_url

    @property
    def is_azure(self) -> bool:
        """Whether this client talks to Azure OpenAI."""
        return self._target.provider.name == "azure"

    @property
    def provider(self) -> str:
        """Name of the host's row: `openai`, `azure`, `groq`, ..., `custom`."""
        return self._target.provider.name

    @property
    def webhook_secret(self) -> str | None:
        """Secret that webhooks are signed with; None where none is set. Assign to replace it."""
        return self._webhook_secret.get_secret_value() if self._webhook_secret else None

    @webhook_secret.setter
    def webhook_secret(self, value: str | None) -> None:
        self._webhook_secret = validated({"webhook_secret": value})["webhook_secret"]

    @property
    def is_closed(self) -> Closed:
        """Whether `close` was called; `is_closed()` says the same."""
        return Closed(self._closed)

    @property
    def timeout(self) -> Any:
        """Seconds for each step of an attempt; an `httpx.Timeout` where they differ."""
        parts = dataclasses.asdict(self._target.timeouts)
        if len(set(parts.values())) == 1:
            return parts["read"]
        import httpx  # noqa: PLC0415 - few programs look at it

        return httpx.Timeout(**parts)

    @property
    def max_retries(self) -> int:
        """How often a failed call is repeated."""
        return self._target.max_retries

    @property
    def organization(self) -> str | None:
        """What is sent as `OpenAI-Organization`; None where nothing is."""
        return self._header("openai-organization")

    @property
    def project(self) -> str | None:
        """What is sent as `OpenAI-Project`; None where nothing is."""
        return self._header("openai-project")

    @property
    def default_headers(self) -> dict[str, str]:
        """Headers sent with each request, but those of the key and of the body."""
        return {"user-agent": USER_AGENT, **{name.lower(): value for name, value in self._target.headers.items()}}

    @property
    def default_query(self) -> dict[str, str]:
        """Query parameters sent with each request."""
        return dict(self._target.site.query)

    def _header(self, wanted: str) -> str | None:
        return next((value for name, value in self._target.headers.items() if name.lower() == wanted), None)

    def _shut(self) -> None:
        """Close the connections and write the ledger."""
        self._closed = True
        changes.note()
        self._target.connections.close()
        self.ledger.flush(PATIENCE)

    async def _ashut(self) -> None:
        """As `_shut`, from inside an event loop."""
        self._closed = True
        changes.note()
        await self._target.connections.aclose()
        await self.ledger.aflush(PATIENCE)

    def _get_api_key(self) -> str | None:
        keys = self._target.keys.keys
        return keys[0].get_secret_value() if keys else None

    def _set_api_key(self, value: ApiKey) -> None:
        name = "azure_api_key" if self.is_azure else "api_key"
        updated = {**self._arguments, **validated({name: value})}
        self._start(
            {**updated, "provider": self._provider_name},
            http_client=self._http_client,
            name=self.name,
            ledger=self.ledger,
            connections=self._target.connections,
        )

    if TYPE_CHECKING:
        # As a property, mypy would not see the one of the registry behind `OpenAI.api_key = ...`.
        api_key: ApiKey
        """The first key in use; None without one or where a function gives it. Assign to replace."""
    else:
        api_key = property(_get_api_key, _set_api_key)

    def __repr__(self) -> str:
        from async_openai.engine.wire import shown_url  # noqa: PLC0415 - repr only

        return f"<{type(self).__name__} client {self.name!r} at {shown_url(self.base_url)}>"

    def copy(
        self,
        *,
        api_key: ApiKey = None,
        base_url: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        timeout: TimeoutValue | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, str] | None = None,
        set_default_query: Mapping[str, str] | None = None,
        http_client: Any = None,
        **options: Unpack[ConnectionOptions],
    ) -> Self:
        """Return a client with some settings changed; connections and ledger are shared where the settings allow it.

        `default_headers` and `default_query` are added to those of this client, `set_default_headers` and
        `set_default_query` replace them. Also called `with_options`.

        Raises:
            ConfigurationError: A wrong value.
        """
        known = self._arguments
        headers: dict[str, str] = {**(known.get("custom_headers") or {}), **(default_headers or {})}
        query: dict[str, str] = {**(known.get("default_query") or {}), **(default_query or {})}
        prefix = "azure_" if self.is_azure else ""
        changes: dict[str, Any] = {
            f"{prefix}api_key": api_key,
            f"{prefix}base_url": base_url,
            f"{prefix}organization": organization,
            "project": project,
            f"{prefix}timeout": timeout,
            f"{prefix}max_retries": max_retries,
            "custom_headers": headers if set_default_headers is None else set_default_headers,
            "default_query": query if set_default_query is None else set_default_query,
            **_named(options),
        }
        given = {key: value for key, value in changes.items() if value is not None and value != known.get(key, {})}
        merged: dict[str, Any] = {**known, "provider": self._provider_name, **given}
        if base_url is not None:
            # The new URL replaces the old one in whichever form it was given.
            for form in ("api_base", "url", "endpoint"):
                merged.pop(f"{prefix}{form}", None)
        made = type(self).__new__(type(self))
        shared = self._target.connections if http_client is None and not _SHARING & given.keys() else None
        made._start(  # noqa: SLF001 - another instance of this class
            merged,
            http_client=http_client or self._http_client,
            name=self.name,
            ledger=None if "ledger" in given else self.ledger,
            connections=shared,
        )
        made._share_knowledge(self._target)  # noqa: SLF001 - as above
        return made

    with_options = copy

    def _share_knowledge(self, other: Target) -> None:
        """Share cooldowns and the turn of the keys with a client of the same account and the same keys."""
        if _account(self._target) == _account(other):
            self._target = replace(self._target, keys=other.keys, health=other.health, learned=other.learned)


class _Arguments(Client):
    """The constructor of all clients but Azure ones."""

    def __init__(
        self,
        *,
        api_key: ApiKey = None,
        base_url: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        timeout: TimeoutValue | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, str] | None = None,
        http_client: Any = None,
        **options: Unpack[ConnectionOptions],
    ) -> None:
        """Make an independent client, as the official SDK does.

        What is not given comes from `configure`, then from the environment.

        Args:
            api_key: Key, list of keys used in turn, or a function that returns one. `OPENAI_API_KEY`.
            base_url: Base URL: `https://api.openai.com/v1`, or another host's. `OPENAI_BASE_URL`.
            organization: Sent as `OpenAI-Organization`. `OPENAI_ORG_ID`.
            project: Sent as `OpenAI-Project`. `OPENAI_PROJECT_ID`.
            timeout: Seconds, or connect/read/write/pool separately. Default: connect 5, the others 600.
                `OPENAI_TIMEOUT`.
            max_retries: How often a failed call is repeated. Default 2. `OPENAI_MAX_RETRIES`.
            default_headers: Headers sent with each request; JSON in the environment. `OPENAI_CUSTOM_HEADERS`.
            default_query: Query parameters sent with each request.
            http_client: `httpx.Client`, `httpx.AsyncClient`, `DefaultAioHttpClient()`, or a `Transport`.
            options: Rarer settings; see `ConnectionOptions`.

        Raises:
            ConfigurationError: A wrong value. A missing key is an error of the first call.
        """
        self._start(
            {
                "api_key": api_key,
                "base_url": base_url,
                "organization": organization,
                "project": project,
                "timeout": timeout,
                "max_retries": max_retries,
                "default_headers": default_headers,
                "default_query": default_query,
                **options,
            },
            http_client=http_client,
        )


class OpenAIClient(_Arguments, BlockingSurface, ManyRows, Bridge):
    """A client with blocking methods, and awaitable ones under the same names with `async_` in front."""

    def close(self) -> None:
        """Close the connections and write the ledger. Calls on this client raise UsageError from now on."""
        self._shut()

    async def aclose(self) -> None:
        """As `close`, from inside an event loop."""
        await self._ashut()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class AsyncOpenAIClient(Awaited, _Arguments, AwaitedResources, Verbs, AwaitedManyRows, Bridge):
    """A client whose methods are awaitable, in the official SDK's style. Safe to share over event loops."""

    async def send(self, request: ApiRequest[R]) -> R:
        """Perform a request value and return its reply; of a stream, the live `AsyncStream`.

        Raises:
            APIError: Every attempt failed.
        """
        return cast("R", await perform(request, self.route, AWAITING, live=True))

    async_send = send

    async def close(self) -> None:
        """Close the connections and write the ledger. Calls on this client raise UsageError from now on."""
        await self._ashut()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @overload
    @staticmethod
    def run(main: Coroutine[Any, Any, R]) -> R: ...
    @overload
    @staticmethod
    def run(main: Callable[[], Coroutine[Any, Any, R]]) -> R: ...
    @staticmethod
    def run(main: Callable[[], Coroutine[Any, Any, R]] | Coroutine[Any, Any, R]) -> R:
        """Run a function or a coroutine on a new event loop and return its result, as `asyncio.run` does.

        Raises:
            ParameterTypeError: Neither a coroutine nor a function that gives one.
            UsageError: An event loop runs already; await it there instead.
        """
        import asyncio  # noqa: PLC0415 - 30 ms that a synchronous program never needs

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            pass
        else:
            if asyncio.iscoroutine(main):
                main.close()
            raise UsageError(
                "AsyncOpenAI.run() cannot be called inside a running event loop; await the coroutine there"
            )
        coroutine = main() if callable(main) else main
        if not asyncio.iscoroutine(coroutine):
            raise ParameterTypeError(f"run() takes an async function or a coroutine, got {type(main).__name__}")
        return asyncio.run(coroutine)


class AzureArguments(_Arguments):
    """The constructor of both Azure clients."""

    _azure = True

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        api_key: ApiKey = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: KeySource | None = None,
        base_url: str | None = None,
        organization: str | None = None,
        azure_model_mapping: Mapping[str, str] | None = None,
        timeout: TimeoutValue | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, str] | None = None,
        http_client: Any = None,
        **options: Unpack[ConnectionOptions],
    ) -> None:
        """Make an independent Azure client. All else comes from `configure`, then the environment.

        Args:
            azure_endpoint: The resource's URL: `https://NAME.openai.azure.com`. `AZURE_OPENAI_ENDPOINT`.
            azure_deployment: One deployment for every call, whatever its model. `AZURE_OPENAI_DEPLOYMENT`.
            api_version: `2024-10-21` and the like for deployment URLs, `v1` for the v1 URLs. Default `2024-10-21`.
                `OPENAI_API_VERSION`.
            api_key: Key, list of keys used in turn, or a function that returns one; sent as `api-key`.
                `AZURE_OPENAI_API_KEY`.
            azure_ad_token: Microsoft Entra token, or a function that returns one; sent as a bearer token.
                `AZURE_OPENAI_AD_TOKEN`.
            azure_ad_token_provider: Function that returns the token, called before each attempt; may be `async def` for
                asynchronous calls.
            base_url: The whole base URL, in place of `azure_endpoint`. `AZURE_OPENAI_BASE_URL`.
            organization: Sent as `OpenAI-Organization`. `AZURE_OPENAI_ORGANIZATION`.
            azure_model_mapping: Deployment name by model name, added to the default mapping.
                `AZURE_OPENAI_MODEL_MAPPING`.
            timeout: Seconds, or connect/read/write/pool separately. Default: that of `timeout`. `AZURE_OPENAI_TIMEOUT`.
            max_retries: How often a failed call is repeated. Default: that of `max_retries`.
                `AZURE_OPENAI_MAX_RETRIES`.
            default_headers: Headers sent with each request; JSON in the environment. `OPENAI_CUSTOM_HEADERS`.
            default_query: Query parameters sent with each request.
            http_client: `httpx.Client`, `httpx.AsyncClient`, `DefaultAioHttpClient()`, or a `Transport`.
            options: Rarer settings; see `ConnectionOptions`.

        Raises:
            ConfigurationError: A wrong value, or no endpoint.
        """
        if azure_ad_token is not None and azure_ad_token_provider is not None:
            raise ConfigurationError("give azure_ad_token or azure_ad_token_provider, not both")
        self._start(
            {
                "azure_endpoint": azure_endpoint,
                "azure_deployment": azure_deployment,
                "azure_api_version": api_version,
                "azure_api_key": api_key,
                "azure_ad_token": azure_ad_token if azure_ad_token_provider is None else azure_ad_token_provider,
                "azure_base_url": base_url,
                "azure_organization": organization,
                "azure_model_mapping": azure_model_mapping,
                "azure_timeout": timeout,
                "azure_max_retries": max_retries,
                "default_headers": default_headers,
                "default_query": default_query,
                **options,
            },
            http_client=http_client,
        )


class AzureOpenAI(AzureArguments, OpenAIClient):
    """An independent client of an Azure OpenAI resource, with blocking and `async_` methods."""
