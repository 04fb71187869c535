"""Lines of JSON that people write: each read as what it must be, or refused in words that say what is wrong with it."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.errors import CasesError

Read = TypeVar("Read", bound=BaseModel)

_MARK = "\ufeff"
_WANTED = {
    "string": "a text",
    "tuple": "a list",
    "datetime": "a date with a time, as 2026-11-18T12:00:00+11:00, or without the offset for the time in `tz`",
}


def read_as(shape: type[Read], line: str, where: str, *, example: str) -> Read:
    """
    What is in a line of JSON, which looks like `example`; the mark with which some files in UTF-8 begin is passed over.

    Raises CasesError, which names `where`, when the line is something else.
    """
    try:
        return shape.model_validate_json(line.removeprefix(_MARK))
    except ValidationError as error:
        first = error.errors()[0]
        reason = f"for {_wrong(first)}" if first["loc"] else f"such as {example}"
        raise CasesError(f"{where}: this is not a message as JSON, {reason}.") from error


def _wrong(found: ErrorDetails) -> str:
    key = f"the key `{'.'.join(str(part) for part in found['loc'])}`"
    if found["type"] == "missing":
        return f"{key} is missing"
    if found["type"] == "value_error":
        return f"{key} cannot be used: {found['ctx']['error']}"
    wanted = _WANTED.get(found["type"].partition("_")[0])
    return f"{key} must be {wanted}" if wanted else f"{key} cannot be used: {found['msg']}"
