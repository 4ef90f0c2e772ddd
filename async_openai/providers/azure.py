"""Azure OpenAI: deployments in the URL, an API version in the query, or the v1 URLs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from async_openai.errors import InvalidParameterError
from async_openai.providers.base import Provider, Site, refuse, wrong_segment

DEFAULT_API_VERSION: Final = "2024-10-21"
V1_VERSIONS: Final = frozenset({"v1", "latest", "preview"})
_STREAM_USAGE_SINCE: Final = "2024-09-01"
"""The first API version with `stream_options`; earlier ones answer 400."""

DEFAULT_MODEL_MAPPING: Final[Mapping[str, str]] = {
    "gpt-3.5-turbo": "gpt-35-turbo",
    "gpt-3.5-turbo-16k": "gpt-35-turbo-16k",
    "gpt-3.5-turbo-instruct": "gpt-35-turbo-instruct",
    "gpt-3.5-turbo-0301": "gpt-35-turbo-0301",
    "gpt-3.5-turbo-0613": "gpt-35-turbo-0613",
}
"""Deployment names suggested by Azure, by model: such a name may not hold a full stop."""

_BY_DEPLOYMENT: Final = frozenset(
    {
        "/completions",
        "/chat/completions",
        "/embeddings",
        "/audio/transcriptions",
        "/audio/translations",
        "/audio/speech",
        "/images/generations",
        "/images/edits",
    }
)
"""Operations with the deployment in the URL (Azure OpenAI REST reference, data plane inference)."""
_NOT_AT_AZURE: Final = frozenset({"/edits", "/images/variations", "/moderations"})
_ADMINISTRATION: Final = ("/organization/", "/projects/")
_OPENAI_ONLY: Final = ("/agents", "/vaults", "/chatkit/", "/live/")


def is_v1(site: Site) -> bool:
    """Return whether a site uses the v1 URLs, with the model in the body as at OpenAI."""
    return site.api_version in V1_VERSIONS


@dataclass(frozen=True, slots=True)
class AzureProvider(Provider):
    """Azure OpenAI."""

    def model_name(self, site: Site, model: str) -> str:
        """Return the deployment of a model."""
        return site.deployment or site.model_mapping.get(model, model)

    def url(self, site: Site, path: str, model: str | None) -> str:
        """Return the URL, for some operations with the deployment in its path."""
        if is_v1(site):
            return f"{site.base_url}/v1{path}"
        if path not in _BY_DEPLOYMENT:
            return site.base_url + path
        deployment = site.deployment or model
        if not deployment:
            raise InvalidParameterError(f"Azure needs a model (or azure_deployment) for {path}", param="model")
        if problem := wrong_segment(deployment):
            raise InvalidParameterError(f"POST {path}: the deployment that model names {problem}", param="model")
        return f"{site.base_url}/deployments/{_segment(deployment)}{path}"

    def query(self, site: Site) -> Mapping[str, str]:
        """Add the API version; the v1 URLs take one only for previews."""
        if site.api_version == "preview":
            return {"api-version": "preview", **site.query}
        if is_v1(site):
            return site.query
        return {"api-version": site.api_version or DEFAULT_API_VERSION, **site.query}

    def asks_stream_usage(self, site: Site) -> bool:
        """Return whether the API version knows `stream_options`."""
        return is_v1(site) or (site.api_version or DEFAULT_API_VERSION) >= _STREAM_USAGE_SINCE

    def check(self, verb: str, path: str) -> None:
        """Refuse operations missing at Azure."""
        if path.startswith(_ADMINISTRATION):
            raise refuse("Azure OpenAI", verb, path, "use an OpenAI client with an admin key for it")
        if path in _NOT_AT_AZURE or path.startswith(_OPENAI_ONLY):
            raise refuse("Azure OpenAI", verb, path, "use an OpenAI client for it")
        if verb == "DELETE" and path == "/models/{model}":
            raise refuse("Azure OpenAI", verb, path, "delete the deployment in the Azure portal or its management API")


def _segment(text: str) -> str:
    from urllib.parse import quote  # noqa: PLC0415 - only Azure clients

    return quote(text, safe="")


AZURE: Final = AzureProvider(
    name="azure",
    key_variables=("AZURE_OPENAI_API_KEY",),
    source="https://learn.microsoft.com/en-us/azure/ai-services/openai/reference",
    auth="api-key",
    # "On your data": such a request goes to another service, which refuses what it does not know.
    stream_usage_not_with=("data_sources",),
    takes_base64=True,
    checks_ranges=True,
    prices="azure",
)
