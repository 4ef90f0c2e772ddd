"""Every operation without an answer of its own: what is made is kept by its id, found again, listed in pages."""

from __future__ import annotations

from typing import Any, Final, cast
from urllib.parse import unquote

from pydantic import BaseModel, TypeAdapter

from async_openai.testing import api_errors
from async_openai.testing.answers.server_answer import RequestContext, ServerAnswer, json_answer
from async_openai.testing.api_errors import RefusedError
from async_openai.testing.known_operations import KnownOperation, known_operations
from async_openai.testing.schema_examples import example
from async_openai.testing.shapes import is_list, is_object
from async_openai.testing.stored_objects import place_of

_PREFIXES: Final = {
    "audio/voice_consents": "cons_",
    "batches": "batch_",
    "containers": "cntr_",
    "conversations": "conv_",
    "evals": "eval_",
    "files": "file-",
    "file_batches": "vsfb_",
    "fine_tuning/jobs": "ftjob-",
    "items": "msg_",
    "runs": "evalrun_",
    "vector_stores": "vs_",
}
"""How ids begin, by the end of their collection's path; else as the collection is called."""
_STATUS: Final = {"fine_tuning/jobs": "succeeded", "containers": "running", "files": "processed", "uploads": "pending"}
"""How an object is when it was made. Everything is done at once, so that nobody has to wait."""
_ACTIONS: Final = {"cancel": "cancelled", "complete": "completed", "pause": "paused", "resume": "running"}
_PAGE, _MOST_IN_A_PAGE = 20, 100


def generic(context: RequestContext, operation: KnownOperation, path: str) -> ServerAnswer:
    """Answer an operation.

    Raises:
        RefusedError: it names an object that there is not.
    """
    _check_parents(context, operation, path)
    match operation.verb, operation.ends_with_id, operation.is_list:
        case "GET", False, True:
            return json_answer(_page(context, context.settings.stored.below(path)))
        case "GET", _, _:
            return _retrieved(context, operation, path)
        case "DELETE", True, _:
            return _deleted(context, path)
        case "DELETE", _, _:
            # There is one of it, and it has no id.
            return json_answer({**_made(context, operation, {}), "deleted": True})
        case "POST", True, _:
            return json_answer(_updated(context, path))
        case _:
            return _posted(context, operation, path)


# --- what is there ----------------------------------------------------------------------------------------------------


def _check_parents(context: RequestContext, operation: KnownOperation, path: str) -> None:
    """Refuse ids, before the last one, of objects that there are not, where such can be made."""
    template, parts = operation.path.split("/"), path.split("/")
    for position, part in enumerate(template[:-1]):
        if part.startswith("{") and "/".join(template[:position]) in _made_at():
            _stored(context, "/".join(parts[: position + 1]))


def _made_at() -> set[str]:
    return {one.path for one in known_operations() if one.verb == "POST" and not one.ends_with_id}


def _stored(context: RequestContext, path: str) -> dict[str, Any]:
    found = context.settings.stored.get(path)
    if found is None:
        folder, _, identifier = path.rpartition("/")
        kind = unquote(folder.rpartition("/")[2]).removesuffix("s").replace("_", " ")
        raise RefusedError(api_errors.no_such_object(kind, unquote(identifier), "id"))
    return cast("dict[str, Any]", found)


def _page(context: RequestContext, objects: list[Any]) -> dict[str, Any]:
    query = context.request.query
    newest_first = query.get("order", "desc") != "asc"
    ordered = objects[::-1] if newest_first else objects
    if (after := query.get("after")) is not None:
        ids = [one["id"] for one in ordered]
        if after not in ids:
            raise RefusedError(api_errors.no_such_object("object", after, "after"))
        ordered = ordered[ids.index(after) + 1 :]
    limit = query.get("limit", str(_PAGE))
    if not limit.isdecimal() or not 1 <= int(limit) <= _MOST_IN_A_PAGE:
        message = f"Invalid 'limit': expected a value from 1 to {_MOST_IN_A_PAGE}."
        raise RefusedError(api_errors.invalid_value("limit", message))
    shown = ordered[: int(limit)]
    ends = {"first_id": shown[0]["id"], "last_id": shown[-1]["id"]} if shown else {"first_id": None, "last_id": None}
    return {"object": "list", "data": shown, **ends, "has_more": len(shown) < len(ordered)}


def _retrieved(context: RequestContext, operation: KnownOperation, path: str) -> ServerAnswer:
    if operation.ends_with_id and operation.path.rpartition("/")[0] in _made_at():
        return json_answer(_stored(context, path))
    if operation.path.endswith("/content"):
        held = context.settings.stored.get(path)
        if not operation.is_list:
            return ServerAnswer(body=held or b"", content_type="application/octet-stream")
    return json_answer(_made(context, operation, {}))


def _deleted(context: RequestContext, path: str) -> ServerAnswer:
    gone = _stored(context, path)
    context.settings.stored.drop(path)
    kind = gone.get("object", "object")
    return json_answer({"id": gone["id"], "object": f"{kind}.deleted", "deleted": True})


# --- what is made -----------------------------------------------------------------------------------------------------


def _updated(context: RequestContext, path: str) -> dict[str, Any]:
    changed = {**_stored(context, path), **context.given_parameters()}
    context.settings.stored.keep(path, changed)
    return changed


def _posted(context: RequestContext, operation: KnownOperation, path: str) -> ServerAnswer:
    given, folder = context.given_parameters(), path.rpartition("/")[2]
    above = path.rpartition("/")[0]
    if folder in _ACTIONS and context.settings.stored.get(above) is not None:
        changed = {**_stored(context, above), "status": _ACTIONS[folder]}
        context.settings.stored.keep(above, changed)
        return json_answer(changed)
    if getattr(operation.reply, "is_bytes", False) or operation.reply is bytes:
        return ServerAnswer(body=b"bytes", content_type="application/octet-stream")
    if operation.is_list:
        return json_answer(_several(context, operation, path, given))
    made = _made(context, operation, given)
    if "id" in made and _is_kept(operation):
        context.settings.stored.keep(place_of(path, made["id"]), made)
        if (content := context.uploaded()) is not None:
            context.settings.stored.keep(f"{place_of(path, made['id'])}/content", content)
    return json_answer(made)


def _is_kept(operation: KnownOperation) -> bool:
    """Whether what it makes is found by its id: some operation goes on below its path."""
    return any(one.path.startswith(f"{operation.path}/{{") for one in known_operations())


def _several(context: RequestContext, operation: KnownOperation, path: str, given: dict[str, Any]) -> dict[str, Any]:
    """Make the objects of a list that is posted: the items of a conversation, for instance."""
    if not any(one.path == operation.path and one.verb == "GET" for one in known_operations()):
        return {"object": "list", "data": []}
    nothing: list[Any] = []
    name, values = next(((name, value) for name, value in given.items() if is_list(value)), ("", nothing))
    made: list[dict[str, Any]] = []
    for position, value in enumerate(values):
        own = value if is_object(value) else {name.removesuffix("s"): value}
        one = {"id": context.new_id(_prefix(path), position), **own}
        context.settings.stored.keep(place_of(path, one["id"]), one)
        made.append(one)
    return {"object": "list", "data": made, "has_more": False} | (
        {"first_id": made[0]["id"], "last_id": made[-1]["id"]} if made else {}
    )


def _made(context: RequestContext, operation: KnownOperation, given: dict[str, Any]) -> dict[str, Any]:
    """Make a reply of an operation's type: what was given, and what an object has."""
    reply = operation.reply
    made: dict[str, Any] = {}
    known: dict[str, Any] = {}
    if isinstance(reply, type) and issubclass(cast("type[Any]", reply), BaseModel):
        known = dict(cast("type[BaseModel]", reply).model_fields)
    if reply is not None:
        found = example(TypeAdapter(reply).json_schema())
        made = found if is_object(found) else {}
    if "id" in known:
        made["id"] = given.get("file_id") or context.new_id(_prefix(operation.path))
    if "object" in known and isinstance(known["object"].default, str):
        made["object"] = known["object"].default
    if "created_at" in known:
        made["created_at"] = context.created
    made.update({name: value for name, value in given.items() if name in known and name != "id"})
    if "status" in known:
        made["status"] = next((status for end, status in _STATUS.items() if operation.path == f"/{end}"), "completed")
    if "text" in known and not made.get("text"):
        made["text"] = context.text_for("")
    if (content := context.uploaded()) is not None:
        made.update({name: value for name, value in context.file_facts(content).items() if name in known})
    return made


def _prefix(path: str) -> str:
    for end, prefix in _PREFIXES.items():
        if path.endswith(f"/{end}"):
            return prefix
    return f"{path.rpartition('/')[2].removesuffix('s')}_"
