"""The settings: what each is called, what it accepts, and which environment variables hold it.

`Settings` declares every name once: its fields are the keywords of `OpenAI.configure`, and the `Env` beside each names
its environment variables. How values are looked for is in `configuration.py`.
"""

import math
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal, Protocol, cast, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    SecretStr,
)

if TYPE_CHECKING:
    from ssl import SSLContext

    from async_openai.validation.budget_setting import BudgetLike
    from async_openai.validation.ledger_setting import SinkLike
    from async_openai.validation.telemetry_setting import SpanSource


class KeySource(Protocol):
    """A function that returns the key, called before each attempt. May be `async def` for asynchronous calls."""

    def __call__(self) -> str | Awaitable[str]:
        """Return the key to use now."""
        ...


ApiKey = str | SecretStr | Sequence[str] | KeySource | None
"""One key, several (used in turn), or a function that gives one."""

TimeoutValue = float | Mapping[str, float | None] | Any
"""Seconds for everything, or connect/read/write/pool separately: a mapping, `Timeouts`, or an `httpx.Timeout`."""


TransportKind = Literal["default", "httpx", "aiohttp"]
"""What carries the requests."""

StrategyName = Literal[
    "priority", "round_robin", "weighted", "lowest_latency", "most_headroom", "least_busy", "cheapest"
]
"""The strategies that have a name; each is a function in `engine/strategies.py`."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Member:
    """A client of a pool able to serve a call, as a strategy function sees it."""

    name: str
    """Name of the client."""
    model: str | None
    """Model as the caller names it, or the client's default; None for operations without one."""
    weight: float
    """The client's share. Default 1."""
    latency: float | None
    """Decayed average of the seconds to the first token; None where none is known."""


StrategyFunction = Callable[[Sequence[Member], float, bool], Sequence[Member]]
"""`strategy(members, now, streamed)`: returns the members, best first.

`now` is seconds of the monotonic clock, `streamed` whether the answer is streamed. It is called before each call that
more than one client can serve, from any thread. A member that it leaves out comes after those that it returns.
"""

Strategy = StrategyName | StrategyFunction
"""The order in which the clients of a pool are tried: a name, or a function."""


class Env:
    """Names the environment variables of a setting, first found wins."""

    def __init__(self, *names: str) -> None:
        self.names = names


def as_keys(value: Any) -> Any:
    """Hide keys as soon as they come in; keep functions as they are."""
    if value is None or callable(value):
        return value
    if isinstance(value, str | SecretStr):
        return (_as_secret(value),)
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        keys = tuple(_as_secret(key) for key in cast("Sequence[Any]", value))
        if keys:
            return keys
        raise ValueError("expected at least one key, got an empty list")
    raise ValueError("expected a string, a list of strings, or a function that returns one")


def _as_secret(value: Any) -> SecretStr:
    text = value.get_secret_value() if isinstance(value, SecretStr) else value
    if not isinstance(text, str):
        raise ValueError("expected a string, a list of strings, or a function that returns one")  # noqa: TRY004 - pydantic collects ValueErrors
    if not text.strip():
        raise ValueError("expected a key, got an empty string")
    if text != text.strip(" "):
        raise ValueError("a key has no blank before or after it")
    if not text.isascii() or any(ord(character) < 32 or ord(character) == 127 for character in text):  # noqa: PLR2004 - control characters
        raise ValueError("a key is plain ASCII text without line breaks or control characters")
    return SecretStr(text)


_FRAMING = frozenset({"connection", "content-encoding", "content-length", "transfer-encoding"})
"""Headers that tell where a request ends: a wrong one would send a part of it as another request."""


def check_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Refuse what would break out of a header line (RFC 9110, 5.5) or a request, without showing the value."""
    for name, value in headers.items():
        if name.lower() in _FRAMING:
            raise ValueError(f"the header {name!r} says how the request is sent, and cannot be set")
        if not name or any(not 33 <= ord(character) < 127 or character in ':"(),/;<=>?@[\\]{}' for character in name):  # noqa: PLR2004
            raise ValueError(f"{name!r} is not a header name")
        if any((ord(character) < 32 and character != "\t") or ord(character) == 127 for character in value):  # noqa: PLR2004 - control characters
            raise ValueError(f"the value of header {name!r} contains a line break or another control character")
        if value != value.strip(" \t"):
            raise ValueError(f"the value of header {name!r} begins or ends with a blank")
        try:
            value.encode("latin-1")
        except UnicodeEncodeError:
            raise ValueError(f"the value of header {name!r} is not Latin-1 text") from None
    return headers


def as_timeout(value: Any) -> Any:
    """Accept seconds, a mapping, or any object with connect/read/write/pool (our Timeouts, httpx.Timeout)."""
    parts = ("connect", "read", "write", "pool")
    if value is None:
        return value
    if all(hasattr(value, part) for part in parts):
        as_timeout({part: getattr(value, part) for part in parts})
        return value
    if isinstance(value, Mapping):
        mapping = cast("Mapping[Any, Any]", value)
        unknown = [key for key in mapping if key not in parts]
        if unknown:
            raise ValueError(f"expected the keys connect, read, write and pool, got {unknown[0]!r}")
        return {key: None if seconds is None else as_seconds(seconds) for key, seconds in mapping.items()}
    return as_seconds(value)


_LONGEST_TIMEOUT = 10**9
"""Seconds. Sockets refuse what is not much more than this, infinity too."""


def as_bytes(value: Any) -> float:
    """Check a size in bytes; `inf`, or `none` in the environment, is no limit."""
    if isinstance(value, str) and value.strip().lower() == "none":
        return math.inf
    try:
        size = math.nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        size = math.nan
    if not (size >= 1 and (size == math.inf or size.is_integer())):
        raise ValueError("expected a whole number of bytes of at least 1, or infinity for no limit")
    return size


def as_seconds(value: Any) -> float:
    """Check a time in seconds."""
    if isinstance(value, bool):
        raise ValueError("expected seconds as a number, got bool")  # noqa: TRY004 - pydantic collects ValueErrors
    try:
        seconds = float(value)
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"expected seconds as a number, got {type(value).__name__}") from None
    if not 0 < seconds <= _LONGEST_TIMEOUT:
        raise ValueError(
            f"expected more than 0 seconds and at most {_LONGEST_TIMEOUT:,} (no limit: a part that is None)"
        )
    return seconds


def _as_names(value: Any) -> Any:
    """Names, or one text with commas between them, as environment variables hold it."""
    if isinstance(value, str):
        return [name.strip() for name in value.split(",") if name.strip()]
    return list(cast("Sequence[Any]", value)) if isinstance(value, tuple | set | frozenset) else value


def _as_proxies(value: Any) -> Any:
    """One URL for everything, or a URL by scheme; `http` and `http://` mean the same."""
    if isinstance(value, str):
        return {"all://": value}
    if isinstance(value, Mapping):
        mapping = cast("Mapping[Any, Any]", value)
        if not all(isinstance(key, str) for key in mapping):
            raise ValueError("expected proxy URLs by scheme, as in {'https': 'http://proxy:3128'}")
        return {key if "://" in key else f"{key}://": url for key, url in mapping.items() if url is not None}
    return value


def _as_sinks(value: Any) -> Any:
    from async_openai.validation.ledger_setting import check_sinks  # noqa: PLC0415 - few programs write their ledger down

    return check_sinks(value)


def _as_budgets(value: Any) -> Any:
    from async_openai.validation.budget_setting import check_budgets  # noqa: PLC0415 - as above

    return check_budgets(value)


def _as_pricing(value: Any) -> Any:
    if value is not None:
        from async_openai.errors import ConfigurationError  # noqa: PLC0415 - few programs have prices of their own
        from async_openai.validation.price_setting import check_pricing  # noqa: PLC0415 - as above

        try:
            check_pricing(value)
        except ConfigurationError as error:
            # Whoever names the setting need not hear it twice.
            raise ValueError(error.message.removeprefix("pricing").removeprefix(": ")) from None
    return value


def _as_telemetry(value: Any) -> Any:
    from async_openai.validation.telemetry_setting import check_telemetry  # noqa: PLC0415 - as above

    return check_telemetry(value)


def _as_limits(name: str) -> Callable[[Any], Any]:
    """Return a check of `validation/limit_settings.py`."""

    def check(value: Any) -> Any:
        from async_openai.validation import limit_settings  # noqa: PLC0415 - few programs give limits

        return getattr(limit_settings, name)(value)

    return check


def as_strategy(value: Any) -> Any:
    """Check a strategy: one of the names, or a function."""
    names = get_args(StrategyName)
    if callable(value) and not isinstance(value, type):
        return value
    if not isinstance(value, str):
        raise ValueError(f"expected one of {', '.join(names)}, or a function, got {type(value).__name__}")  # noqa: TRY004 - as above
    if value not in names:
        from async_openai.validation import nearest  # noqa: PLC0415 - only where it is wrong

        close = nearest(value, names, cutoff=0.5)
        hint = f" (did you mean {close!r}?)" if close else ""
        raise ValueError(f"expected one of {', '.join(names)}, or a function, got another str{hint}")
    return value


CheckedHeaders = Annotated[dict[str, str], AfterValidator(check_headers)]
Keys = Annotated[Any, BeforeValidator(as_keys), PlainSerializer(lambda _: _HIDDEN)]
TimeoutField = Annotated[Any, BeforeValidator(as_timeout)]
ProxyMap = Annotated[dict[str, str], BeforeValidator(_as_proxies)]
Count = Annotated[int, Field(ge=0)]
Port = Annotated[int, Field(ge=1, le=65535)]

Names = Annotated[list[str], BeforeValidator(_as_names)]

if TYPE_CHECKING:
    # What users may pass; the validators above make it what is kept.
    _ApiKey = ApiKey
    _Secret = str | SecretStr | None
    _Timeout = TimeoutValue | None
    _Proxies = str | Mapping[str, str] | None
    _StrMap = Mapping[str, str] | None
    _Headers = Mapping[str, str] | None
    _Verify = bool | str | SSLContext | None
    _Seconds = float | None
    _Bytes = float | None
    _Wait = float | None
    _Limit = float | None
    _Concurrency = int | None
    _Limits = Mapping[str, Mapping[str, float]] | None
    _Names = str | Sequence[str] | None
    _Aliases = Mapping[str, Mapping[str, str]] | None
    _Fallbacks = Mapping[str, str | Sequence[str]] | None
    _Sinks = SinkLike | Sequence[SinkLike] | None
    _Budgets = BudgetLike | Sequence[BudgetLike] | None
    _Strategy = Strategy | None
    _Telemetry = bool | SpanSource | None
else:
    _ApiKey = Keys | None
    _Secret = SecretStr | None
    _Timeout = TimeoutField | None
    _Proxies = ProxyMap | None
    _StrMap = dict[str, str] | None
    _Headers = CheckedHeaders | None
    _Verify = Any
    _Seconds = Annotated[Any, BeforeValidator(as_seconds)] | None
    _Bytes = Annotated[Any, BeforeValidator(as_bytes)] | None
    _Wait = Annotated[Any, BeforeValidator(_as_limits("as_wait"))] | None
    _Limit = Annotated[Any, BeforeValidator(_as_limits("as_limit"))] | None
    _Concurrency = Annotated[Any, BeforeValidator(_as_limits("as_concurrency"))] | None
    _Limits = Annotated[Any, BeforeValidator(_as_limits("as_limits"))] | None
    _Names = Names | None
    _Aliases = dict[str, dict[str, str]] | None
    _Fallbacks = dict[str, Names] | None
    _Sinks = Annotated[Any, BeforeValidator(_as_sinks)]
    _Budgets = Annotated[Any, BeforeValidator(_as_budgets)]
    _Strategy = Annotated[Any, BeforeValidator(as_strategy)] | None
    _Telemetry = Annotated[Any, BeforeValidator(_as_telemetry)]


class Settings(BaseModel):
    """All settings. None means "not set here": the next layer decides."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, hide_input_in_errors=True, arbitrary_types_allowed=True, defer_build=True
    )

    api_key: Annotated[_ApiKey, Env("OPENAI_API_KEY")] = None
    """Key, list of keys used in turn, or a function that returns one."""
    api_key_path: Annotated[str | None, Env("OPENAI_API_KEY_PATH")] = None
    """File whose first line is the key; read when no key is set elsewhere."""
    admin_api_key: Annotated[_ApiKey, Env("OPENAI_ADMIN_KEY")] = None
    """Key for `client.admin` alone, sent nowhere else; as `api_key` several, or a function."""
    api_base: Annotated[str | None, Env("OPENAI_API_BASE")] = None
    """Base URL; goes before every other form of the URL."""
    base_url: Annotated[str | None, Env("OPENAI_BASE_URL")] = None
    """Base URL: `https://api.openai.com/v1`, or another host's."""
    url: Annotated[str | None, Env("OPENAI_URL", "OPENAI_API_URL")] = None
    """Base URL, by the name of async-openai 0.0.x. Without a path, `api_path` is added."""
    scheme: Annotated[str | None, Env("OPENAI_API_SCHEME")] = None
    """URL scheme, `http` or `https`; with `host`."""
    host: Annotated[str | None, Env("OPENAI_API_HOST")] = None
    """Host name, when no URL is given."""
    port: Annotated[Port | None, Env("OPENAI_API_PORT")] = None
    """Port, when no URL is given."""
    api_path: Annotated[str | None, Env("OPENAI_API_PATH")] = None
    """Path after the host. Default `/v1`."""
    api_type: Annotated[Literal["openai", "open_ai", "azure", "azure_ad"] | None, Env("OPENAI_API_TYPE")] = None
    """`azure` makes the default client an Azure client. Default `openai`."""
    api_version: Annotated[str | None, Env("OPENAI_API_VERSION")] = None
    """API version for Azure where `azure_api_version` is not set; never sent to other hosts."""
    organization: Annotated[str | None, Env("OPENAI_ORGANIZATION", "OPENAI_ORG_ID")] = None
    """Sent as `OpenAI-Organization`."""
    project: Annotated[str | None, Env("OPENAI_PROJECT", "OPENAI_PROJECT_ID")] = None
    """Sent as `OpenAI-Project`."""
    webhook_secret: Annotated[_Secret, Env("OPENAI_WEBHOOK_SECRET")] = None
    """Secret that webhooks are signed with, `whsec_...`; for `webhooks.unwrap` and `verify_signature`."""
    proxies: Annotated[_Proxies, Env("OPENAI_PROXIES")] = None
    """Proxy URL, or URLs by scheme. Default: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY."""
    timeout: Annotated[_Timeout, Env("OPENAI_TIMEOUT")] = None
    """Seconds, or connect/read/write/pool separately. Default: connect 5, the others 600."""
    max_retries: Annotated[Count | None, Env("OPENAI_MAX_RETRIES")] = None
    """How often a failed call is repeated. Default 2."""
    deadline: Annotated[_Seconds, Env("OPENAI_DEADLINE")] = None
    """Seconds for a whole call: attempts, waits, other clients, stream. Default: none."""
    first_token_timeout: Annotated[_Seconds, Env("OPENAI_FIRST_TOKEN_TIMEOUT")] = None
    """Seconds from the start of an attempt to the first content of its stream. Default: none."""
    inter_token_timeout: Annotated[_Seconds, Env("OPENAI_INTER_TOKEN_TIMEOUT")] = None
    """Seconds between two pieces of a stream's content. Default: none."""
    max_response_bytes: Annotated[_Bytes, Env("OPENAI_MAX_RESPONSE_BYTES")] = None
    """Bytes of a reply at most, unpacked, or of a stream put together. Default 256 MiB; for files and raw bytes none.

    No limit: `None` for one client, infinity in `configure`, `none` in the environment."""
    max_wait: Annotated[_Wait, Env("OPENAI_MAX_WAIT")] = None
    """Seconds that a call waits in all where a host says "later" or a limit is reached; those waits are no repeats.
    Default: until the deadline, else 120."""
    requests_per_minute: Annotated[_Limit, Env("OPENAI_REQUESTS_PER_MINUTE")] = None
    """Requests a minute at most, for each key and model. Default: what the host lets through."""
    tokens_per_minute: Annotated[_Limit, Env("OPENAI_TOKENS_PER_MINUTE")] = None
    """Tokens a minute at most, for each key and model: of prompts and answers, estimated before and corrected after.
    Default: what the host lets through."""
    max_concurrency: Annotated[_Concurrency, Env("OPENAI_MAX_CONCURRENCY")] = None
    """Calls under way at most, for each key and model. Default: none."""
    limits: Annotated[_Limits, Env("OPENAI_LIMITS")] = None
    """Limits by model, in place of those for all: `{"gpt-4o": {"requests_per_minute": 500}}`."""
    token_counter: Callable[..., Any] | None = None
    """Counts the tokens of a request's prompt: a function of the request, for `tokens_per_minute`. Default: an
    estimate."""
    retry_unknown: Annotated[bool | None, Env("OPENAI_RETRY_UNKNOWN")] = None
    """Whether a call goes on after an attempt whose outcome was lost, and may be billed. Default True."""
    ignore_errors: Annotated[bool | None, Env("OPENAI_IGNORE_ERRORS")] = None
    """Makes `return_exceptions=True` the default of the many-prompt helpers. Default False."""
    disable_retries: Annotated[bool | None, Env("OPENAI_DISABLE_RETRIES")] = None
    """Never repeat a call, whatever `max_retries` says. Default False."""
    max_connections: Annotated[Annotated[int, Field(ge=1)] | None, Env("OPENAI_MAX_CONNECTIONS")] = None
    """Open connections of a client at most, an event loop. Default 1000."""
    max_keepalive_connections: Annotated[Count | None, Env("OPENAI_MAX_KEEPALIVE_CONNECTIONS")] = None
    """Idle connections kept at most. Default 100."""
    keepalive_expiry: Annotated[Annotated[float, Field(ge=0)] | None, Env("OPENAI_KEEPALIVE_EXPIRY")] = None
    """Seconds that an idle connection is kept. Default 5."""
    custom_headers: Annotated[_Headers, Env("OPENAI_CUSTOM_HEADERS")] = None
    """Headers sent with each request; JSON in the environment."""
    default_query: _StrMap = None
    """Query parameters sent with each request."""
    verify: Annotated[_Verify, Env("OPENAI_VERIFY")] = None
    """TLS verification: True, False, a CA bundle's path, or an `ssl.SSLContext`. Default True."""
    cert: Annotated[str | tuple[str, str] | tuple[str, str, str] | None, Env("OPENAI_CERT")] = None
    """Client certificate: a PEM file, (certificate, key) or (certificate, key, password)."""
    debug_enabled: Annotated[bool | None, Env("OPENAI_DEBUG_ENABLED")] = None
    """Log one line an attempt at DEBUG; also `OPENAI_LOG=debug`. Default False."""
    transport: Annotated[TransportKind | None, Env("OPENAI_TRANSPORT")] = None
    """What carries the requests. Default `default`: connections of our own, which h11 reads."""
    on_error: Callable[..., Any] | None = None
    """`on_error(error, attempt)`, observes each failed attempt; may be `async def` for asynchronous calls."""
    on_attempt: Callable[..., Any] | None = None
    """`on_attempt(attempt)`, called before each attempt is sent; as `on_error`."""
    on_failover: Callable[..., Any] | None = None
    """`on_failover(attempt, client)`, called when a call goes on to another client; as `on_error`."""
    on_cooldown: Callable[..., Any] | None = None
    """`on_cooldown(cooldown)`, called when a client, key or model begins to cool down; as `on_error`. See
    `ClientCooldown`."""
    on_reply: Callable[..., Any] | None = None
    """`on_reply(row)`, called at the end of each call that went well, of a stream once it was read, with its
    `LedgerRow`; as `on_error`."""
    auto_retry_limit: Annotated[Count | None, Env("OPENAI_AUTO_RETRY_LIMIT")] = None
    """Repeats of a call made with `auto_retry=True`. Default 5."""
    default_completion_model: Annotated[str | None, Env("OPENAI_DEFAULT_COMPLETION_MODEL")] = None
    """Model of `completions.create` without one. Default `gpt-3.5-turbo-instruct`."""
    enable_rotating_clients: Annotated[bool | None, Env("OPENAI_ENABLE_ROTATING_CLIENTS")] = None
    """Calls on the class go to the next client when one fails. Default False."""
    prioritize: Annotated[Literal["azure", "openai"] | None, Env("OPENAI_PRIORITIZE")] = None
    """Which kind of client is tried first when clients rotate. Default: the default client."""
    rotation_strategy: Annotated[_Strategy, Env("OPENAI_ROTATION_STRATEGY")] = None
    """How rotating clients share the calls: a name or a function, as for `OpenAI.pool`. Default `priority`: in order,
    those of one `priority` at random."""
    rotation_seed: Annotated[int | None, Env("OPENAI_ROTATION_SEED")] = None
    """Seed of what is random in it. Default: none."""
    priority: int | None = None
    """Of a client, where calls on the class rotate: lower ones come first. Default: the order of making them. A
    pool made by `OpenAI.pool` has its own order."""
    weight: Annotated[float, Field(ge=0, allow_inf_nan=False)] | None = None
    """Of a client in a pool: its share with the strategy `weighted`, 0 being the last resort. Default 1."""
    models: Annotated[_Names, Env("OPENAI_MODELS")] = None
    """Models that a client serves in a pool. Default: any; an Azure client with a mapping those in it."""
    excluded_models: Annotated[_Names, Env("OPENAI_EXCLUDED_MODELS")] = None
    """Models that a client does not serve in a pool."""
    model_aliases: Annotated[_Aliases, Env("OPENAI_MODEL_ALIASES")] = None
    """Names of one's own: `{"smart": {"openai": "gpt-5", "az": "gpt-5-prod"}}`, by client or provider."""
    fallback_models: Annotated[_Fallbacks, Env("OPENAI_FALLBACK_MODELS")] = None
    """Models with a larger window, tried where a prompt is too long: `{"gpt-4o": ["gpt-4.1"]}`."""
    filtered_elsewhere: Annotated[bool | None, Env("OPENAI_FILTERED_ELSEWHERE")] = None
    """Whether rotating calls ask another provider where a content filter refuses. Default False."""
    pricing: Annotated[Mapping[str, Any] | None, BeforeValidator(_as_pricing)] = None
    """Prices that replace the known ones: `{"my-model": {"input": 0.5, "output": 1.5}}`, USD a million tokens."""
    ledger: Annotated[_Sinks, Env("OPENAI_LEDGER")] = None
    """Where the ledger's rows are written: `usage.jsonl`, `usage.db`, a `Sink`, a function, or a list of these."""
    tags: Annotated[_Names, Env("OPENAI_TAGS")] = None
    """Names under which the ledger sums all calls up, and by which budgets count them; beside a call's own `tags=`."""
    shared: str | None = None
    """Redis through which processes share budgets and limits: `redis://host:6379/0`; needs the extra `redis`."""
    budget: _Budgets = None
    """Budgets that all calls count in, whatever their tags: of `OpenAI.budget(...)`, or their names."""
    telemetry: Annotated[_Telemetry, Env("OPENAI_TELEMETRY")] = None
    """Whether OpenTelemetry sees each call, as spans and metrics: by its global providers, or a `TracerProvider` given
    here. Needs the extra `otel`. Default False."""

    azure_api_key: Annotated[_ApiKey, Env("AZURE_OPENAI_API_KEY")] = None
    """Key, list of keys used in turn, or a function that returns one; sent as `api-key`."""
    azure_api_key_path: Annotated[str | None, Env("AZURE_OPENAI_API_KEY_PATH")] = None
    """File whose first line is the key; read when no key is set elsewhere."""
    azure_ad_token: Annotated[_ApiKey, Env("AZURE_OPENAI_AD_TOKEN")] = None
    """Microsoft Entra token, or a function that returns one; sent as a bearer token."""
    azure_api_base: Annotated[str | None, Env("AZURE_OPENAI_API_BASE")] = None
    """The resource's URL; goes before every other form of it."""
    azure_endpoint: Annotated[str | None, Env("AZURE_OPENAI_ENDPOINT")] = None
    """The resource's URL: `https://NAME.openai.azure.com`."""
    azure_base_url: Annotated[str | None, Env("AZURE_OPENAI_BASE_URL")] = None
    """The whole base URL, in place of `azure_endpoint`."""
    azure_url: Annotated[str | None, Env("AZURE_OPENAI_URL", "AZURE_OPENAI_API_URL")] = None
    """The resource's URL, by the name of async-openai 0.0.x."""
    azure_scheme: Annotated[str | None, Env("AZURE_OPENAI_API_SCHEME")] = None
    """URL scheme, `http` or `https`; with `azure_host`."""
    azure_host: Annotated[str | None, Env("AZURE_OPENAI_API_HOST")] = None
    """Host name, when no URL is given."""
    azure_port: Annotated[Port | None, Env("AZURE_OPENAI_API_PORT")] = None
    """Port, when no URL is given."""
    azure_api_path: Annotated[str | None, Env("AZURE_OPENAI_API_PATH")] = None
    """Path between host and operation. Default `/openai`."""
    azure_api_type: Annotated[Literal["azure", "azure_ad"] | None, Env("AZURE_OPENAI_API_TYPE")] = None
    """`azure_ad` sends the key as a bearer token. Default `azure`."""
    azure_api_version: Annotated[str | None, Env("AZURE_OPENAI_API_VERSION")] = None
    """`2024-10-21` and the like for deployment URLs, `v1` for the v1 URLs. Default `2024-10-21`."""
    azure_deployment: Annotated[str | None, Env("AZURE_OPENAI_DEPLOYMENT")] = None
    """One deployment for every call, whatever its model."""
    azure_organization: Annotated[str | None, Env("AZURE_OPENAI_ORGANIZATION")] = None
    """Sent as `OpenAI-Organization`."""
    azure_proxies: Annotated[_Proxies, Env("AZURE_OPENAI_PROXIES")] = None
    """Proxy URL, or URLs by scheme. Default: those of `proxies`."""
    azure_timeout: Annotated[_Timeout, Env("AZURE_OPENAI_TIMEOUT")] = None
    """Seconds, or connect/read/write/pool separately. Default: that of `timeout`."""
    azure_max_retries: Annotated[Count | None, Env("AZURE_OPENAI_MAX_RETRIES")] = None
    """How often a failed call is repeated. Default: that of `max_retries`."""
    azure_model_mapping: Annotated[_StrMap, Env("AZURE_OPENAI_MODEL_MAPPING")] = None
    """Deployment name by model name, added to the default mapping."""

    if TYPE_CHECKING:
        on_rest: Callable[..., Any] | None = None
        """Another name of `on_cooldown`."""
        azure_ad_token_provider: KeySource | None = None
        """Another name of `azure_ad_token`, where that is a function."""
        # `az_` is short for `azure_` in every keyword; renamed before validation.
        az_api_key: ApiKey = None
        az_api_key_path: str | None = None
        az_ad_token: ApiKey = None
        az_api_base: str | None = None
        az_endpoint: str | None = None
        az_base_url: str | None = None
        az_url: str | None = None
        az_scheme: str | None = None
        az_host: str | None = None
        az_port: int | None = None
        az_api_path: str | None = None
        az_api_type: Literal["azure", "azure_ad"] | None = None
        az_api_version: str | None = None
        az_deployment: str | None = None
        az_organization: str | None = None
        az_proxies: _Proxies = None
        az_timeout: _Timeout = None
        az_max_retries: int | None = None
        az_model_mapping: _StrMap = None
    else:

        @property
        def on_rest(self) -> Callable[..., Any] | None:
            """Another name of `on_cooldown`."""
            return self.on_cooldown

        # Behind repr, str and what rich and devtools print.
        def __repr_args__(self) -> list[tuple[str, Any]]:
            return [(name, _shown(name, getattr(self, name))) for name in sorted(self.model_fields_set)]


RENAMED = {"on_rest": "on_cooldown", "azure_ad_token_provider": "azure_ad_token"}
"""Settings by another name that they have."""


def setting_named(name: str) -> str:
    """Return the name of a setting, given any of its names: `az_` is short for `azure_`."""
    return f"azure_{name[3:]}" if name.startswith("az_") else RENAMED.get(name, name)


_HIDDEN = "**********"
_SECRET = ("key", "token", "secret", "headers", "proxies", "cert", "query")


def _shown(name: str, value: Any) -> Any:
    # Headers and proxy URLs carry credentials too, and so may any URL before it is checked.
    secret = any(part in name for part in _SECRET) and not name.endswith("_path")
    credentials = isinstance(value, str) and ("@" in value or "?" in value)
    return _HIDDEN if value is not None and (secret or credentials) else value
