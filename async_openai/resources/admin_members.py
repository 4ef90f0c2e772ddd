"""Who belongs to an organization: groups, invitations, roles, users."""

from __future__ import annotations

from pydantic import Field

from async_openai.resources.admin_requests import AdminListing, AdminRequest, SortedAdminListing
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.parameters import Objects, Strings
from async_openai.types.admin import (
    AssignedRole,
    GroupMember,
    GroupMembership,
    Invite,
    OrganizationGroup,
    OrganizationUser,
    Removed,
    Role,
    RoleAssignment,
)
from async_openai.types.pages import ConversationCursorPage, NextCursorPage
from async_openai.types.shared import Deleted


class GroupRoleCreateRequest(AdminRequest[RoleAssignment], verb="POST", path="/organization/groups/{group_id}/roles"):
    """Give a role to a group."""

    group_id: str = Field(kw_only=False)
    """ID of the group."""
    role_id: str
    """ID of the role."""


class GroupRoleDeleteRequest(
    AdminRequest[Removed], verb="DELETE", path="/organization/groups/{group_id}/roles/{role_id}"
):
    """Take a role from a group."""

    group_id: str
    """ID of the group."""
    role_id: str = Field(kw_only=False)
    """ID of the role."""


class GroupRoleListRequest(
    SortedAdminListing[NextCursorPage[AssignedRole]], verb="GET", path="/organization/groups/{group_id}/roles"
):
    """List the roles of a group."""

    group_id: str = Field(kw_only=False)
    """ID of the group."""


class GroupRoleRetrieveRequest(
    AdminRequest[AssignedRole], verb="GET", path="/organization/groups/{group_id}/roles/{role_id}"
):
    """Look up a role of a group."""

    group_id: str
    """ID of the group."""
    role_id: str = Field(kw_only=False)
    """ID of the role."""


class GroupUserCreateRequest(AdminRequest[GroupMembership], verb="POST", path="/organization/groups/{group_id}/users"):
    """Put a user into a group."""

    group_id: str = Field(kw_only=False)
    """ID of the group."""
    user_id: str
    """ID of the user."""


class GroupUserDeleteRequest(
    AdminRequest[Removed], verb="DELETE", path="/organization/groups/{group_id}/users/{user_id}"
):
    """Take a user out of a group."""

    group_id: str
    """ID of the group."""
    user_id: str = Field(kw_only=False)
    """ID of the user."""


class GroupUserListRequest(
    SortedAdminListing[NextCursorPage[GroupMember]], verb="GET", path="/organization/groups/{group_id}/users"
):
    """List the users of a group."""

    group_id: str = Field(kw_only=False)
    """ID of the group."""


class GroupUserRetrieveRequest(
    AdminRequest[GroupMember], verb="GET", path="/organization/groups/{group_id}/users/{user_id}"
):
    """Look up a user of a group."""

    group_id: str
    """ID of the group."""
    user_id: str = Field(kw_only=False)
    """ID of the user."""


class OrganizationGroupCreateRequest(
    AdminRequest[OrganizationGroup], verb="POST", path="/organization/groups", pinned=True
):
    """Make a group."""

    name: str
    """Name to show."""


class OrganizationGroupDeleteRequest(AdminRequest[Deleted], verb="DELETE", path="/organization/groups/{group_id}"):
    """Delete a group."""

    group_id: str = Field(kw_only=False)
    """ID of the group."""


class OrganizationGroupListRequest(
    SortedAdminListing[NextCursorPage[OrganizationGroup]], verb="GET", path="/organization/groups", pinned=True
):
    """List the groups."""


class OrganizationGroupRetrieveRequest(
    AdminRequest[OrganizationGroup], verb="GET", path="/organization/groups/{group_id}"
):
    """Look a group up."""

    group_id: str = Field(kw_only=False)
    """ID of the group."""


class OrganizationGroupUpdateRequest(
    AdminRequest[OrganizationGroup], verb="POST", path="/organization/groups/{group_id}"
):
    """Rename a group."""

    group_id: str = Field(kw_only=False)
    """ID of the group."""
    name: str
    """Name to show."""


class InviteCreateRequest(AdminRequest[Invite], verb="POST", path="/organization/invites", pinned=True):
    """Invite somebody by mail."""

    email: str
    """Address of the user."""
    role: str
    """Role in the organization: `reader` or `owner`."""
    projects: Objects | None = None
    """Projects to join: `{"id", "role": "member" or "owner"}`."""


class InviteDeleteRequest(AdminRequest[Deleted], verb="DELETE", path="/organization/invites/{invite_id}"):
    """Withdraw an invitation, which must be pending."""

    invite_id: str = Field(kw_only=False)
    """ID of the invitation."""


class InviteListRequest(
    AdminListing[ConversationCursorPage[Invite]], verb="GET", path="/organization/invites", pinned=True
):
    """List the invitations."""


class InviteRetrieveRequest(AdminRequest[Invite], verb="GET", path="/organization/invites/{invite_id}"):
    """Look an invitation up."""

    invite_id: str = Field(kw_only=False)
    """ID of the invitation."""


class OrganizationRoleCreateRequest(AdminRequest[Role], verb="POST", path="/organization/roles", pinned=True):
    """Make a role."""

    permissions: Strings
    """What the role allows: `api.model.read`, ..."""
    role_name: str
    """Name of the role."""
    description: str | None = None
    """What it is for."""


class OrganizationRoleDeleteRequest(AdminRequest[Deleted], verb="DELETE", path="/organization/roles/{role_id}"):
    """Delete a role."""

    role_id: str = Field(kw_only=False)
    """ID of the role."""


class OrganizationRoleListRequest(
    SortedAdminListing[NextCursorPage[Role]], verb="GET", path="/organization/roles", pinned=True
):
    """List the roles of the organization."""


class OrganizationRoleRetrieveRequest(AdminRequest[Role], verb="GET", path="/organization/roles/{role_id}"):
    """Look a role up."""

    role_id: str = Field(kw_only=False)
    """ID of the role."""


class OrganizationRoleUpdateRequest(AdminRequest[Role], verb="POST", path="/organization/roles/{role_id}"):
    """Change a role."""

    role_id: str = Field(kw_only=False)
    """ID of the role."""
    description: str | None = None
    """What it is for."""
    permissions: Strings | None = None
    """What the role allows: `api.model.read`, ..."""
    role_name: str | None = None
    """Name of the role."""


class UserRoleCreateRequest(AdminRequest[RoleAssignment], verb="POST", path="/organization/users/{user_id}/roles"):
    """Give a role to a user."""

    user_id: str = Field(kw_only=False)
    """ID of the user."""
    role_id: str
    """ID of the role."""


class UserRoleDeleteRequest(AdminRequest[Removed], verb="DELETE", path="/organization/users/{user_id}/roles/{role_id}"):
    """Take a role from a user."""

    user_id: str
    """ID of the user."""
    role_id: str = Field(kw_only=False)
    """ID of the role."""


class UserRoleListRequest(
    SortedAdminListing[NextCursorPage[AssignedRole]], verb="GET", path="/organization/users/{user_id}/roles"
):
    """List the roles of a user."""

    user_id: str = Field(kw_only=False)
    """ID of the user."""


class UserRoleRetrieveRequest(
    AdminRequest[AssignedRole], verb="GET", path="/organization/users/{user_id}/roles/{role_id}"
):
    """Look up a role of a user."""

    user_id: str
    """ID of the user."""
    role_id: str = Field(kw_only=False)
    """ID of the role."""


class OrganizationUserDeleteRequest(AdminRequest[Deleted], verb="DELETE", path="/organization/users/{user_id}"):
    """Remove a user from the organization."""

    user_id: str = Field(kw_only=False)
    """ID of the user."""


class OrganizationUserListRequest(
    AdminListing[ConversationCursorPage[OrganizationUser]], verb="GET", path="/organization/users", pinned=True
):
    """List the users of the organization."""

    emails: Strings | None = None
    """Only users of these addresses."""


class OrganizationUserRetrieveRequest(AdminRequest[OrganizationUser], verb="GET", path="/organization/users/{user_id}"):
    """Look a user up."""

    user_id: str = Field(kw_only=False)
    """ID of the user."""


class OrganizationUserUpdateRequest(AdminRequest[OrganizationUser], verb="POST", path="/organization/users/{user_id}"):
    """Change the role or the profile of a user."""

    user_id: str = Field(kw_only=False)
    """ID of the user."""
    developer_persona: str | None = None
    """What the user develops."""
    role: str | None = None
    """Role to have, such as `owner` or `member`."""
    role_id: str | None = None
    """ID of the role."""
    technical_level: str | None = None
    """How technical the user is."""


class GroupRoles(Resource):
    """`admin.organization.groups.roles`."""

    create, async_create = methods(GroupRoleCreateRequest)
    delete, async_delete = methods(GroupRoleDeleteRequest)
    list, async_list = paged(GroupRoleListRequest)
    retrieve, async_retrieve = methods(GroupRoleRetrieveRequest)


class AsyncGroupRoles(Awaited, GroupRoles):
    """`admin.organization.groups.roles` of `AsyncOpenAI`."""


class GroupUsers(Resource):
    """`admin.organization.groups.users`."""

    create, async_create = methods(GroupUserCreateRequest)
    delete, async_delete = methods(GroupUserDeleteRequest)
    list, async_list = paged(GroupUserListRequest)
    retrieve, async_retrieve = methods(GroupUserRetrieveRequest)


class AsyncGroupUsers(Awaited, GroupUsers):
    """`admin.organization.groups.users` of `AsyncOpenAI`."""


class OrganizationGroups(Resource):
    """`admin.organization.groups`."""

    roles: attach[GroupRoles, AsyncGroupRoles] = attach("admin_members", "GroupRoles")
    users: attach[GroupUsers, AsyncGroupUsers] = attach("admin_members", "GroupUsers")
    create, async_create = methods(OrganizationGroupCreateRequest)
    delete, async_delete = methods(OrganizationGroupDeleteRequest)
    list, async_list = paged(OrganizationGroupListRequest)
    retrieve, async_retrieve = methods(OrganizationGroupRetrieveRequest)
    update, async_update = methods(OrganizationGroupUpdateRequest)


class AsyncOrganizationGroups(Awaited, OrganizationGroups):
    """`admin.organization.groups` of `AsyncOpenAI`."""


class Invites(Resource):
    """`admin.organization.invites`."""

    create, async_create = methods(InviteCreateRequest)
    delete, async_delete = methods(InviteDeleteRequest)
    list, async_list = paged(InviteListRequest)
    retrieve, async_retrieve = methods(InviteRetrieveRequest)


class AsyncInvites(Awaited, Invites):
    """`admin.organization.invites` of `AsyncOpenAI`."""


class OrganizationRoles(Resource):
    """`admin.organization.roles`."""

    create, async_create = methods(OrganizationRoleCreateRequest)
    delete, async_delete = methods(OrganizationRoleDeleteRequest)
    list, async_list = paged(OrganizationRoleListRequest)
    retrieve, async_retrieve = methods(OrganizationRoleRetrieveRequest)
    update, async_update = methods(OrganizationRoleUpdateRequest)


class AsyncOrganizationRoles(Awaited, OrganizationRoles):
    """`admin.organization.roles` of `AsyncOpenAI`."""


class UserRoles(Resource):
    """`admin.organization.users.roles`."""

    create, async_create = methods(UserRoleCreateRequest)
    delete, async_delete = methods(UserRoleDeleteRequest)
    list, async_list = paged(UserRoleListRequest)
    retrieve, async_retrieve = methods(UserRoleRetrieveRequest)


class AsyncUserRoles(Awaited, UserRoles):
    """`admin.organization.users.roles` of `AsyncOpenAI`."""


class OrganizationUsers(Resource):
    """`admin.organization.users`."""

    roles: attach[UserRoles, AsyncUserRoles] = attach("admin_members", "UserRoles")
    delete, async_delete = methods(OrganizationUserDeleteRequest)
    list, async_list = paged(OrganizationUserListRequest)
    retrieve, async_retrieve = methods(OrganizationUserRetrieveRequest)
    update, async_update = methods(OrganizationUserUpdateRequest)


class AsyncOrganizationUsers(Awaited, OrganizationUsers):
    """`admin.organization.users` of `AsyncOpenAI`."""
