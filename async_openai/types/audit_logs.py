"""Audit logs of an organization."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from async_openai.types.admin_security import StorageProvider
from async_openai.types.base import Reply, WireModel


def _event(name: str) -> Any:
    return Field(default=None, validation_alias=name, serialization_alias=name)


class AuditUser(WireModel):
    """A user, or a service account, behind an event."""

    id: str | None = None
    email: str | None = None


class AuditSession(WireModel):
    """A session in the browser."""

    ip_address: str | None = None
    user: AuditUser | None = None


class AuditKey(WireModel):
    """The key that an event was caused with."""

    id: str | None = None
    service_account: AuditUser | None = None
    type: str | None = None
    """`user` or `service_account`."""
    user: AuditUser | None = None


class AuditActor(WireModel):
    """Who caused an event."""

    api_key: AuditKey | None = None
    session: AuditSession | None = None
    type: str | None = None
    """`session` or `api_key`."""


class AuditNamed(WireModel):
    """A certificate, configuration or project, by name."""

    id: str | None = None
    name: str | None = None


class AuditChange(WireModel):
    """What was set or asked for. Which fields there are depends on the event."""

    scopes: list[str] | None = None
    expires_in_seconds: int | None = None
    fine_tuned_model_checkpoint: str | None = None
    project_id: str | None = None
    geography: str | None = None
    provider: StorageProvider | None = None
    group_name: str | None = None
    email: str | None = None
    role: str | None = None
    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    title: str | None = None
    usage_dashboard_visibility: str | None = None
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None
    metadata: Any = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_name: str | None = None


class AuditSubject(WireModel):
    """The object of an event. Which fields there are depends on the event."""

    id: str | None = None
    data: AuditChange | None = None
    changes_requested: AuditChange | None = None
    name: str | None = None
    certificate: str | None = None
    certificates: list[AuditNamed] | None = None
    configs: list[AuditNamed] | None = None
    allowed_ips: list[str] | None = None
    error_code: str | None = None
    error_message: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    permissions: list[str] | None = None
    role_id: str | None = None
    source: str | None = None
    """What caused it: `role_toggle`, `role_connector_update`, `role_delete`, `workspace_permissions` or
    `connector_publish`."""
    workspace_id: str | None = None
    role_name: str | None = None
    identity_provider_id: str | None = None
    project_id: str | None = None
    service_account_id: str | None = None


class AuditLog(Reply):
    """An event. What changed stands in the field named as its `type`, with `_` for each full stop."""

    id: str
    type: str = ""
    """`api_key.created`, `login.failed`, `user.added`, ..."""
    effective_at: int = 0
    """Seconds since the epoch."""
    actor: AuditActor | None = None
    project: AuditNamed | None = None
    """Where it happened; None for the organization."""
    api_key_created: AuditSubject | None = _event("api_key.created")
    api_key_deleted: AuditSubject | None = _event("api_key.deleted")
    api_key_updated: AuditSubject | None = _event("api_key.updated")
    certificate_created: AuditSubject | None = _event("certificate.created")
    certificate_deleted: AuditSubject | None = _event("certificate.deleted")
    certificate_updated: AuditSubject | None = _event("certificate.updated")
    certificates_activated: AuditSubject | None = _event("certificates.activated")
    certificates_deactivated: AuditSubject | None = _event("certificates.deactivated")
    checkpoint_permission_created: AuditSubject | None = _event("checkpoint.permission.created")
    checkpoint_permission_deleted: AuditSubject | None = _event("checkpoint.permission.deleted")
    external_key_registered: AuditSubject | None = _event("external_key.registered")
    external_key_removed: AuditSubject | None = _event("external_key.removed")
    external_storage_registered: AuditSubject | None = _event("external_storage.registered")
    external_storage_removed: AuditSubject | None = _event("external_storage.removed")
    group_created: AuditSubject | None = _event("group.created")
    group_deleted: AuditSubject | None = _event("group.deleted")
    group_updated: AuditSubject | None = _event("group.updated")
    invite_accepted: AuditSubject | None = _event("invite.accepted")
    invite_deleted: AuditSubject | None = _event("invite.deleted")
    invite_sent: AuditSubject | None = _event("invite.sent")
    ip_allowlist_config_activated: AuditSubject | None = _event("ip_allowlist.config.activated")
    ip_allowlist_config_deactivated: AuditSubject | None = _event("ip_allowlist.config.deactivated")
    ip_allowlist_created: AuditSubject | None = _event("ip_allowlist.created")
    ip_allowlist_deleted: AuditSubject | None = _event("ip_allowlist.deleted")
    ip_allowlist_updated: AuditSubject | None = _event("ip_allowlist.updated")
    login_failed: AuditSubject | None = _event("login.failed")
    login_succeeded: Any = _event("login.succeeded")
    logout_failed: AuditSubject | None = _event("logout.failed")
    logout_succeeded: Any = _event("logout.succeeded")
    organization_updated: AuditSubject | None = _event("organization.updated")
    project_archived: AuditSubject | None = _event("project.archived")
    project_created: AuditSubject | None = _event("project.created")
    project_deleted: AuditSubject | None = _event("project.deleted")
    project_updated: AuditSubject | None = _event("project.updated")
    rate_limit_deleted: AuditSubject | None = _event("rate_limit.deleted")
    rate_limit_updated: AuditSubject | None = _event("rate_limit.updated")
    role_assignment_created: AuditSubject | None = _event("role.assignment.created")
    role_assignment_deleted: AuditSubject | None = _event("role.assignment.deleted")
    role_bound_to_resource: AuditSubject | None = _event("role.bound_to_resource")
    role_created: AuditSubject | None = _event("role.created")
    role_deleted: AuditSubject | None = _event("role.deleted")
    role_unbound_from_resource: AuditSubject | None = _event("role.unbound_from_resource")
    role_updated: AuditSubject | None = _event("role.updated")
    scim_disabled: AuditSubject | None = _event("scim.disabled")
    scim_enabled: AuditSubject | None = _event("scim.enabled")
    service_account_created: AuditSubject | None = _event("service_account.created")
    service_account_deleted: AuditSubject | None = _event("service_account.deleted")
    service_account_updated: AuditSubject | None = _event("service_account.updated")
    user_added: AuditSubject | None = _event("user.added")
    user_deleted: AuditSubject | None = _event("user.deleted")
    user_updated: AuditSubject | None = _event("user.updated")
    workload_identity_provider_mapping_created: AuditSubject | None = _event(
        "workload_identity_provider_mapping.created"
    )
    workload_identity_provider_mapping_deleted: AuditSubject | None = _event(
        "workload_identity_provider_mapping.deleted"
    )
    workload_identity_provider_mapping_updated: AuditSubject | None = _event(
        "workload_identity_provider_mapping.updated"
    )
    workload_identity_provider_created: AuditSubject | None = _event("workload_identity_provider.created")
    workload_identity_provider_deleted: AuditSubject | None = _event("workload_identity_provider.deleted")
    workload_identity_provider_updated: AuditSubject | None = _event("workload_identity_provider.updated")
