"""
A message as its reader sees it, with every place in it traceable to the very words.

Slack's markup is resolved (links, mentions, `&amp;`, bold, quoted lines, code), since it stands between words that
belong together. `shown` is what details are taken from; `plain` is the same, sign for sign, with plain quotation marks,
dashes and spaces, so that patterns need one form only.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

MAX_CHARACTERS = 10_000
"""What is read of one text: all of a message as people write them, and the beginning and the end of a log."""

_MARKUP = re.compile(
    r"<(?P<sigil>[@#!]?)(?P<body>[^<>|\n]{1,2000})(?:\|(?P<label>[^<>\n]{0,2000}))?>"
    r"|(?P<quote>(?:(?<=\n)|\A)[ \t]{0,4}(?:>|&gt;)(?:>|&gt;|\ ){0,6})"
    r"|(?P<entity>&(?:amp|lt|gt|quot|apos|nbsp|\#39|\#34|\#x27);)"
    r"|(?P<fence>```)"
    r"|(?P<emoji>(?<![\w:]):[a-z][a-z0-9_+'-]{1,40}:(?:skin-tone-\d:)?)"
    r"|(?P<mark>(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])|(?<![\w_])_(?=[^\W_])|(?<=[^\W_])_(?![\w_]))"
    r"|(?P<end>\r\n?|[\u2028\u2029\x0b\x0c\x85])"
    r"|(?P<escape>\\[nt\"/])"
)
_URL = re.compile(r"\b(?:https?|ftp)://[^\s<>\"'|)\]]{1,500}")
_FOLDED = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u2032\u00b4\u2039\u203a"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb`"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"), " "),
}
_LINKED = re.compile(r"(?:mailto:|tel:)?(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class View:
    """One text: `shown` and `plain` sign for sign alike, addresses in it, and where its pieces come from."""

    original: str
    shown: str
    plain: str
    urls: tuple[tuple[int, int, str], ...]
    _starts: tuple[int, ...]
    _origins: tuple[int, ...]

    def origin(self, at: int) -> int:
        """Where in the original the sign at `at` comes from."""
        piece = bisect_right(self._starts, at) - 1
        following = self._origins[piece + 1] if piece + 1 < len(self._origins) else len(self.original)
        return min(self._origins[piece] + at - self._starts[piece], following)

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Where in the original the signs from `start` to `end` come from."""
        return self.origin(start), self.origin(end - 1) + 1 if end > start else self.origin(start)

    def in_url(self, start: int) -> bool:
        """Whether `start` lies inside an address."""
        return any(first <= start < last for first, last, _ in self.urls)


class _Writer:
    """Collects what is shown, piece by piece, with where each piece comes from."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.starts: list[int] = [0]
        self.origins: list[int] = [0]
        self.length = 0

    def add(self, text: str, origin: int) -> None:
        if text:
            self.starts.append(self.length)
            self.origins.append(origin)
            self.pieces.append(text)
            self.length += len(text)


def view(text: str) -> View:
    """`text` as its reader sees it; of one that is too long, the beginning and the end."""
    writer = _Writer()
    links: list[tuple[int, int, str]] = []
    half = MAX_CHARACTERS // 2
    if len(text) <= MAX_CHARACTERS:
        _write(text, 0, len(text), writer, links)
    else:
        _write(text, 0, half, writer, links)
        writer.add("\n", half)
        _write(text, len(text) - half, len(text), writer, links)
    shown = "".join(writer.pieces)
    plain = _fold(shown)
    links.extend((m.start(), m.end(), m.group(0)) for m in _URL.finditer(plain))
    return View(text, shown, plain, tuple(links), tuple(writer.starts), tuple(writer.origins))


def _write(text: str, first: int, last: int, writer: _Writer, links: list[tuple[int, int, str]]) -> None:
    at = first
    for match in _MARKUP.finditer(text, first, last):
        writer.add(text[at : match.start()], at)
        at = match.end()
        if match["body"] is not None:
            _link(match, writer, links)
        elif match["entity"]:
            writer.add(html.unescape(match["entity"]), match.start())
        elif match["escape"]:
            writer.add({"n": "\n", "t": " "}.get(match["escape"][1], match["escape"][1]), match.start())
        elif match["fence"] or match["end"]:
            writer.add("\n", match.start())
        elif match["emoji"]:
            writer.add(" ", match.start())
    writer.add(text[at:last], at)


def _link(match: re.Match[str], writer: _Writer, links: list[tuple[int, int, str]]) -> None:
    body, label = match["body"], match["label"]
    if match["sigil"] in {"@", "!"}:
        writer.add(label if label and match["sigil"] == "!" else " ", match.start("label") if label else match.start())
    elif match["sigil"] == "#":
        writer.add(label or " ", match.start("label") if label else match.start())
    elif "://" in body or body.startswith(("mailto:", "tel:")) or label is not None:
        if "://" in body:
            length = len(label or body)
            links.append((writer.length, writer.length + (0 if label else length), body))
        named = label or _LINKED.sub(r"\1", body, count=1)
        writer.add(named, match.start("label") if label else match.end("body") - len(named))
    else:
        writer.add(match.group(0), match.start())


def _fold(shown: str) -> str:
    folded = shown.translate(_FOLDED)
    if folded.isascii() and folded.isprintable():
        return folded
    return "".join(c if c in "\n\t" or " " <= c <= "~" else _plain_sign(c) for c in folded)


def _plain_sign(char: str) -> str:
    known = unicodedata.normalize("NFKC", char)
    if len(known) == 1 and known.isprintable():
        return known
    return char if char.isprintable() else " "


def masked(plain: str, stretches: Iterable[tuple[int, int]], sign: str) -> str:
    """`plain` with `sign` and spaces where the stretches are, so that everything else stays in its place."""
    for start, end in stretches:
        if end > start:
            plain = plain[:start] + sign.ljust(end - start) + plain[end:]
    return plain


def decoded(url: str) -> str:
    """An address with its escapes resolved."""
    return unquote(html.unescape(url), errors="replace")
