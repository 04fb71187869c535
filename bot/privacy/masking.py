"""
Personal data in what an integration says, masked for everybody who did not ask to see it.

`john@example.com` becomes `j***@***.com`: enough to tell two people apart, too little to write to either.
"""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"(?:(?P<first>[\w.+%'-])[\w.+%'-]{0,80}|\"(?P<quoted>[^\"\n])[^\"\n]{0,63}\")"
    r"(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?P<end>\w{2,24})",
    re.IGNORECASE,
)


def mask(text: str) -> str:
    """`text` with its e-mail addresses masked."""
    return _ADDRESS.sub(lambda found: f"{found['first'] or found['quoted']}***@***.{found['end']}", text)


def holds_personal_data(text: str) -> bool:
    """Whether `mask` would hide anything of `text`."""
    return _ADDRESS.search(text) is not None
