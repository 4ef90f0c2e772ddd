"""Tools of the Responses API, in requests and in replies."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from async_openai.types.base import WireModel
from async_openai.types.containers import NetworkPolicy
from async_openai.types.formats import Reasoning
from async_openai.types.tagged import tagged


class CallableTool(WireModel):
    """Common fields of tools called by name."""

    name: str
    description: str | None = None
    """When and how to use it, for the model."""
    allowed_callers: list[str] | None = None
    """`direct`, `programmatic`."""
    # The wire name is a keyword of Python.
    async_: bool | None = Field(default=None, validation_alias="async", serialization_alias="async")
    """Whether the model goes on while the tool runs."""
    defer_loading: bool | None = None
    """Whether the model finds it by tool search instead of being given it."""


class FunctionTool(CallableTool):
    """A function of yours."""

    type: Literal["function"]
    parameters: dict[str, Any] | None = None
    """JSON schema of its arguments."""
    strict: bool | None = None
    """Whether the arguments fit the schema for certain."""
    output_schema: dict[str, Any] | None = None
    """JSON schema of its result."""


class CustomToolFormat(WireModel):
    """Format of the input of a custom tool."""

    type: str
    """`text` or `grammar`."""
    definition: str | None = None
    """The grammar."""
    syntax: str | None = None
    """`lark` or `regex`."""


class CustomTool(CallableTool):
    """A tool of the user's own for text of any form."""

    type: Literal["custom"]
    format: CustomToolFormat | None = None
    """Default: any text."""


class NamespaceTool(WireModel):
    """Functions and custom tools under one name."""

    type: Literal["namespace"]
    name: str
    description: str
    tools: list[Annotated[FunctionTool | CustomTool, tagged()]]


class SearchFilter(WireModel):
    """Filter on the attributes of files: a comparison, or several joined."""

    type: str
    """`eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`; `and` or `or`."""
    key: str | None = None
    value: str | float | bool | list[str | float] | None = None
    filters: list[SearchFilter] | None = None
    """For `and` and `or`."""


class HybridSearch(WireModel):
    """Weights of the two ways to search."""

    embedding_weight: float
    text_weight: float


class RankingOptions(WireModel):
    """Ranking settings of results."""

    ranker: str | None = None
    score_threshold: float | None = None
    """0 to 1; results below it are left out."""
    hybrid_search: HybridSearch | None = None


class FileSearchTool(WireModel):
    """Search in vector stores."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: SearchFilter | None = None
    max_num_results: int | None = None
    """1 to 50."""
    ranking_options: RankingOptions | None = None


class ComputerTool(WireModel):
    """A computer for the model to use by mouse and keyboard."""

    type: Literal["computer", "computer_use_preview"]
    display_height: int | None = None
    """Pixels. This and the following for `computer_use_preview`."""
    display_width: int | None = None
    environment: str | None = None
    """`windows`, `mac`, `linux`, `ubuntu` or `browser`."""


class UserLocation(WireModel):
    """Roughly where the user is."""

    type: str | None = None
    """`approximate`."""
    city: str | None = None
    country: str | None = None
    """Two letters, ISO 3166."""
    region: str | None = None
    timezone: str | None = None
    """IANA name."""


class WebSearchFilters(WireModel):
    """Where to search."""

    allowed_domains: list[str] | None = None
    """With their subdomains. Default: all."""


class WebSearchTool(WireModel):
    """Search in the web."""

    type: Literal["web_search", "web_search_2025_08_26", "web_search_preview", "web_search_preview_2025_03_11"]
    filters: WebSearchFilters | None = None
    external_web_access: bool | None = None
    """Whether pages are fetched live, not from a cache."""
    search_content_types: list[str] | None = None
    """`text`, `image`."""
    search_context_size: str | None = None
    """Amount of search results read by the model: `low`, `medium` or `high`. Default `medium`."""
    user_location: UserLocation | None = None


class McpFilter(WireModel):
    """Some tools of a server."""

    read_only: bool | None = None
    """Those that change nothing."""
    tool_names: list[str] | None = None


class McpApproval(WireModel):
    """The tools of a server that need approval before each call."""

    always: McpFilter | None = None
    never: McpFilter | None = None


class McpTool(WireModel):
    """Tools of an MCP server."""

    type: Literal["mcp"]
    server_label: str
    server_url: str | None = None
    connector_id: str | None = None
    """A server of OpenAI's: `connector_gmail`, `connector_googledrive`, `connector_sharepoint`, ..."""
    tunnel_id: str | None = None
    server_description: str | None = None
    allowed_tools: list[str] | McpFilter | None = None
    require_approval: str | McpApproval | None = None
    """`always` or `never` for all tools, or which."""
    allowed_callers: list[str] | None = None
    defer_loading: bool | None = None
    authorization: str | None = Field(default=None, repr=False)
    """OAuth token for the server."""
    headers: dict[str, str] | None = Field(default=None, repr=False)
    """Headers for the server."""


class DomainSecret(WireModel):
    """A secret for requests to a domain; hidden from the model."""

    domain: str
    name: str
    value: str = Field(repr=False)


class ToolNetworkPolicy(NetworkPolicy):
    """Network access of a container: domains, and secrets for them."""

    domain_secrets: list[DomainSecret] | None = None


class SkillSource(WireModel):
    """The files of a skill."""

    type: str
    """`base64`."""
    media_type: str
    """`application/zip`."""
    data: str


class EnvironmentSkill(WireModel):
    """A skill in a container: by its id, inline, or in a folder of the user's machine."""

    type: str | None = None
    """`skill_reference` or `inline`; none for a folder."""
    skill_id: str | None = None
    version: str | None = None
    """`skill_reference`: a number, or `latest`."""
    name: str | None = None
    description: str | None = None
    source: SkillSource | None = None
    """`inline`."""
    path: str | None = None
    """The folder."""


class Environment(WireModel):
    """The environment of code and commands: a new container, an existing one, or the user's machine."""

    type: str
    """`auto` (code interpreter), `container_auto`, `container_reference` or `local` (shell)."""
    container_id: str | None = None
    file_ids: list[str] | None = None
    """The files in it at the start."""
    memory_limit: str | None = None
    """`1g`, `4g`, `16g` or `64g`."""
    network_policy: ToolNetworkPolicy | None = None
    skills: list[EnvironmentSkill] | None = None


class CodeInterpreterTool(WireModel):
    """Python, written and run by the model."""

    type: Literal["code_interpreter"]
    container: str | Environment
    """An id, or how to make one."""
    allowed_callers: list[str] | None = None


class ShellTool(WireModel):
    """A shell, in a container or on your machine."""

    type: Literal["shell"]
    environment: Environment | None = None
    allowed_callers: list[str] | None = None


class ImageReference(WireModel):
    """An image, by its file or URL."""

    file_id: str | None = None
    image_url: str | None = None


class SvgOptions(WireModel):
    """Settings of an SVG."""

    model: str | None = None
    reasoning: Reasoning | None = None


class ImageGenerationTool(WireModel):
    """Make and change images."""

    type: Literal["image_generation"]
    action: str | None = None
    """`generate`, `edit` or `auto`."""
    background: str | None = None
    """`transparent`, `opaque` or `auto`."""
    complexity: str | None = None
    """`low`, `medium` or `high`."""
    frame_count: int | None = None
    """Frames of a GIF. Default 9."""
    frame_duration_ms: int | None = None
    """Milliseconds a frame. Default 200."""
    input_fidelity: str | None = None
    """`high` or `low`."""
    input_image_mask: ImageReference | None = None
    model: str | None = None
    moderation: str | None = None
    """`auto` or `low`."""
    output_compression: int | None = None
    """0 to 100 percent."""
    output_format: str | None = None
    """`png`, `webp`, `jpeg`, `gif` or `svg`."""
    partial_images: int | None = None
    """How many unfinished images a stream shows, 0 to 3."""
    quality: str | None = None
    """`low`, `medium`, `high`, `xhigh`, `max` or `auto`."""
    size: str | None = None
    """`1024x1024`, `1024x1536`, `1536x1024`, `auto`, or another that the model allows."""
    svg: SvgOptions | None = None


class ToolSearchTool(WireModel):
    """Search for tools beyond those given at the start."""

    type: Literal["tool_search"]
    description: str | None = None
    execution: str | None = None
    """`server` or `client`."""
    parameters: Any = None
    """JSON schema of a search performed by the client."""


class SimpleTool(WireModel):
    """A tool without settings."""

    type: Literal["apply_patch", "local_shell", "programmatic_tool_calling"]
    allowed_callers: list[str] | None = None


Tool = Annotated[
    FunctionTool
    | CustomTool
    | NamespaceTool
    | FileSearchTool
    | WebSearchTool
    | McpTool
    | CodeInterpreterTool
    | ImageGenerationTool
    | ComputerTool
    | ShellTool
    | ToolSearchTool
    | SimpleTool,
    tagged(),
]
"""A tool of any type."""


class ToolChoice(WireModel):
    """Which tool the model has to use."""

    type: str
    """`function`, `custom`, `mcp`, `allowed_tools`, or the type of a tool of the API."""
    name: str | None = None
    server_label: str | None = None
    """`mcp`: the server."""
    mode: str | None = None
    """`allowed_tools`: `auto` or `required`."""
    tools: list[dict[str, Any]] | None = None
    """`allowed_tools`: those that may be used."""
