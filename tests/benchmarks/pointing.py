"""
Which passages of an entry a question points at: the weights of asked_words.py, found anew.

    .venv/bin/python tests/benchmarks/pointing.py [--write]

It looks at the questions in tests/cases/questions, of which each names the passages of its entry that answer it, word
for word, or none. A file is what one hand wrote, before anything was tried. The weights are those under which the
passages that are right are the likeliest, each held back towards zero. They are measured on hands that they were not
found from, and on entries that they were not found from; `--write` writes those that were found from all files but
held-out.jsonl.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.assembly import Mind, open_mind
from bot.understanding import asked_words, pointing
from bot.understanding.passages import passages
from bot.understanding.weighing import shares

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "cases" / "questions"
WRITTEN = Path(asked_words.__file__)
LEAST = 3  # questions in which a pair of features was right
RIDGE = 20.0
ROUNDS = 10
PACE = 0.1
TINY = 0.003  # of a share, from which it is no use to learn
NEGLIGIBLE = 0.1  # nats of a weight
PARTS = 5  # of the entries
HOW = frozenset(  # stems in which anything may be asked
    """
    i im we you he she they it its me us them him her my our your their his this that these those there here do doe did
    done is am are was were be been has have had will would can could shall should may might must not no yes ok okay so
    then just still realli veri also too if or but and a an the to of in on at for with from by as about get got now
    someth anyth someon anyon cant dont doesnt wont isnt than thank pleas hi hello up out all ani some one thing
    """.split()  # noqa: SIM905 - a list of them would be a page
)
LIMITS = (0.1, 0.25, 0.6, 1.0)
WIDE = 118
HEAD = '''"""
What the words of a question are worth for those of a passage that answers it, as a logarithm of odds.

Written by `tests/benchmarks/pointing.py --write`; `bot.understanding.pointing` says what a feature is. A line holds a
feature of a question, and features of passages, each with what it is worth beside that.
"""

WORTH = r"""
'''


@dataclass(frozen=True, slots=True)
class Example:
    """A question of an entry: its features, those of each passage and of none, and which of these are right."""

    entry: str
    asked: Sequence[str]
    held: Sequence[pointing.Features]
    right: frozenset[int]


def examples(mind: Mind, paths: Iterable[Path]) -> list[Example]:
    """The questions of some files, but for those about what their entry does not say any more."""
    lines = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    found = [
        _example(mind, one["entry"], one["q"], one["passages"])
        for one in lines
        if one["entry"] in mind.knowledge.entries
    ]
    return [one for one in found if one.right]


def _example(mind: Mind, entry_id: str, text: str, wanted: Sequence[str]) -> Example:
    entry, matcher = mind.knowledge.entries[entry_id], mind.matcher
    product, query = mind.knowledge.products[entry.product], matcher.lexicon.read(text)
    found, none = pointing.held_by(query, entry, product, matcher.lexicon, matcher.index.weight_of)
    held = [one for _, one in found]
    texts = [" ".join(f"{passage.text} {passage.when}".split()) for passage in passages(entry)]
    said = [" ".join(one.split()) for one in wanted]
    right = {at for at, passage in enumerate(texts) if any(one in passage or passage in one for one in said)}
    right |= {at for at, passage in enumerate(passages(entry)) if passage.heading in said}
    nothing = {len(held)} if not said else set()
    return Example(entry_id, pointing.features(query, product), [*held, none], frozenset(right | nothing))


def of_talks(mind: Mind, paths: Iterable[Path]) -> list[Example]:
    """
    What people write below an answer, in the conversations of some files.

    Of a question which the entry above answers, any of its passages may be right; anything else points at nothing.
    """
    found = []
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            above = None
            for turn in json.loads(line)["turns"]:
                kinds = {done[0] for done in turn["right"]}
                if above is not None and "answer" not in kinds:
                    asked = next((done[1] for done in turn["right"] if done[0] == "question"), None)
                    one = _example(mind, asked or above, turn["text"], [])
                    every = frozenset(range(len(one.held) - 1))
                    found.append(replace(one, right=every) if asked else one)
                above = next((done[-1] for done in turn["right"] if done[0] == "answer"), above)
    return found


def learned(labelled: Sequence[Example]) -> dict[str, dict[str, float]]:
    """The weights under which what is right is the likeliest, by steps that grow smaller where much was learned."""
    given = [one for one in map(_open, labelled) if one.right]
    counts = Counter(
        pair for one in given for pair in {pair for at in one.right for pair in _pairs(one.asked, one.held[at])}
    )
    names = sorted(pair for pair, count in counts.items() if count >= LEAST or not pair[0])
    number = {pair: at for at, pair in enumerate(names)}
    rows = [[_row(one.asked, held, number) for held in one.held] for one in given]
    seen = Counter(at for row in rows for at in {at for found, _ in row for at in found})
    worth, gained = [0.0] * len(names), [1e-2] * len(names)
    for _ in range(ROUNDS):
        for one, row in zip(given, rows, strict=True):
            likely = shares([sum(worth[at] * value for at, value in zip(*options, strict=True)) for options in row])
            total = sum(likely[at] for at in one.right)
            for option, (share, (found, values)) in enumerate(zip(likely, row, strict=True)):
                gain = (share / total if option in one.right else 0.0) - share
                if abs(gain) < TINY:
                    continue
                for at, value in zip(found, values, strict=True):
                    slope = gain * value - RIDGE * worth[at] / (seen[at] * len(row))
                    gained[at] += slope * slope
                    worth[at] += PACE * slope / math.sqrt(gained[at])
    out: dict[str, dict[str, float]] = {}
    for weight, (asked, held) in sorted(zip(worth, names, strict=True), key=lambda one: one[1]):
        if abs(weight) >= NEGLIGIBLE:
            out.setdefault(asked, {})[held] = round(weight, 2)
    return out


def _open(one: Example) -> Example:
    """An example without the steps that are for another case, which nothing need tell from the others."""
    left = [at for at, held in enumerate(one.held) if pointing.OF_ANOTHER not in held]
    right = frozenset(place for place, at in enumerate(left) if at in one.right)
    return replace(one, held=[one.held[at] for at in left], right=right)


def _pairs(asked: Sequence[str], held: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What may be worth something: each feature of a passage by itself, and with those of a question."""
    for name in held:
        if name.startswith("*"):
            yield "", name
        if name not in pointing.MEASURES:
            yield from ((one, name) for one in asked if name.startswith("*") or not _says_how(one))


def _says_how(asked: str) -> bool:
    """Whether a feature of a question says how something is asked, and not what about: `does`, `can we`."""
    return asked.startswith("*") or all(word in HOW for word in asked.split())


def _row(
    asked: Sequence[str], held: pointing.Features, number: Mapping[tuple[str, str], int]
) -> tuple[list[int], list[float]]:
    """The weights that count for a passage, by number, and how much each does."""
    known = [pair for pair in _pairs(asked, held) if pair in number]
    return [number[pair] for pair in known], [held[name] for _, name in known]


@dataclass(frozen=True, slots=True)
class Judged:
    """Whether a question has an answer, how likely the best passage is beside none, and whether it is shown."""

    has: bool
    most: float
    first: bool
    shown: bool


def judged(given: Iterable[Example], worth: pointing.Worth) -> list[Judged]:
    """What would be done with each question."""
    found = []
    for one in given:
        *parts, nothing = shares([pointing.worth_of(one.asked, held, worth) for held in one.held])
        ranked = sorted(((part, at) for at, part in enumerate(parts)), key=lambda one: -one[0])
        (most, best), shown = ranked[0], pointing.near(ranked)
        found.append(
            Judged(len(parts) not in one.right, most / nothing, best in one.right, not one.right.isdisjoint(shown))
        )
    return found


def table(found: Sequence[Judged]) -> str:
    """How many questions get what answers them, something else, or something though nothing does."""
    has = [one for one in found if one.has]
    lines = [f"    the likeliest of all is right for {sum(one.first for one in has) / len(has):.1%} of {len(has)}"]
    for limit in LIMITS:
        said = [one for one in has if one.most >= limit]
        vain = sum(one.most >= limit for one in found if not one.has) / max(1, len(found) - len(has))
        right = sum(one.shown for one in said)
        lines.append(
            f"    {limit}: {right / len(has):.1%} shown what answers them, {(len(said) - right) / len(has):.1%} "
            f"something else; {vain:.1%} of those that nothing answers"
        )
    return "\n".join(lines)


def main() -> None:
    """Measure, and write if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"write {WRITTEN.name}")
    given = parser.parse_args()
    mind = open_mind(ROOT / "knowledge")
    hands = {path.stem: examples(mind, [path]) for path in sorted(FOLDER.glob("*.jsonl"))}
    unseen = hands.pop("held-out")
    talks = {path.stem: of_talks(mind, [path]) for path in sorted((FOLDER.parent / "conversations").glob("*.jsonl"))}
    unheard = talks.pop("held-out")
    hands["conversations"] = [one for group in talks.values() for one in group]
    everything = [one for group in hands.values() for one in group]
    by_hand: list[Judged] = []
    for name, own in hands.items():
        worth = learned([one for other, group in hands.items() if other != name for one in group])
        by_hand += judged(own, worth)
    print(f"By weights from the other hands:\n{table(by_hand)}")
    entries = sorted({one.entry for one in everything})
    by_entry: list[Judged] = []
    for part in range(PARTS):
        out = set(entries[part::PARTS])
        worth = learned([one for one in everything if one.entry not in out])
        by_entry += judged([one for one in everything if one.entry in out], worth)
    print(f"By weights from other entries:\n{table(by_entry)}")
    worth = learned(everything)
    print(
        f"held-out.jsonl, by {sum(map(len, worth.values()))} weights from all others:\n{table(judged(unseen, worth))}"
    )
    print(f"conversations/held-out.jsonl:\n{table(judged(unheard, worth))}")
    if given.write:
        WRITTEN.write_text(HEAD + "".join(f"{line}\n" for line in written(worth)) + '"""\n', encoding="utf-8")


def written(worth: pointing.Worth) -> Iterator[str]:
    """The weights as lines, none too wide."""
    for asked, known in sorted(worth.items()):
        start = asked.replace(" ", pointing.BESIDE) or pointing.ANY
        line = start
        for held, weight in known.items():
            more = f" {held} {weight}"
            if len(line) + len(more) > WIDE:
                yield line
                line = start
            line += more
        yield line


if __name__ == "__main__":
    main()
