"""`async-openai usage`: ledger files as tables, as CSV, and as a page with charts."""
