"""OpenAI first, Azure where it fails.

A pool asks its members in order; what failed rests and is not asked first again.
"""

import os

from async_openai import OpenAI

OpenAI.init_api_client("openai", api_key=os.environ["OPENAI_API_KEY"])
OpenAI.init_api_client(
    "az",
    endpoint=os.environ["AZURE_OPENAI_ENDPOINT"],
    api_key=os.environ["AZURE_OPENAI_API_KEY"],
    model_mapping={"gpt-4o-mini": "my-deployment"},
)
pool = OpenAI.pool("production", clients=["openai", "az"])
reply = pool.chat.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], deadline=30)
print(reply.text, "-", reply.client_name, "after", len(reply.failed_attempts), "failures")
