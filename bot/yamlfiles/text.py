"""YAML that people write: its loader, the line of a value in it, and whether it is nested so deeply that it breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import yaml

SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The loader in C is ten times faster, where it was built."""

UNMADE = (ValueError, AttributeError, LookupError, ArithmeticError)
"""What the loader raises, besides its own errors, when it can make nothing of a value, as of `2026-13-45`."""

DEEPEST = 100
"""Lists and mappings inside of one another; what is read for people needs far fewer."""

_HARMLESS = 2 * DEEPEST  # brackets; with so many, each in the one before, every loader still gets to the end
# What stands before a line that is nested too deeply without brackets: a sign and a space for each level, or spaces.
_FAR_IN = re.compile(rf"^[ ?-]{{{_HARMLESS},}}", re.MULTILINE)


_TEXT, _LIST, _KEYS = (f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map"))


def load(text: str) -> Any:
    """
    What `text` says, as `yaml.load` gives it, which needs several times as long for texts, lists and keys alone.

    Raises `yaml.YAMLError` and what `UNMADE` names.
    """
    if "&" in text and "*" in text:  # perhaps one value in several places, which only YAML itself keeps in order
        return yaml.load(text, Loader=SafeLoader)  # noqa: S506 - a safe loader, in C
    loader = SafeLoader(text)
    try:
        root = loader.get_single_node()
        return None if root is None else _made(root, loader)
    finally:
        loader.dispose()


def _made(node: yaml.Node, loader: Any) -> Any:
    if isinstance(node, yaml.ScalarNode):
        if node.tag == _TEXT:
            return node.value
    elif isinstance(node, yaml.MappingNode):
        if node.tag == _KEYS and all(isinstance(key, yaml.ScalarNode) and key.tag == _TEXT for key, _ in node.value):
            return {key.value: _made(value, loader) for key, value in node.value}
    elif node.tag == _LIST:
        return [_made(part, loader) for part in node.value]
    return loader.construct_object(node, deep=True)


def nodes(root: yaml.Node | None) -> Iterator[yaml.Node]:
    """`root` and every node in it, each once and in the order of the text, the outer ones before what is in them."""
    waiting, seen = [root], set[int]()
    while waiting:
        node = waiting.pop()
        if node is None or id(node) in seen:  # an alias stands for a node that was there before
            continue
        seen.add(id(node))
        yield node
        if isinstance(node, yaml.MappingNode):
            waiting += [part for key, value in reversed(node.value) for part in (value, key)]
        elif isinstance(node, yaml.SequenceNode):
            waiting += reversed(node.value)


def line_of(root: yaml.Node | None, path: Sequence[int | str]) -> int:
    """The line, counted from 1, of the deepest part of `path`, keys and positions, that is below `root`."""
    node, line = root, 1
    for part in path:
        if isinstance(node, yaml.MappingNode):
            # The last one counts: so YAML itself does, and what is taken in by `<<` stands before a mapping's own keys.
            found = next(((k, v) for k, v in reversed(node.value) if k.value == str(part)), None)
            if found is None:
                return line
            line, node = found[0].start_mark.line + 1, found[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line + 1
        else:
            return line
    return line


def too_deep(text: str) -> int | None:
    """
    The line, counted from 1, in which more than `DEEPEST` lists and mappings stand inside of one another, or None.

    A loader goes one call deeper for each: the one in Python runs into its limit, and the one in C off its stack, which
    ends the process. Here they are counted as they come.
    """
    if text.count("[") + text.count("{") <= _HARMLESS and not _FAR_IN.search(text):  # as good as always
        return None
    depth = 0
    try:
        for event in yaml.parse(text, Loader=SafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST and event.start_mark is not None:
                return int(event.start_mark.line) + 1
    except yaml.YAMLError:  # it is no YAML, which the loader says as soon
        return None
    return None
