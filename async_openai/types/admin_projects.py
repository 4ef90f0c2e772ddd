"""Projects of an organization: their keys, members and limits."""

from __future__ import annotations

from pydantic import Field

from async_openai.types.base import Reply, WireModel


class ProjectKeyHolder(WireModel):
    """The user or service account behind a key."""

    id: str
    created_at: int = 0
    """Seconds since the epoch."""
    name: str = ""
    role: str = ""
    email: str | None = None


class ProjectKeyOwner(WireModel):
    """Who a project's key belongs to."""

    service_account: ProjectKeyHolder | None = None
    type: str | None = None
    """Kind: `user` or `service_account`."""
    user: ProjectKeyHolder | None = None


class ProjectKey(Reply):
    """A key of a project."""

    id: str
    object: str = "organization.project.api_key"
    created_at: int = 0
    """Seconds since the epoch."""
    last_used_at: int | None = None
    """Seconds since the epoch."""
    name: str = ""
    owner: ProjectKeyOwner | None = None
    owner_project_access: str = ""
    """`active` or `inactive`."""
    redacted_value: str = ""
    """Beginning and end of the key."""
    expires_at: int | None = None
    """Seconds since the epoch."""


class ServiceAccountKey(Reply):
    """A new key of a service account."""

    id: str
    object: str = "organization.project.service_account.api_key"
    created_at: int = 0
    """Seconds since the epoch."""
    name: str = ""
    value: str = ""
    """The key itself. Told only now."""
    expires_at: int | None = None
    """Seconds since the epoch."""


class ServiceAccount(Reply):
    """A service account of a project."""

    id: str
    object: str = "organization.project.service_account"
    created_at: int = 0
    """Seconds since the epoch."""
    name: str = ""
    role: str = ""
    """`owner`, `member` or `none`."""
    api_key: ServiceAccountKey | None = None


class ProjectGroup(Reply):
    """A group in a project."""

    object: str = "project.group"
    created_at: int = 0
    """Seconds since the epoch."""
    group_id: str = ""
    group_name: str = ""
    group_type: str = ""
    """Kind: `group` or `tenant_group`."""
    project_id: str = ""


class ToolPermission(WireModel):
    """Whether a tool may be used."""

    enabled: bool = False


class HostedToolPermissions(Reply):
    """Which of the API's own tools a project may use."""

    code_interpreter: ToolPermission | None = None
    file_search: ToolPermission | None = None
    image_generation: ToolPermission | None = None
    mcp: ToolPermission | None = None
    web_search: ToolPermission | None = None


class ModelPermissions(Reply):
    """Which models a project may use."""

    object: str = "project.model_permissions"
    mode: str = ""
    """`allow_list` or `deny_list`."""
    model_ids: list[str] = Field(default_factory=list[str])


class ProjectRateLimit(Reply):
    """The limits of a model in a project."""

    id: str
    object: str = "project.rate_limit"
    max_requests_per_1_minute: int = 0
    max_tokens_per_1_minute: int = 0
    model: str = ""
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None


class ServiceTierSettings(Reply):
    """The service tiers of a project."""

    object: str = "project.service_tier_settings"
    default: str = ""
    """`standard`, `fast` or `scale`."""
    enabled_tiers: str | list[str] | None = None


class ProjectUser(Reply):
    """A user of a project."""

    id: str
    object: str = "organization.project.user"
    added_at: int = 0
    """Seconds since the epoch."""
    role: str = ""
    email: str | None = None
    name: str | None = None
