"""Helpers of environments: files are uploaded, and put where agents find them."""
# ruff: noqa: D417 - the first parameter of a helper is not one of its method

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from async_openai.errors import InvalidParameterError, OpenAIError

if TYPE_CHECKING:
    from async_openai.resources.helpers import HelperContext
    from async_openai.types.agent_environments import EnvironmentFile
    from async_openai.types.uploads import File

_PURPOSE = "user_data"


@dataclass(frozen=True)
class PreparedFiles:
    """Files uploaded for an environment to come."""

    files: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """What `files` of an environment or a template takes: `{"type": "file_id", "file_id", "path"}` for each."""
    uploaded_file_ids: list[str] = field(default_factory=list[str])
    """IDs of the uploaded files, for deleting them later."""


@dataclass(frozen=True)
class StagedFile:
    """A file put into an environment."""

    uploaded_file_id: str
    """ID of the uploaded file, for deleting it later."""
    file: EnvironmentFile


async def prepare_files(context: HelperContext, files: Mapping[str, str | PathLike[str]]) -> PreparedFiles:
    """Upload local files for an environment to come.

    Args:
        files: Local paths, by the paths that they are to have in the environment.

    Raises:
        InvalidParameterError: A path is not below `/workspace/`, or there is no such local file. Nothing is sent.
        APIError: A file could not be uploaded; a note names those that were.
    """
    local = {_destination(path): Path(given) for path, given in files.items()}
    for file in local.values():
        if not file.is_file():
            raise InvalidParameterError(f"files: expected a file, there is none at {str(file)!r}", param="files")
    prepared = PreparedFiles()
    for path, file in local.items():
        try:
            uploaded = await _uploaded(context, file)
        except OpenAIError as error:
            if prepared.uploaded_file_ids:
                error.add_note(f"uploaded, and kept by the API: {', '.join(prepared.uploaded_file_ids)}")
            raise
        prepared.uploaded_file_ids.append(uploaded)
        prepared.files.append({"type": "file_id", "file_id": uploaded, "path": path})
    return prepared


async def prepare_directory(
    context: HelperContext, root: str | PathLike[str], *, destination: str, include: Sequence[str]
) -> PreparedFiles:
    """Upload files of a local folder for an environment to come, as `prepare` does.

    Args:
        root: The local folder.
        destination: The folder that it is to be in the environment.
        include: Patterns of the files to take, below the folder: `["**/*.py"]`.

    Raises:
        InvalidParameterError: There is no such folder, or no file that fits. Nothing is sent.
        APIError: A file could not be uploaded; a note names those that were.
    """
    target = PurePosixPath(_destination(destination))
    found = _selected(Path(root), include)
    return await prepare_files(context, {str(target / path): Path(root) / path for path in found})


def _selected(folder: Path, include: Sequence[str]) -> list[str]:
    """Return the files of a folder that fit, below it."""
    if not folder.is_dir():
        raise InvalidParameterError(f"root: expected a folder, there is none at {str(folder)!r}", param="root")
    found = {path for pattern in include for path in folder.glob(pattern) if path.is_file()}
    if not found:
        raise InvalidParameterError(f"include: no file below {str(folder)!r} fits {list(include)!r}", param="include")
    return sorted(path.relative_to(folder).as_posix() for path in found)


async def upload_file(context: HelperContext, environment_id: str, *, file: File, path: str) -> StagedFile:
    """Upload a file and put it into an environment.

    Args:
        environment_id: ID of the environment.
        file: Path, URL, bytes, open binary file, or (name, content) tuple.
        path: Its path in the environment, below `/workspace/`.

    Raises:
        APIError: A call failed. Where the file is at the API by then, a note on the error says so.
    """
    from async_openai.resources.agent_environments import EnvironmentFileCreateRequest  # noqa: PLC0415 - it imports us

    destination = _destination(path)
    uploaded = await _uploaded(context, file)
    request = EnvironmentFileCreateRequest(environment_id, file_id=uploaded, path=destination, type="file_id")
    try:
        return StagedFile(uploaded, await context.send(request))
    except OpenAIError as error:
        error.add_note(f"uploaded, and kept by the API: {uploaded}")
        raise


async def _uploaded(context: HelperContext, file: File) -> str:
    from async_openai.resources.files import FileCreateRequest  # noqa: PLC0415 - as above

    return (await context.send(FileCreateRequest(file=file, purpose=_PURPOSE))).id


def _destination(path: str) -> str:
    parts = path.split("/")
    if not path.startswith("/workspace/") or not {"", ".", ".."}.isdisjoint(parts[1:]) or not path.isprintable():
        raise InvalidParameterError(f"path: expected a path below /workspace/, got {path!r}", param="path")
    return path
