"""What a project may use, keep and spend."""
# Made by `python -m tests.generate` from admin_project_limits.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.admin_requests import AdminListing, AdminRequest, SortedAdminListing
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Object, Strings
from async_openai.types.admin import DataRetention, Removed, SpendAlert, SpendLimit
from async_openai.types.admin_projects import HostedToolPermissions, ModelPermissions, ProjectRateLimit, ServiceTierSettings
from async_openai.types.admin_security import Certificate
from async_openai.types.pages import ConversationCursorPage, ListPage
from async_openai.types.shared import Deleted
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class ProjectCertificateActivateRequest(AdminRequest[ListPage[Certificate]]):
    """Activate up to 10 certificates of a project at once."""
    project_id: str = Field(kw_only=False)
    certificate_ids: Strings

class ProjectCertificateDeactivateRequest(AdminRequest[ListPage[Certificate]]):
    """Deactivate up to 10 certificates of a project at once."""
    project_id: str = Field(kw_only=False)
    certificate_ids: Strings

class ProjectCertificateListRequest(SortedAdminListing[ConversationCursorPage[Certificate]]):
    """List the certificates of a project."""
    project_id: str = Field(kw_only=False)

class ProjectRetentionRetrieveRequest(AdminRequest[DataRetention]):
    """Look up how long a project's data are kept."""
    project_id: str = Field(kw_only=False)

class ProjectRetentionUpdateRequest(AdminRequest[DataRetention]):
    """Set how long a project's data are kept."""
    project_id: str = Field(kw_only=False)
    retention_type: Literal['organization_default', 'none', 'zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring'] | str

class ProjectToolsRetrieveRequest(AdminRequest[HostedToolPermissions]):
    """Look up which of the API's own tools a project may use."""
    project_id: str = Field(kw_only=False)

class ProjectToolsUpdateRequest(AdminRequest[HostedToolPermissions]):
    """Set which of the API's own tools a project may use."""
    project_id: str = Field(kw_only=False)
    code_interpreter: Object | None = None
    file_search: Object | None = None
    image_generation: Object | None = None
    mcp: Object | None = None
    web_search: Object | None = None

class ProjectModelsDeleteRequest(AdminRequest[Removed]):
    """Let a project use all models again."""
    project_id: str = Field(kw_only=False)

class ProjectModelsRetrieveRequest(AdminRequest[ModelPermissions]):
    """Look up which models a project may use."""
    project_id: str = Field(kw_only=False)

class ProjectModelsUpdateRequest(AdminRequest[ModelPermissions]):
    """Set which models a project may use."""
    project_id: str = Field(kw_only=False)
    mode: Literal['allow_list', 'deny_list'] | str
    model_ids: Strings

class ProjectListRateLimitsRequest(AdminListing[ConversationCursorPage[ProjectRateLimit]]):
    """List the rate limits of a project, one a model."""
    project_id: str = Field(kw_only=False)
    before: str | None = None

class ProjectUpdateRateLimitRequest(AdminRequest[ProjectRateLimit]):
    """Change a rate limit of a project."""
    project_id: str
    rate_limit_id: str = Field(kw_only=False)
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None

class ProjectServiceTiersRetrieveRequest(AdminRequest[ServiceTierSettings]):
    """Look up the service tiers of a project."""
    project_id: str = Field(kw_only=False)

class ProjectServiceTiersUpdateRequest(AdminRequest[ServiceTierSettings]):
    """Set the service tiers of a project."""
    project_id: str = Field(kw_only=False)
    default: Literal['standard', 'fast', 'scale'] | str | None = None
    enabled_tiers: str | Strings | None = None

class ProjectSpendAlertCreateRequest(AdminRequest[SpendAlert]):
    """Make a spend alert of a project."""
    project_id: str = Field(kw_only=False)
    currency: str
    interval: str
    notification_channel: Object
    threshold_amount: int

class ProjectSpendAlertDeleteRequest(AdminRequest[Deleted]):
    """Delete a spend alert of a project."""
    project_id: str
    alert_id: str = Field(kw_only=False)

class ProjectSpendAlertListRequest(SortedAdminListing[ConversationCursorPage[SpendAlert]]):
    """List the spend alerts of a project."""
    project_id: str = Field(kw_only=False)
    before: str | None = None

class ProjectSpendAlertRetrieveRequest(AdminRequest[SpendAlert]):
    """Look a spend alert of a project up."""
    project_id: str
    alert_id: str = Field(kw_only=False)

class ProjectSpendAlertUpdateRequest(AdminRequest[SpendAlert]):
    """Change a spend alert of a project."""
    project_id: str
    alert_id: str = Field(kw_only=False)
    currency: str
    interval: str
    notification_channel: Object
    threshold_amount: int

class ProjectSpendLimitDeleteRequest(AdminRequest[Removed]):
    """Remove the spend limit of a project."""
    project_id: str = Field(kw_only=False)

class ProjectSpendLimitRetrieveRequest(AdminRequest[SpendLimit]):
    """Look the spend limit of a project up."""
    project_id: str = Field(kw_only=False)

class ProjectSpendLimitUpdateRequest(AdminRequest[SpendLimit]):
    """Set the spend limit of a project."""
    project_id: str = Field(kw_only=False)
    currency: str
    interval: str
    threshold_amount: int

class _RawProjectCertificates(Resource):
    (activate, async_activate) = paged(ProjectCertificateActivateRequest)
    (deactivate, async_deactivate) = paged(ProjectCertificateDeactivateRequest)
    (list, async_list) = paged(ProjectCertificateListRequest)

class _AsyncRawProjectCertificates(Awaited, Resource):
    (activate, async_activate) = paged(ProjectCertificateActivateRequest)
    (deactivate, async_deactivate) = paged(ProjectCertificateDeactivateRequest)
    (list, async_list) = paged(ProjectCertificateListRequest)

class ProjectCertificates(Resource):
    """`admin.organization.projects.certificates`."""
    @property
    def with_raw_response(self) -> type[_RawProjectCertificates]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectCertificates]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def activate(self, project_id: str, *, certificate_ids: Strings, **options: Unpack[CallOptions]) -> Page[Certificate]:
        """Activate up to 10 certificates of a project at once.

        `POST /organization/projects/{project_id}/certificates/activate`

        Args:
            project_id: ID of the project.
            certificate_ids: IDs of 1 to 10 certificates.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_activate(self, project_id: str, *, certificate_ids: Strings, **options: Unpack[CallOptions]) -> AsyncPages[Certificate]:
        """Activate up to 10 certificates of a project at once.

        `POST /organization/projects/{project_id}/certificates/activate`

        Args:
            project_id: ID of the project.
            certificate_ids: IDs of 1 to 10 certificates.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def deactivate(self, project_id: str, *, certificate_ids: Strings, **options: Unpack[CallOptions]) -> Page[Certificate]:
        """Deactivate up to 10 certificates of a project at once.

        `POST /organization/projects/{project_id}/certificates/deactivate`

        Args:
            project_id: ID of the project.
            certificate_ids: IDs of 1 to 10 certificates.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_deactivate(self, project_id: str, *, certificate_ids: Strings, **options: Unpack[CallOptions]) -> AsyncPages[Certificate]:
        """Deactivate up to 10 certificates of a project at once.

        `POST /organization/projects/{project_id}/certificates/deactivate`

        Args:
            project_id: ID of the project.
            certificate_ids: IDs of 1 to 10 certificates.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[Certificate]:
        """List the certificates of a project.

        `GET /organization/projects/{project_id}/certificates`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, project_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Certificate]:
        """List the certificates of a project.

        `GET /organization/projects/{project_id}/certificates`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectCertificates(Awaited, Resource):
    """`admin.organization.projects.certificates` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectCertificates]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectCertificates]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def activate(self, project_id: str, *, certificate_ids: Strings, **options: Unpack[CallOptions]) -> AsyncPages[Certificate]:
        """Activate up to 10 certificates of a project at once.

        `POST /organization/projects/{project_id}/certificates/activate`

        Args:
            project_id: ID of the project.
            certificate_ids: IDs of 1 to 10 certificates.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_activate = activate
    def deactivate(self, project_id: str, *, certificate_ids: Strings, **options: Unpack[CallOptions]) -> AsyncPages[Certificate]:
        """Deactivate up to 10 certificates of a project at once.

        `POST /organization/projects/{project_id}/certificates/deactivate`

        Args:
            project_id: ID of the project.
            certificate_ids: IDs of 1 to 10 certificates.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_deactivate = deactivate
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Certificate]:
        """List the certificates of a project.

        `GET /organization/projects/{project_id}/certificates`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list

class _RawProjectDataRetention(Resource):
    (retrieve, async_retrieve) = methods(ProjectRetentionRetrieveRequest)
    (update, async_update) = methods(ProjectRetentionUpdateRequest)

class _AsyncRawProjectDataRetention(Awaited, Resource):
    (retrieve, async_retrieve) = methods(ProjectRetentionRetrieveRequest)
    (update, async_update) = methods(ProjectRetentionUpdateRequest)

class ProjectDataRetention(Resource):
    """`admin.organization.projects.data_retention`."""
    @property
    def with_raw_response(self) -> type[_RawProjectDataRetention]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectDataRetention]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> DataRetention:
        """Look up how long a project's data are kept.

        `GET /organization/projects/{project_id}/data_retention`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, DataRetention]:
        """Look up how long a project's data are kept.

        `GET /organization/projects/{project_id}/data_retention`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, project_id: str, *, retention_type: Literal['organization_default', 'none', 'zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring'] | str, **options: Unpack[CallOptions]) -> DataRetention:
        """Set how long a project's data are kept.

        `POST /organization/projects/{project_id}/data_retention`

        Args:
            project_id: ID of the project.
            retention_type: How data are kept: `organization_default`, `none`, `zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention` or `enhanced_modified_abuse_monitoring`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, project_id: str, *, retention_type: Literal['organization_default', 'none', 'zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring'] | str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, DataRetention]:
        """Set how long a project's data are kept.

        `POST /organization/projects/{project_id}/data_retention`

        Args:
            project_id: ID of the project.
            retention_type: How data are kept: `organization_default`, `none`, `zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention` or `enhanced_modified_abuse_monitoring`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectDataRetention(Awaited, Resource):
    """`admin.organization.projects.data_retention` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectDataRetention]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectDataRetention]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, DataRetention]:
        """Look up how long a project's data are kept.

        `GET /organization/projects/{project_id}/data_retention`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, project_id: str, *, retention_type: Literal['organization_default', 'none', 'zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring'] | str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, DataRetention]:
        """Set how long a project's data are kept.

        `POST /organization/projects/{project_id}/data_retention`

        Args:
            project_id: ID of the project.
            retention_type: How data are kept: `organization_default`, `none`, `zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention` or `enhanced_modified_abuse_monitoring`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawProjectTools(Resource):
    (retrieve, async_retrieve) = methods(ProjectToolsRetrieveRequest)
    (update, async_update) = methods(ProjectToolsUpdateRequest)

class _AsyncRawProjectTools(Awaited, Resource):
    (retrieve, async_retrieve) = methods(ProjectToolsRetrieveRequest)
    (update, async_update) = methods(ProjectToolsUpdateRequest)

class ProjectTools(Resource):
    """`admin.organization.projects.hosted_tool_permissions`."""
    @property
    def with_raw_response(self) -> type[_RawProjectTools]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectTools]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> HostedToolPermissions:
        """Look up which of the API's own tools a project may use.

        `GET /organization/projects/{project_id}/hosted_tool_permissions`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, HostedToolPermissions]:
        """Look up which of the API's own tools a project may use.

        `GET /organization/projects/{project_id}/hosted_tool_permissions`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, project_id: str, *, code_interpreter: Object | None = None, file_search: Object | None = None, image_generation: Object | None = None, mcp: Object | None = None, web_search: Object | None = None, **options: Unpack[CallOptions]) -> HostedToolPermissions:
        """Set which of the API's own tools a project may use.

        `POST /organization/projects/{project_id}/hosted_tool_permissions`

        Args:
            project_id: ID of the project.
            code_interpreter: `{"enabled": ...}`.
            file_search: `{"enabled": ...}`.
            image_generation: `{"enabled": ...}`.
            mcp: `{"enabled": ...}`.
            web_search: `{"enabled": ...}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, project_id: str, *, code_interpreter: Object | None = None, file_search: Object | None = None, image_generation: Object | None = None, mcp: Object | None = None, web_search: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, HostedToolPermissions]:
        """Set which of the API's own tools a project may use.

        `POST /organization/projects/{project_id}/hosted_tool_permissions`

        Args:
            project_id: ID of the project.
            code_interpreter: `{"enabled": ...}`.
            file_search: `{"enabled": ...}`.
            image_generation: `{"enabled": ...}`.
            mcp: `{"enabled": ...}`.
            web_search: `{"enabled": ...}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectTools(Awaited, Resource):
    """`admin.organization.projects.hosted_tool_permissions` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectTools]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectTools]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, HostedToolPermissions]:
        """Look up which of the API's own tools a project may use.

        `GET /organization/projects/{project_id}/hosted_tool_permissions`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, project_id: str, *, code_interpreter: Object | None = None, file_search: Object | None = None, image_generation: Object | None = None, mcp: Object | None = None, web_search: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, HostedToolPermissions]:
        """Set which of the API's own tools a project may use.

        `POST /organization/projects/{project_id}/hosted_tool_permissions`

        Args:
            project_id: ID of the project.
            code_interpreter: `{"enabled": ...}`.
            file_search: `{"enabled": ...}`.
            image_generation: `{"enabled": ...}`.
            mcp: `{"enabled": ...}`.
            web_search: `{"enabled": ...}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawProjectModels(Resource):
    (delete, async_delete) = methods(ProjectModelsDeleteRequest)
    (retrieve, async_retrieve) = methods(ProjectModelsRetrieveRequest)
    (update, async_update) = methods(ProjectModelsUpdateRequest)

class _AsyncRawProjectModels(Awaited, Resource):
    (delete, async_delete) = methods(ProjectModelsDeleteRequest)
    (retrieve, async_retrieve) = methods(ProjectModelsRetrieveRequest)
    (update, async_update) = methods(ProjectModelsUpdateRequest)

class ProjectModels(Resource):
    """`admin.organization.projects.model_permissions`."""
    @property
    def with_raw_response(self) -> type[_RawProjectModels]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectModels]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def delete(self, project_id: str, **options: Unpack[CallOptions]) -> Removed:
        """Let a project use all models again.

        `DELETE /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Let a project use all models again.

        `DELETE /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ModelPermissions:
        """Look up which models a project may use.

        `GET /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ModelPermissions]:
        """Look up which models a project may use.

        `GET /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, project_id: str, *, mode: Literal['allow_list', 'deny_list'] | str, model_ids: Strings, **options: Unpack[CallOptions]) -> ModelPermissions:
        """Set which models a project may use.

        `POST /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            mode: Whether the list allows or denies: `allow_list` or `deny_list`.
            model_ids: IDs of the models.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, project_id: str, *, mode: Literal['allow_list', 'deny_list'] | str, model_ids: Strings, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ModelPermissions]:
        """Set which models a project may use.

        `POST /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            mode: Whether the list allows or denies: `allow_list` or `deny_list`.
            model_ids: IDs of the models.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectModels(Awaited, Resource):
    """`admin.organization.projects.model_permissions` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectModels]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectModels]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def delete(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Let a project use all models again.

        `DELETE /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ModelPermissions]:
        """Look up which models a project may use.

        `GET /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, project_id: str, *, mode: Literal['allow_list', 'deny_list'] | str, model_ids: Strings, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ModelPermissions]:
        """Set which models a project may use.

        `POST /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            mode: Whether the list allows or denies: `allow_list` or `deny_list`.
            model_ids: IDs of the models.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawProjectRateLimits(Resource):
    (list_rate_limits, async_list_rate_limits) = paged(ProjectListRateLimitsRequest)
    (update_rate_limit, async_update_rate_limit) = methods(ProjectUpdateRateLimitRequest)

class _AsyncRawProjectRateLimits(Awaited, Resource):
    (list_rate_limits, async_list_rate_limits) = paged(ProjectListRateLimitsRequest)
    (update_rate_limit, async_update_rate_limit) = methods(ProjectUpdateRateLimitRequest)

class ProjectRateLimits(Resource):
    """`admin.organization.projects.rate_limits`."""
    @property
    def with_raw_response(self) -> type[_RawProjectRateLimits]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectRateLimits]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list_rate_limits(self, project_id: str, *, after: str | None = None, limit: int | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> Page[ProjectRateLimit]:
        """List the rate limits of a project, one a model.

        `GET /organization/projects/{project_id}/rate_limits`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list_rate_limits(self, project_id: str, *, after: str | None = None, limit: int | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ProjectRateLimit]:
        """List the rate limits of a project, one a model.

        `GET /organization/projects/{project_id}/rate_limits`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update_rate_limit(self, rate_limit_id: str, *, project_id: str, batch_1_day_max_input_tokens: int | None = None, max_audio_megabytes_per_1_minute: int | None = None, max_images_per_1_minute: int | None = None, max_requests_per_1_day: int | None = None, max_requests_per_1_minute: int | None = None, max_tokens_per_1_minute: int | None = None, **options: Unpack[CallOptions]) -> ProjectRateLimit:
        """Change a rate limit of a project.

        `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`

        Args:
            rate_limit_id: ID of the rate limit.
            project_id: ID of the project.
            batch_1_day_max_input_tokens: Input tokens of batches a day.
            max_audio_megabytes_per_1_minute: Megabytes of audio a minute.
            max_images_per_1_minute: Images a minute.
            max_requests_per_1_day: Requests a day.
            max_requests_per_1_minute: Requests a minute.
            max_tokens_per_1_minute: Tokens a minute.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update_rate_limit(self, rate_limit_id: str, *, project_id: str, batch_1_day_max_input_tokens: int | None = None, max_audio_megabytes_per_1_minute: int | None = None, max_images_per_1_minute: int | None = None, max_requests_per_1_day: int | None = None, max_requests_per_1_minute: int | None = None, max_tokens_per_1_minute: int | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectRateLimit]:
        """Change a rate limit of a project.

        `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`

        Args:
            rate_limit_id: ID of the rate limit.
            project_id: ID of the project.
            batch_1_day_max_input_tokens: Input tokens of batches a day.
            max_audio_megabytes_per_1_minute: Megabytes of audio a minute.
            max_images_per_1_minute: Images a minute.
            max_requests_per_1_day: Requests a day.
            max_requests_per_1_minute: Requests a minute.
            max_tokens_per_1_minute: Tokens a minute.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectRateLimits(Awaited, Resource):
    """`admin.organization.projects.rate_limits` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectRateLimits]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectRateLimits]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list_rate_limits(self, project_id: str, *, after: str | None = None, limit: int | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ProjectRateLimit]:
        """List the rate limits of a project, one a model.

        `GET /organization/projects/{project_id}/rate_limits`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list_rate_limits = list_rate_limits
    def update_rate_limit(self, rate_limit_id: str, *, project_id: str, batch_1_day_max_input_tokens: int | None = None, max_audio_megabytes_per_1_minute: int | None = None, max_images_per_1_minute: int | None = None, max_requests_per_1_day: int | None = None, max_requests_per_1_minute: int | None = None, max_tokens_per_1_minute: int | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ProjectRateLimit]:
        """Change a rate limit of a project.

        `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`

        Args:
            rate_limit_id: ID of the rate limit.
            project_id: ID of the project.
            batch_1_day_max_input_tokens: Input tokens of batches a day.
            max_audio_megabytes_per_1_minute: Megabytes of audio a minute.
            max_images_per_1_minute: Images a minute.
            max_requests_per_1_day: Requests a day.
            max_requests_per_1_minute: Requests a minute.
            max_tokens_per_1_minute: Tokens a minute.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update_rate_limit = update_rate_limit

class _RawProjectServiceTiers(Resource):
    (retrieve, async_retrieve) = methods(ProjectServiceTiersRetrieveRequest)
    (update, async_update) = methods(ProjectServiceTiersUpdateRequest)

class _AsyncRawProjectServiceTiers(Awaited, Resource):
    (retrieve, async_retrieve) = methods(ProjectServiceTiersRetrieveRequest)
    (update, async_update) = methods(ProjectServiceTiersUpdateRequest)

class ProjectServiceTiers(Resource):
    """`admin.organization.projects.service_tier_settings`."""
    @property
    def with_raw_response(self) -> type[_RawProjectServiceTiers]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectServiceTiers]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ServiceTierSettings:
        """Look up the service tiers of a project.

        `GET /organization/projects/{project_id}/service_tier_settings`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ServiceTierSettings]:
        """Look up the service tiers of a project.

        `GET /organization/projects/{project_id}/service_tier_settings`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, project_id: str, *, default: Literal['standard', 'fast', 'scale'] | str | None = None, enabled_tiers: str | Strings | None = None, **options: Unpack[CallOptions]) -> ServiceTierSettings:
        """Set the service tiers of a project.

        `POST /organization/projects/{project_id}/service_tier_settings`

        Args:
            project_id: ID of the project.
            default: Tier of requests that name none: `standard`, `fast` or `scale`.
            enabled_tiers: Tiers that may be asked for: `all`, or some of `flex`, `fast` and `ultrafast`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, project_id: str, *, default: Literal['standard', 'fast', 'scale'] | str | None = None, enabled_tiers: str | Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ServiceTierSettings]:
        """Set the service tiers of a project.

        `POST /organization/projects/{project_id}/service_tier_settings`

        Args:
            project_id: ID of the project.
            default: Tier of requests that name none: `standard`, `fast` or `scale`.
            enabled_tiers: Tiers that may be asked for: `all`, or some of `flex`, `fast` and `ultrafast`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectServiceTiers(Awaited, Resource):
    """`admin.organization.projects.service_tier_settings` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectServiceTiers]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectServiceTiers]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ServiceTierSettings]:
        """Look up the service tiers of a project.

        `GET /organization/projects/{project_id}/service_tier_settings`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, project_id: str, *, default: Literal['standard', 'fast', 'scale'] | str | None = None, enabled_tiers: str | Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ServiceTierSettings]:
        """Set the service tiers of a project.

        `POST /organization/projects/{project_id}/service_tier_settings`

        Args:
            project_id: ID of the project.
            default: Tier of requests that name none: `standard`, `fast` or `scale`.
            enabled_tiers: Tiers that may be asked for: `all`, or some of `flex`, `fast` and `ultrafast`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawProjectSpendAlerts(Resource):
    (create, async_create) = methods(ProjectSpendAlertCreateRequest)
    (delete, async_delete) = methods(ProjectSpendAlertDeleteRequest)
    (list, async_list) = paged(ProjectSpendAlertListRequest)
    (retrieve, async_retrieve) = methods(ProjectSpendAlertRetrieveRequest)
    (update, async_update) = methods(ProjectSpendAlertUpdateRequest)

class _AsyncRawProjectSpendAlerts(Awaited, Resource):
    (create, async_create) = methods(ProjectSpendAlertCreateRequest)
    (delete, async_delete) = methods(ProjectSpendAlertDeleteRequest)
    (list, async_list) = paged(ProjectSpendAlertListRequest)
    (retrieve, async_retrieve) = methods(ProjectSpendAlertRetrieveRequest)
    (update, async_update) = methods(ProjectSpendAlertUpdateRequest)

class ProjectSpendAlerts(Resource):
    """`admin.organization.projects.spend_alerts`."""
    @property
    def with_raw_response(self) -> type[_RawProjectSpendAlerts]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectSpendAlerts]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, project_id: str, *, currency: str, interval: str, notification_channel: Object, threshold_amount: int, **options: Unpack[CallOptions]) -> SpendAlert:
        """Make a spend alert of a project.

        `POST /organization/projects/{project_id}/spend_alerts`

        Args:
            project_id: ID of the project.
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            notification_channel: `{"type": "email", "recipients": [...], "subject_prefix"}`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, project_id: str, *, currency: str, interval: str, notification_channel: Object, threshold_amount: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendAlert]:
        """Make a spend alert of a project.

        `POST /organization/projects/{project_id}/spend_alerts`

        Args:
            project_id: ID of the project.
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            notification_channel: `{"type": "email", "recipients": [...], "subject_prefix"}`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a spend alert of a project.

        `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a spend alert of a project.

        `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> Page[SpendAlert]:
        """List the spend alerts of a project.

        `GET /organization/projects/{project_id}/spend_alerts`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, project_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[SpendAlert]:
        """List the spend alerts of a project.

        `GET /organization/projects/{project_id}/spend_alerts`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> SpendAlert:
        """Look a spend alert of a project up.

        `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendAlert]:
        """Look a spend alert of a project up.

        `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, alert_id: str, *, project_id: str, currency: str, interval: str, notification_channel: Object, threshold_amount: int, **options: Unpack[CallOptions]) -> SpendAlert:
        """Change a spend alert of a project.

        `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            project_id: ID of the project.
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            notification_channel: `{"type": "email", "recipients": [...], "subject_prefix"}`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, alert_id: str, *, project_id: str, currency: str, interval: str, notification_channel: Object, threshold_amount: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendAlert]:
        """Change a spend alert of a project.

        `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            project_id: ID of the project.
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            notification_channel: `{"type": "email", "recipients": [...], "subject_prefix"}`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectSpendAlerts(Awaited, Resource):
    """`admin.organization.projects.spend_alerts` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectSpendAlerts]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectSpendAlerts]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, project_id: str, *, currency: str, interval: str, notification_channel: Object, threshold_amount: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendAlert]:
        """Make a spend alert of a project.

        `POST /organization/projects/{project_id}/spend_alerts`

        Args:
            project_id: ID of the project.
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            notification_channel: `{"type": "email", "recipients": [...], "subject_prefix"}`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a spend alert of a project.

        `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, project_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[SpendAlert]:
        """List the spend alerts of a project.

        `GET /organization/projects/{project_id}/spend_alerts`

        Args:
            project_id: ID of the project.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendAlert]:
        """Look a spend alert of a project up.

        `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, alert_id: str, *, project_id: str, currency: str, interval: str, notification_channel: Object, threshold_amount: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendAlert]:
        """Change a spend alert of a project.

        `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            alert_id: ID of the alert.
            project_id: ID of the project.
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            notification_channel: `{"type": "email", "recipients": [...], "subject_prefix"}`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawProjectSpendLimit(Resource):
    (delete, async_delete) = methods(ProjectSpendLimitDeleteRequest)
    (retrieve, async_retrieve) = methods(ProjectSpendLimitRetrieveRequest)
    (update, async_update) = methods(ProjectSpendLimitUpdateRequest)

class _AsyncRawProjectSpendLimit(Awaited, Resource):
    (delete, async_delete) = methods(ProjectSpendLimitDeleteRequest)
    (retrieve, async_retrieve) = methods(ProjectSpendLimitRetrieveRequest)
    (update, async_update) = methods(ProjectSpendLimitUpdateRequest)

class ProjectSpendLimit(Resource):
    """`admin.organization.projects.spend_limit`."""
    @property
    def with_raw_response(self) -> type[_RawProjectSpendLimit]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawProjectSpendLimit]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def delete(self, project_id: str, **options: Unpack[CallOptions]) -> Removed:
        """Remove the spend limit of a project.

        `DELETE /organization/projects/{project_id}/spend_limit`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Remove the spend limit of a project.

        `DELETE /organization/projects/{project_id}/spend_limit`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> SpendLimit:
        """Look the spend limit of a project up.

        `GET /organization/projects/{project_id}/spend_limit`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendLimit]:
        """Look the spend limit of a project up.

        `GET /organization/projects/{project_id}/spend_limit`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, project_id: str, *, currency: str, interval: str, threshold_amount: int, **options: Unpack[CallOptions]) -> SpendLimit:
        """Set the spend limit of a project.

        `POST /organization/projects/{project_id}/spend_limit`

        Args:
            project_id: ID of the project.
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, project_id: str, *, currency: str, interval: str, threshold_amount: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendLimit]:
        """Set the spend limit of a project.

        `POST /organization/projects/{project_id}/spend_limit`

        Args:
            project_id: ID of the project.
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncProjectSpendLimit(Awaited, Resource):
    """`admin.organization.projects.spend_limit` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawProjectSpendLimit]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawProjectSpendLimit]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def delete(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Removed]:
        """Remove the spend limit of a project.

        `DELETE /organization/projects/{project_id}/spend_limit`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendLimit]:
        """Look the spend limit of a project up.

        `GET /organization/projects/{project_id}/spend_limit`

        Args:
            project_id: ID of the project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, project_id: str, *, currency: str, interval: str, threshold_amount: int, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SpendLimit]:
        """Set the spend limit of a project.

        `POST /organization/projects/{project_id}/spend_limit`

        Args:
            project_id: ID of the project.
            currency: Currency of the amount: `USD`.
            interval: Span of time that is summed up: `month`.
            threshold_amount: The sum, in cents.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
