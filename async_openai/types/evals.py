"""Evals: how well a model does on samples of data, judged by graders."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from async_openai.types.base import Reply, WireModel
from async_openai.types.formats import ResponseFormat, TextConfig
from async_openai.types.graders import Grader, GraderMessage
from async_openai.types.tools import Tool


class EvalDataSourceConfig(WireModel):
    """Schema of the samples."""

    type: str
    """`custom`, `logs` or `stored_completions`."""
    schema_: dict[str, Any] | None = Field(default=None, validation_alias="schema", serialization_alias="schema")
    """JSON schema of a sample."""
    metadata: dict[str, Any] | None = None
    """`logs`, `stored_completions`: only those with these values."""


class Eval(Reply):
    """An eval. Each of its runs tries it on a model or a set of answers."""

    id: str
    object: str = "eval"
    created_at: int = 0
    """Seconds since the epoch."""
    name: str | None = None
    data_source_config: EvalDataSourceConfig | None = None
    testing_criteria: list[Grader] = Field(default_factory=list[Grader])
    metadata: dict[str, str] | None = None


class EvalDeleted(Reply):
    """The result of deleting an eval or one of its runs."""

    object: str | None = None
    deleted: bool | None = None
    eval_id: str | None = None
    run_id: str | None = None


class EvalRow(WireModel):
    """A sample given with the run."""

    item: dict[str, Any]
    sample: dict[str, Any] | None = None
    """An answer to it."""


class EvalSource(WireModel):
    """Where the samples of a run come from; each type has some of the fields."""

    type: str
    """`file_content`, `file_id`, `stored_completions` or `responses`."""
    content: list[EvalRow] | None = None
    """`file_content`: the samples."""
    id: str | None = None
    """`file_id`: the file."""
    created_after: int | None = None
    """`stored_completions`, `responses`: seconds since the epoch. All of these limit the selection."""
    created_before: int | None = None
    limit: int | None = None
    metadata: Any = None
    model: str | None = None
    instructions_search: str | None = None
    """`responses`: text in the instructions."""
    reasoning_effort: str | None = None
    temperature: float | None = None
    top_p: float | None = None
    tools: list[str] | None = None
    """`responses`: names of tools."""
    users: list[str] | None = None


class EvalPrompt(GraderMessage):
    """A message of the model's prompt."""

    phase: str | None = None
    """Of an assistant's message: `commentary` or `final_answer`."""


class EvalInput(WireModel):
    """The model's input for a sample."""

    type: str
    """`template` or `item_reference`."""
    template: list[EvalPrompt] | None = None
    """`template`: messages, in which `{{item.name}}` stands for a field of the sample."""
    item_reference: str | None = None
    """`item_reference`: the field that holds the messages, such as `item.input`."""


class ChatFunction(WireModel):
    """A function for the model to call."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None
    strict: bool | None = None


class ChatTool(WireModel):
    """A function in the shape of chat completions."""

    type: Literal["function"]
    function: ChatFunction


class EvalSampling(WireModel):
    """Sampling settings of the model."""

    max_completion_tokens: int | None = None
    reasoning_effort: str | None = None
    seed: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    tools: list[ChatTool | Tool] | None = None
    """As with chat completions or responses."""
    response_format: ResponseFormat | None = None
    """`completions`: as with chat completions."""
    text: TextConfig | None = None
    """`responses`: as with responses."""


class EvalDataSource(WireModel):
    """The data of a run: samples, and the model to answer them."""

    type: str
    """`jsonl` (answers are given), `completions` or `responses` (a model is asked)."""
    source: EvalSource
    input_messages: EvalInput | None = None
    model: str | None = None
    sampling_params: EvalSampling | None = None


class EvalError(WireModel):
    """An error of a run."""

    code: str | None = None
    message: str | None = None


class EvalUsage(WireModel):
    """Tokens of the answers."""

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    total_tokens: int = 0


class ModelUsage(EvalUsage):
    """Tokens of a model in a run."""

    model_name: str = ""
    invocation_count: int = 0

    @property
    def run_model_name(self) -> str:
        """The official client's name of `model_name`."""
        return self.model_name


class CriterionResult(WireModel):
    """Counts of samples passed and failed, for one criterion."""

    testing_criteria: str
    """Its name."""
    passed: int = 0
    failed: int = 0


class ResultCounts(WireModel):
    """Counts of samples passed and failed."""

    total: int = 0
    passed: int = 0
    failed: int = 0
    errored: int = 0


class EvalRun(Reply):
    """A run of an eval."""

    id: str
    object: str = "eval.run"
    eval_id: str = ""
    created_at: int = 0
    """Seconds since the epoch."""
    name: str | None = None
    status: str = ""
    """`queued`, `in_progress`, `completed`, `canceled` or `failed`."""
    model: str | None = None
    data_source: EvalDataSource | None = None
    error: EvalError | None = None
    metadata: dict[str, str] | None = None
    report_url: str | None = None
    """Its page in the dashboard."""
    result_counts: ResultCounts | None = None
    per_model_usage: list[ModelUsage] | None = None
    per_testing_criteria_results: list[CriterionResult] | None = None


class EvalMessage(WireModel):
    """A message of a sample."""

    role: str | None = None
    content: str | None = None


class EvalSample(WireModel):
    """The model's input and its answer."""

    input: list[EvalMessage] = Field(default_factory=list[EvalMessage])
    output: list[EvalMessage] = Field(default_factory=list[EvalMessage])
    error: EvalError | None = None
    finish_reason: str | None = None
    model: str | None = None
    max_completion_tokens: int | None = None
    seed: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    usage: EvalUsage | None = None


class EvalResult(WireModel):
    """The result of a grader for a sample."""

    name: str
    """Its name."""
    type: str | None = None
    passed: bool
    score: float | None = None
    sample: dict[str, Any] | None = None
    """The input and the answer of the grader itself."""


class EvalOutputItem(Reply):
    """A sample of a run, with the results of the graders."""

    id: str
    object: str = "eval.run.output_item"
    eval_id: str = ""
    run_id: str = ""
    created_at: int = 0
    """Seconds since the epoch."""
    status: str = ""
    """`pass`, `fail`, ..."""
    datasource_item: dict[str, Any] = Field(default_factory=dict[str, Any])
    datasource_item_id: int = 0
    results: list[EvalResult] = Field(default_factory=list[EvalResult])
    sample: EvalSample | None = None
