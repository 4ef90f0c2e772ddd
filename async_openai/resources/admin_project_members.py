"""Who belongs to a project: groups, roles, users."""

from __future__ import annotations

from pydantic import Field

from async_openai.resources.admin_requests import AdminListing, AdminRequest, SortedAdminListing
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.parameters import Strings
from async_openai.types.admin import AssignedRole, Removed, Role, RoleAssignment
from async_openai.types.admin_projects import ProjectGroup, ProjectUser
from async_openai.types.pages import ConversationCursorPage, NextCursorPage
from async_openai.types.shared import Deleted


class ProjectGroupRoleCreateRequest(
    AdminRequest[RoleAssignment], verb="POST", path="/projects/{project_id}/groups/{group_id}/roles"
):
    """Give a role to a group in a project."""

    project_id: str
    """ID of the project."""
    group_id: str = Field(kw_only=False)
    """ID of the group."""
    role_id: str
    """ID of the role."""


class ProjectGroupRoleDeleteRequest(
    AdminRequest[Removed], verb="DELETE", path="/projects/{project_id}/groups/{group_id}/roles/{role_id}"
):
    """Take a role from a group in a project."""

    project_id: str
    """ID of the project."""
    group_id: str
    """ID of the group."""
    role_id: str = Field(kw_only=False)
    """ID of the role."""


class ProjectGroupRoleListRequest(
    SortedAdminListing[NextCursorPage[AssignedRole]], verb="GET", path="/projects/{project_id}/groups/{group_id}/roles"
):
    """List the roles of a group in a project."""

    project_id: str
    """ID of the project."""
    group_id: str = Field(kw_only=False)
    """ID of the group."""


class ProjectGroupRoleRetrieveRequest(
    AdminRequest[AssignedRole], verb="GET", path="/projects/{project_id}/groups/{group_id}/roles/{role_id}"
):
    """Look up a role of a group in a project."""

    project_id: str
    """ID of the project."""
    group_id: str
    """ID of the group."""
    role_id: str = Field(kw_only=False)
    """ID of the role."""


class ProjectGroupCreateRequest(
    AdminRequest[ProjectGroup], verb="POST", path="/organization/projects/{project_id}/groups"
):
    """Let a group into a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    group_id: str
    """ID of the group."""
    role: str
    """Role to have, such as `owner` or `member`."""


class ProjectGroupDeleteRequest(
    AdminRequest[Removed], verb="DELETE", path="/organization/projects/{project_id}/groups/{group_id}"
):
    """Take a group out of a project."""

    project_id: str
    """ID of the project."""
    group_id: str = Field(kw_only=False)
    """ID of the group."""


class ProjectGroupListRequest(
    SortedAdminListing[NextCursorPage[ProjectGroup]], verb="GET", path="/organization/projects/{project_id}/groups"
):
    """List the groups of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectGroupRetrieveRequest(
    AdminRequest[ProjectGroup], verb="GET", path="/organization/projects/{project_id}/groups/{group_id}"
):
    """Look a group of a project up."""

    project_id: str
    """ID of the project."""
    group_id: str = Field(kw_only=False)
    """ID of the group."""
    group_type: str | None = None
    """Kind of the group: `group` or `tenant_group`."""


class ProjectRoleCreateRequest(AdminRequest[Role], verb="POST", path="/projects/{project_id}/roles"):
    """Make a role of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    permissions: Strings
    """What the role allows: `api.model.read`, ..."""
    role_name: str
    """Name of the role."""
    description: str | None = None
    """What it is for."""


class ProjectRoleDeleteRequest(AdminRequest[Deleted], verb="DELETE", path="/projects/{project_id}/roles/{role_id}"):
    """Delete a role of a project."""

    project_id: str
    """ID of the project."""
    role_id: str = Field(kw_only=False)
    """ID of the role."""


class ProjectRoleListRequest(SortedAdminListing[NextCursorPage[Role]], verb="GET", path="/projects/{project_id}/roles"):
    """List the roles of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectRoleRetrieveRequest(AdminRequest[Role], verb="GET", path="/projects/{project_id}/roles/{role_id}"):
    """Look a role of a project up."""

    project_id: str
    """ID of the project."""
    role_id: str = Field(kw_only=False)
    """ID of the role."""


class ProjectRoleUpdateRequest(AdminRequest[Role], verb="POST", path="/projects/{project_id}/roles/{role_id}"):
    """Change a role of a project."""

    project_id: str
    """ID of the project."""
    role_id: str = Field(kw_only=False)
    """ID of the role."""
    description: str | None = None
    """What it is for."""
    permissions: Strings | None = None
    """What the role allows: `api.model.read`, ..."""
    role_name: str | None = None
    """Name of the role."""


class ProjectUserRoleCreateRequest(
    AdminRequest[RoleAssignment], verb="POST", path="/projects/{project_id}/users/{user_id}/roles"
):
    """Give a role to a user in a project."""

    project_id: str
    """ID of the project."""
    user_id: str = Field(kw_only=False)
    """ID of the user."""
    role_id: str
    """ID of the role."""


class ProjectUserRoleDeleteRequest(
    AdminRequest[Removed], verb="DELETE", path="/projects/{project_id}/users/{user_id}/roles/{role_id}"
):
    """Take a role from a user in a project."""

    project_id: str
    """ID of the project."""
    user_id: str
    """ID of the user."""
    role_id: str = Field(kw_only=False)
    """ID of the role."""


class ProjectUserRoleListRequest(
    SortedAdminListing[NextCursorPage[AssignedRole]], verb="GET", path="/projects/{project_id}/users/{user_id}/roles"
):
    """List the roles of a user in a project."""

    project_id: str
    """ID of the project."""
    user_id: str = Field(kw_only=False)
    """ID of the user."""


class ProjectUserRoleRetrieveRequest(
    AdminRequest[AssignedRole], verb="GET", path="/projects/{project_id}/users/{user_id}/roles/{role_id}"
):
    """Look up a role of a user in a project."""

    project_id: str
    """ID of the project."""
    user_id: str
    """ID of the user."""
    role_id: str = Field(kw_only=False)
    """ID of the role."""


class ProjectUserCreateRequest(
    AdminRequest[ProjectUser], verb="POST", path="/organization/projects/{project_id}/users"
):
    """Let a user into a project, by id or by mail."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    role: str
    """Role to have, such as `owner` or `member`."""
    email: str | None = None
    """Address of the user."""
    user_id: str | None = None
    """ID of the user."""


class ProjectUserDeleteRequest(
    AdminRequest[Deleted], verb="DELETE", path="/organization/projects/{project_id}/users/{user_id}"
):
    """Take a user out of a project."""

    project_id: str
    """ID of the project."""
    user_id: str = Field(kw_only=False)
    """ID of the user."""


class ProjectUserListRequest(
    AdminListing[ConversationCursorPage[ProjectUser]], verb="GET", path="/organization/projects/{project_id}/users"
):
    """List the users of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectUserRetrieveRequest(
    AdminRequest[ProjectUser], verb="GET", path="/organization/projects/{project_id}/users/{user_id}"
):
    """Look a user of a project up."""

    project_id: str
    """ID of the project."""
    user_id: str = Field(kw_only=False)
    """ID of the user."""


class ProjectUserUpdateRequest(
    AdminRequest[ProjectUser], verb="POST", path="/organization/projects/{project_id}/users/{user_id}"
):
    """Change the role of a user in a project."""

    project_id: str
    """ID of the project."""
    user_id: str = Field(kw_only=False)
    """ID of the user."""
    role: str | None = None
    """Role to have, such as `owner` or `member`."""


class ProjectGroupRoles(Resource):
    """`admin.organization.projects.groups.roles`."""

    create, async_create = methods(ProjectGroupRoleCreateRequest)
    delete, async_delete = methods(ProjectGroupRoleDeleteRequest)
    list, async_list = paged(ProjectGroupRoleListRequest)
    retrieve, async_retrieve = methods(ProjectGroupRoleRetrieveRequest)


class AsyncProjectGroupRoles(Awaited, ProjectGroupRoles):
    """`admin.organization.projects.groups.roles` of `AsyncOpenAI`."""


class ProjectGroups(Resource):
    """`admin.organization.projects.groups`."""

    roles: attach[ProjectGroupRoles, AsyncProjectGroupRoles] = attach("admin_project_members", "ProjectGroupRoles")
    create, async_create = methods(ProjectGroupCreateRequest)
    delete, async_delete = methods(ProjectGroupDeleteRequest)
    list, async_list = paged(ProjectGroupListRequest)
    retrieve, async_retrieve = methods(ProjectGroupRetrieveRequest)


class AsyncProjectGroups(Awaited, ProjectGroups):
    """`admin.organization.projects.groups` of `AsyncOpenAI`."""


class ProjectRoles(Resource):
    """`admin.organization.projects.roles`."""

    create, async_create = methods(ProjectRoleCreateRequest)
    delete, async_delete = methods(ProjectRoleDeleteRequest)
    list, async_list = paged(ProjectRoleListRequest)
    retrieve, async_retrieve = methods(ProjectRoleRetrieveRequest)
    update, async_update = methods(ProjectRoleUpdateRequest)


class AsyncProjectRoles(Awaited, ProjectRoles):
    """`admin.organization.projects.roles` of `AsyncOpenAI`."""


class ProjectUserRoles(Resource):
    """`admin.organization.projects.users.roles`."""

    create, async_create = methods(ProjectUserRoleCreateRequest)
    delete, async_delete = methods(ProjectUserRoleDeleteRequest)
    list, async_list = paged(ProjectUserRoleListRequest)
    retrieve, async_retrieve = methods(ProjectUserRoleRetrieveRequest)


class AsyncProjectUserRoles(Awaited, ProjectUserRoles):
    """`admin.organization.projects.users.roles` of `AsyncOpenAI`."""


class ProjectUsers(Resource):
    """`admin.organization.projects.users`."""

    roles: attach[ProjectUserRoles, AsyncProjectUserRoles] = attach("admin_project_members", "ProjectUserRoles")
    create, async_create = methods(ProjectUserCreateRequest)
    delete, async_delete = methods(ProjectUserDeleteRequest)
    list, async_list = paged(ProjectUserListRequest)
    retrieve, async_retrieve = methods(ProjectUserRetrieveRequest)
    update, async_update = methods(ProjectUserUpdateRequest)


class AsyncProjectUsers(Awaited, ProjectUsers):
    """`admin.organization.projects.users` of `AsyncOpenAI`."""
