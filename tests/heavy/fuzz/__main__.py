"""`python -m tests.heavy.fuzz`: run cases by the clock or by number, or one again by its number.

Prints the counts; ends with status 1 where an exception was none of ours. Clients are kept between cases, as programs
keep them: a finding that `--replay` does not show hangs on cases before it, so run from an earlier `--start`.
"""

from __future__ import annotations

import argparse
import itertools
import json
import logging
import os
import sys
import time
from pathlib import Path

from .runs import Fuzzer, limited


def main() -> int:
    """Run."""
    parser = argparse.ArgumentParser(prog="python -m tests.heavy.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="how long to run (60)")
    parser.add_argument("--replies", type=int, help="run until so many were given, however long that takes")
    parser.add_argument("--start", type=int, default=0, help="number of the first case (0)")
    parser.add_argument("--replay", type=int, nargs="+", help="run the cases of these numbers only")
    parser.add_argument("--note", type=Path, help="a file that holds the number of the case under way")
    parser.add_argument("--json", type=Path, help="a file for the counts")
    options = parser.parse_args()
    for name in [
        name for name in os.environ if name.startswith(("OPENAI_", "AZURE_")) or name.lower().endswith("_proxy")
    ]:
        del os.environ[name]
    logging.disable(logging.CRITICAL)
    limited()
    fuzzer = Fuzzer(options.note)
    if options.replay:
        for number in options.replay:
            case = fuzzer.run(number)
            print(case, *(f"\n{found.signature}\n{found.trace}" for found in case.found))
        return int(bool(fuzzer.signatures))
    fuzzer.warm_up()
    end = time.monotonic() + options.seconds
    for number in itertools.count(options.start):
        fuzzer.run(number)
        given = sum(fuzzer.replies.values())
        if given >= options.replies if options.replies else time.monotonic() > end:
            break
    for signature, count in fuzzer.signatures.most_common():
        case, found = fuzzer.examples[signature]
        print(f"--- {count} x {signature}\n{case}\n{found.trace}")
    print(fuzzer.table())
    print(f"cases {options.start} to {number}: {dict(fuzzer.outcomes.most_common())}")
    if options.json:
        counts = [[*key, count, fuzzer.foreign[key]] for key, count in fuzzer.replies.items()]
        options.json.write_text(json.dumps({"counts": counts, "signatures": dict(fuzzer.signatures)}))
    fuzzer.close()
    return int(bool(fuzzer.signatures))


sys.exit(main())
