"""
What the signals are usually worth, found anew: the weights that a knowledge base begins with.

    .venv/bin/python tests/benchmarks/usual_weights.py

It looks at the labelled messages in tests/cases that are about one entry or about none, as wholes. Each is an example:
the entry that it belongs to, or silence, against the others that it resembles. What the weights are worth is measured
on batches of messages that they were not found from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.assembly import open_mind
from bot.commandline.evaluation import Case, entry_of, read_cases
from bot.understanding.learning import Trial, fit
from bot.understanding.matching import Matcher, Prices
from bot.understanding.signals import SIGNALS, SILENCE
from bot.understanding.weighing import probabilities
from tests.benchmarks.batches import FOLDS, batch_of, folds

ROOT = Path(__file__).resolve().parents[2]
NOBODYS = 2.0  # what a message counts that is about no entry: an answer to it is worse than a question too many
HOLD = 1.0  # how firmly weights are held to `HELD_TO`: as by about one message
SURE = Prices().sure

HELD_TO = {
    "error code": 6.5,
    "error text word for word": 9.0,
    "error text word for word, at length": -0.5,
    "near what it is not": -1.0,
    "product named": 1.0,
    "other product named": -2.0,
    "key words in the error text": 2.0,
    "key words turned": -5.5,
    "Xero turned into another name": -1.0,
    "near a description": 3.0,
    "part near a description": 0.5,
    "a description word for word": 4.0,
    "way of speaking": 0.5,
    "way of speaking, in part": 0.5,
    "says what it takes": 2.5,
    "says little of it": -3.5,
    "explained": 1.5,
    "always": 4.5,
    "ordinary talk": 5.0,
    "somebody else's error": 12.5,
    "near nothing": -1.0,
    "rival named": 4.0,
    "other system named": 5.0,
    "other system beside an error text": 10.5,
    "other system and Xero": -0.5,
    "rival and a product": 3.0,
    "something beyond beside an error text": 6.0,
    "said to be about something else": 5.5,
    "settled": 0.5,
    "settled at last": 5.0,
    "no trouble": 1.0,
    "only asked": 0.5,
    "nothing named": 0.5,
    "neither trouble nor a name": 1.0,
    "very short": -0.5,
}
"""What the examples of knowledge bases teach of the signals, without any message; it stays where no message tells."""


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled message as numbers, whether it is about an entry, and the hand that wrote it."""

    trial: Trial
    ours: bool
    batch: str


def examples(matcher: Matcher, cases: Sequence[Case]) -> Iterator[Example]:
    """The messages of which the signals decide what they are about."""
    for case in cases:
        known = [entry_of(name) for name in (case.label, *case.also_ok) if name]
        if case.all or case.ask or (known and not case.label):
            continue
        rows = matcher.signals(case.text)
        right = next((name for name in known if name in rows), None)
        if len(rows) > 1 and (right or not known):
            kept = [name for name in rows if name == right or name not in known]  # others may be right as well
            trial = Trial(tuple(rows[name] for name in kept), kept.index(right), 1.0 if known else NOBODYS)
            yield Example(trial, bool(known), batch_of(case))


def weights(found: Sequence[Example]) -> list[float]:
    """The weights under which what each message is about is likeliest."""
    return fit([example.trial for example in found], [HELD_TO.get(name, 0.0) for name in (*SIGNALS, *SILENCE)], HOLD)


def measured(found: Sequence[Example]) -> None:
    """Prints how messages fare by weights that were found without their batch."""
    fold_of = folds(example.batch for example in found)
    counted: Counter[str] = Counter()
    for fold in range(FOLDS):
        worth = weights([example for example in found if fold_of[example.batch] != fold])
        counted.update(judged(example, worth) for example in found if fold_of[example.batch] == fold)
    ours = sum(example.ours for example in found)
    print(f"\nOf {ours} messages about an entry {counted['right']} surely the right one, {counted['wrong']} another;")
    print(f"of {len(found) - ours} about none {counted['false']} surely one.")
    print("The others are asked back, divided, or not answered.")


def judged(example: Example, worth: Sequence[float]) -> str:
    """What becomes of a message."""
    shares = probabilities(example.trial.rows, worth)
    best = max(range(len(shares) - 1), key=lambda at: shares[at])
    if shares[best] < SURE:
        return "unsure"
    return "false" if not example.ours else "right" if best == example.trial.right else "wrong"


def main() -> None:
    """Prints the weights and what they are worth."""
    cases = read_cases(sorted((ROOT / "tests/cases").glob("*.jsonl")))
    found = list(examples(open_mind(ROOT / "knowledge").matcher, cases))
    for name, worth in zip((*SIGNALS, *SILENCE), weights(found), strict=True):
        print(f'    "{name}": {round(worth, 1) + 0.0:.1f},')
    measured(found)


if __name__ == "__main__":
    main()
