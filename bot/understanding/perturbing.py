"""
What happens to an error text between the screen and the message.

Typing errors, a scanner, a narrow window, a log, a few sentences around it.

The matcher learns from texts that were treated so, and its tests measure with them. Every function takes a source of
chance, so that the same seed gives the same text.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from html import escape

_SCANNED = {"o": "0", "l": "I", "i": "l", "m": "rn", "w": "vv", "s": "5", "I": "l", "O": "0", "1": "l", "0": "O"}
_NEIGHBOURS = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk",
    "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "w", "r": "et", "s": "ad", "t": "ry",
    "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x",
}  # fmt: skip
_SHORTEST_CUT = 24  # signs; less of an error text says too little


def misspelled(text: str, chance: random.Random, rate: float = 0.06) -> str:
    """`text` with typing errors in about `rate` of its letters: left out, doubled, swapped, or a neighbouring key."""
    letters = list(text)
    at = 0
    while at < len(letters):
        if letters[at].isalpha() and chance.random() < rate:
            match chance.randrange(4):
                case 0:
                    letters[at] = ""
                case 1:
                    letters[at] *= 2
                case 2 if at + 1 < len(letters) and letters[at + 1].isalpha():
                    letters[at], letters[at + 1] = letters[at + 1], letters[at]
                    at += 1
                case _:
                    letters[at] = chance.choice(_NEIGHBOURS.get(letters[at].lower(), letters[at]))
        at += 1
    return "".join(letters)


def scanned(text: str, chance: random.Random, rate: float = 0.25) -> str:
    """`text` as a scanner reads it: about `rate` of the signs that look like others are read as those."""
    return "".join(_SCANNED[c] if c in _SCANNED and chance.random() < rate else c for c in text)


def wrapped(text: str, chance: random.Random) -> str:
    """`text` in lines of some twenty to fifty signs, quoted or not, broken between words."""
    width, mark = chance.randrange(20, 50), chance.choice(("", "> ", "  "))
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return "\n".join(mark + part for part in (*lines, line))


def cut(text: str, chance: random.Random) -> str:
    """`text` without its end or its beginning, behind any sign or before any word; a short one is left whole."""
    if len(text) <= _SHORTEST_CUT:
        return text
    kept = chance.randrange(max(_SHORTEST_CUT, len(text) * 3 // 5), len(text) + 1)
    if chance.random() < 0.7:
        return text[:kept]
    end = text[len(text) - kept :].partition(" ")[2]
    return end if len(end) >= _SHORTEST_CUT else text


def logged(text: str, chance: random.Random) -> str:
    """`text` in a line of a log, a table, JSON or HTML."""
    return chance.choice(
        (
            json.dumps({"type": "error", "message": text, "retry": False}),
            json.dumps({"Elements": [{"ValidationErrors": [{"Message": text}]}], "ErrorNumber": 10}),
            f"2026-01-02 03:04:05 ERROR worker-1 {text}",
            f"[03:04] warn job=export item=5521 msg='{text}' attempt=2",
            f"Type | Reference | Error | Action\nOrder | 5521 | {text} | Export",
            f'<div class="alert"><b>Error</b><p>{escape(text)}</p></div>',
            f"```\n{text}\n```",
        )
    )


def amid(text: str, talk: Sequence[str], chance: random.Random) -> str:
    """`text` between other sentences, as in a message that begins with a greeting and ends with a question."""
    if not talk:
        return text
    before, after = chance.choice(talk), chance.choice(talk)
    start = " ".join(before.split()[:9])
    return chance.choice(
        (
            f"{start}: {text}",
            f"{before}\n{text}\n{after}",
            f'{before} "{text}" {after}',
            f"{before} {text}. {after}",
            f"{text} - {after}",
        )
    )


def damaged(text: str, chance: random.Random) -> str:
    """`text` after one of the accidents above that change its letters."""
    return chance.choice((misspelled, scanned))(text, chance)
