"""Administration of an organization: keys, groups, roles, users, limits of spending."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from async_openai.types.base import Reply, WireModel


class Removed(Reply):
    """The result of a removal."""

    object: str = ""
    """`group.user.deleted`, `project.group.deleted`, `project.model_permissions.deleted`,
    `project.spend_limit.deleted` or `organization.spend_limit.deleted`."""
    deleted: bool = False


class AdminKeyOwner(WireModel):
    """Who an admin key belongs to."""

    id: str | None = None
    object: str | None = None
    created_at: int | None = None
    """Seconds since the epoch."""
    name: str | None = None
    role: str | None = None
    type: str | None = None


class AdminKey(Reply):
    """A key for administration."""

    id: str
    object: str = "organization.admin_api_key"
    created_at: int = 0
    """Seconds since the epoch."""
    expires_at: int | None = None
    """Seconds since the epoch."""
    owner: AdminKeyOwner | None = None
    redacted_value: str = ""
    """Beginning and end of the key."""
    last_used_at: int | None = None
    """Seconds since the epoch."""
    name: str | None = None
    value: str | None = None
    """The key itself. Told only when it is made."""


class Project(Reply):
    """A project of the organization."""

    id: str
    object: str = "organization.project"
    created_at: int = 0
    """Seconds since the epoch."""
    archived_at: int | None = None
    """Seconds since the epoch."""
    external_key_id: str | None = None
    name: str | None = None
    residency: str | None = None
    """Where data are kept and processed: `GLOBAL`, `EU_STORAGE_PROCESSING`, ..."""
    status: str | None = None
    """`active` or `archived`."""


class DataRetention(Reply):
    """How long data of API calls are kept."""

    object: str = ""
    """`organization.data_retention` or `project.data_retention`."""
    type: str = ""
    """`zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention`,
    `enhanced_modified_abuse_monitoring`, `organization_default` or `none`."""


class NotificationChannel(WireModel):
    """Where alerts are sent."""

    recipients: list[str] = Field(default_factory=list[str])
    type: str = "email"
    subject_prefix: str | None = None


class SpendAlert(Reply):
    """A sum at which somebody is told."""

    id: str
    object: str = ""
    """`project.spend_alert` or `organization.spend_alert`."""
    currency: str = ""
    """`USD`."""
    interval: str = ""
    """`month`."""
    notification_channel: NotificationChannel | None = None
    threshold_amount: int = 0
    """Cents."""


class SpendEnforcement(WireModel):
    """Whether a limit stops calls."""

    status: str = ""
    """`inactive` or `enforcing`."""


class SpendLimit(Reply):
    """A sum that is not to be exceeded."""

    object: str = ""
    """`project.spend_limit` or `organization.spend_limit`."""
    currency: str = ""
    """`USD`."""
    enforcement: SpendEnforcement | None = None
    interval: str = ""
    """`month`."""
    threshold_amount: int = 0
    """Cents."""


class OrganizationGroup(Reply):
    """A group of users."""

    id: str
    created_at: int = 0
    """Seconds since the epoch."""
    group_type: str | None = None
    """Kind: `group` or `tenant_group`."""
    is_scim_managed: bool = False
    name: str = ""


class RoleAssignee(WireModel):
    """The group that a role was given to."""

    id: str
    object: str = "group"
    created_at: int = 0
    """Seconds since the epoch."""
    name: str = ""
    scim_managed: bool = False


class Role(Reply):
    """A set of permissions."""

    id: str
    object: str = "role"
    description: str | None = None
    name: str = ""
    permissions: list[str] = Field(default_factory=list[str])
    predefined_role: bool = False
    resource_type: str = ""


class UserProject(WireModel):
    """A project of a user."""

    id: str | None = None
    name: str | None = None
    role: str | None = None


class UserProjects(WireModel):
    """The projects of a user."""

    object: str = "list"
    data: list[UserProject] = Field(default_factory=list[UserProject])


class UserAccount(WireModel):
    """The account behind a user of the organization."""

    id: str
    object: str = "user"
    banned: bool | None = None
    banned_at: int | None = None
    """Seconds since the epoch."""
    email: str | None = None
    enabled: bool | None = None
    name: str | None = None
    picture: str | None = None


class OrganizationUser(Reply):
    """A user of the organization."""

    id: str
    object: str = "organization.user"
    added_at: int = 0
    """Seconds since the epoch."""
    api_key_last_used_at: int | None = None
    """Seconds since the epoch."""
    created: int | None = None
    developer_persona: str | None = None
    email: str | None = None
    is_default: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    is_service_account: bool | None = None
    name: str | None = None
    projects: UserProjects | None = None
    role: str | None = None
    technical_level: str | None = None
    user: UserAccount | None = None


class RoleAssignment(Reply):
    """A role given to a group or a user."""

    object: str = ""
    """`group.role` or `user.role`."""
    group: RoleAssignee | None = None
    role: Role | None = None
    user: OrganizationUser | None = None


class AssignmentSource(WireModel):
    """Where an assignment comes from."""

    principal_id: str = ""
    principal_type: str = ""


class AssignedRole(Reply):
    """A role of a group or a user."""

    id: str
    assignment_sources: list[AssignmentSource] | None = None
    created_at: int | None = None
    """Seconds since the epoch."""
    created_by: str | None = None
    created_by_user_obj: dict[str, Any] | None = None
    description: str | None = None
    metadata: dict[str, Any] | None = None
    name: str = ""
    permissions: list[str] = Field(default_factory=list[str])
    predefined_role: bool = False
    resource_type: str = ""
    updated_at: int | None = None
    """Seconds since the epoch."""


class GroupMembership(Reply):
    """A user put into a group."""

    object: str = "group.user"
    group_id: str = ""
    user_id: str = ""


class GroupMember(Reply):
    """A user of a group."""

    id: str
    email: str | None = None
    name: str = ""
    is_service_account: bool | None = None
    picture: str | None = None
    user_type: str | None = None
    """`user` or `tenant_user`."""


class InvitedProject(WireModel):
    """A project that an invitation leads to."""

    id: str
    role: str = ""
    """`member` or `owner`."""


class Invite(Reply):
    """An invitation to the organization."""

    id: str
    object: str = "organization.invite"
    created_at: int = 0
    """Seconds since the epoch."""
    email: str = ""
    projects: list[InvitedProject] = Field(default_factory=list[InvitedProject])
    role: str = ""
    """`owner` or `reader`."""
    status: str = ""
    """`accepted`, `expired` or `pending`."""
    accepted_at: int | None = None
    """Seconds since the epoch."""
    expires_at: int | None = None
    """Seconds since the epoch."""
