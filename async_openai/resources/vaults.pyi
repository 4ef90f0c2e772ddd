"""Vaults: credentials that agents use."""
# Made by `python -m tests.generate` from vaults.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.agent_requests import AgentListing, AgentRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Metadata, Object, Strings
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from async_openai.types.vaults import Vault, VaultCredential
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class VaultCredentialCreateRequest(AgentRequest[VaultCredential]):
    """Make a credential."""
    vault_id: str = Field(kw_only=False)
    auth: Object = Field(repr=False)
    name: str
    metadata: Metadata | None = None

class VaultCredentialDeleteRequest(AgentRequest[Deleted]):
    """Delete a credential."""
    vault_id: str
    credential_id: str = Field(kw_only=False)

class VaultCredentialListRequest(AgentListing[CursorPage[VaultCredential]]):
    """List the credentials of a vault."""
    vault_id: str = Field(kw_only=False)
    metadata: Metadata | None = None
    status: Literal['active', 'archived'] | str | Strings | None = None

class VaultCredentialRetrieveRequest(AgentRequest[VaultCredential]):
    """Look a credential up."""
    vault_id: str
    credential_id: str = Field(kw_only=False)

class VaultCredentialUpdateRequest(AgentRequest[VaultCredential]):
    """Change a credential: its secret, or its metadata."""
    vault_id: str
    credential_id: str = Field(kw_only=False)
    auth: Object | None = Field(default=None, repr=False)
    metadata: Metadata | None = None

class VaultCreateRequest(AgentRequest[Vault]):
    """Make a vault."""
    metadata: Metadata | None = None
    name: str | None = None

class VaultDeleteRequest(AgentRequest[Deleted]):
    """Delete a vault."""
    vault_id: str = Field(kw_only=False)

class VaultListRequest(AgentListing[CursorPage[Vault]]):
    """List the vaults."""
    metadata: Metadata | None = None
    status: Literal['active', 'archived'] | str | Strings | None = None

class VaultRetrieveRequest(AgentRequest[Vault]):
    """Look a vault up."""
    vault_id: str = Field(kw_only=False)

class VaultUpdateRequest(AgentRequest[Vault]):
    """Change a vault."""
    vault_id: str = Field(kw_only=False)
    metadata: Metadata | None = None
    name: str | None = None

class _RawVaultCredentials(Resource):
    (create, async_create) = methods(VaultCredentialCreateRequest)
    (delete, async_delete) = methods(VaultCredentialDeleteRequest)
    (list, async_list) = paged(VaultCredentialListRequest)
    (retrieve, async_retrieve) = methods(VaultCredentialRetrieveRequest)
    (update, async_update) = methods(VaultCredentialUpdateRequest)

class _AsyncRawVaultCredentials(Awaited, Resource):
    (create, async_create) = methods(VaultCredentialCreateRequest)
    (delete, async_delete) = methods(VaultCredentialDeleteRequest)
    (list, async_list) = paged(VaultCredentialListRequest)
    (retrieve, async_retrieve) = methods(VaultCredentialRetrieveRequest)
    (update, async_update) = methods(VaultCredentialUpdateRequest)

class VaultCredentials(Resource):
    """`beta.agents.vaults.credentials`."""
    @property
    def with_raw_response(self) -> type[_RawVaultCredentials]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawVaultCredentials]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, vault_id: str, *, auth: Object, name: str, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> VaultCredential:
        """Make a credential.

        `POST /vaults/{vault_id}/credentials`

        Args:
            vault_id: ID of the vault.
            auth: `{"type": "mcp_oauth", "static_bearer" or "environment_variable", ...}`; see `CredentialAuth`.
            name: Name to show.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, vault_id: str, *, auth: Object, name: str, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VaultCredential]:
        """Make a credential.

        `POST /vaults/{vault_id}/credentials`

        Args:
            vault_id: ID of the vault.
            auth: `{"type": "mcp_oauth", "static_bearer" or "environment_variable", ...}`; see `CredentialAuth`.
            name: Name to show.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, credential_id: str, *, vault_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a credential.

        `DELETE /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, credential_id: str, *, vault_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a credential.

        `DELETE /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, vault_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, metadata: Metadata | None = None, status: Literal['active', 'archived'] | str | Strings | None = None, **options: Unpack[CallOptions]) -> Page[VaultCredential]:
        """List the credentials of a vault.

        `GET /vaults/{vault_id}/credentials`

        Args:
            vault_id: ID of the vault.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            status: Only those in this state, or these: `active` or `archived`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, vault_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, metadata: Metadata | None = None, status: Literal['active', 'archived'] | str | Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[VaultCredential]:
        """List the credentials of a vault.

        `GET /vaults/{vault_id}/credentials`

        Args:
            vault_id: ID of the vault.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            status: Only those in this state, or these: `active` or `archived`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, credential_id: str, *, vault_id: str, **options: Unpack[CallOptions]) -> VaultCredential:
        """Look a credential up.

        `GET /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, credential_id: str, *, vault_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VaultCredential]:
        """Look a credential up.

        `GET /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, credential_id: str, *, vault_id: str, auth: Object | None = None, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> VaultCredential:
        """Change a credential: its secret, or its metadata.

        `POST /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            auth: `{"type": "mcp_oauth", "static_bearer" or "environment_variable", ...}`; see `CredentialAuth`.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, credential_id: str, *, vault_id: str, auth: Object | None = None, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VaultCredential]:
        """Change a credential: its secret, or its metadata.

        `POST /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            auth: `{"type": "mcp_oauth", "static_bearer" or "environment_variable", ...}`; see `CredentialAuth`.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncVaultCredentials(Awaited, Resource):
    """`beta.agents.vaults.credentials` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawVaultCredentials]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawVaultCredentials]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, vault_id: str, *, auth: Object, name: str, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VaultCredential]:
        """Make a credential.

        `POST /vaults/{vault_id}/credentials`

        Args:
            vault_id: ID of the vault.
            auth: `{"type": "mcp_oauth", "static_bearer" or "environment_variable", ...}`; see `CredentialAuth`.
            name: Name to show.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, credential_id: str, *, vault_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a credential.

        `DELETE /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, vault_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, metadata: Metadata | None = None, status: Literal['active', 'archived'] | str | Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[VaultCredential]:
        """List the credentials of a vault.

        `GET /vaults/{vault_id}/credentials`

        Args:
            vault_id: ID of the vault.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            status: Only those in this state, or these: `active` or `archived`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, credential_id: str, *, vault_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VaultCredential]:
        """Look a credential up.

        `GET /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, credential_id: str, *, vault_id: str, auth: Object | None = None, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, VaultCredential]:
        """Change a credential: its secret, or its metadata.

        `POST /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            auth: `{"type": "mcp_oauth", "static_bearer" or "environment_variable", ...}`; see `CredentialAuth`.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawVaults(Resource):
    credentials: type[_RawVaultCredentials]
    (create, async_create) = methods(VaultCreateRequest)
    (delete, async_delete) = methods(VaultDeleteRequest)
    (list, async_list) = paged(VaultListRequest)
    (retrieve, async_retrieve) = methods(VaultRetrieveRequest)
    (update, async_update) = methods(VaultUpdateRequest)

class _AsyncRawVaults(Awaited, Resource):
    credentials: type[_AsyncRawVaultCredentials]
    (create, async_create) = methods(VaultCreateRequest)
    (delete, async_delete) = methods(VaultDeleteRequest)
    (list, async_list) = paged(VaultListRequest)
    (retrieve, async_retrieve) = methods(VaultRetrieveRequest)
    (update, async_update) = methods(VaultUpdateRequest)

class Vaults(Resource):
    """`beta.agents.vaults`."""
    @property
    def with_raw_response(self) -> type[_RawVaults]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawVaults]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    credentials: VaultCredentials
    """`beta.agents.vaults.credentials`."""
    def create(self, *, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Vault:
        """Make a vault.

        `POST /vaults`

        Args:
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Vault]:
        """Make a vault.

        `POST /vaults`

        Args:
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, vault_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a vault.

        `DELETE /vaults/{vault_id}`

        Args:
            vault_id: ID of the vault.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, vault_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a vault.

        `DELETE /vaults/{vault_id}`

        Args:
            vault_id: ID of the vault.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, metadata: Metadata | None = None, status: Literal['active', 'archived'] | str | Strings | None = None, **options: Unpack[CallOptions]) -> Page[Vault]:
        """List the vaults.

        `GET /vaults`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            status: Only those in this state, or these: `active` or `archived`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, metadata: Metadata | None = None, status: Literal['active', 'archived'] | str | Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Vault]:
        """List the vaults.

        `GET /vaults`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            status: Only those in this state, or these: `active` or `archived`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, vault_id: str, **options: Unpack[CallOptions]) -> Vault:
        """Look a vault up.

        `GET /vaults/{vault_id}`

        Args:
            vault_id: ID of the vault.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, vault_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Vault]:
        """Look a vault up.

        `GET /vaults/{vault_id}`

        Args:
            vault_id: ID of the vault.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, vault_id: str, *, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Vault:
        """Change a vault.

        `POST /vaults/{vault_id}`

        Args:
            vault_id: ID of the vault.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, vault_id: str, *, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Vault]:
        """Change a vault.

        `POST /vaults/{vault_id}`

        Args:
            vault_id: ID of the vault.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncVaults(Awaited, Resource):
    """`beta.agents.vaults` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawVaults]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawVaults]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    credentials: AsyncVaultCredentials
    """`beta.agents.vaults.credentials`."""
    def create(self, *, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Vault]:
        """Make a vault.

        `POST /vaults`

        Args:
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, vault_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a vault.

        `DELETE /vaults/{vault_id}`

        Args:
            vault_id: ID of the vault.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, metadata: Metadata | None = None, status: Literal['active', 'archived'] | str | Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Vault]:
        """List the vaults.

        `GET /vaults`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            status: Only those in this state, or these: `active` or `archived`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, vault_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Vault]:
        """Look a vault up.

        `GET /vaults/{vault_id}`

        Args:
            vault_id: ID of the vault.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, vault_id: str, *, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Vault]:
        """Change a vault.

        `POST /vaults/{vault_id}`

        Args:
            vault_id: ID of the vault.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
