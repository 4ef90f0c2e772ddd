"""Administration of an organization: `client.admin`. It takes the admin key."""
# Made by `python -m tests.generate` from admin.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.admin_members import AsyncInvites, AsyncOrganizationGroups, AsyncOrganizationRoles, AsyncOrganizationUsers, Invites, OrganizationGroups, OrganizationRoles, OrganizationUsers, _AsyncRawInvites, _AsyncRawOrganizationGroups, _AsyncRawOrganizationRoles, _AsyncRawOrganizationUsers, _RawInvites, _RawOrganizationGroups, _RawOrganizationRoles, _RawOrganizationUsers
from async_openai.resources.admin_projects import AsyncProjects, Projects, _AsyncRawProjects, _RawProjects
from async_openai.resources.admin_requests import AdminListing, AdminRequest, SortedAdminListing
from async_openai.resources.admin_security import AsyncCertificates, AsyncWorkloadIdentityProviders, Certificates, WorkloadIdentityProviders, _AsyncRawCertificates, _AsyncRawWorkloadIdentityProviders, _RawCertificates, _RawWorkloadIdentityProviders
from async_openai.resources.admin_storage import AsyncExternalKeys, AsyncExternalStorages, ExternalKeys, ExternalStorages, _AsyncRawExternalKeys, _AsyncRawExternalStorages, _RawExternalKeys, _RawExternalStorages
from async_openai.resources.admin_usage import AsyncOrganizationUsage, OrganizationUsage, _AsyncRawOrganizationUsage, _RawOrganizationUsage
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Object, Strings
from async_openai.types.admin import AdminKey, DataRetention, Removed, SpendAlert, SpendLimit
from async_openai.types.audit_logs import AuditLog
from async_openai.types.pages import ConversationCursorPage, CursorPage
from async_openai.types.shared import Deleted
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class AdminKeyCreateRequest(AdminRequest[AdminKey]):
    """Make an admin key. The reply's `value` is the key, told only this once."""
    name: str
    expires_in_seconds: int | None = None

class AdminKeyDeleteRequest(AdminRequest[Deleted]):
    """Revoke an admin key."""
    key_id: str = Field(kw_only=False)

class AdminKeyListRequest(SortedAdminListing[CursorPage[AdminKey]]):
    """List the admin keys."""

class AdminKeyRetrieveRequest(AdminRequest[AdminKey]):
    """Look an admin key up."""
    key_id: str = Field(kw_only=False)

class AuditLogListRequest(AdminListing[ConversationCursorPage[AuditLog]]):
    """List what was done in the organization, newest first. Audit logging must be switched on."""
    actor_emails: Strings | None = None
    actor_ids: Strings | None = None
    before: str | None = None
    effective_at: Object | None = None
    event_types: Strings | None = None
    project_ids: Strings | None = None
    resource_ids: Strings | None = None
    tenant_only: bool | None = None

class OrganizationRetentionRetrieveRequest(AdminRequest[DataRetention]):
    """Look up how long data are kept."""

class OrganizationRetentionUpdateRequest(AdminRequest[DataRetention]):
    """Set how long data are kept."""
    retention_type: Literal['zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring'] | str

class OrganizationSpendAlertCreateRequest(AdminRequest[SpendAlert]):
    """Make a spend alert."""
    currency: str
    interval: str
    notification_channel: Object
    threshold_amount: int

class OrganizationSpendAlertDeleteRequest(AdminRequest[Deleted]):
    """Delete a spend alert."""
    alert_id: str = Field(kw_only=False)

class OrganizationSpendAlertListRequest(SortedAdminListing[ConversationCursorPage[SpendAlert]]):
    """List the spend alerts."""
    before: str | None = None

class OrganizationSpendAlertRetrieveRequest(AdminRequest[SpendAlert]):
    """Look a spend alert up."""
    alert_id: str = Field(kw_only=False)

class OrganizationSpendAlertUpdateRequest(AdminRequest[SpendAlert]):
    """Change a spend alert."""
    alert_id: str = Field(kw_only=False)
    currency: str
    interval: str
    notification_channel: Object
    threshold_amount: int

class OrganizationSpendLimitDeleteRequest(AdminRequest[Removed]):
    """Remove the spend limit."""

class OrganizationSpendLimitRetrieveRequest(AdminRequest[SpendLimit]):
    """Look the spend limit up."""

class OrganizationSpendLimitUpdateRequest(AdminRequest[SpendLimit]):
    """Set the spend limit."""
    currency: str
    interval: str
    threshold_amount: int

class _RawAdminKeys(Resource):
    (create, async_create) = methods(AdminKeyCreateRequest)
    (delete, async_delete) = methods(AdminKeyDeleteRequest)
    (list, async_list) = paged(AdminKeyListRequest)
    (retrieve, async_retrieve) = methods(AdminKeyRetrieveRequest)

class _AsyncRawAdminKeys(Awaited, Resource):
    (create, async_create) = methods(AdminKeyCreateRequest)
    (delete, async_delete) = methods(AdminKeyDeleteRequest)
    (list, async_list) = paged(AdminKeyListRequest)
    (retrieve, async_retrieve) = methods(AdminKeyRetrieveRequest)

class AdminKeys(Resource):
    """`admin.organization.admin_api_keys`."""
    @property
    def with_raw_response(self) -> type[_RawAdminKeys]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawAdminKeys]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, name: str, expires_in_seconds: int | None = None, **options: Unpack[CallOptions]) -> AdminKey:
        """Make an admin key. The reply's `value` is the key, told only this once.

        `POST /organization/admin_api_keys`

        Args:
            name: Name to show.
            expires_in_seconds: Seconds from now until it expires.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, name: str, expires_in_seconds: int | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AdminKey]:
        """Make an admin key. The reply's `value` is the key, told only this once.

        `POST /organization/admin_api_keys`

        Args:
            name: Name to show.
            expires_in_seconds: Seconds from now until it expires.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, key_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Revoke an admin key.

        `DELETE /organization/admin_api_keys/{key_id}`

        Args:
            key_id: ID of the key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, key_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Revoke an admin key.

        `DELETE /organization/admin_api_keys/{key_id}`

        Args:
            key_id: ID of the key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[AdminKey]:
        """List the admin keys.

        `GET /organization/admin_api_keys`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AdminKey]:
        """List the admin keys.

        `GET /organization/admin_api_keys`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, key_id: str, **options: Unpack[CallOptions]) -> AdminKey:
        """Look an admin key up.

        `GET /organization/admin_api_keys/{key_id}`

        Args:
            key_id: ID of the key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, key_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AdminKey]:
        """Look an admin key up.

        `GET /organization/admin_api_keys/{key_id}`

        Args:
            key_id: ID of the key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncAdminKeys(Awaited, Resource):
    """`admin.organization.admin_api_keys` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawAdminKeys]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawAdminKeys]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, name: str, expires_in_seconds: int | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AdminKey]:
        """Make an admin key. The reply's `value` is the key, told only this once.

        `POST /organization/admin_api_keys`

        Args:
            name: Name to show.
            expires_in_seconds: Seconds from now until it expires.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, key_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Revoke an admin key.

        `DELETE /organization/admin_api_keys/{key_id}`

        Args:
            key_id: ID of the key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AdminKey]:
        """List the admin keys.

        `GET /organization/admin_api_keys`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, key_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AdminKey]:
        """Look an admin key up.

        `GET /organization/admin_api_keys/{key_id}`

        Args:
            key_id: ID of the key.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawAuditLogs(Resource):
    (list, async_list) = paged(AuditLogListRequest)

class _AsyncRawAuditLogs(Awaited, Resource):
    (list, async_list) = paged(AuditLogListRequest)

class AuditLogs(Resource):
    """`admin.organization.audit_logs`."""
    @property
    def with_raw_response(self) -> type[_RawAuditLogs]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawAuditLogs]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, *, after: str | None = None, limit: int | None = None, actor_emails: Strings | None = None, actor_ids: Strings | None = None, before: str | None = None, effective_at: Object | None = None, event_types: Strings | None = None, project_ids: Strings | None = None, resource_ids: Strings | None = None, tenant_only: bool | None = None, **options: Unpack[CallOptions]) -> Page[AuditLog]:
        """List what was done in the organization, newest first. Audit logging must be switched on.

        `GET /organization/audit_logs`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            actor_emails: Only events caused by these users.
            actor_ids: Only events caused by these users, service accounts or keys.
            before: ID of the first item of the page after.
            effective_at: Only events of this time: `{"gt", "gte", "lt", "lte"}`, seconds since the epoch.
            event_types: Only events of these types: `api_key.created`, `user.added`, ...
            project_ids: Only these projects.
            resource_ids: Only events about these objects.
            tenant_only: Only events of the tenant.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, actor_emails: Strings | None = None, actor_ids: Strings | None = None, before: str | None = None, effective_at: Object | None = None, event_types: Strings | None = None, project_ids: Strings | None = None, resource_ids: Strings | None = None, tenant_only: bool | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AuditLog]:
        """List what was done in the organization, newest first. Audit logging must be switched on.

        `GET /organization/audit_logs`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            actor_emails: Only events caused by these users.
            actor_ids: Only events caused by these users, service accounts or keys.
            before: ID of the first item of the page after.
            effective_at: Only events of this time: `{"gt", "gte", "lt", "lte"}`, seconds since the epoch.
            event_types: Only events of these types: `api_key.created`, `user.added`, ...
            project_ids: Only these projects.
            resource_ids: Only events about these objects.
            tenant_only: Only events of the tenant.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncAuditLogs(Awaited, Resource):
    """`admin.organization.audit_logs` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawAuditLogs]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawAuditLogs]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, *, after: str | None = None, limit: int | None = None, actor_emails: Strings | None = None, actor_ids: Strings | None = None, before: str | None = None, effective_at: Object | None = None, event_types: Strings | None = None, project_ids: Strings | None = None, resource_ids: Strings | None = None, tenant_only: bool | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AuditLog]:
        """List what was done in the organization, newest first. Audit logging must be switched on.

        `GET /organization/audit_logs`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            actor_emails: Only events caused by these users.
            actor_ids: Only events caused by these users, service accounts or keys.
            before: ID of the first item of the page after.
            effective_at: Only events of this time: `{"gt", "gte", "lt", "lte"}`, seconds since the epoch.
            event_types: Only events of these types: `api_key.created`, `user.added`, ...
            project_ids: Only these projects.
            resource_ids: Only events about these objects.
            tenant_only: Only events of the tenant.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list

class _RawOrganizationDataRetention(Resource):
    (retrieve, async_retrieve) = methods(OrganizationRetentionRetrieveRequest)
    (update, async_update) = methods(OrganizationRetentionUpdateRequest)

class _AsyncRawOrganizationDataRetention(Awaited, Resource):
    (retrieve, async_retrieve) = methods(OrganizationRetentionRetrieveRequest)
    (update, async_update) = methods(OrganizationRetentionUpdateRequest)

class OrganizationDataRetention(Resource):
    """`admin.organization.data_retention`."""
    @property
    def with_raw_response(self) -> type[_RawOrganizationDataRetention]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawOrganizationDataRetention]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, **options: Unpack[CallOptions]) -> DataRetention:
        """Look up how long data are kept.

        `GET /organization/data_retention`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, DataRetention]:
        """Look up how long data are kept.

        `GET /organization/data_retention`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, *, retention_type: Literal['zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring'] | str, **options: Unpack[CallOptions]) -> DataRetention:
        """Set how long data are kept.

        `POST /organization/data_retention`

        Args:
            retention_type: How data are kept: `zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention` or `enhanced_modified_abuse_monitoring`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, *, retention_type: Literal['zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring'] | str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, DataRetention]:
        """Set how long data are kept.

        `POST /organization/data_retention`

        Args:
            retention_type: How data are kept: `zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention` or `enhanced_modified_abuse_monitoring`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncOrganizationDataRetention(Awaited, Resource):
    """`admin.organization.data_retention` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawOrganizationDataRetention]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawOrganizationDataRetention]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, DataRetention]:
        """Look up how long data are kept.

        `GET /organization/data_retention`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, *, retention_type: Literal['zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring'] | str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, DataRetention]:
        """Set how long data are kept.

        `POST /organization/data_retention`

        Args:
            retention_type: How data are kept: `zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention` or `enhanced_modified_abuse_monitoring`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawOrganizationSpendAlerts(Resource):
    (create, async_create) = methods(OrganizationSpendAlertCreateRequest)
    (delete, async_delete) = methods(OrganizationSpendAlertDeleteRequest)
    (list, async_list) = paged(OrganizationSpendAlertListRequest)
    (retrieve, async_retrieve) = methods(OrganizationSpendAlertRetrieveRequest)
    (update, async_update) = methods(OrganizationSpendAlertUpdateRequest)

class _AsyncRawOrganizationSpendAlerts(Awaited, Resource):
    (create, async_create) = methods(OrganizationSpendAlertCreateRequest)
    (delete, async_delete) = methods(OrganizationSpendAlertDeleteRequest)
    (list, async_list) = paged(OrganizationSpendAlertListRequest)
    (retrieve, async_retrieve) = methods(OrganizationSpendAlertRetrieveRequest)
    (update, async_update) = methods(OrganizationSpendAlertUpdateRequest)

class OrganizationSpendAlerts(Resource):
    """`admin.organization.spend_alerts`."""
    @property
    def with_raw_response(self) -> type[_RawOrganizationSpendAlerts]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawOrganizationSpendAlerts]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, currency: str, interval: str, notification_channel: Object, threshold_amount: int, **options: Unpack[CallOptions]) -> SpendAlert:
        """Make a spend alert.

        `POST /organization/spend_alerts`

        Args:
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            notification_channel: `{"type": "email", "recipients": [...], "subject_prefix"}`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, currency: str, interval: str, notification_channel: Object, threshold_amount: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendAlert]:
        """Make a spend alert.

        `POST /organization/spend_alerts`

        Args:
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            notification_channel: `{"type": "email", "recipients": [...], "subject_prefix"}`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, alert_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a spend alert.

        `DELETE /organization/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, alert_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a spend alert.

        `DELETE /organization/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> Page[SpendAlert]:
        """List the spend alerts.

        `GET /organization/spend_alerts`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[SpendAlert]:
        """List the spend alerts.

        `GET /organization/spend_alerts`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, alert_id: str, **options: Unpack[CallOptions]) -> SpendAlert:
        """Look a spend alert up.

        `GET /organization/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, alert_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendAlert]:
        """Look a spend alert up.

        `GET /organization/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, alert_id: str, *, currency: str, interval: str, notification_channel: Object, threshold_amount: int, **options: Unpack[CallOptions]) -> SpendAlert:
        """Change a spend alert.

        `POST /organization/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            notification_channel: `{"type": "email", "recipients": [...], "subject_prefix"}`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, alert_id: str, *, currency: str, interval: str, notification_channel: Object, threshold_amount: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendAlert]:
        """Change a spend alert.

        `POST /organization/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            notification_channel: `{"type": "email", "recipients": [...], "subject_prefix"}`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncOrganizationSpendAlerts(Awaited, Resource):
    """`admin.organization.spend_alerts` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawOrganizationSpendAlerts]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawOrganizationSpendAlerts]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, currency: str, interval: str, notification_channel: Object, threshold_amount: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendAlert]:
        """Make a spend alert.

        `POST /organization/spend_alerts`

        Args:
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            notification_channel: `{"type": "email", "recipients": [...], "subject_prefix"}`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, alert_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a spend alert.

        `DELETE /organization/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[SpendAlert]:
        """List the spend alerts.

        `GET /organization/spend_alerts`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, alert_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendAlert]:
        """Look a spend alert up.

        `GET /organization/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, alert_id: str, *, currency: str, interval: str, notification_channel: Object, threshold_amount: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendAlert]:
        """Change a spend alert.

        `POST /organization/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            notification_channel: `{"type": "email", "recipients": [...], "subject_prefix"}`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawOrganizationSpendLimit(Resource):
    (delete, async_delete) = methods(OrganizationSpendLimitDeleteRequest)
    (retrieve, async_retrieve) = methods(OrganizationSpendLimitRetrieveRequest)
    (update, async_update) = methods(OrganizationSpendLimitUpdateRequest)

class _AsyncRawOrganizationSpendLimit(Awaited, Resource):
    (delete, async_delete) = methods(OrganizationSpendLimitDeleteRequest)
    (retrieve, async_retrieve) = methods(OrganizationSpendLimitRetrieveRequest)
    (update, async_update) = methods(OrganizationSpendLimitUpdateRequest)

class OrganizationSpendLimit(Resource):
    """`admin.organization.spend_limit`."""
    @property
    def with_raw_response(self) -> type[_RawOrganizationSpendLimit]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawOrganizationSpendLimit]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def delete(self, **options: Unpack[CallOptions]) -> Removed:
        """Remove the spend limit.

        `DELETE /organization/spend_limit`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Remove the spend limit.

        `DELETE /organization/spend_limit`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, **options: Unpack[CallOptions]) -> SpendLimit:
        """Look the spend limit up.

        `GET /organization/spend_limit`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendLimit]:
        """Look the spend limit up.

        `GET /organization/spend_limit`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, *, currency: str, interval: str, threshold_amount: int, **options: Unpack[CallOptions]) -> SpendLimit:
        """Set the spend limit.

        `POST /organization/spend_limit`

        Args:
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, *, currency: str, interval: str, threshold_amount: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendLimit]:
        """Set the spend limit.

        `POST /organization/spend_limit`

        Args:
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncOrganizationSpendLimit(Awaited, Resource):
    """`admin.organization.spend_limit` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawOrganizationSpendLimit]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawOrganizationSpendLimit]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def delete(self, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Remove the spend limit.

        `DELETE /organization/spend_limit`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def retrieve(self, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendLimit]:
        """Look the spend limit up.

        `GET /organization/spend_limit`

        Args:
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, *, currency: str, interval: str, threshold_amount: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendLimit]:
        """Set the spend limit.

        `POST /organization/spend_limit`

        Args:
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawAdminOrganization(Resource):
    admin_api_keys: type[_RawAdminKeys]
    audit_logs: type[_RawAuditLogs]
    data_retention: type[_RawOrganizationDataRetention]
    spend_alerts: type[_RawOrganizationSpendAlerts]
    spend_limit: type[_RawOrganizationSpendLimit]
    certificates: type[_RawCertificates]
    external_keys: type[_RawExternalKeys]
    external_storage: type[_RawExternalStorages]
    workload_identity_providers: type[_RawWorkloadIdentityProviders]
    groups: type[_RawOrganizationGroups]
    invites: type[_RawInvites]
    roles: type[_RawOrganizationRoles]
    users: type[_RawOrganizationUsers]
    usage: type[_RawOrganizationUsage]
    projects: type[_RawProjects]

class _AsyncRawAdminOrganization(Awaited, Resource):
    admin_api_keys: type[_AsyncRawAdminKeys]
    audit_logs: type[_AsyncRawAuditLogs]
    data_retention: type[_AsyncRawOrganizationDataRetention]
    spend_alerts: type[_AsyncRawOrganizationSpendAlerts]
    spend_limit: type[_AsyncRawOrganizationSpendLimit]
    certificates: type[_AsyncRawCertificates]
    external_keys: type[_AsyncRawExternalKeys]
    external_storage: type[_AsyncRawExternalStorages]
    workload_identity_providers: type[_AsyncRawWorkloadIdentityProviders]
    groups: type[_AsyncRawOrganizationGroups]
    invites: type[_AsyncRawInvites]
    roles: type[_AsyncRawOrganizationRoles]
    users: type[_AsyncRawOrganizationUsers]
    usage: type[_AsyncRawOrganizationUsage]
    projects: type[_AsyncRawProjects]

class AdminOrganization(Resource):
    """`admin.organization`."""
    @property
    def with_raw_response(self) -> type[_RawAdminOrganization]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawAdminOrganization]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    admin_api_keys: AdminKeys
    """`admin.organization.admin_api_keys`."""
    audit_logs: AuditLogs
    """`admin.organization.audit_logs`."""
    data_retention: OrganizationDataRetention
    """`admin.organization.data_retention`."""
    spend_alerts: OrganizationSpendAlerts
    """`admin.organization.spend_alerts`."""
    spend_limit: OrganizationSpendLimit
    """`admin.organization.spend_limit`."""
    certificates: Certificates
    """`admin.organization.certificates`."""
    external_keys: ExternalKeys
    """`admin.organization.external_keys`."""
    external_storage: ExternalStorages
    """`admin.organization.external_storage`."""
    workload_identity_providers: WorkloadIdentityProviders
    """`admin.organization.workload_identity_providers`."""
    groups: OrganizationGroups
    """`admin.organization.groups`."""
    invites: Invites
    """`admin.organization.invites`."""
    roles: OrganizationRoles
    """`admin.organization.roles`."""
    users: OrganizationUsers
    """`admin.organization.users`."""
    usage: OrganizationUsage
    """`admin.organization.usage`."""
    projects: Projects
    """`admin.organization.projects`."""

class AsyncAdminOrganization(Awaited, Resource):
    """`admin.organization` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawAdminOrganization]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawAdminOrganization]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    admin_api_keys: AsyncAdminKeys
    """`admin.organization.admin_api_keys`."""
    audit_logs: AsyncAuditLogs
    """`admin.organization.audit_logs`."""
    data_retention: AsyncOrganizationDataRetention
    """`admin.organization.data_retention`."""
    spend_alerts: AsyncOrganizationSpendAlerts
    """`admin.organization.spend_alerts`."""
    spend_limit: AsyncOrganizationSpendLimit
    """`admin.organization.spend_limit`."""
    certificates: AsyncCertificates
    """`admin.organization.certificates`."""
    external_keys: AsyncExternalKeys
    """`admin.organization.external_keys`."""
    external_storage: AsyncExternalStorages
    """`admin.organization.external_storage`."""
    workload_identity_providers: AsyncWorkloadIdentityProviders
    """`admin.organization.workload_identity_providers`."""
    groups: AsyncOrganizationGroups
    """`admin.organization.groups`."""
    invites: AsyncInvites
    """`admin.organization.invites`."""
    roles: AsyncOrganizationRoles
    """`admin.organization.roles`."""
    users: AsyncOrganizationUsers
    """`admin.organization.users`."""
    usage: AsyncOrganizationUsage
    """`admin.organization.usage`."""
    projects: AsyncProjects
    """`admin.organization.projects`."""

class _RawAdmin(Resource):
    organization: type[_RawAdminOrganization]

class _AsyncRawAdmin(Awaited, Resource):
    organization: type[_AsyncRawAdminOrganization]

class Admin(Resource):
    """`admin`: administration of an organization, with the admin key."""
    @property
    def with_raw_response(self) -> type[_RawAdmin]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawAdmin]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    organization: AdminOrganization
    """`admin.organization`."""

class AsyncAdmin(Awaited, Resource):
    """`admin` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawAdmin]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawAdmin]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    organization: AsyncAdminOrganization
    """`admin.organization`."""
