"""Encryption keys and storage of an organization's own."""
# Made by `python -m tests.generate` from admin_storage.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.admin_requests import AdminRequest, SortedAdminListing
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Object
from async_openai.types.admin_security import ExternalKey, ExternalKeyCheck, ExternalStorage
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class ExternalKeyCreateRequest(AdminRequest[ExternalKey]):
    """Register an encryption key of your own. Which parameters it needs depends on its type."""
    name: str
    type: Literal['aws', 'gcp', 'azure', 'oci'] | str
    audience: str | None = None
    external_id: str | None = None
    key_name: str | None = None
    key_ocid: str | None = None
    key_version: str | None = None
    key_version_ocid: str | None = None
    kms_arn: str | None = None
    kms_key_location: str | None = None
    kms_key_name: str | None = None
    kms_key_ring_name: str | None = None
    kms_key_version: str | None = None
    kms_project_id: str | None = None
    purpose: Literal['ekm', 'psp_decryption'] | str | None = None
    region: str | None = None
    role_arn: str | None = None
    tenant_id: str | None = None
    vault_ocid: str | None = None
    vault_uri: str | None = None
    workload_identity_pool_id: str | None = None
    workload_identity_project_number: str | None = None
    workload_identity_provider_id: str | None = None

class ExternalKeyDeleteRequest(AdminRequest[ExternalKey]):
    """Remove an external key."""
    external_key_id: str = Field(kw_only=False)

class ExternalKeyListRequest(SortedAdminListing[CursorPage[ExternalKey]]):
    """List the external keys."""
    purpose: Literal['ekm', 'psp_decryption'] | str | None = None

class ExternalKeyRetrieveRequest(AdminRequest[ExternalKey]):
    """Look an external key up."""
    external_key_id: str = Field(kw_only=False)

class ExternalKeyValidateRequest(AdminRequest[ExternalKeyCheck]):
    """Try whether an external key can be used."""
    external_key_id: str = Field(kw_only=False)

class ExternalStorageCreateRequest(AdminRequest[ExternalStorage]):
    """Register storage of your own for a project."""
    project_id: str
    provider: Object = Field(repr=False)

class ExternalStorageDeleteRequest(AdminRequest[Deleted]):
    """Remove a storage."""
    external_storage_id: str = Field(kw_only=False)

class ExternalStorageListRequest(SortedAdminListing[CursorPage[ExternalStorage]]):
    """List the external storages."""
    project_id: str | None = None

class ExternalStorageRetrieveRequest(AdminRequest[ExternalStorage]):
    """Look a storage up."""
    external_storage_id: str = Field(kw_only=False)

class ExternalStorageValidateRequest(AdminRequest[ExternalStorage]):
    """Try whether a storage can be used."""
    external_storage_id: str = Field(kw_only=False)

class _RawExternalKeys(Resource):
    (create, async_create) = methods(ExternalKeyCreateRequest)
    (delete, async_delete) = methods(ExternalKeyDeleteRequest)
    (list, async_list) = paged(ExternalKeyListRequest)
    (retrieve, async_retrieve) = methods(ExternalKeyRetrieveRequest)
    (validate, async_validate) = methods(ExternalKeyValidateRequest)

class _AsyncRawExternalKeys(Awaited, Resource):
    (create, async_create) = methods(ExternalKeyCreateRequest)
    (delete, async_delete) = methods(ExternalKeyDeleteRequest)
    (list, async_list) = paged(ExternalKeyListRequest)
    (retrieve, async_retrieve) = methods(ExternalKeyRetrieveRequest)
    (validate, async_validate) = methods(ExternalKeyValidateRequest)

class ExternalKeys(Resource):
    """`admin.organization.external_keys`."""
    @property
    def with_raw_response(self) -> type[_RawExternalKeys]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawExternalKeys]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, name: str, type: Literal['aws', 'gcp', 'azure', 'oci'] | str, audience: str | None = None, external_id: str | None = None, key_name: str | None = None, key_ocid: str | None = None, key_version: str | None = None, key_version_ocid: str | None = None, kms_arn: str | None = None, kms_key_location: str | None = None, kms_key_name: str | None = None, kms_key_ring_name: str | None = None, kms_key_version: str | None = None, kms_project_id: str | None = None, purpose: Literal['ekm', 'psp_decryption'] | str | None = None, region: str | None = None, role_arn: str | None = None, tenant_id: str | None = None, vault_ocid: str | None = None, vault_uri: str | None = None, workload_identity_pool_id: str | None = None, workload_identity_project_number: str | None = None, workload_identity_provider_id: str | None = None, **options: Unpack[CallOptions]) -> ExternalKey:
        """Register an encryption key of your own. Which parameters it needs depends on its type.

        `POST /organization/external_keys`

        Args:
            name: Name to show.
            type: Where the key is: `aws`, `gcp`, `azure` or `oci`.
            audience: Audience of the tokens.
            external_id: AWS: the external ID to take the role with.
            key_ocid: OCI: the key.
            key_version: Azure: version of the key.
            key_version_ocid: OCI: version of the key.
            kms_arn: AWS: the key.
            kms_key_location: GCP: location of the key ring.
            kms_project_id: GCP: project of the key.
            purpose: What it is used for: `ekm` or `psp_decryption`.
            region: OCI: the region.
            role_arn: AWS: the role to take.
            tenant_id: Azure: the tenant.
            vault_ocid: OCI: the vault.
            vault_uri: Azure: URI of the vault.
            workload_identity_pool_id: GCP: pool of identities.
            workload_identity_project_number: GCP: number of the pool's project.
            workload_identity_provider_id: GCP: provider in the pool.
            key_name: Azure: the key.
            kms_key_ring_name: GCP: its key ring.
            kms_key_version: GCP: version of the key.
            kms_key_name: GCP: the key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, name: str, type: Literal['aws', 'gcp', 'azure', 'oci'] | str, audience: str | None = None, external_id: str | None = None, key_name: str | None = None, key_ocid: str | None = None, key_version: str | None = None, key_version_ocid: str | None = None, kms_arn: str | None = None, kms_key_location: str | None = None, kms_key_name: str | None = None, kms_key_ring_name: str | None = None, kms_key_version: str | None = None, kms_project_id: str | None = None, purpose: Literal['ekm', 'psp_decryption'] | str | None = None, region: str | None = None, role_arn: str | None = None, tenant_id: str | None = None, vault_ocid: str | None = None, vault_uri: str | None = None, workload_identity_pool_id: str | None = None, workload_identity_project_number: str | None = None, workload_identity_provider_id: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalKey]:
        """Register an encryption key of your own. Which parameters it needs depends on its type.

        `POST /organization/external_keys`

        Args:
            name: Name to show.
            type: Where the key is: `aws`, `gcp`, `azure` or `oci`.
            audience: Audience of the tokens.
            external_id: AWS: the external ID to take the role with.
            key_ocid: OCI: the key.
            key_version: Azure: version of the key.
            key_version_ocid: OCI: version of the key.
            kms_arn: AWS: the key.
            kms_key_location: GCP: location of the key ring.
            kms_project_id: GCP: project of the key.
            purpose: What it is used for: `ekm` or `psp_decryption`.
            region: OCI: the region.
            role_arn: AWS: the role to take.
            tenant_id: Azure: the tenant.
            vault_ocid: OCI: the vault.
            vault_uri: Azure: URI of the vault.
            workload_identity_pool_id: GCP: pool of identities.
            workload_identity_project_number: GCP: number of the pool's project.
            workload_identity_provider_id: GCP: provider in the pool.
            key_name: Azure: the key.
            kms_key_ring_name: GCP: its key ring.
            kms_key_version: GCP: version of the key.
            kms_key_name: GCP: the key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, external_key_id: str, **options: Unpack[CallOptions]) -> ExternalKey:
        """Remove an external key.

        `DELETE /organization/external_keys/{external_key_id}`

        Args:
            external_key_id: ID of the external key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, external_key_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalKey]:
        """Remove an external key.

        `DELETE /organization/external_keys/{external_key_id}`

        Args:
            external_key_id: ID of the external key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, purpose: Literal['ekm', 'psp_decryption'] | str | None = None, **options: Unpack[CallOptions]) -> Page[ExternalKey]:
        """List the external keys.

        `GET /organization/external_keys`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            purpose: What it is used for: `ekm` or `psp_decryption`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, purpose: Literal['ekm', 'psp_decryption'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ExternalKey]:
        """List the external keys.

        `GET /organization/external_keys`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            purpose: What it is used for: `ekm` or `psp_decryption`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, external_key_id: str, **options: Unpack[CallOptions]) -> ExternalKey:
        """Look an external key up.

        `GET /organization/external_keys/{external_key_id}`

        Args:
            external_key_id: ID of the external key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, external_key_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalKey]:
        """Look an external key up.

        `GET /organization/external_keys/{external_key_id}`

        Args:
            external_key_id: ID of the external key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def validate(self, external_key_id: str, **options: Unpack[CallOptions]) -> ExternalKeyCheck:
        """Try whether an external key can be used.

        `POST /organization/external_keys/{external_key_id}/validate`

        Args:
            external_key_id: ID of the external key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_validate(self, external_key_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalKeyCheck]:
        """Try whether an external key can be used.

        `POST /organization/external_keys/{external_key_id}/validate`

        Args:
            external_key_id: ID of the external key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncExternalKeys(Awaited, Resource):
    """`admin.organization.external_keys` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawExternalKeys]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawExternalKeys]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, name: str, type: Literal['aws', 'gcp', 'azure', 'oci'] | str, audience: str | None = None, external_id: str | None = None, key_name: str | None = None, key_ocid: str | None = None, key_version: str | None = None, key_version_ocid: str | None = None, kms_arn: str | None = None, kms_key_location: str | None = None, kms_key_name: str | None = None, kms_key_ring_name: str | None = None, kms_key_version: str | None = None, kms_project_id: str | None = None, purpose: Literal['ekm', 'psp_decryption'] | str | None = None, region: str | None = None, role_arn: str | None = None, tenant_id: str | None = None, vault_ocid: str | None = None, vault_uri: str | None = None, workload_identity_pool_id: str | None = None, workload_identity_project_number: str | None = None, workload_identity_provider_id: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalKey]:
        """Register an encryption key of your own. Which parameters it needs depends on its type.

        `POST /organization/external_keys`

        Args:
            name: Name to show.
            type: Where the key is: `aws`, `gcp`, `azure` or `oci`.
            audience: Audience of the tokens.
            external_id: AWS: the external ID to take the role with.
            key_ocid: OCI: the key.
            key_version: Azure: version of the key.
            key_version_ocid: OCI: version of the key.
            kms_arn: AWS: the key.
            kms_key_location: GCP: location of the key ring.
            kms_project_id: GCP: project of the key.
            purpose: What it is used for: `ekm` or `psp_decryption`.
            region: OCI: the region.
            role_arn: AWS: the role to take.
            tenant_id: Azure: the tenant.
            vault_ocid: OCI: the vault.
            vault_uri: Azure: URI of the vault.
            workload_identity_pool_id: GCP: pool of identities.
            workload_identity_project_number: GCP: number of the pool's project.
            workload_identity_provider_id: GCP: provider in the pool.
            key_name: Azure: the key.
            kms_key_ring_name: GCP: its key ring.
            kms_key_version: GCP: version of the key.
            kms_key_name: GCP: the key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, external_key_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalKey]:
        """Remove an external key.

        `DELETE /organization/external_keys/{external_key_id}`

        Args:
            external_key_id: ID of the external key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, purpose: Literal['ekm', 'psp_decryption'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ExternalKey]:
        """List the external keys.

        `GET /organization/external_keys`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            purpose: What it is used for: `ekm` or `psp_decryption`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, external_key_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalKey]:
        """Look an external key up.

        `GET /organization/external_keys/{external_key_id}`

        Args:
            external_key_id: ID of the external key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def validate(self, external_key_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalKeyCheck]:
        """Try whether an external key can be used.

        `POST /organization/external_keys/{external_key_id}/validate`

        Args:
            external_key_id: ID of the external key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_validate = validate

class _RawExternalStorages(Resource):
    (create, async_create) = methods(ExternalStorageCreateRequest)
    (delete, async_delete) = methods(ExternalStorageDeleteRequest)
    (list, async_list) = paged(ExternalStorageListRequest)
    (retrieve, async_retrieve) = methods(ExternalStorageRetrieveRequest)
    (validate, async_validate) = methods(ExternalStorageValidateRequest)

class _AsyncRawExternalStorages(Awaited, Resource):
    (create, async_create) = methods(ExternalStorageCreateRequest)
    (delete, async_delete) = methods(ExternalStorageDeleteRequest)
    (list, async_list) = paged(ExternalStorageListRequest)
    (retrieve, async_retrieve) = methods(ExternalStorageRetrieveRequest)
    (validate, async_validate) = methods(ExternalStorageValidateRequest)

class ExternalStorages(Resource):
    """`admin.organization.external_storage`."""
    @property
    def with_raw_response(self) -> type[_RawExternalStorages]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawExternalStorages]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, project_id: str, provider: Object, **options: Unpack[CallOptions]) -> ExternalStorage:
        """Register storage of your own for a project.

        `POST /organization/external_storage`

        Args:
            project_id: ID of the project.
            provider: The bucket: `{"type": "aws", "azure", "gcp" or "oci", ...}`; see `StorageProvider`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, project_id: str, provider: Object, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalStorage]:
        """Register storage of your own for a project.

        `POST /organization/external_storage`

        Args:
            project_id: ID of the project.
            provider: The bucket: `{"type": "aws", "azure", "gcp" or "oci", ...}`; see `StorageProvider`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, external_storage_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Remove a storage.

        `DELETE /organization/external_storage/{external_storage_id}`

        Args:
            external_storage_id: ID of the storage.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, external_storage_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Remove a storage.

        `DELETE /organization/external_storage/{external_storage_id}`

        Args:
            external_storage_id: ID of the storage.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, project_id: str | None = None, **options: Unpack[CallOptions]) -> Page[ExternalStorage]:
        """List the external storages.

        `GET /organization/external_storage`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, project_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ExternalStorage]:
        """List the external storages.

        `GET /organization/external_storage`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, external_storage_id: str, **options: Unpack[CallOptions]) -> ExternalStorage:
        """Look a storage up.

        `GET /organization/external_storage/{external_storage_id}`

        Args:
            external_storage_id: ID of the storage.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, external_storage_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalStorage]:
        """Look a storage up.

        `GET /organization/external_storage/{external_storage_id}`

        Args:
            external_storage_id: ID of the storage.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def validate(self, external_storage_id: str, **options: Unpack[CallOptions]) -> ExternalStorage:
        """Try whether a storage can be used.

        `POST /organization/external_storage/{external_storage_id}/validate`

        Args:
            external_storage_id: ID of the storage.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_validate(self, external_storage_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalStorage]:
        """Try whether a storage can be used.

        `POST /organization/external_storage/{external_storage_id}/validate`

        Args:
            external_storage_id: ID of the storage.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncExternalStorages(Awaited, Resource):
    """`admin.organization.external_storage` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawExternalStorages]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawExternalStorages]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, project_id: str, provider: Object, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalStorage]:
        """Register storage of your own for a project.

        `POST /organization/external_storage`

        Args:
            project_id: ID of the project.
            provider: The bucket: `{"type": "aws", "azure", "gcp" or "oci", ...}`; see `StorageProvider`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, external_storage_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Remove a storage.

        `DELETE /organization/external_storage/{external_storage_id}`

        Args:
            external_storage_id: ID of the storage.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, project_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ExternalStorage]:
        """List the external storages.

        `GET /organization/external_storage`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, external_storage_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalStorage]:
        """Look a storage up.

        `GET /organization/external_storage/{external_storage_id}`

        Args:
            external_storage_id: ID of the storage.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def validate(self, external_storage_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ExternalStorage]:
        """Try whether a storage can be used.

        `POST /organization/external_storage/{external_storage_id}/validate`

        Args:
            external_storage_id: ID of the storage.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_validate = validate
