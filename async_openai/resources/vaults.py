"""Vaults: credentials that agents use."""

from __future__ import annotations

from pydantic import Field

from async_openai.resources.agent_requests import AgentListing, AgentRequest
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.parameters import Metadata, Object, Strings
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from async_openai.types.vaults import Vault, VaultCredential


class VaultCredentialCreateRequest(AgentRequest[VaultCredential], verb="POST", path="/vaults/{vault_id}/credentials"):
    """Make a credential."""

    vault_id: str = Field(kw_only=False)
    """ID of the vault."""
    auth: Object = Field(repr=False)
    """`{"type": "mcp_oauth", "static_bearer" or "environment_variable", ...}`; see `CredentialAuth`."""
    name: str
    """Name to show."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use; in lists: only those with these."""


class VaultCredentialDeleteRequest(
    AgentRequest[Deleted], verb="DELETE", path="/vaults/{vault_id}/credentials/{credential_id}"
):
    """Delete a credential."""

    vault_id: str
    """ID of the vault."""
    credential_id: str = Field(kw_only=False)
    """ID of the credential."""


class VaultCredentialListRequest(
    AgentListing[CursorPage[VaultCredential]], verb="GET", path="/vaults/{vault_id}/credentials"
):
    """List the credentials of a vault."""

    vault_id: str = Field(kw_only=False)
    """ID of the vault."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use; in lists: only those with these."""
    status: str | Strings | None = None
    """Only those in this state, or these: `active` or `archived`."""


class VaultCredentialRetrieveRequest(
    AgentRequest[VaultCredential], verb="GET", path="/vaults/{vault_id}/credentials/{credential_id}"
):
    """Look a credential up."""

    vault_id: str
    """ID of the vault."""
    credential_id: str = Field(kw_only=False)
    """ID of the credential."""


class VaultCredentialUpdateRequest(
    AgentRequest[VaultCredential], verb="POST", path="/vaults/{vault_id}/credentials/{credential_id}"
):
    """Change a credential: its secret, or its metadata."""

    vault_id: str
    """ID of the vault."""
    credential_id: str = Field(kw_only=False)
    """ID of the credential."""
    auth: Object | None = Field(default=None, repr=False)
    """`{"type": "mcp_oauth", "static_bearer" or "environment_variable", ...}`; see `CredentialAuth`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use; in lists: only those with these."""


class VaultCreateRequest(AgentRequest[Vault], verb="POST", path="/vaults", pinned=True):
    """Make a vault."""

    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use; in lists: only those with these."""
    name: str | None = None
    """Name to show."""


class VaultDeleteRequest(AgentRequest[Deleted], verb="DELETE", path="/vaults/{vault_id}"):
    """Delete a vault."""

    vault_id: str = Field(kw_only=False)
    """ID of the vault."""


class VaultListRequest(AgentListing[CursorPage[Vault]], verb="GET", path="/vaults", pinned=True):
    """List the vaults."""

    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use; in lists: only those with these."""
    status: str | Strings | None = None
    """Only those in this state, or these: `active` or `archived`."""


class VaultRetrieveRequest(AgentRequest[Vault], verb="GET", path="/vaults/{vault_id}"):
    """Look a vault up."""

    vault_id: str = Field(kw_only=False)
    """ID of the vault."""


class VaultUpdateRequest(AgentRequest[Vault], verb="POST", path="/vaults/{vault_id}"):
    """Change a vault."""

    vault_id: str = Field(kw_only=False)
    """ID of the vault."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use; in lists: only those with these."""
    name: str | None = None
    """Name to show."""


class VaultCredentials(Resource):
    """`beta.agents.vaults.credentials`."""

    create, async_create = methods(VaultCredentialCreateRequest)
    delete, async_delete = methods(VaultCredentialDeleteRequest)
    list, async_list = paged(VaultCredentialListRequest)
    retrieve, async_retrieve = methods(VaultCredentialRetrieveRequest)
    update, async_update = methods(VaultCredentialUpdateRequest)


class AsyncVaultCredentials(Awaited, VaultCredentials):
    """`beta.agents.vaults.credentials` of `AsyncOpenAI`."""


class Vaults(Resource):
    """`beta.agents.vaults`."""

    credentials: attach[VaultCredentials, AsyncVaultCredentials] = attach("vaults", "VaultCredentials")
    create, async_create = methods(VaultCreateRequest)
    delete, async_delete = methods(VaultDeleteRequest)
    list, async_list = paged(VaultListRequest)
    retrieve, async_retrieve = methods(VaultRetrieveRequest)
    update, async_update = methods(VaultUpdateRequest)


class AsyncVaults(Awaited, Vaults):
    """`beta.agents.vaults` of `AsyncOpenAI`."""
