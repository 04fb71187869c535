"""
What the whole bot does with a message below an answer: with those of one hand, and with a second described problem.

    .venv/bin/python -m tests.benchmarks.below

The first table treats each message in tests/cases/meant/held-out.jsonl, of which nothing was learned, below the answer
that it was written for, and compares what was done with what its writer holds to be right. The second sets labelled
messages of tests/cases/held-out below the answer to another problem, in direct messages, as far as they are recognized
by themselves. `meaning.py` measures what a message is taken for; here everything else has a say as well, as who has
written last. Both print rates alone, so that nobody looks into what was held out.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bot.answering.meaning import Meaning
from bot.assembly import Mind, open_mind
from bot.knowledge.loading import data_folder
from tests.benchmarks.meaning import MEANT
from tests.conversations import Talk, Turn, treated

CASES = Path(__file__).resolve().parents[1] / "cases"
OPENING = ("exact", "guide", "prose", "paraphrase", "faq")
"""Labelled messages by which somebody begins to talk to the bot."""
SECOND = ("paraphrase", "prose", "embedded")
ABOVE = "expensify/xero11"
BEFORE = "XERO11 Sync Error on my workspace"


def main() -> None:
    """Prints both tables as Markdown."""
    mind = open_mind(data_folder("knowledge"))
    asyncio.run(_of_a_hand(mind, _lines(CASES / "meant" / "held-out.jsonl")))
    asyncio.run(_second_problems(mind))


async def _of_a_hand(mind: Mind, messages: Sequence[dict[str, Any]]) -> None:
    openings = _openings(mind)
    talks = [_below(number, one, openings[one["entry"]]) for number, one in enumerate(messages)]
    counts: Counter[str] = Counter()
    async for one in treated(mind, talks):
        if one.number:
            right, took = messages[int(one.talk.id)]["right"], MEANT[one.done[0]]
            counts[_outcome(right, took)] += 1
    print("| by the hand that nothing was learned from | messages | share |\n| --- | ---: | ---: |")
    for name, number in counts.most_common():
        print(f"| {name} | {number} | {number / counts.total():.1%} |")


def _outcome(right: Meaning, took: Meaning) -> str:
    if right == took:
        return "the right kind of reply"
    if took == "silent":
        return "silence to somebody who wants something"
    return "a reply in vain" if right == "silent" else "another kind of reply"


def _below(number: int, one: dict[str, Any], opening: str) -> Talk:
    first = Turn(user="U1", text=opening, right=(("answer", one["entry"]),))
    second = Turn(user="U1" if one["by"] == "asker" else "U2", text=one["text"], right=(("silent",),))
    return Talk(id=str(number), where="dm" if one["where"] == "dm" else "channel", turns=(first, second))


def _openings(mind: Mind) -> dict[str, str]:
    """For each entry a labelled message that brings that answer and nothing else."""
    found: dict[str, str] = {}
    for one in (line for name in OPENING for line in _lines(CASES / f"{name}.jsonl")):
        entry = one["label"]
        if isinstance(entry, str) and entry not in found and _recognized(mind, one["text"]) == [entry]:
            found[entry] = one["text"]
    return found


async def _second_problems(mind: Mind) -> None:
    messages = list(_described(mind))
    talks = [
        Talk(
            id=str(number),
            where="dm",
            turns=(
                Turn(user="U1", text=BEFORE, right=(("answer", ABOVE),)),
                Turn(user="U1", text=text, right=(("answer", entry),)),
            ),
        )
        for number, (text, entry) in enumerate(messages)
    ]
    right = sum([one.outcome == "right" async for one in treated(mind, talks) if one.number])
    print(f"\n{right} of {len(messages)} described second problems are answered: {right / len(messages):.1%}")


def _described(mind: Mind) -> Iterator[tuple[str, str]]:
    """Labelled messages about another product, with their entries, that are recognized by themselves."""
    for one in (line for name in SECOND for line in _lines(CASES / "held-out" / f"{name}.jsonl")):
        entry = one["label"]
        elsewhere = isinstance(entry, str) and "#" not in entry and entry.partition("/")[0] != ABOVE.partition("/")[0]
        if elsewhere and entry in _recognized(mind, one["text"]):
            yield one["text"], entry


def _recognized(mind: Mind, text: str) -> list[str]:
    verdict = mind.matcher.match(text)
    return [match.entry for match in verdict.matches] if verdict.outcome == "answer" else []


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    main()
