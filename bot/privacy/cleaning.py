"""What an integration says as plain data, for places where others read it: without secrets, with addresses masked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import Any

from bot.privacy.masking import mask
from bot.privacy.secrets import redact

_DEEPEST = 20  # levels of lists and objects; nobody reads what is further down
_LIKE_A_SECRET = "id=k7Qx29fLm4Zt81Wv"  # noqa: S105 - taken for one behind each name of a secret, and behind no other


def cleaned(data: Any) -> Any:
    """`data` as JSON gives it, with each text and each name in it clean; what is nested too deeply is left out."""
    return _cleaned("", data, _DEEPEST)


def clean(text: str) -> str:
    """`text` without its secrets and with its e-mail addresses masked."""
    return mask(redact(text).text)


def _cleaned(name: str, data: Any, levels: int) -> Any:
    if isinstance(data, dict | list) and not levels:
        return None
    if isinstance(data, dict):
        return _object(name, data, levels - 1)
    if isinstance(data, list):
        return [_cleaned(name, one, levels - 1) for one in data]
    if isinstance(data, str) or (isinstance(data, int | float) and not isinstance(data, bool)):
        return _value(name, data)
    return data


def _object(name: str, data: dict[Any, Any], levels: int) -> dict[str, Any]:
    """An object; what stands in one whose `name` is that of a secret is one, unless its own name says which."""
    secret = _names_a_secret(name)
    again: Counter[str] = Counter()
    found: dict[str, Any] = {}
    for key, value in data.items():
        called = name if secret and not _names_a_secret(str(key)) else str(key)
        found[_free(clean(str(key)), found, again)] = _cleaned(called, value, levels)
    return found


def _names_a_secret(name: str) -> bool:
    return bool(redact(f'"{name}": "{_LIKE_A_SECRET}"').kinds)


def _free(name: str, taken: Collection[str], again: Counter[str]) -> str:
    """`name`, with a number behind it where another one is masked alike. `again` counts how often each came again."""
    free = name
    while free in taken:
        again[name] += 1
        free = f"{name} ({again[name] + 1})"
    return free


def _value(name: str, value: str | float) -> str | float:
    """A value without what is a secret by itself, or by the name that stands before it."""
    before = f'"{name}": "'
    text = redact(f'{before}{value}"').text
    kept = text.removeprefix(before).removesuffix('"') if text.startswith(before) else redact(str(value)).text
    return value if kept == str(value) and not isinstance(value, str) else mask(kept)
