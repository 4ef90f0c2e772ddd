"""The path `openai.lib`, as in the official client."""
