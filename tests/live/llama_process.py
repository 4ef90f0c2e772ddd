"""`llama_process.py FOLDER [--embeddings] [--key KEY]`: a real llama.cpp server on a free loopback port.

Run by the fixtures of conftest.py as a process of its own. Writes its model to FOLDER, prints one line
`READY http://127.0.0.1:PORT` once it answers, and ends when its standard input ends: so it never outlives the tests,
however they ended.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import xllamacpp
from tiny_model import CONTEXT_LENGTH, write_tiny_model

PARALLEL = 4


def parameters(arguments: argparse.Namespace) -> xllamacpp.CommonParams:
    """The server's settings: small, quiet, one thread, and the same answer to the same request."""
    model = arguments.folder / "tiny.gguf"
    write_tiny_model(model)
    chosen = xllamacpp.CommonParams()
    chosen.model.path = str(model)
    chosen.model_alias = {"tiny"}
    chosen.hostnames = ["127.0.0.1"]
    chosen.port = 0  # the system picks one that is free, and keeps it: no race
    chosen.n_ctx = CONTEXT_LENGTH * PARALLEL
    chosen.n_parallel = PARALLEL
    chosen.n_predict = 1024
    chosen.sampling.seed = 1
    chosen.cpuparams.n_threads = 1
    chosen.cpuparams_batch.n_threads = 1
    chosen.n_threads_http = 16
    chosen.use_jinja = True
    chosen.warmup = False
    chosen.ui = False
    chosen.offline = True
    if arguments.embeddings:
        chosen.embedding = True
        chosen.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
    if arguments.key:
        chosen.api_keys = [arguments.key]
    return chosen


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--embeddings", action="store_true")
    parser.add_argument("--key")
    server = xllamacpp.Server(parameters(parser.parse_args()))
    print("READY", server.listening_address, flush=True)
    sys.stdin.read()
    os._exit(0)  # at once: the server's own farewell waits for connections that are kept alive


if __name__ == "__main__":
    main()
