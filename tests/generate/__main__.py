"""`python -m tests.generate [--check | --models]`."""

from __future__ import annotations

import sys

from tests.generate import models
from tests.generate.outputs import outputs


def main(arguments: list[str]) -> int:
    """Write what is generated, or with `--check` name what differs."""
    if "--models" in arguments:
        models.path().write_text(models.written(), "utf-8")
    made = outputs()
    if "--check" in arguments:
        wrong = [path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text]
        for path in wrong:
            print(f"{path}: not as generated; run python -m tests.generate")
        return bool(wrong)
    for path, text in made.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
