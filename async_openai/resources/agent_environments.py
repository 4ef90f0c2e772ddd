"""Environments that agents work in."""

from __future__ import annotations

from pydantic import Field

from async_openai.resources.agent_files import prepare_directory, prepare_files, upload_file
from async_openai.resources.agent_requests import AgentListing, AgentRequest
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.helpers import helper
from async_openai.resources.parameters import Object, Objects, Strings
from async_openai.types.agent_environments import AgentEnvironment, EnvironmentFile, EnvironmentTemplate
from async_openai.types.pages import CursorPage, TokenPage
from async_openai.types.shared import Deleted


class EnvironmentFileCreateRequest(
    AgentRequest[EnvironmentFile], verb="POST", path="/agents/environments/{environment_id}/files"
):
    """Put a file into an environment: an uploaded one, or its content."""

    environment_id: str = Field(kw_only=False)
    """ID of the environment."""
    file_path: str = Field(alias="path")
    """Path of the file, or of the folder to list."""
    type: str
    """Kind: `file_id` or `inline`."""
    data: str | None = Field(default=None, repr=False)
    """The content in base64, for `inline`."""
    file_id: str | None = None
    """ID of an uploaded file, for `file_id`."""


class EnvironmentFileListRequest(
    AgentRequest[TokenPage[EnvironmentFile]], verb="GET", path="/agents/environments/{environment_id}/files"
):
    """List the files of an environment."""

    environment_id: str = Field(kw_only=False)
    """ID of the environment."""
    limit: int | None = None
    """Items a page."""
    order: str | None = None
    """`asc` (oldest first) or `desc`."""
    page: str | None = None
    """The page before's `next`."""
    file_path: str | None = Field(default=None, alias="path")
    """Path of the file, or of the folder to list."""


class EnvironmentTemplateCreateRequest(
    AgentRequest[EnvironmentTemplate], verb="POST", path="/agents/environments/templates", pinned=True
):
    """Make a template."""

    capability_directories: Strings | None = None
    """Folders of plugins and skills."""
    desktop: Object | None = None
    """`{"enabled": ...}`."""
    env: Object | None = Field(default=None, repr=False)
    """Variables of the environment."""
    files: Objects | None = Field(default=None, repr=False)
    """`{"type": "file_id", "file_id", "path"}`, or `{"type": "inline", "data", "path"}`."""
    name: str | None = None
    """Name to show."""
    network: Object | None = None
    """`{"access": "enabled", "disabled" or "restricted", "allowed_domains"}`."""
    packages: Object | None = None
    """`{"npm", "python", "system"}`, lists of names."""
    plugins: Objects | None = Field(default=None, repr=False)
    """Plugins to have in it."""
    setup_commands: Objects | None = Field(default=None, repr=False)
    """Commands to run first."""
    skills: Objects | None = Field(default=None, repr=False)
    """Skills to have in it."""


class EnvironmentTemplateDeleteRequest(
    AgentRequest[Deleted], verb="DELETE", path="/agents/environments/templates/{environment_template_id}"
):
    """Delete a template."""

    environment_template_id: str = Field(kw_only=False)
    """ID of the template."""


class EnvironmentTemplateListRequest(
    AgentListing[CursorPage[EnvironmentTemplate]], verb="GET", path="/agents/environments/templates", pinned=True
):
    """List the templates."""


class EnvironmentTemplateRetrieveRequest(
    AgentRequest[EnvironmentTemplate], verb="GET", path="/agents/environments/templates/{environment_template_id}"
):
    """Look a template up."""

    environment_template_id: str = Field(kw_only=False)
    """ID of the template."""


class EnvironmentTemplateUpdateRequest(
    AgentRequest[EnvironmentTemplate], verb="POST", path="/agents/environments/templates/{environment_template_id}"
):
    """Change a template."""

    environment_template_id: str = Field(kw_only=False)
    """ID of the template."""
    capability_directories: Strings | None = None
    """Folders of plugins and skills."""
    desktop: Object | None = None
    """`{"enabled": ...}`."""
    env: Object | None = Field(default=None, repr=False)
    """Variables of the environment."""
    files: Objects | None = Field(default=None, repr=False)
    """`{"type": "file_id", "file_id", "path"}`, or `{"type": "inline", "data", "path"}`."""
    name: str | None = None
    """Name to show."""
    network: Object | None = None
    """`{"access": "enabled", "disabled" or "restricted", "allowed_domains"}`."""
    packages: Object | None = None
    """`{"npm", "python", "system"}`, lists of names."""
    plugins: Objects | None = Field(default=None, repr=False)
    """Plugins to have in it."""
    setup_commands: Objects | None = Field(default=None, repr=False)
    """Commands to run first."""
    skills: Objects | None = Field(default=None, repr=False)
    """Skills to have in it."""


class EnvironmentCreateRequest(AgentRequest[AgentEnvironment], verb="POST", path="/agents/environments", pinned=True):
    """Make an environment."""

    environment: Object = Field(repr=False)
    """`{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`."""
    vault_ids: Strings | None = None
    """IDs of vaults whose credentials may be used."""


class EnvironmentListRequest(
    AgentListing[CursorPage[AgentEnvironment]], verb="GET", path="/agents/environments", pinned=True
):
    """List the environments."""

    type: str | None = None
    """Kind: `openai_hosted`."""


class EnvironmentRetrieveRequest(
    AgentRequest[AgentEnvironment], verb="GET", path="/agents/environments/{environment_id}"
):
    """Look an environment up."""

    environment_id: str = Field(kw_only=False)
    """ID of the environment."""


class EnvironmentFiles(Resource):
    """`beta.agents.environments.files`."""

    create, async_create = methods(EnvironmentFileCreateRequest)
    list, async_list = paged(EnvironmentFileListRequest)
    prepare, async_prepare = helper(prepare_files)
    prepare_directory, async_prepare_directory = helper(prepare_directory)
    upload, async_upload = helper(upload_file)


class AsyncEnvironmentFiles(Awaited, EnvironmentFiles):
    """`beta.agents.environments.files` of `AsyncOpenAI`."""


class EnvironmentTemplates(Resource):
    """`beta.agents.environments.templates`."""

    create, async_create = methods(EnvironmentTemplateCreateRequest)
    delete, async_delete = methods(EnvironmentTemplateDeleteRequest)
    list, async_list = paged(EnvironmentTemplateListRequest)
    retrieve, async_retrieve = methods(EnvironmentTemplateRetrieveRequest)
    update, async_update = methods(EnvironmentTemplateUpdateRequest)


class AsyncEnvironmentTemplates(Awaited, EnvironmentTemplates):
    """`beta.agents.environments.templates` of `AsyncOpenAI`."""


class Environments(Resource):
    """`beta.agents.environments`."""

    files: attach[EnvironmentFiles, AsyncEnvironmentFiles] = attach("agent_environments", "EnvironmentFiles")
    templates: attach[EnvironmentTemplates, AsyncEnvironmentTemplates] = attach(
        "agent_environments", "EnvironmentTemplates"
    )
    create, async_create = methods(EnvironmentCreateRequest)
    list, async_list = paged(EnvironmentListRequest)
    retrieve, async_retrieve = methods(EnvironmentRetrieveRequest)


class AsyncEnvironments(Awaited, Environments):
    """`beta.agents.environments` of `AsyncOpenAI`."""
