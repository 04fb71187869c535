"""Takes the secrets out of the names of files that people paste, which are said back and kept like what they write."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.privacy.secrets import redact

_NAMES = ("name", "title")
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,5}$")
_ADDRESSED = re.compile(r"(?<=/files/)([^/?#]+/[^/?#]+)/.*")  # a person and a file; behind them stands its name


def without_secrets(file: Mapping[str, Any]) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    """
    A file object of Slack with no secret in its name, and the kinds of those that were in it.

    The ending of the name stays, and the address for people ends in front of the name. The addresses that the file is
    read from stay as they are.
    """
    changed: dict[str, Any] = {}
    kinds: list[str] = []
    for field in _NAMES:
        name = file.get(field)
        ending = found.group() if isinstance(name, str) and (found := _ENDING.search(name)) else ""
        redacted = redact(name.removesuffix(ending)) if isinstance(name, str) else None
        if redacted and redacted.kinds:
            changed[field] = redacted.text + ending
            kinds += redacted.kinds
    permalink = file.get("permalink")
    if kinds and isinstance(permalink, str):
        changed["permalink"] = redact(_ADDRESSED.sub(r"\1", permalink)).text
    return {**file, **changed} if changed else file, tuple(dict.fromkeys(kinds))
