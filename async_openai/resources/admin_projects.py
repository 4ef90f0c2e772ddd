"""Projects of an organization, their keys and service accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from async_openai.resources.admin_requests import AdminListing, AdminRequest
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.parameters import Strings
from async_openai.types.admin import Project
from async_openai.types.admin_projects import ProjectKey, ServiceAccount, ServiceAccountKey
from async_openai.types.pages import ConversationCursorPage
from async_openai.types.shared import Deleted

if TYPE_CHECKING:
    from async_openai.resources.admin_project_limits import (
        AsyncProjectCertificates,
        AsyncProjectDataRetention,
        AsyncProjectModels,
        AsyncProjectRateLimits,
        AsyncProjectServiceTiers,
        AsyncProjectSpendAlerts,
        AsyncProjectSpendLimit,
        AsyncProjectTools,
        ProjectCertificates,
        ProjectDataRetention,
        ProjectModels,
        ProjectRateLimits,
        ProjectServiceTiers,
        ProjectSpendAlerts,
        ProjectSpendLimit,
        ProjectTools,
    )
    from async_openai.resources.admin_project_members import (
        AsyncProjectGroups,
        AsyncProjectRoles,
        AsyncProjectUsers,
        ProjectGroups,
        ProjectRoles,
        ProjectUsers,
    )


class ProjectKeyDeleteRequest(
    AdminRequest[Deleted], verb="DELETE", path="/organization/projects/{project_id}/api_keys/{api_key_id}"
):
    """Revoke a key of a project."""

    project_id: str
    """ID of the project."""
    api_key_id: str = Field(kw_only=False)
    """ID of the key."""


class ProjectKeyListRequest(
    AdminListing[ConversationCursorPage[ProjectKey]], verb="GET", path="/organization/projects/{project_id}/api_keys"
):
    """List the keys of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    owner_project_access: str | None = None
    """Only keys whose owner has this access to the project: `active`, `inactive` or `any`."""


class ProjectKeyRetrieveRequest(
    AdminRequest[ProjectKey], verb="GET", path="/organization/projects/{project_id}/api_keys/{api_key_id}"
):
    """Look a key of a project up."""

    project_id: str
    """ID of the project."""
    api_key_id: str = Field(kw_only=False)
    """ID of the key."""


class ProjectKeyUpdateRequest(
    AdminRequest[ProjectKey], verb="POST", path="/organization/projects/{project_id}/api_keys/{api_key_id}"
):
    """Change a key of a project."""

    project_id: str
    """ID of the project."""
    api_key_id: str = Field(kw_only=False)
    """ID of the key."""
    expires_in_seconds: int | None = None
    """Seconds from now until it expires."""
    scopes: Strings | None = None
    """Permissions of the key. Default: all."""


class ServiceAccountKeyCreateRequest(
    AdminRequest[ServiceAccountKey],
    verb="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
):
    """Make a key of a service account. The reply's `value` is the key, told only this once."""

    project_id: str
    """ID of the project."""
    service_account_id: str = Field(kw_only=False)
    """ID of the service account."""
    expires_in_seconds: int | None = None
    """Seconds from now until it expires."""
    name: str | None = None
    """Name to show."""
    scopes: Strings | None = None
    """Permissions of the key. Default: all."""


class ServiceAccountCreateRequest(
    AdminRequest[ServiceAccount], verb="POST", path="/organization/projects/{project_id}/service_accounts"
):
    """Make a service account. Its key is in the reply, told only this once, unless none is asked for."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    name: str
    """Name to show."""
    create_service_account_only: bool | None = None
    """Whether no key is made."""
    expires_in_seconds: int | None = None
    """Seconds from now until it expires."""


class ServiceAccountDeleteRequest(
    AdminRequest[Deleted],
    verb="DELETE",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
):
    """Delete a service account."""

    project_id: str
    """ID of the project."""
    service_account_id: str = Field(kw_only=False)
    """ID of the service account."""


class ServiceAccountListRequest(
    AdminListing[ConversationCursorPage[ServiceAccount]],
    verb="GET",
    path="/organization/projects/{project_id}/service_accounts",
):
    """List the service accounts of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ServiceAccountRetrieveRequest(
    AdminRequest[ServiceAccount],
    verb="GET",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
):
    """Look a service account up."""

    project_id: str
    """ID of the project."""
    service_account_id: str = Field(kw_only=False)
    """ID of the service account."""


class ServiceAccountUpdateRequest(
    AdminRequest[ServiceAccount],
    verb="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
):
    """Change a service account."""

    project_id: str
    """ID of the project."""
    service_account_id: str = Field(kw_only=False)
    """ID of the service account."""
    name: str | None = None
    """Name to show."""
    role: str | None = None
    """Role to have, such as `owner` or `member`."""


class ProjectArchiveRequest(
    AdminRequest[Project], verb="POST", path="/organization/projects/{project_id}/archive", body="none"
):
    """Archive a project. It can be neither used nor restored."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectCreateRequest(AdminRequest[Project], verb="POST", path="/organization/projects", pinned=True):
    """Make a project."""

    name: str
    """Name to show."""
    external_key_id: str | None = None
    """ID of the external key."""
    geography: str | None = None
    """Region of the data."""
    residency: str | None = None
    """Where data are kept and processed: `GLOBAL`, `EU_STORAGE_PROCESSING`, ..."""


class ProjectListRequest(
    AdminListing[ConversationCursorPage[Project]], verb="GET", path="/organization/projects", pinned=True
):
    """List the projects."""

    include_archived: bool | None = None
    """Whether archived projects are listed too."""


class ProjectRetrieveRequest(AdminRequest[Project], verb="GET", path="/organization/projects/{project_id}"):
    """Look a project up."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectUpdateRequest(AdminRequest[Project], verb="POST", path="/organization/projects/{project_id}"):
    """Change a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    external_key_id: str | None = None
    """ID of the external key."""
    geography: str | None = None
    """Region of the data."""
    name: str | None = None
    """Name to show."""


class ProjectKeys(Resource):
    """`admin.organization.projects.api_keys`."""

    delete, async_delete = methods(ProjectKeyDeleteRequest)
    list, async_list = paged(ProjectKeyListRequest)
    retrieve, async_retrieve = methods(ProjectKeyRetrieveRequest)
    update, async_update = methods(ProjectKeyUpdateRequest)


class AsyncProjectKeys(Awaited, ProjectKeys):
    """`admin.organization.projects.api_keys` of `AsyncOpenAI`."""


class ServiceAccountKeys(Resource):
    """`admin.organization.projects.service_accounts.api_keys`."""

    create, async_create = methods(ServiceAccountKeyCreateRequest)


class AsyncServiceAccountKeys(Awaited, ServiceAccountKeys):
    """`admin.organization.projects.service_accounts.api_keys` of `AsyncOpenAI`."""


class ServiceAccounts(Resource):
    """`admin.organization.projects.service_accounts`."""

    api_keys: attach[ServiceAccountKeys, AsyncServiceAccountKeys] = attach("admin_projects", "ServiceAccountKeys")
    create, async_create = methods(ServiceAccountCreateRequest)
    delete, async_delete = methods(ServiceAccountDeleteRequest)
    list, async_list = paged(ServiceAccountListRequest)
    retrieve, async_retrieve = methods(ServiceAccountRetrieveRequest)
    update, async_update = methods(ServiceAccountUpdateRequest)


class AsyncServiceAccounts(Awaited, ServiceAccounts):
    """`admin.organization.projects.service_accounts` of `AsyncOpenAI`."""


class Projects(Resource):
    """`admin.organization.projects`."""

    api_keys: attach[ProjectKeys, AsyncProjectKeys] = attach("admin_projects", "ProjectKeys")
    rate_limits: attach[ProjectRateLimits, AsyncProjectRateLimits] = attach("admin_project_limits", "ProjectRateLimits")
    service_accounts: attach[ServiceAccounts, AsyncServiceAccounts] = attach("admin_projects", "ServiceAccounts")
    certificates: attach[ProjectCertificates, AsyncProjectCertificates] = attach(
        "admin_project_limits", "ProjectCertificates"
    )
    data_retention: attach[ProjectDataRetention, AsyncProjectDataRetention] = attach(
        "admin_project_limits", "ProjectDataRetention"
    )
    hosted_tool_permissions: attach[ProjectTools, AsyncProjectTools] = attach("admin_project_limits", "ProjectTools")
    model_permissions: attach[ProjectModels, AsyncProjectModels] = attach("admin_project_limits", "ProjectModels")
    service_tier_settings: attach[ProjectServiceTiers, AsyncProjectServiceTiers] = attach(
        "admin_project_limits", "ProjectServiceTiers"
    )
    spend_alerts: attach[ProjectSpendAlerts, AsyncProjectSpendAlerts] = attach(
        "admin_project_limits", "ProjectSpendAlerts"
    )
    spend_limit: attach[ProjectSpendLimit, AsyncProjectSpendLimit] = attach("admin_project_limits", "ProjectSpendLimit")
    groups: attach[ProjectGroups, AsyncProjectGroups] = attach("admin_project_members", "ProjectGroups")
    roles: attach[ProjectRoles, AsyncProjectRoles] = attach("admin_project_members", "ProjectRoles")
    users: attach[ProjectUsers, AsyncProjectUsers] = attach("admin_project_members", "ProjectUsers")
    archive, async_archive = methods(ProjectArchiveRequest)
    create, async_create = methods(ProjectCreateRequest)
    list, async_list = paged(ProjectListRequest)
    retrieve, async_retrieve = methods(ProjectRetrieveRequest)
    update, async_update = methods(ProjectUpdateRequest)


class AsyncProjects(Awaited, Projects):
    """`admin.organization.projects` of `AsyncOpenAI`."""
