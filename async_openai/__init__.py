"""One light client for OpenAI, Azure OpenAI and every OpenAI-compatible host: sync and async from the same object.

Names are imported when they are first used (PEP 562), so `import async_openai` costs next to nothing.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from async_openai.importing import importing
from async_openai.version import __version__

if TYPE_CHECKING:
    from async_openai import error as error
    from async_openai import types as types
    from async_openai.async_clients import AsyncAzureOpenAI, AsyncOpenAI
    from async_openai.budgets.budget import Budget
    from async_openai.budgets.tags import tagged
    from async_openai.bulk.async_run import AsyncRun
    from async_openai.bulk.embed_many import Vectors
    from async_openai.bulk.result import Result, RunSummary
    from async_openai.bulk.run import Run
    from async_openai.client import AzureOpenAI, Client, OpenAIClient
    from async_openai.configuration import get_settings, settings
    from async_openai.costs.jsonl_sink import JSONLSink
    from async_openai.costs.ledger import Ledger
    from async_openai.costs.rows import LedgerRow
    from async_openai.costs.sinks import CallableSink, MemorySink
    from async_openai.costs.sqlite_sink import SQLiteSink
    from async_openai.engine.bookkeeping import ClientCooldown, ClientRest
    from async_openai.engine.chat_event_stream import AsyncChatCompletionStream, ChatCompletionStream
    from async_openai.engine.paging import AsyncPage, AsyncPages, Page
    from async_openai.engine.raw import AsyncRawAPIResponse, RawAPIResponse
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.response_event_stream import AsyncResponseStream, ResponseStream
    from async_openai.engine.streaming import AsyncStream, Stream
    from async_openai.errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        Attempt,
        AuthenticationError,
        BadRequestError,
        BudgetExceededError,
        ConfigurationError,
        ConflictError,
        ContentFilterFinishReasonError,
        DeadlineExceededError,
        FinishReasonError,
        InternalServerError,
        InvalidParameterError,
        InvalidRequestError,
        InvalidWebhookSignatureError,
        LengthFinishReasonError,
        MaxRetriesExceeded,
        NotFoundError,
        NoUsableClientError,
        OpenAIError,
        ParameterTypeError,
        PermissionDeniedError,
        PollTimeoutError,
        RateLimitError,
        ResponseTooLargeError,
        RunStoppedError,
        ServiceUnavailableError,
        StorageError,
        StreamInterruptedError,
        TryAgain,
        UnknownClientError,
        UnknownModelError,
        UnprocessableEntityError,
        UploadInterruptedError,
        UsageError,
    )
    from async_openai.functions.tool_schema import pydantic_function_tool
    from async_openai.official_names import (
        DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT,
        DefaultAsyncHttpxClient,
        DefaultHttpxClient,
        NoneType,
        ProxiesTypes,
        Timeout,
        file_from_path,
    )
    from async_openai.official_names import (
        VerbOptions as RequestOptions,
    )
    from async_openai.pool import AsyncClientPool, ClientPool
    from async_openai.registry import OpenAI
    from async_openai.resources.chat import ChatLiveRequest, ChatRequest, ChatStreamRequest
    from async_openai.resources.completions import CompletionLiveRequest, CompletionRequest, CompletionStreamRequest
    from async_openai.resources.edits import EditRequest
    from async_openai.resources.embeddings import EmbeddingRequest
    from async_openai.resources.images import ImageEditRequest, ImageGenerateRequest, ImageVariationRequest
    from async_openai.sentinels import NOT_GIVEN, NotGiven, Omit, not_given, omit
    from async_openai.settings_model import ApiKey, KeySource, Member, Settings
    from async_openai.status import Status, StatusRow
    from async_openai.transport.aiohttp.default_client import DefaultAioHttpClient
    from async_openai.transport.base import Timeouts, Transport
    from async_openai.types.base import WireModel as BaseModel
    from async_openai.types.chat import ChatCompletion, ChatCompletionChunk, ChatMessage, ParsedChatCompletion
    from async_openai.types.chat import ChatCompletion as ChatResponse
    from async_openai.types.completions import Completion, Edit
    from async_openai.types.completions import Completion as CompletionResponse
    from async_openai.types.completions import Edit as EditResponse
    from async_openai.types.deviations import Deviation
    from async_openai.types.embeddings import CreateEmbeddingResponse
    from async_openai.types.embeddings import CreateEmbeddingResponse as EmbeddingResponse
    from async_openai.types.files import ChunkedUpload
    from async_openai.types.fine_tuning import FineTuningJob
    from async_openai.types.images import ImagesResponse
    from async_openai.types.images import ImagesResponse as ImageResponse
    from async_openai.types.models import Model
    from async_openai.types.models import Model as ModelResponse
    from async_openai.types.response import RawResponse
    from async_openai.types.responses import ParsedResponse, Response
    from async_openai.types.uploads import Upload
    from async_openai.types.usage import CompletionUsage
    from async_openai.validation.ledger_setting import Sink

_ERRORS = (
    "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError Attempt "
    "AuthenticationError BadRequestError BudgetExceededError ConfigurationError ConflictError "
    "ContentFilterFinishReasonError DeadlineExceededError FinishReasonError InternalServerError "
    "InvalidParameterError InvalidRequestError InvalidWebhookSignatureError LengthFinishReasonError "
    "MaxRetriesExceeded NoUsableClientError NotFoundError OpenAIError ParameterTypeError PermissionDeniedError "
    "PollTimeoutError RateLimitError ResponseTooLargeError RunStoppedError ServiceUnavailableError StorageError "
    "StreamInterruptedError TryAgain UnknownClientError UnknownModelError UnprocessableEntityError "
    "UploadInterruptedError UsageError"
)
_NAMES = {
    "budgets.budget": "Budget",
    "budgets.tags": "tagged",
    "bulk.async_run": "AsyncRun",
    "bulk.embed_many": "Vectors",
    "bulk.result": "Result RunSummary",
    "bulk.run": "Run",
    "async_clients": "AsyncAzureOpenAI AsyncOpenAI",
    "client": "AzureOpenAI Client OpenAIClient",
    "configuration": "get_settings settings",
    "costs.jsonl_sink": "JSONLSink",
    "costs.ledger": "Ledger",
    "costs.rows": "LedgerRow",
    "costs.sinks": "CallableSink MemorySink",
    "costs.sqlite_sink": "SQLiteSink",
    "engine.bookkeeping": "ClientCooldown ClientRest",
    "engine.chat_event_stream": "AsyncChatCompletionStream ChatCompletionStream",
    "engine.paging": "AsyncPage AsyncPages Page",
    "engine.raw": "AsyncRawAPIResponse RawAPIResponse",
    "engine.request": "ApiRequest",
    "engine.response_event_stream": "AsyncResponseStream ResponseStream",
    "engine.streaming": "AsyncStream Stream",
    "errors": _ERRORS,
    "functions.tool_schema": "pydantic_function_tool",
    "official_names": (
        "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT DefaultAsyncHttpxClient "
        "DefaultHttpxClient NoneType ProxiesTypes RequestOptions=VerbOptions Timeout file_from_path"
    ),
    "pool": "AsyncClientPool ClientPool",
    "registry": "OpenAI",
    "resources.chat": "ChatLiveRequest ChatRequest ChatStreamRequest",
    "resources.completions": "CompletionLiveRequest CompletionRequest CompletionStreamRequest",
    "resources.edits": "EditRequest",
    "resources.embeddings": "EmbeddingRequest",
    "resources.images": "ImageEditRequest ImageGenerateRequest ImageVariationRequest",
    "sentinels": "NOT_GIVEN NotGiven Omit not_given omit",
    "settings_model": "ApiKey KeySource Member Settings",
    "status": "Status StatusRow",
    "transport.aiohttp.default_client": "DefaultAioHttpClient",
    "transport.base": "Timeouts Transport",
    "types.base": "BaseModel=WireModel",
    "types.chat": "ChatCompletion ChatResponse=ChatCompletion ChatCompletionChunk ChatMessage ParsedChatCompletion",
    "types.completions": "Completion CompletionResponse=Completion Edit EditResponse=Edit",
    "types.deviations": "Deviation",
    "types.embeddings": "CreateEmbeddingResponse EmbeddingResponse=CreateEmbeddingResponse",
    "types.files": "ChunkedUpload",
    "types.fine_tuning": "FineTuningJob",
    "types.images": "ImagesResponse ImageResponse=ImagesResponse",
    "types.models": "Model ModelResponse=Model",
    "types.response": "RawResponse",
    "types.uploads": "Upload",
    "types.responses": "ParsedResponse Response",
    "types.usage": "CompletionUsage",
    "validation.ledger_setting": "Sink",
}
_SETTINGS = (
    "api_key organization project base_url timeout max_retries default_headers default_query http_client api_type "
    "api_version azure_endpoint azure_ad_token azure_ad_token_provider webhook_secret"
)
_CONFIGURED = frozenset(_SETTINGS.split())
"""What the official client's module takes as attributes."""
# Where each public name lives: name -> (module, name there).
_LAZY = {
    public: (module, original or public)
    for module, names in _NAMES.items()
    for public, _, original in (entry.partition("=") for entry in names.split())
}

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "ApiKey",
    "ApiRequest",
    "AsyncAzureOpenAI",
    "AsyncChatCompletionStream",
    "AsyncClientPool",
    "AsyncOpenAI",
    "AsyncPage",
    "AsyncPages",
    "AsyncRawAPIResponse",
    "AsyncResponseStream",
    "AsyncRun",
    "AsyncStream",
    "Attempt",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "BaseModel",
    "Budget",
    "BudgetExceededError",
    "CallableSink",
    "ChatCompletion",
    "ChatCompletionChunk",
    "ChatCompletionStream",
    "ChatLiveRequest",
    "ChatMessage",
    "ChatRequest",
    "ChatResponse",
    "ChatStreamRequest",
    "ChunkedUpload",
    "Client",
    "ClientCooldown",
    "ClientPool",
    "ClientRest",
    "Completion",
    "CompletionLiveRequest",
    "CompletionRequest",
    "CompletionResponse",
    "CompletionStreamRequest",
    "CompletionUsage",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "CreateEmbeddingResponse",
    "DeadlineExceededError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "Deviation",
    "Edit",
    "EditRequest",
    "EditResponse",
    "EmbeddingRequest",
    "EmbeddingResponse",
    "FineTuningJob",
    "FinishReasonError",
    "ImageEditRequest",
    "ImageGenerateRequest",
    "ImageResponse",
    "ImageVariationRequest",
    "ImagesResponse",
    "InternalServerError",
    "InvalidParameterError",
    "InvalidRequestError",
    "InvalidWebhookSignatureError",
    "JSONLSink",
    "KeySource",
    "Ledger",
    "LedgerRow",
    "LengthFinishReasonError",
    "MaxRetriesExceeded",
    "Member",
    "MemorySink",
    "Model",
    "ModelResponse",
    "NoUsableClientError",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OpenAI",
    "OpenAIClient",
    "OpenAIError",
    "Page",
    "ParameterTypeError",
    "ParsedChatCompletion",
    "ParsedResponse",
    "PermissionDeniedError",
    "PollTimeoutError",
    "ProxiesTypes",
    "RateLimitError",
    "RawAPIResponse",
    "RawResponse",
    "RequestOptions",
    "Response",
    "ResponseStream",
    "ResponseTooLargeError",
    "Result",
    "Run",
    "RunStoppedError",
    "RunSummary",
    "SQLiteSink",
    "ServiceUnavailableError",
    "Settings",
    "Sink",
    "Status",
    "StatusRow",
    "StorageError",
    "Stream",
    "StreamInterruptedError",
    "Timeout",
    "Timeouts",
    "Transport",
    "TryAgain",
    "UnknownClientError",
    "UnknownModelError",
    "UnprocessableEntityError",
    "Upload",
    "UploadInterruptedError",
    "UsageError",
    "Vectors",
    "__version__",
    "error",
    "file_from_path",
    "get_settings",
    "not_given",
    "omit",
    "pydantic_function_tool",
    "settings",
    "tagged",
    "types",
]


if not TYPE_CHECKING:  # the checkers know the names from above; a `__getattr__` would hide misspelt ones from them

    def __getattr__(name: str) -> Any:
        if name in {"error", "types"}:
            with importing:
                return import_module(f"async_openai.{name}")
        try:
            module, original = _LAZY[name]
        except KeyError:
            with importing:
                return import_module("async_openai.module_client").attribute(name)
        with importing:
            value = getattr(import_module(f"async_openai.{module}"), original)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})

    class _Package(ModuleType):
        """The module as a client: `async_openai.api_key = ...` configures it."""

        def __setattr__(self, name: str, value: Any) -> None:
            if name in _CONFIGURED:
                import_module("async_openai.module_client").configure_by_name(name, value)
            else:
                super().__setattr__(name, value)

    sys.modules[__name__].__class__ = _Package
