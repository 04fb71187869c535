"""
What stands at the placeholders of an error text, letter by letter.

Words alone do not say where a value ends: the code in `[TaxCode GST (15%)] is not mapped` is `GST (15%)`, and the name
in `The contact name Smith & Co. is already assigned` is `Smith & Co.`. A value ends where the error text goes on.
Behind the last words of an error text nothing goes on, and what stands there may belong to the sentence around it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.understanding.alignment import Found
from bot.understanding.index import shape
from bot.understanding.lexicon import Query

_WRAP = re.compile(r"[\s|]*\n[\s>|]*")
_SIGNS = re.compile(r"[\W_]*")
_SIGNS_BEFORE = re.compile(r"[\W_]*\Z")
_JOINED = re.compile(r"\S*")
_JOINED_BEFORE = re.compile(r"\S*\Z")
_APOSTROPHE = re.compile(r"(?<=[^\W_])'(?=[^\W_])")
_QUOTES = "\"'"
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}
_AROUND = {**{sign: sign for sign in "\"'*_~"}, "<": ">"}
_NEVER = " \n\t,;:|"  # at neither end of a value
_ENDING = _NEVER + ".!?-"  # nor where no words of the error text stand, but those of a sentence or a list


def values_of(query: Query, found: Found) -> dict[str, str]:
    """What stands at the placeholders of an error text; where an address belongs, nothing else will do."""
    shapes = found.template.shapes
    values = {name: _value(query, found, name, span) for name, span in found.values.items()}
    return {name: text for name, text in values.items() if shapes.get(name) != "email" or shape(text) == "email"}


def _value(query: Query, found: Found, name: str, span: tuple[int, int]) -> str:
    """The words of a value, with the signs on either side that are its own and not those of the error text."""
    text, tokens, (first, last) = query.text, query.tokens, span
    start, end = tokens[first].start, tokens[last].end
    before = text[tokens[first - 1].end if first else 0 : start]
    behind = text[end : tokens[last + 1].start if last + 1 < len(tokens) else len(text)]
    led, followed = _is_between(found, name, span)
    signs_before, signs_behind = _signs_around(found.template.text, name)
    if led and signs_before:
        before = before.partition(signs_before)[2] or before
    if not followed:
        behind = _part(_JOINED.match(behind))
    elif signs_behind:
        behind = behind.rpartition(signs_behind)[0] if signs_behind in behind else behind
    value = _WRAP.sub(" ", _part(_JOINED_BEFORE.search(before)) + text[start:end] + behind)
    around = _AROUND if led and followed else {**_AROUND, **_BRACKETS}
    return _bare(value, _NEVER if led else _ENDING, _NEVER if followed else _ENDING, around)


def _is_between(found: Found, name: str, span: tuple[int, int]) -> tuple[bool, bool]:
    """Whether the words of the error text before a placeholder and behind it stand on either side of a value."""
    at = {pair.part: pair.at for pair in found.pairs}
    place = found.template.parts.index("{" + name + "}")
    return at.get(place - 1) == span[0] - 1, at.get(place + 1) == span[1] + 1


def _signs_around(text: str, name: str) -> tuple[str, str]:
    """The signs that an error text has before and behind a placeholder, as `'` on either side of an account code."""
    start = text.index("{" + name + "}")
    behind = _SIGNS.match(text, start + len(name) + 2)
    return _part(_SIGNS_BEFORE.search(text[:start])).strip(), _part(behind).strip()


def _part(match: re.Match[str] | None) -> str:
    return match.group(0) if match else ""


def _bare(value: str, before: str, behind: str, around: Mapping[str, str]) -> str:
    """`value` without signs that belong to what stands around it, such as quotation marks or half a bracket."""
    value = value.lstrip(before).rstrip(behind)
    if len(value) > 2 and around.get(value[0]) == value[-1] and value[-1] not in _spoken(value[1:-1]):
        return _bare(value[1:-1], before, behind, around)
    if value and _is_half(value[0], value):
        return _bare(value[1:], before, behind, around)
    if value and _is_half(value[-1], value):
        return _bare(value[:-1], before, behind, around)
    return value


def _is_half(sign: str, value: str) -> bool:
    """Whether a sign at the end of a value is a bracket or a quotation mark without its other half."""
    if sign in _QUOTES:
        return _spoken(value).count(sign) % 2 == 1
    pair = next((pair for pair in _BRACKETS.items() if sign in pair), None)
    return pair is not None and value.count(sign) > min(value.count(one) for one in pair)


def _spoken(value: str) -> str:
    """`value` without the apostrophes within its words."""
    return _APOSTROPHE.sub("", value)
