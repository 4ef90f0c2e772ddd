"""OpenAI and Azure side by side: by name, by rotation, with a model mapping."""

from __future__ import annotations

import asyncio

from _offline import offline

from async_openai import OpenAI

offline()

OpenAI.configure(
    azure_model_mapping={"gpt-4o-mini": "my-deployment"},
    enable_rotating_clients=True,
    prioritize="azure",
    on_error=lambda error, attempt: print("failed:", attempt),
)
MESSAGES = [{"role": "user", "content": "Translate 'good morning' to Vietnamese"}]

print("clients:", OpenAI.client_names)
print("current:", OpenAI.get_current_client_info()["name"])
print("by name:", OpenAI["az"].chat.create(model="gpt-4o-mini", messages=MESSAGES).text)
print("by rotation:", OpenAI.chat_create(model="gpt-4o-mini", messages=MESSAGES, auto_retry=True).client_name)
print("async:", asyncio.run(OpenAI.async_chat_create(model="gpt-4o-mini", messages=MESSAGES)).client_name)
print("next:", OpenAI.rotate_client().name)
print(OpenAI.ledger)
