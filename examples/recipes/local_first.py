"""A local model first, the cloud where it cannot answer.

`aliases` gives both models one name.
"""

import os

from async_openai import OpenAI

OpenAI.init_api_client("laptop", provider="ollama", base_url=os.environ.get("OLLAMA_URL", "http://127.0.0.1:11434/v1"))
OpenAI.init_api_client("cloud", api_key=os.environ["OPENAI_API_KEY"])
pool = OpenAI.pool(
    "local-first",
    clients=["laptop", "cloud"],
    aliases={"small": {"laptop": "llama3.2", "cloud": "gpt-4o-mini"}},
)
reply = pool.chat.create(model="small", messages=[{"role": "user", "content": "Hello"}])
print(reply.client_name, reply.text)
