"""What an integration says as plain data, for places where others read it: without secrets, with addresses masked."""

from __future__ import annotations

from typing import Any

from bot.privacy.masking import mask
from bot.privacy.secrets import redact

_DEEPEST = 20  # levels of lists and objects; nobody reads what is further down


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
        return {clean(str(key)): _cleaned(str(key), value, levels - 1) for key, value in data.items()}
    if isinstance(data, list):
        return [_cleaned(name, one, levels - 1) for one in data]
    if isinstance(data, str) or (isinstance(data, int | float) and not isinstance(data, bool)):
        return _value(name, data)
    return data


def _value(name: str, value: str | float) -> str | float:
    """A value without what is a secret by itself, or by the name that stands before it."""
    before = f'"{name}": "'
    text = redact(f'{before}{value}"').text
    kept = text.removeprefix(before).removesuffix('"') if text.startswith(before) else redact(str(value)).text
    return value if kept == str(value) and not isinstance(value, str) else mask(kept)
