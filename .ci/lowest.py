"""The lowest versions that pyproject.toml declares.

`lowest.py list GROUP...` prints the direct requirements of some extras; the group `dependencies` is what is always
needed. `lowest.py check PYTHON GROUP...` fails unless the environment of that Python has exactly the lowest version of
each. A suite that ran with other versions says nothing of the declared ones: a bound that no resolution reaches, for
another package asks for more, has to be raised to what was installed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

PROJECT = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["project"]
NAME = canonicalize_name(PROJECT["name"])
GROUPS = {"dependencies": PROJECT["dependencies"], **PROJECT["optional-dependencies"]}


def requirements(groups: Iterable[str]) -> Iterator[Requirement]:
    """The direct requirements of groups, and of the extras in them."""
    for requirement in (Requirement(text) for group in groups for text in GROUPS[group]):
        if canonicalize_name(requirement.name) == NAME:
            yield from requirements(sorted(requirement.extras))
        elif requirement.marker is None or requirement.marker.evaluate():
            yield requirement


def lower_bound(requirement: Requirement) -> Version:
    """The lowest version that a requirement allows."""
    bounds = [Version(each.version) for each in requirement.specifier if each.operator in {">=", "==", "~="}]
    if not bounds:
        raise SystemExit(f"{requirement}: no lower bound")
    return max(bounds)


def check(python: str, groups: Iterable[str]) -> None:
    """Compare with what is installed, and name each difference."""
    command = ["uv", "pip", "list", "--format=json", "--python", python]
    listed = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    installed = {canonicalize_name(each["name"]): Version(each["version"]) for each in listed}
    declared: dict[str, Version] = {}
    for requirement in requirements(groups):
        name = canonicalize_name(requirement.name)
        declared[name] = max(declared.get(name, Version("0")), lower_bound(requirement))
    wrong = {name: version for name, version in sorted(declared.items()) if installed.get(name) != version}
    if wrong:
        lines = (f"{name}: declared from {version}, installed {installed.get(name)}" for name, version in wrong.items())
        raise SystemExit("\n".join(lines))
    print(", ".join(f"{name} {version}" for name, version in sorted(declared.items())))


if __name__ == "__main__":
    action, *arguments = sys.argv[1:]
    if action == "check":
        check(arguments[0], arguments[1:])
    else:
        print("\n".join(map(str, requirements(arguments))))
