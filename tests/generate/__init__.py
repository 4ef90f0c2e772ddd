"""What is generated from the request models: stubs, the pages of operations and settings, `llms.txt`.

`python -m tests.generate` writes all of it anew, `python -m tests.generate --check` fails where a file differs.
"""
