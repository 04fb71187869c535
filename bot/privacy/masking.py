"""
Personal data in what an integration says: masked for who did not ask to see it, and left out to compare texts.

`john@example.com` becomes `j***@***.com`: enough to tell two people apart, too little to write to either.
"""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"(?:(?P<first>[\w.+%'-])[\w.+%'-]{0,80}|\"(?P<quoted>[^\"\n])[^\"\n]{0,63}\")"
    r"(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?P<end>\w{2,24})",
    re.IGNORECASE,
)

# A number says of which record an error is; in a code, or the answer of a server, it says which error it is.
_CODE = (
    r"\b(?:[^\W\d_]{1,20}|xero[ -])\d{1,3}\b"  # more digits are mostly those of a record, as in INV0012
    r"|(?:err(?:or)?|http(?:/[\d.]{1,3})?|status)(?: code)?[ :#-]{0,2}\d{3,6}\b(?![-.:/]\d)"
    r"|\b(?:with|returned|answered|got|an?) [45]\d\d\b"
)
_VALUE = re.compile(
    r"[^\s*]\*{3}@\*{3}\.\w{2,24}|\b[0-9a-f]{8}-[0-9a-f-]{20,40}"
    rf"|(?P<code>{_CODE})|\d+"
    r"|[\"“`][^\"”`]{1,80}[\"”`]|(?<!\w)'(?:[^\"“”'`]|(?<=\w)'(?=\w)){1,80}'(?!\w)",
    re.IGNORECASE,
)
_COMPARED = 4000  # characters of a text that tell whether it is like another; whoever writes more quotes a log


def mask(text: str) -> str:
    """`text` with its e-mail addresses masked."""
    return _ADDRESS.sub(lambda found: f"{found['first'] or found['quoted']}***@***.{found['end']}", text)


def holds_personal_data(text: str) -> bool:
    """Whether `mask` would hide anything of `text`."""
    return _ADDRESS.search(text) is not None


def shape(text: str) -> str:
    """What texts share that differ in their addresses (masked or not), ids, numbers and quoted values alone."""
    return _VALUE.sub(
        lambda found: found["code"] or "*", _ADDRESS.sub("*", " ".join(text[:_COMPARED].casefold().split()))
    )
