"""Certificates of an organization, and sign-in of workloads."""

from __future__ import annotations

from pydantic import Field

from async_openai.resources.admin_requests import AdminRequest, SortedAdminListing
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.parameters import Object, Objects, Strings
from async_openai.types.admin_security import Certificate, CertificateDeleted, FederationRule, WorkloadIdentityProvider
from async_openai.types.pages import ConversationCursorPage, CursorPage, ListPage
from async_openai.types.shared import Deleted


class CertificateActivateRequest(
    AdminRequest[ListPage[Certificate]], verb="POST", path="/organization/certificates/activate", pinned=True
):
    """Activate up to 10 certificates at once."""

    certificate_ids: Strings
    """IDs of 1 to 10 certificates."""


class CertificateCreateRequest(AdminRequest[Certificate], verb="POST", path="/organization/certificates", pinned=True):
    """Upload a certificate. It is in use once it is activated."""

    certificate: str = Field(repr=False)
    """The certificate, as PEM."""
    name: str | None = None
    """Name to show."""


class CertificateDeactivateRequest(
    AdminRequest[ListPage[Certificate]], verb="POST", path="/organization/certificates/deactivate", pinned=True
):
    """Deactivate up to 10 certificates at once."""

    certificate_ids: Strings
    """IDs of 1 to 10 certificates."""


class CertificateDeleteRequest(
    AdminRequest[CertificateDeleted], verb="DELETE", path="/organization/certificates/{certificate_id}"
):
    """Delete a certificate, which must be inactive."""

    certificate_id: str = Field(kw_only=False)
    """ID of the certificate."""


class CertificateListRequest(
    SortedAdminListing[ConversationCursorPage[Certificate]], verb="GET", path="/organization/certificates", pinned=True
):
    """List the certificates."""


class CertificateRetrieveRequest(
    AdminRequest[Certificate], verb="GET", path="/organization/certificates/{certificate_id}"
):
    """Look a certificate up."""

    certificate_id: str = Field(kw_only=False)
    """ID of the certificate."""
    include: Strings | None = None
    """`content`, to get the PEM too."""


class CertificateUpdateRequest(
    AdminRequest[Certificate], verb="POST", path="/organization/certificates/{certificate_id}"
):
    """Rename a certificate."""

    certificate_id: str = Field(kw_only=False)
    """ID of the certificate."""
    name: str | None = None
    """Name to show."""


class FederationRuleCreateRequest(
    AdminRequest[FederationRule],
    verb="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
):
    """Make a federation rule."""

    workload_identity_provider_id: str = Field(kw_only=False)
    """ID of the identity provider."""
    attribute_matchers: Object
    """Values that a token's attributes must have, by name."""
    project_id: str
    """ID of the project."""
    service_account_id: str
    """ID of the service account."""
    description: str | None = None
    """What it is for."""
    enabled: bool | None = None
    """Whether it is in use."""
    name: str | None = None
    """Name to show."""
    permissions: Object | None = None
    """`{"type": "service_account_default"}`, or `{"type": "restricted", "scopes": [...]}`."""


class FederationRuleDeleteRequest(
    AdminRequest[Deleted],
    verb="DELETE",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
):
    """Delete a federation rule."""

    workload_identity_provider_id: str
    """ID of the identity provider."""
    workload_identity_federation_rule_id: str = Field(kw_only=False)
    """ID of the rule."""


class FederationRuleListRequest(
    SortedAdminListing[CursorPage[FederationRule]],
    verb="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
):
    """List the federation rules of an identity provider."""

    workload_identity_provider_id: str = Field(kw_only=False)
    """ID of the identity provider."""
    service_account_id: str | None = None
    """ID of the service account."""


class FederationRuleRetrieveRequest(
    AdminRequest[FederationRule],
    verb="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
):
    """Look a federation rule up."""

    workload_identity_provider_id: str
    """ID of the identity provider."""
    workload_identity_federation_rule_id: str = Field(kw_only=False)
    """ID of the rule."""


class FederationRuleUpdateRequest(
    AdminRequest[FederationRule],
    verb="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
):
    """Change a federation rule."""

    workload_identity_provider_id: str
    """ID of the identity provider."""
    workload_identity_federation_rule_id: str = Field(kw_only=False)
    """ID of the rule."""
    attribute_matchers: Object | None = None
    """Values that a token's attributes must have, by name."""
    description: str | None = None
    """What it is for."""
    enabled: bool | None = None
    """Whether it is in use."""
    name: str | None = None
    """Name to show."""
    permissions: Object | None = None
    """`{"type": "service_account_default"}`, or `{"type": "restricted", "scopes": [...]}`."""


class IdentityProviderCreateRequest(
    AdminRequest[WorkloadIdentityProvider], verb="POST", path="/organization/workload_identity_providers", pinned=True
):
    """Make an identity provider."""

    audience: str
    """Audience of the tokens."""
    issuer: str
    """Issuer of the tokens, as in their `iss`."""
    name: str
    """Name to show."""
    type: str
    """Kind: `oidc`."""
    attribute_transformations: Objects | None = None
    """How attributes are made of claims: `{"attribute", "expression"}`."""
    description: str | None = None
    """What it is for."""
    enabled: bool | None = None
    """Whether it is in use."""
    verification: Object | None = None
    """`{"type": "discovery", "discovery_url"}`, or `{"type": "uploaded_jwks", "jwks": {...}}`."""


class IdentityProviderDeleteRequest(
    AdminRequest[Deleted],
    verb="DELETE",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
):
    """Delete an identity provider."""

    workload_identity_provider_id: str = Field(kw_only=False)
    """ID of the identity provider."""


class IdentityProviderListRequest(
    SortedAdminListing[CursorPage[WorkloadIdentityProvider]],
    verb="GET",
    path="/organization/workload_identity_providers",
    pinned=True,
):
    """List the identity providers."""


class IdentityProviderRetrieveRequest(
    AdminRequest[WorkloadIdentityProvider],
    verb="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
):
    """Look an identity provider up."""

    workload_identity_provider_id: str = Field(kw_only=False)
    """ID of the identity provider."""


class IdentityProviderUpdateRequest(
    AdminRequest[WorkloadIdentityProvider],
    verb="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
):
    """Change an identity provider."""

    workload_identity_provider_id: str = Field(kw_only=False)
    """ID of the identity provider."""
    attribute_transformations: Objects | None = None
    """How attributes are made of claims: `{"attribute", "expression"}`."""
    audience: str | None = None
    """Audience of the tokens."""
    description: str | None = None
    """What it is for."""
    enabled: bool | None = None
    """Whether it is in use."""
    issuer: str | None = None
    """Issuer of the tokens, as in their `iss`."""
    name: str | None = None
    """Name to show."""
    verification: Object | None = None
    """`{"type": "discovery", "discovery_url"}`, or `{"type": "uploaded_jwks", "jwks": {...}}`."""


class Certificates(Resource):
    """`admin.organization.certificates`."""

    activate, async_activate = paged(CertificateActivateRequest)
    create, async_create = methods(CertificateCreateRequest)
    deactivate, async_deactivate = paged(CertificateDeactivateRequest)
    delete, async_delete = methods(CertificateDeleteRequest)
    list, async_list = paged(CertificateListRequest)
    retrieve, async_retrieve = methods(CertificateRetrieveRequest)
    update, async_update = methods(CertificateUpdateRequest)


class AsyncCertificates(Awaited, Certificates):
    """`admin.organization.certificates` of `AsyncOpenAI`."""


class FederationRules(Resource):
    """`admin.organization.workload_identity_providers.federation_rules`."""

    create, async_create = methods(FederationRuleCreateRequest)
    delete, async_delete = methods(FederationRuleDeleteRequest)
    list, async_list = paged(FederationRuleListRequest)
    retrieve, async_retrieve = methods(FederationRuleRetrieveRequest)
    update, async_update = methods(FederationRuleUpdateRequest)


class AsyncFederationRules(Awaited, FederationRules):
    """`admin.organization.workload_identity_providers.federation_rules` of `AsyncOpenAI`."""


class WorkloadIdentityProviders(Resource):
    """`admin.organization.workload_identity_providers`."""

    federation_rules: attach[FederationRules, AsyncFederationRules] = attach("admin_security", "FederationRules")
    create, async_create = methods(IdentityProviderCreateRequest)
    delete, async_delete = methods(IdentityProviderDeleteRequest)
    list, async_list = paged(IdentityProviderListRequest)
    retrieve, async_retrieve = methods(IdentityProviderRetrieveRequest)
    update, async_update = methods(IdentityProviderUpdateRequest)


class AsyncWorkloadIdentityProviders(Awaited, WorkloadIdentityProviders):
    """`admin.organization.workload_identity_providers` of `AsyncOpenAI`."""
