"""Administration of an organization: at the same place as other calls, with a key of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from async_openai.engine.health import Health
from async_openai.errors import ConfigurationError

if TYPE_CHECKING:
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Target

_ORDINARY = ("sk-proj-", "sk-svcacct-")
"""Beginnings of the keys of projects and of service accounts."""
_CREDENTIALS = frozenset({"authorization", "api-key"})


def administering(target: Target, request: ApiRequest[Any]) -> Target:
    """Return the target of an administrative request: the same place, its admin keys in place of the others.

    Raises:
        InvalidParameterError: The provider has no such operation.
        ConfigurationError: There is no admin key, or an ordinary one in its place.
    """
    target.provider.check(request.verb, request.path)
    made = target.cache.administering
    if made is None:
        _check(target, f"{request.verb} {request.path}")
        headers = {name: value for name, value in target.headers.items() if name.lower() not in _CREDENTIALS}
        made = replace(target, keys=target.admin_keys, headers=headers, auth="bearer", health=Health())
        target.cache.administering = made
    return made


def _check(target: Target, subject: str) -> None:
    what = f"client {target.name!r}: {subject} takes an admin key (sk-admin-...)"
    if not target.admin_keys.count:
        raise ConfigurationError(
            f"{what}, and an ordinary key is not sent there: set admin_api_key or OPENAI_ADMIN_KEY"
        )
    for key in target.admin_keys.keys:
        if key in target.keys.keys or key.get_secret_value().startswith(_ORDINARY):
            raise ConfigurationError(f"{what}; admin_api_key is an ordinary one")
