"""The same run through the Batch API: the rows in files, answered within a day at half the price.

start.py        from the arguments of `map` to a run
course.py       its course: pack, send, wait, collect; what is missing goes row by row
batch_api.py    the calls it makes
part_files.py   the rows of each batch, on the disk until they are back
batch_state.py  what is under way, beside the output: a batch is never created twice
"""
