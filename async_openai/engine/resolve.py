"""From layered settings to a target: host, URL, keys, connections."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote, urlsplit, urlunsplit

from async_openai.budgets.book import known_budgets
from async_openai.configuration import Layers
from async_openai.engine.limits.client_limits import rates_of
from async_openai.engine.target import Hooks, KeyRing, Limits, Offer, Target
from async_openai.engine.wire import timeouts_of
from async_openai.errors import ConfigurationError
from async_openai.providers.azure import AZURE, DEFAULT_API_VERSION, DEFAULT_MODEL_MAPPING, is_v1
from async_openai.providers.base import AuthScheme, Provider, Site
from async_openai.providers.blanks import base_url_of, what_it_asks_for
from async_openai.providers.hosts import CUSTOM, OPENAI
from async_openai.providers.lookup import provider_at, provider_named
from async_openai.settings_model import as_keys
from async_openai.telemetry.choosing import watcher_of
from async_openai.transport.base import Timeouts, TransportOptions
from async_openai.transport.connections import ClientConnections

if TYPE_CHECKING:
    from async_openai.costs.ledger import Ledger

DEFAULT_COMPLETION_MODEL = "gpt-3.5-turbo-instruct"
_AZURE_TYPES = frozenset({"azure", "azure_ad"})
_CREDENTIALS = frozenset({"authorization", "api-key", "x-api-key", "cookie", "openai-organization", "openai-project"})


def is_azure_name(name: str) -> bool:
    """Whether a client of this name is an Azure client: `az`, `azure`, `az-*`, `azure-*`."""
    return name in {"az", "azure"} or name.startswith(("az-", "azure-"))


def azure_is_complete(layers: Layers) -> bool:
    """Whether the settings hold the needs of an Azure client: the resource's URL and a credential."""
    azure = _AzureLayers(layers)
    credential = azure.get("api_key") or azure.get("ad_token") or azure.get("api_key_path")
    return bool(credential and _first_url(azure.views, "/openai"))


@dataclass(frozen=True, slots=True)
class Resolver:
    """Makes the target of one client."""

    name: str
    layers: Layers
    ledger: Ledger
    connections: ClientConnections | None = None
    """Shared with another client, or around the user's own HTTP client."""

    def azure(self) -> Target:
        """Resolve an Azure client. Raises ConfigurationError where its settings are not complete."""
        azure = _AzureLayers(self.layers)
        url = _first_url(azure.views, "/openai")
        if url is None:
            raise ConfigurationError(
                f"client {self.name!r} is an Azure client and needs the resource's URL: "
                "azure_api_base (AZURE_OPENAI_API_BASE) or azure_endpoint (AZURE_OPENAI_ENDPOINT)"
            )
        name, credential = azure.credential()
        keys = KeyRing(_keys(credential, azure.get("api_key_path")))
        bearer = name == "ad_token" or azure.get("api_type") == "azure_ad"
        version = azure.get("api_version") or self.layers.get("api_version") or DEFAULT_API_VERSION
        mapping: dict[str, str] = {**DEFAULT_MODEL_MAPPING, **(azure.get("model_mapping") or {})}
        site = _azure_site(Site(url, version, azure.get("deployment"), mapping, self._query()))
        organization = azure.get("organization")
        account = {"OpenAI-Organization": organization} if organization else {}
        headers = _merged(account, *self._custom_headers())
        return self._target(AZURE, site, keys, headers, "bearer" if bearer else "api-key", azure)

    def host(self, provider_name: str | None) -> Target:
        """Resolve a client of OpenAI, of a known compatible host, or of any other by its base URL.

        A host that is not named, but known by its URL, has prices, models and quirks of its row, and its own key before
        OpenAI's; all else is as for any other host.
        """
        named = None if provider_name is None else provider_named(provider_name)
        if named is AZURE:
            return self.azure()
        if named not in {None, OPENAI, CUSTOM}:
            return self._compatible(cast("Provider", named))
        url = _first_url(self.layers.layers, "/v1") or OPENAI.base_url
        if named is CUSTOM and url == OPENAI.base_url:
            raise self._no_url(CUSTOM)
        site = Site(cast("str", url), query=self._query())
        provider = named or (OPENAI if url == OPENAI.base_url else provider_at(site.base_url)) or CUSTOM
        keys = KeyRing(_keys(self._key_for(provider), self.layers.get("api_key_path")))
        headers = _merged(self._account_headers(), *self._custom_headers())
        return self._target(provider, site, keys, headers)

    def _key_for(self, provider: Provider) -> Any:
        """Return the key that is given, else the one in the host's variable, else OpenAI's of the environment."""
        *given, _ = self.layers.layers
        key = Layers(*given).get("api_key")
        if key is None and provider not in {OPENAI, CUSTOM}:
            key = _own_key(provider)
        return self.layers.get("api_key") if key is None else key

    def _compatible(self, provider: Provider) -> Target:
        """Resolve a known host. Its key and URL come from arguments or its own variables: OpenAI's are not for it."""
        arguments = self.layers.layers[0]
        url = _first_url((arguments,), "/v1") or base_url_of(provider, os.environ)
        if url is None:
            raise self._no_url(provider)
        given = arguments.get("api_key")
        keys = KeyRing(_keys(_own_key(provider) if given is None else given, arguments.get("api_key_path")))
        headers = _merged(*self._custom_headers(with_credentials=False))
        return self._target(provider, Site(url, query=self._query()), keys, headers)

    def _no_url(self, provider: Provider) -> ConfigurationError:
        return ConfigurationError(
            f"client {self.name!r}: provider {provider.name!r} needs {what_it_asks_for(provider)}"
        )

    def _custom_headers(self, *, with_credentials: bool = True) -> list[Mapping[str, str]]:
        """Return the headers of each layer, the last one wins.

        Args:
            with_credentials: False leaves out those that are set for all clients: a host chosen by its name gets none.
        """
        arguments, *shared = (
            cast("Mapping[str, str]", layer.get("custom_headers") or {}) for layer in self.layers.layers
        )
        if not with_credentials:
            shared = [
                {name: text for name, text in given.items() if name.lower() not in _CREDENTIALS} for given in shared
            ]
        return [*reversed(shared), arguments]

    def _query(self) -> Mapping[str, str]:
        return self.layers.get("default_query") or {}

    def _pricing(self) -> Mapping[str, Any] | None:
        return cast("Mapping[str, Any] | None", self.layers.get("pricing"))

    def _account_headers(self) -> dict[str, str]:
        named = {"OpenAI-Organization": "organization", "OpenAI-Project": "project"}
        return {header: value for header, name in named.items() if (value := self.layers.get(name))}

    def _target(  # noqa: PLR0917 - private, called three times
        self,
        provider: Provider,
        site: Site,
        keys: KeyRing,
        headers: dict[str, str],
        auth: AuthScheme | None = None,
        azure: _AzureLayers | None = None,
    ) -> Target:
        get = self.layers.get

        def shared(name: str, default: Any = None) -> Any:
            """A setting with a value of its own for Azure clients."""
            own = azure.get(name) if azure is not None else None
            return own if own is not None else get(name, default)

        offer = self._offer(provider, shared("model_mapping"))
        return Target(
            name=self.name,
            provider=provider,
            site=site,
            keys=keys,
            auth=auth or provider.auth,
            timeouts=timeouts_of(shared("timeout"), Timeouts()),
            connections=self.connections or ClientConnections(transport_options(self.layers, shared("proxies"))),
            ledger=self.ledger,
            headers=headers,
            max_retries=shared("max_retries", 2),
            auto_retry_limit=get("auto_retry_limit", 5),
            retries_disabled=get("disable_retries", False),
            debug=get("debug_enabled", False),
            pricing=self._pricing(),
            default_models={"/completions": get("default_completion_model", DEFAULT_COMPLETION_MODEL)},
            ignore_errors=get("ignore_errors", False),
            limits=Limits(
                get("deadline"),
                get("first_token_timeout"),
                get("inter_token_timeout"),
                get("retry_unknown", True),
                get("max_response_bytes"),
                get("max_wait"),
                rates_of(get, offer, is_azure=provider is AZURE),
                get("token_counter"),
            ),
            hooks=Hooks(
                get("on_error"),
                get("on_attempt"),
                get("on_failover"),
                get("on_cooldown"),
                get("on_reply"),
                watcher_of(get("telemetry")),
            ),
            offer=offer,
            tags=tuple(get("tags", ())),
            budgets=known_budgets(names) if (names := get("budget")) else (),
            admin_keys=self._admin_keys(provider),
        )

    def _admin_keys(self, provider: Provider) -> KeyRing:
        """Return the admin keys of a client: other hosts than OpenAI get none that is set for all clients."""
        if provider in {OPENAI, CUSTOM}:
            return KeyRing(_keys(self.layers.get("admin_api_key"), None))
        return KeyRing(_keys(self.layers.layers[0].get("admin_api_key"), None))

    def _offer(self, provider: Provider, mapping: Mapping[str, str] | None) -> Offer:
        get = self.layers.get
        models: Sequence[str] | None = get("models")
        if models is None and provider is AZURE and mapping:
            # Deployments are made one by one: what is mapped is what there is, under either name.
            models = [*mapping, *mapping.values()]
        aliases: Mapping[str, Mapping[str, str]] = get("model_aliases", {})
        return Offer(
            models=None if models is None else frozenset(models),
            excluded=frozenset(get("excluded_models", ())),
            aliases={alias: names.get(self.name, names.get(provider.name)) for alias, names in aliases.items()},
            fallback_models=get("fallback_models", {}),
            priority=get("priority"),
            weight=get("weight", 1.0),
        )


def _merged(*layers: Mapping[str, str]) -> dict[str, str]:
    """Merge headers, the last one wins, however it is written."""
    merged = {name.lower(): (name, value) for layer in layers for name, value in layer.items()}
    return dict(merged.values())


def transport_options(layers: Layers, proxies: Mapping[str, str] | None) -> TransportOptions:
    """Read how connections are made."""
    names = ("verify", "cert", "max_connections", "max_keepalive_connections", "keepalive_expiry")
    given = {name: value for name in names if (value := layers.get(name)) is not None}
    return TransportOptions(kind=layers.get("transport", "default"), proxies=proxies, **given)


class _AzureLayers:
    """The Azure side of the settings. With `api_type="azure"` the plain names mean Azure too, as in openai 0.x."""

    def __init__(self, layers: Layers) -> None:
        plain = layers.get("api_type") in _AZURE_TYPES
        self.views = [self._view(layer, plain=plain) for layer in layers.layers]
        """Each layer with the names that its settings have at OpenAI."""

    @staticmethod
    def _view(layer: Mapping[str, Any], *, plain: bool) -> dict[str, Any]:
        own = {name.removeprefix("azure_"): value for name, value in layer.items() if name.startswith("azure_")}
        shared = {name: value for name, value in layer.items() if plain and not name.startswith("azure_")}
        return {**shared, **own}

    def get(self, name: str) -> Any:
        """Return `azure_NAME` (or NAME, where the plain names mean Azure) of the first layer with it."""
        return Layers(*self.views).get(name)

    def credential(self) -> tuple[str | None, Any]:
        """Return the key or the Entra token of the first layer with either; of one with both, the token."""
        found = ((name, view[name]) for view in self.views for name in ("ad_token", "api_key") if view.get(name))
        return next(found, (None, None))


def _azure_site(site: Site) -> Site:
    """Read an Azure URL with a path: `.../openai/v1` is the v1 API, `.../deployments/NAME` names the deployment."""
    if site.base_url.endswith("/v1"):
        version = site.api_version if is_v1(site) else "v1"
        return replace(site, base_url=site.base_url.removesuffix("/v1"), api_version=version)
    base, found, rest = site.base_url.partition("/deployments/")
    # What the portal shows goes on to the operation: `.../deployments/NAME/chat/completions`.
    return replace(site, base_url=base, deployment=unquote(rest.partition("/")[0])) if found else site


def _own_key(provider: Provider) -> Any:
    """Return the key in the provider's own environment variables."""
    variable = next((variable for variable in provider.key_variables if os.environ.get(variable)), None)
    try:
        return None if variable is None else as_keys(os.environ[variable])
    except ValueError as error:
        raise ConfigurationError(f"the environment ({variable}) holds a wrong value: {error}") from None


def _keys(given: Any, path: str | None) -> Any:
    """Return the key, read from the key file where none was given."""
    if given is not None or path is None:
        return given
    try:
        text = Path(path).expanduser().read_text("utf-8-sig")
    except (OSError, ValueError, RuntimeError) as error:
        # RuntimeError: "~user" without a home; ValueError: a path with a zero byte, or a file that is not UTF-8.
        readable = not isinstance(error, UnicodeDecodeError)
        reason = (getattr(error, "strerror", None) or "no such path") if readable else "it is not text"
        raise ConfigurationError(f"cannot read the key file {path!r} (api_key_path): {reason}") from None
    key = text.strip().partition("\n")[0].strip()
    if not key:
        raise ConfigurationError(f"the key file {path!r} (api_key_path) is empty")
    try:
        return as_keys(key)
    except ValueError as error:
        raise ConfigurationError(f"the key file {path!r} (api_key_path): {error}") from None


def _first_url(layers: Sequence[Mapping[str, Any]], path: str) -> str | None:
    """Return the base URL of the first layer with one, in any of its forms."""
    given = next((layer["api_path"] for layer in layers if layer.get("api_path")), None)
    api_path = None if given is None else f"/{given.strip('/')}".rstrip("/")
    for layer in layers:
        url = _url_of(layer, path, api_path)
        if url:
            return url
    return None


def _url_of(layer: Mapping[str, Any], path: str, api_path: str | None) -> str | None:
    """Read one layer: api_base, then base_url, endpoint or url, then scheme, host and port."""
    # `endpoint` is Azure's alone; OpenAI's layers have no such name.
    for name in ("api_base", "base_url", "endpoint", "url"):
        if layer.get(name):
            verbatim = path == "/v1" and name in {"api_base", "base_url"}
            url = checked_url(layer[name], ("" if verbatim else path) if api_path is None else api_path, name)
            return _below_gateway(url, path if api_path is None else api_path) if name == "endpoint" else url
    host = layer.get("host")
    if not host:
        return None
    if "://" in host:
        raise ConfigurationError("host takes a host name without scheme; a whole URL goes into base_url")
    if host.count(":") > 1 and not host.startswith("["):
        host = f"[{host}]"  # an IPv6 address
    scheme, port = layer.get("scheme") or "https", layer.get("port")
    return checked_url(f"{scheme}://{host}{f':{port}' if port else ''}", path if api_path is None else api_path, "host")


def _below_gateway(endpoint: str, path: str) -> str:
    """Add `/openai` to an endpoint with a gateway's path, as the official client does for every endpoint."""
    own = urlsplit(endpoint).path
    return endpoint if own == path or "openai" in own.split("/") else endpoint + path


def checked_url(url: str, path: str, name: str) -> str:
    """Check a base URL and return it without trailing slash, with `path` added if it has none.

    Raises ConfigurationError that shows nothing of the URL: it may hold a credential, in any part of it.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        # The error's own text quotes the URL.
        raise ConfigurationError(f"{name} is not a URL: its host or its port is malformed") from None
    if parts.scheme not in {"http", "https"} or not host or port == 0:
        raise ConfigurationError(
            f"{name} is not a URL: expected http:// or https:// and a host, as in https://api.openai.com/v1"
        )
    if any(character.isspace() or not character.isprintable() for character in url.strip()):
        raise ConfigurationError(f"{name} is not a URL: it contains a blank or a control character")
    if not parts.path.isascii():
        raise ConfigurationError(f"{name} is not a URL: its path must be percent-encoded")
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError(
            f"{name} must hold neither user and password nor a query or fragment; use custom_headers or default_query"
        )
    own = parts.path.rstrip("/")
    return urlunsplit((parts.scheme, parts.netloc, own or path, "", ""))


def require_key(target: Target) -> None:
    """Refuse a call without a key, before anything is sent."""
    if target.keys.count or not target.provider.key_required:
        return
    if any(name.lower() in {"authorization", "api-key"} for name in target.headers):
        return
    azure = target.provider is AZURE
    keyword = "azure_api_key, azure_ad_token" if azure else "api_key"
    variable = next(iter(target.provider.key_variables), None)
    # Without one its tokens live shortly.
    choice = f"{keyword} or {variable}" if variable else f"{keyword} to a token or to a function that returns one"
    raise ConfigurationError(f"client {target.name!r} has no key for {target.provider.name}: set {choice}")
