"""
What somebody wants who writes below an answer: the weights of meant_words.py, found anew.

    .venv/bin/python tests/benchmarks/meaning.py [--write]

It looks at the messages in tests/cases/meant, of which each names the entry that was answered, where it stands and what
is right: a file is what one hand wrote, before anything was tried, and 10.jsonl what was gathered in several languages
and what was not heard rightly before.
What people write below an answer in tests/cases/conversations is one hand more for each file. Some labelled messages
are set below the answer to another problem, where they are something new. The weights are those of a logistic
regression with a ridge. Their worth is measured on hands that they were not found from; `--write` writes those that
were found from all files but the two held-out.jsonl.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.answering import meaning, meant_words
from bot.answering.followups import LONGEST
from bot.answering.meaning import MEANINGS, Meaning, Place
from bot.answering.wishes import names_bot
from bot.assembly import Mind, open_mind
from bot.understanding.weighing import shares

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "cases"
WRITTEN = Path(meant_words.__file__)
LEAST = 2  # messages that hold a feature which counts
RIDGE = 2.0
ROUNDS = 60
PACE = 0.3
NEGLIGIBLE = 0.02  # nats of a weight
EACH = 4  # of the labelled messages, so that they do not outweigh what people write below an answer
PLACES: Sequence[Place] = ("mine", "mine", "direct", "addressed", "other")
LABELLED = ("paraphrase", "prose", "embedded", "guide")
PRICES = (0.3, 0.45, 0.6, 0.8, 1.0)
BOT = "<@UBOT>"
MEANT: dict[str, Meaning] = {
    "silent": "silent", "ack": "silent", "next": "next", "question": "about", "unknown": "about",
    "ask": "new", "answer": "new",
}  # fmt: skip
"""What somebody wanted to whom it is right to reply so, in a conversation."""
HEAD = f'"""{meant_words.__doc__}"""\n\nWORTH = r"""\n'


@dataclass(frozen=True, slots=True)
class Example:
    """The features of a message below an answer, and what may be meant by it, the likeliest first."""

    found: Sequence[str]
    right: Sequence[Meaning]


def of_hands(mind: Mind, path: Path) -> list[Example]:
    """The messages of a file in tests/cases/meant."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        place: Place = "direct" if one["where"] == "dm" else "mine" if one["by"] == "asker" else "other"
        if one["entry"] in mind.knowledge.entries:
            found.append(_example(mind, one["text"], {one["entry"]}, place, [one["right"]]))
    return found


def of_talks(mind: Mind, path: Path) -> list[Example]:
    """What people write below an answer in the conversations of a file."""
    talks = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return [example for talk in talks for example in _of_talk(mind, talk)]


def _of_talk(mind: Mind, talk: dict[str, Any]) -> Iterator[Example]:
    shown: set[str] = set()
    answered: set[str] = set()
    for number, turn in enumerate(talk["turns"]):
        if shown or (number and talk["where"] == "dm"):
            place: Place = "direct" if talk["where"] == "dm" else "mine" if turn["user"] in answered else "other"
            yield _example(mind, turn["text"], shown, place, [MEANT[kind] for kind, *_ in turn["right"]])
        kind, *entries = turn["right"][0]
        if kind in {"answer", "question"}:
            shown |= set(entries)
        if kind == "answer":
            answered.add(turn["user"])


def _example(mind: Mind, text: str, shown: Iterable[str], place: Place, right: Sequence[Meaning]) -> Example:
    told = text.replace(BOT, "").strip()
    to_bot = place != "direct" and (told != text or names_bot(text))
    query, verdict = mind.matcher.lexicon.read(told), mind.matcher.match(told)
    below = meaning.Below(told, query, verdict, frozenset(shown), "addressed" if to_bot else place)
    return Example(meaning.features(below, mind.knowledge.vocabulary), list(dict.fromkeys(right)))


def of_others(mind: Mind, paths: Iterable[Path]) -> list[Example]:
    """Labelled messages of some files, each below the answer to another problem: there it is something new."""
    lines = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    labelled = [(one["text"], one["label"].partition("#")[0]) for one in lines if one.get("label")][::EACH]
    shown = sorted(mind.knowledge.entries)
    found = []
    for number, (text, entry) in enumerate(labelled):
        above = shown[number % len(shown)]
        if above != entry and len(text) <= LONGEST:
            found.append(_example(mind, text, {above}, PLACES[number % len(PLACES)], ["new"]))
    return found


def learned(given: Sequence[Example]) -> dict[str, tuple[float, ...]]:
    """The weights under which what is meant is the likeliest, each held back towards zero, by steps that shrink."""
    held = Counter(feature for one in given for feature in one.found)
    names = sorted(name for name, count in held.items() if count >= LEAST)
    number = {name: place for place, name in enumerate(names)}
    rows = [([number[name] for name in one.found if name in number], MEANINGS.index(one.right[0])) for one in given]
    worth = [[0.0] * len(names) for _ in MEANINGS]
    gained = [[1e-2] * len(names) for _ in MEANINGS]
    for _ in range(ROUNDS):
        for row, right in rows:
            likely = shares([sum(map(own.__getitem__, row)) for own in worth])
            for at, share in enumerate(likely):
                gain = (at == right) - share
                own, sums = worth[at], gained[at]
                for place in row:
                    slope = gain - RIDGE * own[place] / held[names[place]]
                    sums[place] += slope * slope
                    own[place] += PACE * slope / math.sqrt(sums[place])
    found = {name: tuple(round(own[place], 2) for own in worth) for name, place in number.items()}
    return {name: values for name, values in found.items() if max(values) - min(values) >= NEGLIGIBLE}


@dataclass(frozen=True, slots=True)
class Judged:
    """How likely each meaning is taken to be, and what may be meant."""

    likely: dict[Meaning, float]
    right: Sequence[Meaning]


def judged(given: Iterable[Example], worth: meaning.Worth) -> list[Judged]:
    """What is taken to be meant by each message."""
    return [Judged(meaning.likely(one.found, worth), one.right) for one in given]


def table(found: Sequence[Judged]) -> str:
    """How many are taken rightly, are not heard, or disturbed, for several prices of silence."""
    lines = []
    for price in PRICES:
        counts: Counter[str] = Counter()
        for one in found:
            taken = max(MEANINGS, key=lambda name: one.likely[name] * (price if name == "silent" else 1.0))
            if taken in one.right:
                counts["right"] += 1
            elif taken == "silent":
                counts["unheard"] += 1
            else:
                counts["noise" if "silent" in one.right else "else"] += 1
        shares_of = ", ".join(
            f"{counts[name] / len(found):.1%} {name}" for name in ("right", "unheard", "noise", "else")
        )
        lines.append(f"    {price}: {shares_of}")
    loss = sum(-math.log(max(1e-9, sum(one.likely[name] for name in one.right))) for one in found) / len(found)
    return "\n".join((*lines, f"    mean loss {loss:.3f} nats, {len(found)} messages"))


def main() -> None:
    """Measure, and write if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"write {WRITTEN.name}")
    given = parser.parse_args()
    mind = open_mind(ROOT / "knowledge")
    hands = {path.stem: of_hands(mind, path) for path in sorted((CASES / "meant").glob("*.jsonl"))}
    talks = {path.stem: of_talks(mind, path) for path in sorted((CASES / "conversations").glob("*.jsonl"))}
    unseen = {"meant/held-out.jsonl": hands.pop("held-out"), "conversations/held-out.jsonl": talks.pop("held-out")}
    others = of_others(mind, [CASES / f"{name}.jsonl" for name in LABELLED])
    groups = {f"meant/{name}": own for name, own in hands.items()} | {
        f"talks/{name}": own for name, own in talks.items()
    }
    by_hand: dict[str, list[Judged]] = {"meant": [], "talks": []}
    for name, own in groups.items():
        worth = learned([*others, *(one for other, group in groups.items() if other != name for one in group)])
        by_hand[name.partition("/")[0]] += judged(own, worth)
    for name, found in by_hand.items():
        print(f"{name}, by weights from the other hands:\n{table(found)}")
    worth = learned([*others, *(one for group in groups.values() for one in group)])
    for name, own in unseen.items():
        print(f"{name}, by {len(worth)} weights from all others:\n{table(judged(own, worth))}")
    if given.write:
        lines = [" ".join([*map(str, values), name]) for name, values in worth.items()]
        WRITTEN.write_text(HEAD + "".join(f"{line}\n" for line in lines) + '"""\n', encoding="utf-8")


if __name__ == "__main__":
    main()
