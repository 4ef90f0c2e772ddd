"""Who belongs to a project: groups, roles, users."""
# Made by `python -m tests.generate` from admin_project_members.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.admin_requests import AdminListing, AdminRequest, SortedAdminListing
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Strings
from async_openai.types.admin import AssignedRole, Removed, Role, RoleAssignment
from async_openai.types.admin_projects import ProjectGroup, ProjectUser
from async_openai.types.pages import ConversationCursorPage, NextCursorPage
from async_openai.types.shared import Deleted
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class ProjectGroupRoleCreateRequest(AdminRequest[RoleAssignment]):
    """Give a role to a group in a project."""
    project_id: str
    group_id: str = Field(kw_only=False)
    role_id: str

class ProjectGroupRoleDeleteRequest(AdminRequest[Removed]):
    """Take a role from a group in a project."""
    project_id: str
    group_id: str
    role_id: str = Field(kw_only=False)

class ProjectGroupRoleListRequest(SortedAdminListing[NextCursorPage[AssignedRole]]):
    """List the roles of a group in a project."""
    project_id: str
    group_id: str = Field(kw_only=False)

class ProjectGroupRoleRetrieveRequest(AdminRequest[AssignedRole]):
    """Look up a role of a group in a project."""
    project_id: str
    group_id: str
    role_id: str = Field(kw_only=False)

class ProjectGroupCreateRequest(AdminRequest[ProjectGroup]):
    """Let a group into a project."""
    project_id: str = Field(kw_only=False)
    group_id: str
    role: str

class ProjectGroupDeleteRequest(AdminRequest[Removed]):
    """Take a group out of a project."""
    project_id: str
    group_id: str = Field(kw_only=False)

class ProjectGroupListRequest(SortedAdminListing[NextCursorPage[ProjectGroup]]):
    """List the groups of a project."""
    project_id: str = Field(kw_only=False)

class ProjectGroupRetrieveRequest(AdminRequest[ProjectGroup]):
    """Look a group of a project up."""
    project_id: str
    group_id: str = Field(kw_only=False)
    group_type: Literal['group', 'tenant_group'] | str | None = None

class ProjectRoleCreateRequest(AdminRequest[Role]):
    """Make a role of a project."""
    project_id: str = Field(kw_only=False)
    permissions: Strings
    role_name: str
    description: str | None = None

class ProjectRoleDeleteRequest(AdminRequest[Deleted]):
    """Delete a role of a project."""
    project_id: str
    role_id: str = Field(kw_only=False)

class ProjectRoleListRequest(SortedAdminListing[NextCursorPage[Role]]):
    """List the roles of a project."""
    project_id: str = Field(kw_only=False)

class ProjectRoleRetrieveRequest(AdminRequest[Role]):
    """Look a role of a project up."""
    project_id: str
    role_id: str = Field(kw_only=False)

class ProjectRoleUpdateRequest(AdminRequest[Role]):
    """Change a role of a project."""
    project_id: str
    role_id: str = Field(kw_only=False)
    description: str | None = None
    permissions: Strings | None = None
    role_name: str | None = None

class ProjectUserRoleCreateRequest(AdminRequest[RoleAssignment]):
    """Give a role to a user in a project."""
    project_id: str
    user_id: str = Field(kw_only=False)
    role_id: str

class ProjectUserRoleDeleteRequest(AdminRequest[Removed]):
    """Take a role from a user in a project."""
    project_id: str
    user_id: str
    role_id: str = Field(kw_only=False)

class ProjectUserRoleListRequest(SortedAdminListing[NextCursorPage[AssignedRole]]):
    """List the roles of a user in a project."""
    project_id: str
    user_id: str = Field(kw_only=False)

class ProjectUserRoleRetrieveRequest(AdminRequest[AssignedRole]):
    """Look up a role of a user in a project."""
    project_id: str
    user_id: str
    role_id: str = Field(kw_only=False)

class ProjectUserCreateRequest(AdminRequest[ProjectUser]):
    """Let a user into a project, by id or by mail."""
    project_id: str = Field(kw_only=False)
    role: str
    email: str | None = None
    user_id: str | None = None

class ProjectUserDeleteRequest(AdminRequest[Deleted]):
    """Take a user out of a project."""
    project_id: str
    user_id: str = Field(kw_only=False)

class ProjectUserListRequest(AdminListing[ConversationCursorPage[ProjectUser]]):
    """List the users of a project."""
    project_id: str = Field(kw_only=False)

class ProjectUserRetrieveRequest(AdminRequest[ProjectUser]):
    """Look a user of a project up."""
    project_id: str
    user_id: str = Field(kw_only=False)

class ProjectUserUpdateRequest(AdminRequest[ProjectUser]):
    """Change the role of a user in a project."""
    project_id: str
    user_id: str = Field(kw_only=False)
    role: str | None = None

class _RawProjectGroupRoles(Resource):
    (create, async_create) = methods(ProjectGroupRoleCreateRequest)
    (delete, async_delete) = methods(ProjectGroupRoleDeleteRequest)
    (list, async_list) = paged(ProjectGroupRoleListRequest)
    (retrieve, async_retrieve) = methods(ProjectGroupRoleRetrieveRequest)

class _AsyncRawProjectGroupRoles(Awaited, Resource):
    (create, async_create) = methods(ProjectGroupRoleCreateRequest)
    (delete, async_delete) = methods(ProjectGroupRoleDeleteRequest)
    (list, async_list) = paged(ProjectGroupRoleListRequest)
    (retrieve, async_retrieve) = methods(ProjectGroupRoleRetrieveRequest)

class ProjectGroupRoles(Resource):
    """`admin.organization.projects.groups.roles`."""
    @property
    def with_raw_response(self) -> type[_RawProjectGroupRoles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectGroupRoles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, group_id: str, *, project_id: str, role_id: str, **options: Unpack[CallOptions]) -> RoleAssignment:
        """Give a role to a group in a project.

        `POST /projects/{project_id}/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, group_id: str, *, project_id: str, role_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RoleAssignment]:
        """Give a role to a group in a project.

        `POST /projects/{project_id}/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]) -> Removed:
        """Take a role from a group in a project.

        `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Take a role from a group in a project.

        `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, group_id: str, *, project_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[AssignedRole]:
        """List the roles of a group in a project.

        `GET /projects/{project_id}/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, group_id: str, *, project_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AssignedRole]:
        """List the roles of a group in a project.

        `GET /projects/{project_id}/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]) -> AssignedRole:
        """Look up a role of a group in a project.

        `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AssignedRole]:
        """Look up a role of a group in a project.

        `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectGroupRoles(Awaited, Resource):
    """`admin.organization.projects.groups.roles` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectGroupRoles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectGroupRoles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, group_id: str, *, project_id: str, role_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RoleAssignment]:
        """Give a role to a group in a project.

        `POST /projects/{project_id}/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Take a role from a group in a project.

        `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, group_id: str, *, project_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AssignedRole]:
        """List the roles of a group in a project.

        `GET /projects/{project_id}/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AssignedRole]:
        """Look up a role of a group in a project.

        `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            group_id: ID of the group.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawProjectGroups(Resource):
    roles: type[_RawProjectGroupRoles]
    (create, async_create) = methods(ProjectGroupCreateRequest)
    (delete, async_delete) = methods(ProjectGroupDeleteRequest)
    (list, async_list) = paged(ProjectGroupListRequest)
    (retrieve, async_retrieve) = methods(ProjectGroupRetrieveRequest)

class _AsyncRawProjectGroups(Awaited, Resource):
    roles: type[_AsyncRawProjectGroupRoles]
    (create, async_create) = methods(ProjectGroupCreateRequest)
    (delete, async_delete) = methods(ProjectGroupDeleteRequest)
    (list, async_list) = paged(ProjectGroupListRequest)
    (retrieve, async_retrieve) = methods(ProjectGroupRetrieveRequest)

class ProjectGroups(Resource):
    """`admin.organization.projects.groups`."""
    @property
    def with_raw_response(self) -> type[_RawProjectGroups]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectGroups]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    roles: ProjectGroupRoles
    """`admin.organization.projects.groups.roles`."""
    def create(self, project_id: str, *, group_id: str, role: str, **options: Unpack[CallOptions]) -> ProjectGroup:
        """Let a group into a project.

        `POST /organization/projects/{project_id}/groups`

        Args:
            project_id: ID of the project.
            group_id: ID of the group.
            role: Role to have, such as `owner` or `member`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, project_id: str, *, group_id: str, role: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectGroup]:
        """Let a group into a project.

        `POST /organization/projects/{project_id}/groups`

        Args:
            project_id: ID of the project.
            group_id: ID of the group.
            role: Role to have, such as `owner` or `member`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, group_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Removed:
        """Take a group out of a project.

        `DELETE /organization/projects/{project_id}/groups/{group_id}`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, group_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Take a group out of a project.

        `DELETE /organization/projects/{project_id}/groups/{group_id}`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[ProjectGroup]:
        """List the groups of a project.

        `GET /organization/projects/{project_id}/groups`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, project_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ProjectGroup]:
        """List the groups of a project.

        `GET /organization/projects/{project_id}/groups`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, group_id: str, *, project_id: str, group_type: Literal['group', 'tenant_group'] | str | None = None, **options: Unpack[CallOptions]) -> ProjectGroup:
        """Look a group of a project up.

        `GET /organization/projects/{project_id}/groups/{group_id}`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            group_type: Kind of the group: `group` or `tenant_group`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, group_id: str, *, project_id: str, group_type: Literal['group', 'tenant_group'] | str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectGroup]:
        """Look a group of a project up.

        `GET /organization/projects/{project_id}/groups/{group_id}`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            group_type: Kind of the group: `group` or `tenant_group`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectGroups(Awaited, Resource):
    """`admin.organization.projects.groups` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectGroups]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectGroups]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    roles: AsyncProjectGroupRoles
    """`admin.organization.projects.groups.roles`."""
    def create(self, project_id: str, *, group_id: str, role: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectGroup]:
        """Let a group into a project.

        `POST /organization/projects/{project_id}/groups`

        Args:
            project_id: ID of the project.
            group_id: ID of the group.
            role: Role to have, such as `owner` or `member`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, group_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Take a group out of a project.

        `DELETE /organization/projects/{project_id}/groups/{group_id}`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ProjectGroup]:
        """List the groups of a project.

        `GET /organization/projects/{project_id}/groups`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, group_id: str, *, project_id: str, group_type: Literal['group', 'tenant_group'] | str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectGroup]:
        """Look a group of a project up.

        `GET /organization/projects/{project_id}/groups/{group_id}`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            group_type: Kind of the group: `group` or `tenant_group`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawProjectRoles(Resource):
    (create, async_create) = methods(ProjectRoleCreateRequest)
    (delete, async_delete) = methods(ProjectRoleDeleteRequest)
    (list, async_list) = paged(ProjectRoleListRequest)
    (retrieve, async_retrieve) = methods(ProjectRoleRetrieveRequest)
    (update, async_update) = methods(ProjectRoleUpdateRequest)

class _AsyncRawProjectRoles(Awaited, Resource):
    (create, async_create) = methods(ProjectRoleCreateRequest)
    (delete, async_delete) = methods(ProjectRoleDeleteRequest)
    (list, async_list) = paged(ProjectRoleListRequest)
    (retrieve, async_retrieve) = methods(ProjectRoleRetrieveRequest)
    (update, async_update) = methods(ProjectRoleUpdateRequest)

class ProjectRoles(Resource):
    """`admin.organization.projects.roles`."""
    @property
    def with_raw_response(self) -> type[_RawProjectRoles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectRoles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, project_id: str, *, permissions: Strings, role_name: str, description: str | None = None, **options: Unpack[CallOptions]) -> Role:
        """Make a role of a project.

        `POST /projects/{project_id}/roles`

        Args:
            project_id: ID of the project.
            permissions: What the role allows: `api.model.read`, ...
            role_name: Name of the role.
            description: What it is for.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, project_id: str, *, permissions: Strings, role_name: str, description: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Role]:
        """Make a role of a project.

        `POST /projects/{project_id}/roles`

        Args:
            project_id: ID of the project.
            permissions: What the role allows: `api.model.read`, ...
            role_name: Name of the role.
            description: What it is for.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a role of a project.

        `DELETE /projects/{project_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a role of a project.

        `DELETE /projects/{project_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[Role]:
        """List the roles of a project.

        `GET /projects/{project_id}/roles`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, project_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Role]:
        """List the roles of a project.

        `GET /projects/{project_id}/roles`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Role:
        """Look a role of a project up.

        `GET /projects/{project_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Role]:
        """Look a role of a project up.

        `GET /projects/{project_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, role_id: str, *, project_id: str, description: str | None = None, permissions: Strings | None = None, role_name: str | None = None, **options: Unpack[CallOptions]) -> Role:
        """Change a role of a project.

        `POST /projects/{project_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            description: What it is for.
            permissions: What the role allows: `api.model.read`, ...
            role_name: Name of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, role_id: str, *, project_id: str, description: str | None = None, permissions: Strings | None = None, role_name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Role]:
        """Change a role of a project.

        `POST /projects/{project_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            description: What it is for.
            permissions: What the role allows: `api.model.read`, ...
            role_name: Name of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectRoles(Awaited, Resource):
    """`admin.organization.projects.roles` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectRoles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectRoles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, project_id: str, *, permissions: Strings, role_name: str, description: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Role]:
        """Make a role of a project.

        `POST /projects/{project_id}/roles`

        Args:
            project_id: ID of the project.
            permissions: What the role allows: `api.model.read`, ...
            role_name: Name of the role.
            description: What it is for.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a role of a project.

        `DELETE /projects/{project_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Role]:
        """List the roles of a project.

        `GET /projects/{project_id}/roles`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Role]:
        """Look a role of a project up.

        `GET /projects/{project_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, role_id: str, *, project_id: str, description: str | None = None, permissions: Strings | None = None, role_name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Role]:
        """Change a role of a project.

        `POST /projects/{project_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            description: What it is for.
            permissions: What the role allows: `api.model.read`, ...
            role_name: Name of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawProjectUserRoles(Resource):
    (create, async_create) = methods(ProjectUserRoleCreateRequest)
    (delete, async_delete) = methods(ProjectUserRoleDeleteRequest)
    (list, async_list) = paged(ProjectUserRoleListRequest)
    (retrieve, async_retrieve) = methods(ProjectUserRoleRetrieveRequest)

class _AsyncRawProjectUserRoles(Awaited, Resource):
    (create, async_create) = methods(ProjectUserRoleCreateRequest)
    (delete, async_delete) = methods(ProjectUserRoleDeleteRequest)
    (list, async_list) = paged(ProjectUserRoleListRequest)
    (retrieve, async_retrieve) = methods(ProjectUserRoleRetrieveRequest)

class ProjectUserRoles(Resource):
    """`admin.organization.projects.users.roles`."""
    @property
    def with_raw_response(self) -> type[_RawProjectUserRoles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectUserRoles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, user_id: str, *, project_id: str, role_id: str, **options: Unpack[CallOptions]) -> RoleAssignment:
        """Give a role to a user in a project.

        `POST /projects/{project_id}/users/{user_id}/roles`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, user_id: str, *, project_id: str, role_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RoleAssignment]:
        """Give a role to a user in a project.

        `POST /projects/{project_id}/users/{user_id}/roles`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, role_id: str, *, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> Removed:
        """Take a role from a user in a project.

        `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, role_id: str, *, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Take a role from a user in a project.

        `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, user_id: str, *, project_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[AssignedRole]:
        """List the roles of a user in a project.

        `GET /projects/{project_id}/users/{user_id}/roles`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, user_id: str, *, project_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AssignedRole]:
        """List the roles of a user in a project.

        `GET /projects/{project_id}/users/{user_id}/roles`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, role_id: str, *, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> AssignedRole:
        """Look up a role of a user in a project.

        `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, role_id: str, *, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AssignedRole]:
        """Look up a role of a user in a project.

        `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectUserRoles(Awaited, Resource):
    """`admin.organization.projects.users.roles` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectUserRoles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectUserRoles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, user_id: str, *, project_id: str, role_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RoleAssignment]:
        """Give a role to a user in a project.

        `POST /projects/{project_id}/users/{user_id}/roles`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            role_id: ID of the role.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, role_id: str, *, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Take a role from a user in a project.

        `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, user_id: str, *, project_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AssignedRole]:
        """List the roles of a user in a project.

        `GET /projects/{project_id}/users/{user_id}/roles`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, role_id: str, *, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AssignedRole]:
        """Look up a role of a user in a project.

        `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawProjectUsers(Resource):
    roles: type[_RawProjectUserRoles]
    (create, async_create) = methods(ProjectUserCreateRequest)
    (delete, async_delete) = methods(ProjectUserDeleteRequest)
    (list, async_list) = paged(ProjectUserListRequest)
    (retrieve, async_retrieve) = methods(ProjectUserRetrieveRequest)
    (update, async_update) = methods(ProjectUserUpdateRequest)

class _AsyncRawProjectUsers(Awaited, Resource):
    roles: type[_AsyncRawProjectUserRoles]
    (create, async_create) = methods(ProjectUserCreateRequest)
    (delete, async_delete) = methods(ProjectUserDeleteRequest)
    (list, async_list) = paged(ProjectUserListRequest)
    (retrieve, async_retrieve) = methods(ProjectUserRetrieveRequest)
    (update, async_update) = methods(ProjectUserUpdateRequest)

class ProjectUsers(Resource):
    """`admin.organization.projects.users`."""
    @property
    def with_raw_response(self) -> type[_RawProjectUsers]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectUsers]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    roles: ProjectUserRoles
    """`admin.organization.projects.users.roles`."""
    def create(self, project_id: str, *, role: str, email: str | None = None, user_id: str | None = None, **options: Unpack[CallOptions]) -> ProjectUser:
        """Let a user into a project, by id or by mail.

        `POST /organization/projects/{project_id}/users`

        Args:
            project_id: ID of the project.
            role: Role to have, such as `owner` or `member`.
            email: Address of the user.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, project_id: str, *, role: str, email: str | None = None, user_id: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectUser]:
        """Let a user into a project, by id or by mail.

        `POST /organization/projects/{project_id}/users`

        Args:
            project_id: ID of the project.
            role: Role to have, such as `owner` or `member`.
            email: Address of the user.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Take a user out of a project.

        `DELETE /organization/projects/{project_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Take a user out of a project.

        `DELETE /organization/projects/{project_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> Page[ProjectUser]:
        """List the users of a project.

        `GET /organization/projects/{project_id}/users`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, project_id: str, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ProjectUser]:
        """List the users of a project.

        `GET /organization/projects/{project_id}/users`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> ProjectUser:
        """Look a user of a project up.

        `GET /organization/projects/{project_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectUser]:
        """Look a user of a project up.

        `GET /organization/projects/{project_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, user_id: str, *, project_id: str, role: str | None = None, **options: Unpack[CallOptions]) -> ProjectUser:
        """Change the role of a user in a project.

        `POST /organization/projects/{project_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            role: Role to have, such as `owner` or `member`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, user_id: str, *, project_id: str, role: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectUser]:
        """Change the role of a user in a project.

        `POST /organization/projects/{project_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            role: Role to have, such as `owner` or `member`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectUsers(Awaited, Resource):
    """`admin.organization.projects.users` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectUsers]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectUsers]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    roles: AsyncProjectUserRoles
    """`admin.organization.projects.users.roles`."""
    def create(self, project_id: str, *, role: str, email: str | None = None, user_id: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectUser]:
        """Let a user into a project, by id or by mail.

        `POST /organization/projects/{project_id}/users`

        Args:
            project_id: ID of the project.
            role: Role to have, such as `owner` or `member`.
            email: Address of the user.
            user_id: ID of the user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Take a user out of a project.

        `DELETE /organization/projects/{project_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ProjectUser]:
        """List the users of a project.

        `GET /organization/projects/{project_id}/users`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectUser]:
        """Look a user of a project up.

        `GET /organization/projects/{project_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, user_id: str, *, project_id: str, role: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectUser]:
        """Change the role of a user in a project.

        `POST /organization/projects/{project_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            role: Role to have, such as `owner` or `member`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
