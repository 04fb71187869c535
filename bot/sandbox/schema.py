"""
Small checks to build a description of JSON from, as `blockkit` does for Slack's blocks.

A check is a function of (run, value, pointer): it adds what is wrong to the run and returns nothing. The words are
Slack's own, as its answers show them: `must be less than 151 characters [json-pointer:/blocks/0/text/text]`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Surface = Literal["message", "modal", "home"]
Check = Callable[["Run", Any, str], None]


@dataclass(slots=True)
class Run:
    """One check of one payload: where it would be shown, what was found, and what has to be counted over all of it."""

    surface: Surface
    findings: list[str] = field(default_factory=list)
    block_ids: set[str] = field(default_factory=set)
    markdown_characters: int = 0
    tables: int = 0

    def find(self, at: str, message: str) -> None:
        """Add a finding about the value at a JSON pointer."""
        self.findings.append(f"{message} [json-pointer:{at}]")


def anything(_run: Run, _value: Any, _at: str) -> None:
    """Any value passes."""


def string(maximum: int | None = None, minimum: int = 0) -> Check:
    """Check a string of so many characters (code points)."""

    def check(run: Run, value: Any, at: str) -> None:
        if not isinstance(value, str):
            run.find(at, "must provide a string")
        elif len(value) < minimum:
            run.find(at, f"must be more than {minimum - 1} characters")
        elif maximum is not None and len(value) > maximum:
            run.find(at, f"must be less than {maximum + 1} characters")

    return check


def pattern(expression: str, words: str, maximum: int = 3000) -> Check:
    """Check a string by a regular expression that matches it from its beginning to its end."""
    compiled = re.compile(expression, re.DOTALL)

    def check(run: Run, value: Any, at: str) -> None:
        before = len(run.findings)
        string(maximum, 1)(run, value, at)
        if len(run.findings) == before and not compiled.fullmatch(value):
            run.find(at, words)

    return check


def boolean(run: Run, value: Any, at: str) -> None:
    """Check a truth value."""
    if not isinstance(value, bool):
        run.find(at, "must provide a boolean")


def integer(low: int, high: int) -> Check:
    """Check a whole number between two limits, both included."""

    def check(run: Run, value: Any, at: str) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            run.find(at, "must provide an integer")
        elif not low <= value <= high:
            run.find(at, f"must be between {low} and {high}")

    return check


def one_of(*allowed: Any) -> Check:
    """Check a value against a closed list."""

    def check(run: Run, value: Any, at: str) -> None:
        if value not in allowed:
            run.find(at, f"must be one of: {', '.join(str(item) for item in allowed)}")

    return check


def listing(item: Check, maximum: int | None = None, minimum: int = 0) -> Check:
    """Check an array and each of its items."""

    def check(run: Run, value: Any, at: str) -> None:
        if not isinstance(value, list):
            run.find(at, "must provide an array")
            return
        if len(value) < minimum:
            run.find(at, f"must provide at least {minimum} items")
        if maximum is not None and len(value) > maximum:
            run.find(at, f"no more than {maximum} items allowed")
            return
        for index, element in enumerate(value):
            item(run, element, f"{at}/{index}")

    return check


def shape(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None, *also: Check) -> Check:
    """Check an object: its required and optional properties, no others (`type` is always allowed), then `also`."""
    known = {"type": anything, **(optional or {}), **required}

    def check(run: Run, value: Any, at: str) -> None:
        if not isinstance(value, dict):
            run.find(at, "must provide an object")
            return
        for name in required:
            if value.get(name) is None:
                run.find(at, f"missing required field: {name}")
        for name, part in value.items():
            if name not in known:
                run.find(f"{at}/{name}", f"invalid additional property: {name}")
            elif part is not None or name not in required:
                known[name](run, part, f"{at}/{name}")
        for more in also:
            more(run, value, at)

    return check


def by_type(kinds: Mapping[str, Check]) -> Check:
    """Check an object whose `type` says which of several checks it has to pass."""

    def check(run: Run, value: Any, at: str) -> None:
        if not isinstance(value, dict):
            run.find(at, "must provide an object")
        elif value.get("type") is None:
            run.find(at, "missing required field: type")
        elif not isinstance(value["type"], str) or value["type"] not in kinds:
            run.find(f"{at}/type", f"unsupported type: {value['type']}")
        else:
            kinds[value["type"]](run, value, at)

    return check


def exactly_one(*names: str) -> Check:
    """Check that an object has one of several properties, and only one."""

    def check(run: Run, value: Any, at: str) -> None:
        if sum(value.get(name) is not None for name in names) != 1:
            run.find(at, f"must define either {' or '.join(f'`{name}`' for name in names)}")

    return check
