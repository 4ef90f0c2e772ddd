"""Where we differ from the official client on purpose: (where, what) -> why. `helpers` stands for all of them."""

from __future__ import annotations

_AGAIN = (
    "nothing of a conversation can be resumed by itself: the error holds the events so far, and the program decides"
)
_CONNECT_OPTIONS = ("on_reconnecting", "max_retries", "initial_delay", "max_delay", "max_queue_size")
_PARSE_STREAM = "async-openai 0.0.x: async_create(stream=True) reads the stream to its end unless this is False"
_SECONDS = "times are seconds everywhere; the official name is taken at run time too"
_PATIENCE = "every helper tells how far it is"
_ATTRIBUTES = "create and create_and_poll take them, so what uploads first does too"
_NO_IO = "it waits for nothing, so there is no second form to await; AsyncOpenAI has the same plain method"

_STRICT = "a class that no strict schema can describe can be given all the same"

_TURNS = "results of turns are not put together yet: events and items tell them"
_CALLS = "functions are called by the program: an item tells the call, sessions.events.create takes its result"
_ITERATED = "events are iterated over; one way is enough for what is deprecated"
_RUN_STREAMS = ("create_and_run_stream", "runs.create_and_stream", "runs.stream", "runs.submit_tool_outputs_stream")

EXCEPTIONS: dict[tuple[str, str], str] = {
    ("beta.agents.sessions.artifacts.for_result", "is missing"): f"{_TURNS}; artifacts.list tells the turn of each",
    ("beta.agents.sessions.create", "streams"): "so it does there, in a class of its own",
    ("beta.agents.sessions.create", "parameter output_type is missing"): _TURNS,
    ("beta.agents.sessions.create", "parameter tool_handlers is missing"): _CALLS,
    ("beta.agents.sessions.stream", "parameter on_tool_error is missing"): _CALLS,
    ("beta.agents.sessions.stream", "parameter output_type is missing"): _TURNS,
    ("beta.agents.sessions.stream", "parameter tool_handlers is missing"): _CALLS,
    ("beta.chat.completions.create", "parameter parse_stream is ours"): _PARSE_STREAM,
    ("beta.chat.completions.create", "parameter strict is ours"): _STRICT,
    ("beta.chat.completions.parse", "parameter strict is ours"): _STRICT,
    ("beta.chat.completions.stream", "parameter strict is ours"): _STRICT,
    **{(f"beta.threads.{name}", "parameter event_handler is missing"): _ITERATED for name in _RUN_STREAMS},
    ("beta.threads.runs.create_and_stream", "parameter include is ours"): "runs.stream takes it",
    ("chat.completions.create", "parameter parse_stream is ours"): _PARSE_STREAM,
    ("completions.create", "parameter parse_stream is ours"): _PARSE_STREAM,
    ("chat.completions.create", "parameter strict is ours"): _STRICT,
    ("chat.completions.parse", "parameter strict is ours"): _STRICT,
    ("chat.completions.stream", "parameter strict is ours"): _STRICT,
    ("responses.parse", "parameter strict is ours"): _STRICT,
    ("responses.stream", "parameter strict is ours"): _STRICT,
    ("completions.create", "parameter model is not required"): (
        "async-openai 0.0.x: without a model settings.default_completion_model is used"
    ),
    ("responses.parse", "parameter stream is missing"): "parse gives a whole reply, stream its events",
    ("responses.parse", "parameter verbosity is missing"): "the API has it in `text`; given here it is sent as given",
    ("responses.stream", "parameter include_obfuscation is ours"): "responses.retrieve takes it",
    ("beta.responses.connect", "parameter betas is ours"): "as the other operations of beta.responses have it",
    ("helpers", "parameter websocket_connection_options is not positional"): "what is handed on is named",
    **{("helpers", f"parameter {name} is missing"): _AGAIN for name in _CONNECT_OPTIONS},
    ("helpers", "parameter poll_interval_ms is missing"): _SECONDS,
    ("helpers", "parameter poll_interval is ours"): _SECONDS,
    ("helpers", "parameter max_wait_seconds is missing"): _SECONDS,
    ("helpers", "parameter progress is ours"): _PATIENCE,
    ("uploads.upload_file_chunked", "parameter max_concurrency is ours"): "parts are sent at the same time",
    ("uploads.upload_file_chunked", "parameter resume is ours"): "an interrupted upload can be gone on with",
    ("uploads.upload_file_chunked", "parameter expires_after is ours"): "uploads.create takes it",
    ("vector_stores.file_batches.upload_and_poll", "parameter attributes is ours"): _ATTRIBUTES,
    ("vector_stores.files.upload", "parameter attributes is ours"): _ATTRIBUTES,
    ("webhooks.unwrap", "is missing as async_unwrap"): _NO_IO,
    ("webhooks.unwrap", "parameter tolerance is ours"): "verify_signature takes it",
    ("webhooks.verify_signature", "is missing as async_verify_signature"): _NO_IO,
}

_BETA = "of the beta of several agents; they come as extra fields and as an `UnknownItem`"
ANYWHERE: dict[str, str] = {"field agent is missing": _BETA}
"""Differences in any reply: what -> why."""
GENERIC: dict[str, str] = {"AgentMessage": _BETA, "AgentMessageContentEncryptedContent": _BETA}
"""Reply models of the official client that have no class here: which -> why."""

_USAGE = "usage is asked for unless the caller says otherwise"
_NO_FILES = "nothing to send: a form without parts, where the official client sends an empty object"

ON_THE_WIRE: dict[tuple[str, str], tuple[set[str], str]] = {
    ("beta.chat.completions.create", "stream"): ({"body"}, _USAGE),
    ("chat.completions.create", "stream"): ({"body"}, _USAGE),
    ("completions.create", "stream"): ({"body"}, _USAGE),
    ("realtime.calls.create", "least"): (
        {"body", "type"},
        "the API takes SDP as a form or as it is; the official client sends a form only with a session",
    ),
    ("skills.create", "least"): ({"body", "type"}, _NO_FILES),
    ("skills.versions.create", "least"): ({"body", "type"}, _NO_FILES),
}
"""Calls whose requests differ on purpose, in what, and why. They are made with `all` parameters, the `least`, and as
a `stream`."""
