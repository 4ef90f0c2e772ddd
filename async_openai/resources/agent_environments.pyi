"""Environments that agents work in."""
# Made by `python -m tests.generate` from agent_environments.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.agent_files import PreparedFiles, StagedFile, prepare_directory as prepare_directory_, prepare_files, upload_file
from async_openai.resources.agent_requests import AgentListing, AgentRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.helpers import helper
from async_openai.resources.parameters import Object, Objects, Strings
from async_openai.types.agent_environments import AgentEnvironment, EnvironmentFile, EnvironmentTemplate
from async_openai.types.pages import CursorPage, TokenPage
from async_openai.types.shared import Deleted
from async_openai.types.uploads import File
from collections.abc import Coroutine, Mapping, Sequence
from os import PathLike
from pydantic import Field
from typing import Any, Literal, Unpack

class EnvironmentFileCreateRequest(AgentRequest[EnvironmentFile]):
    """Put a file into an environment: an uploaded one, or its content."""
    environment_id: str = Field(kw_only=False)
    file_path: str = Field(alias='path')
    type: Literal['file_id', 'inline'] | str
    data: str | None = Field(default=None, repr=False)
    file_id: str | None = None

class EnvironmentFileListRequest(AgentRequest[TokenPage[EnvironmentFile]]):
    """List the files of an environment."""
    environment_id: str = Field(kw_only=False)
    limit: int | None = None
    order: Literal['asc', 'desc'] | str | None = None
    page: str | None = None
    file_path: str | None = Field(default=None, alias='path')

class EnvironmentTemplateCreateRequest(AgentRequest[EnvironmentTemplate]):
    """Make a template."""
    capability_directories: Strings | None = None
    desktop: Object | None = None
    env: Object | None = Field(default=None, repr=False)
    files: Objects | None = Field(default=None, repr=False)
    name: str | None = None
    network: Object | None = None
    packages: Object | None = None
    plugins: Objects | None = Field(default=None, repr=False)
    setup_commands: Objects | None = Field(default=None, repr=False)
    skills: Objects | None = Field(default=None, repr=False)

class EnvironmentTemplateDeleteRequest(AgentRequest[Deleted]):
    """Delete a template."""
    environment_template_id: str = Field(kw_only=False)

class EnvironmentTemplateListRequest(AgentListing[CursorPage[EnvironmentTemplate]]):
    """List the templates."""

class EnvironmentTemplateRetrieveRequest(AgentRequest[EnvironmentTemplate]):
    """Look a template up."""
    environment_template_id: str = Field(kw_only=False)

class EnvironmentTemplateUpdateRequest(AgentRequest[EnvironmentTemplate]):
    """Change a template."""
    environment_template_id: str = Field(kw_only=False)
    capability_directories: Strings | None = None
    desktop: Object | None = None
    env: Object | None = Field(default=None, repr=False)
    files: Objects | None = Field(default=None, repr=False)
    name: str | None = None
    network: Object | None = None
    packages: Object | None = None
    plugins: Objects | None = Field(default=None, repr=False)
    setup_commands: Objects | None = Field(default=None, repr=False)
    skills: Objects | None = Field(default=None, repr=False)

class EnvironmentCreateRequest(AgentRequest[AgentEnvironment]):
    """Make an environment."""
    environment: Object = Field(repr=False)
    vault_ids: Strings | None = None

class EnvironmentListRequest(AgentListing[CursorPage[AgentEnvironment]]):
    """List the environments."""
    type: str | None = None

class EnvironmentRetrieveRequest(AgentRequest[AgentEnvironment]):
    """Look an environment up."""
    environment_id: str = Field(kw_only=False)

class _RawEnvironmentFiles(Resource):
    (create, async_create) = methods(EnvironmentFileCreateRequest)
    (list, async_list) = paged(EnvironmentFileListRequest)
    (prepare, async_prepare) = helper(prepare_files)
    (prepare_directory, async_prepare_directory) = helper(prepare_directory_)
    (upload, async_upload) = helper(upload_file)

class _AsyncRawEnvironmentFiles(Awaited, Resource):
    (create, async_create) = methods(EnvironmentFileCreateRequest)
    (list, async_list) = paged(EnvironmentFileListRequest)
    (prepare, async_prepare) = helper(prepare_files)
    (prepare_directory, async_prepare_directory) = helper(prepare_directory_)
    (upload, async_upload) = helper(upload_file)

class EnvironmentFiles(Resource):
    """`beta.agents.environments.files`."""
    @property
    def with_raw_response(self) -> type[_RawEnvironmentFiles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawEnvironmentFiles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, environment_id: str, *, file_path: str, type: Literal['file_id', 'inline'] | str, data: str | None = None, file_id: str | None = None, **options: Unpack[CallOptions]) -> EnvironmentFile:
        """Put a file into an environment: an uploaded one, or its content.

        `POST /agents/environments/{environment_id}/files`

        Args:
            environment_id: ID of the environment.
            file_path: Path of the file, or of the folder to list.
            type: Kind: `file_id` or `inline`.
            data: The content in base64, for `inline`.
            file_id: ID of an uploaded file, for `file_id`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, environment_id: str, *, file_path: str, type: Literal['file_id', 'inline'] | str, data: str | None = None, file_id: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EnvironmentFile]:
        """Put a file into an environment: an uploaded one, or its content.

        `POST /agents/environments/{environment_id}/files`

        Args:
            environment_id: ID of the environment.
            file_path: Path of the file, or of the folder to list.
            type: Kind: `file_id` or `inline`.
            data: The content in base64, for `inline`.
            file_id: ID of an uploaded file, for `file_id`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, environment_id: str, *, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, page: str | None = None, file_path: str | None = None, **options: Unpack[CallOptions]) -> Page[EnvironmentFile]:
        """List the files of an environment.

        `GET /agents/environments/{environment_id}/files`

        Args:
            environment_id: ID of the environment.
            limit: Items a page.
            order: `asc` (oldest first) or `desc`.
            page: The page before's `next`.
            file_path: Path of the file, or of the folder to list.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, environment_id: str, *, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, page: str | None = None, file_path: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[EnvironmentFile]:
        """List the files of an environment.

        `GET /agents/environments/{environment_id}/files`

        Args:
            environment_id: ID of the environment.
            limit: Items a page.
            order: `asc` (oldest first) or `desc`.
            page: The page before's `next`.
            file_path: Path of the file, or of the folder to list.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def prepare(self, files: Mapping[str, str | PathLike[str]]) -> PreparedFiles:
        """Upload local files for an environment to come.

        Args:
            files: Local paths, by the paths that they are to have in the environment.

        Raises:
            InvalidParameterError: A path is not below `/workspace/`, or there is no such local file. Nothing is sent.
            APIError: A file could not be uploaded; a note names those that were.
        """
    def async_prepare(self, files: Mapping[str, str | PathLike[str]]) -> Coroutine[Any, Any, PreparedFiles]:
        """Upload local files for an environment to come.

        Args:
            files: Local paths, by the paths that they are to have in the environment.

        Raises:
            InvalidParameterError: A path is not below `/workspace/`, or there is no such local file. Nothing is sent.
            APIError: A file could not be uploaded; a note names those that were.
        """
    def prepare_directory(self, root: str | PathLike[str], *, destination: str, include: Sequence[str]) -> PreparedFiles:
        """Upload files of a local folder for an environment to come, as `prepare` does.

        Args:
            root: The local folder.
            destination: The folder that it is to be in the environment.
            include: Patterns of the files to take, below the folder: `["**/*.py"]`.

        Raises:
            InvalidParameterError: There is no such folder, or no file that fits. Nothing is sent.
            APIError: A file could not be uploaded; a note names those that were.
        """
    def async_prepare_directory(self, root: str | PathLike[str], *, destination: str, include: Sequence[str]) -> Coroutine[Any, Any, PreparedFiles]:
        """Upload files of a local folder for an environment to come, as `prepare` does.

        Args:
            root: The local folder.
            destination: The folder that it is to be in the environment.
            include: Patterns of the files to take, below the folder: `["**/*.py"]`.

        Raises:
            InvalidParameterError: There is no such folder, or no file that fits. Nothing is sent.
            APIError: A file could not be uploaded; a note names those that were.
        """
    def upload(self, environment_id: str, *, file: File, path: str) -> StagedFile:
        """Upload a file and put it into an environment.

        Args:
            environment_id: ID of the environment.
            file: Path, URL, bytes, open binary file, or (name, content) tuple.
            path: Its path in the environment, below `/workspace/`.

        Raises:
            APIError: A call failed. Where the file is at the API by then, a note on the error says so.
        """
    def async_upload(self, environment_id: str, *, file: File, path: str) -> Coroutine[Any, Any, StagedFile]:
        """Upload a file and put it into an environment.

        Args:
            environment_id: ID of the environment.
            file: Path, URL, bytes, open binary file, or (name, content) tuple.
            path: Its path in the environment, below `/workspace/`.

        Raises:
            APIError: A call failed. Where the file is at the API by then, a note on the error says so.
        """

class AsyncEnvironmentFiles(Awaited, Resource):
    """`beta.agents.environments.files` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawEnvironmentFiles]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawEnvironmentFiles]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, environment_id: str, *, file_path: str, type: Literal['file_id', 'inline'] | str, data: str | None = None, file_id: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EnvironmentFile]:
        """Put a file into an environment: an uploaded one, or its content.

        `POST /agents/environments/{environment_id}/files`

        Args:
            environment_id: ID of the environment.
            file_path: Path of the file, or of the folder to list.
            type: Kind: `file_id` or `inline`.
            data: The content in base64, for `inline`.
            file_id: ID of an uploaded file, for `file_id`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def list(self, environment_id: str, *, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, page: str | None = None, file_path: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[EnvironmentFile]:
        """List the files of an environment.

        `GET /agents/environments/{environment_id}/files`

        Args:
            environment_id: ID of the environment.
            limit: Items a page.
            order: `asc` (oldest first) or `desc`.
            page: The page before's `next`.
            file_path: Path of the file, or of the folder to list.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def prepare(self, files: Mapping[str, str | PathLike[str]]) -> Coroutine[Any, Any, PreparedFiles]:
        """Upload local files for an environment to come.

        Args:
            files: Local paths, by the paths that they are to have in the environment.

        Raises:
            InvalidParameterError: A path is not below `/workspace/`, or there is no such local file. Nothing is sent.
            APIError: A file could not be uploaded; a note names those that were.
        """
    async_prepare = prepare
    def prepare_directory(self, root: str | PathLike[str], *, destination: str, include: Sequence[str]) -> Coroutine[Any, Any, PreparedFiles]:
        """Upload files of a local folder for an environment to come, as `prepare` does.

        Args:
            root: The local folder.
            destination: The folder that it is to be in the environment.
            include: Patterns of the files to take, below the folder: `["**/*.py"]`.

        Raises:
            InvalidParameterError: There is no such folder, or no file that fits. Nothing is sent.
            APIError: A file could not be uploaded; a note names those that were.
        """
    async_prepare_directory = prepare_directory
    def upload(self, environment_id: str, *, file: File, path: str) -> Coroutine[Any, Any, StagedFile]:
        """Upload a file and put it into an environment.

        Args:
            environment_id: ID of the environment.
            file: Path, URL, bytes, open binary file, or (name, content) tuple.
            path: Its path in the environment, below `/workspace/`.

        Raises:
            APIError: A call failed. Where the file is at the API by then, a note on the error says so.
        """
    async_upload = upload

class _RawEnvironmentTemplates(Resource):
    (create, async_create) = methods(EnvironmentTemplateCreateRequest)
    (delete, async_delete) = methods(EnvironmentTemplateDeleteRequest)
    (list, async_list) = paged(EnvironmentTemplateListRequest)
    (retrieve, async_retrieve) = methods(EnvironmentTemplateRetrieveRequest)
    (update, async_update) = methods(EnvironmentTemplateUpdateRequest)

class _AsyncRawEnvironmentTemplates(Awaited, Resource):
    (create, async_create) = methods(EnvironmentTemplateCreateRequest)
    (delete, async_delete) = methods(EnvironmentTemplateDeleteRequest)
    (list, async_list) = paged(EnvironmentTemplateListRequest)
    (retrieve, async_retrieve) = methods(EnvironmentTemplateRetrieveRequest)
    (update, async_update) = methods(EnvironmentTemplateUpdateRequest)

class EnvironmentTemplates(Resource):
    """`beta.agents.environments.templates`."""
    @property
    def with_raw_response(self) -> type[_RawEnvironmentTemplates]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawEnvironmentTemplates]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, capability_directories: Strings | None = None, desktop: Object | None = None, env: Object | None = None, files: Objects | None = None, name: str | None = None, network: Object | None = None, packages: Object | None = None, plugins: Objects | None = None, setup_commands: Objects | None = None, skills: Objects | None = None, **options: Unpack[CallOptions]) -> EnvironmentTemplate:
        """Make a template.

        `POST /agents/environments/templates`

        Args:
            capability_directories: Folders of plugins and skills.
            desktop: `{"enabled": ...}`.
            env: Variables of the environment.
            files: `{"type": "file_id", "file_id", "path"}`, or `{"type": "inline", "data", "path"}`.
            name: Name to show.
            network: `{"access": "enabled", "disabled" or "restricted", "allowed_domains"}`.
            packages: `{"npm", "python", "system"}`, lists of names.
            plugins: Plugins to have in it.
            setup_commands: Commands to run first.
            skills: Skills to have in it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, capability_directories: Strings | None = None, desktop: Object | None = None, env: Object | None = None, files: Objects | None = None, name: str | None = None, network: Object | None = None, packages: Object | None = None, plugins: Objects | None = None, setup_commands: Objects | None = None, skills: Objects | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EnvironmentTemplate]:
        """Make a template.

        `POST /agents/environments/templates`

        Args:
            capability_directories: Folders of plugins and skills.
            desktop: `{"enabled": ...}`.
            env: Variables of the environment.
            files: `{"type": "file_id", "file_id", "path"}`, or `{"type": "inline", "data", "path"}`.
            name: Name to show.
            network: `{"access": "enabled", "disabled" or "restricted", "allowed_domains"}`.
            packages: `{"npm", "python", "system"}`, lists of names.
            plugins: Plugins to have in it.
            setup_commands: Commands to run first.
            skills: Skills to have in it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, environment_template_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a template.

        `DELETE /agents/environments/templates/{environment_template_id}`

        Args:
            environment_template_id: ID of the template.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, environment_template_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a template.

        `DELETE /agents/environments/templates/{environment_template_id}`

        Args:
            environment_template_id: ID of the template.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[EnvironmentTemplate]:
        """List the templates.

        `GET /agents/environments/templates`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[EnvironmentTemplate]:
        """List the templates.

        `GET /agents/environments/templates`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, environment_template_id: str, **options: Unpack[CallOptions]) -> EnvironmentTemplate:
        """Look a template up.

        `GET /agents/environments/templates/{environment_template_id}`

        Args:
            environment_template_id: ID of the template.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, environment_template_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EnvironmentTemplate]:
        """Look a template up.

        `GET /agents/environments/templates/{environment_template_id}`

        Args:
            environment_template_id: ID of the template.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, environment_template_id: str, *, capability_directories: Strings | None = None, desktop: Object | None = None, env: Object | None = None, files: Objects | None = None, name: str | None = None, network: Object | None = None, packages: Object | None = None, plugins: Objects | None = None, setup_commands: Objects | None = None, skills: Objects | None = None, **options: Unpack[CallOptions]) -> EnvironmentTemplate:
        """Change a template.

        `POST /agents/environments/templates/{environment_template_id}`

        Args:
            environment_template_id: ID of the template.
            capability_directories: Folders of plugins and skills.
            desktop: `{"enabled": ...}`.
            env: Variables of the environment.
            files: `{"type": "file_id", "file_id", "path"}`, or `{"type": "inline", "data", "path"}`.
            name: Name to show.
            network: `{"access": "enabled", "disabled" or "restricted", "allowed_domains"}`.
            packages: `{"npm", "python", "system"}`, lists of names.
            plugins: Plugins to have in it.
            setup_commands: Commands to run first.
            skills: Skills to have in it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, environment_template_id: str, *, capability_directories: Strings | None = None, desktop: Object | None = None, env: Object | None = None, files: Objects | None = None, name: str | None = None, network: Object | None = None, packages: Object | None = None, plugins: Objects | None = None, setup_commands: Objects | None = None, skills: Objects | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EnvironmentTemplate]:
        """Change a template.

        `POST /agents/environments/templates/{environment_template_id}`

        Args:
            environment_template_id: ID of the template.
            capability_directories: Folders of plugins and skills.
            desktop: `{"enabled": ...}`.
            env: Variables of the environment.
            files: `{"type": "file_id", "file_id", "path"}`, or `{"type": "inline", "data", "path"}`.
            name: Name to show.
            network: `{"access": "enabled", "disabled" or "restricted", "allowed_domains"}`.
            packages: `{"npm", "python", "system"}`, lists of names.
            plugins: Plugins to have in it.
            setup_commands: Commands to run first.
            skills: Skills to have in it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncEnvironmentTemplates(Awaited, Resource):
    """`beta.agents.environments.templates` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawEnvironmentTemplates]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawEnvironmentTemplates]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, capability_directories: Strings | None = None, desktop: Object | None = None, env: Object | None = None, files: Objects | None = None, name: str | None = None, network: Object | None = None, packages: Object | None = None, plugins: Objects | None = None, setup_commands: Objects | None = None, skills: Objects | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EnvironmentTemplate]:
        """Make a template.

        `POST /agents/environments/templates`

        Args:
            capability_directories: Folders of plugins and skills.
            desktop: `{"enabled": ...}`.
            env: Variables of the environment.
            files: `{"type": "file_id", "file_id", "path"}`, or `{"type": "inline", "data", "path"}`.
            name: Name to show.
            network: `{"access": "enabled", "disabled" or "restricted", "allowed_domains"}`.
            packages: `{"npm", "python", "system"}`, lists of names.
            plugins: Plugins to have in it.
            setup_commands: Commands to run first.
            skills: Skills to have in it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, environment_template_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a template.

        `DELETE /agents/environments/templates/{environment_template_id}`

        Args:
            environment_template_id: ID of the template.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[EnvironmentTemplate]:
        """List the templates.

        `GET /agents/environments/templates`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, environment_template_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EnvironmentTemplate]:
        """Look a template up.

        `GET /agents/environments/templates/{environment_template_id}`

        Args:
            environment_template_id: ID of the template.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, environment_template_id: str, *, capability_directories: Strings | None = None, desktop: Object | None = None, env: Object | None = None, files: Objects | None = None, name: str | None = None, network: Object | None = None, packages: Object | None = None, plugins: Objects | None = None, setup_commands: Objects | None = None, skills: Objects | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EnvironmentTemplate]:
        """Change a template.

        `POST /agents/environments/templates/{environment_template_id}`

        Args:
            environment_template_id: ID of the template.
            capability_directories: Folders of plugins and skills.
            desktop: `{"enabled": ...}`.
            env: Variables of the environment.
            files: `{"type": "file_id", "file_id", "path"}`, or `{"type": "inline", "data", "path"}`.
            name: Name to show.
            network: `{"access": "enabled", "disabled" or "restricted", "allowed_domains"}`.
            packages: `{"npm", "python", "system"}`, lists of names.
            plugins: Plugins to have in it.
            setup_commands: Commands to run first.
            skills: Skills to have in it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawEnvironments(Resource):
    files: type[_RawEnvironmentFiles]
    templates: type[_RawEnvironmentTemplates]
    (create, async_create) = methods(EnvironmentCreateRequest)
    (list, async_list) = paged(EnvironmentListRequest)
    (retrieve, async_retrieve) = methods(EnvironmentRetrieveRequest)

class _AsyncRawEnvironments(Awaited, Resource):
    files: type[_AsyncRawEnvironmentFiles]
    templates: type[_AsyncRawEnvironmentTemplates]
    (create, async_create) = methods(EnvironmentCreateRequest)
    (list, async_list) = paged(EnvironmentListRequest)
    (retrieve, async_retrieve) = methods(EnvironmentRetrieveRequest)

class Environments(Resource):
    """`beta.agents.environments`."""
    @property
    def with_raw_response(self) -> type[_RawEnvironments]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawEnvironments]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    files: EnvironmentFiles
    """`beta.agents.environments.files`."""
    templates: EnvironmentTemplates
    """`beta.agents.environments.templates`."""
    def create(self, *, environment: Object, vault_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AgentEnvironment:
        """Make an environment.

        `POST /agents/environments`

        Args:
            environment: `{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`.
            vault_ids: IDs of vaults whose credentials may be used.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, environment: Object, vault_ids: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AgentEnvironment]:
        """Make an environment.

        `POST /agents/environments`

        Args:
            environment: `{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`.
            vault_ids: IDs of vaults whose credentials may be used.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, type: str | None = None, **options: Unpack[CallOptions]) -> Page[AgentEnvironment]:
        """List the environments.

        `GET /agents/environments`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            type: Kind: `openai_hosted`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, type: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentEnvironment]:
        """List the environments.

        `GET /agents/environments`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            type: Kind: `openai_hosted`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, environment_id: str, **options: Unpack[CallOptions]) -> AgentEnvironment:
        """Look an environment up.

        `GET /agents/environments/{environment_id}`

        Args:
            environment_id: ID of the environment.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, environment_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AgentEnvironment]:
        """Look an environment up.

        `GET /agents/environments/{environment_id}`

        Args:
            environment_id: ID of the environment.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncEnvironments(Awaited, Resource):
    """`beta.agents.environments` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawEnvironments]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawEnvironments]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    files: AsyncEnvironmentFiles
    """`beta.agents.environments.files`."""
    templates: AsyncEnvironmentTemplates
    """`beta.agents.environments.templates`."""
    def create(self, *, environment: Object, vault_ids: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AgentEnvironment]:
        """Make an environment.

        `POST /agents/environments`

        Args:
            environment: `{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`.
            vault_ids: IDs of vaults whose credentials may be used.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, type: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentEnvironment]:
        """List the environments.

        `GET /agents/environments`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            type: Kind: `openai_hosted`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, environment_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AgentEnvironment]:
        """Look an environment up.

        `GET /agents/environments/{environment_id}`

        Args:
            environment_id: ID of the environment.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
