"""Names of the OpenTelemetry semantic conventions for generative AI, and our own beside them.

Those of https://github.com/open-telemetry/semantic-conventions-genai, and of `opentelemetry-semantic-conventions` 0.66
for the general ones. They stand here as texts: its package keeps the first ones in a module that is not public.
"""

from __future__ import annotations

from typing import Final

# --- what every span and metric has -----------------------------------------------------------------------------------
OPERATION: Final = "gen_ai.operation.name"
PROVIDER: Final = "gen_ai.provider.name"
SYSTEM: Final = "gen_ai.system"
"""The provider's name in the conventions up to 1.36: sent too, unless `gen_ai_latest_experimental` is asked for."""
REQUEST_MODEL: Final = "gen_ai.request.model"
RESPONSE_MODEL: Final = "gen_ai.response.model"
SERVER: Final = "server.address"
PORT: Final = "server.port"
ERROR: Final = "error.type"

# --- of a request -----------------------------------------------------------------------------------------------------
PARAMETERS: Final = {
    "temperature": "gen_ai.request.temperature",
    "top_p": "gen_ai.request.top_p",
    "frequency_penalty": "gen_ai.request.frequency_penalty",
    "presence_penalty": "gen_ai.request.presence_penalty",
    "seed": "gen_ai.request.seed",
    "max_tokens": "gen_ai.request.max_tokens",
    "max_completion_tokens": "gen_ai.request.max_tokens",
    "max_output_tokens": "gen_ai.request.max_tokens",
    "dimensions": "gen_ai.embeddings.dimension.count",
    "conversation": "gen_ai.conversation.id",
    "service_tier": "openai.request.service_tier",
}
"""Parameters of a request that go on its span as they are."""
STOP: Final = "gen_ai.request.stop_sequences"
CHOICES: Final = "gen_ai.request.choice.count"
ENCODINGS: Final = "gen_ai.request.encoding_formats"
STREAM: Final = "gen_ai.request.stream"
OUTPUT_TYPE: Final = "gen_ai.output.type"
API: Final = "openai.api.type"

# --- of a reply -------------------------------------------------------------------------------------------------------
RESPONSE_ID: Final = "gen_ai.response.id"
FINISH_REASONS: Final = "gen_ai.response.finish_reasons"
FIRST_CHUNK: Final = "gen_ai.response.time_to_first_chunk"
INPUT_TOKENS: Final = "gen_ai.usage.input_tokens"
OUTPUT_TOKENS: Final = "gen_ai.usage.output_tokens"
CACHE_READ: Final = "gen_ai.usage.cache_read.input_tokens"
CACHE_WRITE: Final = "gen_ai.usage.cache_creation.input_tokens"
REASONING: Final = "gen_ai.usage.reasoning.output_tokens"
RESPONSE_TIER: Final = "openai.response.service_tier"
FINGERPRINT: Final = "openai.response.system_fingerprint"

# --- content: only where it is asked for ------------------------------------------------------------------------------
INSTRUCTIONS: Final = "gen_ai.system_instructions"
INPUT_MESSAGES: Final = "gen_ai.input.messages"
OUTPUT_MESSAGES: Final = "gen_ai.output.messages"
DETAILS: Final = "gen_ai.client.inference.operation.details"
"""The event that holds the content where it is to be in events."""

# --- metrics ----------------------------------------------------------------------------------------------------------
TOKENS: Final = "gen_ai.client.token.usage"
DURATION: Final = "gen_ai.client.operation.duration"
TIME_TO_FIRST_CHUNK: Final = "gen_ai.client.operation.time_to_first_chunk"
TOKEN_TYPE: Final = "gen_ai.token.type"  # noqa: S105 - not that kind of token
TOKEN_BOUNDS: Final = (1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864)
DURATION_BOUNDS: Final = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92)
FIRST_BOUNDS: Final = (0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)

# --- of an attempt: HTTP's -------------------------------------------------------------------------------------------
METHOD: Final = "http.request.method"
STATUS: Final = "http.response.status_code"
RESENT: Final = "http.request.resend_count"
TEMPLATE: Final = "url.template"

# --- our own ----------------------------------------------------------------------------------------------------------
CALL: Final = "async_openai.call.id"
"""The `call_id` of the ledger's rows."""
TAGS: Final = "async_openai.tags"
CLIENT: Final = "async_openai.client"
KEY: Final = "async_openai.key"
"""Fingerprint of the key, as in the ledger."""
MODEL_SENT: Final = "async_openai.model"
"""Model as sent, where it is another than the one asked for."""
ATTEMPTS: Final = "async_openai.attempts"
COST: Final = "async_openai.cost.usd"
WAITED: Final = "async_openai.waited"
FIRST_TOKEN: Final = "async_openai.first_token"  # noqa: S105 - as above
MAY_BE_BILLED: Final = "async_openai.may_be_billed"
ABANDONED: Final = "async_openai.abandoned"
"""True for a stream left by its reader."""
EVENT: Final = "async_openai."
"""How the names of our events, and of what they tell, begin."""

# --- values -----------------------------------------------------------------------------------------------------------
OPERATIONS: Final = {
    "/chat/completions": "chat",
    "/responses": "chat",
    "/completions": "text_completion",
    "/embeddings": "embeddings",
    "/images/generations": "generate_content",
    "/images/edits": "generate_content",
    "/images/variations": "generate_content",
    "/audio/speech": "generate_content",
    "/audio/transcriptions": "generate_content",
    "/audio/translations": "generate_content",
    "/vector_stores/{vector_store_id}/search": "retrieval",
}
"""Operations of generative AI by path; all others are plain requests."""
OUTPUTS: Final = {
    "/images/generations": "image",
    "/images/edits": "image",
    "/images/variations": "image",
    "/audio/speech": "speech",
    "/audio/transcriptions": "text",
    "/audio/translations": "text",
}
"""What is made, by path, where the path says it."""
APIS: Final = {"/chat/completions": "chat_completions", "/responses": "responses"}
PROVIDERS: Final = {
    "azure": "azure.ai.openai",
    "foundry": "azure.ai.inference",
    "bedrock": "aws.bedrock",
    "custom": "openai",
    "gemini": "gcp.gemini",
    "mistral": "mistral_ai",
    "vertex": "gcp.vertex_ai",
    "xai": "x_ai",
}
"""Names of providers that are not ours. All that is known of a host given by its URL alone is whose API it speaks."""
SYSTEMS: Final = {"x_ai": "xai"}
"""Names of providers up to 1.36, where they were others."""
