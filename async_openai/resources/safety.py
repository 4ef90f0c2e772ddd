"""Safety alerts and cases, and where content came from."""

from __future__ import annotations

from pydantic import Field

from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, attach, methods
from async_openai.types.safety import ContentProvenanceCheck, SafetyAlert, SafetyCase
from async_openai.types.uploads import File


class SafetyAlertRetrieveRequest(ApiRequest[SafetyAlert], verb="GET", path="/safety/alerts/{id}"):
    """Look an alert up."""

    id: str = Field(kw_only=False)
    """ID of the alert, as its webhook names it."""


class SafetyCaseRetrieveRequest(ApiRequest[SafetyCase], verb="GET", path="/safety/cases/{id}"):
    """Look a case up."""

    id: str = Field(kw_only=False)
    """ID of the case, as its webhook names it."""


class ContentProvenanceCheckCreateRequest(
    ApiRequest[ContentProvenanceCheck], verb="POST", path="/content_provenance_checks", body="multipart"
):
    """Look for signs of OpenAI's models in an image or audio file."""

    file: File
    """PNG, JPEG, WebP, GIF or audio: path, bytes, open binary file, or (name, content) tuple."""


class SafetyAlerts(Resource):
    """`safety.alerts`."""

    retrieve, async_retrieve = methods(SafetyAlertRetrieveRequest)


class AsyncSafetyAlerts(Awaited, SafetyAlerts):
    """`safety.alerts` of `AsyncOpenAI`."""


class SafetyCases(Resource):
    """`safety.cases`."""

    retrieve, async_retrieve = methods(SafetyCaseRetrieveRequest)


class AsyncSafetyCases(Awaited, SafetyCases):
    """`safety.cases` of `AsyncOpenAI`."""


class Safety(Resource):
    """`safety`: alerts and cases."""

    alerts: attach[SafetyAlerts, AsyncSafetyAlerts] = attach("safety", "SafetyAlerts")
    cases: attach[SafetyCases, AsyncSafetyCases] = attach("safety", "SafetyCases")


class AsyncSafety(Awaited, Safety):
    """`safety` of `AsyncOpenAI`."""


class ContentProvenanceChecks(Resource):
    """`content_provenance_checks`: where content came from."""

    create, async_create = methods(ContentProvenanceCheckCreateRequest)


class AsyncContentProvenanceChecks(Awaited, ContentProvenanceChecks):
    """`content_provenance_checks` of `AsyncOpenAI`."""
