"""
One knowledge file, read patiently: a problem with its line for everything that an author has to change.

`knowledge.load` takes a file or refuses it. Here it gives what can be had of it: the model when it is valid, and its
data when it is YAML at all. The traps of YAML are named as what they are (`on:` is a truth value, `0123` a number, a
text with `: ` in it a mapping, and all that follows ` #` a comment) instead of what they break further on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from bot.slips import explain

SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The loader in C is ten times faster, where it was built."""

M = TypeVar("M", bound=BaseModel)

_DEEPEST = 20
"""Lists and mappings inside of one another; no knowledge file needs more than six."""
_TAG = "tag:yaml.org,2002:"
_SWALLOWED = re.compile(r"\s+(#[^\s#][^\n]*)")
_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?:[ \t]|$)", re.MULTILINE)
_ODD_INDENT = re.compile(r"^[ \t]*[\u00a0\u2000-\u200b\u202f\u3000]", re.MULTILINE)
_LINES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^ *\t|^ *-\t"), "There is a tab in this line. Indent by spaces, and put one space behind “-”."),
    (re.compile(r"^---"), "A file holds one entry. Give what follows `---` a file of its own, or remove that line."),
    (
        re.compile(r"""^\s*(?:- |[\w-]+: )\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[^\S\n]*[^\s#,\]}]"""),
        "Text goes on after a closing quotation mark. Put quotes around the whole, and inside of them the other kind.",
    ),
    (re.compile(r"^\s*(?:- |[\w-]+: )\s*[{\[]"), "A text that begins with { or [ must stand in quotes."),
    (re.compile(r"^\s*(?:- |[\w-]+: )\s*[>|]"), "A text that begins with > or | must stand in quotes."),
)
"""What a line that YAML cannot read looks like, and what to do then; the first that fits."""
_HINTS = (
    ("alias", "A text that begins with * or & must stand in quotes."),
    ("mapping values are not allowed", "A text that holds “: ” must stand in quotes."),
    ("cannot start any token", "A text that begins with a backtick, @ or % must stand in quotes."),
    ("flow", "A text that begins with { or [ must stand in quotes, and inside braces also one with a comma or “: ”."),
    ("unexpected ':'", "A key needs a value after its colon, and a text that holds a colon may need quotes."),
    ("escape", "A backslash stands for itself between single quotation marks, and not between double ones."),
    ("block collection", "Look at the indentation of this line and of the one before."),
    ("block mapping", "Look at the indentation of this line and of the one before."),
    ("quoted scalar", "A quotation mark is opened here and never closed."),
    ("simple key", "Write a key as `key: value` with a space, and begin an item of a list with “- ”."),
    ("control characters", "Remove the sign that cannot be seen; it may come from copying out of a document."),
)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong in a knowledge file, at a line counted from 1."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class LineFinder:
    """Finds the line of a value in a YAML text by its path of keys and positions."""

    def __init__(self, text: str) -> None:
        """Composes `text` once; it must be valid YAML."""
        self._root = yaml.compose(text, Loader=SafeLoader)

    def line(self, path: Sequence[int | str]) -> int:
        """The line, counted from 1, of the deepest part of `path` that exists."""
        node, line = self._root, 1
        for part in path:
            if isinstance(node, yaml.MappingNode):
                found = next(
                    ((k, v) for k, v in reversed(node.value) if k.value == str(part)), None
                )  # as YAML, the last
                if found is None:
                    return line
                line, node = found[0].start_mark.line + 1, found[1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
                node = node.value[part]
                line = node.start_mark.line + 1
            else:
                return line
        return line


@dataclass(slots=True)
class Lines:
    """Lines of values in one file. The text is only looked through when a line is asked for."""

    text: str
    _finder: LineFinder | None = None

    def at(self, *place: int | str) -> int:
        """The line, counted from 1, of the deepest part of `place` that exists."""
        if self._finder is None:
            self._finder = LineFinder(self.text)
        return self._finder.line(place)


@dataclass(slots=True)
class Read(Generic[M]):
    """What could be had of one file: `data` is None when it is no YAML, `model` when it does not fit the schema."""

    path: Path
    name: str
    lines: Lines = field(default_factory=lambda: Lines(""))
    data: Any = None
    model: M | None = None
    problems: list[Problem] = field(default_factory=list)

    def problem(self, message: str, *place: int | str) -> Problem:
        """A problem with the value at `place`."""
        return Problem(self.name, self.lines.at(*place), message)


def name_of(path: Path, folder: Path) -> str:
    """How problems call a file: its path from the folder that holds the knowledge folder."""
    return path.relative_to(folder.parent).as_posix()


def read_file(path: Path, model: type[M], folder: Path) -> Read[M]:
    """The file at `path`, with every problem that it has on its own."""
    read = Read[M](path, name_of(path, folder))
    try:
        text = path.read_bytes().decode()
    except FileNotFoundError:
        read.problems.append(Problem(read.name, 1, f"The file is missing. {_first_line(model)}"))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        read.problems.append(Problem(read.name, line, "The file is not UTF-8 text here. Save it as UTF-8."))
    except OSError as error:
        read.problems.append(Problem(read.name, 1, f"The file cannot be read: {error.strerror}."))
    else:
        _parse(text, read, model)
    return read


def _first_line(model: type[BaseModel]) -> str:
    what = (model.__doc__ or "").strip().splitlines()[0].rstrip(".:")
    return f"It should hold: {what[:1].lower()}{what[1:].partition(': the file')[0]}."


def _parse(text: str, read: Read[M], model: type[M]) -> None:
    if conflict := _CONFLICT.search(text):
        message = (
            "A merge left two versions here. Keep what holds, and remove the lines of <<<<<<<, ======= and >>>>>>>."
        )
        read.problems.append(Problem(read.name, text.count("\n", 0, conflict.start()) + 1, message))
        return
    if odd := _ODD_INDENT.search(text):
        message = (
            "This line is indented by a sign that only looks like a space, as copied text often is. Indent by spaces."
        )
        read.problems.append(Problem(read.name, text.count("\n", 0, odd.start()) + 1, message))
        return
    loader = SafeLoader(text)
    try:
        root = loader.get_single_node()
    except yaml.YAMLError as error:
        number = _yaml_line(error, text)
        line = [*text.split("\n"), ""][number - 1]  # it may end where a line would begin
        read.problems.append(Problem(read.name, number, _yaml_message(error, line)))
        return
    finally:
        loader.dispose()
    read.lines = Lines(text)
    if root is None:
        read.problems.append(Problem(read.name, 1, f"The file is empty. {_first_line(model)}"))
        return
    nodes = _Nodes(read.name, text, loader)
    read.data = nodes.value(root)
    read.problems.extend(nodes.problems)
    try:
        read.model = model.model_validate(read.data)
    except ValidationError as error:
        found = (read.problem(message, *place) for place, message in explain(error, model, read.data))
        read.problems.extend(problem for problem in found if problem.line not in nodes.no_dates)


def _yaml_line(error: yaml.YAMLError, text: str) -> int:
    """The line to look at: where what is never ended begins, otherwise where YAML stopped."""
    what = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    marks = [getattr(error, "problem_mark", None), getattr(error, "context_mark", None)]
    if "simple key" in what or "end of stream" in what:
        marks.reverse()
    if mark := marks[0] or marks[1]:
        return int(mark.line) + 1
    return text.count("\n", 0, getattr(error, "position", 0) or 0) + 1


def _yaml_message(error: yaml.YAMLError, line: str) -> str:
    """What to do about `error`, which is about `line`, and then what YAML says itself."""
    problem, context = getattr(error, "problem", None), getattr(error, "context", None)
    what = ", ".join(part for part in (context, problem) if part) or getattr(error, "reason", "it cannot be read")
    seen = (advice for form, advice in _LINES if form.search(line))
    hint = "" if "flow" in what or "unexpected" in what else next(seen, "")
    hint = hint or next((advice for sign, advice in _HINTS if sign in what), "Look at this line and the one before.")
    return f"This is not YAML. {hint} YAML says: {what}."


class _Nodes:
    """Plain data from YAML nodes, with the traps noted. Keys are always texts, since no knowledge file has others."""

    def __init__(self, name: str, text: str, loader: Any) -> None:
        self.problems: list[Problem] = []
        self._name = name
        self._lines = text.splitlines()
        self._loader = loader
        self._open: set[int] = set()
        self._made: dict[int, Any] = {}
        self.no_dates: set[int] = set()
        """Lines with a day that does not exist, of which there is no more to say."""

    def _note(self, node: yaml.Node, message: str) -> None:
        self.problems.append(Problem(self._name, node.start_mark.line + 1, message))

    def value(self, node: yaml.Node) -> Any:
        """What `node` says."""
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if id(node) in self._open:
            self._note(node, "This value holds itself through an alias (*). Write it out.")
            return None
        if id(node) in self._made:  # shared and not walked through again: aliases of aliases may stand for millions
            self._note(node, "This value stands in other places through aliases (*). Write it out there.")
            return self._made[id(node)]
        if len(self._open) == _DEEPEST:
            self._note(node, "Lists and keys are nested too deeply here. Look for brackets that are never closed.")
            return None
        self._open.add(id(node))
        found = self._mapping(node) if isinstance(node, yaml.MappingNode) else [self.value(item) for item in node.value]
        self._open.discard(id(node))
        self._made[id(node)] = found
        return found

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Any]:
        lines: dict[str, int] = {}
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._note(key_node, "A key must be a word. Put a text that begins with { or [ in quotes.")
                continue
            key = self._key(key_node)
            if key in lines:
                message = f"The key `{key}` stands in line {lines[key]} too, and only the last counts. Keep one."
                self._note(key_node, message)
            lines.setdefault(key, key_node.start_mark.line + 1)
            found[key] = self.value(value_node)
        return found

    def _key(self, node: yaml.ScalarNode) -> str:
        word = str(node.value)
        kind = node.tag.removeprefix(_TAG)
        if kind == "bool":
            self._note(node, f'YAML reads the key {word} as {_truth(word)}. Put it in quotes: "{word}".')
        elif kind not in {"str", "merge"}:
            self._note(node, f'YAML reads the key {word} as a {_kind(kind)}. Put it in quotes: "{word}".')
        return word

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        kind = node.tag.removeprefix(_TAG)
        word = str(node.value)
        if kind == "str":
            if not node.style:  # no quotes and no block
                self._swallowed(node)
                self._folded(node)
                self._named(node)
            return word
        if kind == "bool" and word.lower() not in {"true", "false"}:
            truth = _truth(word)
            self._note(node, f'YAML reads {word} as {truth}. Write {truth}, or "{word}" in quotes to mean the word.')
            return word
        try:
            return self._loader.construct_object(node, deep=True)
        except ValueError:
            self.no_dates.add(node.start_mark.line + 1)
            self._note(node, f"“{word}” is no {_kind(kind)} that exists. Correct it, or put a text in quotes.")
        except yaml.YAMLError:
            self._note(node, "YAML does not take this for a text. Put it in quotes, without any ! before it.")
        return word

    def _swallowed(self, node: yaml.ScalarNode) -> None:
        """Note what follows ` #` on the line of a text without quotes, which YAML drops; real comments begin `# `."""
        end = node.end_mark
        rest = self._lines[end.line][end.column :] if end.line < len(self._lines) else ""
        if swallowed := _SWALLOWED.match(rest):
            message = f"YAML takes “{swallowed.group(1)}” for a comment and drops it. Put the whole text in quotes."
            self.problems.append(Problem(self._name, end.line + 1, message))

    def _folded(self, node: yaml.ScalarNode) -> None:
        """Note each item of a list that is indented further than the one before, whose text YAML takes for its end."""
        for number in range(node.start_mark.line + 1, min(node.end_mark.line + 1, len(self._lines))):
            if self._lines[number].lstrip().startswith("- "):
                message = (
                    "YAML joins this item to the text before it. Indent it as the others, or quote the whole text."
                )
                self.problems.append(Problem(self._name, number + 1, message))

    def _named(self, node: yaml.ScalarNode) -> None:
        """Note a text that begins with &, whose first word YAML takes for a name and drops."""
        start = node.start_mark
        if self._lines[start.line][start.column : start.column + 1] == "&":
            self._note(node, "YAML drops the word with & at the beginning. Put the whole text in quotes.")


def _truth(word: str) -> str:
    return "true" if word.lower() in {"on", "yes", "y", "true"} else "false"


def _kind(tag: str) -> str:
    return {"int": "number", "float": "number", "timestamp": "date", "null": "missing value"}.get(tag, tag)
