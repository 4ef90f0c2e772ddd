"""Skills: folders of instructions and scripts for models."""

from __future__ import annotations

from async_openai.types.base import Reply
from async_openai.types.shared import Deleted


class Skill(Reply):
    """A skill, in its default version."""

    id: str
    object: str = "skill"
    name: str = ""
    description: str = ""
    created_at: int = 0
    """Seconds since the epoch."""
    default_version: str = ""
    latest_version: str = ""


class SkillVersion(Reply):
    """A version of a skill."""

    id: str
    object: str = "skill.version"
    skill_id: str = ""
    version: str = ""
    name: str = ""
    description: str = ""
    created_at: int = 0
    """Seconds since the epoch."""


class DeletedSkillVersion(Deleted):
    """The result of deleting a version."""

    version: str = ""
