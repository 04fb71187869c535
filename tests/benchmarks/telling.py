"""
What tells who has an error from who only speaks of its code: the weights of around_codes.py, found anew.

    .venv/bin/python tests/benchmarks/telling.py [--write]

It looks at the messages in tests/cases/codes, of which each names a code and quotes no error: a file is what one hand
wrote, and a message has the label of an entry or none. The other labelled messages that do so are one hand more, and
those of tests/cases/replies. The weights are those of a logistic regression with a ridge, for which both groups count
alike. Their worth is measured on hands that they were not found from; `--write` writes those that were found from all
files but held-out.jsonl.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.assembly import open_mind
from bot.understanding import telling
from bot.understanding.matching import Matcher

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "cases" / "codes"
WRITTEN = ROOT / "bot" / "understanding" / "around_codes.py"
LEAST = 2  # messages that hold a feature which counts
RIDGE = 1.0
STEPS = 600
PACE = 2.0
NEGLIGIBLE = 0.02  # of weight
HEAD = '''"""
What the words around an error code speak for, as a logarithm of odds: above zero for somebody who has the error.

Written by `tests/benchmarks/telling.py --write`; `bot.understanding.telling` says what a feature is.
"""

from __future__ import annotations

from collections.abc import Mapping

WORTH: Mapping[str, float] = {'''
LIMITS = (0.3, 0.4, 0.5, 0.6, 0.7)


@dataclass(frozen=True, slots=True)
class Example:
    """The features of a message, and whether its writer has the error."""

    found: frozenset[str]
    has: bool


def examples(matcher: Matcher, paths: Iterable[Path]) -> list[Example]:
    """The messages of some files as examples, as far as only a code tells which error they are about."""
    cases = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    found = [(frozenset(matcher.around_code(case["text"])), _has_error(case)) for case in cases]
    return [Example(around, has) for around, has in found if around and has is not None]


def _has_error(case: Mapping[str, Any]) -> bool | None:
    """Whether a message is by somebody who has an error; None where what is right says neither that nor silence."""
    if "right" not in case:
        return case.get("label") is not None
    right = {done for done, *_ in case["right"]}
    return True if "answer" in right else False if right == {"silent"} else None


def learned(given: Sequence[Example]) -> dict[str, float]:
    """The weights under which the examples are most likely, each held back towards zero."""
    held = Counter(feature for example in given for feature in example.found)
    worth = {feature: 0.0 for feature, count in held.items() if count >= LEAST}
    rows = [([feature for feature in example.found if feature in worth], example.has) for example in given]
    groups = Counter(example.has for example in given)
    count = {has: PACE / (2 * groups[has]) for has in groups}
    hold = 1 - PACE * RIDGE / len(given)
    for _ in range(STEPS):
        gains = dict.fromkeys(worth, 0.0)
        for row, has in rows:
            missing = count[has] * (has - telling.likely(row, worth))
            for feature in row:
                gains[feature] += missing
        worth = {feature: weight * hold + gains[feature] for feature, weight in worth.items()}
    return {feature: round(w, 2) for feature, w in sorted(worth.items()) if abs(w) >= NEGLIGIBLE}


def shares(given: Iterable[Example], worth: Mapping[str, float]) -> list[tuple[bool, float]]:
    """Of each example whether its writer has the error, and how likely that is taken to be."""
    return [(example.has, telling.likely(example.found, worth)) for example in given]


def table(judged: Sequence[tuple[bool, float]]) -> str:
    """How many of either group would be answered, for several limits, and the mean logarithm of what was right."""
    groups = Counter(has for has, _ in judged)
    cells = [
        f"{limit}: {sum(has and p >= limit for has, p in judged) / groups[True]:.1%} of those who have it, "
        f"{sum(not has and p >= limit for has, p in judged) / groups[False]:.1%} of talk"
        for limit in LIMITS
    ]
    loss = sum(-math.log(p if has else 1 - p) for has, p in judged) / len(judged)
    return "\n".join((*(f"    {cell}" for cell in cells), f"    mean loss {loss:.3f} nats, {len(judged)} messages"))


def main() -> None:
    """Measure, and write if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"write {WRITTEN.name}")
    given = parser.parse_args()
    matcher = open_mind(ROOT / "knowledge").matcher
    hands = {path.stem: examples(matcher, [path]) for path in sorted(FOLDER.glob("*.jsonl"))}
    unseen = hands.pop("held-out")
    hands["labelled"] = examples(matcher, sorted(FOLDER.parent.glob("*.jsonl")))
    hands["replies"] = examples(matcher, sorted((FOLDER.parent / "replies").glob("*.jsonl")))
    judged: list[tuple[bool, float]] = []
    for name, own in hands.items():
        worth = learned([one for other, group in hands.items() if other != name for one in group])
        judged += shares(own, worth)
    print(f"By weights from the other hands:\n{table(judged)}")
    found = learned([one for group in hands.values() for one in group])
    print(f"held-out.jsonl, by {len(found)} weights from all others:\n{table(shares(unseen, found))}")
    if given.write:
        lines = [f"    {json.dumps(feature, ensure_ascii=False)}: {weight}," for feature, weight in found.items()]
        WRITTEN.write_text("\n".join([HEAD, *lines, "}\n"]), encoding="utf-8")


if __name__ == "__main__":
    main()
