"""Certificates of an organization, and sign-in of workloads."""
# Made by `python -m tests.generate` from admin_security.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.admin_requests import AdminRequest, SortedAdminListing
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Object, Objects, Strings
from async_openai.types.admin_security import Certificate, CertificateDeleted, FederationRule, WorkloadIdentityProvider
from async_openai.types.pages import ConversationCursorPage, CursorPage, ListPage
from async_openai.types.shared import Deleted
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class CertificateActivateRequest(AdminRequest[ListPage[Certificate]]):
    """Activate up to 10 certificates at once."""
    certificate_ids: Strings

class CertificateCreateRequest(AdminRequest[Certificate]):
    """Upload a certificate. It is in use once it is activated."""
    certificate: str = Field(repr=False)
    name: str | None = None

class CertificateDeactivateRequest(AdminRequest[ListPage[Certificate]]):
    """Deactivate up to 10 certificates at once."""
    certificate_ids: Strings

class CertificateDeleteRequest(AdminRequest[CertificateDeleted]):
    """Delete a certificate, which must be inactive."""
    certificate_id: str = Field(kw_only=False)

class CertificateListRequest(SortedAdminListing[ConversationCursorPage[Certificate]]):
    """List the certificates."""

class CertificateRetrieveRequest(AdminRequest[Certificate]):
    """Look a certificate up."""
    certificate_id: str = Field(kw_only=False)
    include: Strings | None = None

class CertificateUpdateRequest(AdminRequest[Certificate]):
    """Rename a certificate."""
    certificate_id: str = Field(kw_only=False)
    name: str | None = None

class FederationRuleCreateRequest(AdminRequest[FederationRule]):
    """Make a federation rule."""
    workload_identity_provider_id: str = Field(kw_only=False)
    attribute_matchers: Object
    project_id: str
    service_account_id: str
    description: str | None = None
    enabled: bool | None = None
    name: str | None = None
    permissions: Object | None = None

class FederationRuleDeleteRequest(AdminRequest[Deleted]):
    """Delete a federation rule."""
    workload_identity_provider_id: str
    workload_identity_federation_rule_id: str = Field(kw_only=False)

class FederationRuleListRequest(SortedAdminListing[CursorPage[FederationRule]]):
    """List the federation rules of an identity provider."""
    workload_identity_provider_id: str = Field(kw_only=False)
    service_account_id: str | None = None

class FederationRuleRetrieveRequest(AdminRequest[FederationRule]):
    """Look a federation rule up."""
    workload_identity_provider_id: str
    workload_identity_federation_rule_id: str = Field(kw_only=False)

class FederationRuleUpdateRequest(AdminRequest[FederationRule]):
    """Change a federation rule."""
    workload_identity_provider_id: str
    workload_identity_federation_rule_id: str = Field(kw_only=False)
    attribute_matchers: Object | None = None
    description: str | None = None
    enabled: bool | None = None
    name: str | None = None
    permissions: Object | None = None

class IdentityProviderCreateRequest(AdminRequest[WorkloadIdentityProvider]):
    """Make an identity provider."""
    audience: str
    issuer: str
    name: str
    type: str
    attribute_transformations: Objects | None = None
    description: str | None = None
    enabled: bool | None = None
    verification: Object | None = None

class IdentityProviderDeleteRequest(AdminRequest[Deleted]):
    """Delete an identity provider."""
    workload_identity_provider_id: str = Field(kw_only=False)

class IdentityProviderListRequest(SortedAdminListing[CursorPage[WorkloadIdentityProvider]]):
    """List the identity providers."""

class IdentityProviderRetrieveRequest(AdminRequest[WorkloadIdentityProvider]):
    """Look an identity provider up."""
    workload_identity_provider_id: str = Field(kw_only=False)

class IdentityProviderUpdateRequest(AdminRequest[WorkloadIdentityProvider]):
    """Change an identity provider."""
    workload_identity_provider_id: str = Field(kw_only=False)
    attribute_transformations: Objects | None = None
    audience: str | None = None
    description: str | None = None
    enabled: bool | None = None
    issuer: str | None = None
    name: str | None = None
    verification: Object | None = None

class _RawCertificates(Resource):
    (activate, async_activate) = paged(CertificateActivateRequest)
    (create, async_create) = methods(CertificateCreateRequest)
    (deactivate, async_deactivate) = paged(CertificateDeactivateRequest)
    (delete, async_delete) = methods(CertificateDeleteRequest)
    (list, async_list) = paged(CertificateListRequest)
    (retrieve, async_retrieve) = methods(CertificateRetrieveRequest)
    (update, async_update) = methods(CertificateUpdateRequest)

class _AsyncRawCertificates(Awaited, Resource):
    (activate, async_activate) = paged(CertificateActivateRequest)
    (create, async_create) = methods(CertificateCreateRequest)
    (deactivate, async_deactivate) = paged(CertificateDeactivateRequest)
    (delete, async_delete) = methods(CertificateDeleteRequest)
    (list, async_list) = paged(CertificateListRequest)
    (retrieve, async_retrieve) = methods(CertificateRetrieveRequest)
    (update, async_update) = methods(CertificateUpdateRequest)

class Certificates(Resource):
    """`admin.organization.certificates`."""
    @property
    def with_raw_response(self) -> type[_RawCertificates]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawCertificates]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def activate(self, *, certificate_ids: Strings, **options: Unpack[CallOptions]) -> Page[Certificate]:
        """Activate up to 10 certificates at once.

        `POST /organization/certificates/activate`

        Args:
            certificate_ids: IDs of 1 to 10 certificates.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_activate(self, *, certificate_ids: Strings, **options: Unpack[CallOptions]) -> AsyncPages[Certificate]:
        """Activate up to 10 certificates at once.

        `POST /organization/certificates/activate`

        Args:
            certificate_ids: IDs of 1 to 10 certificates.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def create(self, *, certificate: str, name: str | None = None, **options: Unpack[CallOptions]) -> Certificate:
        """Upload a certificate. It is in use once it is activated.

        `POST /organization/certificates`

        Args:
            certificate: The certificate, as PEM.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, certificate: str, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Certificate]:
        """Upload a certificate. It is in use once it is activated.

        `POST /organization/certificates`

        Args:
            certificate: The certificate, as PEM.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def deactivate(self, *, certificate_ids: Strings, **options: Unpack[CallOptions]) -> Page[Certificate]:
        """Deactivate up to 10 certificates at once.

        `POST /organization/certificates/deactivate`

        Args:
            certificate_ids: IDs of 1 to 10 certificates.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_deactivate(self, *, certificate_ids: Strings, **options: Unpack[CallOptions]) -> AsyncPages[Certificate]:
        """Deactivate up to 10 certificates at once.

        `POST /organization/certificates/deactivate`

        Args:
            certificate_ids: IDs of 1 to 10 certificates.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, certificate_id: str, **options: Unpack[CallOptions]) -> CertificateDeleted:
        """Delete a certificate, which must be inactive.

        `DELETE /organization/certificates/{certificate_id}`

        Args:
            certificate_id: ID of the certificate.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, certificate_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, CertificateDeleted]:
        """Delete a certificate, which must be inactive.

        `DELETE /organization/certificates/{certificate_id}`

        Args:
            certificate_id: ID of the certificate.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[Certificate]:
        """List the certificates.

        `GET /organization/certificates`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Certificate]:
        """List the certificates.

        `GET /organization/certificates`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, certificate_id: str, *, include: Strings | None = None, **options: Unpack[CallOptions]) -> Certificate:
        """Look a certificate up.

        `GET /organization/certificates/{certificate_id}`

        Args:
            certificate_id: ID of the certificate.
            include: `content`, to get the PEM too.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, certificate_id: str, *, include: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Certificate]:
        """Look a certificate up.

        `GET /organization/certificates/{certificate_id}`

        Args:
            certificate_id: ID of the certificate.
            include: `content`, to get the PEM too.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, certificate_id: str, *, name: str | None = None, **options: Unpack[CallOptions]) -> Certificate:
        """Rename a certificate.

        `POST /organization/certificates/{certificate_id}`

        Args:
            certificate_id: ID of the certificate.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, certificate_id: str, *, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Certificate]:
        """Rename a certificate.

        `POST /organization/certificates/{certificate_id}`

        Args:
            certificate_id: ID of the certificate.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncCertificates(Awaited, Resource):
    """`admin.organization.certificates` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawCertificates]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawCertificates]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def activate(self, *, certificate_ids: Strings, **options: Unpack[CallOptions]) -> AsyncPages[Certificate]:
        """Activate up to 10 certificates at once.

        `POST /organization/certificates/activate`

        Args:
            certificate_ids: IDs of 1 to 10 certificates.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_activate = activate
    def create(self, *, certificate: str, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Certificate]:
        """Upload a certificate. It is in use once it is activated.

        `POST /organization/certificates`

        Args:
            certificate: The certificate, as PEM.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def deactivate(self, *, certificate_ids: Strings, **options: Unpack[CallOptions]) -> AsyncPages[Certificate]:
        """Deactivate up to 10 certificates at once.

        `POST /organization/certificates/deactivate`

        Args:
            certificate_ids: IDs of 1 to 10 certificates.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_deactivate = deactivate
    def delete(self, certificate_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, CertificateDeleted]:
        """Delete a certificate, which must be inactive.

        `DELETE /organization/certificates/{certificate_id}`

        Args:
            certificate_id: ID of the certificate.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Certificate]:
        """List the certificates.

        `GET /organization/certificates`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, certificate_id: str, *, include: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Certificate]:
        """Look a certificate up.

        `GET /organization/certificates/{certificate_id}`

        Args:
            certificate_id: ID of the certificate.
            include: `content`, to get the PEM too.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, certificate_id: str, *, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Certificate]:
        """Rename a certificate.

        `POST /organization/certificates/{certificate_id}`

        Args:
            certificate_id: ID of the certificate.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawFederationRules(Resource):
    (create, async_create) = methods(FederationRuleCreateRequest)
    (delete, async_delete) = methods(FederationRuleDeleteRequest)
    (list, async_list) = paged(FederationRuleListRequest)
    (retrieve, async_retrieve) = methods(FederationRuleRetrieveRequest)
    (update, async_update) = methods(FederationRuleUpdateRequest)

class _AsyncRawFederationRules(Awaited, Resource):
    (create, async_create) = methods(FederationRuleCreateRequest)
    (delete, async_delete) = methods(FederationRuleDeleteRequest)
    (list, async_list) = paged(FederationRuleListRequest)
    (retrieve, async_retrieve) = methods(FederationRuleRetrieveRequest)
    (update, async_update) = methods(FederationRuleUpdateRequest)

class FederationRules(Resource):
    """`admin.organization.workload_identity_providers.federation_rules`."""
    @property
    def with_raw_response(self) -> type[_RawFederationRules]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawFederationRules]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, workload_identity_provider_id: str, *, attribute_matchers: Object, project_id: str, service_account_id: str, description: str | None = None, enabled: bool | None = None, name: str | None = None, permissions: Object | None = None, **options: Unpack[CallOptions]) -> FederationRule:
        """Make a federation rule.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            attribute_matchers: Values that a token's attributes must have, by name.
            project_id: ID of the project.
            service_account_id: ID of the service account.
            description: What it is for.
            enabled: Whether it is in use.
            name: Name to show.
            permissions: `{"type": "service_account_default"}`, or `{"type": "restricted", "scopes": [...]}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, workload_identity_provider_id: str, *, attribute_matchers: Object, project_id: str, service_account_id: str, description: str | None = None, enabled: bool | None = None, name: str | None = None, permissions: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FederationRule]:
        """Make a federation rule.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            attribute_matchers: Values that a token's attributes must have, by name.
            project_id: ID of the project.
            service_account_id: ID of the service account.
            description: What it is for.
            enabled: Whether it is in use.
            name: Name to show.
            permissions: `{"type": "service_account_default"}`, or `{"type": "restricted", "scopes": [...]}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a federation rule.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Args:
            workload_identity_federation_rule_id: ID of the rule.
            workload_identity_provider_id: ID of the identity provider.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a federation rule.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Args:
            workload_identity_federation_rule_id: ID of the rule.
            workload_identity_provider_id: ID of the identity provider.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, workload_identity_provider_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, service_account_id: str | None = None, **options: Unpack[CallOptions]) -> Page[FederationRule]:
        """List the federation rules of an identity provider.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            service_account_id: ID of the service account.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, workload_identity_provider_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, service_account_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[FederationRule]:
        """List the federation rules of an identity provider.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            service_account_id: ID of the service account.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> FederationRule:
        """Look a federation rule up.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Args:
            workload_identity_federation_rule_id: ID of the rule.
            workload_identity_provider_id: ID of the identity provider.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FederationRule]:
        """Look a federation rule up.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Args:
            workload_identity_federation_rule_id: ID of the rule.
            workload_identity_provider_id: ID of the identity provider.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, attribute_matchers: Object | None = None, description: str | None = None, enabled: bool | None = None, name: str | None = None, permissions: Object | None = None, **options: Unpack[CallOptions]) -> FederationRule:
        """Change a federation rule.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Args:
            workload_identity_federation_rule_id: ID of the rule.
            workload_identity_provider_id: ID of the identity provider.
            attribute_matchers: Values that a token's attributes must have, by name.
            description: What it is for.
            enabled: Whether it is in use.
            name: Name to show.
            permissions: `{"type": "service_account_default"}`, or `{"type": "restricted", "scopes": [...]}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, attribute_matchers: Object | None = None, description: str | None = None, enabled: bool | None = None, name: str | None = None, permissions: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FederationRule]:
        """Change a federation rule.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Args:
            workload_identity_federation_rule_id: ID of the rule.
            workload_identity_provider_id: ID of the identity provider.
            attribute_matchers: Values that a token's attributes must have, by name.
            description: What it is for.
            enabled: Whether it is in use.
            name: Name to show.
            permissions: `{"type": "service_account_default"}`, or `{"type": "restricted", "scopes": [...]}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncFederationRules(Awaited, Resource):
    """`admin.organization.workload_identity_providers.federation_rules` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawFederationRules]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawFederationRules]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, workload_identity_provider_id: str, *, attribute_matchers: Object, project_id: str, service_account_id: str, description: str | None = None, enabled: bool | None = None, name: str | None = None, permissions: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FederationRule]:
        """Make a federation rule.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            attribute_matchers: Values that a token's attributes must have, by name.
            project_id: ID of the project.
            service_account_id: ID of the service account.
            description: What it is for.
            enabled: Whether it is in use.
            name: Name to show.
            permissions: `{"type": "service_account_default"}`, or `{"type": "restricted", "scopes": [...]}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a federation rule.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Args:
            workload_identity_federation_rule_id: ID of the rule.
            workload_identity_provider_id: ID of the identity provider.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, workload_identity_provider_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, service_account_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[FederationRule]:
        """List the federation rules of an identity provider.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            service_account_id: ID of the service account.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FederationRule]:
        """Look a federation rule up.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Args:
            workload_identity_federation_rule_id: ID of the rule.
            workload_identity_provider_id: ID of the identity provider.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, attribute_matchers: Object | None = None, description: str | None = None, enabled: bool | None = None, name: str | None = None, permissions: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FederationRule]:
        """Change a federation rule.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Args:
            workload_identity_federation_rule_id: ID of the rule.
            workload_identity_provider_id: ID of the identity provider.
            attribute_matchers: Values that a token's attributes must have, by name.
            description: What it is for.
            enabled: Whether it is in use.
            name: Name to show.
            permissions: `{"type": "service_account_default"}`, or `{"type": "restricted", "scopes": [...]}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawWorkloadIdentityProviders(Resource):
    federation_rules: type[_RawFederationRules]
    (create, async_create) = methods(IdentityProviderCreateRequest)
    (delete, async_delete) = methods(IdentityProviderDeleteRequest)
    (list, async_list) = paged(IdentityProviderListRequest)
    (retrieve, async_retrieve) = methods(IdentityProviderRetrieveRequest)
    (update, async_update) = methods(IdentityProviderUpdateRequest)

class _AsyncRawWorkloadIdentityProviders(Awaited, Resource):
    federation_rules: type[_AsyncRawFederationRules]
    (create, async_create) = methods(IdentityProviderCreateRequest)
    (delete, async_delete) = methods(IdentityProviderDeleteRequest)
    (list, async_list) = paged(IdentityProviderListRequest)
    (retrieve, async_retrieve) = methods(IdentityProviderRetrieveRequest)
    (update, async_update) = methods(IdentityProviderUpdateRequest)

class WorkloadIdentityProviders(Resource):
    """`admin.organization.workload_identity_providers`."""
    @property
    def with_raw_response(self) -> type[_RawWorkloadIdentityProviders]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawWorkloadIdentityProviders]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    federation_rules: FederationRules
    """`admin.organization.workload_identity_providers.federation_rules`."""
    def create(self, *, audience: str, issuer: str, name: str, type: str, attribute_transformations: Objects | None = None, description: str | None = None, enabled: bool | None = None, verification: Object | None = None, **options: Unpack[CallOptions]) -> WorkloadIdentityProvider:
        """Make an identity provider.

        `POST /organization/workload_identity_providers`

        Args:
            audience: Audience of the tokens.
            issuer: Issuer of the tokens, as in their `iss`.
            name: Name to show.
            type: Kind: `oidc`.
            attribute_transformations: How attributes are made of claims: `{"attribute", "expression"}`.
            description: What it is for.
            enabled: Whether it is in use.
            verification: `{"type": "discovery", "discovery_url"}`, or `{"type": "uploaded_jwks", "jwks": {...}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, audience: str, issuer: str, name: str, type: str, attribute_transformations: Objects | None = None, description: str | None = None, enabled: bool | None = None, verification: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WorkloadIdentityProvider]:
        """Make an identity provider.

        `POST /organization/workload_identity_providers`

        Args:
            audience: Audience of the tokens.
            issuer: Issuer of the tokens, as in their `iss`.
            name: Name to show.
            type: Kind: `oidc`.
            attribute_transformations: How attributes are made of claims: `{"attribute", "expression"}`.
            description: What it is for.
            enabled: Whether it is in use.
            verification: `{"type": "discovery", "discovery_url"}`, or `{"type": "uploaded_jwks", "jwks": {...}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete an identity provider.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete an identity provider.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[WorkloadIdentityProvider]:
        """List the identity providers.

        `GET /organization/workload_identity_providers`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[WorkloadIdentityProvider]:
        """List the identity providers.

        `GET /organization/workload_identity_providers`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> WorkloadIdentityProvider:
        """Look an identity provider up.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WorkloadIdentityProvider]:
        """Look an identity provider up.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, workload_identity_provider_id: str, *, attribute_transformations: Objects | None = None, audience: str | None = None, description: str | None = None, enabled: bool | None = None, issuer: str | None = None, name: str | None = None, verification: Object | None = None, **options: Unpack[CallOptions]) -> WorkloadIdentityProvider:
        """Change an identity provider.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            attribute_transformations: How attributes are made of claims: `{"attribute", "expression"}`.
            audience: Audience of the tokens.
            description: What it is for.
            enabled: Whether it is in use.
            issuer: Issuer of the tokens, as in their `iss`.
            name: Name to show.
            verification: `{"type": "discovery", "discovery_url"}`, or `{"type": "uploaded_jwks", "jwks": {...}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, workload_identity_provider_id: str, *, attribute_transformations: Objects | None = None, audience: str | None = None, description: str | None = None, enabled: bool | None = None, issuer: str | None = None, name: str | None = None, verification: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WorkloadIdentityProvider]:
        """Change an identity provider.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            attribute_transformations: How attributes are made of claims: `{"attribute", "expression"}`.
            audience: Audience of the tokens.
            description: What it is for.
            enabled: Whether it is in use.
            issuer: Issuer of the tokens, as in their `iss`.
            name: Name to show.
            verification: `{"type": "discovery", "discovery_url"}`, or `{"type": "uploaded_jwks", "jwks": {...}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncWorkloadIdentityProviders(Awaited, Resource):
    """`admin.organization.workload_identity_providers` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawWorkloadIdentityProviders]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawWorkloadIdentityProviders]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    federation_rules: AsyncFederationRules
    """`admin.organization.workload_identity_providers.federation_rules`."""
    def create(self, *, audience: str, issuer: str, name: str, type: str, attribute_transformations: Objects | None = None, description: str | None = None, enabled: bool | None = None, verification: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WorkloadIdentityProvider]:
        """Make an identity provider.

        `POST /organization/workload_identity_providers`

        Args:
            audience: Audience of the tokens.
            issuer: Issuer of the tokens, as in their `iss`.
            name: Name to show.
            type: Kind: `oidc`.
            attribute_transformations: How attributes are made of claims: `{"attribute", "expression"}`.
            description: What it is for.
            enabled: Whether it is in use.
            verification: `{"type": "discovery", "discovery_url"}`, or `{"type": "uploaded_jwks", "jwks": {...}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete an identity provider.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[WorkloadIdentityProvider]:
        """List the identity providers.

        `GET /organization/workload_identity_providers`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WorkloadIdentityProvider]:
        """Look an identity provider up.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, workload_identity_provider_id: str, *, attribute_transformations: Objects | None = None, audience: str | None = None, description: str | None = None, enabled: bool | None = None, issuer: str | None = None, name: str | None = None, verification: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, WorkloadIdentityProvider]:
        """Change an identity provider.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}`

        Args:
            workload_identity_provider_id: ID of the identity provider.
            attribute_transformations: How attributes are made of claims: `{"attribute", "expression"}`.
            audience: Audience of the tokens.
            description: What it is for.
            enabled: Whether it is in use.
            issuer: Issuer of the tokens, as in their `iss`.
            name: Name to show.
            verification: `{"type": "discovery", "discovery_url"}`, or `{"type": "uploaded_jwks", "jwks": {...}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
