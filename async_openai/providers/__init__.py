"""Providers: OpenAI, Azure, and one data row for each compatible host."""
