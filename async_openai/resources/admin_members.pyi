"""Who belongs to an organization: groups, invitations, roles, users."""
# Made by `python -m tests.generate` from admin_members.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.admin_requests import AdminListing, AdminRequest, SortedAdminListing
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Objects, Strings
from async_openai.types.admin import AssignedRole, GroupMember, GroupMembership, Invite, OrganizationGroup, OrganizationUser, Removed, Role, RoleAssignment
from async_openai.types.pages import ConversationCursorPage, NextCursorPage
from async_openai.types.shared import Deleted
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class GroupRoleCreateRequest(AdminRequest[RoleAssignment]):
    """Give a role to a group."""
    group_id: str = Field(kw_only=False)
    role_id: str

class GroupRoleDeleteRequest(AdminRequest[Removed]):
    """Take a role from a group."""
    group_id: str
    role_id: str = Field(kw_only=False)

class GroupRoleListRequest(SortedAdminListing[NextCursorPage[AssignedRole]]):
    """List the roles of a group."""
    group_id: str = Field(kw_only=False)

class GroupRoleRetrieveRequest(AdminRequest[AssignedRole]):
    """Look up a role of a group."""
    group_id: str
    role_id: str = Field(kw_only=False)

class GroupUserCreateRequest(AdminRequest[GroupMembership]):
    """Put a user into a group."""
    group_id: str = Field(kw_only=False)
    user_id: str

class GroupUserDeleteRequest(AdminRequest[Removed]):
    """Take a user out of a group."""
    group_id: str
    user_id: str = Field(kw_only=False)

class GroupUserListRequest(SortedAdminListing[NextCursorPage[GroupMember]]):
    """List the users of a group."""
    group_id: str = Field(kw_only=False)

class GroupUserRetrieveRequest(AdminRequest[GroupMember]):
    """Look up a user of a group."""
    group_id: str
    user_id: str = Field(kw_only=False)

class OrganizationGroupCreateRequest(AdminRequest[OrganizationGroup]):
    """Make a group."""
    name: str

class OrganizationGroupDeleteRequest(AdminRequest[Deleted]):
    """Delete a group."""
    group_id: str = Field(kw_only=False)

class OrganizationGroupListRequest(SortedAdminListing[NextCursorPage[OrganizationGroup]]):
    """List the groups."""

class OrganizationGroupRetrieveRequest(AdminRequest[OrganizationGroup]):
    """Look a group up."""
    group_id: str = Field(kw_only=False)

class OrganizationGroupUpdateRequest(AdminRequest[OrganizationGroup]):
    """Rename a group."""
    group_id: str = Field(kw_only=False)
    name: str

class InviteCreateRequest(AdminRequest[Invite]):
    """Invite somebody by mail."""
    email: str
    role: Literal['reader', 'owner'] | str
    projects: Objects | None = None

class InviteDeleteRequest(AdminRequest[Deleted]):
    """Withdraw an invitation, which must be pending."""
    invite_id: str = Field(kw_only=False)

class InviteListRequest(AdminListing[ConversationCursorPage[Invite]]):
    """List the invitations."""

class InviteRetrieveRequest(AdminRequest[Invite]):
    """Look an invitation up."""
    invite_id: str = Field(kw_only=False)

class OrganizationRoleCreateRequest(AdminRequest[Role]):
    """Make a role."""
    permissions: Strings
    role_name: str
    description: str | None = None

class OrganizationRoleDeleteRequest(AdminRequest[Deleted]):
    """Delete a role."""
    role_id: str = Field(kw_only=False)

class OrganizationRoleListRequest(SortedAdminListing[NextCursorPage[Role]]):
    """List the roles of the organization."""

class OrganizationRoleRetrieveRequest(AdminRequest[Role]):
    """Look a role up."""
    role_id: str = Field(kw_only=False)

class OrganizationRoleUpdateRequest(AdminRequest[Role]):
    """Change a role."""
    role_id: str = Field(kw_only=False)
    description: str | None = None
    permissions: Strings | None = None
    role_name: str | None = None

class UserRoleCreateRequest(AdminRequest[RoleAssignment]):
    """Give a role to a user."""
    user_id: str = Field(kw_only=False)
    role_id: str

class UserRoleDeleteRequest(AdminRequest[Removed]):
    """Take a role from a user."""
    user_id: str
    role_id: str = Field(kw_only=False)

class UserRoleListRequest(SortedAdminListing[NextCursorPage[AssignedRole]]):
    """List the roles of a user."""
    user_id: str = Field(kw_only=False)

class UserRoleRetrieveRequest(AdminRequest[AssignedRole]):
    """Look up a role of a user."""
    user_id: str
    role_id: str = Field(kw_only=False)

class OrganizationUserDeleteRequest(AdminRequest[Deleted]):
    """Remove a user from the organization."""
    user_id: str = Field(kw_only=False)

class OrganizationUserListRequest(AdminListing[ConversationCursorPage[OrganizationUser]]):
    """List the users of the organization."""
    emails: Strings | None = None

class OrganizationUserRetrieveRequest(AdminRequest[OrganizationUser]):
    """Look a user up."""
    user_id: str = Field(kw_only=False)

class OrganizationUserUpdateRequest(AdminRequest[OrganizationUser]):
    """Change the role or the profile of a user."""
    user_id: str = Field(kw_only=False)
    developer_persona: str | None = None
    role: str | None = None
    role_id: str | None = None
    technical_level: str | None = None

class _RawGroupRoles(Resource):
    (create, async_create) = methods(GroupRoleCreateRequest)
    (delete, async_delete) = methods(GroupRoleDeleteRequest)
    (list, async_list) = paged(GroupRoleListRequest)
    (retrieve, async_retrieve) = methods(GroupRoleRetrieveRequest)

class _AsyncRawGroupRoles(Awaited, Resource):
    (create, async_create) = methods(GroupRoleCreateRequest)
    (delete, async_delete) = methods(GroupRoleDeleteRequest)
    (list, async_list) = paged(GroupRoleListRequest)
    (retrieve, async_retrieve) = methods(GroupRoleRetrieveRequest)

class GroupRoles(Resource):
    """`admin.organization.groups.roles`."""
    @property
    def with_raw_response(self) -> type[_RawGroupRoles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawGroupRoles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, group_id: str, *, role_id: str, **options: Unpack[CallOptions]) -> RoleAssignment:
        """Give a role to a group.

        `POST /organization/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, group_id: str, *, role_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RoleAssignment]:
        """Give a role to a group.

        `POST /organization/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Removed:
        """Take a role from a group.

        `DELETE /organization/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Take a role from a group.

        `DELETE /organization/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, group_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[AssignedRole]:
        """List the roles of a group.

        `GET /organization/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, group_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AssignedRole]:
        """List the roles of a group.

        `GET /organization/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> AssignedRole:
        """Look up a role of a group.

        `GET /organization/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AssignedRole]:
        """Look up a role of a group.

        `GET /organization/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncGroupRoles(Awaited, Resource):
    """`admin.organization.groups.roles` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawGroupRoles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawGroupRoles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, group_id: str, *, role_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RoleAssignment]:
        """Give a role to a group.

        `POST /organization/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Take a role from a group.

        `DELETE /organization/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, group_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AssignedRole]:
        """List the roles of a group.

        `GET /organization/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AssignedRole]:
        """Look up a role of a group.

        `GET /organization/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawGroupUsers(Resource):
    (create, async_create) = methods(GroupUserCreateRequest)
    (delete, async_delete) = methods(GroupUserDeleteRequest)
    (list, async_list) = paged(GroupUserListRequest)
    (retrieve, async_retrieve) = methods(GroupUserRetrieveRequest)

class _AsyncRawGroupUsers(Awaited, Resource):
    (create, async_create) = methods(GroupUserCreateRequest)
    (delete, async_delete) = methods(GroupUserDeleteRequest)
    (list, async_list) = paged(GroupUserListRequest)
    (retrieve, async_retrieve) = methods(GroupUserRetrieveRequest)

class GroupUsers(Resource):
    """`admin.organization.groups.users`."""
    @property
    def with_raw_response(self) -> type[_RawGroupUsers]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawGroupUsers]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, group_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> GroupMembership:
        """Put a user into a group.

        `POST /organization/groups/{group_id}/users`

        Args:
            group_id: ID of the group.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, group_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, GroupMembership]:
        """Put a user into a group.

        `POST /organization/groups/{group_id}/users`

        Args:
            group_id: ID of the group.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Removed:
        """Take a user out of a group.

        `DELETE /organization/groups/{group_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Take a user out of a group.

        `DELETE /organization/groups/{group_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, group_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[GroupMember]:
        """List the users of a group.

        `GET /organization/groups/{group_id}/users`

        Args:
            group_id: ID of the group.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, group_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[GroupMember]:
        """List the users of a group.

        `GET /organization/groups/{group_id}/users`

        Args:
            group_id: ID of the group.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> GroupMember:
        """Look up a user of a group.

        `GET /organization/groups/{group_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, GroupMember]:
        """Look up a user of a group.

        `GET /organization/groups/{group_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncGroupUsers(Awaited, Resource):
    """`admin.organization.groups.users` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawGroupUsers]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawGroupUsers]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, group_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, GroupMembership]:
        """Put a user into a group.

        `POST /organization/groups/{group_id}/users`

        Args:
            group_id: ID of the group.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Take a user out of a group.

        `DELETE /organization/groups/{group_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, group_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[GroupMember]:
        """List the users of a group.

        `GET /organization/groups/{group_id}/users`

        Args:
            group_id: ID of the group.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, GroupMember]:
        """Look up a user of a group.

        `GET /organization/groups/{group_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawOrganizationGroups(Resource):
    roles: type[_RawGroupRoles]
    users: type[_RawGroupUsers]
    (create, async_create) = methods(OrganizationGroupCreateRequest)
    (delete, async_delete) = methods(OrganizationGroupDeleteRequest)
    (list, async_list) = paged(OrganizationGroupListRequest)
    (retrieve, async_retrieve) = methods(OrganizationGroupRetrieveRequest)
    (update, async_update) = methods(OrganizationGroupUpdateRequest)

class _AsyncRawOrganizationGroups(Awaited, Resource):
    roles: type[_AsyncRawGroupRoles]
    users: type[_AsyncRawGroupUsers]
    (create, async_create) = methods(OrganizationGroupCreateRequest)
    (delete, async_delete) = methods(OrganizationGroupDeleteRequest)
    (list, async_list) = paged(OrganizationGroupListRequest)
    (retrieve, async_retrieve) = methods(OrganizationGroupRetrieveRequest)
    (update, async_update) = methods(OrganizationGroupUpdateRequest)

class OrganizationGroups(Resource):
    """`admin.organization.groups`."""
    @property
    def with_raw_response(self) -> type[_RawOrganizationGroups]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawOrganizationGroups]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    roles: GroupRoles
    """`admin.organization.groups.roles`."""
    users: GroupUsers
    """`admin.organization.groups.users`."""
    def create(self, *, name: str, **options: Unpack[CallOptions]) -> OrganizationGroup:
        """Make a group.

        `POST /organization/groups`

        Args:
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, name: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, OrganizationGroup]:
        """Make a group.

        `POST /organization/groups`

        Args:
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, group_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a group.

        `DELETE /organization/groups/{group_id}`

        Args:
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a group.

        `DELETE /organization/groups/{group_id}`

        Args:
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[OrganizationGroup]:
        """List the groups.

        `GET /organization/groups`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[OrganizationGroup]:
        """List the groups.

        `GET /organization/groups`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, group_id: str, **options: Unpack[CallOptions]) -> OrganizationGroup:
        """Look a group up.

        `GET /organization/groups/{group_id}`

        Args:
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, OrganizationGroup]:
        """Look a group up.

        `GET /organization/groups/{group_id}`

        Args:
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, group_id: str, *, name: str, **options: Unpack[CallOptions]) -> OrganizationGroup:
        """Rename a group.

        `POST /organization/groups/{group_id}`

        Args:
            group_id: ID of the group.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, group_id: str, *, name: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, OrganizationGroup]:
        """Rename a group.

        `POST /organization/groups/{group_id}`

        Args:
            group_id: ID of the group.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncOrganizationGroups(Awaited, Resource):
    """`admin.organization.groups` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawOrganizationGroups]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawOrganizationGroups]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    roles: AsyncGroupRoles
    """`admin.organization.groups.roles`."""
    users: AsyncGroupUsers
    """`admin.organization.groups.users`."""
    def create(self, *, name: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, OrganizationGroup]:
        """Make a group.

        `POST /organization/groups`

        Args:
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a group.

        `DELETE /organization/groups/{group_id}`

        Args:
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[OrganizationGroup]:
        """List the groups.

        `GET /organization/groups`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, OrganizationGroup]:
        """Look a group up.

        `GET /organization/groups/{group_id}`

        Args:
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, group_id: str, *, name: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, OrganizationGroup]:
        """Rename a group.

        `POST /organization/groups/{group_id}`

        Args:
            group_id: ID of the group.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawInvites(Resource):
    (create, async_create) = methods(InviteCreateRequest)
    (delete, async_delete) = methods(InviteDeleteRequest)
    (list, async_list) = paged(InviteListRequest)
    (retrieve, async_retrieve) = methods(InviteRetrieveRequest)

class _AsyncRawInvites(Awaited, Resource):
    (create, async_create) = methods(InviteCreateRequest)
    (delete, async_delete) = methods(InviteDeleteRequest)
    (list, async_list) = paged(InviteListRequest)
    (retrieve, async_retrieve) = methods(InviteRetrieveRequest)

class Invites(Resource):
    """`admin.organization.invites`."""
    @property
    def with_raw_response(self) -> type[_RawInvites]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawInvites]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, email: str, role: Literal['reader', 'owner'] | str, projects: Objects | None = None, **options: Unpack[CallOptions]) -> Invite:
        """Invite somebody by mail.

        `POST /organization/invites`

        Args:
            email: Address of the user.
            role: Role in the organization: `reader` or `owner`.
            projects: Projects to join: `{"id", "role": "member" or "owner"}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, email: str, role: Literal['reader', 'owner'] | str, projects: Objects | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Invite]:
        """Invite somebody by mail.

        `POST /organization/invites`

        Args:
            email: Address of the user.
            role: Role in the organization: `reader` or `owner`.
            projects: Projects to join: `{"id", "role": "member" or "owner"}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, invite_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Withdraw an invitation, which must be pending.

        `DELETE /organization/invites/{invite_id}`

        Args:
            invite_id: ID of the invitation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, invite_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Withdraw an invitation, which must be pending.

        `DELETE /organization/invites/{invite_id}`

        Args:
            invite_id: ID of the invitation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> Page[Invite]:
        """List the invitations.

        `GET /organization/invites`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Invite]:
        """List the invitations.

        `GET /organization/invites`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, invite_id: str, **options: Unpack[CallOptions]) -> Invite:
        """Look an invitation up.

        `GET /organization/invites/{invite_id}`

        Args:
            invite_id: ID of the invitation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, invite_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Invite]:
        """Look an invitation up.

        `GET /organization/invites/{invite_id}`

        Args:
            invite_id: ID of the invitation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncInvites(Awaited, Resource):
    """`admin.organization.invites` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawInvites]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawInvites]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, email: str, role: Literal['reader', 'owner'] | str, projects: Objects | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Invite]:
        """Invite somebody by mail.

        `POST /organization/invites`

        Args:
            email: Address of the user.
            role: Role in the organization: `reader` or `owner`.
            projects: Projects to join: `{"id", "role": "member" or "owner"}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, invite_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Withdraw an invitation, which must be pending.

        `DELETE /organization/invites/{invite_id}`

        Args:
            invite_id: ID of the invitation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Invite]:
        """List the invitations.

        `GET /organization/invites`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, invite_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Invite]:
        """Look an invitation up.

        `GET /organization/invites/{invite_id}`

        Args:
            invite_id: ID of the invitation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawOrganizationRoles(Resource):
    (create, async_create) = methods(OrganizationRoleCreateRequest)
    (delete, async_delete) = methods(OrganizationRoleDeleteRequest)
    (list, async_list) = paged(OrganizationRoleListRequest)
    (retrieve, async_retrieve) = methods(OrganizationRoleRetrieveRequest)
    (update, async_update) = methods(OrganizationRoleUpdateRequest)

class _AsyncRawOrganizationRoles(Awaited, Resource):
    (create, async_create) = methods(OrganizationRoleCreateRequest)
    (delete, async_delete) = methods(OrganizationRoleDeleteRequest)
    (list, async_list) = paged(OrganizationRoleListRequest)
    (retrieve, async_retrieve) = methods(OrganizationRoleRetrieveRequest)
    (update, async_update) = methods(OrganizationRoleUpdateRequest)

class OrganizationRoles(Resource):
    """`admin.organization.roles`."""
    @property
    def with_raw_response(self) -> type[_RawOrganizationRoles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawOrganizationRoles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, permissions: Strings, role_name: str, description: str | None = None, **options: Unpack[CallOptions]) -> Role:
        """Make a role.

        `POST /organization/roles`

        Args:
            permissions: What the role allows: `api.model.read`, ...
            role_name: Name of the role.
            description: What it is for.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, permissions: Strings, role_name: str, description: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Role]:
        """Make a role.

        `POST /organization/roles`

        Args:
            permissions: What the role allows: `api.model.read`, ...
            role_name: Name of the role.
            description: What it is for.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, role_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a role.

        `DELETE /organization/roles/{role_id}`

        Args:
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, role_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a role.

        `DELETE /organization/roles/{role_id}`

        Args:
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[Role]:
        """List the roles of the organization.

        `GET /organization/roles`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Role]:
        """List the roles of the organization.

        `GET /organization/roles`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, role_id: str, **options: Unpack[CallOptions]) -> Role:
        """Look a role up.

        `GET /organization/roles/{role_id}`

        Args:
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, role_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Role]:
        """Look a role up.

        `GET /organization/roles/{role_id}`

        Args:
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, role_id: str, *, description: str | None = None, permissions: Strings | None = None, role_name: str | None = None, **options: Unpack[CallOptions]) -> Role:
        """Change a role.

        `POST /organization/roles/{role_id}`

        Args:
            role_id: ID of the role.
            description: What it is for.
            permissions: What the role allows: `api.model.read`, ...
            role_name: Name of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, role_id: str, *, description: str | None = None, permissions: Strings | None = None, role_name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Role]:
        """Change a role.

        `POST /organization/roles/{role_id}`

        Args:
            role_id: ID of the role.
            description: What it is for.
            permissions: What the role allows: `api.model.read`, ...
            role_name: Name of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncOrganizationRoles(Awaited, Resource):
    """`admin.organization.roles` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawOrganizationRoles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawOrganizationRoles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, permissions: Strings, role_name: str, description: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Role]:
        """Make a role.

        `POST /organization/roles`

        Args:
            permissions: What the role allows: `api.model.read`, ...
            role_name: Name of the role.
            description: What it is for.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, role_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a role.

        `DELETE /organization/roles/{role_id}`

        Args:
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Role]:
        """List the roles of the organization.

        `GET /organization/roles`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, role_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Role]:
        """Look a role up.

        `GET /organization/roles/{role_id}`

        Args:
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, role_id: str, *, description: str | None = None, permissions: Strings | None = None, role_name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Role]:
        """Change a role.

        `POST /organization/roles/{role_id}`

        Args:
            role_id: ID of the role.
            description: What it is for.
            permissions: What the role allows: `api.model.read`, ...
            role_name: Name of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawUserRoles(Resource):
    (create, async_create) = methods(UserRoleCreateRequest)
    (delete, async_delete) = methods(UserRoleDeleteRequest)
    (list, async_list) = paged(UserRoleListRequest)
    (retrieve, async_retrieve) = methods(UserRoleRetrieveRequest)

class _AsyncRawUserRoles(Awaited, Resource):
    (create, async_create) = methods(UserRoleCreateRequest)
    (delete, async_delete) = methods(UserRoleDeleteRequest)
    (list, async_list) = paged(UserRoleListRequest)
    (retrieve, async_retrieve) = methods(UserRoleRetrieveRequest)

class UserRoles(Resource):
    """`admin.organization.users.roles`."""
    @property
    def with_raw_response(self) -> type[_RawUserRoles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawUserRoles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, user_id: str, *, role_id: str, **options: Unpack[CallOptions]) -> RoleAssignment:
        """Give a role to a user.

        `POST /organization/users/{user_id}/roles`

        Args:
            user_id: ID of the user.
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, user_id: str, *, role_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RoleAssignment]:
        """Give a role to a user.

        `POST /organization/users/{user_id}/roles`

        Args:
            user_id: ID of the user.
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, role_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> Removed:
        """Take a role from a user.

        `DELETE /organization/users/{user_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, role_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Take a role from a user.

        `DELETE /organization/users/{user_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, user_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[AssignedRole]:
        """List the roles of a user.

        `GET /organization/users/{user_id}/roles`

        Args:
            user_id: ID of the user.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, user_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AssignedRole]:
        """List the roles of a user.

        `GET /organization/users/{user_id}/roles`

        Args:
            user_id: ID of the user.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, role_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> AssignedRole:
        """Look up a role of a user.

        `GET /organization/users/{user_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, role_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AssignedRole]:
        """Look up a role of a user.

        `GET /organization/users/{user_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncUserRoles(Awaited, Resource):
    """`admin.organization.users.roles` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawUserRoles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawUserRoles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, user_id: str, *, role_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RoleAssignment]:
        """Give a role to a user.

        `POST /organization/users/{user_id}/roles`

        Args:
            user_id: ID of the user.
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, role_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Take a role from a user.

        `DELETE /organization/users/{user_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, user_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AssignedRole]:
        """List the roles of a user.

        `GET /organization/users/{user_id}/roles`

        Args:
            user_id: ID of the user.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, role_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AssignedRole]:
        """Look up a role of a user.

        `GET /organization/users/{user_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawOrganizationUsers(Resource):
    roles: type[_RawUserRoles]
    (delete, async_delete) = methods(OrganizationUserDeleteRequest)
    (list, async_list) = paged(OrganizationUserListRequest)
    (retrieve, async_retrieve) = methods(OrganizationUserRetrieveRequest)
    (update, async_update) = methods(OrganizationUserUpdateRequest)

class _AsyncRawOrganizationUsers(Awaited, Resource):
    roles: type[_AsyncRawUserRoles]
    (delete, async_delete) = methods(OrganizationUserDeleteRequest)
    (list, async_list) = paged(OrganizationUserListRequest)
    (retrieve, async_retrieve) = methods(OrganizationUserRetrieveRequest)
    (update, async_update) = methods(OrganizationUserUpdateRequest)

class OrganizationUsers(Resource):
    """`admin.organization.users`."""
    @property
    def with_raw_response(self) -> type[_RawOrganizationUsers]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawOrganizationUsers]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    roles: UserRoles
    """`admin.organization.users.roles`."""
    def delete(self, user_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Remove a user from the organization.

        `DELETE /organization/users/{user_id}`

        Args:
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Remove a user from the organization.

        `DELETE /organization/users/{user_id}`

        Args:
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, emails: Strings | None = None, **options: Unpack[CallOptions]) -> Page[OrganizationUser]:
        """List the users of the organization.

        `GET /organization/users`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            emails: Only users of these addresses.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, emails: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[OrganizationUser]:
        """List the users of the organization.

        `GET /organization/users`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            emails: Only users of these addresses.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, user_id: str, **options: Unpack[CallOptions]) -> OrganizationUser:
        """Look a user up.

        `GET /organization/users/{user_id}`

        Args:
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, OrganizationUser]:
        """Look a user up.

        `GET /organization/users/{user_id}`

        Args:
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, user_id: str, *, developer_persona: str | None = None, role: str | None = None, role_id: str | None = None, technical_level: str | None = None, **options: Unpack[CallOptions]) -> OrganizationUser:
        """Change the role or the profile of a user.

        `POST /organization/users/{user_id}`

        Args:
            user_id: ID of the user.
            developer_persona: What the user develops.
            role: Role to have, such as `owner` or `member`.
            role_id: ID of the role.
            technical_level: How technical the user is.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, user_id: str, *, developer_persona: str | None = None, role: str | None = None, role_id: str | None = None, technical_level: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, OrganizationUser]:
        """Change the role or the profile of a user.

        `POST /organization/users/{user_id}`

        Args:
            user_id: ID of the user.
            developer_persona: What the user develops.
            role: Role to have, such as `owner` or `member`.
            role_id: ID of the role.
            technical_level: How technical the user is.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncOrganizationUsers(Awaited, Resource):
    """`admin.organization.users` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawOrganizationUsers]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawOrganizationUsers]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    roles: AsyncUserRoles
    """`admin.organization.users.roles`."""
    def delete(self, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Remove a user from the organization.

        `DELETE /organization/users/{user_id}`

        Args:
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, emails: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[OrganizationUser]:
        """List the users of the organization.

        `GET /organization/users`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            emails: Only users of these addresses.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, OrganizationUser]:
        """Look a user up.

        `GET /organization/users/{user_id}`

        Args:
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, user_id: str, *, developer_persona: str | None = None, role: str | None = None, role_id: str | None = None, technical_level: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, OrganizationUser]:
        """Change the role or the profile of a user.

        `POST /organization/users/{user_id}`

        Args:
            user_id: ID of the user.
            developer_persona: What the user develops.
            role: Role to have, such as `owner` or `member`.
            role_id: ID of the role.
            technical_level: How technical the user is.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
