"""The keywords of clients, for type checkers and editors. Their meaning is that of `Settings`.

`ConnectionOptions` are those that constructors take beside their own; a test compares them with `Settings`, since
neither checker derives one from the other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from inspect import Parameter, Signature, signature
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypedDict, TypeVar, cast

from async_openai.settings_model import Settings

if TYPE_CHECKING:
    from ssl import SSLContext

    from pydantic import Field, SecretStr

    from async_openai.settings_model import ApiKey, TransportKind
    from async_openai.validation.budget_setting import BudgetLike
    from async_openai.validation.ledger_setting import SinkLike
    from async_openai.validation.telemetry_setting import SpanSource

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")


class LazySignature:
    """Stands behind a function as its `__wrapped__`: `inspect.signature` follows that, and few programs ask."""

    def __init__(self, make: Callable[[], Signature]) -> None:
        self._make = make

    @cached_property
    def __signature__(self) -> Signature:
        return self._make()

    def __call__(self) -> None:
        """Refuse: only what can be called has a signature, and nothing calls it."""
        raise TypeError("a signature is not called")


def typed_as(_signature: Callable[P, S]) -> Callable[[Callable[..., R]], Callable[P, R]]:
    """Give a function the keywords of a class for type checkers, editors and notebooks."""
    return _with_keywords(cast("type[Settings]", _signature))


def method_typed_as(_signature: Callable[P, S]) -> Callable[[Callable[..., R]], Callable[Concatenate[Any, P], R]]:
    """Give a method the keywords of a class for type checkers, editors and notebooks."""
    return _with_keywords(cast("type[Settings]", _signature))


def _with_keywords(kind: type[Settings]) -> Callable[[Callable[..., R]], Callable[..., R]]:
    def decorate(function: Callable[..., R]) -> Callable[..., R]:
        function.__wrapped__ = LazySignature(lambda: _spelled_out(function, kind))  # type: ignore[attr-defined]
        return function

    return decorate


def _spelled_out(function: Callable[..., Any], kind: type[Settings]) -> Signature:
    """Return the signature of a function with the fields of a class in the place of its `**keywords`."""
    given = signature(function, follow_wrapped=False)
    own = [one for one in given.parameters.values() if one.kind is not Parameter.VAR_KEYWORD]
    # Without their types, which name what pydantic does with a value.
    fields = [Parameter(name, Parameter.KEYWORD_ONLY, default=None) for name in kind.model_fields]
    return given.replace(parameters=[*own, *fields])


class ConnectionOptions(TypedDict, total=False):
    """Rarer settings of a client, each as in `Settings`."""

    provider: str | None
    """A known compatible host: `groq`, `together`, `mistral`, `ollama`, ..."""
    proxies: str | Mapping[str, str] | None
    """Proxy URL, or URLs by scheme. Default: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY."""
    verify: bool | str | SSLContext | None
    """TLS verification: True, False, a CA bundle's path, or an `ssl.SSLContext`. Default True."""
    cert: str | tuple[str, str] | tuple[str, str, str] | None
    """Client certificate: a PEM file, (certificate, key) or (certificate, key, password)."""
    max_connections: int | None
    """Open connections of a client at most, an event loop. Default 1000."""
    max_keepalive_connections: int | None
    """Idle connections kept at most. Default 100."""
    keepalive_expiry: float | None
    """Seconds that an idle connection is kept. Default 5."""
    admin_api_key: ApiKey
    """Key for `client.admin` alone, sent nowhere else; as `api_key` several, or a function."""
    api_key_path: str | None
    """File whose first line is the key; read when no key is set elsewhere."""
    debug_enabled: bool | None
    """Log one line an attempt at DEBUG; also `OPENAI_LOG=debug`. Default False."""
    disable_retries: bool | None
    """Never repeat a call, whatever `max_retries` says. Default False."""
    ignore_errors: bool | None
    """Makes `return_exceptions=True` the default of the many-prompt helpers. Default False."""
    on_error: Callable[..., Any] | None
    """`on_error(error, attempt)`, observes each failed attempt; may be `async def` for asynchronous calls."""
    auto_retry_limit: int | None
    """Repeats of a call made with `auto_retry=True`. Default 5."""
    default_completion_model: str | None
    """Model of `completions.create` without one. Default `gpt-3.5-turbo-instruct`."""
    pricing: Mapping[str, Any] | None
    """Prices that replace the known ones: `{"my-model": {"input": 0.5, "output": 1.5}}`, USD a million tokens."""
    ledger: SinkLike | Sequence[SinkLike] | None
    """Where the ledger's rows are written: `usage.jsonl`, `usage.db`, a `Sink`, a function, or a list of these."""
    tags: str | Sequence[str] | None
    """Names under which the ledger sums all calls up, and by which budgets count them; beside a call's own `tags=`."""
    budget: BudgetLike | Sequence[BudgetLike] | None
    """Budgets that all calls count in, whatever their tags: of `OpenAI.budget(...)`, or their names."""
    telemetry: bool | SpanSource | None
    """Whether OpenTelemetry sees each call, as spans and metrics: by its global providers, or a `TracerProvider` given
    here. Needs the extra `otel`. Default False."""
    transport: TransportKind | None
    """What carries the requests. Default `default`: connections of our own, which h11 reads."""
    webhook_secret: str | SecretStr | None
    """Secret that webhooks are signed with, `whsec_...`; for `webhooks.unwrap` and `verify_signature`."""
    deadline: float | None
    """Seconds for a whole call: attempts, waits, other clients, stream. Default: none."""
    first_token_timeout: float | None
    """Seconds from the start of an attempt to the first content of its stream. Default: none."""
    inter_token_timeout: float | None
    """Seconds between two pieces of a stream's content. Default: none."""
    max_response_bytes: float | None
    """Bytes of a reply at most, unpacked, or of a stream put together. Default 256 MiB; for files and raw bytes none.

    No limit: `None` for one client, infinity in `configure`, `none` in the environment."""
    max_wait: float | None
    """Seconds that a call waits in all where a host says "later" or a limit is reached; those waits are no repeats.
    Default: until the deadline, else 120."""
    requests_per_minute: float | None
    """Requests a minute at most, for each key and model. Default: what the host lets through."""
    tokens_per_minute: float | None
    """Tokens a minute at most, for each key and model: of prompts and answers, estimated before and corrected after.
    Default: what the host lets through."""
    max_concurrency: int | None
    """Calls under way at most, for each key and model. Default: none."""
    limits: Mapping[str, Mapping[str, float]] | None
    """Limits by model, in place of those for all: `{"gpt-4o": {"requests_per_minute": 500}}`."""
    token_counter: Callable[..., Any] | None
    """Counts the tokens of a request's prompt: a function of the request, for `tokens_per_minute`. Default: an
    estimate."""
    retry_unknown: bool | None
    """Whether a call goes on after an attempt whose outcome was lost, and may be billed. Default True."""
    models: str | Sequence[str] | None
    """Models that a client serves in a pool. Default: any; an Azure client with a mapping those in it."""
    excluded_models: str | Sequence[str] | None
    """Models that a client does not serve in a pool."""
    model_aliases: Mapping[str, Mapping[str, str]] | None
    """Names of one's own: `{"smart": {"openai": "gpt-5", "az": "gpt-5-prod"}}`, by client or provider."""
    fallback_models: Mapping[str, str | Sequence[str]] | None
    """Models with a larger window, tried where a prompt is too long: `{"gpt-4o": ["gpt-4.1"]}`."""
    priority: int | None
    """Of a client, where calls on the class rotate: lower ones come first. Default: the order of making them. A
    pool made by `OpenAI.pool` has its own order."""
    weight: float | None
    """Of a client in a pool: its share with the strategy `weighted`, 0 being the last resort. Default 1."""
    on_attempt: Callable[..., Any] | None
    """`on_attempt(attempt)`, called before each attempt is sent; as `on_error`."""
    on_failover: Callable[..., Any] | None
    """`on_failover(attempt, client)`, called when a call goes on to another client; as `on_error`."""
    on_cooldown: Callable[..., Any] | None
    """`on_cooldown(cooldown)`, called when a client, key or model begins to cool down; as `on_error`. See
    `ClientCooldown`."""
    on_reply: Callable[..., Any] | None
    """`on_reply(row)`, called at the end of each call that went well, of a stream once it was read, with its
    `LedgerRow`; as `on_error`."""
    on_rest: Callable[..., Any] | None
    """Another name of `on_cooldown`."""


if TYPE_CHECKING:

    class NamedClient(Settings):
        """The keywords of `OpenAI.init_api_client`: those of `configure`, and its own."""

        name: str | None = Field(default=None, kw_only=False)
        set_as_default: bool | None = None
        is_azure: bool | None = None
        provider: str | None = None
        http_client: Any = None
        # For an Azure client the plain names mean its own. These are settings of Azure clients alone.
        ad_token: ApiKey = None
        endpoint: str | None = None
        deployment: str | None = None
        model_mapping: Mapping[str, str] | None = None

else:
    NamedClient = Settings
