"""What the errors of hosts mean for whom is asked next: no credit, no such model or route, a filter, a long prompt.

Pure. Hosts say the same in many ways; what each says is a row or a word in the tables here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, Literal, cast

from async_openai.engine.host_words import LOOKED_AT, words_of
from async_openai.errors import APIError

RefusalReason = Literal["context length", "content filter"]
"""The reason of a refusal that another model, or another provider, may not share."""
Missing = Literal["model", "route", "model of route"]
"""What a host says it does not have."""

_REFUSALS: Final = frozenset({400, 413, 422})
_FORBIDDEN: Final = 403
_NOT_FOUND: Final = frozenset({404, 410})
_BAD_REQUEST: Final = 400
_SUCCESS: Final = 300
FILTERED: Final = "content_filter"

# --- no credit --------------------------------------------------------------------------------------------------------

NO_CREDIT: Final = "insufficient_quota"
"""OpenAI's code for it, given to all that say the same."""
NO_CREDIT_CODES: Final = frozenset(
    {
        NO_CREDIT,
        "billing_hard_limit_reached",
        "billing_not_active",
        "billing_error",  # Anthropic
        "exceeded_current_quota_error",  # Moonshot
        "insufficient_balance",
        "insufficient_credits",
        "Arrearage",  # DashScope
        "AccountOverdueError",  # Volcengine
    }
)
# Patterns as texts: they are compiled where there is an error, not at import.
_BALANCE_TOO_LOW: Final = r"(?i)credit balance is too low"
"""Anthropic, with status 400. Of other such answers the words are no sign: they may quote the prompt."""
_WORDS_OF_NO_CREDIT: Final = (
    r"(?i)credit balance is too low"
    r"|insufficient[ _](?:account[ _])?(?:balance|credits?|funds)\b"
    r"|\b(?:balance|credits?|funds)\b.{0,30}\b(?:insufficient|not enough|exhausted|used up|depleted)\b"
    r"|\bnot[ _]enough[ _](?:balance|credits?|funds)\b"
    r"|\b(?:out of|doesn't have any|does not have any|no remaining) credits?\b"
    r"|\bmore credits\b|\bkey limit exceeded\b|\bin arrears\b|\bspending limit\b"
)
_ABOUT_MONEY: Final = frozenset({401, 402, 403, 412, 429})


def has_no_credit(error: APIError, status: int) -> bool:
    """Whether a host says that the account has no money left. Anything with status 402 does, whatever it says."""
    if {error.code, error.type} & NO_CREDIT_CODES:
        return True
    pattern = _WORDS_OF_NO_CREDIT if status in _ABOUT_MONEY or status < _SUCCESS else _BALANCE_TOO_LOW
    return re.search(pattern, error.message[:LOOKED_AT]) is not None


# --- no such model, no such route -------------------------------------------------------------------------------------

_NO_MODEL: Final = frozenset(
    {
        "model_not_found",
        "model_decommissioned",  # Groq
        "invalid_model",  # Mistral, Perplexity
        "unknown_model",  # GitHub
        "model_not_available",  # Together
        "DeploymentNotFound",  # Azure
        "ModelNotFound",
    }
)
_NAMES_A_MODEL: Final = r"(?i)\b(?:model|deployment)\b"
_NO_SUCH_MODEL: Final = (
    r"(?i)\bmodel\b.{0,100}\b(?:decommissioned|not exist|not found|no longer (?:supported|available)"
    r"|(?:been|is) (?:retired|deprecated|removed|shut down))\b"
    r"|\b(?:unknown|no such) model\b|\binvalid model(?: name| id)?(?:\W|$)(?! ?(?:output|response))"
    r"|\bnot a valid model\b"
)
"""How hosts without a code say it with status 400 (DeepSeek, OpenRouter, LiteLLM)."""
_ROUTE: Final = r"(?i)\b(?:url|route|path|endpoint)\b|\bcannot (?:get|post|put|delete)\b"
_NOTHING_SAID: Final = (
    r"(?i)^(?:[45]\d\d: )?(?:(?:error )?404[: ]*)?"
    r"(?:an empty answer|an HTML page .*|an answer without an error message.*"
    r"|(?:the )?(?:requested )?(?:resource |page |file )?(?:was |is )?not[ _]found)?\W*$"
)
"""What servers answer that do not know the path."""
_SHORTEST_NAME: Final = 3


def missing(error: APIError, status: int, models: Iterable[str | None], path: str) -> Missing | None:
    """Return what a host says it does not have; None where it says neither: an id of the request, for instance.

    Args:
        error: The error.
        status: Its status.
        models: The model, as asked for and as sent.
        path: The path of the operation.
    """
    words = error.message[:LOOKED_AT]
    if status == _BAD_REQUEST:
        gone = error.code in _NO_MODEL or error.type in _NO_MODEL or re.search(_NO_SUCH_MODEL, words)
        return "model" if gone else None
    if status not in _NOT_FOUND:
        return None
    if error.code in _NO_MODEL:
        return "model"
    names_route = (path and path in words) or re.search(_ROUTE, words) is not None
    if error.param == "model" or re.search(_NAMES_A_MODEL, words) or any(_named(name, words) for name in models):
        return "model of route" if names_route else "model"
    return "route" if names_route or re.match(_NOTHING_SAID, words) else None


def _named(name: str | None, words: str) -> bool:
    if name is None or len(name) < _SHORTEST_NAME:
        return False
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", words) is not None


# --- refusals of the prompt -------------------------------------------------------------------------------------------

_TOO_LONG: Final = (
    r"(?i)maximum context length|context[ _]length|context window|exceeds? the (?:available )?context"
    r"|prompt is too long"
)
"""How hosts say it that have no code for it (vLLM, llama.cpp, Anthropic)."""
_FILTERED: Final = frozenset(
    {
        FILTERED,
        "content_policy_violation",
        "ResponsibleAIPolicyViolation",
        "data_inspection_failed",  # DashScope
    }
)
_FILTER_WORDS: Final = r"(?i)content exists risk"  # DeepSeek


def refusal_of_prompt(error: APIError, status: int) -> RefusalReason | None:
    """Return why the prompt was refused; None where it was not."""
    if status == _FORBIDDEN:
        return "content filter" if {error.code, error.type} & _FILTERED or _is_moderated(error.body) else None
    return reason_in(error) if status in _REFUSALS else None


def reason_in(error: APIError) -> RefusalReason | None:
    """Return the reason that an error names, whatever its status."""
    words = error.message[:LOOKED_AT]
    if {error.code, error.type} & _FILTERED or re.search(_FILTER_WORDS, words) or _is_moderated(error.body):
        return "content filter"
    if error.code == "context_length_exceeded" or error.type == "exceed_context_size_error":
        return "context length"
    return "context length" if re.search(_TOO_LONG, words) else None


def _is_moderated(body: object) -> bool:
    """Whether a router says that the prompt was flagged (OpenRouter: `metadata.flagged_input`)."""
    metadata = cast("dict[str, Any]", body).get("metadata") if isinstance(body, dict) else None
    return isinstance(metadata, dict) and "flagged_input" in metadata


# --- answers that the filter emptied ----------------------------------------------------------------------------------


def words_of_filtered(body: object) -> str | None:
    """Return what a filter says in an answer of which it left nothing; None for any other body.

    Azure's model inference sends a completion with status 400 for one whose output was blocked.
    """
    choices: Any = cast("dict[str, Any]", body).get("choices") if isinstance(body, dict) else None
    if not isinstance(choices, list) or not choices:
        return None
    for choice in cast("list[Any]", choices):
        if not isinstance(choice, dict) or cast("dict[str, Any]", choice).get("finish_reason") != FILTERED:
            return None
    results: Any = cast("list[dict[str, Any]]", choices)[0].get("content_filter_results")
    return words_of(results) or NOTHING_LEFT


NOTHING_LEFT: Final = "the content filter left nothing of the answer"


def is_emptied(reply: Any) -> bool:
    """Whether the filter left nothing of a reply, or of the last chunk or event of a stream that had no content."""
    # An event holds its response as a field; a reply calls the answer so that it came in.
    held = getattr(reply, "__dict__", {}).get("response", reply)
    details = getattr(held, "incomplete_details", None)
    if details is not None:
        return getattr(details, "reason", None) == FILTERED and not _has_output(held)
    choices = getattr(held, "choices", None)
    if not isinstance(choices, list) or not choices:
        return False
    # They may be of a class of the caller's.
    return all(
        getattr(choice, "finish_reason", None) == FILTERED and not any(_written(choice))
        for choice in cast("list[Any]", choices)
    )


def _has_output(response: Any) -> bool:
    items = getattr(response, "output", None) or ()
    kinds = {str(getattr(item, "type", "")) for item in items}
    return bool(getattr(response, "output_text", "")) or not kinds <= {"message", "reasoning"}


def _written(choice: Any) -> Iterator[Any]:
    """Give what a model may have written in a choice."""
    yield getattr(choice, "text", None)
    for held in (getattr(choice, "message", None), getattr(choice, "delta", None)):
        for name in ("content", "tool_calls", "function_call", "refusal", "audio"):
            yield getattr(held, name, None)
