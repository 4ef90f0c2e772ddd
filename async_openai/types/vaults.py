"""Vaults: credentials that agents use, and never see."""

from __future__ import annotations

from pydantic import Field

from async_openai.types.base import Reply, WireModel


class TokenEndpointAuth(WireModel):
    """How an OAuth client proves who it is."""

    type: str = ""
    """`client_secret_post`, `client_secret_basic` or `none`."""


class OauthRefresh(WireModel):
    """How a token is renewed."""

    client_id: str = ""
    resource: str | None = None
    scope: str | None = None
    token_endpoint: str = ""
    token_endpoint_auth: TokenEndpointAuth | None = None


class SecretNetwork(WireModel):
    """Where a secret may be sent."""

    allowed_hosts: list[str] | None = None
    type: str = ""
    """`limited` or `unrestricted`."""


class CredentialAuth(WireModel):
    """What a credential is. Its fields depend on the type; secrets are never told."""

    networking: SecretNetwork | None = None
    secret_name: str | None = None
    type: str = ""
    """`environment_variable`, `static_bearer` or `mcp_oauth`."""
    mcp_server_url: str | None = None
    expires_at: str | None = None
    refresh: OauthRefresh | None = None


class VaultCredential(Reply):
    """A credential in a vault."""

    id: str
    object: str = "vault.credential"
    auth: CredentialAuth | None = None
    created_at: int = 0
    """Seconds since the epoch."""
    metadata: dict[str, str] | None = None
    name: str = ""
    updated_at: int = 0
    """Seconds since the epoch."""
    vault_id: str = ""


class Vault(Reply):
    """A store of credentials."""

    id: str
    object: str = "vault"
    created_at: int = 0
    """Seconds since the epoch."""
    metadata: dict[str, str] = Field(default_factory=dict[str, str])
    name: str | None = None
