"""`async-openai map`: rows of a file through a model, into a file.

options.py       its options, and how they are read
input_files.py   rows of JSONL, CSV, Parquet, text and standard input
forecast.py      tokens, USD and minutes: of `--dry-run`, and of what is left
progress.py      what is shown while it runs
command.py       the run itself
"""
