"""Environments that agents work in."""

from __future__ import annotations

from pydantic import Field

from async_openai.types.agents import AgentSwitch
from async_openai.types.base import Reply, WireModel


class EnvironmentFile(Reply):
    """A file of an environment."""

    id: str | None = None
    object: str = "agent.environment.file"
    path: str = ""
    size_bytes: int | None = None
    """Bytes."""
    type: str | None = None
    """`inline` or `file_id`."""
    file_id: str | None = None
    environment_id: str | None = None


class AgentNetwork(WireModel):
    """What an environment may reach."""

    access: str = ""
    """`enabled`, `disabled` or `restricted`."""
    allowed_domains: list[str] = Field(default_factory=list[str])


class AgentPackages(WireModel):
    """What is installed in an environment."""

    npm: list[str] = Field(default_factory=list[str])
    python: list[str] = Field(default_factory=list[str])
    system: list[str] = Field(default_factory=list[str])


class AgentPlugin(WireModel):
    """A plugin, or a skill of an environment."""

    description: str | None = None
    name: str | None = None
    type: str = ""
    """`inline` or `skill_reference`."""
    skill_id: str | None = None
    version: str | None = None


class AgentEnvironment(Reply):
    """Where an agent works. Its fields depend on the type."""

    id: str | None = None
    object: str = "agent.environment"
    capability_directories: list[str] | None = None
    environment_id: str | None = None
    type: str = ""
    """`self_hosted`, `openai_hosted` or `none`."""
    workspace_directory: str | None = None
    container_size: str | None = None
    """`small`, `medium` or `large`."""
    desktop: AgentSwitch | None = None
    environment_template_id: str | None = None
    files: list[EnvironmentFile] | None = None
    network: AgentNetwork | None = None
    packages: AgentPackages | None = None
    plugins: list[AgentPlugin] | None = None
    skills: list[AgentPlugin] | None = None
    status: str | None = None
    """`pending`, `ready`, `connected`, `disconnected`, `suspended`, `expired` or `failed`."""
    remote_url: str | None = None


class EnvironmentTemplate(Reply):
    """A template of environments."""

    id: str
    object: str = "agent.environment.template"
    capability_directories: list[str] = Field(default_factory=list[str])
    created_at: int = 0
    """Seconds since the epoch."""
    files: list[EnvironmentFile] = Field(default_factory=list[EnvironmentFile])
    name: str | None = None
    network: AgentNetwork | None = None
    packages: AgentPackages | None = None
    plugins: list[AgentPlugin] = Field(default_factory=list[AgentPlugin])
    skills: list[AgentPlugin] = Field(default_factory=list[AgentPlugin])
    updated_at: int = 0
    """Seconds since the epoch."""
    desktop: AgentSwitch | None = None
