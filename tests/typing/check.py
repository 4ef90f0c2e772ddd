"""Do mypy and pyright see the types of the public interface as users should?

`python tests/typing/check.py` runs both, strict, over the files beside it. The files named `mistakes*.py` hold what a
user might write wrongly: each line that ends in the comment `# error` has to be rejected by both checkers, and no other
line by either. The other files are right: neither checker may find anything.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
MARKED = re.compile(r"#\s*error\s*$")

Place = tuple[str, int]
"""A file's name and the number of a line, from 1."""
Found = dict[Place, str]
"""What a checker says of each line."""


def run(checker: str, *options: str) -> str:
    """The output of a checker that did its work, whether it found errors or not."""
    command = [sys.executable, "-m", checker, *options, *(str(file) for file in files())]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):  # both: 0 nothing found, 1 errors found
        sys.exit(f"{checker} failed (exit {done.returncode}):\n{done.stdout}{done.stderr}")
    return done.stdout


def mypy() -> Found:
    """The errors of `mypy --strict`, with the settings of pyproject.toml."""
    reports = map(json.loads, run("mypy", "--strict", "--output=json").splitlines())
    return errors((report, report["line"]) for report in reports)


def pyright() -> Found:
    """The errors of pyright, strict by the settings of pyproject.toml."""
    reports = json.loads(run("pyright", "--outputjson", "--pythonpath", sys.executable))["generalDiagnostics"]
    return errors((report, report["range"]["start"]["line"] + 1) for report in reports)


def errors(reports: Iterable[tuple[dict[str, Any], int]]) -> Found:
    """Keep what is an error, and in one of our files: mypy reports those of the package too."""
    return {
        (file.name, line): report["message"]
        for report, line in reports
        if report["severity"] == "error" and (file := ROOT / report["file"]).parent == FOLDER
    }


def files() -> list[Path]:
    return [file for file in sorted(FOLDER.glob("*.py")) if file != Path(__file__).resolve()]


def marked() -> set[Place]:
    """Every line which the checkers have to reject."""
    return {
        (file.name, number)
        for file in files()
        if file.name.startswith("mistakes")
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if MARKED.search(line)
    }


def differences(name: str, found: Found, expected: set[Place]) -> Iterator[str]:
    for file, line in sorted(expected - found.keys()):
        yield f"{file}:{line}: {name} accepts this mistake"
    for file, line in sorted(found.keys() - expected):
        yield f"{file}:{line}: {name} rejects this line: {found[file, line]}"


def main() -> None:
    expected = marked()
    right = [file for file in files() if not file.name.startswith("mistakes")]
    if not (expected and right):
        sys.exit(f"{FOLDER} needs both right files and mistakes*.py with lines marked '# error'")
    checkers: list[Callable[[], Found]] = [mypy, pyright]
    problems = [problem for checker in checkers for problem in differences(checker.__name__, checker(), expected)]
    if problems:
        print(*problems, sep="\n")
        sys.exit(f"{len(problems)} lines are not seen as they should be")
    print(f"mypy and pyright accept {len(right)} right files and reject {len(expected)} mistakes")


if __name__ == "__main__":
    main()
