"""One formatter from a pydantic `ValidationError` to words: field, what was expected, the type that came.

A message never holds a value (it may be a secret, or somebody's letter), and none of pydantic's own vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pydantic import ValidationError

from async_openai.validation.locations import Branch, Path, dotted, paths_of
from async_openai.validation.problems import Problem, problem_of
from async_openai.validation.words import nearest

__all__ = ["describe", "nearest"]

_SHOWN = 5


def describe(
    error: ValidationError, *, known: Iterable[str], subject: str, data: object = None
) -> tuple[str, str | None, bool]:
    """Describe the problems of a value in words.

    Args:
        error: What pydantic raised.
        known: Names of the fields at the top, to suggest the nearest one for a name that is none of them.
        subject: What was validated, put in front ("POST /chat/completions").
        data: The value that was validated, where it is at hand. With it, paths are exact for every kind of
            union; without it, the tag of a discriminated union can appear as a step of the path.

    Returns:
        The message, the path of the first problem (`messages[0].role`; None when the whole value is at fault), and
        whether that problem is one of type (missing, unknown or of the wrong type) and not of value.
    """
    errors, names = error.errors(include_url=False), tuple(known)
    paths = paths_of(errors, data)
    problems = _collapse([problem_of(*each, names) for each in zip(errors, paths, strict=True)])
    shown = [problem.text() for problem in problems[:_SHOWN]]
    if len(problems) > _SHOWN:
        shown.append(f"and {len(problems) - _SHOWN} more")
    first = problems[0]
    return f"{subject}: {'; '.join(shown)}", dotted(first.path) or None, first.is_type


_Branches = dict[str, list[Problem]]


def _collapse(problems: list[Problem]) -> list[Problem]:
    """Replace the problems of all branches of a union by those of the intended branch."""
    unions: dict[Path, _Branches] = {}
    result: list[Problem | Path] = []
    for problem in problems:
        place = next((at for at, step in enumerate(problem.path) if isinstance(step, Branch)), None)
        if place is None:
            result.append(problem)
            continue
        prefix, label = problem.path[:place], str(problem.path[place])
        if prefix not in unions:
            unions[prefix] = {}
            result.append(prefix)
        unions[prefix].setdefault(label, []).append(replace(problem, path=problem.path[place + 1 :]))
    return list(_resolved(result, unions))


def _resolved(items: list[Problem | Path], unions: dict[Path, _Branches]) -> Iterator[Problem]:
    for item in items:
        if isinstance(item, Problem):
            yield item
            continue
        branches = [_with_label(label, _collapse(inside)) for label, inside in unions[item].items()]
        for problem in _meant(branches):
            yield replace(problem, path=item + problem.path)


def _meant(branches: list[list[Problem]]) -> list[Problem]:
    """Choose the problems of the nearest branch."""
    # A problem further inside means that the value itself had the branch's type.
    deep = [branch for branch in branches if all(problem.path for problem in branch)]
    if deep:
        return _nearest_branch(deep)
    shallow = [problem for branch in branches for problem in branch if not problem.path]
    # Likewise for a value that only broke a rule of its type. (Not for a literal: any other may have been meant.)
    return [_merged([problem for problem in shallow if not (problem.is_type or problem.mismatch)] or shallow)]


def _nearest_branch(branches: list[list[Problem]]) -> list[Problem]:
    best = min(_distance(branch) for branch in branches)
    if best[0] and len(branches) > 1:
        # No tag matched: what else is missing depends on the tag, so only the tag is reported.
        branches = [[problem for problem in branch if problem.mismatch] for branch in branches]
        best = min(_distance(branch) for branch in branches)
    first, *others = [branch for branch in branches if _distance(branch) == best]
    return [_merged([problem, *(p for other in others for p in other if p.path == problem.path)]) for problem in first]


def _distance(branch: list[Problem]) -> tuple[int, int]:
    return sum(problem.mismatch for problem in branch), len(branch)


def _merged(problems: list[Problem]) -> Problem:
    first = problems[0]
    if first.note:
        return first
    closest = next((problem for problem in problems if not problem.is_type), first)
    words = tuple(words for problem in problems for words in problem.expected)
    return replace(first, expected=words, got=closest.got, is_type=closest.is_type)


_ITEMS = {"str": "strings", "int": "integers", "float": "numbers", "bool": "booleans"}


def _with_label(label: str, branch: list[Problem]) -> list[Problem]:
    """Name the items of an expected list, from the branch's label."""
    items = _items_of(label)
    if items is None:
        return branch
    return [
        replace(problem, expected=(f"a list of {items}",))
        if problem.expected == ("a list",) and not problem.path
        else problem
        for problem in branch
    ]


def _items_of(label: str) -> str | None:
    match = re.fullmatch(r"list\[(.+)]", label)
    if match is None:
        return None
    inner = _items_of(match[1])
    return f"lists of {inner}" if inner else _ITEMS.get(match[1])
