"""Bulk runs: many rows through one operation, in bounded memory, with an output that survives crashes.

many_rows.py                   the methods of clients, each imported with its first use
mapping.py, options.py         `map`, `async_map`: from their arguments to a run
endpoints.py, row_reader.py, template.py   the operations, what a row is, and the request it means
core.py                        a run without its waiting: what goes next, what becomes of it
run.py, async_run.py           the same on threads, and on an event loop
row_answers.py                 from a row's request to its reply, read by a class, asked once more
run_concurrency.py             how many rows at once
output.py                      the files of a run: line_file.py, lines.py, done.py, identity.py, lock.py
places.py                      CSV, Parquet and buckets, written from those
stores.py                      the cache, and rows that are equal
embed_many.py, many_prompts.py helpers that rest on it
    via_batch/                     the same run through the Batch API
"""
