"""Every provider by its name: OpenAI, Azure, and the rows of the compatible hosts.

Base URLs, key variables and differences are those that each host documents for OpenAI clients: `source` says where. To
add a host, add its row to the file of its kind.
"""

from __future__ import annotations

from typing import Final

from async_openai.providers.azure import AZURE
from async_openai.providers.base import Provider
from async_openai.providers.clouds import CLOUDS
from async_openai.providers.gateways import GATEWAYS
from async_openai.providers.local import LOCAL
from async_openai.providers.makers import MAKERS

OPENAI: Final = Provider(
    "openai",
    "https://api.openai.com/v1",
    ("OPENAI_API_KEY",),
    "https://platform.openai.com/docs/api-reference",
    # By region, where data has to stay in one: eu.api.openai.com.
    ("*.api.openai.com",),
    takes_base64=True,
    checks_ranges=True,
    prices="openai",
    own_only=True,
)
CUSTOM: Final = Provider(
    "custom",
    None,
    ("OPENAI_API_KEY",),
    # A host given by its base URL alone is mostly a gateway to OpenAI's models, so their names have OpenAI's prices.
    prices="openai",
)
"""Any other host, by its `base_url`; keeps to OpenAI's conventions."""

PROVIDERS: Final = {row.name: row for row in (OPENAI, AZURE, CUSTOM, *MAKERS, *CLOUDS, *GATEWAYS, *LOCAL)}
