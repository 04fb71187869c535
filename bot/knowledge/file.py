"""
One knowledge file, read patiently: a problem with its line for everything that an author has to change.

`loading.load` takes a file or refuses it. Here it gives what can be had of it: the model when it is valid, and its
data when it is YAML at all. The traps of YAML are named as what they are (`on:` is a truth value, `0123` a number, a
text with `: ` in it a mapping, and all that follows ` #` a comment) instead of what they break further on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from bot.knowledge.problems import Problem, name_of
from bot.knowledge.slips import explain
from bot.yamlfiles.text import UNMADE, SafeLoader, line_of, too_deep
from bot.yamlfiles.traps import TAG, Slip, impossible, look_alike, misread_key, nested, not_utf8, not_yaml, truth

M = TypeVar("M", bound=BaseModel)

_DEEPEST = 20
"""Lists and mappings inside of one another; no knowledge file needs more than six."""
_BEGIN = "CONTRIBUTING.md shows how to begin one."
_SWALLOWED = re.compile(r"\s+(#[^\s#][^\n]*)")


@dataclass(slots=True)
class Lines:
    """Lines of values in one file. The text is only looked through when a line is asked for."""

    text: str
    _root: yaml.Node | None = None

    def at(self, *place: int | str) -> int:
        """The line, counted from 1, of the deepest part of `place` that exists."""
        if self._root is None:
            self._root = yaml.compose(self.text, Loader=SafeLoader)
        return line_of(self._root, place)


@dataclass(slots=True)
class Read(Generic[M]):
    """What could be had of one file: `data` is None when it is no YAML, `model` when it does not fit the schema."""

    name: str
    lines: Lines = field(default_factory=lambda: Lines(""))
    data: Any = None
    model: M | None = None
    problems: list[Problem] = field(default_factory=list)

    def problem(self, message: str, *place: int | str) -> Problem:
        """A problem with the value at `place`."""
        return Problem(self.name, self.lines.at(*place), message)


def read_file(path: Path, model: type[M], folder: Path) -> Read[M]:
    """The file at `path`, with every problem that it has on its own."""
    read = Read[M](name_of(path, folder))
    try:
        text = path.read_bytes().decode()
    except FileNotFoundError:
        read.problems.append(Problem(read.name, 1, f"The file is missing. {_first_line(model)} {_BEGIN}"))
    except UnicodeDecodeError as error:
        read.problems.append(_problem(not_utf8(error), read.name))
    except OSError as error:
        read.problems.append(Problem(read.name, 1, f"The file cannot be read: {error.strerror}."))
    else:
        _parse(text, read, model)
    return read


def _problem(slip: Slip, file: str) -> Problem:
    return Problem(file, slip.line, slip.message)


def _first_line(model: type[BaseModel]) -> str:
    what = (model.__doc__ or "").strip().splitlines()[0].rstrip(".:")
    return f"It should hold: {what[:1].lower()}{what[1:].partition(': the file')[0]}."


def _parse(text: str, read: Read[M], model: type[M]) -> None:
    deep = too_deep(text)
    if slip := nested(deep) if deep else look_alike(text):
        read.problems.append(_problem(slip, read.name))
        return
    loader = SafeLoader(text)
    try:
        root = loader.get_single_node()
    except yaml.YAMLError as error:
        read.problems.append(_problem(not_yaml(error, text), read.name))
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
        kind = node.tag.removeprefix(TAG)
        if kind not in {"str", "merge"}:
            self._note(node, misread_key(word, node.tag))
        return word

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        kind = node.tag.removeprefix(TAG)
        word = str(node.value)
        if kind == "str":
            if not node.style:  # no quotes and no block
                self._swallowed(node)
                self._folded(node)
                self._named(node)
            return word
        if kind == "bool" and word.lower() not in {"true", "false"}:
            read = truth(word)
            self._note(node, f'YAML reads {word} as {read}. Write {read}, or "{word}" in quotes to mean the word.')
            return word
        try:
            return self._loader.construct_object(node, deep=True)
        except UNMADE:
            self.no_dates.add(node.start_mark.line + 1)
            self._note(node, impossible(node).message)
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
