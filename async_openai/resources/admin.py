"""Administration of an organization: `client.admin`. It takes the admin key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from async_openai.resources.admin_requests import AdminListing, AdminRequest, SortedAdminListing
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.parameters import Object, Strings
from async_openai.types.admin import AdminKey, DataRetention, Removed, SpendAlert, SpendLimit
from async_openai.types.audit_logs import AuditLog
from async_openai.types.pages import ConversationCursorPage, CursorPage
from async_openai.types.shared import Deleted

if TYPE_CHECKING:
    from async_openai.resources.admin_members import (
        AsyncInvites,
        AsyncOrganizationGroups,
        AsyncOrganizationRoles,
        AsyncOrganizationUsers,
        Invites,
        OrganizationGroups,
        OrganizationRoles,
        OrganizationUsers,
    )
    from async_openai.resources.admin_projects import AsyncProjects, Projects
    from async_openai.resources.admin_security import (
        AsyncCertificates,
        AsyncWorkloadIdentityProviders,
        Certificates,
        WorkloadIdentityProviders,
    )
    from async_openai.resources.admin_storage import (
        AsyncExternalKeys,
        AsyncExternalStorages,
        ExternalKeys,
        ExternalStorages,
    )
    from async_openai.resources.admin_usage import AsyncOrganizationUsage, OrganizationUsage


class AdminKeyCreateRequest(AdminRequest[AdminKey], verb="POST", path="/organization/admin_api_keys", pinned=True):
    """Make an admin key. The reply's `value` is the key, told only this once."""

    name: str
    """Name to show."""
    expires_in_seconds: int | None = None
    """Seconds from now until it expires."""


class AdminKeyDeleteRequest(AdminRequest[Deleted], verb="DELETE", path="/organization/admin_api_keys/{key_id}"):
    """Revoke an admin key."""

    key_id: str = Field(kw_only=False)
    """ID of the key."""


class AdminKeyListRequest(
    SortedAdminListing[CursorPage[AdminKey]], verb="GET", path="/organization/admin_api_keys", pinned=True
):
    """List the admin keys."""


class AdminKeyRetrieveRequest(AdminRequest[AdminKey], verb="GET", path="/organization/admin_api_keys/{key_id}"):
    """Look an admin key up."""

    key_id: str = Field(kw_only=False)
    """ID of the key."""


class AuditLogListRequest(
    AdminListing[ConversationCursorPage[AuditLog]], verb="GET", path="/organization/audit_logs", pinned=True
):
    """List what was done in the organization, newest first. Audit logging must be switched on."""

    actor_emails: Strings | None = None
    """Only events caused by these users."""
    actor_ids: Strings | None = None
    """Only events caused by these users, service accounts or keys."""
    before: str | None = None
    """ID of the first item of the page after."""
    effective_at: Object | None = None
    """Only events of this time: `{"gt", "gte", "lt", "lte"}`, seconds since the epoch."""
    event_types: Strings | None = None
    """Only events of these types: `api_key.created`, `user.added`, ..."""
    project_ids: Strings | None = None
    """Only these projects."""
    resource_ids: Strings | None = None
    """Only events about these objects."""
    tenant_only: bool | None = None
    """Only events of the tenant."""


class OrganizationRetentionRetrieveRequest(
    AdminRequest[DataRetention], verb="GET", path="/organization/data_retention", pinned=True
):
    """Look up how long data are kept."""


class OrganizationRetentionUpdateRequest(
    AdminRequest[DataRetention], verb="POST", path="/organization/data_retention", pinned=True
):
    """Set how long data are kept."""

    retention_type: str
    """How data are kept: `zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention` or
    `enhanced_modified_abuse_monitoring`."""


class OrganizationSpendAlertCreateRequest(
    AdminRequest[SpendAlert], verb="POST", path="/organization/spend_alerts", pinned=True
):
    """Make a spend alert."""

    currency: str
    """Currency of the amount: `USD`."""
    interval: str
    """Span of time that is summed up: `month`."""
    notification_channel: Object
    """`{"type": "email", "recipients": [...], "subject_prefix"}`."""
    threshold_amount: int
    """The sum, in cents."""


class OrganizationSpendAlertDeleteRequest(
    AdminRequest[Deleted], verb="DELETE", path="/organization/spend_alerts/{alert_id}"
):
    """Delete a spend alert."""

    alert_id: str = Field(kw_only=False)
    """ID of the alert."""


class OrganizationSpendAlertListRequest(
    SortedAdminListing[ConversationCursorPage[SpendAlert]], verb="GET", path="/organization/spend_alerts", pinned=True
):
    """List the spend alerts."""

    before: str | None = None
    """ID of the first item of the page after."""


class OrganizationSpendAlertRetrieveRequest(
    AdminRequest[SpendAlert], verb="GET", path="/organization/spend_alerts/{alert_id}"
):
    """Look a spend alert up."""

    alert_id: str = Field(kw_only=False)
    """ID of the alert."""


class OrganizationSpendAlertUpdateRequest(
    AdminRequest[SpendAlert], verb="POST", path="/organization/spend_alerts/{alert_id}"
):
    """Change a spend alert."""

    alert_id: str = Field(kw_only=False)
    """ID of the alert."""
    currency: str
    """Currency of the amount: `USD`."""
    interval: str
    """Span of time that is summed up: `month`."""
    notification_channel: Object
    """`{"type": "email", "recipients": [...], "subject_prefix"}`."""
    threshold_amount: int
    """The sum, in cents."""


class OrganizationSpendLimitDeleteRequest(
    AdminRequest[Removed], verb="DELETE", path="/organization/spend_limit", pinned=True
):
    """Remove the spend limit."""


class OrganizationSpendLimitRetrieveRequest(
    AdminRequest[SpendLimit], verb="GET", path="/organization/spend_limit", pinned=True
):
    """Look the spend limit up."""


class OrganizationSpendLimitUpdateRequest(
    AdminRequest[SpendLimit], verb="POST", path="/organization/spend_limit", pinned=True
):
    """Set the spend limit."""

    currency: str
    """Currency of the amount: `USD`."""
    interval: str
    """Span of time that is summed up: `month`."""
    threshold_amount: int
    """The sum, in cents."""


class AdminKeys(Resource):
    """`admin.organization.admin_api_keys`."""

    create, async_create = methods(AdminKeyCreateRequest)
    delete, async_delete = methods(AdminKeyDeleteRequest)
    list, async_list = paged(AdminKeyListRequest)
    retrieve, async_retrieve = methods(AdminKeyRetrieveRequest)


class AsyncAdminKeys(Awaited, AdminKeys):
    """`admin.organization.admin_api_keys` of `AsyncOpenAI`."""


class AuditLogs(Resource):
    """`admin.organization.audit_logs`."""

    list, async_list = paged(AuditLogListRequest)


class AsyncAuditLogs(Awaited, AuditLogs):
    """`admin.organization.audit_logs` of `AsyncOpenAI`."""


class OrganizationDataRetention(Resource):
    """`admin.organization.data_retention`."""

    retrieve, async_retrieve = methods(OrganizationRetentionRetrieveRequest)
    update, async_update = methods(OrganizationRetentionUpdateRequest)


class AsyncOrganizationDataRetention(Awaited, OrganizationDataRetention):
    """`admin.organization.data_retention` of `AsyncOpenAI`."""


class OrganizationSpendAlerts(Resource):
    """`admin.organization.spend_alerts`."""

    create, async_create = methods(OrganizationSpendAlertCreateRequest)
    delete, async_delete = methods(OrganizationSpendAlertDeleteRequest)
    list, async_list = paged(OrganizationSpendAlertListRequest)
    retrieve, async_retrieve = methods(OrganizationSpendAlertRetrieveRequest)
    update, async_update = methods(OrganizationSpendAlertUpdateRequest)


class AsyncOrganizationSpendAlerts(Awaited, OrganizationSpendAlerts):
    """`admin.organization.spend_alerts` of `AsyncOpenAI`."""


class OrganizationSpendLimit(Resource):
    """`admin.organization.spend_limit`."""

    delete, async_delete = methods(OrganizationSpendLimitDeleteRequest)
    retrieve, async_retrieve = methods(OrganizationSpendLimitRetrieveRequest)
    update, async_update = methods(OrganizationSpendLimitUpdateRequest)


class AsyncOrganizationSpendLimit(Awaited, OrganizationSpendLimit):
    """`admin.organization.spend_limit` of `AsyncOpenAI`."""


class AdminOrganization(Resource):
    """`admin.organization`."""

    admin_api_keys: attach[AdminKeys, AsyncAdminKeys] = attach("admin", "AdminKeys")
    audit_logs: attach[AuditLogs, AsyncAuditLogs] = attach("admin", "AuditLogs")
    data_retention: attach[OrganizationDataRetention, AsyncOrganizationDataRetention] = attach(
        "admin", "OrganizationDataRetention"
    )
    spend_alerts: attach[OrganizationSpendAlerts, AsyncOrganizationSpendAlerts] = attach(
        "admin", "OrganizationSpendAlerts"
    )
    spend_limit: attach[OrganizationSpendLimit, AsyncOrganizationSpendLimit] = attach("admin", "OrganizationSpendLimit")
    certificates: attach[Certificates, AsyncCertificates] = attach("admin_security", "Certificates")
    external_keys: attach[ExternalKeys, AsyncExternalKeys] = attach("admin_storage", "ExternalKeys")
    external_storage: attach[ExternalStorages, AsyncExternalStorages] = attach("admin_storage", "ExternalStorages")
    workload_identity_providers: attach[WorkloadIdentityProviders, AsyncWorkloadIdentityProviders] = attach(
        "admin_security", "WorkloadIdentityProviders"
    )
    groups: attach[OrganizationGroups, AsyncOrganizationGroups] = attach("admin_members", "OrganizationGroups")
    invites: attach[Invites, AsyncInvites] = attach("admin_members", "Invites")
    roles: attach[OrganizationRoles, AsyncOrganizationRoles] = attach("admin_members", "OrganizationRoles")
    users: attach[OrganizationUsers, AsyncOrganizationUsers] = attach("admin_members", "OrganizationUsers")
    usage: attach[OrganizationUsage, AsyncOrganizationUsage] = attach("admin_usage", "OrganizationUsage")
    projects: attach[Projects, AsyncProjects] = attach("admin_projects", "Projects")


class AsyncAdminOrganization(Awaited, AdminOrganization):
    """`admin.organization` of `AsyncOpenAI`."""


class Admin(Resource):
    """`admin`: administration of an organization, with the admin key."""

    organization: attach[AdminOrganization, AsyncAdminOrganization] = attach("admin", "AdminOrganization")


class AsyncAdmin(Awaited, Admin):
    """`admin` of `AsyncOpenAI`."""
