"""Skills: folders of instructions and scripts for models."""
# Made by `python -m tests.generate` from skills.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.contents import ContentRequest
from async_openai.resources.parameters import Files, OrderedListing
from async_openai.types.binary import BinaryContent
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from async_openai.types.skills import DeletedSkillVersion, Skill, SkillVersion
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

_SKILL = '/skills/{skill_id}'
_VERSION = f'{_SKILL}/versions/{{version}}'
class SkillCreateRequest(ApiRequest[Skill]):
    """Make a skill from its files."""
    files: Files | None = None

class SkillRetrieveRequest(ApiRequest[Skill]):
    """Look a skill up."""
    skill_id: str = Field(kw_only=False)

class SkillUpdateRequest(ApiRequest[Skill]):
    """Choose the default version."""
    skill_id: str = Field(kw_only=False)
    default_version: str

class SkillListRequest(OrderedListing[CursorPage[Skill]]):
    """List the skills."""

class SkillDeleteRequest(ApiRequest[Deleted]):
    """Delete a skill with all its versions."""
    skill_id: str = Field(kw_only=False)

class SkillContentRequest(ContentRequest):
    """Fetch the files of a skill, zipped."""
    skill_id: str = Field(kw_only=False)

class SkillVersionCreateRequest(ApiRequest[SkillVersion]):
    """Make a new version of a skill from its files."""
    skill_id: str = Field(kw_only=False)
    default: bool | None = None
    files: Files | None = None

class SkillVersionRetrieveRequest(ApiRequest[SkillVersion]):
    """Look a version of a skill up."""
    skill_id: str
    version: str = Field(kw_only=False)

class SkillVersionListRequest(OrderedListing[CursorPage[SkillVersion]]):
    """List the versions of a skill."""
    skill_id: str = Field(kw_only=False)

class SkillVersionDeleteRequest(ApiRequest[DeletedSkillVersion]):
    """Delete a version of a skill."""
    skill_id: str
    version: str = Field(kw_only=False)

class SkillVersionContentRequest(ContentRequest):
    """Fetch the files of a version, zipped."""
    skill_id: str
    version: str = Field(kw_only=False)

class _RawSkillContent(Resource):
    (retrieve, async_retrieve) = methods(SkillContentRequest)

class _AsyncRawSkillContent(Awaited, Resource):
    (retrieve, async_retrieve) = methods(SkillContentRequest)

class SkillContent(Resource):
    """`skills.content`."""
    @property
    def with_raw_response(self) -> type[_RawSkillContent]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSkillContent]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> BinaryContent:
        """Fetch the files of a skill, zipped.

        `GET /skills/{skill_id}/content`

        Args:
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the files of a skill, zipped.

        `GET /skills/{skill_id}/content`

        Args:
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSkillContent(Awaited, Resource):
    """`skills.content` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSkillContent]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSkillContent]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the files of a skill, zipped.

        `GET /skills/{skill_id}/content`

        Args:
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawSkillVersionContent(Resource):
    (retrieve, async_retrieve) = methods(SkillVersionContentRequest)

class _AsyncRawSkillVersionContent(Awaited, Resource):
    (retrieve, async_retrieve) = methods(SkillVersionContentRequest)

class SkillVersionContent(Resource):
    """`skills.versions.content`."""
    @property
    def with_raw_response(self) -> type[_RawSkillVersionContent]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSkillVersionContent]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> BinaryContent:
        """Fetch the files of a version, zipped.

        `GET /skills/{skill_id}/versions/{version}/content`

        Args:
            version: Number of the version.
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the files of a version, zipped.

        `GET /skills/{skill_id}/versions/{version}/content`

        Args:
            version: Number of the version.
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSkillVersionContent(Awaited, Resource):
    """`skills.versions.content` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSkillVersionContent]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSkillVersionContent]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def retrieve(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the files of a version, zipped.

        `GET /skills/{skill_id}/versions/{version}/content`

        Args:
            version: Number of the version.
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawSkillVersions(Resource):
    content: type[_RawSkillVersionContent]
    (create, async_create) = methods(SkillVersionCreateRequest)
    (retrieve, async_retrieve) = methods(SkillVersionRetrieveRequest)
    (list, async_list) = paged(SkillVersionListRequest)
    (delete, async_delete) = methods(SkillVersionDeleteRequest)

class _AsyncRawSkillVersions(Awaited, Resource):
    content: type[_AsyncRawSkillVersionContent]
    (create, async_create) = methods(SkillVersionCreateRequest)
    (retrieve, async_retrieve) = methods(SkillVersionRetrieveRequest)
    (list, async_list) = paged(SkillVersionListRequest)
    (delete, async_delete) = methods(SkillVersionDeleteRequest)

class SkillVersions(Resource):
    """`skills.versions`."""
    @property
    def with_raw_response(self) -> type[_RawSkillVersions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSkillVersions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    content: SkillVersionContent
    """`skills.versions.content`."""
    def create(self, skill_id: str, *, default: bool | None = None, files: Files | None = None, **options: Unpack[CallOptions]) -> SkillVersion:
        """Make a new version of a skill from its files.

        `POST /skills/{skill_id}/versions`

        Args:
            skill_id: ID of the skill.
            default: Whether it becomes the default version.
            files: One zip file, or a list of the folder's files, each named by its path in it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, skill_id: str, *, default: bool | None = None, files: Files | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SkillVersion]:
        """Make a new version of a skill from its files.

        `POST /skills/{skill_id}/versions`

        Args:
            skill_id: ID of the skill.
            default: Whether it becomes the default version.
            files: One zip file, or a list of the folder's files, each named by its path in it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> SkillVersion:
        """Look a version of a skill up.

        `GET /skills/{skill_id}/versions/{version}`

        Args:
            version: Number of the version.
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SkillVersion]:
        """Look a version of a skill up.

        `GET /skills/{skill_id}/versions/{version}`

        Args:
            version: Number of the version.
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, skill_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[SkillVersion]:
        """List the versions of a skill.

        `GET /skills/{skill_id}/versions`

        Args:
            skill_id: ID of the skill.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, skill_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[SkillVersion]:
        """List the versions of a skill.

        `GET /skills/{skill_id}/versions`

        Args:
            skill_id: ID of the skill.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> DeletedSkillVersion:
        """Delete a version of a skill.

        `DELETE /skills/{skill_id}/versions/{version}`

        Args:
            version: Number of the version.
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, DeletedSkillVersion]:
        """Delete a version of a skill.

        `DELETE /skills/{skill_id}/versions/{version}`

        Args:
            version: Number of the version.
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSkillVersions(Awaited, Resource):
    """`skills.versions` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSkillVersions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSkillVersions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    content: AsyncSkillVersionContent
    """`skills.versions.content`."""
    def create(self, skill_id: str, *, default: bool | None = None, files: Files | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SkillVersion]:
        """Make a new version of a skill from its files.

        `POST /skills/{skill_id}/versions`

        Args:
            skill_id: ID of the skill.
            default: Whether it becomes the default version.
            files: One zip file, or a list of the folder's files, each named by its path in it.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SkillVersion]:
        """Look a version of a skill up.

        `GET /skills/{skill_id}/versions/{version}`

        Args:
            version: Number of the version.
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def list(self, skill_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[SkillVersion]:
        """List the versions of a skill.

        `GET /skills/{skill_id}/versions`

        Args:
            skill_id: ID of the skill.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def delete(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, DeletedSkillVersion]:
        """Delete a version of a skill.

        `DELETE /skills/{skill_id}/versions/{version}`

        Args:
            version: Number of the version.
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete

class _RawSkills(Resource):
    content: type[_RawSkillContent]
    versions: type[_RawSkillVersions]
    (create, async_create) = methods(SkillCreateRequest)
    (retrieve, async_retrieve) = methods(SkillRetrieveRequest)
    (update, async_update) = methods(SkillUpdateRequest)
    (list, async_list) = paged(SkillListRequest)
    (delete, async_delete) = methods(SkillDeleteRequest)

class _AsyncRawSkills(Awaited, Resource):
    content: type[_AsyncRawSkillContent]
    versions: type[_AsyncRawSkillVersions]
    (create, async_create) = methods(SkillCreateRequest)
    (retrieve, async_retrieve) = methods(SkillRetrieveRequest)
    (update, async_update) = methods(SkillUpdateRequest)
    (list, async_list) = paged(SkillListRequest)
    (delete, async_delete) = methods(SkillDeleteRequest)

class Skills(Resource):
    """`skills`: folders of instructions and scripts for models."""
    @property
    def with_raw_response(self) -> type[_RawSkills]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSkills]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    content: SkillContent
    """`skills.content`."""
    versions: SkillVersions
    """`skills.versions`."""
    def create(self, *, files: Files | None = None, **options: Unpack[CallOptions]) -> Skill:
        """Make a skill from its files.

        `POST /skills`

        Args:
            files: One zip file, or a list of the folder's files, each named by its path in it: `("skill/SKILL.md", content)`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, files: Files | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Skill]:
        """Make a skill from its files.

        `POST /skills`

        Args:
            files: One zip file, or a list of the folder's files, each named by its path in it: `("skill/SKILL.md", content)`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> Skill:
        """Look a skill up.

        `GET /skills/{skill_id}`

        Args:
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Skill]:
        """Look a skill up.

        `GET /skills/{skill_id}`

        Args:
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, skill_id: str, *, default_version: str, **options: Unpack[CallOptions]) -> Skill:
        """Choose the default version.

        `POST /skills/{skill_id}`

        Args:
            skill_id: ID of the skill.
            default_version: Number of the version.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, skill_id: str, *, default_version: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Skill]:
        """Choose the default version.

        `POST /skills/{skill_id}`

        Args:
            skill_id: ID of the skill.
            default_version: Number of the version.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[Skill]:
        """List the skills.

        `GET /skills`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Skill]:
        """List the skills.

        `GET /skills`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, skill_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a skill with all its versions.

        `DELETE /skills/{skill_id}`

        Args:
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, skill_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a skill with all its versions.

        `DELETE /skills/{skill_id}`

        Args:
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSkills(Awaited, Resource):
    """`skills` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSkills]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSkills]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    content: AsyncSkillContent
    """`skills.content`."""
    versions: AsyncSkillVersions
    """`skills.versions`."""
    def create(self, *, files: Files | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Skill]:
        """Make a skill from its files.

        `POST /skills`

        Args:
            files: One zip file, or a list of the folder's files, each named by its path in it: `("skill/SKILL.md", content)`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Skill]:
        """Look a skill up.

        `GET /skills/{skill_id}`

        Args:
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, skill_id: str, *, default_version: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Skill]:
        """Choose the default version.

        `POST /skills/{skill_id}`

        Args:
            skill_id: ID of the skill.
            default_version: Number of the version.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Skill]:
        """List the skills.

        `GET /skills`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def delete(self, skill_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a skill with all its versions.

        `DELETE /skills/{skill_id}`

        Args:
            skill_id: ID of the skill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
