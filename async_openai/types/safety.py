"""Safety alerts and cases, and the provenance of content."""

from __future__ import annotations

from async_openai.types.base import Reply, WireModel


class SafetyAlert(Reply):
    """A request with perhaps unintended effects."""

    id: str
    object: str = "safety.alert"
    created_at: int = 0
    """Seconds since the epoch."""
    error_type: str = ""
    """`potentially_unintended_data_transfer`, `potentially_unintended_data_access`,
    `potentially_unintended_destructive_activity` or `other`."""
    model: str = ""
    request_paused: bool = False
    """Whether further requests of the kind are blocked; the response itself may have gone on."""
    response_id: str = ""
    reason: str | None = None
    """In words; None without data retention."""
    detailed_explanation: str | None = None
    """For a while, where data is not retained."""

    @property
    def request_id(self) -> str | None:
        """Id of the request behind the alert. That of the call that fetched it is `response.request_id`."""
        return (self.model_extra or {}).get("request_id")


class SafetyNotice(WireModel):
    """A notice of a case."""

    type: str = ""
    """`warning` or `deactivation`."""


class SafetyCase(Reply):
    """A warning or deactivation of an end user."""

    id: str
    object: str = "safety.case"
    created_at: int = 0
    """Seconds since the epoch."""
    entity_identifier: str = ""
    """The `safety_identifier` concerned."""
    notice: SafetyNotice | None = None
    reason: str | None = None


class ProvenanceResult(WireModel):
    """The result of one kind of signal for a file."""

    type: str = ""
    """`c2pa` or `synthid`."""
    outcome: str = ""
    """`detected` or `not_detected`. The latter is no proof: signals can be stripped, and others' are not looked for."""
    generated_at: str | None = None
    """When, in UTC (RFC 3339)."""
    model: str | None = None
    """The model that made it."""
    issuer: str | None = None
    """`c2pa`: who signed the manifest."""
    validation_state: str | None = None
    """`c2pa`: `trusted`, `valid`, `invalid` or `not_present`."""


class ContentProvenanceCheck(Reply):
    """Signals of OpenAI's models in a file."""

    object: str = "content_provenance_check"
    created_at: int = 0
    """Seconds since the epoch."""
    results: list[ProvenanceResult]
