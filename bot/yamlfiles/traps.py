"""
What keeps a text from being read as YAML, with its line, in words that say to its author what to do.

It is the same for knowledge files and for the configuration. Only who has met such a text needs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from bot.yamlfiles.text import UNMADE, nodes

TAG = "tag:yaml.org,2002:"
"""What begins the tag of each kind of value that YAML itself knows."""

_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?:[ \t]|$)", re.MULTILINE)
_ODD_INDENT = re.compile(r"^[ \t]*[\u00a0\u2000-\u200b\u202f\u3000]", re.MULTILINE)
_TAB = re.compile(r"^ *\t|^ *-\t")
QUOTES_OF_PRINT = "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a"
"""Quotation marks as word processors set them, which YAML takes for letters."""

NO_QUOTES = (
    'The quotation marks around it are those of printed text, which YAML does not know. Write straight ones: "…".'
)

_PRINTED = re.compile(rf"^\s*(?:- |[\w-]+: )\s*[{QUOTES_OF_PRINT}]")
_LINES: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"""^\s*(?:- |[\w-]+: )\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[^\S\n]*[^\s#,\]}]"""),
        "Text goes on after a closing quotation mark. Put quotes around the whole, and inside of them the other kind.",
    ),
    (re.compile(r"^\s*(?:- |[\w-]+: )\s*[{\[]"), "A text that begins with { or [ must stand in quotes."),
    (re.compile(r"^\s*(?:- |[\w-]+: )\s*[>|]"), "A text that begins with > or | must stand in quotes."),
)
"""What a line that YAML cannot read looks like, and what to do then; the first that fits."""
_CLEAR = (
    ("cannot start any token", "A text that begins with a backtick, @ or % must stand in quotes."),
    ("alias", "A text that begins with * or & must stand in quotes."),
    ("mapping values are not allowed", "A text that holds “: ” must stand in quotes, and each key ends with a colon."),
    ("constructor for the tag", "A text that begins with !, or is = alone, must stand in quotes."),
    ("another document", "Give what follows `---` a file of its own, or remove that line."),
    ("for merging", "Behind `<<:` only another section can stand. Write its keys out here."),
    ("control characters", "Remove the sign that cannot be seen; it may come from copying out of a document."),
)
"""Words of YAML that leave no doubt, whatever the line looks like."""
_HINTS = (
    (
        "flow",
        (
            "The bracket that opens in line {begun} is not closed, or a comma is missing. A text that begins with {{ "
            "or [ must stand in quotes, and inside braces also one with a comma or “: ”."
        ),
    ),
    ("unexpected ':'", "A key needs a value after its colon, and a text that holds a colon may need quotes."),
    ("escape", "A backslash stands for itself between single quotation marks, and not between double ones."),
    ("block collection", "Look at the indentation of this line: what it should belong to begins in line {begun}."),
    ("block mapping", "Look at the indentation of this line: what it should belong to begins in line {begun}."),
    ("quoted scalar", "A quotation mark is opened here and never closed."),
    ("simple key", "Write a key as `key: value` with a space, and begin an item of a list with “- ”."),
)


@dataclass(frozen=True, slots=True)
class Slip:
    """Something wrong in a text, at a line counted from 1, in whole sentences."""

    line: int
    message: str


def not_utf8(error: UnicodeDecodeError) -> Slip:
    """That bytes are no text."""
    line = error.object.count(b"\n", 0, error.start) + 1
    return Slip(line, "The file is not UTF-8 text here. Save it as UTF-8.")


def nested(line: int) -> Slip:
    """That lists and keys stand inside of one another too often."""
    return Slip(line, "Lists and keys are nested too deeply here. Look for brackets that are never closed.")


def look_alike(text: str) -> Slip | None:
    """What YAML takes for something else, and nobody sees: the marks of a merge, and signs like spaces."""
    if conflict := _CONFLICT.search(text):
        message = (
            "A merge left two versions here. Keep what holds, and remove the lines of <<<<<<<, ======= and >>>>>>>."
        )
        return Slip(text.count("\n", 0, conflict.start()) + 1, message)
    if odd := _ODD_INDENT.search(text):
        message = (
            "This line is indented by a sign that only looks like a space, as copied text often is. Indent by spaces."
        )
        return Slip(text.count("\n", 0, odd.start()) + 1, message)
    return None


def not_yaml(error: yaml.YAMLError, text: str) -> Slip:
    """What to do about `error`, which kept `text` from being read, and then what YAML says itself."""
    problem, context = getattr(error, "problem", None), getattr(error, "context", None)
    what = ", ".join(part for part in (context, problem) if part) or getattr(error, "reason", "it cannot be read")
    lines = text.splitlines() or [""]
    number, begun = (min(number, len(lines)) for number in _numbers(error, what, text))
    hint = _advice(what, lines[number - 1]).format(begun=begun)
    if "flow" in what and re.search(r"[\[,\s]#", "\n".join(lines[begun - 1 : number])):
        hint += " A # behind a space or a bracket begins a comment; put it in quotes, or leave it out."
    return Slip(number, f"This is not YAML. {hint} YAML says: {what}.")


def _numbers(error: yaml.YAMLError, what: str, text: str) -> tuple[int, int]:
    """The line to look at, where YAML stopped or where what is never ended begins; and where what it was in begins."""
    if isinstance(error, yaml.reader.ReaderError):
        hidden = yaml.reader.Reader.NON_PRINTABLE.search(text)  # its own position is in bytes, or in characters
        line = text.count("\n", 0, hidden.start() if hidden else 0) + 1
        return line, line
    marks = [getattr(error, "problem_mark", None), getattr(error, "context_mark", None)]
    stopped, begun = (mark.line + 1 if mark else None for mark in marks)
    if "simple key" in what or "end of stream" in what:
        stopped = begun or stopped
    return stopped or begun or 1, begun or stopped or 1


def _advice(what: str, line: str) -> str:
    if _TAB.search(line):
        return "There is a tab in this line. Indent by spaces, and put one space behind “-”."
    if line.startswith("---"):
        what = "another document"
    if "mapping values" in what and _PRINTED.search(line):
        return NO_QUOTES
    if clear := next((advice for sign, advice in _CLEAR if sign in what), None):
        return clear
    seen = next((advice.replace("{", "{{") for form, advice in _LINES if form.search(line)), "")
    hint = "" if "flow" in what or "unexpected" in what else seen
    return hint or next((advice for sign, advice in _HINTS if sign in what), "Look at this line and the one before.")


def impossible(node: yaml.ScalarNode) -> Slip:
    """That a value looks like a date, or a number, and is none."""
    named = called_by_yaml(node.tag)
    return Slip(
        node.start_mark.line + 1, f"“{node.value}” is no {named} that exists. Correct it, or put a text in quotes."
    )


def called_by_yaml(tag: str) -> str:
    """What YAML takes a value for, by its tag."""
    name = tag.removeprefix(TAG)
    return {"int": "number", "float": "number", "timestamp": "date", "null": "missing value"}.get(name, name)


def truth(word: str) -> str:
    """What YAML reads a word as that it takes for a truth value."""
    return "true" if word.lower() in {"on", "yes", "y", "true"} else "false"


def misread_key(word: str, tag: str) -> str:
    """That YAML reads a key as something else than a text."""
    read = truth(word) if tag == f"{TAG}bool" else f"a {called_by_yaml(tag)}"
    return f'YAML reads the key {word} as {read}. Put it in quotes: "{word}".'


def all_impossible(root: yaml.Node | None, loader: Any) -> Iterator[Slip]:
    """Each value below `root` of which `loader` can make nothing."""
    for node in nodes(root):
        if isinstance(node, yaml.ScalarNode):
            try:
                loader.construct_object(node)
            except UNMADE:
                yield impossible(node)
            except yaml.YAMLError:  # a tag that nobody knows, which is another slip
                continue
