"""Hosts of many makers' models: one row each."""

from __future__ import annotations

from typing import Final

from async_openai.providers.base import Provider

CLOUDS: Final = (
    Provider(
        "together",
        "https://api.together.xyz/v1",
        ("TOGETHER_API_KEY",),
        "https://docs.together.ai/docs/openai-api-compatibility",
        ("api.together.ai",),
        prices="together",
    ),
    Provider(
        "fireworks",
        "https://api.fireworks.ai/inference/v1",
        ("FIREWORKS_API_KEY",),
        "https://docs.fireworks.ai/tools-sdks/openai-compatibility",
        prices="fireworks",
    ),
    Provider(
        "groq",
        "https://api.groq.com/openai/v1",
        ("GROQ_API_KEY",),
        "https://console.groq.com/docs/openai",
        prices="groq",
    ),
    Provider(
        "cerebras",
        "https://api.cerebras.ai/v1",
        ("CEREBRAS_API_KEY",),
        "https://inference-docs.cerebras.ai/resources/openai",
        prices="cerebras",
    ),
    Provider(
        "deepinfra",
        "https://api.deepinfra.com/v1/openai",
        ("DEEPINFRA_API_KEY",),
        "https://deepinfra.com/docs/advanced/openai_api",
    ),
    Provider(
        "nebius",
        "https://api.tokenfactory.nebius.com/v1",
        ("NEBIUS_API_KEY",),
        "https://docs.tokenfactory.nebius.com/api-reference/introduction",
        # What it was called before, and where it was.
        ("api.studio.nebius.com", "api.studio.nebius.ai"),
    ),
    Provider(
        "novita",
        "https://api.novita.ai/openai/v1",
        ("NOVITA_API_KEY",),
        "https://novita.ai/docs/api-reference/model-apis-llm-create-chat-completion",
        prices="novita",
    ),
    Provider(
        "sambanova",
        "https://api.sambanova.ai/v1",
        ("SAMBANOVA_API_KEY",),
        "https://docs.sambanova.ai/docs/en/get-started/api-keys-urls",
    ),
    Provider(
        "hyperbolic",
        "https://api.hyperbolic.xyz/v1",
        ("HYPERBOLIC_API_KEY",),
        "https://docs.hyperbolic.ai/inference/text-apis",
    ),
    Provider(
        "friendli",
        "https://api.friendli.ai/serverless/v1",
        ("FRIENDLI_TOKEN",),
        "https://friendli.ai/docs/openapi/model-apis/chat-completions",
    ),
    Provider(
        "baseten",
        "https://inference.baseten.co/v1",
        ("BASETEN_API_KEY",),
        "https://docs.baseten.co/quickstart",
        prices="baseten",
    ),
    Provider(
        "nvidia",
        "https://integrate.api.nvidia.com/v1",
        ("NVIDIA_API_KEY",),
        "https://docs.api.nvidia.com/nim/reference/llm-apis",
    ),
    Provider(
        "siliconflow",
        "https://api.siliconflow.com/v1",
        ("SILICONFLOW_API_KEY",),
        "https://docs.siliconflow.com/en/api-reference/chat-completions/chat-completions",
        ("api.siliconflow.cn",),
    ),
    Provider(
        "dashscope",
        "https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
        ("DASHSCOPE_API_KEY",),
        "https://www.alibabacloud.com/help/en/model-studio/compatibility-of-openai-with-dashscope",
        ("dashscope.aliyuncs.com", "dashscope-us.aliyuncs.com", "*.*.maas.aliyuncs.com"),
    ),
    Provider(
        "volcengine",
        "https://ark.cn-beijing.volces.com/api/v3",
        ("ARK_API_KEY",),
        "https://www.volcengine.com/docs/82379/1330310",
    ),
    Provider(
        "featherless",
        "https://api.featherless.ai/v1",
        ("FEATHERLESS_API_KEY",),
        "https://featherless.ai/docs/quickstart-guide",
    ),
    Provider(
        "venice",
        "https://api.venice.ai/api/v1",
        ("VENICE_API_KEY",),
        "https://docs.venice.ai/getting-started/quick-start",
    ),
    Provider(
        "inference-net",
        "https://api.inference.net/v1",
        ("INFERENCE_API_KEY",),
        "https://docs.inference.net/api/api-quickstart",
    ),
    Provider(
        "scaleway",
        "https://api.scaleway.ai/v1",
        ("SCW_SECRET_KEY", "SCALEWAY_API_KEY"),
        "https://www.scaleway.com/en/docs/generative-apis/api-cli/using-generative-apis/",
    ),
    Provider(
        "ovhcloud",
        "https://oai.endpoints.kepler.ai.cloud.ovh.net/v1",
        ("OVH_AI_ENDPOINTS_ACCESS_TOKEN", "OVHCLOUD_API_KEY"),
        "https://www.ovhcloud.com/en-in/public-cloud/ai-endpoints/catalog/gpt-oss-20b",
        prices="ovhcloud",
    ),
    # --- by account: a region, a project or a workspace is part of the URL ---
    Provider(
        "cloudflare",
        "https://api.cloudflare.com/client/v4/accounts/{CLOUDFLARE_ACCOUNT_ID}/ai/v1",
        ("CLOUDFLARE_API_TOKEN", "CLOUDFLARE_API_KEY"),
        "https://developers.cloudflare.com/workers-ai/configuration/open-ai-compatibility/",
        prices="cloudflare",
    ),
    Provider(
        "databricks",
        "https://{DATABRICKS_HOST}/serving-endpoints",
        ("DATABRICKS_TOKEN",),
        "https://docs.databricks.com/aws/en/machine-learning/model-serving/score-foundation-models",
        (
            "*.cloud.databricks.com",
            "*.ai-gateway.cloud.databricks.com",
            "*.gcp.databricks.com",
            # adb-1234567890123456.7.azuredatabricks.net
            "*.*.azuredatabricks.net",
        ),
        prices="databricks",
    ),
    Provider(
        "bedrock",
        "https://bedrock-runtime.{AWS_REGION|AWS_DEFAULT_REGION}.amazonaws.com/openai/v1",
        ("AWS_BEARER_TOKEN_BEDROCK",),
        "https://docs.aws.amazon.com/bedrock/latest/userguide/inference-chat-completions.html",
        ("bedrock-mantle.*.api.aws",),
        prices="aws",
    ),
    Provider(
        "vertex",
        "https://aiplatform.googleapis.com/v1/projects/{GOOGLE_CLOUD_PROJECT}/locations/global/endpoints/openapi",
        # Its tokens live for an hour: `api_key` is a function that returns one.
        (),
        "https://cloud.google.com/vertex-ai/generative-ai/docs/migrate/openai/auth-and-credentials",
        ("*-aiplatform.googleapis.com",),
        prices="google",
    ),
    Provider(
        "foundry",
        "https://{resource}.services.ai.azure.com/openai/v1",
        ("AZURE_INFERENCE_CREDENTIAL",),
        "https://learn.microsoft.com/en-us/azure/foundry-classic/openai/api-version-lifecycle",
        ("*.openai.azure.com",),
        prices="azure",
    ),
)
"""Each serves models of many makers."""
