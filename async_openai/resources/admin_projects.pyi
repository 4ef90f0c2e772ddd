"""Projects of an organization, their keys and service accounts."""
# Made by `python -m tests.generate` from admin_projects.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.admin_project_limits import AsyncProjectCertificates, AsyncProjectDataRetention, AsyncProjectModels, AsyncProjectRateLimits, AsyncProjectServiceTiers, AsyncProjectSpendAlerts, AsyncProjectSpendLimit, AsyncProjectTools, ProjectCertificates, ProjectDataRetention, ProjectModels, ProjectRateLimits, ProjectServiceTiers, ProjectSpendAlerts, ProjectSpendLimit, ProjectTools, _AsyncRawProjectCertificates, _AsyncRawProjectDataRetention, _AsyncRawProjectModels, _AsyncRawProjectRateLimits, _AsyncRawProjectServiceTiers, _AsyncRawProjectSpendAlerts, _AsyncRawProjectSpendLimit, _AsyncRawProjectTools, _RawProjectCertificates, _RawProjectDataRetention, _RawProjectModels, _RawProjectRateLimits, _RawProjectServiceTiers, _RawProjectSpendAlerts, _RawProjectSpendLimit, _RawProjectTools
from async_openai.resources.admin_project_members import AsyncProjectGroups, AsyncProjectRoles, AsyncProjectUsers, ProjectGroups, ProjectRoles, ProjectUsers, _AsyncRawProjectGroups, _AsyncRawProjectRoles, _AsyncRawProjectUsers, _RawProjectGroups, _RawProjectRoles, _RawProjectUsers
from async_openai.resources.admin_requests import AdminListing, AdminRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Strings
from async_openai.types.admin import Project
from async_openai.types.admin_projects import ProjectKey, ServiceAccount, ServiceAccountKey
from async_openai.types.pages import ConversationCursorPage
from async_openai.types.shared import Deleted
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class ProjectKeyDeleteRequest(AdminRequest[Deleted]):
    """Revoke a key of a project."""
    project_id: str
    api_key_id: str = Field(kw_only=False)

class ProjectKeyListRequest(AdminListing[ConversationCursorPage[ProjectKey]]):
    """List the keys of a project."""
    project_id: str = Field(kw_only=False)
    owner_project_access: Literal['active', 'inactive', 'any'] | str | None = None

class ProjectKeyRetrieveRequest(AdminRequest[ProjectKey]):
    """Look a key of a project up."""
    project_id: str
    api_key_id: str = Field(kw_only=False)

class ProjectKeyUpdateRequest(AdminRequest[ProjectKey]):
    """Change a key of a project."""
    project_id: str
    api_key_id: str = Field(kw_only=False)
    expires_in_seconds: int | None = None
    scopes: Strings | None = None

class ServiceAccountKeyCreateRequest(AdminRequest[ServiceAccountKey]):
    """Make a key of a service account. The reply's `value` is the key, told only this once."""
    project_id: str
    service_account_id: str = Field(kw_only=False)
    expires_in_seconds: int | None = None
    name: str | None = None
    scopes: Strings | None = None

class ServiceAccountCreateRequest(AdminRequest[ServiceAccount]):
    """Make a service account. Its key is in the reply, told only this once, unless none is asked for."""
    project_id: str = Field(kw_only=False)
    name: str
    create_service_account_only: bool | None = None
    expires_in_seconds: int | None = None

class ServiceAccountDeleteRequest(AdminRequest[Deleted]):
    """Delete a service account."""
    project_id: str
    service_account_id: str = Field(kw_only=False)

class ServiceAccountListRequest(AdminListing[ConversationCursorPage[ServiceAccount]]):
    """List the service accounts of a project."""
    project_id: str = Field(kw_only=False)

class ServiceAccountRetrieveRequest(AdminRequest[ServiceAccount]):
    """Look a service account up."""
    project_id: str
    service_account_id: str = Field(kw_only=False)

class ServiceAccountUpdateRequest(AdminRequest[ServiceAccount]):
    """Change a service account."""
    project_id: str
    service_account_id: str = Field(kw_only=False)
    name: str | None = None
    role: str | None = None

class ProjectArchiveRequest(AdminRequest[Project]):
    """Archive a project. It can be neither used nor restored."""
    project_id: str = Field(kw_only=False)

class ProjectCreateRequest(AdminRequest[Project]):
    """Make a project."""
    name: str
    external_key_id: str | None = None
    geography: str | None = None
    residency: Literal['GLOBAL', 'EU_STORAGE_PROCESSING'] | str | None = None

class ProjectListRequest(AdminListing[ConversationCursorPage[Project]]):
    """List the projects."""
    include_archived: bool | None = None

class ProjectRetrieveRequest(AdminRequest[Project]):
    """Look a project up."""
    project_id: str = Field(kw_only=False)

class ProjectUpdateRequest(AdminRequest[Project]):
    """Change a project."""
    project_id: str = Field(kw_only=False)
    external_key_id: str | None = None
    geography: str | None = None
    name: str | None = None

class _RawProjectKeys(Resource):
    (delete, async_delete) = methods(ProjectKeyDeleteRequest)
    (list, async_list) = paged(ProjectKeyListRequest)
    (retrieve, async_retrieve) = methods(ProjectKeyRetrieveRequest)
    (update, async_update) = methods(ProjectKeyUpdateRequest)

class _AsyncRawProjectKeys(Awaited, Resource):
    (delete, async_delete) = methods(ProjectKeyDeleteRequest)
    (list, async_list) = paged(ProjectKeyListRequest)
    (retrieve, async_retrieve) = methods(ProjectKeyRetrieveRequest)
    (update, async_update) = methods(ProjectKeyUpdateRequest)

class ProjectKeys(Resource):
    """`admin.organization.projects.api_keys`."""
    @property
    def with_raw_response(self) -> type[_RawProjectKeys]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectKeys]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def delete(self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Revoke a key of a project.

        `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`

        Args:
            api_key_id: ID of the key.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Revoke a key of a project.

        `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`

        Args:
            api_key_id: ID of the key.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, owner_project_access: Literal['active', 'inactive', 'any'] | str | None = None, **options: Unpack[CallOptions]) -> Page[ProjectKey]:
        """List the keys of a project.

        `GET /organization/projects/{project_id}/api_keys`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            owner_project_access: Only keys whose owner has this access to the project: `active`, `inactive` or `any`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, project_id: str, *, after: str | None = None, limit: int | None = None, owner_project_access: Literal['active', 'inactive', 'any'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ProjectKey]:
        """List the keys of a project.

        `GET /organization/projects/{project_id}/api_keys`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            owner_project_access: Only keys whose owner has this access to the project: `active`, `inactive` or `any`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> ProjectKey:
        """Look a key of a project up.

        `GET /organization/projects/{project_id}/api_keys/{api_key_id}`

        Args:
            api_key_id: ID of the key.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectKey]:
        """Look a key of a project up.

        `GET /organization/projects/{project_id}/api_keys/{api_key_id}`

        Args:
            api_key_id: ID of the key.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, api_key_id: str, *, project_id: str, expires_in_seconds: int | None = None, scopes: Strings | None = None, **options: Unpack[CallOptions]) -> ProjectKey:
        """Change a key of a project.

        `POST /organization/projects/{project_id}/api_keys/{api_key_id}`

        Args:
            api_key_id: ID of the key.
            project_id: ID of the project.
            expires_in_seconds: Seconds from now until it expires.
            scopes: Permissions of the key. Default: all.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, api_key_id: str, *, project_id: str, expires_in_seconds: int | None = None, scopes: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectKey]:
        """Change a key of a project.

        `POST /organization/projects/{project_id}/api_keys/{api_key_id}`

        Args:
            api_key_id: ID of the key.
            project_id: ID of the project.
            expires_in_seconds: Seconds from now until it expires.
            scopes: Permissions of the key. Default: all.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectKeys(Awaited, Resource):
    """`admin.organization.projects.api_keys` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectKeys]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectKeys]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def delete(self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Revoke a key of a project.

        `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`

        Args:
            api_key_id: ID of the key.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, owner_project_access: Literal['active', 'inactive', 'any'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ProjectKey]:
        """List the keys of a project.

        `GET /organization/projects/{project_id}/api_keys`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            owner_project_access: Only keys whose owner has this access to the project: `active`, `inactive` or `any`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectKey]:
        """Look a key of a project up.

        `GET /organization/projects/{project_id}/api_keys/{api_key_id}`

        Args:
            api_key_id: ID of the key.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, api_key_id: str, *, project_id: str, expires_in_seconds: int | None = None, scopes: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectKey]:
        """Change a key of a project.

        `POST /organization/projects/{project_id}/api_keys/{api_key_id}`

        Args:
            api_key_id: ID of the key.
            project_id: ID of the project.
            expires_in_seconds: Seconds from now until it expires.
            scopes: Permissions of the key. Default: all.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawServiceAccountKeys(Resource):
    (create, async_create) = methods(ServiceAccountKeyCreateRequest)

class _AsyncRawServiceAccountKeys(Awaited, Resource):
    (create, async_create) = methods(ServiceAccountKeyCreateRequest)

class ServiceAccountKeys(Resource):
    """`admin.organization.projects.service_accounts.api_keys`."""
    @property
    def with_raw_response(self) -> type[_RawServiceAccountKeys]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawServiceAccountKeys]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, service_account_id: str, *, project_id: str, expires_in_seconds: int | None = None, name: str | None = None, scopes: Strings | None = None, **options: Unpack[CallOptions]) -> ServiceAccountKey:
        """Make a key of a service account. The reply's `value` is the key, told only this once.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`

        Args:
            service_account_id: ID of the service account.
            project_id: ID of the project.
            expires_in_seconds: Seconds from now until it expires.
            name: Name to show.
            scopes: Permissions of the key. Default: all.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, service_account_id: str, *, project_id: str, expires_in_seconds: int | None = None, name: str | None = None, scopes: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ServiceAccountKey]:
        """Make a key of a service account. The reply's `value` is the key, told only this once.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`

        Args:
            service_account_id: ID of the service account.
            project_id: ID of the project.
            expires_in_seconds: Seconds from now until it expires.
            name: Name to show.
            scopes: Permissions of the key. Default: all.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncServiceAccountKeys(Awaited, Resource):
    """`admin.organization.projects.service_accounts.api_keys` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawServiceAccountKeys]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawServiceAccountKeys]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, service_account_id: str, *, project_id: str, expires_in_seconds: int | None = None, name: str | None = None, scopes: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ServiceAccountKey]:
        """Make a key of a service account. The reply's `value` is the key, told only this once.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`

        Args:
            service_account_id: ID of the service account.
            project_id: ID of the project.
            expires_in_seconds: Seconds from now until it expires.
            name: Name to show.
            scopes: Permissions of the key. Default: all.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create

class _RawServiceAccounts(Resource):
    api_keys: type[_RawServiceAccountKeys]
    (create, async_create) = methods(ServiceAccountCreateRequest)
    (delete, async_delete) = methods(ServiceAccountDeleteRequest)
    (list, async_list) = paged(ServiceAccountListRequest)
    (retrieve, async_retrieve) = methods(ServiceAccountRetrieveRequest)
    (update, async_update) = methods(ServiceAccountUpdateRequest)

class _AsyncRawServiceAccounts(Awaited, Resource):
    api_keys: type[_AsyncRawServiceAccountKeys]
    (create, async_create) = methods(ServiceAccountCreateRequest)
    (delete, async_delete) = methods(ServiceAccountDeleteRequest)
    (list, async_list) = paged(ServiceAccountListRequest)
    (retrieve, async_retrieve) = methods(ServiceAccountRetrieveRequest)
    (update, async_update) = methods(ServiceAccountUpdateRequest)

class ServiceAccounts(Resource):
    """`admin.organization.projects.service_accounts`."""
    @property
    def with_raw_response(self) -> type[_RawServiceAccounts]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawServiceAccounts]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    api_keys: ServiceAccountKeys
    """`admin.organization.projects.service_accounts.api_keys`."""
    def create(self, project_id: str, *, name: str, create_service_account_only: bool | None = None, expires_in_seconds: int | None = None, **options: Unpack[CallOptions]) -> ServiceAccount:
        """Make a service account. Its key is in the reply, told only this once, unless none is asked for.

        `POST /organization/projects/{project_id}/service_accounts`

        Args:
            project_id: ID of the project.
            name: Name to show.
            create_service_account_only: Whether no key is made.
            expires_in_seconds: Seconds from now until it expires.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, project_id: str, *, name: str, create_service_account_only: bool | None = None, expires_in_seconds: int | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ServiceAccount]:
        """Make a service account. Its key is in the reply, told only this once, unless none is asked for.

        `POST /organization/projects/{project_id}/service_accounts`

        Args:
            project_id: ID of the project.
            name: Name to show.
            create_service_account_only: Whether no key is made.
            expires_in_seconds: Seconds from now until it expires.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a service account.

        `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            service_account_id: ID of the service account.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a service account.

        `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            service_account_id: ID of the service account.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> Page[ServiceAccount]:
        """List the service accounts of a project.

        `GET /organization/projects/{project_id}/service_accounts`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, project_id: str, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ServiceAccount]:
        """List the service accounts of a project.

        `GET /organization/projects/{project_id}/service_accounts`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> ServiceAccount:
        """Look a service account up.

        `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            service_account_id: ID of the service account.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ServiceAccount]:
        """Look a service account up.

        `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            service_account_id: ID of the service account.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, service_account_id: str, *, project_id: str, name: str | None = None, role: str | None = None, **options: Unpack[CallOptions]) -> ServiceAccount:
        """Change a service account.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            service_account_id: ID of the service account.
            project_id: ID of the project.
            name: Name to show.
            role: Role to have, such as `owner` or `member`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, service_account_id: str, *, project_id: str, name: str | None = None, role: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ServiceAccount]:
        """Change a service account.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            service_account_id: ID of the service account.
            project_id: ID of the project.
            name: Name to show.
            role: Role to have, such as `owner` or `member`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncServiceAccounts(Awaited, Resource):
    """`admin.organization.projects.service_accounts` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawServiceAccounts]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawServiceAccounts]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    api_keys: AsyncServiceAccountKeys
    """`admin.organization.projects.service_accounts.api_keys`."""
    def create(self, project_id: str, *, name: str, create_service_account_only: bool | None = None, expires_in_seconds: int | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ServiceAccount]:
        """Make a service account. Its key is in the reply, told only this once, unless none is asked for.

        `POST /organization/projects/{project_id}/service_accounts`

        Args:
            project_id: ID of the project.
            name: Name to show.
            create_service_account_only: Whether no key is made.
            expires_in_seconds: Seconds from now until it expires.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a service account.

        `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            service_account_id: ID of the service account.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ServiceAccount]:
        """List the service accounts of a project.

        `GET /organization/projects/{project_id}/service_accounts`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ServiceAccount]:
        """Look a service account up.

        `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            service_account_id: ID of the service account.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, service_account_id: str, *, project_id: str, name: str | None = None, role: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ServiceAccount]:
        """Change a service account.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            service_account_id: ID of the service account.
            project_id: ID of the project.
            name: Name to show.
            role: Role to have, such as `owner` or `member`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawProjects(Resource):
    api_keys: type[_RawProjectKeys]
    rate_limits: type[_RawProjectRateLimits]
    service_accounts: type[_RawServiceAccounts]
    certificates: type[_RawProjectCertificates]
    data_retention: type[_RawProjectDataRetention]
    hosted_tool_permissions: type[_RawProjectTools]
    model_permissions: type[_RawProjectModels]
    service_tier_settings: type[_RawProjectServiceTiers]
    spend_alerts: type[_RawProjectSpendAlerts]
    spend_limit: type[_RawProjectSpendLimit]
    groups: type[_RawProjectGroups]
    roles: type[_RawProjectRoles]
    users: type[_RawProjectUsers]
    (archive, async_archive) = methods(ProjectArchiveRequest)
    (create, async_create) = methods(ProjectCreateRequest)
    (list, async_list) = paged(ProjectListRequest)
    (retrieve, async_retrieve) = methods(ProjectRetrieveRequest)
    (update, async_update) = methods(ProjectUpdateRequest)

class _AsyncRawProjects(Awaited, Resource):
    api_keys: type[_AsyncRawProjectKeys]
    rate_limits: type[_AsyncRawProjectRateLimits]
    service_accounts: type[_AsyncRawServiceAccounts]
    certificates: type[_AsyncRawProjectCertificates]
    data_retention: type[_AsyncRawProjectDataRetention]
    hosted_tool_permissions: type[_AsyncRawProjectTools]
    model_permissions: type[_AsyncRawProjectModels]
    service_tier_settings: type[_AsyncRawProjectServiceTiers]
    spend_alerts: type[_AsyncRawProjectSpendAlerts]
    spend_limit: type[_AsyncRawProjectSpendLimit]
    groups: type[_AsyncRawProjectGroups]
    roles: type[_AsyncRawProjectRoles]
    users: type[_AsyncRawProjectUsers]
    (archive, async_archive) = methods(ProjectArchiveRequest)
    (create, async_create) = methods(ProjectCreateRequest)
    (list, async_list) = paged(ProjectListRequest)
    (retrieve, async_retrieve) = methods(ProjectRetrieveRequest)
    (update, async_update) = methods(ProjectUpdateRequest)

class Projects(Resource):
    """`admin.organization.projects`."""
    @property
    def with_raw_response(self) -> type[_RawProjects]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjects]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    api_keys: ProjectKeys
    """`admin.organization.projects.api_keys`."""
    rate_limits: ProjectRateLimits
    """`admin.organization.projects.rate_limits`."""
    service_accounts: ServiceAccounts
    """`admin.organization.projects.service_accounts`."""
    certificates: ProjectCertificates
    """`admin.organization.projects.certificates`."""
    data_retention: ProjectDataRetention
    """`admin.organization.projects.data_retention`."""
    hosted_tool_permissions: ProjectTools
    """`admin.organization.projects.hosted_tool_permissions`."""
    model_permissions: ProjectModels
    """`admin.organization.projects.model_permissions`."""
    service_tier_settings: ProjectServiceTiers
    """`admin.organization.projects.service_tier_settings`."""
    spend_alerts: ProjectSpendAlerts
    """`admin.organization.projects.spend_alerts`."""
    spend_limit: ProjectSpendLimit
    """`admin.organization.projects.spend_limit`."""
    groups: ProjectGroups
    """`admin.organization.projects.groups`."""
    roles: ProjectRoles
    """`admin.organization.projects.roles`."""
    users: ProjectUsers
    """`admin.organization.projects.users`."""
    def archive(self, project_id: str, **options: Unpack[CallOptions]) -> Project:
        """Archive a project. It can be neither used nor restored.

        `POST /organization/projects/{project_id}/archive`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_archive(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Project]:
        """Archive a project. It can be neither used nor restored.

        `POST /organization/projects/{project_id}/archive`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def create(self, *, name: str, external_key_id: str | None = None, geography: str | None = None, residency: Literal['GLOBAL', 'EU_STORAGE_PROCESSING'] | str | None = None, **options: Unpack[CallOptions]) -> Project:
        """Make a project.

        `POST /organization/projects`

        Args:
            name: Name to show.
            external_key_id: ID of the external key.
            geography: Region of the data.
            residency: Where data are kept and processed: `GLOBAL`, `EU_STORAGE_PROCESSING`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, name: str, external_key_id: str | None = None, geography: str | None = None, residency: Literal['GLOBAL', 'EU_STORAGE_PROCESSING'] | str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Project]:
        """Make a project.

        `POST /organization/projects`

        Args:
            name: Name to show.
            external_key_id: ID of the external key.
            geography: Region of the data.
            residency: Where data are kept and processed: `GLOBAL`, `EU_STORAGE_PROCESSING`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, include_archived: bool | None = None, **options: Unpack[CallOptions]) -> Page[Project]:
        """List the projects.

        `GET /organization/projects`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            include_archived: Whether archived projects are listed too.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, include_archived: bool | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Project]:
        """List the projects.

        `GET /organization/projects`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            include_archived: Whether archived projects are listed too.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Project:
        """Look a project up.

        `GET /organization/projects/{project_id}`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Project]:
        """Look a project up.

        `GET /organization/projects/{project_id}`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, project_id: str, *, external_key_id: str | None = None, geography: str | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Project:
        """Change a project.

        `POST /organization/projects/{project_id}`

        Args:
            project_id: ID of the project.
            external_key_id: ID of the external key.
            geography: Region of the data.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, project_id: str, *, external_key_id: str | None = None, geography: str | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Project]:
        """Change a project.

        `POST /organization/projects/{project_id}`

        Args:
            project_id: ID of the project.
            external_key_id: ID of the external key.
            geography: Region of the data.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjects(Awaited, Resource):
    """`admin.organization.projects` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjects]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjects]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    api_keys: AsyncProjectKeys
    """`admin.organization.projects.api_keys`."""
    rate_limits: AsyncProjectRateLimits
    """`admin.organization.projects.rate_limits`."""
    service_accounts: AsyncServiceAccounts
    """`admin.organization.projects.service_accounts`."""
    certificates: AsyncProjectCertificates
    """`admin.organization.projects.certificates`."""
    data_retention: AsyncProjectDataRetention
    """`admin.organization.projects.data_retention`."""
    hosted_tool_permissions: AsyncProjectTools
    """`admin.organization.projects.hosted_tool_permissions`."""
    model_permissions: AsyncProjectModels
    """`admin.organization.projects.model_permissions`."""
    service_tier_settings: AsyncProjectServiceTiers
    """`admin.organization.projects.service_tier_settings`."""
    spend_alerts: AsyncProjectSpendAlerts
    """`admin.organization.projects.spend_alerts`."""
    spend_limit: AsyncProjectSpendLimit
    """`admin.organization.projects.spend_limit`."""
    groups: AsyncProjectGroups
    """`admin.organization.projects.groups`."""
    roles: AsyncProjectRoles
    """`admin.organization.projects.roles`."""
    users: AsyncProjectUsers
    """`admin.organization.projects.users`."""
    def archive(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Project]:
        """Archive a project. It can be neither used nor restored.

        `POST /organization/projects/{project_id}/archive`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_archive = archive
    def create(self, *, name: str, external_key_id: str | None = None, geography: str | None = None, residency: Literal['GLOBAL', 'EU_STORAGE_PROCESSING'] | str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Project]:
        """Make a project.

        `POST /organization/projects`

        Args:
            name: Name to show.
            external_key_id: ID of the external key.
            geography: Region of the data.
            residency: Where data are kept and processed: `GLOBAL`, `EU_STORAGE_PROCESSING`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def list(self, *, after: str | None = None, limit: int | None = None, include_archived: bool | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Project]:
        """List the projects.

        `GET /organization/projects`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            include_archived: Whether archived projects are listed too.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Project]:
        """Look a project up.

        `GET /organization/projects/{project_id}`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, project_id: str, *, external_key_id: str | None = None, geography: str | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Project]:
        """Change a project.

        `POST /organization/projects/{project_id}`

        Args:
            project_id: ID of the project.
            external_key_id: ID of the external key.
            geography: Region of the data.
            name: Name to show.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
