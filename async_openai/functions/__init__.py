"""From pydantic classes and Python functions to tool schemas, and arguments back."""
