"""async-openai (placeholder until the public names exist)."""

__version__ = "1.0.0"
