"""Skills: folders of instructions and scripts for models."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from async_openai.engine.ranges import Sized
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.contents import ContentRequest
from async_openai.resources.parameters import Files, OrderedListing
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from async_openai.types.skills import DeletedSkillVersion, Skill, SkillVersion

_SKILL = "/skills/{skill_id}"
_VERSION = f"{_SKILL}/versions/{{version}}"


class SkillCreateRequest(ApiRequest[Skill], verb="POST", path="/skills", body="multipart", pinned=True):
    """Make a skill from its files."""

    files: Files | None = None
    """One zip file, or a list of the folder's files, each named by its path in it: `("skill/SKILL.md", content)`."""


class SkillRetrieveRequest(ApiRequest[Skill], verb="GET", path=_SKILL):
    """Look a skill up."""

    skill_id: str = Field(kw_only=False)
    """ID of the skill."""


class SkillUpdateRequest(ApiRequest[Skill], verb="POST", path=_SKILL):
    """Choose the default version."""

    skill_id: str = Field(kw_only=False)
    """ID of the skill."""
    default_version: Annotated[str, Sized(1)]
    """Number of the version."""


class SkillListRequest(OrderedListing[CursorPage[Skill]], verb="GET", path="/skills", pinned=True):
    """List the skills."""


class SkillDeleteRequest(ApiRequest[Deleted], verb="DELETE", path=_SKILL):
    """Delete a skill with all its versions."""

    skill_id: str = Field(kw_only=False)
    """ID of the skill."""


class SkillContentRequest(ContentRequest, verb="GET", path=f"{_SKILL}/content", accept="application/binary"):
    """Fetch the files of a skill, zipped."""

    skill_id: str = Field(kw_only=False)
    """ID of the skill."""


class SkillVersionCreateRequest(ApiRequest[SkillVersion], verb="POST", path=f"{_SKILL}/versions", body="multipart"):
    """Make a new version of a skill from its files."""

    skill_id: str = Field(kw_only=False)
    """ID of the skill."""
    default: bool | None = None
    """Whether it becomes the default version."""
    files: Files | None = None
    """One zip file, or a list of the folder's files, each named by its path in it."""


class SkillVersionRetrieveRequest(ApiRequest[SkillVersion], verb="GET", path=_VERSION):
    """Look a version of a skill up."""

    skill_id: str
    """ID of the skill."""
    version: str = Field(kw_only=False)
    """Number of the version."""


class SkillVersionListRequest(OrderedListing[CursorPage[SkillVersion]], verb="GET", path=f"{_SKILL}/versions"):
    """List the versions of a skill."""

    skill_id: str = Field(kw_only=False)
    """ID of the skill."""


class SkillVersionDeleteRequest(ApiRequest[DeletedSkillVersion], verb="DELETE", path=_VERSION):
    """Delete a version of a skill."""

    skill_id: str
    """ID of the skill."""
    version: str = Field(kw_only=False)
    """Number of the version."""


class SkillVersionContentRequest(ContentRequest, verb="GET", path=f"{_VERSION}/content", accept="application/binary"):
    """Fetch the files of a version, zipped."""

    skill_id: str
    """ID of the skill."""
    version: str = Field(kw_only=False)
    """Number of the version."""


class SkillContent(Resource):
    """`skills.content`."""

    retrieve, async_retrieve = methods(SkillContentRequest)


class AsyncSkillContent(Awaited, SkillContent):
    """`skills.content` of `AsyncOpenAI`."""


class SkillVersionContent(Resource):
    """`skills.versions.content`."""

    retrieve, async_retrieve = methods(SkillVersionContentRequest)


class AsyncSkillVersionContent(Awaited, SkillVersionContent):
    """`skills.versions.content` of `AsyncOpenAI`."""


class SkillVersions(Resource):
    """`skills.versions`."""

    content: attach[SkillVersionContent, AsyncSkillVersionContent] = attach("skills", "SkillVersionContent")
    create, async_create = methods(SkillVersionCreateRequest)
    retrieve, async_retrieve = methods(SkillVersionRetrieveRequest)
    list, async_list = paged(SkillVersionListRequest)
    delete, async_delete = methods(SkillVersionDeleteRequest)


class AsyncSkillVersions(Awaited, SkillVersions):
    """`skills.versions` of `AsyncOpenAI`."""


class Skills(Resource):
    """`skills`: folders of instructions and scripts for models."""

    content: attach[SkillContent, AsyncSkillContent] = attach("skills", "SkillContent")
    versions: attach[SkillVersions, AsyncSkillVersions] = attach("skills", "SkillVersions")
    create, async_create = methods(SkillCreateRequest)
    retrieve, async_retrieve = methods(SkillRetrieveRequest)
    update, async_update = methods(SkillUpdateRequest)
    list, async_list = paged(SkillListRequest)
    delete, async_delete = methods(SkillDeleteRequest)


class AsyncSkills(Awaited, Skills):
    """`skills` of `AsyncOpenAI`."""
