"""Certificates, keys, storage and sign-in of an organization."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from async_openai.types.base import Reply, WireModel


class CertificateDeleted(Reply):
    """The id of a deleted certificate."""

    id: str
    object: str = "certificate.deleted"


class CertificateDetails(WireModel):
    """Validity and content of a certificate."""

    expires_at: int | None = None
    """Seconds since the epoch."""
    valid_at: int | None = None
    """Seconds since the epoch."""
    content: str | None = None
    """PEM, where asked for."""


class Certificate(Reply):
    """A certificate for mutual TLS."""

    id: str
    object: str = ""
    """Kind: `certificate`, `organization.certificate` or `organization.project.certificate`."""
    certificate_details: CertificateDetails | None = None
    created_at: int = 0
    """Seconds since the epoch."""
    name: str | None = None
    active: bool | None = None


class ExternalKey(Reply):
    """An encryption key of your own, at a cloud. Its fields depend on the type."""

    id: str
    object: str = ""
    api_project_ids: list[str] = Field(default_factory=list[str])
    created_at: int = 0
    """Seconds since the epoch."""
    name: str = ""
    type: str = ""
    workspace_id: str = ""
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
    purpose: str | None = None
    """`ekm` or `psp_decryption`."""
    region: str | None = None
    role_arn: str | None = None
    tenant_id: str | None = None
    vault_ocid: str | None = None
    vault_uri: str | None = None
    workload_identity_pool_id: str | None = None
    workload_identity_project_number: str | None = None
    workload_identity_provider_id: str | None = None


class ExternalKeyCheck(Reply):
    """The result of trying an external key."""

    status: str = ""


class StorageProvider(WireModel):
    """A bucket at a cloud. Its fields depend on the type."""

    bucket: str | None = None
    region: str = ""
    tenancy_ocid: str | None = None
    type: str = ""
    """`oci`, `gcp`, `azure` or `aws`."""
    audience: str | None = None
    workload_identity_pool_id: str | None = None
    workload_identity_project_number: str | None = None
    workload_identity_provider_id: str | None = None
    account_name: str | None = None
    container: str | None = None
    resource_group: str | None = None
    subscription_id: str | None = None
    tenant_id: str | None = None
    account_id: str | None = None
    external_id: str | None = None
    role_arn: str | None = None


class ExternalStorage(Reply):
    """Storage of your own for a project's data."""

    id: str
    object: str = "organization.external_storage"
    created_at: int = 0
    """Seconds since the epoch."""
    geography: str = ""
    project_id: str = ""
    provider: StorageProvider | None = None
    status: str = ""
    """`pending`, `validated`, `degraded` or `unhealthy`."""


class AttributeTransformation(WireModel):
    """A rule that makes an attribute of a token's claims."""

    attribute: str = ""
    expression: str = ""


class IdentityVerification(WireModel):
    """How tokens are verified."""

    jwks: dict[str, Any] | None = None
    type: str = ""
    """How: `uploaded_jwks` or `discovery`."""
    discovery_url: str | None = None


class WorkloadIdentityProvider(Reply):
    """An issuer of tokens that workloads sign in with."""

    id: str
    object: str = "organization.workload_identity_provider"
    attribute_transformations: list[AttributeTransformation] = Field(default_factory=list[AttributeTransformation])
    audience: str = ""
    created_at: int = 0
    """Seconds since the epoch."""
    description: str | None = None
    enabled: bool = False
    issuer: str = ""
    name: str = ""
    type: str = "oidc"
    updated_at: int = 0
    """Seconds since the epoch."""
    verification: IdentityVerification | None = None


class FederationPermissions(WireModel):
    """What a workload may do."""

    scopes: list[str] | None = None
    type: str = ""
    """Kind: `restricted` or `service_account_default`."""


class FederationRule(Reply):
    """A rule that lets a workload act as a service account."""

    id: str
    object: str = "organization.workload_identity_federation_rule"
    attribute_matchers: dict[str, str | bool | float] = Field(default_factory=dict[str, str | bool | float])
    created_at: int = 0
    """Seconds since the epoch."""
    description: str | None = None
    enabled: bool = False
    name: str | None = None
    permissions: FederationPermissions | None = None
    project_id: str = ""
    service_account_id: str = ""
    updated_at: int = 0
    """Seconds since the epoch."""
    workload_identity_provider_id: str = ""
