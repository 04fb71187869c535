"""
Text of the knowledge base with its three marks, as rich text for Slack and as plain text.

The marks are `**a label or a menu path**`, `` `literal text` `` and `{a placeholder}`. A placeholder shows the value
from the person's own message in bold, so that they see that it is theirs; when the message held none, it shows what the
entry says instead. Values are put into leaves of rich text, which Slack shows as they are: nothing in them is a mark, a
mention or a link.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bot.models import Placeholder

MAX_VALUE = 80
"""Characters that are shown of a captured value; no account code, name or date that helps is longer."""

ELLIPSIS = "…"

Kind = Literal["text", "label", "literal", "value", "quoted"]
Leaf = dict[str, Any]

_MARK = re.compile(r"\*\*(?P<label>[^*]+(?:\*[^*]+)*)\*\*|`(?P<literal>[^`]+)`|\{(?P<name>[a-z][a-z0-9_]{0,39})\}")
_SENTENCE_END = re.compile(r"(?:^|[.!?]\s+)$")
_ARTICLE = re.compile(r"\b(?:the|an?|your|this|that) $", re.IGNORECASE)
_UNPLAIN = re.compile(r"[^\x20-\x7e]")
_LONG_WORD = 40  # characters of a word that is cut in the middle
_SPARE = 1000  # characters of spaces and of what is not shown, beyond what a text may hold
_JOINERS = "\u200c\u200d"  # they shape Persian words and emoji families

_STYLES: dict[Kind, dict[str, bool]] = {
    "text": {},
    "label": {"bold": True},
    "literal": {"code": True},
    "value": {"bold": True},
    "quoted": {"bold": True, "code": True},
}


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text of one kind; `quoted` is a value inside literal text."""

    text: str
    kind: Kind = "text"


def printable(text: str) -> str:
    """
    `text` without characters that show nothing or change how their neighbours show.

    Line ends stay, in one form; other control characters, lone surrogates, marks of writing direction and characters
    that YAML or Slack refuse are dropped.
    """
    if text.isprintable():
        return text
    return _UNPLAIN.sub(lambda found: _shown(found.group()), text.replace("\r\n", "\n"))


def _shown(char: str) -> str:
    if char.isprintable():
        return char
    if char in "\n\r\u0085\u2028\u2029\x0b\x0c":
        return "\n"
    category = unicodedata.category(char)
    if category == "Zs" or char == "\t":
        return " "
    # Unassigned characters beyond the first plane are emoji that are newer than this Python.
    new = category == "Cn" and ord(char) > 0xFFFF and ord(char) & 0xFFFE != 0xFFFE
    return char if new or category == "Co" or char in _JOINERS else ""


def one_line(text: str) -> str:
    """`text` as one printable line with single spaces."""
    return " ".join(printable(text).split())


def fit(text: str, most: int) -> str:
    """`text` as one line of at most `most` characters; what is longer ends in an ellipsis, at a word if one is near."""
    read = text[: 4 * most + _SPARE]  # a whole log would hold up everybody else
    line = one_line(read)
    if len(line) <= most and len(read) == len(text):
        return line
    kept = line[: most - 1]
    space = kept.rfind(" ")
    if space >= most * 2 // 3:
        kept = kept[:space]
    return kept.rstrip(" ,;:") + ELLIPSIS


def cut(text: str, most: int) -> str:
    """`text` over its lines, without empty ones around it, of at most `most` characters; a longer one as in `fit`."""
    read = text[: 4 * most + _SPARE]
    shown = printable(read).strip()
    if len(shown) <= most and len(read) == len(text):
        return shown
    return shown[: most - 1].rstrip() + ELLIPSIS


def abridged(text: str, most: int) -> str:
    """
    `text` over its lines, of at most `most` characters; of a longer one the beginning and the end.

    A line between the two counts the characters that are left out. The end is where errors tell most.
    """
    text, read = text.strip(), 4 * most + _SPARE
    unread = max(0, len(text) - 2 * read)
    shown = printable(text[:read] + text[-read:] if unread else text).strip()
    if len(shown) <= most and not unread:
        return shown
    room = most - len(_left_out(len(text)))
    first = _to_a_space(shown[: room - room // 2])
    last = _to_a_space(shown[-(room // 2) :][::-1])[::-1]
    return (first + _left_out(len(shown) - len(first) - len(last) + unread) + last).strip()


def _left_out(number: int) -> str:
    return f"\n[{number:,} characters are left out here]\n"


def _to_a_space(text: str) -> str:
    """`text` without its last word, which may be cut, unless that is long or the only one."""
    if not text or text[-1].isspace():
        return text.rstrip()
    kept, *last = text.rsplit(None, 1)
    return kept if last and len(last[0]) <= _LONG_WORD else text


def spans(text: str, values: Mapping[str, str], placeholders: Mapping[str, Placeholder]) -> tuple[Span, ...]:
    """
    The pieces of `text`, in order.

    `values` are what the message held, by the name of the placeholder; a name that is not in `placeholders` is no
    placeholder, and its braces are shown as they stand. Values longer than `MAX_VALUE` characters are cut.
    """
    writer = _Writer(values, placeholders)
    writer.write(printable(text), "text")
    return tuple(writer.spans)


class _Writer:
    """Collects spans; it looks back at what is written when a value is missing."""

    def __init__(self, values: Mapping[str, str], placeholders: Mapping[str, Placeholder]) -> None:
        self.spans: list[Span] = []
        self._values = values
        self._placeholders = placeholders

    def write(self, text: str, kind: Kind) -> None:
        end = 0
        for match in _MARK.finditer(text):
            name = match["name"]
            if name is not None and name not in self._placeholders:
                continue
            self._add(text[end : match.start()], kind)
            end = match.end()
            if name is not None:
                self._placeholder(name, kind)
            elif kind == "literal":
                self._add(match.group(0), kind)
            else:
                self.write(match["label"] or match["literal"], "label" if match["label"] else "literal")
        self._add(text[end:], kind)

    def _placeholder(self, name: str, kind: Kind) -> None:
        value = fit(self._values.get(name, ""), MAX_VALUE)
        if value:
            self._add(value, "quoted" if kind == "literal" else "value")
        elif kind == "literal":
            self._add(ELLIPSIS, kind)
        else:
            self._unknown(self._placeholders[name])

    def _unknown(self, placeholder: Placeholder) -> None:
        words = one_line(placeholder.unknown)
        repeated = placeholder.label.casefold() in words.casefold()
        if (repeated and self._drop_label(placeholder.label)) or _SENTENCE_END.search(self._written()):
            words = words[:1].upper() + words[1:]
        self._add(words, "text")

    def _drop_label(self, label: str) -> bool:
        """
        Take back a label that was just written, as in `account code {account_code}`.

        Without the value the two would read "account code the account code in the message". Gives whether the words
        that were taken back began with a capital.
        """
        if not self.spans:
            return False
        last = self.spans[-1]
        tail = f"{label} ".casefold()
        if last.kind != "text" or not last.text.casefold().endswith(tail):
            return False
        kept, dropped = last.text[: -len(tail)], last.text[-len(tail) :]
        if article := _ARTICLE.search(kept):
            kept, dropped = kept[: article.start()], kept[article.start() :] + dropped
        self.spans.pop()
        self._add(kept, "text")
        return dropped[:1].isupper()

    def _written(self) -> str:
        return "".join(span.text for span in self.spans)[-40:]

    def _add(self, text: str, kind: Kind) -> None:
        if not text:
            return
        if self.spans and self.spans[-1].kind == kind:
            text = self.spans.pop().text + text
        self.spans.append(Span(text, kind))


def leaves(pieces: Iterable[Span]) -> list[Leaf]:
    """The spans as elements of a rich text section."""
    return [leaf(piece.text, **_STYLES[piece.kind]) for piece in pieces]


def leaf(text: str, **style: bool) -> Leaf:
    """One rich text element that shows `text` literally."""
    return {"type": "text", "text": text, "style": style} if style else {"type": "text", "text": text}


def plain(pieces: Iterable[Span], marks: tuple[str, str] = ("`", "`")) -> str:
    """The spans as text in which only literal text is marked, with what stands before and behind it: backticks."""
    written, literal = "", False
    for piece in pieces:
        if literal != (literal := piece.kind in ("literal", "quoted")):
            written += marks[0] if literal else marks[1]
        written += piece.text
    return written + marks[1] if literal else written
