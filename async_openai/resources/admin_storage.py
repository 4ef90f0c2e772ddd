"""Encryption keys and storage of an organization's own."""

from __future__ import annotations

from pydantic import Field

from async_openai.resources.admin_requests import AdminRequest, SortedAdminListing
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.parameters import Object
from async_openai.types.admin_security import ExternalKey, ExternalKeyCheck, ExternalStorage
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted


class ExternalKeyCreateRequest(AdminRequest[ExternalKey], verb="POST", path="/organization/external_keys", pinned=True):
    """Register an encryption key of your own. Which parameters it needs depends on its type."""

    name: str
    """Name to show."""
    type: str
    """Where the key is: `aws`, `gcp`, `azure` or `oci`."""
    audience: str | None = None
    """Audience of the tokens."""
    external_id: str | None = None
    """AWS: the external ID to take the role with."""
    key_name: str | None = None
    """Azure: the key."""
    key_ocid: str | None = None
    """OCI: the key."""
    key_version: str | None = None
    """Azure: version of the key."""
    key_version_ocid: str | None = None
    """OCI: version of the key."""
    kms_arn: str | None = None
    """AWS: the key."""
    kms_key_location: str | None = None
    """GCP: location of the key ring."""
    kms_key_name: str | None = None
    """GCP: the key."""
    kms_key_ring_name: str | None = None
    """GCP: its key ring."""
    kms_key_version: str | None = None
    """GCP: version of the key."""
    kms_project_id: str | None = None
    """GCP: project of the key."""
    purpose: str | None = None
    """What it is used for: `ekm` or `psp_decryption`."""
    region: str | None = None
    """OCI: the region."""
    role_arn: str | None = None
    """AWS: the role to take."""
    tenant_id: str | None = None
    """Azure: the tenant."""
    vault_ocid: str | None = None
    """OCI: the vault."""
    vault_uri: str | None = None
    """Azure: URI of the vault."""
    workload_identity_pool_id: str | None = None
    """GCP: pool of identities."""
    workload_identity_project_number: str | None = None
    """GCP: number of the pool's project."""
    workload_identity_provider_id: str | None = None
    """GCP: provider in the pool."""


class ExternalKeyDeleteRequest(
    AdminRequest[ExternalKey], verb="DELETE", path="/organization/external_keys/{external_key_id}"
):
    """Remove an external key."""

    external_key_id: str = Field(kw_only=False)
    """ID of the external key."""


class ExternalKeyListRequest(
    SortedAdminListing[CursorPage[ExternalKey]], verb="GET", path="/organization/external_keys", pinned=True
):
    """List the external keys."""

    purpose: str | None = None
    """What it is used for: `ekm` or `psp_decryption`."""


class ExternalKeyRetrieveRequest(
    AdminRequest[ExternalKey], verb="GET", path="/organization/external_keys/{external_key_id}"
):
    """Look an external key up."""

    external_key_id: str = Field(kw_only=False)
    """ID of the external key."""


class ExternalKeyValidateRequest(
    AdminRequest[ExternalKeyCheck],
    verb="POST",
    path="/organization/external_keys/{external_key_id}/validate",
    body="none",
):
    """Try whether an external key can be used."""

    external_key_id: str = Field(kw_only=False)
    """ID of the external key."""


class ExternalStorageCreateRequest(
    AdminRequest[ExternalStorage], verb="POST", path="/organization/external_storage", pinned=True
):
    """Register storage of your own for a project."""

    project_id: str
    """ID of the project."""
    provider: Object = Field(repr=False)
    """The bucket: `{"type": "aws", "azure", "gcp" or "oci", ...}`; see `StorageProvider`."""


class ExternalStorageDeleteRequest(
    AdminRequest[Deleted], verb="DELETE", path="/organization/external_storage/{external_storage_id}"
):
    """Remove a storage."""

    external_storage_id: str = Field(kw_only=False)
    """ID of the storage."""


class ExternalStorageListRequest(
    SortedAdminListing[CursorPage[ExternalStorage]], verb="GET", path="/organization/external_storage", pinned=True
):
    """List the external storages."""

    project_id: str | None = None
    """ID of the project."""


class ExternalStorageRetrieveRequest(
    AdminRequest[ExternalStorage], verb="GET", path="/organization/external_storage/{external_storage_id}"
):
    """Look a storage up."""

    external_storage_id: str = Field(kw_only=False)
    """ID of the storage."""


class ExternalStorageValidateRequest(
    AdminRequest[ExternalStorage],
    verb="POST",
    path="/organization/external_storage/{external_storage_id}/validate",
    body="none",
):
    """Try whether a storage can be used."""

    external_storage_id: str = Field(kw_only=False)
    """ID of the storage."""


class ExternalKeys(Resource):
    """`admin.organization.external_keys`."""

    create, async_create = methods(ExternalKeyCreateRequest)
    delete, async_delete = methods(ExternalKeyDeleteRequest)
    list, async_list = paged(ExternalKeyListRequest)
    retrieve, async_retrieve = methods(ExternalKeyRetrieveRequest)
    validate, async_validate = methods(ExternalKeyValidateRequest)


class AsyncExternalKeys(Awaited, ExternalKeys):
    """`admin.organization.external_keys` of `AsyncOpenAI`."""


class ExternalStorages(Resource):
    """`admin.organization.external_storage`."""

    create, async_create = methods(ExternalStorageCreateRequest)
    delete, async_delete = methods(ExternalStorageDeleteRequest)
    list, async_list = paged(ExternalStorageListRequest)
    retrieve, async_retrieve = methods(ExternalStorageRetrieveRequest)
    validate, async_validate = methods(ExternalStorageValidateRequest)


class AsyncExternalStorages(Awaited, ExternalStorages):
    """`admin.organization.external_storage` of `AsyncOpenAI`."""
