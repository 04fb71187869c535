"""
What tells a second error in a message from an aside: the weights of `bot.understanding.claims`, found anew.

    .venv/bin/python tests/benchmarks/second_errors.py

It looks at the labelled messages in tests/cases, and at pairs of them: two that belong to two entries make a message
of two errors; one that belongs to an entry and one that belongs to none make a message of one. Each part that the
matcher looks at alone is an example: of an error of its own if its entry is among those of the message. The weights are
those of a logistic regression. Their worth is measured on batches of messages that they were not found from.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.assembly import open_mind
from bot.commandline.evaluation import Case, entry_of, read_cases
from bot.understanding.claims import STRETCH, sure_beside
from bot.understanding.learning import Trial, fit
from bot.understanding.matching import Matcher, Prices
from bot.understanding.weighing import probabilities
from tests.benchmarks.batches import FOLDS, batch_of, folds

ROOT = Path(__file__).resolve().parents[2]
PAIRS = 3000
JOINS = (". Also ", ". ", " and ", " and also ", ", and ", "\n", "; ", ". Another one: ", " plus ", ", ")
LONGEST = 160  # characters of a message that is joined with another
MADE_UP = 0.1  # what an example of a joined message counts
ONE_PRODUCT = 0.8  # of the pairs
RIDGE = 1.0
SURE = sure_beside(Prices().sure)


@dataclass(frozen=True, slots=True)
class Told:
    """A message with the entries that it is about and others that it may be about."""

    text: str
    entries: frozenset[str]
    also: frozenset[str]
    batch: str
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A part of `message` as numbers, whether it is an error of its own, and what it counts."""

    message: Told
    signals: tuple[float, ...]
    own: bool
    share: float


def told(cases: Sequence[Case]) -> Iterator[Told]:
    """The labelled messages, and pairs of them."""
    for case in cases:
        if case.label:
            entries = frozenset(entry_of(name) for name in case.all or [case.label])
            yield Told(case.text, entries, frozenset(map(entry_of, case.also_ok)), batch_of(case))
    yield from joined(cases)


def joined(cases: Sequence[Case]) -> Iterator[Told]:
    """Pairs of short messages, as one."""
    chance = random.Random(7)  # noqa: S311 - a fixed sequence, so that everybody measures the same
    short = [case for case in cases if len(case.text) <= LONGEST and "\n" not in case.text and not case.all]
    ours = [case for case in short if case.label and "#" not in case.label]
    others = [case for case in short if case.kind in {"negative-near", "negative-chat"}]
    of_product = defaultdict(list)
    for case in ours:
        of_product[str(case.label).split("/")[0]].append(case)
    for number in range(PAIRS):
        one = chance.choice(ours)
        kin = of_product[str(one.label).split("/")[0]] if chance.random() < ONE_PRODUCT else ours
        other = chance.choice(others if number % 3 == 0 else kin)
        first, second = chance.sample([one, other], 2)
        join = JOINS[number % len(JOINS)]
        entries = frozenset(entry_of(case.label) for case in (one, other) if case.label)
        text = first.text.rstrip(".!? ") + join + _begun(second.text, join)
        yield Told(text, entries, frozenset(), batch_of(one), joined=True)


def _begun(text: str, join: str) -> str:
    return text if join[0] in ".\n" else text[:1].lower() + text[1:]


def examples(matcher: Matcher, messages: Sequence[Told]) -> Iterator[Example]:
    """The parts of messages that the matcher looks at alone, without those that may belong there or not."""
    for message in messages:
        parts = [
            (matcher.index.entries[part.entry], tuple(signal(part) for signal in STRETCH.values()))
            for part in matcher.stretches(message.text)
            if part.entry not in part.about
        ]
        for entry, signals in parts:
            if entry in message.entries or entry not in message.also:
                own = entry in message.entries
                if own or not message.joined or len(message.entries) == 1:
                    yield Example(message, signals, own, (MADE_UP if message.joined else 1.0) / len(parts))


def weights(found: Sequence[Example]) -> list[float]:
    """The weights under which what each part is, is likeliest."""
    nothing = (0.0,) * len(STRETCH)
    return fit([Trial((e.signals, nothing), 0 if e.own else 1, e.share) for e in found], hold=RIDGE)


def likely(example: Example, worth: Sequence[float]) -> float:
    """The probability that a part is an error of its own."""
    return probabilities([example.signals, (0.0,) * len(STRETCH)], worth)[0]


def measured(found: Sequence[Example]) -> None:
    """Prints how well parts are told from each other by weights that were found without their batch."""
    fold_of = folds(example.message.batch for example in found)
    counted: Counter[tuple[bool, bool, bool]] = Counter()
    for fold in range(FOLDS):
        worth = weights([example for example in found if fold_of[example.message.batch] != fold])
        for example in found:
            if fold_of[example.message.batch] == fold:
                counted[example.message.joined, example.own, likely(example, worth) >= SURE] += 1
    print("\n| parts of | errors of their own | taken for such | asides | taken for errors |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for made_up, name in ((False, "messages"), (True, "pairs")):
        own = counted[made_up, True, True] + counted[made_up, True, False]
        asides = counted[made_up, False, True] + counted[made_up, False, False]
        print(f"| {name} | {own} | {counted[made_up, True, True]} | {asides} | {counted[made_up, False, True]} |")


def main() -> None:
    """Prints the weights and what they are worth."""
    cases = read_cases(sorted((ROOT / "tests/cases").glob("*.jsonl")))
    matcher = open_mind(ROOT / "knowledge").matcher
    found = list(examples(matcher, list(told(cases))))
    for name, worth in zip(STRETCH, weights(found), strict=True):
        print(f'    "{name}": {worth:.2f},')
    measured(found)


if __name__ == "__main__":
    main()
