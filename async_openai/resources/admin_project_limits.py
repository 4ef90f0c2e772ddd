"""What a project may use, keep and spend."""

from __future__ import annotations

from pydantic import Field

from async_openai.resources.admin_requests import AdminListing, AdminRequest, SortedAdminListing
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.parameters import Object, Strings
from async_openai.types.admin import DataRetention, Removed, SpendAlert, SpendLimit
from async_openai.types.admin_projects import (
    HostedToolPermissions,
    ModelPermissions,
    ProjectRateLimit,
    ServiceTierSettings,
)
from async_openai.types.admin_security import Certificate
from async_openai.types.pages import ConversationCursorPage, ListPage
from async_openai.types.shared import Deleted


class ProjectCertificateActivateRequest(
    AdminRequest[ListPage[Certificate]], verb="POST", path="/organization/projects/{project_id}/certificates/activate"
):
    """Activate up to 10 certificates of a project at once."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    certificate_ids: Strings
    """IDs of 1 to 10 certificates."""


class ProjectCertificateDeactivateRequest(
    AdminRequest[ListPage[Certificate]], verb="POST", path="/organization/projects/{project_id}/certificates/deactivate"
):
    """Deactivate up to 10 certificates of a project at once."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    certificate_ids: Strings
    """IDs of 1 to 10 certificates."""


class ProjectCertificateListRequest(
    SortedAdminListing[ConversationCursorPage[Certificate]],
    verb="GET",
    path="/organization/projects/{project_id}/certificates",
):
    """List the certificates of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectRetentionRetrieveRequest(
    AdminRequest[DataRetention], verb="GET", path="/organization/projects/{project_id}/data_retention"
):
    """Look up how long a project's data are kept."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectRetentionUpdateRequest(
    AdminRequest[DataRetention], verb="POST", path="/organization/projects/{project_id}/data_retention"
):
    """Set how long a project's data are kept."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    retention_type: str
    """How data are kept: `organization_default`, `none`, `zero_data_retention`, `modified_abuse_monitoring`,
    `enhanced_zero_data_retention` or `enhanced_modified_abuse_monitoring`."""


class ProjectToolsRetrieveRequest(
    AdminRequest[HostedToolPermissions], verb="GET", path="/organization/projects/{project_id}/hosted_tool_permissions"
):
    """Look up which of the API's own tools a project may use."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectToolsUpdateRequest(
    AdminRequest[HostedToolPermissions], verb="POST", path="/organization/projects/{project_id}/hosted_tool_permissions"
):
    """Set which of the API's own tools a project may use."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    code_interpreter: Object | None = None
    """`{"enabled": ...}`."""
    file_search: Object | None = None
    """`{"enabled": ...}`."""
    image_generation: Object | None = None
    """`{"enabled": ...}`."""
    mcp: Object | None = None
    """`{"enabled": ...}`."""
    web_search: Object | None = None
    """`{"enabled": ...}`."""


class ProjectModelsDeleteRequest(
    AdminRequest[Removed], verb="DELETE", path="/organization/projects/{project_id}/model_permissions"
):
    """Let a project use all models again."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectModelsRetrieveRequest(
    AdminRequest[ModelPermissions], verb="GET", path="/organization/projects/{project_id}/model_permissions"
):
    """Look up which models a project may use."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectModelsUpdateRequest(
    AdminRequest[ModelPermissions], verb="POST", path="/organization/projects/{project_id}/model_permissions"
):
    """Set which models a project may use."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    mode: str
    """Whether the list allows or denies: `allow_list` or `deny_list`."""
    model_ids: Strings
    """IDs of the models."""


class ProjectListRateLimitsRequest(
    AdminListing[ConversationCursorPage[ProjectRateLimit]],
    verb="GET",
    path="/organization/projects/{project_id}/rate_limits",
):
    """List the rate limits of a project, one a model."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    before: str | None = None
    """ID of the first item of the page after."""


class ProjectUpdateRateLimitRequest(
    AdminRequest[ProjectRateLimit], verb="POST", path="/organization/projects/{project_id}/rate_limits/{rate_limit_id}"
):
    """Change a rate limit of a project."""

    project_id: str
    """ID of the project."""
    rate_limit_id: str = Field(kw_only=False)
    """ID of the rate limit."""
    batch_1_day_max_input_tokens: int | None = None
    """Input tokens of batches a day."""
    max_audio_megabytes_per_1_minute: int | None = None
    """Megabytes of audio a minute."""
    max_images_per_1_minute: int | None = None
    """Images a minute."""
    max_requests_per_1_day: int | None = None
    """Requests a day."""
    max_requests_per_1_minute: int | None = None
    """Requests a minute."""
    max_tokens_per_1_minute: int | None = None
    """Tokens a minute."""


class ProjectServiceTiersRetrieveRequest(
    AdminRequest[ServiceTierSettings], verb="GET", path="/organization/projects/{project_id}/service_tier_settings"
):
    """Look up the service tiers of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectServiceTiersUpdateRequest(
    AdminRequest[ServiceTierSettings], verb="POST", path="/organization/projects/{project_id}/service_tier_settings"
):
    """Set the service tiers of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    default: str | None = None
    """Tier of requests that name none: `standard`, `fast` or `scale`."""
    enabled_tiers: str | Strings | None = None
    """Tiers that may be asked for: `all`, or some of `flex`, `fast` and `ultrafast`."""


class ProjectSpendAlertCreateRequest(
    AdminRequest[SpendAlert], verb="POST", path="/organization/projects/{project_id}/spend_alerts"
):
    """Make a spend alert of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    currency: str
    """Currency of the amount: `USD`."""
    interval: str
    """Span of time that is summed up: `month`."""
    notification_channel: Object
    """`{"type": "email", "recipients": [...], "subject_prefix"}`."""
    threshold_amount: int
    """The sum, in cents."""


class ProjectSpendAlertDeleteRequest(
    AdminRequest[Deleted], verb="DELETE", path="/organization/projects/{project_id}/spend_alerts/{alert_id}"
):
    """Delete a spend alert of a project."""

    project_id: str
    """ID of the project."""
    alert_id: str = Field(kw_only=False)
    """ID of the alert."""


class ProjectSpendAlertListRequest(
    SortedAdminListing[ConversationCursorPage[SpendAlert]],
    verb="GET",
    path="/organization/projects/{project_id}/spend_alerts",
):
    """List the spend alerts of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    before: str | None = None
    """ID of the first item of the page after."""


class ProjectSpendAlertRetrieveRequest(
    AdminRequest[SpendAlert], verb="GET", path="/organization/projects/{project_id}/spend_alerts/{alert_id}"
):
    """Look a spend alert of a project up."""

    project_id: str
    """ID of the project."""
    alert_id: str = Field(kw_only=False)
    """ID of the alert."""


class ProjectSpendAlertUpdateRequest(
    AdminRequest[SpendAlert], verb="POST", path="/organization/projects/{project_id}/spend_alerts/{alert_id}"
):
    """Change a spend alert of a project."""

    project_id: str
    """ID of the project."""
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


class ProjectSpendLimitDeleteRequest(
    AdminRequest[Removed], verb="DELETE", path="/organization/projects/{project_id}/spend_limit"
):
    """Remove the spend limit of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectSpendLimitRetrieveRequest(
    AdminRequest[SpendLimit], verb="GET", path="/organization/projects/{project_id}/spend_limit"
):
    """Look the spend limit of a project up."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""


class ProjectSpendLimitUpdateRequest(
    AdminRequest[SpendLimit], verb="POST", path="/organization/projects/{project_id}/spend_limit"
):
    """Set the spend limit of a project."""

    project_id: str = Field(kw_only=False)
    """ID of the project."""
    currency: str
    """Currency of the amount: `USD`."""
    interval: str
    """Span of time that is summed up: `month`."""
    threshold_amount: int
    """The sum, in cents."""


class ProjectCertificates(Resource):
    """`admin.organization.projects.certificates`."""

    activate, async_activate = paged(ProjectCertificateActivateRequest)
    deactivate, async_deactivate = paged(ProjectCertificateDeactivateRequest)
    list, async_list = paged(ProjectCertificateListRequest)


class AsyncProjectCertificates(Awaited, ProjectCertificates):
    """`admin.organization.projects.certificates` of `AsyncOpenAI`."""


class ProjectDataRetention(Resource):
    """`admin.organization.projects.data_retention`."""

    retrieve, async_retrieve = methods(ProjectRetentionRetrieveRequest)
    update, async_update = methods(ProjectRetentionUpdateRequest)


class AsyncProjectDataRetention(Awaited, ProjectDataRetention):
    """`admin.organization.projects.data_retention` of `AsyncOpenAI`."""


class ProjectTools(Resource):
    """`admin.organization.projects.hosted_tool_permissions`."""

    retrieve, async_retrieve = methods(ProjectToolsRetrieveRequest)
    update, async_update = methods(ProjectToolsUpdateRequest)


class AsyncProjectTools(Awaited, ProjectTools):
    """`admin.organization.projects.hosted_tool_permissions` of `AsyncOpenAI`."""


class ProjectModels(Resource):
    """`admin.organization.projects.model_permissions`."""

    delete, async_delete = methods(ProjectModelsDeleteRequest)
    retrieve, async_retrieve = methods(ProjectModelsRetrieveRequest)
    update, async_update = methods(ProjectModelsUpdateRequest)


class AsyncProjectModels(Awaited, ProjectModels):
    """`admin.organization.projects.model_permissions` of `AsyncOpenAI`."""


class ProjectRateLimits(Resource):
    """`admin.organization.projects.rate_limits`."""

    list_rate_limits, async_list_rate_limits = paged(ProjectListRateLimitsRequest)
    update_rate_limit, async_update_rate_limit = methods(ProjectUpdateRateLimitRequest)


class AsyncProjectRateLimits(Awaited, ProjectRateLimits):
    """`admin.organization.projects.rate_limits` of `AsyncOpenAI`."""


class ProjectServiceTiers(Resource):
    """`admin.organization.projects.service_tier_settings`."""

    retrieve, async_retrieve = methods(ProjectServiceTiersRetrieveRequest)
    update, async_update = methods(ProjectServiceTiersUpdateRequest)


class AsyncProjectServiceTiers(Awaited, ProjectServiceTiers):
    """`admin.organization.projects.service_tier_settings` of `AsyncOpenAI`."""


class ProjectSpendAlerts(Resource):
    """`admin.organization.projects.spend_alerts`."""

    create, async_create = methods(ProjectSpendAlertCreateRequest)
    delete, async_delete = methods(ProjectSpendAlertDeleteRequest)
    list, async_list = paged(ProjectSpendAlertListRequest)
    retrieve, async_retrieve = methods(ProjectSpendAlertRetrieveRequest)
    update, async_update = methods(ProjectSpendAlertUpdateRequest)


class AsyncProjectSpendAlerts(Awaited, ProjectSpendAlerts):
    """`admin.organization.projects.spend_alerts` of `AsyncOpenAI`."""


class ProjectSpendLimit(Resource):
    """`admin.organization.projects.spend_limit`."""

    delete, async_delete = methods(ProjectSpendLimitDeleteRequest)
    retrieve, async_retrieve = methods(ProjectSpendLimitRetrieveRequest)
    update, async_update = methods(ProjectSpendLimitUpdateRequest)


class AsyncProjectSpendLimit(Awaited, ProjectSpendLimit):
    """`admin.organization.projects.spend_limit` of `AsyncOpenAI`."""
