"""Whose limit a refusal speaks of: as a rule one model's, else the whole account's. Pure: words in."""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 2000
_LINKS: Final = re.compile(r"https?://[^\s]{1,500}")
_ACCOUNT: Final = re.compile(
    r"(?<!to )\b(?:your|this|per|the|each) (?:organi[sz]ation|workspace|account|tenant|team)\b(?! org-)"
    r"|\b(?:organi[sz]ation|workspace|account)-(?:wide|level)\b|\b(?:all|across) models\b",
    re.IGNORECASE,
)
_OF_A_MODEL: Final = re.compile(r"(?<!all )(?<!across )\bmodels?\b|deployment", re.IGNORECASE)


def is_account_wide(text: str, *models: str | None) -> bool:
    """Whether the words of a refusal say that the limit is the account's: they name it, and no model.

    "This request would exceed your organization's rate limit of 50 requests per minute" does; OpenAI's "Rate limit
    reached for gpt-4o in organization org-1" does not: whose model's limit it is, it says as well.

    Args:
        text: The host's words.
        *models: The model asked for, by the names that are known.
    """
    words = _LINKS.sub("", text[:_LONGEST])
    if _ACCOUNT.search(words) is None or _OF_A_MODEL.search(words) is not None:
        return False
    return not any(model and model.lower() in words.lower() for model in models)
